//! 创建活动 · `GET /v3/marketing/membercard-activity/activities`, `POST /v3/marketing/membercard-activity/activities`
//!
//! Generated from docs/openapi/v3/marketing/membercard-activity/activities.md by `cargo xtask regen`; do not edit.

/// 查询活动列表
///
/// `GET /v3/marketing/membercard-activity/activities`
///
/// 查询活动列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553261), [2](https://pay.weixin.qq.com/doc/v3/partner/4012714468) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::get;
///
/// let request = get()
///     .limit(20)
///     .offset(0)
///     .activity_type(get::ActivityType::NonMemberAfterpay)
///     .card_id("CI20260618487")
///     .activity_status(get::ActivityStatus::Created);
/// ```
#[doc(alias = "查询活动列表")]
#[doc(alias = "/v3/marketing/membercard-activity/activities")]
#[doc(alias = "get_v3_marketing_membercard_activity_activities")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询活动列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `activity_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `activity_type`
        ///
        /// **Required.**
        pub fn activity_type(self, value: impl Into<ActivityType>) -> Self {
            Self(self.0.query("activity_type", value.into()))
        }

        /// `card_id`
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// `activity_status`
        pub fn activity_status(self, value: impl Into<ActivityStatus>) -> Self {
            Self(self.0.query("activity_status", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_membercard_activity_activities",
                Verb::Get,
                "/v3/marketing/membercard-activity/activities",
            )
            .query(&["limit", "offset", "activity_type", "card_id", "activity_status"])
            .required(&["/query/activity_type"]);

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

    /// ActivityType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityType {
        /// `NON_MEMBER_AFTERPAY`
        NonMemberAfterpay,
        /// `MEMBER_AFTERPAY`
        MemberAfterpay,
        /// `NON_MEMBER_MINIPROGRAM`
        NonMemberMiniprogram,
        /// `MEMBER_MINIPROGRAM`
        MemberMiniprogram,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityType,
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        MemberAfterpay = "MEMBER_AFTERPAY",
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    );

    /// ActivityStatus
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityStatus {
        /// `CREATED`
        Created,
        /// `ONGOING`
        Ongoing,
        /// `TERMINATED`
        Terminated,
        /// `OVER_TIME`
        OverTime,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityStatus,
        Created = "CREATED",
        Ongoing = "ONGOING",
        Terminated = "TERMINATED",
        OverTime = "OVER_TIME",
    );

    /// The answer of 查询活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// `total_count`
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
            ///
            /// Documented as always there.
            pub activity_id: Option<String>,
            /// `activity_status`
            pub activity_status: Option<String>,
            /// `create_time`
            pub create_time: Option<String>,
            /// `update_time`
            pub update_time: Option<String>,
            /// `card_id`
            pub card_id: Option<String>,
            /// `activity_name`
            pub activity_name: Option<String>,
            /// `activity_type`
            pub activity_type: Option<String>,
            /// `begin_time`
            pub begin_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `award_send_period`
            pub award_send_period: Option<AwardSendPeriod>,
            /// `stock_list`
            pub stock_list: Vec<StockList>,
            /// `out_request_no`
            pub out_request_no: Option<String>,
            /// `pay_activity_setting`
            pub pay_activity_setting: Option<PayActivitySetting>,
            /// `miniprogram_activity_setting`
            pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
            /// What came besides.
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

        /// AwardSendPeriod
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// `award_send_time`
            pub award_send_time: Vec<AwardSendTime>,
            /// `award_send_day_time`
            pub award_send_day_time: Vec<AwardSendDayTime>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendPeriod,
            award_send_time = "award_send_time",
            award_send_day_time = "award_send_day_time",
        );

        /// AwardSendTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// AwardSendDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// `begin_day_time`
            ///
            /// Documented as always there.
            pub begin_day_time: Option<BeginDayTime>,
            /// `end_day_time`
            ///
            /// Documented as always there.
            pub end_day_time: Option<EndDayTime>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendDayTime,
            begin_day_time = "begin_day_time",
            end_day_time = "end_day_time",
        );

        /// BeginDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// `hours`
            ///
            /// Documented as always there.
            pub hours: Option<i64>,
            /// `minutes`
            ///
            /// Documented as always there.
            pub minutes: Option<i64>,
            /// `seconds`
            ///
            /// Documented as always there.
            pub seconds: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BeginDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// EndDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EndDayTime {
            /// `hours`
            ///
            /// Documented as always there.
            pub hours: Option<i64>,
            /// `minutes`
            ///
            /// Documented as always there.
            pub minutes: Option<i64>,
            /// `seconds`
            ///
            /// Documented as always there.
            pub seconds: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EndDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// StockList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// `stock_creator_mchid`
            ///
            /// Documented as always there.
            pub stock_creator_mchid: Option<String>,
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StockList,
            stock_creator_mchid = "stock_creator_mchid",
            stock_id = "stock_id",
        );

        /// PayActivitySetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// `logo_url`
            ///
            /// Documented as always there.
            pub logo_url: Option<String>,
            /// `activity_second_title`
            ///
            /// Documented as always there.
            pub activity_second_title: Option<String>,
            /// `mchid_list`
            pub mchid_list: Vec<String>,
            /// `activate_setting`
            pub activate_setting: Option<ActivateSetting>,
            /// `payment_setting`
            pub payment_setting: Option<PaymentSetting>,
            /// What came besides.
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

        /// ActivateSetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// `activate_type`
            ///
            /// Documented as always there.
            pub activate_type: Option<String>,
            /// `activate_url`
            pub activate_url: Option<String>,
            /// `activate_miniprogram`
            pub activate_miniprogram: Option<ActivateMiniprogram>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ActivateSetting,
            activate_type = "activate_type",
            activate_url = "activate_url",
            activate_miniprogram = "activate_miniprogram",
        );

        /// ActivateMiniprogram
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// `activate_appid`
            ///
            /// Documented as always there.
            pub activate_appid: Option<String>,
            /// `activate_path`
            ///
            /// Documented as always there.
            pub activate_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ActivateMiniprogram,
            activate_appid = "activate_appid",
            activate_path = "activate_path",
        );

        /// PaymentSetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// `payment_mode`
            pub payment_mode: Option<PaymentMode>,
            /// `limit_bank`
            pub limit_bank: Option<String>,
            /// `goods_tags`
            pub goods_tags: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PaymentSetting,
            payment_mode = "payment_mode",
            limit_bank = "limit_bank",
            goods_tags = "goods_tags",
        );

        /// PaymentMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMode {
            /// `payment_scene_list`
            pub payment_scene_list: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PaymentMode,
            payment_scene_list = "payment_scene_list",
        );

        /// MiniprogramActivitySetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// `outer_str`
            pub outer_str: Vec<String>,
            /// `award_jump_deploy`
            pub award_jump_deploy: Option<AwardJumpDeploy>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MiniprogramActivitySetting,
            outer_str = "outer_str",
            award_jump_deploy = "award_jump_deploy",
        );

        /// AwardJumpDeploy
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// `button_text`
            pub button_text: Option<String>,
            /// What came besides.
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

/// 创建活动
///
/// `POST /v3/marketing/membercard-activity/activities`
///
/// 创建活动 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553030), [2](https://pay.weixin.qq.com/doc/v3/partner/4012714463) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::post;
///
/// let request = post()
///     .card_id("CI20260618487")
///     .activity_name("春茶节")
///     .activity_type(post::ActivityType::NonMemberAfterpay)
///     .begin_time("2026-06-18T10:35:42+08:00")
///     .end_time("2026-06-18T10:35:42+08:00")
///     .award_send_period(
///         post::AwardSendPeriod::default()
///             .award_send_time([
///                 post::AwardSendTime::default()
///                     .begin_time("2026-06-18T10:35:42+08:00")
///                     .end_time("2026-06-18T10:35:42+08:00"),
///             ])
///             .award_send_day_time([
///                 post::AwardSendDayTime::default()
///                     .begin_day_time(
///                         post::BeginDayTime::default().hours(1).minutes(1).seconds(1),
///                     )
///                     .end_day_time(
///                         post::EndDayTime::default().hours(1).minutes(1).seconds(1),
///                     ),
///             ]),
///     )
///     .stock_list([
///         post::StockList::default()
///             .stock_creator_mchid("1684907235")
///             .stock_id("17520260"),
///     ])
///     .out_request_no("ORN20260618769")
///     .pay_activity_setting(
///         post::PayActivitySetting::default()
///             .logo_url("https://pay.example.com/wechat/notices")
///             .activity_second_title("春茶节")
///             .mchid_list(["示例ML863"])
///             .activate_setting(
///                 post::ActivateSetting::default()
///                     .activate_type("示例AT151")
///                     .activate_url("https://pay.example.com/wechat/notices")
///                     .activate_miniprogram(
///                         post::ActivateMiniprogram::default()
///                             .activate_appid("wx5f0c1a9e7b3d2846")
///                             .activate_path("pages/tea/index?from=pay"),
///                     ),
///             )
///             .payment_setting(
///                 post::PaymentSetting::default()
///                     .payment_mode(
///                         post::PaymentMode::default()
///                             .payment_scene_list(["示例PSL533"]),
///                     )
///                     .limit_bank("示例LB347")
///                     .goods_tags(["示例GT333"]),
///             ),
///     )
///     .miniprogram_activity_setting(
///         post::MiniprogramActivitySetting::default()
///             .outer_str(["示例OS446"])
///             .award_jump_deploy(
///                 post::AwardJumpDeploy::default()
///                     .mini_program_appid("wx5f0c1a9e7b3d2846")
///                     .mini_program_path("pages/tea/index?from=pay")
///                     .button_text("示例BT303"),
///             ),
///     );
/// ```
#[doc(alias = "创建活动")]
#[doc(alias = "/v3/marketing/membercard-activity/activities")]
#[doc(alias = "post_v3_marketing_membercard_activity_activities")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建活动; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `card_id`, `activity_name`, `activity_type`, `begin_time`, `end_time`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// `activity_name`
        ///
        /// **Required.**
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_name", value.into()))
        }

        /// `activity_type`
        ///
        /// **Required.**
        pub fn activity_type(self, value: impl Into<ActivityType>) -> Self {
            Self(self.0.body("activity_type", value.into()))
        }

        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("begin_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// `award_send_period`
        pub fn award_send_period(self, value: AwardSendPeriod) -> Self {
            Self(self.0.body("award_send_period", value))
        }

        /// `stock_list`
        pub fn stock_list(self, values: impl IntoIterator<Item = StockList>) -> Self {
            Self(self.0.body("stock_list", list::<StockList>(values)))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `pay_activity_setting`
        pub fn pay_activity_setting(self, value: PayActivitySetting) -> Self {
            Self(self.0.body("pay_activity_setting", value))
        }

        /// `miniprogram_activity_setting`
        pub fn miniprogram_activity_setting(
            self,
            value: MiniprogramActivitySetting,
        ) -> Self {
            Self(self.0.body("miniprogram_activity_setting", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_membercard_activity_activities",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ActivityType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityType {
        /// `NON_MEMBER_AFTERPAY`
        NonMemberAfterpay,
        /// `MEMBER_AFTERPAY`
        MemberAfterpay,
        /// `NON_MEMBER_MINIPROGRAM`
        NonMemberMiniprogram,
        /// `MEMBER_MINIPROGRAM`
        MemberMiniprogram,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivityType,
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        MemberAfterpay = "MEMBER_AFTERPAY",
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    );

    /// AwardSendPeriod
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendPeriod(Fields);

    impl AwardSendPeriod {
        /// `award_send_time`
        pub fn award_send_time(
            self,
            values: impl IntoIterator<Item = AwardSendTime>,
        ) -> Self {
            Self(self.0.set("award_send_time", list::<AwardSendTime>(values)))
        }

        /// `award_send_day_time`
        pub fn award_send_day_time(
            self,
            values: impl IntoIterator<Item = AwardSendDayTime>,
        ) -> Self {
            Self(self.0.set("award_send_day_time", list::<AwardSendDayTime>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendPeriod);

    /// AwardSendTime
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendTime(Fields);

    impl AwardSendTime {
        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendTime);

    /// AwardSendDayTime
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendDayTime(Fields);

    impl AwardSendDayTime {
        /// `begin_day_time`
        ///
        /// **Required.**
        pub fn begin_day_time(self, value: BeginDayTime) -> Self {
            Self(self.0.set("begin_day_time", value))
        }

        /// `end_day_time`
        ///
        /// **Required.**
        pub fn end_day_time(self, value: EndDayTime) -> Self {
            Self(self.0.set("end_day_time", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendDayTime);

    /// BeginDayTime
    #[derive(Clone, Debug, Default)]
    pub struct BeginDayTime(Fields);

    impl BeginDayTime {
        /// `hours`
        ///
        /// **Required.**
        pub fn hours(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("hours", value.into()))
        }

        /// `minutes`
        ///
        /// **Required.**
        pub fn minutes(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("minutes", value.into()))
        }

        /// `seconds`
        ///
        /// **Required.**
        pub fn seconds(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("seconds", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BeginDayTime);

    /// EndDayTime
    #[derive(Clone, Debug, Default)]
    pub struct EndDayTime(Fields);

    impl EndDayTime {
        /// `hours`
        ///
        /// **Required.**
        pub fn hours(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("hours", value.into()))
        }

        /// `minutes`
        ///
        /// **Required.**
        pub fn minutes(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("minutes", value.into()))
        }

        /// `seconds`
        ///
        /// **Required.**
        pub fn seconds(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("seconds", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EndDayTime);

    /// StockList
    #[derive(Clone, Debug, Default)]
    pub struct StockList(Fields);

    impl StockList {
        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_creator_mchid", value.into()))
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockList);

    /// PayActivitySetting
    #[derive(Clone, Debug, Default)]
    pub struct PayActivitySetting(Fields);

    impl PayActivitySetting {
        /// `logo_url`
        ///
        /// **Required.**
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("logo_url", value.into()))
        }

        /// `activity_second_title`
        ///
        /// **Required.**
        pub fn activity_second_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_second_title", value.into()))
        }

        /// `mchid_list`
        pub fn mchid_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("mchid_list", list::<String>(values)))
        }

        /// `activate_setting`
        pub fn activate_setting(self, value: ActivateSetting) -> Self {
            Self(self.0.set("activate_setting", value))
        }

        /// `payment_setting`
        pub fn payment_setting(self, value: PaymentSetting) -> Self {
            Self(self.0.set("payment_setting", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PayActivitySetting);

    /// ActivateSetting
    #[derive(Clone, Debug, Default)]
    pub struct ActivateSetting(Fields);

    impl ActivateSetting {
        /// `activate_type`
        ///
        /// **Required.**
        pub fn activate_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_type", value.into()))
        }

        /// `activate_url`
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_url", value.into()))
        }

        /// `activate_miniprogram`
        pub fn activate_miniprogram(self, value: ActivateMiniprogram) -> Self {
            Self(self.0.set("activate_miniprogram", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivateSetting);

    /// ActivateMiniprogram
    #[derive(Clone, Debug, Default)]
    pub struct ActivateMiniprogram(Fields);

    impl ActivateMiniprogram {
        /// `activate_appid`
        ///
        /// **Required.**
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_appid", value.into()))
        }

        /// `activate_path`
        ///
        /// **Required.**
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activate_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivateMiniprogram);

    /// PaymentSetting
    #[derive(Clone, Debug, Default)]
    pub struct PaymentSetting(Fields);

    impl PaymentSetting {
        /// `payment_mode`
        pub fn payment_mode(self, value: PaymentMode) -> Self {
            Self(self.0.set("payment_mode", value))
        }

        /// `limit_bank`
        pub fn limit_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("limit_bank", value.into()))
        }

        /// `goods_tags`
        pub fn goods_tags(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("goods_tags", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentSetting);

    /// PaymentMode
    #[derive(Clone, Debug, Default)]
    pub struct PaymentMode(Fields);

    impl PaymentMode {
        /// `payment_scene_list`
        pub fn payment_scene_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("payment_scene_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentMode);

    /// MiniprogramActivitySetting
    #[derive(Clone, Debug, Default)]
    pub struct MiniprogramActivitySetting(Fields);

    impl MiniprogramActivitySetting {
        /// `outer_str`
        pub fn outer_str(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("outer_str", list::<String>(values)))
        }

        /// `award_jump_deploy`
        pub fn award_jump_deploy(self, value: AwardJumpDeploy) -> Self {
            Self(self.0.set("award_jump_deploy", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniprogramActivitySetting);

    /// AwardJumpDeploy
    #[derive(Clone, Debug, Default)]
    pub struct AwardJumpDeploy(Fields);

    impl AwardJumpDeploy {
        /// `mini_program_appid`
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// `mini_program_path`
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// `button_text`
        pub fn button_text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("button_text", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardJumpDeploy);

    /// The answer of 创建活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        ///
        /// Documented as always there.
        pub activity_id: Option<String>,
        /// `activity_status`
        pub activity_status: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `card_id`
        pub card_id: Option<String>,
        /// `activity_name`
        pub activity_name: Option<String>,
        /// `activity_type`
        pub activity_type: Option<String>,
        /// `begin_time`
        pub begin_time: Option<String>,
        /// `end_time`
        pub end_time: Option<String>,
        /// `award_send_period`
        pub award_send_period: Option<response::AwardSendPeriod>,
        /// `stock_list`
        pub stock_list: Vec<response::StockList>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// `pay_activity_setting`
        pub pay_activity_setting: Option<response::PayActivitySetting>,
        /// `miniprogram_activity_setting`
        pub miniprogram_activity_setting: Option<response::MiniprogramActivitySetting>,
        /// What came besides.
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
        use crate::model::*;

        /// AwardSendPeriod
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// `award_send_time`
            pub award_send_time: Vec<AwardSendTime>,
            /// `award_send_day_time`
            pub award_send_day_time: Vec<AwardSendDayTime>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendPeriod,
            award_send_time = "award_send_time",
            award_send_day_time = "award_send_day_time",
        );

        /// AwardSendTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// AwardSendDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// `begin_day_time`
            ///
            /// Documented as always there.
            pub begin_day_time: Option<BeginDayTime>,
            /// `end_day_time`
            ///
            /// Documented as always there.
            pub end_day_time: Option<EndDayTime>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendDayTime,
            begin_day_time = "begin_day_time",
            end_day_time = "end_day_time",
        );

        /// BeginDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// `hours`
            ///
            /// Documented as always there.
            pub hours: Option<i64>,
            /// `minutes`
            ///
            /// Documented as always there.
            pub minutes: Option<i64>,
            /// `seconds`
            ///
            /// Documented as always there.
            pub seconds: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BeginDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// EndDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EndDayTime {
            /// `hours`
            ///
            /// Documented as always there.
            pub hours: Option<i64>,
            /// `minutes`
            ///
            /// Documented as always there.
            pub minutes: Option<i64>,
            /// `seconds`
            ///
            /// Documented as always there.
            pub seconds: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EndDayTime,
            hours = "hours",
            minutes = "minutes",
            seconds = "seconds",
        );

        /// StockList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// `stock_creator_mchid`
            ///
            /// Documented as always there.
            pub stock_creator_mchid: Option<String>,
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StockList,
            stock_creator_mchid = "stock_creator_mchid",
            stock_id = "stock_id",
        );

        /// PayActivitySetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// `logo_url`
            ///
            /// Documented as always there.
            pub logo_url: Option<String>,
            /// `activity_second_title`
            ///
            /// Documented as always there.
            pub activity_second_title: Option<String>,
            /// `mchid_list`
            pub mchid_list: Vec<String>,
            /// `activate_setting`
            pub activate_setting: Option<ActivateSetting>,
            /// `payment_setting`
            pub payment_setting: Option<PaymentSetting>,
            /// What came besides.
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

        /// ActivateSetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// `activate_type`
            ///
            /// Documented as always there.
            pub activate_type: Option<String>,
            /// `activate_url`
            pub activate_url: Option<String>,
            /// `activate_miniprogram`
            pub activate_miniprogram: Option<ActivateMiniprogram>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ActivateSetting,
            activate_type = "activate_type",
            activate_url = "activate_url",
            activate_miniprogram = "activate_miniprogram",
        );

        /// ActivateMiniprogram
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// `activate_appid`
            ///
            /// Documented as always there.
            pub activate_appid: Option<String>,
            /// `activate_path`
            ///
            /// Documented as always there.
            pub activate_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ActivateMiniprogram,
            activate_appid = "activate_appid",
            activate_path = "activate_path",
        );

        /// PaymentSetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// `payment_mode`
            pub payment_mode: Option<PaymentMode>,
            /// `limit_bank`
            pub limit_bank: Option<String>,
            /// `goods_tags`
            pub goods_tags: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PaymentSetting,
            payment_mode = "payment_mode",
            limit_bank = "limit_bank",
            goods_tags = "goods_tags",
        );

        /// PaymentMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMode {
            /// `payment_scene_list`
            pub payment_scene_list: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PaymentMode,
            payment_scene_list = "payment_scene_list",
        );

        /// MiniprogramActivitySetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// `outer_str`
            pub outer_str: Vec<String>,
            /// `award_jump_deploy`
            pub award_jump_deploy: Option<AwardJumpDeploy>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MiniprogramActivitySetting,
            outer_str = "outer_str",
            award_jump_deploy = "award_jump_deploy",
        );

        /// AwardJumpDeploy
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// `button_text`
            pub button_text: Option<String>,
            /// What came besides.
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
