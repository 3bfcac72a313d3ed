//! 图片下载 · `GET /v3/merchant-service/images/{media_id}`
//!
//! Generated from docs/openapi/v3/merchant-service/images/{media_id}.md by `cargo xtask regen`; do not edit.

/// Downloads a picture of a complaint or of its negotiation history by media ID.
///
/// 按媒体文件ID下载投诉及其协商记录中的图片。
///
/// `GET /v3/merchant-service/images/{media_id}`
///
/// 图片下载 / Download a complaint picture · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467251), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467223) · feature `v3-merchant-service` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::merchant_service::images::by_media_id::get;
///
/// let request = get(
///     "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
/// );
/// ```
#[doc(alias = "图片下载")]
#[doc(alias = "/v3/merchant-service/images/{media_id}")]
#[doc(alias = "get_v3_merchant_service_images_media_id")]
#[doc(alias = "片下载")]
#[doc(alias = "下载")]
#[doc(alias = "Download a complaint picture")]
#[doc(alias = "complaint picture")]
#[doc(alias = "picture")]
pub fn get(media_id: impl Into<String>) -> get::Request {
    get::Request::new([media_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 图片下载. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "get_v3_merchant_service_images_media_id",
                Method::Get,
                "/v3/merchant-service/images/{media_id}",
            )
            .response_format(ResponseFormat::File)
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
