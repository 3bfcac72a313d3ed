//! 查询摇优惠活动列表 · `GET /v3/brand/marketing/shake-activities/activities`
//!
//! Generated from docs/openapi/v3/brand/marketing/shake-activities/activities.md by `cargo xtask regen`; do not edit.

/// Queries the list of a brand's shake discount activities, optionally by activity and review state.
///
/// 查询品牌的摇优惠活动，可按活动状态和审核状态筛选。
///
/// `GET /v3/brand/marketing/shake-activities/activities`
///
/// 查询摇优惠活动列表 / List shake discount activities · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015783259) · feature `v3-brand` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::brand::marketing::shake_activities::activities::get;
///
/// let request = get().brand_id("138624").limit(10).offset(0);
/// ```
#[doc(alias = "查询摇优惠活动列表")]
#[doc(alias = "/v3/brand/marketing/shake-activities/activities")]
#[doc(alias = "get_v3_brand_marketing_shake_activities_activities")]
#[doc(alias = "询摇优惠活动列表")]
#[doc(alias = "摇优惠活动列表")]
#[doc(alias = "优惠活动列表")]
#[doc(alias = "惠活动列表")]
#[doc(alias = "活动列表")]
#[doc(alias = "动列表")]
#[doc(alias = "列表")]
#[doc(alias = "List shake discount activities")]
#[doc(alias = "shake discount activities")]
#[doc(alias = "discount activities")]
#[doc(alias = "activities")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询摇优惠活动列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`, `limit`, `offset`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页页码 / Page number
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 活动状态 / Campaign's state
        pub fn activity_state(self, value: impl Into<ActivityState>) -> Self {
            Self(self.0.query("activity_state", value.into()))
        }

        /// 审核状态 / Review's state
        pub fn audit_state(self, value: impl Into<AuditState>) -> Self {
            Self(self.0.query("audit_state", value.into()))
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
                "get_v3_brand_marketing_shake_activities_activities",
                Method::Get,
                "/v3/brand/marketing/shake-activities/activities",
            )
            .query(&["brand_id", "limit", "offset", "activity_state", "audit_state"])
            .required(&["/query/brand_id", "/query/limit", "/query/offset"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// 活动状态 / Campaign's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityState {
        /// 已创建 / Created
        ///
        /// `CREATED`
        Created,
        /// 投放中 / Being delivered
        ///
        /// `DELIVERING`
        Delivering,
        /// 已过期 / Expired
        ///
        /// `EXPIRED`
        Expired,
        /// 已暂停 / Paused
        ///
        /// `PAUSED`
        Paused,
        /// 已终止 / Terminated
        ///
        /// `TERMINATED`
        Terminated,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityState,
        Created = "CREATED",
        Delivering = "DELIVERING",
        Expired = "EXPIRED",
        Paused = "PAUSED",
        Terminated = "TERMINATED",
    );

    /// 审核状态 / Review's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditState {
        /// 待审核 / Waiting for review
        ///
        /// `PENDING`
        Pending,
        /// 审核通过 / Approved
        ///
        /// `APPROVED`
        Approved,
        /// 已驳回 / Rejected
        ///
        /// `REJECTED`
        Rejected,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuditState,
        Pending = "PENDING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    );

    /// Response of 查询摇优惠活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 微信支付退款单号（品牌接口中为活动ID） / WeChat Pay's refund ID; in the brand operations the campaign ID
            ///
            /// Always present according to the docs.
            pub id: Option<String>,
            /// 名称或姓名 / Name
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 活动状态 / Campaign's state
            ///
            /// Always present according to the docs.
            pub activity_state: Option<ActivityState>,
            /// 审核状态 / Review's state
            ///
            /// Always present according to the docs.
            pub audit_state: Option<AuditState>,
            /// 可用库存 / Quota still available
            ///
            /// Always present according to the docs.
            pub available_quota: Option<i64>,
            /// 总库存 / Total stock
            ///
            /// Always present according to the docs.
            pub total_quota: Option<i64>,
            /// 活动投放模式 / Mode in which the campaign is delivered
            ///
            /// Always present according to the docs.
            pub delivery_mode: Option<DeliveryMode>,
            /// 投放时间范围 / Period during which the activity is shown
            ///
            /// Always present according to the docs.
            pub time_range: Option<TimeRange>,
            /// 商品券信息 / Product coupon
            pub product_coupon: Option<ProductCoupon>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            id = "id",
            name = "name",
            activity_state = "activity_state",
            audit_state = "audit_state",
            available_quota = "available_quota",
            total_quota = "total_quota",
            delivery_mode = "delivery_mode",
            time_range = "time_range",
            product_coupon = "product_coupon",
        );

        /// 活动状态 / Campaign's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityState {
            /// 已创建 / Created
            ///
            /// `CREATED`
            Created,
            /// 投放中 / Being delivered
            ///
            /// `DELIVERING`
            Delivering,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已暂停 / Paused
            ///
            /// `PAUSED`
            Paused,
            /// 已终止 / Terminated
            ///
            /// `TERMINATED`
            Terminated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivityState,
            Created = "CREATED",
            Delivering = "DELIVERING",
            Expired = "EXPIRED",
            Paused = "PAUSED",
            Terminated = "TERMINATED",
        );

        /// 审核状态 / Review's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditState {
            /// 待审核 / Waiting for review
            ///
            /// `PENDING`
            Pending,
            /// 审核通过 / Approved
            ///
            /// `APPROVED`
            Approved,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditState,
            Pending = "PENDING",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        );

        /// 活动投放模式 / Mode in which the campaign is delivered
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DeliveryMode {
            /// 智能投放 / Smart delivery
            ///
            /// `SMART`
            Smart,
            /// 定向投放 / Targeted delivery
            ///
            /// `TARGETED`
            Targeted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DeliveryMode,
            Smart = "SMART",
            Targeted = "TARGETED",
        );

        /// 投放时间范围 / Period during which the activity is shown
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 服务开始时间 / Start time of the service or period
            ///
            /// Always present according to the docs.
            pub start_time: Option<String>,
            /// 服务（活动）结束时间 / End of the service or the period
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            end_time = "end_time",
        );

        /// 商品券信息 / Product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次列表 / Stocks (batches of coupons)
            pub stock_list: Vec<StockList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProductCoupon,
            product_coupon_id = "product_coupon_id",
            stock_list = "stock_list",
        );

        /// 批次列表 / Stocks (batches of coupons)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockList,
            stock_id = "stock_id",
        );
    }
}
