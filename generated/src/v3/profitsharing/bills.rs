//! 申请分账账单 · `GET /v3/profitsharing/bills`
//!
//! Generated from docs/openapi/v3/profitsharing/bills.md by `cargo xtask regen`; do not edit.

/// Requests the download URL of the profit-sharing bill of one day, for a merchant or a partner's sub-merchant.
///
/// 为商户或服务商的子商户申请某一天分账账单的下载地址。
///
/// `GET /v3/profitsharing/bills`
///
/// 申请分账账单 / Request a profit-sharing bill · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529628), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761131) · feature `v3-profitsharing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::profitsharing::bills::get;
///
/// let request = get().bill_date("2026-06-17");
/// ```
#[doc(alias = "申请分账账单")]
#[doc(alias = "/v3/profitsharing/bills")]
#[doc(alias = "get_v3_profitsharing_bills")]
#[doc(alias = "请分账账单")]
#[doc(alias = "分账账单")]
#[doc(alias = "账账单")]
#[doc(alias = "账单")]
#[doc(alias = "Request a profit-sharing bill")]
#[doc(alias = "profit-sharing bill")]
#[doc(alias = "bill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 申请分账账单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `bill_date`.
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
        ///
        /// **Required.**
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_date", value.into()))
        }

        /// 账单压缩类型 / Compression of the bill file, such as GZIP
        ///
        /// Known values: `GZIP` (GZIP压缩 / GZIP compression).
        pub fn tar_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tar_type", value.into()))
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
                "get_v3_profitsharing_bills",
                Method::Get,
                "/v3/profitsharing/bills",
            )
            .query(&["sub_mchid", "bill_date", "tar_type"])
            .required(&["/query/bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请分账账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Always present according to the docs. Format: `uri`.
        pub download_url: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        ///
        /// Always present according to the docs. Known values: `SHA1` (SHA1摘要算法 / SHA1 digest).
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        ///
        /// Always present according to the docs.
        pub hash_value: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        download_url = "download_url",
        hash_type = "hash_type",
        hash_value = "hash_value",
    );
}
