//! 个人收款交易下单-小程序 · `POST /v3/combine-transactions/miniprogram`
//!
//! Generated from docs/openapi/v3/combine-transactions/miniprogram.md by `cargo xtask regen`; do not edit.

/// 个人收款交易下单-小程序
///
/// `POST /v3/combine-transactions/miniprogram`
///
/// 个人收款交易下单-小程序 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012602225) · feature `v3-combine-transactions`
///
/// ```
/// use wechatpay_api::v3::combine_transactions::miniprogram::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("COTN20260618328")
///     .combine_payer_info(
///         post::CombinePayerInfo::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("DI20260618641")
///             .payer_client_ip("203.0.113.24"),
///     )
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .order_service_type("INDIVIDUALTRADE")
///             .individual_auth_id("9512026061")
///             .individual_name("春茶节")
///             .out_trade_no("58020260618103")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .attach("table=12")
///             .description("锦绣路茶铺-明前龙井"),
///     ])
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_scenario("RECOMMERCE");
/// ```
#[doc(alias = "个人收款交易下单-小程序")]
#[doc(alias = "/v3/combine-transactions/miniprogram")]
#[doc(alias = "post_v3_combine_transactions_miniprogram")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 个人收款交易下单-小程序; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `combine_payer_info`, `sub_orders`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        combine_appid: Option<String>,
        combine_mchid: Option<String>,
        combine_out_trade_no: Option<String>,
        combine_payer_info: Option<CombinePayerInfo>,
        scene_info: Option<SceneInfo>,
        sub_orders: Vec<SubOrders>,
        time_expire: Option<String>,
        notify_url: Option<String>,
        trade_scenario: Option<String>,
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

        /// `combine_payer_info`
        ///
        /// **Required.**
        pub fn combine_payer_info(mut self, value: impl Into<CombinePayerInfo>) -> Self {
            self.combine_payer_info = Some(value.into());
            self
        }

        /// `scene_info`
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `sub_orders`
        ///
        /// **Required.**
        pub fn sub_orders(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubOrders>>,
        ) -> Self {
            self.sub_orders = list(values);
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `trade_scenario`
        ///
        /// Known: `RECOMMERCE`.
        pub fn trade_scenario(mut self, value: impl Into<String>) -> Self {
            self.trade_scenario = Some(value.into());
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
                "post_v3_combine_transactions_miniprogram",
                Verb::Post,
                "/v3/combine-transactions/miniprogram",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/combine_payer_info",
                    "/body/combine_payer_info/openid",
                    "/body/scene_info/payer_client_ip",
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/individual_auth_id",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/attach",
                    "/body/sub_orders/*/description",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("combine_appid", &self.combine_appid)
                .body("combine_mchid", &self.combine_mchid)
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("combine_payer_info", &self.combine_payer_info)
                .body("scene_info", &self.scene_info)
                .body("sub_orders", &self.sub_orders)
                .body("time_expire", &self.time_expire)
                .body("notify_url", &self.notify_url)
                .body("trade_scenario", &self.trade_scenario)
                .extra(&self.extra)
        }
    }

    /// CombinePayerInfo
    #[derive(Clone, Debug, Default)]
    pub struct CombinePayerInfo {
        openid: Option<String>,
        extra: Extra,
    }

    impl CombinePayerInfo {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CombinePayerInfo,
        openid = "openid",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        device_id: Option<String>,
        payer_client_ip: Option<String>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfo,
        device_id = "device_id",
        payer_client_ip = "payer_client_ip",
    );

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders {
        mchid: Option<String>,
        order_service_type: Option<String>,
        individual_auth_id: Option<String>,
        individual_name: Option<String>,
        out_trade_no: Option<String>,
        amount: Option<Amount>,
        attach: Option<String>,
        description: Option<String>,
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

        /// `order_service_type`
        ///
        /// Known: `INDIVIDUALTRADE`.
        pub fn order_service_type(mut self, value: impl Into<String>) -> Self {
            self.order_service_type = Some(value.into());
            self
        }

        /// `individual_auth_id`
        ///
        /// **Required.**
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Some(value.into());
            self
        }

        /// `individual_name`
        pub fn individual_name(mut self, value: impl Into<String>) -> Self {
            self.individual_name = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
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
        order_service_type = "order_service_type",
        individual_auth_id = "individual_auth_id",
        individual_name = "individual_name",
        out_trade_no = "out_trade_no",
        amount = "amount",
        attach = "attach",
        description = "description",
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

    /// The answer of 个人收款交易下单-小程序.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `prepay_id`
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
    );
}
