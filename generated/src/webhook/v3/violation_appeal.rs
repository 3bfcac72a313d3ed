//! 商户平台申诉(VIOLATION.APPEAL)通知(JSON) · `VIOLATION.APPEAL`
//!
//! Generated from docs/webhook/v3/VIOLATION.APPEAL.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner or institution when the punishment of a sub-merchant for a violation is appealed.
///
/// 子商户的违规处罚被申诉时，通知服务商或机构。
///
/// 商户平台申诉(VIOLATION.APPEAL)通知(JSON) / Sub-merchant punishment appealed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012079216) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 子商户公司名称 / Company name of the sub-merchant
    ///
    /// Always present according to the docs.
    pub company_name: Option<String>,
    /// 违规处罚记录ID / ID of the record of the punishment
    ///
    /// Always present according to the docs.
    pub record_id: Option<String>,
    /// 处罚方案 / Measure taken against the violating merchant
    ///
    /// Always present according to the docs.
    pub punish_plan: Option<String>,
    /// 处罚时间 / Time the merchant was sanctioned
    ///
    /// Always present according to the docs.
    pub punish_time: Option<String>,
    /// 处罚方案描述 / Description of the measure taken against the merchant and its effects
    ///
    /// Always present according to the docs.
    pub punish_description: Option<String>,
    /// 风险类型 / Type of risk
    ///
    /// Always present according to the docs.
    pub risk_type: Option<RiskType>,
    /// 风险类型描述 / Description of the risk type
    ///
    /// Always present according to the docs.
    pub risk_description: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    company_name = "company_name",
    record_id = "record_id",
    punish_plan = "punish_plan",
    punish_time = "punish_time",
    punish_description = "punish_description",
    risk_type = "risk_type",
    risk_description = "risk_description",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 风险类型 / Type of risk
#[derive(Clone)]
#[non_exhaustive]
pub enum RiskType {
    /// 一元购 / One-yuan purchases
    ///
    /// `ONE_YUAN_PURCHASES`
    OneYuanPurchases,
    /// 多级分销返利 / Multi-level distribution rebate
    ///
    /// `MULTI_LEVEL_DISTRIBUTION_REBATE`
    MultiLevelDistributionRebate,
    /// 禁止经营类目 / Prohibited business categories
    ///
    /// `PROHIBITED_BUSINESS_CATEGORIES`
    ProhibitedBusinessCategories,
    /// 信用卡套现 / Cash advance by credit card
    ///
    /// `CASH_ADVANCE_VIA_CREDIT_CARD`
    CashAdvanceViaCreditCard,
    /// 诱导用户支付 / Inducing users to pay
    ///
    /// `INDUCING_USERS_TO_MAKE_PAYMENTS`
    InducingUsersToMakePayments,
    /// 涉嫌欺诈 / Suspected fraud
    ///
    /// `FRAUD`
    Fraud,
    /// 恶意吸粉 / Malicious gaining of followers
    ///
    /// `MALICIOUS_FAN_COUNT_BOOSTING`
    MaliciousFanCountBoosting,
    /// 跨类目活动 / Cross-category activities
    ///
    /// `CROSS_CATEGORY_ACTIVITIES`
    CrossCategoryActivities,
    /// 跨类目经营 / Cross-category business
    ///
    /// `CROSS_CATEGORY_BUSINESS`
    CrossCategoryBusiness,
    /// 涉嫌赌博 / Suspected gambling
    ///
    /// `GAMBLING`
    Gambling,
    /// 色情低俗内容 / Lewd content
    ///
    /// `LEWD_CONTENT`
    LewdContent,
    /// 无证从事支付结算业务 / Unlicensed payment and settlement business
    ///
    /// `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`
    UnlicensedPaymentAndSettlementBusiness,
    /// 投资 / Investment
    ///
    /// `INVESTMENT`
    Investment,
    /// 交易纠纷 / Transaction dispute
    ///
    /// `TRANSACTION_DISPUTE`
    TransactionDispute,
    /// 境内支付接口跨境使用 / Cross-border use of the domestic payment API
    ///
    /// `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`
    CrossBorderUseOfDomesticPaymentApi,
    /// 超出监管批准范围的境外业务 / Overseas activities outside the approved scope
    ///
    /// `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`
    OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities,
    /// 交易异常 / Unusual transaction
    ///
    /// `UNUSUAL_TRANSACTION`
    UnusualTransaction,
    /// 无证经营 / Unlicensed business
    ///
    /// `UNLICENSED_BUSINESS`
    UnlicensedBusiness,
    /// 投资理财 / Wealth investment
    ///
    /// `WEALTH_INVESTMENT`
    WealthInvestment,
    /// 关联违规主体 / Affiliated to a violating entity
    ///
    /// `AFFILIATED_TO_A_VIOLATING_ENTITY`
    AffiliatedToAViolatingEntity,
    /// 涉司法案件 / Involved in a judicial case
    ///
    /// `INVOLVED_IN_A_JUDICIAL_CASE`
    InvolvedInAJudicialCase,
    /// 提交资料有误 / Incorrect information submitted
    ///
    /// `INCORRECT_INFORMATION_SUBMITTED`
    IncorrectInformationSubmitted,
    /// 申诉成功 / Appeal successful
    ///
    /// `APPEAL_SUCCESSFUL`
    AppealSuccessful,
    /// 被他人举报 / Reported by others
    ///
    /// `REPORTED_BY_OTHERS`
    ReportedByOthers,
    /// 智慧餐饮活动违规 / Violation in smart catering activities
    ///
    /// `VIOLATING_SMART_CATERING_ACTIVITIES`
    ViolatingSmartCateringActivities,
    /// 一个商户号用于多个商户 / More than one merchant under one merchant ID
    ///
    /// `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`
    MoreThanOneMerchantUnderASingleMerchantId,
    /// 境外支付接口跨地区使用 / Cross-region use of the international payment API
    ///
    /// `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`
    CrossRegionUseOfInternationalPaymentApi,
    /// 实时交易异常 / Unusual real-time transaction
    ///
    /// `UNUSUAL_REAL_TIME_TRANSACTION`
    UnusualRealTimeTransaction,
    /// 资料不合规 / Unacceptable documents
    ///
    /// `UNACCEPTABLE_DOCUMENTS`
    UnacceptableDocuments,
    /// 大额交易 / Large amount transaction
    ///
    /// `LARGE_AMOUNT_TRANSACTION`
    LargeAmountTransaction,
    /// 商户均已确认开户意愿 / All merchants have confirmed the willingness to open an account
    ///
    /// `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`
    AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount,
    /// 未确认开户意愿 / Willingness to open an account not confirmed
    ///
    /// `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`
    UnconfirmedWillingnessToOpenAnAccount,
    /// 交易不活跃 / Inactive transactions
    ///
    /// `INACTIVE_TRANSACTION`
    InactiveTransaction,
    /// 其他异常行为 / Other unusual activities
    ///
    /// `OTHER_UNUSUAL_ACTIVITIES`
    OtherUnusualActivities,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RiskType,
    OneYuanPurchases = "ONE_YUAN_PURCHASES",
    MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
    ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
    CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
    InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
    Fraud = "FRAUD",
    MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
    CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
    CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
    Gambling = "GAMBLING",
    LewdContent = "LEWD_CONTENT",
    UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
    Investment = "INVESTMENT",
    TransactionDispute = "TRANSACTION_DISPUTE",
    CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
    OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
    UnusualTransaction = "UNUSUAL_TRANSACTION",
    UnlicensedBusiness = "UNLICENSED_BUSINESS",
    WealthInvestment = "WEALTH_INVESTMENT",
    AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
    InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
    IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
    AppealSuccessful = "APPEAL_SUCCESSFUL",
    ReportedByOthers = "REPORTED_BY_OTHERS",
    ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
    MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
    CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
    UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
    UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
    LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
    AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    InactiveTransaction = "INACTIVE_TRANSACTION",
    OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
);
