//! 电商合单委托代扣支付 · `POST /v3/ecommerce/combine-papay/transactions`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/transactions.md by `cargo xtask regen`; do not edit.

/// 电商合单委托代扣支付
///
/// `POST /v3/ecommerce/combine-papay/transactions`
///
/// 电商合单委托代扣支付 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884121) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::transactions::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("COTN20260618328")
///     .contract_id("249202606181035422")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .attach("table=12")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .out_trade_no("58020260618103")
///             .sub_mchid("1684913560")
///             .sub_appid("wx5f0c1a9e7b3d2846")
///             .description("锦绣路茶铺-明前龙井")
///             .settle_info(
///                 post::SettleInfo::default()
///                     .profit_sharing(true)
///                     .subsidy_amount(35200),
///             )
///             .sub_risk_info("示例SRI356"),
///     ])
///     .risk_info("示例RI831");
/// ```
#[doc(alias = "电商合单委托代扣支付")]
#[doc(alias = "/v3/ecommerce/combine-papay/transactions")]
#[doc(alias = "post_v3_ecommerce_combine_papay_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 电商合单委托代扣支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `contract_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// `combine_mchid`
        ///
        /// **Required.**
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `sub_orders`
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// `risk_info`
        pub fn risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("risk_info", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_combine_papay_transactions",
                Verb::Post,
                "/v3/ecommerce/combine-papay/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/contract_id",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/sub_mchid",
                    "/body/sub_orders/*/description",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders(Fields);

    impl SubOrders {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `settle_info`
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.set("settle_info", value))
        }

        /// `sub_risk_info`
        pub fn sub_risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_risk_info", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `currency`
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo(Fields);

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// `subsidy_amount`
        pub fn subsidy_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// The answer of 电商合单委托代扣支付.
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
