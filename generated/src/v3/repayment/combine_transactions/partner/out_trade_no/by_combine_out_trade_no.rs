//! 还款单查询 · `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
//!
//! Generated from docs/openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a combined repayment order of a partner by the combined order number.
///
/// 按合单商户订单号查询服务商的合单还款订单。
///
/// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
///
/// 还款单查询 / Query a partner's combined repayment order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015124483) · feature `v3-repayment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::get;
///
/// let request = get("TEAC20260618103542007");
/// ```
#[doc(alias = "还款单查询")]
#[doc(
    alias = "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"
)]
#[doc(
    alias = "get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no"
)]
#[doc(alias = "款单查询")]
#[doc(alias = "单查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a partners combined repayment order")]
#[doc(alias = "partners combined repayment order")]
#[doc(alias = "s combined repayment order")]
#[doc(alias = "combined repayment order")]
#[doc(alias = "repayment order")]
#[doc(alias = "order")]
pub fn get(combine_out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([combine_out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 还款单查询. Created by [`get()`](super::get()).
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
            "get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no",
            Method::Get,
            "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 还款单查询.
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
        /// 子单列表 / Sub-orders of the combined order
        pub sub_orders: Vec<response::SubOrders>,
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
        sub_orders = "sub_orders",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 合单支付者信息 / Payer of the combined order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombinePayerInfo {
            /// 合单支付者OpenID / Payer's OpenID under the AppID of the combined order
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CombinePayerInfo,
            openid = "openid",
        );

        /// 子单列表 / Sub-orders of the combined order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// 子单发起方商户号 / Merchant ID that initiates the sub-order
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 子单商户订单号 / Merchant's order number of the sub-order
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
            ///
            /// Known values: `REPAYMENT` (还款交易 / Repayment).
            pub trade_type: Option<String>,
            /// 交易状态 / State of the transaction
            pub trade_state: Option<TradeState>,
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
            sub_mchid = "sub_mchid",
            out_trade_no = "out_trade_no",
            transaction_id = "transaction_id",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
            amount = "amount",
        );

        /// 交易状态 / State of the transaction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// 支付成功 / Paid
            ///
            /// `SUCCESS`
            Success,
            /// 未支付 / Not paid
            ///
            /// `NOTPAY`
            Notpay,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
        );

        /// 子单金额或金额信息 / Sub-order's amount or its amount details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 标价金额，单位：分 / Order amount as priced, in fen
            ///
            /// Always present according to the docs.
            pub total_amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户支付（现金）金额，单位：币种最小单位（人民币为分） / Amount paid by the user, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_amount: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            pub payer_currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            currency = "currency",
            payer_amount = "payer_amount",
            payer_currency = "payer_currency",
        );
    }
}
