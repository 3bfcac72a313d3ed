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
    pub struct Request {
        combine_appid: Option<String>,
        combine_mchid: Option<String>,
        combine_out_trade_no: Option<String>,
        contract_id: Option<String>,
        sub_orders: Vec<SubOrders>,
        risk_info: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `combine_mchid`
        ///
        /// **Required.**
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Some(value.into());
            self
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `sub_orders`
        pub fn sub_orders(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubOrders>>,
        ) -> Self {
            self.sub_orders = list(values);
            self
        }

        /// `risk_info`
        pub fn risk_info(mut self, value: impl Into<String>) -> Self {
            self.risk_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("combine_appid", &self.combine_appid)
                .body("combine_mchid", &self.combine_mchid)
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("contract_id", &self.contract_id)
                .body("sub_orders", &self.sub_orders)
                .body("risk_info", &self.risk_info)
                .extra(&self.extra)
        }
    }

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders {
        mchid: Option<String>,
        attach: Option<String>,
        amount: Option<Amount>,
        out_trade_no: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        description: Option<String>,
        settle_info: Option<SettleInfo>,
        sub_risk_info: Option<String>,
        extra: Extra,
    }

    impl SubOrders {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `settle_info`
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
            self
        }

        /// `sub_risk_info`
        pub fn sub_risk_info(mut self, value: impl Into<String>) -> Self {
            self.sub_risk_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrders,
        mchid = "mchid",
        attach = "attach",
        amount = "amount",
        out_trade_no = "out_trade_no",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        description = "description",
        settle_info = "settle_info",
        sub_risk_info = "sub_risk_info",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total_amount: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `currency`
        ///
        /// **Required.**
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total_amount = "total_amount",
        currency = "currency",
    );

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo {
        profit_sharing: Option<bool>,
        subsidy_amount: Option<i64>,
        extra: Extra,
    }

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// `subsidy_amount`
        pub fn subsidy_amount(mut self, value: impl Into<i64>) -> Self {
            self.subsidy_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettleInfo,
        profit_sharing = "profit_sharing",
        subsidy_amount = "subsidy_amount",
    );

    /// The answer of 电商合单委托代扣支付.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
