//! Texts → files. Writes changed files and removes files that nothing generates any more, or only lists
//! the differences.
//!
//! Architecture invariant: a file is old or new, never half written. All new texts are written
//! completely, to temporary files beside their targets, before the first file is renamed into place.

mod cache;
mod stamp;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;
use tempfile::NamedTempFile;

pub use cache::Cache;
pub(crate) use cache::hash_of;
pub use stamp::Stamp;

use crate::parallel;

/// Texts by their path below a folder, with `/` between segments.
pub type Files = BTreeMap<String, String>;

/// The note near the top of every generated file, with the command that regenerates it.
pub const GENERATED_BY: &str = "by `cargo xtask regen`";

/// A folder of generated files.
#[derive(Clone, Copy, Debug)]
pub struct Folder<'a> {
    /// Its path.
    pub root: &'a Path,
    /// Whether a path below it is generated; everything else there is left alone.
    pub owns: fn(&str) -> bool,
}

/// How a file on disk differs from what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Its text differs.
    Stale,
    /// It does not exist.
    Missing,
    /// Nothing generates it any more.
    Orphan,
}

impl Difference {
    /// Returns `stale`, `missing` or `orphan`.
    pub fn as_str(self) -> &'static str {
        match self {
            Difference::Stale => "stale",
            Difference::Missing => "missing",
            Difference::Orphan => "orphan",
        }
    }
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path below the folder.
    pub path: String,
    /// How it differs.
    pub difference: Difference,
    /// The text on disk; empty if there is none.
    old: String,
    /// The text that it should have; empty if it should not exist.
    new: String,
}

impl Change {
    /// Returns the change as a unified diff.
    pub fn diff(&self) -> String {
        let (old, new) = (format!("a/{}", self.path), format!("b/{}", self.path));
        TextDiff::from_lines(&self.old, &self.new).unified_diff().context_radius(2).header(&old, &new).to_string()
    }
}

impl Folder<'_> {
    /// Returns every file in which the folder differs from `files`.
    ///
    /// # Errors
    /// Returns an error if the folder cannot be read.
    pub fn compare(&self, files: &Files) -> io::Result<Vec<Change>> {
        let mut listing = Listing::default();
        listing.list(self.root, "")?;
        let orphans = listing.files.iter().filter(|path| (self.owns)(path) && !files.contains_key(*path));
        let mut changes = orphans
            .map(|path| {
                let old = fs::read(self.root.join(path)).map_err(|error| explain(&self.root.join(path), error))?;
                let old = String::from_utf8_lossy(&old).into_owned();
                Ok(Change { path: path.clone(), difference: Difference::Orphan, old, new: String::new() })
            })
            .collect::<io::Result<Vec<_>>>()?;
        let files: Vec<(&String, &String)> = files.iter().collect();
        for compared in parallel::map(&files, |(path, new)| self.compare_one(path, new)) {
            changes.extend(compared?);
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    fn compare_one(&self, path: &str, new: &str) -> io::Result<Option<Change>> {
        let (difference, old) = match fs::read(self.root.join(path)) {
            Ok(old) if old == new.as_bytes() => return Ok(None),
            Ok(old) => (Difference::Stale, String::from_utf8_lossy(&old).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (Difference::Missing, String::new()),
            Err(error) => return Err(explain(&self.root.join(path), error)),
        };
        Ok(Some(Change { path: path.to_owned(), difference, old, new: new.to_owned() }))
    }

    /// Refuses changes that would overwrite or remove a file that a person wrote.
    ///
    /// # Errors
    /// Returns an error that names the first such file, and what to do with it.
    pub fn guard(&self, changes: &[Change], files: &Files) -> io::Result<()> {
        let is_generated = |text: &str| text.lines().take(8).any(|line| line.contains(GENERATED_BY));
        let refuse = |path: &str, why: &str| {
            let path = self.root.join(path);
            let message = format!("{}: {why}", path.display());
            Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
        };
        let temporary = |path: &str| path.rsplit('/').next().is_some_and(|name| name.starts_with(PREFIX));
        let orphan = changes.iter().find(|change| {
            change.difference == Difference::Orphan && !is_generated(&change.old) && !temporary(&change.path)
        });
        if let Some(change) = orphan {
            return refuse(
                &change.path,
                "no page generates this file, and `cargo xtask regen` did not write it: move it away or delete it",
            );
        }
        let stale: Vec<&Change> = changes.iter().filter(|change| change.difference == Difference::Stale).collect();
        let all_are_foreign = !stale.is_empty()
            && stale.iter().all(|change| !is_generated(&change.old))
            && files
                .keys()
                .all(|path| stale.iter().any(|change| change.path == *path) || !self.root.join(path).exists());
        if all_are_foreign {
            return refuse(&stale[0].path, "`cargo xtask regen` did not write this file: name another folder");
        }
        Ok(())
    }

    /// Applies the changes. If a file cannot be prepared, no change is applied.
    ///
    /// # Errors
    /// Returns an error if a file cannot be written, renamed or removed. A second run completes an
    /// interrupted one.
    pub fn apply(&self, changes: &[Change]) -> io::Result<()> {
        let written: Vec<&Change> = changes.iter().filter(|change| change.difference != Difference::Orphan).collect();
        let prepared: io::Result<Vec<_>> = parallel::map(&written, |change| self.prepare(change)).into_iter().collect();
        for (file, target) in prepared? {
            file.persist(&target).map_err(|error| explain(&target, error.error))?;
        }
        for change in changes.iter().filter(|change| change.difference == Difference::Orphan) {
            let path = self.root.join(&change.path);
            fs::remove_file(&path).map_err(|error| explain(&path, error))?;
            self.prune(&path);
        }
        Ok(())
    }

    fn prepare(&self, change: &Change) -> io::Result<(NamedTempFile, PathBuf)> {
        let target = self.root.join(&change.path);
        let folder = target.parent().unwrap_or(self.root);
        let write = || {
            fs::create_dir_all(folder)?;
            let mut file = tempfile::Builder::new().prefix(PREFIX).permissions(permissions()).tempfile_in(folder)?;
            io::Write::write_all(&mut file, change.new.as_bytes())?;
            Ok(file)
        };
        Ok((write().map_err(|error| explain(&target, error))?, target))
    }

    /// Removes the folders that the removal of `path` left empty.
    fn prune(&self, path: &Path) {
        let mut folder = path.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.root && fs::remove_dir(folder).is_ok()) {
            folder = empty.parent();
        }
    }
}

/// The prefix of temporary files. A killed run may leave some behind; the next run removes them.
pub const PREFIX: &str = ".regen-";

/// Returns the permissions for the files to write. They begin as temporary files, which by default only
/// their owner can read.
fn permissions() -> fs::Permissions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::Permissions::from_mode(0o644)
    }
    #[cfg(not(unix))]
    {
        fs::metadata(".").map(|here| here.permissions()).expect("the current folder can be examined")
    }
}

fn explain(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// The files and the links below a folder, by their paths. Links are not followed, because the files
/// that they lead to are not ours to remove.
#[derive(Default)]
struct Listing {
    files: Vec<String>,
    links: Vec<String>,
}

impl Listing {
    /// Adds the contents of `folder`, whose path relative to the listed folder is `below`. Skips the
    /// build results in `target`.
    fn list(&mut self, folder: &Path, below: &str) -> io::Result<()> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(explain(folder, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| explain(folder, error))?;
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type().map_err(|error| explain(folder, error))?;
            if kind.is_dir() && path != "target" {
                self.list(&entry.path(), &format!("{path}/"))?;
            } else if kind.is_file() {
                self.files.push(path);
            } else if kind.is_symlink() {
                self.links.push(path);
            }
        }
        Ok(())
    }
}
