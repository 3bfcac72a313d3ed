//! 同步车辆离场通知 · `POST /v3/parking/reminders/exit`
//!
//! Generated from docs/openapi/v3/parking/reminders/exit.md by `cargo xtask regen`; do not edit.

/// Reports that a vehicle has left the parking lot, with its payment state.
///
/// 上报车辆已驶离停车场，并附带缴费状态。
///
/// `POST /v3/parking/reminders/exit`
///
/// 同步车辆离场通知 / Report a vehicle's exit · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557725) · feature `v3-parking` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::parking::reminders::exit::post;
///
/// let request = post()
///     .out_serial_number("TC20260618083500173")
///     .exit_timestamp(1781750710)
///     .plate_number("川A00000")
///     .plate_color(post::PlateColor::PlateColorBlue)
///     .parking_id("51010700017384")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "同步车辆离场通知")]
#[doc(alias = "/v3/parking/reminders/exit")]
#[doc(alias = "post_v3_parking_reminders_exit")]
#[doc(alias = "步车辆离场通知")]
#[doc(alias = "车辆离场通知")]
#[doc(alias = "辆离场通知")]
#[doc(alias = "离场通知")]
#[doc(alias = "场通知")]
#[doc(alias = "通知")]
#[doc(alias = "Report a vehicles exit")]
#[doc(alias = "vehicles exit")]
#[doc(alias = "s exit")]
#[doc(alias = "exit")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步车辆离场通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_serial_number`, `exit_timestamp`, `plate_number`, `plate_color`, `parking_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户停车单号 / Merchant's number of the parking order
        ///
        /// **Required.** At most 64 characters.
        pub fn out_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_serial_number", value.into()))
        }

        /// 车辆出场时间，Unix时间戳，单位：秒 / Time the vehicle left, Unix timestamp in seconds
        ///
        /// **Required.**
        pub fn exit_timestamp(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("exit_timestamp", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.** At most 16 characters.
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 车牌颜色 / Colour of the number plate
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.body("plate_color", value.into()))
        }

        /// 停车场ID / WeChat Pay's ID of the car park
        ///
        /// **Required.** At most 64 characters.
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_id", value.into()))
        }

        /// 支付状态 / State of the payment
        pub fn pay_state(self, value: impl Into<PayState>) -> Self {
            Self(self.0.body("pay_state", value.into()))
        }

        /// 支付方式（类型） / Payment method or type
        pub fn pay_type(self, value: impl Into<PayType>) -> Self {
            Self(self.0.body("pay_type", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// At most 64 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 已付（已收）金额，单位：分 / Amount paid or collected, in fen
        pub fn paid_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("paid_amount", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 支付渠道 / Payment channel
        pub fn pay_channel(self, value: impl Into<PayChannel>) -> Self {
            Self(self.0.body("pay_channel", value.into()))
        }

        /// 支付时间 / Time of the payment
        pub fn pay_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("pay_time", value.into()))
        }

        /// 凭证 / Token
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("token", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn wx_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wx_trade_no", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_parking_reminders_exit",
                Method::Post,
                "/v3/parking/reminders/exit",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/out_serial_number",
                    "/body/exit_timestamp",
                    "/body/plate_number",
                    "/body/plate_color",
                    "/body/parking_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 车牌颜色 / Colour of the number plate
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlateColor {
        /// 未知颜色 / Unknown colour
        ///
        /// `PLATE_COLOR_UNKNOWN`
        PlateColorUnknown,
        /// 蓝色 / Blue
        ///
        /// `PLATE_COLOR_BLUE`
        PlateColorBlue,
        /// 黄色 / Yellow
        ///
        /// `PLATE_COLOR_YELLOW`
        PlateColorYellow,
        /// 黑色 / Black
        ///
        /// `PLATE_COLOR_BLACK`
        PlateColorBlack,
        /// 白色 / White
        ///
        /// `PLATE_COLOR_WHITE`
        PlateColorWhite,
        /// 绿色 / Green
        ///
        /// `PLATE_COLOR_GREEN`
        PlateColorGreen,
        /// 黄绿色 / Yellow-green
        ///
        /// `PLATE_COLOR_YELLOW_GREEN`
        PlateColorYellowGreen,
        /// 农用黄色 / Yellow (agricultural vehicle)
        ///
        /// `PLATE_COLOR_AGRICULTURAL_YELLOW`
        PlateColorAgriculturalYellow,
        /// 其他颜色 / Other colour
        ///
        /// `PLATE_COLOR_OTHER`
        PlateColorOther,
        /// A value unknown to this version.
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

    /// 支付方式（类型） / Payment method or type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayType {
        /// 未知支付方式 / Unknown payment method
        ///
        /// `PAY_TYPE_UNKNOWN`
        PayTypeUnknown,
        /// 微信支付 / WeChat Pay
        ///
        /// `PAY_TYPE_WXPAY`
        PayTypeWxpay,
        /// 其他支付方式 / Other payment method
        ///
        /// `PAY_TYPE_OTHERS`
        PayTypeOthers,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayType,
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        PayTypeOthers = "PAY_TYPE_OTHERS",
    );

    /// 支付渠道 / Payment channel
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayChannel {
        /// 未知支付渠道 / Unknown payment channel
        ///
        /// `PAY_CHANNEL_UNKNOWN`
        PayChannelUnknown,
        /// 微信支付消息 / WeChat Pay's notification message
        ///
        /// `PAY_CHANNEL_WECHAT_PAY_NOTIF`
        PayChannelWechatPayNotif,
        /// 扫码 / QR code scanned
        ///
        /// `PAY_CHANNEL_SCAN_QRCODE`
        PayChannelScanQrcode,
        /// 公众号 / Official Account
        ///
        /// `PAY_CHANNEL_OFFICIAL_ACCOUNT`
        PayChannelOfficialAccount,
        /// 商户小程序 / Merchant's Mini Program
        ///
        /// `PAY_CHANNEL_MCH_MINI_PROG`
        PayChannelMchMiniProg,
        /// 其他渠道 / Other channel
        ///
        /// `PAY_CHANNEL_OTHERS`
        PayChannelOthers,
        /// A value unknown to this version.
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
