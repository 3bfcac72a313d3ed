//! 同步支付结果通知 · `POST /v3/parking/reminders/payment`
//!
//! Generated from docs/openapi/v3/parking/reminders/payment.md by `cargo xtask regen`; do not edit.

/// Reports that a vehicle's temporary parking fee has been paid.
///
/// 上报车辆的临时停车费已经支付。
///
/// `POST /v3/parking/reminders/payment`
///
/// 同步支付结果通知 / Report a parking fee payment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557765) · feature `v3-parking` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::parking::reminders::payment::post;
///
/// let request = post()
///     .out_serial_number("TC20260618083500173")
///     .plate_number("川A00000")
///     .parking_id("51010700017384")
///     .parking_state(post::ParkingState::ParkingStatusParking)
///     .pay_type(post::PayType::PayTypeWxpay)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(600)
///     .paid_amount(600)
///     .out_trade_no("TEA20260618103542007")
///     .wx_trade_no("4200002618202606184087315926");
/// ```
#[doc(alias = "同步支付结果通知")]
#[doc(alias = "/v3/parking/reminders/payment")]
#[doc(alias = "post_v3_parking_reminders_payment")]
#[doc(alias = "步支付结果通知")]
#[doc(alias = "支付结果通知")]
#[doc(alias = "付结果通知")]
#[doc(alias = "结果通知")]
#[doc(alias = "果通知")]
#[doc(alias = "通知")]
#[doc(alias = "Report a parking fee payment")]
#[doc(alias = "parking fee payment")]
#[doc(alias = "fee payment")]
#[doc(alias = "payment")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步支付结果通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_serial_number`, `plate_number`, `parking_id`, `parking_state`, `pay_type`, `total_amount`, `paid_amount`.
    ///
    /// **At least one**: `out_trade_no`, `wx_trade_no`.
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

        /// 车牌号 / Number plate
        ///
        /// **Required.** At most 16 characters.
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 停车场ID / WeChat Pay's ID of the car park
        ///
        /// **Required.** At most 64 characters.
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_id", value.into()))
        }

        /// 停车状态 / State of the parking
        ///
        /// **Required.**
        pub fn parking_state(self, value: impl Into<ParkingState>) -> Self {
            Self(self.0.body("parking_state", value.into()))
        }

        /// 支付方式（类型） / Payment method or type
        ///
        /// **Required.**
        pub fn pay_type(self, value: impl Into<PayType>) -> Self {
            Self(self.0.body("pay_type", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 已付（已收）金额，单位：分 / Amount paid or collected, in fen
        ///
        /// **Required.**
        pub fn paid_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("paid_amount", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// At most 64 characters. At least one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
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
        ///
        /// At least one field of the choice `order` is required.
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
                "post_v3_parking_reminders_payment",
                Method::Post,
                "/v3/parking/reminders/payment",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/out_serial_number",
                    "/body/plate_number",
                    "/body/parking_id",
                    "/body/parking_state",
                    "/body/pay_type",
                    "/body/total_amount",
                    "/body/paid_amount",
                ],
            )
            .choices(&[Choice::AnyOf(&["/body/out_trade_no", "/body/wx_trade_no"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 停车状态 / State of the parking
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParkingState {
        /// 未知停车状态 / Unknown parking state
        ///
        /// `PARKING_STATUS_UNKNOWN`
        ParkingStatusUnknown,
        /// 停车中 / Parking
        ///
        /// `PARKING_STATUS_PARKING`
        ParkingStatusParking,
        /// 未停车 / Not parking
        ///
        /// `PARKING_STATUS_NOT_PARKING`
        ParkingStatusNotParking,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ParkingState,
        ParkingStatusUnknown = "PARKING_STATUS_UNKNOWN",
        ParkingStatusParking = "PARKING_STATUS_PARKING",
        ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
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
