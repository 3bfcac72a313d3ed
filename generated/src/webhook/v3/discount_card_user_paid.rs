//! 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) · `DISCOUNT_CARD.USER_PAID`
//!
//! Generated from docs/webhook/v3/DISCOUNT_CARD.USER_PAID.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the deduction state of a user's discount card has changed.
///
/// 用户先享卡的扣费状态变更后发送此通知。
///
/// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) / Discount card deduction state changed · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
    pub card_id: Option<String>,
    /// 先享卡模板ID / Discount card template's ID
    pub card_template_id: Option<String>,
    /// 商户领卡号 / Merchant's number of the discount card claim
    pub out_card_code: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 状态 / State
    pub state: Option<String>,
    /// 未完成约定的原因 / Why the agreement was not fulfilled
    pub unfinished_reason: Option<String>,
    /// 总金额，单位：分 / Total amount, in fen
    pub total_amount: Option<i64>,
    /// 用户付款信息 / User's payment for the discounts to give back
    pub pay_information: Option<PayInformation>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    openid = "openid",
    card_id = "card_id",
    card_template_id = "card_template_id",
    out_card_code = "out_card_code",
    mchid = "mchid",
    state = "state",
    unfinished_reason = "unfinished_reason",
    total_amount = "total_amount",
    pay_information = "pay_information",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 用户付款信息 / User's payment for the discounts to give back
#[derive(Clone)]
#[non_exhaustive]
pub struct PayInformation {
    /// 微信支付订单号 / WeChat Pay's transaction ID
    pub transaction_id: Option<String>,
    /// 支付状态 / State of the payment
    pub pay_state: Option<String>,
    /// 用户付款金额 / Amount the user paid back for the discounts enjoyed
    pub pay_amount: Option<i64>,
    /// 用户付款时间 / Time of the user's payment
    pub pay_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    PayInformation,
    transaction_id = "transaction_id",
    pay_state = "pay_state",
    pay_amount = "pay_amount",
    pay_time = "pay_time",
);
