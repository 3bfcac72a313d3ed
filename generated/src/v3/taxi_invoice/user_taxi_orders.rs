//! 获取乘客行程单列表 · `GET /v3/taxi-invoice/user-taxi-orders`
//!
//! Generated from docs/openapi/v3/taxi-invoice/user-taxi-orders.md by `cargo xtask regen`; do not edit.

/// Queries a passenger's taxi trips of the last half year by OpenID, page by page.
///
/// 按OpenID分页查询乘客近半年的出租车行程。
///
/// `GET /v3/taxi-invoice/user-taxi-orders`
///
/// 获取乘客行程单列表 / List a passenger's taxi trips · official page: [partner](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::user_taxi_orders::get;
///
/// let request = get()
///     .limit(10)
///     .offset(0)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18")
///     .region_id(510100);
/// ```
#[doc(alias = "获取乘客行程单列表")]
#[doc(alias = "/v3/taxi-invoice/user-taxi-orders")]
#[doc(alias = "get_v3_taxi_invoice_user_taxi_orders")]
#[doc(alias = "取乘客行程单列表")]
#[doc(alias = "乘客行程单列表")]
#[doc(alias = "客行程单列表")]
#[doc(alias = "行程单列表")]
#[doc(alias = "程单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a passengers taxi trips")]
#[doc(alias = "passengers taxi trips")]
#[doc(alias = "s taxi trips")]
#[doc(alias = "taxi trips")]
#[doc(alias = "trips")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取乘客行程单列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `openid`, `appid`, `begin_date`, `end_date`, `region_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 开始日期 / Start date
        ///
        /// **Required.**
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("begin_date", value.into()))
        }

        /// 结束日期 / End date
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("end_date", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("region_id", value.into()))
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
                "get_v3_taxi_invoice_user_taxi_orders",
                Method::Get,
                "/v3/taxi-invoice/user-taxi-orders",
            )
            .query(
                &[
                    "limit",
                    "offset",
                    "openid",
                    "appid",
                    "begin_date",
                    "end_date",
                    "region_id",
                ],
            )
            .required(
                &[
                    "/query/openid",
                    "/query/appid",
                    "/query/begin_date",
                    "/query/end_date",
                    "/query/region_id",
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

    /// Response of 获取乘客行程单列表.
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
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        pub links: Option<response::Links>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 车牌号 / Number plate
            ///
            /// Always present according to the docs.
            pub plate_number: Option<String>,
            /// 司机营运资格证号 / Number of the driver's operating licence
            ///
            /// Always present according to the docs.
            pub driver_license: Option<String>,
            /// 上车时间 / Time the passenger got in
            ///
            /// Always present according to the docs.
            pub up_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            plate_number = "plate_number",
            driver_license = "driver_license",
            up_time = "up_time",
        );

        /// 分页（相关）链接 / Links to the pages of the result and other related links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// 下一页链接 / Link to the next page
            pub next: Option<String>,
            /// 上一页链接 / Link to the previous page of results
            pub prev: Option<String>,
            /// 当前页链接 / Link to the current page of results
            pub self_: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Links,
            next = "next",
            prev = "prev",
            self_ = "self",
        );
    }
}
