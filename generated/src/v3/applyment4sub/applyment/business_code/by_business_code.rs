//! 通过业务申请编号查询申请状态 · `GET /v3/applyment4sub/applyment/business_code/{business_code}`
//!
//! Generated from docs/openapi/v3/applyment4sub/applyment/business_code/{business_code}.md by `cargo xtask regen`; do not edit.

/// 通过业务申请编号查询申请状态
///
/// `GET /v3/applyment4sub/applyment/business_code/{business_code}`
///
/// 通过业务申请编号查询申请状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697168), [2](https://pay.weixin.qq.com/doc/v3/partner/4012721709) · feature `v3-applyment4sub`
///
/// ```
/// use wechatpay_api::v3::applyment4sub::applyment::business_code::by_business_code::get;
///
/// let request = get("BC20260618889");
/// ```
#[doc(alias = "通过业务申请编号查询申请状态")]
#[doc(alias = "/v3/applyment4sub/applyment/business_code/{business_code}")]
#[doc(alias = "get_v3_applyment4sub_applyment_business_code_business_code")]
pub fn get(business_code: impl Into<String>) -> get::Request {
    get::Request::new([business_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过业务申请编号查询申请状态; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_applyment4sub_applyment_business_code_business_code",
            Verb::Get,
            "/v3/applyment4sub/applyment/business_code/{business_code}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 通过业务申请编号查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `business_code`
        pub business_code: Option<String>,
        /// `applyment_id`
        pub applyment_id: Option<i64>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sign_url`
        pub sign_url: Option<String>,
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<response::ApplymentState>,
        /// `applyment_state_msg`
        pub applyment_state_msg: Option<String>,
        /// `audit_detail`
        pub audit_detail: Vec<response::AuditDetail>,
        /// What came besides.
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
        use crate::model::*;

        /// ApplymentState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
            ApplymentStateWaittingForAudit,
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
            ApplymentStateWaittingForConfirmContact,
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
            ApplymentStateWaittingForConfirmLegalperson,
            /// `APPLYMENT_STATE_PASSED`
            ApplymentStatePassed,
            /// `APPLYMENT_STATE_FREEZED`
            ApplymentStateFreezed,
            /// `APPLYMENT_STATE_EDITTING`
            ApplymentStateEditting,
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// `APPLYMENT_STATE_TO_BE_CONFIRMED`
            ApplymentStateToBeConfirmed,
            /// `APPLYMENT_STATE_TO_BE_SIGNED`
            ApplymentStateToBeSigned,
            /// `APPLYMENT_STATE_SIGNING`
            ApplymentStateSigning,
            /// `APPLYMENT_STATE_FINISHED`
            ApplymentStateFinished,
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// A value that these docs do not know.
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

        /// AuditDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditDetail {
            /// `field`
            pub field: Option<String>,
            /// `field_name`
            pub field_name: Option<String>,
            /// `reject_reason`
            pub reject_reason: Option<String>,
            /// What came besides.
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
