//! 商户预授权 · `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md by `cargo xtask regen`; do not edit.

/// Obtains the token by which a merchant pre-authorizes offering its membership card.
///
/// 获取商户预授权凭证，用于授权投放其会员卡。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// 商户预授权 / Get a membership card pre-authorization token · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012550867), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012728179) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::permission_tokens::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe").activate_type("JUMP_ACTIVATE");
/// ```
#[doc(alias = "商户预授权")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_permission_tokens")]
#[doc(alias = "户预授权")]
#[doc(alias = "预授权")]
#[doc(alias = "授权")]
#[doc(alias = "Get a membership card pre-authorization token")]
#[doc(alias = "membership card pre-authorization token")]
#[doc(alias = "card pre-authorization token")]
#[doc(alias = "pre-authorization token")]
#[doc(alias = "token")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户预授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `activate_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 会员卡激活类型 / How the membership card is activated
        ///
        /// **Required.**
        pub fn activate_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_type", value.into()))
        }

        /// 开卡完成后是否返回商家页面 / Whether the user returns to the merchant's page after opening the card
        pub fn navigate_back_previous_page(self, value: bool) -> Self {
            Self(self.0.body("navigate_back_previous_page", value))
        }

        /// 激活时跳转的网页地址 / Web page opened for activation
        ///
        /// Format: `uri`.
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_url", value.into()))
        }

        /// 激活时跳转的小程序AppID / AppID of the Mini Program opened for activation
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_appid", value.into()))
        }

        /// 激活时跳转的小程序路径 / Mini Program path opened for activation
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_path", value.into()))
        }

        /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
        pub fn outer_str(self, value: impl Into<String>) -> Self {
            Self(self.0.body("outer_str", value.into()))
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
                "post_v3_marketing_membercard_open_cards_card_id_permission_tokens",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
            )
            .body(Body::Json)
            .required(&["/body/activate_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户预授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token / Pre-authorization token
        ///
        /// Always present according to the docs.
        pub permission_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        permission_token = "permission_token",
    );
}
