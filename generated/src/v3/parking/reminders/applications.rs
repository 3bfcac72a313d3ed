//! 查询停车场进件申请单列表 · `GET /v3/parking/reminders/applications`
//!
//! Generated from docs/openapi/v3/parking/reminders/applications.md by `cargo xtask regen`; do not edit.

/// Queries the onboarding applications of a parking lot by the merchant's parking lot ID.
///
/// 按商户停车场ID查询该停车场的进件申请单。
///
/// `GET /v3/parking/reminders/applications`
///
/// 查询停车场进件申请单列表 / Query a parking lot's applications · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557811) · feature `v3-parking` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::parking::reminders::applications::get;
///
/// let request = get().out_parking_lot_id("JXPARK-001").offset(0).limit(10);
/// ```
#[doc(alias = "查询停车场进件申请单列表")]
#[doc(alias = "/v3/parking/reminders/applications")]
#[doc(alias = "get_v3_parking_reminders_applications")]
#[doc(alias = "询停车场进件申请单列表")]
#[doc(alias = "停车场进件申请单列表")]
#[doc(alias = "车场进件申请单列表")]
#[doc(alias = "场进件申请单列表")]
#[doc(alias = "进件申请单列表")]
#[doc(alias = "件申请单列表")]
#[doc(alias = "申请单列表")]
#[doc(alias = "请单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query a parking lots applications")]
#[doc(alias = "parking lots applications")]
#[doc(alias = "lots applications")]
#[doc(alias = "s applications")]
#[doc(alias = "applications")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询停车场进件申请单列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `out_parking_lot_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户停车场ID / Merchant's ID of the parking lot
        ///
        /// **Required.**
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_parking_lot_id", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_parking_reminders_applications",
                Method::Get,
                "/v3/parking/reminders/applications",
            )
            .query(&["out_parking_lot_id", "offset", "limit"])
            .required(&["/query/out_parking_lot_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::ApplicationList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// Response of 查询停车场进件申请单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 停车场进件申请单列表 / Parking lot applications
        pub application_list: Vec<response::ApplicationList>,
        /// 微信停车场ID / WeChat's ID of the parking lot
        pub wx_parking_lot_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        application_list = "application_list",
        wx_parking_lot_id = "wx_parking_lot_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 停车场进件申请单列表 / Parking lot applications
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplicationList {
            /// 停车场进件审核单号 / Audit number of the parking lot's onboarding application
            pub parking_lot_audit_no: Option<String>,
            /// 审核状态 / Review's state
            pub audit_status: Option<AuditStatus>,
            /// 提交时间 / Time of submission
            pub submit_time: Option<i64>,
            /// 停车场信息 / Parking lot
            pub parking_lot: Option<ParkingLot>,
            /// 审核备注 / Reviewer's comment
            pub audit_comment: Option<AuditComment>,
            /// Fields unknown to this version.
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

        /// 审核状态 / Review's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditStatus {
            /// 未知审核状态 / Unknown review state
            ///
            /// `AUDIT_STATUS_UNKNOWN`
            AuditStatusUnknown,
            /// 待审核 / Waiting for review
            ///
            /// `AUDIT_STATUS_PENDING`
            AuditStatusPending,
            /// 已撤回 / Withdrawn
            ///
            /// `AUDIT_STATUS_WITHDRAWN`
            AuditStatusWithdrawn,
            /// 审核通过 / Approved
            ///
            /// `AUDIT_STATUS_APPROVED`
            AuditStatusApproved,
            /// 已驳回 / Rejected
            ///
            /// `AUDIT_STATUS_REJECTED`
            AuditStatusRejected,
            /// A value unknown to this version.
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

        /// 停车场信息 / Parking lot
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ParkingLot {
            /// 停车场名称 / Name of the parking lot
            pub parking_lot_name: Option<String>,
            /// 商户停车场ID / Merchant's ID of the parking lot
            pub out_parking_lot_id: Option<String>,
            /// 停车场地址 / Address of the parking lot
            pub parking_lot_address: Option<String>,
            /// 停车场经度 / Longitude of the parking lot
            pub longitude: Option<String>,
            /// 停车场纬度 / Latitude of the parking lot
            pub latitude: Option<String>,
            /// 停车场类型 / Type of parking lot
            pub parking_lot_type: Option<ParkingLotType>,
            /// 客服联系电话 / Customer service phone number of the parking lot
            pub phone_number: Option<String>,
            /// 停车收费告示牌图片URL / URL of the photo of the parking charges sign
            ///
            /// Format: `uri`.
            pub parking_sign_url: Option<String>,
            /// 停车场优惠文案列表 / Promotion texts of the parking lot
            pub notification_text_list: Vec<String>,
            /// 商家支付小程序AppID / AppID of the merchant's Mini Program for paying
            pub payment_mini_prog_appid: Option<String>,
            /// 商家支付页面路径 / Page path for paying at the merchant
            pub payment_path: Option<String>,
            /// 商家停车订单小程序AppID / AppID of the Mini Program that shows the parking order
            pub parking_order_mini_prog_appid: Option<String>,
            /// 商家停车订单页面路径 / Page path of the parking order
            pub parking_order_path: Option<String>,
            /// 停车场收费规则 / Charging rule of the parking lot
            pub charging_rule: Option<ChargingRule>,
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ChargingRule {
            /// 收费规则类型 / Type of charging rule
            pub rule_type: Option<RuleType>,
            /// 收费金额限制类型 / Type of limit on the parking charge
            pub fee_limit_type: Option<FeeLimitType>,
            /// 停车计费周期类型 / Type of charging period: rolling 24 hours or calendar day
            pub daily_limit_type: Option<DailyLimitType>,
            /// 不满一小时的取整方式 / How a part of an hour is rounded
            pub time_rounding_type: Option<TimeRoundingType>,
            /// 入场免费时长 / Free time after entry
            pub free_entry_duration: Option<i64>,
            /// 出场免费时长 / Free time for leaving
            pub free_exit_duration: Option<i64>,
            /// 固定间隔收费规则列表 / Charging rules by fixed intervals
            pub fixed_interval_rule: Vec<FixedIntervalRule>,
            /// 按停车时长分段的收费规则 / Charging rules by ranges of parking duration
            pub duration_segment_rule: Vec<DurationSegmentRule>,
            /// 按次收费规则列表 / Rules for charging a fixed fee per entry to the parking lot
            pub pre_entry_rule: Vec<PreEntryRule>,
            /// 节假日模式 / How holidays are determined
            pub holiday_mode: Option<HolidayMode>,
            /// 停车费累计限额模式 / How the cap on accumulated parking fees is applied
            pub aggregate_limit_mode: Option<AggregateLimitMode>,
            /// 首次计费的起算方式 / Where charging starts: on entry or after the free period
            pub first_charge_time_mode: Option<FirstChargeTimeMode>,
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FixedIntervalRule {
            /// 日期类型（工作日、节假日等） / Type of day the rule applies to
            pub day_type: Option<DayType>,
            /// 收费时段的开始时间 / Start of the charging period
            pub start_time: Option<String>,
            /// 收费时段的结束时间 / End of the charging period
            pub end_time: Option<String>,
            /// 车辆类型 / Type of vehicle
            pub vehicle_type: Option<VehicleType>,
            /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
            pub plate_type: Option<PlateType>,
            /// 首段收费时长 / Length of the first charging segment
            pub first_duration: Option<i64>,
            /// 首段收费金额，单位：分 / Charge of the first segment, in fen
            pub first_amount: Option<i64>,
            /// 间隔收费时长 / Length of the charging interval
            pub interval_duration: Option<i64>,
            /// 每间隔收费金额，单位：分 / Charge per interval, in fen
            pub interval_amount: Option<i64>,
            /// 间隔时段收费封顶，单位：分 / Cap on the charge of the interval period, in fen
            pub interval_max_amount: Option<i64>,
            /// 单日收费封顶，单位：分 / Highest charge per day, in fen
            pub max_fee_per_day: Option<i64>,
            /// 免费时段生效方式（按次、按日等） / How often the free period is granted, e.g. once per entry or per 24 hours
            pub free_period_charging_mode: Option<FreePeriodChargingMode>,
            /// 免费时段计算方式 / How the free period is calculated
            pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
            /// 新能源车是否免费停车 / Whether new-energy vehicles park free
            pub is_green_vehicle_free_parking: Option<bool>,
            /// 首段收费模式 / Mode in which the first segment is charged
            pub first_duration_mode: Option<FirstDurationMode>,
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DurationSegmentRule {
            /// 日期类型（工作日、节假日等） / Type of day the rule applies to
            pub day_type: Option<DayType>,
            /// 收费时段的开始时间 / Start of the charging period
            pub start_time: Option<String>,
            /// 收费时段的结束时间 / End of the charging period
            pub end_time: Option<String>,
            /// 车辆类型 / Type of vehicle
            pub vehicle_type: Option<VehicleType>,
            /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
            pub plate_type: Option<PlateType>,
            /// 停车收费模式 / How parking in the duration range is charged
            pub charge_mode: Option<ChargeMode>,
            /// 停车时长区间起始 / Start of the parking duration range
            pub duration_from: Option<i64>,
            /// 停车时长区间结束 / End of the parking duration range
            pub duration_to: Option<i64>,
            /// 固定收费金额，单位：分 / Fixed charge, in fen
            pub fixed_amount: Option<i64>,
            /// 收费间隔时长，单位：分钟 / Length of the charging interval, in minutes
            pub interval_min: Option<i64>,
            /// 每间隔收费金额，单位：分 / Charge per interval, in fen
            pub interval_amount: Option<i64>,
            /// 间隔时段收费封顶，单位：分 / Cap on the charge of the interval period, in fen
            pub interval_max_amount: Option<i64>,
            /// 单日收费封顶，单位：分 / Highest charge per day, in fen
            pub max_fee_per_day: Option<i64>,
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PreEntryRule {
            /// 日期类型（工作日、节假日等） / Type of day the rule applies to
            pub day_type: Option<DayType>,
            /// 收费时段的开始时间 / Start of the charging period
            pub start_time: Option<String>,
            /// 收费时段的结束时间 / End of the charging period
            pub end_time: Option<String>,
            /// 车辆类型 / Type of vehicle
            pub vehicle_type: Option<VehicleType>,
            /// 车牌类型 / Type of the plate by parking contract, e.g. temporary or monthly
            pub plate_type: Option<PlateType>,
            /// 每次收费金额，单位：分 / Charge per entry, in fen
            pub amount: Option<i64>,
            /// 单日收费封顶，单位：分 / Highest charge per day, in fen
            pub max_fee_per_day: Option<i64>,
            /// Fields unknown to this version.
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

        /// 审核备注 / Reviewer's comment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditComment {
            /// 审核意见涉及的字段列表 / Fields that the audit comment refers to
            pub fields: Vec<Fields>,
            /// 改进建议 / How to improve what was rejected
            pub recommendation: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuditComment,
            fields = "fields",
            recommendation = "recommendation",
        );

        /// 审核意见涉及的字段列表 / Fields that the audit comment refers to
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Fields {
            /// 字段名 / Name of the field
            pub field: Option<String>,
            /// 该项的审核意见 / Reviewer's comment on the item
            pub comment: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Fields,
            field = "field",
            comment = "comment",
        );
    }
}
