//! 申请商家转账明细电子回单 · `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply.md by `cargo xtask regen`; do not edit.

/// 申请商家转账明细电子回单
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
///
/// 申请商家转账明细电子回单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504228) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::apply::post;
///
/// let request = post("OBN20260618326", "ODN20260618499").sub_mchid("1684913560");
/// ```
#[doc(alias = "申请商家转账明细电子回单")]
#[doc(
    alias = "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"
)]
#[doc(
    alias = "post_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply"
)]
pub fn post(
    out_batch_no: impl Into<String>,
    out_detail_no: impl Into<String>,
) -> post::Request {
    post::Request::new([out_batch_no.into(), out_detail_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请商家转账明细电子回单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply",
                Verb::Post,
                "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请商家转账明细电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
        /// `receipt_state`
        ///
        /// Documented as always there.
        pub receipt_state: Option<response::ReceiptState>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        receipt_state = "receipt_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReceiptState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// `ACCEPTED`
            Accepted,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            Accepted = "ACCEPTED",
            Finished = "FINISHED",
        );
    }
}
