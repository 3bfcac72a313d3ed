//! 同步车辆离场通知 · `POST /v3/parking/reminders/exit`
//!
//! Generated from docs/openapi/v3/parking/reminders/exit.md by `cargo xtask regen`; do not edit.

/// 同步车辆离场通知
///
/// `POST /v3/parking/reminders/exit`
///
/// 同步车辆离场通知 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557725) · feature `v3-parking`
///
/// ```
/// use wechatpay_api::v3::parking::reminders::exit::post;
///
/// let request = post()
///     .out_serial_number("OSN20260618400")
///     .exit_timestamp(1781750142)
///     .plate_number("川A00000")
///     .plate_color(post::PlateColor::PlateColorUnknown)
///     .parking_id("PI20260618345")
///     .pay_state(post::PayState::PayStatusUnknown)
///     .pay_type(post::PayType::PayTypeUnknown)
///     .out_trade_no("OTN20260618580")
///     .total_amount(35200)
///     .paid_amount(35200)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .pay_channel(post::PayChannel::PayChannelUnknown)
///     .pay_time(1781750142)
///     .token("T20260618862")
///     .wx_trade_no("4152026061810354241541541541");
/// ```
#[doc(alias = "同步车辆离场通知")]
#[doc(alias = "/v3/parking/reminders/exit")]
#[doc(alias = "post_v3_parking_reminders_exit")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同步车辆离场通知; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_serial_number`, `exit_timestamp`, `plate_number`, `plate_color`, `parking_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_serial_number`
        ///
        /// **Required.**
        pub fn out_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_serial_number", value.into()))
        }

        /// `exit_timestamp`
        ///
        /// **Required.**
        pub fn exit_timestamp(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("exit_timestamp", value.into()))
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// `plate_color`
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.body("plate_color", value.into()))
        }

        /// `parking_id`
        ///
        /// **Required.**
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_id", value.into()))
        }

        /// `pay_state`
        pub fn pay_state(self, value: impl Into<PayState>) -> Self {
            Self(self.0.body("pay_state", value.into()))
        }

        /// `pay_type`
        pub fn pay_type(self, value: impl Into<PayType>) -> Self {
            Self(self.0.body("pay_type", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `total_amount`
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// `paid_amount`
        pub fn paid_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("paid_amount", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `pay_channel`
        pub fn pay_channel(self, value: impl Into<PayChannel>) -> Self {
            Self(self.0.body("pay_channel", value.into()))
        }

        /// `pay_time`
        pub fn pay_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("pay_time", value.into()))
        }

        /// `token`
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("token", value.into()))
        }

        /// `wx_trade_no`
        pub fn wx_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wx_trade_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_parking_reminders_exit",
                Verb::Post,
                "/v3/parking/reminders/exit",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/out_serial_number",
                    "/body/exit_timestamp",
                    "/body/plate_number",
                    "/body/plate_color",
                    "/body/parking_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// PlateColor
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlateColor {
        /// `PLATE_COLOR_UNKNOWN`
        PlateColorUnknown,
        /// `PLATE_COLOR_BLUE`
        PlateColorBlue,
        /// `PLATE_COLOR_YELLOW`
        PlateColorYellow,
        /// `PLATE_COLOR_BLACK`
        PlateColorBlack,
        /// `PLATE_COLOR_WHITE`
        PlateColorWhite,
        /// `PLATE_COLOR_GREEN`
        PlateColorGreen,
        /// `PLATE_COLOR_YELLOW_GREEN`
        PlateColorYellowGreen,
        /// `PLATE_COLOR_AGRICULTURAL_YELLOW`
        PlateColorAgriculturalYellow,
        /// `PLATE_COLOR_OTHER`
        PlateColorOther,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PlateColor,
        PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
        PlateColorBlue = "PLATE_COLOR_BLUE",
        PlateColorYellow = "PLATE_COLOR_YELLOW",
        PlateColorBlack = "PLATE_COLOR_BLACK",
        PlateColorWhite = "PLATE_COLOR_WHITE",
        PlateColorGreen = "PLATE_COLOR_GREEN",
        PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        PlateColorOther = "PLATE_COLOR_OTHER",
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

    /// PayType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayType {
        /// `PAY_TYPE_UNKNOWN`
        PayTypeUnknown,
        /// `PAY_TYPE_WXPAY`
        PayTypeWxpay,
        /// `PAY_TYPE_OTHERS`
        PayTypeOthers,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayType,
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        PayTypeOthers = "PAY_TYPE_OTHERS",
    );

    /// PayChannel
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayChannel {
        /// `PAY_CHANNEL_UNKNOWN`
        PayChannelUnknown,
        /// `PAY_CHANNEL_WECHAT_PAY_NOTIF`
        PayChannelWechatPayNotif,
        /// `PAY_CHANNEL_SCAN_QRCODE`
        PayChannelScanQrcode,
        /// `PAY_CHANNEL_OFFICIAL_ACCOUNT`
        PayChannelOfficialAccount,
        /// `PAY_CHANNEL_MCH_MINI_PROG`
        PayChannelMchMiniProg,
        /// `PAY_CHANNEL_OTHERS`
        PayChannelOthers,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayChannel,
        PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
        PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        PayChannelOthers = "PAY_CHANNEL_OTHERS",
    );
}
