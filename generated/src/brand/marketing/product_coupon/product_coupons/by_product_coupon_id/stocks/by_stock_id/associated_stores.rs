//! 查询已关联门店列表 · `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md by `cargo xtask regen`; do not edit.

/// Queries the shops associated with one of the brand's own product coupon stocks, paged.
///
/// 品牌分页查询自己的单个商品券批次已关联的门店。
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// 查询已关联门店列表 / Query shops associated with product coupon stock (brand) · feature `brand-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get;
///
/// let request = get("1000628417", "19263847");
/// ```
#[doc(alias = "查询已关联门店列表")]
#[doc(
    alias = "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"
)]
#[doc(
    alias = "get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores"
)]
#[doc(alias = "询已关联门店列表")]
#[doc(alias = "已关联门店列表")]
#[doc(alias = "关联门店列表")]
#[doc(alias = "联门店列表")]
#[doc(alias = "门店列表")]
#[doc(alias = "店列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query shops associated with product coupon stock (brand)")]
#[doc(alias = "shops associated with product coupon stock (brand)")]
#[doc(alias = "associated with product coupon stock (brand)")]
#[doc(alias = "with product coupon stock (brand)")]
#[doc(alias = "product coupon stock (brand)")]
#[doc(alias = "coupon stock (brand)")]
#[doc(alias = "stock (brand)")]
#[doc(alias = "brand)")]
pub fn get(
    product_coupon_id: impl Into<String>,
    stock_id: impl Into<String>,
) -> get::Request {
    get::Request::new([product_coupon_id.into(), stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询已关联门店列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
        }

        /// 分页token / Token of the page
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("page_token", value.into()))
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
                "get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores",
                Method::Get,
                "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
            )
            .query(&["page_size", "page_token"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::StoreList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Token {
                field: "/query/page_token",
                next: "/next_page_token",
            },
            items: "/store_list",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::StoreList> {
            page.store_list
        }
    }

    /// Response of 查询已关联门店列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 门店列表 / Shops
        pub store_list: Vec<response::StoreList>,
        /// 下一页token / Token of the next page
        pub next_page_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        store_list = "store_list",
        next_page_token = "next_page_token",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 门店列表 / Shops
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreList {
            /// 门店ID / Shop ID
            ///
            /// Always present according to the docs.
            pub store_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreList,
            store_id = "store_id",
        );
    }
}
