//! Rows → a tree of fields, built from their indents and dividers.

use std::collections::VecDeque;

use super::{
    Direction,
    attributes::{Attributes, Encryption},
    description::Description,
    row::{Base, DIVIDER, Encoding, Item, Line, Slots, Type},
};
use crate::diagnostic::{Code, Edit, Sink, Span};

/// The name of the row that describes a bare list inside a string. No other row is directly below the
/// string's divider.
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
    /// Whether the field is required.
    pub required: bool,
    /// Whether the row is a switch of the client (`` `true` ``), not data.
    pub switch: bool,
    /// How the string encodes other data.
    pub encoding: Option<Encoding>,
    /// What the attributes say about the value.
    pub attributes: Attributes,
    /// The row's description.
    pub description: Description,
    /// The location of the description, or of the end of the row if it has none.
    pub description_span: Span,
    /// The fields of the object or, if `decoded`, of the string's content.
    pub children: Vec<Field>,
    /// Whether the children are the content of the string, once it is decoded or decrypted.
    pub decoded: bool,
    /// Other shapes that the field may have instead.
    pub alternatives: Vec<Field>,
    /// The places in the row that a fix can edit.
    pub slots: Slots,
}

impl Field {
    fn new(line: Line<'_>) -> Self {
        let mut slots = line.slots;
        slots.indent = line.indent;
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
            slots,
        }
    }

    /// Returns how many rows the field and everything below it were built from.
    pub fn rows(&self) -> usize {
        1 + count(&self.children) + count(&self.alternatives)
    }

    /// Calls `visit` with the field and all fields below it, as
    /// [`Page::each_field`](super::Page::each_field) does.
    pub(super) fn each<'a>(
        &'a self,
        parent: &str,
        direction: Direction,
        visit: &mut impl FnMut(&str, &'a Field, Direction),
    ) {
        // The row of a bare list is not a field: its children belong to the field above.
        let name = if self.name == LIST { parent } else { &self.name };
        if self.name != LIST {
            visit(parent, self, direction);
        }
        self.children.iter().for_each(|child| child.each(name, direction, visit));
        self.alternatives.iter().for_each(|other| other.each(parent, direction, visit));
    }

    /// Returns whether the field is an object whose own fields the table does not show.
    pub fn is_bare_object(&self) -> bool {
        self.ty.base == Base::Object && self.children.is_empty()
    }
}

/// Returns how many rows `fields` were built from.
pub(super) fn count(fields: &[Field]) -> usize {
    fields.iter().map(Field::rows).sum()
}

/// Returns the edits that indent fields by `indent`, and the fields below them by one more for each
/// level. Returns `None` if one of the rows can't be edited.
fn indented(fields: &[Field], indent: usize) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    for field in fields {
        // Rows whose indent is already right are written, too, so that no other fix changes them at the
        // same time.
        if field.slots.indent != indent || field.slots.has_indent() {
            edits.push(field.slots.indent(indent)?);
        }
        edits.extend(indented(&field.children, indent + 1)?);
        edits.extend(indented(&field.alternatives, indent)?);
    }
    Some(edits)
}

/// What the rows of the top level are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Top {
    /// Fields.
    Fields,
    /// Parts of a request. If a part has several rows, the rows below all of them are its fields.
    Parts,
}

/// Builds the tree of a table's rows. `items` must no longer contain an `Item::Whole`.
pub(super) fn build(items: Vec<Item<'_>>, top: Top, sink: &mut Sink<'_>) -> Vec<Field> {
    let mut builder = Builder { items: items.into(), top, sink };
    let mut fields = Vec::new();
    // A level ends at a row that is not deeper than its parent. The top level has no parent, so one
    // call normally reads all rows.
    while !builder.items.is_empty() {
        let level = builder.level(None);
        fields.extend(level);
    }
    fields
}

struct Builder<'a, 's, 'f> {
    items: VecDeque<Item<'a>>,
    top: Top,
    sink: &'s mut Sink<'f>,
}

/// A level that is being read.
struct Level {
    /// The indent of the parent row.
    parent: Option<usize>,
    fields: Vec<Field>,
}

impl Level {
    fn holds(&self, indent: usize) -> bool {
        self.parent.is_none_or(|parent| indent > parent)
    }

    /// Returns the row directly above the next row, if it is on this level, too.
    fn last_row(&self) -> Option<&Field> {
        let last = self.fields.last()?;
        last.alternatives.last().or(Some(last)).filter(|row| row.children.is_empty())
    }
}

impl<'a> Builder<'a, '_, '_> {
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

    /// Removes the dividers before the next row. Also removes rows that describe a whole response, because
    /// they have no place in a tree. Returns the location of the first item that it removes.
    fn skip_dividers(&mut self) -> Option<Span> {
        let mut first = None;
        while let Some(Item::Divider(span) | Item::Whole { span, .. }) = self.items.front() {
            first = first.or(Some(*span));
            self.items.pop_front();
        }
        first
    }

    fn pop(&mut self) -> Option<Line<'a>> {
        match self.items.pop_front() {
            Some(Item::Line(line)) => Some(*line),
            _ => None,
        }
    }

    /// Reads all rows deeper than `parent` as fields of one level.
    fn level(&mut self, parent: Option<usize>) -> Vec<Field> {
        let mut level = Level { parent, fields: Vec::new() };
        let mut dividers = Vec::new();
        let mut first = None;
        loop {
            let Some((indent, divided)) = self.ahead() else {
                dividers.extend(self.skip_dividers());
                break;
            };
            if !level.holds(indent) {
                break;
            }
            if divided {
                dividers.extend(self.skip_dividers());
            }
            let Some(line) = self.pop() else { continue };
            first.get_or_insert_with(|| (line.name.clone(), line.span, indent));
            self.field(line, &mut level, divided);
        }
        let expected = parent.map_or(0, |parent| parent + 1);
        if let Some((name, span, indent)) = first.filter(|(.., indent)| *indent > expected) {
            let message = format!("`{name}` is indented by {indent}, but the row above allows at most {expected}");
            let help = format!("write data-indent={expected}, or correct the row above");
            self.sink
                .report(Code::IndentJump, span, message, help)
                .recovery(format!("treated as indented by {expected}"))
                .fix_with(indented(&level.fields, expected).unwrap_or_default());
        }
        if let Some(&span) = dividers.first()
            && level.fields.iter().all(|field| field.alternatives.is_empty())
        {
            let message = "this divider neither follows a string nor separates alternatives";
            let help = "move it below the string whose content follows, or remove it";
            self.sink.report(Code::DividerStray, span, message, help).recovery("ignored");
        }
        level.fields
    }

    /// Builds a field from `line` and the rows below it, and adds it to its level.
    fn field(&mut self, line: Line<'a>, level: &mut Level, parted: bool) {
        let (indent, text) = (line.indent, line.text);
        let (lacks_type, untyped) = (line.lacks_type, line.ty.is_none());
        let mut field = Field::new(line);
        let mut belongs_above = false;
        match self.ahead() {
            Some((next, true)) if next > indent && field.ty.base == Base::String => {
                self.content(&mut field, text, level)
            }
            Some((next, true)) if next > indent => {
                // The field is not a string that could be decoded. The rows below the divider are its
                // ordinary children, and `level` reports the divider.
                field.children = self.level(Some(indent));
                field.ty.base = Base::Object;
            }
            // If the next row has the same name, it is an alternative and not content.
            Some((next, true))
                if level.holds(next) && field.holds_something() && self.next_name() != Some(&field.name) =>
            {
                self.content_beside(&mut field, next)
            }
            Some((next, false)) if next > indent => {
                field.children = self.level(Some(indent));
                if field.ty.base != Base::Object {
                    belongs_above = !parted && self.belongs_above(&field, level);
                    if !belongs_above {
                        self.scalar_with_children(&mut field, untyped);
                    }
                }
            }
            _ => {}
        }
        if lacks_type {
            self.type_missing(&field);
        }
        if belongs_above && let Some(object) = level.fields.last_mut() {
            let children = std::mem::take(&mut field.children);
            object.children.push(field);
            object.children.extend(children);
        } else {
            self.add(field, level, parted);
        }
    }

    /// Adds a field to its level or, if the level has a field of the same name, as an alternative of
    /// that field.
    fn add(&mut self, field: Field, level: &mut Level, parted: bool) {
        let Some(at) = level.fields.iter().position(|earlier| earlier.name == field.name) else {
            level.fields.push(field);
            return;
        };
        if !parted {
            // Below an encoded or encrypted string, a divider would mean that the string's content
            // follows.
            let ends_string = level.last_row().is_some_and(|row| row.name != field.name && row.holds_something());
            let fix = if ends_string { None } else { field.slots.divider_above() };
            let message = format!("`{}` is written twice on this level", field.name);
            let report = self.sink.report(
                Code::NameTwice,
                field.span,
                message,
                "remove one, or put a divider between alternatives",
            );
            match (level.parent, self.top) {
                (None, Top::Parts) => report.recovery("the fields of both rows are used"),
                _ => report.recovery("treated as an alternative of the first").fix_with(fix),
            };
        }
        level.fields[at].alternatives.push(field);
    }

    /// Reads the rows below a divider as the content of `field`, the string above it. `text` is the
    /// string's row.
    fn content(&mut self, field: &mut Field, text: &str, level: &mut Level) {
        // A string that is encrypted with AES contains a document. If a plain string stands between it
        // and a divider, the rows below the divider are still the content of the encrypted string.
        let is_document = |last: &&mut Field| {
            let is_aes = matches!(last.attributes.encryption, Some(Encryption::AesGcm | Encryption::AesEcb));
            is_aes && last.holds_something()
        };
        let encrypted = level.fields.last_mut().filter(is_document).filter(|last| last.children.is_empty());
        let Some(encrypted) = encrypted.filter(|_| !field.holds_something()) else {
            return self.decode(field, Some(field.slots.indent));
        };
        self.decode(encrypted, Some(field.slots.indent));
        let line = field.slots.line.filter(|_| encrypted.slots.indent == field.slots.indent);
        let fix = line
            .map(|line| [Edit { span: line, text: String::new() }, Edit::insert(encrypted.end(), format!("\n{text}"))]);
        self.sink
            .report(
                Code::DecodedLevel,
                field.span,
                format!("`{}` is between `{}` and its content", field.name, encrypted.name),
                format!("move this row below the content of `{}`", encrypted.name),
            )
            .recovery("treated as if it were below that content")
            .fix_with(fix.into_iter().flatten());
    }

    /// Reads the rows below a divider as the content of `field`, although their `indent` puts them on
    /// the level of `field`.
    fn content_beside(&mut self, field: &mut Field, indent: usize) {
        self.decode(field, indent.checked_sub(1));
        self.sink
            .report(
                Code::DecodedLevel,
                field.span,
                format!("the content of `{}` is not indented more than the field itself", field.name),
                "indent the rows below the divider by one more",
            )
            .recovery("treated as the content of the string")
            .fix_with(indented(&field.children, field.slots.indent + 1).unwrap_or_default());
    }

    fn decode(&mut self, field: &mut Field, parent: Option<usize>) {
        self.skip_dividers();
        field.children = self.level(parent);
        field.decoded = true;
        if !field.holds_something() {
            field.encoding = Some(Encoding::Json);
        }
    }

    /// Returns whether a string or number with children is really the first field of the object above,
    /// and its children are the object's other fields. If so, reports that its indent is wrong.
    fn belongs_above(&mut self, field: &Field, level: &Level) -> bool {
        let object = level.fields.last().filter(|last| last.is_bare_object() && last.alternatives.is_empty());
        let Some(object) = object.filter(|_| !field.holds_something()) else { return false };
        let indent = object.slots.indent + 1;
        let fix = field.slots.indent(indent).zip(indented(&field.children, indent));
        self.sink
            .report(
                Code::SiblingOfChildren,
                field.span,
                format!(
                    "`{}` has rows below it but cannot have fields, and the object `{}` above it has no fields",
                    field.name, object.name
                ),
                format!("indent it by one more, as the first field of `{}`", object.name),
            )
            .recovery(format!("treated as a field of `{}`", object.name))
            .fix_with(fix.into_iter().flat_map(|(first, others)| [vec![first], others].concat()));
        true
    }

    /// Handles a string or number with children: either its type is wrong, or a divider is missing.
    fn scalar_with_children(&mut self, field: &mut Field, untyped: bool) {
        if field.holds_something() {
            field.decoded = true;
            self.sink
                .report(
                    Code::DecodedImplied,
                    field.span,
                    format!("the content of `{}` follows without a divider", field.name),
                    format!("put `{DIVIDER}` below this row"),
                )
                .recovery("treated as the content of the string")
                .fix_with(field.slots.divider_below());
            return;
        }
        let ty = field.ty;
        field.ty.base = Base::Object;
        if !untyped {
            self.sink
                .report(
                    Code::ChildOfScalar,
                    field.span,
                    format!("`{}` has fields below it, but the type `{ty}` cannot have fields", field.name),
                    format!("write `{}`", field.ty),
                )
                .recovery(format!("treated as `{}`", field.ty))
                .fix_with(field.slots.ty.map(|slot| slot.write(field.ty)));
        }
    }

    fn type_missing(&mut self, field: &Field) {
        self.sink
            .report(
                Code::TypeMissing,
                field.span,
                format!("`{}` has no type", field.name),
                "write its type in the second cell",
            )
            .recovery(format!("treated as `{}`", field.ty))
            .fix_with(field.slots.ty.map(|slot| slot.write(field.ty)));
    }
}

impl Field {
    /// Returns whether the field is a string that contains encoded or encrypted data.
    fn holds_something(&self) -> bool {
        self.ty.base == Base::String && (self.encoding.is_some() || self.attributes.encryption.is_some())
    }

    /// Returns the end of the last row that the field was built from.
    fn end(&self) -> usize {
        let below = self.children.iter().chain(&self.alternatives).map(Field::end);
        below.max().unwrap_or_default().max(self.slots.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads rows that are separated by `;`. A row consists of dots for its indent, a name, a type and,
    /// for some strings, the kind of content (`json` or `aes`); `-` is a divider.
    fn items(rows: &str) -> Vec<Item<'_>> {
        rows.split("; ").map(item).collect()
    }

    fn item(row: &str) -> Item<'_> {
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
            other => panic!("{other} is not a type in these tests"),
        });
        let content = words.next();
        Item::Line(Box::new(Line {
            name,
            span: Span::default(),
            text: row,
            indent: row.len() - plain.len(),
            has_attributes: false,
            required: false,
            ty: base.map(|base| Type { base, lists: 0 }),
            lacks_type: base.is_none(),
            switch: false,
            encoding: (content == Some("json")).then_some(Encoding::Json),
            attributes: Attributes {
                encryption: (content == Some("aes")).then_some(Encryption::AesGcm),
                ..Attributes::default()
            },
            description: Description::default(),
            description_span: Span::default(),
            slots: Slots::default(),
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

    /// Checks which fields and findings the rows cause, and that no row is lost.
    fn check(cases: &[(&str, &str, &[Code])]) {
        for (rows, fields, codes) in cases {
            let mut sink = Sink::new("page");
            let built = build(items(rows), Top::Fields, &mut sink);
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
        // The content of a string without attributes is JSON.
        let mut sink = Sink::new("page");
        let built = build(items("a string; -; .b string"), Top::Fields, &mut sink);
        assert_eq!((written(&built).as_str(), built[0].encoding), ("a<b>", Some(Encoding::Json)));
        assert!(sink.finish().is_empty());
    }

    #[test]
    fn rows_of_one_name_are_alternatives() {
        check(&[
            ("a object; .b string; -; a object; .c string; d string", "a{b}|a{c} d", &[]),
            ("a string; -; a integer; -; a object; .b string", "a|a|a{b}", &[]),
            ("a string json; -; .b string; -; a object; .c string", "a<b>|a{c}", &[]),
            // Both are alternatives even if the first one lacks its content.
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
            ("a; .b string; c", "a{b} c", &[Code::TypeMissing, Code::TypeMissing]),
        ]);
    }

    /// Checks that no recovery moves a row away from where it belongs.
    #[test]
    fn what_only_resembles_a_mistake_has_another_recovery() {
        check(&[
            // The object above has children already.
            ("a object; .x string; b string; .c string", "a{x} b{c}", &[Code::ChildOfScalar]),
            // The object above has another shape as well.
            ("a object; -; a object; b string; .c string", "a{}|a{} b{c}", &[Code::ChildOfScalar]),
            // The row has content of its own.
            ("a string aes; b string json; -; .c string", "a b<c>", &[]),
            // The encrypted string above has its content already.
            ("a string aes; -; .x string; b string; -; .c string", "a<x> b<c>", &[]),
            // The string above is not encrypted as a document.
            ("a string json; b string; -; .c string", "a b<c>", &[]),
        ]);
    }
}
