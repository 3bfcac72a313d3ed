//! Reads arbitrary text as a document of v2: `RUSTC_BOOTSTRAP=1 cargo fuzz run xml`. Text fields
//! that are written and read again are unchanged.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_client::v2;

fuzz_target!(|text: &str| {
    // A list or a document inside a field is written as JSON text.
    if let Ok(fields) = v2::decode(text)
        && fields.values().all(|value| value.is_string())
        && let Ok(written) = v2::encode(&fields)
    {
        assert_eq!(v2::decode(&written).as_ref(), Ok(&fields));
    }
});
