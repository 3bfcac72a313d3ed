//! 提交资料变更申请单 · `POST /v3/mchalterapply/mchsubjectalterapplyment`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchsubjectalterapplyment.md by `cargo xtask regen`; do not edit.

/// 提交资料变更申请单
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment`
///
/// 提交资料变更申请单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014090649) · feature `v3-mchalterapply`
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::post;
///
/// let request = post()
///     .merchant_code("8932026061")
///     .out_request_no("ORN20260618769")
///     .alter_scope(post::AlterScope::AlterScopeFull)
///     .organization_type(post::OrganizationType::SubjectTypeEnterprise)
///     .finance_institution(true)
///     .business_license_info(
///         post::BusinessLicenseInfo::default()
///             .license_number("690202606181035426")
///             .license_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .merchant_name("成都锦绣茶业有限公司")
///             .legal_person("李雷")
///             .company_address("四川省成都市武侯区锦绣路12号")
///             .license_period_begin("2020-06-18")
///             .license_period_end("2040-06-18"),
///     )
///     .certificate_info(
///         post::CertificateInfo::default()
///             .cert_type(post::CertType::CertificateType2388)
///             .cert_number("11010519491231002X")
///             .cert_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .merchant_name("成都锦绣茶业有限公司")
///             .legal_person("李雷")
///             .company_address("四川省成都市武侯区锦绣路12号")
///             .cert_period_begin("2020-06-18")
///             .cert_period_end("2040-06-18"),
///     )
///     .finance_institution_info(
///         post::FinanceInstitutionInfo::default()
///             .finance_type(post::FinanceType::FinanceTypeBankAgent)
///             .finance_license_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///     )
///     .legal_person_info(
///         post::LegalPersonInfo::default()
///             .id_holder_type(post::IdHolderType::Legal)
///             .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
///             .authorize_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .card_front("示例CF625")
///             .card_back("示例CB863")
///             .card_name("李雷")
///             .card_number("6217000000000000000")
///             .card_address("四川省成都市武侯区锦绣路12号")
///             .card_period_begin("2020-06-18")
///             .card_period_end("2040-06-18")
///             .as_ubo(true),
///     )
///     .ubo_info_list([
///         post::UboInfoList::default()
///             .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
///             .card_front("示例CF625")
///             .card_back("示例CB863")
///             .card_name("李雷")
///             .card_number("6217000000000000000")
///             .card_address("四川省成都市武侯区锦绣路12号")
///             .card_period_begin("2020-06-18")
///             .card_period_end("2040-06-18"),
///     ])
///     .addition(
///         post::Addition::default()
///             .bank_openaccount_license(["示例BOL321"])
///             .openaccount_approval(["示例OA334"])
///             .legal_other_prove(["示例LOP656"])
///             .agency_prove(["示例AP609"])
///             .ubo_prove(["示例UP964"]),
///     );
/// ```
#[doc(alias = "提交资料变更申请单")]
#[doc(alias = "/v3/mchalterapply/mchsubjectalterapplyment")]
#[doc(alias = "post_v3_mchalterapply_mchsubjectalterapplyment")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交资料变更申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `merchant_code`, `out_request_no`, `organization_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `merchant_code`
        ///
        /// **Required.**
        pub fn merchant_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_code", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `alter_scope`
        pub fn alter_scope(self, value: impl Into<AlterScope>) -> Self {
            Self(self.0.body("alter_scope", value.into()))
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

        /// `certificate_info`
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.body("certificate_info", value))
        }

        /// `finance_institution_info`
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.body("finance_institution_info", value))
        }

        /// `legal_person_info`
        pub fn legal_person_info(self, value: LegalPersonInfo) -> Self {
            Self(self.0.body("legal_person_info", value))
        }

        /// `ubo_info_list`
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.body("ubo_info_list", list::<UboInfoList>(values)))
        }

        /// `addition`
        pub fn addition(self, value: Addition) -> Self {
            Self(self.0.body("addition", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_mchalterapply_mchsubjectalterapplyment",
                Verb::Post,
                "/v3/mchalterapply/mchsubjectalterapplyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/merchant_code",
                    "/body/out_request_no",
                    "/body/organization_type",
                    "/body/business_license_info/license_number",
                    "/body/business_license_info/license_copy",
                    "/body/business_license_info/merchant_name",
                    "/body/business_license_info/legal_person",
                    "/body/certificate_info/cert_type",
                    "/body/certificate_info/cert_number",
                    "/body/certificate_info/cert_copy",
                    "/body/certificate_info/merchant_name",
                    "/body/certificate_info/legal_person",
                    "/body/certificate_info/company_address",
                    "/body/certificate_info/cert_period_begin",
                    "/body/certificate_info/cert_period_end",
                    "/body/finance_institution_info/finance_type",
                    "/body/finance_institution_info/finance_license_pics",
                    "/body/legal_person_info/id_holder_type",
                    "/body/ubo_info_list/*/id_doc_type",
                    "/body/ubo_info_list/*/card_front",
                    "/body/ubo_info_list/*/card_name",
                    "/body/ubo_info_list/*/card_number",
                    "/body/ubo_info_list/*/card_address",
                    "/body/ubo_info_list/*/card_period_begin",
                    "/body/ubo_info_list/*/card_period_end",
                ],
            )
            .request(
                &[
                    ("/body/legal_person_info/card_name", Wire::RsaOaep),
                    ("/body/legal_person_info/card_number", Wire::RsaOaep),
                    ("/body/legal_person_info/card_address", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/card_name", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/card_number", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/card_address", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AlterScope
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlterScope {
        /// `ALTER_SCOPE_FULL`
        AlterScopeFull,
        /// `ALTER_SCOPE_BUSINESS_CERT`
        AlterScopeBusinessCert,
        /// `ALTER_SCOPE_UBO`
        AlterScopeUbo,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AlterScope,
        AlterScopeFull = "ALTER_SCOPE_FULL",
        AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        AlterScopeUbo = "ALTER_SCOPE_UBO",
    );

    /// OrganizationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationType {
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned,
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers,
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment,
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrganizationType,
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    );

    /// BusinessLicenseInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessLicenseInfo(Fields);

    impl BusinessLicenseInfo {
        /// `license_number`
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_number", value.into()))
        }

        /// `license_copy`
        ///
        /// **Required.**
        pub fn license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_copy", value.into()))
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// `company_address`
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// `license_period_begin`
        pub fn license_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_period_begin", value.into()))
        }

        /// `license_period_end`
        pub fn license_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_period_end", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessLicenseInfo);

    /// CertificateInfo
    #[derive(Clone, Debug, Default)]
    pub struct CertificateInfo(Fields);

    impl CertificateInfo {
        /// `cert_type`
        ///
        /// **Required.**
        pub fn cert_type(self, value: impl Into<CertType>) -> Self {
            Self(self.0.set("cert_type", value.into()))
        }

        /// `cert_number`
        ///
        /// **Required.**
        pub fn cert_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_number", value.into()))
        }

        /// `cert_copy`
        ///
        /// **Required.**
        pub fn cert_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_copy", value.into()))
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// `company_address`
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// `cert_period_begin`
        ///
        /// **Required.**
        pub fn cert_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_period_begin", value.into()))
        }

        /// `cert_period_end`
        ///
        /// **Required.**
        pub fn cert_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_period_end", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CertificateInfo);

    /// CertType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CertType {
        /// `CERTIFICATE_TYPE_2388`
        CertificateType2388,
        /// `CERTIFICATE_TYPE_2389`
        CertificateType2389,
        /// `CERTIFICATE_TYPE_2394`
        CertificateType2394,
        /// `CERTIFICATE_TYPE_2395`
        CertificateType2395,
        /// `CERTIFICATE_TYPE_2396`
        CertificateType2396,
        /// `CERTIFICATE_TYPE_2520`
        CertificateType2520,
        /// `CERTIFICATE_TYPE_2521`
        CertificateType2521,
        /// `CERTIFICATE_TYPE_2522`
        CertificateType2522,
        /// `CERTIFICATE_TYPE_2399`
        CertificateType2399,
        /// `CERTIFICATE_TYPE_2400`
        CertificateType2400,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CertType,
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
    );

    /// FinanceInstitutionInfo
    #[derive(Clone, Debug, Default)]
    pub struct FinanceInstitutionInfo(Fields);

    impl FinanceInstitutionInfo {
        /// `finance_type`
        ///
        /// **Required.**
        pub fn finance_type(self, value: impl Into<FinanceType>) -> Self {
            Self(self.0.set("finance_type", value.into()))
        }

        /// `finance_license_pics`
        ///
        /// **Required.**
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
        /// `FINANCE_TYPE_BANK_AGENT`
        FinanceTypeBankAgent,
        /// `FINANCE_TYPE_PAYMENT_AGENT`
        FinanceTypePaymentAgent,
        /// `FINANCE_TYPE_INSURANCE`
        FinanceTypeInsurance,
        /// `FINANCE_TYPE_TRADE_AND_SETTLE`
        FinanceTypeTradeAndSettle,
        /// `FINANCE_TYPE_OTHER`
        FinanceTypeOther,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FinanceType,
        FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
        FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
        FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
        FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
        FinanceTypeOther = "FINANCE_TYPE_OTHER",
    );

    /// LegalPersonInfo
    #[derive(Clone, Debug, Default)]
    pub struct LegalPersonInfo(Fields);

    impl LegalPersonInfo {
        /// `id_holder_type`
        ///
        /// **Required.**
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.set("id_holder_type", value.into()))
        }

        /// `id_doc_type`
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorize_letter_copy", value.into()))
        }

        /// `card_front`
        pub fn card_front(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_front", value.into()))
        }

        /// `card_back`
        pub fn card_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_back", value.into()))
        }

        /// `card_name`
        ///
        /// Sealed by the client on sending.
        pub fn card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_name", value.into()))
        }

        /// `card_number`
        ///
        /// Sealed by the client on sending.
        pub fn card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_number", value.into()))
        }

        /// `card_address`
        ///
        /// Sealed by the client on sending.
        pub fn card_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_address", value.into()))
        }

        /// `card_period_begin`
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_begin", value.into()))
        }

        /// `card_period_end`
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_end", value.into()))
        }

        /// `as_ubo`
        pub fn as_ubo(self, value: bool) -> Self {
            Self(self.0.set("as_ubo", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LegalPersonInfo);

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

    /// UboInfoList
    #[derive(Clone, Debug, Default)]
    pub struct UboInfoList(Fields);

    impl UboInfoList {
        /// `id_doc_type`
        ///
        /// **Required.**
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// `card_front`
        ///
        /// **Required.**
        pub fn card_front(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_front", value.into()))
        }

        /// `card_back`
        pub fn card_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_back", value.into()))
        }

        /// `card_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_name", value.into()))
        }

        /// `card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_number", value.into()))
        }

        /// `card_address`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn card_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_address", value.into()))
        }

        /// `card_period_begin`
        ///
        /// **Required.**
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_begin", value.into()))
        }

        /// `card_period_end`
        ///
        /// **Required.**
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_end", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UboInfoList);

    /// Addition
    #[derive(Clone, Debug, Default)]
    pub struct Addition(Fields);

    impl Addition {
        /// `bank_openaccount_license`
        pub fn bank_openaccount_license(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("bank_openaccount_license", list::<String>(values)))
        }

        /// `openaccount_approval`
        pub fn openaccount_approval(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("openaccount_approval", list::<String>(values)))
        }

        /// `legal_other_prove`
        pub fn legal_other_prove(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("legal_other_prove", list::<String>(values)))
        }

        /// `agency_prove`
        pub fn agency_prove(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("agency_prove", list::<String>(values)))
        }

        /// `ubo_prove`
        pub fn ubo_prove(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("ubo_prove", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Addition);

    /// The answer of 提交资料变更申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `apply_id`
        pub apply_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
    );
}
