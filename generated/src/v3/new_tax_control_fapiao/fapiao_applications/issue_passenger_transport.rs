//! 开具旅客运输行业电子发票 · `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport.md by `cargo xtask regen`; do not edit.

/// 开具旅客运输行业电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
///
/// 开具旅客运输行业电子发票 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4025863376) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::issue_passenger_transport::post;
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
///                     .passenger_information(
///                         post::PassengerInformation::default()
///                             .name("春茶节")
///                             .certificate_type(post::CertificateType::IdentityCard)
///                             .certificate_number("CN20260618596")
///                             .departure_date("2026-06-18T10:35:42+08:00")
///                             .departure_place("示例DP281")
///                             .destination("示例D843")
///                             .transportation_type(
///                                 post::TransportationType::LongDistanceBus,
///                             )
///                             .transportation_classes(
///                                 post::TransportationClasses::ShipFirstClassCabin,
///                             ),
///                     ),
///             ])
///             .export_business_policy_code(1)
///             .vat_refund_levy_code(1)
///             .billing_person_id("222202606181035")
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
#[doc(alias = "开具旅客运输行业电子发票")]
#[doc(
    alias = "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"
)]
#[doc(
    alias = "post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 开具旅客运输行业电子发票; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `fapiao_apply_id`, `buyer_information`, `fapiao_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        fapiao_apply_id: Option<String>,
        buyer_information: Option<BuyerInformation>,
        fapiao_information: Option<FapiaoInformation>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
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
        pub fn fapiao_information(mut self, value: impl Into<FapiaoInformation>) -> Self {
            self.fapiao_information = Some(value.into());
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
                "post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport",
                Verb::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
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
                    "/body/fapiao_information/items/*/passenger_information/name",
                    "/body/fapiao_information/items/*/passenger_information/certificate_type",
                    "/body/fapiao_information/items/*/passenger_information/certificate_number",
                    "/body/fapiao_information/items/*/passenger_information/departure_date",
                    "/body/fapiao_information/items/*/passenger_information/departure_place",
                    "/body/fapiao_information/items/*/passenger_information/destination",
                    "/body/fapiao_information/items/*/passenger_information/transportation_type",
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
                        "/body/fapiao_information/items/*/passenger_information/certificate_number",
                        Wire::RsaOaep,
                    ),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("fapiao_apply_id", &self.fapiao_apply_id)
                .body("buyer_information", &self.buyer_information)
                .body("fapiao_information", &self.fapiao_information)
                .extra(&self.extra)
        }
    }

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

    /// FapiaoInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoInformation {
        fapiao_id: Option<String>,
        total_amount: Option<i64>,
        items: Vec<Items>,
        export_business_policy_code: Option<i64>,
        vat_refund_levy_code: Option<i64>,
        billing_person_id: Option<String>,
        billing_person: Option<String>,
        fapiao_bill_type: Option<FapiaoBillType>,
        transaction_information: Vec<TransactionInformation>,
        remark: Option<String>,
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

        /// `items`
        ///
        /// **Required.**
        pub fn items(mut self, values: impl IntoIterator<Item = impl Into<Items>>) -> Self {
            self.items = list(values);
            self
        }

        /// `export_business_policy_code`
        ///
        /// Known: `1`, `2`, `3`.
        pub fn export_business_policy_code(mut self, value: impl Into<i64>) -> Self {
            self.export_business_policy_code = Some(value.into());
            self
        }

        /// `vat_refund_levy_code`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`.
        pub fn vat_refund_levy_code(mut self, value: impl Into<i64>) -> Self {
            self.vat_refund_levy_code = Some(value.into());
            self
        }

        /// `billing_person_id`
        ///
        /// **Required.**
        pub fn billing_person_id(mut self, value: impl Into<String>) -> Self {
            self.billing_person_id = Some(value.into());
            self
        }

        /// `billing_person`
        pub fn billing_person(mut self, value: impl Into<String>) -> Self {
            self.billing_person = Some(value.into());
            self
        }

        /// `fapiao_bill_type`
        ///
        /// **Required.**
        pub fn fapiao_bill_type(mut self, value: impl Into<FapiaoBillType>) -> Self {
            self.fapiao_bill_type = Some(value.into());
            self
        }

        /// `transaction_information`
        ///
        /// **Required.**
        pub fn transaction_information(
            mut self,
            values: impl IntoIterator<Item = impl Into<TransactionInformation>>,
        ) -> Self {
            self.transaction_information = list(values);
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
        FapiaoInformation,
        fapiao_id = "fapiao_id",
        total_amount = "total_amount",
        items = "items",
        export_business_policy_code = "export_business_policy_code",
        vat_refund_levy_code = "vat_refund_levy_code",
        billing_person_id = "billing_person_id",
        billing_person = "billing_person",
        fapiao_bill_type = "fapiao_bill_type",
        transaction_information = "transaction_information",
        remark = "remark",
    );

    /// Items
    #[derive(Clone, Debug, Default)]
    pub struct Items {
        tax_code: Option<String>,
        goods_name: Option<String>,
        specification: Option<String>,
        unit: Option<String>,
        quantity: Option<i64>,
        total_amount: Option<i64>,
        tax_rate: Option<i64>,
        discount: Option<bool>,
        preferential_policy_code: Option<i64>,
        passenger_information: Option<PassengerInformation>,
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
        ///
        /// **Required.**
        pub fn tax_rate(mut self, value: impl Into<i64>) -> Self {
            self.tax_rate = Some(value.into());
            self
        }

        /// `discount`
        ///
        /// **Required.**
        pub fn discount(mut self, value: bool) -> Self {
            self.discount = Some(value);
            self
        }

        /// `preferential_policy_code`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`.
        pub fn preferential_policy_code(mut self, value: impl Into<i64>) -> Self {
            self.preferential_policy_code = Some(value.into());
            self
        }

        /// `passenger_information`
        pub fn passenger_information(
            mut self,
            value: impl Into<PassengerInformation>,
        ) -> Self {
            self.passenger_information = Some(value.into());
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
        total_amount = "total_amount",
        tax_rate = "tax_rate",
        discount = "discount",
        preferential_policy_code = "preferential_policy_code",
        passenger_information = "passenger_information",
    );

    /// PassengerInformation
    #[derive(Clone, Debug, Default)]
    pub struct PassengerInformation {
        name: Option<String>,
        certificate_type: Option<CertificateType>,
        certificate_number: Option<Sensitive>,
        departure_date: Option<String>,
        departure_place: Option<String>,
        destination: Option<String>,
        transportation_type: Option<TransportationType>,
        transportation_classes: Option<TransportationClasses>,
        extra: Extra,
    }

    impl PassengerInformation {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `certificate_type`
        ///
        /// **Required.**
        pub fn certificate_type(mut self, value: impl Into<CertificateType>) -> Self {
            self.certificate_type = Some(value.into());
            self
        }

        /// `certificate_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn certificate_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificate_number = Some(value.into());
            self
        }

        /// `departure_date`
        ///
        /// **Required.**
        pub fn departure_date(mut self, value: impl Into<String>) -> Self {
            self.departure_date = Some(value.into());
            self
        }

        /// `departure_place`
        ///
        /// **Required.**
        pub fn departure_place(mut self, value: impl Into<String>) -> Self {
            self.departure_place = Some(value.into());
            self
        }

        /// `destination`
        ///
        /// **Required.**
        pub fn destination(mut self, value: impl Into<String>) -> Self {
            self.destination = Some(value.into());
            self
        }

        /// `transportation_type`
        ///
        /// **Required.**
        pub fn transportation_type(mut self, value: impl Into<TransportationType>) -> Self {
            self.transportation_type = Some(value.into());
            self
        }

        /// `transportation_classes`
        pub fn transportation_classes(
            mut self,
            value: impl Into<TransportationClasses>,
        ) -> Self {
            self.transportation_classes = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PassengerInformation,
        name = "name",
        certificate_type = "certificate_type",
        certificate_number = "certificate_number",
        departure_date = "departure_date",
        departure_place = "departure_place",
        destination = "destination",
        transportation_type = "transportation_type",
        transportation_classes = "transportation_classes",
    );

    /// CertificateType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CertificateType {
        /// `IDENTITY_CARD`
        IdentityCard,
        /// `PASSPORT`
        Passport,
        /// `HONG_KONG_PERMIT`
        HongKongPermit,
        /// `MACAO_PERMIT`
        MacaoPermit,
        /// `TAIWAN_PERMIT`
        TaiwanPermit,
        /// `FOREIGNER_RESIDENCE_PERMIT`
        ForeignerResidencePermit,
        /// `HONG_KONG_RESIDENT_CARD`
        HongKongResidentCard,
        /// `MACAO_RESIDENT_CARD`
        MacaoResidentCard,
        /// `TAIWAN_RESIDENT_CARD`
        TaiwanResidentCard,
        /// `MILITARY_OFFICER_CARD`
        MilitaryOfficerCard,
        /// `ARMED_POLICE_OFFICER_CARD`
        ArmedPoliceOfficerCard,
        /// `SOLDIER_CARD`
        SoldierCard,
        /// `HOMECOMING_CERT`
        HomecomingCert,
        /// `TAIWAN_COMPATRIOT_CERT`
        TaiwanCompatriotCert,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CertificateType,
        IdentityCard = "IDENTITY_CARD",
        Passport = "PASSPORT",
        HongKongPermit = "HONG_KONG_PERMIT",
        MacaoPermit = "MACAO_PERMIT",
        TaiwanPermit = "TAIWAN_PERMIT",
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        SoldierCard = "SOLDIER_CARD",
        HomecomingCert = "HOMECOMING_CERT",
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    );

    /// TransportationType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TransportationType {
        /// `LONG_DISTANCE_BUS`
        LongDistanceBus,
        /// `PUBLIC_TRANSPORTATION`
        PublicTransportation,
        /// `CAR`
        Car,
        /// `SHIP`
        Ship,
        /// `OTHER_TRANSPORTATION`
        OtherTransportation,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransportationType,
        LongDistanceBus = "LONG_DISTANCE_BUS",
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        Car = "CAR",
        Ship = "SHIP",
        OtherTransportation = "OTHER_TRANSPORTATION",
    );

    /// TransportationClasses
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TransportationClasses {
        /// `SHIP_FIRST_CLASS_CABIN`
        ShipFirstClassCabin,
        /// `SHIP_SECOND_CLASS_CABIN`
        ShipSecondClassCabin,
        /// `SHIP_THIRD_CLASS_CABIN`
        ShipThirdClassCabin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransportationClasses,
        ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    );

    /// TransactionInformation
    #[derive(Clone, Debug, Default)]
    pub struct TransactionInformation {
        pay_channel: Option<String>,
        transaction_id: Option<String>,
        out_trade_no: Option<String>,
        amount: Option<i64>,
        extra: Extra,
    }

    impl TransactionInformation {
        /// `pay_channel`
        ///
        /// **Required.** Known: `WECHAT_PAY`.
        pub fn pay_channel(mut self, value: impl Into<String>) -> Self {
            self.pay_channel = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TransactionInformation,
        pay_channel = "pay_channel",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        amount = "amount",
    );
}
