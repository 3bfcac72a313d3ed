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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `scene`
        ///
        /// **Required.**
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// `buyer_information`
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.body("buyer_information", value))
        }

        /// `fapiao_card_information`
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// Scene
    #[derive(Clone)]
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
    pub struct BuyerInformation(Fields);

    impl BuyerInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `taxpayer_id`
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `telephone`
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `bank_account`
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// `email`
        ///
        /// Sealed by the client on sending.
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("email", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `fapiao_bill_type`
        pub fn fapiao_bill_type(self, value: impl Into<FapiaoBillType>) -> Self {
            Self(self.0.set("fapiao_bill_type", value.into()))
        }

        /// `user_apply_message`
        pub fn user_apply_message(self, value: impl Into<String>) -> Self {
            Self(self.0.set("user_apply_message", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BuyerInformation);

    /// Type
    #[derive(Clone)]
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
    #[derive(Clone)]
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
    pub struct FapiaoCardInformation(Fields);

    impl FapiaoCardInformation {
        /// `fapiao_media_id`
        ///
        /// **Required.**
        pub fn fapiao_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_media_id", value.into()))
        }

        /// `fapiao_number`
        ///
        /// **Required.**
        pub fn fapiao_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_number", value.into()))
        }

        /// `fapiao_code`
        ///
        /// **Required.**
        pub fn fapiao_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_code", value.into()))
        }

        /// `fapiao_time`
        ///
        /// **Required.**
        pub fn fapiao_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_time", value.into()))
        }

        /// `check_code`
        ///
        /// **Required.**
        pub fn check_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("check_code", value.into()))
        }

        /// `password`
        ///
        /// **Required.**
        pub fn password(self, value: impl Into<String>) -> Self {
            Self(self.0.set("password", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_amount", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `seller_information`
        ///
        /// **Required.**
        pub fn seller_information(self, value: SellerInformation) -> Self {
            Self(self.0.set("seller_information", value))
        }

        /// `extra_information`
        ///
        /// **Required.**
        pub fn extra_information(self, value: ExtraInformation) -> Self {
            Self(self.0.set("extra_information", value))
        }

        /// `items`
        ///
        /// **Required.**
        pub fn items(self, values: impl IntoIterator<Item = Items>) -> Self {
            Self(self.0.set("items", list::<Items>(values)))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FapiaoCardInformation);

    /// SellerInformation
    #[derive(Clone, Debug, Default)]
    pub struct SellerInformation(Fields);

    impl SellerInformation {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `taxpayer_id`
        ///
        /// **Required.**
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `telephone`
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `bank_account`
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SellerInformation);

    /// ExtraInformation
    #[derive(Clone, Debug, Default)]
    pub struct ExtraInformation(Fields);

    impl ExtraInformation {
        /// `payee`
        pub fn payee(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee", value.into()))
        }

        /// `reviewer`
        pub fn reviewer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reviewer", value.into()))
        }

        /// `drawer`
        ///
        /// **Required.**
        pub fn drawer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("drawer", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExtraInformation);

    /// Items
    #[derive(Clone, Debug, Default)]
    pub struct Items(Fields);

    impl Items {
        /// `tax_code`
        ///
        /// **Required.**
        pub fn tax_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_code", value.into()))
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// `specification`
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.set("specification", value.into()))
        }

        /// `unit`
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// `unit_price`
        ///
        /// **Required.**
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_amount", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `tax_rate`
        ///
        /// **Required.**
        pub fn tax_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_rate", value.into()))
        }

        /// `tax_prefer_mark`
        ///
        /// **Required.**
        pub fn tax_prefer_mark(self, value: impl Into<TaxPreferMark>) -> Self {
            Self(self.0.set("tax_prefer_mark", value.into()))
        }

        /// `discount`
        ///
        /// **Required.**
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.set("discount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Items);

    /// TaxPreferMark
    #[derive(Clone)]
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
