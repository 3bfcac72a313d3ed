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
    pub struct Request(Parts);

    impl Request {
        /// `stock_name`
        ///
        /// **Required.**
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_name", value.into()))
        }

        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("available_begin_time", value.into()))
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("available_end_time", value.into()))
        }

        /// `stock_use_rule`
        ///
        /// **Required.**
        pub fn stock_use_rule(self, value: StockUseRule) -> Self {
            Self(self.0.body("stock_use_rule", value))
        }

        /// `no_cash`
        ///
        /// **Required.**
        pub fn no_cash(self, value: bool) -> Self {
            Self(self.0.body("no_cash", value))
        }

        /// `stock_type`
        ///
        /// **Required.**
        pub fn stock_type(self, value: impl Into<StockType>) -> Self {
            Self(self.0.body("stock_type", value.into()))
        }

        /// `comment`
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.body("comment", value.into()))
        }

        /// `belong_merchant`
        ///
        /// **Required.**
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("belong_merchant", value.into()))
        }

        /// `pattern_info`
        pub fn pattern_info(self, value: PatternInfo) -> Self {
            Self(self.0.body("pattern_info", value))
        }

        /// `coupon_use_rule`
        ///
        /// **Required.**
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.body("coupon_use_rule", value))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `ext_info`
        pub fn ext_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("ext_info", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// StockUseRule
    #[derive(Clone, Debug, Default)]
    pub struct StockUseRule(Fields);

    impl StockUseRule {
        /// `max_coupons`
        ///
        /// **Required.**
        pub fn max_coupons(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons", value.into()))
        }

        /// `max_amount`
        ///
        /// **Required.**
        pub fn max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount", value.into()))
        }

        /// `max_amount_by_day`
        pub fn max_amount_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount_by_day", value.into()))
        }

        /// `max_coupons_per_user`
        ///
        /// **Required.**
        pub fn max_coupons_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons_per_user", value.into()))
        }

        /// `natural_person_limit`
        ///
        /// **Required.**
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.set("natural_person_limit", value))
        }

        /// `prevent_api_abuse`
        ///
        /// **Required.**
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.set("prevent_api_abuse", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockUseRule);

    /// StockType
    #[derive(Clone)]
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
    pub struct PatternInfo(Fields);

    impl PatternInfo {
        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `merchant_logo`
        pub fn merchant_logo(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo", value.into()))
        }

        /// `merchant_name`
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// `background_color`
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// `coupon_image`
        pub fn coupon_image(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_image", value.into()))
        }

        /// `jump_target`
        pub fn jump_target(self, value: impl Into<JumpTarget>) -> Self {
            Self(self.0.set("jump_target", value.into()))
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// `mini_program_path`
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PatternInfo);

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

    /// JumpTarget
    #[derive(Clone)]
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
    pub struct CouponUseRule(Fields);

    impl CouponUseRule {
        /// `coupon_available_time`
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

        /// `goods_tag`
        pub fn goods_tag(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("goods_tag", list::<String>(values)))
        }

        /// `limit_pay`
        pub fn limit_pay(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("limit_pay", list::<String>(values)))
        }

        /// `limit_card`
        pub fn limit_card(self, value: LimitCard) -> Self {
            Self(self.0.set("limit_card", value))
        }

        /// `trade_type`
        pub fn trade_type(
            self,
            values: impl IntoIterator<Item = impl Into<TradeType>>,
        ) -> Self {
            Self(self.0.set("trade_type", list::<TradeType>(values)))
        }

        /// `available_items`
        pub fn available_items(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("available_items", list::<String>(values)))
        }

        /// `unavailable_items`
        pub fn unavailable_items(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("unavailable_items", list::<String>(values)))
        }

        /// `available_merchants`
        pub fn available_merchants(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("available_merchants", list::<String>(values)))
        }

        /// `combine_use`
        pub fn combine_use(self, value: bool) -> Self {
            Self(self.0.set("combine_use", value))
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
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// `available_end_time`
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// `fix_available_time`
        pub fn fix_available_time(self, value: FixAvailableTime) -> Self {
            Self(self.0.set("fix_available_time", value))
        }

        /// `second_day_available`
        pub fn second_day_available(self, value: bool) -> Self {
            Self(self.0.set("second_day_available", value))
        }

        /// `available_time_after_receive`
        pub fn available_time_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_time_after_receive", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableTime);

    /// FixAvailableTime
    #[derive(Clone, Debug, Default)]
    pub struct FixAvailableTime(Fields);

    impl FixAvailableTime {
        /// `available_week_day`
        pub fn available_week_day(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.set("available_week_day", list::<i64>(values)))
        }

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

    sent!(FixAvailableTime);

    /// FixedNormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct FixedNormalCoupon(Fields);

    impl FixedNormalCoupon {
        /// `coupon_amount`
        ///
        /// **Required.**
        pub fn coupon_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("coupon_amount", value.into()))
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
        /// `discount_amount_max`
        pub fn discount_amount_max(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount_max", value.into()))
        }

        /// `discount_percent`
        pub fn discount_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_percent", value.into()))
        }

        /// `transaction_minimum`
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
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// `transaction_minimum`
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// LimitCard
    #[derive(Clone, Debug, Default)]
    pub struct LimitCard(Fields);

    impl LimitCard {
        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `bin`
        pub fn bin(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("bin", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LimitCard);

    /// TradeType
    #[derive(Clone)]
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
