//! The key under which fields of v2 requests are encrypted, once it is known.

use crate::crypto::EncryptionKey;
use std::sync::{Arc, OnceLock};

/// The key, set by the caller or requested from WeChat Pay when first needed. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct V2Key(Arc<OnceLock<EncryptionKey>>);

impl From<Option<EncryptionKey>> for V2Key {
    fn from(given: Option<EncryptionKey>) -> Self {
        Self(Arc::new(given.map(OnceLock::from).unwrap_or_default()))
    }
}

impl V2Key {
    pub(crate) fn get(&self) -> Option<&EncryptionKey> {
        self.0.get()
    }

    /// Stores the key, unless one is stored already.
    pub(crate) fn keep(&self, key: EncryptionKey) {
        let _first_stays = self.0.set(key);
    }
}
