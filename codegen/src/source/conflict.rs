//! Finds the marker lines that git writes into a file with a merge conflict.

use crate::diagnostic::{Code, Sink};

/// The markers of a conflict, in order. Git's conflict style `diff3` has one more, between the first
/// two.
const MARKERS: [&str; 3] = [FIRST, "=======", LAST];
const FIRST: &str = "<<<<<<<";
const LAST: &str = ">>>>>>>";

/// Reports each merge conflict once, at the first of its marker lines that is still in the text. Returns whether there are any
/// conflicts.
pub fn report(text: &str, sink: &mut Sink<'_>) -> bool {
    let (mut found, mut open) = (false, false);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        start += line.len();
        let Some(marker) = marker(line) else { continue };
        if marker == FIRST || !open {
            found = true;
            sink.report(
                Code::MergeConflict,
                span.into(),
                "this line belongs to a merge conflict that is not resolved",
                "write what the page should say, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`",
            );
        }
        open = marker != LAST;
    }
    found
}

/// Returns the marker with which a line begins. A name may follow it.
fn marker(line: &str) -> Option<&'static str> {
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(char::is_whitespace);
    MARKERS.into_iter().find(|marker| line.strip_prefix(marker).is_some_and(ends))
}
