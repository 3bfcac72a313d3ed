//! JSAPI下单 · `POST /v3/pay/transactions/jsapi`
//!
//! Generated from docs/openapi/v3/pay/transactions/jsapi.md by `cargo xtask regen`; do not edit.

/// Creates an order that the payer pays inside WeChat, on a page of an Official Account or in a Mini Program.
///
/// `POST /v3/pay/transactions/jsapi`
///
/// JSAPI下单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791856), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012791897), [3](https://pay.weixin.qq.com/doc/v3/merchant/4012525167), [4](https://pay.weixin.qq.com/doc/v3/merchant/4012525182) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::transactions::jsapi::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("TEA20260618103542007")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .notify_url("https://pay.example.com/wechat/transactions")
///     .goods_tag("SPRING_TEA")
///     .limit_pay([post::LimitPay::NoCredit])
///     .support_fapiao(true)
///     .detail(
///         post::Detail::default()
///             .cost_price(35200)
///             .invoice_id("R-0618-0042")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .merchant_goods_id("TEA-LJ-250")
///                     .wechatpay_goods_id("70413")
///                     .goods_name("明前龙井250克")
///                     .quantity(1)
///                     .unit_price(32800),
///                 post::GoodsDetail::default()
///                     .merchant_goods_id("BOX-S")
///                     .goods_name("小号礼盒")
///                     .quantity(2)
///                     .unit_price(1200),
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
///     .payer(
///         post::Payer::default()
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::Type::Idcard)
///                     .number("11010519491231002X")
///                     .name("李雷"),
///             ),
///     )
///     .settle_info(post::SettleInfo::default().profit_sharing(false))
///     .subsidy_info(
///         post::SubsidyInfo::default()
///             .subsidy_detail([
///                 post::SubsidyDetail::default()
///                     .subsidy_period_type(post::SubsidyPeriodType::Period)
///                     .subsidy_plan([
///                         post::SubsidyPlan::default()
///                             .subsidy_installment_num(3)
///                             .subsidy_percent(100),
///                         post::SubsidyPlan::default()
///                             .subsidy_installment_num(6)
///                             .subsidy_percent(0),
///                     ]),
///             ]),
///     );
/// ```
#[doc(alias = "JSAPI下单")]
#[doc(alias = "/v3/pay/transactions/jsapi")]
#[doc(alias = "post_v3_pay_transactions_jsapi")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of JSAPI下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `description`, `out_trade_no`, `amount`, `notify_url`, `payer`.
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
        subsidy_info: Option<SubsidyInfo>,
        extra: Extra,
    }

    impl Request {
        /// 公众号ID / AppID of the Official Account or Mini Program, bound to the merchant ID
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
        ///
        /// **Required.**
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
            self
        }

        /// 结算信息 / Settlement
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
            self
        }

        /// 商户贴息(微信分付) / Interest on instalments (Fenfu) that the merchant takes over
        pub fn subsidy_info(mut self, value: impl Into<SubsidyInfo>) -> Self {
            self.subsidy_info = Some(value.into());
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
                "post_v3_pay_transactions_jsapi",
                Verb::Post,
                "/v3/pay/transactions/jsapi",
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
                    "/body/payer",
                    "/body/payer/openid",
                    "/body/payer/identity/type",
                    "/body/payer/identity/number",
                    "/body/payer/identity/name",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_period_type",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_installment_num",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_percent",
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
                .body("subsidy_info", &self.subsidy_info)
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
        openid: Option<String>,
        identity: Option<Identity>,
        extra: Extra,
    }

    impl Payer {
        /// 用户标识 / Payer's OpenID under appid
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

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
        openid = "openid",
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

    /// 商户贴息(微信分付) / Interest on instalments (Fenfu) that the merchant takes over
    #[derive(Clone, Debug, Default)]
    pub struct SubsidyInfo {
        subsidy_detail: Vec<SubsidyDetail>,
        extra: Extra,
    }

    impl SubsidyInfo {
        /// 贴息详情列表 / Offers of the merchant
        pub fn subsidy_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubsidyDetail>>,
        ) -> Self {
            self.subsidy_detail = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubsidyInfo,
        subsidy_detail = "subsidy_detail",
    );

    /// 贴息详情列表 / Offers of the merchant
    #[derive(Clone, Debug, Default)]
    pub struct SubsidyDetail {
        subsidy_period_type: Option<SubsidyPeriodType>,
        subsidy_plan: Vec<SubsidyPlan>,
        extra: Extra,
    }

    impl SubsidyDetail {
        /// 贴息方案类型 / Kind of subsidy plan
        ///
        /// **Required.**
        pub fn subsidy_period_type(mut self, value: impl Into<SubsidyPeriodType>) -> Self {
            self.subsidy_period_type = Some(value.into());
            self
        }

        /// 贴息方案列表 / Plans of this kind
        ///
        /// **Required.**
        pub fn subsidy_plan(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubsidyPlan>>,
        ) -> Self {
            self.subsidy_plan = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubsidyDetail,
        subsidy_period_type = "subsidy_period_type",
        subsidy_plan = "subsidy_plan",
    );

    /// 贴息方案类型 / Kind of subsidy plan
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SubsidyPeriodType {
        /// `DAILY`
        Daily,
        /// `PERIOD`
        Period,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubsidyPeriodType,
        Daily = "DAILY",
        Period = "PERIOD",
    );

    /// 贴息方案列表 / Plans of this kind
    #[derive(Clone, Debug, Default)]
    pub struct SubsidyPlan {
        subsidy_installment_num: Option<i64>,
        subsidy_percent: Option<i64>,
        extra: Extra,
    }

    impl SubsidyPlan {
        /// 贴息期数 / Number of instalments
        ///
        /// **Required.** Known: `3`, `6`, `12`.
        pub fn subsidy_installment_num(mut self, value: impl Into<i64>) -> Self {
            self.subsidy_installment_num = Some(value.into());
            self
        }

        /// 贴息比例，单位：% / Share of the interest that the merchant pays, in percent
        ///
        /// **Required.** Known: `0`, `100`.
        pub fn subsidy_percent(mut self, value: impl Into<i64>) -> Self {
            self.subsidy_percent = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubsidyPlan,
        subsidy_installment_num = "subsidy_installment_num",
        subsidy_percent = "subsidy_percent",
    );

    /// The answer of JSAPI下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识 / Id of the prepaid session that the cashier in WeChat is opened with; valid for two hours
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
    );
}
