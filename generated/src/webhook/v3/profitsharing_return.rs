//! 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) · `PROFITSHARING.RETURN`
//!
//! Generated from docs/webhook/v3/PROFITSHARING.RETURN.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)
///
/// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289679), [2](https://pay.weixin.qq.com/doc/v3/partner/4012116672), [3](https://pay.weixin.qq.com/doc/v3/partner/4012075216), [4](https://pay.weixin.qq.com/doc/v3/partner/4012075400) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    pub mchid: Option<String>,
    /// `sp_mchid`
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `order_id`
    ///
    /// Documented as always there.
    pub order_id: Option<String>,
    /// `out_order_no`
    ///
    /// Documented as always there.
    pub out_order_no: Option<String>,
    /// `receiver`
    ///
    /// Documented as always there.
    pub receiver: Option<Receiver>,
    /// `success_time`
    ///
    /// Documented as always there.
    pub success_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    transaction_id = "transaction_id",
    order_id = "order_id",
    out_order_no = "out_order_no",
    receiver = "receiver",
    success_time = "success_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// Receiver
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// `type`
    ///
    /// Documented as always there.
    pub r#type: Option<Type>,
    /// `account`
    ///
    /// Documented as always there.
    pub account: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Receiver,
    r#type = "type",
    account = "account",
    amount = "amount",
    description = "description",
);

/// Type
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `MERCHANT_ID`
    MerchantId,
    /// `PERSONAL_OPENID`
    PersonalOpenid,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
);
