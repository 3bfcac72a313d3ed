//! 查询银行转账充值结果 · `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
//!
//! Generated from docs/openapi/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md by `cargo xtask regen`; do not edit.

/// Queries a merchant's recharge by bank transfer by the merchant's recharge number.
///
/// 按商户充值单号查询商户的银行转账充值。
///
/// `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// 查询银行转账充值结果 / Query a merchant's bank transfer recharge · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012585430) · feature `v3-recharge` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get;
///
/// let request = get("CZ20260618140000001");
/// ```
#[doc(alias = "查询银行转账充值结果")]
#[doc(alias = "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}")]
#[doc(alias = "get_v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no")]
#[doc(alias = "询银行转账充值结果")]
#[doc(alias = "银行转账充值结果")]
#[doc(alias = "行转账充值结果")]
#[doc(alias = "转账充值结果")]
#[doc(alias = "账充值结果")]
#[doc(alias = "充值结果")]
#[doc(alias = "值结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a merchants bank transfer recharge")]
#[doc(alias = "merchants bank transfer recharge")]
#[doc(alias = "s bank transfer recharge")]
#[doc(alias = "bank transfer recharge")]
#[doc(alias = "transfer recharge")]
#[doc(alias = "recharge")]
pub fn get(out_recharge_no: impl Into<String>) -> get::Request {
    get::Request::new([out_recharge_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询银行转账充值结果. Created by [`get()`](super::get()).
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
            "get_v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no",
            Method::Get,
            "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询银行转账充值结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 微信支付充值单号 / WeChat Pay's top-up ID
        ///
        /// Always present according to the docs.
        pub recharge_id: Option<String>,
        /// 商户充值单号 / Merchant's number of the recharge
        ///
        /// Always present according to the docs.
        pub out_recharge_no: Option<String>,
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 充值状态 / State of the top-up
        ///
        /// Always present according to the docs.
        pub recharge_state: Option<response::RechargeState>,
        /// 充值场景 / Purpose of the top-up
        ///
        /// Always present according to the docs. Known values: `ECOMMERCE_BANK_TRANSFER` (电商平台银行转账充值 / Recharge by bank transfer on an e-commerce platform).
        pub recharge_scene: Option<String>,
        /// 充值状态描述 / Description of the top-up's state
        pub recharge_state_desc: Option<String>,
        /// 充值金额 / Amount topped up
        ///
        /// Always present according to the docs.
        pub recharge_amount: Option<response::RechargeAmount>,
        /// 银行转账充值的付款信息 / Payment details of a recharge by bank transfer
        pub bank_transfer_info: Option<response::BankTransferInfo>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        pub accept_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
        pub close_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        recharge_id = "recharge_id",
        out_recharge_no = "out_recharge_no",
        account_type = "account_type",
        recharge_state = "recharge_state",
        recharge_scene = "recharge_scene",
        recharge_state_desc = "recharge_state_desc",
        recharge_amount = "recharge_amount",
        bank_transfer_info = "bank_transfer_info",
        accept_time = "accept_time",
        success_time = "success_time",
        close_time = "close_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 账户类型 / Type of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// 基本账户 / Basic account
            ///
            /// `BASIC`
            Basic,
            /// 运营账户 / Operation account
            ///
            /// `OPERATION`
            Operation,
            /// 手续费账户 / Fee account
            ///
            /// `FEES`
            Fees,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
        );

        /// 充值状态 / State of the top-up
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RechargeState {
            /// 充值成功 / Recharged
            ///
            /// `SUCCESS`
            Success,
            /// 充值中 / Recharge in progress
            ///
            /// `RECHARGING`
            Recharging,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RechargeState,
            Success = "SUCCESS",
            Recharging = "RECHARGING",
            Closed = "CLOSED",
        );

        /// 充值金额 / Amount topped up
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RechargeAmount {
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RechargeAmount,
            amount = "amount",
            currency = "currency",
        );

        /// 银行转账充值的付款信息 / Payment details of a recharge by bank transfer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BankTransferInfo {
            /// 转账（充值）附言 / Remark of the bank transfer
            pub memo: Option<String>,
            /// 退回时间，RFC 3339格式 / Time of the return, in RFC 3339
            pub return_time: Option<String>,
            /// 退回原因 / Why the money was returned
            pub return_reason: Option<String>,
            /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
            pub bank_name: Option<String>,
            /// 银行卡号后四位 / Last four digits of the bank card number
            pub bank_card_tail: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BankTransferInfo,
            memo = "memo",
            return_time = "return_time",
            return_reason = "return_reason",
            bank_name = "bank_name",
            bank_card_tail = "bank_card_tail",
        );
    }
}
