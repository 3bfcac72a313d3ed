//! 电商合单委托代扣查询订单 · `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a platform's combined papay order by the combined order number.
///
/// 凭合单商户订单号查询电商平台的委托代扣合单。
///
/// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
///
/// 电商合单委托代扣查询订单 / Query a combined papay order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012884130) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::get;
///
/// let request = get("TEAC20260618103542007");
/// ```
#[doc(alias = "电商合单委托代扣查询订单")]
#[doc(alias = "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}")]
#[doc(alias = "get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no")]
#[doc(alias = "商合单委托代扣查询订单")]
#[doc(alias = "合单委托代扣查询订单")]
#[doc(alias = "单委托代扣查询订单")]
#[doc(alias = "委托代扣查询订单")]
#[doc(alias = "托代扣查询订单")]
#[doc(alias = "代扣查询订单")]
#[doc(alias = "扣查询订单")]
#[doc(alias = "查询订单")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a combined papay order")]
#[doc(alias = "combined papay order")]
#[doc(alias = "papay order")]
#[doc(alias = "order")]
pub fn get(combine_out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([combine_out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 电商合单委托代扣查询订单. Created by [`get()`](super::get()).
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
            "get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no",
            Method::Get,
            "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 电商合单委托代扣查询订单.
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
        /// 子单列表 / Sub-orders of the combined order
        pub sub_orders: Vec<response::SubOrders>,
        /// 合单支付者信息 / Payer of the combined order
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        combine_appid = "combine_appid",
        combine_mchid = "combine_mchid",
        combine_out_trade_no = "combine_out_trade_no",
        sub_orders = "sub_orders",
        combine_payer_info = "combine_payer_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 子单列表 / Sub-orders of the combined order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrders {
            /// 子单发起方商户号 / Merchant ID that initiates the sub-order
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
            ///
            /// Always present according to the docs.
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
            /// 微信支付订单号 / WeChat Pay's transaction ID
            ///
            /// Always present according to the docs.
            pub transaction_id: Option<String>,
            /// 子单商户订单号 / Merchant's order number of the sub-order
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 子单金额或金额信息 / Sub-order's amount or its amount details
            pub amount: Option<Amount>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SubOrders,
            mchid = "mchid",
            trade_type = "trade_type",
            trade_state = "trade_state",
            bank_type = "bank_type",
            attach = "attach",
            success_time = "success_time",
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            sub_mchid = "sub_mchid",
            sub_appid = "sub_appid",
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
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 用户支付（现金）金额，单位：币种最小单位（人民币为分） / Amount paid by the user, in the currency's smallest unit (fen for CNY)
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
    }
}
