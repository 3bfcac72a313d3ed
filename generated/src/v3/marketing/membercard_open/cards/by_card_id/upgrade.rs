//! 老会员卡模板升级 · `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md by `cargo xtask regen`; do not edit.

/// 老会员卡模板升级
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// 老会员卡模板升级 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012545673), [2](https://pay.weixin.qq.com/doc/v3/partner/4012708437) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::upgrade::post;
///
/// let request = post("CI20260618487")
///     .brand_id("2062026061")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "老会员卡模板升级")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/upgrade")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_upgrade")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 老会员卡模板升级; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        brand_id: Option<String>,
        appid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_membercard_open_cards_card_id_upgrade",
                Verb::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/brand_id", "/body/appid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("brand_id", &self.brand_id)
                .body("appid", &self.appid)
                .extra(&self.extra)
        }
    }
}
