//! 根据申请单ID查询申请状态 · `GET /v3/brand/applyments/applyment-id/{applyment_id}`
//!
//! Generated from docs/openapi/v3/brand/applyments/applyment-id/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// Queries a brand onboarding application for a partner by application ID.
///
/// 服务商按微信支付申请单号查询品牌入驻申请。
///
/// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
///
/// 根据申请单ID查询申请状态 / Query brand onboarding by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016257685) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::applyments::applyment_id::by_applyment_id::get;
///
/// let request = get("2000002618065317");
/// ```
#[doc(alias = "根据申请单ID查询申请状态")]
#[doc(alias = "/v3/brand/applyments/applyment-id/{applyment_id}")]
#[doc(alias = "get_v3_brand_applyments_applyment_id_applyment_id")]
#[doc(alias = "据申请单ID查询申请状态")]
#[doc(alias = "申请单ID查询申请状态")]
#[doc(alias = "请单ID查询申请状态")]
#[doc(alias = "单ID查询申请状态")]
#[doc(alias = "ID查询申请状态")]
#[doc(alias = "查询申请状态")]
#[doc(alias = "询申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query brand onboarding by application ID")]
#[doc(alias = "brand onboarding by application ID")]
#[doc(alias = "onboarding by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据申请单ID查询申请状态. Created by [`get()`](super::get()).
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
            "get_v3_brand_applyments_applyment_id_applyment_id",
            Method::Get,
            "/v3/brand/applyments/applyment-id/{applyment_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据申请单ID查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<response::ApplymentState>,
        /// 申请状态描述 / Description of the application's state
        ///
        /// Always present according to the docs.
        pub applyment_state_desc: Option<String>,
        /// 授权确认二维码链接 / Link of the QR code for confirming the authorization
        pub authorization_confirmation_qr_code: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        pub brand_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        business_code = "business_code",
        applyment_state = "applyment_state",
        applyment_state_desc = "applyment_state_desc",
        authorization_confirmation_qr_code = "authorization_confirmation_qr_code",
        reject_reason = "reject_reason",
        brand_id = "brand_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 申请单状态 / Application's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// 未知状态 / Unknown state
            ///
            /// `APPLYMENT_STATE_UNKNOWN`
            ApplymentStateUnknown,
            /// 未提交 / Not submitted
            ///
            /// `APPLYMENT_STATE_UNSUBMITTED`
            ApplymentStateUnsubmitted,
            /// 待验证 / Waiting for verification
            ///
            /// `APPLYMENT_STATE_WAITING_VALIDATE`
            ApplymentStateWaitingValidate,
            /// 待审核 / Waiting for review
            ///
            /// `APPLYMENT_STATE_WAITING_AUDIT`
            ApplymentStateWaitingAudit,
            /// 待授权 / Waiting for authorization
            ///
            /// `APPLYMENT_STATE_WAITING_AUTH`
            ApplymentStateWaitingAuth,
            /// 开户中 / Account being opened
            ///
            /// `APPLYMENT_STATE_OPEN_ACCOUNT`
            ApplymentStateOpenAccount,
            /// 已完成 / Finished
            ///
            /// `APPLYMENT_STATE_FINISH`
            ApplymentStateFinish,
            /// 审核驳回 / Rejected in review
            ///
            /// `APPLYMENT_STATE_AUDIT_REJECTED`
            ApplymentStateAuditRejected,
            /// 已作废 / Cancelled
            ///
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentState,
            ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
            ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
            ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
            ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
            ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
            ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
            ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
            ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
            ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        );
    }
}
