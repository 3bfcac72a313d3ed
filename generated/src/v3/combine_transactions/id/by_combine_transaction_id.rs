//! 个人收款交易通过微信支付订单号查单 · `GET /v3/combine-transactions/id/{combine_transaction_id}`
//!
//! Generated from docs/openapi/v3/combine-transactions/id/{combine_transaction_id}.md by `cargo xtask regen`; do not edit.

/// 个人收款交易通过微信支付订单号查单
///
/// `GET /v3/combine-transactions/id/{combine_transaction_id}`
///
/// 个人收款交易通过微信支付订单号查单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012602242) · feature `v3-combine-transactions`
///
/// ```
/// use wechatpay_api::v3::combine_transactions::id::by_combine_transaction_id::get;
///
/// let request = get("7752026061810354277577577577");
/// ```
#[doc(alias = "个人收款交易通过微信支付订单号查单")]
#[doc(alias = "/v3/combine-transactions/id/{combine_transaction_id}")]
#[doc(alias = "get_v3_combine_transactions_id_combine_transaction_id")]
pub fn get(combine_transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([combine_transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 个人收款交易通过微信支付订单号查单; [`get()`](super::get()) makes one.
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
            "get_v3_combine_transactions_id_combine_transaction_id",
            Verb::Get,
            "/v3/combine-transactions/id/{combine_transaction_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 个人收款交易通过微信支付订单号查单.
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
        /// `scene_info`
        pub scene_info: Option<response::SceneInfo>,
        /// `sub_orders`
        pub sub_orders: Vec<response::SubOrders>,
        /// `trade_scenario`
        ///
        /// Known: `RECOMMERCE`.
        pub trade_scenario: Option<String>,
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
        scene_info = "scene_info",
        sub_orders = "sub_orders",
        trade_scenario = "trade_scenario",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CombinePayerInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// `openid`
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CombinePayerInfo,
            openid = "openid",
        );

        /// SceneInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// `device_id`
            pub device_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_id = "device_id",
        );

        /// SubOrders
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `individual_auth_id`
            ///
            /// Documented as always there.
            pub individual_auth_id: Option<String>,
            /// `individual_name`
            pub individual_name: Option<String>,
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `trade_type`
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
            /// `amount`
            pub amount: Option<Amount>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubOrders,
            mchid = "mchid",
            individual_auth_id = "individual_auth_id",
            individual_name = "individual_name",
            out_trade_no = "out_trade_no",
            transaction_id = "transaction_id",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
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
            /// `payer_amount`
            ///
            /// Documented as always there.
            pub payer_amount: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `payer_currency`
            ///
            /// Documented as always there.
            pub payer_currency: Option<String>,
            /// `settlement_rate`
            pub settlement_rate: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            payer_amount = "payer_amount",
            currency = "currency",
            payer_currency = "payer_currency",
            settlement_rate = "settlement_rate",
        );
    }
}
