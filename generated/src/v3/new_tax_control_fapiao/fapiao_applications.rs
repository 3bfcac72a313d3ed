//! 开具电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications.md by `cargo xtask regen`; do not edit.

/// 开具电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications`
///
/// 开具电子发票 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538301), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474060) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .scene("示例S453")
///     .fapiao_apply_id("2662026061810354226626626626")
///     .buyer_information(
///         post::BuyerInformation::default()
///             .r#type("示例T857")
///             .name("春茶节")
///             .taxpayer_id("145202606181035421")
///             .address("四川省成都市武侯区锦绣路12号")
///             .telephone("02800000000")
///             .bank_name("锦江银行")
///             .bank_account("6217000000000000000")
///             .phone("02800000000")
///             .email("li.lei@example.com"),
///     )
///     .fapiao_information([
///         post::FapiaoInformation::default()
///             .fapiao_id("76120260618103")
///             .total_amount(35200)
///             .need_list(true)
///             .remark("示例说明")
///             .items([
///                 post::Items::default()
///                     .tax_code("6162026061810354261")
///                     .goods_category("示例GC674")
///                     .goods_name("明前龙井250克")
///                     .goods_id(1)
///                     .specification("示例S584")
///                     .unit("示例U975")
///                     .quantity(2)
///                     .total_amount(35200)
///                     .tax_rate(1)
///                     .tax_prefer_mark("示例TPM621")
///                     .discount(true),
///             ]),
///     ]);
/// ```
#[doc(alias = "开具电子发票")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications")]
#[doc(alias = "post_v3_new_tax_control_fapiao_fapiao_applications")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 开具电子发票; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `scene`, `fapiao_apply_id`, `buyer_information`, `fapiao_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        scene: Option<String>,
        fapiao_apply_id: Option<String>,
        buyer_information: Option<BuyerInformation>,
        fapiao_information: Vec<FapiaoInformation>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `scene`
        ///
        /// **Required.**
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `fapiao_apply_id`
        ///
        /// **Required.**
        pub fn fapiao_apply_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_apply_id = Some(value.into());
            self
        }

        /// `buyer_information`
        ///
        /// **Required.**
        pub fn buyer_information(mut self, value: impl Into<BuyerInformation>) -> Self {
            self.buyer_information = Some(value.into());
            self
        }

        /// `fapiao_information`
        ///
        /// **Required.**
        pub fn fapiao_information(
            mut self,
            values: impl IntoIterator<Item = impl Into<FapiaoInformation>>,
        ) -> Self {
            self.fapiao_information = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_fapiao_applications",
                Verb::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
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
                    ("/body/buyer_information/phone", Wire::RsaOaep),
                    ("/body/buyer_information/email", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("scene", &self.scene)
                .body("fapiao_apply_id", &self.fapiao_apply_id)
                .body("buyer_information", &self.buyer_information)
                .body("fapiao_information", &self.fapiao_information)
                .extra(&self.extra)
        }
    }

    /// BuyerInformation
    #[derive(Clone, Debug, Default)]
    pub struct BuyerInformation {
        r#type: Option<String>,
        name: Option<String>,
        taxpayer_id: Option<String>,
        address: Option<String>,
        telephone: Option<String>,
        bank_name: Option<String>,
        bank_account: Option<String>,
        phone: Option<Sensitive>,
        email: Option<Sensitive>,
        extra: Extra,
    }

    impl BuyerInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `taxpayer_id`
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `telephone`
        pub fn telephone(mut self, value: impl Into<String>) -> Self {
            self.telephone = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_account`
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// `email`
        ///
        /// Sealed by the client on sending.
        pub fn email(mut self, value: impl Into<Sensitive>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BuyerInformation,
        r#type = "type",
        name = "name",
        taxpayer_id = "taxpayer_id",
        address = "address",
        telephone = "telephone",
        bank_name = "bank_name",
        bank_account = "bank_account",
        phone = "phone",
        email = "email",
    );

    /// FapiaoInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoInformation {
        fapiao_id: Option<String>,
        total_amount: Option<i64>,
        need_list: Option<bool>,
        remark: Option<String>,
        items: Vec<Items>,
        extra: Extra,
    }

    impl FapiaoInformation {
        /// `fapiao_id`
        ///
        /// **Required.**
        pub fn fapiao_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_id = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `need_list`
        ///
        /// **Required.**
        pub fn need_list(mut self, value: bool) -> Self {
            self.need_list = Some(value);
            self
        }

        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// `items`
        ///
        /// **Required.**
        pub fn items(mut self, values: impl IntoIterator<Item = impl Into<Items>>) -> Self {
            self.items = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FapiaoInformation,
        fapiao_id = "fapiao_id",
        total_amount = "total_amount",
        need_list = "need_list",
        remark = "remark",
        items = "items",
    );

    /// Items
    #[derive(Clone, Debug, Default)]
    pub struct Items {
        tax_code: Option<String>,
        goods_category: Option<String>,
        goods_name: Option<String>,
        goods_id: Option<i64>,
        specification: Option<String>,
        unit: Option<String>,
        quantity: Option<i64>,
        total_amount: Option<i64>,
        tax_rate: Option<i64>,
        tax_prefer_mark: Option<String>,
        discount: Option<bool>,
        extra: Extra,
    }

    impl Items {
        /// `tax_code`
        ///
        /// **Required.**
        pub fn tax_code(mut self, value: impl Into<String>) -> Self {
            self.tax_code = Some(value.into());
            self
        }

        /// `goods_category`
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// `goods_name`
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `goods_id`
        pub fn goods_id(mut self, value: impl Into<i64>) -> Self {
            self.goods_id = Some(value.into());
            self
        }

        /// `specification`
        pub fn specification(mut self, value: impl Into<String>) -> Self {
            self.specification = Some(value.into());
            self
        }

        /// `unit`
        pub fn unit(mut self, value: impl Into<String>) -> Self {
            self.unit = Some(value.into());
            self
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `tax_rate`
        pub fn tax_rate(mut self, value: impl Into<i64>) -> Self {
            self.tax_rate = Some(value.into());
            self
        }

        /// `tax_prefer_mark`
        pub fn tax_prefer_mark(mut self, value: impl Into<String>) -> Self {
            self.tax_prefer_mark = Some(value.into());
            self
        }

        /// `discount`
        ///
        /// **Required.**
        pub fn discount(mut self, value: bool) -> Self {
            self.discount = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Items,
        tax_code = "tax_code",
        goods_category = "goods_category",
        goods_name = "goods_name",
        goods_id = "goods_id",
        specification = "specification",
        unit = "unit",
        quantity = "quantity",
        total_amount = "total_amount",
        tax_rate = "tax_rate",
        tax_prefer_mark = "tax_prefer_mark",
        discount = "discount",
    );
}
