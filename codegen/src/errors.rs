//! Error codes, each with the source that lists it, from `docs/errors.toml`.

use std::{io, path::Path};

use serde::Deserialize;

use crate::{api::Operation, source};

/// The file's path, relative to the docs folder.
pub const FILE: &str = "errors.toml";

/// Error codes, in the order of the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ErrorCodes {
    #[serde(default, rename = "error")]
    codes: Vec<ErrorCode>,
}

/// An error code.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The code, such as `PARAM_ERROR`.
    pub code: String,
    /// The HTTP status in v3.
    pub status: Option<u16>,
    /// The meaning, as `中文 / English`.
    pub meaning: String,
    /// What returns the code: API versions (`v3`), families (`v3-pay`) and operations
    /// (`POST /pay/refund`).
    pub of: Vec<String>,
    /// The source that lists the code.
    pub source: String,
}

impl ErrorCodes {
    /// Reads the file in a docs folder. Without the file, there are no codes.
    ///
    /// # Errors
    /// Returns an error if the file can't be read or is not valid.
    pub fn load(docs: &Path) -> io::Result<Self> {
        let Some(source) = source::read_file(docs, FILE)? else { return Ok(Self::default()) };
        let invalid = |error| io::Error::new(io::ErrorKind::InvalidData, format!("docs/{FILE}: {error}"));
        toml::from_str(&source.text).map_err(invalid)
    }

    /// Returns the codes of an operation.
    pub fn of<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = &'a ErrorCode> {
        self.codes.iter().filter(|code| code.is_of(operation))
    }

    /// Returns all codes.
    pub fn all(&self) -> &[ErrorCode] {
        &self.codes
    }
}

impl ErrorCode {
    /// Returns whether an operation returns this code.
    pub fn is_of(&self, operation: &Operation) -> bool {
        let generation = operation.family.split('-').next().unwrap_or_default();
        let call = operation.name();
        self.of.iter().any(|of| [generation, &operation.family, &call].contains(&of.as_str()))
    }
}
