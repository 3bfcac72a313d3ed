//! 下载账单 · `GET /v3/billdownload/file`
//!
//! Generated from docs/openapi/v3/billdownload/file.md by `cargo xtask regen`; do not edit.

/// Downloads a transaction or fund flow bill file by the token of its download URL.
///
/// 凭下载URL中的令牌下载交易账单或资金账单文件。
///
/// `GET /v3/billdownload/file`
///
/// 下载账单 / Download a bill · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791868), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085421) · feature `v3-billdownload` · confirmed by an official SDK or sample
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::billdownload::file::get;
///
/// let request = get().token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9");
/// ```
#[doc(alias = "下载账单")]
#[doc(alias = "/v3/billdownload/file")]
#[doc(alias = "get_v3_billdownload_file")]
#[doc(alias = "载账单")]
#[doc(alias = "账单")]
#[doc(alias = "Download a bill")]
#[doc(alias = "bill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载账单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `token`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 凭证 / Token
        ///
        /// **Required.**
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("token", value.into()))
        }

        /// 压缩类型，取自download\_url / Compression type, taken from the query of the download URL
        pub fn tartype(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tartype", value.into()))
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
                "get_v3_billdownload_file",
                Method::Get,
                "/v3/billdownload/file",
            )
            .response_format(ResponseFormat::File)
            .query(&["token", "tartype"])
            .required(&["/query/token"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
