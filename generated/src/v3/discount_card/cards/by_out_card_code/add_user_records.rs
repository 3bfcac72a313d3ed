//! 增加用户记录 · `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
//!
//! Generated from docs/openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md by `cargo xtask regen`; do not edit.

/// Adds records of reached objectives and used rewards to a user's discount card.
///
/// 向用户的先享卡添加目标完成记录和奖励使用记录。
///
/// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
///
/// 增加用户记录 / Add discount card user records · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml) · feature `v3-discount-card` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::discount_card::cards::by_out_card_code::add_user_records::post;
///
/// let request = post("XXK20260618103542001")
///     .card_template_id("5f0c1a9e7b3d28461d4b72c6e8a03f95");
/// ```
#[doc(alias = "增加用户记录")]
#[doc(alias = "/v3/discount-card/cards/{out_card_code}/add-user-records")]
#[doc(alias = "post_v3_discount_card_cards_out_card_code_add_user_records")]
#[doc(alias = "加用户记录")]
#[doc(alias = "用户记录")]
#[doc(alias = "户记录")]
#[doc(alias = "记录")]
#[doc(alias = "Add discount card user records")]
#[doc(alias = "discount card user records")]
#[doc(alias = "card user records")]
#[doc(alias = "user records")]
#[doc(alias = "records")]
pub fn post(out_card_code: impl Into<String>) -> post::Request {
    post::Request::new([out_card_code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 增加用户记录. Created by [`post()`](super::post()).
    ///
    /// **Required**: `card_template_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 卡模板ID / Card template's ID
        ///
        /// **Required.** At most 64 characters.
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_template_id", value.into()))
        }

        /// 目标完成记录列表 / Records of completing the objective
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

        /// 优惠使用记录列表 / Records of the rewards used
        pub fn reward_usage_records(
            self,
            values: impl IntoIterator<Item = RewardUsageRecords>,
        ) -> Self {
            Self(self.0.body("reward_usage_records", list::<RewardUsageRecords>(values)))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_discount_card_cards_out_card_code_add_user_records",
                Method::Post,
                "/v3/discount-card/cards/{out_card_code}/add-user-records",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 目标完成记录列表 / Records of completing the objective
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ObjectiveCompletionRecords(ObjectBuilder);

    impl ObjectiveCompletionRecords {
        /// 目标完成流水号 / Serial number of the objective's completion
        ///
        /// **Required.** At most 32 characters.
        pub fn objective_completion_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("objective_completion_serial_no", value.into()))
        }

        /// 先享卡目标ID / ID of the discount card's objective
        ///
        /// **Required.** At most 32 characters.
        pub fn objective_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("objective_id", value.into()))
        }

        /// 目标完成时间 / Time at which the objective was completed
        ///
        /// **Required.** At most 32 characters.
        pub fn completion_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("completion_time", value.into()))
        }

        /// 目标完成类型 / Kind of completion record
        ///
        /// **Required.** At most 8 characters.
        pub fn completion_type(self, value: impl Into<CompletionType>) -> Self {
            Self(self.0.set("completion_type", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 目标完成数量 / Count completed toward the objective
        ///
        /// **Required.**
        pub fn completion_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("completion_count", value.into()))
        }

        /// 备注 / Remark
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ObjectiveCompletionRecords);

    /// 目标完成类型 / Kind of completion record
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CompletionType {
        /// 增加完成次数 / Adds to the count of completions
        ///
        /// `INCREASE`
        Increase,
        /// 减少完成次数 / Reduces the count of completions
        ///
        /// `DECREASE`
        Decrease,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CompletionType,
        Increase = "INCREASE",
        Decrease = "DECREASE",
    );

    /// 优惠使用记录列表 / Records of the rewards used
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RewardUsageRecords(ObjectBuilder);

    impl RewardUsageRecords {
        /// 优惠使用记录流水号 / Serial number of the reward usage record
        ///
        /// **Required.**
        pub fn reward_usage_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_usage_serial_no", value.into()))
        }

        /// 先享卡奖励ID / ID of the discount card's reward
        ///
        /// **Required.**
        pub fn reward_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reward_id", value.into()))
        }

        /// 优惠使用时间 / Time the reward was used
        ///
        /// **Required.**
        pub fn usage_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_time", value.into()))
        }

        /// 优惠使用类型 / How the reward was used
        ///
        /// **Required.**
        pub fn usage_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_type", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 优惠使用数量 / Quantity of the reward used
        ///
        /// **Required.**
        pub fn usage_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("usage_count", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 备注 / Remark
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RewardUsageRecords);
}
