//! 添加商品券批次、查询商品券批次列表 · `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`, `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks.md by `cargo xtask regen`; do not edit.

/// Queries the stocks of a product coupon, paged, by state.
///
/// 按批次状态分页查询商品券下的批次。
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// 查询商品券批次列表 / Query product coupon stocks · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781553) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get;
///
/// let request = get("1000628417").page_size(20).brand_id("138624");
/// ```
#[doc(alias = "查询商品券批次列表")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"
)]
#[doc(
    alias = "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks"
)]
#[doc(alias = "询商品券批次列表")]
#[doc(alias = "商品券批次列表")]
#[doc(alias = "品券批次列表")]
#[doc(alias = "券批次列表")]
#[doc(alias = "批次列表")]
#[doc(alias = "次列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query product coupon stocks")]
#[doc(alias = "product coupon stocks")]
#[doc(alias = "coupon stocks")]
#[doc(alias = "stocks")]
pub fn get(product_coupon_id: impl Into<String>) -> get::Request {
    get::Request::new([product_coupon_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商品券批次列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 状态 / State
        pub fn state(self, value: impl Into<State>) -> Self {
            Self(self.0.query("state", value.into()))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
        }

        /// 分页token / Token of the page
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("page_token", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 批次组ID / ID of the stock bundle
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_bundle_id", value.into()))
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
                "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks",
                Method::Get,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            )
            .query(&["state", "page_size", "page_token", "brand_id", "stock_bundle_id"])
            .required(&["/query/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::StockList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Token {
                field: "/query/page_token",
                next: "/next_page_token",
            },
            items: "/stock_list",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::StockList> {
            page.stock_list
        }
    }

    /// 状态 / State
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

    /// Response of 查询商品券批次列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 下一页token / Token of the next page
        pub next_page_token: Option<String>,
        /// 批次列表 / Stocks (batches of coupons)
        pub stock_list: Vec<response::StockList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        next_page_token = "next_page_token",
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
            /// 单券使用规则 / Usage rules of the single-use mode
            pub single_usage_rule: Option<SingleUsageRule>,
            /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// 批次组信息 / Stock bundle the stock belongs to
            pub stock_bundle_info: Option<StockBundleInfo>,
            /// 多次优惠使用规则 / Usage rules of the sequential multi-use mode
            pub sequential_usage_rule: Option<SequentialUsageRule>,
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
            /// 品牌ID / Brand's ID in WeChat Pay
            ///
            /// Always present according to the docs.
            pub brand_id: Option<String>,
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
            single_usage_rule = "single_usage_rule",
            progressive_bundle_usage_rule = "progressive_bundle_usage_rule",
            stock_bundle_info = "stock_bundle_info",
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
            /// 商户发券时通过API指定 / Specified by the merchant through the API on sending
            ///
            /// `API_ASSIGN`
            ApiAssign,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
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

        /// 单券使用规则 / Usage rules of the single-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageRule {
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
            SingleUsageRule,
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

        /// 多次优惠使用规则 / Usage rules of the sequential multi-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// 券可核销时间 / When the coupon can be redeemed
            ///
            /// Always present according to the docs.
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// 满减券使用规则列表 / Usage rules of the coupons with a fixed reduction over a minimum spend
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// 折扣券使用规则列表 / Rules of the percentage discount coupons, one per use
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// 兑换券使用规则列表 / Usage rules of the exchange coupons
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// 多次优惠是否提供首笔特惠 / Whether the first use of the multi-use coupon gets a special offer
            pub special_first: Option<bool>,
            /// Fields unknown to this version.
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

        /// 券可核销时间 / When the coupon can be redeemed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_end_time: Option<String>,
            /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
            pub wait_days_after_receive: Option<i64>,
            /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// Fields unknown to this version.
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

        /// 满减券使用规则列表 / Usage rules of the coupons with a fixed reduction over a minimum spend
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCouponList {
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
            NormalCouponList,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// 折扣券使用规则列表 / Rules of the percentage discount coupons, one per use
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCouponList {
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
            DiscountCouponList,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// 兑换券使用规则列表 / Usage rules of the exchange coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCouponList {
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
            ExchangeCouponList,
            threshold = "threshold",
            exchange_price = "exchange_price",
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

/// Adds a further stock to an existing product coupon of a brand.
///
/// 为品牌已有的商品券再增加一个批次。
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// 添加商品券批次 / Add a product coupon stock · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781304) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post;
///
/// let request = post("1000628417")
///     .brand_id("138624")
///     .out_request_no("REQ20260610094105002")
///     .stock(
///         post::Stock::default()
///             .coupon_code_mode(post::CouponCodeMode::ApiAssign)
///             .stock_send_rule(post::StockSendRule::default().max_count(10000))
///             .usage_rule_display_info(
///                 post::UsageRuleDisplayInfo::default()
///                     .coupon_usage_method_list([
///                         post::CouponUsageMethodList::Offline,
///                         post::CouponUsageMethodList::MiniProgram,
///                     ])
///                     .usage_description(
///                         "周一至周五9:00至21:00可用，满200元减20元，每单限用一张，不兑现、不找零",
///                     ),
///             )
///             .coupon_display_info(
///                 post::CouponDisplayInfo::default()
///                     .code_display_mode(post::CodeDisplayMode::Qrcode)
///                     .background_color(post::BackgroundColor::Color010)
///                     .entrance_mini_program(
///                         post::EntranceMiniProgram::default()
///                             .appid("wx5f0c1a9e7b3d2846")
///                             .path("pages/tea/index")
///                             .entrance_wording("去点茶")
///                             .guidance_wording("领券喝新茶"),
///                     )
///                     .entrance_finder(
///                         post::EntranceFinder::default()
///                             .finder_id("sphTk7Rm2Xq9Lw4")
///                             .finder_video_id("export/UzFfBgAAm7RkQ2vXw9LdT4yZcN8sHpJe")
///                             .finder_video_cover_image_url(
///                                 "https://wxpaylogo.qpic.cn/wxpaylogo/EwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBr/0",
///                             ),
///                     ),
///             )
///             .notify_config(
///                 post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
///             )
///             .store_scope(post::StoreScope::Specific),
///     );
/// ```
#[doc(alias = "添加商品券批次")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"
)]
#[doc(
    alias = "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks"
)]
#[doc(alias = "加商品券批次")]
#[doc(alias = "商品券批次")]
#[doc(alias = "品券批次")]
#[doc(alias = "券批次")]
#[doc(alias = "批次")]
#[doc(alias = "Add a product coupon stock")]
#[doc(alias = "product coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post(product_coupon_id: impl Into<String>) -> post::Request {
    post::Request::new([product_coupon_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加商品券批次. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `out_request_no`, `stock`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters. At least 6 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 批次信息 / The stock (batch of coupons)
        ///
        /// **Required.**
        pub fn stock(self, value: Stock) -> Self {
            Self(self.0.body("stock", value))
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
                "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks",
                Method::Post,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/out_request_no",
                    "/body/stock",
                    "/body/stock/coupon_code_mode",
                    "/body/stock/stock_send_rule",
                    "/body/stock/stock_send_rule/max_count",
                    "/body/stock/single_usage_rule/coupon_available_period",
                    "/body/stock/single_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock/single_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/end_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                    "/body/stock/single_usage_rule/normal_coupon/threshold",
                    "/body/stock/single_usage_rule/normal_coupon/discount_amount",
                    "/body/stock/single_usage_rule/discount_coupon/threshold",
                    "/body/stock/single_usage_rule/discount_coupon/percent_off",
                    "/body/stock/single_usage_rule/exchange_coupon/threshold",
                    "/body/stock/single_usage_rule/exchange_coupon/exchange_price",
                    "/body/stock/usage_rule_display_info",
                    "/body/stock/usage_rule_display_info/coupon_usage_method_list",
                    "/body/stock/usage_rule_display_info/usage_description",
                    "/body/stock/usage_rule_display_info/coupon_available_store_info/description",
                    "/body/stock/coupon_display_info",
                    "/body/stock/coupon_display_info/entrance_mini_program/appid",
                    "/body/stock/coupon_display_info/entrance_mini_program/path",
                    "/body/stock/coupon_display_info/entrance_mini_program/entrance_wording",
                    "/body/stock/coupon_display_info/entrance_mini_program/guidance_wording",
                    "/body/stock/coupon_display_info/entrance_official_account/appid",
                    "/body/stock/coupon_display_info/entrance_finder/finder_id",
                    "/body/stock/coupon_display_info/entrance_finder/finder_video_id",
                    "/body/stock/coupon_display_info/entrance_finder/finder_video_cover_image_url",
                    "/body/stock/notify_config",
                    "/body/stock/store_scope",
                ],
            )
            .times(
                &[
                    "/body/stock/single_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 批次信息 / The stock (batch of coupons)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Stock(ObjectBuilder);

    impl Stock {
        /// 批次备注 / Remark on the stock
        ///
        /// At most 20 characters.
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// 券code分配模式 / How coupon codes are assigned
        ///
        /// **Required.**
        pub fn coupon_code_mode(self, value: impl Into<CouponCodeMode>) -> Self {
            Self(self.0.set("coupon_code_mode", value.into()))
        }

        /// 批次发放规则 / Rules for sending the stock's coupons
        ///
        /// **Required.**
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.set("stock_send_rule", value))
        }

        /// 单券使用规则 / Usage rules of the single-use mode
        pub fn single_usage_rule(self, value: SingleUsageRule) -> Self {
            Self(self.0.set("single_usage_rule", value))
        }

        /// 券使用规则展示信息 / How the coupon's usage rules are displayed
        ///
        /// **Required.**
        pub fn usage_rule_display_info(self, value: UsageRuleDisplayInfo) -> Self {
            Self(self.0.set("usage_rule_display_info", value))
        }

        /// 用户商品券展示信息 / How the user's product coupon is displayed
        ///
        /// **Required.**
        pub fn coupon_display_info(self, value: CouponDisplayInfo) -> Self {
            Self(self.0.set("coupon_display_info", value))
        }

        /// 事件通知配置 / Event notification settings
        ///
        /// **Required.**
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.set("notify_config", value))
        }

        /// 可用门店范围 / Which shops accept the coupon
        ///
        /// **Required.**
        pub fn store_scope(self, value: impl Into<StoreScope>) -> Self {
            Self(self.0.set("store_scope", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stock);

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
        /// 商户发券时通过API指定 / Specified by the merchant through the API on sending
        ///
        /// `API_ASSIGN`
        ApiAssign,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponCodeMode,
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    );

    /// 批次发放规则 / Rules for sending the stock's coupons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StockSendRule(ObjectBuilder);

    impl StockSendRule {
        /// 发放总次数上限 / Maximum number of coupons sent in total
        ///
        /// **Required.**
        pub fn max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count", value.into()))
        }

        /// 每日发放次数上限 / Maximum number of coupons sent per day
        pub fn max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count_per_day", value.into()))
        }

        /// 每个用户领取次数上限 / Maximum number of coupons that one user may claim
        pub fn max_count_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count_per_user", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

    /// 单券使用规则 / Usage rules of the single-use mode
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SingleUsageRule(ObjectBuilder);

    impl SingleUsageRule {
        /// 券可核销时间 / When the coupon can be redeemed
        ///
        /// **Required.**
        pub fn coupon_available_period(self, value: CouponAvailablePeriod) -> Self {
            Self(self.0.set("coupon_available_period", value))
        }

        /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SingleUsageRule);

    /// 券可核销时间 / When the coupon can be redeemed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponAvailablePeriod(ObjectBuilder);

    impl CouponAvailablePeriod {
        /// 可用（有效期）开始时间 / Start of the validity period
        ///
        /// **Required.** Format: `date-time`.
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        ///
        /// **Required.** Format: `date-time`.
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// 生效后有效天数 / Days of validity after it takes effect
        pub fn available_days(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_days", value.into()))
        }

        /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
        pub fn weekly_available_period(self, value: WeeklyAvailablePeriod) -> Self {
            Self(self.0.set("weekly_available_period", value))
        }

        /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
        pub fn irregular_available_period_list(
            self,
            values: impl IntoIterator<Item = IrregularAvailablePeriodList>,
        ) -> Self {
            Self(
                self
                    .0
                    .set(
                        "irregular_available_period_list",
                        list::<IrregularAvailablePeriodList>(values),
                    ),
            )
        }

        /// 领取后有效时长，单位：秒 / Validity after the coupon is received, in seconds
        pub fn available_seconds(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_seconds", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailablePeriod);

    /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct WeeklyAvailablePeriod(ObjectBuilder);

    impl WeeklyAvailablePeriod {
        /// 每周可用的星期列表 / Days of the week on which it can be used
        pub fn day_list(self, values: impl IntoIterator<Item = impl Into<DayList>>) -> Self {
            Self(self.0.set("day_list", list::<DayList>(values)))
        }

        /// 当天可用时间段列表 / Usable time ranges within the day
        pub fn day_period_list(
            self,
            values: impl IntoIterator<Item = DayPeriodList>,
        ) -> Self {
            Self(self.0.set("day_period_list", list::<DayPeriodList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WeeklyAvailablePeriod);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DayPeriodList(ObjectBuilder);

    impl DayPeriodList {
        /// 当天可用开始时间，自0点起的秒数 / Start of the usable time in the day, in seconds since midnight
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 当天可用结束时间，自0点起的秒数 / End of the usable time in the day, in seconds since midnight
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DayPeriodList);

    /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IrregularAvailablePeriodList(ObjectBuilder);

    impl IrregularAvailablePeriodList {
        /// 可用时间段的开始时间 / Start of the usable period
        ///
        /// **Required.** Format: `date-time`.
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 可用时间段的结束时间 / End of the usable period
        ///
        /// **Required.** Format: `date-time`.
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IrregularAvailablePeriodList);

    /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NormalCoupon(ObjectBuilder);

    impl NormalCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 满减券固定减免金额，单位：分 / Fixed amount the coupon takes off, in fen
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCoupon);

    /// 折扣券使用规则 / Rules of the percentage discount coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DiscountCoupon(ObjectBuilder);

    impl DiscountCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 折扣减免百分比 / Percentage taken off the price (20 means 20% off)
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExchangeCoupon(ObjectBuilder);

    impl ExchangeCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// 券使用规则展示信息 / How the coupon's usage rules are displayed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UsageRuleDisplayInfo(ObjectBuilder);

    impl UsageRuleDisplayInfo {
        /// 券使用方式列表 / Ways in which the coupon can be used
        ///
        /// **Required.**
        pub fn coupon_usage_method_list(
            self,
            values: impl IntoIterator<Item = impl Into<CouponUsageMethodList>>,
        ) -> Self {
            Self(
                self.0.set("coupon_usage_method_list", list::<CouponUsageMethodList>(values)),
            )
        }

        /// 小程序AppID / AppID of the Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 小程序页面路径 / Page path of the Mini Program
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// App的H5跳转路径 / H5 path through which the app is opened
        pub fn app_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_path", value.into()))
        }

        /// 券使用说明 / How to use the coupon
        ///
        /// **Required.** At most 1000 characters.
        pub fn usage_description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_description", value.into()))
        }

        /// 券可用门店信息 / Shops where the coupon can be used
        pub fn coupon_available_store_info(self, value: CouponAvailableStoreInfo) -> Self {
            Self(self.0.set("coupon_available_store_info", value))
        }

        /// App跳转类型 / How the coupon opens the app
        pub fn app_jump_type(self, value: impl Into<AppJumpType>) -> Self {
            Self(self.0.set("app_jump_type", value.into()))
        }

        /// 口令链接 / Passcode link
        pub fn passcode_link(self, value: impl Into<String>) -> Self {
            Self(self.0.set("passcode_link", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UsageRuleDisplayInfo);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponAvailableStoreInfo(ObjectBuilder);

    impl CouponAvailableStoreInfo {
        /// 券可用门店描述 / Description of the shops where the coupon can be used
        ///
        /// **Required.** At most 1000 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 小程序AppID / AppID of the Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 小程序页面路径 / Page path of the Mini Program
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableStoreInfo);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponDisplayInfo(ObjectBuilder);

    impl CouponDisplayInfo {
        /// 券code展示模式 / How the coupon code is displayed
        pub fn code_display_mode(self, value: impl Into<CodeDisplayMode>) -> Self {
            Self(self.0.set("code_display_mode", value.into()))
        }

        /// 背景颜色 / Background colour
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// 小程序入口 / Mini Program entry
        pub fn entrance_mini_program(self, value: EntranceMiniProgram) -> Self {
            Self(self.0.set("entrance_mini_program", value))
        }

        /// 公众号入口 / Official Account entry
        pub fn entrance_official_account(self, value: EntranceOfficialAccount) -> Self {
            Self(self.0.set("entrance_official_account", value))
        }

        /// 视频号入口 / Channels account entry
        pub fn entrance_finder(self, value: EntranceFinder) -> Self {
            Self(self.0.set("entrance_finder", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponDisplayInfo);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EntranceMiniProgram(ObjectBuilder);

    impl EntranceMiniProgram {
        /// 入口小程序AppID / AppID of the Mini Program that the entry opens
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// 入口文案 / Text of the entry
        ///
        /// **Required.** At most 5 characters.
        pub fn entrance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_wording", value.into()))
        }

        /// 小程序入口引导文案 / Guiding text of the Mini Program entry
        ///
        /// **Required.** At most 6 characters.
        pub fn guidance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.set("guidance_wording", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceMiniProgram);

    /// 公众号入口 / Official Account entry
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EntranceOfficialAccount(ObjectBuilder);

    impl EntranceOfficialAccount {
        /// 入口公众号AppID / AppID of the Official Account that the entry opens
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceOfficialAccount);

    /// 视频号入口 / Channels account entry
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EntranceFinder(ObjectBuilder);

    impl EntranceFinder {
        /// 视频号ID / Channels (Finder) account ID
        ///
        /// **Required.**
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_id", value.into()))
        }

        /// 视频号视频ID / Channels video ID
        ///
        /// **Required.**
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_id", value.into()))
        }

        /// 视频号视频封面图URL / URL of the Channels video's cover image
        ///
        /// **Required.**
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_cover_image_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceFinder);

    /// 事件通知配置 / Event notification settings
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NotifyConfig(ObjectBuilder);

    impl NotifyConfig {
        /// 接收事件通知的AppID / AppID for event notifications
        pub fn notify_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NotifyConfig);

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

    /// Response of 添加商品券批次.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID / Product coupon ID
        ///
        /// Always present according to the docs.
        pub product_coupon_id: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 备注 / Remark
        pub remark: Option<String>,
        /// 券code分配模式 / How coupon codes are assigned
        ///
        /// Always present according to the docs.
        pub coupon_code_mode: Option<response::CouponCodeMode>,
        /// 品牌方预上传的券code数量信息 / Counts of the coupon codes the brand uploaded
        pub coupon_code_count_info: Option<response::CouponCodeCountInfo>,
        /// 批次发放规则 / Rules for sending the stock's coupons
        ///
        /// Always present according to the docs.
        pub stock_send_rule: Option<response::StockSendRule>,
        /// 单券使用规则 / Usage rules of the single-use mode
        pub single_usage_rule: Option<response::SingleUsageRule>,
        /// 多次优惠使用规则 / Usage rules of the sequential multi-use mode
        pub sequential_usage_rule: Option<response::SequentialUsageRule>,
        /// 券使用规则展示信息 / How the coupon's usage rules are displayed
        ///
        /// Always present according to the docs.
        pub usage_rule_display_info: Option<response::UsageRuleDisplayInfo>,
        /// 用户商品券展示信息 / How the user's product coupon is displayed
        ///
        /// Always present according to the docs.
        pub coupon_display_info: Option<response::CouponDisplayInfo>,
        /// 事件通知配置 / Event notification settings
        ///
        /// Always present according to the docs.
        pub notify_config: Option<response::NotifyConfig>,
        /// 可用门店范围 / Which shops accept the coupon
        ///
        /// Always present according to the docs.
        pub store_scope: Option<response::StoreScope>,
        /// 已发放次数 / How many coupons of the stock have been sent
        ///
        /// Always present according to the docs.
        pub sent_count_info: Option<response::SentCountInfo>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 失效请求单号 / Request number of the deactivation
        pub deactivate_request_no: Option<String>,
        /// 失效时间，RFC 3339格式 / Time of the deactivation, in RFC 3339
        ///
        /// Format: `date-time`.
        pub deactivate_time: Option<String>,
        /// 失效原因 / Why it was deactivated
        pub deactivate_reason: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

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
            /// 商户发券时通过API指定 / Specified by the merchant through the API on sending
            ///
            /// `API_ASSIGN`
            ApiAssign,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
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

        /// 单券使用规则 / Usage rules of the single-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageRule {
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
            SingleUsageRule,
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

        /// 多次优惠使用规则 / Usage rules of the sequential multi-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// 券可核销时间 / When the coupon can be redeemed
            ///
            /// Always present according to the docs.
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// 满减券使用规则列表 / Usage rules of the coupons with a fixed reduction over a minimum spend
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// 折扣券使用规则列表 / Rules of the percentage discount coupons, one per use
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// 兑换券使用规则列表 / Usage rules of the exchange coupons
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// 多次优惠是否提供首笔特惠 / Whether the first use of the multi-use coupon gets a special offer
            pub special_first: Option<bool>,
            /// Fields unknown to this version.
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

        /// 券可核销时间 / When the coupon can be redeemed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_end_time: Option<String>,
            /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
            pub wait_days_after_receive: Option<i64>,
            /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// Fields unknown to this version.
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

        /// 满减券使用规则列表 / Usage rules of the coupons with a fixed reduction over a minimum spend
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCouponList {
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
            NormalCouponList,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// 折扣券使用规则列表 / Rules of the percentage discount coupons, one per use
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCouponList {
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
            DiscountCouponList,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// 兑换券使用规则列表 / Usage rules of the exchange coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCouponList {
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
            ExchangeCouponList,
            threshold = "threshold",
            exchange_price = "exchange_price",
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

        /// 状态 / State
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
