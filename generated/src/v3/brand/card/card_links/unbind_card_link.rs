//! 解除已生效交易连接名片场景 · `POST /v3/brand/card/card-links/unbind-card-link`
//!
//! Generated from docs/openapi/v3/brand/card/card-links/unbind-card-link.md by `cargo xtask regen`; do not edit.

/// 解除已生效交易连接名片场景
///
/// `POST /v3/brand/card/card-links/unbind-card-link`
///
/// 解除已生效交易连接名片场景 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366804) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::unbind_card_link::post;
///
/// let request = post()
///     .brand_id("2062")
///     .payment_scene(post::PaymentScene::MiniProgram)
///     .appid("wx5f0c1a9e7b3d2846")
///     .card_link_mchid("1684907235")
///     .service_id("80020260618103542800800800800");
/// ```
#[doc(alias = "解除已生效交易连接名片场景")]
#[doc(alias = "/v3/brand/card/card-links/unbind-card-link")]
#[doc(alias = "post_v3_brand_card_card_links_unbind_card_link")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 解除已生效交易连接名片场景; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `payment_scene`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `payment_scene`
        ///
        /// **Required.**
        pub fn payment_scene(self, value: impl Into<PaymentScene>) -> Self {
            Self(self.0.body("payment_scene", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `card_link_mchid`
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_link_mchid", value.into()))
        }

        /// `service_id`
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_card_card_links_unbind_card_link",
                Verb::Post,
                "/v3/brand/card/card-links/unbind-card-link",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/payment_scene"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// PaymentScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentScene {
        /// `MINI_PROGRAM`
        MiniProgram,
        /// `APP`
        App,
        /// `PAYMENT_SCORE`
        PaymentScore,
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentScene,
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    );

    /// The answer of 解除已生效交易连接名片场景.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `payment_scene`
        ///
        /// Documented as always there.
        pub payment_scene: Option<response::PaymentScene>,
        /// `appid`
        pub appid: Option<String>,
        /// `card_link_mchid`
        pub card_link_mchid: Option<String>,
        /// `service_id`
        pub service_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        payment_scene = "payment_scene",
        appid = "appid",
        card_link_mchid = "card_link_mchid",
        service_id = "service_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PaymentScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentScene {
            /// `MINI_PROGRAM`
            MiniProgram,
            /// `APP`
            App,
            /// `PAYMENT_SCORE`
            PaymentScore,
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentScene,
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        );
    }
}
