//! Text that must not be seen by accident.

use std::fmt;
use zeroize::Zeroizing;

/// The plaintext of a field that travels encrypted: a name, an identity number, a bank account.
///
/// `Debug` shows no part of it, not even its length, and its memory is wiped on drop. The client encrypts it at sending.
/// `serde::Serialize` writes the **plaintext**: who stores a response stores what it says; encrypt that store.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// The plaintext.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Sensitive(…)")
    }
}
