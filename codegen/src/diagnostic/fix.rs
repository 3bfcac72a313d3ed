//! Applies the fixes of diagnostics to the text of a page.

use super::{Diagnostic, Edit};

/// Applies the fixes of `diagnostics`, which are those of one page, to its text. A fix whose edits
/// overlap those of an earlier one is left for the next run. Returns the new text, and the
/// diagnostics that were fixed.
pub fn apply<'d>(text: &str, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> (String, Vec<&'d Diagnostic>) {
    let mut edits: Vec<&Edit> = Vec::new();
    let mut fixed = Vec::new();
    for diagnostic in diagnostics {
        let overlaps = |edit: &Edit| edits.iter().any(|earlier| overlap(earlier, edit));
        if !diagnostic.fix.is_empty() && !diagnostic.fix.iter().any(overlaps) {
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

/// Returns whether two edits change the same text, or insert at the same place.
fn overlap(one: &Edit, other: &Edit) -> bool {
    one.span == other.span || (one.span.start < other.span.end && other.span.start < one.span.end)
}
