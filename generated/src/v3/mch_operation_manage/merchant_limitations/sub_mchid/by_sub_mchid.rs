//! 查询子商户管控情况 · `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// 查询子商户管控情况
///
/// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
///
/// 查询子商户管控情况 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012803072) · feature `v3-mch-operation-manage`
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::merchant_limitations::sub_mchid::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询子商户管控情况")]
#[doc(alias = "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}")]
#[doc(alias = "get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询子商户管控情况; [`get()`](super::get()) makes one.
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
            "get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid",
            Verb::Get,
            "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询子商户管控情况.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `limited_functions`
        pub limited_functions: Vec<response::LimitedFunctions>,
        /// `recovery_specifications`
        pub recovery_specifications: Vec<response::RecoverySpecifications>,
        /// `other_limited_functions`
        pub other_limited_functions: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        limited_functions = "limited_functions",
        recovery_specifications = "recovery_specifications",
        other_limited_functions = "other_limited_functions",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// LimitedFunctions
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum LimitedFunctions {
            /// `NO_TRANSACTION_AND_RECHARGE`
            NoTransactionAndRecharge,
            /// `NO_PAYMENT`
            NoPayment,
            /// `NO_WITHDRAWAL`
            NoWithdrawal,
            /// `NO_REFUND`
            NoRefund,
            /// `NO_TRANSACTION`
            NoTransaction,
            /// `NO_PROFIT_SHARING`
            NoProfitSharing,
            /// `NO_PAYMENT_POINT_COMPLETE_ORDER`
            NoPaymentPointCompleteOrder,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            LimitedFunctions,
            NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
            NoPayment = "NO_PAYMENT",
            NoWithdrawal = "NO_WITHDRAWAL",
            NoRefund = "NO_REFUND",
            NoTransaction = "NO_TRANSACTION",
            NoProfitSharing = "NO_PROFIT_SHARING",
            NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
        );

        /// RecoverySpecifications
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecoverySpecifications {
            /// `limitation_case_id`
            pub limitation_case_id: Option<String>,
            /// `limitation_reason`
            pub limitation_reason: Option<String>,
            /// `limitation_reason_describe`
            pub limitation_reason_describe: Option<String>,
            /// `recover_way`
            pub recover_way: Option<RecoverWay>,
            /// `recover_way_param`
            pub recover_way_param: Option<String>,
            /// `recover_help_url`
            pub recover_help_url: Option<String>,
            /// `limitation_action_type`
            pub limitation_action_type: Option<LimitationActionType>,
            /// `limitation_start_date`
            pub limitation_start_date: Option<String>,
            /// `limitation_date`
            pub limitation_date: Option<String>,
            /// `limitation_reason_type`
            pub limitation_reason_type: Option<LimitationReasonType>,
            /// `relate_limitations`
            pub relate_limitations: Vec<RelateLimitations>,
            /// `other_relate_limitations`
            pub other_relate_limitations: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RecoverySpecifications,
            limitation_case_id = "limitation_case_id",
            limitation_reason = "limitation_reason",
            limitation_reason_describe = "limitation_reason_describe",
            recover_way = "recover_way",
            recover_way_param = "recover_way_param",
            recover_help_url = "recover_help_url",
            limitation_action_type = "limitation_action_type",
            limitation_start_date = "limitation_start_date",
            limitation_date = "limitation_date",
            limitation_reason_type = "limitation_reason_type",
            relate_limitations = "relate_limitations",
            other_relate_limitations = "other_relate_limitations",
        );

        /// RecoverWay
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverWay {
            /// `IRRECOVERABLE`
            Irrecoverable,
            /// `MODIFY_SUBJECT_INFORMATION`
            ModifySubjectInformation,
            /// `MODIFY_SETTLE_ACCOUNT_INFORMATION`
            ModifySettleAccountInformation,
            /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`
            VerifyInactiveMerchantIdentity,
            /// `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`
            SubmitOfflineBusinessScenarioInformation,
            /// `SUBMIT_INFORMATION_FOR_APPEAL`
            SubmitInformationForAppeal,
            /// `RESOLVE_TRANSACTION_DISPUTES`
            ResolveTransactionDisputes,
            /// `MODIFY_ADMINISTRATOR_INFORMATION`
            ModifyAdministratorInformation,
            /// `CALL_CUSTOMER_SERVICE_AT_95017`
            CallCustomerServiceAt95017,
            /// `UPDATE_BUSINESS_SCENARIO_INFORMATION`
            UpdateBusinessScenarioInformation,
            /// `SUBMIT_CDD_INFORMATION`
            SubmitCddInformation,
            /// `WAITING_FOR_PLATFORM_REVIEW`
            WaitingForPlatformReview,
            /// `SUBMIT_UBO_INFORMATION`
            SubmitUboInformation,
            /// `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`
            SignAntiFraudPledgeAndVerifyFace,
            /// `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`
            ContactAppropriateAuthorityForConsultation,
            /// `MODIFY_ABBREVIATION_INFORMATION`
            ModifyAbbreviationInformation,
            /// `CONFIRM_BUSINESS_TYPE`
            ConfirmBusinessType,
            /// `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`
            SubmitOnlineBusinessScenarioInformation,
            /// `CONTACT_SERVICE_PROVIDER`
            ContactServiceProvider,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecoverWay,
            Irrecoverable = "IRRECOVERABLE",
            ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
            ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
            VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
            SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
            ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
            ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
            CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
            UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
            SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
            WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
            SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
            SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
            ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
            ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
            ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
            SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
            ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
        );

        /// LimitationActionType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum LimitationActionType {
            /// `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`
            LimitActionTypeImmediateControl,
            /// `LIMIT_ACTION_TYPE_DELAY_CONTROL`
            LimitActionTypeDelayControl,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            LimitationActionType,
            LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
            LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
        );

        /// LimitationReasonType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum LimitationReasonType {
            /// `LICENSE_ABNORMAL`
            LicenseAbnormal,
            /// `NO_TRADE`
            NoTrade,
            /// `SETTLE_ACCOUNT_ABNORMAL`
            SettleAccountAbnormal,
            /// `RISK_ABNORMAL`
            RiskAbnormal,
            /// `OTHER`
            Other,
            /// `INSPECT_ABNORMAL`
            InspectAbnormal,
            /// `INVALID_REPRESENTATIVE_INFORMATION`
            InvalidRepresentativeInformation,
            /// `INVALID_BUSINESS_STATUS`
            InvalidBusinessStatus,
            /// `INVALID_BUSINESS_LICENSE`
            InvalidBusinessLicense,
            /// `INVALID_BENEFICIARY_INFORMATION`
            InvalidBeneficiaryInformation,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            LimitationReasonType,
            LicenseAbnormal = "LICENSE_ABNORMAL",
            NoTrade = "NO_TRADE",
            SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
            RiskAbnormal = "RISK_ABNORMAL",
            Other = "OTHER",
            InspectAbnormal = "INSPECT_ABNORMAL",
            InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
            InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
            InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
            InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
        );

        /// RelateLimitations
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RelateLimitations {
            /// `NO_TRANSACTION_AND_RECHARGE`
            NoTransactionAndRecharge,
            /// `NO_PAYMENT`
            NoPayment,
            /// `NO_WITHDRAWAL`
            NoWithdrawal,
            /// `NO_REFUND`
            NoRefund,
            /// `NO_TRANSACTION`
            NoTransaction,
            /// `NO_PROFIT_SHARING`
            NoProfitSharing,
            /// `NO_PAYMENT_POINT_COMPLETE_ORDER`
            NoPaymentPointCompleteOrder,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RelateLimitations,
            NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
            NoPayment = "NO_PAYMENT",
            NoWithdrawal = "NO_WITHDRAWAL",
            NoRefund = "NO_REFUND",
            NoTransaction = "NO_TRANSACTION",
            NoProfitSharing = "NO_PROFIT_SHARING",
            NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
        );
    }
}
