//! 申请单个子商户资金账单 · `GET /v3/bill/sub-merchant-fundflowbill`
//!
//! Generated from docs/openapi/v3/bill/sub-merchant-fundflowbill.md by `cargo xtask regen`; do not edit.

/// Requests the download URLs of a day's encrypted fund flow bill of one sub-merchant for a partner.
///
/// 服务商获取单个子商户某一日加密资金账单的下载URL。
///
/// `GET /v3/bill/sub-merchant-fundflowbill`
///
/// 申请单个子商户资金账单 / Request a sub-merchant's fund flow bill · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012710630) · feature `v3-bill` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::bill::sub_merchant_fundflowbill::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .bill_date("2026-06-17")
///     .algorithm(get::Algorithm::AeadAes256Gcm)
///     .account_type(get::AccountType::Basic);
/// ```
#[doc(alias = "申请单个子商户资金账单")]
#[doc(alias = "/v3/bill/sub-merchant-fundflowbill")]
#[doc(alias = "get_v3_bill_sub_merchant_fundflowbill")]
#[doc(alias = "请单个子商户资金账单")]
#[doc(alias = "单个子商户资金账单")]
#[doc(alias = "个子商户资金账单")]
#[doc(alias = "子商户资金账单")]
#[doc(alias = "商户资金账单")]
#[doc(alias = "户资金账单")]
#[doc(alias = "资金账单")]
#[doc(alias = "金账单")]
#[doc(alias = "账单")]
#[doc(alias = "Request a sub-merchants fund flow bill")]
#[doc(alias = "sub-merchants fund flow bill")]
#[doc(alias = "s fund flow bill")]
#[doc(alias = "fund flow bill")]
#[doc(alias = "flow bill")]
#[doc(alias = "bill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 申请单个子商户资金账单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `bill_date`, `algorithm`, `account_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
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

        /// 算法名称（加密或签名） / Name of the algorithm for encryption or signature
        ///
        /// **Required.**
        pub fn algorithm(self, value: impl Into<Algorithm>) -> Self {
            Self(self.0.query("algorithm", value.into()))
        }

        /// 账户类型 / Type of account
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.query("account_type", value.into()))
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
                "get_v3_bill_sub_merchant_fundflowbill",
                Method::Get,
                "/v3/bill/sub-merchant-fundflowbill",
            )
            .query(&["sub_mchid", "bill_date", "tar_type", "algorithm", "account_type"])
            .required(
                &[
                    "/query/sub_mchid",
                    "/query/bill_date",
                    "/query/algorithm",
                    "/query/account_type",
                ],
            )
            .response(&[("/download_bill_list/*/encrypt_key", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 算法名称（加密或签名） / Name of the algorithm for encryption or signature
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Algorithm {
        /// AEAD\_AES\_256\_GCM加密算法 / AEAD\_AES\_256\_GCM encryption
        ///
        /// `AEAD_AES_256_GCM`
        AeadAes256Gcm,
        /// 国密SM4-GCM加密算法 / SM4-GCM encryption (Chinese national standard)
        ///
        /// `SM4_GCM`
        Sm4Gcm,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Algorithm,
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        Sm4Gcm = "SM4_GCM",
    );

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
        /// 保证金账户 / Security deposit account
        ///
        /// `DEPOSIT`
        Deposit,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
        Deposit = "DEPOSIT",
    );

    /// Response of 申请单个子商户资金账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 账单下载信息总数 / Count of bill files to download
        ///
        /// Always present according to the docs.
        pub download_bill_count: Option<i64>,
        /// 账单下载信息明细 / Bill files to download
        pub download_bill_list: Vec<response::DownloadBillList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        download_bill_count = "download_bill_count",
        download_bill_list = "download_bill_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 账单下载信息明细 / Bill files to download
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DownloadBillList {
            /// 账单文件序号 / Sequence number of the bill file
            ///
            /// Always present according to the docs.
            pub bill_sequence: Option<i64>,
            /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
            ///
            /// Always present according to the docs. Format: `uri`.
            pub download_url: Option<String>,
            /// 账单文件的加密密钥 / Key with which the bill file is encrypted
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub encrypt_key: Option<Sensitive>,
            /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
            ///
            /// Always present according to the docs.
            pub hash_type: Option<String>,
            /// 文件摘要的哈希值 / Hash value (digest) of the file
            ///
            /// Always present according to the docs.
            pub hash_value: Option<String>,
            /// 加密使用的随机串 / Nonce of the encryption
            ///
            /// Always present according to the docs.
            pub nonce: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DownloadBillList,
            bill_sequence = "bill_sequence",
            download_url = "download_url",
            encrypt_key = "encrypt_key",
            hash_type = "hash_type",
            hash_value = "hash_value",
            nonce = "nonce",
        );
    }
}
