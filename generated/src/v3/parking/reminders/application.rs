//! 提交停车场进件申请 · `POST /v3/parking/reminders/application`
//!
//! Generated from docs/openapi/v3/parking/reminders/application.md by `cargo xtask regen`; do not edit.

/// 提交停车场进件申请
///
/// `POST /v3/parking/reminders/application`
///
/// 提交停车场进件申请 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557780) · feature `v3-parking`
///
/// ```
/// use wechatpay_api::v3::parking::reminders::application::post;
///
/// let request = post()
///     .parking_lot(
///         post::ParkingLot::default()
///             .parking_lot_name("春茶节")
///             .out_parking_lot_id("OPLI20260618884")
///             .parking_lot_address("四川省成都市武侯区锦绣路12号")
///             .longitude("104.0430")
///             .latitude("30.6420")
///             .parking_lot_type(post::ParkingLotType::ParkingLotTypeUnknown)
///             .phone_number("02800000000")
///             .parking_sign_url("https://pay.example.com/wechat/notices")
///             .notification_text_list(["示例NTL171"])
///             .payment_mini_prog_appid("wx5f0c1a9e7b3d2846")
///             .payment_path("pages/tea/index?from=pay")
///             .parking_order_mini_prog_appid("wx5f0c1a9e7b3d2846")
///             .parking_order_path("pages/tea/index?from=pay")
///             .charging_rule(
///                 post::ChargingRule::default()
///                     .rule_type(post::RuleType::ChargingRuleUnknown)
///                     .fee_limit_type(post::FeeLimitType::FeeLimitUnknown)
///                     .daily_limit_type(post::DailyLimitType::DailyLimitUnknown)
///                     .time_rounding_type(post::TimeRoundingType::TimeRoundUnknown)
///                     .free_entry_duration(1)
///                     .free_exit_duration(1)
///                     .fixed_interval_rule([
///                         post::FixedIntervalRule::default()
///                             .day_type(post::DayType::DayTypeUnknown)
///                             .start_time("10:35")
///                             .end_time("10:35")
///                             .vehicle_type(post::VehicleType::VehicleTypeUnknown)
///                             .plate_type(post::PlateType::PlateTypeUnknown)
///                             .first_duration(1)
///                             .first_amount(35200)
///                             .interval_duration(1)
///                             .interval_amount(35200)
///                             .interval_max_amount(35200)
///                             .max_fee_per_day(35200)
///                             .free_period_charging_mode(
///                                 post::FreePeriodChargingMode::FreePeriodChargingUnknown,
///                             )
///                             .free_period_calculation_mode(
///                                 post::FreePeriodCalculationMode::FreePeriodCalUnknown,
///                             )
///                             .is_green_vehicle_free_parking(true)
///                             .first_duration_mode(
///                                 post::FirstDurationMode::FirstDurationModeUnknown,
///                             ),
///                     ])
///                     .duration_segment_rule([
///                         post::DurationSegmentRule::default()
///                             .day_type(post::DayType::DayTypeUnknown)
///                             .start_time("10:35")
///                             .end_time("10:35")
///                             .vehicle_type(post::VehicleType::VehicleTypeUnknown)
///                             .plate_type(post::PlateType::PlateTypeUnknown)
///                             .charge_mode(post::ChargeMode::Unknown)
///                             .duration_from(1)
///                             .duration_to(1)
///                             .fixed_amount(35200)
///                             .interval_min(1)
///                             .interval_amount(35200)
///                             .interval_max_amount(35200)
///                             .max_fee_per_day(35200),
///                     ])
///                     .pre_entry_rule([
///                         post::PreEntryRule::default()
///                             .day_type(post::DayType::DayTypeUnknown)
///                             .start_time("10:35")
///                             .end_time("10:35")
///                             .vehicle_type(post::VehicleType::VehicleTypeUnknown)
///                             .plate_type(post::PlateType::PlateTypeUnknown)
///                             .amount(35200)
///                             .max_fee_per_day(35200),
///                     ])
///                     .holiday_mode(post::HolidayMode::HolidayModeUnknown)
///                     .aggregate_limit_mode(
///                         post::AggregateLimitMode::AggregateLimitModeUnknown,
///                     )
///                     .first_charge_time_mode(
///                         post::FirstChargeTimeMode::FirstChargeTimeModeUnknown,
///                     ),
///             ),
///     );
/// ```
#[doc(alias = "提交停车场进件申请")]
#[doc(alias = "/v3/parking/reminders/application")]
#[doc(alias = "post_v3_parking_reminders_application")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交停车场进件申请; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `parking_lot`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `parking_lot`
        ///
        /// **Required.**
        pub fn parking_lot(self, value: ParkingLot) -> Self {
            Self(self.0.body("parking_lot", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_parking_reminders_application",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ParkingLot
    #[derive(Clone, Debug, Default)]
    pub struct ParkingLot(Fields);

    impl ParkingLot {
        /// `parking_lot_name`
        ///
        /// **Required.**
        pub fn parking_lot_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_lot_name", value.into()))
        }

        /// `out_parking_lot_id`
        ///
        /// **Required.**
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_parking_lot_id", value.into()))
        }

        /// `parking_lot_address`
        ///
        /// **Required.**
        pub fn parking_lot_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_lot_address", value.into()))
        }

        /// `longitude`
        ///
        /// **Required.**
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// `latitude`
        ///
        /// **Required.**
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("latitude", value.into()))
        }

        /// `parking_lot_type`
        ///
        /// **Required.**
        pub fn parking_lot_type(self, value: impl Into<ParkingLotType>) -> Self {
            Self(self.0.set("parking_lot_type", value.into()))
        }

        /// `phone_number`
        ///
        /// **Required.**
        pub fn phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number", value.into()))
        }

        /// `parking_sign_url`
        pub fn parking_sign_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_sign_url", value.into()))
        }

        /// `notification_text_list`
        pub fn notification_text_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("notification_text_list", list::<String>(values)))
        }

        /// `payment_mini_prog_appid`
        pub fn payment_mini_prog_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payment_mini_prog_appid", value.into()))
        }

        /// `payment_path`
        ///
        /// **Required.**
        pub fn payment_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payment_path", value.into()))
        }

        /// `parking_order_mini_prog_appid`
        pub fn parking_order_mini_prog_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_order_mini_prog_appid", value.into()))
        }

        /// `parking_order_path`
        pub fn parking_order_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_order_path", value.into()))
        }

        /// `charging_rule`
        pub fn charging_rule(self, value: ChargingRule) -> Self {
            Self(self.0.set("charging_rule", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ParkingLot);

    /// ParkingLotType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ParkingLotType {
        /// `PARKING_LOT_TYPE_UNKNOWN`
        ParkingLotTypeUnknown,
        /// `PARKING_LOT_TYPE_BUSINESS_DISTRICT`
        ParkingLotTypeBusinessDistrict,
        /// `PARKING_LOT_TYPE_OFFICE_BUILDING`
        ParkingLotTypeOfficeBuilding,
        /// `PARKING_LOT_TYPE_TRANSPORTATION_HUB`
        ParkingLotTypeTransportationHub,
        /// `PARKING_LOT_TYPE_RESIDENTIAL_AREA`
        ParkingLotTypeResidentialArea,
        /// `PARKING_LOT_TYPE_PARK_AREA`
        ParkingLotTypeParkArea,
        /// `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`
        ParkingLotTypeOtherPublicFacility,
        /// A value that these docs do not know.
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

    /// ChargingRule
    #[derive(Clone, Debug, Default)]
    pub struct ChargingRule(Fields);

    impl ChargingRule {
        /// `rule_type`
        pub fn rule_type(self, value: impl Into<RuleType>) -> Self {
            Self(self.0.set("rule_type", value.into()))
        }

        /// `fee_limit_type`
        pub fn fee_limit_type(self, value: impl Into<FeeLimitType>) -> Self {
            Self(self.0.set("fee_limit_type", value.into()))
        }

        /// `daily_limit_type`
        pub fn daily_limit_type(self, value: impl Into<DailyLimitType>) -> Self {
            Self(self.0.set("daily_limit_type", value.into()))
        }

        /// `time_rounding_type`
        pub fn time_rounding_type(self, value: impl Into<TimeRoundingType>) -> Self {
            Self(self.0.set("time_rounding_type", value.into()))
        }

        /// `free_entry_duration`
        pub fn free_entry_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("free_entry_duration", value.into()))
        }

        /// `free_exit_duration`
        pub fn free_exit_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("free_exit_duration", value.into()))
        }

        /// `fixed_interval_rule`
        pub fn fixed_interval_rule(
            self,
            values: impl IntoIterator<Item = FixedIntervalRule>,
        ) -> Self {
            Self(self.0.set("fixed_interval_rule", list::<FixedIntervalRule>(values)))
        }

        /// `duration_segment_rule`
        pub fn duration_segment_rule(
            self,
            values: impl IntoIterator<Item = DurationSegmentRule>,
        ) -> Self {
            Self(self.0.set("duration_segment_rule", list::<DurationSegmentRule>(values)))
        }

        /// `pre_entry_rule`
        pub fn pre_entry_rule(self, values: impl IntoIterator<Item = PreEntryRule>) -> Self {
            Self(self.0.set("pre_entry_rule", list::<PreEntryRule>(values)))
        }

        /// `holiday_mode`
        pub fn holiday_mode(self, value: impl Into<HolidayMode>) -> Self {
            Self(self.0.set("holiday_mode", value.into()))
        }

        /// `aggregate_limit_mode`
        pub fn aggregate_limit_mode(self, value: impl Into<AggregateLimitMode>) -> Self {
            Self(self.0.set("aggregate_limit_mode", value.into()))
        }

        /// `first_charge_time_mode`
        pub fn first_charge_time_mode(self, value: impl Into<FirstChargeTimeMode>) -> Self {
            Self(self.0.set("first_charge_time_mode", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChargingRule);

    /// RuleType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RuleType {
        /// `CHARGING_RULE_UNKNOWN`
        ChargingRuleUnknown,
        /// `CHARGING_RULE_FIXED_INTERVAL`
        ChargingRuleFixedInterval,
        /// `CHARGING_RULE_SEGMENT`
        ChargingRuleSegment,
        /// `CHARGING_RULE_PER_ENTRY`
        ChargingRulePerEntry,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RuleType,
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    );

    /// FeeLimitType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FeeLimitType {
        /// `FEE_LIMIT_UNKNOWN`
        FeeLimitUnknown,
        /// `FEE_LIMIT_AGGREGATE`
        FeeLimitAggregate,
        /// `FEE_LIMIT_SINGLE`
        FeeLimitSingle,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FeeLimitType,
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    );

    /// DailyLimitType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DailyLimitType {
        /// `DAILY_LIMIT_UNKNOWN`
        DailyLimitUnknown,
        /// `DAILY_LIMIT_ROLLING_24H`
        DailyLimitRolling24h,
        /// `DAILY_LIMIT_CALENDAR_DAY`
        DailyLimitCalendarDay,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DailyLimitType,
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    );

    /// TimeRoundingType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TimeRoundingType {
        /// `TIME_ROUND_UNKNOWN`
        TimeRoundUnknown,
        /// `TIME_ROUND_DOWN`
        TimeRoundDown,
        /// `TIME_ROUND_UP`
        TimeRoundUp,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TimeRoundingType,
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        TimeRoundDown = "TIME_ROUND_DOWN",
        TimeRoundUp = "TIME_ROUND_UP",
    );

    /// FixedIntervalRule
    #[derive(Clone, Debug, Default)]
    pub struct FixedIntervalRule(Fields);

    impl FixedIntervalRule {
        /// `day_type`
        pub fn day_type(self, value: impl Into<DayType>) -> Self {
            Self(self.0.set("day_type", value.into()))
        }

        /// `start_time`
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `vehicle_type`
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.set("vehicle_type", value.into()))
        }

        /// `plate_type`
        pub fn plate_type(self, value: impl Into<PlateType>) -> Self {
            Self(self.0.set("plate_type", value.into()))
        }

        /// `first_duration`
        pub fn first_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("first_duration", value.into()))
        }

        /// `first_amount`
        pub fn first_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("first_amount", value.into()))
        }

        /// `interval_duration`
        pub fn interval_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_duration", value.into()))
        }

        /// `interval_amount`
        pub fn interval_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_amount", value.into()))
        }

        /// `interval_max_amount`
        pub fn interval_max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_max_amount", value.into()))
        }

        /// `max_fee_per_day`
        pub fn max_fee_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_fee_per_day", value.into()))
        }

        /// `free_period_charging_mode`
        pub fn free_period_charging_mode(
            self,
            value: impl Into<FreePeriodChargingMode>,
        ) -> Self {
            Self(self.0.set("free_period_charging_mode", value.into()))
        }

        /// `free_period_calculation_mode`
        pub fn free_period_calculation_mode(
            self,
            value: impl Into<FreePeriodCalculationMode>,
        ) -> Self {
            Self(self.0.set("free_period_calculation_mode", value.into()))
        }

        /// `is_green_vehicle_free_parking`
        pub fn is_green_vehicle_free_parking(self, value: bool) -> Self {
            Self(self.0.set("is_green_vehicle_free_parking", value))
        }

        /// `first_duration_mode`
        pub fn first_duration_mode(self, value: impl Into<FirstDurationMode>) -> Self {
            Self(self.0.set("first_duration_mode", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FixedIntervalRule);

    /// DayType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DayType {
        /// `DAY_TYPE_UNKNOWN`
        DayTypeUnknown,
        /// `DAY_TYPE_WEEKDAY`
        DayTypeWeekday,
        /// `DAY_TYPE_HOLIDAY`
        DayTypeHoliday,
        /// `DAY_TYPE_ALL_DAY`
        DayTypeAllDay,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DayType,
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    );

    /// VehicleType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VehicleType {
        /// `VEHICLE_TYPE_UNKNOWN`
        VehicleTypeUnknown,
        /// `VEHICLE_TYPE_SMALL`
        VehicleTypeSmall,
        /// `VEHICLE_TYPE_LARGE`
        VehicleTypeLarge,
        /// `VEHICLE_TYPE_EXTRA_LARGE`
        VehicleTypeExtraLarge,
        /// `VEHICLE_TYPE_ALL_TYPE`
        VehicleTypeAllType,
        /// A value that these docs do not know.
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

    /// PlateType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PlateType {
        /// `PLATE_TYPE_UNKNOWN`
        PlateTypeUnknown,
        /// `PLATE_TYPE_TEMPORARY`
        PlateTypeTemporary,
        /// `PLATE_TYPE_MONTHLY`
        PlateTypeMonthly,
        /// `PLATE_TYPE_FREE`
        PlateTypeFree,
        /// `PLATE_TYPE_PREPAID`
        PlateTypePrepaid,
        /// `PLATE_TYPE_OTHERS`
        PlateTypeOthers,
        /// A value that these docs do not know.
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

    /// FreePeriodChargingMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FreePeriodChargingMode {
        /// `FREE_PERIOD_CHARGING_UNKNOWN`
        FreePeriodChargingUnknown,
        /// `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`
        FreePeriodChargingOncePerEntry,
        /// `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`
        FreePeriodChargingOncePer24Hours,
        /// `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`
        FreePeriodChargingOncePerCalendarDay,
        /// `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`
        FreePeriodChargingCumulativeQuotaCalculation,
        /// A value that these docs do not know.
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

    /// FreePeriodCalculationMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FreePeriodCalculationMode {
        /// `FREE_PERIOD_CAL_UNKNOWN`
        FreePeriodCalUnknown,
        /// `FREE_PERIOD_CAL_CONCURRENT_START`
        FreePeriodCalConcurrentStart,
        /// `FREE_PERIOD_CAL_SEQUENTIAL_START`
        FreePeriodCalSequentialStart,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FreePeriodCalculationMode,
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    );

    /// FirstDurationMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FirstDurationMode {
        /// `FIRST_DURATION_MODE_UNKNOWN`
        FirstDurationModeUnknown,
        /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`
        FirstDurationModeOnlyFirstDuration,
        /// `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`
        FirstDurationModeEveryFirstDuration,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FirstDurationMode,
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    );

    /// DurationSegmentRule
    #[derive(Clone, Debug, Default)]
    pub struct DurationSegmentRule(Fields);

    impl DurationSegmentRule {
        /// `day_type`
        pub fn day_type(self, value: impl Into<DayType>) -> Self {
            Self(self.0.set("day_type", value.into()))
        }

        /// `start_time`
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `vehicle_type`
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.set("vehicle_type", value.into()))
        }

        /// `plate_type`
        pub fn plate_type(self, value: impl Into<PlateType>) -> Self {
            Self(self.0.set("plate_type", value.into()))
        }

        /// `charge_mode`
        pub fn charge_mode(self, value: impl Into<ChargeMode>) -> Self {
            Self(self.0.set("charge_mode", value.into()))
        }

        /// `duration_from`
        pub fn duration_from(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("duration_from", value.into()))
        }

        /// `duration_to`
        pub fn duration_to(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("duration_to", value.into()))
        }

        /// `fixed_amount`
        pub fn fixed_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fixed_amount", value.into()))
        }

        /// `interval_min`
        pub fn interval_min(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_min", value.into()))
        }

        /// `interval_amount`
        pub fn interval_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_amount", value.into()))
        }

        /// `interval_max_amount`
        pub fn interval_max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_max_amount", value.into()))
        }

        /// `max_fee_per_day`
        pub fn max_fee_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_fee_per_day", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DurationSegmentRule);

    /// ChargeMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChargeMode {
        /// `UNKNOWN`
        Unknown,
        /// `INTERVAL`
        Interval,
        /// `ONE_TIME`
        OneTime,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ChargeMode,
        Unknown = "UNKNOWN",
        Interval = "INTERVAL",
        OneTime = "ONE_TIME",
    );

    /// PreEntryRule
    #[derive(Clone, Debug, Default)]
    pub struct PreEntryRule(Fields);

    impl PreEntryRule {
        /// `day_type`
        pub fn day_type(self, value: impl Into<DayType>) -> Self {
            Self(self.0.set("day_type", value.into()))
        }

        /// `start_time`
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `vehicle_type`
        pub fn vehicle_type(self, value: impl Into<VehicleType>) -> Self {
            Self(self.0.set("vehicle_type", value.into()))
        }

        /// `plate_type`
        pub fn plate_type(self, value: impl Into<PlateType>) -> Self {
            Self(self.0.set("plate_type", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `max_fee_per_day`
        pub fn max_fee_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_fee_per_day", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PreEntryRule);

    /// HolidayMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HolidayMode {
        /// `HOLIDAY_MODE_UNKNOWN`
        HolidayModeUnknown,
        /// `HOLIDAY_MODE_LEGAL_MODY`
        HolidayModeLegalMody,
        /// `HOLIDAY_MODE_CALENDAR_MODY`
        HolidayModeCalendarMody,
        /// `HOLIDAY_MODE_FINANCIAL_MODY`
        HolidayModeFinancialMody,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        HolidayMode,
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    );

    /// AggregateLimitMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AggregateLimitMode {
        /// `AGGREGATE_LIMIT_MODE_UNKNOWN`
        AggregateLimitModeUnknown,
        /// `AGGREGATE_LIMIT_MODE_NORMAL`
        AggregateLimitModeNormal,
        /// `AGGREGATE_LIMIT_MODE_MIN`
        AggregateLimitModeMin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AggregateLimitMode,
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    );

    /// FirstChargeTimeMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FirstChargeTimeMode {
        /// `FIRST_CHARGE_TIME_MODE_UNKNOWN`
        FirstChargeTimeModeUnknown,
        /// `FIRST_CHARGE_TIME_MODE_ENTER`
        FirstChargeTimeModeEnter,
        /// `FIRST_CHARGE_TIME_MODE_AFTER_FREE`
        FirstChargeTimeModeAfterFree,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FirstChargeTimeMode,
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    );

    /// The answer of 提交停车场进件申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `parking_lot_audit_no`
        pub parking_lot_audit_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        parking_lot_audit_no = "parking_lot_audit_no",
    );
}
