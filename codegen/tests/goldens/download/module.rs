//! 下载 · `GET /v3/awkward/file`
//!
//! Generated from docs/openapi/v3/awkward/file.md by `cargo xtask regen`; do not edit.

/// 下载
///
/// `GET /v3/awkward/file`
///
/// 下载 · feature `v3-awkward` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::awkward::file::get;
///
/// let request = get();
/// ```
#[doc(alias = "下载")]
#[doc(alias = "/v3/awkward/file")]
#[doc(alias = "get_v3_awkward_file")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_awkward_file",
                Method::Get,
                "/v3/awkward/file",
            )
            .response_format(ResponseFormat::File)
            .signature(Signature::None)
            .servers(&["https://files.example.com/hk"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
