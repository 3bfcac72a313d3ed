//! 批次组批量关联门店 · `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores.md by `cargo xtask regen`; do not edit.

/// Associates the brand's own shops with all stocks of its product coupon stock bundle.
///
/// 品牌将自己的门店关联到商品券批次组内的全部批次。
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
///
/// 批次组批量关联门店 / Associate shops with product coupon stock bundle (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4016279709) · feature `brand-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::associate_stores::post;
///
/// let request = post("1000628433", "50183746")
///     .store_list([post::StoreList::default().store_id("108634217")]);
/// ```
#[doc(alias = "批次组批量关联门店")]
#[doc(
    alias = "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"
)]
#[doc(
    alias = "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores"
)]
#[doc(alias = "次组批量关联门店")]
#[doc(alias = "组批量关联门店")]
#[doc(alias = "批量关联门店")]
#[doc(alias = "量关联门店")]
#[doc(alias = "关联门店")]
#[doc(alias = "联门店")]
#[doc(alias = "门店")]
#[doc(alias = "Associate shops with product coupon stock bundle (brand)")]
#[doc(alias = "shops with product coupon stock bundle (brand)")]
#[doc(alias = "with product coupon stock bundle (brand)")]
#[doc(alias = "product coupon stock bundle (brand)")]
#[doc(alias = "coupon stock bundle (brand)")]
#[doc(alias = "stock bundle (brand)")]
#[doc(alias = "bundle (brand)")]
#[doc(alias = "brand)")]
pub fn post(
    product_coupon_id: impl Into<String>,
    stock_bundle_id: impl Into<String>,
) -> post::Request {
    post::Request::new([product_coupon_id.into(), stock_bundle_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 批次组批量关联门店. Created by [`post()`](super::post()).
    ///
    /// **Required**: `store_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
                "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores",
                Method::Post,
                "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
            )
            .body(Body::Json)
            .required(&["/body/store_list", "/body/store_list/*/store_id"]);

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

    /// Response of 批次组批量关联门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 关联成功的门店列表 / Shops associated successfully
        pub success_store_list: Vec<response::SuccessStoreList>,
        /// 关联失败的门店列表 / Shops that could not be associated
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

        /// 关联成功的门店列表 / Shops associated successfully
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

        /// 关联失败的门店列表 / Shops that could not be associated
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
            /// 关联失败的错误信息 / Error message of the failed association
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
