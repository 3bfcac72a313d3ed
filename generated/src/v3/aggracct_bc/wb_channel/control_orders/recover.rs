//! 解除对微众台账的管控 · `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/control-orders/recover.md by `cargo xtask regen`; do not edit.

/// Requests that control measures be lifted from a merchant's WeBank ledger account.
///
/// 请求解除对商户微众银行台账的管控措施。
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
///
/// 解除对微众台账的管控 / Lift control from a ledger account · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016025279) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::recover::post;
///
/// let request = post()
///     .out_request_no("JG20260620090000001")
///     .related_webank_punish_no("1002026061800017384")
///     .related_wxpay_punish_no("5100020260618000172845")
///     .mchid("1684913560")
///     .bal_account_no("9910840000000173846")
///     .recover_reason("投诉已处理完毕");
/// ```
#[doc(alias = "解除对微众台账的管控")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/control-orders/recover")]
#[doc(alias = "post_v3_aggracct_bc_wb_channel_control_orders_recover")]
#[doc(alias = "除对微众台账的管控")]
#[doc(alias = "对微众台账的管控")]
#[doc(alias = "微众台账的管控")]
#[doc(alias = "众台账的管控")]
#[doc(alias = "台账的管控")]
#[doc(alias = "账的管控")]
#[doc(alias = "的管控")]
#[doc(alias = "管控")]
#[doc(alias = "Lift control from a ledger account")]
#[doc(alias = "control from a ledger account")]
#[doc(alias = "ledger account")]
#[doc(alias = "account")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除对微众台账的管控. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `related_webank_punish_no`, `related_wxpay_punish_no`, `mchid`, `bal_account_no`, `recover_reason`.
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

        /// 关联的微众管控单号 / WeBank's number of the related control order
        ///
        /// **Required.**
        pub fn related_webank_punish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("related_webank_punish_no", value.into()))
        }

        /// 关联的微信支付管控单号 / WeChat Pay's number of the related control order
        ///
        /// **Required.**
        pub fn related_wxpay_punish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("related_wxpay_punish_no", value.into()))
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

        /// 解除管控原因 / Reason for lifting the restriction
        ///
        /// **Required.**
        pub fn recover_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("recover_reason", value.into()))
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
                "post_v3_aggracct_bc_wb_channel_control_orders_recover",
                Method::Post,
                "/v3/aggracct-bc/wb-channel/control-orders/recover",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/related_webank_punish_no",
                    "/body/related_wxpay_punish_no",
                    "/body/mchid",
                    "/body/bal_account_no",
                    "/body/recover_reason",
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

    /// Response of 解除对微众台账的管控.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付解管单号 / WeChat Pay's number of the release order
        ///
        /// Always present according to the docs.
        pub wxpay_recover_no: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        wxpay_recover_no = "wxpay_recover_no",
        out_request_no = "out_request_no",
    );
}
