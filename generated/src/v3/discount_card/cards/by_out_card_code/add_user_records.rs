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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `card_template_id`
        ///
        /// **Required.**
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_template_id", value.into()))
        }

        /// `objective_completion_records`
        pub fn objective_completion_records(
            self,
            values: impl IntoIterator<Item = ObjectiveCompletionRecords>,
        ) -> Self {
            Self(
                self
                    .0
                    .body(
                        "objective_completion_records",
                        list::<ObjectiveCompletionRecords>(values),
                    ),
            )
        }

        /// `reward_usage_records`
        pub fn reward_usage_records(
            self,
            values: impl IntoIterator<Item = RewardUsageRecords>,
        ) -> Self {
            Self(self.0.body("reward_usage_records", list::<RewardUsageRecords>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// ObjectiveCompletionRecords
    #[derive(Clone, Debug, Default)]
    pub struct ObjectiveCompletionRecords(Fields);

    impl ObjectiveCompletionRecords {
        /// `objective_completion_serial_no`
        ///
        /// **Required.**
        pub fn objective_completion_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("objective_completion_serial_no", value.into()))
        }

        /// `objective_id`
        ///
        /// **Required.**
        pub fn objective_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("objective_id", value.into()))
        }

        /// `completion_time`
        ///
        /// **Required.**
        pub fn completion_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("completion_time", value.into()))
        }

        /// `completion_type`
        ///
        /// **Required.**
        pub fn completion_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("completion_type", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `completion_count`
        ///
        /// **Required.**
        pub fn completion_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("completion_count", value.into()))
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

    sent!(ObjectiveCompletionRecords);

    /// RewardUsageRecords
    #[derive(Clone, Debug, Default)]
    pub struct RewardUsageRecords(Fields);

    impl RewardUsageRecords {
        /// `reward_usage_serial_no`
        ///
        /// **Required.**
        pub fn reward_usage_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_usage_serial_no", value.into()))
        }

        /// `reward_id`
        ///
        /// **Required.**
        pub fn reward_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_id", value.into()))
        }

        /// `usage_time`
        ///
        /// **Required.**
        pub fn usage_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_time", value.into()))
        }

        /// `usage_type`
        ///
        /// **Required.**
        pub fn usage_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_type", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `usage_count`
        ///
        /// **Required.**
        pub fn usage_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("usage_count", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
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

    sent!(RewardUsageRecords);
}
