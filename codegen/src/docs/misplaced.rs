//! Finds files that describe an operation but are not pages of the reference. If they were not reported,
//! their operations would go missing unnoticed.

use std::{io, path::Path};

use super::{
    ROOTS, Root, is_page,
    operation::{claims_fields, verb},
};
use crate::{
    diagnostic::{Code, Sink, Span},
    parallel,
    source::{self, BlockKind, Source},
};

/// Reads files that are not pages, and returns those that describe an operation.
///
/// # Errors
/// Returns an error if a file cannot be read.
pub(super) fn read_all(root: &Path, paths: &[String]) -> io::Result<Vec<Source>> {
    let read = parallel::map(paths, |path| {
        let source = source::read_any(root, path.clone())?;
        Ok(evidence(&source).is_some().then_some(source))
    });
    read.into_iter().filter_map(io::Result::transpose).collect()
}

/// Reports a file that describes an operation and is not a page.
pub(super) fn report(source: &Source, sink: &mut Sink<'_>) {
    let Some(span) = evidence(source) else { return };
    let message = if Root::of_page(&source.path).is_some() {
        "this file describes an operation, but its name does not end with `.md`"
    } else {
        "this file describes an operation, but is not in a folder of the reference"
    };
    sink.report(Code::PageMisplaced, span, message, help(&source.path));
}

fn help(path: &str) -> String {
    let homes: Vec<String> = homes(path).iter().map(|home| format!("`{home}`")).collect();
    if homes.is_empty() {
        let folders: Vec<&str> = ROOTS.iter().map(|root| root.folder).collect();
        return format!("move it to the path of its URL, below one of {}", folders.join(", "));
    }
    format!("move it to {}; if that page exists already, delete this file", homes.join(" or "))
}

/// Returns where a file describes an operation: the location of an operation's heading, or of the header
/// of a table of fields. Headings and headers in code do not count.
fn evidence(source: &Source) -> Option<Span> {
    // Most files have no such heading or header, and need not be split into blocks.
    if !["{#", "{.type", "｛.type"].iter().any(|mark| source.text.contains(mark)) {
        return None;
    }
    let document = source::read(source, &mut Sink::new(&source.path));
    document.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading { .. } => verb(block).map(|_| block.span),
        BlockKind::Table(table) => {
            // If `{.type}` is in code, the text of its cell ends before it, with an unpaired backtick.
            let in_code = table.header.iter().any(|cell| cell.text.matches('`').count() % 2 == 1);
            (claims_fields(table) && !in_code).then(|| table.header[0].span)
        }
        _ => None,
    })
}

/// The extensions that a misplaced page may have. More text may follow, as in the name of a copy,
/// `jsapi.md.orig`.
const ENDINGS: [&str; 3] = [".md", ".markdown", ".txt"];

/// Returns the paths at which a misplaced file may belong. For a page, returns its own path.
pub(crate) fn homes(path: &str) -> Vec<String> {
    if is_page(path) {
        return vec![path.to_owned()];
    }
    let lower = format!("/{}", path.to_ascii_lowercase());
    let folder_end = lower.rfind('/').unwrap_or_default();
    let end = ENDINGS.iter().filter_map(|ending| Some(folder_end + lower[folder_end..].find(ending)?)).min();
    // `lower` is one byte longer than `path`, because it begins with a slash.
    let stem = &path[..end.map_or(path.len(), |end| end - 1)];
    let below = |folder: &str| {
        let at = lower.find(&format!("/{folder}/"))? + folder.len() + 1;
        Some(stem.get(at..)?.to_owned())
    };
    let home = |root: &'static Root, folder: &str| Some(format!("{}/{}.md", root.folder, below(folder)?));
    let whole: Vec<String> = ROOTS.iter().filter_map(|root| home(root, root.folder)).collect();
    if !whole.is_empty() {
        return whole;
    }
    ROOTS.iter().filter_map(|root| home(root, root.name())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_at_home_and_other_files_have_the_homes_that_their_paths_name() {
        let pay = "openapi/v3/pay/{id}.md";
        for (path, expected) in [
            (pay, &[pay][..]),
            ("openapi/v3/pay/{id}", &[pay]),
            ("openapi/v3/pay/{id}.MD", &[pay]),
            ("openapi/v3/pay/{id}.md.orig", &[pay]),
            ("openapi/v3/pay/{id}.markdown", &[pay]),
            ("OpenAPI/V3/pay/{id}.md", &[pay]),
            ("docs/openapi/v3/pay/{id}.md", &[pay]),
            ("v3/pay/{id}.md", &[pay, "webhook/v3/pay/{id}.md"]),
            ("brand/a.md", &["openapi/brand/a.md"]),
            ("webhook/v3/TRANSACTION.SUCCESS", &["webhook/v3/TRANSACTION.SUCCESS.md"]),
            ("openapi/pay/{id}.md", &[]),
            ("pay.md", &[]),
        ] {
            assert_eq!(homes(path), expected, "{path}");
        }
    }
}
