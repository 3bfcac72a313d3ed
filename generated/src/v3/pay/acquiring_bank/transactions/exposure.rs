//! 微信分付-支付方式前置服务 · `POST /v3/pay/acquiring-bank/transactions/exposure`
//!
//! Generated from docs/openapi/v3/pay/acquiring-bank/transactions/exposure.md by `cargo xtask regen`; do not edit.

/// 微信分付-支付方式前置服务
///
/// `POST /v3/pay/acquiring-bank/transactions/exposure`
///
/// 微信分付-支付方式前置服务 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014326541) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::acquiring_bank::transactions::exposure::post;
///
/// let request = post()
///     .acquiring_bank_id("1072026")
///     .acquiring_bank_appid("wx5f0c1a9e7b3d2846")
///     .merchant_id("1472026061")
///     .merchant_appid("wx5f0c1a9e7b3d2846")
///     .channel_id("98620260")
///     .payer(
///         post::Payer::default()
///             .acquiring_bank_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .phone_number_hash("02800000000")
///             .merchant_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .out_trade_no("5802026061810354258058058058");
/// ```
#[doc(alias = "微信分付-支付方式前置服务")]
#[doc(alias = "/v3/pay/acquiring-bank/transactions/exposure")]
#[doc(alias = "post_v3_pay_acquiring_bank_transactions_exposure")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微信分付-支付方式前置服务; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `acquiring_bank_id`, `merchant_id`, `channel_id`, `payer`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        acquiring_bank_id: Option<String>,
        acquiring_bank_appid: Option<String>,
        merchant_id: Option<String>,
        merchant_appid: Option<String>,
        channel_id: Option<String>,
        payer: Option<Payer>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `acquiring_bank_id`
        ///
        /// **Required.**
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Some(value.into());
            self
        }

        /// `acquiring_bank_appid`
        pub fn acquiring_bank_appid(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_appid = Some(value.into());
            self
        }

        /// `merchant_id`
        ///
        /// **Required.**
        pub fn merchant_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_id = Some(value.into());
            self
        }

        /// `merchant_appid`
        pub fn merchant_appid(mut self, value: impl Into<String>) -> Self {
            self.merchant_appid = Some(value.into());
            self
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
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
                "post_v3_pay_acquiring_bank_transactions_exposure",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("acquiring_bank_id", &self.acquiring_bank_id)
                .body("acquiring_bank_appid", &self.acquiring_bank_appid)
                .body("merchant_id", &self.merchant_id)
                .body("merchant_appid", &self.merchant_appid)
                .body("channel_id", &self.channel_id)
                .body("payer", &self.payer)
                .body("out_trade_no", &self.out_trade_no)
                .extra(&self.extra)
        }
    }

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        acquiring_bank_openid: Option<String>,
        phone_number_hash: Option<String>,
        merchant_openid: Option<String>,
        extra: Extra,
    }

    impl Payer {
        /// `acquiring_bank_openid`
        pub fn acquiring_bank_openid(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_openid = Some(value.into());
            self
        }

        /// `phone_number_hash`
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }

        /// `merchant_openid`
        pub fn merchant_openid(mut self, value: impl Into<String>) -> Self {
            self.merchant_openid = Some(value.into());
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
        acquiring_bank_openid = "acquiring_bank_openid",
        phone_number_hash = "phone_number_hash",
        merchant_openid = "merchant_openid",
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
