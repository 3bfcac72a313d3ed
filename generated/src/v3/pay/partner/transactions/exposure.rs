//! 微信分付-支付方式前置服务 · `POST /v3/pay/partner/transactions/exposure`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/exposure.md by `cargo xtask regen`; do not edit.

/// Queries whether a partner should show Fenfu as a payment method to this payer for its sub-merchant's order.
///
/// 服务商查询子商户的订单是否应向该付款用户展示微信分付。
///
/// `POST /v3/pay/partner/transactions/exposure`
///
/// 微信分付-支付方式前置服务 / Check Fenfu display for a sub-merchant's order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014326522) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::exposure::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .payer(post::Payer::default().sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
///     .out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "微信分付-支付方式前置服务")]
#[doc(alias = "/v3/pay/partner/transactions/exposure")]
#[doc(alias = "post_v3_pay_partner_transactions_exposure")]
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
#[doc(alias = "Check Fenfu display for a sub-merchants order")]
#[doc(alias = "Fenfu display for a sub-merchants order")]
#[doc(alias = "display for a sub-merchants order")]
#[doc(alias = "sub-merchants order")]
#[doc(alias = "s order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微信分付-支付方式前置服务. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_appid`, `payer`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_pay_partner_transactions_exposure",
                Method::Post,
                "/v3/pay/partner/transactions/exposure",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/sub_appid",
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
        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sp_openid", value.into()))
        }

        /// 用户手机号的哈希值 / Hash of the user's mobile phone number
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number_hash", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
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
