//! 电商合单委托代扣支付 · `POST /v3/ecommerce/combine-papay/transactions`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/transactions.md by `cargo xtask regen`; do not edit.

/// Requests payment of a platform's combined order by papay deduction under a contract.
///
/// 根据委托代扣协议，请求以代扣方式支付电商平台的合单。
///
/// `POST /v3/ecommerce/combine-papay/transactions`
///
/// 电商合单委托代扣支付 / Request payment of a combined papay order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012884121) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::transactions::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("TEAC20260618103542007")
///     .contract_id("202606186048271935");
/// ```
#[doc(alias = "电商合单委托代扣支付")]
#[doc(alias = "/v3/ecommerce/combine-papay/transactions")]
#[doc(alias = "post_v3_ecommerce_combine_papay_transactions")]
#[doc(alias = "商合单委托代扣支付")]
#[doc(alias = "合单委托代扣支付")]
#[doc(alias = "单委托代扣支付")]
#[doc(alias = "委托代扣支付")]
#[doc(alias = "托代扣支付")]
#[doc(alias = "代扣支付")]
#[doc(alias = "扣支付")]
#[doc(alias = "支付")]
#[doc(alias = "Request payment of a combined papay order")]
#[doc(alias = "payment of a combined papay order")]
#[doc(alias = "combined papay order")]
#[doc(alias = "papay order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 电商合单委托代扣支付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `contract_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 子单列表 / Sub-orders of the combined order
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// 风控信息 / Information for risk control
        pub fn risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("risk_info", value.into()))
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
                "post_v3_ecommerce_combine_papay_transactions",
                Method::Post,
                "/v3/ecommerce/combine-papay/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/contract_id",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/sub_mchid",
                    "/body/sub_orders/*/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 子单列表 / Sub-orders of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrders(ObjectBuilder);

    impl SubOrders {
        /// 子单发起方商户号 / Merchant ID that initiates the sub-order
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// 子单金额或金额信息 / Sub-order's amount or its amount details
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// 子单商户订单号 / Merchant's order number of the sub-order
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.set("settle_info", value))
        }

        /// 子单风控信息 / Risk control information of the sub-order
        pub fn sub_risk_info(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_risk_info", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);

    /// 子单金额或金额信息 / Sub-order's amount or its amount details
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 标价金额，单位：分 / Order amount as priced, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SettleInfo(ObjectBuilder);

    impl SettleInfo {
        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// 补差金额，单位：分 / Subsidy added to the order's settlement, in fen
        pub fn subsidy_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// Response of 电商合单委托代扣支付.
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
