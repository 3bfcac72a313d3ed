//! 查询申请单状态-使用业务单号 · `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// Queries an entity details change application by merchant ID and the partner's request number.
///
/// 凭商户号和服务商的业务单号查询主体资料变更申请。
///
/// `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
///
/// 查询申请单状态-使用业务单号 / Query an entity details change by request number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090667) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::merchant::by_merchant_code::out_request_no::by_out_request_no::get;
///
/// let request = get("1684913560", "ALT20260618103542001");
/// ```
#[doc(alias = "查询申请单状态-使用业务单号")]
#[doc(
    alias = "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"
)]
#[doc(
    alias = "get_v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no"
)]
#[doc(alias = "询申请单状态-使用业务单号")]
#[doc(alias = "申请单状态-使用业务单号")]
#[doc(alias = "请单状态-使用业务单号")]
#[doc(alias = "单状态-使用业务单号")]
#[doc(alias = "状态-使用业务单号")]
#[doc(alias = "态-使用业务单号")]
#[doc(alias = "使用业务单号")]
#[doc(alias = "用业务单号")]
#[doc(alias = "业务单号")]
#[doc(alias = "务单号")]
#[doc(alias = "单号")]
#[doc(alias = "Query an entity details change by request number")]
#[doc(alias = "entity details change by request number")]
#[doc(alias = "details change by request number")]
#[doc(alias = "change by request number")]
#[doc(alias = "request number")]
#[doc(alias = "number")]
pub fn get(
    merchant_code: impl Into<String>,
    out_request_no: impl Into<String>,
) -> get::Request {
    get::Request::new([merchant_code.into(), out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询申请单状态-使用业务单号. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no",
            Method::Get,
            "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询申请单状态-使用业务单号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub merchant_code: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub apply_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 总体驳回原因 / Overall reason of rejection
        pub audit_reject_reason: Option<String>,
        /// 驳回原因详情 / Details of why the review rejected it
        pub audit_reject_detail: Vec<response::AuditRejectDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        merchant_code = "merchant_code",
        apply_id = "apply_id",
        out_request_no = "out_request_no",
        state = "state",
        audit_reject_reason = "audit_reject_reason",
        audit_reject_detail = "audit_reject_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 审核中 / Under review
            ///
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// 已驳回 / Rejected
            ///
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// 修改中 / Being modified
            ///
            /// `APPLYMENT_STATE_MODIFING`
            ApplymentStateModifing,
            /// 已完成 / Finished
            ///
            /// `APPLYMENT_STATE_FINISHED`
            ApplymentStateFinished,
            /// 已作废 / Cancelled
            ///
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// 编辑中 / Being edited
            ///
            /// `APPLYMENT_STATE_EDITTING`
            ApplymentStateEditting,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
            ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
            ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
            ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
            ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
            ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        );

        /// 驳回原因详情 / Details of why the review rejected it
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditRejectDetail {
            /// 参数名称 / Name of the parameter that was rejected
            pub param_name: Option<String>,
            /// 驳回原因 / Reason for the rejection
            pub reject_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuditRejectDetail,
            param_name = "param_name",
            reject_reason = "reject_reason",
        );
    }
}
