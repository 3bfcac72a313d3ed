//! Fixes: edits that write the compiler's interpretation of a mistake into the page.

use std::fmt::Display;

use super::{Diagnostic, Span};

/// A change of a page's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The range to replace; empty to insert.
    pub span: Span,
    /// The new text.
    pub text: String,
}

impl Edit {
    /// Creates an edit that inserts `text` at byte `at`.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self { span: (at..at).into(), text: text.into() }
    }
}

/// A place in a page that a fix can write to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// The range to replace; empty to insert.
    pub span: Span,
    /// What to write before the new text, such as the brace that opens a cell's first attributes.
    pub before: &'static str,
    /// What to write after the new text.
    pub after: &'static str,
}

impl Slot {
    /// Returns the edit that writes `text` here.
    pub fn write(&self, text: impl Display) -> Edit {
        Edit { span: self.span, text: format!("{}{text}{}", self.before, self.after) }
    }
}

/// Applies the fixes of `diagnostics`, which belong to one page, to the page's text. If the edits of a
/// fix touch those of an earlier fix, the later fix is left for the next run. Returns the new text, and
/// the diagnostics that were fixed.
pub fn apply<'d>(text: &str, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> (String, Vec<&'d Diagnostic>) {
    let mut edits: Vec<&Edit> = Vec::new();
    let mut fixed = Vec::new();
    for diagnostic in diagnostics {
        let touches = |edit: &Edit| edits.iter().any(|earlier| touch(earlier.span, edit.span));
        if !diagnostic.fix.is_empty() && !diagnostic.fix.iter().any(touches) {
            edits.extend(&diagnostic.fix);
            fixed.push(diagnostic);
        }
    }
    edits.sort_by_key(|edit| edit.span);
    let mut out = text.to_owned();
    for edit in edits.iter().rev() {
        out.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    (out, fixed)
}

/// Returns whether two spans overlap, or one of them is an insertion at an end of the other.
fn touch(one: Span, other: Span) -> bool {
    let inserts = one.start == one.end || other.start == other.end;
    if inserts {
        one.start <= other.end && other.start <= one.end
    } else {
        one.start < other.end && other.start < one.end
    }
}
