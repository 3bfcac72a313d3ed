//! 设置支付后展示的积分到账 · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit.md by `cargo xtask regen`; do not edit.

/// Marks the points shown after a member's payment as credited.
///
/// 将会员支付后展示的积分标记为已到账。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
///
/// 设置支付后展示的积分到账 / Mark member points as credited · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012551350), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012729634) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::commit::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .out_trade_no("TEA20260618103542007")
///     .mchid("1684907235")
///     .sub_mchid("1684913560")
///     .bonus_value(352);
/// ```
#[doc(alias = "设置支付后展示的积分到账")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit")]
#[doc(alias = "置支付后展示的积分到账")]
#[doc(alias = "支付后展示的积分到账")]
#[doc(alias = "付后展示的积分到账")]
#[doc(alias = "后展示的积分到账")]
#[doc(alias = "展示的积分到账")]
#[doc(alias = "示的积分到账")]
#[doc(alias = "的积分到账")]
#[doc(alias = "积分到账")]
#[doc(alias = "分到账")]
#[doc(alias = "到账")]
#[doc(alias = "Mark member points as credited")]
#[doc(alias = "member points as credited")]
#[doc(alias = "points as credited")]
#[doc(alias = "as credited")]
#[doc(alias = "credited")]
pub fn post(card_id: impl Into<String>, code: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into(), code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置支付后展示的积分到账. Created by [`post()`](super::post()).
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
                "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
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
