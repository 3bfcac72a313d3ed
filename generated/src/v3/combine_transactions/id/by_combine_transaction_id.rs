//! 个人收款交易通过微信支付订单号查单 · `GET /v3/combine-transactions/id/{combine_transaction_id}`
//!
//! Generated from docs/openapi/v3/combine-transactions/id/{combine_transaction_id}.md by `cargo xtask regen`; do not edit.

/// Queries a personal collection transaction for a platform by WeChat Pay's combined transaction ID.
///
/// 平台凭微信支付合单订单号查询个人收款交易。
///
/// `GET /v3/combine-transactions/id/{combine_transaction_id}`
///
/// 个人收款交易通过微信支付订单号查单 / Query a personal collection transaction by transaction ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012602242) · feature `v3-combine-transactions` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::combine_transactions::id::by_combine_transaction_id::get;
///
/// let request = get("4200002618202606184062930187");
/// ```
#[doc(alias = "个人收款交易通过微信支付订单号查单")]
#[doc(alias = "/v3/combine-transactions/id/{combine_transaction_id}")]
#[doc(alias = "get_v3_combine_transactions_id_combine_transaction_id")]
#[doc(alias = "人收款交易通过微信支付订单号查单")]
#[doc(alias = "收款交易通过微信支付订单号查单")]
#[doc(alias = "款交易通过微信支付订单号查单")]
#[doc(alias = "交易通过微信支付订单号查单")]
#[doc(alias = "易通过微信支付订单号查单")]
#[doc(alias = "通过微信支付订单号查单")]
#[doc(alias = "过微信支付订单号查单")]
#[doc(alias = "微信支付订单号查单")]
#[doc(alias = "信支付订单号查单")]
#[doc(alias = "支付订单号查单")]
#[doc(alias = "付订单号查单")]
#[doc(alias = "订单号查单")]
#[doc(alias = "单号查单")]
#[doc(alias = "号查单")]
#[doc(alias = "查单")]
#[doc(alias = "Query a personal collection transaction by transaction ID")]
#[doc(alias = "personal collection transaction by transaction ID")]
#[doc(alias = "collection transaction by transaction ID")]
#[doc(alias = "transaction by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
pub fn get(combine_transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([combine_transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 个人收款交易通过微信支付订单号查单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_combine_transactions_id_combine_transaction_id",
            Method::Get,
            "/v3/combine-transactions/id/{combine_transaction_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 个人收款交易通过微信支付订单号查单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_appid: Option<String>,
        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_mchid: Option<String>,
        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// Always present according to the docs.
        pub combine_out_trade_no: Option<String>,
        /// 合单（还款单）的微信支付订单号 / WeChat Pay's transaction ID of the combined order
        ///
        /// Always present according to the docs.
        pub combine_transaction_id: Option<String>,
        /// 合单支付者信息 / Payer of the combined order
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// 支付场景信息 / Scenario in which the payment takes place
        pub scene_info: Option<response::SceneInfo>,
        /// 子单列表 / Sub-orders of the combined order
        pub sub_orders: Vec<response::SubOrders>,
        /// 交易场景 / Trade scenario
        ///
        /// Known values: `RECOMMERCE` (二手交易 / Second-hand trade).
        pub trade_scenario: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        combine_appid = "combine_appid",
        combine_mchid = "combine_mchid",
        combine_out_trade_no = "combine_out_trade_no",
        combine_transaction_id = "combine_transaction_id",
        combine_payer_info = "combine_payer_info",
        scene_info = "scene_info",
        sub_orders = "sub_orders",
        trade_scenario = "trade_scenario",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 合单支付者信息 / Payer of the combined order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// 合单支付者OpenID / Payer's OpenID under the AppID of the combined order
            pub openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CombinePayerInfo,
            openid = "openid",
        );

        /// 支付场景信息 / Scenario in which the payment takes place
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
            pub device_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_id = "device_id",
        );

        /// 子单列表 / Sub-orders of the combined order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// 子单发起方商户号 / Merchant ID that initiates the sub-order
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
            ///
            /// Always present according to the docs.
            pub individual_auth_id: Option<String>,
            /// 个人收款方的平台昵称 / Individual payee's nickname on the platform
            pub individual_name: Option<String>,
            /// 子单商户订单号 / Merchant's order number of the sub-order
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
            pub trade_type: Option<String>,
            /// 交易状态 / State of the transaction
            ///
            /// Always present according to the docs.
            pub trade_state: Option<String>,
            /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
            pub bank_type: Option<String>,
            /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
            pub attach: Option<String>,
            /// 支付完成时间，RFC 3339格式 / Time the sub-order was paid, in RFC 3339
            pub success_time: Option<String>,
            /// 子单金额或金额信息 / Sub-order's amount or its amount details
            pub amount: Option<Amount>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SubOrders,
            mchid = "mchid",
            individual_auth_id = "individual_auth_id",
            individual_name = "individual_name",
            out_trade_no = "out_trade_no",
            transaction_id = "transaction_id",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
            amount = "amount",
        );

        /// 子单金额或金额信息 / Sub-order's amount or its amount details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 标价金额，单位：分 / Order amount as priced, in fen
            ///
            /// Always present according to the docs.
            pub total_amount: Option<i64>,
            /// 用户支付（现金）金额，单位：币种最小单位（人民币为分） / Amount paid by the user, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            ///
            /// Always present according to the docs.
            pub payer_currency: Option<String>,
            /// 结算汇率，实际汇率乘以10的8次方 / Settlement exchange rate multiplied by 10^8
            pub settlement_rate: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            payer_amount = "payer_amount",
            currency = "currency",
            payer_currency = "payer_currency",
            settlement_rate = "settlement_rate",
        );
    }
}
