//! Properties → rows of a table.

use std::fmt::Write as _;

use serde_json::Value;

use super::has_fields;
use crate::{
    api::{ATTRIBUTES, Encoding, EnumValue, Property, Schema, SchemaKind},
    docs::{self, DIVIDER, Description, Direction, LIST},
};

/// A table that is being written.
pub(super) struct Rows {
    out: String,
    direction: Direction,
    /// Whether the content of encrypted strings is XML, as in v2 notifications.
    pub(super) holds_xml: bool,
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
    pub(super) fn whole(&mut self, text: &str, attribute: &str) {
        _ = writeln!(self.out, "| {text} {{align=center colspan=3{attribute}}}");
    }

    fn divider(&mut self) {
        _ = writeln!(self.out, "{DIVIDER}");
    }

    /// Writes a property and everything below it.
    pub(super) fn property(&mut self, property: &Property, indent: usize) {
        let shapes = match &property.schema.kind {
            SchemaKind::OneOf(shapes) => shapes.as_slice(),
            _ => std::slice::from_ref(&property.schema),
        };
        for (at, shape) in shapes.iter().enumerate() {
            if at > 0 {
                self.divider();
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
        let ty = format!("{}{brackets}{}", base(&item.kind), braces(&self.attributes(item)));
        let description = self.description(schema, item);
        let row = format!("| {}{} | {ty} | {}", cell(name), braces(&attributes), description.write());
        _ = writeln!(self.out, "{}", row.trim_end());
        match item.content() {
            Some((_, held)) if matches!(held.kind, SchemaKind::List(_)) => {
                self.divider();
                self.row(LIST, false, held, indent + 1);
            }
            Some((_, held)) if has_fields(held) => {
                self.divider();
                held.properties().iter().for_each(|property| self.property(property, indent + 1));
            }
            _ => item.properties().iter().for_each(|property| self.property(property, indent + 1)),
        }
    }

    /// Returns the attributes of the type cell.
    fn attributes(&self, item: &Schema) -> Vec<String> {
        let printed = ATTRIBUTES.iter().filter_map(|attribute| {
            let value = (attribute.print)(&item.attributes)?;
            Some(if value.is_empty() { attribute.name.to_owned() } else { format!("{}={value}", attribute.name) })
        });
        let mut attributes: Vec<String> = printed.collect();
        if let Some((encoding, held)) = item.content() {
            // The rows below an encrypted string are enough to show what it contains.
            let shown = has_fields(held) || matches!(held.kind, SchemaKind::List(_));
            let implied = if self.holds_xml { Encoding::Xml } else { Encoding::Json };
            match encoding {
                encoding if item.attributes.encryption.is_some() && shown && encoding == implied => {}
                Encoding::Json => attributes.push("data-encoded=by-json_encode".to_owned()),
                Encoding::Url => attributes.push("data-encoded=by-urlencode".to_owned()),
                Encoding::Xml => {}
            }
        }
        attributes
    }

    fn description(&self, schema: &Schema, item: &Schema) -> Description {
        let explained = item.values().iter().any(|value| value.meaning.is_some());
        Description {
            prose: schema.description.clone(),
            values: item
                .values()
                .iter()
                .map(|EnumValue { text, meaning }| docs::Value::new(text.clone(), meaning.clone()))
                .collect(),
            // For a received field, it makes no difference whether the list is closed; without
            // meanings, a closed list is shorter to write.
            closed: item.enumeration().is_some_and(|values| values.closed)
                || (self.direction == Direction::Received && !explained),
            default: item.default().map(|default| match default {
                Value::String(text) => text,
                other => other.to_string(),
            }),
            list_missing: false,
            unquoted: Vec::new(),
        }
    }
}

fn base(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::String(_) => "string",
        SchemaKind::Integer(_) => "integer",
        SchemaKind::Decimal => "decimal",
        SchemaKind::Boolean(_) => "boolean",
        SchemaKind::Bytes | SchemaKind::Object(_) | SchemaKind::List(_) | SchemaKind::OneOf(_) => "object",
    }
}

/// Escapes the pipes in the text of a cell, because a pipe would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn braces(attributes: &[String]) -> String {
    if attributes.is_empty() { String::new() } else { format!(" {{{}}}", attributes.join(" ")) }
}
