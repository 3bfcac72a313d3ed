//! 查询还款单 · `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 查询还款单
///
/// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
///
/// 查询还款单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779468) · feature `v3-credit-repayment`
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get;
///
/// let request = get("5802026061810354258058058058");
/// ```
#[doc(alias = "查询还款单")]
#[doc(alias = "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}")]
#[doc(alias = "get_v3_credit_repayment_partner_deduct_orders_out_trade_no")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询还款单; [`get()`](super::get()) makes one.
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
            "get_v3_credit_repayment_partner_deduct_orders_out_trade_no",
            Verb::Get,
            "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询还款单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `out_record_id`
        ///
        /// Documented as always there.
        pub out_record_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `order_state`
        ///
        /// Documented as always there.
        pub order_state: Option<response::OrderState>,
        /// `deduct_amount`
        ///
        /// Documented as always there.
        pub deduct_amount: Option<String>,
        /// `pay_success_amount`
        pub pay_success_amount: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_trade_no = "out_trade_no",
        out_record_id = "out_record_id",
        appid = "appid",
        sub_appid = "sub_appid",
        openid = "openid",
        contract_id = "contract_id",
        order_state = "order_state",
        deduct_amount = "deduct_amount",
        pay_success_amount = "pay_success_amount",
        description = "description",
        attach = "attach",
        transaction_id = "transaction_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// OrderState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OrderState {
            /// `DEDUCT_ORDER_STATE_PENDING`
            DeductOrderStatePending,
            /// `DEDUCT_ORDER_STATE_NOT_PAY`
            DeductOrderStateNotPay,
            /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`
            DeductOrderStatePaySuccess,
            /// `DEDUCT_ORDER_STATE_PAY_FAIL`
            DeductOrderStatePayFail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OrderState,
            DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
            DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
            DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
        );
    }
}
