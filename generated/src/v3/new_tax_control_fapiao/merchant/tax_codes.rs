//! 获取商品和服务税收分类对照表 · `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/tax-codes.md by `cargo xtask regen`; do not edit.

/// Obtains the table that maps a merchant's goods and services to tax classification codes and tax rates, paged.
///
/// 分页获取商户可用的商品和服务与税收分类编码、税率的对应关系。
///
/// `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
///
/// 获取商品和服务税收分类对照表 / Obtain the tax code table · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538236), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474057) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::tax_codes::get;
///
/// let request = get().offset(0).limit(10);
/// ```
#[doc(alias = "获取商品和服务税收分类对照表")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/tax-codes")]
#[doc(alias = "get_v3_new_tax_control_fapiao_merchant_tax_codes")]
#[doc(alias = "取商品和服务税收分类对照表")]
#[doc(alias = "商品和服务税收分类对照表")]
#[doc(alias = "品和服务税收分类对照表")]
#[doc(alias = "和服务税收分类对照表")]
#[doc(alias = "服务税收分类对照表")]
#[doc(alias = "务税收分类对照表")]
#[doc(alias = "税收分类对照表")]
#[doc(alias = "收分类对照表")]
#[doc(alias = "分类对照表")]
#[doc(alias = "类对照表")]
#[doc(alias = "对照表")]
#[doc(alias = "照表")]
#[doc(alias = "Obtain the tax code table")]
#[doc(alias = "tax code table")]
#[doc(alias = "code table")]
#[doc(alias = "table")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取商品和服务税收分类对照表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 分页偏移量 / Paging offset
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
                "get_v3_new_tax_control_fapiao_merchant_tax_codes",
                Method::Get,
                "/v3/new-tax-control-fapiao/merchant/tax-codes",
            )
            .query(&["sub_mchid", "offset", "limit"])
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

    /// Response of 获取商品和服务税收分类对照表.
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
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        pub links: Option<response::Links>,
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        links = "links",
        data = "data",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 商户自定义的商品或服务名称 / Merchant's own name of the goods or service
            ///
            /// Always present according to the docs.
            pub goods_name: Option<String>,
            /// 商户维护的商品或服务编码 / Merchant's own code of the goods or service
            pub goods_id: Option<i64>,
            /// 税务机关规定的商品或服务分类名称 / Category of the goods or service set by the tax authority
            pub goods_category: Option<String>,
            /// 税收分类编码 / Tax classification code of the goods or service
            ///
            /// Always present according to the docs.
            pub tax_code: Option<String>,
            /// 税率，单位：万分之一，1300为13% / Tax rate in units of 0.01% (1300 is 13%)
            ///
            /// Always present according to the docs.
            pub tax_rate: Option<i64>,
            /// 税收优惠政策标识 / Mark of the tax preference policy
            ///
            /// Always present according to the docs.
            pub tax_prefer_mark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            goods_name = "goods_name",
            goods_id = "goods_id",
            goods_category = "goods_category",
            tax_code = "tax_code",
            tax_rate = "tax_rate",
            tax_prefer_mark = "tax_prefer_mark",
        );
    }
}
