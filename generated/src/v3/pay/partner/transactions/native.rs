//! Native下单 · `POST /v3/pay/partner/transactions/native`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/native.md by `cargo xtask regen`; do not edit.

/// Creates a Native order for a partner's sub-merchant and returns the URL to show as a QR code.
///
/// 为服务商的子商户创建Native订单，返回用于展示二维码的链接。
///
/// `POST /v3/pay/partner/transactions/native`
///
/// Native下单 / Create a sub-merchant's Native order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738659) · feature `v3-pay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::native::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .description("望江楼茶馆-明前龙井")
///     .attach("table=12")
///     .out_trade_no("TEA20260618103542007")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .goods_tag("SPRING_TEA")
///     .payer(
///         post::Payer::default()
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::Type::Idcard)
///                     .number("11010519491231002X")
///                     .name("李雷"),
///             ),
///     );
/// ```
#[doc(alias = "Native下单")]
#[doc(alias = "/v3/pay/partner/transactions/native")]
#[doc(alias = "post_v3_pay_partner_transactions_native")]
#[doc(alias = "下单")]
#[doc(alias = "Create a sub-merchants Native order")]
#[doc(alias = "sub-merchants Native order")]
#[doc(alias = "s Native order")]
#[doc(alias = "Native order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for Native下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `description`, `out_trade_no`, `amount`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// 描述 / Description
        ///
        /// **Required.** At most 127 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 128 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        ///
        /// At most 64 characters.
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 255 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        ///
        /// At most 32 characters.
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
        pub fn limit_pay(
            self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            Self(self.0.body("limit_pay", list::<LimitPay>(values)))
        }

        /// 电子发票入口开放标识 / Whether the fapiao entrance is shown after payment
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.body("support_fapiao", value))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 支付者信息 / Payer
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
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
                "post_v3_pay_partner_transactions_native",
                Method::Post,
                "/v3/pay/partner/transactions/native",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/sub_mchid",
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
                    ("/body/payer/identity/number", FieldEncoding::RsaOaep),
                    ("/body/payer/identity/name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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

    /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LimitPay {
        /// 不可使用零钱支付 / WeChat balance may not be used
        ///
        /// `no_balance`
        NoBalance,
        /// 不可使用信用卡支付 / Credit cards may not be used
        ///
        /// `no_credit`
        NoCredit,
        /// 不可使用借记卡支付 / Debit cards may not be used
        ///
        /// `no_debit`
        NoDebit,
        /// 仅可使用零钱支付 / Only WeChat balance may be used
        ///
        /// `balance_only`
        BalanceOnly,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitPay,
        NoBalance = "no_balance",
        NoCredit = "no_credit",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    );

    /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 订单原价，单位：分 / Order's original price, in fen (overseas: in the currency's smallest unit)
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// 商品小票ID / ID of the goods receipt
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_id", value.into()))
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
        /// 商户侧商品编码 / Merchant's own goods code
        ///
        /// **Required.**
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_goods_id", value.into()))
        }

        /// 微信支付商品编码 / WeChat Pay's code of the goods
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechatpay_goods_id", value.into()))
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
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 用户终端IP / IP address of the payer's device
        ///
        /// Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
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
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 门店地区编码，6位行政区划码 / Region code of the shop, six-digit administrative division
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area_code", value.into()))
        }

        /// 门店详细地址 / Shop's detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// 支付者信息 / Payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 实名支付的用户身份 / Identity of the person who alone may pay
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.set("identity", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// 实名支付的用户身份 / Identity of the person who alone may pay
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Identity(ObjectBuilder);

    impl Identity {
        /// 证件类型 / Type of identity document
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 用户证件号码 / Number of the user's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identity);

    /// 证件类型 / Type of identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDCARD`
        Idcard,
        /// 回乡证 / Home visit permit for Hong Kong and Macao residents
        ///
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
        ///
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// 外国人永久居留证 / Foreigner's permanent residence permit
        ///
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// 护照 / Passport
        ///
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// 手机号 / Mobile phone number
        ///
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// A value unknown to this version.
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

    /// Response of Native下单.
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
