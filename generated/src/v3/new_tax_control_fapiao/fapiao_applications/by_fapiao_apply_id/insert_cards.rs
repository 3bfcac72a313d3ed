//! 将电子发票插入微信用户卡包 · `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md by `cargo xtask regen`; do not edit.

/// 将电子发票插入微信用户卡包
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
///
/// 将电子发票插入微信用户卡包 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538365), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474078), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792579) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::insert_cards::post;
///
/// let request = post("2662026061810354226626626626")
///     .sub_mchid("1684913560")
///     .scene(post::Scene::WithWechatpay)
///     .buyer_information(
///         post::BuyerInformation::default()
///             .r#type(post::Type::Individual)
///             .name("春茶节")
///             .taxpayer_id("145202606181035421")
///             .address("四川省成都市武侯区锦绣路12号")
///             .telephone("02800000000")
///             .bank_name("锦江银行")
///             .bank_account("6217000000000000000")
///             .phone("02800000000")
///             .email("li.lei@example.com")
///             .amount(35200)
///             .out_trade_no("OTN20260618580")
///             .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
///             .user_apply_message("示例说明"),
///     )
///     .fapiao_card_information([
///         post::FapiaoCardInformation::default()
///             .fapiao_media_id("DzpZbE7q1uKc_v2RtYw-0618")
///             .fapiao_number("33520260")
///             .fapiao_code("547202606181")
///             .fapiao_time("2026-06-18T10:35:42+08:00")
///             .check_code("46320260618103542463")
///             .password("示例P990")
///             .total_amount(35200)
///             .tax_amount(35200)
///             .amount(35200)
///             .seller_information(
///                 post::SellerInformation::default()
///                     .name("春茶节")
///                     .taxpayer_id("145202606181035421")
///                     .address("四川省成都市武侯区锦绣路12号")
///                     .telephone("02800000000")
///                     .bank_name("锦江银行")
///                     .bank_account("6217000000000000000"),
///             )
///             .extra_information(
///                 post::ExtraInformation::default()
///                     .payee("示例P849")
///                     .reviewer("示例R740")
///                     .drawer("示例D992"),
///             )
///             .items([
///                 post::Items::default()
///                     .tax_code("6162026061810354261")
///                     .goods_name("明前龙井250克")
///                     .specification("示例S584")
///                     .unit("示例U975")
///                     .quantity(2)
///                     .unit_price(35200)
///                     .amount(35200)
///                     .tax_amount(35200)
///                     .total_amount(35200)
///                     .tax_rate(1)
///                     .tax_prefer_mark(post::TaxPreferMark::NoFavorable)
///                     .discount(true),
///             ])
///             .remark("示例说明"),
///     ]);
/// ```
#[doc(alias = "将电子发票插入微信用户卡包")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"
)]
#[doc(
    alias = "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards"
)]
pub fn post(fapiao_apply_id: impl Into<String>) -> post::Request {
    post::Request::new([fapiao_apply_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 将电子发票插入微信用户卡包; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `scene`, `buyer_information`, `fapiao_card_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        scene: Option<Scene>,
        buyer_information: Option<BuyerInformation>,
        fapiao_card_information: Vec<FapiaoCardInformation>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `scene`
        ///
        /// **Required.**
        pub fn scene(mut self, value: impl Into<Scene>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `buyer_information`
        ///
        /// **Required.**
        pub fn buyer_information(mut self, value: impl Into<BuyerInformation>) -> Self {
            self.buyer_information = Some(value.into());
            self
        }

        /// `fapiao_card_information`
        ///
        /// **Required.**
        pub fn fapiao_card_information(
            mut self,
            values: impl IntoIterator<Item = impl Into<FapiaoCardInformation>>,
        ) -> Self {
            self.fapiao_card_information = list(values);
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
                "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards",
                Verb::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
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
                    ("/body/buyer_information/phone", Wire::RsaOaep),
                    ("/body/buyer_information/email", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sub_mchid", &self.sub_mchid)
                .body("scene", &self.scene)
                .body("buyer_information", &self.buyer_information)
                .body("fapiao_card_information", &self.fapiao_card_information)
                .extra(&self.extra)
        }
    }

    /// Scene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Scene {
        /// `WITH_WECHATPAY`
        WithWechatpay,
        /// `WITHOUT_WECHATPAY`
        WithoutWechatpay,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        WithWechatpay = "WITH_WECHATPAY",
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    );

    /// BuyerInformation
    #[derive(Clone, Debug, Default)]
    pub struct BuyerInformation {
        r#type: Option<Type>,
        name: Option<String>,
        taxpayer_id: Option<String>,
        address: Option<String>,
        telephone: Option<String>,
        bank_name: Option<String>,
        bank_account: Option<String>,
        phone: Option<Sensitive>,
        email: Option<Sensitive>,
        amount: Option<i64>,
        out_trade_no: Option<String>,
        fapiao_bill_type: Option<FapiaoBillType>,
        user_apply_message: Option<String>,
        extra: Extra,
    }

    impl BuyerInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
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

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `fapiao_bill_type`
        pub fn fapiao_bill_type(mut self, value: impl Into<FapiaoBillType>) -> Self {
            self.fapiao_bill_type = Some(value.into());
            self
        }

        /// `user_apply_message`
        pub fn user_apply_message(mut self, value: impl Into<String>) -> Self {
            self.user_apply_message = Some(value.into());
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
        amount = "amount",
        out_trade_no = "out_trade_no",
        fapiao_bill_type = "fapiao_bill_type",
        user_apply_message = "user_apply_message",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `INDIVIDUAL`
        Individual,
        /// `ORGANIZATION`
        Organization,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Individual = "INDIVIDUAL",
        Organization = "ORGANIZATION",
    );

    /// FapiaoBillType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FapiaoBillType {
        /// `COMM_FAPIAO`
        CommFapiao,
        /// `VAT_FAPIAO`
        VatFapiao,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FapiaoBillType,
        CommFapiao = "COMM_FAPIAO",
        VatFapiao = "VAT_FAPIAO",
    );

    /// FapiaoCardInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoCardInformation {
        fapiao_media_id: Option<String>,
        fapiao_number: Option<String>,
        fapiao_code: Option<String>,
        fapiao_time: Option<String>,
        check_code: Option<String>,
        password: Option<String>,
        total_amount: Option<i64>,
        tax_amount: Option<i64>,
        amount: Option<i64>,
        seller_information: Option<SellerInformation>,
        extra_information: Option<ExtraInformation>,
        items: Vec<Items>,
        remark: Option<String>,
        extra: Extra,
    }

    impl FapiaoCardInformation {
        /// `fapiao_media_id`
        ///
        /// **Required.**
        pub fn fapiao_media_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_media_id = Some(value.into());
            self
        }

        /// `fapiao_number`
        ///
        /// **Required.**
        pub fn fapiao_number(mut self, value: impl Into<String>) -> Self {
            self.fapiao_number = Some(value.into());
            self
        }

        /// `fapiao_code`
        ///
        /// **Required.**
        pub fn fapiao_code(mut self, value: impl Into<String>) -> Self {
            self.fapiao_code = Some(value.into());
            self
        }

        /// `fapiao_time`
        ///
        /// **Required.**
        pub fn fapiao_time(mut self, value: impl Into<String>) -> Self {
            self.fapiao_time = Some(value.into());
            self
        }

        /// `check_code`
        ///
        /// **Required.**
        pub fn check_code(mut self, value: impl Into<String>) -> Self {
            self.check_code = Some(value.into());
            self
        }

        /// `password`
        ///
        /// **Required.**
        pub fn password(mut self, value: impl Into<String>) -> Self {
            self.password = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(mut self, value: impl Into<i64>) -> Self {
            self.tax_amount = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `seller_information`
        ///
        /// **Required.**
        pub fn seller_information(mut self, value: impl Into<SellerInformation>) -> Self {
            self.seller_information = Some(value.into());
            self
        }

        /// `extra_information`
        ///
        /// **Required.**
        pub fn extra_information(mut self, value: impl Into<ExtraInformation>) -> Self {
            self.extra_information = Some(value.into());
            self
        }

        /// `items`
        ///
        /// **Required.**
        pub fn items(mut self, values: impl IntoIterator<Item = impl Into<Items>>) -> Self {
            self.items = list(values);
            self
        }

        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FapiaoCardInformation,
        fapiao_media_id = "fapiao_media_id",
        fapiao_number = "fapiao_number",
        fapiao_code = "fapiao_code",
        fapiao_time = "fapiao_time",
        check_code = "check_code",
        password = "password",
        total_amount = "total_amount",
        tax_amount = "tax_amount",
        amount = "amount",
        seller_information = "seller_information",
        extra_information = "extra_information",
        items = "items",
        remark = "remark",
    );

    /// SellerInformation
    #[derive(Clone, Debug, Default)]
    pub struct SellerInformation {
        name: Option<String>,
        taxpayer_id: Option<String>,
        address: Option<String>,
        telephone: Option<String>,
        bank_name: Option<String>,
        bank_account: Option<String>,
        extra: Extra,
    }

    impl SellerInformation {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `taxpayer_id`
        ///
        /// **Required.**
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Some(value.into());
            self
        }

        /// `address`
        ///
        /// **Required.**
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SellerInformation,
        name = "name",
        taxpayer_id = "taxpayer_id",
        address = "address",
        telephone = "telephone",
        bank_name = "bank_name",
        bank_account = "bank_account",
    );

    /// ExtraInformation
    #[derive(Clone, Debug, Default)]
    pub struct ExtraInformation {
        payee: Option<String>,
        reviewer: Option<String>,
        drawer: Option<String>,
        extra: Extra,
    }

    impl ExtraInformation {
        /// `payee`
        pub fn payee(mut self, value: impl Into<String>) -> Self {
            self.payee = Some(value.into());
            self
        }

        /// `reviewer`
        pub fn reviewer(mut self, value: impl Into<String>) -> Self {
            self.reviewer = Some(value.into());
            self
        }

        /// `drawer`
        ///
        /// **Required.**
        pub fn drawer(mut self, value: impl Into<String>) -> Self {
            self.drawer = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExtraInformation,
        payee = "payee",
        reviewer = "reviewer",
        drawer = "drawer",
    );

    /// Items
    #[derive(Clone, Debug, Default)]
    pub struct Items {
        tax_code: Option<String>,
        goods_name: Option<String>,
        specification: Option<String>,
        unit: Option<String>,
        quantity: Option<i64>,
        unit_price: Option<i64>,
        amount: Option<i64>,
        tax_amount: Option<i64>,
        total_amount: Option<i64>,
        tax_rate: Option<i64>,
        tax_prefer_mark: Option<TaxPreferMark>,
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

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
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

        /// `unit_price`
        ///
        /// **Required.**
        pub fn unit_price(mut self, value: impl Into<i64>) -> Self {
            self.unit_price = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(mut self, value: impl Into<i64>) -> Self {
            self.tax_amount = Some(value.into());
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
        ///
        /// **Required.**
        pub fn tax_rate(mut self, value: impl Into<i64>) -> Self {
            self.tax_rate = Some(value.into());
            self
        }

        /// `tax_prefer_mark`
        ///
        /// **Required.**
        pub fn tax_prefer_mark(mut self, value: impl Into<TaxPreferMark>) -> Self {
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
        goods_name = "goods_name",
        specification = "specification",
        unit = "unit",
        quantity = "quantity",
        unit_price = "unit_price",
        amount = "amount",
        tax_amount = "tax_amount",
        total_amount = "total_amount",
        tax_rate = "tax_rate",
        tax_prefer_mark = "tax_prefer_mark",
        discount = "discount",
    );

    /// TaxPreferMark
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TaxPreferMark {
        /// `NO_FAVORABLE`
        NoFavorable,
        /// `OUTSIDE_VAT`
        OutsideVat,
        /// `VAT_EXEMPT`
        VatExempt,
        /// `NORMAL_ZERO_RATED`
        NormalZeroRated,
        /// `EXPORT_ZERO_RATED`
        ExportZeroRated,
        /// A value that these docs do not know.
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
