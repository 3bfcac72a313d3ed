//! Keys for tests: a merchant's and WeChat Pay's.

use super::server::certificate;
use crate::crypto::PrivateKey;
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

/// The serial number of the platform certificate, which has the same key. v2 sends it as `cert_sn`.
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

/// The period in which the platform certificate is valid.
pub(super) const EFFECTIVE_TIME: &str = "2020-01-01T08:00:00+08:00";
pub(super) const EXPIRE_TIME: &str = "2100-01-01T08:00:00+08:00";

/// The platform certificate in PEM.
pub(super) static PLATFORM_CERTIFICATE: LazyLock<String> = LazyLock::new(|| {
    let issued = certificate(
        &KEYS.wechatpay,
        PLATFORM_SERIAL,
        "Tenpay.com sign",
        "Tenpay.com",
        ["20200101000000Z", "21000101000000Z"],
    );
    issued.expect("an RSA key and a number in hex")
});
