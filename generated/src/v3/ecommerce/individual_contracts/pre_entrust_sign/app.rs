//! APP场景预签约 · `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
//!
//! Generated from docs/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/app.md by `cargo xtask regen`; do not edit.

/// APP场景预签约
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
///
/// APP场景预签约 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015851472) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post;
///
/// let request = post().appid("wx5f0c1a9e7b3d2846").out_contract_code("OCC20260618294");
/// ```
#[doc(alias = "APP场景预签约")]
#[doc(alias = "/v3/ecommerce/individual-contracts/pre-entrust-sign/app")]
#[doc(alias = "post_v3_ecommerce_individual_contracts_pre_entrust_sign_app")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of APP场景预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_contract_code`.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_individual_contracts_pre_entrust_sign_app",
                Verb::Post,
                "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/out_contract_code"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of APP场景预签约.
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
