//! 根据openid导入用户会员卡 · `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md by `cargo xtask regen`; do not edit.

/// Imports an existing member's card under a template by the user's OpenID.
///
/// 凭用户OpenID，将已有会员的会员卡导入指定模板。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
///
/// 根据openid导入用户会员卡 / Import a membership card by OpenID · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012549739), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012727561) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::users::import::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .out_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "根据openid导入用户会员卡")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/users/import")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_users_import")]
#[doc(alias = "据openid导入用户会员卡")]
#[doc(alias = "openid导入用户会员卡")]
#[doc(alias = "导入用户会员卡")]
#[doc(alias = "入用户会员卡")]
#[doc(alias = "用户会员卡")]
#[doc(alias = "户会员卡")]
#[doc(alias = "会员卡")]
#[doc(alias = "员卡")]
#[doc(alias = "Import a membership card by OpenID")]
#[doc(alias = "membership card by OpenID")]
#[doc(alias = "card by OpenID")]
#[doc(alias = "OpenID")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 根据openid导入用户会员卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `openid`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 会员卡code / Code of the member's card
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("code", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
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
                "post_v3_marketing_membercard_open_cards_card_id_users_import",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/users/import",
            )
            .body(Body::Json)
            .required(&["/body/openid", "/body/out_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据openid导入用户会员卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code / Code of the member's card
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
    );
}
