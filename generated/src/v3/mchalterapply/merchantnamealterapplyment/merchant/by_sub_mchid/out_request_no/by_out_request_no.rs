//! 查询商户简称申请单状态-使用业务单号和商户号 · `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// Queries a short name change application by sub-merchant ID and the partner's request number.
///
/// 凭子商户号和服务商的业务单号查询商户简称变更申请。
///
/// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
///
/// 查询商户简称申请单状态-使用业务单号和商户号 / Query a short name change by request number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016166085) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::merchant::by_sub_mchid::out_request_no::by_out_request_no::get;
///
/// let request = get("1684913560", "ALT20260618103542001");
/// ```
#[doc(alias = "查询商户简称申请单状态-使用业务单号和商户号")]
#[doc(
    alias = "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"
)]
#[doc(
    alias = "get_v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no"
)]
#[doc(alias = "询商户简称申请单状态-使用业务单号和商户号")]
#[doc(alias = "商户简称申请单状态-使用业务单号和商户号")]
#[doc(alias = "户简称申请单状态-使用业务单号和商户号")]
#[doc(alias = "简称申请单状态-使用业务单号和商户号")]
#[doc(alias = "称申请单状态-使用业务单号和商户号")]
#[doc(alias = "申请单状态-使用业务单号和商户号")]
#[doc(alias = "请单状态-使用业务单号和商户号")]
#[doc(alias = "单状态-使用业务单号和商户号")]
#[doc(alias = "状态-使用业务单号和商户号")]
#[doc(alias = "态-使用业务单号和商户号")]
#[doc(alias = "使用业务单号和商户号")]
#[doc(alias = "用业务单号和商户号")]
#[doc(alias = "业务单号和商户号")]
#[doc(alias = "务单号和商户号")]
#[doc(alias = "单号和商户号")]
#[doc(alias = "号和商户号")]
#[doc(alias = "和商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Query a short name change by request number")]
#[doc(alias = "short name change by request number")]
#[doc(alias = "name change by request number")]
#[doc(alias = "change by request number")]
#[doc(alias = "request number")]
#[doc(alias = "number")]
pub fn get(
    sub_mchid: impl Into<String>,
    out_request_no: impl Into<String>,
) -> get::Request {
    get::Request::new([sub_mchid.into(), out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户简称申请单状态-使用业务单号和商户号. Created by [`get()`](super::get()).
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
            "get_v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no",
            Method::Get,
            "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商户简称申请单状态-使用业务单号和商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub apply_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 总体驳回原因 / Overall reason of rejection
        pub audit_reject_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
        out_request_no = "out_request_no",
        sub_mchid = "sub_mchid",
        state = "state",
        audit_reject_reason = "audit_reject_reason",
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
        );
    }
}
