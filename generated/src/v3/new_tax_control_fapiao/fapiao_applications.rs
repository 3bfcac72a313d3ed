//! 开具电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications.md by `cargo xtask regen`; do not edit.

/// Issues a fapiao for a collected payment and inserts it into the user's card pack.
///
/// 为已收款的交易开具电子发票，并插入用户的微信卡包。
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications`
///
/// 开具电子发票 / Issue a fapiao · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538301), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474060) · feature `v3-new-tax-control-fapiao` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::post;
///
/// let request = post()
///     .scene(post::Scene::WithWechatpay)
///     .fapiao_apply_id("4200002618202606184087315926")
///     .buyer_information(
///         post::BuyerInformation::default().r#type("INDIVIDUAL").name("李雷"),
///     )
///     .fapiao_information([
///         post::FapiaoInformation::default()
///             .fapiao_id("FP20260618110000001")
///             .total_amount(35200)
///             .need_list(false)
///             .items([
///                 post::Items::default()
///                     .tax_code("1030306010000000000")
///                     .quantity(100000000)
///                     .total_amount(32800)
///                     .discount(false),
///                 post::Items::default()
///                     .tax_code("1060105040000000000")
///                     .quantity(200000000)
///                     .total_amount(2400)
///                     .discount(false),
///             ]),
///     ]);
/// ```
#[doc(alias = "开具电子发票")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications")]
#[doc(alias = "post_v3_new_tax_control_fapiao_fapiao_applications")]
#[doc(alias = "具电子发票")]
#[doc(alias = "电子发票")]
#[doc(alias = "子发票")]
#[doc(alias = "发票")]
#[doc(alias = "Issue a fapiao")]
#[doc(alias = "fapiao")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 开具电子发票. Created by [`post()`](super::post()).
    ///
    /// **Required**: `scene`, `fapiao_apply_id`, `buyer_information`, `fapiao_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 业务场景 / Scenario
        ///
        /// **Required.**
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 发票申请单号，唯一标识一次开票 / Number of the fapiao application, identifies one act of issuing
        ///
        /// **Required.** At most 32 characters.
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fapiao_apply_id", value.into()))
        }

        /// 发票购买方信息 / Buyer's data on the fapiao
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.body("buyer_information", value))
        }

        /// 发票信息 / Fapiao information
        ///
        /// **Required.**
        pub fn fapiao_information(
            self,
            values: impl IntoIterator<Item = FapiaoInformation>,
        ) -> Self {
            Self(self.0.body("fapiao_information", list::<FapiaoInformation>(values)))
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
                "post_v3_new_tax_control_fapiao_fapiao_applications",
                Method::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/scene",
                    "/body/fapiao_apply_id",
                    "/body/buyer_information",
                    "/body/buyer_information/type",
                    "/body/buyer_information/name",
                    "/body/fapiao_information",
                    "/body/fapiao_information/*/fapiao_id",
                    "/body/fapiao_information/*/total_amount",
                    "/body/fapiao_information/*/need_list",
                    "/body/fapiao_information/*/items",
                    "/body/fapiao_information/*/items/*/tax_code",
                    "/body/fapiao_information/*/items/*/quantity",
                    "/body/fapiao_information/*/items/*/total_amount",
                    "/body/fapiao_information/*/items/*/discount",
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

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BuyerInformation);

    /// 发票信息 / Fapiao information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FapiaoInformation(ObjectBuilder);

    impl FapiaoInformation {
        /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
        ///
        /// **Required.**
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_id", value.into()))
        }

        /// 总价税合计，单位：分 / Fapiao total including tax, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 是否以清单形式开具发票 / Whether the fapiao is issued with a separate item list
        ///
        /// **Required.**
        pub fn need_list(self, value: bool) -> Self {
            Self(self.0.set("need_list", value))
        }

        /// 发票备注 / Remark printed on the fapiao
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// 发票行列表 / Lines of the fapiao
        ///
        /// **Required.**
        pub fn items(self, values: impl IntoIterator<Item = Items>) -> Self {
            Self(self.0.set("items", list::<Items>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FapiaoInformation);

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

        /// 货物或应税劳务、服务的税收分类名称 / Tax classification name of the goods, labour or service
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_category", value.into()))
        }

        /// 货物或应税劳务、服务名称 / Name of the goods, labour or service on the fapiao line
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 企业自编的货物或应税劳务、服务编码 / Company's own code of the goods, labour or service
        pub fn goods_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("goods_id", value.into()))
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

        /// 单行金额合计，单位：分 / Total of the fapiao line, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 税率，单位：万分之一，1300为13% / Tax rate in units of 0.01% (1300 is 13%)
        pub fn tax_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_rate", value.into()))
        }

        /// 税收优惠政策标识 / Mark of the tax preference policy
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
}
