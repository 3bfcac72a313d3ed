//! Native下单 · `POST /v3/pay/transactions/native`
//!
//! Generated from docs/openapi/v3/pay/transactions/native.md by `cargo xtask regen`; do not edit.

/// Creates an order that the payer pays by scanning a QR code that the merchant shows.
///
/// `POST /v3/pay/transactions/native`
///
/// Native下单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791877), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012525171) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::transactions::native::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .description("锦绣路茶铺-手工紫砂壶")
///     .out_trade_no("QR20260619153028114")
///     .amount(post::Amount::default().total(129900).currency("CNY"))
///     .time_expire("2026-06-19T16:00:28+08:00")
///     .notify_url("https://pay.example.com/wechat/transactions")
///     .goods_tag("TEAWARE")
///     .detail(
///         post::Detail::default()
///             .cost_price(129900)
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .merchant_goods_id("POT-ZS-09")
///                     .goods_name("紫砂壶")
///                     .quantity(1)
///                     .unit_price(129900),
///             ]),
///     )
///     .scene_info(
///         post::SceneInfo::default()
///             .payer_client_ip("203.0.113.24")
///             .device_id("POS-03")
///             .store_info(
///                 post::StoreInfo::default()
///                     .id("CD-017")
///                     .name("锦绣路茶铺")
///                     .area_code("510107")
///                     .address("四川省成都市武侯区锦绣路12号"),
///             ),
///     )
///     .settle_info(post::SettleInfo::default().profit_sharing(true));
/// ```
#[doc(alias = "Native下单")]
#[doc(alias = "/v3/pay/transactions/native")]
#[doc(alias = "post_v3_pay_transactions_native")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of Native下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `description`, `out_trade_no`, `amount`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        amount: Option<Amount>,
        time_expire: Option<String>,
        notify_url: Option<String>,
        goods_tag: Option<String>,
        limit_pay: Vec<LimitPay>,
        support_fapiao: Option<bool>,
        detail: Option<Detail>,
        scene_info: Option<SceneInfo>,
        payer: Option<Payer>,
        settle_info: Option<SettleInfo>,
        extra: Extra,
    }

    impl Request {
        /// 公众号ID / AppID bound to the merchant ID
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 直连商户号 / Merchant ID of the merchant that receives the money
        ///
        /// **Required.** At most 32 characters.
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 商品描述 / What is sold, as the payer reads it on the bill
        ///
        /// **Required.** At most 127 characters.
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 附加数据 / Merchant's own data, returned unchanged by queries and notifications
        ///
        /// At most 128 characters.
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号 / Merchant's order number, unique under the merchant ID
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 订单金额 / Amount of the order
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 交易结束时间，RFC 3339格式 / Time after which the order can't be paid any more, in RFC 3339
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 通知地址 / HTTPS address, without query string, that receives the payment notification
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 订单优惠标记 / Tag that lets discounts bound to it apply to the order
        ///
        /// At most 32 characters.
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 指定支付方式 / Restrictions on the means of payment
        pub fn limit_pay(
            mut self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            self.limit_pay = list(values);
            self
        }

        /// 电子发票入口开放标识 / Whether the payer is offered an electronic invoice (fapiao) after paying
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// 优惠功能 / Details of the order for discounts on single goods
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// 场景信息 / Where the payment takes place
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// 支付者 / Payer
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
            self
        }

        /// 结算信息 / Settlement
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_transactions_native",
                Verb::Post,
                "/v3/pay/transactions/native",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/notify_url",
                    "/body/detail/goods_detail/*/merchant_goods_id",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/unit_price",
                    "/body/payer/identity/type",
                    "/body/payer/identity/number",
                    "/body/payer/identity/name",
                ],
            )
            .request(
                &[
                    ("/body/payer/identity/number", Wire::RsaOaep),
                    ("/body/payer/identity/name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("amount", &self.amount)
                .body("time_expire", &self.time_expire)
                .body("notify_url", &self.notify_url)
                .body("goods_tag", &self.goods_tag)
                .body("limit_pay", &self.limit_pay)
                .body("support_fapiao", &self.support_fapiao)
                .body("detail", &self.detail)
                .body("scene_info", &self.scene_info)
                .body("payer", &self.payer)
                .body("settle_info", &self.settle_info)
                .extra(&self.extra)
        }
    }

    /// 订单金额 / Amount of the order
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// 总金额，单位：分 / Total, in fen
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// 货币类型，ISO 4217代码 / Currency, an ISO 4217 code
        ///
        /// Default: `CNY`. At most 16 characters.
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total = "total",
        currency = "currency",
    );

    /// 指定支付方式 / Restrictions on the means of payment
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LimitPay {
        /// `no_balance`
        NoBalance,
        /// `no_credit`
        NoCredit,
        /// `no_debit`
        NoDebit,
        /// `balance_only`
        BalanceOnly,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitPay,
        NoBalance = "no_balance",
        NoCredit = "no_credit",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    );

    /// 优惠功能 / Details of the order for discounts on single goods
    #[derive(Clone, Debug, Default)]
    pub struct Detail {
        cost_price: Option<i64>,
        invoice_id: Option<String>,
        goods_detail: Vec<GoodsDetail>,
        extra: Extra,
    }

    impl Detail {
        /// 订单原价，单位：分 / Price of the whole receipt before it was split into orders, in fen
        pub fn cost_price(mut self, value: impl Into<i64>) -> Self {
            self.cost_price = Some(value.into());
            self
        }

        /// 商品小票ID / Merchant's own number of the receipt
        ///
        /// At most 32 characters.
        pub fn invoice_id(mut self, value: impl Into<String>) -> Self {
            self.invoice_id = Some(value.into());
            self
        }

        /// 单品列表 / Goods in the order
        pub fn goods_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<GoodsDetail>>,
        ) -> Self {
            self.goods_detail = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Detail,
        cost_price = "cost_price",
        invoice_id = "invoice_id",
        goods_detail = "goods_detail",
    );

    /// 单品列表 / Goods in the order
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail {
        merchant_goods_id: Option<String>,
        wechatpay_goods_id: Option<String>,
        goods_name: Option<String>,
        quantity: Option<i64>,
        unit_price: Option<i64>,
        extra: Extra,
    }

    impl GoodsDetail {
        /// 商户侧商品编码 / Merchant's own code of the goods
        ///
        /// **Required.** At most 32 characters.
        pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_goods_id = Some(value.into());
            self
        }

        /// 微信侧商品编码 / WeChat Pay's code of the goods
        ///
        /// At most 32 characters.
        pub fn wechatpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wechatpay_goods_id = Some(value.into());
            self
        }

        /// 商品名称 / Name of the goods
        ///
        /// At most 256 characters.
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// 商品数量 / Number of pieces
        ///
        /// **Required.**
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// 商品单价，单位：分 / Price of one piece, in fen
        ///
        /// **Required.**
        pub fn unit_price(mut self, value: impl Into<i64>) -> Self {
            self.unit_price = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        GoodsDetail,
        merchant_goods_id = "merchant_goods_id",
        wechatpay_goods_id = "wechatpay_goods_id",
        goods_name = "goods_name",
        quantity = "quantity",
        unit_price = "unit_price",
    );

    /// 场景信息 / Where the payment takes place
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        payer_client_ip: Option<String>,
        device_id: Option<String>,
        store_info: Option<StoreInfo>,
        extra: Extra,
    }

    impl SceneInfo {
        /// 用户终端IP / IP address of the payer's device, IPv4 or IPv6
        ///
        /// At most 45 characters.
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// 商户端设备号 / Merchant's own number of its terminal, shop or till
        ///
        /// At most 32 characters.
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户门店信息 / Merchant's shop
        pub fn store_info(mut self, value: impl Into<StoreInfo>) -> Self {
            self.store_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfo,
        payer_client_ip = "payer_client_ip",
        device_id = "device_id",
        store_info = "store_info",
    );

    /// 商户门店信息 / Merchant's shop
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo {
        id: Option<String>,
        name: Option<String>,
        area_code: Option<String>,
        address: Option<String>,
        extra: Extra,
    }

    impl StoreInfo {
        /// 门店编号 / Merchant's own number of the shop
        ///
        /// At most 32 characters.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }

        /// 门店名称 / Name of the shop
        ///
        /// At most 256 characters.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 地区编码 / Administrative division code of the shop's area
        ///
        /// At most 32 characters.
        pub fn area_code(mut self, value: impl Into<String>) -> Self {
            self.area_code = Some(value.into());
            self
        }

        /// 详细地址 / Street address of the shop
        ///
        /// At most 512 characters.
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreInfo,
        id = "id",
        name = "name",
        area_code = "area_code",
        address = "address",
    );

    /// 支付者 / Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        identity: Option<Identity>,
        extra: Extra,
    }

    impl Payer {
        /// 实名支付，须另行申请权限 / Person who alone may pay the order; needs a permission that is applied for
        pub fn identity(mut self, value: impl Into<Identity>) -> Self {
            self.identity = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Payer,
        identity = "identity",
    );

    /// 实名支付，须另行申请权限 / Person who alone may pay the order; needs a permission that is applied for
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        r#type: Option<Type>,
        number: Option<Sensitive>,
        name: Option<Sensitive>,
        extra: Extra,
    }

    impl Identity {
        /// 证件类型 / Kind of document
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 证件号 / Number of the document, sent encrypted
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn number(mut self, value: impl Into<Sensitive>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// 姓名 / Person's full name, sent encrypted
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Identity,
        r#type = "type",
        number = "number",
        name = "name",
    );

    /// 证件类型 / Kind of document
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `IDCARD`
        Idcard,
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        PhoneNumber = "PHONE_NUMBER",
    );

    /// 结算信息 / Settlement
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo {
        profit_sharing: Option<bool>,
        extra: Extra,
    }

    impl SettleInfo {
        /// 是否指定分账 / Whether the money is held for profit sharing after the payment
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettleInfo,
        profit_sharing = "profit_sharing",
    );

    /// The answer of Native下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二维码链接 / Address that the merchant turns into the QR code; valid for two hours
        ///
        /// Documented as always there.
        pub code_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code_url = "code_url",
    );
}
