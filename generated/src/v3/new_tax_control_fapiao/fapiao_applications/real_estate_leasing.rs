//! 开具不动产租赁行业电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing.md by `cargo xtask regen`; do not edit.

/// 开具不动产租赁行业电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
///
/// 开具不动产租赁行业电子发票 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941740) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::real_estate_leasing::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .fapiao_apply_id("2662026061810354226626626626")
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
///     .fapiao_information(
///         post::FapiaoInformation::default()
///             .fapiao_id("76120260618103")
///             .total_amount(35200)
///             .items([
///                 post::Items::default()
///                     .tax_code("6162026061810354261")
///                     .goods_name("明前龙井250克")
///                     .specification("示例S584")
///                     .unit("示例U975")
///                     .quantity(2)
///                     .total_amount(35200)
///                     .tax_rate(1)
///                     .discount(true)
///                     .preferential_policy_code(1)
///                     .real_estate_leasing_information(
///                         post::RealEstateLeasingInformation::default()
///                             .province("四川省")
///                             .city("成都市")
///                             .address("四川省成都市武侯区锦绣路12号")
///                             .lease_period_start("2020-06-18")
///                             .lease_period_end("2040-06-18")
///                             .cross_city_flag(true)
///                             .certificate_no("CN20260618468")
///                             .plate_no(["PN20260618357"]),
///                     ),
///             ])
///             .export_business_policy_code(1)
///             .vat_refund_levy_code(1)
///             .billing_person_id("222202606181")
///             .billing_person("示例BP792")
///             .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
///             .transaction_information([
///                 post::TransactionInformation::default()
///                     .pay_channel("WECHAT_PAY")
///                     .transaction_id("8472026061810354284784784784")
///                     .out_trade_no("OTN20260618580")
///                     .amount(35200),
///             ])
///             .remark("示例说明"),
///     );
/// ```
#[doc(alias = "开具不动产租赁行业电子发票")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing")]
#[doc(alias = "post_v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 开具不动产租赁行业电子发票; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `fapiao_apply_id`, `buyer_information`, `fapiao_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `fapiao_apply_id`
        ///
        /// **Required.**
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fapiao_apply_id", value.into()))
        }

        /// `buyer_information`
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.body("buyer_information", value))
        }

        /// `fapiao_information`
        ///
        /// **Required.**
        pub fn fapiao_information(self, value: FapiaoInformation) -> Self {
            Self(self.0.body("fapiao_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing",
                Verb::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/fapiao_apply_id",
                    "/body/buyer_information",
                    "/body/buyer_information/type",
                    "/body/buyer_information/name",
                    "/body/fapiao_information",
                    "/body/fapiao_information/fapiao_id",
                    "/body/fapiao_information/total_amount",
                    "/body/fapiao_information/items",
                    "/body/fapiao_information/items/*/tax_code",
                    "/body/fapiao_information/items/*/goods_name",
                    "/body/fapiao_information/items/*/total_amount",
                    "/body/fapiao_information/items/*/tax_rate",
                    "/body/fapiao_information/items/*/discount",
                    "/body/fapiao_information/items/*/real_estate_leasing_information/province",
                    "/body/fapiao_information/items/*/real_estate_leasing_information/address",
                    "/body/fapiao_information/items/*/real_estate_leasing_information/lease_period_start",
                    "/body/fapiao_information/items/*/real_estate_leasing_information/lease_period_end",
                    "/body/fapiao_information/items/*/real_estate_leasing_information/cross_city_flag",
                    "/body/fapiao_information/billing_person_id",
                    "/body/fapiao_information/fapiao_bill_type",
                    "/body/fapiao_information/transaction_information",
                    "/body/fapiao_information/transaction_information/*/pay_channel",
                    "/body/fapiao_information/transaction_information/*/transaction_id",
                    "/body/fapiao_information/transaction_information/*/amount",
                ],
            )
            .request(
                &[
                    ("/body/buyer_information/phone", Wire::RsaOaep),
                    ("/body/buyer_information/email", Wire::RsaOaep),
                    (
                        "/body/fapiao_information/items/*/real_estate_leasing_information/certificate_no",
                        Wire::RsaOaep,
                    ),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// FapiaoInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoInformation(Fields);

    impl FapiaoInformation {
        /// `fapiao_id`
        ///
        /// **Required.**
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_id", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `items`
        ///
        /// **Required.**
        pub fn items(self, values: impl IntoIterator<Item = Items>) -> Self {
            Self(self.0.set("items", list::<Items>(values)))
        }

        /// `export_business_policy_code`
        ///
        /// Known: `1`, `2`, `3`.
        pub fn export_business_policy_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("export_business_policy_code", value.into()))
        }

        /// `vat_refund_levy_code`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`.
        pub fn vat_refund_levy_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("vat_refund_levy_code", value.into()))
        }

        /// `billing_person_id`
        ///
        /// **Required.**
        pub fn billing_person_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("billing_person_id", value.into()))
        }

        /// `billing_person`
        pub fn billing_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("billing_person", value.into()))
        }

        /// `fapiao_bill_type`
        ///
        /// **Required.**
        pub fn fapiao_bill_type(self, value: impl Into<FapiaoBillType>) -> Self {
            Self(self.0.set("fapiao_bill_type", value.into()))
        }

        /// `transaction_information`
        ///
        /// **Required.**
        pub fn transaction_information(
            self,
            values: impl IntoIterator<Item = TransactionInformation>,
        ) -> Self {
            Self(
                self.0.set("transaction_information", list::<TransactionInformation>(values)),
            )
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

    sent!(FapiaoInformation);

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
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
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

        /// `discount`
        ///
        /// **Required.**
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.set("discount", value))
        }

        /// `preferential_policy_code`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`.
        pub fn preferential_policy_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("preferential_policy_code", value.into()))
        }

        /// `real_estate_leasing_information`
        pub fn real_estate_leasing_information(
            self,
            value: RealEstateLeasingInformation,
        ) -> Self {
            Self(self.0.set("real_estate_leasing_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Items);

    /// RealEstateLeasingInformation
    #[derive(Clone, Debug, Default)]
    pub struct RealEstateLeasingInformation(Fields);

    impl RealEstateLeasingInformation {
        /// `province`
        ///
        /// **Required.**
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.set("province", value.into()))
        }

        /// `city`
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("city", value.into()))
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `lease_period_start`
        ///
        /// **Required.**
        pub fn lease_period_start(self, value: impl Into<String>) -> Self {
            Self(self.0.set("lease_period_start", value.into()))
        }

        /// `lease_period_end`
        ///
        /// **Required.**
        pub fn lease_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("lease_period_end", value.into()))
        }

        /// `cross_city_flag`
        ///
        /// **Required.**
        pub fn cross_city_flag(self, value: bool) -> Self {
            Self(self.0.set("cross_city_flag", value))
        }

        /// `certificate_no`
        ///
        /// Sealed by the client on sending.
        pub fn certificate_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("certificate_no", value.into()))
        }

        /// `plate_no`
        pub fn plate_no(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("plate_no", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RealEstateLeasingInformation);

    /// TransactionInformation
    #[derive(Clone, Debug, Default)]
    pub struct TransactionInformation(Fields);

    impl TransactionInformation {
        /// `pay_channel`
        ///
        /// **Required.** Known: `WECHAT_PAY`.
        pub fn pay_channel(self, value: impl Into<String>) -> Self {
            Self(self.0.set("pay_channel", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInformation);
}
