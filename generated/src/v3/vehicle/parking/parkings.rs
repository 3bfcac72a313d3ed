//! 创建停车入场 · `POST /v3/vehicle/parking/parkings`
//!
//! Generated from docs/openapi/v3/vehicle/parking/parkings.md by `cargo xtask regen`; do not edit.

/// Reports that a car has entered a car park and creates its parking record.
///
/// 车辆驶入停车场时上报入场信息，并创建停车入场记录。
///
/// `POST /v3/vehicle/parking/parkings`
///
/// 创建停车入场 / Create a parking record · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012533937), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012533994) · feature `v3-vehicle` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::vehicle::parking::parkings::post;
///
/// let request = post()
///     .out_parking_no("PK20260618103542001")
///     .plate_number("川A00000")
///     .plate_color(post::PlateColor::Blue)
///     .notify_url("https://pay.example.com/wechat/notices")
///     .start_time("2026-06-18T10:35:42+08:00")
///     .parking_name("锦绣路停车场")
///     .free_duration(900);
/// ```
#[doc(alias = "创建停车入场")]
#[doc(alias = "/v3/vehicle/parking/parkings")]
#[doc(alias = "post_v3_vehicle_parking_parkings")]
#[doc(alias = "建停车入场")]
#[doc(alias = "停车入场")]
#[doc(alias = "车入场")]
#[doc(alias = "入场")]
#[doc(alias = "Create a parking record")]
#[doc(alias = "parking record")]
#[doc(alias = "record")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建停车入场. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_parking_no`, `plate_number`, `plate_color`, `notify_url`, `start_time`, `parking_name`, `free_duration`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户入场ID / Merchant's ID of the vehicle's entry
        ///
        /// **Required.** At most 64 characters.
        pub fn out_parking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_parking_no", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.** At most 32 characters.
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 车牌颜色 / Colour of the number plate
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.body("plate_color", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 256 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 开始时间 / Start time
        ///
        /// **Required.** At most 32 characters.
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// 停车场名称 / Name of the parking lot
        ///
        /// **Required.** At most 128 characters.
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_name", value.into()))
        }

        /// 免费停车时长，单位：秒 / Free parking time, in seconds
        ///
        /// **Required.**
        pub fn free_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("free_duration", value.into()))
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
                "post_v3_vehicle_parking_parkings",
                Method::Post,
                "/v3/vehicle/parking/parkings",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_parking_no",
                    "/body/plate_number",
                    "/body/plate_color",
                    "/body/notify_url",
                    "/body/start_time",
                    "/body/parking_name",
                    "/body/free_duration",
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
        /// 蓝色 / Blue
        ///
        /// `BLUE`
        Blue,
        /// 绿色 / Green
        ///
        /// `GREEN`
        Green,
        /// 黄色 / Yellow
        ///
        /// `YELLOW`
        Yellow,
        /// 黑色 / Black
        ///
        /// `BLACK`
        Black,
        /// 白色 / White
        ///
        /// `WHITE`
        White,
        /// 黄绿色 / Yellow-green
        ///
        /// `LIMEGREEN`
        Limegreen,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PlateColor,
        Blue = "BLUE",
        Green = "GREEN",
        Yellow = "YELLOW",
        Black = "BLACK",
        White = "WHITE",
        Limegreen = "LIMEGREEN",
    );

    /// Response of 创建停车入场.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 唯一标识（通知ID、微信支付订单号或退款单号等） / Unique ID: of the notification, or WeChat Pay's transaction ID or refund ID
        ///
        /// Always present according to the docs.
        pub id: Option<String>,
        /// 商户入场ID / Merchant's ID of the vehicle's entry
        ///
        /// Always present according to the docs.
        pub out_parking_no: Option<String>,
        /// 车牌号 / Number plate
        ///
        /// Always present according to the docs.
        pub plate_number: Option<String>,
        /// 车牌颜色 / Colour of the number plate
        ///
        /// Always present according to the docs.
        pub plate_color: Option<response::PlateColor>,
        /// 开始时间 / Start time
        ///
        /// Always present according to the docs.
        pub start_time: Option<String>,
        /// 停车场名称 / Name of the parking lot
        ///
        /// Always present according to the docs.
        pub parking_name: Option<String>,
        /// 免费停车时长，单位：秒 / Free parking time, in seconds
        ///
        /// Always present according to the docs.
        pub free_duration: Option<i64>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 拦截（不可用）原因 / Why it is blocked or unusable
        pub block_reason: Option<response::BlockReason>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        id = "id",
        out_parking_no = "out_parking_no",
        plate_number = "plate_number",
        plate_color = "plate_color",
        start_time = "start_time",
        parking_name = "parking_name",
        free_duration = "free_duration",
        state = "state",
        block_reason = "block_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 车牌颜色 / Colour of the number plate
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PlateColor {
            /// 蓝色 / Blue
            ///
            /// `BLUE`
            Blue,
            /// 绿色 / Green
            ///
            /// `GREEN`
            Green,
            /// 黄色 / Yellow
            ///
            /// `YELLOW`
            Yellow,
            /// 黑色 / Black
            ///
            /// `BLACK`
            Black,
            /// 白色 / White
            ///
            /// `WHITE`
            White,
            /// 黄绿色 / Yellow-green
            ///
            /// `LIMEGREEN`
            Limegreen,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PlateColor,
            Blue = "BLUE",
            Green = "GREEN",
            Yellow = "YELLOW",
            Black = "BLACK",
            White = "WHITE",
            Limegreen = "LIMEGREEN",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 不可用 / Blocked
            ///
            /// `BLOCKED`
            Blocked,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Normal = "NORMAL",
            Blocked = "BLOCKED",
        );

        /// 拦截（不可用）原因 / Why it is blocked or unusable
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BlockReason {
            /// 用户已暂停车牌服务 / User paused the plate's service
            ///
            /// `PAUSE`
            Pause,
            /// 用户欠费 / User has an overdue payment
            ///
            /// `OVERDUE`
            Overdue,
            /// 未开通车牌服务 / Plate's service not activated
            ///
            /// `OUT_SERVICE`
            OutService,
            /// 综合评估未通过 / Overall evaluation not passed
            ///
            /// `EVALUATION_FAILED`
            EvaluationFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BlockReason,
            Pause = "PAUSE",
            Overdue = "OVERDUE",
            OutService = "OUT_SERVICE",
            EvaluationFailed = "EVALUATION_FAILED",
        );
    }
}
