//! 修改商品券批次组发放预算 · `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget.md by `cargo xtask regen`; do not edit.

/// Modifies the sending budget of all stocks of the brand's own product coupon stock bundle.
///
/// 品牌修改自己商品券批次组内全部批次的发放预算。
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
///
/// 修改商品券批次组发放预算 / Modify product coupon stock bundle's sending budget (brand) · feature `brand-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post;
///
/// let request = post("1000628433", "50183746")
///     .out_request_no("REQ20260622090000001")
///     .update_mode(post::UpdateMode::MaxCount)
///     .current_max_count(10000);
/// ```
#[doc(alias = "修改商品券批次组发放预算")]
#[doc(
    alias = "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"
)]
#[doc(
    alias = "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget"
)]
#[doc(alias = "改商品券批次组发放预算")]
#[doc(alias = "商品券批次组发放预算")]
#[doc(alias = "品券批次组发放预算")]
#[doc(alias = "券批次组发放预算")]
#[doc(alias = "批次组发放预算")]
#[doc(alias = "次组发放预算")]
#[doc(alias = "组发放预算")]
#[doc(alias = "发放预算")]
#[doc(alias = "放预算")]
#[doc(alias = "预算")]
#[doc(alias = "Modify product coupon stock bundles sending budget (brand)")]
#[doc(alias = "product coupon stock bundles sending budget (brand)")]
#[doc(alias = "coupon stock bundles sending budget (brand)")]
#[doc(alias = "stock bundles sending budget (brand)")]
#[doc(alias = "bundles sending budget (brand)")]
#[doc(alias = "s sending budget (brand)")]
#[doc(alias = "sending budget (brand)")]
#[doc(alias = "budget (brand)")]
#[doc(alias = "brand)")]
pub fn post(
    product_coupon_id: impl Into<String>,
    stock_bundle_id: impl Into<String>,
) -> post::Request {
    post::Request::new([product_coupon_id.into(), stock_bundle_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改商品券批次组发放预算. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `update_mode`.
    ///
    /// **Exactly one**: `current_max_count`, `current_max_count_per_day`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 更新模式 / Which limit of the stock is updated
        ///
        /// **Required.**
        pub fn update_mode(self, value: impl Into<UpdateMode>) -> Self {
            Self(self.0.body("update_mode", value.into()))
        }

        /// 修改前的批次发放次数总上限 / Present total limit of the stock's sends, before the change
        ///
        /// Exactly one field of the choice `current-max-count` is required.
        pub fn current_max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("current_max_count", value.into()))
        }

        /// 目标批次发放次数总上限 / New upper limit for the total sent from the stock
        pub fn target_max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("target_max_count", value.into()))
        }

        /// 修改前的批次每日发放次数上限 / Present daily limit of the stock's sends, before the change
        ///
        /// Exactly one field of the choice `current-max-count` is required.
        pub fn current_max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("current_max_count_per_day", value.into()))
        }

        /// 目标批次每日发放次数上限 / New upper limit for the number sent per day
        pub fn target_max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("target_max_count_per_day", value.into()))
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
                "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget",
                Method::Post,
                "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/update_mode"])
            .choices(
                &[
                    Choice::OneOf(
                        &["/body/current_max_count", "/body/current_max_count_per_day"],
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 更新模式 / Which limit of the stock is updated
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UpdateMode {
        /// 更新总数上限 / Update the maximum count
        ///
        /// `MAX_COUNT`
        MaxCount,
        /// 更新每日上限 / Update the maximum count per day
        ///
        /// `MAX_COUNT_PER_DAY`
        MaxCountPerDay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UpdateMode,
        MaxCount = "MAX_COUNT",
        MaxCountPerDay = "MAX_COUNT_PER_DAY",
    );

    /// Response of 修改商品券批次组发放预算.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次组ID / ID of the stock bundle
        ///
        /// Always present according to the docs.
        pub stock_bundle_id: Option<String>,
        /// 批次列表 / Stocks (batches of coupons)
        ///
        /// Always present according to the docs.
        pub stock_list: Vec<response::StockList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_bundle_id = "stock_bundle_id",
        stock_list = "stock_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 批次列表 / Stocks (batches of coupons)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 批次备注 / Remark on the stock
            pub remark: Option<String>,
            /// 券code分配模式 / How coupon codes are assigned
            ///
            /// Always present according to the docs.
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// 品牌方预上传的券code数量信息 / Counts of the coupon codes the brand uploaded
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// 批次发放规则 / Rules for sending the stock's coupons
            ///
            /// Always present according to the docs.
            pub stock_send_rule: Option<StockSendRule>,
            /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// 批次组信息 / Stock bundle the stock belongs to
            ///
            /// Always present according to the docs.
            pub stock_bundle_info: Option<StockBundleInfo>,
            /// 券使用规则展示信息 / How the coupon's usage rules are displayed
            ///
            /// Always present according to the docs.
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// 用户商品券展示信息 / How the user's product coupon is displayed
            ///
            /// Always present according to the docs.
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// 事件通知配置 / Event notification settings
            ///
            /// Always present according to the docs.
            pub notify_config: Option<NotifyConfig>,
            /// 可用门店范围 / Which shops accept the coupon
            ///
            /// Always present according to the docs.
            pub store_scope: Option<StoreScope>,
            /// 已发放次数 / How many coupons of the stock have been sent
            ///
            /// Always present according to the docs.
            pub sent_count_info: Option<SentCountInfo>,
            /// 批次状态 / State of the stock
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
            /// 失效请求单号 / Request number of the deactivation
            pub deactivate_request_no: Option<String>,
            /// 失效时间，RFC 3339格式 / Time of the deactivation, in RFC 3339
            ///
            /// Format: `date-time`.
            pub deactivate_time: Option<String>,
            /// 失效原因 / Why it was deactivated
            pub deactivate_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockList,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
            remark = "remark",
            coupon_code_mode = "coupon_code_mode",
            coupon_code_count_info = "coupon_code_count_info",
            stock_send_rule = "stock_send_rule",
            progressive_bundle_usage_rule = "progressive_bundle_usage_rule",
            stock_bundle_info = "stock_bundle_info",
            usage_rule_display_info = "usage_rule_display_info",
            coupon_display_info = "coupon_display_info",
            notify_config = "notify_config",
            store_scope = "store_scope",
            sent_count_info = "sent_count_info",
            state = "state",
            deactivate_request_no = "deactivate_request_no",
            deactivate_time = "deactivate_time",
            deactivate_reason = "deactivate_reason",
        );

        /// 券code分配模式 / How coupon codes are assigned
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponCodeMode {
            /// 微信支付分配 / Assigned by WeChat Pay
            ///
            /// `WECHATPAY`
            Wechatpay,
            /// 商户预先上传 / Uploaded by the merchant in advance
            ///
            /// `UPLOAD`
            Upload,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
        );

        /// 品牌方预上传的券code数量信息 / Counts of the coupon codes the brand uploaded
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// 已上传的code总数 / Total number of codes uploaded
            ///
            /// Always present according to the docs.
            pub total_count: Option<i64>,
            /// 当前可用的code数量 / Count of codes still available
            ///
            /// Always present according to the docs.
            pub available_count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponCodeCountInfo,
            total_count = "total_count",
            available_count = "available_count",
        );

        /// 批次发放规则 / Rules for sending the stock's coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockSendRule {
            /// 发放总次数上限 / Maximum number of coupons sent in total
            ///
            /// Always present according to the docs.
            pub max_count: Option<i64>,
            /// 每日发放次数上限 / Maximum number of coupons sent per day
            pub max_count_per_day: Option<i64>,
            /// 每个用户领取次数上限 / Maximum number of coupons that one user may claim
            ///
            /// Always present according to the docs.
            pub max_count_per_user: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockSendRule,
            max_count = "max_count",
            max_count_per_day = "max_count_per_day",
            max_count_per_user = "max_count_per_user",
        );

        /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRule {
            /// 券可核销时间 / When the coupon can be redeemed
            ///
            /// Always present according to the docs.
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
            pub normal_coupon: Option<NormalCoupon>,
            /// 折扣券使用规则 / Rules of the percentage discount coupon
            pub discount_coupon: Option<DiscountCoupon>,
            /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProgressiveBundleUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
            exchange_coupon = "exchange_coupon",
        );

        /// 券可核销时间 / When the coupon can be redeemed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_end_time: Option<String>,
            /// 生效后有效天数 / Days of validity after it takes effect
            pub available_days: Option<i64>,
            /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
            pub wait_days_after_receive: Option<i64>,
            /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// 领取后有效时长，单位：秒 / Validity after the coupon is received, in seconds
            pub available_seconds: Option<i64>,
            /// Fields unknown to this version.
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
            available_seconds = "available_seconds",
        );

        /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// 每周可用的星期列表 / Days of the week on which it can be used
            pub day_list: Vec<DayList>,
            /// 当天可用时间段列表 / Usable time ranges within the day
            pub day_period_list: Vec<DayPeriodList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            WeeklyAvailablePeriod,
            day_list = "day_list",
            day_period_list = "day_period_list",
        );

        /// 每周可用的星期列表 / Days of the week on which it can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DayList {
            /// 周一 / Monday
            ///
            /// `MONDAY`
            Monday,
            /// 周二 / Tuesday
            ///
            /// `TUESDAY`
            Tuesday,
            /// 周三 / Wednesday
            ///
            /// `WEDNESDAY`
            Wednesday,
            /// 周四 / Thursday
            ///
            /// `THURSDAY`
            Thursday,
            /// 周五 / Friday
            ///
            /// `FRIDAY`
            Friday,
            /// 周六 / Saturday
            ///
            /// `SATURDAY`
            Saturday,
            /// 周日 / Sunday
            ///
            /// `SUNDAY`
            Sunday,
            /// A value unknown to this version.
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

        /// 当天可用时间段列表 / Usable time ranges within the day
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// 当天可用开始时间，自0点起的秒数 / Start of the usable time in the day, in seconds since midnight
            ///
            /// Always present according to the docs.
            pub begin_time: Option<i64>,
            /// 当天可用结束时间，自0点起的秒数 / End of the usable time in the day, in seconds since midnight
            ///
            /// Always present according to the docs.
            pub end_time: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DayPeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// 可用时间段的开始时间 / Start of the usable period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub begin_time: Option<String>,
            /// 可用时间段的结束时间 / End of the usable period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            IrregularAvailablePeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
            ///
            /// Always present according to the docs.
            pub threshold: Option<i64>,
            /// 满减券固定减免金额，单位：分 / Fixed amount the coupon takes off, in fen
            ///
            /// Always present according to the docs.
            pub discount_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NormalCoupon,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
            ///
            /// Always present according to the docs.
            pub threshold: Option<i64>,
            /// 折扣减免百分比 / Percentage taken off the price (20 means 20% off)
            ///
            /// Always present according to the docs.
            pub percent_off: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DiscountCoupon,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
            ///
            /// Always present according to the docs.
            pub threshold: Option<i64>,
            /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
            ///
            /// Always present according to the docs.
            pub exchange_price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExchangeCoupon,
            threshold = "threshold",
            exchange_price = "exchange_price",
        );

        /// 批次组信息 / Stock bundle the stock belongs to
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockBundleInfo {
            /// 批次组ID / ID of the stock bundle
            ///
            /// Always present according to the docs.
            pub stock_bundle_id: Option<String>,
            /// 批次在批次组内的次序 / Position of the stock within its bundle
            ///
            /// Always present according to the docs.
            pub stock_bundle_index: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockBundleInfo,
            stock_bundle_id = "stock_bundle_id",
            stock_bundle_index = "stock_bundle_index",
        );

        /// 券使用规则展示信息 / How the coupon's usage rules are displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// 券使用方式列表 / Ways in which the coupon can be used
            ///
            /// Always present according to the docs.
            pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
            /// 小程序AppID / AppID of the Mini Program
            pub mini_program_appid: Option<String>,
            /// 小程序页面路径 / Page path of the Mini Program
            pub mini_program_path: Option<String>,
            /// App的H5跳转路径 / H5 path through which the app is opened
            pub app_path: Option<String>,
            /// 券使用说明 / How to use the coupon
            ///
            /// Always present according to the docs.
            pub usage_description: Option<String>,
            /// 券可用门店信息 / Shops where the coupon can be used
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// App跳转类型 / How the coupon opens the app
            pub app_jump_type: Option<AppJumpType>,
            /// 口令链接 / Passcode link
            pub passcode_link: Option<String>,
            /// Fields unknown to this version.
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

        /// 券使用方式列表 / Ways in which the coupon can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponUsageMethodList {
            /// 线下使用 / Used offline
            ///
            /// `OFFLINE`
            Offline,
            /// 小程序使用 / Used in the Mini Program
            ///
            /// `MINI_PROGRAM`
            MiniProgram,
            /// APP使用 / Used in the app
            ///
            /// `APP`
            App,
            /// 付款码使用 / Used with the payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponUsageMethodList,
            Offline = "OFFLINE",
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentCode = "PAYMENT_CODE",
        );

        /// 券可用门店信息 / Shops where the coupon can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// 券可用门店描述 / Description of the shops where the coupon can be used
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 小程序AppID / AppID of the Mini Program
            pub mini_program_appid: Option<String>,
            /// 小程序页面路径 / Page path of the Mini Program
            pub mini_program_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponAvailableStoreInfo,
            description = "description",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
        );

        /// App跳转类型 / How the coupon opens the app
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AppJumpType {
            /// 跳转H5页面 / Open an H5 page
            ///
            /// `H5`
            H5,
            /// 跳转口令链接 / Open a passcode link
            ///
            /// `PASSCODE_LINK`
            PasscodeLink,
            /// 展示使用指引 / Show the usage guide
            ///
            /// `USAGE_GUIDE`
            UsageGuide,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AppJumpType,
            H5 = "H5",
            PasscodeLink = "PASSCODE_LINK",
            UsageGuide = "USAGE_GUIDE",
        );

        /// 用户商品券展示信息 / How the user's product coupon is displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// 券code展示模式 / How the coupon code is displayed
            pub code_display_mode: Option<CodeDisplayMode>,
            /// 背景颜色 / Background colour
            pub background_color: Option<BackgroundColor>,
            /// 小程序入口 / Mini Program entry
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// 公众号入口 / Official Account entry
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// 视频号入口 / Channels account entry
            pub entrance_finder: Option<EntranceFinder>,
            /// Fields unknown to this version.
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

        /// 券code展示模式 / How the coupon code is displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeDisplayMode {
            /// 不展示 / Not shown
            ///
            /// `INVISIBLE`
            Invisible,
            /// 一维码 / Barcode
            ///
            /// `BARCODE`
            Barcode,
            /// 二维码 / QR code
            ///
            /// `QRCODE`
            Qrcode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeDisplayMode,
            Invisible = "INVISIBLE",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        );

        /// 背景颜色 / Background colour
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BackgroundColor {
            /// 色值#63B359（绿） / Green, #63B359
            ///
            /// `Color010`
            Color010,
            /// 色值#2C9F67（深绿） / Dark green, #2C9F67
            ///
            /// `Color020`
            Color020,
            /// 色值#509FC9（浅蓝） / Light blue, #509FC9
            ///
            /// `Color030`
            Color030,
            /// 色值#5885CF（蓝） / Blue, #5885CF
            ///
            /// `Color040`
            Color040,
            /// 色值#9062C0（紫） / Purple, #9062C0
            ///
            /// `Color050`
            Color050,
            /// 色值#D09A45（棕黄） / Brownish yellow, #D09A45
            ///
            /// `Color060`
            Color060,
            /// 色值#E4B138（黄） / Yellow, #E4B138
            ///
            /// `Color070`
            Color070,
            /// 色值#EE903C（橙） / Orange, #EE903C
            ///
            /// `Color080`
            Color080,
            /// 色值#DD6549（橘红） / Orange red, #DD6549
            ///
            /// `Color090`
            Color090,
            /// 色值#CC463D（红） / Red, #CC463D
            ///
            /// `Color100`
            Color100,
            /// A value unknown to this version.
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

        /// 小程序入口 / Mini Program entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// 入口小程序AppID / AppID of the Mini Program that the entry opens
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            ///
            /// Always present according to the docs.
            pub path: Option<String>,
            /// 入口文案 / Text of the entry
            ///
            /// Always present according to the docs.
            pub entrance_wording: Option<String>,
            /// 小程序入口引导文案 / Guiding text of the Mini Program entry
            ///
            /// Always present according to the docs.
            pub guidance_wording: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EntranceMiniProgram,
            appid = "appid",
            path = "path",
            entrance_wording = "entrance_wording",
            guidance_wording = "guidance_wording",
        );

        /// 公众号入口 / Official Account entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// 入口公众号AppID / AppID of the Official Account that the entry opens
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EntranceOfficialAccount,
            appid = "appid",
        );

        /// 视频号入口 / Channels account entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// 视频号ID / Channels (Finder) account ID
            ///
            /// Always present according to the docs.
            pub finder_id: Option<String>,
            /// 视频号视频ID / Channels video ID
            ///
            /// Always present according to the docs.
            pub finder_video_id: Option<String>,
            /// 视频号视频封面图URL / URL of the Channels video's cover image
            ///
            /// Always present according to the docs.
            pub finder_video_cover_image_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EntranceFinder,
            finder_id = "finder_id",
            finder_video_id = "finder_video_id",
            finder_video_cover_image_url = "finder_video_cover_image_url",
        );

        /// 事件通知配置 / Event notification settings
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// 接收事件通知的AppID / AppID for event notifications
            pub notify_appid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NotifyConfig,
            notify_appid = "notify_appid",
        );

        /// 可用门店范围 / Which shops accept the coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreScope {
            /// 无门店 / No shops
            ///
            /// `NONE`
            None,
            /// 全部门店 / All shops
            ///
            /// `ALL`
            All,
            /// 指定门店 / Specific shops
            ///
            /// `SPECIFIC`
            Specific,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreScope,
            None = "NONE",
            All = "ALL",
            Specific = "SPECIFIC",
        );

        /// 已发放次数 / How many coupons of the stock have been sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// 已发放总次数 / Total number sent
            ///
            /// Always present according to the docs.
            pub total_count: Option<i64>,
            /// 当天已发放次数 / Number sent today
            ///
            /// Always present according to the docs.
            pub today_count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SentCountInfo,
            total_count = "total_count",
            today_count = "today_count",
        );

        /// 批次状态 / State of the stock
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 审核中 / Under review
            ///
            /// `AUDITING`
            Auditing,
            /// 发放中 / Being sent
            ///
            /// `SENDING`
            Sending,
            /// 已暂停 / Paused
            ///
            /// `PAUSED`
            Paused,
            /// 已停止 / Stopped
            ///
            /// `STOPPED`
            Stopped,
            /// 已失效 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// A value unknown to this version.
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
