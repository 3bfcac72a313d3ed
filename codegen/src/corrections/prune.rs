//! Removes entries from the text of `docs/corrections.toml`.

use std::{collections::BTreeMap, ops::Range};

use serde::{Deserialize, de::IgnoredAny};
use toml::Spanned;

use super::{Corrections, Problem, ProblemKind, line};

/// The spans of the file's entries. Each entry has the span of its header, and the spans of the values
/// below it.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    correction: Vec<Spanned<BTreeMap<String, Spanned<IgnoredAny>>>>,
}

/// Removes the entries that `problems` calls obsolete. Keeps everything else, including the comments
/// above a removed entry.
///
/// # Errors
/// Returns an error if the text cannot be read as `docs/corrections.toml`.
pub fn prune(text: &str, problems: &[Problem]) -> Result<String, Problem> {
    let file: File = toml::from_str(text).map_err(|error| Problem::of_toml(Corrections::FILE, text, &error))?;
    let is_obsolete = |at: usize| {
        let at = line(text, at);
        problems.iter().any(|one| one.line == at && one.kind == ProblemKind::Obsolete)
    };
    let (mut kept, mut rest) = (String::new(), 0);
    for entry in file.correction.iter().filter(|entry| is_obsolete(entry.span().start)) {
        let Range { start, end } = lines(text, entry);
        kept.push_str(&text[rest..start]);
        rest = end;
    }
    kept.push_str(&text[rest..]);
    Ok(kept)
}

/// Returns the range of an entry's lines. If there is an empty line above them, it is included.
fn lines(text: &str, entry: &Spanned<BTreeMap<String, Spanned<IgnoredAny>>>) -> Range<usize> {
    let header = entry.span();
    let last = entry.get_ref().values().map(|value| value.span().end).max().unwrap_or(header.end);
    let start = if text[..header.start].ends_with("\n\n") { header.start - 1 } else { header.start };
    let end = text[last..].find('\n').map_or(text.len(), |at| last + at + 1);
    start..end
}
