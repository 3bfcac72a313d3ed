//! A file that appears complete or not at all.

use std::fs::{File, OpenOptions, remove_file, rename};
use std::io::{Error, Result, Write};
use std::path::{Path, PathBuf};

/// How many bytes are written at once.
pub(crate) const BLOCK: usize = 256 << 10;

/// Runs a file system call on Tokio's threads for blocking calls if there is a Tokio runtime, so
/// that it doesn't hold up async code; otherwise on this thread.
pub(crate) async fn unblocked<T: Send + 'static>(
    call: impl FnOnce() -> Result<T> + Send + 'static,
) -> std::result::Result<T, crate::Error> {
    #[cfg(feature = "reqwest")]
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        let done = runtime.spawn_blocking(call).await;
        return done.unwrap_or_else(|error| Err(std::io::Error::other(error))).map_err(crate::Error::File);
    }
    call().map_err(crate::Error::File)
}

/// A temporary file in the same folder as its target. It is deleted if it is dropped before it is
/// finished.
pub(crate) struct Unfinished {
    file: File,
    path: PathBuf,
    target: PathBuf,
    finished: bool,
}

impl Unfinished {
    pub(crate) fn next_to(target: &Path) -> Result<Self> {
        // The temporary file is in the same folder, because a file can't be renamed across file
        // systems. Its name is unique, so that two downloads don't collide.
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.part", crate::crypto::nonce()));
        let path = target.with_file_name(name);
        let file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(|error| named(&path, &error))?;
        Ok(Self { file, path, target: target.to_owned(), finished: false })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|error| named(&self.path, &error))
    }

    /// Renames the file to its target, once all of it is on disk.
    pub(crate) fn finish(mut self) -> Result<()> {
        self.file.sync_all().map_err(|error| named(&self.path, &error))?;
        rename(&self.path, &self.target).map_err(|error| named(&self.target, &error))?;
        self.finished = true;
        Ok(())
    }
}

/// Adds the path to an error, because the standard library leaves it out.
fn named(path: &Path, error: &Error) -> Error {
    Error::new(error.kind(), format!("{}: {error}", path.display()))
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            // A failure can't be reported here. If the file stays, its name ends in `.part`.
            let _ = remove_file(&self.path);
        }
    }
}
