//! 扣费受理 · `POST /v3/qrcode/transactions`
//!
//! Generated from docs/openapi/v3/qrcode/transactions.md by `cargo xtask regen`; do not edit.

/// 扣费受理
///
/// `POST /v3/qrcode/transactions`
///
/// 扣费受理 · feature `v3-qrcode`
///
/// ```
/// use wechatpay_api::v3::qrcode::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("58020260618103")
///     .trade_scene(post::TradeScene::Bus)
///     .goods_tag("SPRING_TEA")
///     .contract_id("CI20260618249")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .bus_info(
///         post::BusInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .line_name("春茶节")
///             .plate_number("川A00000"),
///     )
///     .metro_info(
///         post::MetroInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T10:35:42+08:00")
///             .start_station("示例SS420")
///             .end_station("示例ES953"),
///     );
/// ```
#[doc(alias = "扣费受理")]
#[doc(alias = "/v3/qrcode/transactions")]
#[doc(alias = "post_v3_qrcode_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 扣费受理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_trade_no`, `trade_scene`, `contract_id`.
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
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `bus_info`
        pub fn bus_info(self, value: BusInfo) -> Self {
            Self(self.0.body("bus_info", value))
        }

        /// `metro_info`
        pub fn metro_info(self, value: MetroInfo) -> Self {
            Self(self.0.body("metro_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_qrcode_transactions",
                Verb::Post,
                "/v3/qrcode/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_trade_no",
                    "/body/trade_scene",
                    "/body/contract_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TradeScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeScene {
        /// `BUS`
        Bus,
        /// `METRO`
        Metro,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeScene,
        Bus = "BUS",
        Metro = "METRO",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// BusInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusInfo(Fields);

    impl BusInfo {
        /// `start_time`
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `line_name`
        pub fn line_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("line_name", value.into()))
        }

        /// `plate_number`
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusInfo);

    /// MetroInfo
    #[derive(Clone, Debug, Default)]
    pub struct MetroInfo(Fields);

    impl MetroInfo {
        /// `start_time`
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `start_station`
        pub fn start_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_station", value.into()))
        }

        /// `end_station`
        pub fn end_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_station", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MetroInfo);

    /// The answer of 扣费受理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sp_mchid`
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `out_trade_no`
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `trade_state`
        pub trade_state: Option<response::TradeState>,
        /// `trade_state_description`
        pub trade_state_description: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `user_repay_state`
        pub user_repay_state: Option<response::UserRepayState>,
        /// `repay_transaction_id`
        pub repay_transaction_id: Option<String>,
        /// `repay_time`
        pub repay_time: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `contract_id`
        pub contract_id: Option<String>,
        /// `trade_scene`
        pub trade_scene: Option<response::TradeScene>,
        /// `bus_info`
        pub bus_info: Option<response::BusInfo>,
        /// `metro_info`
        pub metro_info: Option<response::MetroInfo>,
        /// `amount`
        pub amount: Option<Value>,
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
        user_repay_state = "user_repay_state",
        repay_transaction_id = "repay_transaction_id",
        repay_time = "repay_time",
        attach = "attach",
        contract_id = "contract_id",
        trade_scene = "trade_scene",
        bus_info = "bus_info",
        metro_info = "metro_info",
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

        /// UserRepayState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserRepayState {
            /// `NOT_REPAY`
            NotRepay,
            /// `REPAID`
            Repaid,
            /// `ALL_REFUND`
            AllRefund,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserRepayState,
            NotRepay = "NOT_REPAY",
            Repaid = "REPAID",
            AllRefund = "ALL_REFUND",
        );

        /// TradeScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeScene {
            /// `BUS`
            Bus,
            /// `METRO`
            Metro,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeScene,
            Bus = "BUS",
            Metro = "METRO",
        );

        /// BusInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BusInfo {
            /// `start_time`
            pub start_time: Option<String>,
            /// `line_name`
            pub line_name: Option<String>,
            /// `plate_number`
            pub plate_number: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BusInfo,
            start_time = "start_time",
            line_name = "line_name",
            plate_number = "plate_number",
        );

        /// MetroInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MetroInfo {
            /// `start_time`
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `start_station`
            pub start_station: Option<String>,
            /// `end_station`
            pub end_station: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MetroInfo,
            start_time = "start_time",
            end_time = "end_time",
            start_station = "start_station",
            end_station = "end_station",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `coupon_id`
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

        /// Scope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// `GLOBAL`
            Global,
            /// `SINGLE`
            Single,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
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
