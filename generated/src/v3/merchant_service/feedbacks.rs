//! 商户反馈 · `POST /v3/merchant-service/feedbacks`
//!
//! Generated from docs/openapi/v3/merchant-service/feedbacks.md by `cargo xtask regen`; do not edit.

/// Submits the merchant's feedback on a complaint by the order's transaction ID.
///
/// 凭订单的微信支付订单号提交商户对投诉的反馈。
///
/// `POST /v3/merchant-service/feedbacks`
///
/// 商户反馈 / Submit complaint feedback by transaction ID · official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml) · feature `v3-merchant-service` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_service::feedbacks::post;
///
/// let request = post()
///     .transaction_id("4200002618202606184087315926")
///     .complainted_mchid("1684907235")
///     .feedback_content("您好，退款已经处理，款项将原路退回");
/// ```
#[doc(alias = "商户反馈")]
#[doc(alias = "/v3/merchant-service/feedbacks")]
#[doc(alias = "post_v3_merchant_service_feedbacks")]
#[doc(alias = "户反馈")]
#[doc(alias = "反馈")]
#[doc(alias = "Submit complaint feedback by transaction ID")]
#[doc(alias = "complaint feedback by transaction ID")]
#[doc(alias = "feedback by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
#[deprecated = "use /v3/merchant-service/complaints-v2/{complaint_id}/response, /v3/merchant-service/complaints-v2/{complaint_id}/complete"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户反馈. Created by [`post()`](super::post()).
    ///
    /// **Required**: `transaction_id`, `complainted_mchid`, `feedback_content`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 被诉商户号 / ID of the merchant complained about
        ///
        /// **Required.**
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
        }

        /// 反馈内容类型 / Type of the feedback
        pub fn feedback_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("feedback_type", value.into()))
        }

        /// 反馈内容 / Content of the feedback
        ///
        /// **Required.**
        pub fn feedback_content(self, value: impl Into<String>) -> Self {
            Self(self.0.body("feedback_content", value.into()))
        }

        /// 反馈图片凭证列表 / Images given as evidence with the feedback
        pub fn feedback_images(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("feedback_images", list::<String>(values)))
        }

        /// 是否反馈处理完成 / Whether to report the handling as completed
        pub fn launch_confirm_process(self, value: bool) -> Self {
            Self(self.0.body("launch_confirm_process", value))
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
                "post_v3_merchant_service_feedbacks",
                Method::Post,
                "/v3/merchant-service/feedbacks",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/transaction_id",
                    "/body/complainted_mchid",
                    "/body/feedback_content",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
