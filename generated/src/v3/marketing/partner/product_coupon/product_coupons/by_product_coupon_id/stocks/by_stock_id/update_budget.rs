//! 修改商品券批次发放预算 · `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget.md by `cargo xtask regen`; do not edit.

/// 修改商品券批次发放预算
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
///
/// 修改商品券批次发放预算 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781561) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::update_budget::post;
///
/// let request = post("2212026061", "1752026061810")
///     .brand_id("206202")
///     .out_request_no("ORN20260618769")
///     .update_mode(post::UpdateMode::MaxCount)
///     .current_max_count(2)
///     .target_max_count(2)
///     .current_max_count_per_day(2)
///     .target_max_count_per_day(2);
/// ```
#[doc(alias = "修改商品券批次发放预算")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"
)]
#[doc(
    alias = "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget"
)]
pub fn post(
    product_coupon_id: impl Into<String>,
    stock_id: impl Into<String>,
) -> post::Request {
    post::Request::new([product_coupon_id.into(), stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 修改商品券批次发放预算; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `out_request_no`, `update_mode`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `update_mode`
        ///
        /// **Required.**
        pub fn update_mode(self, value: impl Into<UpdateMode>) -> Self {
            Self(self.0.body("update_mode", value.into()))
        }

        /// `current_max_count`
        pub fn current_max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("current_max_count", value.into()))
        }

        /// `target_max_count`
        pub fn target_max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("target_max_count", value.into()))
        }

        /// `current_max_count_per_day`
        pub fn current_max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("current_max_count_per_day", value.into()))
        }

        /// `target_max_count_per_day`
        pub fn target_max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("target_max_count_per_day", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget",
                Verb::Post,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/out_request_no", "/body/update_mode"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// UpdateMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UpdateMode {
        /// `MAX_COUNT`
        MaxCount,
        /// `MAX_COUNT_PER_DAY`
        MaxCountPerDay,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UpdateMode,
        MaxCount = "MAX_COUNT",
        MaxCountPerDay = "MAX_COUNT_PER_DAY",
    );

    /// The answer of 修改商品券批次发放预算.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `product_coupon_id`
        ///
        /// Documented as always there.
        pub product_coupon_id: Option<String>,
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `remark`
        pub remark: Option<String>,
        /// `coupon_code_mode`
        ///
        /// Documented as always there.
        pub coupon_code_mode: Option<response::CouponCodeMode>,
        /// `coupon_code_count_info`
        pub coupon_code_count_info: Option<response::CouponCodeCountInfo>,
        /// `stock_send_rule`
        ///
        /// Documented as always there.
        pub stock_send_rule: Option<response::StockSendRule>,
        /// `single_usage_rule`
        pub single_usage_rule: Option<response::SingleUsageRule>,
        /// `sequential_usage_rule`
        pub sequential_usage_rule: Option<response::SequentialUsageRule>,
        /// `usage_rule_display_info`
        ///
        /// Documented as always there.
        pub usage_rule_display_info: Option<response::UsageRuleDisplayInfo>,
        /// `coupon_display_info`
        ///
        /// Documented as always there.
        pub coupon_display_info: Option<response::CouponDisplayInfo>,
        /// `notify_config`
        ///
        /// Documented as always there.
        pub notify_config: Option<response::NotifyConfig>,
        /// `store_scope`
        ///
        /// Documented as always there.
        pub store_scope: Option<response::StoreScope>,
        /// `sent_count_info`
        ///
        /// Documented as always there.
        pub sent_count_info: Option<response::SentCountInfo>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        product_coupon_id = "product_coupon_id",
        stock_id = "stock_id",
        remark = "remark",
        coupon_code_mode = "coupon_code_mode",
        coupon_code_count_info = "coupon_code_count_info",
        stock_send_rule = "stock_send_rule",
        single_usage_rule = "single_usage_rule",
        sequential_usage_rule = "sequential_usage_rule",
        usage_rule_display_info = "usage_rule_display_info",
        coupon_display_info = "coupon_display_info",
        notify_config = "notify_config",
        store_scope = "store_scope",
        sent_count_info = "sent_count_info",
        state = "state",
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
        brand_id = "brand_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CouponCodeMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponCodeMode {
            /// `WECHATPAY`
            Wechatpay,
            /// `UPLOAD`
            Upload,
            /// `API_ASSIGN`
            ApiAssign,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
        );

        /// CouponCodeCountInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// `total_count`
            ///
            /// Documented as always there.
            pub total_count: Option<i64>,
            /// `available_count`
            ///
            /// Documented as always there.
            pub available_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponCodeCountInfo,
            total_count = "total_count",
            available_count = "available_count",
        );

        /// StockSendRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockSendRule {
            /// `max_count`
            ///
            /// Documented as always there.
            pub max_count: Option<i64>,
            /// `max_count_per_day`
            pub max_count_per_day: Option<i64>,
            /// `max_count_per_user`
            pub max_count_per_user: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StockSendRule,
            max_count = "max_count",
            max_count_per_day = "max_count_per_day",
            max_count_per_user = "max_count_per_user",
        );

        /// SingleUsageRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// `coupon_available_period`
            ///
            /// Documented as always there.
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// `normal_coupon`
            pub normal_coupon: Option<NormalCoupon>,
            /// `discount_coupon`
            pub discount_coupon: Option<DiscountCoupon>,
            /// `exchange_coupon`
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SingleUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
            exchange_coupon = "exchange_coupon",
        );

        /// CouponAvailablePeriod
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `available_days`
            pub available_days: Option<i64>,
            /// `wait_days_after_receive`
            pub wait_days_after_receive: Option<i64>,
            /// `weekly_available_period`
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// `irregular_available_period_list`
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponAvailablePeriod,
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            available_days = "available_days",
            wait_days_after_receive = "wait_days_after_receive",
            weekly_available_period = "weekly_available_period",
            irregular_available_period_list = "irregular_available_period_list",
        );

        /// WeeklyAvailablePeriod
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// `day_list`
            pub day_list: Vec<DayList>,
            /// `day_period_list`
            pub day_period_list: Vec<DayPeriodList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            WeeklyAvailablePeriod,
            day_list = "day_list",
            day_period_list = "day_period_list",
        );

        /// DayList
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DayList {
            /// `MONDAY`
            Monday,
            /// `TUESDAY`
            Tuesday,
            /// `WEDNESDAY`
            Wednesday,
            /// `THURSDAY`
            Thursday,
            /// `FRIDAY`
            Friday,
            /// `SATURDAY`
            Saturday,
            /// `SUNDAY`
            Sunday,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DayList,
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        );

        /// DayPeriodList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<i64>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DayPeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// IrregularAvailablePeriodList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            IrregularAvailablePeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// NormalCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NormalCoupon,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// DiscountCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `percent_off`
            ///
            /// Documented as always there.
            pub percent_off: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DiscountCoupon,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// ExchangeCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `exchange_price`
            ///
            /// Documented as always there.
            pub exchange_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeCoupon,
            threshold = "threshold",
            exchange_price = "exchange_price",
        );

        /// SequentialUsageRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// `coupon_available_period`
            ///
            /// Documented as always there.
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// `normal_coupon_list`
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// `discount_coupon_list`
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// `exchange_coupon_list`
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// `special_first`
            pub special_first: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon_list = "normal_coupon_list",
            discount_coupon_list = "discount_coupon_list",
            exchange_coupon_list = "exchange_coupon_list",
            special_first = "special_first",
        );

        /// SequentialUsageRuleCouponAvailablePeriod
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `wait_days_after_receive`
            pub wait_days_after_receive: Option<i64>,
            /// `weekly_available_period`
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// `irregular_available_period_list`
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageRuleCouponAvailablePeriod,
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            wait_days_after_receive = "wait_days_after_receive",
            weekly_available_period = "weekly_available_period",
            irregular_available_period_list = "irregular_available_period_list",
        );

        /// NormalCouponList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCouponList {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NormalCouponList,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// DiscountCouponList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCouponList {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `percent_off`
            ///
            /// Documented as always there.
            pub percent_off: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DiscountCouponList,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// ExchangeCouponList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCouponList {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `exchange_price`
            ///
            /// Documented as always there.
            pub exchange_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeCouponList,
            threshold = "threshold",
            exchange_price = "exchange_price",
        );

        /// UsageRuleDisplayInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// `coupon_usage_method_list`
            ///
            /// Documented as always there.
            pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// `app_path`
            pub app_path: Option<String>,
            /// `usage_description`
            ///
            /// Documented as always there.
            pub usage_description: Option<String>,
            /// `coupon_available_store_info`
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// `app_jump_type`
            pub app_jump_type: Option<AppJumpType>,
            /// `passcode_link`
            pub passcode_link: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            UsageRuleDisplayInfo,
            coupon_usage_method_list = "coupon_usage_method_list",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
            app_path = "app_path",
            usage_description = "usage_description",
            coupon_available_store_info = "coupon_available_store_info",
            app_jump_type = "app_jump_type",
            passcode_link = "passcode_link",
        );

        /// CouponUsageMethodList
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponUsageMethodList {
            /// `OFFLINE`
            Offline,
            /// `MINI_PROGRAM`
            MiniProgram,
            /// `APP`
            App,
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponUsageMethodList,
            Offline = "OFFLINE",
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentCode = "PAYMENT_CODE",
        );

        /// CouponAvailableStoreInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponAvailableStoreInfo,
            description = "description",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
        );

        /// AppJumpType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AppJumpType {
            /// `H5`
            H5,
            /// `PASSCODE_LINK`
            PasscodeLink,
            /// `USAGE_GUIDE`
            UsageGuide,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AppJumpType,
            H5 = "H5",
            PasscodeLink = "PASSCODE_LINK",
            UsageGuide = "USAGE_GUIDE",
        );

        /// CouponDisplayInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// `code_display_mode`
            pub code_display_mode: Option<CodeDisplayMode>,
            /// `background_color`
            pub background_color: Option<BackgroundColor>,
            /// `entrance_mini_program`
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// `entrance_official_account`
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// `entrance_finder`
            pub entrance_finder: Option<EntranceFinder>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponDisplayInfo,
            code_display_mode = "code_display_mode",
            background_color = "background_color",
            entrance_mini_program = "entrance_mini_program",
            entrance_official_account = "entrance_official_account",
            entrance_finder = "entrance_finder",
        );

        /// CodeDisplayMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeDisplayMode {
            /// `INVISIBLE`
            Invisible,
            /// `BARCODE`
            Barcode,
            /// `QRCODE`
            Qrcode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeDisplayMode,
            Invisible = "INVISIBLE",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        );

        /// BackgroundColor
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BackgroundColor {
            /// `Color010`
            Color010,
            /// `Color020`
            Color020,
            /// `Color030`
            Color030,
            /// `Color040`
            Color040,
            /// `Color050`
            Color050,
            /// `Color060`
            Color060,
            /// `Color070`
            Color070,
            /// `Color080`
            Color080,
            /// `Color090`
            Color090,
            /// `Color100`
            Color100,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BackgroundColor,
            Color010 = "Color010",
            Color020 = "Color020",
            Color030 = "Color030",
            Color040 = "Color040",
            Color050 = "Color050",
            Color060 = "Color060",
            Color070 = "Color070",
            Color080 = "Color080",
            Color090 = "Color090",
            Color100 = "Color100",
        );

        /// EntranceMiniProgram
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `path`
            ///
            /// Documented as always there.
            pub path: Option<String>,
            /// `entrance_wording`
            ///
            /// Documented as always there.
            pub entrance_wording: Option<String>,
            /// `guidance_wording`
            ///
            /// Documented as always there.
            pub guidance_wording: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EntranceMiniProgram,
            appid = "appid",
            path = "path",
            entrance_wording = "entrance_wording",
            guidance_wording = "guidance_wording",
        );

        /// EntranceOfficialAccount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EntranceOfficialAccount,
            appid = "appid",
        );

        /// EntranceFinder
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// `finder_id`
            ///
            /// Documented as always there.
            pub finder_id: Option<String>,
            /// `finder_video_id`
            ///
            /// Documented as always there.
            pub finder_video_id: Option<String>,
            /// `finder_video_cover_image_url`
            ///
            /// Documented as always there.
            pub finder_video_cover_image_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EntranceFinder,
            finder_id = "finder_id",
            finder_video_id = "finder_video_id",
            finder_video_cover_image_url = "finder_video_cover_image_url",
        );

        /// NotifyConfig
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// `notify_appid`
            pub notify_appid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NotifyConfig,
            notify_appid = "notify_appid",
        );

        /// StoreScope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreScope {
            /// `NONE`
            None,
            /// `ALL`
            All,
            /// `SPECIFIC`
            Specific,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreScope,
            None = "NONE",
            All = "ALL",
            Specific = "SPECIFIC",
        );

        /// SentCountInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// `total_count`
            ///
            /// Documented as always there.
            pub total_count: Option<i64>,
            /// `today_count`
            ///
            /// Documented as always there.
            pub today_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SentCountInfo,
            total_count = "total_count",
            today_count = "today_count",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `AUDITING`
            Auditing,
            /// `SENDING`
            Sending,
            /// `PAUSED`
            Paused,
            /// `STOPPED`
            Stopped,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Auditing = "AUDITING",
            Sending = "SENDING",
            Paused = "PAUSED",
            Stopped = "STOPPED",
            Deactivated = "DEACTIVATED",
        );
    }
}
