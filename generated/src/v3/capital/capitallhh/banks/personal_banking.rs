//! 查询支持个人业务的银行列表 · `GET /v3/capital/capitallhh/banks/personal-banking`
//!
//! Generated from docs/openapi/v3/capital/capitallhh/banks/personal-banking.md by `cargo xtask regen`; do not edit.

/// Queries the list of banks that support personal accounts.
///
/// 查询有哪些银行支持个人账户。
///
/// `GET /v3/capital/capitallhh/banks/personal-banking`
///
/// 查询支持个人业务的银行列表 / List banks supporting personal accounts · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697583) · feature `v3-capital` · confirmed by two SDKs
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::capital::capitallhh::banks::personal_banking::get;
///
/// let request = get().offset(0).limit(10);
/// ```
#[doc(alias = "查询支持个人业务的银行列表")]
#[doc(alias = "/v3/capital/capitallhh/banks/personal-banking")]
#[doc(alias = "get_v3_capital_capitallhh_banks_personal_banking")]
#[doc(alias = "询支持个人业务的银行列表")]
#[doc(alias = "支持个人业务的银行列表")]
#[doc(alias = "持个人业务的银行列表")]
#[doc(alias = "个人业务的银行列表")]
#[doc(alias = "人业务的银行列表")]
#[doc(alias = "业务的银行列表")]
#[doc(alias = "务的银行列表")]
#[doc(alias = "的银行列表")]
#[doc(alias = "银行列表")]
#[doc(alias = "行列表")]
#[doc(alias = "列表")]
#[doc(alias = "List banks supporting personal accounts")]
#[doc(alias = "banks supporting personal accounts")]
#[doc(alias = "supporting personal accounts")]
#[doc(alias = "personal accounts")]
#[doc(alias = "accounts")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询支持个人业务的银行列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 分页偏移量 / Paging offset
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
                "get_v3_capital_capitallhh_banks_personal_banking",
                Method::Get,
                "/v3/capital/capitallhh/banks/personal-banking",
            )
            .query(&["offset", "limit"])
            .required(&["/query/limit"]);

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

    /// Response of 查询支持个人业务的银行列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 数量 / Count
        ///
        /// Always present according to the docs.
        pub count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        ///
        /// Always present according to the docs.
        pub links: Option<response::Links>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        count = "count",
        data = "data",
        offset = "offset",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 银行别名 / Bank's alias
            ///
            /// Always present according to the docs.
            pub bank_alias: Option<String>,
            /// 银行别名编码 / Code of the bank's alias
            ///
            /// Always present according to the docs.
            pub bank_alias_code: Option<String>,
            /// 开户银行（入账银行） / Bank that holds the account
            ///
            /// Always present according to the docs.
            pub account_bank: Option<String>,
            /// 开户银行编码 / Code of the bank that holds the account
            ///
            /// Always present according to the docs.
            pub account_bank_code: Option<i64>,
            /// 是否需要填写支行 / Whether the bank branch must be given
            ///
            /// Always present according to the docs.
            pub need_bank_branch: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            bank_alias = "bank_alias",
            bank_alias_code = "bank_alias_code",
            account_bank = "account_bank",
            account_bank_code = "account_bank_code",
            need_bank_branch = "need_bank_branch",
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
