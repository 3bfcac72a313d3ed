//! 查询用户签约列表 · `GET /v3/eduschoolpay/users/{openid}/contracts`
//!
//! Generated from docs/openapi/v3/eduschoolpay/users/{openid}/contracts.md by `cargo xtask regen`; do not edit.

/// Queries a user's campus payment contracts, terminated ones included, by OpenID and plan ID.
///
/// 按OpenID和签约模板ID查询用户的校园轻松付协议，包括已解约的协议。
///
/// `GET /v3/eduschoolpay/users/{openid}/contracts`
///
/// 查询用户签约列表 / List a user's campus payment contracts · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012468993) · feature `v3-eduschoolpay` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::users::by_openid::contracts::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("138602")
///     .contract_status("ADD")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "查询用户签约列表")]
#[doc(alias = "/v3/eduschoolpay/users/{openid}/contracts")]
#[doc(alias = "get_v3_eduschoolpay_users_openid_contracts")]
#[doc(alias = "询用户签约列表")]
#[doc(alias = "用户签约列表")]
#[doc(alias = "户签约列表")]
#[doc(alias = "签约列表")]
#[doc(alias = "约列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a users campus payment contracts")]
#[doc(alias = "users campus payment contracts")]
#[doc(alias = "s campus payment contracts")]
#[doc(alias = "campus payment contracts")]
#[doc(alias = "payment contracts")]
#[doc(alias = "contracts")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户签约列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `plan_id`, `contract_status`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// 签约状态 / Contract's state
        ///
        /// **Required.**
        pub fn contract_status(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_status", value.into()))
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
                "get_v3_eduschoolpay_users_openid_contracts",
                Method::Get,
                "/v3/eduschoolpay/users/{openid}/contracts",
            )
            .query(&["plan_id", "contract_status", "offset", "limit"])
            .required(&["/query/plan_id", "/query/contract_status"]);

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

    /// Response of 查询用户签约列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        ///
        /// Always present according to the docs.
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
            /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
            ///
            /// Always present according to the docs.
            pub contract_id: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// 签约模板ID / ID of the contract template
            ///
            /// Always present according to the docs.
            pub plan_id: Option<String>,
            /// 签约状态 / Contract's state
            ///
            /// Always present according to the docs.
            pub contract_status: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 商户签约协议号 / Merchant's number of the contract
            ///
            /// Always present according to the docs.
            pub out_contract_code: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            contract_id = "contract_id",
            mchid = "mchid",
            appid = "appid",
            openid = "openid",
            plan_id = "plan_id",
            contract_status = "contract_status",
            create_time = "create_time",
            out_contract_code = "out_contract_code",
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
            ///
            /// Always present according to the docs.
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
