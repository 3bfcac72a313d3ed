//! 查询风险信息 · `GET /v3/merchant-risk-manage/trade-risk-information`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/trade-risk-information.md by `cargo xtask regen`; do not edit.

/// 查询风险信息
///
/// `GET /v3/merchant-risk-manage/trade-risk-information`
///
/// 查询风险信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526198), [2](https://pay.weixin.qq.com/doc/v3/partner/4012467535) · feature `v3-merchant-risk-manage`
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::trade_risk_information::get;
///
/// let request = get()
///     .sp_mchid("1684907235")
///     .acquiring_bank_id("1072026")
///     .channel_id("9862026061")
///     .sub_mchid("1684913560")
///     .out_trade_no("5802026061810354258058058058")
///     .complaints_information("示例CI524");
/// ```
#[doc(alias = "查询风险信息")]
#[doc(alias = "/v3/merchant-risk-manage/trade-risk-information")]
#[doc(alias = "get_v3_merchant_risk_manage_trade_risk_information")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询风险信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// `acquiring_bank_id`
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("acquiring_bank_id", value.into()))
        }

        /// `channel_id`
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_trade_no", value.into()))
        }

        /// `complaints_information`
        pub fn complaints_information(self, value: impl Into<String>) -> Self {
            Self(self.0.query("complaints_information", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_merchant_risk_manage_trade_risk_information",
                Verb::Get,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询风险信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `risk_score`
        ///
        /// Documented as always there.
        pub risk_score: Option<i64>,
        /// `risk_type`
        pub risk_type: Option<response::RiskType>,
        /// `punish_type`
        pub punish_type: Option<response::PunishType>,
        /// `punish_description`
        pub punish_description: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// RiskType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RiskType {
            /// `OTHER_RISK`
            OtherRisk,
            /// `INDUCE_PAYMENT`
            InducePayment,
            /// `FRAUD`
            Fraud,
            /// `GAMBLING`
            Gambling,
            /// `CYBERSEX`
            Cybersex,
            /// A value that these docs do not know.
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

        /// PunishType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PunishType {
            /// `OTHER_PUNISH`
            OtherPunish,
            /// `DISABLE_PAYMENT`
            DisablePayment,
            /// `SUSPEND_SETTLEMENT`
            SuspendSettlement,
            /// `DISABLE_WITHDRAW`
            DisableWithdraw,
            /// `REMOVE_MERCHANTS`
            RemoveMerchants,
            /// `ADD_MERCHANTS_BLACKLIST`
            AddMerchantsBlacklist,
            /// `REFUND`
            Refund,
            /// `FREEZING_FUND_BY_TRANSACTION`
            FreezingFundByTransaction,
            /// `FREEZING_FUND_BY_MERCHANTS`
            FreezingFundByMerchants,
            /// `BLOCKED_USER`
            BlockedUser,
            /// A value that these docs do not know.
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
