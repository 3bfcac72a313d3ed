//! 扫码支付下单 · `POST /v3/transactions/native`
//!
//! Generated from docs/openapi/v3/transactions/native.md by `cargo xtask regen`; do not edit.

/// Creates a scan-to-pay order through the early version of the payment API and returns the URL for the QR code.
///
/// 通过早期版本的支付接口创建扫码支付订单，返回用于生成二维码的链接。
///
/// `POST /v3/transactions/native`
///
/// 扫码支付下单 / Create a Native order (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml) · feature `v3-transactions` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::transactions::native::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .out_trade_no("TEA20260618103542007")
///     .goods_tag("SPRING_TEA")
///     .trade_type("NATIVE")
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .merchant_category_code("5499")
///     .amount(post::Amount::default().total(35200).currency("HKD"));
/// ```
#[doc(alias = "扫码支付下单")]
#[doc(alias = "/v3/transactions/native")]
#[doc(alias = "post_v3_transactions_native")]
#[doc(alias = "码支付下单")]
#[doc(alias = "支付下单")]
#[doc(alias = "付下单")]
#[doc(alias = "下单")]
#[doc(alias = "Create a Native order (early version)")]
#[doc(alias = "Native order (early version)")]
#[doc(alias = "order (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/transactions/native"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 扫码支付下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `description`, `notify_url`, `out_trade_no`, `trade_type`, `merchant_category_code`, `amount`.
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

        /// 交易起始时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order was created, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
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
                "post_v3_transactions_native",
                Method::Post,
                "/v3/transactions/native",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .required(
                &[
                    "/body/description",
                    "/body/notify_url",
                    "/body/out_trade_no",
                    "/body/trade_type",
                    "/body/merchant_category_code",
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
        /// 支付者OpenID / Payer's OpenID under the AppID of the order
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sp_openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
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

    /// Response of 扫码支付下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// Always present according to the docs. Format: `uri`.
        pub code_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code_url = "code_url",
    );
}
