//! 个人收款-申请批量结算 · `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md by `cargo xtask regen`; do not edit.

/// 个人收款-申请批量结算
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
///
/// 个人收款-申请批量结算 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649847) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_settle_batch_no("OSBN20260618238")
///     .individual_auth_id("IAI20260618951")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .description("锦绣路茶铺-明前龙井")
///     .trade_scenario("RECOMMERCE")
///     .settle_info_list([
///         post::SettleInfoList::default()
///             .out_settle_no("OSN20260618409")
///             .transaction_id("TI20260618847")
///             .settle_detail_info_list([
///                 post::SettleDetailInfoList::default()
///                     .out_settle_detail_no("OSDN20260618471")
///                     .settle_type("示例ST139")
///                     .receiver_type("示例RT395")
///                     .receiver_account("示例RA484")
///                     .amount(post::Amount::default().amount(35200)),
///             ]),
///     ]);
/// ```
#[doc(alias = "个人收款-申请批量结算")]
#[doc(alias = "/v3/platsolution/ecommerce/settle/prepay-settle-orders")]
#[doc(alias = "post_v3_platsolution_ecommerce_settle_prepay_settle_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 个人收款-申请批量结算; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_settle_batch_no`, `individual_auth_id`, `notify_url`, `description`, `trade_scenario`, `settle_info_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        out_settle_batch_no: Option<String>,
        individual_auth_id: Option<String>,
        notify_url: Option<String>,
        description: Option<String>,
        trade_scenario: Option<String>,
        settle_info_list: Vec<SettleInfoList>,
        receive_type_template_id: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `out_settle_batch_no`
        ///
        /// **Required.**
        pub fn out_settle_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_settle_batch_no = Some(value.into());
            self
        }

        /// `individual_auth_id`
        ///
        /// **Required.**
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `trade_scenario`
        ///
        /// **Required.** Known: `RECOMMERCE`.
        pub fn trade_scenario(mut self, value: impl Into<String>) -> Self {
            self.trade_scenario = Some(value.into());
            self
        }

        /// `settle_info_list`
        ///
        /// **Required.**
        pub fn settle_info_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<SettleInfoList>>,
        ) -> Self {
            self.settle_info_list = list(values);
            self
        }

        /// `receive_type_template_id`
        ///
        /// Known: `1`, `2`.
        pub fn receive_type_template_id(mut self, value: impl Into<i64>) -> Self {
            self.receive_type_template_id = Some(value.into());
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
                "post_v3_platsolution_ecommerce_settle_prepay_settle_orders",
                Verb::Post,
                "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_settle_batch_no",
                    "/body/individual_auth_id",
                    "/body/notify_url",
                    "/body/description",
                    "/body/trade_scenario",
                    "/body/settle_info_list",
                    "/body/settle_info_list/*/out_settle_no",
                    "/body/settle_info_list/*/transaction_id",
                    "/body/settle_info_list/*/settle_detail_info_list",
                    "/body/settle_info_list/*/settle_detail_info_list/*/out_settle_detail_no",
                    "/body/settle_info_list/*/settle_detail_info_list/*/settle_type",
                    "/body/settle_info_list/*/settle_detail_info_list/*/receiver_type",
                    "/body/settle_info_list/*/settle_detail_info_list/*/receiver_account",
                    "/body/settle_info_list/*/settle_detail_info_list/*/amount",
                    "/body/settle_info_list/*/settle_detail_info_list/*/amount/amount",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("out_settle_batch_no", &self.out_settle_batch_no)
                .body("individual_auth_id", &self.individual_auth_id)
                .body("notify_url", &self.notify_url)
                .body("description", &self.description)
                .body("trade_scenario", &self.trade_scenario)
                .body("settle_info_list", &self.settle_info_list)
                .body("receive_type_template_id", &self.receive_type_template_id)
                .extra(&self.extra)
        }
    }

    /// SettleInfoList
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfoList {
        out_settle_no: Option<String>,
        transaction_id: Option<String>,
        settle_detail_info_list: Vec<SettleDetailInfoList>,
        extra: Extra,
    }

    impl SettleInfoList {
        /// `out_settle_no`
        ///
        /// **Required.**
        pub fn out_settle_no(mut self, value: impl Into<String>) -> Self {
            self.out_settle_no = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `settle_detail_info_list`
        ///
        /// **Required.**
        pub fn settle_detail_info_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<SettleDetailInfoList>>,
        ) -> Self {
            self.settle_detail_info_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettleInfoList,
        out_settle_no = "out_settle_no",
        transaction_id = "transaction_id",
        settle_detail_info_list = "settle_detail_info_list",
    );

    /// SettleDetailInfoList
    #[derive(Clone, Debug, Default)]
    pub struct SettleDetailInfoList {
        out_settle_detail_no: Option<String>,
        settle_type: Option<String>,
        receiver_type: Option<String>,
        receiver_account: Option<String>,
        amount: Option<Amount>,
        extra: Extra,
    }

    impl SettleDetailInfoList {
        /// `out_settle_detail_no`
        ///
        /// **Required.**
        pub fn out_settle_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_settle_detail_no = Some(value.into());
            self
        }

        /// `settle_type`
        ///
        /// **Required.**
        pub fn settle_type(mut self, value: impl Into<String>) -> Self {
            self.settle_type = Some(value.into());
            self
        }

        /// `receiver_type`
        ///
        /// **Required.**
        pub fn receiver_type(mut self, value: impl Into<String>) -> Self {
            self.receiver_type = Some(value.into());
            self
        }

        /// `receiver_account`
        ///
        /// **Required.**
        pub fn receiver_account(mut self, value: impl Into<String>) -> Self {
            self.receiver_account = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettleDetailInfoList,
        out_settle_detail_no = "out_settle_detail_no",
        settle_type = "settle_type",
        receiver_type = "receiver_type",
        receiver_account = "receiver_account",
        amount = "amount",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        amount: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `currency`
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
        amount = "amount",
        currency = "currency",
    );

    /// The answer of 个人收款-申请批量结算.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_settle_batch_no`
        ///
        /// Documented as always there.
        pub out_settle_batch_no: Option<String>,
        /// `settle_batch_no`
        ///
        /// Documented as always there.
        pub settle_batch_no: Option<String>,
        /// `individual_auth_id`
        ///
        /// Documented as always there.
        pub individual_auth_id: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `trade_scenario`
        ///
        /// Documented as always there.
        pub trade_scenario: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `finish_time`
        pub finish_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_settle_batch_no = "out_settle_batch_no",
        settle_batch_no = "settle_batch_no",
        individual_auth_id = "individual_auth_id",
        description = "description",
        state = "state",
        trade_scenario = "trade_scenario",
        create_time = "create_time",
        finish_time = "finish_time",
    );
}
