//! Files → Markdown: a page becomes front matter, headings, tables, containers and samples, each
//! with its byte span.
//!
//! Architecture invariant: this layer knows how a page is written, not what it means.

mod cell;
mod conflict;
mod markdown;
mod pipes;
mod tables;
mod unread;

use std::{fs, io, path::Path};

pub use cell::{Attribute, Cell};
pub use conflict::report as report_conflicts;
pub use markdown::{Block, BlockKind, Container, Document, FrontMatter, read};
pub use tables::{Row, Table};
pub use unread::header_missing;

use crate::parallel;

/// A page as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path below the docs folder, with `/` between segments: `openapi/v3/pay/transactions/jsapi.md`.
    pub path: String,
    /// The page's text.
    pub text: String,
}

/// Lists the paths of all files below `root`, sorted, with `/` between segments. Follows links. Skips
/// the files and folders for which `counts` returns false.
///
/// # Errors
/// Returns an error if a folder cannot be read, a link leads nowhere, or a name is not UTF-8.
pub fn list(root: &Path, counts: fn(&str) -> bool) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    if root.is_dir() {
        list_below(root, "", counts, &mut paths)?;
    }
    paths.sort();
    Ok(paths)
}

/// Reads the pages at `paths` below `root`.
///
/// # Errors
/// Returns an error if a file cannot be read, or is not UTF-8.
pub fn read_pages(root: &Path, paths: &[String]) -> io::Result<Vec<Source>> {
    parallel::map(paths, |path| read_one(root, path.clone())).into_iter().collect()
}

/// Reads a file below `root` that may contain anything. Replaces bytes that are not UTF-8.
///
/// # Errors
/// Returns an error if it cannot be read.
pub fn read_any(root: &Path, path: String) -> io::Result<Source> {
    let bytes = fs::read(root.join(&path)).map_err(|error| explain(&root.join(&path), &error))?;
    Ok(Source { text: without_mark(String::from_utf8_lossy(&bytes).into_owned()), path })
}

/// Reads a file below `root`. Returns `None` if it does not exist.
///
/// # Errors
/// Returns an error if it cannot be read, or is not UTF-8.
pub fn read_file(root: &Path, path: &str) -> io::Result<Option<Source>> {
    match read_one(root, path.to_owned()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

fn read_one(root: &Path, path: String) -> io::Result<Source> {
    match fs::read_to_string(root.join(&path)) {
        Ok(text) => Ok(Source { path, text: without_mark(text) }),
        Err(error) => Err(explain(&root.join(&path), &error)),
    }
}

/// Removes a byte order mark, because a mark before `---` would hide the front matter.
fn without_mark(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

fn explain(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn list_below(folder: &Path, below: &str, counts: fn(&str) -> bool, paths: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder).map_err(|error| explain(folder, &error))? {
        let entry = entry.map_err(|error| explain(folder, &error))?;
        let name = entry.file_name().into_string().map_err(|name| {
            io::Error::new(
                io::ErrorKind::InvalidData,
                format!("{}: the file name {name:?} is not UTF-8: rename the file", folder.display()),
            )
        })?;
        let path = format!("{below}{name}");
        if !counts(&path) {
            continue;
        }
        // Reads the metadata of the path, not of the entry, so that links to files and folders are
        // followed.
        let metadata = fs::metadata(entry.path()).map_err(|error| unreadable(&entry.path(), &error))?;
        if metadata.is_file() {
            paths.push(path);
        } else if metadata.is_dir() {
            no_circle(&entry.path(), folder)?;
            list_below(&entry.path(), &format!("{path}/"), counts, paths)?;
        }
    }
    Ok(())
}

/// Explains why a file cannot be examined. If it is a link, names the target.
fn unreadable(path: &Path, error: &io::Error) -> io::Error {
    let Ok(target) = fs::read_link(path) else { return explain(path, error) };
    let message = format!(
        "{}: this link leads to {}, which cannot be read ({error}): remove the link, or restore its target",
        path.display(),
        target.display()
    );
    // Not `NotFound`, which callers take to mean that there is nothing to read.
    io::Error::new(io::ErrorKind::InvalidData, message)
}

/// Returns an error for a link to a folder that contains the link: listing its files would never end.
fn no_circle(path: &Path, folder: &Path) -> io::Result<()> {
    let Ok(target) = fs::read_link(path) else { return Ok(()) };
    let (real, around) = (fs::canonicalize(path)?, fs::canonicalize(folder)?);
    if !around.starts_with(&real) {
        return Ok(());
    }
    let message = format!(
        "{}: this link leads to {}, which contains the link itself: remove the link",
        path.display(),
        target.display()
    );
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}
