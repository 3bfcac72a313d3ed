//! Facts from X.509 certificates.

/// Formats a serial number as WeChat Pay does: two upper-case hex digits for each byte, without the
/// leading zero byte that DER adds only for the sign.
pub(crate) fn serial_number(der: &[u8]) -> String {
    let bytes = match der {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// Returns whether the subject is a merchant. A merchant's certificate has the merchant's number as
/// its common name.
pub(super) fn is_merchant(subject: &str) -> bool {
    let mut names = subject.split([',', '+']).filter_map(|part| part.trim().strip_prefix("CN="));
    names.any(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()))
}
