//! 下载核销明细 · `GET /v3/multiuse/stocks/{stock_id}/use-flow`
//!
//! Generated from docs/openapi/v3/multiuse/stocks/{stock_id}/use-flow.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a multi-use coupon stock's redemption details.
///
/// 获取消费金（可多次核销）批次的核销明细下载链接。
///
/// `GET /v3/multiuse/stocks/{stock_id}/use-flow`
///
/// 下载核销明细 / Obtain a multi-use stock's redemption details · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012539758) · feature `v3-multiuse` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::multiuse::stocks::by_stock_id::use_flow::get;
///
/// let request = get("19263847");
/// ```
#[doc(alias = "下载核销明细")]
#[doc(alias = "/v3/multiuse/stocks/{stock_id}/use-flow")]
#[doc(alias = "get_v3_multiuse_stocks_stock_id_use_flow")]
#[doc(alias = "载核销明细")]
#[doc(alias = "核销明细")]
#[doc(alias = "销明细")]
#[doc(alias = "明细")]
#[doc(alias = "Obtain a multi-use stocks redemption details")]
#[doc(alias = "multi-use stocks redemption details")]
#[doc(alias = "stocks redemption details")]
#[doc(alias = "s redemption details")]
#[doc(alias = "redemption details")]
#[doc(alias = "details")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载核销明细. Created by [`get()`](super::get()).
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
            "get_v3_multiuse_stocks_stock_id_use_flow",
            Method::Get,
            "/v3/multiuse/stocks/{stock_id}/use-flow",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 下载核销明细.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        url = "url",
    );
}
