//! 查询在途异常资金付款指令执行结果 · `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
//!
//! Generated from docs/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md by `cargo xtask regen`; do not edit.

/// Queries a payment instruction for abnormal in-transit funds by the merchant's instruction number.
///
/// 按商户侧指令编号查询一条在途异常资金付款指令。
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
///
/// 查询在途异常资金付款指令执行结果 / Query an abnormal-fund payment instruction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016636882) · feature `v3-abnormal-fund-processing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::by_out_instruction_no::get;
///
/// let request = get("2000002026061800018472913065", "ZL20260618150000001");
/// ```
#[doc(alias = "查询在途异常资金付款指令执行结果")]
#[doc(
    alias = "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"
)]
#[doc(
    alias = "get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no"
)]
#[doc(alias = "询在途异常资金付款指令执行结果")]
#[doc(alias = "在途异常资金付款指令执行结果")]
#[doc(alias = "途异常资金付款指令执行结果")]
#[doc(alias = "异常资金付款指令执行结果")]
#[doc(alias = "常资金付款指令执行结果")]
#[doc(alias = "资金付款指令执行结果")]
#[doc(alias = "金付款指令执行结果")]
#[doc(alias = "付款指令执行结果")]
#[doc(alias = "款指令执行结果")]
#[doc(alias = "指令执行结果")]
#[doc(alias = "令执行结果")]
#[doc(alias = "执行结果")]
#[doc(alias = "行结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an abnormal-fund payment instruction")]
#[doc(alias = "abnormal-fund payment instruction")]
#[doc(alias = "payment instruction")]
#[doc(alias = "instruction")]
pub fn get(
    receipt_id: impl Into<String>,
    out_instruction_no: impl Into<String>,
) -> get::Request {
    get::Request::new([receipt_id.into(), out_instruction_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询在途异常资金付款指令执行结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no",
            Method::Get,
            "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询在途异常资金付款指令执行结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧指令编号 / Merchant's number of the instruction
        ///
        /// Always present according to the docs.
        pub out_instruction_no: Option<String>,
        /// 在途异常资金付款指令的发起方 / Initiator of the payment instruction for abnormal funds in transit
        ///
        /// Always present according to the docs.
        pub commander: Option<response::Commander>,
        /// 付款方式 / How the money is paid out
        ///
        /// Always present according to the docs.
        pub transfer_mode: Option<response::TransferMode>,
        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        pub receiver: Option<response::Receiver>,
        /// 在途异常资金付款指令状态 / State of the abnormal-fund payment instruction
        ///
        /// Always present according to the docs.
        pub instruction_state: Option<response::InstructionState>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
        pub close_time: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 在途异常资金付款指令执行流水号 / WeChat Pay's serial number of executing the abnormal-fund payment instruction
        pub instruction_instance_id: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 在途异常资金付款指令的发起方 / Initiator of the payment instruction for abnormal funds in transit
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Commander {
            /// 发起付款请求的角色 / Role that initiated the abnormal-fund payment request
            ///
            /// Always present according to the docs. Known values: `MERCHANT` (商户 / Merchant).
            pub operator: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Commander,
            operator = "operator",
            mchid = "mchid",
        );

        /// 付款方式 / How the money is paid out
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferMode {
            /// 付款给原收款用户 / Pay to the original receiving user
            ///
            /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
            TransferToOriginalReceiveUser,
            /// 付款给原收款商户 / Pay to the original receiving merchant
            ///
            /// `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`
            TransferModeToOriginalReceiveMerchant,
            /// 付款给指定收款商户 / Pay to a specified receiving merchant
            ///
            /// `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`
            TransferModeToSpecifiedReceiveMerchant,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferMode,
            TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        );

        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// 入账账户类型 / Type of account that receives the funds
            pub account_type: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receiver,
            account_type = "account_type",
            openid = "openid",
            appid = "appid",
            mchid = "mchid",
        );

        /// 在途异常资金付款指令状态 / State of the abnormal-fund payment instruction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum InstructionState {
            /// 待处理 / Pending
            ///
            /// `INSTRUCTION_STATE_PENDING`
            InstructionStatePending,
            /// 处理中 / Being processed
            ///
            /// `INSTRUCTION_STATE_IN_PROGRESS`
            InstructionStateInProgress,
            /// 已关闭 / Closed
            ///
            /// `INSTRUCTION_STATE_CLOSED`
            InstructionStateClosed,
            /// 付款成功 / Paid
            ///
            /// `INSTRUCTION_STATE_SUCCESS`
            InstructionStateSuccess,
            /// A value unknown to this version.
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
