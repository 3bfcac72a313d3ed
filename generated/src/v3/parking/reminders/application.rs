//! 提交停车场进件申请 · `POST /v3/parking/reminders/application`
//!
//! Generated from docs/openapi/v3/parking/reminders/application.md by `cargo xtask regen`; do not edit.

/// Submits an application to onboard a parking lot for parking reminders.
///
/// 提交停车场接入停车提醒服务的进件申请。
///
/// `POST /v3/parking/reminders/application`
///
/// 提交停车场进件申请 / Submit a parking lot application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557780) · feature `v3-parking` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::parking::reminders::application::post;
///
/// let request = post()
///     .parking_lot(
///         post::ParkingLot::default()
///             .parking_lot_name("锦绣路停车场")
///             .out_parking_lot_id("JXPARK-001")
///             .parking_lot_address("四川省成都市武侯区锦绣路12号")
///             .longitude("104.0430")
///             .latitude("30.6420")
///             .parking_lot_type(post::ParkingLotType::ParkingLotTypeBusinessDistrict)
///             .phone_number("028-80000000")
///             .payment_path("pages/parking/pay"),
///     );
/// ```
#[doc(alias = "提交停车场进件申请")]
#[doc(alias = "/v3/parking/reminders/application")]
#[doc(alias = "post_v3_parking_reminders_application")]
#[doc(alias = "交停车场进件申请")]
#[doc(alias = "停车场进件申请")]
#[doc(alias = "车场进件申请")]
#[doc(alias = "场进件申请")]
#[doc(alias = "进件申请")]
#[doc(alias = "件申请")]
#[doc(alias = "申请")]
#[doc(alias = "Submit a parking lot application")]
#[doc(alias = "parking lot application")]
#[doc(alias = "lot application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交停车场进件申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `parking_lot`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 停车场信息 / Parking lot
        ///
        /// **Required.**
        pub fn parking_lot(self, value: ParkingLot) -> Self {
            Self(self.0.body("parking_lot", value))
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
                "post_v3_parking_reminders_application",
                Method::Post,
                "/v3/parking/reminders/application",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/parking_lot",
                    "/body/parking_lot/parking_lot_name",
                    "/body/parking_lot/out_parking_lot_id",
                    "/body/parking_lot/parking_lot_address",
                    "/body/parking_lot/longitude",
                    "/body/parking_lot/latitude",
                    "/body/parking_lot/parking_lot_type",
                    "/body/parking_lot/phone_number",
                    "/body/parking_lot/payment_path",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 停车场信息 / Parking lot
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ParkingLot(ObjectBuilder);

    impl ParkingLot {
        /// 停车场名称 / Name of the parking lot
        ///
        /// **Required.**
        pub fn parking_lot_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_lot_name", value.into()))
        }

        /// 商户停车场ID / Merchant's ID of the parking lot
        ///
        /// **Required.**
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_parking_lot_id", value.into()))
        }

        /// 停车场地址 / Address of the parking lot
        ///
        /// **Required.**
        pub fn parking_lot_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_lot_address", value.into()))
        }

        /// 停车场经度 / Longitude of the parking lot
        ///
        /// **Required.**
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// 停车场纬度 / Latitude of the parking lot
        ///
        /// **Required.**
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("latitude", value.into()))
        }

        /// 停车场类型 / Type of parking lot
        ///
        /// **Required.**
        pub fn parking_lot_type(self, value: impl Into<ParkingLotType>) -> Self {
            Self(self.0.set("parking_lot_type", value.into()))
        }

        /// 客服联系电话 / Customer service phone number of the parking lot
        ///
        /// **Required.**
        pub fn phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number", value.into()))
        }

        /// 停车收费告示牌图片URL / URL of the photo of the parking charges sign
        ///
        /// Format: `uri`.
        pub fn parking_sign_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_sign_url", value.into()))
        }

        /// 停车场优惠文案列表 / Promotion texts of the parking lot
        pub fn notification_text_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("notification_text_list", list::<String>(values)))
        }

        /// 商家支付小程序AppID / AppID of the merchant's Mini Program for paying
        pub fn payment_mini_prog_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payment_mini_prog_appid", value.into()))
        }

        /// 商家支付页面路径 / Page path for paying at the merchant
        ///
        /// **Required.**
        pub fn payment_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payment_path", value.into()))
        }

        /// 商家停车订单小程序AppID / AppID of the Mini Program that shows the parking order
        pub fn parking_order_mini_prog_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_order_mini_prog_appid", value.into()))
        }

        /// 商家停车订单页面路径 / Page path of the parking order
        pub fn parking_order_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_order_path", value.into()))
        }

        /// 停车场收费规则 / Charging rule of the parking lot
        pub fn charging_rule(self, value: ChargingRule) -> Self {
            Self(self.0.set("charging_rule", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ParkingLot);

    /// 停车场类型 / Type of parking lot
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParkingLotType {
        /// 未知停车场类型 / Unknown type of parking lot
        ///
        /// `PARKING_LOT_TYPE_UNKNOWN`
        ParkingLotTypeUnknown,
        /// 商圈 / Business district
        ///
        /// `PARKING_LOT_TYPE_BUSINESS_DISTRICT`
        ParkingLotTypeBusinessDistrict,
        /// 写字楼 / Office building
        ///
        /// `PARKING_LOT_TYPE_OFFICE_BUILDING`
        ParkingLotTypeOfficeBuilding,
        /// 交通枢纽 / Transportation hub
        ///
        /// `PARKING_LOT_TYPE_TRANSPORTATION_HUB`
        ParkingLotTypeTransportationHub,
        /// 住宅小区 / Residential area
        ///
        /// `PARKING_LOT_TYPE_RESIDENTIAL_AREA`
        ParkingLotTypeResidentialArea,
        /// 园区 / Business or industrial park
        ///
        /// `PARKING_LOT_TYPE_PARK_AREA`
        ParkingLotTypeParkArea,
        /// 其他公共设施 / Other public facility
        ///
        /// `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`
        ParkingLotTypeOtherPublicFacility,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ParkingLotType,
        ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    );

    /// 停车场收费规则 / Charging rule of the parking lot
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ChargingRule(ObjectBuilder);

    impl ChargingRule {
        /// 收费规则类型 / Type of charging rule
        pub fn rule_type(self, value: impl Into<RuleType>) -> Self {
            Self(self.0.set("rule_type", value.into()))
        }

        /// 收费金额限制类型 / Type of limit on the parking charge
        pub fn fee_limit_type(self, value: impl Into<FeeLimitType>) -> Self {
            Self(self.0.set("fee_limit_type", value.into()))
        }

        /// 停车计费周期类型 / Type of charging period: rolling 24 hours or calendar day
        pub fn daily_limit_type(self, value: impl Into<DailyLimitType>) -> Self {
            Self(self.0.set("daily_limit_type", value.into()))
        }

        /// 不满一小时的取整方式 / How a part of an hour is rounded
        pub fn time_rounding_type(self, value: impl Into<TimeRoundingType>) -> Self {
            Self(self.0.set("time_rounding_type", value.into()))
        }

        /// 入场免费时长 / Free time after entry
        pub fn free_entry_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("free_entry_duration", value.into()))
        }

        /// 出场免费时长 / Free time for leaving
        pub fn free_exit_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("free_exit_duration", value.into()))
        }

        /// 固定间隔收费规则列表 / Charging rules by fixed intervals
        pub fn fixed_interval_rule(
            self,
            values: impl IntoIterator<Item = FixedIntervalRule>,
        ) -> Self {
            Self(self.0.set("fixed_interval_rule", list::<FixedIntervalRule>(values)))
        }

        /// 按停车时长分段的收费规则 / Charging rules by ranges of parking duration
        pub fn duration_segment_rule(
            self,
            values: impl IntoIterator<Item = DurationSegmentRule>,
        ) -> Self {
            Self(self.0.set("duration_segment_rule", list::<DurationSegmentRule>(values)))
        }

        /// 按次收费规则列表 / Rules for charging a fixed fee per entry to the parking lot
        pub fn pre_entry_rule(self, values: impl IntoIterator<Item = PreEntryRule>) -> Self {
            Self(self.0.set("pre_entry_rule", list::<PreEntryRule>(values)))
        }

        /// 节假日模式 / How holidays are determined
        pub fn holiday_mode(self, value: impl Into<HolidayMode>) -> Self {
            Self(self.0.set("holiday_mode", value.into()))
        }

        /// 停车费累计限额模式 / How the cap on accumulated parking fees is applied
        pub fn aggregate_limit_mode(self, value: impl Into<AggregateLimitMode>) -> Self {
            Self(self.0.set("aggregate_limit_mode", value.into()))
        }

        /// 首次计费的起算方式 / Where charging starts: on entry or after the free period
        pub fn first_charge_time_mode(self, value: impl Into<FirstChargeTimeMode>) -> Self {
            Self(self.0.set("first_charge_time_mode", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChargingRule);

    /// 收费规则类型 / Type of charging rule
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RuleType {
        /// 未知收费规则 / Unknown charging rule
        ///
        /// `CHARGING_RULE_UNKNOWN`
        ChargingRuleUnknown,
        /// 按固定时长收费 / Charged by a fixed interval
        ///
        /// `CHARGING_RULE_FIXED_INTERVAL`
        ChargingRuleFixedInterval,
        /// 分段收费 / Charged by segments
        ///
        /// `CHARGING_RULE_SEGMENT`
        ChargingRuleSegment,
        /// 按次收费 / Charged per entry
        ///
        /// `CHARGING_RULE_PER_ENTRY`
        ChargingRulePerEntry,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RuleType,
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    );

    /// 收费金额限制类型 / Type of limit on the parking charge
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FeeLimitType {
        /// 未知收费限额类型 / Unknown fee limit type
        ///
        /// `FEE_LIMIT_UNKNOWN`
        FeeLimitUnknown,
        /// 累计收费限额 / Limit of the aggregate fee
        ///
        /// `FEE_LIMIT_AGGREGATE`
        FeeLimitAggregate,
        /// 单次收费限额 / Limit of a single fee
        ///
        /// `FEE_LIMIT_SINGLE`
        FeeLimitSingle,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FeeLimitType,
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    );

    /// 停车计费周期类型 / Type of charging period: rolling 24 hours or calendar day
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DailyLimitType {
        /// 未知计费周期 / Unknown charging period
        ///
        /// `DAILY_LIMIT_UNKNOWN`
        DailyLimitUnknown,
        /// 滚动24小时 / Rolling 24 hours
        ///
        /// `DAILY_LIMIT_ROLLING_24H`
        DailyLimitRolling24h,
        /// 自然日 / Calendar day
        ///
        /// `DAILY_LIMIT_CALENDAR_DAY`
        DailyLimitCalendarDay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DailyLimitType,
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    );

    /// 不满一小时的取整方式 / How a part of an hour is rounded
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TimeRoundingType {
        /// 未知取整方式 / Unknown rounding
        ///
        /// `TIME_ROUND_UNKNOWN`
        TimeRoundUnknown,
        /// 向下取整 / Rounded down
        ///
        /// `TIME_ROUND_DOWN`
        TimeRoundDown,
        /// 向上取整 / Rounded up
        ///
        /// `TIME_ROUND_UP`
        TimeRoundUp,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TimeRoundingType,
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        TimeRoundDown = "TIME_ROUND_DOWN",
        TimeRoundUp = "TIME_ROUND_UP",
    );

    /// 固定间隔收费规则列表 / Charging rules by fixed intervals
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FixedIntervalRule(ObjectBuilder);

    impl FixedIntervalRule {
        /// 日期类型（工作日、节假日等） / Type of day the rule applies to
        pub fn day_type(self, value: impl Into<DayType>) -> Self {
            Self(self.0.set("day_type", value.into()))
        }

        /// 收费时段的开始时间 / Start of the charging period
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 收费时段的结束时间 / End of the charging period
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 车辆类型 / Type of vehicle
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.set("vehicle_type", value.into()))
        }

        /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
        pub fn plate_type(self, value: impl Into<PlateType>) -> Self {
            Self(self.0.set("plate_type", value.into()))
        }

        /// 首段收费时长 / Length of the first charging segment
        pub fn first_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("first_duration", value.into()))
        }

        /// 首段收费金额，单位：分 / Charge of the first segment, in fen
        pub fn first_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("first_amount", value.into()))
        }

        /// 间隔收费时长 / Length of the charging interval
        pub fn interval_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_duration", value.into()))
        }

        /// 每间隔收费金额，单位：分 / Charge per interval, in fen
        pub fn interval_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_amount", value.into()))
        }

        /// 间隔时段收费封顶，单位：分 / Cap on the charge of the interval period, in fen
        pub fn interval_max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_max_amount", value.into()))
        }

        /// 单日收费封顶，单位：分 / Highest charge per day, in fen
        pub fn max_fee_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_fee_per_day", value.into()))
        }

        /// 免费时段生效方式（按次、按日等） / How often the free period is granted, e.g. once per entry or per 24 hours
        pub fn free_period_charging_mode(
            self,
            value: impl Into<FreePeriodChargingMode>,
        ) -> Self {
            Self(self.0.set("free_period_charging_mode", value.into()))
        }

        /// 免费时段计算方式 / How the free period is calculated
        pub fn free_period_calculation_mode(
            self,
            value: impl Into<FreePeriodCalculationMode>,
        ) -> Self {
            Self(self.0.set("free_period_calculation_mode", value.into()))
        }

        /// 新能源车是否免费停车 / Whether new-energy vehicles park free
        pub fn is_green_vehicle_free_parking(self, value: bool) -> Self {
            Self(self.0.set("is_green_vehicle_free_parking", value))
        }

        /// 首段收费模式 / Mode in which the first segment is charged
        pub fn first_duration_mode(self, value: impl Into<FirstDurationMode>) -> Self {
            Self(self.0.set("first_duration_mode", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FixedIntervalRule);

    /// 日期类型（工作日、节假日等） / Type of day the rule applies to
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DayType {
        /// 未知日期类型 / Unknown day type
        ///
        /// `DAY_TYPE_UNKNOWN`
        DayTypeUnknown,
        /// 工作日 / Weekday
        ///
        /// `DAY_TYPE_WEEKDAY`
        DayTypeWeekday,
        /// 节假日 / Holiday
        ///
        /// `DAY_TYPE_HOLIDAY`
        DayTypeHoliday,
        /// 所有日期 / All days
        ///
        /// `DAY_TYPE_ALL_DAY`
        DayTypeAllDay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DayType,
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
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

    /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlateType {
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
        PlateType,
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        PlateTypeFree = "PLATE_TYPE_FREE",
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    );

    /// 免费时段生效方式（按次、按日等） / How often the free period is granted, e.g. once per entry or per 24 hours
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FreePeriodChargingMode {
        /// 未知免费时段生效方式 / Unknown way of granting the free period
        ///
        /// `FREE_PERIOD_CHARGING_UNKNOWN`
        FreePeriodChargingUnknown,
        /// 每次入场免费一次 / Free once per entry
        ///
        /// `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`
        FreePeriodChargingOncePerEntry,
        /// 每24小时免费一次 / Free once per 24 hours
        ///
        /// `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`
        FreePeriodChargingOncePer24Hours,
        /// 每自然日免费一次 / Free once per calendar day
        ///
        /// `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`
        FreePeriodChargingOncePerCalendarDay,
        /// 免费时长累计计算 / Free time counted cumulatively
        ///
        /// `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`
        FreePeriodChargingCumulativeQuotaCalculation,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FreePeriodChargingMode,
        FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    );

    /// 免费时段计算方式 / How the free period is calculated
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FreePeriodCalculationMode {
        /// 未知免费时段计算方式 / Unknown calculation of the free period
        ///
        /// `FREE_PERIOD_CAL_UNKNOWN`
        FreePeriodCalUnknown,
        /// 免费时段与计费同时起算 / Free period and charging start together
        ///
        /// `FREE_PERIOD_CAL_CONCURRENT_START`
        FreePeriodCalConcurrentStart,
        /// 免费时段结束后起算计费 / Charging starts after the free period
        ///
        /// `FREE_PERIOD_CAL_SEQUENTIAL_START`
        FreePeriodCalSequentialStart,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FreePeriodCalculationMode,
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    );

    /// 首段收费模式 / Mode in which the first segment is charged
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FirstDurationMode {
        /// 未知首段收费模式 / Unknown mode of charging the first segment
        ///
        /// `FIRST_DURATION_MODE_UNKNOWN`
        FirstDurationModeUnknown,
        /// 仅首个周期按首段收费 / First-segment charge in the first period only
        ///
        /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`
        FirstDurationModeOnlyFirstDuration,
        /// 每个周期按首段收费 / First-segment charge in every period
        ///
        /// `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`
        FirstDurationModeEveryFirstDuration,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FirstDurationMode,
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    );

    /// 按停车时长分段的收费规则 / Charging rules by ranges of parking duration
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DurationSegmentRule(ObjectBuilder);

    impl DurationSegmentRule {
        /// 日期类型（工作日、节假日等） / Type of day the rule applies to
        pub fn day_type(self, value: impl Into<DayType>) -> Self {
            Self(self.0.set("day_type", value.into()))
        }

        /// 收费时段的开始时间 / Start of the charging period
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 收费时段的结束时间 / End of the charging period
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 车辆类型 / Type of vehicle
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.set("vehicle_type", value.into()))
        }

        /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
        pub fn plate_type(self, value: impl Into<PlateType>) -> Self {
            Self(self.0.set("plate_type", value.into()))
        }

        /// 停车收费模式 / How parking in the duration range is charged
        pub fn charge_mode(self, value: impl Into<ChargeMode>) -> Self {
            Self(self.0.set("charge_mode", value.into()))
        }

        /// 停车时长区间起始 / Start of the parking duration range
        pub fn duration_from(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("duration_from", value.into()))
        }

        /// 停车时长区间结束 / End of the parking duration range
        pub fn duration_to(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("duration_to", value.into()))
        }

        /// 固定收费金额，单位：分 / Fixed charge, in fen
        pub fn fixed_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fixed_amount", value.into()))
        }

        /// 收费间隔时长，单位：分钟 / Length of the charging interval, in minutes
        pub fn interval_min(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_min", value.into()))
        }

        /// 每间隔收费金额，单位：分 / Charge per interval, in fen
        pub fn interval_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_amount", value.into()))
        }

        /// 间隔时段收费封顶，单位：分 / Cap on the charge of the interval period, in fen
        pub fn interval_max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_max_amount", value.into()))
        }

        /// 单日收费封顶，单位：分 / Highest charge per day, in fen
        pub fn max_fee_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_fee_per_day", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DurationSegmentRule);

    /// 停车收费模式 / How parking in the duration range is charged
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChargeMode {
        /// 未知收费模式 / Unknown charging mode
        ///
        /// `UNKNOWN`
        Unknown,
        /// 按时段收费 / Charged by interval
        ///
        /// `INTERVAL`
        Interval,
        /// 按次收费 / Charged per entry
        ///
        /// `ONE_TIME`
        OneTime,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ChargeMode,
        Unknown = "UNKNOWN",
        Interval = "INTERVAL",
        OneTime = "ONE_TIME",
    );

    /// 按次收费规则列表 / Rules for charging a fixed fee per entry to the parking lot
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PreEntryRule(ObjectBuilder);

    impl PreEntryRule {
        /// 日期类型（工作日、节假日等） / Type of day the rule applies to
        pub fn day_type(self, value: impl Into<DayType>) -> Self {
            Self(self.0.set("day_type", value.into()))
        }

        /// 收费时段的开始时间 / Start of the charging period
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 收费时段的结束时间 / End of the charging period
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 车辆类型 / Type of vehicle
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.set("vehicle_type", value.into()))
        }

        /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
        pub fn plate_type(self, value: impl Into<PlateType>) -> Self {
            Self(self.0.set("plate_type", value.into()))
        }

        /// 每次收费金额，单位：分 / Charge per entry, in fen
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 单日收费封顶，单位：分 / Highest charge per day, in fen
        pub fn max_fee_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_fee_per_day", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PreEntryRule);

    /// 节假日模式 / How holidays are determined
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HolidayMode {
        /// 未知节假日模式 / Unknown holiday mode
        ///
        /// `HOLIDAY_MODE_UNKNOWN`
        HolidayModeUnknown,
        /// 按法定节假日 / By statutory holidays
        ///
        /// `HOLIDAY_MODE_LEGAL_MODY`
        HolidayModeLegalMody,
        /// 按日历周末 / By calendar weekends
        ///
        /// `HOLIDAY_MODE_CALENDAR_MODY`
        HolidayModeCalendarMody,
        /// 按金融机构节假日 / By holidays of financial institutions
        ///
        /// `HOLIDAY_MODE_FINANCIAL_MODY`
        HolidayModeFinancialMody,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        HolidayMode,
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    );

    /// 停车费累计限额模式 / How the cap on accumulated parking fees is applied
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AggregateLimitMode {
        /// 未知累计限额模式 / Unknown aggregate limit mode
        ///
        /// `AGGREGATE_LIMIT_MODE_UNKNOWN`
        AggregateLimitModeUnknown,
        /// 常规累计限额 / Normal aggregate limit
        ///
        /// `AGGREGATE_LIMIT_MODE_NORMAL`
        AggregateLimitModeNormal,
        /// 取最小值的累计限额 / Aggregate limit taking the minimum
        ///
        /// `AGGREGATE_LIMIT_MODE_MIN`
        AggregateLimitModeMin,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AggregateLimitMode,
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    );

    /// 首次计费的起算方式 / Where charging starts: on entry or after the free period
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FirstChargeTimeMode {
        /// 未知首次计费时间模式 / Unknown first charging time mode
        ///
        /// `FIRST_CHARGE_TIME_MODE_UNKNOWN`
        FirstChargeTimeModeUnknown,
        /// 从入场时间起计费 / Charged from the entry
        ///
        /// `FIRST_CHARGE_TIME_MODE_ENTER`
        FirstChargeTimeModeEnter,
        /// 从免费时段结束起计费 / Charged from the end of the free period
        ///
        /// `FIRST_CHARGE_TIME_MODE_AFTER_FREE`
        FirstChargeTimeModeAfterFree,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FirstChargeTimeMode,
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    );

    /// Response of 提交停车场进件申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 停车场进件审核单号 / Audit number of the parking lot's onboarding application
        pub parking_lot_audit_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        parking_lot_audit_no = "parking_lot_audit_no",
    );
}
