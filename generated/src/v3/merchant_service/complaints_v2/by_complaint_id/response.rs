//! 提交回复 · `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response.md by `cargo xtask regen`; do not edit.

/// 提交回复
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
///
/// 提交回复 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467254), [2](https://pay.weixin.qq.com/doc/v3/partner/4012467213) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::response::post;
///
/// let request = post("354202606181035423543543543")
///     .complainted_mchid("1684907235")
///     .response_content("示例RC434")
///     .response_images(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .jump_url("https://pay.example.com/wechat/notices")
///     .jump_url_text("示例JUT363")
///     .mini_program_jump_info(
///         post::MiniProgramJumpInfo::default()
///             .appid("wx5f0c1a9e7b3d2846")
///             .path("pages/tea/index?from=pay")
///             .text("示例T800"),
///     );
/// ```
#[doc(alias = "提交回复")]
#[doc(alias = "/v3/merchant-service/complaints-v2/{complaint_id}/response")]
#[doc(alias = "post_v3_merchant_service_complaints_v2_complaint_id_response")]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交回复; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `complainted_mchid`, `response_content`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `complainted_mchid`
        ///
        /// **Required.**
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
        }

        /// `response_content`
        ///
        /// **Required.**
        pub fn response_content(self, value: impl Into<String>) -> Self {
            Self(self.0.body("response_content", value.into()))
        }

        /// `response_images`
        pub fn response_images(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("response_images", list::<String>(values)))
        }

        /// `jump_url`
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jump_url", value.into()))
        }

        /// `jump_url_text`
        pub fn jump_url_text(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jump_url_text", value.into()))
        }

        /// `mini_program_jump_info`
        pub fn mini_program_jump_info(self, value: MiniProgramJumpInfo) -> Self {
            Self(self.0.body("mini_program_jump_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_merchant_service_complaints_v2_complaint_id_response",
                Verb::Post,
                "/v3/merchant-service/complaints-v2/{complaint_id}/response",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/complainted_mchid",
                    "/body/response_content",
                    "/body/mini_program_jump_info/appid",
                    "/body/mini_program_jump_info/path",
                    "/body/mini_program_jump_info/text",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// MiniProgramJumpInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramJumpInfo(Fields);

    impl MiniProgramJumpInfo {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `path`
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// `text`
        ///
        /// **Required.**
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramJumpInfo);
}
