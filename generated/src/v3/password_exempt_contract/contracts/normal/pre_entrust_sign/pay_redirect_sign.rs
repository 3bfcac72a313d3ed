//! 直连商户模式支付后场景预签约 · `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
//!
//! Generated from docs/openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign.md by `cargo xtask regen`; do not edit.

/// 直连商户模式支付后场景预签约
///
/// `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
///
/// 直连商户模式支付后场景预签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472874) · feature `v3-password-exempt-contract`
///
/// ```
/// use wechatpay_api::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id(1)
///     .out_contract_code("OCC20260618294")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .contract_display_account("示例CDA446")
///     .prepay_id("PI20260618434")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "直连商户模式支付后场景预签约")]
#[doc(
    alias = "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"
)]
#[doc(
    alias = "post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 直连商户模式支付后场景预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `service_id`, `out_contract_code`, `notify_url`, `contract_display_account`, `prepay_id`, `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// `prepay_id`
        ///
        /// **Required.**
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prepay_id", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign",
                Verb::Post,
                "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/service_id",
                    "/body/out_contract_code",
                    "/body/notify_url",
                    "/body/contract_display_account",
                    "/body/prepay_id",
                    "/body/openid",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 直连商户模式支付后场景预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<i64>,
        /// `out_contract_code`
        ///
        /// Documented as always there.
        pub out_contract_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        service_id = "service_id",
        out_contract_code = "out_contract_code",
    );
}
