//! 更新先享卡订单 · `GET /v3/discount-card/orders/{out_order_no}`, `PATCH /v3/discount-card/orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/discount-card/orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// 通过先享卡订单号查询订单
///
/// `GET /v3/discount-card/orders/{out_order_no}`
///
/// 通过先享卡订单号查询订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml) · feature `v3-discount-card`
///
/// ```
/// use wechatpay_api::v3::discount_card::orders::by_out_order_no::get;
///
/// let request = get("OON20260618382");
/// ```
#[doc(alias = "通过先享卡订单号查询订单")]
#[doc(alias = "/v3/discount-card/orders/{out_order_no}")]
#[doc(alias = "get_v3_discount_card_orders_out_order_no")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过先享卡订单号查询订单; [`get()`](super::get()) makes one.
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
            "get_v3_discount_card_orders_out_order_no",
            Verb::Get,
            "/v3/discount-card/orders/{out_order_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 通过先享卡订单号查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `discount_card_id`
        ///
        /// Documented as always there.
        pub discount_card_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `card_begin_time`
        ///
        /// Documented as always there.
        pub card_begin_time: Option<String>,
        /// `card_end_time`
        ///
        /// Documented as always there.
        pub card_end_time: Option<String>,
        /// `card_name`
        ///
        /// Documented as always there.
        pub card_name: Option<String>,
        /// `objective_description`
        ///
        /// Documented as always there.
        pub objective_description: Option<String>,
        /// `reward_description`
        ///
        /// Documented as always there.
        pub reward_description: Option<String>,
        /// `estimated_reward_amount`
        ///
        /// Documented as always there.
        pub estimated_reward_amount: Option<i64>,
        /// `online_instructions`
        pub online_instructions: Option<String>,
        /// `offline_instructions`
        pub offline_instructions: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// `deduction_amount`
        pub deduction_amount: Option<i64>,
        /// `settlement_amount`
        pub settlement_amount: Option<i64>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `pay_time`
        pub pay_time: Option<String>,
        /// `objectives`
        pub objectives: Vec<response::Objectives>,
        /// `rewards`
        pub rewards: Vec<response::Rewards>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        discount_card_id = "discount_card_id",
        out_trade_no = "out_trade_no",
        appid = "appid",
        service_id = "service_id",
        order_id = "order_id",
        transaction_id = "transaction_id",
        openid = "openid",
        card_begin_time = "card_begin_time",
        card_end_time = "card_end_time",
        card_name = "card_name",
        objective_description = "objective_description",
        reward_description = "reward_description",
        estimated_reward_amount = "estimated_reward_amount",
        online_instructions = "online_instructions",
        offline_instructions = "offline_instructions",
        state = "state",
        total_amount = "total_amount",
        deduction_amount = "deduction_amount",
        settlement_amount = "settlement_amount",
        create_time = "create_time",
        pay_time = "pay_time",
        objectives = "objectives",
        rewards = "rewards",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Objectives
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Objectives {
            /// `objective_serial_no`
            ///
            /// Documented as always there.
            pub objective_serial_no: Option<String>,
            /// `objective_id`
            ///
            /// Documented as always there.
            pub objective_id: Option<i64>,
            /// `name`
            pub name: Option<String>,
            /// `unit`
            pub unit: Option<String>,
            /// `performance_description`
            ///
            /// Documented as always there.
            pub performance_description: Option<String>,
            /// `performance_type`
            ///
            /// Documented as always there.
            pub performance_type: Option<String>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `performance_time`
            ///
            /// Documented as always there.
            pub performance_time: Option<String>,
            /// `remark`
            pub remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Objectives,
            objective_serial_no = "objective_serial_no",
            objective_id = "objective_id",
            name = "name",
            unit = "unit",
            performance_description = "performance_description",
            performance_type = "performance_type",
            count = "count",
            performance_time = "performance_time",
            remark = "remark",
        );

        /// Rewards
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Rewards {
            /// `reward_serial_no`
            ///
            /// Documented as always there.
            pub reward_serial_no: Option<String>,
            /// `reward_id`
            ///
            /// Documented as always there.
            pub reward_id: Option<i64>,
            /// `name`
            pub name: Option<String>,
            /// `unit`
            pub unit: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `reward_type`
            ///
            /// Documented as always there.
            pub reward_type: Option<String>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `reward_time`
            ///
            /// Documented as always there.
            pub reward_time: Option<String>,
            /// `remark`
            pub remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Rewards,
            reward_serial_no = "reward_serial_no",
            reward_id = "reward_id",
            name = "name",
            unit = "unit",
            description = "description",
            reward_type = "reward_type",
            count = "count",
            amount = "amount",
            reward_time = "reward_time",
            remark = "remark",
        );
    }
}

/// 更新先享卡订单
///
/// `PATCH /v3/discount-card/orders/{out_order_no}`
///
/// 更新先享卡订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml) · feature `v3-discount-card`
///
/// ```
/// use wechatpay_api::v3::discount_card::orders::by_out_order_no::patch;
///
/// let request = patch("OON20260618382")
///     .objectives([
///         patch::Objectives::default()
///             .objective_serial_no("103202606")
///             .objective_id(1)
///             .performance_description("锦绣路茶铺-明前龙井")
///             .performance_type("示例PT652")
///             .count(2)
///             .performance_time("2026-06-18T10:35:42+08:00")
///             .remark("示例说明"),
///     ])
///     .rewards([
///         patch::Rewards::default()
///             .reward_serial_no("123202")
///             .reward_id(1)
///             .description("锦绣路茶铺-明前龙井")
///             .reward_type("示例RT187")
///             .count(2)
///             .amount(35200)
///             .reward_time("2026-06-18T10:35:42+08:00")
///             .remark("示例说明"),
///     ]);
/// ```
#[doc(alias = "更新先享卡订单")]
#[doc(alias = "/v3/discount-card/orders/{out_order_no}")]
#[doc(alias = "patch_v3_discount_card_orders_out_order_no")]
pub fn patch(out_order_no: impl Into<String>) -> patch::Request {
    patch::Request::new([out_order_no.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 更新先享卡订单; [`patch()`](super::patch()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `objectives`
        pub fn objectives(self, values: impl IntoIterator<Item = Objectives>) -> Self {
            Self(self.0.body("objectives", list::<Objectives>(values)))
        }

        /// `rewards`
        pub fn rewards(self, values: impl IntoIterator<Item = Rewards>) -> Self {
            Self(self.0.body("rewards", list::<Rewards>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_discount_card_orders_out_order_no",
                Verb::Patch,
                "/v3/discount-card/orders/{out_order_no}",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/objectives/*/objective_serial_no",
                    "/body/objectives/*/objective_id",
                    "/body/objectives/*/performance_description",
                    "/body/objectives/*/performance_type",
                    "/body/objectives/*/count",
                    "/body/objectives/*/performance_time",
                    "/body/rewards/*/reward_serial_no",
                    "/body/rewards/*/reward_id",
                    "/body/rewards/*/description",
                    "/body/rewards/*/reward_type",
                    "/body/rewards/*/count",
                    "/body/rewards/*/amount",
                    "/body/rewards/*/reward_time",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Objectives
    #[derive(Clone, Debug, Default)]
    pub struct Objectives(Fields);

    impl Objectives {
        /// `objective_serial_no`
        ///
        /// **Required.**
        pub fn objective_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("objective_serial_no", value.into()))
        }

        /// `objective_id`
        ///
        /// **Required.**
        pub fn objective_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("objective_id", value.into()))
        }

        /// `performance_description`
        ///
        /// **Required.**
        pub fn performance_description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("performance_description", value.into()))
        }

        /// `performance_type`
        ///
        /// **Required.**
        pub fn performance_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("performance_type", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `performance_time`
        ///
        /// **Required.**
        pub fn performance_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("performance_time", value.into()))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Objectives);

    /// Rewards
    #[derive(Clone, Debug, Default)]
    pub struct Rewards(Fields);

    impl Rewards {
        /// `reward_serial_no`
        ///
        /// **Required.**
        pub fn reward_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_serial_no", value.into()))
        }

        /// `reward_id`
        ///
        /// **Required.**
        pub fn reward_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("reward_id", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `reward_type`
        ///
        /// **Required.**
        pub fn reward_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_type", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `reward_time`
        ///
        /// **Required.**
        pub fn reward_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_time", value.into()))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Rewards);

    /// The answer of 更新先享卡订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        order_id = "order_id",
    );
}
