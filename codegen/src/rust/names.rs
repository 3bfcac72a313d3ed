//! Names on the wire → Rust identifiers.

pub(super) use crate::api::snake;
use unicode_ident::is_xid_start;

use crate::api::words;

/// Words that cannot be plain identifiers; all but the last four can be raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "self", "super", "crate", "Self",
];

/// Returns the name of a type or a variant: `GoodsDetail`, `Success`, `Value03`.
pub(super) fn camel(name: &str) -> String {
    let mut joined = String::new();
    for word in words(name) {
        // The digits of adjacent words are separated, because `V1_0` and `V10` are different names.
        if joined.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            joined.push('_');
        }
        let mut letters = word.chars();
        joined.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        joined.extend(letters.flat_map(char::to_lowercase));
    }
    if name.is_empty() {
        return "Empty".to_owned();
    }
    // The name of a negative number must differ from that of the positive one.
    if name.strip_prefix('-').is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit())) {
        return format!("Minus{joined}");
    }
    if joined.is_empty() {
        return name.chars().map(|c| format!("U{:X}", u32::from(c))).collect();
    }
    if joined.starts_with(is_xid_start) { joined } else { format!("Value{joined}") }
}

/// Returns an identifier as source text: keywords are raw, or end with `_` if they can't be raw.
pub(super) fn escape(name: &str) -> String {
    match name {
        "self" | "super" | "crate" | "Self" | "_" => format!("{name}_"),
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_data_s_awkward_names() {
        let camels = [
            ("goods_detail", "GoodsDetail"),
            ("SUCCESS", "Success"),
            ("03", "Value03"),
            ("-1", "Minus1"),
            ("Under Review", "UnderReview"),
            ("REFUND_SOURCE_REchARGE_FUNDS", "RefundSourceRechArgeFunds"),
            ("1.0", "Value1_0"),
            ("一级", "一级"),
            ("-", "U2D"),
            ("①", "U2460"),
            ("½ 甲", "甲"),
            ("\u{1773}甲", "Value\u{1773}甲"),
        ];
        for (name, wanted) in camels {
            assert_eq!(camel(name), wanted);
        }
        for (name, wanted) in [
            ("Wechatpay-Serial", "wechatpay_serial"),
            ("modifyInstitutionsub", "modify_institutionsub"),
            ("payer _currency", "payer_currency"),
            ("type", "type"),
            ("3ds", "n3ds"),
            ("①", "u2460"),
            ("\u{1773}甲", "n\u{1773}甲"),
        ] {
            assert_eq!(snake(name), wanted);
        }
        assert_eq!([snake(""), camel("")], ["empty", "Empty"]);
        assert_eq!(
            [escape("type"), escape("self"), escape("Self"), escape("amount")],
            ["r#type", "self_", "Self_", "amount"]
        );
    }
}
