//! The attributes of a cell: `name {data-required data-indent=1}`, as markdown-it-attrs reads them.

use crate::diagnostic::{Code, Sink, Span};

/// One item between the braces: `.class`, `#id`, `key`, `key=value` or `key="value"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// The key; of a class or an id, with its `.` or `#`.
    pub key: &'a str,
    /// The value, without quotes.
    pub value: Option<&'a str>,
    /// Where the item stands.
    pub span: Span,
}

/// Braces as cells have them, and as a Chinese keyboard writes them.
const OPEN: [char; 2] = ['{', '｛'];
const CLOSE: [char; 2] = ['}', '｝'];

/// Where the first brace is that opens a block. Searching for one letter at a time takes half the time of searching for both.
fn first_open(text: &str) -> Option<usize> {
    OPEN.iter().filter_map(|&brace| text.find(brace)).min()
}

/// Where the last brace is that opens a block.
fn last_open(text: &str) -> Option<usize> {
    OPEN.iter().filter_map(|&brace| text.rfind(brace)).max()
}

/// What follows the brace that a block begins with.
fn inside(block: &str) -> &str {
    block.strip_prefix(OPEN).unwrap_or(block)
}

/// Splits a cell's `raw` text, which starts at byte `offset` of the page, into its text and its attributes.
///
/// `loose` cells (descriptions) may hold braces of their own, so that only a block at their end which
/// begins like attributes counts.
pub(super) fn split<'a>(
    raw: &'a str,
    offset: usize,
    loose: bool,
    sink: &mut Sink<'_>,
) -> (&'a str, Vec<Attribute<'a>>) {
    let open = if loose { last_open(raw).filter(|&at| looks_like_attributes(&raw[at..])) } else { first_open(raw) };
    let Some(open) = open else {
        return (raw.trim(), Vec::new());
    };
    let mut attributes = Vec::new();
    let mut rest = inside(&raw[open..]);
    let mut closed = false;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix(CLOSE) {
            closed = true;
            // A second block in one cell goes on where the first one ends.
            match first_open(after) {
                Some(next) => rest = inside(&after[next..]),
                None => break,
            }
            continue;
        }
        let start = offset + raw.len() - rest.len();
        let (key, value, after) = item(rest);
        rest = after;
        attributes.push(Attribute { key, value, span: (start..offset + raw.len() - rest.len()).into() });
    }
    if !closed {
        let span = (offset + open..offset + raw.trim_end().len()).into();
        sink.report(Code::AttributesUnclosed, span, "this block of attributes is not closed", "add `}` at its end")
            .recovery("treated as closed at the end of the cell");
    }
    (raw[..open].trim(), attributes)
}

fn looks_like_attributes(block: &str) -> bool {
    let inner = inside(block).trim_start();
    block.trim_end().ends_with(CLOSE)
        && [".", "#", "data-", "align=", "colspan="].iter().any(|start| inner.starts_with(start))
}

/// Reads one item off the start of `text`: its key, its value, and what follows.
fn item(text: &str) -> (&str, Option<&str>, &str) {
    let end = text.find(|c: char| c == '=' || CLOSE.contains(&c) || c.is_whitespace()).unwrap_or(text.len());
    let (key, rest) = text.split_at(end);
    let Some(value) = rest.strip_prefix('=') else {
        // A lone `=` would otherwise read as an empty key without moving on.
        return (key, None, rest);
    };
    if let Some(quote) = value.chars().next().filter(|c| ['"', '\''].contains(c)) {
        let quoted = &value[1..];
        let end = quoted.find(quote).unwrap_or(quoted.len());
        return (key, Some(&quoted[..end]), quoted.get(end + 1..).unwrap_or(""));
    }
    let end = value.find(|c: char| CLOSE.contains(&c) || c.is_whitespace()).unwrap_or(value.len());
    (key, Some(&value[..end]), &value[end..])
}
