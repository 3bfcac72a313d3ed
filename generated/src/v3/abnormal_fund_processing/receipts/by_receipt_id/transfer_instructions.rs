//! 发起在途异常资金付款指令 · `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
//!
//! Generated from docs/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions.md by `cargo xtask regen`; do not edit.

/// Instructs WeChat Pay to pay abnormal in-transit funds to an eligible receiver.
///
/// 指示微信支付将在途异常资金付给符合条件的收款方。
///
/// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
///
/// 发起在途异常资金付款指令 / Pay abnormal in-transit funds · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015408022) · feature `v3-abnormal-fund-processing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post;
///
/// let request = post("2000002026061800018472913065")
///     .out_instruction_no("ZL20260618150000001")
///     .transfer_mode(post::TransferMode::TransferToOriginalReceiveUser)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "发起在途异常资金付款指令")]
#[doc(
    alias = "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"
)]
#[doc(
    alias = "post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions"
)]
#[doc(alias = "起在途异常资金付款指令")]
#[doc(alias = "在途异常资金付款指令")]
#[doc(alias = "途异常资金付款指令")]
#[doc(alias = "异常资金付款指令")]
#[doc(alias = "常资金付款指令")]
#[doc(alias = "资金付款指令")]
#[doc(alias = "金付款指令")]
#[doc(alias = "付款指令")]
#[doc(alias = "款指令")]
#[doc(alias = "指令")]
#[doc(alias = "Pay abnormal in-transit funds")]
#[doc(alias = "abnormal in-transit funds")]
#[doc(alias = "in-transit funds")]
#[doc(alias = "funds")]
pub fn post(receipt_id: impl Into<String>) -> post::Request {
    post::Request::new([receipt_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起在途异常资金付款指令. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_instruction_no`, `transfer_mode`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户侧指令编号 / Merchant's number of the instruction
        ///
        /// **Required.**
        pub fn out_instruction_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_instruction_no", value.into()))
        }

        /// 付款方式 / How the money is paid out
        ///
        /// **Required.**
        pub fn transfer_mode(self, value: impl Into<TransferMode>) -> Self {
            Self(self.0.body("transfer_mode", value.into()))
        }

        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions",
                Method::Post,
                "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
            )
            .body(Body::Json)
            .required(&["/body/out_instruction_no", "/body/transfer_mode"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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
        /// `TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT`
        TransferToOriginalReceiveMerchant,
        /// 付款给指定收款商户 / Pay to a specified receiving merchant
        ///
        /// `TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT`
        TransferToSpecifiedReceiveMerchant,
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
        TransferToOriginalReceiveMerchant = "TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferToSpecifiedReceiveMerchant = "TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT",
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    );

    /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Receiver(ObjectBuilder);

    impl Receiver {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// Response of 发起在途异常资金付款指令.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 产品名称 / Product name
        ///
        /// Always present according to the docs. Known values: `C2C` (C2C产品（个人对个人） / C2C product).
        pub product_name: Option<String>,
        /// 小票或付款单号 / Receipt ID: of the goods receipt, or WeChat Pay's number of an abnormal-fund payment
        ///
        /// Always present according to the docs.
        pub receipt_id: Option<String>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<response::TransferAmount>,
        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        ///
        /// Always present according to the docs.
        pub receipt_state: Option<response::ReceiptState>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 付款单据的最近更新时间 / Time of the payment order's last update
        pub last_update_time: Option<String>,
        /// 在途异常资金付款指令信息 / Payment instruction for abnormal funds in transit
        pub instruction: Option<response::Instruction>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferAmount {
            /// 付款总金额，单位：分 / Total amount paid out, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs. Known values: `CNY` (人民币 / Chinese yuan (CNY)).
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TransferAmount,
            total = "total",
            currency = "currency",
        );

        /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiptState {
            /// 待处理 / Pending
            ///
            /// `RECEIPT_STATE_PENDING`
            ReceiptStatePending,
            /// 处理中 / Being processed
            ///
            /// `RECEIPT_STATE_PROGRESS`
            ReceiptStateProgress,
            /// 已完成 / Finished
            ///
            /// `RECEIPT_STATE_COMPLETED`
            ReceiptStateCompleted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiptState,
            ReceiptStatePending = "RECEIPT_STATE_PENDING",
            ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
            ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
        );

        /// 在途异常资金付款指令信息 / Payment instruction for abnormal funds in transit
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Instruction {
            /// 商户侧指令编号 / Merchant's number of the instruction
            ///
            /// Always present according to the docs.
            pub out_instruction_no: Option<String>,
            /// 在途异常资金付款指令的发起方 / Initiator of the payment instruction for abnormal funds in transit
            ///
            /// Always present according to the docs.
            pub commander: Option<Commander>,
            /// 付款方式 / How the money is paid out
            ///
            /// Always present according to the docs.
            pub transfer_mode: Option<TransferMode>,
            /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
            pub receiver: Option<Receiver>,
            /// 在途异常资金付款指令状态 / State of the abnormal-fund payment instruction
            pub instruction_state: Option<InstructionState>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// 入账成功时间 / Time the money arrived
            pub success_time: Option<String>,
            /// 接收结果通知的回调地址 / Callback URL that receives the notification
            ///
            /// Always present according to the docs. Format: `uri`.
            pub notify_url: Option<String>,
            /// Fields unknown to this version.
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

        /// 在途异常资金付款指令的发起方 / Initiator of the payment instruction for abnormal funds in transit
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Commander {
            /// 发起付款请求的角色 / Role that initiated the abnormal-fund payment request
            ///
            /// Always present according to the docs. Known values: `MERCHANT` (商户 / Merchant).
            pub operator: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
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
