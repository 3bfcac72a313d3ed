//! Keeps the results of earlier runs for each file, so that a run redoes only what changed.

use std::{
    fs,
    hash::{BuildHasher, Hash},
    path::PathBuf,
};

use foldhash::quality::FixedState;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A folder of results, with one file for each input file.
#[derive(Debug)]
pub struct Cache {
    /// `None` for a cache that stores nothing.
    folder: Option<PathBuf>,
    /// Identifies the program that produced the results; another program may produce different results.
    maker: String,
}

/// A result as stored on disk.
#[derive(Serialize, Deserialize)]
struct Stored<T> {
    maker: String,
    hash: u64,
    result: T,
}

impl Cache {
    /// Creates a cache in this folder for the results of the program `maker`.
    pub fn new(folder: PathBuf, maker: String) -> Self {
        Self { folder: Some(folder), maker }
    }

    /// Creates a cache that stores nothing and returns nothing.
    pub fn none() -> Self {
        Self { folder: None, maker: String::new() }
    }

    /// Returns the stored result for a file, if the same program produced it from an input with this
    /// hash.
    pub(crate) fn get<T: DeserializeOwned>(&self, path: &str, hash: u64) -> Option<T> {
        let bytes = fs::read(self.file(path)?).ok()?;
        let stored: Stored<T> = serde_json::from_slice(&bytes).ok()?;
        (stored.maker == self.maker && stored.hash == hash).then_some(stored.result)
    }

    /// Stores a result. If that fails, the next run computes the result again.
    pub(crate) fn put<T: Serialize>(&self, path: &str, hash: u64, result: &T) {
        let Some(file) = self.file(path) else { return };
        let stored = Stored { maker: self.maker.clone(), hash, result };
        if let (Some(folder), Ok(bytes)) = (file.parent(), serde_json::to_vec(&stored)) {
            _ = fs::create_dir_all(folder).and_then(|()| fs::write(&file, bytes));
        }
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(format!("{path}.json")))
    }
}

/// Returns a hash that is the same in every run of the same program.
pub(crate) fn hash_of<T: Hash + ?Sized>(value: &T) -> u64 {
    FixedState::default().hash_one(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_of_one_maker_and_of_one_text() {
        let folder = tempfile::tempdir().expect("a temporary folder can be created");
        let cache = |maker: &str| Cache::new(folder.path().join("below"), maker.to_owned());
        let (text, other) = (hash_of("text"), hash_of("another text"));
        cache("one").put("a/b", text, &7);
        assert_eq!(cache("one").get("a/b", text), Some(7));
        assert_eq!(cache("one").get::<i32>("a/b", other), None);
        assert_eq!(cache("one").get::<i32>("a", text), None);
        assert_eq!(cache("another").get::<i32>("a/b", text), None);
        Cache::none().put("a/b", text, &8);
        assert_eq!(Cache::none().get::<i32>("a/b", text), None);
        fs::write(folder.path().join("below/a/b.json"), "{").expect("the file can be written");
        assert_eq!(cache("one").get::<i32>("a/b", text), None);
    }
}
