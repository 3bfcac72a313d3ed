//! Rows → a tree of fields, built from their indents and dividers.

use std::collections::VecDeque;

use super::{
    Direction,
    attributes::{Attributes, Encryption},
    description::Description,
    row::{Base, Encoding, Item, Line, Type},
};
use crate::diagnostic::{Code, Sink, Span};

/// The name of the only row below a divider if the string contains a bare list: the row is that
/// list.
pub const LIST: &str = "[]";

/// A field of a request or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The location of the name.
    pub span: Span,
    /// The type. A field with children is an `object`, unless they are `decoded`.
    pub ty: Type,
    /// Whether it is required.
    pub required: bool,
    /// Whether the row is a switch of the client (`` `true` ``), not data.
    pub switch: bool,
    /// How the string encodes other data.
    pub encoding: Option<Encoding>,
    /// What the attributes say about the value.
    pub attributes: Attributes,
    /// What the row says about it.
    pub description: Description,
    /// The location of the description, or of the end of the row if it has none.
    pub description_span: Span,
    /// Its fields or, if `decoded`, the fields of what the string contains.
    pub children: Vec<Field>,
    /// Whether the children are what the string contains once it is decoded or decrypted.
    pub decoded: bool,
    /// Other shapes that the field may have instead.
    pub alternatives: Vec<Field>,
}

impl Field {
    fn new(line: Line) -> Self {
        Self {
            name: line.name,
            span: line.span,
            ty: line.ty.unwrap_or(Type { base: Base::String, lists: 0 }),
            required: line.required,
            switch: line.switch,
            encoding: line.encoding,
            attributes: line.attributes,
            description: line.description,
            description_span: line.description_span,
            children: Vec::new(),
            decoded: false,
            alternatives: Vec::new(),
        }
    }

    /// Returns how many rows the field and everything below it were made of.
    pub fn rows(&self) -> usize {
        1 + count(&self.children) + count(&self.alternatives)
    }

    /// Calls `visit` with the field and all below it; see [`Page::each_field`](super::Page::each_field).
    pub(super) fn each<'a>(
        &'a self,
        parent: &str,
        direction: Direction,
        visit: &mut impl FnMut(&str, &'a Field, Direction),
    ) {
        // The row of a bare list is not a field: what it contains belongs to the field above.
        let name = if self.name == LIST { parent } else { &self.name };
        if self.name != LIST {
            visit(parent, self, direction);
        }
        self.children.iter().for_each(|child| child.each(name, direction, visit));
        self.alternatives.iter().for_each(|other| other.each(parent, direction, visit));
    }

    /// Returns whether it is an object whose fields the table does not show.
    pub fn is_bare_object(&self) -> bool {
        self.ty.base == Base::Object && self.children.is_empty()
    }
}

/// Returns how many rows `fields` were made of.
pub(super) fn count(fields: &[Field]) -> usize {
    fields.iter().map(Field::rows).sum()
}

/// Builds the tree of a table's rows. They should no longer contain an `Item::Whole`.
pub(super) fn build(items: Vec<Item>, sink: &mut Sink<'_>) -> Vec<Field> {
    let mut builder = Builder { items: items.into(), sink };
    let mut fields = Vec::new();
    // A level ends at a row that is not deeper than its parent. The top level has no parent, so one
    // call normally reads all rows.
    while !builder.items.is_empty() {
        let level = builder.level(None);
        fields.extend(level);
    }
    fields
}

struct Builder<'s, 'f> {
    items: VecDeque<Item>,
    sink: &'s mut Sink<'f>,
}

impl Builder<'_, '_> {
    /// Returns the indent of the next row, and whether a divider comes before it.
    fn ahead(&self) -> Option<(usize, bool)> {
        let mut divided = false;
        for item in &self.items {
            match item {
                Item::Line(line) => return Some((line.indent, divided)),
                Item::Divider(_) | Item::Whole { .. } => divided = true,
            }
        }
        None
    }

    /// Returns the name of the next row.
    fn next_name(&self) -> Option<&str> {
        self.items.iter().find_map(|item| match item {
            Item::Line(line) => Some(line.name.as_str()),
            _ => None,
        })
    }

    /// Removes what comes before the next row: dividers, and rows for a whole response, which have
    /// no place in a tree. Returns the location of the first one.
    fn skip_dividers(&mut self) -> Option<Span> {
        let mut first = None;
        while let Some(Item::Divider(span) | Item::Whole { span, .. }) = self.items.front() {
            first = first.or(Some(*span));
            self.items.pop_front();
        }
        first
    }

    fn pop(&mut self) -> Option<Line> {
        match self.items.pop_front() {
            Some(Item::Line(line)) => Some(*line),
            _ => None,
        }
    }

    /// Reads all rows deeper than `parent` as fields of one level.
    fn level(&mut self, parent: Option<usize>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let mut dividers = Vec::new();
        let mut own = None;
        loop {
            let Some((indent, divided)) = self.ahead() else {
                dividers.extend(self.skip_dividers());
                break;
            };
            if parent.is_some_and(|parent| indent <= parent) {
                break;
            }
            if divided {
                dividers.extend(self.skip_dividers());
            }
            let Some(line) = self.pop() else { continue };
            let expected = own.unwrap_or_else(|| parent.map_or(0, |parent| parent + 1));
            if own.is_none() && indent > expected {
                self.sink
                    .report(
                        Code::IndentJump,
                        line.span,
                        format!("`{}` is indented by {indent}, and the row above allows {expected} at most", line.name),
                        format!("write data-indent={expected}, or fix the row above"),
                    )
                    .recovery("treated as a child of the row above");
            }
            own.get_or_insert(indent);
            self.field(line, &mut fields, divided);
        }
        if let Some(&span) = dividers.first()
            && fields.iter().all(|field| field.alternatives.is_empty())
        {
            self.sink.report(
                Code::DividerStray,
                span,
                "this divider follows no string, and parts no alternatives",
                "put it below the string whose content follows, or take it out",
            );
        }
        fields
    }

    /// Makes a field from `line` and the rows below it, and adds it to its level.
    fn field(&mut self, line: Line, level: &mut Vec<Field>, parted: bool) {
        let indent = line.indent;
        let untyped = line.ty.is_none();
        let mut field = Field::new(line);
        match self.ahead() {
            Some((next, true)) if next > indent && field.ty.base == Base::String => {
                // A string encrypted with AES is a document, so a plain string between it and its
                // content has no content of its own.
                let is_document = |last: &&mut Field| {
                    matches!(last.attributes.encryption, Some(Encryption::AesGcm | Encryption::AesEcb))
                };
                match level.last_mut().filter(is_document).filter(|last| last.children.is_empty()) {
                    Some(encrypted) if !field.holds_something() => {
                        self.sink
                            .report(
                                Code::DecodedLevel,
                                field.span,
                                format!("`{}` stands between `{}` and what that holds", field.name, encrypted.name),
                                format!("move this row above `{}`", encrypted.name),
                            )
                            .recovery("the rows below are treated as the content of the encrypted string");
                        self.decoded_below(encrypted, Some(indent));
                    }
                    _ => self.decoded_below(&mut field, Some(indent)),
                }
            }
            Some((next, true)) if next > indent => {
                // There is no string to decode: the children stay children, and `level` reports the
                // divider.
                field.children = self.level(Some(indent));
                field.ty.base = Base::Object;
            }
            // A row of the same name is an alternative, as everywhere.
            Some((next, true))
                if next == indent && field.holds_something() && self.next_name() != Some(&field.name) =>
            {
                self.sink
                    .report(
                        Code::DecodedLevel,
                        field.span,
                        format!("what `{}` holds stands level with it", field.name),
                        "indent the rows below the divider by one more",
                    )
                    .recovery("treated as the content of the string");
                self.decoded_below(&mut field, indent.checked_sub(1));
            }
            Some((next, false)) if next > indent => {
                field.children = self.level(Some(indent));
                if field.ty.base != Base::Object {
                    self.scalar_with_children(&mut field, level, untyped);
                    if field.children.is_empty() {
                        return;
                    }
                }
            }
            _ => {}
        }
        match level.iter_mut().find(|earlier| earlier.name == field.name) {
            Some(earlier) => {
                if !parted {
                    self.sink
                        .report(
                            Code::NameTwice,
                            field.span,
                            format!("`{}` stands twice on this level", field.name),
                            "take one out, or put a divider between alternatives",
                        )
                        .recovery("treated as an alternative of the first");
                }
                earlier.alternatives.push(field);
            }
            None => level.push(field),
        }
    }

    fn decoded_below(&mut self, field: &mut Field, parent: Option<usize>) {
        self.skip_dividers();
        field.children = self.level(parent);
        field.decoded = true;
        if !field.holds_something() {
            field.encoding = Some(Encoding::Json);
        }
    }

    /// Handles a string or number with children: the mistake is in its type, in its indent, or in a
    /// missing divider.
    fn scalar_with_children(&mut self, field: &mut Field, level: &mut [Field], untyped: bool) {
        if field.holds_something() {
            self.sink
                .report(
                    Code::DecodedImplied,
                    field.span,
                    format!("the content of `{}` follows without a divider", field.name),
                    "put `| {colspan=3 .im-table-line}` below this row",
                )
                .recovery("treated as the content of the string");
            field.decoded = true;
            return;
        }
        if let Some(object) = level.last_mut().filter(|last| last.is_bare_object() && last.alternatives.is_empty()) {
            self.sink
                .report(
                    Code::SiblingOfChildren,
                    field.span,
                    format!("`{}` cannot have children, and `{}` above has none", field.name, object.name),
                    format!("indent it by one more, as the first field of `{}`", object.name),
                )
                .recovery(format!("treated as a field of `{}`", object.name));
            let children = std::mem::take(&mut field.children);
            object.children.push(field.clone());
            object.children.extend(children);
            return;
        }
        if !untyped {
            self.sink
                .report(
                    Code::ChildOfScalar,
                    field.span,
                    format!("`{}` has children, and its type can have none", field.name),
                    "write its type as object or object[]",
                )
                .recovery("treated as an object");
        }
        field.ty.base = Base::Object;
    }
}

impl Field {
    fn holds_something(&self) -> bool {
        self.encoding.is_some() || self.attributes.encryption.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads rows that are separated by `;`. A row is dots for its indent, a name, a type and what a
    /// string contains (`json` or `aes`); `-` is a divider.
    fn items(rows: &str) -> Vec<Item> {
        rows.split("; ").map(item).collect()
    }

    fn item(row: &str) -> Item {
        if row == "-" {
            return Item::Divider(Span::default());
        }
        let plain = row.trim_start_matches('.');
        let mut words = plain.split(' ');
        let name = words.next().unwrap_or_default().to_owned();
        let base = words.next().map(|word| match word {
            "string" => Base::String,
            "integer" => Base::Integer,
            "object" => Base::Object,
            other => panic!("{other} is no type of these tests"),
        });
        let content = words.next();
        Item::Line(Box::new(Line {
            name,
            span: Span::default(),
            indent: row.len() - plain.len(),
            has_attributes: false,
            required: false,
            ty: base.map(|base| Type { base, lists: 0 }),
            switch: false,
            encoding: (content == Some("json")).then_some(Encoding::Json),
            attributes: Attributes {
                encryption: (content == Some("aes")).then_some(Encryption::AesGcm),
                ..Attributes::default()
            },
            description: Description::default(),
            description_span: Span::default(),
        }))
    }

    /// Writes fields as `object{children}`, `string<content>`, and `one|other` for alternatives.
    fn written(fields: &[Field]) -> String {
        fields.iter().map(field).collect::<Vec<_>>().join(" ")
    }

    fn field(field: &Field) -> String {
        let children = written(&field.children);
        let mut text = field.name.clone();
        text += &match (field.decoded, field.ty.base) {
            (true, Base::String) => format!("<{children}>"),
            (false, Base::Object) => format!("{{{children}}}"),
            (false, _) if children.is_empty() => String::new(),
            (decoded, base) => panic!("{} is {base:?}, decoded={decoded}, and has {children}", field.name),
        };
        field.alternatives.iter().fold(text, |text, other| text + "|" + &self::field(other))
    }

    /// Checks the fields and the findings that rows lead to, and that no row is lost.
    fn check(cases: &[(&str, &str, &[Code])]) {
        for (rows, fields, codes) in cases {
            let mut sink = Sink::new("page");
            let built = build(items(rows), &mut sink);
            assert_eq!(written(&built), *fields, "{rows}");
            let found: Vec<Code> = sink.finish().iter().map(|one| one.code).collect();
            assert_eq!(found, *codes, "{rows}");
            assert_eq!(count(&built), rows.split("; ").filter(|row| *row != "-").count(), "{rows}");
        }
    }

    #[test]
    fn rows_nest_by_their_indents() {
        check(&[
            ("a string; b integer; c object", "a b c{}", &[]),
            ("a object; .b object; ..c string; ..d string; .e string; f string", "a{b{c d} e} f", &[]),
            ("a object; .b object; ..c object; ...d string; e string", "a{b{c{d}}} e", &[]),
            // A row of no type is an object if it has children.
            ("a; .b string; c", "a{b} c", &[]),
        ]);
    }

    #[test]
    fn rows_below_a_divider_are_the_content_of_a_string() {
        check(&[
            ("a string json; -; .b object; ..c string; d string", "a<b{c}> d", &[]),
            ("a string aes; -; .b string; c string", "a<b> c", &[]),
            ("a object; .b string json; -; ..c string; .d string", "a{b<c> d}", &[]),
            ("a string json; -; .b string json; -; ..c string", "a<b<c>>", &[]),
        ]);
        // What a plain string contains is JSON.
        let mut sink = Sink::new("page");
        let built = build(items("a string; -; .b string"), &mut sink);
        assert_eq!((written(&built).as_str(), built[0].encoding), ("a<b>", Some(Encoding::Json)));
        assert!(sink.finish().is_empty());
    }

    #[test]
    fn rows_of_one_name_are_alternatives() {
        check(&[
            ("a object; .b string; -; a object; .c string; d string", "a{b}|a{c} d", &[]),
            ("a string; -; a integer; -; a object; .b string", "a|a|a{b}", &[]),
            ("a string json; -; .b string; -; a object; .c string", "a<b>|a{c}", &[]),
            // They are alternatives even if the first one lacks its content.
            ("a string json; -; a object; .b string", "a|a{b}", &[]),
            ("a object; .b string; b string", "a{b} b", &[]),
        ]);
    }

    #[test]
    fn each_mistake_has_a_finding_and_a_recovery() {
        check(&[
            ("a object; ..b string; ..c string", "a{b c}", &[Code::IndentJump]),
            ("a object; ..b string; .c string", "a{b c}", &[Code::IndentJump]),
            (".a string; b string", "a b", &[Code::IndentJump]),
            ("a string; a integer", "a|a", &[Code::NameTwice]),
            ("a string; -; b string", "a b", &[Code::DividerStray]),
            ("a string; -", "a", &[Code::DividerStray]),
            ("a string json; -; .b string; -; c string", "a<b> c", &[Code::DividerStray]),
            ("-; a string", "a", &[Code::DividerStray]),
            ("a integer; -; .b string", "a{b}", &[Code::DividerStray]),
            ("a object; -; .b string", "a{b}", &[Code::DividerStray]),
            ("a string json; -; b string; c string", "a<b c>", &[Code::DecodedLevel]),
            ("a object; .b string aes; -; .c string; d string", "a{b<c>} d", &[Code::DecodedLevel]),
            ("a string aes; b string; -; .c string", "a<c> b", &[Code::DecodedLevel]),
            ("a string json; .b string; c string", "a<b> c", &[Code::DecodedImplied]),
            ("a object; b string; .c string; d string", "a{b c} d", &[Code::SiblingOfChildren]),
            ("a string; .b string; c string", "a{b} c", &[Code::ChildOfScalar]),
            ("a integer; .b string", "a{b}", &[Code::ChildOfScalar]),
        ]);
    }

    /// A recovery must not take rows from where they belong.
    #[test]
    fn what_only_resembles_a_mistake_has_another_recovery() {
        check(&[
            // The object above has children already.
            ("a object; .x string; b string; .c string", "a{x} b{c}", &[Code::ChildOfScalar]),
            // The object above has another shape as well.
            ("a object; -; a object; b string; .c string", "a{}|a{} b{c}", &[Code::ChildOfScalar]),
            // The row contains something itself.
            ("a string aes; b string json; -; .c string", "a b<c>", &[]),
            // The encrypted string above has its content already.
            ("a string aes; -; .x string; b string; -; .c string", "a<x> b<c>", &[]),
            // The string above is not encrypted as a document.
            ("a string json; b string; -; .c string", "a b<c>", &[]),
        ]);
    }
}
