//! 微信支付订单号查询 · `GET /v3/pay/partner/transactions/id/{transaction_id}`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/id/{transaction_id}.md by `cargo xtask regen`; do not edit.

/// Queries an order of a partner's sub-merchant by WeChat Pay's transaction ID.
///
/// 按微信支付订单号查询服务商的子商户的订单。
///
/// `GET /v3/pay/partner/transactions/id/{transaction_id}`
///
/// 微信支付订单号查询 / Query a sub-merchant's order by transaction ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012526943) · feature `v3-pay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::id::by_transaction_id::get;
///
/// let request = get("4200002618202606184087315926")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "微信支付订单号查询")]
#[doc(alias = "/v3/pay/partner/transactions/id/{transaction_id}")]
#[doc(alias = "get_v3_pay_partner_transactions_id_transaction_id")]
#[doc(alias = "信支付订单号查询")]
#[doc(alias = "支付订单号查询")]
#[doc(alias = "付订单号查询")]
#[doc(alias = "订单号查询")]
#[doc(alias = "单号查询")]
#[doc(alias = "号查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a sub-merchants order by transaction ID")]
#[doc(alias = "sub-merchants order by transaction ID")]
#[doc(alias = "s order by transaction ID")]
#[doc(alias = "order by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信支付订单号查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_pay_partner_transactions_id_transaction_id",
                Method::Get,
                "/v3/pay/partner/transactions/id/{transaction_id}",
            )
            .query(&["sp_mchid", "sub_mchid"])
            .required(&["/query/sp_mchid", "/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信支付订单号查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Always present according to the docs.
        pub sp_appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub settle_info: Option<response::SettleInfo>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        pub trade_type: Option<String>,
        /// 交易状态 / State of the transaction
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_desc: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 支付场景信息 / Scenario in which the payment takes place
        pub scene_info: Option<response::SceneInfo>,
        /// 支付者信息 / Payer
        pub payer: Option<response::Payer>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_appid = "sp_appid",
        sp_mchid = "sp_mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        settle_info = "settle_info",
        transaction_id = "transaction_id",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        success_time = "success_time",
        attach = "attach",
        out_trade_no = "out_trade_no",
        amount = "amount",
        scene_info = "scene_info",
        payer = "payer",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SettleInfo {
            /// 是否分账 / Whether the payment's funds are frozen for profit sharing
            pub profit_sharing: Option<bool>,
            /// 补差金额，单位：分 / Subsidy added to the order's settlement, in fen
            pub subsidy_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SettleInfo,
            profit_sharing = "profit_sharing",
            subsidy_amount = "subsidy_amount",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            pub payer_total: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            pub payer_currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            payer_currency = "payer_currency",
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

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
            pub sp_openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            sp_openid = "sp_openid",
            sub_openid = "sub_openid",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Coupon's ID
            ///
            /// Always present according to the docs.
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<String>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
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
            ///
            /// Always present according to the docs.
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
    }
}
