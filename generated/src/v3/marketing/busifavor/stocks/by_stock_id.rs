//! 查询商家券详情 · `GET /v3/marketing/busifavor/stocks/{stock_id}`, `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks/{stock_id}.md by `cargo xtask regen`; do not edit.

/// 查询商家券详情
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}`
///
/// 查询商家券详情 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534928), [2](https://pay.weixin.qq.com/doc/v3/partner/4012693047), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015715866), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015716977) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::get;
///
/// let request = get("1752");
/// ```
#[doc(alias = "查询商家券详情")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}")]
#[doc(alias = "get_v3_marketing_busifavor_stocks_stock_id")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商家券详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_marketing_busifavor_stocks_stock_id",
            Verb::Get,
            "/v3/marketing/busifavor/stocks/{stock_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商家券详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_name`
        ///
        /// Documented as always there.
        pub stock_name: Option<String>,
        /// `belong_merchant`
        ///
        /// Documented as always there.
        pub belong_merchant: Option<String>,
        /// `comment`
        pub comment: Option<String>,
        /// `goods_name`
        ///
        /// Documented as always there.
        pub goods_name: Option<String>,
        /// `stock_type`
        ///
        /// Documented as always there.
        pub stock_type: Option<response::StockType>,
        /// `coupon_use_rule`
        ///
        /// Documented as always there.
        pub coupon_use_rule: Option<response::CouponUseRule>,
        /// `stock_send_rule`
        ///
        /// Documented as always there.
        pub stock_send_rule: Option<response::StockSendRule>,
        /// `custom_entrance`
        pub custom_entrance: Option<response::CustomEntrance>,
        /// `display_pattern_info`
        pub display_pattern_info: Option<response::DisplayPatternInfo>,
        /// `stock_state`
        ///
        /// Documented as always there.
        pub stock_state: Option<response::StockState>,
        /// `coupon_code_mode`
        ///
        /// Documented as always there.
        pub coupon_code_mode: Option<response::CouponCodeMode>,
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `coupon_code_count`
        pub coupon_code_count: Option<response::CouponCodeCount>,
        /// `notify_config`
        pub notify_config: Option<response::NotifyConfig>,
        /// `send_count_information`
        pub send_count_information: Option<response::SendCountInformation>,
        /// `subsidy`
        pub subsidy: Option<bool>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_name = "stock_name",
        belong_merchant = "belong_merchant",
        comment = "comment",
        goods_name = "goods_name",
        stock_type = "stock_type",
        coupon_use_rule = "coupon_use_rule",
        stock_send_rule = "stock_send_rule",
        custom_entrance = "custom_entrance",
        display_pattern_info = "display_pattern_info",
        stock_state = "stock_state",
        coupon_code_mode = "coupon_code_mode",
        stock_id = "stock_id",
        coupon_code_count = "coupon_code_count",
        notify_config = "notify_config",
        send_count_information = "send_count_information",
        subsidy = "subsidy",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponUseRule {
            /// `coupon_available_time`
            ///
            /// Documented as always there.
            pub coupon_available_time: Option<CouponAvailableTime>,
            /// `fixed_normal_coupon`
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// `discount_coupon`
            pub discount_coupon: Option<DiscountCoupon>,
            /// `exchange_coupon`
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// `use_method`
            ///
            /// Documented as always there.
            pub use_method: Option<UseMethod>,
            /// `mini_programs_appid`
            pub mini_programs_appid: Option<String>,
            /// `mini_programs_path`
            pub mini_programs_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailableTime {
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `available_day_after_receive`
            pub available_day_after_receive: Option<i64>,
            /// `available_week`
            pub available_week: Option<AvailableWeek>,
            /// `irregulary_avaliable_time`
            pub irregulary_avaliable_time: Vec<IrregularyAvaliableTime>,
            /// `wait_days_after_receive`
            pub wait_days_after_receive: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponAvailableTime,
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            available_day_after_receive = "available_day_after_receive",
            available_week = "available_week",
            irregulary_avaliable_time = "irregulary_avaliable_time",
            wait_days_after_receive = "wait_days_after_receive",
        );

        /// AvailableWeek
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableWeek {
            /// `week_day`
            pub week_day: Vec<i64>,
            /// `available_day_time`
            pub available_day_time: Vec<AvailableDayTime>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AvailableWeek,
            week_day = "week_day",
            available_day_time = "available_day_time",
        );

        /// AvailableDayTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// `begin_time`
            pub begin_time: Option<i64>,
            /// `end_time`
            pub end_time: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AvailableDayTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// IrregularyAvaliableTime
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct IrregularyAvaliableTime {
            /// `begin_time`
            pub begin_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            IrregularyAvaliableTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// FixedNormalCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// `transaction_minimum`
            ///
            /// Documented as always there.
            pub transaction_minimum: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FixedNormalCoupon,
            discount_amount = "discount_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// DiscountCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// `discount_percent`
            ///
            /// Documented as always there.
            pub discount_percent: Option<i64>,
            /// `transaction_minimum`
            ///
            /// Documented as always there.
            pub transaction_minimum: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DiscountCoupon,
            discount_percent = "discount_percent",
            transaction_minimum = "transaction_minimum",
        );

        /// ExchangeCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// `exchange_price`
            ///
            /// Documented as always there.
            pub exchange_price: Option<i64>,
            /// `transaction_minimum`
            ///
            /// Documented as always there.
            pub transaction_minimum: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeCoupon,
            exchange_price = "exchange_price",
            transaction_minimum = "transaction_minimum",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockSendRule {
            /// `max_amount`
            pub max_amount: Option<i64>,
            /// `max_coupons`
            pub max_coupons: Option<i64>,
            /// `max_coupons_per_user`
            ///
            /// Documented as always there.
            pub max_coupons_per_user: Option<i64>,
            /// `max_amount_by_day`
            pub max_amount_by_day: Option<i64>,
            /// `max_coupons_by_day`
            pub max_coupons_by_day: Option<i64>,
            /// `natural_person_limit`
            pub natural_person_limit: Option<bool>,
            /// `prevent_api_abuse`
            pub prevent_api_abuse: Option<bool>,
            /// `transferable`
            pub transferable: Option<bool>,
            /// `shareable`
            pub shareable: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CustomEntrance {
            /// `mini_programs_info`
            pub mini_programs_info: Option<MiniProgramsInfo>,
            /// `appid`
            pub appid: Option<String>,
            /// `hall_id`
            pub hall_id: Option<String>,
            /// `store_id`
            pub store_id: Option<String>,
            /// `code_display_mode`
            pub code_display_mode: Option<CodeDisplayMode>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CustomEntrance,
            mini_programs_info = "mini_programs_info",
            appid = "appid",
            hall_id = "hall_id",
            store_id = "store_id",
            code_display_mode = "code_display_mode",
        );

        /// MiniProgramsInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniProgramsInfo {
            /// `mini_programs_appid`
            ///
            /// Documented as always there.
            pub mini_programs_appid: Option<String>,
            /// `mini_programs_path`
            ///
            /// Documented as always there.
            pub mini_programs_path: Option<String>,
            /// `entrance_words`
            ///
            /// Documented as always there.
            pub entrance_words: Option<String>,
            /// `guiding_words`
            pub guiding_words: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MiniProgramsInfo,
            mini_programs_appid = "mini_programs_appid",
            mini_programs_path = "mini_programs_path",
            entrance_words = "entrance_words",
            guiding_words = "guiding_words",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DisplayPatternInfo {
            /// `description`
            pub description: Option<String>,
            /// `merchant_logo_url`
            pub merchant_logo_url: Option<String>,
            /// `merchant_name`
            pub merchant_name: Option<String>,
            /// `background_color`
            pub background_color: Option<BackgroundColor>,
            /// `coupon_image_url`
            pub coupon_image_url: Option<String>,
            /// `finder_info`
            pub finder_info: Option<FinderInfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DisplayPatternInfo,
            description = "description",
            merchant_logo_url = "merchant_logo_url",
            merchant_name = "merchant_name",
            background_color = "background_color",
            coupon_image_url = "coupon_image_url",
            finder_info = "finder_info",
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

        /// FinderInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FinderInfo {
            /// `finder_id`
            pub finder_id: Option<String>,
            /// `finder_video_id`
            pub finder_video_id: Option<String>,
            /// `finder_video_cover_image_url`
            pub finder_video_cover_image_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FinderInfo,
            finder_id = "finder_id",
            finder_video_id = "finder_video_id",
            finder_video_cover_image_url = "finder_video_cover_image_url",
        );

        /// StockState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StockState {
            /// `UNAUDIT`
            Unaudit,
            /// `RUNNING`
            Running,
            /// `STOPED`
            Stoped,
            /// `PAUSED`
            Paused,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StockState,
            Unaudit = "UNAUDIT",
            Running = "RUNNING",
            Stoped = "STOPED",
            Paused = "PAUSED",
        );

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

        /// CouponCodeCount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCount {
            /// `total_count`
            ///
            /// Documented as always there.
            pub total_count: Option<i64>,
            /// `available_count`
            ///
            /// Documented as always there.
            pub available_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponCodeCount,
            total_count = "total_count",
            available_count = "available_count",
        );

        /// NotifyConfig
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// `notify_appid`
            pub notify_appid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NotifyConfig,
            notify_appid = "notify_appid",
        );

        /// SendCountInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SendCountInformation {
            /// `total_send_num`
            pub total_send_num: Option<i64>,
            /// `total_send_amount`
            pub total_send_amount: Option<i64>,
            /// `today_send_num`
            pub today_send_num: Option<i64>,
            /// `today_send_amount`
            pub today_send_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SendCountInformation,
            total_send_num = "total_send_num",
            total_send_amount = "total_send_amount",
            today_send_num = "today_send_num",
            today_send_amount = "today_send_amount",
        );
    }
}

/// 修改商家券基本信息
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
///
/// 修改商家券基本信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535020), [2](https://pay.weixin.qq.com/doc/v3/partner/4012696764), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015716868), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717486) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::patch;
///
/// let request = patch("175202606181")
///     .custom_entrance(
///         patch::CustomEntrance::default()
///             .mini_programs_info(
///                 patch::MiniProgramsInfo::default()
///                     .mini_programs_appid("wx5f0c1a9e7b3d2846")
///                     .mini_programs_path("pages/tea/index?from=pay")
///                     .entrance_words("示例EW739")
///                     .guiding_words("示例GW724"),
///             )
///             .appid("wx5f0c1a9e7b3d2846")
///             .hall_id("494202606")
///             .code_display_mode(patch::CodeDisplayMode::NotShow),
///     )
///     .stock_name("春茶节")
///     .comment("示例说明")
///     .goods_name("明前龙井250克")
///     .out_request_no("7692026061810354276976976")
///     .display_pattern_info(
///         patch::DisplayPatternInfo::default()
///             .description("锦绣路茶铺-明前龙井")
///             .merchant_logo_url("https://pay.example.com/wechat/notices")
///             .merchant_name("成都锦绣茶业有限公司")
///             .background_color(patch::BackgroundColor::Color010)
///             .coupon_image_url("https://pay.example.com/wechat/notices")
///             .finder_info(
///                 patch::FinderInfo::default()
///                     .finder_id("FI20260618289")
///                     .finder_video_id("FVI20260618829")
///                     .finder_video_cover_image_url(
///                         "https://pay.example.com/wechat/notices",
///                     ),
///             ),
///     )
///     .coupon_use_rule(
///         patch::CouponUseRule::default()
///             .use_method(patch::UseMethod::OffLine)
///             .mini_programs_appid("wx5f0c1a9e7b3d2846")
///             .mini_programs_path("pages/tea/index?from=pay"),
///     )
///     .stock_send_rule(
///         patch::StockSendRule::default()
///             .natural_person_limit(true)
///             .prevent_api_abuse(true),
///     )
///     .notify_config(patch::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"))
///     .subsidy(true);
/// ```
#[doc(alias = "修改商家券基本信息")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}")]
#[doc(alias = "patch_v3_marketing_busifavor_stocks_stock_id")]
pub fn patch(stock_id: impl Into<String>) -> patch::Request {
    patch::Request::new([stock_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改商家券基本信息; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `custom_entrance`
        pub fn custom_entrance(self, value: CustomEntrance) -> Self {
            Self(self.0.body("custom_entrance", value))
        }

        /// `stock_name`
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_name", value.into()))
        }

        /// `comment`
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.body("comment", value.into()))
        }

        /// `goods_name`
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_name", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `display_pattern_info`
        pub fn display_pattern_info(self, value: DisplayPatternInfo) -> Self {
            Self(self.0.body("display_pattern_info", value))
        }

        /// `coupon_use_rule`
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.body("coupon_use_rule", value))
        }

        /// `stock_send_rule`
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.body("stock_send_rule", value))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_marketing_busifavor_stocks_stock_id",
                Verb::Patch,
                "/v3/marketing/busifavor/stocks/{stock_id}",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/custom_entrance/mini_programs_info/mini_programs_appid",
                    "/body/custom_entrance/mini_programs_info/mini_programs_path",
                    "/body/custom_entrance/mini_programs_info/entrance_words",
                    "/body/out_request_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// CouponUseRule
    #[derive(Clone, Debug, Default)]
    pub struct CouponUseRule(Fields);

    impl CouponUseRule {
        /// `use_method`
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
        /// `natural_person_limit`
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.set("natural_person_limit", value))
        }

        /// `prevent_api_abuse`
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.set("prevent_api_abuse", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

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
}
