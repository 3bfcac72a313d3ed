//! 微信分付-支付方式前置服务 · `POST /v3/pay/partner/transactions/exposure`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/exposure.md by `cargo xtask regen`; do not edit.

/// 微信分付-支付方式前置服务
///
/// `POST /v3/pay/partner/transactions/exposure`
///
/// 微信分付-支付方式前置服务 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014326522) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::exposure::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .payer(
///         post::Payer::default()
///             .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .phone_number_hash("02800000000")
///             .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .out_trade_no("5802026061810354258058058058");
/// ```
#[doc(alias = "微信分付-支付方式前置服务")]
#[doc(alias = "/v3/pay/partner/transactions/exposure")]
#[doc(alias = "post_v3_pay_partner_transactions_exposure")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微信分付-支付方式前置服务; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_appid`, `payer`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        payer: Option<Payer>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `payer`
        ///
        /// **Required.**
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_partner_transactions_exposure",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("payer", &self.payer)
                .body("out_trade_no", &self.out_trade_no)
                .extra(&self.extra)
        }
    }

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        sp_openid: Option<String>,
        phone_number_hash: Option<String>,
        sub_openid: Option<String>,
        extra: Extra,
    }

    impl Payer {
        /// `sp_openid`
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// `phone_number_hash`
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Payer,
        sp_openid = "sp_openid",
        phone_number_hash = "phone_number_hash",
        sub_openid = "sub_openid",
    );

    /// The answer of 微信分付-支付方式前置服务.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `fqf_exposure`
        ///
        /// Documented as always there.
        pub fqf_exposure: Option<bool>,
        /// `market_exposure_token`
        pub market_exposure_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        fqf_exposure = "fqf_exposure",
        market_exposure_token = "market_exposure_token",
    );
}
