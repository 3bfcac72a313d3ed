//! What an earlier run made of each file, so that only what changed is made again.

use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::Path,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::Files;

/// Results by file, each with the hash of the text that it was made of.
#[derive(Debug)]
pub struct Cache<T> {
    /// What made the results: another program may make others.
    maker: String,
    results: BTreeMap<String, (u64, T)>,
    changed: bool,
}

/// A cache as it lies on disk.
#[derive(Serialize, Deserialize)]
struct Stored<T> {
    maker: String,
    results: T,
}

impl<T> Cache<T> {
    /// A cache that knows nothing.
    pub fn new(maker: String) -> Self {
        Self { maker, results: BTreeMap::new(), changed: false }
    }

    /// What was made of `text`, if it still is the text of this file.
    pub fn get(&self, path: &str, text: &str) -> Option<&T> {
        let (hashed, result) = self.results.get(path)?;
        (*hashed == hash(text)).then_some(result)
    }

    /// Takes the results of all files, in their order.
    pub fn replace(&mut self, files: &Files, results: Vec<T>) {
        let hashes: BTreeMap<String, u64> = files.iter().map(|(path, text)| (path.clone(), hash(text))).collect();
        self.changed |= !self.results.iter().map(|(path, (hashed, _))| (path, hashed)).eq(&hashes);
        self.results =
            hashes.into_iter().zip(results).map(|((path, hashed), result)| (path, (hashed, result))).collect();
    }
}

impl<T: Serialize + DeserializeOwned> Cache<T> {
    /// What `maker` stored in this file; nothing where it is absent, of another maker or damaged: a cache may be lost.
    pub fn load(file: &Path, maker: String) -> Self {
        let stored = fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        match stored.filter(|stored: &Stored<_>| stored.maker == maker) {
            Some(stored) => Self { maker, results: stored.results, changed: false },
            None => Self::new(maker),
        }
    }

    /// Stores the results, if they are others than those that were loaded.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn store(&self, file: &Path) -> io::Result<()> {
        if !self.changed {
            return Ok(());
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let stored = Stored { maker: self.maker.clone(), results: &self.results };
        fs::write(file, serde_json::to_vec(&stored)?)
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        Files::from([("a".to_owned(), text.to_owned())])
    }

    #[test]
    fn a_cache_is_of_one_maker_and_of_one_text() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("below/cache.json");
        let mut cache = Cache::new("one".to_owned());
        cache.replace(&files("text"), vec![7]);
        cache.store(&file).expect("the folder can be written");
        let load = |maker: &str| Cache::<i32>::load(&file, maker.to_owned());
        assert_eq!(load("one").get("a", "text"), Some(&7));
        assert_eq!(load("one").get("a", "another text"), None);
        assert_eq!(load("one").get("b", "text"), None);
        assert_eq!(load("another").get("a", "text"), None);
        fs::write(&file, "{").expect("the file can be written");
        assert_eq!(load("one").get("a", "text"), None);
    }
}
