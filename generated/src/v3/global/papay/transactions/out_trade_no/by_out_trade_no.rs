//! 查询订单(商户订单号) · `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries an overseas merchant's papay deduction by the merchant's order number.
///
/// 按商户订单号查询境外商户的一笔委托代扣扣款。
///
/// `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
///
/// 查询订单(商户订单号) / Query an overseas papay deduction · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::papay::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("TEA20260618103542007").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单(商户订单号)")]
#[doc(alias = "/v3/global/papay/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_global_papay_transactions_out_trade_no_out_trade_no")]
#[doc(alias = "询订单(商户订单号)")]
#[doc(alias = "订单(商户订单号)")]
#[doc(alias = "单(商户订单号)")]
#[doc(alias = "商户订单号)")]
#[doc(alias = "户订单号)")]
#[doc(alias = "订单号)")]
#[doc(alias = "单号)")]
#[doc(alias = "号)")]
#[doc(alias = "Query an overseas papay deduction")]
#[doc(alias = "overseas papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询订单(商户订单号). Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
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
                "get_v3_global_papay_transactions_out_trade_no_out_trade_no",
                Method::Get,
                "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单(商户订单号).
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Always present according to the docs.
        pub sp_appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<response::TradeType>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        ///
        /// Always present according to the docs.
        pub bank_type: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        ///
        /// Always present according to the docs.
        pub success_time: Option<String>,
        /// 交易状态 / State of the transaction
        ///
        /// Always present according to the docs.
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        ///
        /// Always present according to the docs.
        pub trade_state_desc: Option<String>,
        /// 支付者信息 / Payer
        ///
        /// Always present according to the docs.
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        appid = "appid",
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        sp_appid = "sp_appid",
        sub_appid = "sub_appid",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        attach = "attach",
        trade_type = "trade_type",
        bank_type = "bank_type",
        success_time = "success_time",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        payer = "payer",
        amount = "amount",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
            ///
            /// `JSAPI`
            Jsapi,
            /// 扫码支付 / Native payment by QR code
            ///
            /// `NATIVE`
            Native,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// H5支付 / H5 payment
            ///
            /// `MWEB`
            Mweb,
            /// 付款码支付 / Payment code
            ///
            /// `MICROPAY`
            Micropay,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Jsapi = "JSAPI",
            Native = "NATIVE",
            App = "APP",
            Mweb = "MWEB",
            Micropay = "MICROPAY",
        );

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 支付者OpenID / Payer's OpenID under the AppID of the order
            pub openid: Option<String>,
            /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
            pub sp_openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
            sp_openid = "sp_openid",
            sub_openid = "sub_openid",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            ///
            /// Always present according to the docs.
            pub payer_currency: Option<String>,
            /// 汇率信息 / Exchange rate information
            pub exchange_rate: Option<ExchangeRate>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            currency = "currency",
            payer_currency = "payer_currency",
            exchange_rate = "exchange_rate",
        );

        /// 汇率信息 / Exchange rate information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// 汇率类型 / Type of exchange rate
            ///
            /// Known values: `SETTLEMENT_RATE` (结算汇率 / Settlement rate).
            pub r#type: Option<String>,
            /// 汇率值，实际汇率乘以10的8次方 / Exchange rate multiplied by 10^8
            pub rate: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExchangeRate,
            r#type = "type",
            rate = "rate",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 优惠活动ID，即在商户平台配置的批次ID / ID of the promotion, which is the stock ID on the merchant platform
            pub activity_id: Option<String>,
            /// 微信出资金额，单位：币种最小单位 / Part of the discount funded by WeChat Pay, in the currency's smallest unit
            pub wxpay_contribute_amount: Option<i64>,
            /// 商户出资金额，单位：币种最小单位 / Part of the discount borne by the merchant, in the currency's smallest unit
            pub merchant_contribute_amount: Option<i64>,
            /// 其他出资方出资金额，单位：币种最小单位 / Part of the discount borne by other parties, in the currency's smallest unit
            pub other_contribute_amount: Option<i64>,
            /// 单品列表 / List of items (goods)
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            currency = "currency",
            activity_id = "activity_id",
            wxpay_contribute_amount = "wxpay_contribute_amount",
            merchant_contribute_amount = "merchant_contribute_amount",
            other_contribute_amount = "other_contribute_amount",
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
            /// `COUPON`
            Coupon,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
            ///
            /// `DISCOUNT`
            Discount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );

        /// 单品列表 / List of items (goods)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Goods code
            ///
            /// Always present according to the docs.
            pub goods_id: Option<String>,
            /// 商品备注 / Remark on the goods
            pub goods_remark: Option<String>,
            /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub discount_amount: Option<i64>,
            /// 商品数量 / Quantity of the goods
            ///
            /// Always present according to the docs.
            pub quantity: Option<i64>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            goods_remark = "goods_remark",
            discount_amount = "discount_amount",
            quantity = "quantity",
            price = "price",
        );
    }
}
