//! Writes third-party text as code in Markdown for GitHub. In code, GitHub renders no HTML and no
//! images, does not notify people who are mentioned, and links no issues.

/// Returns the text as code within a line or a cell of a table. Backticks become apostrophes.
pub(crate) fn code(text: &str) -> String {
    let text = plain(text).replace('`', "'").replace('|', "\\|");
    format!("`{text}`")
}

/// Returns the text as code within HTML.
pub(crate) fn html_code(text: &str) -> String {
    let text = plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<code>{text}</code>")
}

/// Returns the lines as a block of code, which needs an empty line above and below it.
pub(crate) fn block<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().map(|line| format!("    {}\n", plain(line))).collect()
}

/// Returns the text with spaces in place of characters that end a line, control a terminal, or hide or
/// reorder the text around them.
pub(crate) fn plain(text: &str) -> String {
    let is_steering = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.replace(is_steering, " ")
}
