//! 解除已生效交易连接名片场景 · `POST /v3/brand/card/card-links/unbind-card-link`
//!
//! Generated from docs/openapi/v3/brand/card/card-links/unbind-card-link.md by `cargo xtask regen`; do not edit.

/// Removes an effective link between a payment scene's transactions and a brand's merchant card.
///
/// 解除某一支付场景的交易与品牌商家名片之间已生效的连接。
///
/// `POST /v3/brand/card/card-links/unbind-card-link`
///
/// 解除已生效交易连接名片场景 / Remove a merchant card link · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016366804) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::unbind_card_link::post;
///
/// let request = post()
///     .brand_id("138624")
///     .payment_scene(post::PaymentScene::MiniProgram);
/// ```
#[doc(alias = "解除已生效交易连接名片场景")]
#[doc(alias = "/v3/brand/card/card-links/unbind-card-link")]
#[doc(alias = "post_v3_brand_card_card_links_unbind_card_link")]
#[doc(alias = "除已生效交易连接名片场景")]
#[doc(alias = "已生效交易连接名片场景")]
#[doc(alias = "生效交易连接名片场景")]
#[doc(alias = "效交易连接名片场景")]
#[doc(alias = "交易连接名片场景")]
#[doc(alias = "易连接名片场景")]
#[doc(alias = "连接名片场景")]
#[doc(alias = "接名片场景")]
#[doc(alias = "名片场景")]
#[doc(alias = "片场景")]
#[doc(alias = "场景")]
#[doc(alias = "Remove a merchant card link")]
#[doc(alias = "merchant card link")]
#[doc(alias = "card link")]
#[doc(alias = "link")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除已生效交易连接名片场景. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `payment_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 交易场景类型 / Type of the transaction scene
        ///
        /// **Required.**
        pub fn payment_scene(self, value: impl Into<PaymentScene>) -> Self {
            Self(self.0.body("payment_scene", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 交易连接名片的商户号 / Merchant ID whose transactions link to the merchant card
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_link_mchid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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
                "post_v3_brand_card_card_links_unbind_card_link",
                Method::Post,
                "/v3/brand/card/card-links/unbind-card-link",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/payment_scene"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 交易场景类型 / Type of the transaction scene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentScene {
        /// 小程序支付 / Mini Program payment
        ///
        /// `MINI_PROGRAM`
        MiniProgram,
        /// APP支付 / App payment
        ///
        /// `APP`
        App,
        /// 微信支付分 / WeChat Pay score
        ///
        /// `PAYMENT_SCORE`
        PaymentScore,
        /// 付款码支付 / Payment code
        ///
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentScene,
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    );

    /// Response of 解除已生效交易连接名片场景.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 交易场景类型 / Type of the transaction scene
        ///
        /// Always present according to the docs.
        pub payment_scene: Option<response::PaymentScene>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 交易连接名片的商户号 / Merchant ID whose transactions link to the merchant card
        pub card_link_mchid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub service_id: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 交易场景类型 / Type of the transaction scene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentScene {
            /// 小程序支付 / Mini Program payment
            ///
            /// `MINI_PROGRAM`
            MiniProgram,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// 微信支付分 / WeChat Pay score
            ///
            /// `PAYMENT_SCORE`
            PaymentScore,
            /// 付款码支付 / Payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value unknown to this version.
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
