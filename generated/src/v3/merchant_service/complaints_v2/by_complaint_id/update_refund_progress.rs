//! 更新退款审批结果 · `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md by `cargo xtask regen`; do not edit.

/// Reports whether the merchant approves the refund asked for in a complaint.
///
/// 告知微信支付商户是否同意投诉单中用户的退款申请。
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
///
/// 更新退款审批结果 / Report a complaint's refund decision · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467256), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467218) · feature `v3-merchant-service` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post;
///
/// let request = post("200000720260618152036001284").action(post::Action::Approve);
/// ```
#[doc(alias = "更新退款审批结果")]
#[doc(
    alias = "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"
)]
#[doc(
    alias = "post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress"
)]
#[doc(alias = "新退款审批结果")]
#[doc(alias = "退款审批结果")]
#[doc(alias = "款审批结果")]
#[doc(alias = "审批结果")]
#[doc(alias = "批结果")]
#[doc(alias = "结果")]
#[doc(alias = "Report a complaints refund decision")]
#[doc(alias = "complaints refund decision")]
#[doc(alias = "s refund decision")]
#[doc(alias = "refund decision")]
#[doc(alias = "decision")]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 更新退款审批结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `action`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 操作动作 / Action to take, or the action behind an element
        ///
        /// **Required.**
        pub fn action(self, value: impl Into<Action>) -> Self {
            Self(self.0.body("action", value.into()))
        }

        /// 预计发起退款的天数 / Number of days within which the refund is expected to be started
        pub fn launch_refund_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("launch_refund_day", value.into()))
        }

        /// 驳回原因 / Reason for the rejection
        pub fn reject_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reject_reason", value.into()))
        }

        /// 拒绝退款的举证图片列表 / Pictures that support the rejection of the refund, media IDs
        pub fn reject_media_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("reject_media_list", list::<String>(values)))
        }

        /// 备注 / Remark
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
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
                "post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress",
                Method::Post,
                "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/action"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 操作动作 / Action to take, or the action behind an element
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Action {
        /// 拒绝退款 / Reject the refund
        ///
        /// `REJECT`
        Reject,
        /// 同意退款 / Approve the refund
        ///
        /// `APPROVE`
        Approve,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Action,
        Reject = "REJECT",
        Approve = "APPROVE",
    );
}
