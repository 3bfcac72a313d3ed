//! 二级商户进件 · `POST /v3/ecommerce/applyments/`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/index.md by `cargo xtask regen`; do not edit.

/// 二级商户进件
///
/// `POST /v3/ecommerce/applyments/`
///
/// 二级商户进件 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012713017) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::post;
///
/// let request = post()
///     .out_request_no("ORN20260618769")
///     .organization_type(post::OrganizationType::Value2401)
///     .finance_institution(true)
///     .business_license_info(
///         post::BusinessLicenseInfo::default()
///             .cert_type(post::CertType::CertificateType2388)
///             .business_license_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .business_license_number("251202606181035422")
///             .merchant_name("成都锦绣茶业有限公司")
///             .legal_person("李雷")
///             .company_address("四川省成都市武侯区锦绣路12号")
///             .business_time(["2026-06-18"]),
///     )
///     .finance_institution_info(
///         post::FinanceInstitutionInfo::default()
///             .finance_type(post::FinanceType::BankAgent)
///             .finance_license_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///     )
///     .id_holder_type(post::IdHolderType::Legal)
///     .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
///     .authorize_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .id_card_info(
///         post::IdCardInfo::default()
///             .id_card_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .id_card_national("示例ICN536")
///             .id_card_name("李雷")
///             .id_card_number("11010519491231002X")
///             .id_card_valid_time_begin("2020-06-18")
///             .id_card_valid_time("2026-06-18T10:35:42+08:00"),
///     )
///     .id_doc_info(
///         post::IdDocInfo::default()
///             .id_doc_name("李雷")
///             .id_doc_number("IDN20260618381")
///             .id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///             .doc_period_begin("2020-06-18")
///             .doc_period_end("2040-06-18"),
///     )
///     .owner(true)
///     .ubo_info_list([
///         post::UboInfoList::default()
///             .ubo_id_doc_type(post::UboIdDocType::IdentificationTypeIdcard)
///             .ubo_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .ubo_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///             .ubo_id_doc_name("李雷")
///             .ubo_id_doc_number("UIDN20260618172")
///             .ubo_id_doc_address("四川省成都市武侯区锦绣路12号")
///             .ubo_period_begin("2020-06-18")
///             .ubo_period_end("2040-06-18"),
///     ])
///     .account_info(
///         post::AccountInfo::default()
///             .bank_account_type(post::BankAccountType::Value74)
///             .account_bank("锦江银行")
///             .account_name("李雷")
///             .bank_address_code("510107")
///             .bank_branch_id("576202606181")
///             .bank_name("锦江银行")
///             .account_number("6217000000000000000"),
///     )
///     .contact_info(
///         post::ContactInfo::default()
///             .contact_type(post::ContactType::Value65)
///             .contact_name("李雷")
///             .contact_id_doc_type(post::ContactIdDocType::IdentificationTypeIdcard)
///             .contact_id_card_number("11010519491231002X")
///             .contact_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .contact_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///             .contact_period_begin("2020-06-18")
///             .contact_period_end("2040-06-18")
///             .business_authorization_letter("DzpZbE7q1uKc_v2RtYw-0618")
///             .mobile_phone("02800000000"),
///     )
///     .sales_scene_info(
///         post::SalesSceneInfo::default()
///             .store_name("锦绣路茶铺")
///             .store_url("https://pay.example.com/wechat/notices")
///             .store_qr_code("SQC20260618382")
///             .mini_program_sub_appid("wx5f0c1a9e7b3d2846"),
///     )
///     .settlement_info(
///         post::SettlementInfo::default()
///             .settlement_id("SI20260618270")
///             .qualification_type("示例QT657"),
///     )
///     .merchant_shortname("锦绣茶")
///     .qualifications(["示例Q527"])
///     .business_addition_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .business_addition_desc(["锦绣路茶铺-明前龙井"]);
/// ```
#[doc(alias = "二级商户进件")]
#[doc(alias = "/v3/ecommerce/applyments/")]
#[doc(alias = "post_v3_ecommerce_applyments_")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 二级商户进件; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_request_no`, `organization_type`, `account_info`, `contact_info`, `sales_scene_info`, `merchant_shortname`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `organization_type`
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<OrganizationType>) -> Self {
            Self(self.0.body("organization_type", value.into()))
        }

        /// `finance_institution`
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.body("finance_institution", value))
        }

        /// `business_license_info`
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.body("business_license_info", value))
        }

        /// `finance_institution_info`
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.body("finance_institution_info", value))
        }

        /// `id_holder_type`
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.body("id_holder_type", value.into()))
        }

        /// `id_doc_type`
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.body("id_doc_type", value.into()))
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorize_letter_copy", value.into()))
        }

        /// `id_card_info`
        pub fn id_card_info(self, value: IdCardInfo) -> Self {
            Self(self.0.body("id_card_info", value))
        }

        /// `id_doc_info`
        pub fn id_doc_info(self, value: IdDocInfo) -> Self {
            Self(self.0.body("id_doc_info", value))
        }

        /// `owner`
        pub fn owner(self, value: bool) -> Self {
            Self(self.0.body("owner", value))
        }

        /// `ubo_info_list`
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.body("ubo_info_list", list::<UboInfoList>(values)))
        }

        /// `account_info`
        ///
        /// **Required.**
        pub fn account_info(self, value: AccountInfo) -> Self {
            Self(self.0.body("account_info", value))
        }

        /// `contact_info`
        ///
        /// **Required.**
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.body("contact_info", value))
        }

        /// `sales_scene_info`
        ///
        /// **Required.**
        pub fn sales_scene_info(self, value: SalesSceneInfo) -> Self {
            Self(self.0.body("sales_scene_info", value))
        }

        /// `settlement_info`
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.body("settlement_info", value))
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// `qualifications`
        pub fn qualifications(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("qualifications", list::<String>(values)))
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("business_addition_pics", list::<String>(values)))
        }

        /// `business_addition_desc`
        pub fn business_addition_desc(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("business_addition_desc", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_applyments_",
                Verb::Post,
                "/v3/ecommerce/applyments/",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/organization_type",
                    "/body/ubo_info_list/*/ubo_id_doc_type",
                    "/body/ubo_info_list/*/ubo_id_doc_copy",
                    "/body/ubo_info_list/*/ubo_id_doc_copy_back",
                    "/body/ubo_info_list/*/ubo_id_doc_name",
                    "/body/ubo_info_list/*/ubo_id_doc_number",
                    "/body/ubo_info_list/*/ubo_id_doc_address",
                    "/body/ubo_info_list/*/ubo_period_begin",
                    "/body/ubo_info_list/*/ubo_period_end",
                    "/body/account_info",
                    "/body/contact_info",
                    "/body/sales_scene_info",
                    "/body/merchant_shortname",
                ],
            )
            .request(
                &[
                    ("/body/business_license_info/business_time", Wire::Json),
                    ("/body/id_card_info/id_card_name", Wire::RsaOaep),
                    ("/body/id_card_info/id_card_number", Wire::RsaOaep),
                    ("/body/id_doc_info/id_doc_name", Wire::RsaOaep),
                    ("/body/id_doc_info/id_doc_number", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_name", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_number", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_address", Wire::RsaOaep),
                    ("/body/account_info/account_name", Wire::RsaOaep),
                    ("/body/account_info/account_number", Wire::RsaOaep),
                    ("/body/contact_info/contact_name", Wire::RsaOaep),
                    ("/body/contact_info/contact_id_card_number", Wire::RsaOaep),
                    ("/body/contact_info/mobile_phone", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// OrganizationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationType {
        /// `2401`
        Value2401,
        /// `2500`
        Value2500,
        /// `4`
        Value4,
        /// `2`
        Value2,
        /// `3`
        Value3,
        /// `2502`
        Value2502,
        /// `1708`
        Value1708,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrganizationType,
        Value2401 = "2401",
        Value2500 = "2500",
        Value4 = "4",
        Value2 = "2",
        Value3 = "3",
        Value2502 = "2502",
        Value1708 = "1708",
    );

    /// BusinessLicenseInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessLicenseInfo(Fields);

    impl BusinessLicenseInfo {
        /// `cert_type`
        pub fn cert_type(self, value: impl Into<CertType>) -> Self {
            Self(self.0.set("cert_type", value.into()))
        }

        /// `business_license_copy`
        pub fn business_license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_license_copy", value.into()))
        }

        /// `business_license_number`
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_license_number", value.into()))
        }

        /// `merchant_name`
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// `legal_person`
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// `company_address`
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// `business_time`
        pub fn business_time(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("business_time", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessLicenseInfo);

    /// CertType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CertType {
        /// `CERTIFICATE_TYPE_2388`
        CertificateType2388,
        /// `CERTIFICATE_TYPE_2389`
        CertificateType2389,
        /// `CERTIFICATE_TYPE_2390`
        CertificateType2390,
        /// `CERTIFICATE_TYPE_2391`
        CertificateType2391,
        /// `CERTIFICATE_TYPE_2392`
        CertificateType2392,
        /// `CERTIFICATE_TYPE_2393`
        CertificateType2393,
        /// `CERTIFICATE_TYPE_2394`
        CertificateType2394,
        /// `CERTIFICATE_TYPE_2395`
        CertificateType2395,
        /// `CERTIFICATE_TYPE_2396`
        CertificateType2396,
        /// `CERTIFICATE_TYPE_2399`
        CertificateType2399,
        /// `CERTIFICATE_TYPE_2400`
        CertificateType2400,
        /// `CERTIFICATE_TYPE_2520`
        CertificateType2520,
        /// `CERTIFICATE_TYPE_2521`
        CertificateType2521,
        /// `CERTIFICATE_TYPE_2522`
        CertificateType2522,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CertType,
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
    );

    /// FinanceInstitutionInfo
    #[derive(Clone, Debug, Default)]
    pub struct FinanceInstitutionInfo(Fields);

    impl FinanceInstitutionInfo {
        /// `finance_type`
        pub fn finance_type(self, value: impl Into<FinanceType>) -> Self {
            Self(self.0.set("finance_type", value.into()))
        }

        /// `finance_license_pics`
        pub fn finance_license_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("finance_license_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FinanceInstitutionInfo);

    /// FinanceType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FinanceType {
        /// `BANK_AGENT`
        BankAgent,
        /// `PAYMENT_AGENT`
        PaymentAgent,
        /// `INSURANCE`
        Insurance,
        /// `TRADE_AND_SETTLE`
        TradeAndSettle,
        /// `OTHER`
        Other,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FinanceType,
        BankAgent = "BANK_AGENT",
        PaymentAgent = "PAYMENT_AGENT",
        Insurance = "INSURANCE",
        TradeAndSettle = "TRADE_AND_SETTLE",
        Other = "OTHER",
    );

    /// IdHolderType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdHolderType {
        /// `LEGAL`
        Legal,
        /// `SUPER`
        Super,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdHolderType,
        Legal = "LEGAL",
        Super = "SUPER",
    );

    /// IdDocType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdDocType,
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// IdCardInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdCardInfo(Fields);

    impl IdCardInfo {
        /// `id_card_copy`
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_copy", value.into()))
        }

        /// `id_card_national`
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_national", value.into()))
        }

        /// `id_card_name`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// `id_card_valid_time_begin`
        pub fn id_card_valid_time_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_valid_time_begin", value.into()))
        }

        /// `id_card_valid_time`
        pub fn id_card_valid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_valid_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdCardInfo);

    /// IdDocInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdDocInfo(Fields);

    impl IdDocInfo {
        /// `id_doc_name`
        ///
        /// Sealed by the client on sending.
        pub fn id_doc_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_name", value.into()))
        }

        /// `id_doc_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_doc_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_number", value.into()))
        }

        /// `id_doc_copy`
        pub fn id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_doc_copy", value.into()))
        }

        /// `id_doc_copy_back`
        pub fn id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_doc_copy_back", value.into()))
        }

        /// `doc_period_begin`
        pub fn doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("doc_period_begin", value.into()))
        }

        /// `doc_period_end`
        pub fn doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("doc_period_end", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdDocInfo);

    /// UboInfoList
    #[derive(Clone, Debug, Default)]
    pub struct UboInfoList(Fields);

    impl UboInfoList {
        /// `ubo_id_doc_type`
        ///
        /// **Required.**
        pub fn ubo_id_doc_type(self, value: impl Into<UboIdDocType>) -> Self {
            Self(self.0.set("ubo_id_doc_type", value.into()))
        }

        /// `ubo_id_doc_copy`
        ///
        /// **Required.**
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy", value.into()))
        }

        /// `ubo_id_doc_copy_back`
        ///
        /// **Required.**
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy_back", value.into()))
        }

        /// `ubo_id_doc_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn ubo_id_doc_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_name", value.into()))
        }

        /// `ubo_id_doc_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn ubo_id_doc_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_number", value.into()))
        }

        /// `ubo_id_doc_address`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn ubo_id_doc_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_address", value.into()))
        }

        /// `ubo_period_begin`
        ///
        /// **Required.**
        pub fn ubo_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_period_begin", value.into()))
        }

        /// `ubo_period_end`
        ///
        /// **Required.**
        pub fn ubo_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_period_end", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UboInfoList);

    /// UboIdDocType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UboIdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UboIdDocType,
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// AccountInfo
    #[derive(Clone, Debug, Default)]
    pub struct AccountInfo(Fields);

    impl AccountInfo {
        /// `bank_account_type`
        pub fn bank_account_type(self, value: impl Into<BankAccountType>) -> Self {
            Self(self.0.set("bank_account_type", value.into()))
        }

        /// `account_bank`
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account_bank", value.into()))
        }

        /// `account_name`
        ///
        /// Sealed by the client on sending.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_name", value.into()))
        }

        /// `bank_address_code`
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_address_code", value.into()))
        }

        /// `bank_branch_id`
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_id", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `account_number`
        ///
        /// Sealed by the client on sending.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AccountInfo);

    /// BankAccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BankAccountType {
        /// `74`
        Value74,
        /// `75`
        Value75,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BankAccountType,
        Value74 = "74",
        Value75 = "75",
    );

    /// ContactInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContactInfo(Fields);

    impl ContactInfo {
        /// `contact_type`
        pub fn contact_type(self, value: impl Into<ContactType>) -> Self {
            Self(self.0.set("contact_type", value.into()))
        }

        /// `contact_name`
        ///
        /// Sealed by the client on sending.
        pub fn contact_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_name", value.into()))
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// `contact_id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn contact_id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_id_card_number", value.into()))
        }

        /// `contact_id_doc_copy`
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy", value.into()))
        }

        /// `contact_id_doc_copy_back`
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy_back", value.into()))
        }

        /// `contact_period_begin`
        pub fn contact_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_period_begin", value.into()))
        }

        /// `contact_period_end`
        pub fn contact_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_period_end", value.into()))
        }

        /// `business_authorization_letter`
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_authorization_letter", value.into()))
        }

        /// `mobile_phone`
        ///
        /// Sealed by the client on sending.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile_phone", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContactInfo);

    /// ContactType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactType {
        /// `65`
        Value65,
        /// `66`
        Value66,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContactType,
        Value65 = "65",
        Value66 = "66",
    );

    /// ContactIdDocType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactIdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContactIdDocType,
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// SalesSceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SalesSceneInfo(Fields);

    impl SalesSceneInfo {
        /// `store_name`
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// `store_url`
        pub fn store_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_url", value.into()))
        }

        /// `store_qr_code`
        pub fn store_qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_qr_code", value.into()))
        }

        /// `mini_program_sub_appid`
        pub fn mini_program_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_sub_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SalesSceneInfo);

    /// SettlementInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettlementInfo(Fields);

    impl SettlementInfo {
        /// `settlement_id`
        pub fn settlement_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("settlement_id", value.into()))
        }

        /// `qualification_type`
        pub fn qualification_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("qualification_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettlementInfo);

    /// The answer of 二级商户进件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
    );
}
