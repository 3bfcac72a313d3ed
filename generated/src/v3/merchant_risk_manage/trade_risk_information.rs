//! 查询风险信息 · `GET /v3/merchant-risk-manage/trade-risk-information`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/trade-risk-information.md by `cargo xtask regen`; do not edit.

/// Queries the risk score and type of a paid order by the merchant's order number.
///
/// 按商户订单号查询已支付订单的风险评分和风险类型。
///
/// `GET /v3/merchant-risk-manage/trade-risk-information`
///
/// 查询风险信息 / Query an order's risk information · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012526198), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467535) · feature `v3-merchant-risk-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::trade_risk_information::get;
///
/// let request = get().out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "查询风险信息")]
#[doc(alias = "/v3/merchant-risk-manage/trade-risk-information")]
#[doc(alias = "get_v3_merchant_risk_manage_trade_risk_information")]
#[doc(alias = "询风险信息")]
#[doc(alias = "风险信息")]
#[doc(alias = "险信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query an orders risk information")]
#[doc(alias = "orders risk information")]
#[doc(alias = "s risk information")]
#[doc(alias = "risk information")]
#[doc(alias = "information")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询风险信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 从业机构号（从业机构商户号） / Acquiring institution's ID (its merchant ID)
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("acquiring_bank_id", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_trade_no", value.into()))
        }

        /// 投诉信息 / Information on the complaint
        pub fn complaints_information(self, value: impl Into<String>) -> Self {
            Self(self.0.query("complaints_information", value.into()))
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
                "get_v3_merchant_risk_manage_trade_risk_information",
                Method::Get,
                "/v3/merchant-risk-manage/trade-risk-information",
            )
            .query(
                &[
                    "sp_mchid",
                    "acquiring_bank_id",
                    "channel_id",
                    "sub_mchid",
                    "out_trade_no",
                    "complaints_information",
                ],
            )
            .required(&["/query/out_trade_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询风险信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 风险系数值 / Risk score
        ///
        /// Always present according to the docs.
        pub risk_score: Option<i64>,
        /// 风险类型 / Type of risk
        pub risk_type: Option<response::RiskType>,
        /// 处罚方式 / Type of measure taken against the merchant
        pub punish_type: Option<response::PunishType>,
        /// 处罚方案描述 / Description of the measure taken against the merchant and its effects
        pub punish_description: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        risk_score = "risk_score",
        risk_type = "risk_type",
        punish_type = "punish_type",
        punish_description = "punish_description",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 风险类型 / Type of risk
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RiskType {
            /// 其他风险 / Other risk
            ///
            /// `OTHER_RISK`
            OtherRisk,
            /// 涉嫌诱导支付 / Suspected inducement to pay
            ///
            /// `INDUCE_PAYMENT`
            InducePayment,
            /// 涉嫌欺诈 / Suspected fraud
            ///
            /// `FRAUD`
            Fraud,
            /// 涉嫌赌博 / Suspected gambling
            ///
            /// `GAMBLING`
            Gambling,
            /// 涉嫌色情 / Suspected pornography
            ///
            /// `CYBERSEX`
            Cybersex,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RiskType,
            OtherRisk = "OTHER_RISK",
            InducePayment = "INDUCE_PAYMENT",
            Fraud = "FRAUD",
            Gambling = "GAMBLING",
            Cybersex = "CYBERSEX",
        );

        /// 处罚方式 / Type of measure taken against the merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PunishType {
            /// 其他处罚 / Other punishment
            ///
            /// `OTHER_PUNISH`
            OtherPunish,
            /// 关闭支付 / Payment disabled
            ///
            /// `DISABLE_PAYMENT`
            DisablePayment,
            /// 延长结算周期 / Settlement period extended
            ///
            /// `SUSPEND_SETTLEMENT`
            SuspendSettlement,
            /// 关闭提现 / Withdrawal disabled
            ///
            /// `DISABLE_WITHDRAW`
            DisableWithdraw,
            /// 清退商户 / Merchant removed
            ///
            /// `REMOVE_MERCHANTS`
            RemoveMerchants,
            /// 加入商户黑名单 / Merchant added to the blacklist
            ///
            /// `ADD_MERCHANTS_BLACKLIST`
            AddMerchantsBlacklist,
            /// 订单退款 / Order refunded
            ///
            /// `REFUND`
            Refund,
            /// 冻结单笔订单资金 / Funds of the transaction frozen
            ///
            /// `FREEZING_FUND_BY_TRANSACTION`
            FreezingFundByTransaction,
            /// 冻结商户资金 / Funds of the merchant frozen
            ///
            /// `FREEZING_FUND_BY_MERCHANTS`
            FreezingFundByMerchants,
            /// 封禁用户账号 / User's account blocked
            ///
            /// `BLOCKED_USER`
            BlockedUser,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PunishType,
            OtherPunish = "OTHER_PUNISH",
            DisablePayment = "DISABLE_PAYMENT",
            SuspendSettlement = "SUSPEND_SETTLEMENT",
            DisableWithdraw = "DISABLE_WITHDRAW",
            RemoveMerchants = "REMOVE_MERCHANTS",
            AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
            Refund = "REFUND",
            FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
            FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
            BlockedUser = "BLOCKED_USER",
        );
    }
}
