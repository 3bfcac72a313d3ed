//! 用户确认订单成功(CHECK.SUCCESS)回调通知(XML) · `CHECK.SUCCESS`
//!
//! Generated from docs/webhook/v2/CHECK.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has confirmed a WeChat Pay score order (v2, XML).
///
/// 用户确认支付分订单后发送此通知（v2，XML格式）。
///
/// 用户确认订单成功(CHECK.SUCCESS)回调通知(XML) / WeChat Pay score order confirmed (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 算法名称（加密或签名） / Name of the algorithm for encryption or signature
    ///
    /// Always present according to the docs. Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
    pub algorithm: Option<String>,
    /// 随机字符串 / Random string
    ///
    /// Always present according to the docs.
    pub nonce_str: Option<String>,
    /// 签名 / Signature of the message
    ///
    /// Always present according to the docs.
    pub sign: Option<String>,
    /// 通知ID / Notification ID
    ///
    /// Always present according to the docs.
    pub event_id: Option<String>,
    /// 通知创建时间 / Time at which the notification was created
    ///
    /// Always present according to the docs.
    pub event_create_time: Option<String>,
    /// 通知（事件）类型 / Type of the notification's event
    ///
    /// Always present according to the docs. Known values: `CHECK.SUCCESS` (用户确认订单成功通知 / User confirmed the order).
    pub event_type: Option<String>,
    /// 通知数据的加密算法 / Encryption algorithm of the notification's data
    ///
    /// Always present according to the docs. Known values: `AEAD_AES_256_GCM` (AEAD\_AES\_256\_GCM加密算法 / AEAD\_AES\_256\_GCM encryption).
    pub event_algorithm: Option<String>,
    /// 通知加密使用的随机串 / Nonce of the notification's encryption
    ///
    /// Always present according to the docs.
    pub event_nonce: Option<String>,
    /// 通知加密的附加数据 / Associated data of the notification's encryption
    pub event_associated_data: Option<String>,
    /// 通知数据的密文 / Ciphertext of the notification's data
    ///
    /// Always present according to the docs.
    pub event_ciphertext: Option<EventCiphertext>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[
        ("/event_ciphertext", FieldEncoding::AesGcm),
        ("/event_ciphertext", FieldEncoding::Xml),
    ];
}

/// 通知数据的密文 / Ciphertext of the notification's data
#[derive(Clone)]
#[non_exhaustive]
pub struct EventCiphertext {
    /// 单据状态 / State of the bill
    pub state: Option<String>,
    /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
    pub service_id: Option<String>,
    /// 商户服务订单号 / Merchant's number of the service order
    pub out_order_no: Option<String>,
    /// 微信支付服务订单号 / WeChat Pay's service order ID
    pub order_id: Option<String>,
    /// 商品名称 / Name of the goods
    pub goods_name: Option<String>,
    /// 租借物品是否已归还 / Whether the rented item has been returned
    pub returned: Option<String>,
    /// 房间信息 / Hotel room
    pub room: Option<String>,
    /// 是否已入住 / Whether the guest has checked in
    pub checked_in: Option<String>,
    /// 入住时间 / Check-in time
    pub start_time: Option<String>,
    /// 押金金额，单位：分 / Deposit, in fen
    pub deposit_amount: Option<String>,
    /// 完结凭证，完结订单时传入 / Ticket to be passed when completing the order
    pub finish_ticket: Option<String>,
    /// Fields unknown to this version.
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
    finish_ticket = "finish_ticket",
);
