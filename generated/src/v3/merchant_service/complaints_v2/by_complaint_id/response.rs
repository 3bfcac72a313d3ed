//! 提交回复 · `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response.md by `cargo xtask regen`; do not edit.

/// Submits the merchant's reply to a complaint with text, pictures or a jump link.
///
/// 提交商户对投诉单的回复，可含文字、图片或跳转链接。
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
///
/// 提交回复 / Reply to a complaint · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467254), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467213) · feature `v3-merchant-service` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::response::post;
///
/// let request = post("200000720260618152036001284")
///     .complainted_mchid("1684907235")
///     .response_content("您好，礼盒的款项将在两日内原路退回");
/// ```
#[doc(alias = "提交回复")]
#[doc(alias = "/v3/merchant-service/complaints-v2/{complaint_id}/response")]
#[doc(alias = "post_v3_merchant_service_complaints_v2_complaint_id_response")]
#[doc(alias = "交回复")]
#[doc(alias = "回复")]
#[doc(alias = "Reply to a complaint")]
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
        /// **Required.** At most 64 characters.
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
        }

        /// 回复用户投诉的内容 / Text of the reply to the complaint
        ///
        /// **Required.** At most 500 characters.
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
        /// At most 512 characters. Format: `uri`.
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jump_url", value.into()))
        }

        /// 跳转链接的文案 / Text of the link
        ///
        /// At most 10 characters.
        pub fn jump_url_text(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jump_url_text", value.into()))
        }

        /// 跳转小程序信息 / Mini Program to open
        pub fn mini_program_jump_info(self, value: MiniProgramJumpInfo) -> Self {
            Self(self.0.body("mini_program_jump_info", value))
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
                "post_v3_merchant_service_complaints_v2_complaint_id_response",
                Method::Post,
                "/v3/merchant-service/complaints-v2/{complaint_id}/response",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/complainted_mchid",
                    "/body/response_content",
                    "/body/mini_program_jump_info/appid",
                    "/body/mini_program_jump_info/path",
                    "/body/mini_program_jump_info/text",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 跳转小程序信息 / Mini Program to open
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MiniProgramJumpInfo(ObjectBuilder);

    impl MiniProgramJumpInfo {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// 跳转小程序页面名称 / Name of the Mini Program page to jump to
        ///
        /// **Required.**
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramJumpInfo);
}
