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
    pub struct Request {
        parking_lot: Option<ParkingLot>,
        extra: Extra,
    }

    impl Request {
        /// `parking_lot`
        ///
        /// **Required.**
        pub fn parking_lot(mut self, value: impl Into<ParkingLot>) -> Self {
            self.parking_lot = Some(value.into());
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
            Parts::new().body("parking_lot", &self.parking_lot).extra(&self.extra)
        }
    }

    /// ParkingLot
    #[derive(Clone, Debug, Default)]
    pub struct ParkingLot {
        parking_lot_name: Option<String>,
        out_parking_lot_id: Option<String>,
        parking_lot_address: Option<String>,
        longitude: Option<String>,
        latitude: Option<String>,
        parking_lot_type: Option<ParkingLotType>,
        phone_number: Option<String>,
        parking_sign_url: Option<String>,
        notification_text_list: Vec<String>,
        payment_mini_prog_appid: Option<String>,
        payment_path: Option<String>,
        parking_order_mini_prog_appid: Option<String>,
        parking_order_path: Option<String>,
        charging_rule: Option<ChargingRule>,
        extra: Extra,
    }

    impl ParkingLot {
        /// `parking_lot_name`
        ///
        /// **Required.**
        pub fn parking_lot_name(mut self, value: impl Into<String>) -> Self {
            self.parking_lot_name = Some(value.into());
            self
        }

        /// `out_parking_lot_id`
        ///
        /// **Required.**
        pub fn out_parking_lot_id(mut self, value: impl Into<String>) -> Self {
            self.out_parking_lot_id = Some(value.into());
            self
        }

        /// `parking_lot_address`
        ///
        /// **Required.**
        pub fn parking_lot_address(mut self, value: impl Into<String>) -> Self {
            self.parking_lot_address = Some(value.into());
            self
        }

        /// `longitude`
        ///
        /// **Required.**
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// `latitude`
        ///
        /// **Required.**
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }

        /// `parking_lot_type`
        ///
        /// **Required.**
        pub fn parking_lot_type(mut self, value: impl Into<ParkingLotType>) -> Self {
            self.parking_lot_type = Some(value.into());
            self
        }

        /// `phone_number`
        ///
        /// **Required.**
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// `parking_sign_url`
        pub fn parking_sign_url(mut self, value: impl Into<String>) -> Self {
            self.parking_sign_url = Some(value.into());
            self
        }

        /// `notification_text_list`
        pub fn notification_text_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.notification_text_list = list(values);
            self
        }

        /// `payment_mini_prog_appid`
        pub fn payment_mini_prog_appid(mut self, value: impl Into<String>) -> Self {
            self.payment_mini_prog_appid = Some(value.into());
            self
        }

        /// `payment_path`
        ///
        /// **Required.**
        pub fn payment_path(mut self, value: impl Into<String>) -> Self {
            self.payment_path = Some(value.into());
            self
        }

        /// `parking_order_mini_prog_appid`
        pub fn parking_order_mini_prog_appid(mut self, value: impl Into<String>) -> Self {
            self.parking_order_mini_prog_appid = Some(value.into());
            self
        }

        /// `parking_order_path`
        pub fn parking_order_path(mut self, value: impl Into<String>) -> Self {
            self.parking_order_path = Some(value.into());
            self
        }

        /// `charging_rule`
        pub fn charging_rule(mut self, value: impl Into<ChargingRule>) -> Self {
            self.charging_rule = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ParkingLot,
        parking_lot_name = "parking_lot_name",
        out_parking_lot_id = "out_parking_lot_id",
        parking_lot_address = "parking_lot_address",
        longitude = "longitude",
        latitude = "latitude",
        parking_lot_type = "parking_lot_type",
        phone_number = "phone_number",
        parking_sign_url = "parking_sign_url",
        notification_text_list = "notification_text_list",
        payment_mini_prog_appid = "payment_mini_prog_appid",
        payment_path = "payment_path",
        parking_order_mini_prog_appid = "parking_order_mini_prog_appid",
        parking_order_path = "parking_order_path",
        charging_rule = "charging_rule",
    );

    /// ParkingLotType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct ChargingRule {
        rule_type: Option<RuleType>,
        fee_limit_type: Option<FeeLimitType>,
        daily_limit_type: Option<DailyLimitType>,
        time_rounding_type: Option<TimeRoundingType>,
        free_entry_duration: Option<i64>,
        free_exit_duration: Option<i64>,
        fixed_interval_rule: Vec<FixedIntervalRule>,
        duration_segment_rule: Vec<DurationSegmentRule>,
        pre_entry_rule: Vec<PreEntryRule>,
        holiday_mode: Option<HolidayMode>,
        aggregate_limit_mode: Option<AggregateLimitMode>,
        first_charge_time_mode: Option<FirstChargeTimeMode>,
        extra: Extra,
    }

    impl ChargingRule {
        /// `rule_type`
        pub fn rule_type(mut self, value: impl Into<RuleType>) -> Self {
            self.rule_type = Some(value.into());
            self
        }

        /// `fee_limit_type`
        pub fn fee_limit_type(mut self, value: impl Into<FeeLimitType>) -> Self {
            self.fee_limit_type = Some(value.into());
            self
        }

        /// `daily_limit_type`
        pub fn daily_limit_type(mut self, value: impl Into<DailyLimitType>) -> Self {
            self.daily_limit_type = Some(value.into());
            self
        }

        /// `time_rounding_type`
        pub fn time_rounding_type(mut self, value: impl Into<TimeRoundingType>) -> Self {
            self.time_rounding_type = Some(value.into());
            self
        }

        /// `free_entry_duration`
        pub fn free_entry_duration(mut self, value: impl Into<i64>) -> Self {
            self.free_entry_duration = Some(value.into());
            self
        }

        /// `free_exit_duration`
        pub fn free_exit_duration(mut self, value: impl Into<i64>) -> Self {
            self.free_exit_duration = Some(value.into());
            self
        }

        /// `fixed_interval_rule`
        pub fn fixed_interval_rule(
            mut self,
            values: impl IntoIterator<Item = impl Into<FixedIntervalRule>>,
        ) -> Self {
            self.fixed_interval_rule = list(values);
            self
        }

        /// `duration_segment_rule`
        pub fn duration_segment_rule(
            mut self,
            values: impl IntoIterator<Item = impl Into<DurationSegmentRule>>,
        ) -> Self {
            self.duration_segment_rule = list(values);
            self
        }

        /// `pre_entry_rule`
        pub fn pre_entry_rule(
            mut self,
            values: impl IntoIterator<Item = impl Into<PreEntryRule>>,
        ) -> Self {
            self.pre_entry_rule = list(values);
            self
        }

        /// `holiday_mode`
        pub fn holiday_mode(mut self, value: impl Into<HolidayMode>) -> Self {
            self.holiday_mode = Some(value.into());
            self
        }

        /// `aggregate_limit_mode`
        pub fn aggregate_limit_mode(mut self, value: impl Into<AggregateLimitMode>) -> Self {
            self.aggregate_limit_mode = Some(value.into());
            self
        }

        /// `first_charge_time_mode`
        pub fn first_charge_time_mode(
            mut self,
            value: impl Into<FirstChargeTimeMode>,
        ) -> Self {
            self.first_charge_time_mode = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ChargingRule,
        rule_type = "rule_type",
        fee_limit_type = "fee_limit_type",
        daily_limit_type = "daily_limit_type",
        time_rounding_type = "time_rounding_type",
        free_entry_duration = "free_entry_duration",
        free_exit_duration = "free_exit_duration",
        fixed_interval_rule = "fixed_interval_rule",
        duration_segment_rule = "duration_segment_rule",
        pre_entry_rule = "pre_entry_rule",
        holiday_mode = "holiday_mode",
        aggregate_limit_mode = "aggregate_limit_mode",
        first_charge_time_mode = "first_charge_time_mode",
    );

    /// RuleType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct FixedIntervalRule {
        day_type: Option<DayType>,
        start_time: Option<String>,
        end_time: Option<String>,
        vehicle_type: Option<VehicleType>,
        plate_type: Option<PlateType>,
        first_duration: Option<i64>,
        first_amount: Option<i64>,
        interval_duration: Option<i64>,
        interval_amount: Option<i64>,
        interval_max_amount: Option<i64>,
        max_fee_per_day: Option<i64>,
        free_period_charging_mode: Option<FreePeriodChargingMode>,
        free_period_calculation_mode: Option<FreePeriodCalculationMode>,
        is_green_vehicle_free_parking: Option<bool>,
        first_duration_mode: Option<FirstDurationMode>,
        extra: Extra,
    }

    impl FixedIntervalRule {
        /// `day_type`
        pub fn day_type(mut self, value: impl Into<DayType>) -> Self {
            self.day_type = Some(value.into());
            self
        }

        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `vehicle_type`
        pub fn vehicle_type(mut self, value: impl Into<VehicleType>) -> Self {
            self.vehicle_type = Some(value.into());
            self
        }

        /// `plate_type`
        pub fn plate_type(mut self, value: impl Into<PlateType>) -> Self {
            self.plate_type = Some(value.into());
            self
        }

        /// `first_duration`
        pub fn first_duration(mut self, value: impl Into<i64>) -> Self {
            self.first_duration = Some(value.into());
            self
        }

        /// `first_amount`
        pub fn first_amount(mut self, value: impl Into<i64>) -> Self {
            self.first_amount = Some(value.into());
            self
        }

        /// `interval_duration`
        pub fn interval_duration(mut self, value: impl Into<i64>) -> Self {
            self.interval_duration = Some(value.into());
            self
        }

        /// `interval_amount`
        pub fn interval_amount(mut self, value: impl Into<i64>) -> Self {
            self.interval_amount = Some(value.into());
            self
        }

        /// `interval_max_amount`
        pub fn interval_max_amount(mut self, value: impl Into<i64>) -> Self {
            self.interval_max_amount = Some(value.into());
            self
        }

        /// `max_fee_per_day`
        pub fn max_fee_per_day(mut self, value: impl Into<i64>) -> Self {
            self.max_fee_per_day = Some(value.into());
            self
        }

        /// `free_period_charging_mode`
        pub fn free_period_charging_mode(
            mut self,
            value: impl Into<FreePeriodChargingMode>,
        ) -> Self {
            self.free_period_charging_mode = Some(value.into());
            self
        }

        /// `free_period_calculation_mode`
        pub fn free_period_calculation_mode(
            mut self,
            value: impl Into<FreePeriodCalculationMode>,
        ) -> Self {
            self.free_period_calculation_mode = Some(value.into());
            self
        }

        /// `is_green_vehicle_free_parking`
        pub fn is_green_vehicle_free_parking(mut self, value: bool) -> Self {
            self.is_green_vehicle_free_parking = Some(value);
            self
        }

        /// `first_duration_mode`
        pub fn first_duration_mode(mut self, value: impl Into<FirstDurationMode>) -> Self {
            self.first_duration_mode = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FixedIntervalRule,
        day_type = "day_type",
        start_time = "start_time",
        end_time = "end_time",
        vehicle_type = "vehicle_type",
        plate_type = "plate_type",
        first_duration = "first_duration",
        first_amount = "first_amount",
        interval_duration = "interval_duration",
        interval_amount = "interval_amount",
        interval_max_amount = "interval_max_amount",
        max_fee_per_day = "max_fee_per_day",
        free_period_charging_mode = "free_period_charging_mode",
        free_period_calculation_mode = "free_period_calculation_mode",
        is_green_vehicle_free_parking = "is_green_vehicle_free_parking",
        first_duration_mode = "first_duration_mode",
    );

    /// DayType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct DurationSegmentRule {
        day_type: Option<DayType>,
        start_time: Option<String>,
        end_time: Option<String>,
        vehicle_type: Option<VehicleType>,
        plate_type: Option<PlateType>,
        charge_mode: Option<ChargeMode>,
        duration_from: Option<i64>,
        duration_to: Option<i64>,
        fixed_amount: Option<i64>,
        interval_min: Option<i64>,
        interval_amount: Option<i64>,
        interval_max_amount: Option<i64>,
        max_fee_per_day: Option<i64>,
        extra: Extra,
    }

    impl DurationSegmentRule {
        /// `day_type`
        pub fn day_type(mut self, value: impl Into<DayType>) -> Self {
            self.day_type = Some(value.into());
            self
        }

        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `vehicle_type`
        pub fn vehicle_type(mut self, value: impl Into<VehicleType>) -> Self {
            self.vehicle_type = Some(value.into());
            self
        }

        /// `plate_type`
        pub fn plate_type(mut self, value: impl Into<PlateType>) -> Self {
            self.plate_type = Some(value.into());
            self
        }

        /// `charge_mode`
        pub fn charge_mode(mut self, value: impl Into<ChargeMode>) -> Self {
            self.charge_mode = Some(value.into());
            self
        }

        /// `duration_from`
        pub fn duration_from(mut self, value: impl Into<i64>) -> Self {
            self.duration_from = Some(value.into());
            self
        }

        /// `duration_to`
        pub fn duration_to(mut self, value: impl Into<i64>) -> Self {
            self.duration_to = Some(value.into());
            self
        }

        /// `fixed_amount`
        pub fn fixed_amount(mut self, value: impl Into<i64>) -> Self {
            self.fixed_amount = Some(value.into());
            self
        }

        /// `interval_min`
        pub fn interval_min(mut self, value: impl Into<i64>) -> Self {
            self.interval_min = Some(value.into());
            self
        }

        /// `interval_amount`
        pub fn interval_amount(mut self, value: impl Into<i64>) -> Self {
            self.interval_amount = Some(value.into());
            self
        }

        /// `interval_max_amount`
        pub fn interval_max_amount(mut self, value: impl Into<i64>) -> Self {
            self.interval_max_amount = Some(value.into());
            self
        }

        /// `max_fee_per_day`
        pub fn max_fee_per_day(mut self, value: impl Into<i64>) -> Self {
            self.max_fee_per_day = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DurationSegmentRule,
        day_type = "day_type",
        start_time = "start_time",
        end_time = "end_time",
        vehicle_type = "vehicle_type",
        plate_type = "plate_type",
        charge_mode = "charge_mode",
        duration_from = "duration_from",
        duration_to = "duration_to",
        fixed_amount = "fixed_amount",
        interval_min = "interval_min",
        interval_amount = "interval_amount",
        interval_max_amount = "interval_max_amount",
        max_fee_per_day = "max_fee_per_day",
    );

    /// ChargeMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct PreEntryRule {
        day_type: Option<DayType>,
        start_time: Option<String>,
        end_time: Option<String>,
        vehicle_type: Option<VehicleType>,
        plate_type: Option<PlateType>,
        amount: Option<i64>,
        max_fee_per_day: Option<i64>,
        extra: Extra,
    }

    impl PreEntryRule {
        /// `day_type`
        pub fn day_type(mut self, value: impl Into<DayType>) -> Self {
            self.day_type = Some(value.into());
            self
        }

        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `vehicle_type`
        pub fn vehicle_type(mut self, value: impl Into<VehicleType>) -> Self {
            self.vehicle_type = Some(value.into());
            self
        }

        /// `plate_type`
        pub fn plate_type(mut self, value: impl Into<PlateType>) -> Self {
            self.plate_type = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `max_fee_per_day`
        pub fn max_fee_per_day(mut self, value: impl Into<i64>) -> Self {
            self.max_fee_per_day = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PreEntryRule,
        day_type = "day_type",
        start_time = "start_time",
        end_time = "end_time",
        vehicle_type = "vehicle_type",
        plate_type = "plate_type",
        amount = "amount",
        max_fee_per_day = "max_fee_per_day",
    );

    /// HolidayMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
