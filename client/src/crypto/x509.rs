//! Reads serial numbers and subjects of X.509 certificates.

use x509_cert::Certificate;
use x509_cert::der::Decode;

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

/// Returns whether a certificate is a merchant's, or `None` if the certificate can't be read.
pub(super) fn is_merchants(der: &[u8]) -> Option<bool> {
    let certificate = Certificate::from_der(der).ok()?;
    Some(is_merchant(&certificate.tbs_certificate().subject().to_string()))
}
