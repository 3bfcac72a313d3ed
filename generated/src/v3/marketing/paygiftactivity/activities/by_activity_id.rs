//! 查询活动详情接口 · `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}.md by `cargo xtask regen`; do not edit.

/// Queries one payment gift activity by activity ID.
///
/// 按活动ID查询单个支付有礼活动。
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
///
/// 查询活动详情接口 / Query a payment gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012487971), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012492967) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::get;
///
/// let request = get("10284736");
/// ```
#[doc(alias = "查询活动详情接口")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}")]
#[doc(alias = "get_v3_marketing_paygiftactivity_activities_activity_id")]
#[doc(alias = "询活动详情接口")]
#[doc(alias = "活动详情接口")]
#[doc(alias = "动详情接口")]
#[doc(alias = "详情接口")]
#[doc(alias = "情接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query a payment gift activity")]
#[doc(alias = "payment gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询活动详情接口. Created by [`get()`](super::get()).
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
            "get_v3_marketing_paygiftactivity_activities_activity_id",
            Method::Get,
            "/v3/marketing/paygiftactivity/activities/{activity_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询活动详情接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 活动类型 / Type of campaign
        pub activity_type: Option<response::ActivityType>,
        /// 活动当前状态 / Campaign's present state
        ///
        /// Always present according to the docs.
        pub activity_status: Option<response::ActivityStatus>,
        /// 活动创建方商户号 / ID of the merchant that created the campaign
        ///
        /// Always present according to the docs.
        pub creator_merchant_id: Option<String>,
        /// 活动所属商户号 / ID of the merchant that owns the campaign
        ///
        /// Always present according to the docs.
        pub belong_merchant_id: Option<String>,
        /// 暂停时间 / Time of the suspension
        pub pause_time: Option<String>,
        /// 活动恢复时间 / Time the activity resumed
        pub recovery_time: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 活动基本信息 / Basic information on the campaign
        ///
        /// Always present according to the docs.
        pub activity_base_info: Option<response::ActivityBaseInfo>,
        /// 活动高级设置 / Advanced settings of the campaign
        pub advanced_setting: Option<response::AdvancedSetting>,
        /// 活动奖品发放规则 / Rule by which the campaign's awards are sent
        ///
        /// Always present according to the docs.
        pub award_send_rule: Option<response::AwardSendRule>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        activity_type = "activity_type",
        activity_status = "activity_status",
        creator_merchant_id = "creator_merchant_id",
        belong_merchant_id = "belong_merchant_id",
        pause_time = "pause_time",
        recovery_time = "recovery_time",
        create_time = "create_time",
        update_time = "update_time",
        activity_base_info = "activity_base_info",
        advanced_setting = "advanced_setting",
        award_send_rule = "award_send_rule",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 活动类型 / Type of campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityType {
            /// 满额送活动 / Gift above a spending threshold
            ///
            /// `FULL_SEND_ACT_TYPE`
            FullSendActType,
            /// 阶梯送活动 / Gifts by spending tiers
            ///
            /// `STEP_SEND_ACT_TYPE`
            StepSendActType,
            /// 满A送B活动 / Gift B for spending on A
            ///
            /// `SPECIFIC_SEND_ACT_TYPE`
            SpecificSendActType,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivityType,
            FullSendActType = "FULL_SEND_ACT_TYPE",
            StepSendActType = "STEP_SEND_ACT_TYPE",
            SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
        );

        /// 活动当前状态 / Campaign's present state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityStatus {
            /// 已创建 / Created
            ///
            /// `CREATE_ACT_STATUS`
            CreateActStatus,
            /// 运行中 / Running
            ///
            /// `ONGOING_ACT_STATUS`
            OngoingActStatus,
            /// 已终止 / Terminated
            ///
            /// `TERMINATE_ACT_STATUS`
            TerminateActStatus,
            /// 已暂停 / Paused
            ///
            /// `STOP_ACT_STATUS`
            StopActStatus,
            /// 已过期 / Expired
            ///
            /// `OVER_TIME_ACT_STATUS`
            OverTimeActStatus,
            /// 创建活动失败 / Creation of the activity failed
            ///
            /// `CREATE_ACT_FAILED`
            CreateActFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivityStatus,
            CreateActStatus = "CREATE_ACT_STATUS",
            OngoingActStatus = "ONGOING_ACT_STATUS",
            TerminateActStatus = "TERMINATE_ACT_STATUS",
            StopActStatus = "STOP_ACT_STATUS",
            OverTimeActStatus = "OVER_TIME_ACT_STATUS",
            CreateActFailed = "CREATE_ACT_FAILED",
        );

        /// 活动基本信息 / Basic information on the campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivityBaseInfo {
            /// 活动名称 / Campaign's name
            ///
            /// Always present according to the docs.
            pub activity_name: Option<String>,
            /// 活动副标题 / Campaign's subtitle
            ///
            /// Always present according to the docs.
            pub activity_second_title: Option<String>,
            /// 商户Logo图片URL / URL of the merchant's logo
            ///
            /// Always present according to the docs.
            pub merchant_logo_url: Option<String>,
            /// 背景颜色 / Background colour
            pub background_color: Option<BackgroundColor>,
            /// 开始时间 / Start time
            ///
            /// Always present according to the docs.
            pub begin_time: Option<String>,
            /// 结束时间 / End time
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// 活动可用时间段 / Time ranges in which the campaign is available
            pub available_periods: Option<AvailablePeriods>,
            /// 商户请求单号 / Merchant's number of the request
            ///
            /// Always present according to the docs.
            pub out_request_no: Option<String>,
            /// 活动投放目的 / Purpose of the campaign
            ///
            /// Always present according to the docs.
            pub delivery_purpose: Option<DeliveryPurpose>,
            /// 跳转的小程序AppID / AppID of the Mini Program to open
            pub mini_programs_appid: Option<String>,
            /// 跳转的小程序页面路径 / Page path of the Mini Program to open
            pub mini_programs_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ActivityBaseInfo,
            activity_name = "activity_name",
            activity_second_title = "activity_second_title",
            merchant_logo_url = "merchant_logo_url",
            background_color = "background_color",
            begin_time = "begin_time",
            end_time = "end_time",
            available_periods = "available_periods",
            out_request_no = "out_request_no",
            delivery_purpose = "delivery_purpose",
            mini_programs_appid = "mini_programs_appid",
            mini_programs_path = "mini_programs_path",
        );

        /// 背景颜色 / Background colour
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BackgroundColor {
            /// 色值#63B359（绿） / Green, #63B359
            ///
            /// `Color010`
            Color010,
            /// 色值#2C9F67（深绿） / Dark green, #2C9F67
            ///
            /// `Color020`
            Color020,
            /// 色值#509FC9（浅蓝） / Light blue, #509FC9
            ///
            /// `Color030`
            Color030,
            /// 色值#5885CF（蓝） / Blue, #5885CF
            ///
            /// `Color040`
            Color040,
            /// 色值#9062C0（紫） / Purple, #9062C0
            ///
            /// `Color050`
            Color050,
            /// 色值#D09A45（棕黄） / Brownish yellow, #D09A45
            ///
            /// `Color060`
            Color060,
            /// 色值#E4B138（黄） / Yellow, #E4B138
            ///
            /// `Color070`
            Color070,
            /// 色值#EE903C（橙） / Orange, #EE903C
            ///
            /// `Color080`
            Color080,
            /// 色值#DD6549（橘红） / Orange red, #DD6549
            ///
            /// `Color090`
            Color090,
            /// 色值#CC463D（红） / Red, #CC463D
            ///
            /// `Color100`
            Color100,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BackgroundColor,
            Color010 = "Color010",
            Color020 = "Color020",
            Color030 = "Color030",
            Color040 = "Color040",
            Color050 = "Color050",
            Color060 = "Color060",
            Color070 = "Color070",
            Color080 = "Color080",
            Color090 = "Color090",
            Color100 = "Color100",
        );

        /// 活动可用时间段 / Time ranges in which the campaign is available
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailablePeriods {
            /// 可用时间列表 / Times in which it is available
            pub available_time: Vec<AvailableTime>,
            /// 当天可用时间段 / Usable time ranges within the day
            pub available_day_time: Vec<AvailableDayTime>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AvailablePeriods,
            available_time = "available_time",
            available_day_time = "available_day_time",
        );

        /// 可用时间列表 / Times in which it is available
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableTime {
            /// 开始时间 / Start time
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
            AvailableTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 当天可用时间段 / Usable time ranges within the day
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// 每日可用开始时间 / Time of day at which the campaign becomes available
            ///
            /// Always present according to the docs.
            pub begin_day_time: Option<String>,
            /// 每日可用结束时间 / Time of day at which the campaign stops being available
            ///
            /// Always present according to the docs.
            pub end_day_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AvailableDayTime,
            begin_day_time = "begin_day_time",
            end_day_time = "end_day_time",
        );

        /// 活动投放目的 / Purpose of the campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DeliveryPurpose {
            /// 引导线下支付 / Lead users to pay offline
            ///
            /// `OFF_LINE_PAY`
            OffLinePay,
            /// 引导跳转小程序 / Lead users to a Mini Program
            ///
            /// `JUMP_MINI_APP`
            JumpMiniApp,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DeliveryPurpose,
            OffLinePay = "OFF_LINE_PAY",
            JumpMiniApp = "JUMP_MINI_APP",
        );

        /// 活动高级设置 / Advanced settings of the campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdvancedSetting {
            /// 活动投放用户类别 / Category of users the campaign targets
            pub delivery_user_category: Option<DeliveryUserCategory>,
            /// 商家会员小程序AppID / AppID of the merchant's membership Mini Program
            pub merchant_member_appid: Option<String>,
            /// 支付（扣款）模式 / Payment or deduction mode
            pub payment_mode: Option<PaymentMode>,
            /// 订单优惠标记列表 / Promotion tags of orders
            pub goods_tags: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AdvancedSetting,
            delivery_user_category = "delivery_user_category",
            merchant_member_appid = "merchant_member_appid",
            payment_mode = "payment_mode",
            goods_tags = "goods_tags",
        );

        /// 活动投放用户类别 / Category of users the campaign targets
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DeliveryUserCategory {
            /// 向所有用户投放 / To all users
            ///
            /// `DELIVERY_ALL_PERSON`
            DeliveryAllPerson,
            /// 仅向商家会员投放 / To members of the merchant only
            ///
            /// `DELIVERY_MEMBER_PERSON`
            DeliveryMemberPerson,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DeliveryUserCategory,
            DeliveryAllPerson = "DELIVERY_ALL_PERSON",
            DeliveryMemberPerson = "DELIVERY_MEMBER_PERSON",
        );

        /// 支付（扣款）模式 / Payment or deduction mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMode {
            /// 支付场景列表 / List of payment scenes
            pub payment_scene_list: Vec<PaymentSceneList>,
            /// 支付方式信息 / Payment method information
            pub payment_method_information: Option<PaymentMethodInformation>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PaymentMode,
            payment_scene_list = "payment_scene_list",
            payment_method_information = "payment_method_information",
        );

        /// 支付场景列表 / List of payment scenes
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentSceneList {
            /// APP支付场景 / App payment
            ///
            /// `APP_SCENE`
            AppScene,
            /// 刷脸支付场景 / Payment by face
            ///
            /// `FACE_PAY_SCENE`
            FacePayScene,
            /// 小程序支付场景 / Mini Program payment
            ///
            /// `MINIAPP_SCENE`
            MiniappScene,
            /// 免密支付场景 / Payment without a password
            ///
            /// `NO_SECRET_SCENE`
            NoSecretScene,
            /// 其他支付场景 / Other payments
            ///
            /// `OTHER_SCENE`
            OtherScene,
            /// 刷卡支付场景 / Payment by the payer's code
            ///
            /// `SWING_CARD_SCENE`
            SwingCardScene,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentSceneList,
            AppScene = "APP_SCENE",
            FacePayScene = "FACE_PAY_SCENE",
            MiniappScene = "MINIAPP_SCENE",
            NoSecretScene = "NO_SECRET_SCENE",
            OtherScene = "OTHER_SCENE",
            SwingCardScene = "SWING_CARD_SCENE",
        );

        /// 支付方式信息 / Payment method information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMethodInformation {
            /// 限定的支付方式 / Payment method the campaign is limited to
            pub payment_method: Option<PaymentMethod>,
            /// 银行简称 / Bank's abbreviated name
            pub bank_abbreviation: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PaymentMethodInformation,
            payment_method = "payment_method",
            bank_abbreviation = "bank_abbreviation",
        );

        /// 限定的支付方式 / Payment method the campaign is limited to
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentMethod {
            /// 零钱支付 / WeChat balance
            ///
            /// `CFT`
            Cft,
            /// 指定银行卡支付 / Specific bank card
            ///
            /// `SPECIFIC_BANK_CARD`
            SpecificBankCard,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentMethod,
            Cft = "CFT",
            SpecificBankCard = "SPECIFIC_BANK_CARD",
        );

        /// 活动奖品发放规则 / Rule by which the campaign's awards are sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// 满送活动的奖品发放规则 / Rule for giving prizes when the spend threshold is met
            pub full_send_rule: Option<FullSendRule>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendRule,
            full_send_rule = "full_send_rule",
        );

        /// 满送活动的奖品发放规则 / Rule for giving prizes when the spend threshold is met
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FullSendRule {
            /// 奖品类型 / Type of award
            ///
            /// Always present according to the docs. Known values: `BUSIFAVOR` (商家券 / Merchant coupon (busifavor)).
            pub award_type: Option<String>,
            /// 发券商户号选项 / Option that decides which merchants send the coupon
            ///
            /// Always present according to the docs.
            pub merchant_option: Option<MerchantOption>,
            /// 消费金额门槛，单位：分 / Minimum spend for the reward, in fen
            ///
            /// Always present according to the docs.
            pub transaction_amount_minimum: Option<i64>,
            /// 发放内容 / What is sent
            ///
            /// Always present according to the docs.
            pub send_content: Option<SendContent>,
            /// 奖品基本信息列表 / Basic data of the awards
            pub award_list: Vec<AwardList>,
            /// 发券商户号列表 / Merchant IDs that send the coupon
            pub merchant_id_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FullSendRule,
            award_type = "award_type",
            merchant_option = "merchant_option",
            transaction_amount_minimum = "transaction_amount_minimum",
            send_content = "send_content",
            award_list = "award_list",
            merchant_id_list = "merchant_id_list",
        );

        /// 发券商户号选项 / Option that decides which merchants send the coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantOption {
            /// 在用的发券商户号 / Coupon merchant already in service
            ///
            /// `IN_SEVICE_COUPON_MERCHANT`
            InSeviceCouponMerchant,
            /// 手动输入的商户号 / Merchant ID entered manually
            ///
            /// `MANUAL_INPUT_MERCHANT`
            ManualInputMerchant,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantOption,
            InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
            ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
        );

        /// 发放内容 / What is sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendContent {
            /// 单张券 / Single coupon
            ///
            /// `SINGLE_COUPON`
            SingleCoupon,
            /// 礼包 / Gift package
            ///
            /// `GIFT_PACKAGE`
            GiftPackage,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendContent,
            SingleCoupon = "SINGLE_COUPON",
            GiftPackage = "GIFT_PACKAGE",
        );

        /// 奖品基本信息列表 / Basic data of the awards
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardList {
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 奖品原图（大图）URL / URL of the prize's original (large) image
            ///
            /// Always present according to the docs.
            pub original_image_url: Option<String>,
            /// 奖品缩略图地址 / URL of the prize's thumbnail
            pub thumbnail_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardList,
            stock_id = "stock_id",
            original_image_url = "original_image_url",
            thumbnail_url = "thumbnail_url",
        );
    }
}
