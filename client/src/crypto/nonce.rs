//! Random text.

use std::iter::repeat_with;

/// Returns 32 random characters of `[0-9A-Za-z]`, from AWS-LC's secure generator.
pub(crate) fn nonce() -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let random = || {
        let mut bytes = [0; 64];
        // Fails only if the operating system provides no randomness. Then nothing may be signed.
        aws_lc_rs::rand::fill(&mut bytes).expect("the system's random generator works");
        bytes
    };
    // All 64 remainders are equally likely, and the last two are skipped. With `byte % 62`, the
    // first characters of the alphabet would be more frequent than the others.
    let letters = repeat_with(random).flatten().filter_map(|byte| ALPHABET.get(usize::from(byte % 64)));
    letters.take(32).map(|letter| char::from(*letter)).collect()
}
