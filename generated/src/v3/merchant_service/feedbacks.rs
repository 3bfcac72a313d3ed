//! 商户反馈 · `POST /v3/merchant-service/feedbacks`
//!
//! Generated from docs/openapi/v3/merchant-service/feedbacks.md by `cargo xtask regen`; do not edit.

/// 商户反馈
///
/// `POST /v3/merchant-service/feedbacks`
///
/// 商户反馈 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::feedbacks::post;
///
/// let request = post()
///     .transaction_id("8472026061810354284784784784")
///     .complainted_mchid("1684907235")
///     .feedback_type(35200)
///     .feedback_content("示例FC210")
///     .feedback_images(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .launch_confirm_process(true);
/// ```
#[doc(alias = "商户反馈")]
#[doc(alias = "/v3/merchant-service/feedbacks")]
#[doc(alias = "post_v3_merchant_service_feedbacks")]
#[deprecated = "use /v3/merchant-service/complaints-v2/{complaint_id}/response, /v3/merchant-service/complaints-v2/{complaint_id}/complete"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户反馈; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `transaction_id`, `complainted_mchid`, `feedback_content`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        transaction_id: Option<String>,
        complainted_mchid: Option<String>,
        feedback_type: Option<i64>,
        feedback_content: Option<String>,
        feedback_images: Vec<String>,
        launch_confirm_process: Option<bool>,
        extra: Extra,
    }

    impl Request {
        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `complainted_mchid`
        ///
        /// **Required.**
        pub fn complainted_mchid(mut self, value: impl Into<String>) -> Self {
            self.complainted_mchid = Some(value.into());
            self
        }

        /// `feedback_type`
        pub fn feedback_type(mut self, value: impl Into<i64>) -> Self {
            self.feedback_type = Some(value.into());
            self
        }

        /// `feedback_content`
        ///
        /// **Required.**
        pub fn feedback_content(mut self, value: impl Into<String>) -> Self {
            self.feedback_content = Some(value.into());
            self
        }

        /// `feedback_images`
        pub fn feedback_images(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.feedback_images = list(values);
            self
        }

        /// `launch_confirm_process`
        pub fn launch_confirm_process(mut self, value: bool) -> Self {
            self.launch_confirm_process = Some(value);
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
                "post_v3_merchant_service_feedbacks",
                Verb::Post,
                "/v3/merchant-service/feedbacks",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/transaction_id",
                    "/body/complainted_mchid",
                    "/body/feedback_content",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("transaction_id", &self.transaction_id)
                .body("complainted_mchid", &self.complainted_mchid)
                .body("feedback_type", &self.feedback_type)
                .body("feedback_content", &self.feedback_content)
                .body("feedback_images", &self.feedback_images)
                .body("launch_confirm_process", &self.launch_confirm_process)
                .extra(&self.extra)
        }
    }
}
