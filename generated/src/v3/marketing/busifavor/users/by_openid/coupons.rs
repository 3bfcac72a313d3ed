//! 根据过滤条件查询用户券 · `GET /v3/marketing/busifavor/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// Queries a user's merchant coupons by OpenID, filtered by stock, state or merchant.
///
/// 按OpenID查询用户的商家券，可按批次、券状态或商户筛选。
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons`
///
/// 根据过滤条件查询用户券 / Query a user's merchant coupons · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534963), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012693087) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "根据过滤条件查询用户券")]
#[doc(alias = "/v3/marketing/busifavor/users/{openid}/coupons")]
#[doc(alias = "get_v3_marketing_busifavor_users_openid_coupons")]
#[doc(alias = "据过滤条件查询用户券")]
#[doc(alias = "过滤条件查询用户券")]
#[doc(alias = "滤条件查询用户券")]
#[doc(alias = "条件查询用户券")]
#[doc(alias = "件查询用户券")]
#[doc(alias = "查询用户券")]
#[doc(alias = "询用户券")]
#[doc(alias = "用户券")]
#[doc(alias = "户券")]
#[doc(alias = "Query a users merchant coupons")]
#[doc(alias = "users merchant coupons")]
#[doc(alias = "s merchant coupons")]
#[doc(alias = "merchant coupons")]
#[doc(alias = "coupons")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据过滤条件查询用户券. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// 券状态 / Coupon's state
        pub fn coupon_state(self, value: impl Into<CouponState>) -> Self {
            Self(self.0.query("coupon_state", value.into()))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        pub fn creator_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.query("creator_merchant", value.into()))
        }

        /// 批次归属商户号 / ID of the merchant that owns the stock
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.query("belong_merchant", value.into()))
        }

        /// 批次发放商户号 / ID of the merchant that sends the stock's coupons
        pub fn sender_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sender_merchant", value.into()))
        }

        /// 分页页码 / Page number
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_marketing_busifavor_users_openid_coupons",
                Method::Get,
                "/v3/marketing/busifavor/users/{openid}/coupons",
            )
            .query(
                &[
                    "appid",
                    "stock_id",
                    "coupon_state",
                    "creator_merchant",
                    "belong_merchant",
                    "sender_merchant",
                    "offset",
                    "limit",
                ],
            )
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// 券状态 / Coupon's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponState {
        /// 可用 / Available
        ///
        /// `SENDED`
        Sended,
        /// 已核销 / Redeemed
        ///
        /// `USED`
        Used,
        /// 已过期 / Expired
        ///
        /// `EXPIRED`
        Expired,
        /// 已删除 / Deleted
        ///
        /// `DELETED`
        Deleted,
        /// 已失效 / Deactivated
        ///
        /// `DEACTIVATED`
        Deactivated,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponState,
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    );

    /// Response of 根据过滤条件查询用户券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 批次名称 / Name of the stock
            ///
            /// Always present according to the docs.
            pub stock_name: Option<String>,
            /// 批次归属商户号 / ID of the merchant that owns the stock
            ///
            /// Always present according to the docs.
            pub belong_merchant: Option<String>,
            /// 批次备注 / Remark on the stock
            pub comment: Option<String>,
            /// 适用商品范围 / Goods to which the coupon applies
            ///
            /// Always present according to the docs.
            pub goods_name: Option<String>,
            /// 批次类型 / Type of stock
            ///
            /// Always present according to the docs.
            pub stock_type: Option<StockType>,
            /// 券核销规则 / Rules for redeeming the coupon
            ///
            /// Always present according to the docs.
            pub coupon_use_rule: Option<CouponUseRule>,
            /// 券详情页自定义入口 / Custom entrance on the coupon's page
            pub custom_entrance: Option<CustomEntrance>,
            /// 券样式信息 / Look of the coupon
            ///
            /// Always present according to the docs.
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// 用户券code / Code of the user's coupon
            pub coupon_code: Option<String>,
            /// 券状态 / Coupon's state
            pub coupon_state: Option<CouponState>,
            /// 批次号 / Stock ID (batch of coupons)
            pub stock_id: Option<String>,
            /// 是否允许转赠 / Whether the coupon may be given away
            pub transferable: Option<bool>,
            /// 是否允许分享领券链接 / Whether the coupon's link may be shared
            pub shareable: Option<bool>,
            /// 发券请求单号 / Merchant's number of the request sending the coupon
            ///
            /// Always present according to the docs.
            pub send_request_no: Option<String>,
            /// 核销请求单号 / Merchant's number of the redemption request
            pub use_request_no: Option<String>,
            /// 券可使用开始时间 / Start of the coupon's validity
            ///
            /// Always present according to the docs.
            pub available_start_time: Option<String>,
            /// 过期时间（券过期或平台证书弃用），RFC 3339格式 / Expiry time of the coupon or platform certificate, in RFC 3339
            ///
            /// Always present according to the docs.
            pub expire_time: Option<String>,
            /// 领取时间，RFC 3339格式 / Time the user received it, in RFC 3339
            ///
            /// Always present according to the docs.
            pub receive_time: Option<String>,
            /// 使用时间，RFC 3339格式 / Time of use, in RFC 3339
            pub use_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            stock_name = "stock_name",
            belong_merchant = "belong_merchant",
            comment = "comment",
            goods_name = "goods_name",
            stock_type = "stock_type",
            coupon_use_rule = "coupon_use_rule",
            custom_entrance = "custom_entrance",
            display_pattern_info = "display_pattern_info",
            coupon_code = "coupon_code",
            coupon_state = "coupon_state",
            stock_id = "stock_id",
            transferable = "transferable",
            shareable = "shareable",
            send_request_no = "send_request_no",
            use_request_no = "use_request_no",
            available_start_time = "available_start_time",
            expire_time = "expire_time",
            receive_time = "receive_time",
            use_time = "use_time",
        );

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
            /// Always present according to the docs.
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
            pub discount_amount: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
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
            pub discount_percent: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
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
            pub exchange_price: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
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
            /// 付款码使用 / Used with the payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// 用户自助核销 / Redeemed by the user
            ///
            /// `SELF_CONSUME`
            SelfConsume,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UseMethod,
            OffLine = "OFF_LINE",
            MiniPrograms = "MINI_PROGRAMS",
            PaymentCode = "PAYMENT_CODE",
            SelfConsume = "SELF_CONSUME",
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
            pub code_display_mode: Option<String>,
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

        /// 券状态 / Coupon's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// 可用 / Available
            ///
            /// `SENDED`
            Sended,
            /// 已核销 / Redeemed
            ///
            /// `USED`
            Used,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已删除 / Deleted
            ///
            /// `DELETED`
            Deleted,
            /// 已失效 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponState,
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        );
    }
}
