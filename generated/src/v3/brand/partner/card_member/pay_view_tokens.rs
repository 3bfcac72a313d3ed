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
    pub struct Request {
        brand_id: Option<String>,
        card_id: Option<String>,
        openid: Option<String>,
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

        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
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
                "post_v3_brand_partner_card_member_pay_view_tokens",
                Verb::Post,
                "/v3/brand/partner/card-member/pay-view-tokens",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/card_id", "/body/openid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("brand_id", &self.brand_id)
                .body("card_id", &self.card_id)
                .body("openid", &self.openid)
                .extra(&self.extra)
        }
    }

    /// The answer of 品牌会员展示付款码组件预授权.
    #[derive(Clone, Debug, Default)]
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
