//! 查询零售小店活动业务代理 · `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md by `cargo xtask regen`; do not edit.

/// Queries the sales representatives of a retail shop activity, paged.
///
/// 分页查询零售小店活动的业务代理。
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
///
/// 查询零售小店活动业务代理 / Query retail shop activity representatives · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384347), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384405) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get;
///
/// let request = get("10284736").offset(0).limit(10);
/// ```
#[doc(alias = "查询零售小店活动业务代理")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"
)]
#[doc(
    alias = "get_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives"
)]
#[doc(alias = "询零售小店活动业务代理")]
#[doc(alias = "零售小店活动业务代理")]
#[doc(alias = "售小店活动业务代理")]
#[doc(alias = "小店活动业务代理")]
#[doc(alias = "店活动业务代理")]
#[doc(alias = "活动业务代理")]
#[doc(alias = "动业务代理")]
#[doc(alias = "业务代理")]
#[doc(alias = "务代理")]
#[doc(alias = "代理")]
#[doc(alias = "Query retail shop activity representatives")]
#[doc(alias = "retail shop activity representatives")]
#[doc(alias = "shop activity representatives")]
#[doc(alias = "activity representatives")]
#[doc(alias = "representatives")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询零售小店活动业务代理. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "get_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives",
                Method::Get,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
            )
            .query(&["offset", "limit"])
            .required(&["/query/offset", "/query/limit"]);

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

    /// Response of 查询零售小店活动业务代理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        data = "data",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            openid = "openid",
        );
    }
}
