//! 微信支付注销提现申请单号查询申请单状态 · `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's deregistration and withdrawal application by WeChat Pay's application ID.
///
/// 凭微信支付的申请单号查询二级商户的注销提现申请。
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
///
/// 微信支付注销提现申请单号查询申请单状态 / Query a deregistration and withdrawal by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013892765) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get;
///
/// let request = get("2000002618065317");
/// ```
#[doc(alias = "微信支付注销提现申请单号查询申请单状态")]
#[doc(alias = "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}")]
#[doc(
    alias = "get_v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id"
)]
#[doc(alias = "信支付注销提现申请单号查询申请单状态")]
#[doc(alias = "支付注销提现申请单号查询申请单状态")]
#[doc(alias = "付注销提现申请单号查询申请单状态")]
#[doc(alias = "注销提现申请单号查询申请单状态")]
#[doc(alias = "销提现申请单号查询申请单状态")]
#[doc(alias = "提现申请单号查询申请单状态")]
#[doc(alias = "现申请单号查询申请单状态")]
#[doc(alias = "申请单号查询申请单状态")]
#[doc(alias = "请单号查询申请单状态")]
#[doc(alias = "单号查询申请单状态")]
#[doc(alias = "号查询申请单状态")]
#[doc(alias = "查询申请单状态")]
#[doc(alias = "询申请单状态")]
#[doc(alias = "申请单状态")]
#[doc(alias = "请单状态")]
#[doc(alias = "单状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a deregistration and withdrawal by application ID")]
#[doc(alias = "deregistration and withdrawal by application ID")]
#[doc(alias = "withdrawal by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信支付注销提现申请单号查询申请单状态. Created by [`get()`](super::get()).
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
            "get_v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id",
            Method::Get,
            "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信支付注销提现申请单号查询申请单状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 注销（提现）申请状态 / State of the deregistration or its withdrawal application
        ///
        /// Always present according to the docs.
        pub cancel_state: Option<response::CancelState>,
        /// 注销提现申请单状态描述 / Description of the deregistration withdrawal application's state
        ///
        /// Always present according to the docs.
        pub cancel_state_description: Option<String>,
        /// 是否提取资金 / Whether the merchant's funds are to be withdrawn
        pub withdraw: Option<response::Withdraw>,
        /// 提现状态 / State of the withdrawal
        pub withdraw_state: Option<response::WithdrawState>,
        /// 各账户的提现结果 / Outcome of the withdrawal for each account
        pub account_withdraw_result: Vec<response::AccountWithdrawResult>,
        /// 最后更新时间 / Time of the last modification
        pub modify_time: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 账户信息 / Account details, such as the settlement bank account
        pub account_info: Vec<response::AccountInfo>,
        /// 引导超级管理员确认注销的信息 / Information that leads the super administrator to confirm the deregistration
        pub confirm_cancel: Option<response::ConfirmCancel>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
        cancel_state = "cancel_state",
        cancel_state_description = "cancel_state_description",
        withdraw = "withdraw",
        withdraw_state = "withdraw_state",
        account_withdraw_result = "account_withdraw_result",
        modify_time = "modify_time",
        sub_mchid = "sub_mchid",
        account_info = "account_info",
        confirm_cancel = "confirm_cancel",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 注销（提现）申请状态 / State of the deregistration or its withdrawal application
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CancelState {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 审核中 / Under review
            ///
            /// `REVIEWING`
            Reviewing,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// 待商户确认 / Merchant's confirmation awaited
            ///
            /// `WAITING_MERCHANT_CONFIRM`
            WaitingMerchantConfirm,
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 系统处理中 / Being processed by the system
            ///
            /// `SYSTEM_PROCESSING`
            SystemProcessing,
            /// 已注销 / Account closed
            ///
            /// `CANCELED`
            Canceled,
            /// 资金处理中 / Funds being processed
            ///
            /// `FUND_PROCESSING`
            FundProcessing,
            /// 已完成 / Finished
            ///
            /// `FINISH`
            Finish,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CancelState,
            Accepted = "ACCEPTED",
            Reviewing = "REVIEWING",
            Rejected = "REJECTED",
            WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
            Revoked = "REVOKED",
            SystemProcessing = "SYSTEM_PROCESSING",
            Canceled = "CANCELED",
            FundProcessing = "FUND_PROCESSING",
            Finish = "FINISH",
        );

        /// 是否提取资金 / Whether the merchant's funds are to be withdrawn
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Withdraw {
            /// 申请提现 / Withdrawal applied for
            ///
            /// `APPLY_WITHDRAW`
            ApplyWithdraw,
            /// 仅注销，不申请提现 / Closing only, without withdrawal
            ///
            /// `NOT_APPLY_WITHDRAW`
            NotApplyWithdraw,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Withdraw,
            ApplyWithdraw = "APPLY_WITHDRAW",
            NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
        );

        /// 提现状态 / State of the withdrawal
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WithdrawState {
            /// 提现中 / Withdrawal in progress
            ///
            /// `WITHDRAW_PROCESSING`
            WithdrawProcessing,
            /// 提现异常 / Withdrawal abnormal
            ///
            /// `WITHDRAW_EXCEPTION`
            WithdrawException,
            /// 提现成功 / Withdrawn
            ///
            /// `WITHDRAW_SUCCEED`
            WithdrawSucceed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WithdrawState,
            WithdrawProcessing = "WITHDRAW_PROCESSING",
            WithdrawException = "WITHDRAW_EXCEPTION",
            WithdrawSucceed = "WITHDRAW_SUCCEED",
        );

        /// 各账户的提现结果 / Outcome of the withdrawal for each account
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountWithdrawResult {
            /// 出款账户类型 / Type of the account that the money is taken from
            ///
            /// Always present according to the docs.
            pub out_account_type: Option<OutAccountType>,
            /// 支付状态 / State of the payment
            ///
            /// Always present according to the docs.
            pub pay_state: Option<PayState>,
            /// 付款状态描述 / Description of the payout's state
            ///
            /// Always present according to the docs.
            pub state_description: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AccountWithdrawResult,
            out_account_type = "out_account_type",
            pay_state = "pay_state",
            state_description = "state_description",
        );

        /// 出款账户类型 / Type of the account that the money is taken from
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OutAccountType {
            /// 基本账户 / Basic account
            ///
            /// `BASIC_ACCOUNT`
            BasicAccount,
            /// 运营账户 / Operation account
            ///
            /// `OPERATE_ACCOUNT`
            OperateAccount,
            /// 保证金账户 / Security deposit account
            ///
            /// `MARGIN_ACCOUNT`
            MarginAccount,
            /// 手续费账户 / Fee account
            ///
            /// `TRADE_FEE_ACCOUNT`
            TradeFeeAccount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OutAccountType,
            BasicAccount = "BASIC_ACCOUNT",
            OperateAccount = "OPERATE_ACCOUNT",
            MarginAccount = "MARGIN_ACCOUNT",
            TradeFeeAccount = "TRADE_FEE_ACCOUNT",
        );

        /// 支付状态 / State of the payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PayState {
            /// 付款中 / Payment in progress
            ///
            /// `PAY_PROCESSING`
            PayProcessing,
            /// 付款成功 / Paid
            ///
            /// `PAY_SUCCEED`
            PaySucceed,
            /// 付款失败 / Payment failed
            ///
            /// `PAY_FAIL`
            PayFail,
            /// 银行退票 / Returned by the bank
            ///
            /// `BANK_REFUNDED`
            BankRefunded,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PayState,
            PayProcessing = "PAY_PROCESSING",
            PaySucceed = "PAY_SUCCEED",
            PayFail = "PAY_FAIL",
            BankRefunded = "BANK_REFUNDED",
        );

        /// 账户信息 / Account details, such as the settlement bank account
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountInfo {
            /// 出款账户类型 / Type of the account that the money is taken from
            ///
            /// Always present according to the docs.
            pub out_account_type: Option<OutAccountType>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AccountInfo,
            out_account_type = "out_account_type",
            amount = "amount",
        );

        /// 引导超级管理员确认注销的信息 / Information that leads the super administrator to confirm the deregistration
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ConfirmCancel {
            /// 确认商户注销的页面URL / URL of the page that confirms the merchant's deregistration
            ///
            /// Format: `uri`.
            pub confirm_cancel_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ConfirmCancel,
            confirm_cancel_url = "confirm_cancel_url",
        );
    }
}
