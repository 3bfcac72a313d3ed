//! A cell of a table: its text and its attributes, `name {data-required data-indent=1}`, as
//! markdown-it-attrs reads them.

use crate::diagnostic::{Code, Edit, Sink, Slot, Span};

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// The text as written, trimmed and without attributes.
    pub text: &'a str,
    /// The location of the text.
    pub span: Span,
    /// The attributes.
    pub attributes: Vec<Attribute<'a>>,
    /// The place of the text, where a fix can write another text.
    pub text_slot: Slot,
    /// Where another attribute can be inserted; `None` if a block of attributes is not closed.
    pub attribute_slot: Option<Slot>,
    raw: &'a str,
    offset: usize,
    kind: CellKind,
}

/// How a cell's braces are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellKind {
    /// Names and types: the first brace begins the attributes.
    Plain,
    /// Descriptions, which may contain braces of their own: only a block at the end that begins
    /// like attributes is read as attributes.
    Prose,
}

/// One item between the braces: `.class`, `#id`, `key`, `key=value` or `key="value"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// The key. For a class or an id, it begins with `.` or `#`.
    pub key: &'a str,
    /// The location of the key.
    pub key_span: Span,
    /// The value, without quotes.
    pub value: Option<&'a str>,
    /// The place of the value, where a fix can write another value.
    pub value_slot: Slot,
    /// The whole item, as written.
    pub text: &'a str,
    /// The location of the item.
    pub span: Span,
}

/// ASCII braces, and the full-width ones that a Chinese keyboard writes.
const OPEN: [char; 2] = ['{', '｛'];
const CLOSE: [char; 2] = ['}', '｝'];

/// Returns where the first opening brace is. Searching for one brace after the other takes half as long
/// as searching for both at once.
fn first_open(text: &str) -> Option<usize> {
    OPEN.iter().filter_map(|&brace| text.find(brace)).min()
}

/// Returns where the last opening brace is.
fn last_open(text: &str) -> Option<usize> {
    OPEN.iter().filter_map(|&brace| text.rfind(brace)).max()
}

/// Returns the text after the brace at the start of a block.
fn inside(block: &str) -> &str {
    block.strip_prefix(OPEN).unwrap_or(block)
}

/// Reads a cell's `raw` text, which starts at byte `offset` of the page.
pub(super) fn read<'a>(raw: &'a str, offset: usize, kind: CellKind, sink: &mut Sink<'_>) -> Cell<'a> {
    let open = match kind {
        CellKind::Plain => first_open(raw),
        CellKind::Prose => last_open(raw).filter(|&at| looks_like_attributes(&raw[at..])),
    };
    let text = raw[..open.unwrap_or(raw.len())].trim();
    let (attributes, closed) = match open {
        Some(open) => read_attributes(raw, open, offset, sink),
        None => (Vec::new(), true),
    };
    let blank = if text.is_empty() { 0 } else { raw.len() - raw.trim_start().len() };
    let span = Span { start: offset + blank, end: offset + blank + text.len() };
    let at = |at: usize, before, after| Slot { span: (offset + at..offset + at).into(), before, after };
    let text_slot = match open {
        _ if !text.is_empty() => Slot { span, ..Slot::default() },
        Some(open) => at(open, if raw[..open].is_empty() { " " } else { "" }, " "),
        None => Slot { span: (offset..offset + raw.len()).into(), before: " ", after: " " },
    };
    let attribute_slot = match (attributes.last(), open) {
        (Some(last), _) => at(last.span.end - offset, " ", ""),
        (None, Some(open)) => at(raw.len() - inside(&raw[open..]).len(), "", ""),
        (None, None) => at(raw.trim_end().len(), " {", "}"),
    };
    Cell { text, span, attributes, text_slot, attribute_slot: closed.then_some(attribute_slot), raw, offset, kind }
}

/// Reads the blocks of attributes of a cell. The first block begins at `open`. Also returns whether the
/// last block is closed.
fn read_attributes<'a>(raw: &'a str, open: usize, offset: usize, sink: &mut Sink<'_>) -> (Vec<Attribute<'a>>, bool) {
    let mut attributes = Vec::new();
    let mut rest = inside(&raw[open..]);
    let mut closed = false;
    let mut missing = "}";
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix(CLOSE) {
            closed = true;
            // A second block in the same cell continues the first one.
            match first_open(after) {
                Some(next) => (rest, closed) = (inside(&after[next..]), false),
                None => break,
            }
            continue;
        }
        let item = Item::read(rest);
        attributes.push(item.attribute(rest, offset + raw.len() - rest.len()));
        missing = item.missing;
        rest = &rest[item.len..];
    }
    if !closed {
        let end = offset + raw.trim_end().len();
        let span = (offset + open..end).into();
        sink.report(Code::AttributesUnclosed, span, "this block of attributes is not closed", "write `}` at its end")
            .recovery("treated as closed at the end of the cell")
            .fix((end..end).into(), missing);
    }
    (attributes, closed)
}

fn looks_like_attributes(block: &str) -> bool {
    let inner = inside(block).trim_start();
    block.trim_end().ends_with(CLOSE)
        && [".", "#", "data-", "align=", "colspan="].iter().any(|start| inner.starts_with(start))
}

/// The parts of an item at the start of a text, as offsets.
struct Item {
    key: usize,
    /// Where the value is, without quotes.
    value: Option<(usize, usize)>,
    len: usize,
    /// The text to add to close the block if no other item follows: `}`, or a quote and `}` if the
    /// value's closing quote is missing.
    missing: &'static str,
}

impl Item {
    fn read(text: &str) -> Self {
        let end = text.find(|c: char| c == '=' || CLOSE.contains(&c) || c.is_whitespace()).unwrap_or(text.len());
        // The text after `=` is part of the item even if the key is empty, so that every item consumes
        // some text.
        let Some(value) = text[end..].strip_prefix('=') else {
            return Self { key: end, value: None, len: end, missing: "}" };
        };
        let start = end + 1;
        for (quote, missing) in [('"', "\"}"), ('\'', "'}")] {
            let Some(quoted) = value.strip_prefix(quote) else { continue };
            return match quoted.find(quote) {
                Some(len) => {
                    Self { key: end, value: Some((start + 1, start + 1 + len)), len: start + len + 2, missing: "}" }
                }
                None => {
                    let len = start + 1 + quoted.trim_end().len();
                    Self { key: end, value: Some((start + 1, len)), len, missing }
                }
            };
        }
        let len = start + value.find(|c: char| CLOSE.contains(&c) || c.is_whitespace()).unwrap_or(value.len());
        Self { key: end, value: Some((start, len)), len, missing: "}" }
    }

    /// Returns the item at the start of `text` as an attribute. The text starts at byte `offset` of
    /// the page.
    fn attribute<'a>(&self, text: &'a str, offset: usize) -> Attribute<'a> {
        let span = |start: usize, end: usize| Span { start: offset + start, end: offset + end };
        let value_slot = match self.value {
            Some((start, end)) => Slot { span: span(start, end), ..Slot::default() },
            None => Slot { span: span(self.key, self.key), before: "=", after: "" },
        };
        Attribute {
            key: &text[..self.key],
            key_span: span(0, self.key),
            value: self.value.map(|(start, end)| &text[start..end]),
            value_slot,
            text: &text[..self.len],
            span: span(0, self.len),
        }
    }
}

impl<'a> Cell<'a> {
    /// Returns the attribute `key`, if the cell has it.
    pub fn attribute(&self, key: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.key == key)
    }

    /// Returns the edit that removes an attribute; `None` if the rest of the cell would then be read
    /// differently.
    pub fn without(&self, attribute: &Attribute<'_>) -> Option<Edit> {
        let (start, end) = (attribute.span.start - self.offset, attribute.span.end - self.offset);
        let (before, after) = (self.raw[..start].trim_end(), self.raw[end..].trim_start());
        let (from, to) = match (before.strip_suffix(OPEN), after.strip_prefix(CLOSE)) {
            // Text after a block is ignored, but without the block it would be read.
            (Some(_), Some(after)) if !after.trim().is_empty() && !after.trim_start().starts_with(OPEN) => return None,
            (Some(before), Some(after)) => (before.trim_end().len(), self.raw.len() - after.len()),
            (Some(_), None) => (start, self.raw.len() - after.len()),
            (None, _) => (before.len(), end),
        };
        let rest = [&self.raw[..from], &self.raw[to..]].concat();
        let cell = read(&rest, 0, self.kind, &mut Sink::new(""));
        let same = cell.text == self.text && cell.attributes.len() + 1 == self.attributes.len();
        same.then(|| Edit { span: (self.offset + from..self.offset + to).into(), text: String::new() })
    }
}
