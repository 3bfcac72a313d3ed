//! Reads serial numbers of certificates in the forms in which tools print them.

use super::describe::{QUOTES, describe};

/// The maximum number of hex digits of a serial number (RFC 5280 §4.1.2.2).
const LONGEST: usize = 40;

/// Returns a serial number as WeChat Pay writes it: hex in upper case, without separators. Accepts
/// colons, blanks, `0x` and OpenSSL's `serial=`. Removes leading zeros that tools add, and restores
/// a zero that they drop.
///
/// # Errors
/// Returns a text that says what `text` is instead.
pub(crate) fn read_serial(text: &str) -> Result<String, String> {
    let separator = |c: char| c.is_whitespace() || c == ':' || QUOTES.contains(&c);
    let bare = text.to_ascii_uppercase().replace(separator, "");
    let bare = ["SERIALNUMBER", "SERIAL=", "SERIAL", "0X"]
        .iter()
        .fold(&*bare, |bare, prefix| bare.strip_prefix(prefix).unwrap_or(bare));
    let decimal = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    let significant = bare.trim_start_matches('0');
    if decimal && significant.len() > LONGEST {
        return Err(match hex_of(significant) {
            Some(hex) => format!("it is written in decimal; in hex it is {hex}"),
            None => format!("it is {} decimal digits, more than a serial number has", bare.len()),
        });
    }
    let whole = bare.bytes().all(|byte| byte.is_ascii_hexdigit()) && significant.len() <= LONGEST;
    if !whole || significant.is_empty() || (decimal && (8..=10).contains(&bare.len())) {
        return Err(format!("it is {}", describe(text)));
    }
    Ok(match bare.len() {
        // A leading zero gets lost if a program converts the number to an integer.
        39 => format!("0{bare}"),
        0..=LONGEST => bare.to_owned(),
        // The number begins with the zero byte that DER adds for the sign.
        _ => format!("{significant:0>LONGEST$}"),
    })
}

/// Converts a decimal number to hex. Returns `None` if it is too large for a serial number.
fn hex_of(decimal: &str) -> Option<String> {
    let mut bytes = [0u8; LONGEST / 2];
    for digit in decimal.bytes() {
        let mut carry = u32::from(digit - b'0');
        for byte in bytes.iter_mut().rev() {
            carry += u32::from(*byte) * 10;
            *byte = carry as u8;
            carry >>= 8;
        }
        if carry > 0 {
            return None;
        }
    }
    Some(bytes.iter().map(|byte| format!("{byte:02X}")).collect())
}
