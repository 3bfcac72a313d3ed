//! 获取批次核销明细下载链接 · `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a cash coupon stock's redemption details for one day.
///
/// 获取代金券批次某一天核销明细的下载链接。
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
///
/// 获取批次核销明细下载链接 / Get a one-day cash coupon redemption details URL · feature `v3-marketing` · not confirmed by an official source
///
/// Requires a permission that you apply for with WeChat Pay.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::use_flow_by_day::get;
///
/// let request = get("19263847").bill_date("2026-06-19");
/// ```
#[doc(alias = "获取批次核销明细下载链接")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day")]
#[doc(alias = "get_v3_marketing_favor_stocks_stock_id_use_flow_by_day")]
#[doc(alias = "取批次核销明细下载链接")]
#[doc(alias = "批次核销明细下载链接")]
#[doc(alias = "次核销明细下载链接")]
#[doc(alias = "核销明细下载链接")]
#[doc(alias = "销明细下载链接")]
#[doc(alias = "明细下载链接")]
#[doc(alias = "细下载链接")]
#[doc(alias = "下载链接")]
#[doc(alias = "载链接")]
#[doc(alias = "链接")]
#[doc(alias = "Get a one-day cash coupon redemption details URL")]
#[doc(alias = "one-day cash coupon redemption details URL")]
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

    /// Request for 获取批次核销明细下载链接. Created by [`get()`](super::get()).
    ///
    /// **Required**: `bill_date`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 账单日期，v3为yyyy-MM-dd，v2为yyyyMMdd / Date of the bill: yyyy-MM-dd in v3, yyyyMMdd in v2
        ///
        /// **Required.**
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_date", value.into()))
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
                "get_v3_marketing_favor_stocks_stock_id_use_flow_by_day",
                Method::Get,
                "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
            )
            .required(&["/query/bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取批次核销明细下载链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// 核销流水账单的文件摘要 / Digest of the stock's redemption flow bill file
        ///
        /// Always present according to the docs.
        pub stock_useflow_hash: Option<String>,
        /// 核销流水账单的记录总条数 / Number of records in the stock's redemption flow bill
        ///
        /// Always present according to the docs.
        pub stock_useflow_count: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        url = "url",
        stock_useflow_hash = "stock_useflow_hash",
        stock_useflow_count = "stock_useflow_count",
    );
}
