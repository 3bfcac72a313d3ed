//! 将出租车电子发票插入微信用户卡包 · `POST /v3/taxi-invoice/cards`
//!
//! Generated from docs/openapi/v3/taxi-invoice/cards.md by `cargo xtask regen`; do not edit.

/// Inserts an uploaded taxi fapiao into the card pack of a WeChat user.
///
/// 把已上传的出租车电子发票放入微信用户的卡包。
///
/// `POST /v3/taxi-invoice/cards`
///
/// 将出租车电子发票插入微信用户卡包 / Insert a taxi fapiao card · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461432) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::cards::post;
///
/// let request = post()
///     .company_mchid("1684926703")
///     .trade_number("10000182026061803174629050381746")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .region_id(510100)
///     .driver_license("7148203")
///     .plate_number("川A00000")
///     .fapiao_card_information(
///         post::FapiaoCardInformation::default()
///             .fapiao_media_id(
///                 "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
///             )
///             .fapiao_number("73018426")
///             .fapiao_code("051002600111")
///             .fapiao_time("2026-06-18T10:40:00+08:00")
///             .check_code("20591748360274816035")
///             .password(
///                 "58*4>+07<3-962/1*85+>40<7/2-6*39+18>5<0-*74/263+<9*1>85-0/47<+62*3>19-/805*<4>+73627",
///             )
///             .total_amount(1800)
///             .tax_amount(52)
///             .amount(1748)
///             .buyer_information(
///                 post::BuyerInformation::default().r#type("INDIVIDUAL").name("李雷"),
///             )
///             .seller_information(
///                 post::SellerInformation::default()
///                     .name("成都锦江出租汽车有限公司")
///                     .taxpayer_id("91510107MA0000031W")
///                     .address("四川省成都市武侯区锦绣路12号"),
///             )
///             .extra_information(post::ExtraInformation::default().drawer("王芳")),
///     );
/// ```
#[doc(alias = "将出租车电子发票插入微信用户卡包")]
#[doc(alias = "/v3/taxi-invoice/cards")]
#[doc(alias = "post_v3_taxi_invoice_cards")]
#[doc(alias = "出租车电子发票插入微信用户卡包")]
#[doc(alias = "租车电子发票插入微信用户卡包")]
#[doc(alias = "车电子发票插入微信用户卡包")]
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
#[doc(alias = "Insert a taxi fapiao card")]
#[doc(alias = "taxi fapiao card")]
#[doc(alias = "fapiao card")]
#[doc(alias = "card")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 将出租车电子发票插入微信用户卡包. Created by [`post()`](super::post()).
    ///
    /// **Required**: `company_mchid`, `trade_number`, `openid`, `region_id`, `driver_license`, `plate_number`, `fapiao_card_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 出租车公司（经营主体）商户号 / Merchant ID of the taxi company
        ///
        /// **Required.**
        pub fn company_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_mchid", value.into()))
        }

        /// 面对面付款单号 / Number of the face-to-face payment
        ///
        /// **Required.**
        pub fn trade_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_number", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
        }

        /// 司机营运资格证号 / Number of the driver's operating licence
        ///
        /// **Required.**
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_license", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 电子发票卡券信息 / Fapiao card information
        ///
        /// **Required.**
        pub fn fapiao_card_information(self, value: FapiaoCardInformation) -> Self {
            Self(self.0.body("fapiao_card_information", value))
        }

        /// 凭证 / Token
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("token", value.into()))
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
                "post_v3_taxi_invoice_cards",
                Method::Post,
                "/v3/taxi-invoice/cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/company_mchid",
                    "/body/trade_number",
                    "/body/openid",
                    "/body/region_id",
                    "/body/driver_license",
                    "/body/plate_number",
                    "/body/fapiao_card_information",
                    "/body/fapiao_card_information/fapiao_media_id",
                    "/body/fapiao_card_information/fapiao_number",
                    "/body/fapiao_card_information/fapiao_code",
                    "/body/fapiao_card_information/fapiao_time",
                    "/body/fapiao_card_information/check_code",
                    "/body/fapiao_card_information/password",
                    "/body/fapiao_card_information/total_amount",
                    "/body/fapiao_card_information/tax_amount",
                    "/body/fapiao_card_information/amount",
                    "/body/fapiao_card_information/buyer_information",
                    "/body/fapiao_card_information/buyer_information/type",
                    "/body/fapiao_card_information/buyer_information/name",
                    "/body/fapiao_card_information/seller_information",
                    "/body/fapiao_card_information/seller_information/name",
                    "/body/fapiao_card_information/seller_information/taxpayer_id",
                    "/body/fapiao_card_information/seller_information/address",
                    "/body/fapiao_card_information/extra_information",
                    "/body/fapiao_card_information/extra_information/drawer",
                    "/body/fapiao_card_information/items/*/tax_code",
                    "/body/fapiao_card_information/items/*/goods_name",
                    "/body/fapiao_card_information/items/*/quantity",
                    "/body/fapiao_card_information/items/*/unit_price",
                    "/body/fapiao_card_information/items/*/amount",
                    "/body/fapiao_card_information/items/*/tax_amount",
                    "/body/fapiao_card_information/items/*/total_amount",
                    "/body/fapiao_card_information/items/*/tax_rate",
                    "/body/fapiao_card_information/items/*/tax_prefer_mark",
                    "/body/fapiao_card_information/items/*/discount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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

        /// 发票购买方信息 / Buyer's data on the fapiao
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.set("buyer_information", value))
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

    /// 发票购买方信息 / Buyer's data on the fapiao
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BuyerInformation(ObjectBuilder);

    impl BuyerInformation {
        /// 购买方类型 / Type of buyer, individual or organisation
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
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

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BuyerInformation);

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
        pub fn tax_prefer_mark(self, value: impl Into<String>) -> Self {
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

    /// Response of 将出租车电子发票插入微信用户卡包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 插卡公众号AppID / AppID of the Official Account that inserts the card
        ///
        /// Always present according to the docs.
        pub card_appid: Option<String>,
        /// 用户在插卡公众号下的OpenID / User's OpenID under the Official Account that inserts the card
        ///
        /// Always present according to the docs.
        pub card_openid: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 用户卡券编码（消费卡或电子发票） / Code of the user's card: a consumption card or a fapiao card
        ///
        /// Always present according to the docs.
        pub card_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        card_appid = "card_appid",
        card_openid = "card_openid",
        card_id = "card_id",
        card_code = "card_code",
    );
}
