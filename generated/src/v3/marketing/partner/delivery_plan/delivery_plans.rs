//! 创建投放计划 · `POST /v3/marketing/partner/delivery-plan/delivery-plans`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/delivery-plans.md by `cargo xtask regen`; do not edit.

/// 创建投放计划
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
///
/// 创建投放计划 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184554) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::post;
///
/// let request = post()
///     .out_request_no("ORN20260618769")
///     .brand_id("20620")
///     .product_coupon_id("22120260618103542221221221221")
///     .stock_id("17520260618103542175175175175")
///     .plan_name("春茶节")
///     .total_count(2)
///     .user_limit(20)
///     .daily_limit(20)
///     .delivery_start_time("2026-06-18T10:35:42+08:00")
///     .delivery_end_time("2026-06-18T10:35:42+08:00")
///     .recommend_word("示例RW820")
///     .reuse_coupon_config(true)
///     .usage_mode(post::UsageMode::Single)
///     .stock_bundle_id("SBI20260618544");
/// ```
#[doc(alias = "创建投放计划")]
#[doc(alias = "/v3/marketing/partner/delivery-plan/delivery-plans")]
#[doc(alias = "post_v3_marketing_partner_delivery_plan_delivery_plans")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建投放计划; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_request_no`, `brand_id`, `product_coupon_id`, `stock_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `product_coupon_id`
        ///
        /// **Required.**
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_coupon_id", value.into()))
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// `plan_name`
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_name", value.into()))
        }

        /// `total_count`
        pub fn total_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_count", value.into()))
        }

        /// `user_limit`
        pub fn user_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("user_limit", value.into()))
        }

        /// `daily_limit`
        pub fn daily_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("daily_limit", value.into()))
        }

        /// `delivery_start_time`
        pub fn delivery_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_start_time", value.into()))
        }

        /// `delivery_end_time`
        pub fn delivery_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_end_time", value.into()))
        }

        /// `recommend_word`
        pub fn recommend_word(self, value: impl Into<String>) -> Self {
            Self(self.0.body("recommend_word", value.into()))
        }

        /// `reuse_coupon_config`
        pub fn reuse_coupon_config(self, value: bool) -> Self {
            Self(self.0.body("reuse_coupon_config", value))
        }

        /// `usage_mode`
        pub fn usage_mode(self, value: impl Into<UsageMode>) -> Self {
            Self(self.0.body("usage_mode", value.into()))
        }

        /// `stock_bundle_id`
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_bundle_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partner_delivery_plan_delivery_plans",
                Verb::Post,
                "/v3/marketing/partner/delivery-plan/delivery-plans",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/brand_id",
                    "/body/product_coupon_id",
                    "/body/stock_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// UsageMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsageMode {
        /// `SINGLE`
        Single,
        /// `PROGRESSIVE_BUNDLE`
        ProgressiveBundle,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UsageMode,
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    );

    /// The answer of 创建投放计划.
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
