//! 分页查询投放计划列表 · `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md by `cargo xtask regen`; do not edit.

/// 分页查询投放计划列表
///
/// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
///
/// 分页查询投放计划列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016184563) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_brand_id::delivery_plans::get;
///
/// let request = get("20620")
///     .page_size(20)
///     .offset(0)
///     .plan_state(get::PlanState::PlanCreating)
///     .plan_id("65420");
/// ```
#[doc(alias = "分页查询投放计划列表")]
#[doc(
    alias = "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"
)]
#[doc(
    alias = "get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans"
)]
pub fn get(brand_id: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 分页查询投放计划列表; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `page_size`
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `plan_state`
        pub fn plan_state(self, value: impl Into<PlanState>) -> Self {
            Self(self.0.query("plan_state", value.into()))
        }

        /// `audit_state`
        pub fn audit_state(self, value: impl Into<AuditState>) -> Self {
            Self(self.0.query("audit_state", value.into()))
        }

        /// `plan_id`
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans",
                Verb::Get,
                "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
            )
            .query(&["page_size", "offset", "plan_state", "audit_state", "plan_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::PlanList;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/page_size"),
            },
            items: "/plan_list",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::PlanList> {
            page.plan_list
        }
    }

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

    /// AuditState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditState {
        /// `AUDIT_INITIAL`
        AuditInitial,
        /// `AUDIT_PROCESSING`
        AuditProcessing,
        /// `AUDIT_PASSED`
        AuditPassed,
        /// `AUDIT_REJECTED`
        AuditRejected,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuditState,
        AuditInitial = "AUDIT_INITIAL",
        AuditProcessing = "AUDIT_PROCESSING",
        AuditPassed = "AUDIT_PASSED",
        AuditRejected = "AUDIT_REJECTED",
    );

    /// The answer of 分页查询投放计划列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        pub total_count: Option<i64>,
        /// `plan_list`
        pub plan_list: Vec<response::PlanList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        plan_list = "plan_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PlanList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlanList {
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
            PlanList,
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
