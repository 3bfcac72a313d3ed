//! 车牌状态变更通知(XML) · `vehicle-state-changed-for-parking`
//!
//! Generated from docs/webhook/v2/vehicle-state-changed-for-parking.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 车牌状态变更通知(XML)
///
/// 车牌状态变更通知(XML) · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987424), [2](https://pay.weixin.qq.com/doc/v2/partner/4011988215) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mch_id`
    ///
    /// Documented as always there.
    pub mch_id: Option<String>,
    /// `sub_mch_id`
    pub sub_mch_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `nonce_str`
    ///
    /// Documented as always there.
    pub nonce_str: Option<String>,
    /// `sign_type`
    ///
    /// Documented as always there. Known: `HMAC-SHA256`.
    pub sign_type: Option<String>,
    /// `sign`
    ///
    /// Documented as always there.
    pub sign: Option<String>,
    /// `plate_number`
    ///
    /// Documented as always there.
    pub plate_number: Option<String>,
    /// `vehicle_event_type`
    pub vehicle_event_type: Option<VehicleEventType>,
    /// `vehicle_event_des`
    pub vehicle_event_des: Option<VehicleEventDes>,
    /// `deduct_mode`
    pub deduct_mode: Option<DeductMode>,
    /// `vehicle_event_createtime`
    ///
    /// Documented as always there.
    pub vehicle_event_createtime: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// VehicleEventType
#[derive(Clone)]
#[non_exhaustive]
pub enum VehicleEventType {
    /// `NORMAL`
    Normal,
    /// `BLOCKED`
    Blocked,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    VehicleEventType,
    Normal = "NORMAL",
    Blocked = "BLOCKED",
);

/// VehicleEventDes
#[derive(Clone)]
#[non_exhaustive]
pub enum VehicleEventDes {
    /// `OVERDUE`
    Overdue,
    /// `REMOVE`
    Remove,
    /// `PAUSE`
    Pause,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    VehicleEventDes,
    Overdue = "OVERDUE",
    Remove = "REMOVE",
    Pause = "PAUSE",
);

/// DeductMode
#[derive(Clone)]
#[non_exhaustive]
pub enum DeductMode {
    /// `PROACTIVE`
    Proactive,
    /// `AUTOPAY`
    Autopay,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    DeductMode,
    Proactive = "PROACTIVE",
    Autopay = "AUTOPAY",
);
