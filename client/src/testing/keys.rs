//! Keys for tests: a merchant's and WeChat Pay's.

use super::server::certificate;
use crate::crypto::{PrivateKey, Scheme};
use std::sync::{Arc, LazyLock};

/// The merchant's number.
pub const MCHID: &str = "1900000001";
/// The brand's number.
pub const BRAND_ID: &str = "40000";
/// The serial number of the merchant's certificate. The brand uses the same certificate.
pub const CERTIFICATE_SERIAL: &str = "5E570000000000000000000000000000000000ED";
/// The merchant's APIv3 key.
pub const API_V3_KEY: &str = "an APIv3 key for tests, 32 bytes";
/// The merchant's v2 key.
pub const API_V2_KEY: &str = "a v2 key for tests, of 32 bytes.";
/// The id of WeChat Pay's public key.
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0000000000000000000000000000000000";

/// The serial number of the platform certificate. The certificate contains the public key with the
/// id [`PUBLIC_KEY_ID`]. v2 requests send this serial number as `cert_sn`.
pub const PLATFORM_SERIAL: &str = "6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D";

/// The serial number of the merchant's SM2 certificate.
#[cfg(feature = "sm")]
pub const SM_CERTIFICATE_SERIAL: &str = "5E570000000000000000000000000000000002ED";
/// The serial number of the SM2 platform certificate.
#[cfg(feature = "sm")]
pub const SM_PLATFORM_SERIAL: &str = "6E4F0C83B7A91D25E86037CA5D1B94F2703EA8AD";

/// The keys of the merchant and of WeChat Pay, for one scheme.
pub(super) struct Keys {
    pub(super) scheme: Scheme,
    pub(super) wechatpay: PrivateKey,
    pub(super) merchant: Arc<PrivateKey>,
    /// The serial number of the merchant's certificate.
    pub(super) certificate_serial: &'static str,
    pub(super) platform_serial: &'static str,
    /// The platform certificate in PEM.
    pub(super) platform_certificate: String,
}

/// Generating an RSA key takes at least a tenth of a second, so all tests of a process share these.
pub(super) static RSA: LazyLock<Keys> = LazyLock::new(|| Keys::generate(Scheme::Rsa));
#[cfg(feature = "sm")]
pub(super) static SM: LazyLock<Keys> = LazyLock::new(|| Keys::generate(Scheme::Sm));

impl Keys {
    fn generate(scheme: Scheme) -> Self {
        let (certificate_serial, platform_serial) = match scheme {
            Scheme::Rsa => (CERTIFICATE_SERIAL, PLATFORM_SERIAL),
            #[cfg(feature = "sm")]
            Scheme::Sm => (SM_CERTIFICATE_SERIAL, SM_PLATFORM_SERIAL),
        };
        // This fails only if the system can't provide randomness.
        let key = || PrivateKey::generate_for(scheme).expect("the system's random generator works");
        let (wechatpay, merchant) = (key(), Arc::new(key()));
        let validity = ["20200101000000Z", "21000101000000Z"];
        let issued = certificate(&wechatpay, platform_serial, "Tenpay.com sign", "Tenpay.com", validity);
        let platform_certificate = issued.expect("the serial number is hex");
        Self { scheme, wechatpay, merchant, certificate_serial, platform_serial, platform_certificate }
    }
}

/// The first second of the period in which the platform certificate is valid.
pub(super) const EFFECTIVE_TIME: &str = "2020-01-01T08:00:00+08:00";
pub(super) const EXPIRE_TIME: &str = "2100-01-01T08:00:00+08:00";
