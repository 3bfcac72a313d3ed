//! 将电子发票插入微信用户卡包 · `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md by `cargo xtask regen`; do not edit.

/// Inserts a fapiao the merchant issued itself into the user's card pack.
///
/// 将商户自行开具的电子发票插入用户的微信卡包。
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
///
/// 将电子发票插入微信用户卡包 / Insert a self-issued fapiao into card pack · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538365), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474078) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::insert_cards::post;
///
/// let request = post("4200002618202606184087315926")
///     .scene(post::Scene::WithWechatpay)
///     .buyer_information(
///         post::BuyerInformation::default()
///             .r#type(post::Type::Individual)
///             .name("李雷")
///             .amount(35200),
///     )
///     .fapiao_card_information([
///         post::FapiaoCardInformation::default()
///             .fapiao_media_id(
///                 "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
///             )
///             .fapiao_number("48602739")
///             .fapiao_code("051002600111")
///             .fapiao_time("2026-06-18T11:00:05+08:00")
///             .check_code("61734802559048173906")
///             .password(
///                 "03>79+6*42<-518/7*36+<90>2-4/85*617<3+>-0942*/58>6+13<7-*2084/9>+5<36*71-/42+80><59*",
///             )
///             .total_amount(35200)
///             .tax_amount(4049)
///             .amount(31151)
///             .seller_information(
///                 post::SellerInformation::default()
///                     .name("成都望江茶馆")
///                     .taxpayer_id("92510107MA00000154")
///                     .address("四川省成都市武侯区锦绣路12号"),
///             )
///             .extra_information(post::ExtraInformation::default().drawer("王芳"))
///             .items([
///                 post::Items::default()
///                     .tax_code("1030306010000000000")
///                     .goods_name("明前龙井250克")
///                     .quantity(100000000)
///                     .unit_price(29026548673i64)
///                     .amount(29027)
///                     .tax_amount(3773)
///                     .total_amount(32800)
///                     .tax_rate(1300)
///                     .tax_prefer_mark(post::TaxPreferMark::NoFavorable)
///                     .discount(false),
///                 post::Items::default()
///                     .tax_code("1060105040000000000")
///                     .goods_name("小号礼盒")
///                     .quantity(200000000)
///                     .unit_price(1061946903)
///                     .amount(2124)
///                     .tax_amount(276)
///                     .total_amount(2400)
///                     .tax_rate(1300)
///                     .tax_prefer_mark(post::TaxPreferMark::NoFavorable)
///                     .discount(false),
///             ]),
///     ]);
/// ```
#[doc(alias = "将电子发票插入微信用户卡包")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"
)]
#[doc(
    alias = "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards"
)]
#[doc(alias = "电子发票插入微信用户卡包")]
#[doc(alias = "子发票插入微信用户卡包")]
#[doc(alias = "发票插入微信用户卡包")]
#[doc(alias = "票插入微信用户卡包")]
#[doc(alias = "插入微信用户卡包")]
#[doc(alias = "入微信用户卡包")]
#[doc(alias = "微信用户卡包")]
#[doc(alias = "信用户卡包")]
#[doc(alias = "用户卡包")]
#[doc(alias = "户卡包")]
#[doc(alias = "卡包")]
#[doc(alias = "Insert a self-issued fapiao into card pack")]
#[doc(alias = "self-issued fapiao into card pack")]
#[doc(alias = "fapiao into card pack")]
#[doc(alias = "into card pack")]
#[doc(alias = "card pack")]
#[doc(alias = "pack")]
pub fn post(fapiao_apply_id: impl Into<String>) -> post::Request {
    post::Request::new([fapiao_apply_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 将电子发票插入微信用户卡包. Created by [`post()`](super::post()).
    ///
    /// **Required**: `scene`, `buyer_information`, `fapiao_card_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 业务场景 / Scenario
        ///
        /// **Required.**
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 发票购买方信息 / Buyer's data on the fapiao
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.body("buyer_information", value))
        }

        /// 电子发票卡券信息 / Fapiao card information
        ///
        /// **Required.**
        pub fn fapiao_card_information(
            self,
            values: impl IntoIterator<Item = FapiaoCardInformation>,
        ) -> Self {
            Self(
                self.0.body("fapiao_card_information", list::<FapiaoCardInformation>(values)),
            )
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards",
                Method::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/scene",
                    "/body/buyer_information",
                    "/body/buyer_information/type",
                    "/body/buyer_information/name",
                    "/body/fapiao_card_information",
                    "/body/fapiao_card_information/*/fapiao_media_id",
                    "/body/fapiao_card_information/*/fapiao_number",
                    "/body/fapiao_card_information/*/fapiao_code",
                    "/body/fapiao_card_information/*/fapiao_time",
                    "/body/fapiao_card_information/*/check_code",
                    "/body/fapiao_card_information/*/password",
                    "/body/fapiao_card_information/*/total_amount",
                    "/body/fapiao_card_information/*/tax_amount",
                    "/body/fapiao_card_information/*/amount",
                    "/body/fapiao_card_information/*/seller_information",
                    "/body/fapiao_card_information/*/seller_information/name",
                    "/body/fapiao_card_information/*/seller_information/taxpayer_id",
                    "/body/fapiao_card_information/*/seller_information/address",
                    "/body/fapiao_card_information/*/extra_information",
                    "/body/fapiao_card_information/*/extra_information/drawer",
                    "/body/fapiao_card_information/*/items",
                    "/body/fapiao_card_information/*/items/*/tax_code",
                    "/body/fapiao_card_information/*/items/*/goods_name",
                    "/body/fapiao_card_information/*/items/*/quantity",
                    "/body/fapiao_card_information/*/items/*/unit_price",
                    "/body/fapiao_card_information/*/items/*/amount",
                    "/body/fapiao_card_information/*/items/*/tax_amount",
                    "/body/fapiao_card_information/*/items/*/total_amount",
                    "/body/fapiao_card_information/*/items/*/tax_rate",
                    "/body/fapiao_card_information/*/items/*/tax_prefer_mark",
                    "/body/fapiao_card_information/*/items/*/discount",
                ],
            )
            .request(
                &[
                    ("/body/buyer_information/phone", FieldEncoding::RsaOaep),
                    ("/body/buyer_information/email", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 业务场景 / Scenario
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scene {
        /// 微信支付场景 / With a WeChat Pay order
        ///
        /// `WITH_WECHATPAY`
        WithWechatpay,
        /// 非微信支付场景 / Without a WeChat Pay order
        ///
        /// `WITHOUT_WECHATPAY`
        WithoutWechatpay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        WithWechatpay = "WITH_WECHATPAY",
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    );

    /// 发票购买方信息 / Buyer's data on the fapiao
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BuyerInformation(ObjectBuilder);

    impl BuyerInformation {
        /// 购买方类型 / Type of buyer, individual or organisation
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 纳税人识别号 / Taxpayer identification number
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// 购买方地址 / Buyer's address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 电话 / Telephone number
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// 购买方开户银行 / Buyer's bank
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 购买方银行账号 / Buyer's bank account number
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// 购买方手机号 / Buyer's mobile phone number
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// 购买方邮箱地址 / Buyer's e-mail address
        ///
        /// Format: `email`. Encrypted by the client.
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("email", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 发票类型 / Type of the fapiao
        pub fn fapiao_bill_type(self, value: impl Into<FapiaoBillType>) -> Self {
            Self(self.0.set("fapiao_bill_type", value.into()))
        }

        /// 用户开票留言 / Message the user left when asking for the fapiao
        pub fn user_apply_message(self, value: impl Into<String>) -> Self {
            Self(self.0.set("user_apply_message", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BuyerInformation);

    /// 购买方类型 / Type of buyer, individual or organisation
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 个人 / Individual
        ///
        /// `INDIVIDUAL`
        Individual,
        /// 单位 / Organization
        ///
        /// `ORGANIZATION`
        Organization,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Individual = "INDIVIDUAL",
        Organization = "ORGANIZATION",
    );

    /// 发票类型 / Type of the fapiao
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FapiaoBillType {
        /// 普通发票 / Ordinary fapiao
        ///
        /// `COMM_FAPIAO`
        CommFapiao,
        /// 增值税专用发票 / Special VAT fapiao
        ///
        /// `VAT_FAPIAO`
        VatFapiao,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoBillType,
        CommFapiao = "COMM_FAPIAO",
        VatFapiao = "VAT_FAPIAO",
    );

    /// 电子发票卡券信息 / Fapiao card information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FapiaoCardInformation(ObjectBuilder);

    impl FapiaoCardInformation {
        /// 电子发票文件的媒体ID / Media ID of the fapiao file from the upload operation
        ///
        /// **Required.**
        pub fn fapiao_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_media_id", value.into()))
        }

        /// 发票号码 / Fapiao number
        ///
        /// **Required.**
        pub fn fapiao_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_number", value.into()))
        }

        /// 发票代码 / Fapiao code
        ///
        /// **Required.**
        pub fn fapiao_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_code", value.into()))
        }

        /// 开票时间，RFC 3339格式 / Time the fapiao was issued, in RFC 3339
        ///
        /// **Required.**
        pub fn fapiao_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_time", value.into()))
        }

        /// 发票校验码 / Check code of the fapiao
        ///
        /// **Required.**
        pub fn check_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("check_code", value.into()))
        }

        /// 发票密码 / Cipher code of the fapiao
        ///
        /// **Required.**
        pub fn password(self, value: impl Into<String>) -> Self {
            Self(self.0.set("password", value.into()))
        }

        /// 总价税合计，单位：分 / Fapiao total including tax, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 税额，单位：分 / Tax amount, in fen
        ///
        /// **Required.**
        pub fn tax_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_amount", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 销售方信息 / The seller on the fapiao
        ///
        /// **Required.**
        pub fn seller_information(self, value: SellerInformation) -> Self {
            Self(self.0.set("seller_information", value))
        }

        /// 发票附加信息（收款人、复核人、开票人等） / Additional information of the fapiao, such as payee, reviewer and drawer
        ///
        /// **Required.**
        pub fn extra_information(self, value: ExtraInformation) -> Self {
            Self(self.0.set("extra_information", value))
        }

        /// 发票行列表 / Lines of the fapiao
        ///
        /// **Required.**
        pub fn items(self, values: impl IntoIterator<Item = Items>) -> Self {
            Self(self.0.set("items", list::<Items>(values)))
        }

        /// 备注 / Remark
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FapiaoCardInformation);

    /// 销售方信息 / The seller on the fapiao
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SellerInformation(ObjectBuilder);

    impl SellerInformation {
        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 纳税人识别号 / Taxpayer identification number
        ///
        /// **Required.**
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// 销售方地址 / Seller's address
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 电话 / Telephone number
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// 销售方开户银行 / Seller's bank
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 销售方银行账号 / Seller's bank account number
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SellerInformation);

    /// 发票附加信息（收款人、复核人、开票人等） / Additional information of the fapiao, such as payee, reviewer and drawer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExtraInformation(ObjectBuilder);

    impl ExtraInformation {
        /// 收款人 / Payee named on the fapiao
        pub fn payee(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee", value.into()))
        }

        /// 复核人 / Person who checked the fapiao
        pub fn reviewer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reviewer", value.into()))
        }

        /// 开票人 / Person who issues the fapiao
        ///
        /// **Required.**
        pub fn drawer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("drawer", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExtraInformation);

    /// 发票行列表 / Lines of the fapiao
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Items(ObjectBuilder);

    impl Items {
        /// 税收分类编码 / Tax classification code of the goods or service
        ///
        /// **Required.**
        pub fn tax_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_code", value.into()))
        }

        /// 货物或应税劳务、服务名称 / Name of the goods, labour or service on the fapiao line
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 规格型号 / Specification and model on the fapiao line
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.set("specification", value.into()))
        }

        /// 商品计量单位 / Unit of measure on the fapiao line
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// 数量，放大10的8次方，100000000表示1 / Quantity on the fapiao line in units of 10^-8 (100000000 is 1)
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 单价，放大后的整数，不以分计 / Unit price on the fapiao line, a scaled-up integer that does not count fen
        ///
        /// **Required.**
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 单行税额，单位：分 / Tax of the fapiao line, in fen
        ///
        /// **Required.**
        pub fn tax_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_amount", value.into()))
        }

        /// 单行金额合计，单位：分 / Total of the fapiao line, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 税率，单位：万分之一，1300为13% / Tax rate in units of 0.01% (1300 is 13%)
        ///
        /// **Required.**
        pub fn tax_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_rate", value.into()))
        }

        /// 税收优惠政策标识 / Mark of the tax preference policy
        ///
        /// **Required.**
        pub fn tax_prefer_mark(self, value: impl Into<TaxPreferMark>) -> Self {
            Self(self.0.set("tax_prefer_mark", value.into()))
        }

        /// 是否折扣行 / Whether the fapiao line is a discount line
        ///
        /// **Required.**
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.set("discount", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Items);

    /// 税收优惠政策标识 / Mark of the tax preference policy
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TaxPreferMark {
        /// 不使用优惠政策 / No preferential policy
        ///
        /// `NO_FAVORABLE`
        NoFavorable,
        /// 不征税 / Not taxed
        ///
        /// `OUTSIDE_VAT`
        OutsideVat,
        /// 免税 / Tax exempt
        ///
        /// `VAT_EXEMPT`
        VatExempt,
        /// 普通零税率 / Normal zero rate
        ///
        /// `NORMAL_ZERO_RATED`
        NormalZeroRated,
        /// 出口零税率 / Zero rate for exports
        ///
        /// `EXPORT_ZERO_RATED`
        ExportZeroRated,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TaxPreferMark,
        NoFavorable = "NO_FAVORABLE",
        OutsideVat = "OUTSIDE_VAT",
        VatExempt = "VAT_EXEMPT",
        NormalZeroRated = "NORMAL_ZERO_RATED",
        ExportZeroRated = "EXPORT_ZERO_RATED",
    );
}
