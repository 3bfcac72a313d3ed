//! 创建代金券批次 · `POST /v3/marketing/favor/coupon-stocks`
//!
//! Generated from docs/openapi/v3/marketing/favor/coupon-stocks.md by `cargo xtask regen`; do not edit.

/// 创建代金券批次
///
/// `POST /v3/marketing/favor/coupon-stocks`
///
/// 创建代金券批次 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534633), [2](https://pay.weixin.qq.com/doc/v3/partner/4012534537) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::favor::coupon_stocks::post;
///
/// let request = post()
///     .stock_name("春茶节")
///     .available_begin_time("2026-06-18T10:35:42+08:00")
///     .available_end_time("2026-06-18T10:35:42+08:00")
///     .stock_use_rule(
///         post::StockUseRule::default()
///             .max_coupons(1)
///             .max_amount(35200)
///             .max_amount_by_day(35200)
///             .max_coupons_per_user(1)
///             .natural_person_limit(true)
///             .prevent_api_abuse(true),
///     )
///     .no_cash(true)
///     .stock_type(post::StockType::Normal)
///     .comment("示例说明")
///     .belong_merchant("93320260")
///     .pattern_info(
///         post::PatternInfo::default()
///             .description("锦绣路茶铺-明前龙井")
///             .merchant_logo("示例ML915")
///             .merchant_name("成都锦绣茶业有限公司")
///             .background_color(post::BackgroundColor::Color010)
///             .coupon_image("DzpZbE7q1uKc_v2RtYw-0618")
///             .jump_target(post::JumpTarget::PaymentCode)
///             .mini_program_appid("wx5f0c1a9e7b3d2846")
///             .mini_program_path("pages/tea/index?from=pay"),
///     )
///     .coupon_use_rule(
///         post::CouponUseRule::default()
///             .coupon_available_time(
///                 post::CouponAvailableTime::default()
///                     .available_begin_time("2026-06-18T10:35:42+08:00")
///                     .available_end_time("2026-06-18T10:35:42+08:00")
///                     .fix_available_time(
///                         post::FixAvailableTime::default()
///                             .available_week_day([0])
///                             .begin_time(1)
///                             .end_time(1),
///                     )
///                     .second_day_available(true)
///                     .available_time_after_receive(1),
///             )
///             .fixed_normal_coupon(
///                 post::FixedNormalCoupon::default()
///                     .coupon_amount(35200)
///                     .transaction_minimum(35200),
///             )
///             .discount_coupon(
///                 post::DiscountCoupon::default()
///                     .discount_amount_max(2)
///                     .discount_percent(90)
///                     .transaction_minimum(35200),
///             )
///             .exchange_coupon(
///                 post::ExchangeCoupon::default()
///                     .exchange_price(35200)
///                     .transaction_minimum(35200),
///             )
///             .goods_tag(["SPRING_TEA"])
///             .limit_pay(["no_debit"])
///             .limit_card(
///                 post::LimitCard::default().name("春茶节").bin(["18020260"]),
///             )
///             .trade_type([post::TradeType::Microapp])
///             .available_items(["447202"])
///             .unavailable_items(["554202"])
///             .available_merchants(["1462026"])
///             .combine_use(true),
///     )
///     .out_request_no("ORN20260618769")
///     .ext_info("示例EI667");
/// ```
#[doc(alias = "创建代金券批次")]
#[doc(alias = "/v3/marketing/favor/coupon-stocks")]
#[doc(alias = "post_v3_marketing_favor_coupon_stocks")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建代金券批次; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_name`, `available_begin_time`, `available_end_time`, `stock_use_rule`, `no_cash`, `stock_type`, `belong_merchant`, `coupon_use_rule`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        stock_name: Option<String>,
        available_begin_time: Option<String>,
        available_end_time: Option<String>,
        stock_use_rule: Option<StockUseRule>,
        no_cash: Option<bool>,
        stock_type: Option<StockType>,
        comment: Option<String>,
        belong_merchant: Option<String>,
        pattern_info: Option<PatternInfo>,
        coupon_use_rule: Option<CouponUseRule>,
        out_request_no: Option<String>,
        ext_info: Option<String>,
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

        /// `stock_use_rule`
        ///
        /// **Required.**
        pub fn stock_use_rule(mut self, value: impl Into<StockUseRule>) -> Self {
            self.stock_use_rule = Some(value.into());
            self
        }

        /// `no_cash`
        ///
        /// **Required.**
        pub fn no_cash(mut self, value: bool) -> Self {
            self.no_cash = Some(value);
            self
        }

        /// `stock_type`
        ///
        /// **Required.**
        pub fn stock_type(mut self, value: impl Into<StockType>) -> Self {
            self.stock_type = Some(value.into());
            self
        }

        /// `comment`
        pub fn comment(mut self, value: impl Into<String>) -> Self {
            self.comment = Some(value.into());
            self
        }

        /// `belong_merchant`
        ///
        /// **Required.**
        pub fn belong_merchant(mut self, value: impl Into<String>) -> Self {
            self.belong_merchant = Some(value.into());
            self
        }

        /// `pattern_info`
        pub fn pattern_info(mut self, value: impl Into<PatternInfo>) -> Self {
            self.pattern_info = Some(value.into());
            self
        }

        /// `coupon_use_rule`
        ///
        /// **Required.**
        pub fn coupon_use_rule(mut self, value: impl Into<CouponUseRule>) -> Self {
            self.coupon_use_rule = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `ext_info`
        pub fn ext_info(mut self, value: impl Into<String>) -> Self {
            self.ext_info = Some(value.into());
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
                "post_v3_marketing_favor_coupon_stocks",
                Verb::Post,
                "/v3/marketing/favor/coupon-stocks",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_name",
                    "/body/available_begin_time",
                    "/body/available_end_time",
                    "/body/stock_use_rule",
                    "/body/stock_use_rule/max_coupons",
                    "/body/stock_use_rule/max_amount",
                    "/body/stock_use_rule/max_coupons_per_user",
                    "/body/stock_use_rule/natural_person_limit",
                    "/body/stock_use_rule/prevent_api_abuse",
                    "/body/no_cash",
                    "/body/stock_type",
                    "/body/belong_merchant",
                    "/body/coupon_use_rule",
                    "/body/coupon_use_rule/fixed_normal_coupon/coupon_amount",
                    "/body/coupon_use_rule/fixed_normal_coupon/transaction_minimum",
                    "/body/out_request_no",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("stock_name", &self.stock_name)
                .body("available_begin_time", &self.available_begin_time)
                .body("available_end_time", &self.available_end_time)
                .body("stock_use_rule", &self.stock_use_rule)
                .body("no_cash", &self.no_cash)
                .body("stock_type", &self.stock_type)
                .body("comment", &self.comment)
                .body("belong_merchant", &self.belong_merchant)
                .body("pattern_info", &self.pattern_info)
                .body("coupon_use_rule", &self.coupon_use_rule)
                .body("out_request_no", &self.out_request_no)
                .body("ext_info", &self.ext_info)
                .extra(&self.extra)
        }
    }

    /// StockUseRule
    #[derive(Clone, Debug, Default)]
    pub struct StockUseRule {
        max_coupons: Option<i64>,
        max_amount: Option<i64>,
        max_amount_by_day: Option<i64>,
        max_coupons_per_user: Option<i64>,
        natural_person_limit: Option<bool>,
        prevent_api_abuse: Option<bool>,
        extra: Extra,
    }

    impl StockUseRule {
        /// `max_coupons`
        ///
        /// **Required.**
        pub fn max_coupons(mut self, value: impl Into<i64>) -> Self {
            self.max_coupons = Some(value.into());
            self
        }

        /// `max_amount`
        ///
        /// **Required.**
        pub fn max_amount(mut self, value: impl Into<i64>) -> Self {
            self.max_amount = Some(value.into());
            self
        }

        /// `max_amount_by_day`
        pub fn max_amount_by_day(mut self, value: impl Into<i64>) -> Self {
            self.max_amount_by_day = Some(value.into());
            self
        }

        /// `max_coupons_per_user`
        ///
        /// **Required.**
        pub fn max_coupons_per_user(mut self, value: impl Into<i64>) -> Self {
            self.max_coupons_per_user = Some(value.into());
            self
        }

        /// `natural_person_limit`
        ///
        /// **Required.**
        pub fn natural_person_limit(mut self, value: bool) -> Self {
            self.natural_person_limit = Some(value);
            self
        }

        /// `prevent_api_abuse`
        ///
        /// **Required.**
        pub fn prevent_api_abuse(mut self, value: bool) -> Self {
            self.prevent_api_abuse = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StockUseRule,
        max_coupons = "max_coupons",
        max_amount = "max_amount",
        max_amount_by_day = "max_amount_by_day",
        max_coupons_per_user = "max_coupons_per_user",
        natural_person_limit = "natural_person_limit",
        prevent_api_abuse = "prevent_api_abuse",
    );

    /// StockType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StockType {
        /// `NORMAL`
        Normal,
        /// `DISCOUNT`
        Discount,
        /// `EXCHAHGE`
        Exchahge,
        /// `RANDOM`
        Random,
        /// `DISCOUNT_CUT`
        DiscountCut,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StockType,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchahge = "EXCHAHGE",
        Random = "RANDOM",
        DiscountCut = "DISCOUNT_CUT",
    );

    /// PatternInfo
    #[derive(Clone, Debug, Default)]
    pub struct PatternInfo {
        description: Option<String>,
        merchant_logo: Option<String>,
        merchant_name: Option<String>,
        background_color: Option<BackgroundColor>,
        coupon_image: Option<String>,
        jump_target: Option<JumpTarget>,
        mini_program_appid: Option<String>,
        mini_program_path: Option<String>,
        extra: Extra,
    }

    impl PatternInfo {
        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `merchant_logo`
        pub fn merchant_logo(mut self, value: impl Into<String>) -> Self {
            self.merchant_logo = Some(value.into());
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

        /// `coupon_image`
        pub fn coupon_image(mut self, value: impl Into<String>) -> Self {
            self.coupon_image = Some(value.into());
            self
        }

        /// `jump_target`
        pub fn jump_target(mut self, value: impl Into<JumpTarget>) -> Self {
            self.jump_target = Some(value.into());
            self
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// `mini_program_path`
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PatternInfo,
        description = "description",
        merchant_logo = "merchant_logo",
        merchant_name = "merchant_name",
        background_color = "background_color",
        coupon_image = "coupon_image",
        jump_target = "jump_target",
        mini_program_appid = "mini_program_appid",
        mini_program_path = "mini_program_path",
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

    /// JumpTarget
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum JumpTarget {
        /// `PAYMENT_CODE`
        PaymentCode,
        /// `MINI_PROGRAM`
        MiniProgram,
        /// `DEFAULT_PAGE`
        DefaultPage,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        JumpTarget,
        PaymentCode = "PAYMENT_CODE",
        MiniProgram = "MINI_PROGRAM",
        DefaultPage = "DEFAULT_PAGE",
    );

    /// CouponUseRule
    #[derive(Clone, Debug, Default)]
    pub struct CouponUseRule {
        coupon_available_time: Option<CouponAvailableTime>,
        fixed_normal_coupon: Option<FixedNormalCoupon>,
        discount_coupon: Option<DiscountCoupon>,
        exchange_coupon: Option<ExchangeCoupon>,
        goods_tag: Vec<String>,
        limit_pay: Vec<String>,
        limit_card: Option<LimitCard>,
        trade_type: Vec<TradeType>,
        available_items: Vec<String>,
        unavailable_items: Vec<String>,
        available_merchants: Vec<String>,
        combine_use: Option<bool>,
        extra: Extra,
    }

    impl CouponUseRule {
        /// `coupon_available_time`
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

        /// `goods_tag`
        pub fn goods_tag(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.goods_tag = list(values);
            self
        }

        /// `limit_pay`
        pub fn limit_pay(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.limit_pay = list(values);
            self
        }

        /// `limit_card`
        pub fn limit_card(mut self, value: impl Into<LimitCard>) -> Self {
            self.limit_card = Some(value.into());
            self
        }

        /// `trade_type`
        pub fn trade_type(
            mut self,
            values: impl IntoIterator<Item = impl Into<TradeType>>,
        ) -> Self {
            self.trade_type = list(values);
            self
        }

        /// `available_items`
        pub fn available_items(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.available_items = list(values);
            self
        }

        /// `unavailable_items`
        pub fn unavailable_items(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.unavailable_items = list(values);
            self
        }

        /// `available_merchants`
        pub fn available_merchants(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.available_merchants = list(values);
            self
        }

        /// `combine_use`
        pub fn combine_use(mut self, value: bool) -> Self {
            self.combine_use = Some(value);
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
        goods_tag = "goods_tag",
        limit_pay = "limit_pay",
        limit_card = "limit_card",
        trade_type = "trade_type",
        available_items = "available_items",
        unavailable_items = "unavailable_items",
        available_merchants = "available_merchants",
        combine_use = "combine_use",
    );

    /// CouponAvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct CouponAvailableTime {
        available_begin_time: Option<String>,
        available_end_time: Option<String>,
        fix_available_time: Option<FixAvailableTime>,
        second_day_available: Option<bool>,
        available_time_after_receive: Option<i64>,
        extra: Extra,
    }

    impl CouponAvailableTime {
        /// `available_begin_time`
        pub fn available_begin_time(mut self, value: impl Into<String>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// `available_end_time`
        pub fn available_end_time(mut self, value: impl Into<String>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// `fix_available_time`
        pub fn fix_available_time(mut self, value: impl Into<FixAvailableTime>) -> Self {
            self.fix_available_time = Some(value.into());
            self
        }

        /// `second_day_available`
        pub fn second_day_available(mut self, value: bool) -> Self {
            self.second_day_available = Some(value);
            self
        }

        /// `available_time_after_receive`
        pub fn available_time_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.available_time_after_receive = Some(value.into());
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
        fix_available_time = "fix_available_time",
        second_day_available = "second_day_available",
        available_time_after_receive = "available_time_after_receive",
    );

    /// FixAvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct FixAvailableTime {
        available_week_day: Vec<i64>,
        begin_time: Option<i64>,
        end_time: Option<i64>,
        extra: Extra,
    }

    impl FixAvailableTime {
        /// `available_week_day`
        pub fn available_week_day(
            mut self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            self.available_week_day = list(values);
            self
        }

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
        FixAvailableTime,
        available_week_day = "available_week_day",
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// FixedNormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct FixedNormalCoupon {
        coupon_amount: Option<i64>,
        transaction_minimum: Option<i64>,
        extra: Extra,
    }

    impl FixedNormalCoupon {
        /// `coupon_amount`
        ///
        /// **Required.**
        pub fn coupon_amount(mut self, value: impl Into<i64>) -> Self {
            self.coupon_amount = Some(value.into());
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
        coupon_amount = "coupon_amount",
        transaction_minimum = "transaction_minimum",
    );

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon {
        discount_amount_max: Option<i64>,
        discount_percent: Option<i64>,
        transaction_minimum: Option<i64>,
        extra: Extra,
    }

    impl DiscountCoupon {
        /// `discount_amount_max`
        pub fn discount_amount_max(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount_max = Some(value.into());
            self
        }

        /// `discount_percent`
        pub fn discount_percent(mut self, value: impl Into<i64>) -> Self {
            self.discount_percent = Some(value.into());
            self
        }

        /// `transaction_minimum`
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
        discount_amount_max = "discount_amount_max",
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
        pub fn exchange_price(mut self, value: impl Into<i64>) -> Self {
            self.exchange_price = Some(value.into());
            self
        }

        /// `transaction_minimum`
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

    /// LimitCard
    #[derive(Clone, Debug, Default)]
    pub struct LimitCard {
        name: Option<String>,
        bin: Vec<String>,
        extra: Extra,
    }

    impl LimitCard {
        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `bin`
        pub fn bin(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.bin = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        LimitCard,
        name = "name",
        bin = "bin",
    );

    /// TradeType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TradeType {
        /// `MICROAPP`
        Microapp,
        /// `APPPAY`
        Apppay,
        /// `PPAY`
        Ppay,
        /// `CARD`
        Card,
        /// `FACE`
        Face,
        /// `OTHER`
        Other,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeType,
        Microapp = "MICROAPP",
        Apppay = "APPPAY",
        Ppay = "PPAY",
        Card = "CARD",
        Face = "FACE",
        Other = "OTHER",
    );

    /// The answer of 创建代金券批次.
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
