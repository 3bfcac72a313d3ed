//! 查询小店活动门店详情 · `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md by `cargo xtask regen`; do not edit.

/// Queries one shop that takes part in a brand's retail shop activities by shop code.
///
/// 按门店编码查询参与品牌零售小店活动的单个门店。
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
///
/// 查询小店活动门店详情 / Query a shop in retail shop activities · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384379), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384437) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get;
///
/// let request = get("138624", "JXL-001");
/// ```
#[doc(alias = "查询小店活动门店详情")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"
)]
#[doc(
    alias = "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code"
)]
#[doc(alias = "询小店活动门店详情")]
#[doc(alias = "小店活动门店详情")]
#[doc(alias = "店活动门店详情")]
#[doc(alias = "活动门店详情")]
#[doc(alias = "动门店详情")]
#[doc(alias = "门店详情")]
#[doc(alias = "店详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a shop in retail shop activities")]
#[doc(alias = "shop in retail shop activities")]
#[doc(alias = "retail shop activities")]
#[doc(alias = "shop activities")]
#[doc(alias = "activities")]
pub fn get(brand_id: impl Into<String>, store_code: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into(), store_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询小店活动门店详情. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code",
            Method::Get,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询小店活动门店详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店编码 / Code of the shop
        pub store_code: Option<String>,
        /// 门店名称 / Name of the shop
        pub store_name: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        store_code = "store_code",
        store_name = "store_name",
    );
}
