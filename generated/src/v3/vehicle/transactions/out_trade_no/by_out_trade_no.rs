//! 查询订单 · `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/vehicle/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 查询订单
///
/// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
///
/// 查询订单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534308), [2](https://pay.weixin.qq.com/doc/v3/partner/4012534441) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("58020260618103").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/vehicle/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_vehicle_transactions_out_trade_no_out_trade_no")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询订单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_vehicle_transactions_out_trade_no_out_trade_no",
            Verb::Get,
            "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<String>,
        /// `trade_state_description`
        pub trade_state_description: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `user_repaid`
        pub user_repaid: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `trade_scene`
        ///
        /// Documented as always there.
        pub trade_scene: Option<String>,
        /// `parking_info`
        pub parking_info: Option<response::ParkingInfo>,
        /// `payer`
        ///
        /// Documented as always there.
        pub payer: Option<response::Payer>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        sub_appid = "sub_appid",
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        description = "description",
        create_time = "create_time",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        trade_state = "trade_state",
        trade_state_description = "trade_state_description",
        success_time = "success_time",
        bank_type = "bank_type",
        user_repaid = "user_repaid",
        attach = "attach",
        trade_scene = "trade_scene",
        parking_info = "parking_info",
        payer = "payer",
        amount = "amount",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ParkingInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ParkingInfo {
            /// `parking_id`
            ///
            /// Documented as always there.
            pub parking_id: Option<String>,
            /// `plate_number`
            ///
            /// Documented as always there.
            pub plate_number: Option<String>,
            /// `plate_color`
            ///
            /// Documented as always there.
            pub plate_color: Option<PlateColor>,
            /// `start_time`
            ///
            /// Documented as always there.
            pub start_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// `parking_name`
            ///
            /// Documented as always there.
            pub parking_name: Option<String>,
            /// `charging_duration`
            ///
            /// Documented as always there.
            pub charging_duration: Option<i64>,
            /// `device_id`
            ///
            /// Documented as always there.
            pub device_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ParkingInfo,
            parking_id = "parking_id",
            plate_number = "plate_number",
            plate_color = "plate_color",
            start_time = "start_time",
            end_time = "end_time",
            parking_name = "parking_name",
            charging_duration = "charging_duration",
            device_id = "device_id",
        );

        /// PlateColor
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PlateColor {
            /// `BLUE`
            Blue,
            /// `GREEN`
            Green,
            /// `YELLOW`
            Yellow,
            /// `BLACK`
            Black,
            /// `WHITE`
            White,
            /// `LIMEGREEN`
            Limegreen,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PlateColor,
            Blue = "BLUE",
            Green = "GREEN",
            Yellow = "YELLOW",
            Black = "BLACK",
            White = "WHITE",
            Limegreen = "LIMEGREEN",
        );

        /// Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
            sub_openid = "sub_openid",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_total`
            pub payer_total: Option<i64>,
            /// `discount_total`
            pub discount_total: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            discount_total = "discount_total",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `coupon_id`
            ///
            /// Documented as always there.
            pub coupon_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<String>,
            /// `type`
            pub r#type: Option<String>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `wechatpay_contribute`
            pub wechatpay_contribute: Option<i64>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<i64>,
            /// `other_contribute`
            pub other_contribute: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            coupon_id = "coupon_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            stock_id = "stock_id",
            amount = "amount",
            wechatpay_contribute = "wechatpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            currency = "currency",
        );
    }
}
