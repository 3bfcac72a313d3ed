//! 发起微众台账管控 · `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md by `cargo xtask regen`; do not edit.

/// Requests that control measures be placed on a merchant's WeBank ledger account.
///
/// 请求对商户的微众银行台账施加管控措施。
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
///
/// 发起微众台账管控 / Place control on a ledger account · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016025247) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::punish::post;
///
/// let request = post()
///     .out_request_no("REQ20260618103542001")
///     .mchid("1684913560")
///     .bal_account_no("9910840000000173846")
///     .punish_scene(1);
/// ```
#[doc(alias = "发起微众台账管控")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/control-orders/punish")]
#[doc(alias = "post_v3_aggracct_bc_wb_channel_control_orders_punish")]
#[doc(alias = "起微众台账管控")]
#[doc(alias = "微众台账管控")]
#[doc(alias = "众台账管控")]
#[doc(alias = "台账管控")]
#[doc(alias = "账管控")]
#[doc(alias = "管控")]
#[doc(alias = "Place control on a ledger account")]
#[doc(alias = "control on a ledger account")]
#[doc(alias = "ledger account")]
#[doc(alias = "account")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起微众台账管控. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `mchid`, `bal_account_no`, `punish_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 额度台账号 / Number of the quota ledger account
        ///
        /// **Required.** Encrypted by the client.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bal_account_no", value.into()))
        }

        /// 管控场景 / Control scenario
        ///
        /// **Required.**
        pub fn punish_scene(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("punish_scene", value.into()))
        }

        /// 管控原因 / Reason for the control
        pub fn punish_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("punish_reason", value.into()))
        }

        /// 管控结束时间 / Time the control ends
        pub fn punish_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("punish_end_time", value.into()))
        }

        /// 卡号 / Card number
        ///
        /// Encrypted by the client.
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("card_no", value.into()))
        }

        /// 商户子账户协议号 / Agreement number of the merchant's sub-account
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sgn_no", value.into()))
        }

        /// 请求场景 / Scenario of the request
        pub fn req_scene(self, value: impl Into<ReqScene>) -> Self {
            Self(self.0.body("req_scene", value.into()))
        }

        /// 微众银行资金划回策略 / Strategy for moving the funds back from WeBank
        pub fn fund_repatriation_strategy(
            self,
            value: impl Into<FundRepatriationStrategy>,
        ) -> Self {
            Self(self.0.body("fund_repatriation_strategy", value.into()))
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
                "post_v3_aggracct_bc_wb_channel_control_orders_punish",
                Method::Post,
                "/v3/aggracct-bc/wb-channel/control-orders/punish",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/mchid",
                    "/body/bal_account_no",
                    "/body/punish_scene",
                ],
            )
            .request(
                &[
                    ("/body/bal_account_no", FieldEncoding::RsaOaep),
                    ("/body/card_no", FieldEncoding::RsaOaep),
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

    /// 微众银行资金划回策略 / Strategy for moving the funds back from WeBank
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FundRepatriationStrategy {
        /// 全部禁止划回 / All forbidden
        ///
        /// `ALL_FORBIDDEN`
        AllForbidden,
        /// 唯一时允许全部划回 / All allowed when unique
        ///
        /// `ALL_ALLOWED_WHEN_UNIQUE`
        AllAllowedWhenUnique,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FundRepatriationStrategy,
        AllForbidden = "ALL_FORBIDDEN",
        AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
    );

    /// Response of 发起微众台账管控.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付管控单号 / WeChat Pay's number of the control order
        ///
        /// Always present according to the docs.
        pub wxpay_punish_no: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        wxpay_punish_no = "wxpay_punish_no",
        out_request_no = "out_request_no",
    );
}
