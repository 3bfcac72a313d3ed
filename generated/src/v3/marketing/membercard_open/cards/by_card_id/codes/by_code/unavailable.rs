//! 作废用户会员卡 · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable.md by `cargo xtask regen`; do not edit.

/// Invalidates a user's membership card by card ID and code.
///
/// 按会员卡ID和code作废用户的会员卡。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
///
/// 作废用户会员卡 / Invalidate a user's membership card · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012549677), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012726955) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::unavailable::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .reason("会员申请注销");
/// ```
#[doc(alias = "作废用户会员卡")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_codes_code_unavailable")]
#[doc(alias = "废用户会员卡")]
#[doc(alias = "用户会员卡")]
#[doc(alias = "户会员卡")]
#[doc(alias = "会员卡")]
#[doc(alias = "员卡")]
#[doc(alias = "Invalidate a users membership card")]
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

    /// Request for 作废用户会员卡. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 原因 / Reason
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
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
                "post_v3_marketing_membercard_open_cards_card_id_codes_code_unavailable",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
