//! Records that a run left all files up to date. As long as no file changes, the next run has nothing to
//! do.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{Listing, explain, hash_of};
use crate::parallel;

/// A record of what a run read, wrote and reported.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Identifies the program; another program may produce different files.
    maker: String,
    /// The hash of all files and their paths. `None` if a link leads to something other than a
    /// file, because a change behind it could go unnoticed; such a stamp is never valid.
    files: Option<u64>,
    /// The summary that the run printed.
    pub said: String,
}

impl Stamp {
    /// Hashes every file below these folders, except build results.
    ///
    /// # Errors
    /// Returns an error if a folder or a file cannot be read.
    pub fn new(maker: String, folders: &[&Path], said: String) -> io::Result<Self> {
        let mut files: Vec<PathBuf> = Vec::new();
        let mut links: Vec<PathBuf> = Vec::new();
        for folder in folders {
            let mut listing = Listing::default();
            listing.list(folder, "")?;
            files.extend(listing.files.iter().map(|path| folder.join(path)));
            links.extend(listing.links.iter().map(|path| folder.join(path)));
        }
        if !links.iter().all(|link| link.is_file()) {
            return Ok(Self { maker, files: None, said });
        }
        files.append(&mut links);
        files.sort();
        let read = |file: &PathBuf| {
            let text = fs::read(file).map_err(|error| explain(file, error))?;
            Ok(format!("{:x} {}\n", hash_of(&text), file.display()))
        };
        let lines: io::Result<String> = parallel::map(&files, read).into_iter().collect();
        Ok(Self { maker, files: Some(hash_of(&lines?)), said })
    }

    /// Reads the stamp in `file`. Returns `None` unless the stamp is readable and still valid for
    /// `maker` and these folders.
    pub fn load(file: &Path, maker: &str, folders: &[&Path]) -> Option<Self> {
        let stored: Self = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        // The program is checked first, because hashing the files is slow.
        if stored.maker != maker {
            return None;
        }
        let now = Self::new(stored.maker.clone(), folders, stored.said.clone()).ok()?;
        (now.files.is_some() && now == stored).then_some(stored)
    }

    /// Writes the stamp.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written.
    pub fn store(&self, file: &Path) -> io::Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, serde_json::to_vec(self)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_a_file_changes() {
        let folder = tempfile::tempdir().expect("a temporary folder can be created");
        let (docs, stamp) = (folder.path().join("docs"), folder.path().join("target/stamp.json"));
        let write = |path: &str, text: &str| {
            let path = docs.join(path);
            fs::create_dir_all(path.parent().expect("the path has a folder")).expect("the folder can be created");
            fs::write(path, text).expect("the page can be written");
        };
        let holds = |maker: &str| Stamp::load(&stamp, maker, &[&docs]).map(|stamp| stamp.said);
        assert_eq!(holds("one"), None);
        write("a/b.md", "text");
        let made = Stamp::new("one".to_owned(), &[&docs], "1 page".to_owned()).expect("the files can be read");
        made.store(&stamp).expect("the stamp can be written");
        assert_eq!(holds("one").as_deref(), Some("1 page"));
        assert_eq!(holds("another"), None);
        write("a/b.md", "TEXT");
        assert_eq!(holds("one"), None);
        write("a/b.md", "text");
        assert!(holds("one").is_some());
        write("a/c.md", "");
        assert_eq!(holds("one"), None);
        fs::remove_file(docs.join("a/c.md")).expect("the page exists");
        fs::rename(docs.join("a/b.md"), docs.join("a/d.md")).expect("the page can be renamed");
        assert_eq!(holds("one"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_stamp_sees_what_is_behind_links() {
        let folder = tempfile::tempdir().expect("a temporary folder can be created");
        let (docs, page, stamp) =
            (folder.path().join("docs"), folder.path().join("page.md"), folder.path().join("stamp.json"));
        let store = || Stamp::new("one".to_owned(), &[&docs], String::new()).and_then(|made| made.store(&stamp));
        let holds = || Stamp::load(&stamp, "one", &[&docs]).is_some();
        fs::create_dir(&docs).expect("the folder can be created");
        fs::write(&page, "text").expect("the page can be written");
        std::os::unix::fs::symlink(&page, docs.join("a.md")).expect("the link can be created");
        store().expect("the stamp can be written");
        assert!(holds());
        fs::write(&page, "TEXT").expect("the page can be written");
        assert!(!holds());
        store().expect("the stamp can be written");
        fs::remove_file(&page).expect("the page exists");
        assert!(!holds());
        store().expect("the stamp can be written");
        assert!(!holds(), "a link that leads nowhere makes the stamp invalid");
    }
}
