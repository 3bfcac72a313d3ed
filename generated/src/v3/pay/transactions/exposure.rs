//! 微信分付-支付方式前置服务 · `POST /v3/pay/transactions/exposure`
//!
//! Generated from docs/openapi/v3/pay/transactions/exposure.md by `cargo xtask regen`; do not edit.

/// Queries whether a direct merchant should show Fenfu as a payment method to this payer for the order.
///
/// 查询直连商户的订单是否应向该付款用户展示微信分付。
///
/// `POST /v3/pay/transactions/exposure`
///
/// 微信分付-支付方式前置服务 / Check Fenfu display for an order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014326314) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::transactions::exposure::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
///     .out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "微信分付-支付方式前置服务")]
#[doc(alias = "/v3/pay/transactions/exposure")]
#[doc(alias = "post_v3_pay_transactions_exposure")]
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
#[doc(alias = "Check Fenfu display for an order")]
#[doc(alias = "Fenfu display for an order")]
#[doc(alias = "display for an order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微信分付-支付方式前置服务. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `payer`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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
                "post_v3_pay_transactions_exposure",
                Method::Post,
                "/v3/pay/transactions/exposure",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/payer", "/body/out_trade_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 支付者信息 / Payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 支付者OpenID / Payer's OpenID under the AppID of the order
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 用户手机号的哈希值 / Hash of the user's mobile phone number
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number_hash", value.into()))
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
