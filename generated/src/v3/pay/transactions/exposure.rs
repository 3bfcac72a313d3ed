//! 微信分付-支付方式前置服务 · `POST /v3/pay/transactions/exposure`
//!
//! Generated from docs/openapi/v3/pay/transactions/exposure.md by `cargo xtask regen`; do not edit.

/// 微信分付-支付方式前置服务
///
/// `POST /v3/pay/transactions/exposure`
///
/// 微信分付-支付方式前置服务 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::transactions::exposure::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .payer(
///         post::Payer::default()
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .phone_number_hash("02800000000"),
///     )
///     .out_trade_no("5802026061810354258058058058");
/// ```
#[doc(alias = "微信分付-支付方式前置服务")]
#[doc(alias = "/v3/pay/transactions/exposure")]
#[doc(alias = "post_v3_pay_transactions_exposure")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微信分付-支付方式前置服务; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `payer`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        mchid: Option<String>,
        appid: Option<String>,
        payer: Option<Payer>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `mchid`
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
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
                "post_v3_pay_transactions_exposure",
                Verb::Post,
                "/v3/pay/transactions/exposure",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/payer", "/body/out_trade_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("mchid", &self.mchid)
                .body("appid", &self.appid)
                .body("payer", &self.payer)
                .body("out_trade_no", &self.out_trade_no)
                .extra(&self.extra)
        }
    }

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        openid: Option<String>,
        phone_number_hash: Option<String>,
        extra: Extra,
    }

    impl Payer {
        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `phone_number_hash`
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
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
        openid = "openid",
        phone_number_hash = "phone_number_hash",
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
