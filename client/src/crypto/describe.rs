//! Describes the value of a setting without showing it, because it may be a secret in the wrong
//! place.

/// Quotation marks that may be copied together with a value.
pub(crate) const QUOTES: [char; 7] = ['"', '\'', '`', '“', '”', '‘', '’'];
/// Invisible characters that `char::is_whitespace` does not include.
pub(crate) const INVISIBLE: [char; 4] = ['\u{feff}', '\u{200b}', '\u{200c}', '\u{200d}'];

/// Returns the text without the blanks and quotes around it.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c) || INVISIBLE.contains(&c))
}

/// Describes a value without showing it, such as `10 digits, like a merchant's number`.
pub(crate) fn describe(text: &str) -> String {
    let value = trimmed(text);
    let (length, extension) = (value.chars().count(), value.rsplit_once('.').map(|(_, extension)| extension));
    let all = |accepts: fn(&u8) -> bool| value.bytes().all(|byte| accepts(&byte));
    let like = |what: &str, whose: &str| format!("{length} {what}, like {whose}");
    if value.is_empty() {
        return if text.is_empty() { "empty" } else { "nothing but blanks or quotes" }.to_owned();
    }
    if is_pem(value) {
        return "the text of a PEM file".to_owned();
    }
    if value.contains("://") {
        return "a URL".to_owned();
    }
    if value.to_ascii_uppercase().starts_with("PUB_KEY_ID") {
        return "the id of a public key (PUB_KEY_ID_…)".to_owned();
    }
    if extension.is_some_and(|extension| ["pem", "key", "crt", "cer", "p12", "txt"].contains(&extension)) {
        return "the path of a file".to_owned();
    }
    if is_appid(value) {
        return "an appid (wx…)".to_owned();
    }
    match length {
        8..=10 if all(u8::is_ascii_digit) => like("digits", "a merchant's number"),
        _ if all(u8::is_ascii_digit) => format!("{length} digits"),
        32 if all(u8::is_ascii_alphanumeric) => like("letters and digits", "an APIv3 or v2 key"),
        38..=40 if all(u8::is_ascii_hexdigit) => like("hex digits", "a certificate's serial number"),
        _ if all(u8::is_ascii_alphanumeric) => format!("{length} letters and digits"),
        300.. => format!("{length} characters, like a key"),
        _ if value.chars().any(char::is_alphabetic) && !all(u8::is_ascii_graphic) => like("characters", "a name"),
        _ => format!("{length} characters"),
    }
}

/// Returns whether the text is PEM, or part of it.
pub(crate) fn is_pem(text: &str) -> bool {
    text.contains("-----BEGIN") || text.contains("-----END")
}

fn is_appid(text: &str) -> bool {
    text.strip_prefix("wx").is_some_and(|rest| rest.len() == 16 && rest.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
