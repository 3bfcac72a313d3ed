//! 查询停车场信息 · `GET /v3/parking/reminders/parking-lot`
//!
//! Generated from docs/openapi/v3/parking/reminders/parking-lot.md by `cargo xtask regen`; do not edit.

/// 查询停车场信息
///
/// `GET /v3/parking/reminders/parking-lot`
///
/// 查询停车场信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4023070758) · feature `v3-parking`
///
/// ```
/// use wechatpay_api::v3::parking::reminders::parking_lot::get;
///
/// let request = get()
///     .out_parking_lot_id("OPLI20260618884")
///     .wx_parking_lot_id("71920260618103542719719719719");
/// ```
#[doc(alias = "查询停车场信息")]
#[doc(alias = "/v3/parking/reminders/parking-lot")]
#[doc(alias = "get_v3_parking_reminders_parking_lot")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询停车场信息; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_parking_lot_id`
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_parking_lot_id", value.into()))
        }

        /// `wx_parking_lot_id`
        pub fn wx_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("wx_parking_lot_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_parking_reminders_parking_lot",
                Verb::Get,
                "/v3/parking/reminders/parking-lot",
            )
            .query(&["out_parking_lot_id", "wx_parking_lot_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询停车场信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `wx_parking_lot_id`
        pub wx_parking_lot_id: Option<String>,
        /// `out_parking_lot_id`
        pub out_parking_lot_id: Option<String>,
        /// `parking_lot_name`
        pub parking_lot_name: Option<String>,
        /// `parking_lot_address`
        pub parking_lot_address: Option<String>,
        /// `payment_mini_prog_appid`
        pub payment_mini_prog_appid: Option<String>,
        /// `payment_mini_prog_path`
        pub payment_mini_prog_path: Option<String>,
        /// `parking_order_mini_prog_appid`
        pub parking_order_mini_prog_appid: Option<String>,
        /// `parking_order_mini_prog_path`
        pub parking_order_mini_prog_path: Option<String>,
        /// `enabled_state`
        pub enabled_state: Option<response::EnabledState>,
        /// `reason`
        pub reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        wx_parking_lot_id = "wx_parking_lot_id",
        out_parking_lot_id = "out_parking_lot_id",
        parking_lot_name = "parking_lot_name",
        parking_lot_address = "parking_lot_address",
        payment_mini_prog_appid = "payment_mini_prog_appid",
        payment_mini_prog_path = "payment_mini_prog_path",
        parking_order_mini_prog_appid = "parking_order_mini_prog_appid",
        parking_order_mini_prog_path = "parking_order_mini_prog_path",
        enabled_state = "enabled_state",
        reason = "reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// EnabledState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EnabledState {
            /// `ENABLED_STATE_UNKNOWN`
            EnabledStateUnknown,
            /// `ENABLED_STATE_NOT_ENABLED`
            EnabledStateNotEnabled,
            /// `ENABLED_STATE_ENABLED`
            EnabledStateEnabled,
            /// `ENABLED_STATE_OFFLINE`
            EnabledStateOffline,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EnabledState,
            EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
            EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
            EnabledStateEnabled = "ENABLED_STATE_ENABLED",
            EnabledStateOffline = "ENABLED_STATE_OFFLINE",
        );
    }
}
