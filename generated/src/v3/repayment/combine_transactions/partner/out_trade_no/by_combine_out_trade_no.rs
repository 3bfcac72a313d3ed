//! 还款单查询 · `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
//!
//! Generated from docs/openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 还款单查询
///
/// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
///
/// 还款单查询 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015124483) · feature `v3-repayment`
///
/// ```
/// use wechatpay_api::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::get;
///
/// let request = get("COTN20260618328");
/// ```
#[doc(alias = "还款单查询")]
#[doc(
    alias = "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"
)]
#[doc(
    alias = "get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no"
)]
pub fn get(combine_out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([combine_out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 还款单查询; [`get()`](super::get()) makes one.
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
            "get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no",
            Verb::Get,
            "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 还款单查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `combine_appid`
        ///
        /// Documented as always there.
        pub combine_appid: Option<String>,
        /// `combine_mchid`
        ///
        /// Documented as always there.
        pub combine_mchid: Option<String>,
        /// `combine_out_trade_no`
        ///
        /// Documented as always there.
        pub combine_out_trade_no: Option<String>,
        /// `combine_transaction_id`
        ///
        /// Documented as always there.
        pub combine_transaction_id: Option<String>,
        /// `combine_payer_info`
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// `sub_orders`
        pub sub_orders: Vec<response::SubOrders>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        combine_appid = "combine_appid",
        combine_mchid = "combine_mchid",
        combine_out_trade_no = "combine_out_trade_no",
        combine_transaction_id = "combine_transaction_id",
        combine_payer_info = "combine_payer_info",
        sub_orders = "sub_orders",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CombinePayerInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CombinePayerInfo,
            openid = "openid",
        );

        /// SubOrders
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `trade_type`
            ///
            /// Known: `REPAYMENT`.
            pub trade_type: Option<String>,
            /// `trade_state`
            pub trade_state: Option<TradeState>,
            /// `bank_type`
            pub bank_type: Option<String>,
            /// `attach`
            pub attach: Option<String>,
            /// `success_time`
            pub success_time: Option<String>,
            /// `amount`
            pub amount: Option<Amount>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubOrders,
            mchid = "mchid",
            sub_mchid = "sub_mchid",
            out_trade_no = "out_trade_no",
            transaction_id = "transaction_id",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
            amount = "amount",
        );

        /// TradeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// `SUCCESS`
            Success,
            /// `NOTPAY`
            Notpay,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total_amount`
            ///
            /// Documented as always there.
            pub total_amount: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_amount`
            ///
            /// Documented as always there.
            pub payer_amount: Option<i64>,
            /// `payer_currency`
            pub payer_currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            currency = "currency",
            payer_amount = "payer_amount",
            payer_currency = "payer_currency",
        );
    }
}
