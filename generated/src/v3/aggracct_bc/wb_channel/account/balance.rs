//! 查询渠道额度 · `GET /v3/aggracct-bc/wb-channel/account/balance`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/account/balance.md by `cargo xtask regen`; do not edit.

/// Queries the channel quota of a merchant's WeBank ledger account.
///
/// 查询商户微众银行台账的渠道额度。
///
/// `GET /v3/aggracct-bc/wb-channel/account/balance`
///
/// 查询渠道额度 / Query the channel quota · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016061186) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::account::balance::get;
///
/// let request = get().mchid("1684913560").bal_account_no("9910840000000173846");
/// ```
#[doc(alias = "查询渠道额度")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/account/balance")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_account_balance")]
#[doc(alias = "询渠道额度")]
#[doc(alias = "渠道额度")]
#[doc(alias = "道额度")]
#[doc(alias = "额度")]
#[doc(alias = "Query the channel quota")]
#[doc(alias = "channel quota")]
#[doc(alias = "quota")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询渠道额度. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mchid`, `bal_account_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 额度台账号 / Number of the quota ledger account
        ///
        /// **Required.** Encrypted by the client.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("bal_account_no", value.into()))
        }

        /// 卡号 / Card number
        ///
        /// Encrypted by the client.
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("card_no", value.into()))
        }

        /// 商户子账户协议号 / Agreement number of the merchant's sub-account
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sgn_no", value.into()))
        }

        /// 请求场景 / Scenario of the request
        pub fn req_scene(self, value: impl Into<ReqScene>) -> Self {
            Self(self.0.query("req_scene", value.into()))
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
                "get_v3_aggracct_bc_wb_channel_account_balance",
                Method::Get,
                "/v3/aggracct-bc/wb-channel/account/balance",
            )
            .query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
            .required(&["/query/mchid", "/query/bal_account_no"])
            .request(
                &[
                    ("/query/bal_account_no", FieldEncoding::RsaOaep),
                    ("/query/card_no", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 请求场景 / Scenario of the request
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReqScene {
        /// 商家通便捷结算服务商户 / Shangjiatong merchant with the convenient settlement service
        ///
        /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        SjtConvenientSettlementServiceMerchant,
        /// 商家通小微商户 / Shangjiatong micro merchant
        ///
        /// `SJT_MICRO_MERCHANT`
        SjtMicroMerchant,
        /// 微信小店便捷结算服务商户 / WeChat shop merchant with the convenient settlement service
        ///
        /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        WxShopConvenientSettlementServiceMerchant,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReqScene,
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    );

    /// Response of 查询渠道额度.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否存在在途减额指令 / Whether an amount-reduction order is in transit
        pub in_transit_reduction_exist: Option<bool>,
        /// 账户可用余额（额度台账额度或可垫付分账退款的余额） / Available balance: of the quota ledger account, or for advancing profit-sharing refunds
        pub balance: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        in_transit_reduction_exist = "in_transit_reduction_exist",
        balance = "balance",
    );
}
