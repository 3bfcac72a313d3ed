//! 提交回复 · `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints/{complaint_id}/response.md by `cargo xtask regen`; do not edit.

/// Submits an overseas merchant's reply to a complaint with text and pictures.
///
/// 境外商户以文字和图片回复一条投诉。
///
/// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
///
/// 提交回复 / Reply to an overseas complaint · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::response::post;
///
/// let request = post("200201820260618152036017304826")
///     .complainted_mchid("1684907235")
///     .response_content("您好，退款已经处理，款项将原路退回");
/// ```
#[doc(alias = "提交回复")]
#[doc(alias = "/v3/global/merchant-service/complaints/{complaint_id}/response")]
#[doc(alias = "post_v3_global_merchant_service_complaints_complaint_id_response")]
#[doc(alias = "交回复")]
#[doc(alias = "回复")]
#[doc(alias = "Reply to an overseas complaint")]
#[doc(alias = "overseas complaint")]
#[doc(alias = "complaint")]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交回复. Created by [`post()`](super::post()).
    ///
    /// **Required**: `complainted_mchid`, `response_content`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 被诉商户号 / ID of the merchant complained about
        ///
        /// **Required.**
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
        }

        /// 回复用户投诉的内容 / Text of the reply to the complaint
        ///
        /// **Required.**
        pub fn response_content(self, value: impl Into<String>) -> Self {
            Self(self.0.body("response_content", value.into()))
        }

        /// 回复投诉的图片，media\_id列表 / Pictures in the reply to the complaint, media IDs
        pub fn response_images(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("response_images", list::<String>(values)))
        }

        /// 跳转链接 / URL to open
        ///
        /// Format: `uri`.
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jump_url", value.into()))
        }

        /// 跳转链接的文案 / Text of the link
        pub fn jump_url_text(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jump_url_text", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_merchant_service_complaints_complaint_id_response",
                Method::Post,
                "/v3/global/merchant-service/complaints/{complaint_id}/response",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/complainted_mchid", "/body/response_content"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
