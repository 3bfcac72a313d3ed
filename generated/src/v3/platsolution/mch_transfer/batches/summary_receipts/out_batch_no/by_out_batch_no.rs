//! 查询商家转账批次电子回单 · `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// 查询商家转账批次电子回单
///
/// `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
///
/// 查询商家转账批次电子回单 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::get;
///
/// let request = get("OBN20260618326").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询商家转账批次电子回单")]
#[doc(
    alias = "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"
)]
#[doc(
    alias = "get_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no"
)]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商家转账批次电子回单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no",
                Verb::Get,
                "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商家转账批次电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `receipt_state`
        ///
        /// Documented as always there.
        pub receipt_state: Option<String>,
        /// `hash_type`
        pub hash_type: Option<String>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        batch_id = "batch_id",
        out_batch_no = "out_batch_no",
        sub_mchid = "sub_mchid",
        receipt_state = "receipt_state",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
