//! The key under which v2's fields are encrypted, once it is known.

use crate::crypto::SealingKey;
use std::sync::{Arc, OnceLock};

/// Given by the caller, or asked for once. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct V2Key(Arc<OnceLock<SealingKey>>);

impl From<Option<SealingKey>> for V2Key {
    fn from(given: Option<SealingKey>) -> Self {
        Self(Arc::new(given.map(OnceLock::from).unwrap_or_default()))
    }
}

impl V2Key {
    pub(crate) fn get(&self) -> Option<&SealingKey> {
        self.0.get()
    }

    /// Keeps the key, unless another was first.
    pub(crate) fn keep(&self, key: SealingKey) {
        let _first_stays = self.0.set(key);
    }
}
