//! 查询爱心餐品牌信息 · `GET /v3/lovefeast/brands/{brand_id}`
//!
//! Generated from docs/openapi/v3/lovefeast/brands/{brand_id}.md by `cargo xtask regen`; do not edit.

/// Queries how many charity meals of a brand were donated and served by brand ID.
///
/// 按品牌ID查询该品牌爱心餐的捐赠份数和供餐份数。
///
/// `GET /v3/lovefeast/brands/{brand_id}`
///
/// 查询爱心餐品牌信息 / Query a charity meal brand · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012472863), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466619) · feature `v3-lovefeast` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::lovefeast::brands::by_brand_id::get;
///
/// let request = get("138624");
/// ```
#[doc(alias = "查询爱心餐品牌信息")]
#[doc(alias = "/v3/lovefeast/brands/{brand_id}")]
#[doc(alias = "get_v3_lovefeast_brands_brand_id")]
#[doc(alias = "询爱心餐品牌信息")]
#[doc(alias = "爱心餐品牌信息")]
#[doc(alias = "心餐品牌信息")]
#[doc(alias = "餐品牌信息")]
#[doc(alias = "品牌信息")]
#[doc(alias = "牌信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a charity meal brand")]
#[doc(alias = "charity meal brand")]
#[doc(alias = "meal brand")]
#[doc(alias = "brand")]
pub fn get(brand_id: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询爱心餐品牌信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_lovefeast_brands_brand_id",
            Method::Get,
            "/v3/lovefeast/brands/{brand_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询爱心餐品牌信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 捐赠数量 / Count donated
        ///
        /// Always present according to the docs.
        pub donate_count: Option<i64>,
        /// 供餐数量 / Count of meals supplied
        pub consume_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        donate_count = "donate_count",
        consume_count = "consume_count",
    );
}
