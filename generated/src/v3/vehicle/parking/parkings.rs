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
    pub struct Request {
        sub_mchid: Option<String>,
        out_parking_no: Option<String>,
        plate_number: Option<String>,
        plate_color: Option<PlateColor>,
        notify_url: Option<String>,
        start_time: Option<String>,
        parking_name: Option<String>,
        free_duration: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_parking_no`
        ///
        /// **Required.**
        pub fn out_parking_no(mut self, value: impl Into<String>) -> Self {
            self.out_parking_no = Some(value.into());
            self
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `plate_color`
        ///
        /// **Required.**
        pub fn plate_color(mut self, value: impl Into<PlateColor>) -> Self {
            self.plate_color = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `parking_name`
        ///
        /// **Required.**
        pub fn parking_name(mut self, value: impl Into<String>) -> Self {
            self.parking_name = Some(value.into());
            self
        }

        /// `free_duration`
        ///
        /// **Required.**
        pub fn free_duration(mut self, value: impl Into<i64>) -> Self {
            self.free_duration = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("out_parking_no", &self.out_parking_no)
                .body("plate_number", &self.plate_number)
                .body("plate_color", &self.plate_color)
                .body("notify_url", &self.notify_url)
                .body("start_time", &self.start_time)
                .body("parking_name", &self.parking_name)
                .body("free_duration", &self.free_duration)
                .extra(&self.extra)
        }
    }

    /// PlateColor
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
