//! Random text.

use std::iter::repeat_with;

/// Returns 32 characters of `[0-9A-Za-z]` from the system's random generator.
pub(crate) fn nonce() -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let random = || {
        let mut bytes = [0; 64];
        // Fails only if the operating system has no randomness; nothing may be signed then.
        aws_lc_rs::rand::fill(&mut bytes).expect("the system's random generator works");
        bytes
    };
    // Of the 64 equally likely remainders, the last two are skipped: with `byte % 62`, the first
    // characters of the alphabet would come up more often.
    let letters = repeat_with(random).flatten().filter_map(|byte| ALPHABET.get(usize::from(byte % 64)));
    letters.take(32).map(|letter| char::from(*letter)).collect()
}
