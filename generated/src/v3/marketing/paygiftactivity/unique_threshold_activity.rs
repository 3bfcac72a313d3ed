//! 创建全场满额送活动 · `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/unique-threshold-activity.md by `cargo xtask regen`; do not edit.

/// 创建全场满额送活动
///
/// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
///
/// 创建全场满额送活动 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487898), [2](https://pay.weixin.qq.com/doc/v3/partner/4012492900) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::unique_threshold_activity::post;
///
/// let request = post()
///     .activity_base_info(
///         post::ActivityBaseInfo::default()
///             .activity_name("春茶节")
///             .activity_second_title("春茶节")
///             .merchant_logo_url("https://pay.example.com/wechat/notices")
///             .background_color(post::BackgroundColor::Color010)
///             .begin_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T10:35:42+08:00")
///             .available_periods(
///                 post::AvailablePeriods::default()
///                     .available_time([
///                         post::AvailableTime::default()
///                             .begin_time("2026-06-18T10:35:42+08:00")
///                             .end_time("2026-06-18T10:35:42+08:00"),
///                     ])
///                     .available_day_time([
///                         post::AvailableDayTime::default()
///                             .begin_day_time("2026-06-18T10:35:42+08:00")
///                             .end_day_time("2026-06-18T10:35:42+08:00"),
///                     ]),
///             )
///             .out_request_no("ORN20260618769")
///             .delivery_purpose(post::DeliveryPurpose::OffLinePay)
///             .mini_programs_appid("wx5f0c1a9e7b3d2846")
///             .mini_programs_path("pages/tea/index?from=pay"),
///     )
///     .advanced_setting(
///         post::AdvancedSetting::default()
///             .delivery_user_category("BUSIFAVOR")
///             .merchant_member_appid("wx5f0c1a9e7b3d2846")
///             .payment_mode(
///                 post::PaymentMode::default()
///                     .payment_scene_list(["APP_SCENE"])
///                     .payment_method_information(
///                         post::PaymentMethodInformation::default()
///                             .payment_method(post::PaymentMethod::Cft)
///                             .bank_abbreviation("示例BA414"),
///                     ),
///             )
///             .goods_tags(["示例GT333"])
///             .payment_method_information(
///                 post::PaymentMethodInformation::default()
///                     .payment_method(post::PaymentMethod::Cft)
///                     .bank_abbreviation("示例BA414"),
///             ),
///     )
///     .award_send_rule(
///         post::AwardSendRule::default()
///             .award_type("BUSIFAVOR")
///             .merchant_option(post::MerchantOption::InSeviceCouponMerchant)
///             .transaction_amount_minimum(35200)
///             .send_content(post::SendContent::SingleCoupon)
///             .award_list([
///                 post::AwardList::default()
///                     .stock_id("SI20260618175")
///                     .original_image_url("https://pay.example.com/wechat/notices")
///                     .thumbnail_url("https://pay.example.com/wechat/notices"),
///             ])
///             .merchant_id_list(["示例MIL806"]),
///     );
/// ```
#[doc(alias = "创建全场满额送活动")]
#[doc(alias = "/v3/marketing/paygiftactivity/unique-threshold-activity")]
#[doc(alias = "post_v3_marketing_paygiftactivity_unique_threshold_activity")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建全场满额送活动; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `activity_base_info`, `award_send_rule`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        activity_base_info: Option<ActivityBaseInfo>,
        advanced_setting: Option<AdvancedSetting>,
        award_send_rule: Option<AwardSendRule>,
        extra: Extra,
    }

    impl Request {
        /// `activity_base_info`
        ///
        /// **Required.**
        pub fn activity_base_info(mut self, value: impl Into<ActivityBaseInfo>) -> Self {
            self.activity_base_info = Some(value.into());
            self
        }

        /// `advanced_setting`
        pub fn advanced_setting(mut self, value: impl Into<AdvancedSetting>) -> Self {
            self.advanced_setting = Some(value.into());
            self
        }

        /// `award_send_rule`
        ///
        /// **Required.**
        pub fn award_send_rule(mut self, value: impl Into<AwardSendRule>) -> Self {
            self.award_send_rule = Some(value.into());
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
                "post_v3_marketing_paygiftactivity_unique_threshold_activity",
                Verb::Post,
                "/v3/marketing/paygiftactivity/unique-threshold-activity",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/activity_base_info",
                    "/body/activity_base_info/activity_name",
                    "/body/activity_base_info/activity_second_title",
                    "/body/activity_base_info/merchant_logo_url",
                    "/body/activity_base_info/begin_time",
                    "/body/activity_base_info/end_time",
                    "/body/activity_base_info/available_periods/available_time/*/begin_time",
                    "/body/activity_base_info/available_periods/available_time/*/end_time",
                    "/body/activity_base_info/available_periods/available_day_time/*/begin_day_time",
                    "/body/activity_base_info/available_periods/available_day_time/*/end_day_time",
                    "/body/activity_base_info/out_request_no",
                    "/body/activity_base_info/delivery_purpose",
                    "/body/award_send_rule",
                    "/body/award_send_rule/award_type",
                    "/body/award_send_rule/merchant_option",
                    "/body/award_send_rule/transaction_amount_minimum",
                    "/body/award_send_rule/send_content",
                    "/body/award_send_rule/award_list/*/stock_id",
                    "/body/award_send_rule/award_list/*/original_image_url",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("activity_base_info", &self.activity_base_info)
                .body("advanced_setting", &self.advanced_setting)
                .body("award_send_rule", &self.award_send_rule)
                .extra(&self.extra)
        }
    }

    /// ActivityBaseInfo
    #[derive(Clone, Debug, Default)]
    pub struct ActivityBaseInfo {
        activity_name: Option<String>,
        activity_second_title: Option<String>,
        merchant_logo_url: Option<String>,
        background_color: Option<BackgroundColor>,
        begin_time: Option<String>,
        end_time: Option<String>,
        available_periods: Option<AvailablePeriods>,
        out_request_no: Option<String>,
        delivery_purpose: Option<DeliveryPurpose>,
        mini_programs_appid: Option<String>,
        mini_programs_path: Option<String>,
        extra: Extra,
    }

    impl ActivityBaseInfo {
        /// `activity_name`
        ///
        /// **Required.**
        pub fn activity_name(mut self, value: impl Into<String>) -> Self {
            self.activity_name = Some(value.into());
            self
        }

        /// `activity_second_title`
        ///
        /// **Required.**
        pub fn activity_second_title(mut self, value: impl Into<String>) -> Self {
            self.activity_second_title = Some(value.into());
            self
        }

        /// `merchant_logo_url`
        ///
        /// **Required.**
        pub fn merchant_logo_url(mut self, value: impl Into<String>) -> Self {
            self.merchant_logo_url = Some(value.into());
            self
        }

        /// `background_color`
        pub fn background_color(mut self, value: impl Into<BackgroundColor>) -> Self {
            self.background_color = Some(value.into());
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

        /// `available_periods`
        pub fn available_periods(mut self, value: impl Into<AvailablePeriods>) -> Self {
            self.available_periods = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `delivery_purpose`
        ///
        /// **Required.**
        pub fn delivery_purpose(mut self, value: impl Into<DeliveryPurpose>) -> Self {
            self.delivery_purpose = Some(value.into());
            self
        }

        /// `mini_programs_appid`
        pub fn mini_programs_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_appid = Some(value.into());
            self
        }

        /// `mini_programs_path`
        pub fn mini_programs_path(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct AvailablePeriods {
        available_time: Vec<AvailableTime>,
        available_day_time: Vec<AvailableDayTime>,
        extra: Extra,
    }

    impl AvailablePeriods {
        /// `available_time`
        pub fn available_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<AvailableTime>>,
        ) -> Self {
            self.available_time = list(values);
            self
        }

        /// `available_day_time`
        pub fn available_day_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<AvailableDayTime>>,
        ) -> Self {
            self.available_day_time = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AvailablePeriods,
        available_time = "available_time",
        available_day_time = "available_day_time",
    );

    /// AvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct AvailableTime {
        begin_time: Option<String>,
        end_time: Option<String>,
        extra: Extra,
    }

    impl AvailableTime {
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
        AvailableTime,
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// AvailableDayTime
    #[derive(Clone, Debug, Default)]
    pub struct AvailableDayTime {
        begin_day_time: Option<String>,
        end_day_time: Option<String>,
        extra: Extra,
    }

    impl AvailableDayTime {
        /// `begin_day_time`
        ///
        /// **Required.**
        pub fn begin_day_time(mut self, value: impl Into<String>) -> Self {
            self.begin_day_time = Some(value.into());
            self
        }

        /// `end_day_time`
        ///
        /// **Required.**
        pub fn end_day_time(mut self, value: impl Into<String>) -> Self {
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
        AvailableDayTime,
        begin_day_time = "begin_day_time",
        end_day_time = "end_day_time",
    );

    /// DeliveryPurpose
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedSetting {
        delivery_user_category: Option<String>,
        merchant_member_appid: Option<String>,
        payment_mode: Option<PaymentMode>,
        goods_tags: Vec<String>,
        payment_method_information: Option<PaymentMethodInformation>,
        extra: Extra,
    }

    impl AdvancedSetting {
        /// `delivery_user_category`
        ///
        /// Known: `BUSIFAVOR`.
        pub fn delivery_user_category(mut self, value: impl Into<String>) -> Self {
            self.delivery_user_category = Some(value.into());
            self
        }

        /// `merchant_member_appid`
        pub fn merchant_member_appid(mut self, value: impl Into<String>) -> Self {
            self.merchant_member_appid = Some(value.into());
            self
        }

        /// `payment_mode`
        pub fn payment_mode(mut self, value: impl Into<PaymentMode>) -> Self {
            self.payment_mode = Some(value.into());
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

        /// `payment_method_information`
        pub fn payment_method_information(
            mut self,
            value: impl Into<PaymentMethodInformation>,
        ) -> Self {
            self.payment_method_information = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AdvancedSetting,
        delivery_user_category = "delivery_user_category",
        merchant_member_appid = "merchant_member_appid",
        payment_mode = "payment_mode",
        goods_tags = "goods_tags",
        payment_method_information = "payment_method_information",
    );

    /// PaymentMode
    #[derive(Clone, Debug, Default)]
    pub struct PaymentMode {
        payment_scene_list: Vec<String>,
        payment_method_information: Option<PaymentMethodInformation>,
        extra: Extra,
    }

    impl PaymentMode {
        /// `payment_scene_list`
        ///
        /// Known: `APP_SCENE`.
        pub fn payment_scene_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.payment_scene_list = list(values);
            self
        }

        /// `payment_method_information`
        pub fn payment_method_information(
            mut self,
            value: impl Into<PaymentMethodInformation>,
        ) -> Self {
            self.payment_method_information = Some(value.into());
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
        payment_method_information = "payment_method_information",
    );

    /// PaymentMethodInformation
    #[derive(Clone, Debug, Default)]
    pub struct PaymentMethodInformation {
        payment_method: Option<PaymentMethod>,
        bank_abbreviation: Option<String>,
        extra: Extra,
    }

    impl PaymentMethodInformation {
        /// `payment_method`
        pub fn payment_method(mut self, value: impl Into<PaymentMethod>) -> Self {
            self.payment_method = Some(value.into());
            self
        }

        /// `bank_abbreviation`
        pub fn bank_abbreviation(mut self, value: impl Into<String>) -> Self {
            self.bank_abbreviation = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PaymentMethodInformation,
        payment_method = "payment_method",
        bank_abbreviation = "bank_abbreviation",
    );

    /// PaymentMethod
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendRule {
        award_type: Option<String>,
        merchant_option: Option<MerchantOption>,
        transaction_amount_minimum: Option<i64>,
        send_content: Option<SendContent>,
        award_list: Vec<AwardList>,
        merchant_id_list: Vec<String>,
        extra: Extra,
    }

    impl AwardSendRule {
        /// `award_type`
        ///
        /// **Required.** Known: `BUSIFAVOR`.
        pub fn award_type(mut self, value: impl Into<String>) -> Self {
            self.award_type = Some(value.into());
            self
        }

        /// `merchant_option`
        ///
        /// **Required.**
        pub fn merchant_option(mut self, value: impl Into<MerchantOption>) -> Self {
            self.merchant_option = Some(value.into());
            self
        }

        /// `transaction_amount_minimum`
        ///
        /// **Required.**
        pub fn transaction_amount_minimum(mut self, value: impl Into<i64>) -> Self {
            self.transaction_amount_minimum = Some(value.into());
            self
        }

        /// `send_content`
        ///
        /// **Required.**
        pub fn send_content(mut self, value: impl Into<SendContent>) -> Self {
            self.send_content = Some(value.into());
            self
        }

        /// `award_list`
        pub fn award_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<AwardList>>,
        ) -> Self {
            self.award_list = list(values);
            self
        }

        /// `merchant_id_list`
        pub fn merchant_id_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.merchant_id_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AwardSendRule,
        award_type = "award_type",
        merchant_option = "merchant_option",
        transaction_amount_minimum = "transaction_amount_minimum",
        send_content = "send_content",
        award_list = "award_list",
        merchant_id_list = "merchant_id_list",
    );

    /// MerchantOption
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct AwardList {
        stock_id: Option<String>,
        original_image_url: Option<String>,
        thumbnail_url: Option<String>,
        extra: Extra,
    }

    impl AwardList {
        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `original_image_url`
        ///
        /// **Required.**
        pub fn original_image_url(mut self, value: impl Into<String>) -> Self {
            self.original_image_url = Some(value.into());
            self
        }

        /// `thumbnail_url`
        pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
            self.thumbnail_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AwardList,
        stock_id = "stock_id",
        original_image_url = "original_image_url",
        thumbnail_url = "thumbnail_url",
    );

    /// The answer of 创建全场满额送活动.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        ///
        /// Documented as always there.
        pub activity_id: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        create_time = "create_time",
    );
}
