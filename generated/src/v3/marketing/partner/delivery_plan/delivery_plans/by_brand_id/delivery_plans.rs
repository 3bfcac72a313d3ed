//! 分页查询投放计划列表 · `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md by `cargo xtask regen`; do not edit.

/// Queries a brand's product coupon delivery plans, paged, by plan ID, plan state and review state.
///
/// 分页查询品牌的商品券投放计划，可按计划ID、计划状态和审核状态筛选。
///
/// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
///
/// 分页查询投放计划列表 / Query product coupon delivery plans · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016184563) · feature `v3-marketing` · confirmed by two SDKs
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_brand_id::delivery_plans::get;
///
/// let request = get("138624").page_size(20).offset(0);
/// ```
#[doc(alias = "分页查询投放计划列表")]
#[doc(
    alias = "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"
)]
#[doc(
    alias = "get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans"
)]
#[doc(alias = "页查询投放计划列表")]
#[doc(alias = "查询投放计划列表")]
#[doc(alias = "询投放计划列表")]
#[doc(alias = "投放计划列表")]
#[doc(alias = "放计划列表")]
#[doc(alias = "计划列表")]
#[doc(alias = "划列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query product coupon delivery plans")]
#[doc(alias = "product coupon delivery plans")]
#[doc(alias = "coupon delivery plans")]
#[doc(alias = "delivery plans")]
#[doc(alias = "plans")]
pub fn get(brand_id: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 分页查询投放计划列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 计划状态 / State of the plan
        pub fn plan_state(self, value: impl Into<PlanState>) -> Self {
            Self(self.0.query("plan_state", value.into()))
        }

        /// 审核状态 / Review's state
        pub fn audit_state(self, value: impl Into<AuditState>) -> Self {
            Self(self.0.query("audit_state", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
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
                "get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans",
                Method::Get,
                "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
            )
            .query(&["page_size", "offset", "plan_state", "audit_state", "plan_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::PlanList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// 审核状态 / Review's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditState {
        /// 未提交审核 / Not yet submitted for review
        ///
        /// `AUDIT_INITIAL`
        AuditInitial,
        /// 审核中 / Under review
        ///
        /// `AUDIT_PROCESSING`
        AuditProcessing,
        /// 审核通过 / Approved
        ///
        /// `AUDIT_PASSED`
        AuditPassed,
        /// 审核驳回 / Rejected in review
        ///
        /// `AUDIT_REJECTED`
        AuditRejected,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuditState,
        AuditInitial = "AUDIT_INITIAL",
        AuditProcessing = "AUDIT_PROCESSING",
        AuditPassed = "AUDIT_PASSED",
        AuditRejected = "AUDIT_REJECTED",
    );

    /// Response of 分页查询投放计划列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 投放计划列表 / List of delivery plans
        pub plan_list: Vec<response::PlanList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        plan_list = "plan_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 投放计划列表 / List of delivery plans
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlanList {
            /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
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
            /// 是否复用商品券和批次信息 / Whether the product coupon and its stock are reused
            pub reuse_coupon_config: Option<bool>,
            /// Fields unknown to this version.
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
            reuse_coupon_config = "reuse_coupon_config",
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
