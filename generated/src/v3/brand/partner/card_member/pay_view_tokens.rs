//! 品牌会员展示付款码组件预授权 · `POST /v3/brand/partner/card-member/pay-view-tokens`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/pay-view-tokens.md by `cargo xtask regen`; do not edit.

/// Obtains a single-use token with which a Mini Program opens the member payment code component.
///
/// 获取一次性凭证，供小程序打开会员付款码组件。
///
/// `POST /v3/brand/partner/card-member/pay-view-tokens`
///
/// 品牌会员展示付款码组件预授权 / Obtain a member payment code token · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016834476) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::pay_view_tokens::post;
///
/// let request = post()
///     .brand_id("138624")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "品牌会员展示付款码组件预授权")]
#[doc(alias = "/v3/brand/partner/card-member/pay-view-tokens")]
#[doc(alias = "post_v3_brand_partner_card_member_pay_view_tokens")]
#[doc(alias = "牌会员展示付款码组件预授权")]
#[doc(alias = "会员展示付款码组件预授权")]
#[doc(alias = "员展示付款码组件预授权")]
#[doc(alias = "展示付款码组件预授权")]
#[doc(alias = "示付款码组件预授权")]
#[doc(alias = "付款码组件预授权")]
#[doc(alias = "款码组件预授权")]
#[doc(alias = "码组件预授权")]
#[doc(alias = "组件预授权")]
#[doc(alias = "件预授权")]
#[doc(alias = "预授权")]
#[doc(alias = "授权")]
#[doc(alias = "Obtain a member payment code token")]
#[doc(alias = "member payment code token")]
#[doc(alias = "payment code token")]
#[doc(alias = "code token")]
#[doc(alias = "token")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 品牌会员展示付款码组件预授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `card_id`, `openid`.
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

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
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
                "post_v3_brand_partner_card_member_pay_view_tokens",
                Method::Post,
                "/v3/brand/partner/card-member/pay-view-tokens",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/card_id", "/body/openid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 品牌会员展示付款码组件预授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 凭证 / Token
        ///
        /// Always present according to the docs.
        pub token: Option<String>,
        /// 失效时间（链接、token、券等） / Time at which the link, token, coupon or other object expires
        ///
        /// Always present according to the docs.
        pub expire_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
        expire_time = "expire_time",
    );
}
