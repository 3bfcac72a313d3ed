//! 查询停车费用 · `POST /v3/parking/reminders/parking-fee`
//!
//! Generated from docs/openapi/v3/parking/reminders/parking-fee.md by `cargo xtask regen`; do not edit.

/// 查询停车费用
///
/// `POST /v3/parking/reminders/parking-fee`
///
/// 查询停车费用 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557825) · feature `v3-parking`
///
/// ```
/// use wechatpay_api::v3::parking::reminders::parking_fee::post;
///
/// let request = post()
///     .out_serial_number("OSN20260618400")
///     .plate_number("川A00000")
///     .out_parking_id("OPI20260618814");
/// ```
#[doc(alias = "查询停车费用")]
#[doc(alias = "/v3/parking/reminders/parking-fee")]
#[doc(alias = "post_v3_parking_reminders_parking_fee")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询停车费用; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_serial_number`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_serial_number`
        ///
        /// **Required.**
        pub fn out_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_serial_number", value.into()))
        }

        /// `plate_number`
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// `out_parking_id`
        pub fn out_parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_parking_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_parking_reminders_parking_fee",
                Verb::Post,
                "/v3/parking/reminders/parking-fee",
            )
            .body(Body::Json)
            .required(&["/body/out_serial_number"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询停车费用.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// `parking_timestamp`
        pub parking_timestamp: Option<i64>,
        /// `parking_state`
        pub parking_state: Option<response::ParkingState>,
        /// `pay_state`
        pub pay_state: Option<response::PayState>,
        /// `allowed_exit_timestamp`
        pub allowed_exit_timestamp: Option<i64>,
        /// `next_raise_price`
        pub next_raise_price: Option<i64>,
        /// `next_raise_timestamp`
        pub next_raise_timestamp: Option<i64>,
        /// `payable_amount`
        pub payable_amount: Option<i64>,
        /// `paid_amount`
        pub paid_amount: Option<i64>,
        /// What came besides.
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
        use crate::model::*;

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
}
