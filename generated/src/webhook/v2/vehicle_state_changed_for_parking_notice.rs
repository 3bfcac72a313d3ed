//! 车牌状态变更通知(XML) · `vehicle-state-changed-for-parking`
//!
//! Generated from docs/webhook/v2/vehicle-state-changed-for-parking.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the deduction service of a parked car becomes available or unavailable before the car leaves (v2, XML).
///
/// 车辆离场前，其停车扣费服务变为可用或不可用时发送此通知（v2，XML格式）。
///
/// 车牌状态变更通知(XML) / Parked car's deduction service changed (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987424), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988215) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mch_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 随机字符串 / Random string
    ///
    /// Always present according to the docs.
    pub nonce_str: Option<String>,
    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    ///
    /// Always present according to the docs. Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
    pub sign_type: Option<String>,
    /// 签名 / Signature of the message
    ///
    /// Always present according to the docs.
    pub sign: Option<String>,
    /// 车牌号 / Number plate
    ///
    /// Always present according to the docs.
    pub plate_number: Option<String>,
    /// 车牌变更事件类型 / Type of plate change event
    pub vehicle_event_type: Option<VehicleEventType>,
    /// 车牌变更事件信息 / Details of the plate change event
    pub vehicle_event_des: Option<VehicleEventDes>,
    /// 扣费发起方式 / How the deduction is started
    pub deduct_mode: Option<DeductMode>,
    /// 车牌变更事件发生时间 / Time of the plate change event
    ///
    /// Always present according to the docs.
    pub vehicle_event_createtime: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mch_id = "mch_id",
    sub_mch_id = "sub_mch_id",
    appid = "appid",
    nonce_str = "nonce_str",
    sign_type = "sign_type",
    sign = "sign",
    plate_number = "plate_number",
    vehicle_event_type = "vehicle_event_type",
    vehicle_event_des = "vehicle_event_des",
    deduct_mode = "deduct_mode",
    vehicle_event_createtime = "vehicle_event_createtime",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 车牌变更事件类型 / Type of plate change event
#[derive(Clone)]
#[non_exhaustive]
pub enum VehicleEventType {
    /// 正常 / Normal
    ///
    /// `NORMAL`
    Normal,
    /// 不可用 / Blocked
    ///
    /// `BLOCKED`
    Blocked,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    VehicleEventType,
    Normal = "NORMAL",
    Blocked = "BLOCKED",
);

/// 车牌变更事件信息 / Details of the plate change event
#[derive(Clone)]
#[non_exhaustive]
pub enum VehicleEventDes {
    /// 用户欠费 / User has an overdue payment
    ///
    /// `OVERDUE`
    Overdue,
    /// 用户删除车牌 / User removed the plate
    ///
    /// `REMOVE`
    Remove,
    /// 用户已暂停车牌服务 / User paused the plate's service
    ///
    /// `PAUSE`
    Pause,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    VehicleEventDes,
    Overdue = "OVERDUE",
    Remove = "REMOVE",
    Pause = "PAUSE",
);

/// 扣费发起方式 / How the deduction is started
#[derive(Clone)]
#[non_exhaustive]
pub enum DeductMode {
    /// 用户主动支付 / Paid manually by the user
    ///
    /// `PROACTIVE`
    Proactive,
    /// 自动扣费 / Deducted automatically
    ///
    /// `AUTOPAY`
    Autopay,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    DeductMode,
    Proactive = "PROACTIVE",
    Autopay = "AUTOPAY",
);
