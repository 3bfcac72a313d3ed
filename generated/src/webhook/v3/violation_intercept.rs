//! 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON) · `VIOLATION.INTERCEPT`
//!
//! Generated from docs/webhook/v3/VIOLATION.INTERCEPT.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)
///
/// 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012079216) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `company_name`
    ///
    /// Documented as always there.
    pub company_name: Option<String>,
    /// `record_id`
    ///
    /// Documented as always there.
    pub record_id: Option<String>,
    /// `punish_plan`
    ///
    /// Documented as always there.
    pub punish_plan: Option<String>,
    /// `punish_time`
    ///
    /// Documented as always there.
    pub punish_time: Option<String>,
    /// `punish_description`
    ///
    /// Documented as always there.
    pub punish_description: Option<String>,
    /// `risk_type`
    ///
    /// Documented as always there.
    pub risk_type: Option<RiskType>,
    /// `risk_description`
    ///
    /// Documented as always there.
    pub risk_description: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// RiskType
#[derive(Clone)]
#[non_exhaustive]
pub enum RiskType {
    /// `ONE_YUAN_PURCHASES`
    OneYuanPurchases,
    /// `MULTI_LEVEL_DISTRIBUTION_REBATE`
    MultiLevelDistributionRebate,
    /// `PROHIBITED_BUSINESS_CATEGORIES`
    ProhibitedBusinessCategories,
    /// `CASH_ADVANCE_VIA_CREDIT_CARD`
    CashAdvanceViaCreditCard,
    /// `INDUCING_USERS_TO_MAKE_PAYMENTS`
    InducingUsersToMakePayments,
    /// `FRAUD`
    Fraud,
    /// `MALICIOUS_FAN_COUNT_BOOSTING`
    MaliciousFanCountBoosting,
    /// `CROSS_CATEGORY_ACTIVITIES`
    CrossCategoryActivities,
    /// `CROSS_CATEGORY_BUSINESS`
    CrossCategoryBusiness,
    /// `GAMBLING`
    Gambling,
    /// `LEWD_CONTENT`
    LewdContent,
    /// `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`
    UnlicensedPaymentAndSettlementBusiness,
    /// `INVESTMENT`
    Investment,
    /// `TRANSACTION_DISPUTE`
    TransactionDispute,
    /// `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`
    CrossBorderUseOfDomesticPaymentApi,
    /// `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`
    OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities,
    /// `UNUSUAL_TRANSACTION`
    UnusualTransaction,
    /// `UNLICENSED_BUSINESS`
    UnlicensedBusiness,
    /// `WEALTH_INVESTMENT`
    WealthInvestment,
    /// `AFFILIATED_TO_A_VIOLATING_ENTITY`
    AffiliatedToAViolatingEntity,
    /// `INVOLVED_IN_A_JUDICIAL_CASE`
    InvolvedInAJudicialCase,
    /// `INCORRECT_INFORMATION_SUBMITTED`
    IncorrectInformationSubmitted,
    /// `APPEAL_SUCCESSFUL`
    AppealSuccessful,
    /// `REPORTED_BY_OTHERS`
    ReportedByOthers,
    /// `VIOLATING_SMART_CATERING_ACTIVITIES`
    ViolatingSmartCateringActivities,
    /// `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`
    MoreThanOneMerchantUnderASingleMerchantId,
    /// `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`
    CrossRegionUseOfInternationalPaymentApi,
    /// `UNUSUAL_REAL_TIME_TRANSACTION`
    UnusualRealTimeTransaction,
    /// `UNACCEPTABLE_DOCUMENTS`
    UnacceptableDocuments,
    /// `LARGE_AMOUNT_TRANSACTION`
    LargeAmountTransaction,
    /// `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`
    AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount,
    /// `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`
    UnconfirmedWillingnessToOpenAnAccount,
    /// `INACTIVE_TRANSACTION`
    InactiveTransaction,
    /// `OTHER_UNUSUAL_ACTIVITIES`
    OtherUnusualActivities,
    /// A value that these docs do not know.
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
