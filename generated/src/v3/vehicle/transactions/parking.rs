//! 扣费受理 · `POST /v3/vehicle/transactions/parking`
//!
//! Generated from docs/openapi/v3/vehicle/transactions/parking.md by `cargo xtask regen`; do not edit.

/// 扣费受理
///
/// `POST /v3/vehicle/transactions/parking`
///
/// 扣费受理 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534352), [2](https://pay.weixin.qq.com/doc/v3/partner/4012534427) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::transactions::parking::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("58020260618103")
///     .trade_scene("示例TS626")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .profit_sharing(post::ProfitSharing::Y)
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .parking_info(
///         post::ParkingInfo::default()
///             .parking_id("PI20260618345")
///             .plate_number("川A00000")
///             .plate_color(post::PlateColor::Blue)
///             .start_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T10:35:42+08:00")
///             .parking_name("锦绣路茶铺")
///             .charging_duration(1)
///             .device_id("64120"),
///     );
/// ```
#[doc(alias = "扣费受理")]
#[doc(alias = "/v3/vehicle/transactions/parking")]
#[doc(alias = "post_v3_vehicle_transactions_parking")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 扣费受理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `description`, `out_trade_no`, `trade_scene`, `notify_url`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `profit_sharing`
        pub fn profit_sharing(self, value: impl Into<ProfitSharing>) -> Self {
            Self(self.0.body("profit_sharing", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `parking_info`
        pub fn parking_info(self, value: ParkingInfo) -> Self {
            Self(self.0.body("parking_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_vehicle_transactions_parking",
                Verb::Post,
                "/v3/vehicle/transactions/parking",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/trade_scene",
                    "/body/notify_url",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/parking_info/parking_id",
                    "/body/parking_info/plate_number",
                    "/body/parking_info/plate_color",
                    "/body/parking_info/start_time",
                    "/body/parking_info/end_time",
                    "/body/parking_info/parking_name",
                    "/body/parking_info/charging_duration",
                    "/body/parking_info/device_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ProfitSharing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProfitSharing {
        /// `Y`
        Y,
        /// `N`
        N,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProfitSharing,
        Y = "Y",
        N = "N",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        ///
        /// Known: `CNY`.
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// ParkingInfo
    #[derive(Clone, Debug, Default)]
    pub struct ParkingInfo(Fields);

    impl ParkingInfo {
        /// `parking_id`
        ///
        /// **Required.**
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_id", value.into()))
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// `plate_color`
        ///
        /// **Required.**
        pub fn plate_color(self, value: impl Into<PlateColor>) -> Self {
            Self(self.0.set("plate_color", value.into()))
        }

        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `parking_name`
        ///
        /// **Required.**
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_name", value.into()))
        }

        /// `charging_duration`
        ///
        /// **Required.**
        pub fn charging_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("charging_duration", value.into()))
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ParkingInfo);

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

    /// The answer of 扣费受理.
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
        pub trade_state: Option<response::TradeState>,
        /// `trade_state_description`
        pub trade_state_description: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `user_repaid`
        pub user_repaid: Option<response::UserRepaid>,
        /// `attach`
        pub attach: Option<String>,
        /// `trade_scene`
        ///
        /// Documented as always there. Known: `PARKING`.
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

        /// TradeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// `SUCCESS`
            Success,
            /// `ACCEPTED`
            Accepted,
            /// `PAY_FAIL`
            PayFail,
            /// `REFUND`
            Refund,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Accepted = "ACCEPTED",
            PayFail = "PAY_FAIL",
            Refund = "REFUND",
        );

        /// UserRepaid
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserRepaid {
            /// `Y`
            Y,
            /// `N`
            N,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserRepaid,
            Y = "Y",
            N = "N",
        );

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
            ///
            /// Known: `CNY`.
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
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
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
            ///
            /// Known: `CNY`.
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

        /// Scope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// `SINGLE`
            Single,
            /// `GLOBAL`
            Global,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Single = "SINGLE",
            Global = "GLOBAL",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `CASH`
            Cash,
            /// `NOCASH`
            Nocash,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Cash = "CASH",
            Nocash = "NOCASH",
        );
    }
}
