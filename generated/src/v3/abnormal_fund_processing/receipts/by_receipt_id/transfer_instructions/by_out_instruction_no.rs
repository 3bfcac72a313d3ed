//! 查询在途异常资金付款指令执行结果 · `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
//!
//! Generated from docs/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md by `cargo xtask regen`; do not edit.

/// 查询在途异常资金付款指令执行结果
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
///
/// 查询在途异常资金付款指令执行结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016636882) · feature `v3-abnormal-fund-processing`
///
/// ```
/// use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::by_out_instruction_no::get;
///
/// let request = get("8252026061810354282582582582", "4302026");
/// ```
#[doc(alias = "查询在途异常资金付款指令执行结果")]
#[doc(
    alias = "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"
)]
#[doc(
    alias = "get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no"
)]
pub fn get(
    receipt_id: impl Into<String>,
    out_instruction_no: impl Into<String>,
) -> get::Request {
    get::Request::new([receipt_id.into(), out_instruction_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询在途异常资金付款指令执行结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
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
            "get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no",
            Verb::Get,
            "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询在途异常资金付款指令执行结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_instruction_no`
        ///
        /// Documented as always there.
        pub out_instruction_no: Option<String>,
        /// `commander`
        ///
        /// Documented as always there.
        pub commander: Option<response::Commander>,
        /// `transfer_mode`
        ///
        /// Documented as always there.
        pub transfer_mode: Option<response::TransferMode>,
        /// `receiver`
        pub receiver: Option<response::Receiver>,
        /// `instruction_state`
        ///
        /// Documented as always there.
        pub instruction_state: Option<response::InstructionState>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `close_time`
        pub close_time: Option<String>,
        /// `notify_url`
        ///
        /// Documented as always there.
        pub notify_url: Option<String>,
        /// `instruction_instance_id`
        pub instruction_instance_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_instruction_no = "out_instruction_no",
        commander = "commander",
        transfer_mode = "transfer_mode",
        receiver = "receiver",
        instruction_state = "instruction_state",
        create_time = "create_time",
        success_time = "success_time",
        close_time = "close_time",
        notify_url = "notify_url",
        instruction_instance_id = "instruction_instance_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Commander
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Commander {
            /// `operator`
            ///
            /// Documented as always there. Known: `MERCHANT`.
            pub operator: Option<String>,
            /// `mchid`
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
            /// `account_type`
            pub account_type: Option<String>,
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
            account_type = "account_type",
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
