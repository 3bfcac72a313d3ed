//! 查询批次关联门店列表 · `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md by `cargo xtask regen`; do not edit.

/// Queries the shops associated with one product coupon stock, paged.
///
/// 分页查询单个商品券批次已关联的门店。
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// 查询批次关联门店列表 / Query shops associated with a product coupon stock · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781546) · feature `v3-marketing` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get;
///
/// let request = get("1000628417", "19263847").page_size(20).brand_id("138624");
/// ```
#[doc(alias = "查询批次关联门店列表")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"
)]
#[doc(
    alias = "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores"
)]
#[doc(alias = "询批次关联门店列表")]
#[doc(alias = "批次关联门店列表")]
#[doc(alias = "次关联门店列表")]
#[doc(alias = "关联门店列表")]
#[doc(alias = "联门店列表")]
#[doc(alias = "门店列表")]
#[doc(alias = "店列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query shops associated with a product coupon stock")]
#[doc(alias = "shops associated with a product coupon stock")]
#[doc(alias = "associated with a product coupon stock")]
#[doc(alias = "with a product coupon stock")]
#[doc(alias = "product coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn get(
    product_coupon_id: impl Into<String>,
    stock_id: impl Into<String>,
) -> get::Request {
    get::Request::new([product_coupon_id.into(), stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询批次关联门店列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`.
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

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
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
                "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores",
                Method::Get,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
            )
            .query(&["page_size", "page_token", "brand_id"])
            .required(&["/query/brand_id"]);

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

    /// Response of 查询批次关联门店列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 下一页token / Token of the next page
        pub next_page_token: Option<String>,
        /// 门店列表 / Shops
        pub store_list: Vec<response::StoreList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        next_page_token = "next_page_token",
        store_list = "store_list",
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
