//! 更新先享卡订单 · `GET /v3/discount-card/orders/{out_order_no}`, `PATCH /v3/discount-card/orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/discount-card/orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// Queries a discount card order's usage and state by discount card order number.
///
/// 凭先享卡订单号查询该订单的使用情况和状态。
///
/// `GET /v3/discount-card/orders/{out_order_no}`
///
/// 通过先享卡订单号查询订单 / Query a discount card order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml) · feature `v3-discount-card` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::discount_card::orders::by_out_order_no::get;
///
/// let request = get("XXD20260618103542001");
/// ```
#[doc(alias = "通过先享卡订单号查询订单")]
#[doc(alias = "/v3/discount-card/orders/{out_order_no}")]
#[doc(alias = "get_v3_discount_card_orders_out_order_no")]
#[doc(alias = "过先享卡订单号查询订单")]
#[doc(alias = "先享卡订单号查询订单")]
#[doc(alias = "享卡订单号查询订单")]
#[doc(alias = "卡订单号查询订单")]
#[doc(alias = "订单号查询订单")]
#[doc(alias = "单号查询订单")]
#[doc(alias = "号查询订单")]
#[doc(alias = "查询订单")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a discount card order")]
#[doc(alias = "discount card order")]
#[doc(alias = "card order")]
#[doc(alias = "order")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过先享卡订单号查询订单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_discount_card_orders_out_order_no",
            Method::Get,
            "/v3/discount-card/orders/{out_order_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过先享卡订单号查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 先享卡ID / Discount card's ID
        ///
        /// Always present according to the docs.
        pub discount_card_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 先享卡开始时间 / Time at which the user's discount card starts
        ///
        /// Always present according to the docs.
        pub card_begin_time: Option<String>,
        /// 先享卡结束时间 / Time at which the user's discount card ends
        ///
        /// Always present according to the docs.
        pub card_end_time: Option<String>,
        /// 卡片名称 / Card's name
        ///
        /// Always present according to the docs.
        pub card_name: Option<String>,
        /// 目标描述 / Description of the objective
        ///
        /// Always present according to the docs.
        pub objective_description: Option<String>,
        /// 奖励描述 / Description of the reward
        ///
        /// Always present according to the docs.
        pub reward_description: Option<String>,
        /// 预估奖励金额，单位：分 / Estimated reward amount, in fen
        ///
        /// Always present according to the docs.
        pub estimated_reward_amount: Option<i64>,
        /// 线上使用说明 / Instructions for use online
        pub online_instructions: Option<String>,
        /// 线下使用说明 / Instructions for use offline
        pub offline_instructions: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// 扣除金额，单位：分 / Amount taken off, in fen
        pub deduction_amount: Option<i64>,
        /// 结算金额 / Amount settled
        pub settlement_amount: Option<i64>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 支付时间 / Time of the payment
        pub pay_time: Option<String>,
        /// 先享卡目标列表 / Objectives of the discount card
        pub objectives: Vec<response::Objectives>,
        /// 优惠（奖励）列表 / Rewards of the discount card
        pub rewards: Vec<response::Rewards>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 先享卡目标列表 / Objectives of the discount card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Objectives {
            /// 目标流水号 / Serial number of the objective
            ///
            /// Always present according to the docs.
            pub objective_serial_no: Option<String>,
            /// 先享卡目标ID / ID of the discount card's objective
            ///
            /// Always present according to the docs.
            pub objective_id: Option<i64>,
            /// 目标名称 / Name of the objective
            pub name: Option<String>,
            /// 目标单位 / Unit of the objective
            pub unit: Option<String>,
            /// 履约描述 / Description of the fulfilment
            ///
            /// Always present according to the docs.
            pub performance_description: Option<String>,
            /// 履约类型 / Type of the fulfilment
            ///
            /// Always present according to the docs.
            pub performance_type: Option<String>,
            /// 目标数量 / Count the objective requires
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 履约时间，RFC 3339格式 / Time of the fulfilment, in RFC 3339
            ///
            /// Always present according to the docs.
            pub performance_time: Option<String>,
            /// 目标备注 / Remark on the objective
            pub remark: Option<String>,
            /// Fields unknown to this version.
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

        /// 优惠（奖励）列表 / Rewards of the discount card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Rewards {
            /// 奖励流水号 / Serial number of the reward
            ///
            /// Always present according to the docs.
            pub reward_serial_no: Option<String>,
            /// 先享卡奖励ID / ID of the discount card's reward
            ///
            /// Always present according to the docs.
            pub reward_id: Option<i64>,
            /// 奖励名称 / Name of the reward
            pub name: Option<String>,
            /// 奖励单位 / Unit of the reward
            pub unit: Option<String>,
            /// 奖励描述 / Description of the reward
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 奖励类型 / Type of reward
            ///
            /// Always present according to the docs.
            pub reward_type: Option<String>,
            /// 奖励（优惠）数量 / Count of the reward
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 奖励金额，单位：分 / Amount of the reward, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 奖励时间 / Time the reward was given
            ///
            /// Always present according to the docs.
            pub reward_time: Option<String>,
            /// 奖励备注 / Remark on the reward
            pub remark: Option<String>,
            /// Fields unknown to this version.
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

/// Updates the objectives reached and rewards taken on a discount card order.
///
/// 更新先享卡订单中已完成的目标和已享受的奖励。
///
/// `PATCH /v3/discount-card/orders/{out_order_no}`
///
/// 更新先享卡订单 / Update a discount card order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml) · feature `v3-discount-card` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::discount_card::orders::by_out_order_no::patch;
///
/// let request = patch("XXD20260618103542001")
///     .objectives([
///         patch::Objectives::default()
///             .objective_serial_no("MB20260618103615001")
///             .objective_id(100123)
///             .performance_description("六月第一次到店买茶")
///             .performance_type("INCREASE")
///             .count(1)
///             .performance_time("2026-06-18T10:36:15+08:00")
///             .remark("锦绣路茶铺"),
///     ])
///     .rewards([
///         patch::Rewards::default()
///             .reward_serial_no("YH20260618103615001")
///             .reward_id(100456)
///             .description("到店买茶立减20元")
///             .reward_type("INCREASE")
///             .count(1)
///             .amount(2000)
///             .reward_time("2026-06-18T10:36:15+08:00")
///             .remark("锦绣路茶铺"),
///     ]);
/// ```
#[doc(alias = "更新先享卡订单")]
#[doc(alias = "/v3/discount-card/orders/{out_order_no}")]
#[doc(alias = "patch_v3_discount_card_orders_out_order_no")]
#[doc(alias = "新先享卡订单")]
#[doc(alias = "先享卡订单")]
#[doc(alias = "享卡订单")]
#[doc(alias = "卡订单")]
#[doc(alias = "订单")]
#[doc(alias = "Update a discount card order")]
#[doc(alias = "discount card order")]
#[doc(alias = "card order")]
#[doc(alias = "order")]
pub fn patch(out_order_no: impl Into<String>) -> patch::Request {
    patch::Request::new([out_order_no.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 更新先享卡订单. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 先享卡目标列表 / Objectives of the discount card
        pub fn objectives(self, values: impl IntoIterator<Item = Objectives>) -> Self {
            Self(self.0.body("objectives", list::<Objectives>(values)))
        }

        /// 优惠（奖励）列表 / Rewards of the discount card
        pub fn rewards(self, values: impl IntoIterator<Item = Rewards>) -> Self {
            Self(self.0.body("rewards", list::<Rewards>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_discount_card_orders_out_order_no",
                Method::Patch,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 先享卡目标列表 / Objectives of the discount card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Objectives(ObjectBuilder);

    impl Objectives {
        /// 目标流水号 / Serial number of the objective
        ///
        /// **Required.**
        pub fn objective_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("objective_serial_no", value.into()))
        }

        /// 先享卡目标ID / ID of the discount card's objective
        ///
        /// **Required.**
        pub fn objective_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("objective_id", value.into()))
        }

        /// 履约描述 / Description of the fulfilment
        ///
        /// **Required.**
        pub fn performance_description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("performance_description", value.into()))
        }

        /// 履约类型 / Type of the fulfilment
        ///
        /// **Required.**
        pub fn performance_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("performance_type", value.into()))
        }

        /// 目标数量 / Count the objective requires
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 履约时间，RFC 3339格式 / Time of the fulfilment, in RFC 3339
        ///
        /// **Required.**
        pub fn performance_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("performance_time", value.into()))
        }

        /// 目标备注 / Remark on the objective
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Objectives);

    /// 优惠（奖励）列表 / Rewards of the discount card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Rewards(ObjectBuilder);

    impl Rewards {
        /// 奖励流水号 / Serial number of the reward
        ///
        /// **Required.**
        pub fn reward_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_serial_no", value.into()))
        }

        /// 先享卡奖励ID / ID of the discount card's reward
        ///
        /// **Required.**
        pub fn reward_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("reward_id", value.into()))
        }

        /// 奖励描述 / Description of the reward
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 奖励类型 / Type of reward
        ///
        /// **Required.**
        pub fn reward_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_type", value.into()))
        }

        /// 奖励（优惠）数量 / Count of the reward
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 奖励金额，单位：分 / Amount of the reward, in fen
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 奖励时间 / Time the reward was given
        ///
        /// **Required.**
        pub fn reward_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_time", value.into()))
        }

        /// 奖励备注 / Remark on the reward
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Rewards);

    /// Response of 更新先享卡订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        order_id = "order_id",
    );
}
