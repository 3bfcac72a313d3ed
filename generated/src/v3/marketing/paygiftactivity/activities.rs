//! 获取支付有礼活动列表 · `GET /v3/marketing/paygiftactivity/activities`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities.md by `cargo xtask regen`; do not edit.

/// 获取支付有礼活动列表
///
/// `GET /v3/marketing/paygiftactivity/activities`
///
/// 获取支付有礼活动列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489126), [2](https://pay.weixin.qq.com/doc/v3/partner/4012493214) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::get;
///
/// let request = get()
///     .offset(0)
///     .limit(20)
///     .activity_status(get::ActivityStatus::CreateActStatus)
///     .award_type("BUSIFAVOR");
/// ```
#[doc(alias = "获取支付有礼活动列表")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities")]
#[doc(alias = "get_v3_marketing_paygiftactivity_activities")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 获取支付有礼活动列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
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

        /// `activity_name`
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.query("activity_name", value.into()))
        }

        /// `activity_status`
        pub fn activity_status(self, value: impl Into<ActivityStatus>) -> Self {
            Self(self.0.query("activity_status", value.into()))
        }

        /// `award_type`
        ///
        /// Known: `BUSIFAVOR`.
        pub fn award_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("award_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_paygiftactivity_activities",
                Verb::Get,
                "/v3/marketing/paygiftactivity/activities",
            )
            .query(&["offset", "limit", "activity_name", "activity_status", "award_type"])
            .required(&["/query/offset", "/query/limit"]);

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

    /// ActivityStatus
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivityStatus {
        /// `CREATE_ACT_STATUS`
        CreateActStatus,
        /// `ONGOING_ACT_STATUS`
        OngoingActStatus,
        /// `TERMINATE_ACT_STATUS`
        TerminateActStatus,
        /// `STOP_ACT_STATUS`
        StopActStatus,
        /// `OVER_TIME_ACT_STATUS`
        OverTimeActStatus,
        /// `CREATE_ACT_FAILED`
        CreateActFailed,
        /// A value that these docs do not know.
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

    /// The answer of 获取支付有礼活动列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `activity_base_info`
            ///
            /// Documented as always there.
            pub activity_base_info: Option<ActivityBaseInfo>,
            /// `advanced_setting`
            pub advanced_setting: Option<AdvancedSetting>,
            /// `activity_id`
            pub activity_id: Option<String>,
            /// `award_send_rule`
            ///
            /// Documented as always there.
            pub award_send_rule: Option<AwardSendRule>,
            /// `activity_status`
            pub activity_status: Option<String>,
            /// `activity_type`
            pub activity_type: Option<String>,
            /// `belong_merchant_id`
            pub belong_merchant_id: Option<String>,
            /// `create_time`
            pub create_time: Option<String>,
            /// `creator_merchant_id`
            pub creator_merchant_id: Option<String>,
            /// `update_time`
            pub update_time: Option<String>,
            /// What came besides.
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

        /// ActivityBaseInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActivityBaseInfo {
            /// `activity_name`
            ///
            /// Documented as always there.
            pub activity_name: Option<String>,
            /// `activity_second_title`
            ///
            /// Documented as always there.
            pub activity_second_title: Option<String>,
            /// `merchant_logo_url`
            ///
            /// Documented as always there.
            pub merchant_logo_url: Option<String>,
            /// `background_color`
            pub background_color: Option<BackgroundColor>,
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// `available_periods`
            pub available_periods: Option<AvailablePeriods>,
            /// `out_request_no`
            ///
            /// Documented as always there.
            pub out_request_no: Option<String>,
            /// `delivery_purpose`
            ///
            /// Documented as always there.
            pub delivery_purpose: Option<DeliveryPurpose>,
            /// `mini_programs_appid`
            pub mini_programs_appid: Option<String>,
            /// `mini_programs_path`
            pub mini_programs_path: Option<String>,
            /// What came besides.
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

        /// BackgroundColor
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BackgroundColor {
            /// `Color010`
            Color010,
            /// `Color020`
            Color020,
            /// `Color030`
            Color030,
            /// `Color040`
            Color040,
            /// `Color050`
            Color050,
            /// `Color060`
            Color060,
            /// `Color070`
            Color070,
            /// `Color080`
            Color080,
            /// `Color090`
            Color090,
            /// `Color100`
            Color100,
            /// A value that these docs do not know.
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

        /// AvailablePeriods
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailablePeriods {
            /// `available_time`
            pub available_time: Vec<AvailableTime>,
            /// `available_day_time`
            pub available_day_time: Vec<AvailableDayTime>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AvailablePeriods,
            available_time = "available_time",
            available_day_time = "available_day_time",
        );

        /// AvailableTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableTime {
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
            AvailableTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// AvailableDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// `begin_day_time`
            ///
            /// Documented as always there.
            pub begin_day_time: Option<String>,
            /// `end_day_time`
            ///
            /// Documented as always there.
            pub end_day_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AvailableDayTime,
            begin_day_time = "begin_day_time",
            end_day_time = "end_day_time",
        );

        /// DeliveryPurpose
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DeliveryPurpose {
            /// `OFF_LINE_PAY`
            OffLinePay,
            /// `JUMP_MINI_APP`
            JumpMiniApp,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DeliveryPurpose,
            OffLinePay = "OFF_LINE_PAY",
            JumpMiniApp = "JUMP_MINI_APP",
        );

        /// AdvancedSetting
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdvancedSetting {
            /// `delivery_user_category`
            ///
            /// Known: `BUSIFAVOR`.
            pub delivery_user_category: Option<String>,
            /// `merchant_member_appid`
            pub merchant_member_appid: Option<String>,
            /// `payment_mode`
            pub payment_mode: Option<PaymentMode>,
            /// `goods_tags`
            pub goods_tags: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AdvancedSetting,
            delivery_user_category = "delivery_user_category",
            merchant_member_appid = "merchant_member_appid",
            payment_mode = "payment_mode",
            goods_tags = "goods_tags",
        );

        /// PaymentMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMode {
            /// `payment_scene_list`
            ///
            /// Known: `APP_SCENE`.
            pub payment_scene_list: Vec<String>,
            /// `payment_method_information`
            pub payment_method_information: Option<PaymentMethodInformation>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PaymentMode,
            payment_scene_list = "payment_scene_list",
            payment_method_information = "payment_method_information",
        );

        /// PaymentMethodInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PaymentMethodInformation {
            /// `payment_method`
            pub payment_method: Option<PaymentMethod>,
            /// `bank_abbreviation`
            pub bank_abbreviation: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PaymentMethodInformation,
            payment_method = "payment_method",
            bank_abbreviation = "bank_abbreviation",
        );

        /// PaymentMethod
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentMethod {
            /// `CFT`
            Cft,
            /// `SPECIFIC_BANK_CARD`
            SpecificBankCard,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentMethod,
            Cft = "CFT",
            SpecificBankCard = "SPECIFIC_BANK_CARD",
        );

        /// AwardSendRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// `full_send_rule`
            pub full_send_rule: Option<FullSendRule>,
            /// `step_send_rule`
            pub step_send_rule: Option<StepSendRule>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardSendRule,
            full_send_rule = "full_send_rule",
            step_send_rule = "step_send_rule",
        );

        /// FullSendRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FullSendRule {
            /// `award_type`
            ///
            /// Documented as always there. Known: `BUSIFAVOR`.
            pub award_type: Option<String>,
            /// `merchant_option`
            ///
            /// Documented as always there.
            pub merchant_option: Option<MerchantOption>,
            /// `transaction_amount_minimum`
            ///
            /// Documented as always there.
            pub transaction_amount_minimum: Option<i64>,
            /// `send_content`
            ///
            /// Documented as always there.
            pub send_content: Option<SendContent>,
            /// `award_list`
            pub award_list: Vec<AwardList>,
            /// `merchant_id_list`
            pub merchant_id_list: Vec<String>,
            /// What came besides.
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

        /// MerchantOption
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantOption {
            /// `IN_SEVICE_COUPON_MERCHANT`
            InSeviceCouponMerchant,
            /// `MANUAL_INPUT_MERCHANT`
            ManualInputMerchant,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantOption,
            InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
            ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
        );

        /// SendContent
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendContent {
            /// `SINGLE_COUPON`
            SingleCoupon,
            /// `GIFT_PACKAGE`
            GiftPackage,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendContent,
            SingleCoupon = "SINGLE_COUPON",
            GiftPackage = "GIFT_PACKAGE",
        );

        /// AwardList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AwardList {
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// `original_image_url`
            ///
            /// Documented as always there.
            pub original_image_url: Option<String>,
            /// `thumbnail_url`
            pub thumbnail_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AwardList,
            stock_id = "stock_id",
            original_image_url = "original_image_url",
            thumbnail_url = "thumbnail_url",
        );

        /// StepSendRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StepSendRule {
            /// `award_type`
            ///
            /// Documented as always there. Known: `BUSIFAVOR`.
            pub award_type: Option<String>,
            /// `merchant_option`
            ///
            /// Documented as always there.
            pub merchant_option: Option<MerchantOption>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StepSendRule,
            award_type = "award_type",
            merchant_option = "merchant_option",
        );
    }
}
