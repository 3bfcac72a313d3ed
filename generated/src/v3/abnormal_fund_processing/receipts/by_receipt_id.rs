//! 查询在途异常资金付款结果 · `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
//!
//! Generated from docs/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md by `cargo xtask regen`; do not edit.

/// 查询在途异常资金付款结果
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
///
/// 查询在途异常资金付款结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015408031) · feature `v3-abnormal-fund-processing`
///
/// ```
/// use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::get;
///
/// let request = get("8252026061810354282582582582");
/// ```
#[doc(alias = "查询在途异常资金付款结果")]
#[doc(alias = "/v3/abnormal-fund-processing/receipts/{receipt_id}")]
#[doc(alias = "get_v3_abnormal_fund_processing_receipts_receipt_id")]
pub fn get(receipt_id: impl Into<String>) -> get::Request {
    get::Request::new([receipt_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询在途异常资金付款结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_abnormal_fund_processing_receipts_receipt_id",
            Verb::Get,
            "/v3/abnormal-fund-processing/receipts/{receipt_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询在途异常资金付款结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `product_name`
        ///
        /// Documented as always there. Known: `C2C`.
        pub product_name: Option<String>,
        /// `receipt_id`
        ///
        /// Documented as always there.
        pub receipt_id: Option<String>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<response::TransferAmount>,
        /// `receipt_state`
        ///
        /// Documented as always there.
        pub receipt_state: Option<response::ReceiptState>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `last_update_time`
        pub last_update_time: Option<String>,
        /// `instruction`
        pub instruction: Option<response::Instruction>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        product_name = "product_name",
        receipt_id = "receipt_id",
        transfer_amount = "transfer_amount",
        receipt_state = "receipt_state",
        create_time = "create_time",
        last_update_time = "last_update_time",
        instruction = "instruction",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// TransferAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there. Known: `CNY`.
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TransferAmount,
            total = "total",
            currency = "currency",
        );

        /// ReceiptState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// `RECEIPT_STATE_PENDING`
            ReceiptStatePending,
            /// `RECEIPT_STATE_PROGRESS`
            ReceiptStateProgress,
            /// `RECEIPT_STATE_COMPLETED`
            ReceiptStateCompleted,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            ReceiptStatePending = "RECEIPT_STATE_PENDING",
            ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
            ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
        );

        /// Instruction
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Instruction {
            /// `out_instruction_no`
            ///
            /// Documented as always there.
            pub out_instruction_no: Option<String>,
            /// `commander`
            ///
            /// Documented as always there.
            pub commander: Option<Commander>,
            /// `transfer_mode`
            ///
            /// Documented as always there. Known: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
            pub transfer_mode: Option<String>,
            /// `success_time`
            pub success_time: Option<String>,
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Vec<String>,
            /// `notify_url`
            ///
            /// Documented as always there.
            pub notify_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Instruction,
            out_instruction_no = "out_instruction_no",
            commander = "commander",
            transfer_mode = "transfer_mode",
            success_time = "success_time",
            appid = "appid",
            notify_url = "notify_url",
        );

        /// Commander
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Commander {
            /// `operator`
            ///
            /// Documented as always there. Known: `MERCHANT`.
            pub operator: Option<String>,
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Commander,
            operator = "operator",
            mchid = "mchid",
        );
    }
}
