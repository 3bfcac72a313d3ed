//! 受理汇总电子回单 · `GET /v3/bank-batch-transfer/receipt/summary-receipts`, `POST /v3/bank-batch-transfer/receipt/summary-receipts`
//!
//! Generated from docs/openapi/v3/bank-batch-transfer/receipt/summary-receipts.md by `cargo xtask regen`; do not edit.

/// 查询汇总电子回单受理结果
///
/// `GET /v3/bank-batch-transfer/receipt/summary-receipts`
///
/// 查询汇总电子回单受理结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012470761) · feature `v3-bank-batch-transfer`
///
/// ```
/// use wechatpay_api::v3::bank_batch_transfer::receipt::summary_receipts::get;
///
/// let request = get().out_batch_no("OBN20260618326");
/// ```
#[doc(alias = "查询汇总电子回单受理结果")]
#[doc(alias = "/v3/bank-batch-transfer/receipt/summary-receipts")]
#[doc(alias = "get_v3_bank_batch_transfer_receipt_summary_receipts")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询汇总电子回单受理结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `out_batch_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_batch_no`
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_batch_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_bank_batch_transfer_receipt_summary_receipts",
                Verb::Get,
                "/v3/bank-batch-transfer/receipt/summary-receipts",
            )
            .required(&["/query/out_batch_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询汇总电子回单受理结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `receipt_no`
        ///
        /// Documented as always there.
        pub receipt_no: Option<String>,
        /// `receipt_state`
        pub receipt_state: Option<String>,
        /// `hash_type`
        pub hash_type: Option<String>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        receipt_no = "receipt_no",
        receipt_state = "receipt_state",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
        create_time = "create_time",
        update_time = "update_time",
    );
}

/// 受理汇总电子回单
///
/// `POST /v3/bank-batch-transfer/receipt/summary-receipts`
///
/// 受理汇总电子回单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012470746) · feature `v3-bank-batch-transfer`
///
/// ```
/// use wechatpay_api::v3::bank_batch_transfer::receipt::summary_receipts::post;
///
/// let request = post().out_batch_no("OBN20260618326");
/// ```
#[doc(alias = "受理汇总电子回单")]
#[doc(alias = "/v3/bank-batch-transfer/receipt/summary-receipts")]
#[doc(alias = "post_v3_bank_batch_transfer_receipt_summary_receipts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 受理汇总电子回单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_batch_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_batch_no`
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_bank_batch_transfer_receipt_summary_receipts",
                Verb::Post,
                "/v3/bank-batch-transfer/receipt/summary-receipts",
            )
            .body(Body::Json)
            .required(&["/body/out_batch_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 受理汇总电子回单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `receipt_no`
        ///
        /// Documented as always there.
        pub receipt_no: Option<String>,
        /// `receipt_state`
        pub receipt_state: Option<String>,
        /// `hash_type`
        pub hash_type: Option<String>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        receipt_no = "receipt_no",
        receipt_state = "receipt_state",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
        create_time = "create_time",
        update_time = "update_time",
    );
}
