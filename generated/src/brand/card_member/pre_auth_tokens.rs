//! 获取预授权token · `POST /brand/card-member/pre-auth-tokens`
//!
//! Generated from docs/openapi/brand/card-member/pre-auth-tokens.md by `cargo xtask regen`; do not edit.

/// Obtains a token with which a Mini Program or H5 page opens the brand's own membership enrolment component.
///
/// 品牌获取凭证，供小程序或H5页面打开自己的入会组件。
///
/// `POST /brand/card-member/pre-auth-tokens`
///
/// 获取预授权token / Obtain a membership enrolment token (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015582733) · feature `brand-card-member` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::card_member::pre_auth_tokens::post;
///
/// let request = post()
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "获取预授权token")]
#[doc(alias = "/brand/card-member/pre-auth-tokens")]
#[doc(alias = "post_brand_card_member_pre_auth_tokens")]
#[doc(alias = "取预授权token")]
#[doc(alias = "预授权token")]
#[doc(alias = "授权token")]
#[doc(alias = "权token")]
#[doc(alias = "token")]
#[doc(alias = "Obtain a membership enrolment token (brand)")]
#[doc(alias = "membership enrolment token (brand)")]
#[doc(alias = "enrolment token (brand)")]
#[doc(alias = "token (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取预授权token. Created by [`post()`](super::post()).
    ///
    /// **Required**: `card_id`, `openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 会员卡模板ID / Membership card template ID
        ///
        /// **Required.** At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
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
                "post_brand_card_member_pre_auth_tokens",
                Method::Post,
                "/brand/card-member/pre-auth-tokens",
            )
            .body(Body::Json)
            .required(&["/body/card_id", "/body/openid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取预授权token.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token，用于打开入会组件 / Token with which the membership enrolment component is opened
        ///
        /// Always present according to the docs.
        pub token: Option<String>,
        /// token失效时间 / Time at which the token expires
        ///
        /// Always present according to the docs. Format: `date-time`.
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
