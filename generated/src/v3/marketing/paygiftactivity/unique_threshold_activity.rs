//! 创建全场满额送活动 · `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/unique-threshold-activity.md by `cargo xtask regen`; do not edit.

/// Creates a payment gift activity that gives coupons once a payment reaches a threshold.
///
/// 创建支付有礼活动，用户支付金额达到门槛即送券。
///
/// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
///
/// 创建全场满额送活动 / Create a threshold payment gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012487898), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012492900) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::unique_threshold_activity::post;
///
/// let request = post()
///     .activity_base_info(
///         post::ActivityBaseInfo::default()
///             .activity_name("夏茶节支付有礼")
///             .activity_second_title("满百元送茶券")
///             .merchant_logo_url(
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
///             )
///             .begin_time("2026-06-18T00:00:00+08:00")
///             .end_time("2026-07-18T23:59:59+08:00")
///             .out_request_no("REQ20260615142008001")
///             .delivery_purpose(post::DeliveryPurpose::OffLinePay),
///     )
///     .award_send_rule(
///         post::AwardSendRule::default()
///             .award_type("BUSIFAVOR")
///             .merchant_option(post::MerchantOption::InSeviceCouponMerchant)
///             .transaction_amount_minimum(10000)
///             .send_content(post::SendContent::SingleCoupon)
///             .award_list([
///                 post::AwardList::default()
///                     .stock_id("19263847")
///                     .original_image_url(
///                         "https://wxpaylogo.qpic.cn/wxpaylogo/Kq8T3mLhVbXw5RzNfYc0uJdGe7PsAi2o9CkHtMnWvBx4lQyZrE6gSjUaO1DpFi8n/0",
///                     ),
///             ]),
///     );
/// ```
#[doc(alias = "创建全场满额送活动")]
#[doc(alias = "/v3/marketing/paygiftactivity/unique-threshold-activity")]
#[doc(alias = "post_v3_marketing_paygiftactivity_unique_threshold_activity")]
#[doc(alias = "建全场满额送活动")]
#[doc(alias = "全场满额送活动")]
#[doc(alias = "场满额送活动")]
#[doc(alias = "满额送活动")]
#[doc(alias = "额送活动")]
#[doc(alias = "送活动")]
#[doc(alias = "活动")]
#[doc(alias = "Create a threshold payment gift activity")]
#[doc(alias = "threshold payment gift activity")]
#[doc(alias = "payment gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建全场满额送活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `activity_base_info`, `award_send_rule`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 活动基本信息 / Basic information on the campaign
        ///
        /// **Required.**
        pub fn activity_base_info(self, value: ActivityBaseInfo) -> Self {
            Self(self.0.body("activity_base_info", value))
        }

        /// 活动高级设置 / Advanced settings of the campaign
        pub fn advanced_setting(self, value: AdvancedSetting) -> Self {
            Self(self.0.body("advanced_setting", value))
        }

        /// 活动奖品发放规则 / Rule by which the campaign's awards are sent
        ///
        /// **Required.**
        pub fn award_send_rule(self, value: AwardSendRule) -> Self {
            Self(self.0.body("award_send_rule", value))
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
                "post_v3_marketing_paygiftactivity_unique_threshold_activity",
                Method::Post,
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
                    "/body/award_send_rule/award_list",
                    "/body/award_send_rule/award_list/*/stock_id",
                    "/body/award_send_rule/award_list/*/original_image_url",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 活动基本信息 / Basic information on the campaign
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActivityBaseInfo(ObjectBuilder);

    impl ActivityBaseInfo {
        /// 活动名称 / Campaign's name
        ///
        /// **Required.** At most 10 characters.
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_name", value.into()))
        }

        /// 活动副标题 / Campaign's subtitle
        ///
        /// **Required.** At most 9 characters.
        pub fn activity_second_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_second_title", value.into()))
        }

        /// 商户Logo图片URL / URL of the merchant's logo
        ///
        /// **Required.** At most 128 characters.
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo_url", value.into()))
        }

        /// 背景颜色 / Background colour
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// 开始时间 / Start time
        ///
        /// **Required.** At most 32 characters.
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 结束时间 / End time
        ///
        /// **Required.** At most 32 characters.
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 活动可用时间段 / Time ranges in which the campaign is available
        pub fn available_periods(self, value: AvailablePeriods) -> Self {
            Self(self.0.set("available_periods", value))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 128 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_request_no", value.into()))
        }

        /// 活动投放目的 / Purpose of the campaign
        ///
        /// **Required.**
        pub fn delivery_purpose(self, value: impl Into<DeliveryPurpose>) -> Self {
            Self(self.0.set("delivery_purpose", value.into()))
        }

        /// 跳转的小程序AppID / AppID of the Mini Program to open
        ///
        /// At most 32 characters.
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_appid", value.into()))
        }

        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        ///
        /// At most 128 characters.
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivityBaseInfo);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AvailablePeriods(ObjectBuilder);

    impl AvailablePeriods {
        /// 可用时间列表 / Times in which it is available
        pub fn available_time(
            self,
            values: impl IntoIterator<Item = AvailableTime>,
        ) -> Self {
            Self(self.0.set("available_time", list::<AvailableTime>(values)))
        }

        /// 当天可用时间段 / Usable time ranges within the day
        pub fn available_day_time(
            self,
            values: impl IntoIterator<Item = AvailableDayTime>,
        ) -> Self {
            Self(self.0.set("available_day_time", list::<AvailableDayTime>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AvailablePeriods);

    /// 可用时间列表 / Times in which it is available
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AvailableTime(ObjectBuilder);

    impl AvailableTime {
        /// 开始时间 / Start time
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

    sent!(AvailableTime);

    /// 当天可用时间段 / Usable time ranges within the day
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AvailableDayTime(ObjectBuilder);

    impl AvailableDayTime {
        /// 每日可用开始时间 / Time of day at which the campaign becomes available
        ///
        /// **Required.**
        pub fn begin_day_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_day_time", value.into()))
        }

        /// 每日可用结束时间 / Time of day at which the campaign stops being available
        ///
        /// **Required.**
        pub fn end_day_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_day_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AvailableDayTime);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdvancedSetting(ObjectBuilder);

    impl AdvancedSetting {
        /// 活动投放用户类别 / Category of users the campaign targets
        pub fn delivery_user_category(self, value: impl Into<DeliveryUserCategory>) -> Self {
            Self(self.0.set("delivery_user_category", value.into()))
        }

        /// 商家会员小程序AppID / AppID of the merchant's membership Mini Program
        pub fn merchant_member_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_member_appid", value.into()))
        }

        /// 支付（扣款）模式 / Payment or deduction mode
        pub fn payment_mode(self, value: PaymentMode) -> Self {
            Self(self.0.set("payment_mode", value))
        }

        /// 订单优惠标记列表 / Promotion tags of orders
        pub fn goods_tags(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("goods_tags", list::<String>(values)))
        }

        /// 支付方式信息 / Payment method information
        pub fn payment_method_information(self, value: PaymentMethodInformation) -> Self {
            Self(self.0.set("payment_method_information", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdvancedSetting);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PaymentMode(ObjectBuilder);

    impl PaymentMode {
        /// 支付场景列表 / List of payment scenes
        pub fn payment_scene_list(
            self,
            values: impl IntoIterator<Item = impl Into<PaymentSceneList>>,
        ) -> Self {
            Self(self.0.set("payment_scene_list", list::<PaymentSceneList>(values)))
        }

        /// 支付方式信息 / Payment method information
        pub fn payment_method_information(self, value: PaymentMethodInformation) -> Self {
            Self(self.0.set("payment_method_information", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentMode);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PaymentMethodInformation(ObjectBuilder);

    impl PaymentMethodInformation {
        /// 限定的支付方式 / Payment method the campaign is limited to
        pub fn payment_method(self, value: impl Into<PaymentMethod>) -> Self {
            Self(self.0.set("payment_method", value.into()))
        }

        /// 银行简称 / Bank's abbreviated name
        pub fn bank_abbreviation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_abbreviation", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PaymentMethodInformation);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AwardSendRule(ObjectBuilder);

    impl AwardSendRule {
        /// 奖品类型 / Type of award
        ///
        /// **Required.** Known values: `BUSIFAVOR` (商家券 / Merchant coupon (busifavor)).
        pub fn award_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("award_type", value.into()))
        }

        /// 发券商户号选项 / Option that decides which merchants send the coupon
        ///
        /// **Required.**
        pub fn merchant_option(self, value: impl Into<MerchantOption>) -> Self {
            Self(self.0.set("merchant_option", value.into()))
        }

        /// 消费金额门槛，单位：分 / Minimum spend for the reward, in fen
        ///
        /// **Required.**
        pub fn transaction_amount_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_amount_minimum", value.into()))
        }

        /// 发放内容 / What is sent
        ///
        /// **Required.**
        pub fn send_content(self, value: impl Into<SendContent>) -> Self {
            Self(self.0.set("send_content", value.into()))
        }

        /// 奖品基本信息列表 / Basic data of the awards
        ///
        /// **Required.**
        pub fn award_list(self, values: impl IntoIterator<Item = AwardList>) -> Self {
            Self(self.0.set("award_list", list::<AwardList>(values)))
        }

        /// 发券商户号列表 / Merchant IDs that send the coupon
        pub fn merchant_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("merchant_id_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardSendRule);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AwardList(ObjectBuilder);

    impl AwardList {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// 奖品原图（大图）URL / URL of the prize's original (large) image
        ///
        /// **Required.**
        pub fn original_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("original_image_url", value.into()))
        }

        /// 奖品缩略图地址 / URL of the prize's thumbnail
        pub fn thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("thumbnail_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AwardList);

    /// Response of 创建全场满额送活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        create_time = "create_time",
    );
}
