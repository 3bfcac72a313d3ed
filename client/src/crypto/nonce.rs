//! Random text.

/// Returns 32 characters of `[0-9A-Za-z]` from the system's random generator.
pub(crate) fn nonce() -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = String::with_capacity(32);
    let mut bytes = [0; 64];
    while text.len() < 32 {
        // Fails only if the operating system has no randomness; nothing may be signed then.
        aws_lc_rs::rand::fill(&mut bytes).expect("the system's random generator works");
        // Bytes of 248 (4 × 62) and above are skipped: with them, the first characters of the
        // alphabet would come up more often.
        let letters = bytes.iter().filter(|byte| **byte < 248);
        text.extend(letters.take(32 - text.len()).map(|byte| char::from(ALPHABET[usize::from(byte % 62)])));
    }
    text
}
