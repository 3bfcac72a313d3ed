//! 同步车辆入场通知 · `POST /v3/parking/reminders/entry`
//!
//! Generated from docs/openapi/v3/parking/reminders/entry.md by `cargo xtask regen`; do not edit.

/// Reports that a vehicle has entered the parking lot, with its number plate and time of entry.
///
/// 上报车辆已驶入停车场，附带车牌和入场时间。
///
/// `POST /v3/parking/reminders/entry`
///
/// 同步车辆入场通知 / Report a vehicle's entry · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557757) · feature `v3-parking` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::parking::reminders::entry::post;
///
/// let request = post()
///     .out_serial_number("TC20260618083500173")
///     .parking_id("51010700017384")
///     .plate_number("川A00000")
///     .enter_timestamp(1781742900)
///     .plate_color(post::PlateColor::PlateColorBlue)
///     .car_type(post::CarType::PlateTypeTemporary)
///     .vehicle_type(post::VehicleType::VehicleTypeSmall);
/// ```
#[doc(alias = "同步车辆入场通知")]
#[doc(alias = "/v3/parking/reminders/entry")]
#[doc(alias = "post_v3_parking_reminders_entry")]
#[doc(alias = "步车辆入场通知")]
#[doc(alias = "车辆入场通知")]
#[doc(alias = "辆入场通知")]
#[doc(alias = "入场通知")]
#[doc(alias = "场通知")]
#[doc(alias = "通知")]
#[doc(alias = "Report a vehicles entry")]
#[doc(alias = "vehicles entry")]
#[doc(alias = "s entry")]
#[doc(alias = "entry")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步车辆入场通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_serial_number`, `parking_id`, `plate_number`, `enter_timestamp`, `plate_color`, `car_type`, `vehicle_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户停车单号 / Merchant's number of the parking order
        ///
        /// **Required.**
        pub fn out_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_serial_number", value.into()))
        }

        /// 微信停车场ID / WeChat's ID of the parking lot
        ///
        /// **Required.**
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_id", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 车辆入场时间，Unix时间戳，单位：秒 / Time the vehicle entered, Unix timestamp in seconds
        ///
        /// **Required.**
        pub fn enter_timestamp(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("enter_timestamp", value.into()))
        }

        /// 车牌颜色 / Colour of the number plate
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.body("plate_color", value.into()))
        }

        /// 车辆性质（临时车、月卡车等） / How the vehicle parks, such as temporarily or on a monthly card
        ///
        /// **Required.**
        pub fn car_type(self, value: impl Into<CarType>) -> Self {
            Self(self.0.body("car_type", value.into()))
        }

        /// 车辆类型 / Type of vehicle
        ///
        /// **Required.**
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.body("vehicle_type", value.into()))
        }

        /// 停车场入口编号 / Number of the parking lot's entrance
        pub fn entrance_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("entrance_number", value.into()))
        }

        /// 停车场入口名称 / Name of the parking lot's entrance
        pub fn entrance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("entrance_name", value.into()))
        }

        /// 优惠模板ID列表 / IDs of the discount templates
        pub fn discount_template_id(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.body("discount_template_id", list::<i64>(values)))
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
                "post_v3_parking_reminders_entry",
                Method::Post,
                "/v3/parking/reminders/entry",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_serial_number",
                    "/body/parking_id",
                    "/body/plate_number",
                    "/body/enter_timestamp",
                    "/body/plate_color",
                    "/body/car_type",
                    "/body/vehicle_type",
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

    /// 车辆性质（临时车、月卡车等） / How the vehicle parks, such as temporarily or on a monthly card
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CarType {
        /// 未知车牌类型 / Unknown plate type
        ///
        /// `PLATE_TYPE_UNKNOWN`
        PlateTypeUnknown,
        /// 临时车 / Temporary parking
        ///
        /// `PLATE_TYPE_TEMPORARY`
        PlateTypeTemporary,
        /// 月卡车 / Monthly card
        ///
        /// `PLATE_TYPE_MONTHLY`
        PlateTypeMonthly,
        /// 免费车 / Free of charge
        ///
        /// `PLATE_TYPE_FREE`
        PlateTypeFree,
        /// 储值车 / Prepaid
        ///
        /// `PLATE_TYPE_PREPAID`
        PlateTypePrepaid,
        /// 其他车 / Others
        ///
        /// `PLATE_TYPE_OTHERS`
        PlateTypeOthers,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CarType,
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        PlateTypeFree = "PLATE_TYPE_FREE",
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    );

    /// 车辆类型 / Type of vehicle
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VehicleType {
        /// 未知车辆类型 / Unknown vehicle type
        ///
        /// `VEHICLE_TYPE_UNKNOWN`
        VehicleTypeUnknown,
        /// 小型车 / Small vehicle
        ///
        /// `VEHICLE_TYPE_SMALL`
        VehicleTypeSmall,
        /// 大型车 / Large vehicle
        ///
        /// `VEHICLE_TYPE_LARGE`
        VehicleTypeLarge,
        /// 超大型车 / Extra-large vehicle
        ///
        /// `VEHICLE_TYPE_EXTRA_LARGE`
        VehicleTypeExtraLarge,
        /// 所有车型 / All vehicle types
        ///
        /// `VEHICLE_TYPE_ALL_TYPE`
        VehicleTypeAllType,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        VehicleType,
        VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
        VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
        VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
        VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    );

    /// Response of 同步车辆入场通知.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付停车单号 / WeChat Pay's number of the parking order
        pub serial_number: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        serial_number = "serial_number",
    );
}
