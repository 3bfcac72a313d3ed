//! JSAPI下单 · `POST /v3/pay/partner/transactions/jsapi`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/jsapi.md by `cargo xtask regen`; do not edit.

/// Creates a JSAPI order (paid inside WeChat) for a partner's sub-merchant and returns the prepay ID.
///
/// 为服务商的子商户创建在微信内支付的订单，返回预支付交易会话标识。
///
/// `POST /v3/pay/partner/transactions/jsapi`
///
/// JSAPI下单 / Create a sub-merchant's JSAPI order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738519) · feature `v3-pay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::jsapi::post;
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
///     .payer(post::Payer::default().sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"));
/// ```
#[doc(alias = "JSAPI下单")]
#[doc(alias = "/v3/pay/partner/transactions/jsapi")]
#[doc(alias = "post_v3_pay_partner_transactions_jsapi")]
#[doc(alias = "下单")]
#[doc(alias = "Create a sub-merchants JSAPI order")]
#[doc(alias = "sub-merchants JSAPI order")]
#[doc(alias = "s JSAPI order")]
#[doc(alias = "JSAPI order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for JSAPI下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `description`, `out_trade_no`, `amount`, `notify_url`, `payer`.
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
        /// **Required.** At most 32 characters. At least 6 characters.
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
        ///
        /// **Required.**
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// 微信分付贴息信息 / Interest subsidy for paying with Fenfu
        pub fn subsidy_info(self, value: SubsidyInfo) -> Self {
            Self(self.0.body("subsidy_info", value))
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
                "post_v3_pay_partner_transactions_jsapi",
                Method::Post,
                "/v3/pay/partner/transactions/jsapi",
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
                    "/body/payer",
                    "/body/payer/identity/type",
                    "/body/payer/identity/number",
                    "/body/payer/identity/name",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_period_type",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_installment_num",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_percent",
                ],
            )
            .choices(&[Choice::AnyOf(&["/body/payer/sp_openid", "/body/payer/sub_openid"])])
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
        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        ///
        /// At least one field of the choice `payer` is required.
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sp_openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        ///
        /// At least one field of the choice `payer` is required.
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
        }

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

    /// 微信分付贴息信息 / Interest subsidy for paying with Fenfu
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubsidyInfo(ObjectBuilder);

    impl SubsidyInfo {
        /// 贴息详情列表 / Details of the interest subsidy
        pub fn subsidy_detail(
            self,
            values: impl IntoIterator<Item = SubsidyDetail>,
        ) -> Self {
            Self(self.0.set("subsidy_detail", list::<SubsidyDetail>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyInfo);

    /// 贴息详情列表 / Details of the interest subsidy
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubsidyDetail(ObjectBuilder);

    impl SubsidyDetail {
        /// 贴息方案类型 / Type of interest subsidy plan
        ///
        /// **Required.**
        pub fn subsidy_period_type(self, value: impl Into<SubsidyPeriodType>) -> Self {
            Self(self.0.set("subsidy_period_type", value.into()))
        }

        /// 贴息方案列表 / Interest subsidy plans
        ///
        /// **Required.**
        pub fn subsidy_plan(self, values: impl IntoIterator<Item = SubsidyPlan>) -> Self {
            Self(self.0.set("subsidy_plan", list::<SubsidyPlan>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyDetail);

    /// 贴息方案类型 / Type of interest subsidy plan
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SubsidyPeriodType {
        /// 按日计息方案 / Plan with daily interest
        ///
        /// `DAILY`
        Daily,
        /// 按期还款方案 / Plan with instalments
        ///
        /// `PERIOD`
        Period,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubsidyPeriodType,
        Daily = "DAILY",
        Period = "PERIOD",
    );

    /// 贴息方案列表 / Interest subsidy plans
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubsidyPlan(ObjectBuilder);

    impl SubsidyPlan {
        /// 贴息期数 / Number of instalments that are subsidised
        ///
        /// **Required.** Known values: `3` (贴息3期 / 3 instalments subsidised), `6` (贴息6期 / 6 instalments subsidised), `12` (贴息12期 / 12 instalments subsidised).
        pub fn subsidy_installment_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_installment_num", value.into()))
        }

        /// 贴息比例，单位：%，0或100 / Share of the interest that the merchant subsidises, in percent (0 or 100)
        ///
        /// **Required.** Known values: `0` (贴息0% / 0% of the interest subsidised), `100` (贴息100% / 100% of the interest subsidised).
        pub fn subsidy_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_percent", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyPlan);

    /// Response of JSAPI下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        ///
        /// Always present according to the docs.
        pub prepay_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
    );
}
