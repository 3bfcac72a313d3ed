//! 获取购付汇账单文件下载链接 · `GET /v3/funds-to-oversea/bill-download-url`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/bill-download-url.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a day's currency purchase and overseas payment bill.
///
/// 获取指定日期购汇及付汇账单的下载链接。
///
/// `GET /v3/funds-to-oversea/bill-download-url`
///
/// 获取购付汇账单文件下载链接 / Get an overseas remittance bill URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476132) · feature `v3-funds-to-oversea` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::bill_download_url::get;
///
/// let request = get().bill_date("2026-06-17");
/// ```
#[doc(alias = "获取购付汇账单文件下载链接")]
#[doc(alias = "/v3/funds-to-oversea/bill-download-url")]
#[doc(alias = "get_v3_funds_to_oversea_bill_download_url")]
#[doc(alias = "取购付汇账单文件下载链接")]
#[doc(alias = "购付汇账单文件下载链接")]
#[doc(alias = "付汇账单文件下载链接")]
#[doc(alias = "汇账单文件下载链接")]
#[doc(alias = "账单文件下载链接")]
#[doc(alias = "单文件下载链接")]
#[doc(alias = "文件下载链接")]
#[doc(alias = "件下载链接")]
#[doc(alias = "下载链接")]
#[doc(alias = "载链接")]
#[doc(alias = "链接")]
#[doc(alias = "Get an overseas remittance bill URL")]
#[doc(alias = "overseas remittance bill URL")]
#[doc(alias = "remittance bill URL")]
#[doc(alias = "bill URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取购付汇账单文件下载链接. Created by [`get()`](super::get()).
    ///
    /// **Required**: `bill_date`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 账单日期，v3为yyyy-MM-dd，v2为yyyyMMdd / Date of the bill: yyyy-MM-dd in v3, yyyyMMdd in v2
        ///
        /// **Required.**
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_date", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_funds_to_oversea_bill_download_url",
                Method::Get,
                "/v3/funds-to-oversea/bill-download-url",
            )
            .query(&["bill_date", "sub_mchid"])
            .required(&["/query/bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取购付汇账单文件下载链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        ///
        /// Always present according to the docs.
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        ///
        /// Always present according to the docs.
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Always present according to the docs. Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
