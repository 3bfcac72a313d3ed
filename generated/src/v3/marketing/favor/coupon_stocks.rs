//! 创建代金券批次 · `POST /v3/marketing/favor/coupon-stocks`
//!
//! Generated from docs/openapi/v3/marketing/favor/coupon-stocks.md by `cargo xtask regen`; do not edit.

/// Creates a cash coupon stock, funded by recharge or not.
///
/// 新建一个代金券批次，可选预充值或免充值。
///
/// `POST /v3/marketing/favor/coupon-stocks`
///
/// 创建代金券批次 / Create a cash coupon stock · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534633), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012534537) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::favor::coupon_stocks::post;
///
/// let request = post()
///     .stock_name("春茶节满百减二十")
///     .available_begin_time("2026-06-18T00:00:00+08:00")
///     .available_end_time("2026-07-18T23:59:59+08:00")
///     .stock_use_rule(
///         post::StockUseRule::default()
///             .max_coupons(1000)
///             .max_amount(2000000)
///             .max_coupons_per_user(1)
///             .natural_person_limit(true)
///             .prevent_api_abuse(true),
///     )
///     .no_cash(true)
///     .stock_type(post::StockType::Normal)
///     .belong_merchant("1684907235")
///     .coupon_use_rule(post::CouponUseRule::default().goods_tag(["SPRING_TEA"]))
///     .out_request_no("168490723520260617001");
/// ```
#[doc(alias = "创建代金券批次")]
#[doc(alias = "/v3/marketing/favor/coupon-stocks")]
#[doc(alias = "post_v3_marketing_favor_coupon_stocks")]
#[doc(alias = "建代金券批次")]
#[doc(alias = "代金券批次")]
#[doc(alias = "金券批次")]
#[doc(alias = "券批次")]
#[doc(alias = "批次")]
#[doc(alias = "Create a cash coupon stock")]
#[doc(alias = "cash coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建代金券批次. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_name`, `available_begin_time`, `available_end_time`, `stock_use_rule`, `no_cash`, `stock_type`, `belong_merchant`, `coupon_use_rule`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 批次名称 / Name of the stock
        ///
        /// **Required.** At most 20 characters.
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_name", value.into()))
        }

        /// 可用（有效期）开始时间 / Start of the validity period
        ///
        /// **Required.** At most 32 characters.
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        ///
        /// **Required.**
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("available_end_time", value.into()))
        }

        /// 批次发放规则 / Sending limits of the stock: number, amount and per user
        ///
        /// **Required.**
        pub fn stock_use_rule(self, value: StockUseRule) -> Self {
            Self(self.0.body("stock_use_rule", value))
        }

        /// 是否无资金流 / Whether the coupon is used without any flow of funds
        ///
        /// **Required.**
        pub fn no_cash(self, value: bool) -> Self {
            Self(self.0.body("no_cash", value))
        }

        /// 批次类型 / Type of stock
        ///
        /// **Required.**
        pub fn stock_type(self, value: impl Into<StockType>) -> Self {
            Self(self.0.body("stock_type", value.into()))
        }

        /// 批次备注 / Remark on the stock
        ///
        /// At most 60 characters.
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.body("comment", value.into()))
        }

        /// 批次归属商户号 / ID of the merchant that owns the stock
        ///
        /// **Required.** At most 20 characters.
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("belong_merchant", value.into()))
        }

        /// 样式信息 / Appearance settings
        pub fn pattern_info(self, value: PatternInfo) -> Self {
            Self(self.0.body("pattern_info", value))
        }

        /// 券核销规则 / Rules for redeeming the coupon
        ///
        /// **Required.**
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.body("coupon_use_rule", value))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 扩展属性 / Extended attributes
        pub fn ext_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("ext_info", value.into()))
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
                "post_v3_marketing_favor_coupon_stocks",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 批次发放规则 / Sending limits of the stock: number, amount and per user
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StockUseRule(ObjectBuilder);

    impl StockUseRule {
        /// 批次发放总张数上限 / Maximum number of coupons that the stock may send
        ///
        /// **Required.**
        pub fn max_coupons(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons", value.into()))
        }

        /// 总预算金额，单位：分 / Total budget of the stock, in fen
        ///
        /// **Required.**
        pub fn max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount", value.into()))
        }

        /// 单天发放上限金额，单位：分 / Maximum amount that may be given out per day, in fen
        pub fn max_amount_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount_by_day", value.into()))
        }

        /// 单个用户可领张数上限 / Maximum number of coupons that one user may claim
        ///
        /// **Required.**
        pub fn max_coupons_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons_per_user", value.into()))
        }

        /// 是否开启自然人限领 / Whether the claim limit applies per natural person
        ///
        /// **Required.**
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.set("natural_person_limit", value))
        }

        /// 是否开启API发券防刷 / Whether anti-abuse control applies to coupons sent through the API
        ///
        /// **Required.**
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.set("prevent_api_abuse", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockUseRule);

    /// 批次类型 / Type of stock
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StockType {
        /// 固定面额满减券 / Fixed-value coupon with an amount off above a threshold
        ///
        /// `NORMAL`
        Normal,
        /// 折扣券 / Coupon with a percentage off
        ///
        /// `DISCOUNT`
        Discount,
        /// 换购券 / Exchange coupon
        ///
        /// `EXCHAHGE`
        Exchahge,
        /// 千人千面券 / Coupon with personalised values
        ///
        /// `RANDOM`
        Random,
        /// 立减与折扣 / Instant reduction and discount
        ///
        /// `DISCOUNT_CUT`
        DiscountCut,
        /// A value unknown to this version.
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

    /// 样式信息 / Appearance settings
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PatternInfo(ObjectBuilder);

    impl PatternInfo {
        /// 描述 / Description
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 商户Logo图片URL / URL of the merchant's logo
        pub fn merchant_logo(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo", value.into()))
        }

        /// 商户名称 / Name of the merchant
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// 背景颜色 / Background colour
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// 券详情图片 / Picture on the coupon's detail page
        pub fn coupon_image(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_image", value.into()))
        }

        /// 卡包跳转目标 / What the card in the card pack opens
        pub fn jump_target(self, value: impl Into<JumpTarget>) -> Self {
            Self(self.0.set("jump_target", value.into()))
        }

        /// 小程序AppID / AppID of the Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 小程序页面路径 / Page path of the Mini Program
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PatternInfo);

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

    /// 卡包跳转目标 / What the card in the card pack opens
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JumpTarget {
        /// 跳转付款码 / Open the payment code
        ///
        /// `PAYMENT_CODE`
        PaymentCode,
        /// 跳转小程序 / Open a Mini Program
        ///
        /// `MINI_PROGRAM`
        MiniProgram,
        /// 默认页面 / Default page
        ///
        /// `DEFAULT_PAGE`
        DefaultPage,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        JumpTarget,
        PaymentCode = "PAYMENT_CODE",
        MiniProgram = "MINI_PROGRAM",
        DefaultPage = "DEFAULT_PAGE",
    );

    /// 券核销规则 / Rules for redeeming the coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponUseRule(ObjectBuilder);

    impl CouponUseRule {
        /// 券可核销时间 / When the coupon can be redeemed
        pub fn coupon_available_time(self, value: CouponAvailableTime) -> Self {
            Self(self.0.set("coupon_available_time", value))
        }

        /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
        pub fn fixed_normal_coupon(self, value: FixedNormalCoupon) -> Self {
            Self(self.0.set("fixed_normal_coupon", value))
        }

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("goods_tag", list::<String>(values)))
        }

        /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
        pub fn limit_pay(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("limit_pay", list::<String>(values)))
        }

        /// 指定银行卡BIN规则 / Bank card BINs that the coupon is limited to
        pub fn limit_card(self, value: LimitCard) -> Self {
            Self(self.0.set("limit_card", value))
        }

        /// 可用券的支付方式 / Types of payment in which the coupon may be used
        pub fn trade_type(
            self,
            values: impl IntoIterator<Item = impl Into<TradeType>>,
        ) -> Self {
            Self(self.0.set("trade_type", list::<TradeType>(values)))
        }

        /// 可核销的商品编码列表 / Codes of the goods for which the coupon can be used
        pub fn available_items(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("available_items", list::<String>(values)))
        }

        /// 不参与优惠的商品编码列表 / Codes of goods excluded from the discount
        pub fn unavailable_items(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("unavailable_items", list::<String>(values)))
        }

        /// 可核销的商户号列表 / IDs of the merchants where the coupon can be used
        pub fn available_merchants(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("available_merchants", list::<String>(values)))
        }

        /// 是否可叠加其他优惠 / Whether it can be combined with other discounts
        pub fn combine_use(self, value: bool) -> Self {
            Self(self.0.set("combine_use", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponUseRule);

    /// 券可核销时间 / When the coupon can be redeemed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponAvailableTime(ObjectBuilder);

    impl CouponAvailableTime {
        /// 可用（有效期）开始时间 / Start of the validity period
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// 固定时间段可用规则 / Fixed time ranges in which the coupon is usable
        pub fn fix_available_time(self, value: FixAvailableTime) -> Self {
            Self(self.0.set("fix_available_time", value))
        }

        /// 是否领取第二天生效 / Whether the coupon takes effect on the day after it is received
        pub fn second_day_available(self, value: bool) -> Self {
            Self(self.0.set("second_day_available", value))
        }

        /// 领取后有效时间 / How long the coupon stays valid after it is received
        pub fn available_time_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_time_after_receive", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableTime);

    /// 固定时间段可用规则 / Fixed time ranges in which the coupon is usable
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FixAvailableTime(ObjectBuilder);

    impl FixAvailableTime {
        /// 每周可用日，0为周日，1至6为周一至周六 / Usable days of the week, 0 for Sunday, 1 to 6 for Monday to Saturday
        pub fn available_week_day(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.set("available_week_day", list::<i64>(values)))
        }

        /// 开始时间 / Start time
        pub fn begin_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 结束时间 / End time
        pub fn end_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FixAvailableTime);

    /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FixedNormalCoupon(ObjectBuilder);

    impl FixedNormalCoupon {
        /// 代金券面额，单位：分 / Cash coupon's value, in fen
        ///
        /// **Required.**
        pub fn coupon_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("coupon_amount", value.into()))
        }

        /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
        ///
        /// **Required.**
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FixedNormalCoupon);

    /// 折扣券使用规则 / Rules of the percentage discount coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DiscountCoupon(ObjectBuilder);

    impl DiscountCoupon {
        /// 最高折扣金额，单位：分 / Maximum discount, in fen
        pub fn discount_amount_max(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount_max", value.into()))
        }

        /// 折扣百分比，如88为八八折 / Percentage of the price still paid, such as 88 for 12% off
        pub fn discount_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_percent", value.into()))
        }

        /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExchangeCoupon(ObjectBuilder);

    impl ExchangeCoupon {
        /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
        pub fn transaction_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transaction_minimum", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// 指定银行卡BIN规则 / Bank card BINs that the coupon is limited to
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct LimitCard(ObjectBuilder);

    impl LimitCard {
        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 指定的银行卡BIN列表 / BINs of the bank cards required
        pub fn bin(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("bin", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LimitCard);

    /// 可用券的支付方式 / Types of payment in which the coupon may be used
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeType {
        /// 小程序支付 / Mini Program payment
        ///
        /// `MICROAPP`
        Microapp,
        /// APP支付 / App payment
        ///
        /// `APPPAY`
        Apppay,
        /// 免密支付 / Payment without password
        ///
        /// `PPAY`
        Ppay,
        /// 付款码支付 / Payment code
        ///
        /// `CARD`
        Card,
        /// 刷脸支付 / Face payment
        ///
        /// `FACE`
        Face,
        /// 其他支付方式 / Other payment method
        ///
        /// `OTHER`
        Other,
        /// A value unknown to this version.
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

    /// Response of 创建代金券批次.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        create_time = "create_time",
    );
}
