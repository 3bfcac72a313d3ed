//! 创建活动 · `GET /v3/marketing/membercard-activity/activities`, `POST /v3/marketing/membercard-activity/activities`
//!
//! Generated from docs/openapi/v3/marketing/membercard-activity/activities.md by `cargo xtask regen`; do not edit.

/// Queries the list of membership gift activities by type, card and state.
///
/// 按活动类型、会员卡和活动状态查询会员有礼活动列表。
///
/// `GET /v3/marketing/membercard-activity/activities`
///
/// 查询活动列表 / Query membership gift activities · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012553261), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012714468) · feature `v3-marketing` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::get;
///
/// let request = get()
///     .limit(10)
///     .offset(0)
///     .activity_type(get::ActivityType::NonMemberAfterpay);
/// ```
#[doc(alias = "查询活动列表")]
#[doc(alias = "/v3/marketing/membercard-activity/activities")]
#[doc(alias = "get_v3_marketing_membercard_activity_activities")]
#[doc(alias = "询活动列表")]
#[doc(alias = "活动列表")]
#[doc(alias = "动列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query membership gift activities")]
#[doc(alias = "membership gift activities")]
#[doc(alias = "gift activities")]
#[doc(alias = "activities")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询活动列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `activity_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 活动类型 / Type of campaign
        ///
        /// **Required.**
        pub fn activity_type(self, value: impl Into<ActivityType>) -> Self {
            Self(self.0.query("activity_type", value.into()))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// 活动当前状态 / Campaign's present state
        pub fn activity_status(self, value: impl Into<ActivityStatus>) -> Self {
            Self(self.0.query("activity_status", value.into()))
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
                "get_v3_marketing_membercard_activity_activities",
                Method::Get,
                "/v3/marketing/membercard-activity/activities",
            )
            .query(&["limit", "offset", "activity_type", "card_id", "activity_status"])
            .required(&["/query/activity_type"]);

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

    /// 活动类型 / Type of campaign
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityType {
        /// 非会员支付后活动 / After payment, for users who are not members
        ///
        /// `NON_MEMBER_AFTERPAY`
        NonMemberAfterpay,
        /// 会员支付后活动 / After payment, for members
        ///
        /// `MEMBER_AFTERPAY`
        MemberAfterpay,
        /// 非会员小程序活动 / In the Mini Program, for users who are not members
        ///
        /// `NON_MEMBER_MINIPROGRAM`
        NonMemberMiniprogram,
        /// 会员小程序活动 / In the Mini Program, for members
        ///
        /// `MEMBER_MINIPROGRAM`
        MemberMiniprogram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityType,
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        MemberAfterpay = "MEMBER_AFTERPAY",
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    );

    /// 活动当前状态 / Campaign's present state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityStatus {
        /// 已创建 / Created
        ///
        /// `CREATED`
        Created,
        /// 进行中 / Ongoing
        ///
        /// `ONGOING`
        Ongoing,
        /// 已终止 / Terminated
        ///
        /// `TERMINATED`
        Terminated,
        /// 已过期 / Expired
        ///
        /// `OVER_TIME`
        OverTime,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityStatus,
        Created = "CREATED",
        Ongoing = "ONGOING",
        Terminated = "TERMINATED",
        OverTime = "OVER_TIME",
    );

    /// Response of 查询活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 总数 / Total number
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
            /// 活动ID / Campaign's ID
            ///
            /// Always present according to the docs.
            pub activity_id: Option<String>,
            /// 活动当前状态 / Campaign's present state
            pub activity_status: Option<String>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
            pub card_id: Option<String>,
            /// 活动名称 / Campaign's name
            pub activity_name: Option<String>,
            /// 活动类型 / Type of campaign
            pub activity_type: Option<String>,
            /// 开始时间 / Start time
            pub begin_time: Option<String>,
            /// 结束时间 / End time
            pub end_time: Option<String>,
            /// 奖品发放时间段 / Period in which awards are sent
            pub award_send_period: Option<AwardSendPeriod>,
            /// 批次列表 / Stocks (batches of coupons)
            pub stock_list: Vec<StockList>,
            /// 商户请求单号 / Merchant's number of the request
            pub out_request_no: Option<String>,
            /// 支付后活动设置 / Settings of the campaign after payment
            pub pay_activity_setting: Option<PayActivitySetting>,
            /// 支付前会员活动设置 / Settings of the membership campaign before payment
            pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            activity_id = "activity_id",
            activity_status = "activity_status",
            create_time = "create_time",
            update_time = "update_time",
            card_id = "card_id",
            activity_name = "activity_name",
            activity_type = "activity_type",
            begin_time = "begin_time",
            end_time = "end_time",
            award_send_period = "award_send_period",
            stock_list = "stock_list",
            out_request_no = "out_request_no",
            pay_activity_setting = "pay_activity_setting",
            miniprogram_activity_setting = "miniprogram_activity_setting",
        );

        /// 奖品发放时间段 / Period in which awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// 奖品发放的指定时间列表 / Times in which awards are sent
            pub award_send_time: Vec<AwardSendTime>,
            /// 每日发放时间段列表 / Time ranges of the day in which awards are sent
            pub award_send_day_time: Vec<AwardSendDayTime>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendPeriod,
            award_send_time = "award_send_time",
            award_send_day_time = "award_send_day_time",
        );

        /// 奖品发放的指定时间列表 / Times in which awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// 奖品发放开始时间 / Time at which sending awards starts
            ///
            /// Always present according to the docs.
            pub begin_time: Option<String>,
            /// 结束时间 / End time
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 每日发放时间段列表 / Time ranges of the day in which awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// 每日发放开始时间 / Time of day at which sending awards starts
            ///
            /// Always present according to the docs.
            pub begin_day_time: Option<BeginDayTime>,
            /// 每日发放结束时间 / Time of day at which sending awards ends
            ///
            /// Always present according to the docs.
            pub end_day_time: Option<EndDayTime>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendDayTime,
            begin_day_time = "begin_day_time",
            end_day_time = "end_day_time",
        );

        /// 每日发放开始时间 / Time of day at which sending awards starts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// 一天中的时（小时） / Hour of the day
            ///
            /// Always present according to the docs.
            pub hours: Option<i64>,
            /// 时刻的分钟数 / Minute of the hour
            ///
            /// Always present according to the docs.
            pub minutes: Option<i64>,
            /// 秒 / Second within the minute
            ///
            /// Always present according to the docs.
            pub seconds: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BeginDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// 每日发放结束时间 / Time of day at which sending awards ends
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EndDayTime {
            /// 一天中的时（小时） / Hour of the day
            ///
            /// Always present according to the docs.
            pub hours: Option<i64>,
            /// 时刻的分钟数 / Minute of the hour
            ///
            /// Always present according to the docs.
            pub minutes: Option<i64>,
            /// 秒 / Second within the minute
            ///
            /// Always present according to the docs.
            pub seconds: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EndDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// 批次列表 / Stocks (batches of coupons)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// 创建批次的商户号 / ID of the merchant that created the stock
            ///
            /// Always present according to the docs.
            pub stock_creator_mchid: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockList,
            stock_creator_mchid = "stock_creator_mchid",
            stock_id = "stock_id",
        );

        /// 支付后活动设置 / Settings of the campaign after payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// 商户Logo图片URL / URL of the merchant's logo
            ///
            /// Always present according to the docs.
            pub logo_url: Option<String>,
            /// 支付结果页的活动副标题 / Campaign's subtitle on the payment result page
            ///
            /// Always present according to the docs.
            pub activity_second_title: Option<String>,
            /// 活动曝光商户号列表 / Merchant IDs at which the campaign is shown
            pub mchid_list: Vec<String>,
            /// 会员卡激活方式设置 / Settings of how the membership card is activated
            pub activate_setting: Option<ActivateSetting>,
            /// 支付设置 / Payment settings
            pub payment_setting: Option<PaymentSetting>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PayActivitySetting,
            logo_url = "logo_url",
            activity_second_title = "activity_second_title",
            mchid_list = "mchid_list",
            activate_setting = "activate_setting",
            payment_setting = "payment_setting",
        );

        /// 会员卡激活方式设置 / Settings of how the membership card is activated
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// 会员卡激活类型 / How the membership card is activated
            ///
            /// Always present according to the docs.
            pub activate_type: Option<String>,
            /// 激活时跳转的网页地址 / Web page opened for activation
            ///
            /// Format: `uri`.
            pub activate_url: Option<String>,
            /// 激活时跳转的小程序 / Mini Program opened for activation
            pub activate_miniprogram: Option<ActivateMiniprogram>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ActivateSetting,
            activate_type = "activate_type",
            activate_url = "activate_url",
            activate_miniprogram = "activate_miniprogram",
        );

        /// 激活时跳转的小程序 / Mini Program opened for activation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// 激活时跳转的小程序AppID / AppID of the Mini Program opened for activation
            ///
            /// Always present according to the docs.
            pub activate_appid: Option<String>,
            /// 激活时跳转的小程序路径 / Mini Program path opened for activation
            ///
            /// Always present according to the docs.
            pub activate_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ActivateMiniprogram,
            activate_appid = "activate_appid",
            activate_path = "activate_path",
        );

        /// 支付设置 / Payment settings
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// 支付（扣款）模式 / Payment or deduction mode
            pub payment_mode: Option<PaymentMode>,
            /// 指定银行的简称 / Code of the bank that payment is limited to
            pub limit_bank: Option<String>,
            /// 订单优惠标记列表 / Promotion tags of orders
            pub goods_tags: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PaymentSetting,
            payment_mode = "payment_mode",
            limit_bank = "limit_bank",
            goods_tags = "goods_tags",
        );

        /// 支付（扣款）模式 / Payment or deduction mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMode {
            /// 支付场景列表 / List of payment scenes
            pub payment_scene_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PaymentMode,
            payment_scene_list = "payment_scene_list",
        );

        /// 支付前会员活动设置 / Settings of the membership campaign before payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
            pub outer_str: Vec<String>,
            /// 领奖页面跳转配置 / Settings of the jump from the award page
            pub award_jump_deploy: Option<AwardJumpDeploy>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MiniprogramActivitySetting,
            outer_str = "outer_str",
            award_jump_deploy = "award_jump_deploy",
        );

        /// 领奖页面跳转配置 / Settings of the jump from the award page
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// 小程序AppID / AppID of the Mini Program
            pub mini_program_appid: Option<String>,
            /// 小程序页面路径 / Page path of the Mini Program
            pub mini_program_path: Option<String>,
            /// 跳转按钮文案 / Text of the jump button
            pub button_text: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardJumpDeploy,
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
            button_text = "button_text",
        );
    }
}

/// Creates an activity that gives coupons to new or existing members after payment or in a Mini Program.
///
/// 创建会员有礼活动，在支付后或小程序内向新会员或老会员发券。
///
/// `POST /v3/marketing/membercard-activity/activities`
///
/// 创建活动 / Create a membership gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012553030), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012714463) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::post;
///
/// let request = post()
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .activity_name("夏茶节入会礼")
///     .activity_type(post::ActivityType::NonMemberAfterpay)
///     .begin_time("2026-06-18T00:00:00+08:00")
///     .end_time("2026-07-18T23:59:59+08:00")
///     .out_request_no("REQ20260615142008001");
/// ```
#[doc(alias = "创建活动")]
#[doc(alias = "/v3/marketing/membercard-activity/activities")]
#[doc(alias = "post_v3_marketing_membercard_activity_activities")]
#[doc(alias = "建活动")]
#[doc(alias = "活动")]
#[doc(alias = "Create a membership gift activity")]
#[doc(alias = "membership gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `card_id`, `activity_name`, `activity_type`, `begin_time`, `end_time`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 活动名称 / Campaign's name
        ///
        /// **Required.**
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_name", value.into()))
        }

        /// 活动类型 / Type of campaign
        ///
        /// **Required.**
        pub fn activity_type(self, value: impl Into<ActivityType>) -> Self {
            Self(self.0.body("activity_type", value.into()))
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

        /// 奖品发放时间段 / Period in which awards are sent
        pub fn award_send_period(self, value: AwardSendPeriod) -> Self {
            Self(self.0.body("award_send_period", value))
        }

        /// 批次列表 / Stocks (batches of coupons)
        pub fn stock_list(self, values: impl IntoIterator<Item = StockList>) -> Self {
            Self(self.0.body("stock_list", list::<StockList>(values)))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 支付后活动设置 / Settings of the campaign after payment
        pub fn pay_activity_setting(self, value: PayActivitySetting) -> Self {
            Self(self.0.body("pay_activity_setting", value))
        }

        /// 支付前会员活动设置 / Settings of the membership campaign before payment
        pub fn miniprogram_activity_setting(
            self,
            value: MiniprogramActivitySetting,
        ) -> Self {
            Self(self.0.body("miniprogram_activity_setting", value))
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
                "post_v3_marketing_membercard_activity_activities",
                Method::Post,
                "/v3/marketing/membercard-activity/activities",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/card_id",
                    "/body/activity_name",
                    "/body/activity_type",
                    "/body/begin_time",
                    "/body/end_time",
                    "/body/award_send_period/award_send_time/*/begin_time",
                    "/body/award_send_period/award_send_time/*/end_time",
                    "/body/award_send_period/award_send_day_time/*/begin_day_time",
                    "/body/award_send_period/award_send_day_time/*/begin_day_time/hours",
                    "/body/award_send_period/award_send_day_time/*/begin_day_time/minutes",
                    "/body/award_send_period/award_send_day_time/*/begin_day_time/seconds",
                    "/body/award_send_period/award_send_day_time/*/end_day_time",
                    "/body/award_send_period/award_send_day_time/*/end_day_time/hours",
                    "/body/award_send_period/award_send_day_time/*/end_day_time/minutes",
                    "/body/award_send_period/award_send_day_time/*/end_day_time/seconds",
                    "/body/stock_list/*/stock_creator_mchid",
                    "/body/stock_list/*/stock_id",
                    "/body/out_request_no",
                    "/body/pay_activity_setting/logo_url",
                    "/body/pay_activity_setting/activity_second_title",
                    "/body/pay_activity_setting/activate_setting/activate_type",
                    "/body/pay_activity_setting/activate_setting/activate_miniprogram/activate_appid",
                    "/body/pay_activity_setting/activate_setting/activate_miniprogram/activate_path",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 活动类型 / Type of campaign
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityType {
        /// 非会员支付后活动 / After payment, for users who are not members
        ///
        /// `NON_MEMBER_AFTERPAY`
        NonMemberAfterpay,
        /// 会员支付后活动 / After payment, for members
        ///
        /// `MEMBER_AFTERPAY`
        MemberAfterpay,
        /// 非会员小程序活动 / In the Mini Program, for users who are not members
        ///
        /// `NON_MEMBER_MINIPROGRAM`
        NonMemberMiniprogram,
        /// 会员小程序活动 / In the Mini Program, for members
        ///
        /// `MEMBER_MINIPROGRAM`
        MemberMiniprogram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityType,
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        MemberAfterpay = "MEMBER_AFTERPAY",
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    );

    /// 奖品发放时间段 / Period in which awards are sent
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AwardSendPeriod(ObjectBuilder);

    impl AwardSendPeriod {
        /// 奖品发放的指定时间列表 / Times in which awards are sent
        pub fn award_send_time(
            self,
            values: impl IntoIterator<Item = AwardSendTime>,
        ) -> Self {
            Self(self.0.set("award_send_time", list::<AwardSendTime>(values)))
        }

        /// 每日发放时间段列表 / Time ranges of the day in which awards are sent
        pub fn award_send_day_time(
            self,
            values: impl IntoIterator<Item = AwardSendDayTime>,
        ) -> Self {
            Self(self.0.set("award_send_day_time", list::<AwardSendDayTime>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendPeriod);

    /// 奖品发放的指定时间列表 / Times in which awards are sent
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AwardSendTime(ObjectBuilder);

    impl AwardSendTime {
        /// 奖品发放开始时间 / Time at which sending awards starts
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 结束时间 / End time
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendTime);

    /// 每日发放时间段列表 / Time ranges of the day in which awards are sent
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AwardSendDayTime(ObjectBuilder);

    impl AwardSendDayTime {
        /// 每日发放开始时间 / Time of day at which sending awards starts
        ///
        /// **Required.**
        pub fn begin_day_time(self, value: BeginDayTime) -> Self {
            Self(self.0.set("begin_day_time", value))
        }

        /// 每日发放结束时间 / Time of day at which sending awards ends
        ///
        /// **Required.**
        pub fn end_day_time(self, value: EndDayTime) -> Self {
            Self(self.0.set("end_day_time", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendDayTime);

    /// 每日发放开始时间 / Time of day at which sending awards starts
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BeginDayTime(ObjectBuilder);

    impl BeginDayTime {
        /// 一天中的时（小时） / Hour of the day
        ///
        /// **Required.**
        pub fn hours(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("hours", value.into()))
        }

        /// 时刻的分钟数 / Minute of the hour
        ///
        /// **Required.**
        pub fn minutes(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("minutes", value.into()))
        }

        /// 秒 / Second within the minute
        ///
        /// **Required.**
        pub fn seconds(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("seconds", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BeginDayTime);

    /// 每日发放结束时间 / Time of day at which sending awards ends
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EndDayTime(ObjectBuilder);

    impl EndDayTime {
        /// 一天中的时（小时） / Hour of the day
        ///
        /// **Required.**
        pub fn hours(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("hours", value.into()))
        }

        /// 时刻的分钟数 / Minute of the hour
        ///
        /// **Required.**
        pub fn minutes(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("minutes", value.into()))
        }

        /// 秒 / Second within the minute
        ///
        /// **Required.**
        pub fn seconds(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("seconds", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EndDayTime);

    /// 批次列表 / Stocks (batches of coupons)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StockList(ObjectBuilder);

    impl StockList {
        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_creator_mchid", value.into()))
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

    sent!(StockList);

    /// 支付后活动设置 / Settings of the campaign after payment
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PayActivitySetting(ObjectBuilder);

    impl PayActivitySetting {
        /// 商户Logo图片URL / URL of the merchant's logo
        ///
        /// **Required.**
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("logo_url", value.into()))
        }

        /// 支付结果页的活动副标题 / Campaign's subtitle on the payment result page
        ///
        /// **Required.**
        pub fn activity_second_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_second_title", value.into()))
        }

        /// 活动曝光商户号列表 / Merchant IDs at which the campaign is shown
        pub fn mchid_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("mchid_list", list::<String>(values)))
        }

        /// 会员卡激活方式设置 / Settings of how the membership card is activated
        pub fn activate_setting(self, value: ActivateSetting) -> Self {
            Self(self.0.set("activate_setting", value))
        }

        /// 支付设置 / Payment settings
        pub fn payment_setting(self, value: PaymentSetting) -> Self {
            Self(self.0.set("payment_setting", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PayActivitySetting);

    /// 会员卡激活方式设置 / Settings of how the membership card is activated
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActivateSetting(ObjectBuilder);

    impl ActivateSetting {
        /// 会员卡激活类型 / How the membership card is activated
        ///
        /// **Required.**
        pub fn activate_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_type", value.into()))
        }

        /// 激活时跳转的网页地址 / Web page opened for activation
        ///
        /// Format: `uri`.
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_url", value.into()))
        }

        /// 激活时跳转的小程序 / Mini Program opened for activation
        pub fn activate_miniprogram(self, value: ActivateMiniprogram) -> Self {
            Self(self.0.set("activate_miniprogram", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivateSetting);

    /// 激活时跳转的小程序 / Mini Program opened for activation
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActivateMiniprogram(ObjectBuilder);

    impl ActivateMiniprogram {
        /// 激活时跳转的小程序AppID / AppID of the Mini Program opened for activation
        ///
        /// **Required.**
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_appid", value.into()))
        }

        /// 激活时跳转的小程序路径 / Mini Program path opened for activation
        ///
        /// **Required.**
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivateMiniprogram);

    /// 支付设置 / Payment settings
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PaymentSetting(ObjectBuilder);

    impl PaymentSetting {
        /// 支付（扣款）模式 / Payment or deduction mode
        pub fn payment_mode(self, value: PaymentMode) -> Self {
            Self(self.0.set("payment_mode", value))
        }

        /// 指定银行的简称 / Code of the bank that payment is limited to
        pub fn limit_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("limit_bank", value.into()))
        }

        /// 订单优惠标记列表 / Promotion tags of orders
        pub fn goods_tags(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("goods_tags", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentSetting);

    /// 支付（扣款）模式 / Payment or deduction mode
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PaymentMode(ObjectBuilder);

    impl PaymentMode {
        /// 支付场景列表 / List of payment scenes
        pub fn payment_scene_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("payment_scene_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentMode);

    /// 支付前会员活动设置 / Settings of the membership campaign before payment
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MiniprogramActivitySetting(ObjectBuilder);

    impl MiniprogramActivitySetting {
        /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
        pub fn outer_str(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("outer_str", list::<String>(values)))
        }

        /// 领奖页面跳转配置 / Settings of the jump from the award page
        pub fn award_jump_deploy(self, value: AwardJumpDeploy) -> Self {
            Self(self.0.set("award_jump_deploy", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniprogramActivitySetting);

    /// 领奖页面跳转配置 / Settings of the jump from the award page
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AwardJumpDeploy(ObjectBuilder);

    impl AwardJumpDeploy {
        /// 小程序AppID / AppID of the Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 小程序页面路径 / Page path of the Mini Program
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// 跳转按钮文案 / Text of the jump button
        pub fn button_text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("button_text", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardJumpDeploy);

    /// Response of 创建活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 活动当前状态 / Campaign's present state
        pub activity_status: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        pub card_id: Option<String>,
        /// 活动名称 / Campaign's name
        pub activity_name: Option<String>,
        /// 活动类型 / Type of campaign
        pub activity_type: Option<String>,
        /// 开始时间 / Start time
        pub begin_time: Option<String>,
        /// 结束时间 / End time
        pub end_time: Option<String>,
        /// 奖品发放时间段 / Period in which awards are sent
        pub award_send_period: Option<response::AwardSendPeriod>,
        /// 批次列表 / Stocks (batches of coupons)
        pub stock_list: Vec<response::StockList>,
        /// 商户请求单号 / Merchant's number of the request
        pub out_request_no: Option<String>,
        /// 支付后活动设置 / Settings of the campaign after payment
        pub pay_activity_setting: Option<response::PayActivitySetting>,
        /// 支付前会员活动设置 / Settings of the membership campaign before payment
        pub miniprogram_activity_setting: Option<response::MiniprogramActivitySetting>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        activity_status = "activity_status",
        create_time = "create_time",
        update_time = "update_time",
        card_id = "card_id",
        activity_name = "activity_name",
        activity_type = "activity_type",
        begin_time = "begin_time",
        end_time = "end_time",
        award_send_period = "award_send_period",
        stock_list = "stock_list",
        out_request_no = "out_request_no",
        pay_activity_setting = "pay_activity_setting",
        miniprogram_activity_setting = "miniprogram_activity_setting",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 奖品发放时间段 / Period in which awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// 奖品发放的指定时间列表 / Times in which awards are sent
            pub award_send_time: Vec<AwardSendTime>,
            /// 每日发放时间段列表 / Time ranges of the day in which awards are sent
            pub award_send_day_time: Vec<AwardSendDayTime>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendPeriod,
            award_send_time = "award_send_time",
            award_send_day_time = "award_send_day_time",
        );

        /// 奖品发放的指定时间列表 / Times in which awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// 奖品发放开始时间 / Time at which sending awards starts
            ///
            /// Always present according to the docs.
            pub begin_time: Option<String>,
            /// 结束时间 / End time
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 每日发放时间段列表 / Time ranges of the day in which awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// 每日发放开始时间 / Time of day at which sending awards starts
            ///
            /// Always present according to the docs.
            pub begin_day_time: Option<BeginDayTime>,
            /// 每日发放结束时间 / Time of day at which sending awards ends
            ///
            /// Always present according to the docs.
            pub end_day_time: Option<EndDayTime>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendDayTime,
            begin_day_time = "begin_day_time",
            end_day_time = "end_day_time",
        );

        /// 每日发放开始时间 / Time of day at which sending awards starts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// 一天中的时（小时） / Hour of the day
            ///
            /// Always present according to the docs.
            pub hours: Option<i64>,
            /// 时刻的分钟数 / Minute of the hour
            ///
            /// Always present according to the docs.
            pub minutes: Option<i64>,
            /// 秒 / Second within the minute
            ///
            /// Always present according to the docs.
            pub seconds: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BeginDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// 每日发放结束时间 / Time of day at which sending awards ends
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EndDayTime {
            /// 一天中的时（小时） / Hour of the day
            ///
            /// Always present according to the docs.
            pub hours: Option<i64>,
            /// 时刻的分钟数 / Minute of the hour
            ///
            /// Always present according to the docs.
            pub minutes: Option<i64>,
            /// 秒 / Second within the minute
            ///
            /// Always present according to the docs.
            pub seconds: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EndDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// 批次列表 / Stocks (batches of coupons)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// 创建批次的商户号 / ID of the merchant that created the stock
            ///
            /// Always present according to the docs.
            pub stock_creator_mchid: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockList,
            stock_creator_mchid = "stock_creator_mchid",
            stock_id = "stock_id",
        );

        /// 支付后活动设置 / Settings of the campaign after payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// 商户Logo图片URL / URL of the merchant's logo
            ///
            /// Always present according to the docs.
            pub logo_url: Option<String>,
            /// 支付结果页的活动副标题 / Campaign's subtitle on the payment result page
            ///
            /// Always present according to the docs.
            pub activity_second_title: Option<String>,
            /// 活动曝光商户号列表 / Merchant IDs at which the campaign is shown
            pub mchid_list: Vec<String>,
            /// 会员卡激活方式设置 / Settings of how the membership card is activated
            pub activate_setting: Option<ActivateSetting>,
            /// 支付设置 / Payment settings
            pub payment_setting: Option<PaymentSetting>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PayActivitySetting,
            logo_url = "logo_url",
            activity_second_title = "activity_second_title",
            mchid_list = "mchid_list",
            activate_setting = "activate_setting",
            payment_setting = "payment_setting",
        );

        /// 会员卡激活方式设置 / Settings of how the membership card is activated
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// 会员卡激活类型 / How the membership card is activated
            ///
            /// Always present according to the docs.
            pub activate_type: Option<String>,
            /// 激活时跳转的网页地址 / Web page opened for activation
            ///
            /// Format: `uri`.
            pub activate_url: Option<String>,
            /// 激活时跳转的小程序 / Mini Program opened for activation
            pub activate_miniprogram: Option<ActivateMiniprogram>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ActivateSetting,
            activate_type = "activate_type",
            activate_url = "activate_url",
            activate_miniprogram = "activate_miniprogram",
        );

        /// 激活时跳转的小程序 / Mini Program opened for activation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// 激活时跳转的小程序AppID / AppID of the Mini Program opened for activation
            ///
            /// Always present according to the docs.
            pub activate_appid: Option<String>,
            /// 激活时跳转的小程序路径 / Mini Program path opened for activation
            ///
            /// Always present according to the docs.
            pub activate_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ActivateMiniprogram,
            activate_appid = "activate_appid",
            activate_path = "activate_path",
        );

        /// 支付设置 / Payment settings
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// 支付（扣款）模式 / Payment or deduction mode
            pub payment_mode: Option<PaymentMode>,
            /// 指定银行的简称 / Code of the bank that payment is limited to
            pub limit_bank: Option<String>,
            /// 订单优惠标记列表 / Promotion tags of orders
            pub goods_tags: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PaymentSetting,
            payment_mode = "payment_mode",
            limit_bank = "limit_bank",
            goods_tags = "goods_tags",
        );

        /// 支付（扣款）模式 / Payment or deduction mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMode {
            /// 支付场景列表 / List of payment scenes
            pub payment_scene_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PaymentMode,
            payment_scene_list = "payment_scene_list",
        );

        /// 支付前会员活动设置 / Settings of the membership campaign before payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
            pub outer_str: Vec<String>,
            /// 领奖页面跳转配置 / Settings of the jump from the award page
            pub award_jump_deploy: Option<AwardJumpDeploy>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MiniprogramActivitySetting,
            outer_str = "outer_str",
            award_jump_deploy = "award_jump_deploy",
        );

        /// 领奖页面跳转配置 / Settings of the jump from the award page
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// 小程序AppID / AppID of the Mini Program
            pub mini_program_appid: Option<String>,
            /// 小程序页面路径 / Page path of the Mini Program
            pub mini_program_path: Option<String>,
            /// 跳转按钮文案 / Text of the jump button
            pub button_text: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardJumpDeploy,
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
            button_text = "button_text",
        );
    }
}
