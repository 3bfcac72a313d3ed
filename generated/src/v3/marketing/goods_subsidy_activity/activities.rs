//! 按区域查询品牌加价购活动 · `GET /v3/marketing/goods-subsidy-activity/activities`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/activities.md by `cargo xtask regen`; do not edit.

/// 按区域查询品牌加价购活动
///
/// `GET /v3/marketing/goods-subsidy-activity/activities`
///
/// 按区域查询品牌加价购活动 · [official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::activities::get;
///
/// let request = get().city_id("成都市").offset(0).limit(20);
/// ```
#[doc(alias = "按区域查询品牌加价购活动")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/activities")]
#[doc(alias = "get_v3_marketing_goods_subsidy_activity_activities")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 按区域查询品牌加价购活动; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `city_id`, `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `city_id`
        ///
        /// **Required.**
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("city_id", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_goods_subsidy_activity_activities",
                Verb::Get,
                "/v3/marketing/goods-subsidy-activity/activities",
            )
            .query(&["city_id", "offset", "limit"])
            .required(&["/query/city_id", "/query/offset", "/query/limit"]);

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

    /// The answer of 按区域查询品牌加价购活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        data = "data",
        offset = "offset",
        limit = "limit",
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
            /// `brand_id`
            pub brand_id: Option<String>,
            /// `creator_merchant_id`
            pub creator_merchant_id: Option<String>,
            /// `activity_info`
            pub activity_info: Option<ActivityInfo>,
            /// `goods_information`
            pub goods_information: Option<GoodsInformation>,
            /// `rule_information`
            pub rule_information: Option<RuleInformation>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            activity_id = "activity_id",
            brand_id = "brand_id",
            creator_merchant_id = "creator_merchant_id",
            activity_info = "activity_info",
            goods_information = "goods_information",
            rule_information = "rule_information",
        );

        /// ActivityInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivityInfo {
            /// `activity_name`
            pub activity_name: Option<String>,
            /// `apply_start_time`
            pub apply_start_time: Option<String>,
            /// `apply_end_time`
            pub apply_end_time: Option<String>,
            /// `activity_start_time`
            pub activity_start_time: Option<String>,
            /// `activity_end_time`
            pub activity_end_time: Option<String>,
            /// `activity_description`
            pub activity_description: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ActivityInfo,
            activity_name = "activity_name",
            apply_start_time = "apply_start_time",
            apply_end_time = "apply_end_time",
            activity_start_time = "activity_start_time",
            activity_end_time = "activity_end_time",
            activity_description = "activity_description",
        );

        /// GoodsInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsInformation {
            /// `goods_id`
            pub goods_id: Option<String>,
            /// `goods_name`
            pub goods_name: Option<String>,
            /// `goods_picture_url`
            pub goods_picture_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsInformation,
            goods_id = "goods_id",
            goods_name = "goods_name",
            goods_picture_url = "goods_picture_url",
        );

        /// RuleInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RuleInformation {
            /// `store_subsidy`
            pub store_subsidy: Option<String>,
            /// `service_provider_subsidy`
            pub service_provider_subsidy: Option<String>,
            /// `store_subsidy_quota`
            pub store_subsidy_quota: Option<String>,
            /// `user_subsidy_quota`
            pub user_subsidy_quota: Option<String>,
            /// `areas`
            pub areas: Vec<Areas>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RuleInformation,
            store_subsidy = "store_subsidy",
            service_provider_subsidy = "service_provider_subsidy",
            store_subsidy_quota = "store_subsidy_quota",
            user_subsidy_quota = "user_subsidy_quota",
            areas = "areas",
        );

        /// Areas
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Areas {
            /// `province`
            pub province: Option<String>,
            /// `city`
            pub city: Option<String>,
            /// `district`
            pub district: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Areas,
            province = "province",
            city = "city",
            district = "district",
        );
    }
}
