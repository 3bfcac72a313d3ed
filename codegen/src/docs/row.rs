//! A row of a table: its name, its type and its attributes.

use std::fmt;

use crate::{
    diagnostic::{Code, Edit, Sink, Slot, Span},
    docs::{
        attributes::{self, ATTRIBUTES, Attributes, Expected},
        description::{self, Description, LONGEST, Unquoted},
        similar_name::closest,
    },
    source::{Attribute, Cell, Row},
};

/// A type without its list brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Text.
    String,
    /// A whole number; `integer` and `number` in the docs both mean this.
    Integer,
    /// A number with decimals.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// Named fields.
    Object,
}

/// A type: `object[]` is a list of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    /// The type itself or, for a list, the type of its items.
    pub base: Base,
    /// How many lists it is nested in; 0 or 1, except by mistake.
    pub lists: u8,
}

impl fmt::Display for Type {
    /// Writes the type as pages do.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = TYPES.iter().find(|(_, base)| *base == self.base).map_or("", |(name, _)| name);
        write!(out, "{name}{}", "[]".repeat(self.lists.into()))
    }
}

/// How a string encodes other data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// JSON text.
    Json,
    /// A query string.
    Url,
    /// An `<xml>` element.
    Xml,
}

/// The parts of a row. Its children are found later, by their indent.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) name: String,
    pub(super) span: Span,
    /// The whole row as written.
    pub(super) text: &'a str,
    pub(super) indent: usize,
    pub(super) has_attributes: bool,
    pub(super) required: bool,
    pub(super) ty: Option<Type>,
    pub(super) lacks_type: bool,
    pub(super) switch: bool,
    pub(super) encoding: Option<Encoding>,
    /// What the attributes say about the value.
    pub(super) attributes: Attributes,
    pub(super) description: Description,
    /// The location of the description, or of the end of the row if it has none.
    pub(super) description_span: Span,
    pub(super) slots: Slots,
}

/// The places in a row that a fix can edit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    /// The row's line, if nothing else is on it.
    pub(super) line: Option<Span>,
    /// Where the row ends.
    pub(super) end: usize,
    /// The indent that the row states or, if it states none, the assumed one.
    pub(super) indent: usize,
    /// The place of the value of `data-indent`, if the row has this attribute.
    indent_value: Option<Slot>,
    /// The place for another attribute of the name.
    name_attribute: Option<Slot>,
    /// The place of the type; `None` if the row has an unknown type.
    pub(super) ty: Option<Slot>,
}

impl Slots {
    fn new(row: &Row<'_>) -> Self {
        Self {
            line: row.line,
            end: row.span.end,
            indent: 0,
            indent_value: None,
            name_attribute: row.cells[0].attribute_slot,
            ty: Some(row.cells.get(1).map_or(row.next_cell, |cell| cell.text_slot)),
        }
    }

    pub(super) fn has_indent(&self) -> bool {
        self.indent_value.is_some()
    }

    /// Returns the edit that gives the row this indent, if that is possible.
    pub(super) fn indent(&self, indent: usize) -> Option<Edit> {
        match self.indent_value {
            _ if indent > DEEPEST => None,
            Some(slot) => Some(slot.write(indent)),
            None => self.name_attribute.map(|slot| slot.write(format_args!("data-indent={indent}"))),
        }
    }

    /// Returns the edit that marks the row as required, if that is possible.
    pub(super) fn required(&self) -> Option<Edit> {
        self.name_attribute.map(|slot| slot.write("data-required"))
    }

    /// Returns the edit that puts a divider above the row, if that is possible.
    pub(super) fn divider_above(&self) -> Option<Edit> {
        self.line.map(|line| Edit::insert(line.start, format!("{DIVIDER}\n")))
    }

    /// Returns the edit that puts a divider below the row, if that is possible.
    pub(super) fn divider_below(&self) -> Option<Edit> {
        self.line.map(|_| Edit::insert(self.end, format!("\n{DIVIDER}")))
    }
}

/// What a row of a table is.
#[derive(Clone, Debug)]
pub(super) enum Item<'a> {
    /// A field.
    Line(Box<Line<'a>>),
    /// A [`DIVIDER`].
    Divider(Span),
    /// `| text {align=center colspan=3}`: describes the whole response.
    Whole { text: String, span: Span, signature: Option<Signature> },
}

/// What a row that describes a file says about the response's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signature {
    /// `{data-signed}`: the response is signed.
    Signed,
    /// `{data-unsigned}`: the response is not signed.
    Unsigned,
}

/// The row that separates a string from its content, and alternatives from each other.
pub(crate) const DIVIDER: &str = "| {colspan=3 .im-table-line}";

/// The deepest indent that is accepted. No real row is indented that deeply, so a deeper indent is a
/// mistake.
const DEEPEST: usize = 24;

/// The beginnings of rows that describe a whole response. They identify such a row even if it lacks the
/// attribute `align`, because no field name begins like this.
const WHOLE_RESPONSES: [&str; 3] = ["空字符串", "文件流", "`30x`"];

/// Zero-width characters, which most editors don't show.
const INVISIBLE: [char; 5] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];

/// Reads a row. Reports a row that cannot be read, and returns `None`.
pub(super) fn read<'a>(row: &Row<'a>, sink: &mut Sink<'_>) -> Option<Item<'a>> {
    let name = row.cells.first()?;
    if name.attribute(".im-table-line").is_some() {
        return Some(Item::Divider(row.span));
    }
    let has_attribute = name.attribute("align").is_some() || name.attribute("data-unsigned").is_some();
    let alone = row.cells[1..].iter().all(|cell| cell.text.is_empty());
    if has_attribute || (alone && WHOLE_RESPONSES.iter().any(|start| name.text.starts_with(start))) {
        let signatures = [("data-signed", Signature::Signed), ("data-unsigned", Signature::Unsigned)];
        let signature = signatures.into_iter().find(|(key, _)| name.attribute(key).is_some());
        let signature = signature.map(|(_, signature)| signature);
        return Some(Item::Whole { text: name.text.to_owned(), span: name.span, signature });
    }
    let plain = read_name(row, name, sink)?;
    let type_cell = row.cells.get(1);
    let (ty, switch) = type_cell.map_or((None, false), |cell| read_type(cell.text, cell.span, sink));
    let mut line = Line {
        name: plain,
        span: name.span,
        text: row.text,
        indent: 0,
        has_attributes: !name.attributes.is_empty(),
        required: false,
        ty,
        lacks_type: type_cell.is_none_or(|cell| cell.text.is_empty()),
        switch,
        encoding: None,
        attributes: Attributes::default(),
        description: Description::default(),
        description_span: description_span(row),
        slots: Slots::new(row),
    };
    if line.ty.is_none() && !line.lacks_type && !switch {
        line.slots.ty = None;
    }
    if let Some(cell) = row.cells.get(2) {
        line.description = description::read(cell.text, cell.span.start);
    }
    for (column, cell) in row.cells.iter().enumerate() {
        for attribute in &cell.attributes {
            line.attribute(attribute, &Place { row, column }, sink);
        }
    }
    report_list(&line, sink);
    Some(Item::Line(Box::new(line)))
}

/// Reports what is wrong with the list of values in a description.
fn report_list(line: &Line<'_>, sink: &mut Sink<'_>) {
    let span = line.description_span;
    if line.description.list_missing {
        let message = "this description announces a list of values, but has none";
        sink.report(
            Code::EnumEmpty,
            span,
            message,
            "write the values in backticks before 枚举值之一, or remove the word",
        )
        .recovery("compiled without a list");
    }
    for Unquoted { text, fix } in &line.description.unquoted {
        let message = format!("`{text}` lacks a backtick before or after it");
        let recovery = if fix.is_empty() { "compiled as text" } else { "treated as a value of the list" };
        sink.report(Code::EnumUnquoted, span, message, format!("write `` `{text}` ``"))
            .recovery(recovery)
            .fix_with(fix.iter().cloned());
    }
}

/// Returns a field's name. Reports a row that has no usable name, and returns `None`.
fn read_name(row: &Row<'_>, cell: &Cell<'_>, sink: &mut Sink<'_>) -> Option<String> {
    let name = unescape(cell.text);
    let help = "write the field's name in the first cell";
    if name.is_empty() {
        sink.report(Code::NameMissing, row.span, "this row has no name", help).recovery("left out");
        return None;
    }
    if name.chars().count() > LONGEST {
        let message = format!("this cell has more than {LONGEST} characters, so it is prose and not a name");
        sink.report(Code::NameMissing, cell.span, message, help).recovery("left out");
        return None;
    }
    if cell.text.contains(|c: char| c.is_whitespace() || INVISIBLE.contains(&c)) {
        let help = "remove this character, unless the name is sent with it";
        sink.report(Code::NameSpace, cell.span, "this name contains a space or an invisible character", help)
            .recovery("kept as written");
    }
    Some(name)
}

/// Returns the location of a row's description, or of the row's end if it has none.
fn description_span(row: &Row<'_>) -> Span {
    let cell = row.cells.get(2).filter(|cell| !cell.text.is_empty());
    cell.map_or_else(|| (row.span.end..row.span.end).into(), |cell| cell.span)
}

/// Returns a name as it is on the wire: without the formatting and backslashes that Markdown needs.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.trim_matches(['`', '*']).chars().peekable();
    while let Some(c) = letters.next() {
        if c != '\\' || !letters.peek().is_some_and(char::is_ascii_punctuation) {
            out.push(c);
        }
    }
    out
}

const TYPES: &[(&str, Base)] = &[
    ("string", Base::String),
    ("integer", Base::Integer),
    ("number", Base::Integer),
    ("decimal", Base::Decimal),
    ("boolean", Base::Boolean),
    ("object", Base::Object),
];

/// The names of types in programming languages, each with the type that pages should use instead.
const ALIASES: &[(&str, &str)] = &[
    ("array", "object[]"),
    ("bool", "boolean"),
    ("date", "string"),
    ("datetime", "string"),
    ("double", "decimal"),
    ("float", "decimal"),
    ("int", "integer"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("list", "object[]"),
    ("long", "integer"),
    ("map", "object"),
    ("text", "string"),
    ("str", "string"),
    ("uint32", "integer"),
    ("uint64", "integer"),
];

/// Returns whether a text is a type, written as pages should write it.
pub(super) fn is_type(text: &str) -> bool {
    exact(text).is_some()
}

fn exact(text: &str) -> Option<Type> {
    let base = text.trim_end_matches("[]");
    let lists = (text.len() - base.len()) / 2;
    let (_, base) = TYPES.iter().find(|(name, _)| *name == base)?;
    Some(Type { base: *base, lists: u8::try_from(lists).ok().filter(|&lists| lists <= 3)? })
}

fn read_type(text: &str, span: Span, sink: &mut Sink<'_>) -> (Option<Type>, bool) {
    if text == "`true`" {
        return (None, true);
    }
    if text.is_empty() {
        return (None, false);
    }
    if let Some(ty) = exact(text) {
        return (Some(ty), false);
    }
    let plain = text.to_lowercase();
    let base = plain.trim_end_matches("[]");
    let fixed = ALIASES
        .iter()
        .find(|(alias, _)| *alias == base)
        .map(|(_, name)| *name)
        .or_else(|| closest(base, TYPES.iter().map(|(name, _)| *name)))
        .map(|name| format!("{name}{}", &plain[base.len()..]));
    match fixed.as_deref().and_then(exact) {
        Some(ty) => {
            let fixed = fixed.unwrap_or_default();
            sink.report(Code::TypeSpelling, span, format!("`{text}` is not a type"), format!("write `{fixed}`"))
                .recovery(format!("treated as `{fixed}`"))
                .fix(span, fixed);
            (Some(ty), false)
        }
        None => {
            let help = "write string, integer, number, decimal, boolean or object, with [] for a list";
            sink.report(Code::TypeUnknown, span, format!("`{text}` is not a type"), help);
            (None, false)
        }
    }
}

/// The attributes that describe the structure; those that describe values are in [`ATTRIBUTES`].
const OF_STRUCTURE: [&str; 3] = ["data-required", "data-indent", "data-encoded"];

/// The cell in which an attribute is written. It may be the wrong cell.
struct Place<'r, 'a> {
    row: &'r Row<'a>,
    column: usize,
}

impl Line<'_> {
    /// Applies one attribute.
    fn attribute(&mut self, attribute: &Attribute<'_>, place: &Place<'_, '_>, sink: &mut Sink<'_>) {
        let value = attribute.value.unwrap_or_default();
        let home = match attribute.key {
            "data-required" => {
                self.required = ["", "true"].contains(&value);
                if !self.required {
                    bad_value(attribute, "it without a value, or remove it", sink);
                }
                0
            }
            "data-indent" => {
                match value.parse() {
                    Ok(indent) if indent <= DEEPEST => self.indent = indent,
                    _ => bad_value(attribute, "a whole number of levels", sink),
                }
                self.slots.indent_value = Some(attribute.value_slot);
                0
            }
            "data-encoded" | "data-encoded-by" => {
                self.encoding = match value.trim_start_matches("by-") {
                    "json_encode" => Some(Encoding::Json),
                    "urlencode" => Some(Encoding::Url),
                    _ => {
                        bad_value(attribute, "by-json_encode or by-urlencode", sink);
                        None
                    }
                };
                1
            }
            key if key.starts_with(['.', '#']) || key == "colspan" => return,
            key => match ATTRIBUTES.iter().find(|known| known.name == key) {
                Some(known) => {
                    self.value(known, attribute, sink);
                    1
                }
                None => return self.unknown(attribute, place, sink),
            },
        };
        place.expect(home, attribute, sink);
    }

    /// Reports an unknown attribute. If its key is misspelt, applies it as the attribute that it
    /// resembles.
    fn unknown(&mut self, attribute: &Attribute<'_>, place: &Place<'_, '_>, sink: &mut Sink<'_>) {
        let key = attribute.key;
        let message = format!("`{key}` is not an attribute");
        let names = OF_STRUCTURE.into_iter().chain(ATTRIBUTES.iter().map(|known| known.name));
        let Some(known) = closest(key, names) else {
            let help = "remove it, or write an attribute that docs/README.md lists";
            sink.report(Code::AttributeUnknown, attribute.span, message, help).recovery("ignored");
            return;
        };
        sink.report(Code::AttributeUnknown, attribute.span, message, format!("write `{known}`"))
            .recovery(format!("treated as `{known}`"))
            .fix(attribute.key_span, known);
        self.attribute(&Attribute { key: known, ..attribute.clone() }, place, sink);
    }

    /// Applies an attribute of the value. A misspelt word is read as the most similar valid word: if the
    /// attribute were ignored, a value that must be encrypted could be sent in the clear.
    fn value(&mut self, known: &attributes::Attribute, attribute: &Attribute<'_>, sink: &mut Sink<'_>) {
        let text = attribute.value.unwrap_or_default();
        if (known.parse)(&mut self.attributes, text) {
            return;
        }
        let words = known.expected.words();
        let Some(word) = closest(text, words.iter().copied()) else {
            let wanted = match known.expected {
                Expected::Words(_) => words.join(", "),
                Expected::Text(text) => text.to_owned(),
            };
            return bad_value(attribute, &wanted, sink);
        };
        (known.parse)(&mut self.attributes, word);
        let message = format!("`{}` cannot be `{text}`", attribute.key);
        sink.report(Code::AttributeValue, attribute.span, message, format!("write `{word}`"))
            .recovery(format!("treated as `{word}`"))
            .fix_with([attribute.value_slot.write(word)]);
    }
}

impl Place<'_, '_> {
    /// Reports an attribute that is in the wrong cell.
    fn expect(&self, home: usize, attribute: &Attribute<'_>, sink: &mut Sink<'_>) {
        if home == self.column {
            return;
        }
        let cell = if home == 0 { "name" } else { "type" };
        let message = format!("`{}` is an attribute of the {cell}, but is written in another cell", attribute.key);
        sink.report(Code::AttributeMisplaced, attribute.span, message, format!("move it to the {cell}"))
            .recovery("accepted anyway")
            .fix_with(self.move_to(home, attribute).unwrap_or_default());
    }

    /// Returns the edits that move an attribute to the cell where it belongs. Returns `None` if the row
    /// has the attribute twice with different values: the last value counts, and a move could change which
    /// one is last.
    fn move_to(&self, home: usize, attribute: &Attribute<'_>) -> Option<Vec<Edit>> {
        let cells = &self.row.cells;
        let mut same = cells.iter().flat_map(|cell| &cell.attributes).filter(|other| other.key == attribute.key);
        if same.any(|other| other.value != attribute.value) {
            return None;
        }
        let removed = cells[self.column].without(attribute)?;
        let home = cells.get(home)?;
        match home.attribute(attribute.key) {
            Some(_) => Some(vec![removed]),
            None => Some(vec![removed, home.attribute_slot?.write(attribute.text)]),
        }
    }
}

fn bad_value(attribute: &Attribute<'_>, wanted: &str, sink: &mut Sink<'_>) {
    sink.report(
        Code::AttributeValue,
        attribute.span,
        format!("`{}` cannot be `{}`", attribute.key, attribute.value.unwrap_or_default()),
        format!("write {wanted}"),
    )
    .recovery("ignored");
}
