//! 跳转 · `GET /v3/awkward/redirect`
//!
//! Generated from docs/openapi/v3/awkward/redirect.md by `cargo xtask regen`; do not edit.

/// 跳转
///
/// `GET /v3/awkward/redirect`
///
/// 跳转 · feature `v3-awkward` · not confirmed by an official source
///
/// `Client::url` returns the URL to send the payer's browser to.
#[doc(alias = "跳转")]
#[doc(alias = "/v3/awkward/redirect")]
#[doc(alias = "get_v3_awkward_redirect")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 跳转. Created by [`get()`](super::get()).
    ///
    /// **Required**: `loop`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 关键字
        ///
        /// **Required.**
        pub fn r#loop(self, value: impl Into<String>) -> Self {
            Self(self.0.query("loop", value.into()))
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
        type Response = Redirect;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_awkward_redirect",
                Method::Get,
                "/v3/awkward/redirect",
            )
            .response_format(ResponseFormat::Redirect)
            .signature(Signature::None)
            .required(&["/query/loop"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
