//! 更新退款审批结果 · `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md by `cargo xtask regen`; do not edit.

/// 更新退款审批结果
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
///
/// 更新退款审批结果 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467256), [2](https://pay.weixin.qq.com/doc/v3/partner/4012467218) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post;
///
/// let request = post("354202606181035423543543543")
///     .action(post::Action::Reject)
///     .launch_refund_day(35200)
///     .reject_reason("示例说明")
///     .reject_media_list(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .remark("示例说明");
/// ```
#[doc(alias = "更新退款审批结果")]
#[doc(
    alias = "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"
)]
#[doc(
    alias = "post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress"
)]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 更新退款审批结果; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `action`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `action`
        ///
        /// **Required.**
        pub fn action(self, value: impl Into<Action>) -> Self {
            Self(self.0.body("action", value.into()))
        }

        /// `launch_refund_day`
        pub fn launch_refund_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("launch_refund_day", value.into()))
        }

        /// `reject_reason`
        pub fn reject_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reject_reason", value.into()))
        }

        /// `reject_media_list`
        pub fn reject_media_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("reject_media_list", list::<String>(values)))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress",
                Verb::Post,
                "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/action"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Action
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Action {
        /// `REJECT`
        Reject,
        /// `APPROVE`
        Approve,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Action,
        Reject = "REJECT",
        Approve = "APPROVE",
    );
}
