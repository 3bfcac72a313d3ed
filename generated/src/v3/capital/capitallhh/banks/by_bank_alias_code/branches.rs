//! 查询支行列表 · `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
//!
//! Generated from docs/openapi/v3/capital/capitallhh/banks/{bank_alias_code}/branches.md by `cargo xtask regen`; do not edit.

/// Queries the branches of a bank in a city by bank alias code and city code.
///
/// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
///
/// 查询支行列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697673) · feature `v3-capital`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::capital::capitallhh::banks::by_bank_alias_code::branches::get;
///
/// let request = get("2322026061").city_code(1).offset(0).limit(20);
/// ```
#[doc(alias = "查询支行列表")]
#[doc(alias = "/v3/capital/capitallhh/banks/{bank_alias_code}/branches")]
#[doc(alias = "get_v3_capital_capitallhh_banks_bank_alias_code_branches")]
pub fn get(bank_alias_code: impl Into<String>) -> get::Request {
    get::Request::new([bank_alias_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// A request of 查询支行列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `city_code`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 城市编码 / City's code
        ///
        /// **Required.**
        pub fn city_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("city_code", value.into()))
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if these docs wrongly mark a
        /// field as required.
        pub fn check_required(self, check: bool) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_capital_capitallhh_banks_bank_alias_code_branches",
                Method::Get,
                "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
            )
            .query(&["city_code", "offset", "limit"])
            .required(&["/query/city_code", "/query/limit"]);

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

    /// The answer of 查询支行列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// 数量 / Count
        ///
        /// Documented as always there.
        pub count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        ///
        /// Documented as always there.
        pub links: Option<response::Links>,
        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// Documented as always there.
        pub account_bank: Option<String>,
        /// 开户银行编码 / Code of the bank that holds the account
        ///
        /// Documented as always there.
        pub account_bank_code: Option<i64>,
        /// 银行别名 / Bank's alias
        ///
        /// Documented as always there.
        pub bank_alias: Option<String>,
        /// 银行别名编码 / Code of the bank's alias
        ///
        /// Documented as always there.
        pub bank_alias_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        count = "count",
        data = "data",
        offset = "offset",
        links = "links",
        account_bank = "account_bank",
        account_bank_code = "account_bank_code",
        bank_alias = "bank_alias",
        bank_alias_code = "bank_alias_code",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 开户银行支行名称 / Name of the bank branch that holds the account
            ///
            /// Documented as always there.
            pub bank_branch_name: Option<String>,
            /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
            ///
            /// Documented as always there.
            pub bank_branch_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            bank_branch_name = "bank_branch_name",
            bank_branch_id = "bank_branch_id",
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
            /// What came besides.
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
