//! 条件查询批次列表 · `GET /v3/marketing/favor/stocks`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks.md by `cargo xtask regen`; do not edit.

/// Queries the list of cash coupon stocks by creation time and state.
///
/// 按创建时间和批次状态查询代金券批次列表。
///
/// `GET /v3/marketing/favor/stocks`
///
/// 条件查询批次列表 / Query cash coupon stocks · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012460489), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460518) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::get;
///
/// let request = get().offset(0).limit(10).stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "条件查询批次列表")]
#[doc(alias = "/v3/marketing/favor/stocks")]
#[doc(alias = "get_v3_marketing_favor_stocks")]
#[doc(alias = "件查询批次列表")]
#[doc(alias = "查询批次列表")]
#[doc(alias = "询批次列表")]
#[doc(alias = "批次列表")]
#[doc(alias = "次列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query cash coupon stocks")]
#[doc(alias = "cash coupon stocks")]
#[doc(alias = "coupon stocks")]
#[doc(alias = "stocks")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 条件查询批次列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`, `stock_creator_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 分页页码 / Page number
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_creator_mchid", value.into()))
        }

        /// 创建时间查询范围的起始时间 / Start of the range of creation times to query
        pub fn create_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.query("create_start_time", value.into()))
        }

        /// 创建时间查询范围的终止时间 / End of the range of creation times to query
        pub fn create_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.query("create_end_time", value.into()))
        }

        /// 状态 / State
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
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
                "get_v3_marketing_favor_stocks",
                Method::Get,
                "/v3/marketing/favor/stocks",
            )
            .query(
                &[
                    "offset",
                    "limit",
                    "stock_creator_mchid",
                    "create_start_time",
                    "create_end_time",
                    "status",
                ],
            )
            .required(&["/query/offset", "/query/limit", "/query/stock_creator_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// 未激活 / Not activated
        ///
        /// `unactivated`
        Unactivated,
        /// 审核中 / Under review
        ///
        /// `audit`
        Audit,
        /// 运行中 / Running
        ///
        /// `running`
        Running,
        /// 已停止 / Stopped
        ///
        /// `stoped`
        Stoped,
        /// 已暂停 / Paused
        ///
        /// `paused`
        Paused,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Unactivated = "unactivated",
        Audit = "audit",
        Running = "running",
        Stoped = "stoped",
        Paused = "paused",
    );

    /// Response of 条件查询批次列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        limit = "limit",
        offset = "offset",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 批次名称 / Name of the stock
            ///
            /// Always present according to the docs.
            pub stock_name: Option<String>,
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs.
            pub available_end_time: Option<String>,
            /// 批次发放规则 / Sending limits of the stock: number, amount and per user
            ///
            /// Always present according to the docs.
            pub stock_use_rule: Option<StockUseRule>,
            /// 是否无资金流 / Whether the coupon is used without any flow of funds
            ///
            /// Always present according to the docs.
            pub no_cash: Option<bool>,
            /// 批次类型 / Type of stock
            ///
            /// Always present according to the docs.
            pub stock_type: Option<StockType>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 创建批次的商户号 / ID of the merchant that created the stock
            ///
            /// Always present according to the docs.
            pub stock_creator_mchid: Option<String>,
            /// 状态 / State
            ///
            /// Always present according to the docs.
            pub status: Option<Status>,
            /// 描述 / Description
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 开始时间 / Start time
            pub start_time: Option<String>,
            /// 终止时间，RFC 3339格式 / Time it was stopped, in RFC 3339
            pub stop_time: Option<String>,
            /// 是否单品优惠 / Whether the coupon is for a single item
            ///
            /// Always present according to the docs.
            pub singleitem: Option<bool>,
            /// 减至批次特定信息 / Settings of a stock that cuts the price to a set value
            pub cut_to_message: Option<CutToMessage>,
            /// 已发券数量 / Count of coupons already sent
            ///
            /// Always present according to the docs.
            pub distributed_coupons: Option<i64>,
            /// 业务类型 / Type of business
            ///
            /// Known values: `MULTIUSE` (消费金 / Multi-use consumption credit).
            pub business_type: Option<String>,
            /// 消费金可用地域 / Regions where the consumption credit can be used
            pub available_region_list: Vec<AvailableRegionList>,
            /// 消费金可用行业 / Industries where the consumption credit can be used
            pub available_industry_list: Vec<String>,
            /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
            pub card_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            stock_name = "stock_name",
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            stock_use_rule = "stock_use_rule",
            no_cash = "no_cash",
            stock_type = "stock_type",
            stock_id = "stock_id",
            stock_creator_mchid = "stock_creator_mchid",
            status = "status",
            description = "description",
            create_time = "create_time",
            start_time = "start_time",
            stop_time = "stop_time",
            singleitem = "singleitem",
            cut_to_message = "cut_to_message",
            distributed_coupons = "distributed_coupons",
            business_type = "business_type",
            available_region_list = "available_region_list",
            available_industry_list = "available_industry_list",
            card_id = "card_id",
        );

        /// 批次发放规则 / Sending limits of the stock: number, amount and per user
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockUseRule {
            /// 批次发放总张数上限 / Maximum number of coupons that the stock may send
            ///
            /// Always present according to the docs.
            pub max_coupons: Option<i64>,
            /// 总预算金额，单位：分 / Total budget of the stock, in fen
            ///
            /// Always present according to the docs.
            pub max_amount: Option<i64>,
            /// 单天发放上限金额，单位：分 / Maximum amount that may be given out per day, in fen
            ///
            /// Always present according to the docs.
            pub max_amount_by_day: Option<i64>,
            /// 单个用户可领张数上限 / Maximum number of coupons that one user may claim
            ///
            /// Always present according to the docs.
            pub max_coupons_per_user: Option<i64>,
            /// 是否开启自然人限领 / Whether the claim limit applies per natural person
            ///
            /// Always present according to the docs.
            pub natural_person_limit: Option<bool>,
            /// 是否开启API发券防刷 / Whether anti-abuse control applies to coupons sent through the API
            ///
            /// Always present according to the docs.
            pub prevent_api_abuse: Option<bool>,
            /// 券类型 / Type of coupon
            pub coupon_type: Option<String>,
            /// 是否可叠加其他优惠 / Whether it can be combined with other discounts
            pub combine_use: Option<bool>,
            /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
            pub goods_tag: Vec<String>,
            /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
            pub trade_type: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockUseRule,
            max_coupons = "max_coupons",
            max_amount = "max_amount",
            max_amount_by_day = "max_amount_by_day",
            max_coupons_per_user = "max_coupons_per_user",
            natural_person_limit = "natural_person_limit",
            prevent_api_abuse = "prevent_api_abuse",
            coupon_type = "coupon_type",
            combine_use = "combine_use",
            fixed_normal_coupon = "fixed_normal_coupon",
            goods_tag = "goods_tag",
            trade_type = "trade_type",
        );

        /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// 代金券面额，单位：分 / Cash coupon's value, in fen
            pub coupon_amount: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
            pub transaction_minimum: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FixedNormalCoupon,
            coupon_amount = "coupon_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// 批次类型 / Type of stock
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StockType {
            /// 固定面额满减券 / Fixed-value coupon with an amount off above a threshold
            ///
            /// `NORMAL`
            Normal,
            /// 折扣券 / Coupon with a percentage off
            ///
            /// `DISCOUNT`
            Discount,
            /// 换购券 / Exchange coupon
            ///
            /// `EXCHAHGE`
            Exchahge,
            /// 千人千面券 / Coupon with personalised values
            ///
            /// `RANDOM`
            Random,
            /// 立减与折扣 / Instant reduction and discount
            ///
            /// `DISCOUNT_CUT`
            DiscountCut,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StockType,
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchahge = "EXCHAHGE",
            Random = "RANDOM",
            DiscountCut = "DISCOUNT_CUT",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 未激活 / Not activated
            ///
            /// `unactivated`
            Unactivated,
            /// 审核中 / Under review
            ///
            /// `audit`
            Audit,
            /// 运行中 / Running
            ///
            /// `running`
            Running,
            /// 已停止 / Stopped
            ///
            /// `stoped`
            Stoped,
            /// 已暂停 / Paused
            ///
            /// `paused`
            Paused,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Unactivated = "unactivated",
            Audit = "audit",
            Running = "running",
            Stoped = "stoped",
            Paused = "paused",
        );

        /// 减至批次特定信息 / Settings of a stock that cuts the price to a set value
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutToMessage {
            /// 可享优惠的商品最高单价，单位：分 / Highest unit price to which the discount applies, in fen
            ///
            /// Always present according to the docs.
            pub single_price_max: Option<i64>,
            /// 减至后的优惠单价，单位：分 / Unit price after the cut, in fen
            ///
            /// Always present according to the docs.
            pub cut_to_price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CutToMessage,
            single_price_max = "single_price_max",
            cut_to_price = "cut_to_price",
        );

        /// 消费金可用地域 / Regions where the consumption credit can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableRegionList {
            /// 可用区域类型 / Type of region where it is available
            pub r#type: Option<String>,
            /// 省份名称或代码 / Name or code of the province
            pub province: Option<String>,
            /// 城市 / City
            pub city: Option<String>,
            /// 区（县） / District
            pub district: Option<String>,
            /// 国家 / Country
            pub country: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AvailableRegionList,
            r#type = "type",
            province = "province",
            city = "city",
            district = "district",
            country = "country",
        );
    }
}
