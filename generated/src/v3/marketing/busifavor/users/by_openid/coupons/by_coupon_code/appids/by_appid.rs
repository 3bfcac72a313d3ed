//! 查询用户单张券详情 · `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}.md by `cargo xtask regen`; do not edit.

/// 查询用户单张券详情
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
///
/// 查询用户单张券详情 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535011), [2](https://pay.weixin.qq.com/doc/v3/partner/4012693103), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015715938), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717405) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get;
///
/// let request = get(
///     "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe",
///     "CC20260618403",
///     "wx5f0c1a9e7b3d2846",
/// );
/// ```
#[doc(alias = "查询用户单张券详情")]
#[doc(
    alias = "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"
)]
#[doc(
    alias = "get_v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid"
)]
pub fn get(
    openid: impl Into<String>,
    coupon_code: impl Into<String>,
    appid: impl Into<String>,
) -> get::Request {
    get::Request::new([openid.into(), coupon_code.into(), appid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户单张券详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 3]) -> Self {
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
            "get_v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid",
            Verb::Get,
            "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询用户单张券详情.
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
        /// `custom_entrance`
        pub custom_entrance: Option<response::CustomEntrance>,
        /// `display_pattern_info`
        ///
        /// Documented as always there.
        pub display_pattern_info: Option<response::DisplayPatternInfo>,
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `coupon_state`
        pub coupon_state: Option<response::CouponState>,
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

    document!(
        Response,
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
            /// `PENDING_REDEEM`
            PendingRedeem,
            /// `REDEEM_CONFIRMING`
            RedeemConfirming,
            /// `REDEEM_FAILED`
            RedeemFailed,
            /// `REDEEM_EXPIRED`
            RedeemExpired,
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
            PendingRedeem = "PENDING_REDEEM",
            RedeemConfirming = "REDEEM_CONFIRMING",
            RedeemFailed = "REDEEM_FAILED",
            RedeemExpired = "REDEEM_EXPIRED",
        );
    }
}
