//! 查询周周惠活动列表 · `GET /v3/marketing/weekly-discount/activities`
//!
//! Generated from docs/openapi/v3/marketing/weekly-discount/activities.md by `cargo xtask regen`; do not edit.

/// Queries the weekly discount activities open to a merchant, by shop, area and scene.
///
/// 按门店、地区和场景查询商户可参加的周周惠活动。
///
/// `GET /v3/marketing/weekly-discount/activities`
///
/// 查询周周惠活动列表 / Query weekly discount activities · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml) · feature `v3-marketing` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::weekly_discount::activities::get;
///
/// let request = get()
///     .limit(10)
///     .offset(0)
///     .applying_merchant_id(1684907235)
///     .activity_area_code(510107)
///     .activity_scene("SCAN_CODE_TO_ORDER");
/// ```
#[doc(alias = "查询周周惠活动列表")]
#[doc(alias = "/v3/marketing/weekly-discount/activities")]
#[doc(alias = "get_v3_marketing_weekly_discount_activities")]
#[doc(alias = "询周周惠活动列表")]
#[doc(alias = "周周惠活动列表")]
#[doc(alias = "周惠活动列表")]
#[doc(alias = "惠活动列表")]
#[doc(alias = "活动列表")]
#[doc(alias = "动列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query weekly discount activities")]
#[doc(alias = "weekly discount activities")]
#[doc(alias = "discount activities")]
#[doc(alias = "activities")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询周周惠活动列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `limit`, `offset`, `applying_merchant_id`, `activity_area_code`, `activity_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 报名商户号 / ID of the merchant that signs up
        ///
        /// **Required.**
        pub fn applying_merchant_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("applying_merchant_id", value.into()))
        }

        /// 门店ID / Shop ID
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("store_id", value.into()))
        }

        /// 活动投放区域编码 / Code of the area where the campaign runs
        ///
        /// **Required.**
        pub fn activity_area_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("activity_area_code", value.into()))
        }

        /// 活动投放场景 / Scene in which the campaign is shown
        ///
        /// **Required.**
        pub fn activity_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.query("activity_scene", value.into()))
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
                "get_v3_marketing_weekly_discount_activities",
                Method::Get,
                "/v3/marketing/weekly-discount/activities",
            )
            .query(
                &[
                    "limit",
                    "offset",
                    "applying_merchant_id",
                    "store_id",
                    "activity_area_code",
                    "activity_scene",
                ],
            )
            .required(
                &[
                    "/query/limit",
                    "/query/offset",
                    "/query/applying_merchant_id",
                    "/query/activity_area_code",
                    "/query/activity_scene",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// Response of 查询周周惠活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 活动ID / Campaign's ID
            pub activity_id: Option<String>,
            /// 活动名称 / Campaign's name
            ///
            /// Always present according to the docs.
            pub activity_name: Option<String>,
            /// 活动投放场景 / Scene in which the campaign is shown
            ///
            /// Always present according to the docs.
            pub activity_scene: Option<String>,
            /// 活动投放区域编码 / Code of the area where the campaign runs
            ///
            /// Always present according to the docs.
            pub activity_area_code: Vec<String>,
            /// 活动指定付款方式 / Payment method the campaign requires
            pub activity_limit_pay: Option<String>,
            /// 活动优惠门槛，单位：分 / Minimum transaction amount for the discount, in fen
            ///
            /// Always present according to the docs.
            pub activity_transaction_minimum_amount: Option<i64>,
            /// 活动优惠金额，单位：分 / Discount the campaign gives, in fen
            ///
            /// Always present according to the docs.
            pub activity_coupon_amount: Option<i64>,
            /// 活动可使用的周期 / Recurring period in which the campaign can be used
            ///
            /// Always present according to the docs.
            pub activity_available_week: Vec<String>,
            /// 活动总预算，单位：分 / Campaign's total budget, in fen
            ///
            /// Always present according to the docs.
            pub activity_max_amount: Option<i64>,
            /// 活动单天预算，单位：分 / Campaign's budget per day, in fen
            pub activity_max_amount_per_day: Option<i64>,
            /// 活动开始时间 / Start of the campaign
            ///
            /// Always present according to the docs.
            pub activity_available_begin_time: Option<String>,
            /// 活动结束时间 / End of the campaign
            ///
            /// Always present according to the docs.
            pub activity_available_end_time: Option<String>,
            /// 活动状态 / Campaign's state
            ///
            /// Always present according to the docs.
            pub activity_state: Option<String>,
            /// 活动说明（备注） / Remark on the campaign
            pub activity_remark: Option<String>,
            /// 活动Logo / Campaign's logo
            ///
            /// Always present according to the docs.
            pub activity_logo: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            activity_id = "activity_id",
            activity_name = "activity_name",
            activity_scene = "activity_scene",
            activity_area_code = "activity_area_code",
            activity_limit_pay = "activity_limit_pay",
            activity_transaction_minimum_amount = "activity_transaction_minimum_amount",
            activity_coupon_amount = "activity_coupon_amount",
            activity_available_week = "activity_available_week",
            activity_max_amount = "activity_max_amount",
            activity_max_amount_per_day = "activity_max_amount_per_day",
            activity_available_begin_time = "activity_available_begin_time",
            activity_available_end_time = "activity_available_end_time",
            activity_state = "activity_state",
            activity_remark = "activity_remark",
            activity_logo = "activity_logo",
        );
    }
}
