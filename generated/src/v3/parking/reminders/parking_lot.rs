//! 查询停车场信息 · `GET /v3/parking/reminders/parking-lot`
//!
//! Generated from docs/openapi/v3/parking/reminders/parking-lot.md by `cargo xtask regen`; do not edit.

/// Queries a parking lot's details and whether it is enabled for parking reminders.
///
/// 查询停车场的详细信息及其是否已启用停车提醒。
///
/// `GET /v3/parking/reminders/parking-lot`
///
/// 查询停车场信息 / Query a parking lot · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4023070758) · feature `v3-parking` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::parking::reminders::parking_lot::get;
///
/// let request = get().out_parking_lot_id("JXPARK-001");
/// ```
#[doc(alias = "查询停车场信息")]
#[doc(alias = "/v3/parking/reminders/parking-lot")]
#[doc(alias = "get_v3_parking_reminders_parking_lot")]
#[doc(alias = "询停车场信息")]
#[doc(alias = "停车场信息")]
#[doc(alias = "车场信息")]
#[doc(alias = "场信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a parking lot")]
#[doc(alias = "parking lot")]
#[doc(alias = "lot")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询停车场信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户停车场ID / Merchant's ID of the parking lot
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_parking_lot_id", value.into()))
        }

        /// 微信停车场ID / WeChat's ID of the parking lot
        pub fn wx_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("wx_parking_lot_id", value.into()))
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
                "get_v3_parking_reminders_parking_lot",
                Method::Get,
                "/v3/parking/reminders/parking-lot",
            )
            .query(&["out_parking_lot_id", "wx_parking_lot_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询停车场信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信停车场ID / WeChat's ID of the parking lot
        pub wx_parking_lot_id: Option<String>,
        /// 商户停车场ID / Merchant's ID of the parking lot
        pub out_parking_lot_id: Option<String>,
        /// 停车场名称 / Name of the parking lot
        pub parking_lot_name: Option<String>,
        /// 停车场地址 / Address of the parking lot
        pub parking_lot_address: Option<String>,
        /// 商家支付小程序AppID / AppID of the merchant's Mini Program for paying
        pub payment_mini_prog_appid: Option<String>,
        /// 商家支付小程序路径 / Page path of the merchant's Mini Program for paying
        pub payment_mini_prog_path: Option<String>,
        /// 商家停车订单小程序AppID / AppID of the Mini Program that shows the parking order
        pub parking_order_mini_prog_appid: Option<String>,
        /// 商家停车订单小程序路径 / Mini Program page path of the parking order
        pub parking_order_mini_prog_path: Option<String>,
        /// 停车场启用状态 / Whether the parking lot is enabled
        pub enabled_state: Option<response::EnabledState>,
        /// 原因 / Reason
        pub reason: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 停车场启用状态 / Whether the parking lot is enabled
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EnabledState {
            /// 未知启用状态 / Unknown state
            ///
            /// `ENABLED_STATE_UNKNOWN`
            EnabledStateUnknown,
            /// 未启用 / Not enabled
            ///
            /// `ENABLED_STATE_NOT_ENABLED`
            EnabledStateNotEnabled,
            /// 已启用 / Enabled
            ///
            /// `ENABLED_STATE_ENABLED`
            EnabledStateEnabled,
            /// 已下线 / Taken offline
            ///
            /// `ENABLED_STATE_OFFLINE`
            EnabledStateOffline,
            /// A value unknown to this version.
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
