//! 查询最大分账比例 · `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/brand-configs/{brand_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries the highest ratio that a brand merchant lets the partner share from its orders.
///
/// 查询品牌主商户允许服务商从其订单中分出的最高比例。
///
/// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
///
/// 查询最大分账比例 / Query a brand's maximum profit-sharing ratio · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467022) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::brand_configs::by_brand_mchid::get;
///
/// let request = get("1684907235");
/// ```
#[doc(alias = "查询最大分账比例")]
#[doc(alias = "/v3/brand/profitsharing/brand-configs/{brand_mchid}")]
#[doc(alias = "get_v3_brand_profitsharing_brand_configs_brand_mchid")]
#[doc(alias = "询最大分账比例")]
#[doc(alias = "最大分账比例")]
#[doc(alias = "大分账比例")]
#[doc(alias = "分账比例")]
#[doc(alias = "账比例")]
#[doc(alias = "比例")]
#[doc(alias = "Query a brands maximum profit-sharing ratio")]
#[doc(alias = "brands maximum profit-sharing ratio")]
#[doc(alias = "s maximum profit-sharing ratio")]
#[doc(alias = "maximum profit-sharing ratio")]
#[doc(alias = "profit-sharing ratio")]
#[doc(alias = "ratio")]
pub fn get(brand_mchid: impl Into<String>) -> get::Request {
    get::Request::new([brand_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询最大分账比例. Created by [`get()`](super::get()).
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
            "get_v3_brand_profitsharing_brand_configs_brand_mchid",
            Method::Get,
            "/v3/brand/profitsharing/brand-configs/{brand_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询最大分账比例.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// Always present according to the docs.
        pub brand_mchid: Option<String>,
        /// 最大分账比例，单位：万分之一 / Highest profit-sharing ratio, in 1/10000 (2000 is 20%)
        ///
        /// Always present according to the docs.
        pub max_ratio: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        max_ratio = "max_ratio",
    );
}
