//! Reads arbitrary bytes as keys and certificates: `RUSTC_BOOTSTRAP=1 cargo fuzz run keys`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::{MerchantCertificate, TrustStore};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let trust = TrustStore::new();
    let _ = PrivateKey::from_pem(&text);
    let _ = trust.add_certificate(&text);
    let _ = trust.add_public_key("PUB_KEY_ID_0000000000000000000000000000000000", &text);
    let _ = MerchantCertificate::from_pem(&text, &text);
    let _ = MerchantCertificate::from_p12(bytes, "1900000001");
});
