//! 查询代金券可用单品 · `GET /v3/marketing/favor/stocks/{stock_id}/items`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/items.md by `cargo xtask regen`; do not edit.

/// Queries the goods for which the coupons of a cash coupon stock can be used.
///
/// 查询代金券批次的券可用于哪些单品。
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/items`
///
/// 查询代金券可用单品 / Query goods of a cash coupon stock · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012463442), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012463475) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::items::get;
///
/// let request = get("19263847").stock_creator_mchid("1684907235").offset(0).limit(10);
/// ```
#[doc(alias = "查询代金券可用单品")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/items")]
#[doc(alias = "get_v3_marketing_favor_stocks_stock_id_items")]
#[doc(alias = "询代金券可用单品")]
#[doc(alias = "代金券可用单品")]
#[doc(alias = "金券可用单品")]
#[doc(alias = "券可用单品")]
#[doc(alias = "可用单品")]
#[doc(alias = "用单品")]
#[doc(alias = "单品")]
#[doc(alias = "Query goods of a cash coupon stock")]
#[doc(alias = "goods of a cash coupon stock")]
#[doc(alias = "cash coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询代金券可用单品. Created by [`get()`](super::get()).
    ///
    /// **Required**: `stock_creator_mchid`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_creator_mchid", value.into()))
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
                "get_v3_marketing_favor_stocks_stock_id_items",
                Method::Get,
                "/v3/marketing/favor/stocks/{stock_id}/items",
            )
            .query(&["stock_creator_mchid", "offset", "limit"])
            .required(&["/query/stock_creator_mchid", "/query/offset", "/query/limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = String;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<String> {
            page.data
        }
    }

    /// Response of 查询代金券可用单品.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<String>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        data = "data",
        offset = "offset",
        limit = "limit",
        stock_id = "stock_id",
    );
}
