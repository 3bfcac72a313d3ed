//! 申请商家转账明细电子回单 · `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply.md by `cargo xtask regen`; do not edit.

/// Applies for the electronic receipt of one transfer in a sub-merchant's batch of reserved merchant transfers.
///
/// 为子商户预约商家转账批次中的一笔转账申请电子回单。
///
/// `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
///
/// 申请商家转账明细电子回单 / Apply for a reserved transfer's electronic receipt · official page: [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::apply::post;
///
/// let request = post("TB20260618150000001", "TD20260618150000001")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "申请商家转账明细电子回单")]
#[doc(
    alias = "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"
)]
#[doc(
    alias = "post_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply"
)]
#[doc(alias = "请商家转账明细电子回单")]
#[doc(alias = "商家转账明细电子回单")]
#[doc(alias = "家转账明细电子回单")]
#[doc(alias = "转账明细电子回单")]
#[doc(alias = "账明细电子回单")]
#[doc(alias = "明细电子回单")]
#[doc(alias = "细电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Apply for a reserved transfers electronic receipt")]
#[doc(alias = "reserved transfers electronic receipt")]
#[doc(alias = "transfers electronic receipt")]
#[doc(alias = "s electronic receipt")]
#[doc(alias = "electronic receipt")]
#[doc(alias = "receipt")]
pub fn post(
    out_batch_no: impl Into<String>,
    out_detail_no: impl Into<String>,
) -> post::Request {
    post::Request::new([out_batch_no.into(), out_detail_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请商家转账明细电子回单. Created by [`post()`](super::post()).
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
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply",
                Method::Post,
                "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请商家转账明细电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        ///
        /// Always present according to the docs.
        pub receipt_state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        receipt_state = "receipt_state",
    );
}
