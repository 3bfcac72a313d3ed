//! 商户预授权 · `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md by `cargo xtask regen`; do not edit.

/// 商户预授权
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// 商户预授权 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012550867), [2](https://pay.weixin.qq.com/doc/v3/partner/4012728179) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::permission_tokens::post;
///
/// let request = post("CI20260618487")
///     .activate_type("示例AT151")
///     .navigate_back_previous_page(true)
///     .activate_url("https://pay.example.com/wechat/notices")
///     .activate_appid("wx5f0c1a9e7b3d2846")
///     .activate_path("pages/tea/index?from=pay")
///     .outer_str("示例OS446");
/// ```
#[doc(alias = "商户预授权")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_permission_tokens")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户预授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `activate_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        activate_type: Option<String>,
        navigate_back_previous_page: Option<bool>,
        activate_url: Option<String>,
        activate_appid: Option<String>,
        activate_path: Option<String>,
        outer_str: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `activate_type`
        ///
        /// **Required.**
        pub fn activate_type(mut self, value: impl Into<String>) -> Self {
            self.activate_type = Some(value.into());
            self
        }

        /// `navigate_back_previous_page`
        pub fn navigate_back_previous_page(mut self, value: bool) -> Self {
            self.navigate_back_previous_page = Some(value);
            self
        }

        /// `activate_url`
        pub fn activate_url(mut self, value: impl Into<String>) -> Self {
            self.activate_url = Some(value.into());
            self
        }

        /// `activate_appid`
        pub fn activate_appid(mut self, value: impl Into<String>) -> Self {
            self.activate_appid = Some(value.into());
            self
        }

        /// `activate_path`
        pub fn activate_path(mut self, value: impl Into<String>) -> Self {
            self.activate_path = Some(value.into());
            self
        }

        /// `outer_str`
        pub fn outer_str(mut self, value: impl Into<String>) -> Self {
            self.outer_str = Some(value.into());
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
                "post_v3_marketing_membercard_open_cards_card_id_permission_tokens",
                Verb::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
            )
            .body(Body::Json)
            .required(&["/body/activate_type"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("activate_type", &self.activate_type)
                .body("navigate_back_previous_page", &self.navigate_back_previous_page)
                .body("activate_url", &self.activate_url)
                .body("activate_appid", &self.activate_appid)
                .body("activate_path", &self.activate_path)
                .body("outer_str", &self.outer_str)
                .extra(&self.extra)
        }
    }

    /// The answer of 商户预授权.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `permission_token`
        ///
        /// Documented as always there.
        pub permission_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        permission_token = "permission_token",
    );
}
