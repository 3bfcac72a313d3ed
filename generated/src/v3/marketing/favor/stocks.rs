//! 条件查询批次列表 · `GET /v3/marketing/favor/stocks`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks.md by `cargo xtask regen`; do not edit.

/// 条件查询批次列表
///
/// `GET /v3/marketing/favor/stocks`
///
/// 条件查询批次列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460489), [2](https://pay.weixin.qq.com/doc/v3/partner/4012460518) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::get;
///
/// let request = get()
///     .offset(0)
///     .limit(20)
///     .stock_creator_mchid("1684907235")
///     .create_start_time("2026-06-18T10:35:42+08:00")
///     .create_end_time("2026-06-18T10:35:42+08:00")
///     .status(get::Status::Unactivated);
/// ```
#[doc(alias = "条件查询批次列表")]
#[doc(alias = "/v3/marketing/favor/stocks")]
#[doc(alias = "get_v3_marketing_favor_stocks")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 条件查询批次列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `offset`, `limit`, `stock_creator_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_creator_mchid", value.into()))
        }

        /// `create_start_time`
        pub fn create_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.query("create_start_time", value.into()))
        }

        /// `create_end_time`
        pub fn create_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.query("create_end_time", value.into()))
        }

        /// `status`
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_favor_stocks",
                Verb::Get,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
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

    /// Status
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// `unactivated`
        Unactivated,
        /// `audit`
        Audit,
        /// `running`
        Running,
        /// `stoped`
        Stoped,
        /// `paused`
        Paused,
        /// A value that these docs do not know.
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

    /// The answer of 条件查询批次列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `stock_name`
            ///
            /// Documented as always there.
            pub stock_name: Option<String>,
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `stock_use_rule`
            ///
            /// Documented as always there.
            pub stock_use_rule: Option<StockUseRule>,
            /// `no_cash`
            ///
            /// Documented as always there.
            pub no_cash: Option<bool>,
            /// `stock_type`
            ///
            /// Documented as always there.
            pub stock_type: Option<StockType>,
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// `stock_creator_mchid`
            ///
            /// Documented as always there.
            pub stock_creator_mchid: Option<String>,
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<Status>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `start_time`
            pub start_time: Option<String>,
            /// `stop_time`
            pub stop_time: Option<String>,
            /// `singleitem`
            ///
            /// Documented as always there.
            pub singleitem: Option<bool>,
            /// `cut_to_message`
            pub cut_to_message: Option<CutToMessage>,
            /// `distributed_coupons`
            ///
            /// Documented as always there.
            pub distributed_coupons: Option<i64>,
            /// `business_type`
            ///
            /// Known: `MULTIUSE`.
            pub business_type: Option<String>,
            /// `available_region_list`
            pub available_region_list: Vec<AvailableRegionList>,
            /// `available_industry_list`
            pub available_industry_list: Vec<String>,
            /// `card_id`
            pub card_id: Option<String>,
            /// What came besides.
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

        /// StockUseRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockUseRule {
            /// `max_coupons`
            ///
            /// Documented as always there.
            pub max_coupons: Option<i64>,
            /// `max_amount`
            ///
            /// Documented as always there.
            pub max_amount: Option<i64>,
            /// `max_amount_by_day`
            ///
            /// Documented as always there.
            pub max_amount_by_day: Option<i64>,
            /// `max_coupons_per_user`
            ///
            /// Documented as always there.
            pub max_coupons_per_user: Option<i64>,
            /// `natural_person_limit`
            ///
            /// Documented as always there.
            pub natural_person_limit: Option<bool>,
            /// `prevent_api_abuse`
            ///
            /// Documented as always there.
            pub prevent_api_abuse: Option<bool>,
            /// `coupon_type`
            pub coupon_type: Option<String>,
            /// `combine_use`
            pub combine_use: Option<bool>,
            /// `fixed_normal_coupon`
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// `goods_tag`
            pub goods_tag: Vec<String>,
            /// `trade_type`
            pub trade_type: Vec<String>,
            /// What came besides.
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

        /// FixedNormalCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// `coupon_amount`
            pub coupon_amount: Option<i64>,
            /// `transaction_minimum`
            pub transaction_minimum: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FixedNormalCoupon,
            coupon_amount = "coupon_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// StockType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StockType {
            /// `NORMAL`
            Normal,
            /// `DISCOUNT`
            Discount,
            /// `EXCHAHGE`
            Exchahge,
            /// `RANDOM`
            Random,
            /// `DISCOUNT_CUT`
            DiscountCut,
            /// A value that these docs do not know.
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

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `unactivated`
            Unactivated,
            /// `audit`
            Audit,
            /// `running`
            Running,
            /// `stoped`
            Stoped,
            /// `paused`
            Paused,
            /// A value that these docs do not know.
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

        /// CutToMessage
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutToMessage {
            /// `single_price_max`
            ///
            /// Documented as always there.
            pub single_price_max: Option<i64>,
            /// `cut_to_price`
            ///
            /// Documented as always there.
            pub cut_to_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CutToMessage,
            single_price_max = "single_price_max",
            cut_to_price = "cut_to_price",
        );

        /// AvailableRegionList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableRegionList {
            /// `type`
            pub r#type: Option<String>,
            /// `province`
            pub province: Option<String>,
            /// `city`
            pub city: Option<String>,
            /// `district`
            pub district: Option<String>,
            /// `country`
            pub country: Option<String>,
            /// What came besides.
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
