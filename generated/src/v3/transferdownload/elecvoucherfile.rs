//! 下载电子回单PDF文件 · `GET /v3/transferdownload/elecvoucherfile`
//!
//! Generated from docs/openapi/v3/transferdownload/elecvoucherfile.md by `cargo xtask regen`; do not edit.

/// Downloads the PDF file of an electronic receipt, to be checked against the hash from the query.
///
/// 下载电子回单的PDF文件，下载后须与查询接口返回的哈希值核对。
///
/// `GET /v3/transferdownload/elecvoucherfile`
///
/// 下载电子回单PDF文件 / Download an electronic receipt PDF · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716436) · feature `v3-transferdownload` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::transferdownload::elecvoucherfile::get;
///
/// let request = get().token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9").source("elecsign");
/// ```
#[doc(alias = "下载电子回单PDF文件")]
#[doc(alias = "/v3/transferdownload/elecvoucherfile")]
#[doc(alias = "get_v3_transferdownload_elecvoucherfile")]
#[doc(alias = "载电子回单PDF文件")]
#[doc(alias = "电子回单PDF文件")]
#[doc(alias = "子回单PDF文件")]
#[doc(alias = "回单PDF文件")]
#[doc(alias = "单PDF文件")]
#[doc(alias = "PDF文件")]
#[doc(alias = "文件")]
#[doc(alias = "Download an electronic receipt PDF")]
#[doc(alias = "electronic receipt PDF")]
#[doc(alias = "receipt PDF")]
#[doc(alias = "PDF")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载电子回单PDF文件. Created by [`get()`](super::get()).
    ///
    /// **Required**: `token`, `source`.
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

        /// 来源 / Source
        ///
        /// **Required.**
        pub fn source(self, value: impl Into<String>) -> Self {
            Self(self.0.query("source", value.into()))
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
                "get_v3_transferdownload_elecvoucherfile",
                Method::Get,
                "/v3/transferdownload/elecvoucherfile",
            )
            .response_format(ResponseFormat::File)
            .query(&["token", "source"])
            .required(&["/query/token", "/query/source"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
