//! 增加用户记录 · `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
//!
//! Generated from docs/openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md by `cargo xtask regen`; do not edit.

/// 增加用户记录
///
/// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
///
/// 增加用户记录 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml) · feature `v3-discount-card`
///
/// ```
/// use wechatpay_api::v3::discount_card::cards::by_out_card_code::add_user_records::post;
///
/// let request = post("OCC20260618832")
///     .card_template_id("CTI20260618932")
///     .objective_completion_records([
///         post::ObjectiveCompletionRecords::default()
///             .objective_completion_serial_no("950202606")
///             .objective_id("792202")
///             .completion_time("2026-06-18T10:35:42+08:00")
///             .completion_type("示例CT654")
///             .description("锦绣路茶铺-明前龙井")
///             .completion_count(2)
///             .remark("示例说明"),
///     ])
///     .reward_usage_records([
///         post::RewardUsageRecords::default()
///             .reward_usage_serial_no("361202")
///             .reward_id("212202")
///             .usage_time("2026-06-18T10:35:42+08:00")
///             .usage_type("示例UT495")
///             .description("锦绣路茶铺-明前龙井")
///             .usage_count(2)
///             .amount(35200)
///             .remark("示例说明"),
///     ]);
/// ```
#[doc(alias = "增加用户记录")]
#[doc(alias = "/v3/discount-card/cards/{out_card_code}/add-user-records")]
#[doc(alias = "post_v3_discount_card_cards_out_card_code_add_user_records")]
pub fn post(out_card_code: impl Into<String>) -> post::Request {
    post::Request::new([out_card_code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 增加用户记录; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `card_template_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        card_template_id: Option<String>,
        objective_completion_records: Vec<ObjectiveCompletionRecords>,
        reward_usage_records: Vec<RewardUsageRecords>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `card_template_id`
        ///
        /// **Required.**
        pub fn card_template_id(mut self, value: impl Into<String>) -> Self {
            self.card_template_id = Some(value.into());
            self
        }

        /// `objective_completion_records`
        pub fn objective_completion_records(
            mut self,
            values: impl IntoIterator<Item = impl Into<ObjectiveCompletionRecords>>,
        ) -> Self {
            self.objective_completion_records = list(values);
            self
        }

        /// `reward_usage_records`
        pub fn reward_usage_records(
            mut self,
            values: impl IntoIterator<Item = impl Into<RewardUsageRecords>>,
        ) -> Self {
            self.reward_usage_records = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_discount_card_cards_out_card_code_add_user_records",
                Verb::Post,
                "/v3/discount-card/cards/{out_card_code}/add-user-records",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/card_template_id",
                    "/body/objective_completion_records/*/objective_completion_serial_no",
                    "/body/objective_completion_records/*/objective_id",
                    "/body/objective_completion_records/*/completion_time",
                    "/body/objective_completion_records/*/completion_type",
                    "/body/objective_completion_records/*/description",
                    "/body/objective_completion_records/*/completion_count",
                    "/body/reward_usage_records/*/reward_usage_serial_no",
                    "/body/reward_usage_records/*/reward_id",
                    "/body/reward_usage_records/*/usage_time",
                    "/body/reward_usage_records/*/usage_type",
                    "/body/reward_usage_records/*/description",
                    "/body/reward_usage_records/*/usage_count",
                    "/body/reward_usage_records/*/amount",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("card_template_id", &self.card_template_id)
                .body("objective_completion_records", &self.objective_completion_records)
                .body("reward_usage_records", &self.reward_usage_records)
                .extra(&self.extra)
        }
    }

    /// ObjectiveCompletionRecords
    #[derive(Clone, Debug, Default)]
    pub struct ObjectiveCompletionRecords {
        objective_completion_serial_no: Option<String>,
        objective_id: Option<String>,
        completion_time: Option<String>,
        completion_type: Option<String>,
        description: Option<String>,
        completion_count: Option<i64>,
        remark: Option<String>,
        extra: Extra,
    }

    impl ObjectiveCompletionRecords {
        /// `objective_completion_serial_no`
        ///
        /// **Required.**
        pub fn objective_completion_serial_no(mut self, value: impl Into<String>) -> Self {
            self.objective_completion_serial_no = Some(value.into());
            self
        }

        /// `objective_id`
        ///
        /// **Required.**
        pub fn objective_id(mut self, value: impl Into<String>) -> Self {
            self.objective_id = Some(value.into());
            self
        }

        /// `completion_time`
        ///
        /// **Required.**
        pub fn completion_time(mut self, value: impl Into<String>) -> Self {
            self.completion_time = Some(value.into());
            self
        }

        /// `completion_type`
        ///
        /// **Required.**
        pub fn completion_type(mut self, value: impl Into<String>) -> Self {
            self.completion_type = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `completion_count`
        ///
        /// **Required.**
        pub fn completion_count(mut self, value: impl Into<i64>) -> Self {
            self.completion_count = Some(value.into());
            self
        }

        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ObjectiveCompletionRecords,
        objective_completion_serial_no = "objective_completion_serial_no",
        objective_id = "objective_id",
        completion_time = "completion_time",
        completion_type = "completion_type",
        description = "description",
        completion_count = "completion_count",
        remark = "remark",
    );

    /// RewardUsageRecords
    #[derive(Clone, Debug, Default)]
    pub struct RewardUsageRecords {
        reward_usage_serial_no: Option<String>,
        reward_id: Option<String>,
        usage_time: Option<String>,
        usage_type: Option<String>,
        description: Option<String>,
        usage_count: Option<i64>,
        amount: Option<i64>,
        remark: Option<String>,
        extra: Extra,
    }

    impl RewardUsageRecords {
        /// `reward_usage_serial_no`
        ///
        /// **Required.**
        pub fn reward_usage_serial_no(mut self, value: impl Into<String>) -> Self {
            self.reward_usage_serial_no = Some(value.into());
            self
        }

        /// `reward_id`
        ///
        /// **Required.**
        pub fn reward_id(mut self, value: impl Into<String>) -> Self {
            self.reward_id = Some(value.into());
            self
        }

        /// `usage_time`
        ///
        /// **Required.**
        pub fn usage_time(mut self, value: impl Into<String>) -> Self {
            self.usage_time = Some(value.into());
            self
        }

        /// `usage_type`
        ///
        /// **Required.**
        pub fn usage_type(mut self, value: impl Into<String>) -> Self {
            self.usage_type = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `usage_count`
        ///
        /// **Required.**
        pub fn usage_count(mut self, value: impl Into<i64>) -> Self {
            self.usage_count = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
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
