//! 按日下载提现异常文件 · `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
//!
//! Generated from docs/openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md by `cargo xtask regen`; do not edit.

/// Obtains the download URL of a day's file of failed or bank-returned withdrawals for a platform.
///
/// 为平台获取某日提现失败或银行退票的提现异常文件下载链接。
///
/// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
///
/// 按日下载提现异常文件 / Obtain a day's abnormal withdrawal file · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476678) · feature `v3-merchant` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant::fund::withdraw::bill_type::by_bill_type::get;
///
/// let request = get("NO_SUCC").bill_date("2026-06-17");
/// ```
#[doc(alias = "按日下载提现异常文件")]
#[doc(alias = "/v3/merchant/fund/withdraw/bill-type/{bill_type}")]
#[doc(alias = "get_v3_merchant_fund_withdraw_bill_type_bill_type")]
#[doc(alias = "日下载提现异常文件")]
#[doc(alias = "下载提现异常文件")]
#[doc(alias = "载提现异常文件")]
#[doc(alias = "提现异常文件")]
#[doc(alias = "现异常文件")]
#[doc(alias = "异常文件")]
#[doc(alias = "常文件")]
#[doc(alias = "文件")]
#[doc(alias = "Obtain a days abnormal withdrawal file")]
#[doc(alias = "days abnormal withdrawal file")]
#[doc(alias = "s abnormal withdrawal file")]
#[doc(alias = "abnormal withdrawal file")]
#[doc(alias = "withdrawal file")]
#[doc(alias = "file")]
pub fn get(bill_type: impl Into<String>) -> get::Request {
    get::Request::new([bill_type.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 按日下载提现异常文件. Created by [`get()`](super::get()).
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
                "get_v3_merchant_fund_withdraw_bill_type_bill_type",
                Method::Get,
                "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
            )
            .query(&["bill_date", "tar_type"])
            .required(&["/query/bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 按日下载提现异常文件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        ///
        /// Always present according to the docs. Known values: `SHA1` (SHA1摘要算法 / SHA1 digest).
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
