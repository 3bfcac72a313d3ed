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
    pub struct Request {
        stock_name: Option<String>,
        belong_merchant: Option<String>,
        comment: Option<String>,
        goods_name: Option<String>,
        stock_type: Option<StockType>,
        coupon_use_rule: Option<CouponUseRule>,
        stock_send_rule: Option<StockSendRule>,
        out_request_no: Option<String>,
        custom_entrance: Option<CustomEntrance>,
        display_pattern_info: Option<DisplayPatternInfo>,
        coupon_code_mode: Option<CouponCodeMode>,
        notify_config: Option<NotifyConfig>,
        subsidy: Option<bool>,
        extra: Extra,
    }

    impl Request {
        /// `stock_name`
        ///
        /// **Required.**
        pub fn stock_name(mut self, value: impl Into<String>) -> Self {
            self.stock_name = Some(value.into());
            self
        }

        /// `belong_merchant`
        ///
        /// **Required.**
        pub fn belong_merchant(mut self, value: impl Into<String>) -> Self {
            self.belong_merchant = Some(value.into());
            self
        }

        /// `comment`
        pub fn comment(mut self, value: impl Into<String>) -> Self {
            self.comment = Some(value.into());
            self
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `stock_type`
        ///
        /// **Required.**
        pub fn stock_type(mut self, value: impl Into<StockType>) -> Self {
            self.stock_type = Some(value.into());
            self
        }

        /// `coupon_use_rule`
        ///
        /// **Required.**
        pub fn coupon_use_rule(mut self, value: impl Into<CouponUseRule>) -> Self {
            self.coupon_use_rule = Some(value.into());
            self
        }

        /// `stock_send_rule`
        ///
        /// **Required.**
        pub fn stock_send_rule(mut self, value: impl Into<StockSendRule>) -> Self {
            self.stock_send_rule = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `custom_entrance`
        pub fn custom_entrance(mut self, value: impl Into<CustomEntrance>) -> Self {
            self.custom_entrance = Some(value.into());
            self
        }

        /// `display_pattern_info`
        pub fn display_pattern_info(mut self, value: impl Into<DisplayPatternInfo>) -> Self {
            self.display_pattern_info = Some(value.into());
            self
        }

        /// `coupon_code_mode`
        ///
        /// **Required.**
        pub fn coupon_code_mode(mut self, value: impl Into<CouponCodeMode>) -> Self {
            self.coupon_code_mode = Some(value.into());
            self
        }

        /// `notify_config`
        pub fn notify_config(mut self, value: impl Into<NotifyConfig>) -> Self {
            self.notify_config = Some(value.into());
            self
        }

        /// `subsidy`
        pub fn subsidy(mut self, value: bool) -> Self {
            self.subsidy = Some(value);
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
            Parts::new()
                .body("stock_name", &self.stock_name)
                .body("belong_merchant", &self.belong_merchant)
                .body("comment", &self.comment)
                .body("goods_name", &self.goods_name)
                .body("stock_type", &self.stock_type)
                .body("coupon_use_rule", &self.coupon_use_rule)
                .body("stock_send_rule", &self.stock_send_rule)
                .body("out_request_no", &self.out_request_no)
                .body("custom_entrance", &self.custom_entrance)
                .body("display_pattern_info", &self.display_pattern_info)
                .body("coupon_code_mode", &self.coupon_code_mode)
                .body("notify_config", &self.notify_config)
                .body("subsidy", &self.subsidy)
                .extra(&self.extra)
        }
    }

    /// StockType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct CouponUseRule {
        coupon_available_time: Option<CouponAvailableTime>,
        fixed_normal_coupon: Option<FixedNormalCoupon>,
        discount_coupon: Option<DiscountCoupon>,
        exchange_coupon: Option<ExchangeCoupon>,
        use_method: Option<UseMethod>,
        mini_programs_appid: Option<String>,
        mini_programs_path: Option<String>,
        extra: Extra,
    }

    impl CouponUseRule {
        /// `coupon_available_time`
        ///
        /// **Required.**
        pub fn coupon_available_time(
            mut self,
            value: impl Into<CouponAvailableTime>,
        ) -> Self {
            self.coupon_available_time = Some(value.into());
            self
        }

        /// `fixed_normal_coupon`
        pub fn fixed_normal_coupon(mut self, value: impl Into<FixedNormalCoupon>) -> Self {
            self.fixed_normal_coupon = Some(value.into());
            self
        }

        /// `discount_coupon`
        pub fn discount_coupon(mut self, value: impl Into<DiscountCoupon>) -> Self {
            self.discount_coupon = Some(value.into());
            self
        }

        /// `exchange_coupon`
        pub fn exchange_coupon(mut self, value: impl Into<ExchangeCoupon>) -> Self {
            self.exchange_coupon = Some(value.into());
            self
        }

        /// `use_method`
        ///
        /// **Required.**
        pub fn use_method(mut self, value: impl Into<UseMethod>) -> Self {
            self.use_method = Some(value.into());
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
        CouponUseRule,
        coupon_available_time = "coupon_available_time",
        fixed_normal_coupon = "fixed_normal_coupon",
        discount_coupon = "discount_coupon",
        exchange_coupon = "exchange_coupon",
        use_method = "use_method",
        mini_programs_appid = "mini_programs_appid",
        mini_programs_path = "mini_programs_path",
    );

    /// CouponAvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct CouponAvailableTime {
        available_begin_time: Option<String>,
        available_end_time: Option<String>,
        available_day_after_receive: Option<i64>,
        available_week: Option<AvailableWeek>,
        irregulary_avaliable_time: Vec<IrregularyAvaliableTime>,
        wait_days_after_receive: Option<i64>,
        available_second_after_receive: Option<i64>,
        extra: Extra,
    }

    impl CouponAvailableTime {
        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(mut self, value: impl Into<String>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(mut self, value: impl Into<String>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// `available_day_after_receive`
        pub fn available_day_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.available_day_after_receive = Some(value.into());
            self
        }

        /// `available_week`
        pub fn available_week(mut self, value: impl Into<AvailableWeek>) -> Self {
            self.available_week = Some(value.into());
            self
        }

        /// `irregulary_avaliable_time`
        pub fn irregulary_avaliable_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<IrregularyAvaliableTime>>,
        ) -> Self {
            self.irregulary_avaliable_time = list(values);
            self
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.wait_days_after_receive = Some(value.into());
            self
        }

        /// `available_second_after_receive`
        pub fn available_second_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.available_second_after_receive = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CouponAvailableTime,
        available_begin_time = "available_begin_time",
        available_end_time = "available_end_time",
        available_day_after_receive = "available_day_after_receive",
        available_week = "available_week",
        irregulary_avaliable_time = "irregulary_avaliable_time",
        wait_days_after_receive = "wait_days_after_receive",
        available_second_after_receive = "available_second_after_receive",
    );

    /// AvailableWeek
    #[derive(Clone, Debug, Default)]
    pub struct AvailableWeek {
        week_day: Vec<i64>,
        available_day_time: Vec<AvailableDayTime>,
        extra: Extra,
    }

    impl AvailableWeek {
        /// `week_day`
        pub fn week_day(mut self, values: impl IntoIterator<Item = impl Into<i64>>) -> Self {
            self.week_day = list(values);
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
        AvailableWeek,
        week_day = "week_day",
        available_day_time = "available_day_time",
    );

    /// AvailableDayTime
    #[derive(Clone, Debug, Default)]
    pub struct AvailableDayTime {
        begin_time: Option<i64>,
        end_time: Option<i64>,
        extra: Extra,
    }

    impl AvailableDayTime {
        /// `begin_time`
        pub fn begin_time(mut self, value: impl Into<i64>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<i64>) -> Self {
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
        AvailableDayTime,
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// IrregularyAvaliableTime
    #[derive(Clone, Debug, Default)]
    pub struct IrregularyAvaliableTime {
        begin_time: Option<String>,
        end_time: Option<String>,
        extra: Extra,
    }

    impl IrregularyAvaliableTime {
        /// `begin_time`
        pub fn begin_time(mut self, value: impl Into<String>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// `end_time`
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
        IrregularyAvaliableTime,
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// FixedNormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct FixedNormalCoupon {
        discount_amount: Option<i64>,
        transaction_minimum: Option<i64>,
        extra: Extra,
    }

    impl FixedNormalCoupon {
        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// `transaction_minimum`
        ///
        /// **Required.**
        pub fn transaction_minimum(mut self, value: impl Into<i64>) -> Self {
            self.transaction_minimum = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FixedNormalCoupon,
        discount_amount = "discount_amount",
        transaction_minimum = "transaction_minimum",
    );

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon {
        discount_percent: Option<i64>,
        transaction_minimum: Option<i64>,
        extra: Extra,
    }

    impl DiscountCoupon {
        /// `discount_percent`
        ///
        /// **Required.**
        pub fn discount_percent(mut self, value: impl Into<i64>) -> Self {
            self.discount_percent = Some(value.into());
            self
        }

        /// `transaction_minimum`
        ///
        /// **Required.**
        pub fn transaction_minimum(mut self, value: impl Into<i64>) -> Self {
            self.transaction_minimum = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DiscountCoupon,
        discount_percent = "discount_percent",
        transaction_minimum = "transaction_minimum",
    );

    /// ExchangeCoupon
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCoupon {
        exchange_price: Option<i64>,
        transaction_minimum: Option<i64>,
        extra: Extra,
    }

    impl ExchangeCoupon {
        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(mut self, value: impl Into<i64>) -> Self {
            self.exchange_price = Some(value.into());
            self
        }

        /// `transaction_minimum`
        ///
        /// **Required.**
        pub fn transaction_minimum(mut self, value: impl Into<i64>) -> Self {
            self.transaction_minimum = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExchangeCoupon,
        exchange_price = "exchange_price",
        transaction_minimum = "transaction_minimum",
    );

    /// UseMethod
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct StockSendRule {
        max_amount: Option<i64>,
        max_coupons: Option<i64>,
        max_coupons_per_user: Option<i64>,
        max_amount_by_day: Option<i64>,
        max_coupons_by_day: Option<i64>,
        natural_person_limit: Option<bool>,
        prevent_api_abuse: Option<bool>,
        transferable: Option<bool>,
        shareable: Option<bool>,
        extra: Extra,
    }

    impl StockSendRule {
        /// `max_amount`
        pub fn max_amount(mut self, value: impl Into<i64>) -> Self {
            self.max_amount = Some(value.into());
            self
        }

        /// `max_coupons`
        pub fn max_coupons(mut self, value: impl Into<i64>) -> Self {
            self.max_coupons = Some(value.into());
            self
        }

        /// `max_coupons_per_user`
        ///
        /// **Required.**
        pub fn max_coupons_per_user(mut self, value: impl Into<i64>) -> Self {
            self.max_coupons_per_user = Some(value.into());
            self
        }

        /// `max_amount_by_day`
        pub fn max_amount_by_day(mut self, value: impl Into<i64>) -> Self {
            self.max_amount_by_day = Some(value.into());
            self
        }

        /// `max_coupons_by_day`
        pub fn max_coupons_by_day(mut self, value: impl Into<i64>) -> Self {
            self.max_coupons_by_day = Some(value.into());
            self
        }

        /// `natural_person_limit`
        pub fn natural_person_limit(mut self, value: bool) -> Self {
            self.natural_person_limit = Some(value);
            self
        }

        /// `prevent_api_abuse`
        pub fn prevent_api_abuse(mut self, value: bool) -> Self {
            self.prevent_api_abuse = Some(value);
            self
        }

        /// `transferable`
        pub fn transferable(mut self, value: bool) -> Self {
            self.transferable = Some(value);
            self
        }

        /// `shareable`
        pub fn shareable(mut self, value: bool) -> Self {
            self.shareable = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StockSendRule,
        max_amount = "max_amount",
        max_coupons = "max_coupons",
        max_coupons_per_user = "max_coupons_per_user",
        max_amount_by_day = "max_amount_by_day",
        max_coupons_by_day = "max_coupons_by_day",
        natural_person_limit = "natural_person_limit",
        prevent_api_abuse = "prevent_api_abuse",
        transferable = "transferable",
        shareable = "shareable",
    );

    /// CustomEntrance
    #[derive(Clone, Debug, Default)]
    pub struct CustomEntrance {
        mini_programs_info: Option<MiniProgramsInfo>,
        appid: Option<String>,
        hall_id: Option<String>,
        store_id: Option<String>,
        code_display_mode: Option<CodeDisplayMode>,
        extra: Extra,
    }

    impl CustomEntrance {
        /// `mini_programs_info`
        pub fn mini_programs_info(mut self, value: impl Into<MiniProgramsInfo>) -> Self {
            self.mini_programs_info = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `hall_id`
        pub fn hall_id(mut self, value: impl Into<String>) -> Self {
            self.hall_id = Some(value.into());
            self
        }

        /// `store_id`
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// `code_display_mode`
        pub fn code_display_mode(mut self, value: impl Into<CodeDisplayMode>) -> Self {
            self.code_display_mode = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CustomEntrance,
        mini_programs_info = "mini_programs_info",
        appid = "appid",
        hall_id = "hall_id",
        store_id = "store_id",
        code_display_mode = "code_display_mode",
    );

    /// MiniProgramsInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramsInfo {
        mini_programs_appid: Option<String>,
        mini_programs_path: Option<String>,
        entrance_words: Option<String>,
        guiding_words: Option<String>,
        extra: Extra,
    }

    impl MiniProgramsInfo {
        /// `mini_programs_appid`
        ///
        /// **Required.**
        pub fn mini_programs_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_appid = Some(value.into());
            self
        }

        /// `mini_programs_path`
        ///
        /// **Required.**
        pub fn mini_programs_path(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_path = Some(value.into());
            self
        }

        /// `entrance_words`
        ///
        /// **Required.**
        pub fn entrance_words(mut self, value: impl Into<String>) -> Self {
            self.entrance_words = Some(value.into());
            self
        }

        /// `guiding_words`
        pub fn guiding_words(mut self, value: impl Into<String>) -> Self {
            self.guiding_words = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MiniProgramsInfo,
        mini_programs_appid = "mini_programs_appid",
        mini_programs_path = "mini_programs_path",
        entrance_words = "entrance_words",
        guiding_words = "guiding_words",
    );

    /// CodeDisplayMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct DisplayPatternInfo {
        description: Option<String>,
        merchant_logo_url: Option<String>,
        merchant_name: Option<String>,
        background_color: Option<BackgroundColor>,
        coupon_image_url: Option<String>,
        finder_info: Option<FinderInfo>,
        extra: Extra,
    }

    impl DisplayPatternInfo {
        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `merchant_logo_url`
        pub fn merchant_logo_url(mut self, value: impl Into<String>) -> Self {
            self.merchant_logo_url = Some(value.into());
            self
        }

        /// `merchant_name`
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `background_color`
        pub fn background_color(mut self, value: impl Into<BackgroundColor>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// `coupon_image_url`
        pub fn coupon_image_url(mut self, value: impl Into<String>) -> Self {
            self.coupon_image_url = Some(value.into());
            self
        }

        /// `finder_info`
        pub fn finder_info(mut self, value: impl Into<FinderInfo>) -> Self {
            self.finder_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DisplayPatternInfo,
        description = "description",
        merchant_logo_url = "merchant_logo_url",
        merchant_name = "merchant_name",
        background_color = "background_color",
        coupon_image_url = "coupon_image_url",
        finder_info = "finder_info",
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

    /// FinderInfo
    #[derive(Clone, Debug, Default)]
    pub struct FinderInfo {
        finder_id: Option<String>,
        finder_video_id: Option<String>,
        finder_video_cover_image_url: Option<String>,
        extra: Extra,
    }

    impl FinderInfo {
        /// `finder_id`
        pub fn finder_id(mut self, value: impl Into<String>) -> Self {
            self.finder_id = Some(value.into());
            self
        }

        /// `finder_video_id`
        pub fn finder_video_id(mut self, value: impl Into<String>) -> Self {
            self.finder_video_id = Some(value.into());
            self
        }

        /// `finder_video_cover_image_url`
        pub fn finder_video_cover_image_url(mut self, value: impl Into<String>) -> Self {
            self.finder_video_cover_image_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FinderInfo,
        finder_id = "finder_id",
        finder_video_id = "finder_video_id",
        finder_video_cover_image_url = "finder_video_cover_image_url",
    );

    /// CouponCodeMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct NotifyConfig {
        notify_appid: Option<String>,
        extra: Extra,
    }

    impl NotifyConfig {
        /// `notify_appid`
        pub fn notify_appid(mut self, value: impl Into<String>) -> Self {
            self.notify_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        NotifyConfig,
        notify_appid = "notify_appid",
    );

    /// The answer of 创建商家券.
    #[derive(Clone, Debug, Default)]
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
