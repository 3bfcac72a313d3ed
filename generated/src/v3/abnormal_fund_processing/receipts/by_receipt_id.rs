//! 查询在途异常资金付款结果 · `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
//!
//! Generated from docs/openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md by `cargo xtask regen`; do not edit.

/// Queries a payment of abnormal in-transit funds and its progress by receipt ID.
///
/// 按在途异常资金付款单号查询该笔付款及其进度。
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
///
/// 查询在途异常资金付款结果 / Query an abnormal in-transit fund payment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015408031) · feature `v3-abnormal-fund-processing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::get;
///
/// let request = get("2000002026061800018472913065");
/// ```
#[doc(alias = "查询在途异常资金付款结果")]
#[doc(alias = "/v3/abnormal-fund-processing/receipts/{receipt_id}")]
#[doc(alias = "get_v3_abnormal_fund_processing_receipts_receipt_id")]
#[doc(alias = "询在途异常资金付款结果")]
#[doc(alias = "在途异常资金付款结果")]
#[doc(alias = "途异常资金付款结果")]
#[doc(alias = "异常资金付款结果")]
#[doc(alias = "常资金付款结果")]
#[doc(alias = "资金付款结果")]
#[doc(alias = "金付款结果")]
#[doc(alias = "付款结果")]
#[doc(alias = "款结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an abnormal in-transit fund payment")]
#[doc(alias = "abnormal in-transit fund payment")]
#[doc(alias = "in-transit fund payment")]
#[doc(alias = "fund payment")]
#[doc(alias = "payment")]
pub fn get(receipt_id: impl Into<String>) -> get::Request {
    get::Request::new([receipt_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询在途异常资金付款结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_abnormal_fund_processing_receipts_receipt_id",
            Method::Get,
            "/v3/abnormal-fund-processing/receipts/{receipt_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询在途异常资金付款结果.
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
            /// Always present according to the docs. Known values: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` (付款给原收款用户 / Pay to the original receiving user).
            pub transfer_mode: Option<String>,
            /// 入账成功时间 / Time the money arrived
            pub success_time: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Vec<String>,
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
            success_time = "success_time",
            appid = "appid",
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
    }
}
