//! 电商合单委托代扣查询订单 · `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 电商合单委托代扣查询订单
///
/// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
///
/// 电商合单委托代扣查询订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884130) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::get;
///
/// let request = get("COTN20260618328");
/// ```
#[doc(alias = "电商合单委托代扣查询订单")]
#[doc(alias = "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}")]
#[doc(alias = "get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no")]
pub fn get(combine_out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([combine_out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 电商合单委托代扣查询订单; [`get()`](super::get()) makes one.
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
            "get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no",
            Verb::Get,
            "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 电商合单委托代扣查询订单.
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
        /// `sub_orders`
        pub sub_orders: Vec<response::SubOrders>,
        /// `combine_payer_info`
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        combine_appid = "combine_appid",
        combine_mchid = "combine_mchid",
        combine_out_trade_no = "combine_out_trade_no",
        sub_orders = "sub_orders",
        combine_payer_info = "combine_payer_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// SubOrders
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `trade_type`
            ///
            /// Documented as always there.
            pub trade_type: Option<String>,
            /// `trade_state`
            ///
            /// Documented as always there.
            pub trade_state: Option<String>,
            /// `bank_type`
            pub bank_type: Option<String>,
            /// `attach`
            pub attach: Option<String>,
            /// `success_time`
            pub success_time: Option<String>,
            /// `transaction_id`
            ///
            /// Documented as always there.
            pub transaction_id: Option<String>,
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `sub_mchid`
            ///
            /// Documented as always there.
            pub sub_mchid: Option<String>,
            /// `sub_appid`
            pub sub_appid: Option<String>,
            /// `amount`
            pub amount: Option<Amount>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubOrders,
            mchid = "mchid",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            sub_mchid = "sub_mchid",
            sub_appid = "sub_appid",
            amount = "amount",
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
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `payer_amount`
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
    }
}
