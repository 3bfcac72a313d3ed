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
    pub struct Request {
        path_parameters: [String; 1],
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
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
            "get_v3_marketing_busifavor_stocks_stock_id",
            Verb::Get,
            "/v3/marketing/busifavor/stocks/{stock_id}",
        );

        fn parts(&self) -> Parts {
            Parts::new().path(&self.path_parameters).extra(&self.extra)
        }
    }

    /// The answer of 查询商家券详情.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

        /// CouponCodeCount
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
    pub struct Request {
        path_parameters: [String; 1],
        custom_entrance: Option<CustomEntrance>,
        stock_name: Option<String>,
        comment: Option<String>,
        goods_name: Option<String>,
        out_request_no: Option<String>,
        display_pattern_info: Option<DisplayPatternInfo>,
        coupon_use_rule: Option<CouponUseRule>,
        stock_send_rule: Option<StockSendRule>,
        notify_config: Option<NotifyConfig>,
        subsidy: Option<bool>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `custom_entrance`
        pub fn custom_entrance(mut self, value: impl Into<CustomEntrance>) -> Self {
            self.custom_entrance = Some(value.into());
            self
        }

        /// `stock_name`
        pub fn stock_name(mut self, value: impl Into<String>) -> Self {
            self.stock_name = Some(value.into());
            self
        }

        /// `comment`
        pub fn comment(mut self, value: impl Into<String>) -> Self {
            self.comment = Some(value.into());
            self
        }

        /// `goods_name`
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `display_pattern_info`
        pub fn display_pattern_info(mut self, value: impl Into<DisplayPatternInfo>) -> Self {
            self.display_pattern_info = Some(value.into());
            self
        }

        /// `coupon_use_rule`
        pub fn coupon_use_rule(mut self, value: impl Into<CouponUseRule>) -> Self {
            self.coupon_use_rule = Some(value.into());
            self
        }

        /// `stock_send_rule`
        pub fn stock_send_rule(mut self, value: impl Into<StockSendRule>) -> Self {
            self.stock_send_rule = Some(value.into());
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
            Parts::new()
                .path(&self.path_parameters)
                .body("custom_entrance", &self.custom_entrance)
                .body("stock_name", &self.stock_name)
                .body("comment", &self.comment)
                .body("goods_name", &self.goods_name)
                .body("out_request_no", &self.out_request_no)
                .body("display_pattern_info", &self.display_pattern_info)
                .body("coupon_use_rule", &self.coupon_use_rule)
                .body("stock_send_rule", &self.stock_send_rule)
                .body("notify_config", &self.notify_config)
                .body("subsidy", &self.subsidy)
                .extra(&self.extra)
        }
    }

    /// CustomEntrance
    #[derive(Clone, Debug, Default)]
    pub struct CustomEntrance {
        mini_programs_info: Option<MiniProgramsInfo>,
        appid: Option<String>,
        hall_id: Option<String>,
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

    /// CouponUseRule
    #[derive(Clone, Debug, Default)]
    pub struct CouponUseRule {
        use_method: Option<UseMethod>,
        mini_programs_appid: Option<String>,
        mini_programs_path: Option<String>,
        extra: Extra,
    }

    impl CouponUseRule {
        /// `use_method`
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
        use_method = "use_method",
        mini_programs_appid = "mini_programs_appid",
        mini_programs_path = "mini_programs_path",
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
        natural_person_limit: Option<bool>,
        prevent_api_abuse: Option<bool>,
        extra: Extra,
    }

    impl StockSendRule {
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StockSendRule,
        natural_person_limit = "natural_person_limit",
        prevent_api_abuse = "prevent_api_abuse",
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
}
