//! 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) · `VEHICLE.ENTRANCE_STATE_CHANGE`
//!
//! Generated from docs/webhook/v3/VEHICLE.ENTRANCE_STATE_CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the parking record of a car becomes available or blocked before the car leaves.
///
/// 车辆离场前，其停车入场记录变为可用或不可用时发送此通知。
///
/// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) / Parking record state changed · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012284177), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085798) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 微信支付停车入场ID / WeChat Pay's ID of the vehicle's entry
    ///
    /// Always present according to the docs.
    pub parking_id: Option<String>,
    /// 商户入场ID / Merchant's ID of the vehicle's entry
    ///
    /// Always present according to the docs.
    pub out_parking_no: Option<String>,
    /// 车牌号 / Number plate
    ///
    /// Always present according to the docs.
    pub plate_number: Option<String>,
    /// 车牌颜色 / Colour of the number plate
    ///
    /// Always present according to the docs.
    pub plate_color: Option<PlateColor>,
    /// 开始时间 / Start time
    ///
    /// Always present according to the docs.
    pub start_time: Option<String>,
    /// 停车场名称 / Name of the parking lot
    ///
    /// Always present according to the docs.
    pub parking_name: Option<String>,
    /// 免费停车时长，单位：秒 / Free parking time, in seconds
    ///
    /// Always present according to the docs.
    pub free_duration: Option<i64>,
    /// 入场车牌的服务状态 / Service state of the plate that entered
    ///
    /// Always present according to the docs.
    pub parking_state: Option<String>,
    /// 车牌服务不可用的原因描述 / Why the plate's service is blocked
    pub blocked_state_description: Option<String>,
    /// 状态变更时间，RFC 3339格式，毫秒级 / Time the state changed, in RFC 3339 with milliseconds
    ///
    /// Always present according to the docs. Format: `date-time`.
    pub state_update_time: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 车牌颜色 / Colour of the number plate
#[derive(Clone)]
#[non_exhaustive]
pub enum PlateColor {
    /// 蓝色 / Blue
    ///
    /// `BLUE`
    Blue,
    /// 绿色 / Green
    ///
    /// `GREEN`
    Green,
    /// 黄色 / Yellow
    ///
    /// `YELLOW`
    Yellow,
    /// 黑色 / Black
    ///
    /// `BLACK`
    Black,
    /// 白色 / White
    ///
    /// `WHITE`
    White,
    /// 黄绿色 / Yellow-green
    ///
    /// `LIMEGREEN`
    Limegreen,
    /// A value unknown to this version.
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
