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
    pub struct Request {
        limit: Option<i64>,
        offset: Option<i64>,
        activity_type: Option<ActivityType>,
        card_id: Option<String>,
        activity_status: Option<ActivityStatus>,
        extra: Extra,
    }

    impl Request {
        /// `limit`
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
            self
        }

        /// `offset`
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `activity_type`
        ///
        /// **Required.**
        pub fn activity_type(mut self, value: impl Into<ActivityType>) -> Self {
            self.activity_type = Some(value.into());
            self
        }

        /// `card_id`
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// `activity_status`
        pub fn activity_status(mut self, value: impl Into<ActivityStatus>) -> Self {
            self.activity_status = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_membercard_activity_activities",
                Verb::Get,
                "/v3/marketing/membercard-activity/activities",
            )
            .required(&["/query/activity_type"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("limit", &self.limit)
                .query("offset", &self.offset)
                .query("activity_type", &self.activity_type)
                .query("card_id", &self.card_id)
                .query("activity_status", &self.activity_status)
                .extra(&self.extra)
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
    pub struct Request {
        card_id: Option<String>,
        activity_name: Option<String>,
        activity_type: Option<ActivityType>,
        begin_time: Option<String>,
        end_time: Option<String>,
        award_send_period: Option<AwardSendPeriod>,
        stock_list: Vec<StockList>,
        out_request_no: Option<String>,
        pay_activity_setting: Option<PayActivitySetting>,
        miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
        extra: Extra,
    }

    impl Request {
        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// `activity_name`
        ///
        /// **Required.**
        pub fn activity_name(mut self, value: impl Into<String>) -> Self {
            self.activity_name = Some(value.into());
            self
        }

        /// `activity_type`
        ///
        /// **Required.**
        pub fn activity_type(mut self, value: impl Into<ActivityType>) -> Self {
            self.activity_type = Some(value.into());
            self
        }

        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(mut self, value: impl Into<String>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `award_send_period`
        pub fn award_send_period(mut self, value: impl Into<AwardSendPeriod>) -> Self {
            self.award_send_period = Some(value.into());
            self
        }

        /// `stock_list`
        pub fn stock_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<StockList>>,
        ) -> Self {
            self.stock_list = list(values);
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `pay_activity_setting`
        pub fn pay_activity_setting(mut self, value: impl Into<PayActivitySetting>) -> Self {
            self.pay_activity_setting = Some(value.into());
            self
        }

        /// `miniprogram_activity_setting`
        pub fn miniprogram_activity_setting(
            mut self,
            value: impl Into<MiniprogramActivitySetting>,
        ) -> Self {
            self.miniprogram_activity_setting = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("card_id", &self.card_id)
                .body("activity_name", &self.activity_name)
                .body("activity_type", &self.activity_type)
                .body("begin_time", &self.begin_time)
                .body("end_time", &self.end_time)
                .body("award_send_period", &self.award_send_period)
                .body("stock_list", &self.stock_list)
                .body("out_request_no", &self.out_request_no)
                .body("pay_activity_setting", &self.pay_activity_setting)
                .body("miniprogram_activity_setting", &self.miniprogram_activity_setting)
                .extra(&self.extra)
        }
    }

    /// ActivityType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct AwardSendPeriod {
        award_send_time: Vec<AwardSendTime>,
        award_send_day_time: Vec<AwardSendDayTime>,
        extra: Extra,
    }

    impl AwardSendPeriod {
        /// `award_send_time`
        pub fn award_send_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<AwardSendTime>>,
        ) -> Self {
            self.award_send_time = list(values);
            self
        }

        /// `award_send_day_time`
        pub fn award_send_day_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<AwardSendDayTime>>,
        ) -> Self {
            self.award_send_day_time = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AwardSendPeriod,
        award_send_time = "award_send_time",
        award_send_day_time = "award_send_day_time",
    );

    /// AwardSendTime
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendTime {
        begin_time: Option<String>,
        end_time: Option<String>,
        extra: Extra,
    }

    impl AwardSendTime {
        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(mut self, value: impl Into<String>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AwardSendTime,
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// AwardSendDayTime
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendDayTime {
        begin_day_time: Option<BeginDayTime>,
        end_day_time: Option<EndDayTime>,
        extra: Extra,
    }

    impl AwardSendDayTime {
        /// `begin_day_time`
        ///
        /// **Required.**
        pub fn begin_day_time(mut self, value: impl Into<BeginDayTime>) -> Self {
            self.begin_day_time = Some(value.into());
            self
        }

        /// `end_day_time`
        ///
        /// **Required.**
        pub fn end_day_time(mut self, value: impl Into<EndDayTime>) -> Self {
            self.end_day_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AwardSendDayTime,
        begin_day_time = "begin_day_time",
        end_day_time = "end_day_time",
    );

    /// BeginDayTime
    #[derive(Clone, Debug, Default)]
    pub struct BeginDayTime {
        hours: Option<i64>,
        minutes: Option<i64>,
        seconds: Option<i64>,
        extra: Extra,
    }

    impl BeginDayTime {
        /// `hours`
        ///
        /// **Required.**
        pub fn hours(mut self, value: impl Into<i64>) -> Self {
            self.hours = Some(value.into());
            self
        }

        /// `minutes`
        ///
        /// **Required.**
        pub fn minutes(mut self, value: impl Into<i64>) -> Self {
            self.minutes = Some(value.into());
            self
        }

        /// `seconds`
        ///
        /// **Required.**
        pub fn seconds(mut self, value: impl Into<i64>) -> Self {
            self.seconds = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BeginDayTime,
        hours = "hours",
        minutes = "minutes",
        seconds = "seconds",
    );

    /// EndDayTime
    #[derive(Clone, Debug, Default)]
    pub struct EndDayTime {
        hours: Option<i64>,
        minutes: Option<i64>,
        seconds: Option<i64>,
        extra: Extra,
    }

    impl EndDayTime {
        /// `hours`
        ///
        /// **Required.**
        pub fn hours(mut self, value: impl Into<i64>) -> Self {
            self.hours = Some(value.into());
            self
        }

        /// `minutes`
        ///
        /// **Required.**
        pub fn minutes(mut self, value: impl Into<i64>) -> Self {
            self.minutes = Some(value.into());
            self
        }

        /// `seconds`
        ///
        /// **Required.**
        pub fn seconds(mut self, value: impl Into<i64>) -> Self {
            self.seconds = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EndDayTime,
        hours = "hours",
        minutes = "minutes",
        seconds = "seconds",
    );

    /// StockList
    #[derive(Clone, Debug, Default)]
    pub struct StockList {
        stock_creator_mchid: Option<String>,
        stock_id: Option<String>,
        extra: Extra,
    }

    impl StockList {
        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Some(value.into());
            self
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StockList,
        stock_creator_mchid = "stock_creator_mchid",
        stock_id = "stock_id",
    );

    /// PayActivitySetting
    #[derive(Clone, Debug, Default)]
    pub struct PayActivitySetting {
        logo_url: Option<String>,
        activity_second_title: Option<String>,
        mchid_list: Vec<String>,
        activate_setting: Option<ActivateSetting>,
        payment_setting: Option<PaymentSetting>,
        extra: Extra,
    }

    impl PayActivitySetting {
        /// `logo_url`
        ///
        /// **Required.**
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Some(value.into());
            self
        }

        /// `activity_second_title`
        ///
        /// **Required.**
        pub fn activity_second_title(mut self, value: impl Into<String>) -> Self {
            self.activity_second_title = Some(value.into());
            self
        }

        /// `mchid_list`
        pub fn mchid_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.mchid_list = list(values);
            self
        }

        /// `activate_setting`
        pub fn activate_setting(mut self, value: impl Into<ActivateSetting>) -> Self {
            self.activate_setting = Some(value.into());
            self
        }

        /// `payment_setting`
        pub fn payment_setting(mut self, value: impl Into<PaymentSetting>) -> Self {
            self.payment_setting = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PayActivitySetting,
        logo_url = "logo_url",
        activity_second_title = "activity_second_title",
        mchid_list = "mchid_list",
        activate_setting = "activate_setting",
        payment_setting = "payment_setting",
    );

    /// ActivateSetting
    #[derive(Clone, Debug, Default)]
    pub struct ActivateSetting {
        activate_type: Option<String>,
        activate_url: Option<String>,
        activate_miniprogram: Option<ActivateMiniprogram>,
        extra: Extra,
    }

    impl ActivateSetting {
        /// `activate_type`
        ///
        /// **Required.**
        pub fn activate_type(mut self, value: impl Into<String>) -> Self {
            self.activate_type = Some(value.into());
            self
        }

        /// `activate_url`
        pub fn activate_url(mut self, value: impl Into<String>) -> Self {
            self.activate_url = Some(value.into());
            self
        }

        /// `activate_miniprogram`
        pub fn activate_miniprogram(
            mut self,
            value: impl Into<ActivateMiniprogram>,
        ) -> Self {
            self.activate_miniprogram = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ActivateSetting,
        activate_type = "activate_type",
        activate_url = "activate_url",
        activate_miniprogram = "activate_miniprogram",
    );

    /// ActivateMiniprogram
    #[derive(Clone, Debug, Default)]
    pub struct ActivateMiniprogram {
        activate_appid: Option<String>,
        activate_path: Option<String>,
        extra: Extra,
    }

    impl ActivateMiniprogram {
        /// `activate_appid`
        ///
        /// **Required.**
        pub fn activate_appid(mut self, value: impl Into<String>) -> Self {
            self.activate_appid = Some(value.into());
            self
        }

        /// `activate_path`
        ///
        /// **Required.**
        pub fn activate_path(mut self, value: impl Into<String>) -> Self {
            self.activate_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ActivateMiniprogram,
        activate_appid = "activate_appid",
        activate_path = "activate_path",
    );

    /// PaymentSetting
    #[derive(Clone, Debug, Default)]
    pub struct PaymentSetting {
        payment_mode: Option<PaymentMode>,
        limit_bank: Option<String>,
        goods_tags: Vec<String>,
        extra: Extra,
    }

    impl PaymentSetting {
        /// `payment_mode`
        pub fn payment_mode(mut self, value: impl Into<PaymentMode>) -> Self {
            self.payment_mode = Some(value.into());
            self
        }

        /// `limit_bank`
        pub fn limit_bank(mut self, value: impl Into<String>) -> Self {
            self.limit_bank = Some(value.into());
            self
        }

        /// `goods_tags`
        pub fn goods_tags(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.goods_tags = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PaymentSetting,
        payment_mode = "payment_mode",
        limit_bank = "limit_bank",
        goods_tags = "goods_tags",
    );

    /// PaymentMode
    #[derive(Clone, Debug, Default)]
    pub struct PaymentMode {
        payment_scene_list: Vec<String>,
        extra: Extra,
    }

    impl PaymentMode {
        /// `payment_scene_list`
        pub fn payment_scene_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.payment_scene_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PaymentMode,
        payment_scene_list = "payment_scene_list",
    );

    /// MiniprogramActivitySetting
    #[derive(Clone, Debug, Default)]
    pub struct MiniprogramActivitySetting {
        outer_str: Vec<String>,
        award_jump_deploy: Option<AwardJumpDeploy>,
        extra: Extra,
    }

    impl MiniprogramActivitySetting {
        /// `outer_str`
        pub fn outer_str(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.outer_str = list(values);
            self
        }

        /// `award_jump_deploy`
        pub fn award_jump_deploy(mut self, value: impl Into<AwardJumpDeploy>) -> Self {
            self.award_jump_deploy = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MiniprogramActivitySetting,
        outer_str = "outer_str",
        award_jump_deploy = "award_jump_deploy",
    );

    /// AwardJumpDeploy
    #[derive(Clone, Debug, Default)]
    pub struct AwardJumpDeploy {
        mini_program_appid: Option<String>,
        mini_program_path: Option<String>,
        button_text: Option<String>,
        extra: Extra,
    }

    impl AwardJumpDeploy {
        /// `mini_program_appid`
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// `mini_program_path`
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// `button_text`
        pub fn button_text(mut self, value: impl Into<String>) -> Self {
            self.button_text = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AwardJumpDeploy,
        mini_program_appid = "mini_program_appid",
        mini_program_path = "mini_program_path",
        button_text = "button_text",
    );

    /// The answer of 创建活动.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
