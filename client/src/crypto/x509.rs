//! What certificates say.

/// The form that WeChat Pay writes: two upper-case digits a byte, without the byte that only carries DER's sign.
pub(crate) fn serial_number(der: &[u8]) -> String {
    let bytes = match der {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// A merchant's certificate carries the merchant's number as its name.
pub(super) fn is_merchant(subject: &str) -> bool {
    let mut names = subject.split([',', '+']).filter_map(|part| part.trim().strip_prefix("CN="));
    names.any(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()))
}
