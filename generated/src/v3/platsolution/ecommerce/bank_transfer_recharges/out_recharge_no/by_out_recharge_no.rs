//! 查询银行转账充值结果 · `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md by `cargo xtask regen`; do not edit.

/// 查询银行转账充值结果
///
/// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
///
/// 查询银行转账充值结果 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get;
///
/// let request = get("ORN20260618285");
/// ```
#[doc(alias = "查询银行转账充值结果")]
#[doc(
    alias = "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no"
)]
pub fn get(out_recharge_no: impl Into<String>) -> get::Request {
    get::Request::new([out_recharge_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询银行转账充值结果; [`get()`](super::get()) makes one.
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
            "get_v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no",
            Verb::Get,
            "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询银行转账充值结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `recharge_id`
        ///
        /// Documented as always there.
        pub recharge_id: Option<String>,
        /// `out_recharge_no`
        ///
        /// Documented as always there.
        pub out_recharge_no: Option<String>,
        /// `account_type`
        ///
        /// Documented as always there.
        pub account_type: Option<response::AccountType>,
        /// `recharge_state`
        ///
        /// Documented as always there.
        pub recharge_state: Option<response::RechargeState>,
        /// `recharge_scene`
        ///
        /// Documented as always there. Known: `ECOMMERCE_BANK_TRANSFER`.
        pub recharge_scene: Option<String>,
        /// `recharge_state_desc`
        pub recharge_state_desc: Option<String>,
        /// `recharge_amount`
        ///
        /// Documented as always there.
        pub recharge_amount: Option<response::RechargeAmount>,
        /// `bank_transfer_info`
        pub bank_transfer_info: Option<response::BankTransferInfo>,
        /// `accept_time`
        pub accept_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `close_time`
        pub close_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// AccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// `BASIC`
            Basic,
            /// `OPERATION`
            Operation,
            /// `FEES`
            Fees,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
        );

        /// RechargeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RechargeState {
            /// `SUCCESS`
            Success,
            /// `RECHARGING`
            Recharging,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RechargeState,
            Success = "SUCCESS",
            Recharging = "RECHARGING",
            Closed = "CLOSED",
        );

        /// RechargeAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RechargeAmount {
            /// `amount`
            pub amount: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RechargeAmount,
            amount = "amount",
            currency = "currency",
        );

        /// BankTransferInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BankTransferInfo {
            /// `memo`
            pub memo: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// `return_reason`
            pub return_reason: Option<String>,
            /// `bank_name`
            pub bank_name: Option<String>,
            /// `bank_card_tail`
            pub bank_card_tail: Option<String>,
            /// What came besides.
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
