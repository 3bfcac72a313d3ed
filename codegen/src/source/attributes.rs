//! The attributes of a cell: `name {data-required data-indent=1}`, as markdown-it-attrs reads them.

use crate::diagnostic::{Code, Sink, Span};

/// One item between the braces: `.class`, `#id`, `key`, `key=value` or `key="value"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// The key; of a class or an id, with its `.` or `#`.
    pub key: &'a str,
    /// The value, without quotes.
    pub value: Option<&'a str>,
    /// The location of the item.
    pub span: Span,
}

/// ASCII braces, and the full-width ones that a Chinese keyboard writes.
const OPEN: [char; 2] = ['{', '｛'];
const CLOSE: [char; 2] = ['}', '｝'];

/// Returns where the first opening brace is. Searching for one letter at a time takes half the time
/// of searching for both.
fn first_open(text: &str) -> Option<usize> {
    OPEN.iter().filter_map(|&brace| text.find(brace)).min()
}

/// Returns where the last opening brace is.
fn last_open(text: &str) -> Option<usize> {
    OPEN.iter().filter_map(|&brace| text.rfind(brace)).max()
}

/// Returns what follows the brace at the start of a block.
fn inside(block: &str) -> &str {
    block.strip_prefix(OPEN).unwrap_or(block)
}

/// Splits a cell's `raw` text, which starts at byte `offset` of the page, into its text and its
/// attributes.
///
/// `loose` cells (descriptions) may contain braces of their own. In them, only a block at the end
/// that begins like attributes is read as attributes.
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
            // A second block in the same cell continues the first one.
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

/// Reads one item at the start of `text`. Returns its key, its value, and what follows.
fn item(text: &str) -> (&str, Option<&str>, &str) {
    let end = text.find(|c: char| c == '=' || CLOSE.contains(&c) || c.is_whitespace()).unwrap_or(text.len());
    let (key, rest) = text.split_at(end);
    // This consumes a lone `=` too, which would otherwise be an empty key and stop progress.
    let Some(value) = rest.strip_prefix('=') else {
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
