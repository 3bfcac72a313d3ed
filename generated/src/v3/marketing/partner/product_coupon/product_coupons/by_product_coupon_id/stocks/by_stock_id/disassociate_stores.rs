//! 批次取消关联门店 · `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores.md by `cargo xtask regen`; do not edit.

/// Removes a brand's shops from one product coupon stock.
///
/// 解除品牌门店与单个商品券批次的关联。
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
///
/// 批次取消关联门店 / Disassociate shops from a product coupon stock · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781537) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::disassociate_stores::post;
///
/// let request = post("1000628417", "19263847")
///     .brand_id("138624")
///     .store_list([
///         post::StoreList::default().store_id("108634217"),
///         post::StoreList::default().store_id("108634225"),
///     ]);
/// ```
#[doc(alias = "批次取消关联门店")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"
)]
#[doc(
    alias = "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores"
)]
#[doc(alias = "次取消关联门店")]
#[doc(alias = "取消关联门店")]
#[doc(alias = "消关联门店")]
#[doc(alias = "关联门店")]
#[doc(alias = "联门店")]
#[doc(alias = "门店")]
#[doc(alias = "Disassociate shops from a product coupon stock")]
#[doc(alias = "shops from a product coupon stock")]
#[doc(alias = "product coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post(
    product_coupon_id: impl Into<String>,
    stock_id: impl Into<String>,
) -> post::Request {
    post::Request::new([product_coupon_id.into(), stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 批次取消关联门店. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `store_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 门店列表 / Shops
        ///
        /// **Required.**
        pub fn store_list(self, values: impl IntoIterator<Item = StoreList>) -> Self {
            Self(self.0.body("store_list", list::<StoreList>(values)))
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
                "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores",
                Method::Post,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
            )
            .body(Body::Json)
            .required(
                &["/body/brand_id", "/body/store_list", "/body/store_list/*/store_id"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 门店列表 / Shops
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreList(ObjectBuilder);

    impl StoreList {
        /// 门店ID / Shop ID
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreList);

    /// Response of 批次取消关联门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 操作成功的门店列表 / Shops that were associated or dissociated successfully
        pub success_store_list: Vec<response::SuccessStoreList>,
        /// 操作失败的门店列表 / Shops that could not be associated or dissociated
        pub failed_store_list: Vec<response::FailedStoreList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        success_store_list = "success_store_list",
        failed_store_list = "failed_store_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 操作成功的门店列表 / Shops that were associated or dissociated successfully
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SuccessStoreList {
            /// 门店ID / Shop ID
            ///
            /// Always present according to the docs.
            pub store_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SuccessStoreList,
            store_id = "store_id",
        );

        /// 操作失败的门店列表 / Shops that could not be associated or dissociated
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedStoreList {
            /// 门店ID / Shop ID
            ///
            /// Always present according to the docs.
            pub store_id: Option<String>,
            /// 失败错误码 / Error code of the failure
            ///
            /// Always present according to the docs.
            pub code: Option<String>,
            /// 门店操作失败的错误信息 / Error message of the shop that failed
            ///
            /// Always present according to the docs.
            pub message: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedStoreList,
            store_id = "store_id",
            code = "code",
            message = "message",
        );
    }
}
