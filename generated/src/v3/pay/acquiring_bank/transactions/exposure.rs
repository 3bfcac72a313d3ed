//! 微信分付-支付方式前置服务 · `POST /v3/pay/acquiring-bank/transactions/exposure`
//!
//! Generated from docs/openapi/v3/pay/acquiring-bank/transactions/exposure.md by `cargo xtask regen`; do not edit.

/// Queries, for an acquiring institution, whether to show Fenfu as a payment method to the payer.
///
/// 供从业机构查询是否应向付款用户展示微信分付这一支付方式。
///
/// `POST /v3/pay/acquiring-bank/transactions/exposure`
///
/// 微信分付-支付方式前置服务 / Check Fenfu display for an acquiring institution · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014326541) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::acquiring_bank::transactions::exposure::post;
///
/// let request = post()
///     .acquiring_bank_id("1684907235")
///     .merchant_id("1684913560")
///     .channel_id("1684930625")
///     .payer(
///         post::Payer::default().acquiring_bank_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "微信分付-支付方式前置服务")]
#[doc(alias = "/v3/pay/acquiring-bank/transactions/exposure")]
#[doc(alias = "post_v3_pay_acquiring_bank_transactions_exposure")]
#[doc(alias = "信分付-支付方式前置服务")]
#[doc(alias = "分付-支付方式前置服务")]
#[doc(alias = "付-支付方式前置服务")]
#[doc(alias = "支付方式前置服务")]
#[doc(alias = "付方式前置服务")]
#[doc(alias = "方式前置服务")]
#[doc(alias = "式前置服务")]
#[doc(alias = "前置服务")]
#[doc(alias = "置服务")]
#[doc(alias = "服务")]
#[doc(alias = "Check Fenfu display for an acquiring institution")]
#[doc(alias = "Fenfu display for an acquiring institution")]
#[doc(alias = "display for an acquiring institution")]
#[doc(alias = "acquiring institution")]
#[doc(alias = "institution")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微信分付-支付方式前置服务. Created by [`post()`](super::post()).
    ///
    /// **Required**: `acquiring_bank_id`, `merchant_id`, `channel_id`, `payer`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 从业机构号（从业机构商户号） / Acquiring institution's ID (its merchant ID)
        ///
        /// **Required.**
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquiring_bank_id", value.into()))
        }

        /// 从业机构的应用AppID / AppID of the acquiring institution
        pub fn acquiring_bank_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquiring_bank_appid", value.into()))
        }

        /// 特约商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_id", value.into()))
        }

        /// 商户的应用AppID / AppID of the merchant's app or Mini Program
        pub fn merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_appid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 支付者信息 / Payer
        ///
        /// **Required.**
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
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
                "post_v3_pay_acquiring_bank_transactions_exposure",
                Method::Post,
                "/v3/pay/acquiring-bank/transactions/exposure",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/acquiring_bank_id",
                    "/body/merchant_id",
                    "/body/channel_id",
                    "/body/payer",
                    "/body/out_trade_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 支付者信息 / Payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 用户标识，在从业机构AppID下的OpenID / Payer's OpenID under the acquiring institution's AppID
        pub fn acquiring_bank_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("acquiring_bank_openid", value.into()))
        }

        /// 用户手机号的哈希值 / Hash of the user's mobile phone number
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number_hash", value.into()))
        }

        /// 用户在商户AppID下的OpenID / User's OpenID under the merchant's AppID
        pub fn merchant_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// Response of 微信分付-支付方式前置服务.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议展示微信分付 / Whether showing Fenfu to the payer is advised
        ///
        /// Always present according to the docs.
        pub fqf_exposure: Option<bool>,
        /// 营销曝光凭证 / Token that proves the exposure of the promotion
        pub market_exposure_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        fqf_exposure = "fqf_exposure",
        market_exposure_token = "market_exposure_token",
    );
}
