//! 提交付款码支付 · `POST /v3/transactions/micropay`
//!
//! Generated from docs/openapi/v3/transactions/micropay.md by `cargo xtask regen`; do not edit.

/// Charges the payer by the scanned payment code through the early version of the payment API.
///
/// 通过早期版本的支付接口，凭扫到的付款码向付款人收款。
///
/// `POST /v3/transactions/micropay`
///
/// 提交付款码支付 / Charge a payment code (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml) · feature `v3-transactions` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::transactions::micropay::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("TEA20260618103542007")
///     .goods_tag("SPRING_TEA")
///     .trade_type("MICROPAY")
///     .merchant_category_code("5499")
///     .payer(post::Payer::default().auth_code("134205718306492751"))
///     .amount(post::Amount::default().total(35200).currency("HKD"));
/// ```
#[doc(alias = "提交付款码支付")]
#[doc(alias = "/v3/transactions/micropay")]
#[doc(alias = "post_v3_transactions_micropay")]
#[doc(alias = "交付款码支付")]
#[doc(alias = "付款码支付")]
#[doc(alias = "款码支付")]
#[doc(alias = "码支付")]
#[doc(alias = "支付")]
#[doc(alias = "Charge a payment code (early version)")]
#[doc(alias = "payment code (early version)")]
#[doc(alias = "code (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/micropay/transactions/pay"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交付款码支付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `description`, `out_trade_no`, `trade_type`, `merchant_category_code`, `amount`.
    ///
    /// **Exactly one**: `appid`, `sp_appid`.
    ///
    /// **Exactly one**: `mchid`, `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 直连商户号，仅用于直连模式 / Merchant ID, in merchant mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 直连商户的应用ID，仅用于直连模式 / AppID of the merchant, in merchant mode only
        ///
        /// Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号，仅用于机构模式 / Merchant ID of the sub-merchant, in institution mode only
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 机构商户号，仅用于机构模式 / Merchant ID of the institution, in institution mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 机构的应用ID，仅用于机构模式 / AppID of the institution, in institution mode only
        ///
        /// Exactly one field of the choice `app` is required.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户的应用ID，仅用于机构模式 / AppID of the sub-merchant, in institution mode only
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

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// **Required.**
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.body("limit_pay", value.into()))
        }

        /// 商户类别码（MCC） / Merchant category code (MCC)
        ///
        /// **Required.**
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_category_code", value.into()))
        }

        /// 支付者信息 / Payer
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
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

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub fn detail(self, values: impl IntoIterator<Item = Detail>) -> Self {
            Self(self.0.body("detail", list::<Detail>(values)))
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
                "post_v3_transactions_micropay",
                Method::Post,
                "/v3/transactions/micropay",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .required(
                &[
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/trade_type",
                    "/body/merchant_category_code",
                    "/body/payer/auth_code",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/scene_info/store_info/name",
                    "/body/scene_info/store_info/address",
                    "/body/detail/*/goods_detail/*/goods_id",
                    "/body/detail/*/goods_detail/*/quantity",
                    "/body/detail/*/goods_detail/*/price",
                ],
            )
            .choices(
                &[
                    Choice::OneOf(&["/body/mchid", "/body/sp_mchid"]),
                    Choice::OneOf(&["/body/appid", "/body/sp_appid"]),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 支付者信息 / Payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 付款码（授权码），用户出示的条码或二维码内容 / Payment code: content of the bar code or QR code the payer shows
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("auth_code", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

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

        /// 用户终端IP / IP address of the payer's device
        ///
        /// Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// 商户操作员ID / Operator's ID at the merchant
        pub fn operator_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("operator_id", value.into()))
        }

        /// 商户门店信息 / Shop where the transaction takes place
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// 商户门店信息 / Shop where the transaction takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreInfo(ObjectBuilder);

    impl StoreInfo {
        /// 商户侧门店编号 / Merchant's own number of the shop
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 门店详细地址 / Shop's detailed address
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 订单原价，单位：分 / Order's original price, in fen (overseas: in the currency's smallest unit)
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// 商品小票ID / ID of the goods receipt in the merchant's system
        pub fn receipt_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receipt_id", value.into()))
        }

        /// 单品列表 / List of items (goods)
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// 单品列表 / List of items (goods)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsDetail(ObjectBuilder);

    impl GoodsDetail {
        /// 商品编码 / Goods code
        ///
        /// **Required.**
        pub fn goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_id", value.into()))
        }

        /// 微信支付商品编码 / WeChat Pay's code of the goods
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wxpay_goods_id", value.into()))
        }

        /// 商品名称 / Name of the goods
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// Response of 提交付款码支付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 唯一标识（通知ID、微信支付订单号或退款单号等） / Unique ID: of the notification, or WeChat Pay's transaction ID or refund ID
        ///
        /// Always present according to the docs.
        pub id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
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
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<response::TradeType>,
        /// 交易状态 / State of the transaction
        ///
        /// Always present according to the docs.
        pub trade_state: Option<response::TradeState>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        ///
        /// Always present according to the docs.
        pub trade_state_desc: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        ///
        /// Always present according to the docs.
        pub bank_type: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        ///
        /// Always present according to the docs.
        pub success_time: Option<String>,
        /// 支付者信息 / Payer
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub detail: Vec<response::Detail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        id = "id",
        mchid = "mchid",
        appid = "appid",
        sub_mchid = "sub_mchid",
        sp_mchid = "sp_mchid",
        sp_appid = "sp_appid",
        sub_appid = "sub_appid",
        out_trade_no = "out_trade_no",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        attach = "attach",
        success_time = "success_time",
        payer = "payer",
        amount = "amount",
        detail = "detail",
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
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 用户支付中 / Being paid by the user
            ///
            /// `USERPAYING`
            Userpaying,
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
            Revoked = "REVOKED",
            Userpaying = "USERPAYING",
            Payerror = "PAYERROR",
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
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_total: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            pub payer_currency: Option<String>,
            /// 汇率信息 / Exchange rate information
            pub exchange_rate: Option<ExchangeRate>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
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

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Detail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 活动ID / Campaign's ID
            pub activity_id: Option<String>,
            /// 微信出资金额，单位：币种最小单位 / Part of the discount funded by WeChat Pay, in the currency's smallest unit
            pub wechatpay_contribute_amount: Option<i64>,
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
            Detail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            currency = "currency",
            activity_id = "activity_id",
            wechatpay_contribute_amount = "wechatpay_contribute_amount",
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
            quantity = "quantity",
            price = "price",
        );
    }
}
