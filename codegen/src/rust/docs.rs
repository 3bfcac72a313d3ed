//! Text of the docs → rustdoc.

/// A text as rustdoc shows it: outside backticks nothing is a link or a tag, and addresses are links.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::new();
    for (at, piece) in text.split('`').enumerate() {
        if at > 0 {
            out.push('`');
        }
        if at % 2 == 1 {
            out.push_str(piece);
        } else {
            prose(piece, &mut out);
        }
    }
    // An odd backtick would open a code span to the end of the paragraph.
    if text.matches('`').count() % 2 == 1 {
        out.push('`');
    }
    out
}

fn prose(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = address(rest) {
        plain(&rest[..at], out);
        let address = &rest[at..];
        let end = address
            .find(|c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"'))
            .unwrap_or(address.len());
        out.push('<');
        out.push_str(&address[..end]);
        out.push('>');
        rest = &address[end..];
    }
    plain(rest, out);
}

/// Where the next web address begins.
fn address(text: &str) -> Option<usize> {
    let is_address = |at: &usize| text[*at..].starts_with("https://") || text[*at..].starts_with("http://");
    text.match_indices("http").map(|(at, _)| at).find(is_address)
}

fn plain(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}
