//! 修改投放计划 · `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
//!
//! Generated from docs/openapi/brand/marketing/delivery-plan/delivery-plans/{plan_id}.md by `cargo xtask regen`; do not edit.

/// Modifies the name, times and stock of one of the brand's own delivery plans.
///
/// 品牌修改自己的投放计划的名称、时间和库存等内容。
///
/// `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
///
/// 修改投放计划 / Modify a product coupon delivery plan (brand) · feature `brand-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch;
///
/// let request = patch("138602")
///     .modify_content(
///         patch::ModifyContent::default()
///             .plan_name("夏茶节尝新计划")
///             .delivery_end_time("2026-07-18T23:59:59+08:00")
///             .total_count(20000)
///             .user_limit(1)
///             .daily_limit(1000)
///             .recommend_word("领券喝新茶"),
///     );
/// ```
#[doc(alias = "修改投放计划")]
#[doc(alias = "/brand/marketing/delivery-plan/delivery-plans/{plan_id}")]
#[doc(alias = "patch_brand_marketing_delivery_plan_delivery_plans_plan_id")]
#[doc(alias = "改投放计划")]
#[doc(alias = "投放计划")]
#[doc(alias = "放计划")]
#[doc(alias = "计划")]
#[doc(alias = "Modify a product coupon delivery plan (brand)")]
#[doc(alias = "product coupon delivery plan (brand)")]
#[doc(alias = "coupon delivery plan (brand)")]
#[doc(alias = "delivery plan (brand)")]
#[doc(alias = "plan (brand)")]
#[doc(alias = "brand)")]
pub fn patch(plan_id: impl Into<String>) -> patch::Request {
    patch::Request::new([plan_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改投放计划. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `modify_content`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 修改内容 / What is to be changed
        ///
        /// **Required.**
        pub fn modify_content(self, value: ModifyContent) -> Self {
            Self(self.0.body("modify_content", value))
        }

        /// 商户请求单号 / Merchant's number of the request
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
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
                "patch_brand_marketing_delivery_plan_delivery_plans_plan_id",
                Method::Patch,
                "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
            )
            .body(Body::Json)
            .required(&["/body/modify_content"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 修改内容 / What is to be changed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ModifyContent(ObjectBuilder);

    impl ModifyContent {
        /// 投放计划名称 / Name of the delivery plan
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plan_name", value.into()))
        }

        /// 投放计划可用结束时间 / Time until which the delivery plan is available
        pub fn delivery_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_end_time", value.into()))
        }

        /// 投放计划的总库存 / Total stock of the delivery plan
        pub fn total_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_count", value.into()))
        }

        /// 单用户限领数量 / Maximum number that one user may claim
        pub fn user_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("user_limit", value.into()))
        }

        /// 单日领取数量上限 / Maximum number that may be claimed per day
        pub fn daily_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("daily_limit", value.into()))
        }

        /// 营销标签 / Marketing label
        pub fn recommend_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("recommend_word", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ModifyContent);

    /// Response of 修改投放计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 投放计划详情 / Details of the delivery plan
        ///
        /// Always present according to the docs.
        pub plan: Option<response::Plan>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        plan = "plan",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 投放计划详情 / Details of the delivery plan
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Plan {
            /// 投放计划ID / ID of the delivery plan
            ///
            /// Always present according to the docs.
            pub plan_id: Option<String>,
            /// 投放计划名称 / Name of the delivery plan
            ///
            /// Always present according to the docs.
            pub plan_name: Option<String>,
            /// 投放计划状态 / State of the delivery plan
            ///
            /// Always present according to the docs.
            pub plan_state: Option<PlanState>,
            /// 投放计划可用开始时间 / Time from which the delivery plan is available
            pub delivery_start_time: Option<String>,
            /// 投放计划可用结束时间 / Time until which the delivery plan is available
            pub delivery_end_time: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 营销标签 / Marketing label
            pub recommend_word: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            ///
            /// Always present according to the docs.
            pub brand_id: Option<String>,
            /// 投放计划的总库存 / Total stock of the delivery plan
            pub total_count: Option<i64>,
            /// 单用户限领数量 / Maximum number that one user may claim
            pub user_limit: Option<i64>,
            /// 单日领取数量上限 / Maximum number that may be claimed per day
            pub daily_limit: Option<i64>,
            /// Fields unknown to this version.
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

        /// 投放计划状态 / State of the delivery plan
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PlanState {
            /// 创建中 / Being created
            ///
            /// `PLAN_CREATING`
            PlanCreating,
            /// 已创建 / Created
            ///
            /// `PLAN_CREATED`
            PlanCreated,
            /// 终止中 / Being terminated
            ///
            /// `PLAN_TERMINATING`
            PlanTerminating,
            /// 已终止 / Terminated
            ///
            /// `PLAN_TERMINATED`
            PlanTerminated,
            /// 已过期 / Expired
            ///
            /// `PLAN_EXPIRED`
            PlanExpired,
            /// 投放中 / Being delivered
            ///
            /// `PLAN_DELIVERING`
            PlanDelivering,
            /// 已暂停 / Paused
            ///
            /// `PLAN_PAUSED`
            PlanPaused,
            /// A value unknown to this version.
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
