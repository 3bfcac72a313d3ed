//! 发起在途异常资金付款指令 · `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
//!
//! Generated from docs/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions.md by `cargo xtask regen`; do not edit.

/// 发起在途异常资金付款指令
///
/// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
///
/// 发起在途异常资金付款指令 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015408022) · feature `v3-abnormal-fund-processing`
///
/// ```
/// use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post;
///
/// let request = post("8252026061810354282582582582")
///     .out_instruction_no("4302026")
///     .transfer_mode(post::TransferMode::TransferToOriginalReceiveUser)
///     .receiver(
///         post::Receiver::default()
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .appid("wx5f0c1a9e7b3d2846")
///             .mchid("1684907235"),
///     )
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "发起在途异常资金付款指令")]
#[doc(
    alias = "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"
)]
#[doc(
    alias = "post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions"
)]
pub fn post(receipt_id: impl Into<String>) -> post::Request {
    post::Request::new([receipt_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起在途异常资金付款指令; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_instruction_no`, `transfer_mode`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `out_instruction_no`
        ///
        /// **Required.**
        pub fn out_instruction_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_instruction_no", value.into()))
        }

        /// `transfer_mode`
        ///
        /// **Required.**
        pub fn transfer_mode(self, value: impl Into<TransferMode>) -> Self {
            Self(self.0.body("transfer_mode", value.into()))
        }

        /// `receiver`
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions",
                Verb::Post,
                "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
            )
            .body(Body::Json)
            .required(&["/body/out_instruction_no", "/body/transfer_mode"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TransferMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransferMode {
        /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
        TransferToOriginalReceiveUser,
        /// `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`
        TransferModeToOriginalReceiveMerchant,
        /// `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`
        TransferModeToSpecifiedReceiveMerchant,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransferMode,
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    );

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver(Fields);

    impl Receiver {
        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// The answer of 发起在途异常资金付款指令.
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
            /// Documented as always there.
            pub transfer_mode: Option<TransferMode>,
            /// `receiver`
            pub receiver: Option<Receiver>,
            /// `instruction_state`
            pub instruction_state: Option<InstructionState>,
            /// `create_time`
            pub create_time: Option<String>,
            /// `success_time`
            pub success_time: Option<String>,
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
            receiver = "receiver",
            instruction_state = "instruction_state",
            create_time = "create_time",
            success_time = "success_time",
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

        /// TransferMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferMode {
            /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
            TransferToOriginalReceiveUser,
            /// `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`
            TransferModeToOriginalReceiveMerchant,
            /// `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`
            TransferModeToSpecifiedReceiveMerchant,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferMode,
            TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        );

        /// Receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// `openid`
            pub openid: Option<String>,
            /// `appid`
            pub appid: Option<String>,
            /// `mchid`
            pub mchid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receiver,
            openid = "openid",
            appid = "appid",
            mchid = "mchid",
        );

        /// InstructionState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum InstructionState {
            /// `INSTRUCTION_STATE_PENDING`
            InstructionStatePending,
            /// `INSTRUCTION_STATE_IN_PROGRESS`
            InstructionStateInProgress,
            /// `INSTRUCTION_STATE_CLOSED`
            InstructionStateClosed,
            /// `INSTRUCTION_STATE_SUCCESS`
            InstructionStateSuccess,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            InstructionState,
            InstructionStatePending = "INSTRUCTION_STATE_PENDING",
            InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
            InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
            InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
        );
    }
}
