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
    pub struct Request {
        merchant_code: Option<String>,
        out_request_no: Option<String>,
        alter_scope: Option<AlterScope>,
        organization_type: Option<OrganizationType>,
        finance_institution: Option<bool>,
        business_license_info: Option<BusinessLicenseInfo>,
        certificate_info: Option<CertificateInfo>,
        finance_institution_info: Option<FinanceInstitutionInfo>,
        legal_person_info: Option<LegalPersonInfo>,
        ubo_info_list: Vec<UboInfoList>,
        addition: Option<Addition>,
        extra: Extra,
    }

    impl Request {
        /// `merchant_code`
        ///
        /// **Required.**
        pub fn merchant_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_code = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `alter_scope`
        pub fn alter_scope(mut self, value: impl Into<AlterScope>) -> Self {
            self.alter_scope = Some(value.into());
            self
        }

        /// `organization_type`
        ///
        /// **Required.**
        pub fn organization_type(mut self, value: impl Into<OrganizationType>) -> Self {
            self.organization_type = Some(value.into());
            self
        }

        /// `finance_institution`
        pub fn finance_institution(mut self, value: bool) -> Self {
            self.finance_institution = Some(value);
            self
        }

        /// `business_license_info`
        pub fn business_license_info(
            mut self,
            value: impl Into<BusinessLicenseInfo>,
        ) -> Self {
            self.business_license_info = Some(value.into());
            self
        }

        /// `certificate_info`
        pub fn certificate_info(mut self, value: impl Into<CertificateInfo>) -> Self {
            self.certificate_info = Some(value.into());
            self
        }

        /// `finance_institution_info`
        pub fn finance_institution_info(
            mut self,
            value: impl Into<FinanceInstitutionInfo>,
        ) -> Self {
            self.finance_institution_info = Some(value.into());
            self
        }

        /// `legal_person_info`
        pub fn legal_person_info(mut self, value: impl Into<LegalPersonInfo>) -> Self {
            self.legal_person_info = Some(value.into());
            self
        }

        /// `ubo_info_list`
        pub fn ubo_info_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<UboInfoList>>,
        ) -> Self {
            self.ubo_info_list = list(values);
            self
        }

        /// `addition`
        pub fn addition(mut self, value: impl Into<Addition>) -> Self {
            self.addition = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("merchant_code", &self.merchant_code)
                .body("out_request_no", &self.out_request_no)
                .body("alter_scope", &self.alter_scope)
                .body("organization_type", &self.organization_type)
                .body("finance_institution", &self.finance_institution)
                .body("business_license_info", &self.business_license_info)
                .body("certificate_info", &self.certificate_info)
                .body("finance_institution_info", &self.finance_institution_info)
                .body("legal_person_info", &self.legal_person_info)
                .body("ubo_info_list", &self.ubo_info_list)
                .body("addition", &self.addition)
                .extra(&self.extra)
        }
    }

    /// AlterScope
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct BusinessLicenseInfo {
        license_number: Option<String>,
        license_copy: Option<String>,
        merchant_name: Option<String>,
        legal_person: Option<String>,
        company_address: Option<String>,
        license_period_begin: Option<String>,
        license_period_end: Option<String>,
        extra: Extra,
    }

    impl BusinessLicenseInfo {
        /// `license_number`
        ///
        /// **Required.**
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Some(value.into());
            self
        }

        /// `license_copy`
        ///
        /// **Required.**
        pub fn license_copy(mut self, value: impl Into<String>) -> Self {
            self.license_copy = Some(value.into());
            self
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// `company_address`
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Some(value.into());
            self
        }

        /// `license_period_begin`
        pub fn license_period_begin(mut self, value: impl Into<String>) -> Self {
            self.license_period_begin = Some(value.into());
            self
        }

        /// `license_period_end`
        pub fn license_period_end(mut self, value: impl Into<String>) -> Self {
            self.license_period_end = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BusinessLicenseInfo,
        license_number = "license_number",
        license_copy = "license_copy",
        merchant_name = "merchant_name",
        legal_person = "legal_person",
        company_address = "company_address",
        license_period_begin = "license_period_begin",
        license_period_end = "license_period_end",
    );

    /// CertificateInfo
    #[derive(Clone, Debug, Default)]
    pub struct CertificateInfo {
        cert_type: Option<CertType>,
        cert_number: Option<String>,
        cert_copy: Option<String>,
        merchant_name: Option<String>,
        legal_person: Option<String>,
        company_address: Option<String>,
        cert_period_begin: Option<String>,
        cert_period_end: Option<String>,
        extra: Extra,
    }

    impl CertificateInfo {
        /// `cert_type`
        ///
        /// **Required.**
        pub fn cert_type(mut self, value: impl Into<CertType>) -> Self {
            self.cert_type = Some(value.into());
            self
        }

        /// `cert_number`
        ///
        /// **Required.**
        pub fn cert_number(mut self, value: impl Into<String>) -> Self {
            self.cert_number = Some(value.into());
            self
        }

        /// `cert_copy`
        ///
        /// **Required.**
        pub fn cert_copy(mut self, value: impl Into<String>) -> Self {
            self.cert_copy = Some(value.into());
            self
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// `company_address`
        ///
        /// **Required.**
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Some(value.into());
            self
        }

        /// `cert_period_begin`
        ///
        /// **Required.**
        pub fn cert_period_begin(mut self, value: impl Into<String>) -> Self {
            self.cert_period_begin = Some(value.into());
            self
        }

        /// `cert_period_end`
        ///
        /// **Required.**
        pub fn cert_period_end(mut self, value: impl Into<String>) -> Self {
            self.cert_period_end = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CertificateInfo,
        cert_type = "cert_type",
        cert_number = "cert_number",
        cert_copy = "cert_copy",
        merchant_name = "merchant_name",
        legal_person = "legal_person",
        company_address = "company_address",
        cert_period_begin = "cert_period_begin",
        cert_period_end = "cert_period_end",
    );

    /// CertType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct FinanceInstitutionInfo {
        finance_type: Option<FinanceType>,
        finance_license_pics: Vec<String>,
        extra: Extra,
    }

    impl FinanceInstitutionInfo {
        /// `finance_type`
        ///
        /// **Required.**
        pub fn finance_type(mut self, value: impl Into<FinanceType>) -> Self {
            self.finance_type = Some(value.into());
            self
        }

        /// `finance_license_pics`
        ///
        /// **Required.**
        pub fn finance_license_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.finance_license_pics = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FinanceInstitutionInfo,
        finance_type = "finance_type",
        finance_license_pics = "finance_license_pics",
    );

    /// FinanceType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct LegalPersonInfo {
        id_holder_type: Option<IdHolderType>,
        id_doc_type: Option<IdDocType>,
        authorize_letter_copy: Option<String>,
        card_front: Option<String>,
        card_back: Option<String>,
        card_name: Option<Sensitive>,
        card_number: Option<Sensitive>,
        card_address: Option<Sensitive>,
        card_period_begin: Option<String>,
        card_period_end: Option<String>,
        as_ubo: Option<bool>,
        extra: Extra,
    }

    impl LegalPersonInfo {
        /// `id_holder_type`
        ///
        /// **Required.**
        pub fn id_holder_type(mut self, value: impl Into<IdHolderType>) -> Self {
            self.id_holder_type = Some(value.into());
            self
        }

        /// `id_doc_type`
        pub fn id_doc_type(mut self, value: impl Into<IdDocType>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.authorize_letter_copy = Some(value.into());
            self
        }

        /// `card_front`
        pub fn card_front(mut self, value: impl Into<String>) -> Self {
            self.card_front = Some(value.into());
            self
        }

        /// `card_back`
        pub fn card_back(mut self, value: impl Into<String>) -> Self {
            self.card_back = Some(value.into());
            self
        }

        /// `card_name`
        ///
        /// Sealed by the client on sending.
        pub fn card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_name = Some(value.into());
            self
        }

        /// `card_number`
        ///
        /// Sealed by the client on sending.
        pub fn card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_number = Some(value.into());
            self
        }

        /// `card_address`
        ///
        /// Sealed by the client on sending.
        pub fn card_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_address = Some(value.into());
            self
        }

        /// `card_period_begin`
        pub fn card_period_begin(mut self, value: impl Into<String>) -> Self {
            self.card_period_begin = Some(value.into());
            self
        }

        /// `card_period_end`
        pub fn card_period_end(mut self, value: impl Into<String>) -> Self {
            self.card_period_end = Some(value.into());
            self
        }

        /// `as_ubo`
        pub fn as_ubo(mut self, value: bool) -> Self {
            self.as_ubo = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        LegalPersonInfo,
        id_holder_type = "id_holder_type",
        id_doc_type = "id_doc_type",
        authorize_letter_copy = "authorize_letter_copy",
        card_front = "card_front",
        card_back = "card_back",
        card_name = "card_name",
        card_number = "card_number",
        card_address = "card_address",
        card_period_begin = "card_period_begin",
        card_period_end = "card_period_end",
        as_ubo = "as_ubo",
    );

    /// IdHolderType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct UboInfoList {
        id_doc_type: Option<IdDocType>,
        card_front: Option<String>,
        card_back: Option<String>,
        card_name: Option<Sensitive>,
        card_number: Option<Sensitive>,
        card_address: Option<Sensitive>,
        card_period_begin: Option<String>,
        card_period_end: Option<String>,
        extra: Extra,
    }

    impl UboInfoList {
        /// `id_doc_type`
        ///
        /// **Required.**
        pub fn id_doc_type(mut self, value: impl Into<IdDocType>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// `card_front`
        ///
        /// **Required.**
        pub fn card_front(mut self, value: impl Into<String>) -> Self {
            self.card_front = Some(value.into());
            self
        }

        /// `card_back`
        pub fn card_back(mut self, value: impl Into<String>) -> Self {
            self.card_back = Some(value.into());
            self
        }

        /// `card_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_name = Some(value.into());
            self
        }

        /// `card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_number = Some(value.into());
            self
        }

        /// `card_address`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn card_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_address = Some(value.into());
            self
        }

        /// `card_period_begin`
        ///
        /// **Required.**
        pub fn card_period_begin(mut self, value: impl Into<String>) -> Self {
            self.card_period_begin = Some(value.into());
            self
        }

        /// `card_period_end`
        ///
        /// **Required.**
        pub fn card_period_end(mut self, value: impl Into<String>) -> Self {
            self.card_period_end = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        UboInfoList,
        id_doc_type = "id_doc_type",
        card_front = "card_front",
        card_back = "card_back",
        card_name = "card_name",
        card_number = "card_number",
        card_address = "card_address",
        card_period_begin = "card_period_begin",
        card_period_end = "card_period_end",
    );

    /// Addition
    #[derive(Clone, Debug, Default)]
    pub struct Addition {
        bank_openaccount_license: Vec<String>,
        openaccount_approval: Vec<String>,
        legal_other_prove: Vec<String>,
        agency_prove: Vec<String>,
        ubo_prove: Vec<String>,
        extra: Extra,
    }

    impl Addition {
        /// `bank_openaccount_license`
        pub fn bank_openaccount_license(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.bank_openaccount_license = list(values);
            self
        }

        /// `openaccount_approval`
        pub fn openaccount_approval(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.openaccount_approval = list(values);
            self
        }

        /// `legal_other_prove`
        pub fn legal_other_prove(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.legal_other_prove = list(values);
            self
        }

        /// `agency_prove`
        pub fn agency_prove(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.agency_prove = list(values);
            self
        }

        /// `ubo_prove`
        pub fn ubo_prove(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.ubo_prove = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Addition,
        bank_openaccount_license = "bank_openaccount_license",
        openaccount_approval = "openaccount_approval",
        legal_other_prove = "legal_other_prove",
        agency_prove = "agency_prove",
        ubo_prove = "ubo_prove",
    );

    /// The answer of 提交资料变更申请单.
    #[derive(Clone, Debug, Default)]
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
