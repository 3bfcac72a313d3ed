//! 查询先享卡订单 · `GET /v3/discount-card/cards/{out_card_code}`
//!
//! Generated from docs/openapi/v3/discount-card/cards/{out_card_code}.md by `cargo xtask regen`; do not edit.

/// 查询先享卡订单
///
/// `GET /v3/discount-card/cards/{out_card_code}`
///
/// 查询先享卡订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml) · feature `v3-discount-card`
///
/// ```
/// use wechatpay_api::v3::discount_card::cards::by_out_card_code::get;
///
/// let request = get("OCC20260618832");
/// ```
#[doc(alias = "查询先享卡订单")]
#[doc(alias = "/v3/discount-card/cards/{out_card_code}")]
#[doc(alias = "get_v3_discount_card_cards_out_card_code")]
pub fn get(out_card_code: impl Into<String>) -> get::Request {
    get::Request::new([out_card_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询先享卡订单; [`get()`](super::get()) makes one.
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
            "get_v3_discount_card_cards_out_card_code",
            Verb::Get,
            "/v3/discount-card/cards/{out_card_code}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询先享卡订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `card_template_id`
        ///
        /// Documented as always there.
        pub card_template_id: Option<String>,
        /// `out_card_code`
        ///
        /// Documented as always there.
        pub out_card_code: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `time_range`
        ///
        /// Documented as always there.
        pub time_range: Option<response::TimeRange>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `unfinished_reason`
        pub unfinished_reason: Option<String>,
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// `pay_information`
        pub pay_information: Option<response::PayInformation>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `objectives`
        pub objectives: Vec<response::Objectives>,
        /// `rewards`
        pub rewards: Vec<response::Rewards>,
        /// `sharer_openid`
        pub sharer_openid: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        card_template_id = "card_template_id",
        out_card_code = "out_card_code",
        appid = "appid",
        mchid = "mchid",
        time_range = "time_range",
        state = "state",
        unfinished_reason = "unfinished_reason",
        total_amount = "total_amount",
        pay_information = "pay_information",
        create_time = "create_time",
        objectives = "objectives",
        rewards = "rewards",
        sharer_openid = "sharer_openid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// TimeRange
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// PayInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayInformation {
            /// `pay_amount`
            ///
            /// Documented as always there.
            pub pay_amount: Option<i64>,
            /// `pay_state`
            ///
            /// Documented as always there.
            pub pay_state: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `pay_time`
            pub pay_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PayInformation,
            pay_amount = "pay_amount",
            pay_state = "pay_state",
            transaction_id = "transaction_id",
            pay_time = "pay_time",
        );

        /// Objectives
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Objectives {
            /// `objective_id`
            ///
            /// Documented as always there.
            pub objective_id: Option<String>,
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `unit`
            ///
            /// Documented as always there.
            pub unit: Option<String>,
            /// `description`
            pub description: Option<String>,
            /// `objective_completion_records`
            pub objective_completion_records: Vec<ObjectiveCompletionRecords>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Objectives,
            objective_id = "objective_id",
            name = "name",
            count = "count",
            unit = "unit",
            description = "description",
            objective_completion_records = "objective_completion_records",
        );

        /// ObjectiveCompletionRecords
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ObjectiveCompletionRecords {
            /// `objective_completion_serial_no`
            ///
            /// Documented as always there.
            pub objective_completion_serial_no: Option<String>,
            /// `objective_id`
            ///
            /// Documented as always there.
            pub objective_id: Option<String>,
            /// `completion_time`
            ///
            /// Documented as always there.
            pub completion_time: Option<String>,
            /// `completion_type`
            ///
            /// Documented as always there.
            pub completion_type: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `completion_count`
            ///
            /// Documented as always there.
            pub completion_count: Option<i64>,
            /// `remark`
            pub remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ObjectiveCompletionRecords,
            objective_completion_serial_no = "objective_completion_serial_no",
            objective_id = "objective_id",
            completion_time = "completion_time",
            completion_type = "completion_type",
            description = "description",
            completion_count = "completion_count",
            remark = "remark",
        );

        /// Rewards
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Rewards {
            /// `reward_id`
            ///
            /// Documented as always there.
            pub reward_id: Option<String>,
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `count_type`
            ///
            /// Documented as always there.
            pub count_type: Option<String>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `unit`
            ///
            /// Documented as always there.
            pub unit: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            pub description: Option<String>,
            /// `reward_usage_records`
            pub reward_usage_records: Vec<RewardUsageRecords>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Rewards,
            reward_id = "reward_id",
            name = "name",
            count_type = "count_type",
            count = "count",
            unit = "unit",
            amount = "amount",
            description = "description",
            reward_usage_records = "reward_usage_records",
        );

        /// RewardUsageRecords
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RewardUsageRecords {
            /// `reward_usage_serial_no`
            ///
            /// Documented as always there.
            pub reward_usage_serial_no: Option<String>,
            /// `reward_id`
            ///
            /// Documented as always there.
            pub reward_id: Option<String>,
            /// `usage_time`
            ///
            /// Documented as always there.
            pub usage_time: Option<String>,
            /// `usage_type`
            ///
            /// Documented as always there.
            pub usage_type: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `usage_count`
            ///
            /// Documented as always there.
            pub usage_count: Option<i64>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `remark`
            pub remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RewardUsageRecords,
            reward_usage_serial_no = "reward_usage_serial_no",
            reward_id = "reward_id",
            usage_time = "usage_time",
            usage_type = "usage_type",
            description = "description",
            usage_count = "usage_count",
            amount = "amount",
            remark = "remark",
        );
    }
}
