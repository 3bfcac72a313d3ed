//! 查询车牌服务开通信息 · `GET /v3/vehicle/parking/services/find`
//!
//! Generated from docs/openapi/v3/vehicle/parking/services/find.md by `cargo xtask regen`; do not edit.

/// 查询车牌服务开通信息
///
/// `GET /v3/vehicle/parking/services/find`
///
/// 查询车牌服务开通信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534043), [2](https://pay.weixin.qq.com/doc/v3/partner/4012534183) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::parking::services::find::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .plate_number("川A00000")
///     .plate_color(get::PlateColor::Blue)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询车牌服务开通信息")]
#[doc(alias = "/v3/vehicle/parking/services/find")]
#[doc(alias = "get_v3_vehicle_parking_services_find")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询车牌服务开通信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `sub_mchid`, `plate_number`, `plate_color`, `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plate_number", value.into()))
        }

        /// `plate_color`
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.query("plate_color", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_vehicle_parking_services_find",
                Verb::Get,
                "/v3/vehicle/parking/services/find",
            )
            .query(&["appid", "sub_mchid", "plate_number", "plate_color", "openid"])
            .required(
                &[
                    "/query/appid",
                    "/query/sub_mchid",
                    "/query/plate_number",
                    "/query/plate_color",
                    "/query/openid",
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

    /// The answer of 查询车牌服务开通信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `plate_number`
        ///
        /// Documented as always there.
        pub plate_number: Option<String>,
        /// `plate_color`
        ///
        /// Documented as always there.
        pub plate_color: Option<response::PlateColor>,
        /// `service_open_time`
        pub service_open_time: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `service_state`
        ///
        /// Documented as always there.
        pub service_state: Option<response::ServiceState>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        plate_number = "plate_number",
        plate_color = "plate_color",
        service_open_time = "service_open_time",
        openid = "openid",
        service_state = "service_state",
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

        /// ServiceState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ServiceState {
            /// `NORMAL`
            Normal,
            /// `PAUSE`
            Pause,
            /// `OUT_SERVICE`
            OutService,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ServiceState,
            Normal = "NORMAL",
            Pause = "PAUSE",
            OutService = "OUT_SERVICE",
        );
    }
}
