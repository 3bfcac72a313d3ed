//! 查询超管变更申请单状态-使用申请单号 · `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchcontactalterapplyment/{apply_id}.md by `cargo xtask regen`; do not edit.

/// Queries a super administrator change application by WeChat Pay's application ID.
///
/// 凭微信支付申请单号查询超级管理员变更申请。
///
/// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
///
/// 查询超管变更申请单状态-使用申请单号 / Query a super administrator change by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015617911) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get;
///
/// let request = get("2000002618065931");
/// ```
#[doc(alias = "查询超管变更申请单状态-使用申请单号")]
#[doc(alias = "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}")]
#[doc(alias = "get_v3_mchalterapply_mchcontactalterapplyment_apply_id")]
#[doc(alias = "询超管变更申请单状态-使用申请单号")]
#[doc(alias = "超管变更申请单状态-使用申请单号")]
#[doc(alias = "管变更申请单状态-使用申请单号")]
#[doc(alias = "变更申请单状态-使用申请单号")]
#[doc(alias = "更申请单状态-使用申请单号")]
#[doc(alias = "申请单状态-使用申请单号")]
#[doc(alias = "请单状态-使用申请单号")]
#[doc(alias = "单状态-使用申请单号")]
#[doc(alias = "状态-使用申请单号")]
#[doc(alias = "态-使用申请单号")]
#[doc(alias = "使用申请单号")]
#[doc(alias = "用申请单号")]
#[doc(alias = "申请单号")]
#[doc(alias = "请单号")]
#[doc(alias = "单号")]
#[doc(alias = "Query a super administrator change by application ID")]
#[doc(alias = "super administrator change by application ID")]
#[doc(alias = "administrator change by application ID")]
#[doc(alias = "change by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn get(apply_id: impl Into<String>) -> get::Request {
    get::Request::new([apply_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询超管变更申请单状态-使用申请单号. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_mchalterapply_mchcontactalterapplyment_apply_id",
            Method::Get,
            "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询超管变更申请单状态-使用申请单号.
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
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub merchant_code: Option<String>,
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
        apply_id = "apply_id",
        out_request_no = "out_request_no",
        merchant_code = "merchant_code",
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
