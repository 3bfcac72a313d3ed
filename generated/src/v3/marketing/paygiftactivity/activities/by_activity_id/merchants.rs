//! 查询活动发券商户号 · `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants.md by `cargo xtask regen`; do not edit.

/// Queries the merchants at which payments give coupons in a payment gift activity.
///
/// 查询支付有礼活动中在用户支付后送券的商户。
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
///
/// 查询活动发券商户号 / Query a payment gift activity's merchants · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012466149), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466191) · feature `v3-marketing` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get;
///
/// let request = get("10284736").offset(0).limit(10);
/// ```
#[doc(alias = "查询活动发券商户号")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants")]
#[doc(alias = "get_v3_marketing_paygiftactivity_activities_activity_id_merchants")]
#[doc(alias = "询活动发券商户号")]
#[doc(alias = "活动发券商户号")]
#[doc(alias = "动发券商户号")]
#[doc(alias = "发券商户号")]
#[doc(alias = "券商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Query a payment gift activitys merchants")]
#[doc(alias = "payment gift activitys merchants")]
#[doc(alias = "gift activitys merchants")]
#[doc(alias = "activitys merchants")]
#[doc(alias = "s merchants")]
#[doc(alias = "merchants")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询活动发券商户号. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 分页页码 / Page number
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
                "get_v3_marketing_paygiftactivity_activities_activity_id_merchants",
                Method::Get,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
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

    /// Response of 查询活动发券商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
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
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 商户名称 / Name of the merchant
            pub merchant_name: Option<String>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            mchid = "mchid",
            merchant_name = "merchant_name",
            create_time = "create_time",
            update_time = "update_time",
        );
    }
}
