//! 支付扣款 · `POST /v3/global/papay/transactions`
//!
//! Generated from docs/openapi/v3/global/papay/transactions.md by `cargo xtask regen`; do not edit.

/// Requests a deduction under an overseas merchant's papay contract.
///
/// 境外商户按委托代扣协议发起一笔扣款。
///
/// `POST /v3/global/papay/transactions`
///
/// 支付扣款 / Request an overseas papay deduction · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::papay::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .description("锦绣茶月度订购")
///     .attach("plan=138602")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .out_trade_no("TEA20260618103542007")
///     .goods_tag("SPRING_TEA")
///     .merchant_category_code("5499")
///     .contract_id("202606186048271935")
///     .amount(post::Amount::default().total(35200).currency("CNY"));
/// ```
#[doc(alias = "支付扣款")]
#[doc(alias = "/v3/global/papay/transactions")]
#[doc(alias = "post_v3_global_papay_transactions")]
#[doc(alias = "付扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Request an overseas papay deduction")]
#[doc(alias = "overseas papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 支付扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `description`, `notify_url`, `out_trade_no`, `merchant_category_code`, `contract_id`, `amount`.
    ///
    /// **Exactly one**: `appid`, `sp_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Only in: direct (always). Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Only in: institution (always). Exactly one field of the choice `app` is required.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Only in: institution (always).
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// Only in: institution.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 商户类别码（MCC） / Merchant category code (MCC)
        ///
        /// **Required.**
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_category_code", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
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
                "post_v3_global_papay_transactions",
                Method::Post,
                "/v3/global/papay/transactions",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/description",
                    "/body/notify_url",
                    "/body/out_trade_no",
                    "/body/merchant_category_code",
                    "/body/contract_id",
                    "/body/amount",
                    "/body/amount/total",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/appid", "/body/sp_appid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 商户端设备IP / IP address of the merchant's device
        ///
        /// Format: `ip`.
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// Response of 支付扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 服务商或机构的AppID / AppID of the partner or institution
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
        /// Always present according to the docs. Known values: `AUTH` (平台代扣 / Papay deduction by the platform).
        pub trade_type: Option<String>,
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
        pub trade_state: Option<response::TradeState>,
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
            /// 用户支付中 / Being paid by the user
            ///
            /// `USERPAYING`
            Userpaying,
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
            Userpaying = "USERPAYING",
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
            pub r#type: Option<ExchangeRateType>,
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

        /// 汇率类型 / Type of exchange rate
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ExchangeRateType {
            /// 结算汇率 / Settlement rate
            ///
            /// `SETTLEMENT_RATE`
            SettlementRate,
            /// 用户支付汇率 / User payment rate
            ///
            /// `USERPAYMENT_RATE`
            UserpaymentRate,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ExchangeRateType,
            SettlementRate = "SETTLEMENT_RATE",
            UserpaymentRate = "USERPAYMENT_RATE",
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
