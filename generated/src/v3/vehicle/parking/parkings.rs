//! 创建停车入场 · `POST /v3/vehicle/parking/parkings`
//!
//! Generated from docs/openapi/v3/vehicle/parking/parkings.md by `cargo xtask regen`; do not edit.

/// 创建停车入场
///
/// `POST /v3/vehicle/parking/parkings`
///
/// 创建停车入场 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533937), [2](https://pay.weixin.qq.com/doc/v3/partner/4012533994) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::parking::parkings::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_parking_no("9802026")
///     .plate_number("川A00000")
///     .plate_color(post::PlateColor::Blue)
///     .notify_url("https://pay.example.com/wechat/notices")
///     .start_time("2026-06-18T10:35:42+08:00")
///     .parking_name("锦绣路茶铺")
///     .free_duration(1);
/// ```
#[doc(alias = "创建停车入场")]
#[doc(alias = "/v3/vehicle/parking/parkings")]
#[doc(alias = "post_v3_vehicle_parking_parkings")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建停车入场; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_parking_no`, `plate_number`, `plate_color`, `notify_url`, `start_time`, `parking_name`, `free_duration`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_parking_no`
        ///
        /// **Required.**
        pub fn out_parking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_parking_no", value.into()))
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

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// `parking_name`
        ///
        /// **Required.**
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_name", value.into()))
        }

        /// `free_duration`
        ///
        /// **Required.**
        pub fn free_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("free_duration", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_vehicle_parking_parkings",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// PlateColor
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlateColor {
        /// `BLUE`
        Blue,
        /// `GREEN`
        Green,
        /// `YELLOW`
        Yellow,
        /// `BLACK`
        Black,
        /// `WHITE`
        White,
        /// `LIMEGREEN`
        Limegreen,
        /// A value that these docs do not know.
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

    /// The answer of 创建停车入场.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `id`
        ///
        /// Documented as always there.
        pub id: Option<String>,
        /// `out_parking_no`
        ///
        /// Documented as always there.
        pub out_parking_no: Option<String>,
        /// `plate_number`
        ///
        /// Documented as always there.
        pub plate_number: Option<String>,
        /// `plate_color`
        ///
        /// Documented as always there.
        pub plate_color: Option<response::PlateColor>,
        /// `start_time`
        ///
        /// Documented as always there.
        pub start_time: Option<String>,
        /// `parking_name`
        ///
        /// Documented as always there.
        pub parking_name: Option<String>,
        /// `free_duration`
        ///
        /// Documented as always there.
        pub free_duration: Option<i64>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `block_reason`
        pub block_reason: Option<response::BlockReason>,
        /// What came besides.
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
        use crate::model::*;

        /// PlateColor
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PlateColor {
            /// `BLUE`
            Blue,
            /// `GREEN`
            Green,
            /// `YELLOW`
            Yellow,
            /// `BLACK`
            Black,
            /// `WHITE`
            White,
            /// `LIMEGREEN`
            Limegreen,
            /// A value that these docs do not know.
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

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `NORMAL`
            Normal,
            /// `BLOCKED`
            Blocked,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Normal = "NORMAL",
            Blocked = "BLOCKED",
        );

        /// BlockReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BlockReason {
            /// `PAUSE`
            Pause,
            /// `OVERDUE`
            Overdue,
            /// `OUT_SERVICE`
            OutService,
            /// `EVALUATION_FAILED`
            EvaluationFailed,
            /// A value that these docs do not know.
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
