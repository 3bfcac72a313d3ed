//! Text in both languages: `中文 / English`.

const SEPARATOR: &str = " / ";

/// Splits a text into its Chinese and its English half. Without English, the second half is empty.
pub(crate) fn split(text: &str) -> (&str, &str) {
    text.split_once(SEPARATOR).unwrap_or((text, ""))
}

/// Joins the halves that [`split`] returns.
pub(crate) fn join(chinese: &str, english: &str) -> String {
    if english.is_empty() { chinese.to_owned() } else { format!("{chinese}{SEPARATOR}{english}") }
}

/// Returns whether the Chinese half of a text contains Chinese characters.
pub(crate) fn has_chinese(text: &str) -> bool {
    // The ideographs in common use, and the rarer ones of extension A.
    split(text).0.contains(|c| matches!(c, '\u{3400}'..='\u{9fff}'))
}
