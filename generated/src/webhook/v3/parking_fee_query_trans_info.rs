//! 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · `PARKING_FEE.QUERY_TRANS_INFO`
//!
//! Generated from docs/webhook/v3/PARKING_FEE.QUERY_TRANS_INFO.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
///
/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4024070065) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `out_serial_number`
    ///
    /// Documented as always there.
    pub out_serial_number: Option<String>,
    /// `plate_number`
    pub plate_number: Option<String>,
    /// `out_parking_id`
    pub out_parking_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    out_serial_number = "out_serial_number",
    plate_number = "plate_number",
    out_parking_id = "out_parking_id",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// What a merchant answers to 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON).
///
/// [`Reply::data`](crate::client::webhook::Reply::data) makes the answer of it.
#[derive(Clone, Debug, Default)]
pub struct Reply(Fields);

impl Reply {
    /// `code`
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// `message`
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// `total_amount`
    pub fn total_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("total_amount", value.into()))
    }

    /// `parking_timestamp`
    pub fn parking_timestamp(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("parking_timestamp", value.into()))
    }

    /// `parking_state`
    pub fn parking_state(self, value: impl Into<reply::ParkingState>) -> Self {
        Self(self.0.set("parking_state", value.into()))
    }

    /// `pay_state`
    pub fn pay_state(self, value: impl Into<reply::PayState>) -> Self {
        Self(self.0.set("pay_state", value.into()))
    }

    /// `allowed_exit_timestamp`
    pub fn allowed_exit_timestamp(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("allowed_exit_timestamp", value.into()))
    }

    /// `next_raise_price`
    pub fn next_raise_price(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("next_raise_price", value.into()))
    }

    /// `next_raise_timestamp`
    pub fn next_raise_timestamp(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("next_raise_timestamp", value.into()))
    }

    /// `payable_amount`
    pub fn payable_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("payable_amount", value.into()))
    }

    /// `paid_amount`
    pub fn paid_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("paid_amount", value.into()))
    }

    /// Adds a field that these docs do not know.
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
    use crate::model::*;

    /// Code
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Code {
        /// `SUCCESS`
        Success,
        /// `FAIL`
        Fail,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Code,
        Success = "SUCCESS",
        Fail = "FAIL",
    );

    /// ParkingState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParkingState {
        /// `PARKING_STATE_UNKNOWN`
        ParkingStateUnknown,
        /// `PARKING_STATE_ENTERED`
        ParkingStateEntered,
        /// `PARKING_STATE_EXIT_GATE`
        ParkingStateExitGate,
        /// `PARKING_STATE_EXITED`
        ParkingStateExited,
        /// `PARKING_STATE_UNEXPECTED_CLOSE`
        ParkingStateUnexpectedClose,
        /// A value that these docs do not know.
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

    /// PayState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayState {
        /// `PAY_STATUS_UNKNOWN`
        PayStatusUnknown,
        /// `PAY_STATUS_UNPAID`
        PayStatusUnpaid,
        /// `PAY_STATUS_PAID`
        PayStatusPaid,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayState,
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        PayStatusPaid = "PAY_STATUS_PAID",
    );
}
