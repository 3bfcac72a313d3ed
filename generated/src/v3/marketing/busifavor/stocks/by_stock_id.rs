//! 查询商家券详情 · `GET /v3/marketing/busifavor/stocks/{stock_id}`, `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks/{stock_id}.md by `cargo xtask regen`; do not edit.

/// Queries the details of a merchant coupon stock by stock ID.
///
/// 按批次号查询商家券批次的详细信息。
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}`
///
/// 查询商家券详情 / Query a merchant coupon stock · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534928), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012693047) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::get;
///
/// let request = get("19263847");
/// ```
#[doc(alias = "查询商家券详情")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}")]
#[doc(alias = "get_v3_marketing_busifavor_stocks_stock_id")]
#[doc(alias = "询商家券详情")]
#[doc(alias = "商家券详情")]
#[doc(alias = "家券详情")]
#[doc(alias = "券详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a merchant coupon stock")]
#[doc(alias = "merchant coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商家券详情. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_marketing_busifavor_stocks_stock_id",
            Method::Get,
            "/v3/marketing/busifavor/stocks/{stock_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商家券详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次名称 / Name of the stock
        ///
        /// Always present according to the docs. At most 21 characters.
        pub stock_name: Option<String>,
        /// 批次归属商户号 / ID of the merchant that owns the stock
        ///
        /// Always present according to the docs. At most 15 characters. At least 8 characters.
        pub belong_merchant: Option<String>,
        /// 批次备注 / Remark on the stock
        ///
        /// At most 20 characters.
        pub comment: Option<String>,
        /// 适用商品范围 / Goods to which the coupon applies
        ///
        /// Always present according to the docs. At most 15 characters.
        pub goods_name: Option<String>,
        /// 批次类型 / Type of stock
        ///
        /// Always present according to the docs. At most 16 characters.
        pub stock_type: Option<response::StockType>,
        /// 券核销规则 / Rules for redeeming the coupon
        ///
        /// Always present according to the docs.
        pub coupon_use_rule: Option<response::CouponUseRule>,
        /// 批次发放规则 / Rules for sending the stock's coupons
        ///
        /// Always present according to the docs.
        pub stock_send_rule: Option<response::StockSendRule>,
        /// 券详情页自定义入口 / Custom entrance on the coupon's page
        pub custom_entrance: Option<response::CustomEntrance>,
        /// 券样式信息 / Look of the coupon
        pub display_pattern_info: Option<response::DisplayPatternInfo>,
        /// 批次状态 / State of the stock
        ///
        /// Always present according to the docs.
        pub stock_state: Option<response::StockState>,
        /// 券code分配模式 / How coupon codes are assigned
        ///
        /// Always present according to the docs.
        pub coupon_code_mode: Option<response::CouponCodeMode>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 券code数量信息 / Counts of the stock's coupon codes
        pub coupon_code_count: Option<response::CouponCodeCount>,
        /// 事件通知配置 / Event notification settings
        pub notify_config: Option<response::NotifyConfig>,
        /// 批次发放情况 / How many coupons of the stock have been sent
        pub send_count_information: Option<response::SendCountInformation>,
        /// 是否允许营销补差 / Whether subsidies are allowed for the coupon
        pub subsidy: Option<bool>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponUseRule {
            /// 券可核销时间 / When the coupon can be redeemed
            ///
            /// Always present according to the docs.
            pub coupon_available_time: Option<CouponAvailableTime>,
            /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// 折扣券使用规则 / Rules of the percentage discount coupon
            pub discount_coupon: Option<DiscountCoupon>,
            /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// 核销方式 / How the coupon is redeemed
            ///
            /// Always present according to the docs.
            pub use_method: Option<UseMethod>,
            /// 跳转的小程序AppID / AppID of the Mini Program to open
            pub mini_programs_appid: Option<String>,
            /// 跳转的小程序页面路径 / Page path of the Mini Program to open
            pub mini_programs_path: Option<String>,
            /// Fields unknown to this version.
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

        /// 券可核销时间 / When the coupon can be redeemed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailableTime {
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs. At most 32 characters.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs.
            pub available_end_time: Option<String>,
            /// 生效（领取）后有效天数 / Days of validity, counted from taking effect or from receipt
            pub available_day_after_receive: Option<i64>,
            /// 每周固定可用时间段 / Time ranges usable every week
            pub available_week: Option<AvailableWeek>,
            /// 无规律的有效时间段列表 / Irregular periods in which the coupon is valid
            pub irregulary_avaliable_time: Vec<IrregularyAvaliableTime>,
            /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
            pub wait_days_after_receive: Option<i64>,
            /// Fields unknown to this version.
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

        /// 每周固定可用时间段 / Time ranges usable every week
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableWeek {
            /// 可用星期数，0为周日 / Weekdays on which the coupon is valid, 0 is Sunday
            pub week_day: Vec<i64>,
            /// 当天可用时间段 / Usable time ranges within the day
            pub available_day_time: Vec<AvailableDayTime>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AvailableWeek,
            week_day = "week_day",
            available_day_time = "available_day_time",
        );

        /// 当天可用时间段 / Usable time ranges within the day
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// 当天可用开始时间，自0点起的秒数 / Start of the usable time in the day, in seconds since midnight
            pub begin_time: Option<i64>,
            /// 当天可用结束时间，自0点起的秒数 / End of the usable time in the day, in seconds since midnight
            pub end_time: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AvailableDayTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 无规律的有效时间段列表 / Irregular periods in which the coupon is valid
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct IrregularyAvaliableTime {
            /// 开始时间 / Start time
            pub begin_time: Option<String>,
            /// 结束时间 / End time
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            IrregularyAvaliableTime,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 固定面额满减券使用规则 / Usage rule of the fixed-value coupon with a minimum spend
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// 优惠金额，单位：分 / Discount, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub discount_amount: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
            ///
            /// Always present according to the docs.
            pub transaction_minimum: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FixedNormalCoupon,
            discount_amount = "discount_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// 折扣百分比，如88为八八折 / Percentage of the price still paid, such as 88 for 12% off
            ///
            /// Always present according to the docs.
            pub discount_percent: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
            ///
            /// Always present according to the docs.
            pub transaction_minimum: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DiscountCoupon,
            discount_percent = "discount_percent",
            transaction_minimum = "transaction_minimum",
        );

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
            ///
            /// Always present according to the docs.
            pub exchange_price: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
            ///
            /// Always present according to the docs.
            pub transaction_minimum: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExchangeCoupon,
            exchange_price = "exchange_price",
            transaction_minimum = "transaction_minimum",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockSendRule {
            /// 总预算金额，单位：分 / Total budget of the stock, in fen
            pub max_amount: Option<i64>,
            /// 批次发放总张数上限 / Maximum number of coupons that the stock may send
            pub max_coupons: Option<i64>,
            /// 单个用户可领张数上限 / Maximum number of coupons that one user may claim
            ///
            /// Always present according to the docs.
            pub max_coupons_per_user: Option<i64>,
            /// 单天发放上限金额，单位：分 / Maximum amount that may be given out per day, in fen
            pub max_amount_by_day: Option<i64>,
            /// 单天发放张数上限 / Maximum number of coupons that may be sent per day
            pub max_coupons_by_day: Option<i64>,
            /// 是否开启自然人限领 / Whether the claim limit applies per natural person
            pub natural_person_limit: Option<bool>,
            /// 是否拦截可疑账号领券 / Whether suspicious accounts are blocked from receiving coupons
            pub prevent_api_abuse: Option<bool>,
            /// 是否允许转赠 / Whether the coupon may be given away
            pub transferable: Option<bool>,
            /// 是否允许分享领券链接 / Whether the coupon's link may be shared
            pub shareable: Option<bool>,
            /// Fields unknown to this version.
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

        /// 券详情页自定义入口 / Custom entrance on the coupon's page
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CustomEntrance {
            /// 小程序入口信息 / Mini Program entry
            pub mini_programs_info: Option<MiniProgramsInfo>,
            /// 自定义入口的商户公众号AppID / AppID of the merchant's Official Account at the custom entrance
            pub appid: Option<String>,
            /// 营销馆ID / ID of the marketing hall
            pub hall_id: Option<String>,
            /// 可用门店ID / ID of a shop where the coupon is valid
            pub store_id: Option<String>,
            /// 券code展示模式 / How the coupon code is displayed
            pub code_display_mode: Option<CodeDisplayMode>,
            /// Fields unknown to this version.
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

        /// 小程序入口信息 / Mini Program entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniProgramsInfo {
            /// 跳转的小程序AppID / AppID of the Mini Program to open
            ///
            /// Always present according to the docs.
            pub mini_programs_appid: Option<String>,
            /// 跳转的小程序页面路径 / Page path of the Mini Program to open
            ///
            /// Always present according to the docs.
            pub mini_programs_path: Option<String>,
            /// 入口文案 / Text of the entrance
            ///
            /// Always present according to the docs.
            pub entrance_words: Option<String>,
            /// 小程序入口引导文案 / Guiding text of the Mini Program entry
            pub guiding_words: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MiniProgramsInfo,
            mini_programs_appid = "mini_programs_appid",
            mini_programs_path = "mini_programs_path",
            entrance_words = "entrance_words",
            guiding_words = "guiding_words",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DisplayPatternInfo {
            /// 描述 / Description
            pub description: Option<String>,
            /// 商户Logo图片URL / URL of the merchant's logo
            pub merchant_logo_url: Option<String>,
            /// 商户名称 / Name of the merchant
            pub merchant_name: Option<String>,
            /// 背景颜色 / Background colour
            pub background_color: Option<BackgroundColor>,
            /// 券详情图片URL / URL of the picture on the coupon's detail page
            pub coupon_image_url: Option<String>,
            /// 视频号相关信息 / Channels (Finder) information
            pub finder_info: Option<FinderInfo>,
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FinderInfo {
            /// 视频号ID / Channels (Finder) account ID
            pub finder_id: Option<String>,
            /// 视频号视频ID / Channels video ID
            pub finder_video_id: Option<String>,
            /// 视频号视频封面图URL / URL of the Channels video's cover image
            pub finder_video_cover_image_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FinderInfo,
            finder_id = "finder_id",
            finder_video_id = "finder_video_id",
            finder_video_cover_image_url = "finder_video_cover_image_url",
        );

        /// 批次状态 / State of the stock
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StockState {
            /// 审核中 / Under review
            ///
            /// `UNAUDIT`
            Unaudit,
            /// 运行中 / Running
            ///
            /// `RUNNING`
            Running,
            /// 已停止 / Stopped
            ///
            /// `STOPED`
            Stoped,
            /// 已暂停 / Paused
            ///
            /// `PAUSED`
            Paused,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StockState,
            Unaudit = "UNAUDIT",
            Running = "RUNNING",
            Stoped = "STOPED",
            Paused = "PAUSED",
        );

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

        /// 券code数量信息 / Counts of the stock's coupon codes
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCount {
            /// 批次已上传的code总数 / Total number of codes uploaded to the stock
            ///
            /// Always present according to the docs.
            pub total_count: Option<i64>,
            /// 当前可用的code数量 / Count of codes still available
            ///
            /// Always present according to the docs.
            pub available_count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponCodeCount,
            total_count = "total_count",
            available_count = "available_count",
        );

        /// 事件通知配置 / Event notification settings
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// 接收事件通知的AppID / AppID for event notifications
            pub notify_appid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NotifyConfig,
            notify_appid = "notify_appid",
        );

        /// 批次发放情况 / How many coupons of the stock have been sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SendCountInformation {
            /// 已发放券张数 / Number of coupons sent so far
            pub total_send_num: Option<i64>,
            /// 已发放券金额，单位：分 / Value of the coupons sent so far, in fen
            pub total_send_amount: Option<i64>,
            /// 单天已发放券张数 / Number of coupons sent today
            pub today_send_num: Option<i64>,
            /// 单天已发放券金额，单位：分 / Value of the coupons sent today, in fen
            pub today_send_amount: Option<i64>,
            /// Fields unknown to this version.
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

/// Modifies the basic information of a merchant coupon stock.
///
/// 按批次号修改商家券批次的基本信息。
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
///
/// 修改商家券基本信息 / Modify a merchant coupon stock · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535020), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012696764) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::patch;
///
/// let request = patch("19263847").out_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "修改商家券基本信息")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}")]
#[doc(alias = "patch_v3_marketing_busifavor_stocks_stock_id")]
#[doc(alias = "改商家券基本信息")]
#[doc(alias = "商家券基本信息")]
#[doc(alias = "家券基本信息")]
#[doc(alias = "券基本信息")]
#[doc(alias = "基本信息")]
#[doc(alias = "本信息")]
#[doc(alias = "信息")]
#[doc(alias = "Modify a merchant coupon stock")]
#[doc(alias = "merchant coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn patch(stock_id: impl Into<String>) -> patch::Request {
    patch::Request::new([stock_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改商家券基本信息. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 券详情页自定义入口 / Custom entrance on the coupon's page
        pub fn custom_entrance(self, value: CustomEntrance) -> Self {
            Self(self.0.body("custom_entrance", value))
        }

        /// 批次名称 / Name of the stock
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_name", value.into()))
        }

        /// 批次备注 / Remark on the stock
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.body("comment", value.into()))
        }

        /// 适用商品范围 / Goods to which the coupon applies
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_name", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 券样式信息 / Look of the coupon
        pub fn display_pattern_info(self, value: DisplayPatternInfo) -> Self {
            Self(self.0.body("display_pattern_info", value))
        }

        /// 券核销规则 / Rules for redeeming the coupon
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.body("coupon_use_rule", value))
        }

        /// 批次发放规则 / Rules for sending the stock's coupons
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.body("stock_send_rule", value))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_marketing_busifavor_stocks_stock_id",
                Method::Patch,
                "/v3/marketing/busifavor/stocks/{stock_id}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/custom_entrance/mini_programs_info/mini_programs_appid",
                    "/body/custom_entrance/mini_programs_info/mini_programs_path",
                    "/body/custom_entrance/mini_programs_info/entrance_words",
                    "/body/out_request_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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
        ///
        /// At most 1000 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 商户Logo图片URL / URL of the merchant's logo
        pub fn merchant_logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_logo_url", value.into()))
        }

        /// 商户名称 / Name of the merchant
        ///
        /// At most 16 characters.
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

    /// 券核销规则 / Rules for redeeming the coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponUseRule(ObjectBuilder);

    impl CouponUseRule {
        /// 核销方式 / How the coupon is redeemed
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
        /// 是否开启自然人限领 / Whether the claim limit applies per natural person
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.set("natural_person_limit", value))
        }

        /// 是否拦截可疑账号领券 / Whether suspicious accounts are blocked from receiving coupons
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.set("prevent_api_abuse", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

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
}
