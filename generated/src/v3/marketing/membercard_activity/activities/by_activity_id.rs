//! 查询活动详情 · `GET /v3/marketing/membercard-activity/activities/{activity_id}`
//!
//! Generated from docs/openapi/v3/marketing/membercard-activity/activities/{activity_id}.md by `cargo xtask regen`; do not edit.

/// Queries one membership gift activity by activity ID.
///
/// 按活动ID查询单个会员有礼活动。
///
/// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
///
/// 查询活动详情 / Query a membership gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012553365), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012714471) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::by_activity_id::get;
///
/// let request = get("10284736");
/// ```
#[doc(alias = "查询活动详情")]
#[doc(alias = "/v3/marketing/membercard-activity/activities/{activity_id}")]
#[doc(alias = "get_v3_marketing_membercard_activity_activities_activity_id")]
#[doc(alias = "询活动详情")]
#[doc(alias = "活动详情")]
#[doc(alias = "动详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a membership gift activity")]
#[doc(alias = "membership gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询活动详情. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_marketing_membercard_activity_activities_activity_id",
            Method::Get,
            "/v3/marketing/membercard-activity/activities/{activity_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询活动详情.
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
