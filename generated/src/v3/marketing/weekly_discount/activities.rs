//! 查询周周惠活动列表 · `GET /v3/marketing/weekly-discount/activities`
//!
//! Generated from docs/openapi/v3/marketing/weekly-discount/activities.md by `cargo xtask regen`; do not edit.

/// 查询周周惠活动列表
///
/// `GET /v3/marketing/weekly-discount/activities`
///
/// 查询周周惠活动列表 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::weekly_discount::activities::get;
///
/// let request = get()
///     .limit(20)
///     .offset(0)
///     .applying_merchant_id(1)
///     .store_id(1)
///     .activity_area_code(1)
///     .activity_scene("示例AS315");
/// ```
#[doc(alias = "查询周周惠活动列表")]
#[doc(alias = "/v3/marketing/weekly-discount/activities")]
#[doc(alias = "get_v3_marketing_weekly_discount_activities")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询周周惠活动列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `limit`, `offset`, `applying_merchant_id`, `activity_area_code`, `activity_scene`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
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

        /// `applying_merchant_id`
        ///
        /// **Required.**
        pub fn applying_merchant_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("applying_merchant_id", value.into()))
        }

        /// `store_id`
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("store_id", value.into()))
        }

        /// `activity_area_code`
        ///
        /// **Required.**
        pub fn activity_area_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("activity_area_code", value.into()))
        }

        /// `activity_scene`
        ///
        /// **Required.**
        pub fn activity_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.query("activity_scene", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_weekly_discount_activities",
                Verb::Get,
                "/v3/marketing/weekly-discount/activities",
            )
            .query(
                &[
                    "limit",
                    "offset",
                    "applying_merchant_id",
                    "store_id",
                    "activity_area_code",
                    "activity_scene",
                ],
            )
            .required(
                &[
                    "/query/limit",
                    "/query/offset",
                    "/query/applying_merchant_id",
                    "/query/activity_area_code",
                    "/query/activity_scene",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// The answer of 查询周周惠活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `activity_id`
            pub activity_id: Option<String>,
            /// `activity_name`
            ///
            /// Documented as always there.
            pub activity_name: Option<String>,
            /// `activity_scene`
            ///
            /// Documented as always there.
            pub activity_scene: Option<String>,
            /// `activity_area_code`
            ///
            /// Documented as always there.
            pub activity_area_code: Vec<String>,
            /// `activity_limit_pay`
            pub activity_limit_pay: Option<String>,
            /// `activity_transaction_minimum_amount`
            ///
            /// Documented as always there.
            pub activity_transaction_minimum_amount: Option<i64>,
            /// `activity_coupon_amount`
            ///
            /// Documented as always there.
            pub activity_coupon_amount: Option<i64>,
            /// `activity_available_week`
            ///
            /// Documented as always there.
            pub activity_available_week: Vec<String>,
            /// `activity_max_amount`
            ///
            /// Documented as always there.
            pub activity_max_amount: Option<i64>,
            /// `activity_max_amount_per_day`
            pub activity_max_amount_per_day: Option<i64>,
            /// `activity_available_begin_time`
            ///
            /// Documented as always there.
            pub activity_available_begin_time: Option<String>,
            /// `activity_available_end_time`
            ///
            /// Documented as always there.
            pub activity_available_end_time: Option<String>,
            /// `activity_state`
            ///
            /// Documented as always there.
            pub activity_state: Option<String>,
            /// `activity_remark`
            pub activity_remark: Option<String>,
            /// `activity_logo`
            ///
            /// Documented as always there.
            pub activity_logo: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            activity_id = "activity_id",
            activity_name = "activity_name",
            activity_scene = "activity_scene",
            activity_area_code = "activity_area_code",
            activity_limit_pay = "activity_limit_pay",
            activity_transaction_minimum_amount = "activity_transaction_minimum_amount",
            activity_coupon_amount = "activity_coupon_amount",
            activity_available_week = "activity_available_week",
            activity_max_amount = "activity_max_amount",
            activity_max_amount_per_day = "activity_max_amount_per_day",
            activity_available_begin_time = "activity_available_begin_time",
            activity_available_end_time = "activity_available_end_time",
            activity_state = "activity_state",
            activity_remark = "activity_remark",
            activity_logo = "activity_logo",
        );
    }
}
