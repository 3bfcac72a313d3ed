//! 获取支付有礼活动列表 · `GET /v3/marketing/paygiftactivity/activities`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities.md by `cargo xtask regen`; do not edit.

/// Queries the list of payment gift activities by name, state and award type.
///
/// 按活动名称、活动状态和奖品类型查询支付有礼活动列表。
///
/// `GET /v3/marketing/paygiftactivity/activities`
///
/// 获取支付有礼活动列表 / Query payment gift activities · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012489126), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012493214) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::get;
///
/// let request = get().offset(0).limit(10);
/// ```
#[doc(alias = "获取支付有礼活动列表")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities")]
#[doc(alias = "get_v3_marketing_paygiftactivity_activities")]
#[doc(alias = "取支付有礼活动列表")]
#[doc(alias = "支付有礼活动列表")]
#[doc(alias = "付有礼活动列表")]
#[doc(alias = "有礼活动列表")]
#[doc(alias = "礼活动列表")]
#[doc(alias = "活动列表")]
#[doc(alias = "动列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query payment gift activities")]
#[doc(alias = "payment gift activities")]
#[doc(alias = "gift activities")]
#[doc(alias = "activities")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取支付有礼活动列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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

        /// 活动名称 / Campaign's name
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.query("activity_name", value.into()))
        }

        /// 活动当前状态 / Campaign's present state
        pub fn activity_status(self, value: impl Into<ActivityStatus>) -> Self {
            Self(self.0.query("activity_status", value.into()))
        }

        /// 奖品类型 / Type of award
        ///
        /// Known values: `BUSIFAVOR` (商家券 / Merchant coupon (busifavor)).
        pub fn award_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("award_type", value.into()))
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
                "get_v3_marketing_paygiftactivity_activities",
                Method::Get,
                "/v3/marketing/paygiftactivity/activities",
            )
            .query(&["offset", "limit", "activity_name", "activity_status", "award_type"])
            .required(&["/query/offset", "/query/limit"]);

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

    /// Response of 获取支付有礼活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 活动基本信息 / Basic information on the campaign
            ///
            /// Always present according to the docs.
            pub activity_base_info: Option<ActivityBaseInfo>,
            /// 活动高级设置 / Advanced settings of the campaign
            pub advanced_setting: Option<AdvancedSetting>,
            /// 活动ID / Campaign's ID
            pub activity_id: Option<String>,
            /// 活动奖品发放规则 / Rule by which the campaign's awards are sent
            ///
            /// Always present according to the docs.
            pub award_send_rule: Option<AwardSendRule>,
            /// 活动当前状态 / Campaign's present state
            pub activity_status: Option<String>,
            /// 活动类型 / Type of campaign
            pub activity_type: Option<String>,
            /// 活动所属商户号 / ID of the merchant that owns the campaign
            pub belong_merchant_id: Option<String>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// 活动创建方商户号 / ID of the merchant that created the campaign
            pub creator_merchant_id: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            activity_base_info = "activity_base_info",
            advanced_setting = "advanced_setting",
            activity_id = "activity_id",
            award_send_rule = "award_send_rule",
            activity_status = "activity_status",
            activity_type = "activity_type",
            belong_merchant_id = "belong_merchant_id",
            create_time = "create_time",
            creator_merchant_id = "creator_merchant_id",
            update_time = "update_time",
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
            /// 阶梯送发放规则 / Rule of rewards graded by amount spent
            pub step_send_rule: Option<StepSendRule>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AwardSendRule,
            full_send_rule = "full_send_rule",
            step_send_rule = "step_send_rule",
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

        /// 阶梯送发放规则 / Rule of rewards graded by amount spent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StepSendRule {
            /// 奖品类型 / Type of award
            ///
            /// Always present according to the docs. Known values: `BUSIFAVOR` (商家券 / Merchant coupon (busifavor)).
            pub award_type: Option<String>,
            /// 发券商户号选项 / Option that decides which merchants send the coupon
            ///
            /// Always present according to the docs.
            pub merchant_option: Option<MerchantOption>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StepSendRule,
            award_type = "award_type",
            merchant_option = "merchant_option",
        );
    }
}
