//! 分页列表 · `GET /v3/awkward/paged`
//!
//! Generated from docs/openapi/v3/awkward/paged.md by `cargo xtask regen`; do not edit.

/// 分页列表
///
/// `GET /v3/awkward/paged`
///
/// 分页列表 · feature `v3-awkward` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
#[doc(alias = "分页列表")]
#[doc(alias = "/v3/awkward/paged")]
#[doc(alias = "get_v3_awkward_paged")]
#[doc(alias = "页列表")]
#[doc(alias = "列表")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 分页列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 起点 / Where the page begins
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 条数 / How many
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
                "get_v3_awkward_paged",
                Method::Get,
                "/v3/awkward/paged",
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

    /// Response of 分页列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / How many there are
        pub total_count: Option<i64>,
        /// 列表 / The list
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 列表 / The list
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 编号 / The id
            pub id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            id = "id",
        );
    }
}
