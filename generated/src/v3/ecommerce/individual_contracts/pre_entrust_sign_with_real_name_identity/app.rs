//! APP场景预签约（需要实名验证） · `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
//!
//! Generated from docs/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app.md by `cargo xtask regen`; do not edit.

/// APP场景预签约（需要实名验证）
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
///
/// APP场景预签约（需要实名验证） · [official page](https://pay.weixin.qq.com/doc/v3/partner/4020083765) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_contract_code("OCC20260618294")
///     .real_name("李雷")
///     .cred_type("ID_CARD")
///     .cred_id("CI20260618581");
/// ```
#[doc(alias = "APP场景预签约（需要实名验证）")]
#[doc(
    alias = "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"
)]
#[doc(
    alias = "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of APP场景预签约（需要实名验证）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_contract_code`, `real_name`, `cred_type`, `cred_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// `cred_type`
        ///
        /// **Required.** Known: `ID_CARD`.
        pub fn cred_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_type", value.into()))
        }

        /// `cred_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cred_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("cred_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app",
                Verb::Post,
                "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_contract_code",
                    "/body/real_name",
                    "/body/cred_type",
                    "/body/cred_id",
                ],
            )
            .request(
                &[("/body/real_name", Wire::RsaOaep), ("/body/cred_id", Wire::RsaOaep)],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of APP场景预签约（需要实名验证）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `pre_entrustweb_id`
        ///
        /// Documented as always there.
        pub pre_entrustweb_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
    );
}
