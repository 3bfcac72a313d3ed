//! 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) · `VEHICLE.ENTRANCE_STATE_CHANGE`
//!
//! Generated from docs/webhook/v3/VEHICLE.ENTRANCE_STATE_CHANGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
///
/// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012284177), [2](https://pay.weixin.qq.com/doc/v3/partner/4012085798) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `parking_id`
    ///
    /// Documented as always there.
    pub parking_id: Option<String>,
    /// `out_parking_no`
    ///
    /// Documented as always there.
    pub out_parking_no: Option<String>,
    /// `plate_number`
    ///
    /// Documented as always there.
    pub plate_number: Option<String>,
    /// `plate_color`
    ///
    /// Documented as always there.
    pub plate_color: Option<PlateColor>,
    /// `start_time`
    ///
    /// Documented as always there.
    pub start_time: Option<String>,
    /// `parking_name`
    ///
    /// Documented as always there.
    pub parking_name: Option<String>,
    /// `free_duration`
    ///
    /// Documented as always there.
    pub free_duration: Option<i64>,
    /// `parking_state`
    ///
    /// Documented as always there.
    pub parking_state: Option<String>,
    /// `blocked_state_description`
    pub blocked_state_description: Option<String>,
    /// `state_update_time`
    ///
    /// Documented as always there.
    pub state_update_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    parking_id = "parking_id",
    out_parking_no = "out_parking_no",
    plate_number = "plate_number",
    plate_color = "plate_color",
    start_time = "start_time",
    parking_name = "parking_name",
    free_duration = "free_duration",
    parking_state = "parking_state",
    blocked_state_description = "blocked_state_description",
    state_update_time = "state_update_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// PlateColor
#[derive(Clone)]
#[non_exhaustive]
pub enum PlateColor {
    /// `BLUE`
    Blue,
    /// `GREEN`
    Green,
    /// `YELLOW`
    Yellow,
    /// `BLACK`
    Black,
    /// `WHITE`
    White,
    /// `LIMEGREEN`
    Limegreen,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    PlateColor,
    Blue = "BLUE",
    Green = "GREEN",
    Yellow = "YELLOW",
    Black = "BLACK",
    White = "WHITE",
    Limegreen = "LIMEGREEN",
);
