//! 下载批次退款明细 · `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
//!
//! Generated from docs/openapi/v3/multiuse/stocks/{stock_id}/refund-flow.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a multi-use coupon stock's refund details.
///
/// 获取消费金（可多次核销）批次的退款明细下载链接。
///
/// `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
///
/// 下载批次退款明细 / Obtain a multi-use stock's refund details · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012539762) · feature `v3-multiuse` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::multiuse::stocks::by_stock_id::refund_flow::get;
///
/// let request = get("19263847");
/// ```
#[doc(alias = "下载批次退款明细")]
#[doc(alias = "/v3/multiuse/stocks/{stock_id}/refund-flow")]
#[doc(alias = "get_v3_multiuse_stocks_stock_id_refund_flow")]
#[doc(alias = "载批次退款明细")]
#[doc(alias = "批次退款明细")]
#[doc(alias = "次退款明细")]
#[doc(alias = "退款明细")]
#[doc(alias = "款明细")]
#[doc(alias = "明细")]
#[doc(alias = "Obtain a multi-use stocks refund details")]
#[doc(alias = "multi-use stocks refund details")]
#[doc(alias = "stocks refund details")]
#[doc(alias = "s refund details")]
#[doc(alias = "refund details")]
#[doc(alias = "details")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载批次退款明细. Created by [`get()`](super::get()).
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
            "get_v3_multiuse_stocks_stock_id_refund_flow",
            Method::Get,
            "/v3/multiuse/stocks/{stock_id}/refund-flow",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 下载批次退款明细.
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
