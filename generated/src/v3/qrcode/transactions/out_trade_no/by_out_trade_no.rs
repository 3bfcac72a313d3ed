//! 查询订单 · `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/qrcode/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 查询订单
///
/// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
///
/// 查询订单 · feature `v3-qrcode`
///
/// ```
/// use wechatpay_api::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("58020260618103").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/qrcode/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_qrcode_transactions_out_trade_no_out_trade_no")]
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
            "get_v3_qrcode_transactions_out_trade_no_out_trade_no",
            Verb::Get,
            "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
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
