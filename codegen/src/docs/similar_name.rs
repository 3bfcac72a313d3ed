//! Finds the correct spelling of a misspelt name, and recognizes names that look misspelt.

/// Returns the candidate that `name` is most likely a misspelling of.
pub(crate) fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= (candidate.chars().count() / 3).clamp(1, 3))
        .min_by_key(|&(distance, candidate)| (distance, candidate))
        .map(|(_, candidate)| candidate)
}

/// Returns the edit distance in characters, ignoring case. Keeps only one row of the matrix.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// Pairs of correct words that differ in one letter.
const DIFFERENT_WORDS: [[&str; 2]; 6] = [
    ["change", "charge"],
    ["contact", "contract"],
    ["country", "county"],
    ["price", "prize"],
    ["stage", "state"],
    ["trace", "trade"],
];

/// The minimum length of a word that is still recognisable if one letter is wrong.
const LONG: usize = 5;

/// Returns whether one of two names is likely a misspelling of the other: both have the same
/// letters, or they differ in one letter inside a long word.
///
/// A different letter at the start or end of a word, or in a short word, makes a different word, such as
/// `refunds`, `payer` and `ip` instead of `refund`, `payee` and `id`. Different digits make a different
/// name, too.
pub(crate) fn looks_misspelt(one: &str, other: &str) -> bool {
    let first = |name: &str| name.as_bytes().first().map(u8::to_ascii_lowercase);
    if one == other || first(one) != first(other) {
        return false;
    }
    if letters(one).eq(letters(other)) {
        return one.starts_with(|c: char| c.is_ascii_alphabetic());
    }
    one_letter_differs(one.as_bytes(), other.as_bytes())
}

/// Returns the bytes of a name in lower case, without separators.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| !b"_-".contains(byte)).map(|byte| byte.to_ascii_lowercase())
}

/// Returns whether two names are the same except inside one long word, in which one letter is added,
/// missing or different, or two letters are swapped.
fn one_letter_differs(one: &[u8], other: &[u8]) -> bool {
    let same = |(x, y): &(&u8, &u8)| x.eq_ignore_ascii_case(y);
    let start = one.iter().zip(other).take_while(same).count();
    let (a, b) = (&one[start..], &other[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(same).count();
    let are_letters = |bytes: &[&u8]| bytes.iter().all(|byte| byte.is_ascii_alphabetic());
    let is_slip = match (&a[..a.len() - end], &b[..b.len() - end]) {
        ([x], []) | ([], [x]) => are_letters(&[x]),
        ([x], [y]) => are_letters(&[x, y]),
        ([x, y], [v, w]) => x == w && y == v && are_letters(&[x, y]),
        _ => false,
    };
    if !is_slip {
        return false;
    }
    let head = one[..start].iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let tail = a[a.len() - end..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let word = |name: &[u8]| String::from_utf8_lossy(&name[start - head..name.len() - end + tail]).to_lowercase();
    let words = [word(one), word(other)];
    let are_known = DIFFERENT_WORDS.iter().any(|pair| pair.iter().all(|known| words.iter().any(|word| word == known)));
    head > 0 && tail > 0 && words.iter().any(|word| word.len() >= LONG) && !are_known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_misspelt() {
        for [one, other] in [
            ["out_trade_no", "out_trade__no"],
            ["mch_id", "mchid"],
            ["openId", "openid"],
            ["transaction_id", "transacton_id"],
            ["refund_amount", "refund_ammount"],
            ["receiver_name", "reciever_name"],
            ["business_type", "busimess_type"],
            ["CHANGE_REFUND", "Change_Refund"],
        ] {
            assert!(looks_misspelt(one, other) && looks_misspelt(other, one), "{one}, {other}");
        }
    }

    #[test]
    fn names_that_differ_on_purpose() {
        for [one, other] in [
            ["appid", "appid"],
            ["appid", "appids"],
            ["coupon_id_list", "coupon_ids_list"],
            ["image01", "image11"],
            ["Color010", "Color020"],
            ["WITHIN_30_DAYS", "WITHIN_90_DAYS"],
            ["a_value", "b_value"],
            ["payee_merchant", "payer_merchant"],
            ["created_time", "creates_time"],
            ["device_id", "device_ip"],
            ["refund_at", "refund_dt"],
            ["nm", "num"],
            ["CMB_DEBIT", "CMBC_DEBIT"],
            ["LOCKED", "BLOCKED"],
            ["trade_state", "trade_stage"],
            ["contact_name", "contract_name"],
            ["total_amount_a", "total_amount_max"],
            ["bussiness_tipe", "business_type"],
            ["-1", "1"],
            ["1_0", "10"],
            ["个体工商户", "个体工商业"],
            ["", "_"],
        ] {
            assert!(!looks_misspelt(one, other) && !looks_misspelt(other, one), "{one}, {other}");
        }
    }

    #[test]
    fn a_slip_finds_its_name() {
        assert_eq!(closest("use_id", ["user_id", "organization_id"]), Some("user_id"));
        assert_eq!(closest("Interger", ["string", "integer"]), Some("integer"));
        assert_eq!(closest("transaction_id", ["out_trade_no"]), None);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
