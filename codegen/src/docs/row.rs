//! A row of a table: its name, its type and its attributes.

use crate::{
    diagnostic::{Code, Sink, Span},
    docs::{
        attributes::{self, ATTRIBUTES, Attributes, Expected},
        description::{self, Description, LONGEST},
        similar_name::closest,
    },
    source::{Attribute, Row},
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
    /// What it is, or what it is a list of.
    pub base: Base,
    /// How many lists it is nested in; 0 or 1, except by mistake.
    pub lists: u8,
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
pub(super) struct Line {
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) indent: usize,
    pub(super) has_attributes: bool,
    pub(super) required: bool,
    pub(super) ty: Option<Type>,
    pub(super) switch: bool,
    pub(super) encoding: Option<Encoding>,
    /// What the attributes say about the value.
    pub(super) attributes: Attributes,
    pub(super) description: Description,
    /// The location of the description, or of the end of the row if it has none.
    pub(super) description_span: Span,
}

/// What a row of a table is.
#[derive(Clone, Debug)]
pub(super) enum Item {
    /// A field.
    Line(Box<Line>),
    /// `| {colspan=3 .im-table-line}`.
    Divider(Span),
    /// `| text {align=center colspan=3}`: describes the whole response.
    Whole { text: String, span: Span, signature: Option<Signature> },
}

/// What the row of a file says about the response's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signature {
    /// `{data-signed}`: it has one.
    Signed,
    /// `{data-unsigned}`: it has none.
    Unsigned,
}

/// The deepest indent that is accepted. It is deeper than on any page, so anything deeper is a
/// mistake.
const DEEPEST: usize = 24;

/// How a row begins that describes a whole response, for rows that lack the attribute. No name on
/// the wire begins like this.
const WHOLE_RESPONSES: [&str; 3] = ["空字符串", "文件流", "`30x`"];

/// Zero-width characters, which no editor shows.
const INVISIBLE: [char; 5] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];

/// Reads a row. Returns `None` if that is impossible, which is reported.
pub(super) fn read(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<Item> {
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
    let plain = unescape(name.text);
    if plain.is_empty() {
        sink.report(Code::NameMissing, row.span, "this row has no name", "write the field's name in the first cell")
            .recovery("the row is left out");
        return None;
    }
    if plain.chars().count() > LONGEST {
        let message = format!("this has more than {LONGEST} characters, and is prose rather than a name");
        sink.report(Code::NameMissing, name.span, message, "write the field's name in the first cell")
            .recovery("the row is left out");
        return None;
    }
    if name.text.contains(|c: char| c.is_whitespace() || INVISIBLE.contains(&c)) {
        sink.report(
            Code::NameSpace,
            name.span,
            "there is a space in this name",
            "take it out, if it isn't so on the wire",
        );
    }
    let type_cell = row.cells.get(1);
    let (ty, switch) = type_cell.map_or((None, false), |cell| read_type(cell.text, cell.span, sink));
    if !switch && type_cell.is_none_or(|cell| cell.text.is_empty()) {
        sink.report(
            Code::TypeMissing,
            name.span,
            format!("`{}` has no type", name.text),
            "write one in the second cell",
        )
        .recovery("treated as an object if it has children, else as a string");
    }
    let mut line = Line {
        name: plain,
        span: name.span,
        indent: 0,
        has_attributes: !name.attributes.is_empty(),
        required: false,
        ty,
        switch,
        encoding: None,
        attributes: Attributes::default(),
        description: row.cells.get(2).map(|cell| description::read(cell.text)).unwrap_or_default(),
        description_span: description_span(row),
    };
    for (column, cell) in row.cells.iter().enumerate() {
        for attribute in &cell.attributes {
            line.attribute(attribute, column, sink);
        }
    }
    if line.description.list_missing {
        let span = row.cells[2].span;
        sink.report(
            Code::EnumEmpty,
            span,
            "this calls for a list of values and names none",
            "write the values in backticks before 枚举值之一",
        );
    }
    for value in &line.description.unquoted {
        let (span, message) = (line.description_span, format!("`{value}` lacks a backtick before or behind it"));
        let is_listed = line.description.values.iter().any(|listed| listed.text == *value);
        sink.report(Code::EnumUnquoted, span, message, format!("write `` `{value}` ``")).recovery(if is_listed {
            "treated as a value of the list"
        } else {
            "treated as text"
        });
    }
    Some(Item::Line(Box::new(line)))
}

/// Returns a name as it is on the wire: without the formatting and backslashes that Markdown needs.
fn description_span(row: &Row<'_>) -> Span {
    let cell = row.cells.get(2).filter(|cell| !cell.text.is_empty());
    cell.map_or_else(|| (row.span.end..row.span.end).into(), |cell| cell.span)
}

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

/// What other languages call the types.
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

/// Returns whether a text is a type of the dialect.
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
            sink.report(Code::TypeSpelling, span, format!("`{text}` is no type"), format!("did you mean `{fixed}`?"))
                .recovery(format!("treated as `{fixed}`"));
            (Some(ty), false)
        }
        None => {
            let help = "write string, integer, number, decimal, boolean or object, with [] for a list";
            sink.report(Code::TypeUnknown, span, format!("`{text}` is no type"), help);
            (None, false)
        }
    }
}

/// The attributes that say how rows are nested; those that say what a value is are in
/// [`ATTRIBUTES`].
const OF_STRUCTURE: [&str; 3] = ["data-required", "data-indent", "data-encoded"];

impl Line {
    /// Applies one attribute. `column` is the cell that it is in, which may not be the usual one.
    fn attribute(&mut self, attribute: &Attribute<'_>, column: usize, sink: &mut Sink<'_>) {
        let value = attribute.value.unwrap_or_default();
        let home = match attribute.key {
            "data-required" => {
                self.required = ["", "true"].contains(&value);
                if !self.required {
                    bad_value(attribute, "it without a value, or leave it out", sink);
                }
                0
            }
            "data-indent" => {
                match value.parse() {
                    Ok(indent) if indent <= DEEPEST => self.indent = indent,
                    _ => bad_value(attribute, "a whole number of levels", sink),
                }
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
            key if key.starts_with(['.', '#']) || key == "colspan" => column,
            key => {
                if let Some(known) = ATTRIBUTES.iter().find(|known| known.name == key) {
                    self.value(known, attribute, sink);
                    return misplaced(attribute, 1, column, sink);
                }
                let message = format!("`{key}` is no attribute of the dialect");
                let names = OF_STRUCTURE.into_iter().chain(ATTRIBUTES.iter().map(|known| known.name));
                if let Some(known) = closest(key, names) {
                    sink.report(Code::AttributeUnknown, attribute.span, message, format!("did you mean `{known}`?"))
                        .recovery(format!("treated as `{known}`"));
                    return self.attribute(&Attribute { key: known, ..attribute.clone() }, column, sink);
                }
                let help = "take it out, or see the list of attributes in docs/README.md";
                sink.report(Code::AttributeUnknown, attribute.span, message, help).recovery("it is ignored");
                column
            }
        };
        misplaced(attribute, home, column, sink);
    }

    /// Applies an attribute of the value. Of several words it uses the most similar one: if the
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
        sink.report(Code::AttributeValue, attribute.span, message, format!("did you mean `{word}`?"))
            .recovery(format!("treated as `{word}`"));
    }
}

/// Reports an attribute that is in another cell than its own.
fn misplaced(attribute: &Attribute<'_>, home: usize, column: usize, sink: &mut Sink<'_>) {
    if home == column {
        return;
    }
    let cell = if home == 0 { "name" } else { "type" };
    sink.report(
        Code::AttributeMisplaced,
        attribute.span,
        format!("`{}` stands outside the {cell} cell", attribute.key),
        format!("move it to the {cell} cell"),
    )
    .recovery("it counts all the same");
}

fn bad_value(attribute: &Attribute<'_>, wanted: &str, sink: &mut Sink<'_>) {
    sink.report(
        Code::AttributeValue,
        attribute.span,
        format!("`{}` cannot be `{}`", attribute.key, attribute.value.unwrap_or_default()),
        format!("write {wanted}"),
    )
    .recovery("it is ignored");
}
