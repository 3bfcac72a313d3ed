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

/// A file with another name in the same folder as its target. It is removed if it is dropped
/// unfinished.
pub(crate) struct Unfinished {
    file: File,
    path: PathBuf,
    target: PathBuf,
    finished: bool,
}

impl Unfinished {
    pub(crate) fn next_to(target: &Path) -> Result<Self> {
        // In the same folder, because a rename doesn't cross file systems, and under a name that no
        // other download has.
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

/// Adds to an error the path, which the standard library leaves out.
fn named(path: &Path, error: &Error) -> Error {
    Error::new(error.kind(), format!("{}: {error}", path.display()))
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            // The error can't be reported any more; the name shows what the file is.
            let _ = remove_file(&self.path);
        }
    }
}
