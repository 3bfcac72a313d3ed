//! 老会员卡模板升级 · `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md by `cargo xtask regen`; do not edit.

/// Upgrades an old Official Account membership card template to a WeChat Pay one of a brand.
///
/// 将公众号的老会员卡模板升级为某个品牌的微信支付会员卡模板。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// 老会员卡模板升级 / Upgrade an old membership card template · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012545673), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012708437) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::upgrade::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .brand_id("138624")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "老会员卡模板升级")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/upgrade")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_upgrade")]
#[doc(alias = "会员卡模板升级")]
#[doc(alias = "员卡模板升级")]
#[doc(alias = "卡模板升级")]
#[doc(alias = "模板升级")]
#[doc(alias = "板升级")]
#[doc(alias = "升级")]
#[doc(alias = "Upgrade an old membership card template")]
#[doc(alias = "old membership card template")]
#[doc(alias = "membership card template")]
#[doc(alias = "card template")]
#[doc(alias = "template")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 老会员卡模板升级. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.** At most 16 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_membercard_open_cards_card_id_upgrade",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/brand_id", "/body/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
