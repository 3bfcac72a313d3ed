//! 根据openid导入用户会员卡 · `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md by `cargo xtask regen`; do not edit.

/// 根据openid导入用户会员卡
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
///
/// 根据openid导入用户会员卡 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549739), [2](https://pay.weixin.qq.com/doc/v3/partner/4012727561) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::users::import::post;
///
/// let request = post("CI20260618487")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .code("128202606181")
///     .out_request_no("ORN20260618769");
/// ```
#[doc(alias = "根据openid导入用户会员卡")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/users/import")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_users_import")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 根据openid导入用户会员卡; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        openid: Option<String>,
        code: Option<String>,
        out_request_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `code`
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.code = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
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
                "post_v3_marketing_membercard_open_cards_card_id_users_import",
                Verb::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/users/import",
            )
            .body(Body::Json)
            .required(&["/body/openid", "/body/out_request_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("openid", &self.openid)
                .body("code", &self.code)
                .body("out_request_no", &self.out_request_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 根据openid导入用户会员卡.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
    );
}
