//! 创建品牌会员发券活动 · `GET /v3/brand/partner/card-member/membership-activities`, `POST /v3/brand/partner/card-member/membership-activities`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/membership-activities.md by `cargo xtask regen`; do not edit.

/// Queries the list of a brand's member coupon-giving activities for a partner.
///
/// 供服务商列出某品牌的会员发券活动。
///
/// `GET /v3/brand/partner/card-member/membership-activities`
///
/// 查询品牌会员发券活动列表 / List a brand's member coupon activities · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016588039) · feature `v3-brand` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::membership_activities::get;
///
/// let request = get().brand_id("138624").offset(0).limit(10);
/// ```
#[doc(alias = "查询品牌会员发券活动列表")]
#[doc(alias = "/v3/brand/partner/card-member/membership-activities")]
#[doc(alias = "get_v3_brand_partner_card_member_membership_activities")]
#[doc(alias = "询品牌会员发券活动列表")]
#[doc(alias = "品牌会员发券活动列表")]
#[doc(alias = "牌会员发券活动列表")]
#[doc(alias = "会员发券活动列表")]
#[doc(alias = "员发券活动列表")]
#[doc(alias = "发券活动列表")]
#[doc(alias = "券活动列表")]
#[doc(alias = "活动列表")]
#[doc(alias = "动列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a brands member coupon activities")]
#[doc(alias = "brands member coupon activities")]
#[doc(alias = "s member coupon activities")]
#[doc(alias = "member coupon activities")]
#[doc(alias = "coupon activities")]
#[doc(alias = "activities")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询品牌会员发券活动列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.** At most 32 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// 活动状态 / Campaign's state
        pub fn activity_state(self, value: impl Into<ActivityState>) -> Self {
            Self(self.0.query("activity_state", value.into()))
        }

        /// 分页偏移量 / Paging offset
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
                "get_v3_brand_partner_card_member_membership_activities",
                Method::Get,
                "/v3/brand/partner/card-member/membership-activities",
            )
            .query(&["brand_id", "card_id", "activity_state", "offset", "limit"])
            .required(&["/query/brand_id", "/query/offset", "/query/limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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
        /// 会员活动已创建 / Membership activity created
        ///
        /// `MEMBERSHIP_ACTIVITY_CREATED`
        MembershipActivityCreated,
        /// 会员活动生效中 / Membership activity in effect
        ///
        /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`
        MembershipActivityEffective,
        /// 会员活动已终止 / Membership activity terminated
        ///
        /// `MEMBERSHIP_ACTIVITY_TERMINATED`
        MembershipActivityTerminated,
        /// 会员活动已过期 / Membership activity expired
        ///
        /// `MEMBERSHIP_ACTIVITY_EXPIRED`
        MembershipActivityExpired,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityState,
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    );

    /// Response of 查询品牌会员发券活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
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
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 商户请求单号 / Merchant's number of the request
            ///
            /// Always present according to the docs.
            pub out_request_no: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            ///
            /// Always present according to the docs.
            pub brand_id: Option<String>,
            /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
            ///
            /// Always present according to the docs.
            pub card_id: Option<String>,
            /// 活动渠道 / Channel of the campaign
            ///
            /// Always present according to the docs. Known values: `MECHANT_APP_COMPONENT` (商户应用内组件 / Component in the merchant's own app).
            pub activity_channel: Option<String>,
            /// 标题 / Title
            ///
            /// Always present according to the docs.
            pub title: Option<String>,
            /// 活动副标题 / Subtitle of the activity
            ///
            /// Always present according to the docs.
            pub sub_title: Option<String>,
            /// 开始时间 / Start time
            ///
            /// Always present according to the docs.
            pub begin_time: Option<String>,
            /// 结束时间 / End time
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// 活动总库存 / Total quota of the campaign
            ///
            /// Always present according to the docs.
            pub apply_total: Option<i64>,
            /// 活动剩余库存 / Remaining quota of the campaign
            ///
            /// Always present according to the docs.
            pub apply_available: Option<i64>,
            /// 商品券批次列表 / Stocks of product coupons
            ///
            /// Always present according to the docs.
            pub product_coupon_stock_list: Vec<ProductCouponStockList>,
            /// 活动ID / Campaign's ID
            ///
            /// Always present according to the docs.
            pub activity_id: Option<String>,
            /// 活动状态 / Campaign's state
            ///
            /// Always present according to the docs.
            pub activity_state: Option<ActivityState>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 最后更新时间 / Time of the last modification
            ///
            /// Always present according to the docs.
            pub modify_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            out_request_no = "out_request_no",
            brand_id = "brand_id",
            card_id = "card_id",
            activity_channel = "activity_channel",
            title = "title",
            sub_title = "sub_title",
            begin_time = "begin_time",
            end_time = "end_time",
            apply_total = "apply_total",
            apply_available = "apply_available",
            product_coupon_stock_list = "product_coupon_stock_list",
            activity_id = "activity_id",
            activity_state = "activity_state",
            create_time = "create_time",
            modify_time = "modify_time",
        );

        /// 商品券批次列表 / Stocks of product coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCouponStockList {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProductCouponStockList,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
        );

        /// 活动状态 / Campaign's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityState {
            /// 会员活动已创建 / Membership activity created
            ///
            /// `MEMBERSHIP_ACTIVITY_CREATED`
            MembershipActivityCreated,
            /// 会员活动生效中 / Membership activity in effect
            ///
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`
            MembershipActivityEffective,
            /// 会员活动已终止 / Membership activity terminated
            ///
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`
            MembershipActivityTerminated,
            /// 会员活动已过期 / Membership activity expired
            ///
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`
            MembershipActivityExpired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivityState,
            MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
            MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
            MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
        );
    }
}

/// Creates an activity that gives coupons to a brand's members in the brand membership component.
///
/// 创建一个在品牌会员组件中向品牌会员发券的活动。
///
/// `POST /v3/brand/partner/card-member/membership-activities`
///
/// 创建品牌会员发券活动 / Create a member coupon activity · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016464918) · feature `v3-brand` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::membership_activities::post;
///
/// let request = post()
///     .out_request_no("REQ20260618103542001")
///     .brand_id("138624")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .activity_channel("MECHANT_APP_COMPONENT")
///     .title("夏茶节入会有礼")
///     .sub_title("入会即领茶饮立减券")
///     .begin_time("2026-06-19T00:00:00+08:00")
///     .end_time("2026-07-18T23:59:59+08:00")
///     .apply_total(10000)
///     .product_coupon_stock_list([
///         post::ProductCouponStockList::default()
///             .product_coupon_id("1000628417")
///             .stock_id("19263847"),
///     ]);
/// ```
#[doc(alias = "创建品牌会员发券活动")]
#[doc(alias = "/v3/brand/partner/card-member/membership-activities")]
#[doc(alias = "post_v3_brand_partner_card_member_membership_activities")]
#[doc(alias = "建品牌会员发券活动")]
#[doc(alias = "品牌会员发券活动")]
#[doc(alias = "牌会员发券活动")]
#[doc(alias = "会员发券活动")]
#[doc(alias = "员发券活动")]
#[doc(alias = "发券活动")]
#[doc(alias = "券活动")]
#[doc(alias = "活动")]
#[doc(alias = "Create a member coupon activity")]
#[doc(alias = "member coupon activity")]
#[doc(alias = "coupon activity")]
#[doc(alias = "activity")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建品牌会员发券活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `brand_id`, `card_id`, `activity_channel`, `title`, `sub_title`, `begin_time`, `end_time`, `apply_total`, `product_coupon_stock_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 128 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.** At most 32 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.** At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 活动渠道 / Channel of the campaign
        ///
        /// **Required.** Known values: `MECHANT_APP_COMPONENT` (商户应用内组件 / Component in the merchant's own app).
        pub fn activity_channel(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_channel", value.into()))
        }

        /// 标题 / Title
        ///
        /// **Required.** At most 128 characters.
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.body("title", value.into()))
        }

        /// 活动副标题 / Subtitle of the activity
        ///
        /// **Required.** At most 128 characters.
        pub fn sub_title(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_title", value.into()))
        }

        /// 开始时间 / Start time
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("begin_time", value.into()))
        }

        /// 结束时间 / End time
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// 活动总库存 / Total quota of the campaign
        ///
        /// **Required.**
        pub fn apply_total(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("apply_total", value.into()))
        }

        /// 商品券批次列表 / Stocks of product coupons
        ///
        /// **Required.**
        pub fn product_coupon_stock_list(
            self,
            values: impl IntoIterator<Item = ProductCouponStockList>,
        ) -> Self {
            Self(
                self
                    .0
                    .body(
                        "product_coupon_stock_list",
                        list::<ProductCouponStockList>(values),
                    ),
            )
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
                "post_v3_brand_partner_card_member_membership_activities",
                Method::Post,
                "/v3/brand/partner/card-member/membership-activities",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/brand_id",
                    "/body/card_id",
                    "/body/activity_channel",
                    "/body/title",
                    "/body/sub_title",
                    "/body/begin_time",
                    "/body/end_time",
                    "/body/apply_total",
                    "/body/product_coupon_stock_list",
                    "/body/product_coupon_stock_list/*/product_coupon_id",
                    "/body/product_coupon_stock_list/*/stock_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商品券批次列表 / Stocks of product coupons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProductCouponStockList(ObjectBuilder);

    impl ProductCouponStockList {
        /// 商品券ID / Product coupon ID
        ///
        /// **Required.**
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("product_coupon_id", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProductCouponStockList);

    /// Response of 创建品牌会员发券活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 活动渠道 / Channel of the campaign
        ///
        /// Always present according to the docs. Known values: `MECHANT_APP_COMPONENT` (商户应用内组件 / Component in the merchant's own app).
        pub activity_channel: Option<String>,
        /// 标题 / Title
        ///
        /// Always present according to the docs.
        pub title: Option<String>,
        /// 活动副标题 / Subtitle of the activity
        ///
        /// Always present according to the docs.
        pub sub_title: Option<String>,
        /// 开始时间 / Start time
        ///
        /// Always present according to the docs.
        pub begin_time: Option<String>,
        /// 结束时间 / End time
        ///
        /// Always present according to the docs.
        pub end_time: Option<String>,
        /// 活动总库存 / Total quota of the campaign
        ///
        /// Always present according to the docs.
        pub apply_total: Option<i64>,
        /// 活动剩余库存 / Remaining quota of the campaign
        ///
        /// Always present according to the docs.
        pub apply_available: Option<i64>,
        /// 商品券批次列表 / Stocks of product coupons
        ///
        /// Always present according to the docs.
        pub product_coupon_stock_list: Vec<response::ProductCouponStockList>,
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 活动状态 / Campaign's state
        ///
        /// Always present according to the docs.
        pub activity_state: Option<response::ActivityState>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Always present according to the docs.
        pub modify_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_request_no = "out_request_no",
        brand_id = "brand_id",
        card_id = "card_id",
        activity_channel = "activity_channel",
        title = "title",
        sub_title = "sub_title",
        begin_time = "begin_time",
        end_time = "end_time",
        apply_total = "apply_total",
        apply_available = "apply_available",
        product_coupon_stock_list = "product_coupon_stock_list",
        activity_id = "activity_id",
        activity_state = "activity_state",
        create_time = "create_time",
        modify_time = "modify_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 商品券批次列表 / Stocks of product coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCouponStockList {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProductCouponStockList,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
        );

        /// 活动状态 / Campaign's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityState {
            /// 会员活动已创建 / Membership activity created
            ///
            /// `MEMBERSHIP_ACTIVITY_CREATED`
            MembershipActivityCreated,
            /// 会员活动生效中 / Membership activity in effect
            ///
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`
            MembershipActivityEffective,
            /// 会员活动已终止 / Membership activity terminated
            ///
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`
            MembershipActivityTerminated,
            /// 会员活动已过期 / Membership activity expired
            ///
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`
            MembershipActivityExpired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivityState,
            MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
            MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
            MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
        );
    }
}
