//! 转账明细电子回单受理 · `GET /v3/transfer-detail/electronic-receipts`, `POST /v3/transfer-detail/electronic-receipts`
//!
//! Generated from docs/openapi/v3/transfer-detail/electronic-receipts.md by `cargo xtask regen`; do not edit.

/// Queries the electronic receipt of one transfer by the merchant's detail number, with its hash and download URL.
///
/// 按商户明细单号查询单笔转账的电子回单，含文件哈希值和下载链接。
///
/// `GET /v3/transfer-detail/electronic-receipts`
///
/// 查询转账明细电子回单受理结果 / Query a transfer detail receipt · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458972), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012718815) · feature `v3-transfer-detail` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::transfer_detail::electronic_receipts::get;
///
/// let request = get()
///     .accept_type(get::AcceptType::BatchTransfer)
///     .out_detail_no("TD20260618150000001");
/// ```
#[doc(alias = "查询转账明细电子回单受理结果")]
#[doc(alias = "/v3/transfer-detail/electronic-receipts")]
#[doc(alias = "get_v3_transfer_detail_electronic_receipts")]
#[doc(alias = "询转账明细电子回单受理结果")]
#[doc(alias = "转账明细电子回单受理结果")]
#[doc(alias = "账明细电子回单受理结果")]
#[doc(alias = "明细电子回单受理结果")]
#[doc(alias = "细电子回单受理结果")]
#[doc(alias = "电子回单受理结果")]
#[doc(alias = "子回单受理结果")]
#[doc(alias = "回单受理结果")]
#[doc(alias = "单受理结果")]
#[doc(alias = "受理结果")]
#[doc(alias = "理结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a transfer detail receipt")]
#[doc(alias = "transfer detail receipt")]
#[doc(alias = "detail receipt")]
#[doc(alias = "receipt")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询转账明细电子回单受理结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `accept_type`, `out_detail_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 电子回单的受理类型 / Kind of transfer for which the electronic receipt is requested
        ///
        /// **Required.**
        pub fn accept_type(self, value: impl Into<AcceptType>) -> Self {
            Self(self.0.query("accept_type", value.into()))
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
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
                "get_v3_transfer_detail_electronic_receipts",
                Method::Get,
                "/v3/transfer-detail/electronic-receipts",
            )
            .query(&["accept_type", "out_batch_no", "out_detail_no"])
            .required(&["/query/accept_type", "/query/out_detail_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 电子回单的受理类型 / Kind of transfer for which the electronic receipt is requested
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AcceptType {
        /// 批量转账 / Batch transfer
        ///
        /// `BATCH_TRANSFER`
        BatchTransfer,
        /// 付款到零钱（企业付款） / Payment to WeChat balance
        ///
        /// `TRANSFER_TO_POCKET`
        TransferToPocket,
        /// 付款到银行卡（企业付款） / Payment to bank card
        ///
        /// `TRANSFER_TO_BANK`
        TransferToBank,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AcceptType,
        BatchTransfer = "BATCH_TRANSFER",
        TransferToPocket = "TRANSFER_TO_POCKET",
        TransferToBank = "TRANSFER_TO_BANK",
    );

    /// Response of 查询转账明细电子回单受理结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子回单的受理类型 / Kind of transfer for which the electronic receipt is requested
        ///
        /// Always present according to the docs.
        pub accept_type: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        pub out_batch_no: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号 / Application number of the electronic receipt
        ///
        /// Always present according to the docs.
        pub signature_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        pub signature_status: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        accept_type = "accept_type",
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        signature_no = "signature_no",
        signature_status = "signature_status",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}

/// Applies for the electronic receipt of one transfer by the merchant's batch and detail numbers.
///
/// 按商户批次单号和商户明细单号申请单笔转账的电子回单。
///
/// `POST /v3/transfer-detail/electronic-receipts`
///
/// 转账明细电子回单受理 / Apply for a transfer detail receipt · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458967), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012718748) · feature `v3-transfer-detail` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::transfer_detail::electronic_receipts::post;
///
/// let request = post()
///     .accept_type(post::AcceptType::BatchTransfer)
///     .out_detail_no("TD20260618150000001");
/// ```
#[doc(alias = "转账明细电子回单受理")]
#[doc(alias = "/v3/transfer-detail/electronic-receipts")]
#[doc(alias = "post_v3_transfer_detail_electronic_receipts")]
#[doc(alias = "账明细电子回单受理")]
#[doc(alias = "明细电子回单受理")]
#[doc(alias = "细电子回单受理")]
#[doc(alias = "电子回单受理")]
#[doc(alias = "子回单受理")]
#[doc(alias = "回单受理")]
#[doc(alias = "单受理")]
#[doc(alias = "受理")]
#[doc(alias = "Apply for a transfer detail receipt")]
#[doc(alias = "transfer detail receipt")]
#[doc(alias = "detail receipt")]
#[doc(alias = "receipt")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 转账明细电子回单受理. Created by [`post()`](super::post()).
    ///
    /// **Required**: `accept_type`, `out_detail_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 电子回单的受理类型 / Kind of transfer for which the electronic receipt is requested
        ///
        /// **Required.**
        pub fn accept_type(self, value: impl Into<AcceptType>) -> Self {
            Self(self.0.body("accept_type", value.into()))
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
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
                "post_v3_transfer_detail_electronic_receipts",
                Method::Post,
                "/v3/transfer-detail/electronic-receipts",
            )
            .body(Body::Json)
            .required(&["/body/accept_type", "/body/out_detail_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 电子回单的受理类型 / Kind of transfer for which the electronic receipt is requested
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AcceptType {
        /// 批量转账 / Batch transfer
        ///
        /// `BATCH_TRANSFER`
        BatchTransfer,
        /// 付款到零钱（企业付款） / Payment to WeChat balance
        ///
        /// `TRANSFER_TO_POCKET`
        TransferToPocket,
        /// 付款到银行卡（企业付款） / Payment to bank card
        ///
        /// `TRANSFER_TO_BANK`
        TransferToBank,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AcceptType,
        BatchTransfer = "BATCH_TRANSFER",
        TransferToPocket = "TRANSFER_TO_POCKET",
        TransferToBank = "TRANSFER_TO_BANK",
    );

    /// Response of 转账明细电子回单受理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子回单的受理类型 / Kind of transfer for which the electronic receipt is requested
        ///
        /// Always present according to the docs.
        pub accept_type: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        pub out_batch_no: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号 / Application number of the electronic receipt
        ///
        /// Always present according to the docs.
        pub signature_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        pub signature_status: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        accept_type = "accept_type",
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        signature_no = "signature_no",
        signature_status = "signature_status",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
