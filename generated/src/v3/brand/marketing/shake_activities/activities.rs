//! 查询摇优惠活动列表 · `GET /v3/brand/marketing/shake-activities/activities`
//!
//! Generated from docs/openapi/v3/brand/marketing/shake-activities/activities.md by `cargo xtask regen`; do not edit.

/// 查询摇优惠活动列表
///
/// `GET /v3/brand/marketing/shake-activities/activities`
///
/// 查询摇优惠活动列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783259) · feature `v3-brand`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::brand::marketing::shake_activities::activities::get;
///
/// let request = get()
///     .brand_id("206202")
///     .limit(20)
///     .offset(0)
///     .activity_state(get::ActivityState::Created)
///     .audit_state(get::AuditState::Pending);
/// ```
#[doc(alias = "查询摇优惠活动列表")]
#[doc(alias = "/v3/brand/marketing/shake-activities/activities")]
#[doc(alias = "get_v3_brand_marketing_shake_activities_activities")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询摇优惠活动列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`, `limit`, `offset`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `activity_state`
        pub fn activity_state(self, value: impl Into<ActivityState>) -> Self {
            Self(self.0.query("activity_state", value.into()))
        }

        /// `audit_state`
        pub fn audit_state(self, value: impl Into<AuditState>) -> Self {
            Self(self.0.query("audit_state", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_marketing_shake_activities_activities",
                Verb::Get,
                "/v3/brand/marketing/shake-activities/activities",
            )
            .query(&["brand_id", "limit", "offset", "activity_state", "audit_state"])
            .required(&["/query/brand_id", "/query/limit", "/query/offset"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
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

    /// ActivityState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityState {
        /// `CREATED`
        Created,
        /// `DELIVERING`
        Delivering,
        /// `EXPIRED`
        Expired,
        /// `PAUSED`
        Paused,
        /// `TERMINATED`
        Terminated,
        /// A value that these docs do not know.
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

    /// AuditState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditState {
        /// `PENDING`
        Pending,
        /// `APPROVED`
        Approved,
        /// `REJECTED`
        Rejected,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuditState,
        Pending = "PENDING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    );

    /// The answer of 查询摇优惠活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `id`
            ///
            /// Documented as always there.
            pub id: Option<String>,
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `activity_state`
            ///
            /// Documented as always there.
            pub activity_state: Option<ActivityState>,
            /// `audit_state`
            ///
            /// Documented as always there.
            pub audit_state: Option<AuditState>,
            /// `available_quota`
            ///
            /// Documented as always there.
            pub available_quota: Option<i64>,
            /// `total_quota`
            ///
            /// Documented as always there.
            pub total_quota: Option<i64>,
            /// `delivery_mode`
            ///
            /// Documented as always there.
            pub delivery_mode: Option<DeliveryMode>,
            /// `time_range`
            ///
            /// Documented as always there.
            pub time_range: Option<TimeRange>,
            /// `product_coupon`
            pub product_coupon: Option<ProductCoupon>,
            /// What came besides.
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

        /// ActivityState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityState {
            /// `CREATED`
            Created,
            /// `DELIVERING`
            Delivering,
            /// `EXPIRED`
            Expired,
            /// `PAUSED`
            Paused,
            /// `TERMINATED`
            Terminated,
            /// A value that these docs do not know.
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

        /// AuditState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditState {
            /// `PENDING`
            Pending,
            /// `APPROVED`
            Approved,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditState,
            Pending = "PENDING",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        );

        /// DeliveryMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DeliveryMode {
            /// `SMART`
            Smart,
            /// `TARGETED`
            Targeted,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DeliveryMode,
            Smart = "SMART",
            Targeted = "TARGETED",
        );

        /// TimeRange
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
            ///
            /// Documented as always there.
            pub start_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            end_time = "end_time",
        );

        /// ProductCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// `product_coupon_id`
            ///
            /// Documented as always there.
            pub product_coupon_id: Option<String>,
            /// `stock_list`
            pub stock_list: Vec<StockList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ProductCoupon,
            product_coupon_id = "product_coupon_id",
            stock_list = "stock_list",
        );

        /// StockList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StockList,
            stock_id = "stock_id",
        );
    }
}
