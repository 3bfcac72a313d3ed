//! 查询子商户管控情况 · `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's restricted functions and how to lift the limits, for a partner.
///
/// 供服务商查询子商户被限制的功能及解除限制的方式。
///
/// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
///
/// 查询子商户管控情况 / Query a sub-merchant's restrictions · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012803072) · feature `v3-mch-operation-manage` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::merchant_limitations::sub_mchid::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询子商户管控情况")]
#[doc(alias = "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}")]
#[doc(alias = "get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid")]
#[doc(alias = "询子商户管控情况")]
#[doc(alias = "子商户管控情况")]
#[doc(alias = "商户管控情况")]
#[doc(alias = "户管控情况")]
#[doc(alias = "管控情况")]
#[doc(alias = "控情况")]
#[doc(alias = "情况")]
#[doc(alias = "Query a sub-merchants restrictions")]
#[doc(alias = "sub-merchants restrictions")]
#[doc(alias = "s restrictions")]
#[doc(alias = "restrictions")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询子商户管控情况. Created by [`get()`](super::get()).
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
            "get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid",
            Method::Get,
            "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户管控情况.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 被管控的能力列表 / Merchant's restricted functions
        pub limited_functions: Vec<response::LimitedFunctions>,
        /// 被管控原因及解脱路径列表 / Reasons for the control with the way out of each
        pub recovery_specifications: Vec<response::RecoverySpecifications>,
        /// 其他被管控能力描述 / Description of the other restricted functions
        pub other_limited_functions: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 被管控的能力列表 / Merchant's restricted functions
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum LimitedFunctions {
            /// 关闭收单和充值 / Accepting payments and recharge disabled
            ///
            /// `NO_TRANSACTION_AND_RECHARGE`
            NoTransactionAndRecharge,
            /// 关闭付款 / Paying out disabled
            ///
            /// `NO_PAYMENT`
            NoPayment,
            /// 关闭提现 / Withdrawal disabled
            ///
            /// `NO_WITHDRAWAL`
            NoWithdrawal,
            /// 关闭退款 / Refunds disabled
            ///
            /// `NO_REFUND`
            NoRefund,
            /// 关闭收单 / Accepting payments disabled
            ///
            /// `NO_TRANSACTION`
            NoTransaction,
            /// 关闭分账分出 / Sharing profit with receivers disabled
            ///
            /// `NO_PROFIT_SHARING`
            NoProfitSharing,
            /// 关闭支付分服务结单 / Completing WeChat Pay score orders disabled
            ///
            /// `NO_PAYMENT_POINT_COMPLETE_ORDER`
            NoPaymentPointCompleteOrder,
            /// A value unknown to this version.
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

        /// 被管控原因及解脱路径列表 / Reasons for the control with the way out of each
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecoverySpecifications {
            /// 管控单据号 / Case number of the restriction
            pub limitation_case_id: Option<String>,
            /// 管控原因 / Reason for the restriction
            pub limitation_reason: Option<String>,
            /// 管控原因描述 / Description of the restriction's reason
            pub limitation_reason_describe: Option<String>,
            /// 解除管控方式 / How the restriction can be lifted
            pub recover_way: Option<RecoverWay>,
            /// 解除管控方式的参数 / Parameter that goes with the way of lifting the control
            pub recover_way_param: Option<String>,
            /// 解除管控的帮助链接 / Help link on how to have the control lifted
            ///
            /// Format: `uri`.
            pub recover_help_url: Option<String>,
            /// 管控处置方式 / Action taken by the restriction
            pub limitation_action_type: Option<LimitationActionType>,
            /// 预计管控开始时间 / Date on which the restriction is expected to start
            pub limitation_start_date: Option<String>,
            /// 管控时间 / Date of the restriction
            pub limitation_date: Option<String>,
            /// 管控原因类型 / Type of the restriction's reason
            pub limitation_reason_type: Option<LimitationReasonType>,
            /// 被该原因管控的能力列表 / Capabilities restricted for this reason
            pub relate_limitations: Vec<RelateLimitations>,
            /// 因该原因被管控的其他能力描述 / Description of other functions restricted for this reason
            pub other_relate_limitations: Option<String>,
            /// Fields unknown to this version.
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

        /// 解除管控方式 / How the restriction can be lifted
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverWay {
            /// 不可恢复 / Irrecoverable
            ///
            /// `IRRECOVERABLE`
            Irrecoverable,
            /// 修改主体资料 / Modify the subject's information
            ///
            /// `MODIFY_SUBJECT_INFORMATION`
            ModifySubjectInformation,
            /// 修改结算银行账户 / Modify the settlement bank account
            ///
            /// `MODIFY_SETTLE_ACCOUNT_INFORMATION`
            ModifySettleAccountInformation,
            /// 核实不活跃商户的身份 / Verify the identity of the inactive merchant
            ///
            /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`
            VerifyInactiveMerchantIdentity,
            /// 提交线下经营场景信息 / Submit information of offline business scenes
            ///
            /// `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`
            SubmitOfflineBusinessScenarioInformation,
            /// 提交相关信息申诉 / Submit information for an appeal
            ///
            /// `SUBMIT_INFORMATION_FOR_APPEAL`
            SubmitInformationForAppeal,
            /// 解决交易纠纷 / Resolve transaction disputes
            ///
            /// `RESOLVE_TRANSACTION_DISPUTES`
            ResolveTransactionDisputes,
            /// 修改超级管理员 / Modify the super administrator
            ///
            /// `MODIFY_ADMINISTRATOR_INFORMATION`
            ModifyAdministratorInformation,
            /// 拨打微信支付客服电话95017 / Call WeChat Pay's customer service at 95017
            ///
            /// `CALL_CUSTOMER_SERVICE_AT_95017`
            CallCustomerServiceAt95017,
            /// 补充经营场景信息 / Add information of business scenes
            ///
            /// `UPDATE_BUSINESS_SCENARIO_INFORMATION`
            UpdateBusinessScenarioInformation,
            /// 填写尽调信息 / Submit due diligence information
            ///
            /// `SUBMIT_CDD_INFORMATION`
            SubmitCddInformation,
            /// 等待平台审核 / Wait for the platform's review
            ///
            /// `WAITING_FOR_PLATFORM_REVIEW`
            WaitingForPlatformReview,
            /// 补充受益所有人信息 / Add the ultimate beneficial owner
            ///
            /// `SUBMIT_UBO_INFORMATION`
            SubmitUboInformation,
            /// 签署反诈承诺函并人脸核身 / Sign the anti-fraud pledge and verify by face
            ///
            /// `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`
            SignAntiFraudPledgeAndVerifyFace,
            /// 咨询有权机关 / Consult the competent authority
            ///
            /// `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`
            ContactAppropriateAuthorityForConsultation,
            /// 修改商户简称 / Modify the merchant's short name
            ///
            /// `MODIFY_ABBREVIATION_INFORMATION`
            ModifyAbbreviationInformation,
            /// 确认经营类型 / Confirm the business type
            ///
            /// `CONFIRM_BUSINESS_TYPE`
            ConfirmBusinessType,
            /// 提交线上经营场景信息 / Submit information of online business scenes
            ///
            /// `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`
            SubmitOnlineBusinessScenarioInformation,
            /// 联系服务商 / Contact the partner
            ///
            /// `CONTACT_SERVICE_PROVIDER`
            ContactServiceProvider,
            /// A value unknown to this version.
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

        /// 管控处置方式 / Action taken by the restriction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum LimitationActionType {
            /// 立即管控 / Controlled immediately
            ///
            /// `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`
            LimitActionTypeImmediateControl,
            /// 延迟管控 / Controlled after a delay
            ///
            /// `LIMIT_ACTION_TYPE_DELAY_CONTROL`
            LimitActionTypeDelayControl,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            LimitationActionType,
            LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
            LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
        );

        /// 管控原因类型 / Type of the restriction's reason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum LimitationReasonType {
            /// 经营证照异常 / Business licence is abnormal
            ///
            /// `LICENSE_ABNORMAL`
            LicenseAbnormal,
            /// 无交易 / No transactions
            ///
            /// `NO_TRADE`
            NoTrade,
            /// 结算信息异常 / Settlement account is abnormal
            ///
            /// `SETTLE_ACCOUNT_ABNORMAL`
            SettleAccountAbnormal,
            /// 风险异常 / Abnormal risk
            ///
            /// `RISK_ABNORMAL`
            RiskAbnormal,
            /// 其他 / Other
            ///
            /// `OTHER`
            Other,
            /// 巡检异常 / Abnormality found in an inspection
            ///
            /// `INSPECT_ABNORMAL`
            InspectAbnormal,
            /// 法定代表人或负责人资料异常 / Legal representative's information is abnormal
            ///
            /// `INVALID_REPRESENTATIVE_INFORMATION`
            InvalidRepresentativeInformation,
            /// 经营状态异常 / Business status is abnormal
            ///
            /// `INVALID_BUSINESS_STATUS`
            InvalidBusinessStatus,
            /// 经营证照资料异常 / Business licence's information is abnormal
            ///
            /// `INVALID_BUSINESS_LICENSE`
            InvalidBusinessLicense,
            /// 受益所有人资料异常 / Ultimate beneficial owner's information is abnormal
            ///
            /// `INVALID_BENEFICIARY_INFORMATION`
            InvalidBeneficiaryInformation,
            /// A value unknown to this version.
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

        /// 被该原因管控的能力列表 / Capabilities restricted for this reason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RelateLimitations {
            /// 关闭收单和充值 / Accepting payments and recharge disabled
            ///
            /// `NO_TRANSACTION_AND_RECHARGE`
            NoTransactionAndRecharge,
            /// 关闭付款 / Paying out disabled
            ///
            /// `NO_PAYMENT`
            NoPayment,
            /// 关闭提现 / Withdrawal disabled
            ///
            /// `NO_WITHDRAWAL`
            NoWithdrawal,
            /// 关闭退款 / Refunds disabled
            ///
            /// `NO_REFUND`
            NoRefund,
            /// 关闭收单 / Accepting payments disabled
            ///
            /// `NO_TRANSACTION`
            NoTransaction,
            /// 关闭分账分出 / Sharing profit with receivers disabled
            ///
            /// `NO_PROFIT_SHARING`
            NoProfitSharing,
            /// 关闭支付分服务结单 / Completing WeChat Pay score orders disabled
            ///
            /// `NO_PAYMENT_POINT_COMPLETE_ORDER`
            NoPaymentPointCompleteOrder,
            /// A value unknown to this version.
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
