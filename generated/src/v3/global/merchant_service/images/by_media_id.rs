//! 图片下载 · `GET /v3/global/merchant-service/images/{media_id}`
//!
//! Generated from docs/openapi/v3/global/merchant-service/images/{media_id}.md by `cargo xtask regen`; do not edit.

/// Downloads a picture of a complaint against an overseas merchant by media ID.
///
/// 按媒体文件ID下载境外商户投诉中的图片。
///
/// `GET /v3/global/merchant-service/images/{media_id}`
///
/// 图片下载 / Download an overseas complaint picture · official page: [page](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::images::by_media_id::get;
///
/// let request = get(
///         "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
///     )
///     .complaint_id("200201820260618152036017304826");
/// ```
#[doc(alias = "图片下载")]
#[doc(alias = "/v3/global/merchant-service/images/{media_id}")]
#[doc(alias = "get_v3_global_merchant_service_images_media_id")]
#[doc(alias = "片下载")]
#[doc(alias = "下载")]
#[doc(alias = "Download an overseas complaint picture")]
#[doc(alias = "overseas complaint picture")]
#[doc(alias = "complaint picture")]
#[doc(alias = "picture")]
pub fn get(media_id: impl Into<String>) -> get::Request {
    get::Request::new([media_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 图片下载. Created by [`get()`](super::get()).
    ///
    /// **Required**: `complaint_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 投诉单号 / Complaint's number
        ///
        /// **Required.**
        pub fn complaint_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("complaint_id", value.into()))
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
                "get_v3_global_merchant_service_images_media_id",
                Method::Get,
                "/v3/global/merchant-service/images/{media_id}",
            )
            .response_format(ResponseFormat::File)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/query/complaint_id"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
