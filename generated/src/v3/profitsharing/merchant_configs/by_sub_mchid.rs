//! 查询最大分账比例 · `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/profitsharing/merchant-configs/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries the highest share of an order a sub-merchant lets its partner share out.
///
/// 查询子商户允许服务商从订单中分出的最高比例。
///
/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
///
/// 查询最大分账比例 / Query a sub-merchant's maximum profit-sharing ratio · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466864) · feature `v3-profitsharing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::profitsharing::merchant_configs::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询最大分账比例")]
#[doc(alias = "/v3/profitsharing/merchant-configs/{sub_mchid}")]
#[doc(alias = "get_v3_profitsharing_merchant_configs_sub_mchid")]
#[doc(alias = "询最大分账比例")]
#[doc(alias = "最大分账比例")]
#[doc(alias = "大分账比例")]
#[doc(alias = "分账比例")]
#[doc(alias = "账比例")]
#[doc(alias = "比例")]
#[doc(alias = "Query a sub-merchants maximum profit-sharing ratio")]
#[doc(alias = "sub-merchants maximum profit-sharing ratio")]
#[doc(alias = "s maximum profit-sharing ratio")]
#[doc(alias = "maximum profit-sharing ratio")]
#[doc(alias = "profit-sharing ratio")]
#[doc(alias = "ratio")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
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
            "get_v3_profitsharing_merchant_configs_sub_mchid",
            Method::Get,
            "/v3/profitsharing/merchant-configs/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询最大分账比例.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 最大分账比例，单位：万分之一 / Highest profit-sharing ratio, in 1/10000 (2000 is 20%)
        ///
        /// Always present according to the docs.
        pub max_ratio: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        max_ratio = "max_ratio",
    );
}
