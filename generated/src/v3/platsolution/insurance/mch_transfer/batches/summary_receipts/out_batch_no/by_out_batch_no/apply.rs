//! 申请商家转账批次电子回单 · `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply.md by `cargo xtask regen`; do not edit.

/// Applies for the summary electronic receipt of a batch of insurance transfers.
///
/// 申请一个保险转账批次的汇总电子回单。
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
///
/// 申请商家转账批次电子回单 / Apply for an insurance transfer batch's summary receipt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504226) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::apply::post;
///
/// let request = post("TB20260618150000001").sub_mchid("1684913560");
/// ```
#[doc(alias = "申请商家转账批次电子回单")]
#[doc(
    alias = "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"
)]
#[doc(
    alias = "post_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply"
)]
#[doc(alias = "请商家转账批次电子回单")]
#[doc(alias = "商家转账批次电子回单")]
#[doc(alias = "家转账批次电子回单")]
#[doc(alias = "转账批次电子回单")]
#[doc(alias = "账批次电子回单")]
#[doc(alias = "批次电子回单")]
#[doc(alias = "次电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Apply for an insurance transfer batchs summary receipt")]
#[doc(alias = "insurance transfer batchs summary receipt")]
#[doc(alias = "transfer batchs summary receipt")]
#[doc(alias = "batchs summary receipt")]
#[doc(alias = "s summary receipt")]
#[doc(alias = "summary receipt")]
#[doc(alias = "receipt")]
pub fn post(out_batch_no: impl Into<String>) -> post::Request {
    post::Request::new([out_batch_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请商家转账批次电子回单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
                "post_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply",
                Method::Post,
                "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请商家转账批次电子回单.
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
        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        ///
        /// Always present according to the docs.
        pub receipt_state: Option<response::ReceiptState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_batch_no = "out_batch_no",
        receipt_state = "receipt_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
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
            ReceiptState,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
        );
    }
}
