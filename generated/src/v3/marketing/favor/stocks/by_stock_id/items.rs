//! 查询代金券可用单品 · `GET /v3/marketing/favor/stocks/{stock_id}/items`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/items.md by `cargo xtask regen`; do not edit.

/// 查询代金券可用单品
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/items`
///
/// 查询代金券可用单品 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463442), [2](https://pay.weixin.qq.com/doc/v3/partner/4012463475) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::items::get;
///
/// let request = get("SI20260618175")
///     .stock_creator_mchid("1684907235")
///     .offset(0)
///     .limit("示例L500");
/// ```
#[doc(alias = "查询代金券可用单品")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/items")]
#[doc(alias = "get_v3_marketing_favor_stocks_stock_id_items")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询代金券可用单品; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `stock_creator_mchid`, `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        stock_creator_mchid: Option<String>,
        offset: Option<i64>,
        limit: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Some(value.into());
            self
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(mut self, value: impl Into<String>) -> Self {
            self.limit = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_favor_stocks_stock_id_items",
                Verb::Get,
                "/v3/marketing/favor/stocks/{stock_id}/items",
            )
            .required(&["/query/stock_creator_mchid", "/query/offset", "/query/limit"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .query("stock_creator_mchid", &self.stock_creator_mchid)
                .query("offset", &self.offset)
                .query("limit", &self.limit)
                .extra(&self.extra)
        }
    }

    impl Paged for Request {
        type Item = String;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
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

    /// The answer of 查询代金券可用单品.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<String>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// What came besides.
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
