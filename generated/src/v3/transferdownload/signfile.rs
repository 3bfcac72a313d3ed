//! 下载电子回单 · `GET /v3/transferdownload/signfile`
//!
//! Generated from docs/openapi/v3/transferdownload/signfile.md by `cargo xtask regen`; do not edit.

/// Downloads the electronic receipt of a merchant transfer or a similar product by its token.
///
/// 凭下载凭证获取商家转账等产品的电子回单文件。
///
/// `GET /v3/transferdownload/signfile`
///
/// 下载电子回单 / Download an electronic receipt · official pages: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012269010) · feature `v3-transferdownload` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::transferdownload::signfile::get;
///
/// let request = get().token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9");
/// ```
#[doc(alias = "下载电子回单")]
#[doc(alias = "/v3/transferdownload/signfile")]
#[doc(alias = "get_v3_transferdownload_signfile")]
#[doc(alias = "载电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Download an electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载电子回单. Created by [`get()`](super::get()).
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
                "get_v3_transferdownload_signfile",
                Method::Get,
                "/v3/transferdownload/signfile",
            )
            .response_format(ResponseFormat::File)
            .required(&["/query/token"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
