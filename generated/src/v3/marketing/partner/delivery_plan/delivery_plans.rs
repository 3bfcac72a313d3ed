//! 创建投放计划 · `POST /v3/marketing/partner/delivery-plan/delivery-plans`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/delivery-plans.md by `cargo xtask regen`; do not edit.

/// Creates a delivery plan that offers a brand's product coupons to users.
///
/// 创建投放计划，向用户投放品牌的商品券。
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
///
/// 创建投放计划 / Create a product coupon delivery plan · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016184554) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::post;
///
/// let request = post()
///     .out_request_no("REQ20260612101520001")
///     .brand_id("138624")
///     .product_coupon_id("1000628417")
///     .reuse_coupon_config(false);
/// ```
#[doc(alias = "创建投放计划")]
#[doc(alias = "/v3/marketing/partner/delivery-plan/delivery-plans")]
#[doc(alias = "post_v3_marketing_partner_delivery_plan_delivery_plans")]
#[doc(alias = "建投放计划")]
#[doc(alias = "投放计划")]
#[doc(alias = "放计划")]
#[doc(alias = "计划")]
#[doc(alias = "Create a product coupon delivery plan")]
#[doc(alias = "product coupon delivery plan")]
#[doc(alias = "coupon delivery plan")]
#[doc(alias = "delivery plan")]
#[doc(alias = "plan")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建投放计划. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `brand_id`, `product_coupon_id`, `reuse_coupon_config`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters. At least 6 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 商品券ID / Product coupon ID
        ///
        /// **Required.**
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_coupon_id", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 计划名称 / Name of the plan
        ///
        /// At most 36 characters.
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_name", value.into()))
        }

        /// 总数 / Total number
        pub fn total_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_count", value.into()))
        }

        /// 单用户限领数量 / Maximum number that one user may claim
        pub fn user_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("user_limit", value.into()))
        }

        /// 单日领取数量上限 / Maximum number that may be claimed per day
        pub fn daily_limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("daily_limit", value.into()))
        }

        /// 投放计划可用开始时间 / Time from which the delivery plan is available
        pub fn delivery_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_start_time", value.into()))
        }

        /// 投放计划可用结束时间 / Time until which the delivery plan is available
        pub fn delivery_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_end_time", value.into()))
        }

        /// 营销标签 / Marketing label
        pub fn recommend_word(self, value: impl Into<String>) -> Self {
            Self(self.0.body("recommend_word", value.into()))
        }

        /// 是否复用商品券和批次信息 / Whether the product coupon and its stock are reused
        ///
        /// **Required.**
        pub fn reuse_coupon_config(self, value: bool) -> Self {
            Self(self.0.body("reuse_coupon_config", value))
        }

        /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
        pub fn usage_mode(self, value: impl Into<UsageMode>) -> Self {
            Self(self.0.body("usage_mode", value.into()))
        }

        /// 批次组ID / ID of the stock bundle
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_bundle_id", value.into()))
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
                "post_v3_marketing_partner_delivery_plan_delivery_plans",
                Method::Post,
                "/v3/marketing/partner/delivery-plan/delivery-plans",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/brand_id",
                    "/body/product_coupon_id",
                    "/body/reuse_coupon_config",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsageMode {
        /// 单次优惠 / Single use
        ///
        /// `SINGLE`
        Single,
        /// 多次优惠 / Multiple uses as a bundle
        ///
        /// `PROGRESSIVE_BUNDLE`
        ProgressiveBundle,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UsageMode,
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    );

    /// Response of 创建投放计划.
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
            /// 计划状态 / State of the plan
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
            /// 总库存 / Total stock of the plan
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

        /// 计划状态 / State of the plan
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
