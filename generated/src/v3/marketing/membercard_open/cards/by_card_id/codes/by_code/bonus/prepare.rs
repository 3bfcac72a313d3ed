//! 支付结果页展示会员积分 · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare.md by `cargo xtask regen`; do not edit.

/// Shows an order's change of points on the member's payment result page.
///
/// 在会员的支付结果页展示该订单带来的积分变动。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
///
/// 支付结果页展示会员积分 / Show member points on the payment result page · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012595808), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012729629) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::prepare::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .out_trade_no("TEA20260618103542007")
///     .mchid("1684907235")
///     .sub_mchid("1684913560")
///     .bonus_value(352);
/// ```
#[doc(alias = "支付结果页展示会员积分")]
#[doc(
    alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"
)]
#[doc(
    alias = "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare"
)]
#[doc(alias = "付结果页展示会员积分")]
#[doc(alias = "结果页展示会员积分")]
#[doc(alias = "果页展示会员积分")]
#[doc(alias = "页展示会员积分")]
#[doc(alias = "展示会员积分")]
#[doc(alias = "示会员积分")]
#[doc(alias = "会员积分")]
#[doc(alias = "员积分")]
#[doc(alias = "积分")]
#[doc(alias = "Show member points on the payment result page")]
#[doc(alias = "member points on the payment result page")]
#[doc(alias = "points on the payment result page")]
#[doc(alias = "payment result page")]
#[doc(alias = "result page")]
#[doc(alias = "page")]
pub fn post(card_id: impl Into<String>, code: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into(), code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 支付结果页展示会员积分. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`, `mchid`, `sub_mchid`, `bonus_value`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 会员积分值 / Member's points
        ///
        /// **Required.**
        pub fn bonus_value(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("bonus_value", value.into()))
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
                "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/mchid",
                    "/body/sub_mchid",
                    "/body/bonus_value",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
