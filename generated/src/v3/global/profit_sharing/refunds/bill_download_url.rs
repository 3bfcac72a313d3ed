//! 获取分账退款账单下载链接 · `GET /v3/global/profit-sharing/refunds/bill-download-url`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/refunds/bill-download-url.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a day's overseas profit-sharing refund bill.
///
/// 获取境外某一天分账退款账单的下载链接。
///
/// `GET /v3/global/profit-sharing/refunds/bill-download-url`
///
/// 获取分账退款账单下载链接 / Get an overseas profit-sharing refund bill URL · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::refunds::bill_download_url::get;
///
/// let request = get().sub_mchid("1684913560").bill_date("2026-06-17");
/// ```
#[doc(alias = "获取分账退款账单下载链接")]
#[doc(alias = "/v3/global/profit-sharing/refunds/bill-download-url")]
#[doc(alias = "get_v3_global_profit_sharing_refunds_bill_download_url")]
#[doc(alias = "取分账退款账单下载链接")]
#[doc(alias = "分账退款账单下载链接")]
#[doc(alias = "账退款账单下载链接")]
#[doc(alias = "退款账单下载链接")]
#[doc(alias = "款账单下载链接")]
#[doc(alias = "账单下载链接")]
#[doc(alias = "单下载链接")]
#[doc(alias = "下载链接")]
#[doc(alias = "载链接")]
#[doc(alias = "链接")]
#[doc(alias = "Get an overseas profit-sharing refund bill URL")]
#[doc(alias = "overseas profit-sharing refund bill URL")]
#[doc(alias = "profit-sharing refund bill URL")]
#[doc(alias = "refund bill URL")]
#[doc(alias = "bill URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取分账退款账单下载链接. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 账单日期，v3为yyyy-MM-dd，v2为yyyyMMdd / Date of the bill: yyyy-MM-dd in v3, yyyyMMdd in v2
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
                "get_v3_global_profit_sharing_refunds_bill_download_url",
                Method::Get,
                "/v3/global/profit-sharing/refunds/bill-download-url",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sub_mchid", "bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取分账退款账单下载链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Always present according to the docs. Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        download_url = "download_url",
    );
}
