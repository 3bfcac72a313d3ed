//! 商户注销提现申请单号查询申请单状态 · `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// 商户注销提现申请单号查询申请单状态
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
///
/// 商户注销提现申请单号查询申请单状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013892759) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::out_request_no::by_out_request_no::get;
///
/// let request = get("ORN20260618769");
/// ```
#[doc(alias = "商户注销提现申请单号查询申请单状态")]
#[doc(
    alias = "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"
)]
#[doc(
    alias = "get_v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no"
)]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商户注销提现申请单号查询申请单状态; [`get()`](super::get()) makes one.
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
            "get_v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no",
            Verb::Get,
            "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户注销提现申请单号查询申请单状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `cancel_state`
        ///
        /// Documented as always there.
        pub cancel_state: Option<response::CancelState>,
        /// `cancel_state_description`
        ///
        /// Documented as always there.
        pub cancel_state_description: Option<String>,
        /// `withdraw`
        pub withdraw: Option<response::Withdraw>,
        /// `withdraw_state`
        pub withdraw_state: Option<response::WithdrawState>,
        /// `account_withdraw_result`
        pub account_withdraw_result: Vec<response::AccountWithdrawResult>,
        /// `modify_time`
        pub modify_time: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `account_info`
        pub account_info: Vec<response::AccountInfo>,
        /// `confirm_cancel`
        pub confirm_cancel: Option<response::ConfirmCancel>,
        /// What came besides.
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
        use crate::model::*;

        /// CancelState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CancelState {
            /// `ACCEPTED`
            Accepted,
            /// `REVIEWING`
            Reviewing,
            /// `REJECTED`
            Rejected,
            /// `WAITING_MERCHANT_CONFIRM`
            WaitingMerchantConfirm,
            /// `REVOKED`
            Revoked,
            /// `SYSTEM_PROCESSING`
            SystemProcessing,
            /// `CANCELED`
            Canceled,
            /// `FUND_PROCESSING`
            FundProcessing,
            /// `FINISH`
            Finish,
            /// A value that these docs do not know.
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

        /// Withdraw
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Withdraw {
            /// `APPLY_WITHDRAW`
            ApplyWithdraw,
            /// `NOT_APPLY_WITHDRAW`
            NotApplyWithdraw,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Withdraw,
            ApplyWithdraw = "APPLY_WITHDRAW",
            NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
        );

        /// WithdrawState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WithdrawState {
            /// `WITHDRAW_PROCESSING`
            WithdrawProcessing,
            /// `WITHDRAW_EXCEPTION`
            WithdrawException,
            /// `WITHDRAW_SUCCEED`
            WithdrawSucceed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WithdrawState,
            WithdrawProcessing = "WITHDRAW_PROCESSING",
            WithdrawException = "WITHDRAW_EXCEPTION",
            WithdrawSucceed = "WITHDRAW_SUCCEED",
        );

        /// AccountWithdrawResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountWithdrawResult {
            /// `out_account_type`
            ///
            /// Documented as always there.
            pub out_account_type: Option<OutAccountType>,
            /// `pay_state`
            ///
            /// Documented as always there.
            pub pay_state: Option<PayState>,
            /// `state_description`
            ///
            /// Documented as always there.
            pub state_description: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AccountWithdrawResult,
            out_account_type = "out_account_type",
            pay_state = "pay_state",
            state_description = "state_description",
        );

        /// OutAccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OutAccountType {
            /// `BASIC_ACCOUNT`
            BasicAccount,
            /// `OPERATE_ACCOUNT`
            OperateAccount,
            /// `MARGIN_ACCOUNT`
            MarginAccount,
            /// `TRADE_FEE_ACCOUNT`
            TradeFeeAccount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OutAccountType,
            BasicAccount = "BASIC_ACCOUNT",
            OperateAccount = "OPERATE_ACCOUNT",
            MarginAccount = "MARGIN_ACCOUNT",
            TradeFeeAccount = "TRADE_FEE_ACCOUNT",
        );

        /// PayState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PayState {
            /// `PAY_PROCESSING`
            PayProcessing,
            /// `PAY_SUCCEED`
            PaySucceed,
            /// `PAY_FAIL`
            PayFail,
            /// `BANK_REFUNDED`
            BankRefunded,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PayState,
            PayProcessing = "PAY_PROCESSING",
            PaySucceed = "PAY_SUCCEED",
            PayFail = "PAY_FAIL",
            BankRefunded = "BANK_REFUNDED",
        );

        /// AccountInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountInfo {
            /// `out_account_type`
            ///
            /// Documented as always there.
            pub out_account_type: Option<OutAccountType>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AccountInfo,
            out_account_type = "out_account_type",
            amount = "amount",
        );

        /// ConfirmCancel
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ConfirmCancel {
            /// `confirm_cancel_url`
            pub confirm_cancel_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ConfirmCancel,
            confirm_cancel_url = "confirm_cancel_url",
        );
    }
}
