//! Keys for tests: a merchant's and WeChat Pay's.

use crate::crypto::PrivateKey;
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, SerialNumber, date_time_ymd};
use std::sync::{Arc, LazyLock};

/// The merchant's number.
pub const MCHID: &str = "1900000001";
/// The brand's number.
pub const BRAND_ID: &str = "40000";
/// The serial number of the merchant's certificate, and of the brand's.
pub const CERTIFICATE_SERIAL: &str = "5E570000000000000000000000000000000000ED";
/// The merchant's APIv3 key.
pub const API_V3_KEY: &str = "an APIv3 key for tests, 32 bytes";
/// The merchant's v2 key.
pub const API_V2_KEY: &str = "a v2 key for tests, of 32 bytes.";
/// The id of WeChat Pay's public key.
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0000000000000000000000000000000000";

/// The serial number of the platform certificate, which has the same key and which v2 names in
/// `cert_sn`.
pub const PLATFORM_SERIAL: &str = "6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D";

/// Generating a key takes at least a tenth of a second, so all tests of a process share these.
pub(super) static KEYS: LazyLock<Keys> =
    LazyLock::new(|| Keys { wechatpay: generated(), merchant: Arc::new(generated()) });

pub(super) struct Keys {
    pub(super) wechatpay: PrivateKey,
    pub(super) merchant: Arc<PrivateKey>,
}

fn generated() -> PrivateKey {
    // As with nonces, this fails only if the system can't provide randomness.
    PrivateKey::generate().expect("the system's random generator works")
}

/// The first and last moment of the platform certificate.
pub(super) const EFFECTIVE_TIME: &str = "2020-01-01T08:00:00+08:00";
pub(super) const EXPIRE_TIME: &str = "2100-01-01T08:00:00+08:00";

/// The platform certificate in PEM.
pub(super) static PLATFORM_CERTIFICATE: LazyLock<String> = LazyLock::new(|| {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, "Tenpay.com sign");
    name.push(DnType::OrganizationName, "Tenpay.com");
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    let digits = PLATFORM_SERIAL.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("ASCII"));
    let serial: Vec<u8> = digits.map(|pair| u8::from_str_radix(pair, 16).expect("hex")).collect();
    params.serial_number = Some(SerialNumber::from(serial));
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2100, 1, 1));
    let key = KeyPair::from_pem(&KEYS.wechatpay.to_pem()).expect("an RSA key of 2048 bits");
    params.self_signed(&key).expect("a name, a number and two times").pem()
});
