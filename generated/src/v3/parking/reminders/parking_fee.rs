//! 查询停车费用 · `POST /v3/parking/reminders/parking-fee`
//!
//! Generated from docs/openapi/v3/parking/reminders/parking-fee.md by `cargo xtask regen`; do not edit.

/// Queries the fee a parked vehicle owes by plate number and serial number.
///
/// 按车牌号和商户停车单号查询在停车辆的应缴费用。
///
/// `POST /v3/parking/reminders/parking-fee`
///
/// 查询停车费用 / Query a parking fee · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557825) · feature `v3-parking` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::parking::reminders::parking_fee::post;
///
/// let request = post().out_serial_number("TC20260618083500173");
/// ```
#[doc(alias = "查询停车费用")]
#[doc(alias = "/v3/parking/reminders/parking-fee")]
#[doc(alias = "post_v3_parking_reminders_parking_fee")]
#[doc(alias = "询停车费用")]
#[doc(alias = "停车费用")]
#[doc(alias = "车费用")]
#[doc(alias = "费用")]
#[doc(alias = "Query a parking fee")]
#[doc(alias = "parking fee")]
#[doc(alias = "fee")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询停车费用. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_serial_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户停车单号 / Merchant's number of the parking order
        ///
        /// **Required.**
        pub fn out_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_serial_number", value.into()))
        }

        /// 车牌号 / Number plate
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 商户停车场ID / Merchant's ID of the parking lot
        pub fn out_parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_parking_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_parking_reminders_parking_fee",
                Method::Post,
                "/v3/parking/reminders/parking-fee",
            )
            .body(Body::Json)
            .required(&["/body/out_serial_number"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询停车费用.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// 已停时长，单位：秒 / Time parked so far, in seconds
        pub parking_timestamp: Option<i64>,
        /// 停车状态 / State of the parking
        pub parking_state: Option<response::ParkingState>,
        /// 支付状态 / State of the payment
        pub pay_state: Option<response::PayState>,
        /// 免费待出场时间 / Time allowed for leaving the parking lot free of further charge
        pub allowed_exit_timestamp: Option<i64>,
        /// 下一次跳价后的价格，单位：分 / Parking charge after the next increase, in fen
        pub next_raise_price: Option<i64>,
        /// 下一次跳价时间，Unix时间戳，单位：秒 / Time of the next charge increase, Unix timestamp in seconds
        pub next_raise_timestamp: Option<i64>,
        /// 应付金额，单位：分 / Amount payable, in fen
        pub payable_amount: Option<i64>,
        /// 已付（已收）金额，单位：分 / Amount paid or collected, in fen
        pub paid_amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
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

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
}
