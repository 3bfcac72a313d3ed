//! 根据过滤条件查询用户券 · `GET /v3/marketing/busifavor/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// 根据过滤条件查询用户券
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons`
///
/// 根据过滤条件查询用户券 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534963), [2](https://pay.weixin.qq.com/doc/v3/partner/4012693087), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015715918), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717400) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_id("1752026")
///     .coupon_state(get::CouponState::Sended)
///     .creator_merchant("3942026061")
///     .belong_merchant("9332026061")
///     .sender_merchant("1781750142")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "根据过滤条件查询用户券")]
#[doc(alias = "/v3/marketing/busifavor/users/{openid}/coupons")]
#[doc(alias = "get_v3_marketing_busifavor_users_openid_coupons")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 根据过滤条件查询用户券; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `stock_id`
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// `coupon_state`
        pub fn coupon_state(self, value: impl Into<CouponState>) -> Self {
            Self(self.0.query("coupon_state", value.into()))
        }

        /// `creator_merchant`
        pub fn creator_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.query("creator_merchant", value.into()))
        }

        /// `belong_merchant`
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.query("belong_merchant", value.into()))
        }

        /// `sender_merchant`
        pub fn sender_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sender_merchant", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_busifavor_users_openid_coupons",
                Verb::Get,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
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

    /// CouponState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponState {
        /// `SENDED`
        Sended,
        /// `USED`
        Used,
        /// `EXPIRED`
        Expired,
        /// `DELETED`
        Deleted,
        /// `DEACTIVATED`
        Deactivated,
        /// A value that these docs do not know.
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

    /// The answer of 根据过滤条件查询用户券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
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
            pub stock_type: Option<StockType>,
            /// `coupon_use_rule`
            ///
            /// Documented as always there.
            pub coupon_use_rule: Option<CouponUseRule>,
            /// `custom_entrance`
            pub custom_entrance: Option<CustomEntrance>,
            /// `display_pattern_info`
            ///
            /// Documented as always there.
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// `coupon_code`
            pub coupon_code: Option<String>,
            /// `coupon_state`
            pub coupon_state: Option<CouponState>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// `transferable`
            pub transferable: Option<bool>,
            /// `shareable`
            pub shareable: Option<bool>,
            /// `send_request_no`
            ///
            /// Documented as always there.
            pub send_request_no: Option<String>,
            /// `use_request_no`
            pub use_request_no: Option<String>,
            /// `available_start_time`
            ///
            /// Documented as always there.
            pub available_start_time: Option<String>,
            /// `expire_time`
            ///
            /// Documented as always there.
            pub expire_time: Option<String>,
            /// `receive_time`
            ///
            /// Documented as always there.
            pub receive_time: Option<String>,
            /// `use_time`
            pub use_time: Option<String>,
            /// What came besides.
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
            pub discount_amount: Option<i64>,
            /// `transaction_minimum`
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
            pub discount_percent: Option<i64>,
            /// `transaction_minimum`
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
            pub exchange_price: Option<i64>,
            /// `transaction_minimum`
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
            /// `PAYMENT_CODE`
            PaymentCode,
            /// `SELF_CONSUME`
            SelfConsume,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UseMethod,
            OffLine = "OFF_LINE",
            MiniPrograms = "MINI_PROGRAMS",
            PaymentCode = "PAYMENT_CODE",
            SelfConsume = "SELF_CONSUME",
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
            pub code_display_mode: Option<String>,
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

        /// CouponState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// `SENDED`
            Sended,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `DELETED`
            Deleted,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
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
