//! 申请资金账单 · `GET /v3/bill/fundflowbill`
//!
//! Generated from docs/openapi/v3/bill/fundflowbill.md by `cargo xtask regen`; do not edit.

/// Requests the download URL of a day's fund flow bill of one account type.
///
/// 获取某一账户类型某一日资金账单的下载URL。
///
/// `GET /v3/bill/fundflowbill`
///
/// 申请资金账单 / Request a fund flow bill · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791867), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012739125) · feature `v3-bill` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::bill::fundflowbill::get;
///
/// let request = get().bill_date("2026-06-17");
/// ```
#[doc(alias = "申请资金账单")]
#[doc(alias = "/v3/bill/fundflowbill")]
#[doc(alias = "get_v3_bill_fundflowbill")]
#[doc(alias = "请资金账单")]
#[doc(alias = "资金账单")]
#[doc(alias = "金账单")]
#[doc(alias = "账单")]
#[doc(alias = "Request a fund flow bill")]
#[doc(alias = "fund flow bill")]
#[doc(alias = "flow bill")]
#[doc(alias = "bill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 申请资金账单. Created by [`get()`](super::get()).
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
        /// **Required.** At most 10 characters.
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_date", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 账户类型 / Type of account
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.query("account_type", value.into()))
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
                "get_v3_bill_fundflowbill",
                Method::Get,
                "/v3/bill/fundflowbill",
            )
            .query(&["bill_date", "sub_mchid", "account_type", "tar_type"])
            .required(&["/query/bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 账户类型 / Type of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 基本账户 / Basic account
        ///
        /// `BASIC`
        Basic,
        /// 运营账户 / Operation account
        ///
        /// `OPERATION`
        Operation,
        /// 手续费账户 / Fee account
        ///
        /// `FEES`
        Fees,
        /// 全部账户 / All accounts
        ///
        /// `ALL`
        All,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
        All = "ALL",
    );

    /// Response of 申请资金账单.
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
