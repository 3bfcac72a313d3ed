//! 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML) · `TRANSACTION.SUCCESS`
//!
//! Generated from docs/webhook/v2/TRANSACTION.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)
///
/// 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML) · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8), [2](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mch_id`
    ///
    /// Documented as always there.
    pub mch_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `algorithm`
    ///
    /// Documented as always there. Known: `HMAC-SHA256`.
    pub algorithm: Option<String>,
    /// `nonce_str`
    ///
    /// Documented as always there.
    pub nonce_str: Option<String>,
    /// `sign`
    ///
    /// Documented as always there.
    pub sign: Option<String>,
    /// `event_id`
    ///
    /// Documented as always there.
    pub event_id: Option<String>,
    /// `event_create_time`
    ///
    /// Documented as always there.
    pub event_create_time: Option<String>,
    /// `event_type`
    ///
    /// Documented as always there. Known: `TRANSACTION.SUCCESS`.
    pub event_type: Option<String>,
    /// `event_algorithm`
    ///
    /// Documented as always there. Known: `AEAD_AES_256_GCM`.
    pub event_algorithm: Option<String>,
    /// `event_nonce`
    ///
    /// Documented as always there.
    pub event_nonce: Option<String>,
    /// `event_associated_data`
    pub event_associated_data: Option<String>,
    /// `event_ciphertext`
    ///
    /// Documented as always there.
    pub event_ciphertext: Option<EventCiphertext>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mch_id = "mch_id",
    appid = "appid",
    algorithm = "algorithm",
    nonce_str = "nonce_str",
    sign = "sign",
    event_id = "event_id",
    event_create_time = "event_create_time",
    event_type = "event_type",
    event_algorithm = "event_algorithm",
    event_nonce = "event_nonce",
    event_associated_data = "event_associated_data",
    event_ciphertext = "event_ciphertext",
);

impl Notice for Resource {
    const WIRE: WireTable = &[
        ("/event_ciphertext", Wire::AesGcm),
        ("/event_ciphertext", Wire::Xml),
    ];
}

/// EventCiphertext
#[derive(Clone)]
#[non_exhaustive]
pub struct EventCiphertext {
    /// `state`
    pub state: Option<String>,
    /// `service_id`
    pub service_id: Option<String>,
    /// `out_order_no`
    pub out_order_no: Option<String>,
    /// `order_id`
    pub order_id: Option<String>,
    /// `goods_name`
    pub goods_name: Option<String>,
    /// `returned`
    pub returned: Option<String>,
    /// `room`
    pub room: Option<String>,
    /// `checked_in`
    pub checked_in: Option<String>,
    /// `start_time`
    pub start_time: Option<String>,
    /// `deposit_amount`
    pub deposit_amount: Option<String>,
    /// `total_amount`
    pub total_amount: Option<String>,
    /// `end_time`
    pub end_time: Option<String>,
    /// `finish_transaction_id`
    pub finish_transaction_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    EventCiphertext,
    state = "state",
    service_id = "service_id",
    out_order_no = "out_order_no",
    order_id = "order_id",
    goods_name = "goods_name",
    returned = "returned",
    room = "room",
    checked_in = "checked_in",
    start_time = "start_time",
    deposit_amount = "deposit_amount",
    total_amount = "total_amount",
    end_time = "end_time",
    finish_transaction_id = "finish_transaction_id",
);
