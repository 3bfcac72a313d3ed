//! 查询超管变更申请单状态-使用业务单号和商户号 · `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// 查询超管变更申请单状态-使用业务单号和商户号
///
/// `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
///
/// 查询超管变更申请单状态-使用业务单号和商户号 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015617915) · feature `v3-mchalterapply`
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::merchant::by_merchant_code::out_request_no::by_out_request_no::get;
///
/// let request = get("8932026061", "ORN20260618769");
/// ```
#[doc(alias = "查询超管变更申请单状态-使用业务单号和商户号")]
#[doc(
    alias = "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"
)]
#[doc(
    alias = "get_v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no"
)]
pub fn get(
    merchant_code: impl Into<String>,
    out_request_no: impl Into<String>,
) -> get::Request {
    get::Request::new([merchant_code.into(), out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询超管变更申请单状态-使用业务单号和商户号; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no",
            Verb::Get,
            "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询超管变更申请单状态-使用业务单号和商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `apply_id`
        ///
        /// Documented as always there.
        pub apply_id: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `merchant_code`
        ///
        /// Documented as always there.
        pub merchant_code: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `audit_reject_reason`
        pub audit_reject_reason: Option<String>,
        /// `audit_reject_detail`
        pub audit_reject_detail: Vec<response::AuditRejectDetail>,
        /// What came besides.
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
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// `APPLYMENT_STATE_MODIFING`
            ApplymentStateModifing,
            /// `APPLYMENT_STATE_FINISHED`
            ApplymentStateFinished,
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// A value that these docs do not know.
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

        /// AuditRejectDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditRejectDetail {
            /// `param_name`
            pub param_name: Option<String>,
            /// `reject_reason`
            pub reject_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AuditRejectDetail,
            param_name = "param_name",
            reject_reason = "reject_reason",
        );
    }
}
