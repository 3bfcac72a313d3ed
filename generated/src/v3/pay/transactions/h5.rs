//! H5下单 · `POST /v3/pay/transactions/h5`
//!
//! Generated from docs/openapi/v3/pay/transactions/h5.md by `cargo xtask regen`; do not edit.

/// Creates an order that the payer pays from a web page in a mobile browser outside WeChat, which then opens WeChat.
///
/// 创建订单，付款用户在微信外的手机浏览器网页中支付，并由网页唤起微信。
///
/// `POST /v3/pay/transactions/h5`
///
/// H5下单 / Create an H5 order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791834) · feature `v3-pay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::pay::transactions::h5::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .description("锦绣路茶铺-茉莉花茶")
///     .attach("campaign=summer")
///     .out_trade_no("WEB20260619084415902")
///     .amount(post::Amount::default().total(4900))
///     .notify_url("https://pay.example.com/wechat/transactions")
///     .scene_info(
///         post::SceneInfo::default()
///             .h5_info(post::H5Info::default().r#type(post::Type::Wap)),
///     )
///     .payer(
///         post::Payer::default()
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::IdentityType::PhoneNumber)
///                     .number("15400000002")
///                     .name("韩梅梅"),
///             ),
///     );
/// ```
#[doc(alias = "H5下单")]
#[doc(alias = "/v3/pay/transactions/h5")]
#[doc(alias = "post_v3_pay_transactions_h5")]
#[doc(alias = "下单")]
#[doc(alias = "Create an H5 order")]
#[doc(alias = "H5 order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for H5下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mchid`, `description`, `out_trade_no`, `amount`, `notify_url`, `scene_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 公众号ID / AppID bound to the merchant ID
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 直连商户号 / Merchant ID of the merchant that receives the money
        ///
        /// **Required.** At most 32 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 商品描述 / What is sold, as the payer reads it on the bill
        ///
        /// **Required.** At most 127 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 附加数据 / Merchant's own data, returned unchanged by queries and notifications
        ///
        /// At most 128 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number, unique under the merchant ID
        ///
        /// **Required.** At most 32 characters. At least 6 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 订单金额 / Amount of the order
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 交易结束时间，RFC 3339格式 / Time after which the order can't be paid any more, in RFC 3339
        ///
        /// At most 64 characters.
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 通知地址 / HTTPS address, without query string, that receives the payment notification
        ///
        /// **Required.** At most 255 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 订单优惠标记 / Tag that lets discounts bound to it apply to the order
        ///
        /// At most 32 characters.
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 指定支付方式 / Restrictions on the means of payment
        pub fn limit_pay(
            self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            Self(self.0.body("limit_pay", list::<LimitPay>(values)))
        }

        /// 电子发票入口开放标识 / Whether the payer is offered an electronic invoice (fapiao) after paying
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.body("support_fapiao", value))
        }

        /// 优惠功能 / Details of the order for discounts on single goods
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// 场景信息 / Where the payment takes place
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 支付者 / Payer
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// 结算信息 / Settlement
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
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
                "post_v3_pay_transactions_h5",
                Method::Post,
                "/v3/pay/transactions/h5",
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
                    "/body/scene_info",
                    "/body/scene_info/h5_info",
                    "/body/scene_info/h5_info/type",
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

    /// 订单金额 / Amount of the order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分 / Total, in fen
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，ISO 4217代码 / Currency, an ISO 4217 code
        ///
        /// Default: `CNY`. At most 16 characters.
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 指定支付方式 / Restrictions on the means of payment
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

    /// 优惠功能 / Details of the order for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 订单原价，单位：分 / Price of the whole receipt before it was split into orders, in fen
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// 商品小票ID / Merchant's own number of the receipt
        ///
        /// At most 32 characters.
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_id", value.into()))
        }

        /// 单品列表 / Goods in the order
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// 单品列表 / Goods in the order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsDetail(ObjectBuilder);

    impl GoodsDetail {
        /// 商户侧商品编码 / Merchant's own code of the goods
        ///
        /// **Required.** At most 32 characters.
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_goods_id", value.into()))
        }

        /// 微信侧商品编码 / WeChat Pay's code of the goods
        ///
        /// At most 32 characters.
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechatpay_goods_id", value.into()))
        }

        /// 商品名称 / Name of the goods
        ///
        /// At most 256 characters.
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品数量 / Number of pieces
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 商品单价，单位：分 / Price of one piece, in fen
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

    /// 场景信息 / Where the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 用户终端IP / IP address of the payer's device, IPv4 or IPv6
        ///
        /// At most 45 characters. Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// 商户端设备号 / Merchant's own number of its terminal, shop or till
        ///
        /// At most 32 characters.
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 商户门店信息 / Merchant's shop
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// H5场景信息 / Web page or app from which the payment starts
        ///
        /// **Required.**
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.set("h5_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// 商户门店信息 / Merchant's shop
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreInfo(ObjectBuilder);

    impl StoreInfo {
        /// 门店编号 / Merchant's own number of the shop
        ///
        /// At most 32 characters.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// At most 256 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 地区编码 / Administrative division code of the shop's area
        ///
        /// At most 32 characters.
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area_code", value.into()))
        }

        /// 详细地址 / Street address of the shop
        ///
        /// At most 512 characters.
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// H5场景信息 / Web page or app from which the payment starts
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct H5Info(ObjectBuilder);

    impl H5Info {
        /// 场景类型 / Kind of scene
        ///
        /// **Required.** At most 32 characters.
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 应用名称 / Name of the app
        ///
        /// At most 64 characters.
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_name", value.into()))
        }

        /// 网站URL / Address of the web site
        ///
        /// At most 128 characters. Format: `uri`.
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_url", value.into()))
        }

        /// iOS平台BundleID / Bundle ID of the iOS app
        ///
        /// At most 128 characters.
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bundle_id", value.into()))
        }

        /// Android平台PackageName / Package name of the Android app
        ///
        /// At most 128 characters.
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("package_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5Info);

    /// 场景类型 / Kind of scene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// iOS应用内网页 / Web page inside an iOS app
        ///
        /// `iOS`
        IOs,
        /// 安卓应用内网页 / Web page inside an Android app
        ///
        /// `Android`
        Android,
        /// 手机浏览器网页 / Web page in a mobile browser
        ///
        /// `Wap`
        Wap,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        IOs = "iOS",
        Android = "Android",
        Wap = "Wap",
    );

    /// 支付者 / Payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 实名支付，须另行申请权限 / Person who alone may pay the order; needs a permission that is applied for
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.set("identity", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// 实名支付，须另行申请权限 / Person who alone may pay the order; needs a permission that is applied for
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Identity(ObjectBuilder);

    impl Identity {
        /// 证件类型 / Kind of document
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<IdentityType>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 证件号 / Number of the document, sent encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// 姓名 / Person's full name, sent encrypted
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

    /// 证件类型 / Kind of document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentityType {
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
        IdentityType,
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
    #[must_use]
    pub struct SettleInfo(ObjectBuilder);

    impl SettleInfo {
        /// 是否指定分账 / Whether the money is held for profit sharing after the payment
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// Response of H5下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 支付跳转链接 / Address that the browser is sent to, where it opens WeChat; valid for five minutes
        ///
        /// Always present according to the docs. Format: `uri`.
        pub h5_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        h5_url = "h5_url",
    );
}
