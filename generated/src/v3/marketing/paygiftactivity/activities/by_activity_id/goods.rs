//! 查询活动指定商品列表 · `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/goods.md by `cargo xtask regen`; do not edit.

/// Queries the goods specified for a payment gift activity by activity ID, paged.
///
/// 按活动ID分页查询支付有礼活动指定的商品。
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
///
/// 查询活动指定商品列表 / Query a payment gift activity's goods · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012466448), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466492) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::goods::get;
///
/// let request = get("10284736").offset(0).limit(10);
/// ```
#[doc(alias = "查询活动指定商品列表")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}/goods")]
#[doc(alias = "get_v3_marketing_paygiftactivity_activities_activity_id_goods")]
#[doc(alias = "询活动指定商品列表")]
#[doc(alias = "活动指定商品列表")]
#[doc(alias = "动指定商品列表")]
#[doc(alias = "指定商品列表")]
#[doc(alias = "定商品列表")]
#[doc(alias = "商品列表")]
#[doc(alias = "品列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query a payment gift activitys goods")]
#[doc(alias = "payment gift activitys goods")]
#[doc(alias = "gift activitys goods")]
#[doc(alias = "activitys goods")]
#[doc(alias = "s goods")]
#[doc(alias = "goods")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询活动指定商品列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "get_v3_marketing_paygiftactivity_activities_activity_id_goods",
                Method::Get,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/goods",
            )
            .query(&["offset", "limit"]);

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

    /// Response of 查询活动指定商品列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 活动ID / Campaign's ID
        pub activity_id: Option<String>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        activity_id = "activity_id",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 商品编码 / Goods code
            pub goods_id: Option<String>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            goods_id = "goods_id",
            create_time = "create_time",
            update_time = "update_time",
        );
    }
}
