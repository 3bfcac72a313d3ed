//! 商户申请获取对账单 · `GET /v3/payscore/merchant-bill`
//!
//! Generated from docs/openapi/v3/payscore/merchant-bill.md by `cargo xtask regen`; do not edit.

/// Requests the download links of a merchant's WeChat Pay score reconciliation bill for one day.
///
/// 申请商户某日的微信支付分对账单，获取下载链接。
///
/// `GET /v3/payscore/merchant-bill`
///
/// 商户申请获取对账单 / Request a WeChat Pay score bill · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013394586) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::merchant_bill::get;
///
/// let request = get()
///     .bill_date("2026-06-17")
///     .encryption_algorithm("AEAD_AES_256_GCM")
///     .service_id("00004000000000178412690357218468");
/// ```
#[doc(alias = "商户申请获取对账单")]
#[doc(alias = "/v3/payscore/merchant-bill")]
#[doc(alias = "get_v3_payscore_merchant_bill")]
#[doc(alias = "户申请获取对账单")]
#[doc(alias = "申请获取对账单")]
#[doc(alias = "请获取对账单")]
#[doc(alias = "获取对账单")]
#[doc(alias = "取对账单")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[doc(alias = "Request a WeChat Pay score bill")]
#[doc(alias = "WeChat Pay score bill")]
#[doc(alias = "Pay score bill")]
#[doc(alias = "score bill")]
#[doc(alias = "bill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户申请获取对账单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `bill_date`, `encryption_algorithm`, `service_id`.
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

        /// 账单压缩类型 / Compression of the bill file, such as GZIP
        ///
        /// Known values: `GZIP` (GZIP压缩 / GZIP compression).
        pub fn tar_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tar_type", value.into()))
        }

        /// 账单文件加密算法 / Algorithm with which the bill file is encrypted
        ///
        /// **Required.**
        pub fn encryption_algorithm(self, value: impl Into<String>) -> Self {
            Self(self.0.query("encryption_algorithm", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
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
                "get_v3_payscore_merchant_bill",
                Method::Get,
                "/v3/payscore/merchant-bill",
            )
            .query(&["bill_date", "tar_type", "encryption_algorithm", "service_id"])
            .required(
                &["/query/bill_date", "/query/encryption_algorithm", "/query/service_id"],
            )
            .response(&[("/download_bill_list/*/encrypt_key", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户申请获取对账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 账单下载信息总数 / Count of bill files to download
        ///
        /// Always present according to the docs.
        pub download_bill_count: Option<i64>,
        /// 账单下载信息明细 / Bill files to download
        ///
        /// Always present according to the docs.
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
            /// 账单文件的加密密钥 / Key with which the bill file is encrypted
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub encrypt_key: Option<Sensitive>,
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
            hash_type = "hash_type",
            hash_value = "hash_value",
            download_url = "download_url",
            encrypt_key = "encrypt_key",
            nonce = "nonce",
        );
    }
}
