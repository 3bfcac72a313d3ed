//! JSON without loss of digits.

use serde::de::IgnoredAny;
use serde_json::Value;

/// Every decimal number with this many digits survives conversion to a binary float and back.
const EXACT: usize = 15;

/// Reads JSON. A number that would lose digits as an integer or a float, such as a refund's id of
/// 29 digits, becomes text.
pub(crate) fn read(json: &[u8]) -> serde_json::Result<Value> {
    let is_long = json.split(|byte| !matches!(byte, b'0'..=b'9' | b'.')).any(|run| run.len() > EXACT);
    let may_vanish = || json.windows(2).any(|pair| matches!(pair, b"e-" | b"E-"));
    if !is_long && !may_vanish() {
        return serde_json::from_slice(json);
    }
    // The text is checked before quotes are added. A number in place of a name is not valid JSON,
    // but would become valid in quotes.
    serde_json::from_slice::<IgnoredAny>(json)?;
    serde_json::from_slice(&quoted(json))
}

/// Puts quotes around the numbers that would lose digits.
fn quoted(json: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len() + 16);
    let mut rest = json;
    while let Some(&first) = rest.first() {
        let length = match first {
            b'"' => text(rest),
            b'-' | b'0'..=b'9' => {
                rest.iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')).count()
            }
            _ => 1,
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        if first != b'"' && loses(token) {
            out.push(b'"');
            out.extend_from_slice(token);
            out.push(b'"');
        } else {
            out.extend_from_slice(token);
        }
    }
    out
}

/// Returns the length of the string at the beginning of `json`, including its quotes.
fn text(json: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = json.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(json.len(), |end| end + 2)
}

/// Returns whether a token is a number that would lose digits.
fn loses(token: &[u8]) -> bool {
    let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
    (digits > EXACT || vanishes(token))
        && serde_json::from_slice::<i64>(token).is_err()
        && serde_json::from_slice::<u64>(token).is_err()
        && serde_json::from_slice::<IgnoredAny>(token).is_ok()
}

/// Returns whether a number is so close to zero that a float would turn it into zero, or lose
/// digits.
fn vanishes(token: &[u8]) -> bool {
    let mantissa = token.split(|byte| matches!(byte, b'e' | b'E')).next().unwrap_or_default();
    mantissa.iter().any(|byte| matches!(byte, b'1'..=b'9'))
        && serde_json::from_slice::<f64>(token).is_ok_and(|number| !number.is_normal())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn no_digit_is_lost() {
        for (text, value) in [
            ("50302607442026062057190384621", json!("50302607442026062057190384621")),
            ("[-50302607442026062057190384621]", json!(["-50302607442026062057190384621"])),
            ("{\"a\":0.1234567890123456789}", json!({"a": "0.1234567890123456789"})),
            ("[1e-400,0e-400,2.5e-5]", json!(["1e-400", 0.0, 2.5e-5])),
            ("9223372036854775807", json!(i64::MAX)),
            ("18446744073709551615", json!(u64::MAX)),
            ("\"50302607442026062057190384621\"", json!("50302607442026062057190384621")),
            (
                "{\"a\\\"5030260744202606205\":50302607442026062}",
                json!({"a\"5030260744202606205": 50302607442026062_i64}),
            ),
        ] {
            assert_eq!(read(text.as_bytes()).expect("JSON"), value, "{text}");
        }
        for text in [
            "1.2.3456789012345678",
            "--1234567890123456789",
            "\"1234567890123456789",
            "[1234567890123456789.]",
            "{12345678901234567890:1}",
        ] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_no_json_stays_none(bytes in prop::collection::vec(prop::sample::select(b"0123456789.-e\"\\[]{},: ".to_vec()), 0..60)) {
            prop_assert_eq!(read(&bytes).is_ok(), serde_json::from_slice::<Value>(&bytes).is_ok());
        }
    }
}
