//! Generates the ids of orders, refunds and other objects. With a seed, each run generates the same ids.
//! Keys and nonces come from [`accounts`](crate::accounts), because nobody must be able to guess them.

use crate::accounts::ALPHANUMERIC;
use fastrand::Rng;
use std::sync::{Mutex, PoisonError};

pub(crate) struct Ids(Mutex<Rng>);

impl Ids {
    /// Creates a generator. With a seed, it always generates the same ids.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self(Mutex::new(seed.map_or_else(Rng::new, Rng::with_seed)))
    }

    /// Returns random digits.
    pub(crate) fn digits(&self, length: usize) -> String {
        self.pick(b"0123456789", length)
    }

    /// Returns random letters and digits.
    pub(crate) fn text(&self, length: usize) -> String {
        self.pick(ALPHANUMERIC, length)
    }

    fn pick(&self, from: &[u8], length: usize) -> String {
        let mut rng = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (0..length).map(|_| char::from(from[rng.usize(..from.len())])).collect()
    }
}
