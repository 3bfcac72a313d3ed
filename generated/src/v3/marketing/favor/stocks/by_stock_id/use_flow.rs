//! 下载批次核销明细 · `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/use-flow.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a cash coupon stock's redemption details.
///
/// 获取代金券批次核销明细的下载链接。
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
///
/// 下载批次核销明细 / Get a cash coupon redemption details URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012463585), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012463698) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::use_flow::get;
///
/// let request = get("19263847");
/// ```
#[doc(alias = "下载批次核销明细")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/use-flow")]
#[doc(alias = "get_v3_marketing_favor_stocks_stock_id_use_flow")]
#[doc(alias = "载批次核销明细")]
#[doc(alias = "批次核销明细")]
#[doc(alias = "次核销明细")]
#[doc(alias = "核销明细")]
#[doc(alias = "销明细")]
#[doc(alias = "明细")]
#[doc(alias = "Get a cash coupon redemption details URL")]
#[doc(alias = "cash coupon redemption details URL")]
#[doc(alias = "coupon redemption details URL")]
#[doc(alias = "redemption details URL")]
#[doc(alias = "details URL")]
#[doc(alias = "URL")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载批次核销明细. Created by [`get()`](super::get()).
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
            "get_v3_marketing_favor_stocks_stock_id_use_flow",
            Method::Get,
            "/v3/marketing/favor/stocks/{stock_id}/use-flow",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 下载批次核销明细.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        ///
        /// Always present according to the docs.
        pub hash_value: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        ///
        /// Always present according to the docs.
        pub hash_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        url = "url",
        hash_value = "hash_value",
        hash_type = "hash_type",
    );
}
