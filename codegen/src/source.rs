//! Files → Markdown: a page becomes front matter, headings, tables, containers and samples, each
//! with its byte span.
//!
//! Architecture invariant: this room knows how a page is written, not what it means.

mod attributes;
mod markdown;
mod pipes;

use std::{fs, io, path::Path};

pub use attributes::Attribute;
pub use markdown::{Block, BlockKind, Cell, Container, Document, FrontMatter, Row, Table, read};

use crate::parallel;

/// A page as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path below the docs folder, with `/` between segments: `openapi/v3/pay/transactions/jsapi.md`.
    pub path: String,
    /// The page's text.
    pub text: String,
}

/// Reads every page in `folders` below `root`, sorted by path.
///
/// # Errors
/// Returns an error if a folder or a file cannot be read, if a page is not UTF-8, or if there is no
/// page at all.
pub fn read_tree(root: &Path, folders: &[&str]) -> io::Result<Vec<Source>> {
    let mut paths = Vec::new();
    for folder in folders {
        let folder_path = root.join(folder);
        if folder_path.is_dir() {
            list(&folder_path, folder, &mut paths)?;
        }
    }
    if paths.is_empty() {
        let message = format!("no pages below {}: expected Markdown in {}", root.display(), folders.join(", "));
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    paths.sort();
    parallel::map(&paths, |path| read_one(root, path.clone())).into_iter().collect()
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
        // A byte order mark is not part of the text; before `---` it would hide the front matter.
        Ok(text) => Ok(Source { path, text: text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text) }),
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", root.join(&path).display()))),
    }
}

fn list(folder: &Path, below: &str, paths: &mut Vec<String>) -> io::Result<()> {
    let explain = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(explain)? {
        let entry = entry.map_err(explain)?;
        let name = entry.file_name().into_string().map_err(|name| {
            io::Error::new(
                io::ErrorKind::InvalidData,
                format!("{}: a file name is no UTF-8: {name:?}", folder.display()),
            )
        })?;
        let path = format!("{below}/{name}");
        // `metadata` of the path, not of the entry, so that links to files and folders are followed.
        if fs::metadata(entry.path()).map_err(explain)?.is_dir() {
            list(&entry.path(), &path, paths)?;
        } else if name.ends_with(".md") {
            paths.push(path);
        }
    }
    Ok(())
}
