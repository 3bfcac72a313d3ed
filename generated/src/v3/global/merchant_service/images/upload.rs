//! 商户上传反馈图片 · `POST /v3/global/merchant-service/images/upload`
//!
//! Generated from docs/openapi/v3/global/merchant-service/images/upload.md by `cargo xtask regen`; do not edit.

/// Uploads a picture for an overseas merchant's reply to a complaint and returns its media ID.
///
/// 上传境外商户回复投诉时使用的图片，返回媒体文件ID。
///
/// `POST /v3/global/merchant-service/images/upload`
///
/// 商户上传反馈图片 / Upload an overseas complaint picture · official page: [page](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::images::upload::post;
///
/// let request = post();
/// ```
#[doc(alias = "商户上传反馈图片")]
#[doc(alias = "/v3/global/merchant-service/images/upload")]
#[doc(alias = "post_v3_global_merchant_service_images_upload")]
#[doc(alias = "户上传反馈图片")]
#[doc(alias = "上传反馈图片")]
#[doc(alias = "传反馈图片")]
#[doc(alias = "反馈图片")]
#[doc(alias = "馈图片")]
#[doc(alias = "图片")]
#[doc(alias = "Upload an overseas complaint picture")]
#[doc(alias = "overseas complaint picture")]
#[doc(alias = "complaint picture")]
#[doc(alias = "picture")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户上传反馈图片. Created by [`post()`](super::post()).
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_merchant_service_images_upload",
                Method::Post,
                "/v3/global/merchant-service/images/upload",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户上传反馈图片.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件ID / Media ID of the file
        ///
        /// Always present according to the docs.
        pub media_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        media_id = "media_id",
    );
}
