//! 查询停车场进件申请单列表 · `GET /v3/parking/reminders/applications`
//!
//! Generated from docs/openapi/v3/parking/reminders/applications.md by `cargo xtask regen`; do not edit.

/// 查询停车场进件申请单列表
///
/// `GET /v3/parking/reminders/applications`
///
/// 查询停车场进件申请单列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4019557811) · feature `v3-parking`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::parking::reminders::applications::get;
///
/// let request = get().out_parking_lot_id("OPLI20260618884").offset(0).limit(20);
/// ```
#[doc(alias = "查询停车场进件申请单列表")]
#[doc(alias = "/v3/parking/reminders/applications")]
#[doc(alias = "get_v3_parking_reminders_applications")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询停车场进件申请单列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `out_parking_lot_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_parking_lot_id`
        ///
        /// **Required.**
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_parking_lot_id", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_parking_reminders_applications",
                Verb::Get,
                "/v3/parking/reminders/applications",
            )
            .query(&["out_parking_lot_id", "offset", "limit"])
            .required(&["/query/out_parking_lot_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::ApplicationList;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/application_list",
            total: None,
        };

        fn items(page: Response) -> Vec<response::ApplicationList> {
            page.application_list
        }
    }

    /// The answer of 查询停车场进件申请单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `application_list`
        pub application_list: Vec<response::ApplicationList>,
        /// `wx_parking_lot_id`
        pub wx_parking_lot_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        application_list = "application_list",
        wx_parking_lot_id = "wx_parking_lot_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ApplicationList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplicationList {
            /// `parking_lot_audit_no`
            pub parking_lot_audit_no: Option<String>,
            /// `audit_status`
            pub audit_status: Option<AuditStatus>,
            /// `submit_time`
            pub submit_time: Option<i64>,
            /// `parking_lot`
            pub parking_lot: Option<ParkingLot>,
            /// `audit_comment`
            pub audit_comment: Option<AuditComment>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ApplicationList,
            parking_lot_audit_no = "parking_lot_audit_no",
            audit_status = "audit_status",
            submit_time = "submit_time",
            parking_lot = "parking_lot",
            audit_comment = "audit_comment",
        );

        /// AuditStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditStatus {
            /// `AUDIT_STATUS_UNKNOWN`
            AuditStatusUnknown,
            /// `AUDIT_STATUS_PENDING`
            AuditStatusPending,
            /// `AUDIT_STATUS_WITHDRAWN`
            AuditStatusWithdrawn,
            /// `AUDIT_STATUS_APPROVED`
            AuditStatusApproved,
            /// `AUDIT_STATUS_REJECTED`
            AuditStatusRejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditStatus,
            AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
            AuditStatusPending = "AUDIT_STATUS_PENDING",
            AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
            AuditStatusApproved = "AUDIT_STATUS_APPROVED",
            AuditStatusRejected = "AUDIT_STATUS_REJECTED",
        );

        /// ParkingLot
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ParkingLot {
            /// `parking_lot_name`
            pub parking_lot_name: Option<String>,
            /// `out_parking_lot_id`
            pub out_parking_lot_id: Option<String>,
            /// `parking_lot_address`
            pub parking_lot_address: Option<String>,
            /// `longitude`
            pub longitude: Option<String>,
            /// `latitude`
            pub latitude: Option<String>,
            /// `parking_lot_type`
            pub parking_lot_type: Option<ParkingLotType>,
            /// `phone_number`
            pub phone_number: Option<String>,
            /// `parking_sign_url`
            pub parking_sign_url: Option<String>,
            /// `notification_text_list`
            pub notification_text_list: Vec<String>,
            /// `payment_mini_prog_appid`
            pub payment_mini_prog_appid: Option<String>,
            /// `payment_path`
            pub payment_path: Option<String>,
            /// `parking_order_mini_prog_appid`
            pub parking_order_mini_prog_appid: Option<String>,
            /// `parking_order_path`
            pub parking_order_path: Option<String>,
            /// `charging_rule`
            pub charging_rule: Option<ChargingRule>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ChargingRule {
            /// `rule_type`
            pub rule_type: Option<RuleType>,
            /// `fee_limit_type`
            pub fee_limit_type: Option<FeeLimitType>,
            /// `daily_limit_type`
            pub daily_limit_type: Option<DailyLimitType>,
            /// `time_rounding_type`
            pub time_rounding_type: Option<TimeRoundingType>,
            /// `free_entry_duration`
            pub free_entry_duration: Option<i64>,
            /// `free_exit_duration`
            pub free_exit_duration: Option<i64>,
            /// `fixed_interval_rule`
            pub fixed_interval_rule: Vec<FixedIntervalRule>,
            /// `duration_segment_rule`
            pub duration_segment_rule: Vec<DurationSegmentRule>,
            /// `pre_entry_rule`
            pub pre_entry_rule: Vec<PreEntryRule>,
            /// `holiday_mode`
            pub holiday_mode: Option<HolidayMode>,
            /// `aggregate_limit_mode`
            pub aggregate_limit_mode: Option<AggregateLimitMode>,
            /// `first_charge_time_mode`
            pub first_charge_time_mode: Option<FirstChargeTimeMode>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FixedIntervalRule {
            /// `day_type`
            pub day_type: Option<DayType>,
            /// `start_time`
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `vehicle_type`
            pub vehicle_type: Option<VehicleType>,
            /// `plate_type`
            pub plate_type: Option<PlateType>,
            /// `first_duration`
            pub first_duration: Option<i64>,
            /// `first_amount`
            pub first_amount: Option<i64>,
            /// `interval_duration`
            pub interval_duration: Option<i64>,
            /// `interval_amount`
            pub interval_amount: Option<i64>,
            /// `interval_max_amount`
            pub interval_max_amount: Option<i64>,
            /// `max_fee_per_day`
            pub max_fee_per_day: Option<i64>,
            /// `free_period_charging_mode`
            pub free_period_charging_mode: Option<FreePeriodChargingMode>,
            /// `free_period_calculation_mode`
            pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
            /// `is_green_vehicle_free_parking`
            pub is_green_vehicle_free_parking: Option<bool>,
            /// `first_duration_mode`
            pub first_duration_mode: Option<FirstDurationMode>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DurationSegmentRule {
            /// `day_type`
            pub day_type: Option<DayType>,
            /// `start_time`
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `vehicle_type`
            pub vehicle_type: Option<VehicleType>,
            /// `plate_type`
            pub plate_type: Option<PlateType>,
            /// `charge_mode`
            pub charge_mode: Option<ChargeMode>,
            /// `duration_from`
            pub duration_from: Option<i64>,
            /// `duration_to`
            pub duration_to: Option<i64>,
            /// `fixed_amount`
            pub fixed_amount: Option<i64>,
            /// `interval_min`
            pub interval_min: Option<i64>,
            /// `interval_amount`
            pub interval_amount: Option<i64>,
            /// `interval_max_amount`
            pub interval_max_amount: Option<i64>,
            /// `max_fee_per_day`
            pub max_fee_per_day: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PreEntryRule {
            /// `day_type`
            pub day_type: Option<DayType>,
            /// `start_time`
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `vehicle_type`
            pub vehicle_type: Option<VehicleType>,
            /// `plate_type`
            pub plate_type: Option<PlateType>,
            /// `amount`
            pub amount: Option<i64>,
            /// `max_fee_per_day`
            pub max_fee_per_day: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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

        /// AuditComment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditComment {
            /// `fields`
            pub fields: Vec<AuditCommentFields>,
            /// `recommendation`
            pub recommendation: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AuditComment,
            fields = "fields",
            recommendation = "recommendation",
        );

        /// AuditCommentFields
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditCommentFields {
            /// `field`
            pub field: Option<String>,
            /// `comment`
            pub comment: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AuditCommentFields,
            field = "field",
            comment = "comment",
        );
    }
}
