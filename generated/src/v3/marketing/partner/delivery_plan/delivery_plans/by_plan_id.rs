//! 更新投放计划 · `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md by `cargo xtask regen`; do not edit.

/// 更新投放计划
///
/// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
///
/// 更新投放计划 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184594) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::patch;
///
/// let request = patch("65420")
///     .modify_content(
///         patch::ModifyContent::default()
///             .plan_name("春茶节")
///             .delivery_end_time("2026-06-18T10:35:42+08:00")
///             .total_count(2)
///             .user_limit(20)
///             .daily_limit(20)
///             .recommend_word("示例RW820"),
///     )
///     .out_request_no("ORN20260618769");
/// ```
#[doc(alias = "更新投放计划")]
#[doc(alias = "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}")]
#[doc(alias = "patch_v3_marketing_partner_delivery_plan_delivery_plans_plan_id")]
pub fn patch(plan_id: impl Into<String>) -> patch::Request {
    patch::Request::new([plan_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 更新投放计划; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `modify_content`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `modify_content`
        ///
        /// **Required.**
        pub fn modify_content(self, value: ModifyContent) -> Self {
            Self(self.0.body("modify_content", value))
        }

        /// `out_request_no`
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_marketing_partner_delivery_plan_delivery_plans_plan_id",
                Verb::Patch,
                "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
            )
            .body(Body::Json)
            .required(&["/body/modify_content"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ModifyContent
    #[derive(Clone, Debug, Default)]
    pub struct ModifyContent(Fields);

    impl ModifyContent {
        /// `plan_name`
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plan_name", value.into()))
        }

        /// `delivery_end_time`
        pub fn delivery_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_end_time", value.into()))
        }

        /// `total_count`
        pub fn total_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_count", value.into()))
        }

        /// `user_limit`
        pub fn user_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("user_limit", value.into()))
        }

        /// `daily_limit`
        pub fn daily_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("daily_limit", value.into()))
        }

        /// `recommend_word`
        pub fn recommend_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("recommend_word", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ModifyContent);

    /// The answer of 更新投放计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `plan`
        ///
        /// Documented as always there.
        pub plan: Option<response::Plan>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        plan = "plan",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Plan
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Plan {
            /// `plan_id`
            ///
            /// Documented as always there.
            pub plan_id: Option<String>,
            /// `plan_name`
            ///
            /// Documented as always there.
            pub plan_name: Option<String>,
            /// `plan_state`
            ///
            /// Documented as always there.
            pub plan_state: Option<PlanState>,
            /// `delivery_start_time`
            pub delivery_start_time: Option<String>,
            /// `delivery_end_time`
            pub delivery_end_time: Option<String>,
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// `product_coupon_id`
            ///
            /// Documented as always there.
            pub product_coupon_id: Option<String>,
            /// `recommend_word`
            pub recommend_word: Option<String>,
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// `total_count`
            pub total_count: Option<i64>,
            /// `user_limit`
            pub user_limit: Option<i64>,
            /// `daily_limit`
            pub daily_limit: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Plan,
            plan_id = "plan_id",
            plan_name = "plan_name",
            plan_state = "plan_state",
            delivery_start_time = "delivery_start_time",
            delivery_end_time = "delivery_end_time",
            stock_id = "stock_id",
            product_coupon_id = "product_coupon_id",
            recommend_word = "recommend_word",
            brand_id = "brand_id",
            total_count = "total_count",
            user_limit = "user_limit",
            daily_limit = "daily_limit",
        );

        /// PlanState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PlanState {
            /// `PLAN_CREATING`
            PlanCreating,
            /// `PLAN_CREATED`
            PlanCreated,
            /// `PLAN_TERMINATING`
            PlanTerminating,
            /// `PLAN_TERMINATED`
            PlanTerminated,
            /// `PLAN_EXPIRED`
            PlanExpired,
            /// `PLAN_DELIVERING`
            PlanDelivering,
            /// `PLAN_PAUSED`
            PlanPaused,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PlanState,
            PlanCreating = "PLAN_CREATING",
            PlanCreated = "PLAN_CREATED",
            PlanTerminating = "PLAN_TERMINATING",
            PlanTerminated = "PLAN_TERMINATED",
            PlanExpired = "PLAN_EXPIRED",
            PlanDelivering = "PLAN_DELIVERING",
            PlanPaused = "PLAN_PAUSED",
        );
    }
}
