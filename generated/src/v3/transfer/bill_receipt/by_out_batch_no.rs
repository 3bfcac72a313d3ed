//! 查询转账电子回单 · `GET /v3/transfer/bill-receipt/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/transfer/bill-receipt/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// Queries the electronic receipt of a whole transfer batch, with its hash and download URL.
///
/// 查询整个转账批次的电子回单，含文件哈希值和下载链接。
///
/// `GET /v3/transfer/bill-receipt/{out_batch_no}`
///
/// 查询转账电子回单 / Query a transfer batch receipt · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458950), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012718640) · feature `v3-transfer` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::transfer::bill_receipt::by_out_batch_no::get;
///
/// let request = get("TB20260618150000001");
/// ```
#[doc(alias = "查询转账电子回单")]
#[doc(alias = "/v3/transfer/bill-receipt/{out_batch_no}")]
#[doc(alias = "get_v3_transfer_bill_receipt_out_batch_no")]
#[doc(alias = "询转账电子回单")]
#[doc(alias = "转账电子回单")]
#[doc(alias = "账电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Query a transfer batch receipt")]
#[doc(alias = "transfer batch receipt")]
#[doc(alias = "batch receipt")]
#[doc(alias = "receipt")]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询转账电子回单. Created by [`get()`](super::get()).
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
            "get_v3_transfer_bill_receipt_out_batch_no",
            Method::Get,
            "/v3/transfer/bill-receipt/{out_batch_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询转账电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 电子回单受理单号 / Application number of the electronic receipt
        ///
        /// Always present according to the docs.
        pub signature_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        pub signature_status: Option<response::SignatureStatus>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// At most 32 characters.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// At most 32 characters.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        signature_no = "signature_no",
        signature_status = "signature_status",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 电子回单状态 / State of the electronic receipt
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SignatureStatus {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SignatureStatus,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
        );
    }
}
