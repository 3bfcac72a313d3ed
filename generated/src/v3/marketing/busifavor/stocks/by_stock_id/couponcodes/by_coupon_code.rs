//! 查询预存code详情 · `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`, `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}.md by `cargo xtask regen`; do not edit.

/// 查询预存code详情
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// 查询预存code详情 · [official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get;
///
/// let request = get("1752", "4032").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询预存code详情")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}")]
#[doc(alias = "get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code")]
pub fn get(stock_id: impl Into<String>, coupon_code: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into(), coupon_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询预存code详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code",
            Verb::Get,
            "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询预存code详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `code_information`
        ///
        /// Documented as always there.
        pub code_information: Option<response::CodeInformation>,
        /// `coupon_information`
        ///
        /// Documented as always there.
        pub coupon_information: Option<response::CouponInformation>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code_information = "code_information",
        coupon_information = "coupon_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CodeInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CodeInformation {
            /// `code`
            pub code: Option<String>,
            /// `code_status`
            pub code_status: Option<String>,
            /// `upload_time`
            pub upload_time: Option<String>,
            /// `dispatched_time`
            pub dispatched_time: Option<String>,
            /// `openid`
            pub openid: Option<String>,
            /// `unionid`
            pub unionid: Option<String>,
            /// `coupon_code`
            pub coupon_code: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CodeInformation,
            code = "code",
            code_status = "code_status",
            upload_time = "upload_time",
            dispatched_time = "dispatched_time",
            openid = "openid",
            unionid = "unionid",
            coupon_code = "coupon_code",
        );

        /// CouponInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponInformation {
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
            /// `transferable`
            pub transferable: Option<bool>,
            /// `shareable`
            pub shareable: Option<bool>,
            /// `coupon_state`
            pub coupon_state: Option<String>,
            /// `coupon_use_rule`
            ///
            /// Documented as always there.
            pub coupon_use_rule: Option<CouponUseRule>,
            /// `custom_entrance`
            pub custom_entrance: Option<CustomEntrance>,
            /// `display_pattern_info`
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponInformation,
            stock_name = "stock_name",
            belong_merchant = "belong_merchant",
            comment = "comment",
            goods_name = "goods_name",
            stock_type = "stock_type",
            transferable = "transferable",
            shareable = "shareable",
            coupon_state = "coupon_state",
            coupon_use_rule = "coupon_use_rule",
            custom_entrance = "custom_entrance",
            display_pattern_info = "display_pattern_info",
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
            ///
            /// Documented as always there.
            pub finder_id: Option<String>,
            /// `finder_video_id`
            ///
            /// Documented as always there.
            pub finder_video_id: Option<String>,
            /// `finder_video_cover_image_url`
            ///
            /// Documented as always there.
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
    }
}

/// 删除预存code
///
/// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// 删除预存code · [official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete;
///
/// let request = delete("175202606181", "4032").delete_request_no("7822");
/// ```
#[doc(alias = "删除预存code")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}")]
#[doc(alias = "delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code")]
pub fn delete(
    stock_id: impl Into<String>,
    coupon_code: impl Into<String>,
) -> delete::Request {
    delete::Request::new([stock_id.into(), coupon_code.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::model::*;

    /// A request of 删除预存code; [`delete()`](super::delete()) makes one.
    ///
    /// **Required**: `delete_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `delete_request_no`
        ///
        /// **Required.**
        pub fn delete_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("delete_request_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code",
                Verb::Delete,
                "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
            )
            .required(&["/query/delete_request_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 删除预存code.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_id`
        pub stock_id: Option<String>,
        /// `delete_time`
        pub delete_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        delete_time = "delete_time",
    );
}
