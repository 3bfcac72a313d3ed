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
    pub struct Request {
        brand_id: Option<String>,
        payment_scene: Option<PaymentScene>,
        appid: Option<String>,
        card_link_mchid: Option<String>,
        service_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `payment_scene`
        ///
        /// **Required.**
        pub fn payment_scene(mut self, value: impl Into<PaymentScene>) -> Self {
            self.payment_scene = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `card_link_mchid`
        pub fn card_link_mchid(mut self, value: impl Into<String>) -> Self {
            self.card_link_mchid = Some(value.into());
            self
        }

        /// `service_id`
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
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
                "post_v3_brand_card_card_links_unbind_card_link",
                Verb::Post,
                "/v3/brand/card/card-links/unbind-card-link",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/payment_scene"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("brand_id", &self.brand_id)
                .body("payment_scene", &self.payment_scene)
                .body("appid", &self.appid)
                .body("card_link_mchid", &self.card_link_mchid)
                .body("service_id", &self.service_id)
                .extra(&self.extra)
        }
    }

    /// PaymentScene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
