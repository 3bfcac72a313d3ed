//! 受理明细电子回单 · `GET /v3/bank-batch-transfer/receipt/detail-receipts`, `POST /v3/bank-batch-transfer/receipt/detail-receipts`
//!
//! Generated from docs/openapi/v3/bank-batch-transfer/receipt/detail-receipts.md by `cargo xtask regen`; do not edit.

/// Queries the electronic receipt of one transfer in a bank-mode batch and its download URL.
///
/// 查询银行模式转账批次中单笔转账的电子回单及其下载URL。
///
/// `GET /v3/bank-batch-transfer/receipt/detail-receipts`
///
/// 查询明细电子回单受理结果 / Query a bank-mode transfer's electronic receipt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012470775) · feature `v3-bank-batch-transfer` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::bank_batch_transfer::receipt::detail_receipts::get;
///
/// let request = get()
///     .out_batch_no("TB20260618150000001")
///     .out_detail_no("TD20260618150000001");
/// ```
#[doc(alias = "查询明细电子回单受理结果")]
#[doc(alias = "/v3/bank-batch-transfer/receipt/detail-receipts")]
#[doc(alias = "get_v3_bank_batch_transfer_receipt_detail_receipts")]
#[doc(alias = "询明细电子回单受理结果")]
#[doc(alias = "明细电子回单受理结果")]
#[doc(alias = "细电子回单受理结果")]
#[doc(alias = "电子回单受理结果")]
#[doc(alias = "子回单受理结果")]
#[doc(alias = "回单受理结果")]
#[doc(alias = "单受理结果")]
#[doc(alias = "受理结果")]
#[doc(alias = "理结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a bank-mode transfers electronic receipt")]
#[doc(alias = "bank-mode transfers electronic receipt")]
#[doc(alias = "transfers electronic receipt")]
#[doc(alias = "s electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询明细电子回单受理结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `out_batch_no`, `out_detail_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_batch_no", value.into()))
        }

        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_detail_no", value.into()))
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
                "get_v3_bank_batch_transfer_receipt_detail_receipts",
                Method::Get,
                "/v3/bank-batch-transfer/receipt/detail-receipts",
            )
            .query(&["out_batch_no", "out_detail_no"])
            .required(&["/query/out_batch_no", "/query/out_detail_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询明细电子回单受理结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 电子回单申请单号 / Application number of the electronic receipt
        ///
        /// Always present according to the docs.
        pub receipt_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        pub receipt_state: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址 / URL for downloading the electronic receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        receipt_no = "receipt_no",
        receipt_state = "receipt_state",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}

/// Applies for the electronic receipt of one transfer in a bank-mode transfer batch.
///
/// 为银行模式转账批次中的一笔转账申请电子回单。
///
/// `POST /v3/bank-batch-transfer/receipt/detail-receipts`
///
/// 受理明细电子回单 / Apply for a bank-mode transfer's electronic receipt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012470770) · feature `v3-bank-batch-transfer` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::bank_batch_transfer::receipt::detail_receipts::post;
///
/// let request = post()
///     .out_batch_no("TB20260618150000001")
///     .out_detail_no("TD20260618150000001");
/// ```
#[doc(alias = "受理明细电子回单")]
#[doc(alias = "/v3/bank-batch-transfer/receipt/detail-receipts")]
#[doc(alias = "post_v3_bank_batch_transfer_receipt_detail_receipts")]
#[doc(alias = "理明细电子回单")]
#[doc(alias = "明细电子回单")]
#[doc(alias = "细电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Apply for a bank-mode transfers electronic receipt")]
#[doc(alias = "bank-mode transfers electronic receipt")]
#[doc(alias = "transfers electronic receipt")]
#[doc(alias = "s electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 受理明细电子回单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_batch_no`, `out_detail_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
        }

        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_detail_no", value.into()))
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
                "post_v3_bank_batch_transfer_receipt_detail_receipts",
                Method::Post,
                "/v3/bank-batch-transfer/receipt/detail-receipts",
            )
            .body(Body::Json)
            .required(&["/body/out_batch_no", "/body/out_detail_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 受理明细电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 电子回单申请单号 / Application number of the electronic receipt
        ///
        /// Always present according to the docs.
        pub receipt_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        pub receipt_state: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址 / URL for downloading the electronic receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        receipt_no = "receipt_no",
        receipt_state = "receipt_state",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
