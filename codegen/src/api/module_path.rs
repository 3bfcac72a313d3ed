//! Computes the Rust module of each page. This happens here, before any code is generated, so that a
//! clash can be reported with the line of a page.

use unicode_ident::{is_xid_continue, is_xid_start};

use super::Page;

impl Page {
    /// Returns the path of the page's module as a list of segments. The segments come from the URL or
    /// from a notification's file name. Rust keywords are not escaped yet.
    pub fn module_path(&self) -> Vec<String> {
        let path = self.path.strip_prefix("openapi/").unwrap_or(&self.path);
        let mut modules: Vec<String> = path.split('/').map(segment).collect();
        if let Some(last) = modules.last_mut() {
            match (&self.module, &self.event) {
                (Some(module), _) => *last = snake(module),
                // Most files of notifications are named after an event type, in capitals. The file of
                // a notification without an event type is named after a phrase, which may equal an
                // event type in lower case. The suffix prevents a clash, whichever pages exist.
                (None, Some(event)) if !event.name.contains(char::is_uppercase) => last.push_str("_notice"),
                _ => {}
            }
        }
        modules
    }
}

/// Splits a name into words: at `_`, at characters that identifiers cannot contain, and where lower
/// case changes to upper case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = None;
    for c in name.chars() {
        if c == '_' || !is_xid_continue(c) {
            previous = None;
            continue;
        }
        let starts = match previous {
            None => true,
            Some(previous) => char::is_lowercase(previous) && c.is_uppercase(),
        };
        match words.last_mut() {
            Some(word) if !starts => word.push(c),
            _ => words.push(c.to_string()),
        }
        previous = Some(c);
    }
    words
}

/// Returns a name in snake case, not yet escaped, for a field, a function or a module:
/// `out_trade_no`, `wechatpay_serial`, `type`.
pub(crate) fn snake(name: &str) -> String {
    let joined = words(name).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_");
    if name.is_empty() {
        return "empty".to_owned();
    }
    if joined.is_empty() {
        // A name that consists only of symbols becomes a list of their code points.
        return name.chars().map(|c| format!("u{:x}", u32::from(c))).collect::<Vec<_>>().join("_");
    }
    if joined.starts_with(is_xid_start) { joined } else { format!("n{joined}") }
}

/// Returns a segment of a URL as a module: `{card_id}` becomes `by_card_id`.
fn segment(segment: &str) -> String {
    match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(parameter) => format!("by_{}", snake(parameter)),
        None => snake(segment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_of_urls() {
        assert_eq!(segment("{card_id}"), "by_card_id");
        assert_eq!(segment("user-feeds"), "user_feeds");
    }
}
