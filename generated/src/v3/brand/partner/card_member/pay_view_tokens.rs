//! 品牌会员展示付款码组件预授权 · `POST /v3/brand/partner/card-member/pay-view-tokens`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/pay-view-tokens.md by `cargo xtask regen`; do not edit.

/// 品牌会员展示付款码组件预授权
///
/// `POST /v3/brand/partner/card-member/pay-view-tokens`
///
/// 品牌会员展示付款码组件预授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016834476) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::pay_view_tokens::post;
///
/// let request = post()
///     .brand_id("2062")
///     .card_id("CI20260618487")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "品牌会员展示付款码组件预授权")]
#[doc(alias = "/v3/brand/partner/card-member/pay-view-tokens")]
#[doc(alias = "post_v3_brand_partner_card_member_pay_view_tokens")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 品牌会员展示付款码组件预授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `card_id`, `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
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
                "post_v3_brand_partner_card_member_pay_view_tokens",
                Verb::Post,
                "/v3/brand/partner/card-member/pay-view-tokens",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/card_id", "/body/openid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 品牌会员展示付款码组件预授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `token`
        ///
        /// Documented as always there.
        pub token: Option<String>,
        /// `expire_time`
        ///
        /// Documented as always there.
        pub expire_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
        expire_time = "expire_time",
    );
}
