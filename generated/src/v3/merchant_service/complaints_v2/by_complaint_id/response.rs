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
    pub struct Request {
        path_parameters: [String; 1],
        complainted_mchid: Option<String>,
        response_content: Option<String>,
        response_images: Vec<String>,
        jump_url: Option<String>,
        jump_url_text: Option<String>,
        mini_program_jump_info: Option<MiniProgramJumpInfo>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `complainted_mchid`
        ///
        /// **Required.**
        pub fn complainted_mchid(mut self, value: impl Into<String>) -> Self {
            self.complainted_mchid = Some(value.into());
            self
        }

        /// `response_content`
        ///
        /// **Required.**
        pub fn response_content(mut self, value: impl Into<String>) -> Self {
            self.response_content = Some(value.into());
            self
        }

        /// `response_images`
        pub fn response_images(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.response_images = list(values);
            self
        }

        /// `jump_url`
        pub fn jump_url(mut self, value: impl Into<String>) -> Self {
            self.jump_url = Some(value.into());
            self
        }

        /// `jump_url_text`
        pub fn jump_url_text(mut self, value: impl Into<String>) -> Self {
            self.jump_url_text = Some(value.into());
            self
        }

        /// `mini_program_jump_info`
        pub fn mini_program_jump_info(
            mut self,
            value: impl Into<MiniProgramJumpInfo>,
        ) -> Self {
            self.mini_program_jump_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .path(&self.path_parameters)
                .body("complainted_mchid", &self.complainted_mchid)
                .body("response_content", &self.response_content)
                .body("response_images", &self.response_images)
                .body("jump_url", &self.jump_url)
                .body("jump_url_text", &self.jump_url_text)
                .body("mini_program_jump_info", &self.mini_program_jump_info)
                .extra(&self.extra)
        }
    }

    /// MiniProgramJumpInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramJumpInfo {
        appid: Option<String>,
        path: Option<String>,
        text: Option<String>,
        extra: Extra,
    }

    impl MiniProgramJumpInfo {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `path`
        ///
        /// **Required.**
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// `text`
        ///
        /// **Required.**
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MiniProgramJumpInfo,
        appid = "appid",
        path = "path",
        text = "text",
    );
}
