//! 激活会员卡（跳转型激活） · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate.md by `cargo xtask regen`; do not edit.

/// Activates a user's membership card after the jump to the merchant's page.
///
/// 用户跳转到商户页面后，激活该用户的会员卡。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
///
/// 激活会员卡（跳转型激活） / Activate a user's membership card · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012550809), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012728123) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::activate::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .membership_number("JX20260618001");
/// ```
#[doc(alias = "激活会员卡（跳转型激活）")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_codes_code_activate")]
#[doc(alias = "活会员卡（跳转型激活）")]
#[doc(alias = "会员卡（跳转型激活）")]
#[doc(alias = "员卡（跳转型激活）")]
#[doc(alias = "卡（跳转型激活）")]
#[doc(alias = "跳转型激活）")]
#[doc(alias = "转型激活）")]
#[doc(alias = "型激活）")]
#[doc(alias = "激活）")]
#[doc(alias = "活）")]
#[doc(alias = "Activate a users membership card")]
#[doc(alias = "users membership card")]
#[doc(alias = "s membership card")]
#[doc(alias = "membership card")]
#[doc(alias = "card")]
pub fn post(card_id: impl Into<String>, code: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into(), code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 激活会员卡（跳转型激活）. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 会员卡编号 / Membership card number
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("membership_number", value.into()))
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
                "post_v3_marketing_membercard_open_cards_card_id_codes_code_activate",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
