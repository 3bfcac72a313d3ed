//! Random text.

/// 32 characters of `[0-9A-Za-z]` from the system's generator.
pub(crate) fn nonce() -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = String::with_capacity(32);
    let mut bytes = [0; 64];
    while text.len() < 32 {
        // Fails only where the operating system has no randomness to give; nothing may be signed there.
        aws_lc_rs::rand::fill(&mut bytes).expect("the system's random generator works");
        // Bytes from 248 = 4 × 62 on are left out: with them the first letters would come up more often.
        let letters = bytes.iter().filter(|byte| **byte < 248);
        text.extend(letters.take(32 - text.len()).map(|byte| char::from(ALPHABET[usize::from(byte % 62)])));
    }
    text
}
