//! 合单查询订单 · `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
//!
//! Generated from docs/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a combined order and its sub-orders by the combined order number.
///
/// 凭合单商户订单号查询合单及其全部子单。
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
///
/// 合单查询订单 / Query a combined order · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012557006), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761057) · feature `v3-combine-transactions` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get;
///
/// let request = get("TEAC20260618103542007");
/// ```
#[doc(alias = "合单查询订单")]
#[doc(alias = "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}")]
#[doc(alias = "get_v3_combine_transactions_out_trade_no_combine_out_trade_no")]
#[doc(alias = "单查询订单")]
#[doc(alias = "查询订单")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a combined order")]
#[doc(alias = "combined order")]
#[doc(alias = "order")]
pub fn get(combine_out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([combine_out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 合单查询订单. Created by [`get()`](super::get()).
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
            "get_v3_combine_transactions_out_trade_no_combine_out_trade_no",
            Method::Get,
            "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 合单查询订单.
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
        /// 支付场景信息 / Scenario in which the payment takes place
        pub scene_info: Option<response::SceneInfo>,
        /// 子单列表 / Sub-orders of the combined order
        pub sub_orders: Vec<response::SubOrders>,
        /// 合单支付者信息 / Payer of the combined order
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        /// 交易场景 / Trade scenario
        ///
        /// Known values: `RECOMMERCE` (二手交易 / Second-hand trade).
        pub trade_scenario: Option<String>,
        /// 所用商户贴息信息（微信分付） / Merchant's interest subsidy used with Fenfu
        pub installment_info: Option<response::InstallmentInfo>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

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
            pub individual_auth_id: Option<String>,
            /// 个人收款方的平台昵称 / Individual payee's nickname on the platform
            pub individual_name: Option<String>,
            /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
            pub trade_type: Option<TradeType>,
            /// 交易状态 / State of the transaction
            pub trade_state: Option<TradeState>,
            /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
            pub bank_type: Option<String>,
            /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
            pub attach: Option<String>,
            /// 支付完成时间，RFC 3339格式 / Time the sub-order was paid, in RFC 3339
            pub success_time: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 子单商户订单号 / Merchant's order number of the sub-order
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// 优惠详情 / Discounts applied to the payment or returned by the refund
            pub promotion_detail: Vec<PromotionDetail>,
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

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// 扫码支付 / Native payment by QR code
            ///
            /// `NATIVE`
            Native,
            /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
            ///
            /// `JSAPI`
            Jsapi,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// H5支付 / H5 payment
            ///
            /// `MWEB`
            Mweb,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Native = "NATIVE",
            Jsapi = "JSAPI",
            App = "APP",
            Mweb = "MWEB",
        );

        /// 交易状态 / State of the transaction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// 支付成功 / Paid
            ///
            /// `SUCCESS`
            Success,
            /// 转入退款 / Refunded in full or in part
            ///
            /// `REFUND`
            Refund,
            /// 未支付 / Not paid
            ///
            /// `NOTPAY`
            Notpay,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 支付失败 / Payment failed
            ///
            /// `PAYERROR`
            Payerror,
            /// A value unknown to this version.
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

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Coupon's ID
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            pub amount: Option<i64>,
            /// 活动ID或批次号 / ID of the activity or coupon stock behind the discount
            pub stock_id: Option<String>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wechatpay_contribute: Option<i64>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<i64>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 单品列表 / List of items (goods)
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
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

        /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / Coupon for all goods
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Cash coupon funded by recharge
            ///
            /// `CASH`
            Cash,
            /// 免充值型代金券 / Cash coupon not funded by recharge
            ///
            /// `NOCASH`
            Nocash,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Cash = "CASH",
            Nocash = "NOCASH",
        );

        /// 单品列表 / List of items (goods)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Goods code
            ///
            /// Always present according to the docs.
            pub goods_id: Option<String>,
            /// 商品数量 / Quantity of the goods
            ///
            /// Always present according to the docs.
            pub quantity: Option<i64>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub unit_price: Option<i64>,
            /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
            pub discount_amount: Option<i64>,
            /// 商品备注 / Remark on the goods
            pub goods_remark: Option<String>,
            /// Fields unknown to this version.
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
            /// 结算汇率，实际汇率乘以10的8次方 / Settlement exchange rate multiplied by 10^8
            pub settlement_rate: Option<i64>,
            /// Fields unknown to this version.
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

        /// 所用商户贴息信息（微信分付） / Merchant's interest subsidy used with Fenfu
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InstallmentInfo {
            /// 是否使用了商户贴息 / Whether the merchant's interest subsidy was used
            ///
            /// Always present according to the docs.
            pub use_subsidy: Option<bool>,
            /// 用户实际选择的分期期数 / Number of instalments the user chose
            ///
            /// Always present according to the docs.
            pub selected_installment_number: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            InstallmentInfo,
            use_subsidy = "use_subsidy",
            selected_installment_number = "selected_installment_number",
        );
    }
}
