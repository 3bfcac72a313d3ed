//! Properties → rows of a table.

use std::fmt::Write as _;

use serde_json::Value;

use super::has_fields;
use crate::{
    api::{Encoding, Encryption, EnumValue, FromFile, Property, Schema, SchemaKind},
    docs::LIST,
};

/// Which way a shape goes. Only lists of values that are sent can be closed, and have to be
/// distinguished from open ones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// A table that is being written.
pub(super) struct Rows {
    out: String,
    direction: Direction,
    /// Whether the content of encrypted strings is XML, as in v2 notifications.
    pub(super) holds_xml: bool,
}

/// Separates a string from its content, and alternatives from each other.
const DIVIDER: &str = "| {colspan=3 .im-table-line}\n";

const ENCRYPTIONS: &[(Encryption, &str)] = &[
    (Encryption::RsaOaep, "by-rsa-pubkey"),
    (Encryption::RsaPkcs1, "by-rsa-pkcs1"),
    (Encryption::AesGcm, "by-aes-gcm"),
    (Encryption::AesEcb, "by-aes-ecb"),
];

const DIGESTS: &[(FromFile, &str)] = &[(FromFile::Sha256, "sha256"), (FromFile::Sm3, "sm3"), (FromFile::Md5, "md5")];

fn word<T: PartialEq>(table: &[(T, &'static str)], value: &T) -> Option<&'static str> {
    table.iter().find(|(known, _)| known == value).map(|(_, word)| *word)
}

/// Returns the schema of the innermost items, and how many lists they are nested in.
pub(super) fn item(mut schema: &Schema) -> (&Schema, usize) {
    let mut lists = 0;
    while let SchemaKind::List(items) = &schema.kind {
        schema = items;
        lists += 1;
    }
    (schema, lists)
}

/// Writes a list of values without meanings, which is either complete or may grow.
pub(super) fn listed<'a>(values: impl IntoIterator<Item = &'a str>, closed: bool) -> String {
    let values: Vec<String> = values.into_iter().map(|value| format!("`{value}`")).collect();
    let word = match (closed, values.len()) {
        (false, _) => "等",
        (true, 1) => "枚举值",
        (true, _) => "枚举值之一",
    };
    format!("{} {word}", values.join(" | "))
}

impl Rows {
    pub(super) fn new(title: &str, direction: Direction) -> Self {
        let out = format!("\n| {title} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n");
        Self { out, direction, holds_xml: false }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Writes a row on the top level that is not a field.
    pub(super) fn top(&mut self, name: &str, required: bool, ty: &str, description: &str) {
        let required = if required { " {data-required}" } else { "" };
        _ = writeln!(self.out, "| {name}{required} | {ty} | {}", cell(description));
    }

    /// Writes a row that describes the whole response.
    pub(super) fn whole(&mut self, text: &str, unsigned: bool) {
        let unsigned = if unsigned { " data-unsigned" } else { "" };
        _ = writeln!(self.out, "| {text} {{align=center colspan=3{unsigned}}}");
    }

    /// Writes a property and everything below it.
    pub(super) fn property(&mut self, property: &Property, indent: usize) {
        let shapes = match &property.schema.kind {
            SchemaKind::OneOf(shapes) => shapes.as_slice(),
            _ => std::slice::from_ref(&property.schema),
        };
        for (at, shape) in shapes.iter().enumerate() {
            if at > 0 {
                self.out.push_str(DIVIDER);
            }
            self.row(&property.name, property.required, shape, indent);
        }
    }

    fn row(&mut self, name: &str, required: bool, schema: &Schema, indent: usize) {
        let (item, lists) = item(schema);
        let mut attributes = Vec::new();
        if required {
            attributes.push("data-required".to_owned());
        }
        if indent > 0 {
            attributes.push(format!("data-indent={indent}"));
        }
        let brackets = "[]".repeat(lists);
        let ty = format!("{}{brackets}{}", base(&item.kind), braces(&self.attributes(schema, item)));
        let description = self.description(schema, item);
        let row = format!("| {}{} | {ty} | {}", cell(name), braces(&attributes), cell(&description));
        _ = writeln!(self.out, "{}", row.trim_end());
        match &item.content {
            Some((_, held)) if matches!(held.kind, SchemaKind::List(_)) => {
                self.out.push_str(DIVIDER);
                self.row(LIST, false, held, indent + 1);
            }
            Some((_, held)) if has_fields(held) => {
                self.out.push_str(DIVIDER);
                held.properties().iter().for_each(|property| self.property(property, indent + 1));
            }
            _ => item.properties().iter().for_each(|property| self.property(property, indent + 1)),
        }
    }

    /// Returns the attributes of the type cell.
    fn attributes(&self, schema: &Schema, item: &Schema) -> Vec<String> {
        let mut attributes = Vec::new();
        if let Some(length) = item.max_length {
            attributes.push(format!("data-tooltip=\"最长{length}字符\""));
        }
        if let Some(encryption) = item.encryption.and_then(|encryption| word(ENCRYPTIONS, &encryption)) {
            attributes.push(format!("data-encrypted={encryption}"));
        }
        if let Some((encoding, held)) = &item.content {
            // The rows below an encrypted string are enough to show what it contains.
            let shown = has_fields(held) || matches!(held.kind, SchemaKind::List(_));
            let implied = if self.holds_xml { Encoding::Xml } else { Encoding::Json };
            match encoding {
                encoding if item.encryption.is_some() && shown && *encoding == implied => {}
                Encoding::Json => attributes.push("data-encoded=by-json_encode".to_owned()),
                Encoding::Url => attributes.push("data-encoded=by-urlencode".to_owned()),
                Encoding::Xml => {}
            }
        }
        if item.signed {
            attributes.push("data-signed=by-rsa-privatekey".to_owned());
        }
        if let Some(digest) = schema.from_file.and_then(|fill| word(DIGESTS, &fill)) {
            attributes.push(format!("data-digest={digest}"));
        }
        if schema.page_number {
            attributes.push("data-counts=pages".to_owned());
        }
        attributes
    }

    fn description(&self, schema: &Schema, item: &Schema) -> String {
        let mut lines: Vec<String> = schema.description.lines().map(str::to_owned).collect();
        lines.extend(self.values(item));
        lines.extend(item.default.as_ref().map(|default| match default {
            Value::String(text) => format!("默认为`{text}`"),
            other => format!("默认为`{other}`"),
        }));
        lines.join("<br/>")
    }

    fn values(&self, item: &Schema) -> Vec<String> {
        let closed = item.closed || self.direction == Direction::Received;
        if item.values.is_empty() {
            return Vec::new();
        }
        if item.values.iter().all(|value| value.meaning.is_none()) {
            return vec![listed(item.values.iter().map(|value| value.text.as_str()), closed)];
        }
        let line =
            |EnumValue { text, meaning }: &EnumValue| format!("`{text}`：{}", meaning.as_deref().unwrap_or_default());
        let mut lines: Vec<String> = item.values.iter().map(line).collect();
        if item.closed {
            lines.insert(0, "枚举值：".to_owned());
        }
        lines
    }
}

fn base(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::String => "string",
        SchemaKind::Integer => "integer",
        SchemaKind::Decimal => "decimal",
        SchemaKind::Boolean => "boolean",
        SchemaKind::Bytes | SchemaKind::Object(_) | SchemaKind::List(_) | SchemaKind::OneOf(_) => "object",
    }
}

/// Escapes the text of a cell, which a pipe would end.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn braces(attributes: &[String]) -> String {
    if attributes.is_empty() { String::new() } else { format!(" {{{}}}", attributes.join(" ")) }
}
