//! 创建商家券 · `POST /v3/marketing/busifavor/stocks`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks.md by `cargo xtask regen`; do not edit.

/// Creates a merchant coupon stock with its usage and sending rules.
///
/// 新建商家券批次，并设定使用规则和发放规则。
///
/// `POST /v3/marketing/busifavor/stocks`
///
/// 创建商家券 / Create a merchant coupon stock · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534855), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692931) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::post;
///
/// let request = post()
///     .stock_name("夏茶节满减券")
///     .belong_merchant("1684907235")
///     .goods_name("锦绣路茶铺全部茶叶")
///     .stock_type(post::StockType::Normal)
///     .coupon_use_rule(
///         post::CouponUseRule::default()
///             .coupon_available_time(
///                 post::CouponAvailableTime::default()
///                     .available_begin_time("2026-06-18T00:00:00+08:00")
///                     .available_end_time("2026-07-18T23:59:59+08:00"),
///             )
///             .use_method(post::UseMethod::OffLine),
///     )
///     .stock_send_rule(post::StockSendRule::default().max_coupons_per_user(2))
///     .out_request_no("REQ20260617160530001")
///     .coupon_code_mode(post::CouponCodeMode::MerchantUpload);
/// ```
#[doc(alias = "创建商家券")]
#[doc(alias = "/v3/marketing/busifavor/stocks")]
#[doc(alias = "post_v3_marketing_busifavor_stocks")]
#[doc(alias = "建商家券")]
#[doc(alias = "商家券")]
#[doc(alias = "家券")]
#[doc(alias = "Create a merchant coupon stock")]
#[doc(alias = "merchant coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建商家券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_name`, `belong_merchant`, `goods_name`, `stock_type`, `coupon_use_rule`, `stock_send_rule`, `out_request_no`, `coupon_code_mode`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 批次名称 / Name of the stock
        ///
        /// **Required.** At most 21 characters.
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_name", value.into()))
        }

        /// 批次归属商户号 / ID of the merchant that owns the stock
        ///
        /// **Required.** At most 15 characters.
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("belong_merchant", value.into()))
        }

        /// 批次备注 / Remark on the stock
        ///
        /// At most 20 characters.
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.body("comment", value.into()))
        }

        /// 适用商品范围 / Goods to which the coupon applies
        ///
        /// **Required.** At most 15 characters.
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_name", value.into()))
        }

        /// 批次类型 / Type of stock
        ///
        /// **Required.**
        pub fn stock_type(self, value: impl Into<StockType>) -> Self {
            Self(self.0.body("stock_type", value.into()))
        }

        /// 券核销规则 / Rules for redeeming the coupon
        ///
        /// **Required.**
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.body("coupon_use_rule", value))
        }

        /// 批次发放规则 / Rules for sending the stock's coupons
        ///
        /// **Required.**
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.body("stock_send_rule", value))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 128 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 券详情页自定义入口 / Custom entrance on the coupon's page
        pub fn custom_entrance(self, value: CustomEntrance) -> Self {
            Self(self.0.body("custom_entrance", value))
        }

        /// 券样式信息 / Look of the coupon
        pub fn display_pattern_info(self, value: DisplayPatternInfo) -> Self {
            Self(self.0.body("display_pattern_info", value))
        }

        /// 券code分配模式 / How coupon codes are assigned
        ///
        /// **Required.**
        pub fn coupon_code_mode(self, value: impl Into<CouponCodeMode>) -> Self {
            Self(self.0.body("coupon_code_mode", value.into()))
        }

        /// 事件通知配置 / Event notification settings
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.body("notify_config", value))
        }

        /// 是否允许营销补差 / Whether subsidies are allowed for the coupon
        pub fn subsidy(self, value: bool) -> Self {
            Self(self.0.body("subsidy", value))
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
                "post_v3_marketing_busifavor_stocks",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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
        /// `EXCHANGE`
        Exchange,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StockType,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    );

    /// 券核销规则 / Rules for redeeming the coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponUseRule(ObjectBuilder);

    impl CouponUseRule {
        /// 券可核销时间 / When the coupon can be redeemed
        ///
        /// **Required.**
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

        /// 核销方式 / How the coupon is redeemed
        ///
        /// **Required.**
        pub fn use_method(self, value: impl Into<UseMethod>) -> Self {
            Self(self.0.set("use_method", value.into()))
        }

        /// 跳转的小程序AppID / AppID of the Mini Program to open
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_appid", value.into()))
        }

        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_path", value.into()))
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
        ///
        /// **Required.**
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        ///
        /// **Required.**
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// 生效（领取）后有效天数 / Days of validity, counted from taking effect or from receipt
        pub fn available_day_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_day_after_receive", value.into()))
        }

        /// 每周固定可用时间段 / Time ranges usable every week
        pub fn available_week(self, value: AvailableWeek) -> Self {
            Self(self.0.set("available_week", value))
        }

        /// 无规律的有效时间段列表 / Irregular periods in which the coupon is valid
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

        /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// 领取后有效时长，单位：秒 / Validity after the coupon is received, in seconds
        pub fn available_second_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_second_after_receive", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableTime);

    /// 每周固定可用时间段 / Time ranges usable every week
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AvailableWeek(ObjectBuilder);

    impl AvailableWeek {
        /// 可用星期数，0为周日 / Weekdays on which the coupon is valid, 0 is Sunday
        pub fn week_day(self, values: impl IntoIterator<Item = impl Into<i64>>) -> Self {
            Self(self.0.set("week_day", list::<i64>(values)))
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

    sent!(AvailableWeek);

    /// 当天可用时间段 / Usable time ranges within the day
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AvailableDayTime(ObjectBuilder);

    impl AvailableDayTime {
        /// 当天可用开始时间，自0点起的秒数 / Start of the usable time in the day, in seconds since midnight
        pub fn begin_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 当天可用结束时间，自0点起的秒数 / End of the usable time in the day, in seconds since midnight
        pub fn end_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AvailableDayTime);

    /// 无规律的有效时间段列表 / Irregular periods in which the coupon is valid
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IrregularyAvaliableTime(ObjectBuilder);

    impl IrregularyAvaliableTime {
        /// 开始时间 / Start time
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 结束时间 / End time
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IrregularyAvaliableTime);

    /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FixedNormalCoupon(ObjectBuilder);

    impl FixedNormalCoupon {
        /// 优惠金额，单位：分 / Discount, in fen (overseas: in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
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
        /// 折扣百分比，如88为八八折 / Percentage of the price still paid, such as 88 for 12% off
        ///
        /// **Required.**
        pub fn discount_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_percent", value.into()))
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

    sent!(DiscountCoupon);

    /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExchangeCoupon(ObjectBuilder);

    impl ExchangeCoupon {
        /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
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

    sent!(ExchangeCoupon);

    /// 核销方式 / How the coupon is redeemed
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UseMethod {
        /// 线下滴码核销 / Redeemed offline by scanning the code
        ///
        /// `OFF_LINE`
        OffLine,
        /// 线上小程序核销 / Redeemed in the Mini Program
        ///
        /// `MINI_PROGRAMS`
        MiniPrograms,
        /// 用户自助核销 / Redeemed by the user
        ///
        /// `SELF_CONSUME`
        SelfConsume,
        /// 付款码使用 / Used with the payment code
        ///
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UseMethod,
        OffLine = "OFF_LINE",
        MiniPrograms = "MINI_PROGRAMS",
        SelfConsume = "SELF_CONSUME",
        PaymentCode = "PAYMENT_CODE",
    );

    /// 批次发放规则 / Rules for sending the stock's coupons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StockSendRule(ObjectBuilder);

    impl StockSendRule {
        /// 总预算金额，单位：分 / Total budget of the stock, in fen
        pub fn max_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount", value.into()))
        }

        /// 批次发放总张数上限 / Maximum number of coupons that the stock may send
        pub fn max_coupons(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons", value.into()))
        }

        /// 单个用户可领张数上限 / Maximum number of coupons that one user may claim
        ///
        /// **Required.**
        pub fn max_coupons_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons_per_user", value.into()))
        }

        /// 单天发放上限金额，单位：分 / Maximum amount that may be given out per day, in fen
        pub fn max_amount_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_amount_by_day", value.into()))
        }

        /// 单天发放张数上限 / Maximum number of coupons that may be sent per day
        pub fn max_coupons_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_coupons_by_day", value.into()))
        }

        /// 是否开启自然人限领 / Whether the claim limit applies per natural person
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.set("natural_person_limit", value))
        }

        /// 是否拦截可疑账号领券 / Whether suspicious accounts are blocked from receiving coupons
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.set("prevent_api_abuse", value))
        }

        /// 是否允许转赠 / Whether the coupon may be given away
        pub fn transferable(self, value: bool) -> Self {
            Self(self.0.set("transferable", value))
        }

        /// 是否允许分享领券链接 / Whether the coupon's link may be shared
        pub fn shareable(self, value: bool) -> Self {
            Self(self.0.set("shareable", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

    /// 券详情页自定义入口 / Custom entrance on the coupon's page
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CustomEntrance(ObjectBuilder);

    impl CustomEntrance {
        /// 小程序入口信息 / Mini Program entry
        pub fn mini_programs_info(self, value: MiniProgramsInfo) -> Self {
            Self(self.0.set("mini_programs_info", value))
        }

        /// 自定义入口的商户公众号AppID / AppID of the merchant's Official Account at the custom entrance
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 营销馆ID / ID of the marketing hall
        pub fn hall_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("hall_id", value.into()))
        }

        /// 可用门店ID / ID of a shop where the coupon is valid
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_id", value.into()))
        }

        /// 券code展示模式 / How the coupon code is displayed
        pub fn code_display_mode(self, value: impl Into<CodeDisplayMode>) -> Self {
            Self(self.0.set("code_display_mode", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomEntrance);

    /// 小程序入口信息 / Mini Program entry
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MiniProgramsInfo(ObjectBuilder);

    impl MiniProgramsInfo {
        /// 跳转的小程序AppID / AppID of the Mini Program to open
        ///
        /// **Required.**
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_appid", value.into()))
        }

        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        ///
        /// **Required.**
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_path", value.into()))
        }

        /// 入口文案 / Text of the entrance
        ///
        /// **Required.**
        pub fn entrance_words(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_words", value.into()))
        }

        /// 小程序入口引导文案 / Guiding text of the Mini Program entry
        pub fn guiding_words(self, value: impl Into<String>) -> Self {
            Self(self.0.set("guiding_words", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramsInfo);

    /// 券code展示模式 / How the coupon code is displayed
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeDisplayMode {
        /// 不展示 / Not shown
        ///
        /// `NOT_SHOW`
        NotShow,
        /// 一维码 / Barcode
        ///
        /// `BARCODE`
        Barcode,
        /// 二维码 / QR code
        ///
        /// `QRCODE`
        Qrcode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeDisplayMode,
        NotShow = "NOT_SHOW",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    );

    /// 券样式信息 / Look of the coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DisplayPatternInfo(ObjectBuilder);

    impl DisplayPatternInfo {
        /// 描述 / Description
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 商户Logo图片URL / URL of the merchant's logo
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo_url", value.into()))
        }

        /// 商户名称 / Name of the merchant
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// 背景颜色 / Background colour
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// 券详情图片URL / URL of the picture on the coupon's detail page
        pub fn coupon_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_image_url", value.into()))
        }

        /// 视频号相关信息 / Channels (Finder) information
        pub fn finder_info(self, value: FinderInfo) -> Self {
            Self(self.0.set("finder_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DisplayPatternInfo);

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

    /// 视频号相关信息 / Channels (Finder) information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FinderInfo(ObjectBuilder);

    impl FinderInfo {
        /// 视频号ID / Channels (Finder) account ID
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_id", value.into()))
        }

        /// 视频号视频ID / Channels video ID
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_id", value.into()))
        }

        /// 视频号视频封面图URL / URL of the Channels video's cover image
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_cover_image_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FinderInfo);

    /// 券code分配模式 / How coupon codes are assigned
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponCodeMode {
        /// 微信支付分配 / Assigned by WeChat Pay
        ///
        /// `WECHATPAY_MODE`
        WechatpayMode,
        /// 商户发券时通过API指定 / Specified by the merchant through the API on sending
        ///
        /// `MERCHANT_API`
        MerchantApi,
        /// 商户预先上传 / Uploaded by the merchant in advance
        ///
        /// `MERCHANT_UPLOAD`
        MerchantUpload,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponCodeMode,
        WechatpayMode = "WECHATPAY_MODE",
        MerchantApi = "MERCHANT_API",
        MerchantUpload = "MERCHANT_UPLOAD",
    );

    /// 事件通知配置 / Event notification settings
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NotifyConfig(ObjectBuilder);

    impl NotifyConfig {
        /// 接收事件通知的AppID / AppID for event notifications
        pub fn notify_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NotifyConfig);

    /// Response of 创建商家券.
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
