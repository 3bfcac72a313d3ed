//! 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · `PARKING_FEE.QUERY_TRANS_INFO`
//!
//! Generated from docs/webhook/v3/PARKING_FEE.QUERY_TRANS_INFO.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when WeChat Pay needs the current fee of a parked car, which the merchant returns in its response.
///
/// 微信支付需要在场车辆的当前停车费时发送，商户在应答中返回费用。
///
/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) / Parking fee inquiry · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4024070065) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 商户停车单号 / Merchant's number of the parking order
    ///
    /// Always present according to the docs.
    pub out_serial_number: Option<String>,
    /// 车牌号 / Number plate
    pub plate_number: Option<String>,
    /// 商户停车场ID / Merchant's ID of the parking lot
    pub out_parking_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    out_serial_number = "out_serial_number",
    plate_number = "plate_number",
    out_parking_id = "out_parking_id",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// The merchant's reply to 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON).
///
/// Pass it to [`Reply::data`](crate::client::webhook::Reply::data).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Reply(ObjectBuilder);

impl Reply {
    /// 返回状态码 / Status code of the response
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// 返回信息（错误或结果描述） / Description of the result or error
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// 总金额，单位：分 / Total amount, in fen
    pub fn total_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("total_amount", value.into()))
    }

    /// 已停时长，单位：秒 / Time parked so far, in seconds
    pub fn parking_timestamp(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("parking_timestamp", value.into()))
    }

    /// 停车状态 / State of the parking
    pub fn parking_state(self, value: impl Into<reply::ParkingState>) -> Self {
        Self(self.0.set("parking_state", value.into()))
    }

    /// 支付状态 / State of the payment
    pub fn pay_state(self, value: impl Into<reply::PayState>) -> Self {
        Self(self.0.set("pay_state", value.into()))
    }

    /// 免费待出场时间 / Time allowed for leaving the parking lot free of further charge
    pub fn allowed_exit_timestamp(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("allowed_exit_timestamp", value.into()))
    }

    /// 下一次跳价后的价格，单位：分 / Parking charge after the next increase, in fen
    pub fn next_raise_price(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("next_raise_price", value.into()))
    }

    /// 下一次跳价时间，Unix时间戳，单位：秒 / Time of the next charge increase, Unix timestamp in seconds
    pub fn next_raise_timestamp(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("next_raise_timestamp", value.into()))
    }

    /// 应付金额，单位：分 / Amount payable, in fen
    pub fn payable_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("payable_amount", value.into()))
    }

    /// 已付（已收）金额，单位：分 / Amount paid or collected, in fen
    pub fn paid_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("paid_amount", value.into()))
    }

    /// Adds a field that this version does not know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self(self.0.extra(name, value))
    }
}

impl ToValue for Reply {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}

/// Types of [`Reply`].
pub mod reply {
    use crate::__codegen::*;

    /// 返回状态码 / Status code of the response
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Code {
        /// 成功 / Success
        ///
        /// `SUCCESS`
        Success,
        /// 失败 / Failure
        ///
        /// `FAIL`
        Fail,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Code,
        Success = "SUCCESS",
        Fail = "FAIL",
    );

    /// 停车状态 / State of the parking
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParkingState {
        /// 未知停车状态 / Unknown parking state
        ///
        /// `PARKING_STATE_UNKNOWN`
        ParkingStateUnknown,
        /// 已入场 / Entered
        ///
        /// `PARKING_STATE_ENTERED`
        ParkingStateEntered,
        /// 到达出口 / At the exit gate
        ///
        /// `PARKING_STATE_EXIT_GATE`
        ParkingStateExitGate,
        /// 已离场 / Exited
        ///
        /// `PARKING_STATE_EXITED`
        ParkingStateExited,
        /// 异常关闭 / Closed unexpectedly
        ///
        /// `PARKING_STATE_UNEXPECTED_CLOSE`
        ParkingStateUnexpectedClose,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ParkingState,
        ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
        ParkingStateEntered = "PARKING_STATE_ENTERED",
        ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
        ParkingStateExited = "PARKING_STATE_EXITED",
        ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    );

    /// 支付状态 / State of the payment
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayState {
        /// 未知支付状态 / Unknown payment state
        ///
        /// `PAY_STATUS_UNKNOWN`
        PayStatusUnknown,
        /// 未支付 / Not paid
        ///
        /// `PAY_STATUS_UNPAID`
        PayStatusUnpaid,
        /// 已支付 / Paid
        ///
        /// `PAY_STATUS_PAID`
        PayStatusPaid,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayState,
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        PayStatusPaid = "PAY_STATUS_PAID",
    );
}
