//! 合单查询订单 · `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
//!
//! Generated from docs/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 合单查询订单
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
///
/// 合单查询订单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012557006), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013421126), [3](https://pay.weixin.qq.com/doc/v3/merchant/4013421222), [4](https://pay.weixin.qq.com/doc/v3/merchant/4013421316), [5](https://pay.weixin.qq.com/doc/v3/merchant/4013421401), [6](https://pay.weixin.qq.com/doc/v3/merchant/4012551745), [7](https://pay.weixin.qq.com/doc/v3/partner/4012761057), [8](https://pay.weixin.qq.com/doc/v3/partner/4013462099), [9](https://pay.weixin.qq.com/doc/v3/partner/4013462164), [10](https://pay.weixin.qq.com/doc/v3/partner/4013462240), [11](https://pay.weixin.qq.com/doc/v3/partner/4013462520), [12](https://pay.weixin.qq.com/doc/v3/partner/4012708988), [13](https://pay.weixin.qq.com/doc/v3/partner/4012602253), [14](https://pay.weixin.qq.com/doc/v3/partner/4012761049), [15](https://pay.weixin.qq.com/doc/v3/partner/4015973142) · feature `v3-combine-transactions`
///
/// ```
/// use wechatpay_api::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get;
///
/// let request = get("COTN20260618328");
/// ```
#[doc(alias = "合单查询订单")]
#[doc(alias = "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}")]
#[doc(alias = "get_v3_combine_transactions_out_trade_no_combine_out_trade_no")]
pub fn get(combine_out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([combine_out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 合单查询订单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_combine_transactions_out_trade_no_combine_out_trade_no",
            Verb::Get,
            "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 合单查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `combine_appid`
        ///
        /// Documented as always there.
        pub combine_appid: Option<String>,
        /// `combine_mchid`
        ///
        /// Documented as always there.
        pub combine_mchid: Option<String>,
        /// `combine_out_trade_no`
        ///
        /// Documented as always there.
        pub combine_out_trade_no: Option<String>,
        /// `combine_transaction_id`
        ///
        /// Documented as always there.
        pub combine_transaction_id: Option<String>,
        /// `scene_info`
        pub scene_info: Option<response::SceneInfo>,
        /// `sub_orders`
        pub sub_orders: Vec<response::SubOrders>,
        /// `combine_payer_info`
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// `trade_scenario`
        ///
        /// Known: `RECOMMERCE`.
        pub trade_scenario: Option<String>,
        /// `installment_info`
        pub installment_info: Option<response::InstallmentInfo>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        combine_appid = "combine_appid",
        combine_mchid = "combine_mchid",
        combine_out_trade_no = "combine_out_trade_no",
        combine_transaction_id = "combine_transaction_id",
        scene_info = "scene_info",
        sub_orders = "sub_orders",
        combine_payer_info = "combine_payer_info",
        trade_scenario = "trade_scenario",
        installment_info = "installment_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// SceneInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// `device_id`
            pub device_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_id = "device_id",
        );

        /// SubOrders
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `individual_auth_id`
            pub individual_auth_id: Option<String>,
            /// `individual_name`
            pub individual_name: Option<String>,
            /// `trade_type`
            pub trade_type: Option<TradeType>,
            /// `trade_state`
            pub trade_state: Option<TradeState>,
            /// `bank_type`
            pub bank_type: Option<String>,
            /// `attach`
            pub attach: Option<String>,
            /// `success_time`
            pub success_time: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// `sub_appid`
            pub sub_appid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// `promotion_detail`
            pub promotion_detail: Vec<PromotionDetail>,
            /// `amount`
            pub amount: Option<Amount>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubOrders,
            mchid = "mchid",
            individual_auth_id = "individual_auth_id",
            individual_name = "individual_name",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            sub_mchid = "sub_mchid",
            sub_appid = "sub_appid",
            sub_openid = "sub_openid",
            promotion_detail = "promotion_detail",
            amount = "amount",
        );

        /// TradeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// `NATIVE`
            Native,
            /// `JSAPI`
            Jsapi,
            /// `APP`
            App,
            /// `MWEB`
            Mweb,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Native = "NATIVE",
            Jsapi = "JSAPI",
            App = "APP",
            Mweb = "MWEB",
        );

        /// TradeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// `SUCCESS`
            Success,
            /// `REFUND`
            Refund,
            /// `NOTPAY`
            Notpay,
            /// `CLOSED`
            Closed,
            /// `PAYERROR`
            Payerror,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Refund = "REFUND",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
            Payerror = "PAYERROR",
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
            /// `amount`
            pub amount: Option<i64>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// `wechatpay_contribute`
            pub wechatpay_contribute: Option<i64>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<i64>,
            /// `other_contribute`
            pub other_contribute: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            coupon_id = "coupon_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            stock_id = "stock_id",
            wechatpay_contribute = "wechatpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            currency = "currency",
            goods_detail = "goods_detail",
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

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            ///
            /// Documented as always there.
            pub goods_id: Option<String>,
            /// `quantity`
            ///
            /// Documented as always there.
            pub quantity: Option<i64>,
            /// `unit_price`
            ///
            /// Documented as always there.
            pub unit_price: Option<i64>,
            /// `discount_amount`
            pub discount_amount: Option<i64>,
            /// `goods_remark`
            pub goods_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            quantity = "quantity",
            unit_price = "unit_price",
            discount_amount = "discount_amount",
            goods_remark = "goods_remark",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total_amount`
            ///
            /// Documented as always there.
            pub total_amount: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_amount`
            ///
            /// Documented as always there.
            pub payer_amount: Option<i64>,
            /// `payer_currency`
            pub payer_currency: Option<String>,
            /// `settlement_rate`
            pub settlement_rate: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            currency = "currency",
            payer_amount = "payer_amount",
            payer_currency = "payer_currency",
            settlement_rate = "settlement_rate",
        );

        /// CombinePayerInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CombinePayerInfo,
            openid = "openid",
        );

        /// InstallmentInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InstallmentInfo {
            /// `use_subsidy`
            ///
            /// Documented as always there.
            pub use_subsidy: Option<bool>,
            /// `selected_installment_number`
            ///
            /// Documented as always there.
            pub selected_installment_number: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            InstallmentInfo,
            use_subsidy = "use_subsidy",
            selected_installment_number = "selected_installment_number",
        );
    }
}
