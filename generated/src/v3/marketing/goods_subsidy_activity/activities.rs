//! 按区域查询品牌加价购活动 · `GET /v3/marketing/goods-subsidy-activity/activities`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/activities.md by `cargo xtask regen`; do not edit.

/// Queries the brand add-on purchase activities in a city for a designated partner.
///
/// 供指定服务商查询某个城市的品牌加价购活动。
///
/// `GET /v3/marketing/goods-subsidy-activity/activities`
///
/// 按区域查询品牌加价购活动 / Query brand add-on purchase activities · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::activities::get;
///
/// let request = get().city_id("510100").offset(0).limit(10);
/// ```
#[doc(alias = "按区域查询品牌加价购活动")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/activities")]
#[doc(alias = "get_v3_marketing_goods_subsidy_activity_activities")]
#[doc(alias = "区域查询品牌加价购活动")]
#[doc(alias = "域查询品牌加价购活动")]
#[doc(alias = "查询品牌加价购活动")]
#[doc(alias = "询品牌加价购活动")]
#[doc(alias = "品牌加价购活动")]
#[doc(alias = "牌加价购活动")]
#[doc(alias = "加价购活动")]
#[doc(alias = "价购活动")]
#[doc(alias = "购活动")]
#[doc(alias = "活动")]
#[doc(alias = "Query brand add-on purchase activities")]
#[doc(alias = "brand add-on purchase activities")]
#[doc(alias = "add-on purchase activities")]
#[doc(alias = "purchase activities")]
#[doc(alias = "activities")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 按区域查询品牌加价购活动. Created by [`get()`](super::get()).
    ///
    /// **Required**: `city_id`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 城市ID / City's ID
        ///
        /// **Required.**
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("city_id", value.into()))
        }

        /// 分页页码 / Page number
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_marketing_goods_subsidy_activity_activities",
                Method::Get,
                "/v3/marketing/goods-subsidy-activity/activities",
            )
            .query(&["city_id", "offset", "limit"])
            .required(&["/query/city_id", "/query/offset", "/query/limit"]);

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

    /// Response of 按区域查询品牌加价购活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 活动ID / Campaign's ID
            pub activity_id: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            pub brand_id: Option<String>,
            /// 活动创建方商户号 / ID of the merchant that created the campaign
            pub creator_merchant_id: Option<String>,
            /// 活动信息 / Information on the campaign
            pub activity_info: Option<ActivityInfo>,
            /// 活动商品信息 / Goods of the campaign
            pub goods_information: Option<GoodsInformation>,
            /// 活动规则 / Rules of the activity
            pub rule_information: Option<RuleInformation>,
            /// Fields unknown to this version.
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

        /// 活动信息 / Information on the campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivityInfo {
            /// 活动名称 / Campaign's name
            pub activity_name: Option<String>,
            /// 活动报名开始时间 / Start of the sign-up for the campaign
            pub apply_start_time: Option<String>,
            /// 活动报名结束时间 / End of the sign-up for the campaign
            pub apply_end_time: Option<String>,
            /// 活动开始时间 / Start of the campaign
            pub activity_start_time: Option<String>,
            /// 活动结束时间 / End of the campaign
            pub activity_end_time: Option<String>,
            /// 活动描述 / Description of the campaign
            pub activity_description: Option<String>,
            /// Fields unknown to this version.
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

        /// 活动商品信息 / Goods of the campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsInformation {
            /// 活动商品ID / ID of the campaign's goods
            pub goods_id: Option<String>,
            /// 商品名称 / Name of the goods
            pub goods_name: Option<String>,
            /// 商品图片URL / URL of the goods' picture
            ///
            /// Format: `uri`.
            pub goods_picture_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsInformation,
            goods_id = "goods_id",
            goods_name = "goods_name",
            goods_picture_url = "goods_picture_url",
        );

        /// 活动规则 / Rules of the activity
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RuleInformation {
            /// 购买单件商品时补贴给门店的金额 / Amount paid to the shop per item bought
            pub store_subsidy: Option<i64>,
            /// 购买单件商品时补贴给服务商的佣金 / Commission paid to the partner per item bought
            pub service_provider_subsidy: Option<i64>,
            /// 活动门店补贴商品数上限 / Most items per shop that the activity subsidises
            pub store_subsidy_quota: Option<i64>,
            /// 单个用户享受加价购优惠的次数上限 / How often one user may enjoy the add-on offer
            pub user_subsidy_quota: Option<i64>,
            /// 活动区域列表 / Areas where the campaign runs
            pub areas: Vec<Areas>,
            /// Fields unknown to this version.
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

        /// 活动区域列表 / Areas where the campaign runs
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Areas {
            /// 省份名称 / Province name
            pub province: Option<String>,
            /// 城市 / City
            pub city: Option<String>,
            /// 区（县） / District
            pub district: Option<String>,
            /// Fields unknown to this version.
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
