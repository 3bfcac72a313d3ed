//! 通过申请单号查询申请状态 · `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
//!
//! Generated from docs/openapi/v3/applyment4sub/applyment/applyment_id/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's onboarding application for a partner by application ID.
///
/// 服务商按微信支付申请单号查询子商户的进件申请。
///
/// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
///
/// 通过申请单号查询申请状态 / Query sub-merchant onboarding by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697052) · feature `v3-applyment4sub` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::applyment4sub::applyment::applyment_id::by_applyment_id::get;
///
/// let request = get("2000002618065317");
/// ```
#[doc(alias = "通过申请单号查询申请状态")]
#[doc(alias = "/v3/applyment4sub/applyment/applyment_id/{applyment_id}")]
#[doc(alias = "get_v3_applyment4sub_applyment_applyment_id_applyment_id")]
#[doc(alias = "过申请单号查询申请状态")]
#[doc(alias = "申请单号查询申请状态")]
#[doc(alias = "请单号查询申请状态")]
#[doc(alias = "单号查询申请状态")]
#[doc(alias = "号查询申请状态")]
#[doc(alias = "查询申请状态")]
#[doc(alias = "询申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query sub-merchant onboarding by application ID")]
#[doc(alias = "sub-merchant onboarding by application ID")]
#[doc(alias = "onboarding by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过申请单号查询申请状态. Created by [`get()`](super::get()).
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
            "get_v3_applyment4sub_applyment_applyment_id_applyment_id",
            Method::Get,
            "/v3/applyment4sub/applyment/applyment_id/{applyment_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过申请单号查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        pub business_code: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        pub applyment_id: Option<i64>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 签约链接 / Link at which to sign
        ///
        /// Format: `uri`.
        pub sign_url: Option<String>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<response::ApplymentState>,
        /// 申请状态描述 / Description of the application's state
        pub applyment_state_msg: Option<String>,
        /// 审核（驳回原因）详情 / Review details: what was rejected and why
        pub audit_detail: Vec<response::AuditDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        applyment_id = "applyment_id",
        sub_mchid = "sub_mchid",
        sign_url = "sign_url",
        applyment_state = "applyment_state",
        applyment_state_msg = "applyment_state_msg",
        audit_detail = "audit_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 申请单状态 / Application's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// 待审核 / Waiting for review
            ///
            /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
            ApplymentStateWaittingForAudit,
            /// 待确认联系信息 / Contact's confirmation awaited
            ///
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
            ApplymentStateWaittingForConfirmContact,
            /// 待账户验证（待法人确认） / Account verification by the legal representative awaited
            ///
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
            ApplymentStateWaittingForConfirmLegalperson,
            /// 审核通过 / Approved
            ///
            /// `APPLYMENT_STATE_PASSED`
            ApplymentStatePassed,
            /// 已冻结 / Frozen
            ///
            /// `APPLYMENT_STATE_FREEZED`
            ApplymentStateFreezed,
            /// 编辑中 / Being edited
            ///
            /// `APPLYMENT_STATE_EDITTING`
            ApplymentStateEditting,
            /// 审核中 / Under review
            ///
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// 已驳回 / Rejected
            ///
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// 待账户验证 / Account verification awaited
            ///
            /// `APPLYMENT_STATE_TO_BE_CONFIRMED`
            ApplymentStateToBeConfirmed,
            /// 待签约 / Contract to be signed
            ///
            /// `APPLYMENT_STATE_TO_BE_SIGNED`
            ApplymentStateToBeSigned,
            /// 开通权限中 / Permissions being activated
            ///
            /// `APPLYMENT_STATE_SIGNING`
            ApplymentStateSigning,
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
            ApplymentState,
            ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
            ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
            ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
            ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
            ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
            ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
            ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
            ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
            ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
            ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        );

        /// 审核（驳回原因）详情 / Review details: what was rejected and why
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditDetail {
            /// 被驳回的字段名 / Name of the rejected field
            pub field: Option<String>,
            /// 被驳回的字段名称 / Display name of the rejected field
            pub field_name: Option<String>,
            /// 驳回原因 / Reason for the rejection
            pub reject_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuditDetail,
            field = "field",
            field_name = "field_name",
            reject_reason = "reject_reason",
        );
    }
}
