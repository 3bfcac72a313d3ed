//! 创建商家券 · `POST /v3/marketing/busifavor/stocks`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks.md by `cargo xtask regen`; do not edit.

/// 创建商家券
///
/// `POST /v3/marketing/busifavor/stocks`
///
/// 创建商家券 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534855), [2](https://pay.weixin.qq.com/doc/v3/partner/4012692931), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015715853), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015716931) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::post;
///
/// let request = post()
///     .stock_name("春茶节")
///     .belong_merchant("93320260")
///     .comment("示例说明")
///     .goods_name("明前龙井250克")
///     .stock_type(post::StockType::Normal)
///     .coupon_use_rule(
///         post::CouponUseRule::default()
///             .coupon_available_time(
///                 post::CouponAvailableTime::default()
///                     .available_begin_time("2026-06-18T10:35:42+08:00")
///                     .available_end_time("2026-06-18T10:35:42+08:00")
///                     .available_day_after_receive(1)
///                     .available_week(
///                         post::AvailableWeek::default()
///                             .week_day([1])
///                             .available_day_time([
///                                 post::AvailableDayTime::default().begin_time(1).end_time(1),
///                             ]),
///                     )
///                     .irregulary_avaliable_time([
///                         post::IrregularyAvaliableTime::default()
///                             .begin_time("2026-06-18T10:35:42+08:00")
///                             .end_time("2026-06-18T10:35:42+08:00"),
///                     ])
///                     .wait_days_after_receive(1)
///                     .available_second_after_receive(1),
///             )
///             .fixed_normal_coupon(
///                 post::FixedNormalCoupon::default()
///                     .discount_amount(2)
///                     .transaction_minimum(35200),
///             )
///             .discount_coupon(
///                 post::DiscountCoupon::default()
///                     .discount_percent(90)
///                     .transaction_minimum(35200),
///             )
///             .exchange_coupon(
///                 post::ExchangeCoupon::default()
///                     .exchange_price(35200)
///                     .transaction_minimum(35200),
///             )
///             .use_method(post::UseMethod::OffLine)
///             .mini_programs_appid("wx5f0c1a9e7b3d2846")
///             .mini_programs_path("pages/tea/index?from=pay"),
///     )
///     .stock_send_rule(
///         post::StockSendRule::default()
///             .max_amount(35200)
///             .max_coupons(1)
///             .max_coupons_per_user(1)
///             .max_amount_by_day(35200)
///             .max_coupons_by_day(1)
///             .natural_person_limit(true)
///             .prevent_api_abuse(true)
///             .transferable(true)
///             .shareable(true),
///     )
///     .out_request_no("ORN20260618769")
///     .custom_entrance(
///         post::CustomEntrance::default()
///             .mini_programs_info(
///                 post::MiniProgramsInfo::default()
///                     .mini_programs_appid("wx5f0c1a9e7b3d2846")
///                     .mini_programs_path("pages/tea/index?from=pay")
///                     .entrance_words("示例EW739")
///                     .guiding_words("示例GW724"),
///             )
///             .appid("wx5f0c1a9e7b3d2846")
///             .hall_id("494202606")
///             .store_id("544202606")
///             .code_display_mode(post::CodeDisplayMode::NotShow),
///     )
///     .display_pattern_info(
///         post::DisplayPatternInfo::default()
///             .description("锦绣路茶铺-明前龙井")
///             .merchant_logo_url("https://pay.example.com/wechat/notices")
///             .merchant_name("成都锦绣茶业有限公司")
///             .background_color(post::BackgroundColor::Color010)
///             .coupon_image_url("https://pay.example.com/wechat/notices")
///             .finder_info(
///                 post::FinderInfo::default()
///                     .finder_id("FI20260618289")
///                     .finder_video_id("FVI20260618829")
///                     .finder_video_cover_image_url(
///                         "https://pay.example.com/wechat/notices",
///                     ),
///             ),
///     )
///     .coupon_code_mode(post::CouponCodeMode::WechatpayMode)
///     .notify_config(post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"))
///     .subsidy(true);
/// ```
#[doc(alias = "创建商家券")]
#[doc(alias = "/v3/marketing/busifavor/stocks")]
#[doc(alias = "post_v3_marketing_busifavor_stocks")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建商家券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_name`, `belong_merchant`, `goods_name`, `stock_type`, `coupon_use_rule`, `stock_send_rule`, `out_request_no`, `coupon_code_mode`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `stock_name`
        ///
        /// **Required.**
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_name", value.into()))
        }

        /// `belong_merchant`
        ///
        /// **Required.**
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("belong_merchant", value.into()))
        }

        /// `comment`
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.body("comment", value.into()))
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_name", value.into()))
        }

        /// `stock_type`
        ///
        /// **Required.**
        pub fn stock_type(self, value: impl Into<StockType>) -> Self {
            Self(self.0.body("stock_type", value.into()))
        }

        /// `coupon_use_rule`
        ///
        /// **Required.**
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.body("coupon_use_rule", value))
        }

        /// `stock_send_rule`
        ///
        /// **Required.**
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.body("stock_send_rule", value))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `custom_entrance`
        pub fn custom_entrance(self, value: CustomEntrance) -> Self {
            Self(self.0.body("custom_entrance", value))
        }

        /// `display_pattern_info`
        pub fn display_pattern_info(self, value: DisplayPatternInfo) -> Self {
            Self(self.0.body("display_pattern_info", value))
        }

        /// `coupon_code_mode`
        ///
        /// **Required.**
        pub fn coupon_code_mode(self, value: impl Into<CouponCodeMode>) -> Self {
            Self(self.0.body("coupon_code_mode", value.into()))
        }

        /// `notify_config`
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.body("notify_config", value))
        }

        /// `subsidy`
        pub fn subsidy(self, value: bool) -> Self {
            Self(self.0.body("subsidy", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_stocks",
                Verb::Post,
                "/v3/marketing/busifavor/stocks",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_name",
                    "/body/belong_merchant",
                    "/body/goods_name",
                    "/body/stock_type",
                    "/body/coupon_use_rule",
                    "/body/coupon_use_rule/coupon_available_time",
                    "/body/coupon_use_rule/coupon_available_time/available_begin_time",
                    "/body/coupon_use_rule/coupon_available_time/available_end_time",
                    "/body/coupon_use_rule/fixed_normal_coupon/discount_amount",
                    "/body/coupon_use_rule/fixed_normal_coupon/transaction_minimum",
                    "/body/coupon_use_rule/discount_coupon/discount_percent",
                    "/body/coupon_use_rule/discount_coupon/transaction_minimum",
                    "/body/coupon_use_rule/exchange_coupon/exchange_price",
                    "/body/coupon_use_rule/exchange_coupon/transaction_minimum",
                    "/body/coupon_use_rule/use_method",
                    "/body/stock_send_rule",
                    "/body/stock_send_rule/max_coupons_per_user",
                    "/body/out_request_no",
                    "/body/custom_entrance/mini_programs_info/mini_programs_appid",
                    "/body/custom_entrance/mini_programs_info/mini_programs_path",
                    "/body/custom_entrance/mini_programs_info/entrance_words",
                    "/body/coupon_code_mode",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// StockType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StockType {
        /// `NORMAL`
        Normal,
        /// `DISCOUNT`
        Discount,
        /// `EXCHANGE`
        Exchange,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StockType,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    );

    /// CouponUseRule
    #[derive(Clone, Debug, Default)]
    pub struct CouponUseRule(Fields);

    impl CouponUseRule {
        /// `coupon_available_time`
        ///
        /// **Required.**
        pub fn coupon_available_time(self, value: CouponAvailableTime) -> Self {
            Self(self.0.set("coupon_available_time", value))
        }

        /// `fixed_normal_coupon`
        pub fn fixed_normal_coupon(self, value: FixedNormalCoupon) -> Self {
            Self(self.0.set("fixed_normal_coupon", value))
        }

        /// `discount_coupon`
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// `exchange_coupon`
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// `use_method`
        ///
        /// **Required.**
        pub fn use_method(self, value: impl Into<UseMethod>) -> Self {
            Self(self.0.set("use_method", value.into()))
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

    sent!(CouponUseRule);

    /// CouponAvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct CouponAvailableTime(Fields);

    impl CouponAvailableTime {
        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// `available_day_after_receive`
        pub fn available_day_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_day_after_receive", value.into()))
        }

        /// `available_week`
        pub fn available_week(self, value: AvailableWeek) -> Self {
            Self(self.0.set("available_week", value))
        }

        /// `irregulary_avaliable_time`
        pub fn irregulary_avaliable_time(
            self,
            values: impl IntoIterator<Item = IrregularyAvaliableTime>,
        ) -> Self {
            Self(
                self
                    .0
                    .set(
                        "irregulary_avaliable_time",
                        list::<IrregularyAvaliableTime>(values),
                    ),
            )
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// `available_second_after_receive`
        pub fn available_second_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_second_after_receive", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableTime);

    /// AvailableWeek
    #[derive(Clone, Debug, Default)]
    pub struct AvailableWeek(Fields);

    impl AvailableWeek {
        /// `week_day`
        pub fn week_day(self, values: impl IntoIterator<Item = impl Into<i64>>) -> Self {
            Self(self.0.set("week_day", list::<i64>(values)))
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

    sent!(AvailableWeek);

    /// AvailableDayTime
    #[derive(Clone, Debug, Default)]
    pub struct AvailableDayTime(Fields);

    impl AvailableDayTime {
        /// `begin_time`
        pub fn begin_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AvailableDayTime);

    /// IrregularyAvaliableTime
    #[derive(Clone, Debug, Default)]
    pub struct IrregularyAvaliableTime(Fields);

    impl IrregularyAvaliableTime {
        /// `begin_time`
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IrregularyAvaliableTime);

    /// FixedNormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct FixedNormalCoupon(Fields);

    impl FixedNormalCoupon {
        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// `transaction_minimum`
        ///
        /// **Required.**
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FixedNormalCoupon);

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon(Fields);

    impl DiscountCoupon {
        /// `discount_percent`
        ///
        /// **Required.**
        pub fn discount_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_percent", value.into()))
        }

        /// `transaction_minimum`
        ///
        /// **Required.**
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// ExchangeCoupon
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCoupon(Fields);

    impl ExchangeCoupon {
        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// `transaction_minimum`
        ///
        /// **Required.**
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// UseMethod
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UseMethod {
        /// `OFF_LINE`
        OffLine,
        /// `MINI_PROGRAMS`
        MiniPrograms,
        /// `SELF_CONSUME`
        SelfConsume,
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UseMethod,
        OffLine = "OFF_LINE",
        MiniPrograms = "MINI_PROGRAMS",
        SelfConsume = "SELF_CONSUME",
        PaymentCode = "PAYMENT_CODE",
    );

    /// StockSendRule
    #[derive(Clone, Debug, Default)]
    pub struct StockSendRule(Fields);

    impl StockSendRule {
        /// `max_amount`
        pub fn max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount", value.into()))
        }

        /// `max_coupons`
        pub fn max_coupons(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons", value.into()))
        }

        /// `max_coupons_per_user`
        ///
        /// **Required.**
        pub fn max_coupons_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons_per_user", value.into()))
        }

        /// `max_amount_by_day`
        pub fn max_amount_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount_by_day", value.into()))
        }

        /// `max_coupons_by_day`
        pub fn max_coupons_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons_by_day", value.into()))
        }

        /// `natural_person_limit`
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.set("natural_person_limit", value))
        }

        /// `prevent_api_abuse`
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.set("prevent_api_abuse", value))
        }

        /// `transferable`
        pub fn transferable(self, value: bool) -> Self {
            Self(self.0.set("transferable", value))
        }

        /// `shareable`
        pub fn shareable(self, value: bool) -> Self {
            Self(self.0.set("shareable", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

    /// CustomEntrance
    #[derive(Clone, Debug, Default)]
    pub struct CustomEntrance(Fields);

    impl CustomEntrance {
        /// `mini_programs_info`
        pub fn mini_programs_info(self, value: MiniProgramsInfo) -> Self {
            Self(self.0.set("mini_programs_info", value))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `hall_id`
        pub fn hall_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("hall_id", value.into()))
        }

        /// `store_id`
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_id", value.into()))
        }

        /// `code_display_mode`
        pub fn code_display_mode(self, value: impl Into<CodeDisplayMode>) -> Self {
            Self(self.0.set("code_display_mode", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomEntrance);

    /// MiniProgramsInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramsInfo(Fields);

    impl MiniProgramsInfo {
        /// `mini_programs_appid`
        ///
        /// **Required.**
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_appid", value.into()))
        }

        /// `mini_programs_path`
        ///
        /// **Required.**
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_path", value.into()))
        }

        /// `entrance_words`
        ///
        /// **Required.**
        pub fn entrance_words(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_words", value.into()))
        }

        /// `guiding_words`
        pub fn guiding_words(self, value: impl Into<String>) -> Self {
            Self(self.0.set("guiding_words", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramsInfo);

    /// CodeDisplayMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeDisplayMode {
        /// `NOT_SHOW`
        NotShow,
        /// `BARCODE`
        Barcode,
        /// `QRCODE`
        Qrcode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeDisplayMode,
        NotShow = "NOT_SHOW",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    );

    /// DisplayPatternInfo
    #[derive(Clone, Debug, Default)]
    pub struct DisplayPatternInfo(Fields);

    impl DisplayPatternInfo {
        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `merchant_logo_url`
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo_url", value.into()))
        }

        /// `merchant_name`
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// `background_color`
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// `coupon_image_url`
        pub fn coupon_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_image_url", value.into()))
        }

        /// `finder_info`
        pub fn finder_info(self, value: FinderInfo) -> Self {
            Self(self.0.set("finder_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DisplayPatternInfo);

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

    /// FinderInfo
    #[derive(Clone, Debug, Default)]
    pub struct FinderInfo(Fields);

    impl FinderInfo {
        /// `finder_id`
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_id", value.into()))
        }

        /// `finder_video_id`
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_id", value.into()))
        }

        /// `finder_video_cover_image_url`
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_cover_image_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FinderInfo);

    /// CouponCodeMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponCodeMode {
        /// `WECHATPAY_MODE`
        WechatpayMode,
        /// `MERCHANT_API`
        MerchantApi,
        /// `MERCHANT_UPLOAD`
        MerchantUpload,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponCodeMode,
        WechatpayMode = "WECHATPAY_MODE",
        MerchantApi = "MERCHANT_API",
        MerchantUpload = "MERCHANT_UPLOAD",
    );

    /// NotifyConfig
    #[derive(Clone, Debug, Default)]
    pub struct NotifyConfig(Fields);

    impl NotifyConfig {
        /// `notify_appid`
        pub fn notify_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NotifyConfig);

    /// The answer of 创建商家券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        create_time = "create_time",
    );
}
