//! 提交资料变更申请单 · `POST /v3/mchalterapply/mchsubjectalterapplyment`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchsubjectalterapplyment.md by `cargo xtask regen`; do not edit.

/// Submits a partner's application to change a merchant's legal entity details.
///
/// 由服务商提交申请，变更商户的主体资料。
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment`
///
/// 提交资料变更申请单 / Submit an entity details change application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090649) · feature `v3-mchalterapply` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::post;
///
/// let request = post()
///     .merchant_code("1684913560")
///     .out_request_no("ALT20260618103542001")
///     .organization_type(post::OrganizationType::SubjectTypeIndividual)
///     .finance_institution(false);
/// ```
#[doc(alias = "提交资料变更申请单")]
#[doc(alias = "/v3/mchalterapply/mchsubjectalterapplyment")]
#[doc(alias = "post_v3_mchalterapply_mchsubjectalterapplyment")]
#[doc(alias = "交资料变更申请单")]
#[doc(alias = "资料变更申请单")]
#[doc(alias = "料变更申请单")]
#[doc(alias = "变更申请单")]
#[doc(alias = "更申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit an entity details change application")]
#[doc(alias = "entity details change application")]
#[doc(alias = "details change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交资料变更申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `merchant_code`, `out_request_no`, `organization_type`, `finance_institution`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.** At most 32 characters.
        pub fn merchant_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_code", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 64 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 主体资料变更范围 / Scope of the change to the entity's data
        pub fn alter_scope(self, value: impl Into<AlterScope>) -> Self {
            Self(self.0.body("alter_scope", value.into()))
        }

        /// 主体类型 / Type of the legal subject
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<OrganizationType>) -> Self {
            Self(self.0.body("organization_type", value.into()))
        }

        /// 是否金融机构 / Whether the subject is a financial institution
        ///
        /// **Required.**
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.body("finance_institution", value))
        }

        /// 营业执照/登记证书信息 / Information on the business licence or registration certificate
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.body("business_license_info", value))
        }

        /// 登记证书信息 / Information on the registration certificate
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.body("certificate_info", value))
        }

        /// 金融机构许可证信息 / Licence information of the financial institution
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.body("finance_institution_info", value))
        }

        /// 法人身份信息 / Identity of the legal representative
        pub fn legal_person_info(self, value: LegalPersonInfo) -> Self {
            Self(self.0.body("legal_person_info", value))
        }

        /// 最终受益所有人信息列表 / Ultimate beneficial owners (UBO)
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.body("ubo_info_list", list::<UboInfoList>(values)))
        }

        /// 补充材料列表 / Supplementary materials
        pub fn addition(self, value: Addition) -> Self {
            Self(self.0.body("addition", value))
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
                "post_v3_mchalterapply_mchsubjectalterapplyment",
                Method::Post,
                "/v3/mchalterapply/mchsubjectalterapplyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/merchant_code",
                    "/body/out_request_no",
                    "/body/organization_type",
                    "/body/finance_institution",
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
                    ("/body/legal_person_info/card_name", FieldEncoding::RsaOaep),
                    ("/body/legal_person_info/card_number", FieldEncoding::RsaOaep),
                    ("/body/legal_person_info/card_address", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/card_name", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/card_number", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/card_address", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 主体资料变更范围 / Scope of the change to the entity's data
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlterScope {
        /// 变更全部主体资料 / All subject information
        ///
        /// `ALTER_SCOPE_FULL`
        AlterScopeFull,
        /// 变更经营证照资料 / Business licence or certificate only
        ///
        /// `ALTER_SCOPE_BUSINESS_CERT`
        AlterScopeBusinessCert,
        /// 变更受益所有人资料 / Ultimate beneficial owner only
        ///
        /// `ALTER_SCOPE_UBO`
        AlterScopeUbo,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AlterScope,
        AlterScopeFull = "ALTER_SCOPE_FULL",
        AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        AlterScopeUbo = "ALTER_SCOPE_UBO",
    );

    /// 主体类型 / Type of the legal subject
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationType {
        /// 企业 / Enterprise
        ///
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// 事业单位 / Public institution
        ///
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned,
        /// 个体工商户 / Individual business
        ///
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// 社会组织 / Social organization
        ///
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers,
        /// 政府机关 / Government body
        ///
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment,
        /// 小微商户 / Micro merchant
        ///
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro,
        /// A value unknown to this version.
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

    /// 营业执照/登记证书信息 / Information on the business licence or registration certificate
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BusinessLicenseInfo(ObjectBuilder);

    impl BusinessLicenseInfo {
        /// 注册号/统一社会信用代码 / Registration number or unified social credit code
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_number", value.into()))
        }

        /// 营业执照照片，media\_id / Media ID of the business licence photo
        ///
        /// **Required.**
        pub fn license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_copy", value.into()))
        }

        /// 营业执照上的商户名称 / Merchant's name as on the business licence
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// 证照上的注册地址 / Registered address on the licence or certificate
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// 营业执照有效期开始日期，格式：yyyy-MM-dd / First day of the business licence's validity, yyyy-MM-dd
        pub fn license_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_period_begin", value.into()))
        }

        /// 营业执照有效期结束日期，格式：yyyy-MM-dd或长期 / Last day of the business licence's validity, yyyy-MM-dd, or the Chinese word for long-term
        pub fn license_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_period_end", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessLicenseInfo);

    /// 登记证书信息 / Information on the registration certificate
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CertificateInfo(ObjectBuilder);

    impl CertificateInfo {
        /// 登记证书类型 / Type of registration certificate
        ///
        /// **Required.**
        pub fn cert_type(self, value: impl Into<CertType>) -> Self {
            Self(self.0.set("cert_type", value.into()))
        }

        /// 证书（证件）号码 / Number of the registration certificate or document
        ///
        /// **Required.**
        pub fn cert_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_number", value.into()))
        }

        /// 登记证书照片，media\_id / Photo of the registration certificate, a media ID
        ///
        /// **Required.**
        pub fn cert_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_copy", value.into()))
        }

        /// 登记证书上的商户名称 / Merchant's name as on the registration certificate
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// 证照上的注册地址 / Registered address on the licence or certificate
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// 登记证书有效期开始时间 / Start of the registration certificate's validity
        ///
        /// **Required.**
        pub fn cert_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_period_begin", value.into()))
        }

        /// 登记证书有效期结束时间 / End of the registration certificate's validity
        ///
        /// **Required.**
        pub fn cert_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_period_end", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CertificateInfo);

    /// 登记证书类型 / Type of registration certificate
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CertType {
        /// 事业单位法人证书 / Legal person certificate of a public institution
        ///
        /// `CERTIFICATE_TYPE_2388`
        CertificateType2388,
        /// 统一社会信用代码证书 / Unified social credit code certificate
        ///
        /// `CERTIFICATE_TYPE_2389`
        CertificateType2389,
        /// 社会团体法人登记证书 / Legal person registration certificate of a social organization
        ///
        /// `CERTIFICATE_TYPE_2394`
        CertificateType2394,
        /// 民办非企业单位登记证书 / Registration certificate of a private non-enterprise unit
        ///
        /// `CERTIFICATE_TYPE_2395`
        CertificateType2395,
        /// 基金会法人登记证书 / Legal person registration certificate of a foundation
        ///
        /// `CERTIFICATE_TYPE_2396`
        CertificateType2396,
        /// 执业许可证或执业证 / Practice licence or practice certificate
        ///
        /// `CERTIFICATE_TYPE_2520`
        CertificateType2520,
        /// 基层群众性自治组织特别法人统一社会信用代码证 / Unified social credit code certificate of a grassroots self-governing organization
        ///
        /// `CERTIFICATE_TYPE_2521`
        CertificateType2521,
        /// 农村集体经济组织登记证 / Registration certificate of a rural collective economic organization
        ///
        /// `CERTIFICATE_TYPE_2522`
        CertificateType2522,
        /// 宗教活动场所登记证 / Registration certificate of a religious venue
        ///
        /// `CERTIFICATE_TYPE_2399`
        CertificateType2399,
        /// 政府部门下发的其他有效证明文件 / Other valid document issued by a government department
        ///
        /// `CERTIFICATE_TYPE_2400`
        CertificateType2400,
        /// A value unknown to this version.
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

    /// 金融机构许可证信息 / Licence information of the financial institution
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FinanceInstitutionInfo(ObjectBuilder);

    impl FinanceInstitutionInfo {
        /// 金融机构类型 / Type of the financial institution
        ///
        /// **Required.**
        pub fn finance_type(self, value: impl Into<FinanceType>) -> Self {
            Self(self.0.set("finance_type", value.into()))
        }

        /// 金融机构许可证图片，media\_id列表 / Media IDs of the financial institution's licence images
        ///
        /// **Required.**
        pub fn finance_license_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("finance_license_pics", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FinanceInstitutionInfo);

    /// 金融机构类型 / Type of the financial institution
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FinanceType {
        /// 银行业机构 / Banking institution
        ///
        /// `FINANCE_TYPE_BANK_AGENT`
        FinanceTypeBankAgent,
        /// 支付机构 / Payment institution
        ///
        /// `FINANCE_TYPE_PAYMENT_AGENT`
        FinanceTypePaymentAgent,
        /// 保险业机构 / Insurance institution
        ///
        /// `FINANCE_TYPE_INSURANCE`
        FinanceTypeInsurance,
        /// 交易及结算类金融机构 / Trading and settlement institution
        ///
        /// `FINANCE_TYPE_TRADE_AND_SETTLE`
        FinanceTypeTradeAndSettle,
        /// 其他金融机构 / Other financial institution
        ///
        /// `FINANCE_TYPE_OTHER`
        FinanceTypeOther,
        /// A value unknown to this version.
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

    /// 法人身份信息 / Identity of the legal representative
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct LegalPersonInfo(ObjectBuilder);

    impl LegalPersonInfo {
        /// 证件持有人类型 / Type of the document's holder, such as legal representative or handler
        ///
        /// **Required.**
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.set("id_holder_type", value.into()))
        }

        /// 证件类型 / Type of the identity document
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// 法定代表人说明函，media\_id / Statement letter about the legal representative, a media ID
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorize_letter_copy", value.into()))
        }

        /// 证件正面照片，media\_id / Photo of the document's front, a media ID
        pub fn card_front(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_front", value.into()))
        }

        /// 证件反面照片，media\_id / Photo of the document's back, a media ID
        pub fn card_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_back", value.into()))
        }

        /// 证件姓名 / Name on the identity document
        ///
        /// Encrypted by the client.
        pub fn card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_name", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// Encrypted by the client.
        pub fn card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_number", value.into()))
        }

        /// 证件居住地址 / Residential address on the identity document
        ///
        /// Encrypted by the client.
        pub fn card_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_address", value.into()))
        }

        /// 证件有效期开始时间 / Start of the identity document's validity
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_begin", value.into()))
        }

        /// 证件有效期结束时间 / End of the identity document's validity
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_end", value.into()))
        }

        /// 经营者/法人是否为受益所有人 / Whether the operator or legal representative is the ultimate beneficial owner
        pub fn as_ubo(self, value: bool) -> Self {
            Self(self.0.set("as_ubo", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LegalPersonInfo);

    /// 证件持有人类型 / Type of the document's holder, such as legal representative or handler
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdHolderType {
        /// 经营者或法定代表人 / Operator or legal representative
        ///
        /// `LEGAL`
        Legal,
        /// 经办人 / Person authorized to handle the account
        ///
        /// `SUPER`
        Super,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdHolderType,
        Legal = "LEGAL",
        Super = "SUPER",
    );

    /// 证件类型 / Type of the identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdDocType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// 其他国家或地区居民护照 / Passport of another country or region
        ///
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// 香港居民来往内地通行证 / Mainland travel permit for Hong Kong residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// 澳门居民来往内地通行证 / Mainland travel permit for Macao residents
        ///
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// 外国人居留证 / Foreigner's residence permit
        ///
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value unknown to this version.
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

    /// 最终受益所有人信息列表 / Ultimate beneficial owners (UBO)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UboInfoList(ObjectBuilder);

    impl UboInfoList {
        /// 受益所有人证件类型 / Type of the ultimate beneficial owner's identity document
        ///
        /// **Required.**
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// 证件正面照片，media\_id / Photo of the document's front, a media ID
        ///
        /// **Required.**
        pub fn card_front(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_front", value.into()))
        }

        /// 证件反面照片，media\_id / Photo of the document's back, a media ID
        pub fn card_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_back", value.into()))
        }

        /// 受益所有人证件姓名 / Name on the beneficial owner's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_name", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_number", value.into()))
        }

        /// 证件居住地址 / Residential address on the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn card_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("card_address", value.into()))
        }

        /// 证件有效期开始时间 / Start of the identity document's validity
        ///
        /// **Required.**
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_begin", value.into()))
        }

        /// 证件有效期结束时间 / End of the identity document's validity
        ///
        /// **Required.**
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_period_end", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UboInfoList);

    /// 补充材料列表 / Supplementary materials
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Addition(ObjectBuilder);

    impl Addition {
        /// 银行开户许可证，media\_id列表 / Account opening permit, as media IDs
        pub fn bank_openaccount_license(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("bank_openaccount_license", list::<String>(values)))
        }

        /// 开户核准通知书，media\_id列表 / Media IDs of the account opening approval notice
        pub fn openaccount_approval(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("openaccount_approval", list::<String>(values)))
        }

        /// 法人身份辅助证明材料，media\_id列表 / Media IDs of further proof of the legal representative's identity
        pub fn legal_other_prove(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("legal_other_prove", list::<String>(values)))
        }

        /// 发证机关证明，media\_id列表 / Proof from the issuing authority, as media IDs
        pub fn agency_prove(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("agency_prove", list::<String>(values)))
        }

        /// 受益所有人补充材料 / Additional documents on the UBO, media IDs
        pub fn ubo_prove(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("ubo_prove", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Addition);

    /// Response of 提交资料变更申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        pub apply_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
    );
}
