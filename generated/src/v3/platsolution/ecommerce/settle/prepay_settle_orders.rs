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
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `out_settle_batch_no`
        ///
        /// **Required.**
        pub fn out_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_settle_batch_no", value.into()))
        }

        /// `individual_auth_id`
        ///
        /// **Required.**
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `trade_scenario`
        ///
        /// **Required.** Known: `RECOMMERCE`.
        pub fn trade_scenario(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scenario", value.into()))
        }

        /// `settle_info_list`
        ///
        /// **Required.**
        pub fn settle_info_list(
            self,
            values: impl IntoIterator<Item = SettleInfoList>,
        ) -> Self {
            Self(self.0.body("settle_info_list", list::<SettleInfoList>(values)))
        }

        /// `receive_type_template_id`
        ///
        /// Known: `1`, `2`.
        pub fn receive_type_template_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("receive_type_template_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// SettleInfoList
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfoList(Fields);

    impl SettleInfoList {
        /// `out_settle_no`
        ///
        /// **Required.**
        pub fn out_settle_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_settle_no", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// `settle_detail_info_list`
        ///
        /// **Required.**
        pub fn settle_detail_info_list(
            self,
            values: impl IntoIterator<Item = SettleDetailInfoList>,
        ) -> Self {
            Self(self.0.set("settle_detail_info_list", list::<SettleDetailInfoList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfoList);

    /// SettleDetailInfoList
    #[derive(Clone, Debug, Default)]
    pub struct SettleDetailInfoList(Fields);

    impl SettleDetailInfoList {
        /// `out_settle_detail_no`
        ///
        /// **Required.**
        pub fn out_settle_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_settle_detail_no", value.into()))
        }

        /// `settle_type`
        ///
        /// **Required.**
        pub fn settle_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("settle_type", value.into()))
        }

        /// `receiver_type`
        ///
        /// **Required.**
        pub fn receiver_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receiver_type", value.into()))
        }

        /// `receiver_account`
        ///
        /// **Required.**
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receiver_account", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleDetailInfoList);

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// The answer of 个人收款-申请批量结算.
    #[derive(Clone)]
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
