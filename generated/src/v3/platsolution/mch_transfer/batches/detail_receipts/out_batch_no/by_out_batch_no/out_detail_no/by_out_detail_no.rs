//! 查询商家转账明细电子回单 · `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// Queries the electronic receipt of one transfer of a sub-merchant's batch, with its hash and download URL.
///
/// 查询子商户转账批次中单笔转账的电子回单，返回其摘要值和下载地址。
///
/// `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
///
/// 查询商家转账明细电子回单 / Query a reserved transfer's electronic receipt · official page: [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::get;
///
/// let request = get("TB20260618150000001", "TD20260618150000001")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "查询商家转账明细电子回单")]
#[doc(
    alias = "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no"
)]
#[doc(alias = "询商家转账明细电子回单")]
#[doc(alias = "商家转账明细电子回单")]
#[doc(alias = "家转账明细电子回单")]
#[doc(alias = "转账明细电子回单")]
#[doc(alias = "账明细电子回单")]
#[doc(alias = "明细电子回单")]
#[doc(alias = "细电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Query a reserved transfers electronic receipt")]
#[doc(alias = "reserved transfers electronic receipt")]
#[doc(alias = "transfers electronic receipt")]
#[doc(alias = "s electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn get(
    out_batch_no: impl Into<String>,
    out_detail_no: impl Into<String>,
) -> get::Request {
    get::Request::new([out_batch_no.into(), out_detail_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商家转账明细电子回单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
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
                "get_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no",
                Method::Get,
                "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商家转账明细电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        ///
        /// Always present according to the docs.
        pub receipt_state: Option<String>,
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
        batch_id = "batch_id",
        out_batch_no = "out_batch_no",
        detail_id = "detail_id",
        out_detail_no = "out_detail_no",
        sub_mchid = "sub_mchid",
        receipt_state = "receipt_state",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
