//! 查询活动详情 · `GET /v3/marketing/membercard-activity/activities/{activity_id}`
//!
//! Generated from docs/openapi/v3/marketing/membercard-activity/activities/{activity_id}.md by `cargo xtask regen`; do not edit.

/// 查询活动详情
///
/// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
///
/// 查询活动详情 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553365), [2](https://pay.weixin.qq.com/doc/v3/partner/4012714471) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::by_activity_id::get;
///
/// let request = get("864202");
/// ```
#[doc(alias = "查询活动详情")]
#[doc(alias = "/v3/marketing/membercard-activity/activities/{activity_id}")]
#[doc(alias = "get_v3_marketing_membercard_activity_activities_activity_id")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询活动详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_marketing_membercard_activity_activities_activity_id",
            Verb::Get,
            "/v3/marketing/membercard-activity/activities/{activity_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询活动详情.
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
