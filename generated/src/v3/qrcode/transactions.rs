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
    pub struct Request {
        appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        trade_scene: Option<TradeScene>,
        goods_tag: Option<String>,
        contract_id: Option<String>,
        notify_url: Option<String>,
        amount: Option<Amount>,
        bus_info: Option<BusInfo>,
        metro_info: Option<MetroInfo>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(mut self, value: impl Into<TradeScene>) -> Self {
            self.trade_scene = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `bus_info`
        pub fn bus_info(mut self, value: impl Into<BusInfo>) -> Self {
            self.bus_info = Some(value.into());
            self
        }

        /// `metro_info`
        pub fn metro_info(mut self, value: impl Into<MetroInfo>) -> Self {
            self.metro_info = Some(value.into());
            self
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
            Parts::new()
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("trade_scene", &self.trade_scene)
                .body("goods_tag", &self.goods_tag)
                .body("contract_id", &self.contract_id)
                .body("notify_url", &self.notify_url)
                .body("amount", &self.amount)
                .body("bus_info", &self.bus_info)
                .body("metro_info", &self.metro_info)
                .extra(&self.extra)
        }
    }

    /// TradeScene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total`
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total = "total",
        currency = "currency",
    );

    /// BusInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusInfo {
        start_time: Option<String>,
        line_name: Option<String>,
        plate_number: Option<String>,
        extra: Extra,
    }

    impl BusInfo {
        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `line_name`
        pub fn line_name(mut self, value: impl Into<String>) -> Self {
            self.line_name = Some(value.into());
            self
        }

        /// `plate_number`
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BusInfo,
        start_time = "start_time",
        line_name = "line_name",
        plate_number = "plate_number",
    );

    /// MetroInfo
    #[derive(Clone, Debug, Default)]
    pub struct MetroInfo {
        start_time: Option<String>,
        end_time: Option<String>,
        start_station: Option<String>,
        end_station: Option<String>,
        extra: Extra,
    }

    impl MetroInfo {
        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `start_station`
        pub fn start_station(mut self, value: impl Into<String>) -> Self {
            self.start_station = Some(value.into());
            self
        }

        /// `end_station`
        pub fn end_station(mut self, value: impl Into<String>) -> Self {
            self.end_station = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MetroInfo,
        start_time = "start_time",
        end_time = "end_time",
        start_station = "start_station",
        end_station = "end_station",
    );

    /// The answer of 扣费受理.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
