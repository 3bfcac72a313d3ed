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
    pub struct Request(Parts);

    impl Request {
        /// `activity_base_info`
        ///
        /// **Required.**
        pub fn activity_base_info(self, value: ActivityBaseInfo) -> Self {
            Self(self.0.body("activity_base_info", value))
        }

        /// `advanced_setting`
        pub fn advanced_setting(self, value: AdvancedSetting) -> Self {
            Self(self.0.body("advanced_setting", value))
        }

        /// `award_send_rule`
        ///
        /// **Required.**
        pub fn award_send_rule(self, value: AwardSendRule) -> Self {
            Self(self.0.body("award_send_rule", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// ActivityBaseInfo
    #[derive(Clone, Debug, Default)]
    pub struct ActivityBaseInfo(Fields);

    impl ActivityBaseInfo {
        /// `activity_name`
        ///
        /// **Required.**
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_name", value.into()))
        }

        /// `activity_second_title`
        ///
        /// **Required.**
        pub fn activity_second_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_second_title", value.into()))
        }

        /// `merchant_logo_url`
        ///
        /// **Required.**
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo_url", value.into()))
        }

        /// `background_color`
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

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

        /// `available_periods`
        pub fn available_periods(self, value: AvailablePeriods) -> Self {
            Self(self.0.set("available_periods", value))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_request_no", value.into()))
        }

        /// `delivery_purpose`
        ///
        /// **Required.**
        pub fn delivery_purpose(self, value: impl Into<DeliveryPurpose>) -> Self {
            Self(self.0.set("delivery_purpose", value.into()))
        }

        /// `mini_programs_appid`
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_appid", value.into()))
        }

        /// `mini_programs_path`
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivityBaseInfo);

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
    #[derive(Clone, Debug, Default)]
    pub struct AvailablePeriods(Fields);

    impl AvailablePeriods {
        /// `available_time`
        pub fn available_time(
            self,
            values: impl IntoIterator<Item = AvailableTime>,
        ) -> Self {
            Self(self.0.set("available_time", list::<AvailableTime>(values)))
        }

        /// `available_day_time`
        pub fn available_day_time(
            self,
            values: impl IntoIterator<Item = AvailableDayTime>,
        ) -> Self {
            Self(self.0.set("available_day_time", list::<AvailableDayTime>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AvailablePeriods);

    /// AvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct AvailableTime(Fields);

    impl AvailableTime {
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

    sent!(AvailableTime);

    /// AvailableDayTime
    #[derive(Clone, Debug, Default)]
    pub struct AvailableDayTime(Fields);

    impl AvailableDayTime {
        /// `begin_day_time`
        ///
        /// **Required.**
        pub fn begin_day_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_day_time", value.into()))
        }

        /// `end_day_time`
        ///
        /// **Required.**
        pub fn end_day_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_day_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AvailableDayTime);

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
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedSetting(Fields);

    impl AdvancedSetting {
        /// `delivery_user_category`
        ///
        /// Known: `BUSIFAVOR`.
        pub fn delivery_user_category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_user_category", value.into()))
        }

        /// `merchant_member_appid`
        pub fn merchant_member_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_member_appid", value.into()))
        }

        /// `payment_mode`
        pub fn payment_mode(self, value: PaymentMode) -> Self {
            Self(self.0.set("payment_mode", value))
        }

        /// `goods_tags`
        pub fn goods_tags(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("goods_tags", list::<String>(values)))
        }

        /// `payment_method_information`
        pub fn payment_method_information(self, value: PaymentMethodInformation) -> Self {
            Self(self.0.set("payment_method_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdvancedSetting);

    /// PaymentMode
    #[derive(Clone, Debug, Default)]
    pub struct PaymentMode(Fields);

    impl PaymentMode {
        /// `payment_scene_list`
        ///
        /// Known: `APP_SCENE`.
        pub fn payment_scene_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("payment_scene_list", list::<String>(values)))
        }

        /// `payment_method_information`
        pub fn payment_method_information(self, value: PaymentMethodInformation) -> Self {
            Self(self.0.set("payment_method_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentMode);

    /// PaymentMethodInformation
    #[derive(Clone, Debug, Default)]
    pub struct PaymentMethodInformation(Fields);

    impl PaymentMethodInformation {
        /// `payment_method`
        pub fn payment_method(self, value: impl Into<PaymentMethod>) -> Self {
            Self(self.0.set("payment_method", value.into()))
        }

        /// `bank_abbreviation`
        pub fn bank_abbreviation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_abbreviation", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentMethodInformation);

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
    #[derive(Clone, Debug, Default)]
    pub struct AwardSendRule(Fields);

    impl AwardSendRule {
        /// `award_type`
        ///
        /// **Required.** Known: `BUSIFAVOR`.
        pub fn award_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("award_type", value.into()))
        }

        /// `merchant_option`
        ///
        /// **Required.**
        pub fn merchant_option(self, value: impl Into<MerchantOption>) -> Self {
            Self(self.0.set("merchant_option", value.into()))
        }

        /// `transaction_amount_minimum`
        ///
        /// **Required.**
        pub fn transaction_amount_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_amount_minimum", value.into()))
        }

        /// `send_content`
        ///
        /// **Required.**
        pub fn send_content(self, value: impl Into<SendContent>) -> Self {
            Self(self.0.set("send_content", value.into()))
        }

        /// `award_list`
        pub fn award_list(self, values: impl IntoIterator<Item = AwardList>) -> Self {
            Self(self.0.set("award_list", list::<AwardList>(values)))
        }

        /// `merchant_id_list`
        pub fn merchant_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("merchant_id_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendRule);

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
    #[derive(Clone, Debug, Default)]
    pub struct AwardList(Fields);

    impl AwardList {
        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// `original_image_url`
        ///
        /// **Required.**
        pub fn original_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("original_image_url", value.into()))
        }

        /// `thumbnail_url`
        pub fn thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("thumbnail_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardList);

    /// The answer of 创建全场满额送活动.
    #[derive(Clone)]
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
