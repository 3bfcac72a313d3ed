//! 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · `PARKING_FEE.QUERY_TRANS_INFO`
//!
//! Generated from docs/webhook/v3/PARKING_FEE.QUERY_TRANS_INFO.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
///
/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4024070065) · feature `webhooks`
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug, Default)]
pub struct Reply {
    code: Option<reply::Code>,
    message: Option<String>,
    total_amount: Option<i64>,
    parking_timestamp: Option<i64>,
    parking_state: Option<reply::ParkingState>,
    pay_state: Option<reply::PayState>,
    allowed_exit_timestamp: Option<i64>,
    next_raise_price: Option<i64>,
    next_raise_timestamp: Option<i64>,
    payable_amount: Option<i64>,
    paid_amount: Option<i64>,
    extra: Extra,
}

impl Reply {
    /// `code`
    pub fn code(mut self, value: impl Into<reply::Code>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// `message`
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// `total_amount`
    pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
        self.total_amount = Some(value.into());
        self
    }

    /// `parking_timestamp`
    pub fn parking_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.parking_timestamp = Some(value.into());
        self
    }

    /// `parking_state`
    pub fn parking_state(mut self, value: impl Into<reply::ParkingState>) -> Self {
        self.parking_state = Some(value.into());
        self
    }

    /// `pay_state`
    pub fn pay_state(mut self, value: impl Into<reply::PayState>) -> Self {
        self.pay_state = Some(value.into());
        self
    }

    /// `allowed_exit_timestamp`
    pub fn allowed_exit_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.allowed_exit_timestamp = Some(value.into());
        self
    }

    /// `next_raise_price`
    pub fn next_raise_price(mut self, value: impl Into<i64>) -> Self {
        self.next_raise_price = Some(value.into());
        self
    }

    /// `next_raise_timestamp`
    pub fn next_raise_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.next_raise_timestamp = Some(value.into());
        self
    }

    /// `payable_amount`
    pub fn payable_amount(mut self, value: impl Into<i64>) -> Self {
        self.payable_amount = Some(value.into());
        self
    }

    /// `paid_amount`
    pub fn paid_amount(mut self, value: impl Into<i64>) -> Self {
        self.paid_amount = Some(value.into());
        self
    }

    /// Adds a field that these docs do not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

sent!(
    Reply,
    code = "code",
    message = "message",
    total_amount = "total_amount",
    parking_timestamp = "parking_timestamp",
    parking_state = "parking_state",
    pay_state = "pay_state",
    allowed_exit_timestamp = "allowed_exit_timestamp",
    next_raise_price = "next_raise_price",
    next_raise_timestamp = "next_raise_timestamp",
    payable_amount = "payable_amount",
    paid_amount = "paid_amount",
);

/// Types of [`Reply`].
pub mod reply {
    use crate::model::*;

    /// Code
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
