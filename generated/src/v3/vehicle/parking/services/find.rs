//! 查询车牌服务开通信息 · `GET /v3/vehicle/parking/services/find`
//!
//! Generated from docs/openapi/v3/vehicle/parking/services/find.md by `cargo xtask regen`; do not edit.

/// Queries by OpenID and number plate whether a user has opened the parking deduction service.
///
/// 按OpenID和车牌号查询用户是否已开通停车扣费服务。
///
/// `GET /v3/vehicle/parking/services/find`
///
/// 查询车牌服务开通信息 / Query a user's parking service · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534043), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012534183) · feature `v3-vehicle` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::vehicle::parking::services::find::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .plate_number("川A00000")
///     .plate_color(get::PlateColor::Blue)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询车牌服务开通信息")]
#[doc(alias = "/v3/vehicle/parking/services/find")]
#[doc(alias = "get_v3_vehicle_parking_services_find")]
#[doc(alias = "询车牌服务开通信息")]
#[doc(alias = "车牌服务开通信息")]
#[doc(alias = "牌服务开通信息")]
#[doc(alias = "服务开通信息")]
#[doc(alias = "务开通信息")]
#[doc(alias = "开通信息")]
#[doc(alias = "通信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a users parking service")]
#[doc(alias = "users parking service")]
#[doc(alias = "s parking service")]
#[doc(alias = "parking service")]
#[doc(alias = "service")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询车牌服务开通信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `plate_number`, `plate_color`, `openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plate_number", value.into()))
        }

        /// 车牌颜色 / Colour of the number plate
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.query("plate_color", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
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
                "get_v3_vehicle_parking_services_find",
                Method::Get,
                "/v3/vehicle/parking/services/find",
            )
            .query(&["appid", "sub_mchid", "plate_number", "plate_color", "openid"])
            .required(
                &[
                    "/query/appid",
                    "/query/plate_number",
                    "/query/plate_color",
                    "/query/openid",
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

    /// Response of 查询车牌服务开通信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 / Number plate
        ///
        /// Always present according to the docs.
        pub plate_number: Option<String>,
        /// 车牌颜色 / Colour of the number plate
        ///
        /// Always present according to the docs.
        pub plate_color: Option<response::PlateColor>,
        /// 车牌服务开通时间 / Time the plate service was activated
        pub service_open_time: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 车牌服务开通状态 / Whether the plate service is active
        ///
        /// Always present according to the docs.
        pub service_state: Option<response::ServiceState>,
        /// Fields unknown to this version.
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

        /// 车牌服务开通状态 / Whether the plate service is active
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ServiceState {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 用户已暂停车牌服务 / User paused the plate's service
            ///
            /// `PAUSE`
            Pause,
            /// 未开通车牌服务 / Plate's service not activated
            ///
            /// `OUT_SERVICE`
            OutService,
            /// A value unknown to this version.
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
