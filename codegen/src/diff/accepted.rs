//! The changes that somebody accepted, each with a reason, from `specs/accepted.toml`.

use serde::Deserialize;

use super::Change;

/// The list of accepted changes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    #[serde(default)]
    accepted: Vec<Entry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    fingerprint: String,
    reason: String,
}

impl Accepted {
    /// Reads the file's text.
    ///
    /// # Errors
    /// Returns an error if the text is not valid TOML, if an entry lacks a key or has an unknown one, if
    /// its reason is empty, or if two entries have the same fingerprint.
    pub fn read(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for (at, entry) in read.accepted.iter().enumerate() {
            if entry.reason.trim().is_empty() {
                return Err(format!("`{}` has no reason: say why the change is accepted", entry.fingerprint));
            }
            if read.accepted[..at].iter().any(|earlier| earlier.fingerprint == entry.fingerprint) {
                return Err(format!("`{}` occurs twice: remove one", entry.fingerprint));
            }
        }
        Ok(read)
    }

    /// Marks the changes that are accepted.
    ///
    /// # Errors
    /// Returns the fingerprints that match no change in this comparison.
    pub fn apply(&self, changes: &mut [Change]) -> Result<(), Vec<String>> {
        let mut unused = Vec::new();
        for entry in &self.accepted {
            match changes.iter_mut().find(|change| change.fingerprint == entry.fingerprint) {
                Some(change) => change.accepted = Some(entry.reason.clone()),
                None => unused.push(entry.fingerprint.clone()),
            }
        }
        if unused.is_empty() { Ok(()) } else { Err(unused) }
    }
}

/// Returns the FNV-1a hash of a change, as sixteen hex digits. The hash covers what changed and where,
/// but no line numbers, so it stays the same if rows move.
pub(super) fn fingerprint(change: &Change) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let parts = [
        change.id.clone(),
        change.operation.clone(),
        change.direction.as_str().to_owned(),
        change.pointer.clone(),
        change.member.clone(),
        text(&change.before),
        text(&change.after),
    ];
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}
