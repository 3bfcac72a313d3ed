//! 提交申请单 · `POST /v3/applyment4sub/applyment/`
//!
//! Generated from docs/openapi/v3/applyment4sub/applyment/index.md by `cargo xtask regen`; do not edit.

/// Submits a partner's application to onboard a merchant as its sub-merchant.
///
/// 服务商提交申请，将商户进件为其子商户。
///
/// `POST /v3/applyment4sub/applyment/`
///
/// 提交申请单 / Submit a sub-merchant onboarding application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012719997) · feature `v3-applyment4sub` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::applyment4sub::applyment::post;
///
/// let request = post()
///     .business_code("1684907235_20260618100001")
///     .contact_info(
///         post::ContactInfo::default()
///             .contact_type(post::ContactType::Legal)
///             .contact_name("李雷")
///             .mobile_phone("15400000001")
///             .contact_email("li.lei@example.com"),
///     )
///     .subject_info(
///         post::SubjectInfo::default()
///             .subject_type(post::SubjectType::SubjectTypeIndividual)
///             .business_license_info(
///                 post::BusinessLicenseInfo::default()
///                     .license_copy(
///                         "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
///                     )
///                     .license_number("92510107MA00000154")
///                     .merchant_name("成都望江茶馆")
///                     .legal_person("李雷"),
///             )
///             .identity_info(
///                 post::IdentityInfo::default()
///                     .id_doc_type(post::IdDocType::IdentificationTypeIdcard),
///             ),
///     )
///     .business_info(
///         post::BusinessInfo::default()
///             .merchant_shortname("望江茶馆")
///             .service_phone("028-80000000")
///             .sales_info(
///                 post::SalesInfo::default()
///                     .sales_scenes_type([post::SalesScenesType::SalesScenesStore]),
///             ),
///     )
///     .settlement_info(
///         post::SettlementInfo::default()
///             .settlement_id("719")
///             .qualification_type("餐饮"),
///     )
///     .bank_account_info(
///         post::BankAccountInfo::default()
///             .bank_account_type(post::BankAccountType::BankAccountTypeCorporate)
///             .account_name("成都望江茶馆")
///             .account_bank("招商银行")
///             .bank_address_code("510100"),
///     );
/// ```
#[doc(alias = "提交申请单")]
#[doc(alias = "/v3/applyment4sub/applyment/")]
#[doc(alias = "post_v3_applyment4sub_applyment_")]
#[doc(alias = "交申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit a sub-merchant onboarding application")]
#[doc(alias = "sub-merchant onboarding application")]
#[doc(alias = "onboarding application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_code`, `contact_info`, `subject_info`, `business_info`, `settlement_info`, `bank_account_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.** At most 124 characters.
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 超级管理员（联系人）信息 / Information on the super administrator or contact person
        ///
        /// **Required.**
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.body("contact_info", value))
        }

        /// 主体资料 / The legal entity
        ///
        /// **Required.**
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.body("subject_info", value))
        }

        /// 经营资料 / Information on the business operation
        ///
        /// **Required.**
        pub fn business_info(self, value: BusinessInfo) -> Self {
            Self(self.0.body("business_info", value))
        }

        /// 结算规则 / Settlement rule chosen in the onboarding application
        ///
        /// **Required.**
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.body("settlement_info", value))
        }

        /// 结算银行账户信息 / Details of the settlement bank account
        ///
        /// **Required.**
        pub fn bank_account_info(self, value: BankAccountInfo) -> Self {
            Self(self.0.body("bank_account_info", value))
        }

        /// 补充材料 / Supplementary materials
        pub fn addition_info(self, value: AdditionInfo) -> Self {
            Self(self.0.body("addition_info", value))
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
                "post_v3_applyment4sub_applyment_",
                Method::Post,
                "/v3/applyment4sub/applyment/",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_code",
                    "/body/contact_info",
                    "/body/contact_info/contact_type",
                    "/body/contact_info/contact_name",
                    "/body/contact_info/mobile_phone",
                    "/body/contact_info/contact_email",
                    "/body/subject_info",
                    "/body/subject_info/subject_type",
                    "/body/subject_info/micro_biz_info/micro_biz_type",
                    "/body/subject_info/micro_biz_info/micro_store_info/micro_name",
                    "/body/subject_info/micro_biz_info/micro_store_info/micro_address_code",
                    "/body/subject_info/micro_biz_info/micro_store_info/micro_address",
                    "/body/subject_info/micro_biz_info/micro_store_info/store_entrance_pic",
                    "/body/subject_info/micro_biz_info/micro_store_info/micro_indoor_copy",
                    "/body/subject_info/micro_biz_info/micro_mobile_info/micro_mobile_name",
                    "/body/subject_info/micro_biz_info/micro_mobile_info/micro_mobile_city",
                    "/body/subject_info/micro_biz_info/micro_mobile_info/micro_mobile_address",
                    "/body/subject_info/micro_biz_info/micro_mobile_info/micro_mobile_pics",
                    "/body/subject_info/micro_biz_info/micro_online_info/micro_online_store",
                    "/body/subject_info/micro_biz_info/micro_online_info/micro_ec_name",
                    "/body/subject_info/business_license_info/license_copy",
                    "/body/subject_info/business_license_info/license_number",
                    "/body/subject_info/business_license_info/merchant_name",
                    "/body/subject_info/business_license_info/legal_person",
                    "/body/subject_info/certificate_info/cert_copy",
                    "/body/subject_info/certificate_info/cert_type",
                    "/body/subject_info/certificate_info/cert_number",
                    "/body/subject_info/certificate_info/merchant_name",
                    "/body/subject_info/certificate_info/company_address",
                    "/body/subject_info/certificate_info/legal_person",
                    "/body/subject_info/certificate_info/period_begin",
                    "/body/subject_info/certificate_info/period_end",
                    "/body/subject_info/organization_info/organization_copy",
                    "/body/subject_info/organization_info/organization_code",
                    "/body/subject_info/organization_info/org_period_begin",
                    "/body/subject_info/organization_info/org_period_end",
                    "/body/subject_info/identity_info",
                    "/body/subject_info/identity_info/id_doc_type",
                    "/body/subject_info/identity_info/id_card_info/id_card_copy",
                    "/body/subject_info/identity_info/id_card_info/id_card_national",
                    "/body/subject_info/identity_info/id_card_info/id_card_name",
                    "/body/subject_info/identity_info/id_card_info/id_card_number",
                    "/body/subject_info/identity_info/id_card_info/card_period_begin",
                    "/body/subject_info/identity_info/id_card_info/card_period_end",
                    "/body/subject_info/identity_info/id_doc_info/id_doc_copy",
                    "/body/subject_info/identity_info/id_doc_info/id_doc_name",
                    "/body/subject_info/identity_info/id_doc_info/id_doc_number",
                    "/body/subject_info/identity_info/id_doc_info/doc_period_begin",
                    "/body/subject_info/identity_info/id_doc_info/doc_period_end",
                    "/body/subject_info/ubo_info_list/*/ubo_id_doc_type",
                    "/body/subject_info/ubo_info_list/*/ubo_id_doc_copy",
                    "/body/subject_info/ubo_info_list/*/ubo_id_doc_copy_back",
                    "/body/subject_info/ubo_info_list/*/ubo_id_doc_name",
                    "/body/subject_info/ubo_info_list/*/ubo_id_doc_number",
                    "/body/subject_info/ubo_info_list/*/ubo_id_doc_address",
                    "/body/subject_info/ubo_info_list/*/ubo_period_begin",
                    "/body/subject_info/ubo_info_list/*/ubo_period_end",
                    "/body/business_info",
                    "/body/business_info/merchant_shortname",
                    "/body/business_info/service_phone",
                    "/body/business_info/sales_info",
                    "/body/business_info/sales_info/sales_scenes_type",
                    "/body/business_info/sales_info/biz_store_info/biz_store_name",
                    "/body/business_info/sales_info/biz_store_info/biz_address_code",
                    "/body/business_info/sales_info/biz_store_info/biz_store_address",
                    "/body/business_info/sales_info/biz_store_info/store_entrance_pic",
                    "/body/business_info/sales_info/biz_store_info/indoor_pic",
                    "/body/settlement_info",
                    "/body/bank_account_info",
                    "/body/bank_account_info/bank_account_type",
                    "/body/bank_account_info/account_name",
                    "/body/bank_account_info/account_bank",
                    "/body/bank_account_info/bank_address_code",
                ],
            )
            .choices(
                &[
                    Choice::OneOf(
                        &[
                            "/body/subject_info/micro_biz_info",
                            "/body/subject_info/business_license_info",
                            "/body/subject_info/certificate_info",
                        ],
                    ),
                ],
            )
            .request(
                &[
                    ("/body/contact_info/contact_name", FieldEncoding::RsaOaep),
                    ("/body/contact_info/contact_id_number", FieldEncoding::RsaOaep),
                    ("/body/contact_info/mobile_phone", FieldEncoding::RsaOaep),
                    ("/body/contact_info/contact_email", FieldEncoding::RsaOaep),
                    (
                        "/body/subject_info/identity_info/id_card_info/id_card_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_card_info/id_card_number",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_card_info/id_card_address",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_doc_info/id_doc_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_doc_info/id_doc_number",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_doc_info/id_doc_address",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/ubo_info_list/*/ubo_id_doc_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/ubo_info_list/*/ubo_id_doc_number",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/subject_info/ubo_info_list/*/ubo_id_doc_address",
                        FieldEncoding::RsaOaep,
                    ),
                    ("/body/bank_account_info/account_name", FieldEncoding::RsaOaep),
                    ("/body/bank_account_info/account_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 超级管理员（联系人）信息 / Information on the super administrator or contact person
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ContactInfo(ObjectBuilder);

    impl ContactInfo {
        /// 超级管理员类型（法人/经营者或经办人） / Whether the super administrator is the legal representative or a handling person
        ///
        /// **Required.**
        pub fn contact_type(self, value: impl Into<ContactType>) -> Self {
            Self(self.0.set("contact_type", value.into()))
        }

        /// 超级管理员（联系人）姓名 / Name of the super administrator or contact person
        ///
        /// **Required.** At most 2048 characters. Encrypted by the client.
        pub fn contact_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_name", value.into()))
        }

        /// 超级管理员（联系人）证件类型 / Type of the super administrator's identity document
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// 超级管理员身份证件号码 / Number of the super administrator's identity document
        ///
        /// At most 2048 characters. Encrypted by the client.
        pub fn contact_id_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_id_number", value.into()))
        }

        /// 超级管理员（联系人）证件正面照片，media\_id / Photo of the front of the super administrator's document, a media ID
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy", value.into()))
        }

        /// 超级管理员（联系人）证件反面照片，media\_id / Photo of the back of the super administrator's document, a media ID
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy_back", value.into()))
        }

        /// 超级管理员（联系人）证件有效期开始时间 / Start of the validity of the super administrator's document
        pub fn contact_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_period_begin", value.into()))
        }

        /// 超级管理员（联系人）证件有效期结束时间 / End of the validity of the super administrator's document
        pub fn contact_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_period_end", value.into()))
        }

        /// 业务办理授权函，media\_id / Authorization letter for handling the business, a media ID
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_authorization_letter", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 联系人（超级管理员）手机号码 / Mobile phone number of the contact (super administrator)
        ///
        /// **Required.** Encrypted by the client.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile_phone", value.into()))
        }

        /// 联系邮箱 / Contact's e-mail address
        ///
        /// **Required.** Format: `email`. Encrypted by the client.
        pub fn contact_email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_email", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContactInfo);

    /// 超级管理员类型（法人/经营者或经办人） / Whether the super administrator is the legal representative or a handling person
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactType {
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
        ContactType,
        Legal = "LEGAL",
        Super = "SUPER",
    );

    /// 超级管理员（联系人）证件类型 / Type of the super administrator's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactIdDocType {
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

    /// 主体资料 / The legal entity
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubjectInfo(ObjectBuilder);

    impl SubjectInfo {
        /// 主体类型 / Type of legal entity
        ///
        /// **Required.**
        pub fn subject_type(self, value: impl Into<SubjectType>) -> Self {
            Self(self.0.set("subject_type", value.into()))
        }

        /// 是否金融机构 / Whether the subject is a financial institution
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.set("finance_institution", value))
        }

        /// 小微商户经营（辅助证明）材料 / Material that proves the micro-merchant's business
        ///
        /// Exactly one field of the choice `business-license-info` is required.
        pub fn micro_biz_info(self, value: MicroBizInfo) -> Self {
            Self(self.0.set("micro_biz_info", value))
        }

        /// 营业执照/登记证书信息 / Information on the business licence or registration certificate
        ///
        /// Exactly one field of the choice `business-license-info` is required.
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.set("business_license_info", value))
        }

        /// 登记证书信息 / Information on the registration certificate
        ///
        /// Exactly one field of the choice `business-license-info` is required.
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.set("certificate_info", value))
        }

        /// 组织机构代码证信息 / Organization code certificate
        pub fn organization_info(self, value: OrganizationInfo) -> Self {
            Self(self.0.set("organization_info", value))
        }

        /// 单位证明函照片，media\_id / Photo of the organization's certification letter, a media ID
        pub fn certificate_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("certificate_letter_copy", value.into()))
        }

        /// 金融机构许可证信息 / Licence information of the financial institution
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.set("finance_institution_info", value))
        }

        /// 经营者/法人身份证件信息 / Identity document of the operator or legal representative
        ///
        /// **Required.**
        pub fn identity_info(self, value: IdentityInfo) -> Self {
            Self(self.0.set("identity_info", value))
        }

        /// 最终受益所有人信息列表 / Ultimate beneficial owners (UBO)
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.set("ubo_info_list", list::<UboInfoList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubjectInfo);

    /// 主体类型 / Type of legal entity
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SubjectType {
        /// 个体工商户 / Individual business
        ///
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// 企业 / Enterprise
        ///
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// 党政机关及事业单位 / Party or government body or public institution
        ///
        /// `SUBJECT_TYPE_INSTITUTIONS`
        SubjectTypeInstitutions,
        /// 社会组织 / Social organization
        ///
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers,
        /// 小微商户 / Micro merchant
        ///
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro,
        /// 政府机关 / Government body
        ///
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment,
        /// 事业单位 / Public institution
        ///
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubjectType,
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    );

    /// 小微商户经营（辅助证明）材料 / Material that proves the micro-merchant's business
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MicroBizInfo(ObjectBuilder);

    impl MicroBizInfo {
        /// 小微经营类型 / Type of the micro-merchant's business
        ///
        /// **Required.**
        pub fn micro_biz_type(self, value: impl Into<MicroBizType>) -> Self {
            Self(self.0.set("micro_biz_type", value.into()))
        }

        /// 小微门店场所信息 / Shop premises of the micro-merchant
        pub fn micro_store_info(self, value: MicroStoreInfo) -> Self {
            Self(self.0.set("micro_store_info", value))
        }

        /// 流动经营/便民服务信息 / Mobile business or convenience service information
        pub fn micro_mobile_info(self, value: MicroMobileInfo) -> Self {
            Self(self.0.set("micro_mobile_info", value))
        }

        /// 线上商品/服务交易信息 / Online sales information of the micro-merchant
        pub fn micro_online_info(self, value: MicroOnlineInfo) -> Self {
            Self(self.0.set("micro_online_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroBizInfo);

    /// 小微经营类型 / Type of the micro-merchant's business
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MicroBizType {
        /// 门店场所 / Shop premises
        ///
        /// `MICRO_TYPE_STORE`
        MicroTypeStore,
        /// 流动经营或便民服务 / Mobile business or convenience service
        ///
        /// `MICRO_TYPE_MOBILE`
        MicroTypeMobile,
        /// 线上商品或服务交易 / Online trade of goods or services
        ///
        /// `MICRO_TYPE_ONLINE`
        MicroTypeOnline,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MicroBizType,
        MicroTypeStore = "MICRO_TYPE_STORE",
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
    );

    /// 小微门店场所信息 / Shop premises of the micro-merchant
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MicroStoreInfo(ObjectBuilder);

    impl MicroStoreInfo {
        /// 小微门店名称 / Name of the micro-merchant's shop
        ///
        /// **Required.**
        pub fn micro_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_name", value.into()))
        }

        /// 小微门店省市编码 / Province and city code of the micro-merchant's shop
        ///
        /// **Required.**
        pub fn micro_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_address_code", value.into()))
        }

        /// 小微门店地址 / Address of the micro-merchant's shop
        ///
        /// **Required.**
        pub fn micro_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_address", value.into()))
        }

        /// 门店门头照片 / Photo of the shop front, a media ID
        ///
        /// **Required.**
        pub fn store_entrance_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_entrance_pic", value.into()))
        }

        /// 店内环境照片，media\_id / Media ID of the photo of the shop's interior
        ///
        /// **Required.**
        pub fn micro_indoor_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_indoor_copy", value.into()))
        }

        /// 门店经度 / Longitude of the shop
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_longitude", value.into()))
        }

        /// 门店纬度 / Latitude of the shop
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_latitude", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroStoreInfo);

    /// 流动经营/便民服务信息 / Mobile business or convenience service information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MicroMobileInfo(ObjectBuilder);

    impl MicroMobileInfo {
        /// 经营/服务名称 / Name of the mobile business or service
        ///
        /// **Required.**
        pub fn micro_mobile_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_mobile_name", value.into()))
        }

        /// 经营/服务所在地省市编码 / Province and city code of the mobile business
        ///
        /// **Required.**
        pub fn micro_mobile_city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_mobile_city", value.into()))
        }

        /// 经营/服务所在地详细地址（不含省市） / Street address of the mobile business, without province and city
        ///
        /// **Required.**
        pub fn micro_mobile_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_mobile_address", value.into()))
        }

        /// 经营/服务现场照片，media\_id列表 / Media IDs of on-site photos of the mobile business
        ///
        /// **Required.**
        pub fn micro_mobile_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("micro_mobile_pics", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroMobileInfo);

    /// 线上商品/服务交易信息 / Online sales information of the micro-merchant
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MicroOnlineInfo(ObjectBuilder);

    impl MicroOnlineInfo {
        /// 线上店铺名称 / Name of the online shop
        ///
        /// **Required.**
        pub fn micro_online_store(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_online_store", value.into()))
        }

        /// 电商平台名称 / Name of the e-commerce platform on which the micro-merchant sells
        ///
        /// **Required.**
        pub fn micro_ec_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_ec_name", value.into()))
        }

        /// 店铺二维码图片，media\_id / Media ID of the online shop's QR code
        pub fn micro_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_qrcode", value.into()))
        }

        /// 店铺链接 / URL of the online shop
        pub fn micro_link(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_link", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroOnlineInfo);

    /// 营业执照/登记证书信息 / Information on the business licence or registration certificate
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BusinessLicenseInfo(ObjectBuilder);

    impl BusinessLicenseInfo {
        /// 营业执照照片，media\_id / Media ID of the business licence photo
        ///
        /// **Required.**
        pub fn license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_copy", value.into()))
        }

        /// 注册号/统一社会信用代码 / Registration number or unified social credit code
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_number", value.into()))
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

        /// 营业执照注册地址 / Registered address on the business licence
        pub fn license_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_address", value.into()))
        }

        /// 证照有效期开始日期，格式：yyyy-MM-dd / First day of the licence's or certificate's validity, yyyy-MM-dd
        pub fn period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_begin", value.into()))
        }

        /// 证照有效期结束日期，格式：yyyy-MM-dd或长期 / Last day of the licence's or certificate's validity, yyyy-MM-dd, or the Chinese word for long-term
        pub fn period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_end", value.into()))
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
        /// 登记证书照片，media\_id / Photo of the registration certificate, a media ID
        ///
        /// **Required.**
        pub fn cert_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_copy", value.into()))
        }

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

        /// 登记证书上的商户名称 / Merchant's name as on the registration certificate
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// 证照上的注册地址 / Registered address on the licence or certificate
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// 证照有效期开始日期，格式：yyyy-MM-dd / First day of the licence's or certificate's validity, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_begin", value.into()))
        }

        /// 证照有效期结束日期，格式：yyyy-MM-dd或长期 / Last day of the licence's or certificate's validity, yyyy-MM-dd, or the Chinese word for long-term
        ///
        /// **Required.**
        pub fn period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_end", value.into()))
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
        /// 有偿服务许可证（军队医院适用） / Paid service permit (military hospitals)
        ///
        /// `CERTIFICATE_TYPE_2390`
        CertificateType2390,
        /// 医疗机构执业许可证（军队医院适用） / Medical institution practice licence (military hospitals)
        ///
        /// `CERTIFICATE_TYPE_2391`
        CertificateType2391,
        /// 企业营业执照（挂靠企业的党组织适用） / Business licence (Party organizations attached to enterprises)
        ///
        /// `CERTIFICATE_TYPE_2392`
        CertificateType2392,
        /// 组织机构代码证（政府机关适用） / Organization code certificate (government bodies)
        ///
        /// `CERTIFICATE_TYPE_2393`
        CertificateType2393,
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
        /// 宗教活动场所登记证 / Registration certificate of a religious venue
        ///
        /// `CERTIFICATE_TYPE_2399`
        CertificateType2399,
        /// 政府部门下发的其他有效证明文件 / Other valid document issued by a government department
        ///
        /// `CERTIFICATE_TYPE_2400`
        CertificateType2400,
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
        /// A value unknown to this version.
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

    /// 组织机构代码证信息 / Organization code certificate
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct OrganizationInfo(ObjectBuilder);

    impl OrganizationInfo {
        /// 组织机构代码证照片，media\_id / Media ID of the organization code certificate's photo
        ///
        /// **Required.**
        pub fn organization_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_copy", value.into()))
        }

        /// 组织机构代码 / Organization code
        ///
        /// **Required.**
        pub fn organization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_code", value.into()))
        }

        /// 组织机构代码证有效期开始日期，格式：yyyy-MM-dd / First day of validity of the organization code certificate, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn org_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("org_period_begin", value.into()))
        }

        /// 组织机构代码证有效期结束日期，格式：yyyy-MM-dd或长期 / Last day of validity of the organization code certificate, yyyy-MM-dd, or the Chinese word for long-term
        ///
        /// **Required.**
        pub fn org_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("org_period_end", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrganizationInfo);

    /// 金融机构许可证信息 / Licence information of the financial institution
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FinanceInstitutionInfo(ObjectBuilder);

    impl FinanceInstitutionInfo {
        /// 金融机构类型 / Type of the financial institution
        pub fn finance_type(self, value: impl Into<FinanceType>) -> Self {
            Self(self.0.set("finance_type", value.into()))
        }

        /// 金融机构许可证图片，media\_id列表 / Media IDs of the financial institution's licence images
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
        /// `BANK_AGENT`
        BankAgent,
        /// 支付机构 / Payment institution
        ///
        /// `PAYMENT_AGENT`
        PaymentAgent,
        /// 保险业机构 / Insurance institution
        ///
        /// `INSURANCE`
        Insurance,
        /// 交易及结算类金融机构 / Trading and settlement institution
        ///
        /// `TRADE_AND_SETTLE`
        TradeAndSettle,
        /// 其他金融机构 / Other financial institution
        ///
        /// `OTHER`
        Other,
        /// A value unknown to this version.
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

    /// 经营者/法人身份证件信息 / Identity document of the operator or legal representative
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IdentityInfo(ObjectBuilder);

    impl IdentityInfo {
        /// 证件持有人类型 / Type of the document's holder, such as legal representative or handler
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.set("id_holder_type", value.into()))
        }

        /// 证件类型 / Type of the identity document
        ///
        /// **Required.**
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// 法定代表人说明函，media\_id / Statement letter about the legal representative, a media ID
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorize_letter_copy", value.into()))
        }

        /// 经营者/法人身份证信息 / ID card of the operator or legal representative
        pub fn id_card_info(self, value: IdCardInfo) -> Self {
            Self(self.0.set("id_card_info", value))
        }

        /// 经营者/法人其他类型证件信息 / Identity document other than an ID card, of the operator or legal representative
        pub fn id_doc_info(self, value: IdDocInfo) -> Self {
            Self(self.0.set("id_doc_info", value))
        }

        /// 经营者/法人是否为受益所有人 / Whether the operator or legal representative is the UBO
        pub fn owner(self, value: bool) -> Self {
            Self(self.0.set("owner", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdentityInfo);

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

    /// 经营者/法人身份证信息 / ID card of the operator or legal representative
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IdCardInfo(ObjectBuilder);

    impl IdCardInfo {
        /// 身份证人像面照片，media\_id / Media ID of the ID card's portrait side
        ///
        /// **Required.**
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_copy", value.into()))
        }

        /// 身份证国徽面照片，media\_id / Media ID of the ID card's national emblem side
        ///
        /// **Required.**
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_national", value.into()))
        }

        /// 身份证姓名 / Name on the ID card
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// 身份证居住地址 / Address on the ID card
        ///
        /// Encrypted by the client.
        pub fn id_card_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_address", value.into()))
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

    sent!(IdCardInfo);

    /// 经营者/法人其他类型证件信息 / Identity document other than an ID card, of the operator or legal representative
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IdDocInfo(ObjectBuilder);

    impl IdDocInfo {
        /// 证件正面照片，media\_id / Media ID of the identity document's front
        ///
        /// **Required.**
        pub fn id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_doc_copy", value.into()))
        }

        /// 证件反面照片，media\_id / Media ID of the identity document's back
        pub fn id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_doc_copy_back", value.into()))
        }

        /// 证件姓名 / Name on the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_doc_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_name", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_doc_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_number", value.into()))
        }

        /// 证件居住地址 / Address on the identity document
        ///
        /// Encrypted by the client.
        pub fn id_doc_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_address", value.into()))
        }

        /// 证件有效期开始时间 / Start of the document's validity
        ///
        /// **Required.**
        pub fn doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("doc_period_begin", value.into()))
        }

        /// 证件有效期结束时间 / End of the document's validity
        ///
        /// **Required.**
        pub fn doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("doc_period_end", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdDocInfo);

    /// 最终受益所有人信息列表 / Ultimate beneficial owners (UBO)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UboInfoList(ObjectBuilder);

    impl UboInfoList {
        /// 受益所有人证件类型 / Type of the UBO's identity document
        ///
        /// **Required.**
        pub fn ubo_id_doc_type(self, value: impl Into<UboIdDocType>) -> Self {
            Self(self.0.set("ubo_id_doc_type", value.into()))
        }

        /// 受益所有人证件正面照片 / Front of the UBO's identity document, a media ID
        ///
        /// **Required.**
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy", value.into()))
        }

        /// 受益所有人证件反面照片 / Back of the UBO's identity document, a media ID
        ///
        /// **Required.**
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy_back", value.into()))
        }

        /// 受益所有人证件姓名 / Name on the UBO's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn ubo_id_doc_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_name", value.into()))
        }

        /// 受益所有人证件号码 / Number of the UBO's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn ubo_id_doc_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_number", value.into()))
        }

        /// 受益所有人证件居住地址 / Address on the UBO's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn ubo_id_doc_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_address", value.into()))
        }

        /// 受益所有人证件有效期开始日期 / First day of validity of the UBO's identity document
        ///
        /// **Required.**
        pub fn ubo_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_period_begin", value.into()))
        }

        /// 受益所有人证件有效期结束日期 / Last day of validity of the UBO's identity document
        ///
        /// **Required.**
        pub fn ubo_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_period_end", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UboInfoList);

    /// 受益所有人证件类型 / Type of the UBO's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UboIdDocType {
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

    /// 经营资料 / Information on the business operation
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BusinessInfo(ObjectBuilder);

    impl BusinessInfo {
        /// 商户简称 / Short name of the merchant
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_shortname", value.into()))
        }

        /// 客服电话 / Customer service phone
        ///
        /// **Required.**
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_phone", value.into()))
        }

        /// 经营场景信息 / Where and how the merchant sells
        ///
        /// **Required.**
        pub fn sales_info(self, value: SalesInfo) -> Self {
            Self(self.0.set("sales_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessInfo);

    /// 经营场景信息 / Where and how the merchant sells
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SalesInfo(ObjectBuilder);

    impl SalesInfo {
        /// 经营场景类型列表 / Types of sales scenario, such as shop, Mini Program or app
        ///
        /// **Required.**
        pub fn sales_scenes_type(
            self,
            values: impl IntoIterator<Item = impl Into<SalesScenesType>>,
        ) -> Self {
            Self(self.0.set("sales_scenes_type", list::<SalesScenesType>(values)))
        }

        /// 线下场所场景信息 / Information on the offline premises where business is done
        pub fn biz_store_info(self, value: BizStoreInfo) -> Self {
            Self(self.0.set("biz_store_info", value))
        }

        /// 公众号场景信息 / Official Account sales scene information
        pub fn mp_info(self, value: MpInfo) -> Self {
            Self(self.0.set("mp_info", value))
        }

        /// 小程序场景信息 / Mini Program sales scene information
        pub fn mini_program_info(self, value: MiniProgramInfo) -> Self {
            Self(self.0.set("mini_program_info", value))
        }

        /// App场景信息（经营或调起支付的App） / Information on the app in which business is done or payment is started
        pub fn app_info(self, value: AppInfo) -> Self {
            Self(self.0.set("app_info", value))
        }

        /// 互联网网站场景 / The website as sales scenario
        pub fn web_info(self, value: WebInfo) -> Self {
            Self(self.0.set("web_info", value))
        }

        /// 企业微信场景 / WeCom as sales scenario
        pub fn wework_info(self, value: WeworkInfo) -> Self {
            Self(self.0.set("wework_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SalesInfo);

    /// 经营场景类型列表 / Types of sales scenario, such as shop, Mini Program or app
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SalesScenesType {
        /// 线下门店 / Offline shop
        ///
        /// `SALES_SCENES_STORE`
        SalesScenesStore,
        /// 公众号 / Official Account
        ///
        /// `SALES_SCENES_MP`
        SalesScenesMp,
        /// 小程序 / Mini Program
        ///
        /// `SALES_SCENES_MINI_PROGRAM`
        SalesScenesMiniProgram,
        /// 互联网网站 / Website
        ///
        /// `SALES_SCENES_WEB`
        SalesScenesWeb,
        /// APP / App
        ///
        /// `SALES_SCENES_APP`
        SalesScenesApp,
        /// 企业微信 / WeCom
        ///
        /// `SALES_SCENES_WEWORK`
        SalesScenesWework,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SalesScenesType,
        SalesScenesStore = "SALES_SCENES_STORE",
        SalesScenesMp = "SALES_SCENES_MP",
        SalesScenesMiniProgram = "SALES_SCENES_MINI_PROGRAM",
        SalesScenesWeb = "SALES_SCENES_WEB",
        SalesScenesApp = "SALES_SCENES_APP",
        SalesScenesWework = "SALES_SCENES_WEWORK",
    );

    /// 线下场所场景信息 / Information on the offline premises where business is done
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BizStoreInfo(ObjectBuilder);

    impl BizStoreInfo {
        /// 线下场所名称 / Name of the offline premises
        ///
        /// **Required.**
        pub fn biz_store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_store_name", value.into()))
        }

        /// 线下场所省市编码 / Region code of the offline premises
        ///
        /// **Required.**
        pub fn biz_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_address_code", value.into()))
        }

        /// 线下场所地址 / Address of the offline premises
        ///
        /// **Required.**
        pub fn biz_store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_store_address", value.into()))
        }

        /// 门店门头照片 / Photo of the shop front, a media ID
        ///
        /// **Required.**
        pub fn store_entrance_pic(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_entrance_pic", list::<String>(values)))
        }

        /// 线下场所内部照片，media\_id列表 / Media IDs of photos of the premises' interior
        ///
        /// **Required.**
        pub fn indoor_pic(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("indoor_pic", list::<String>(values)))
        }

        /// 线下场所对应的商家AppID / Sub-merchant's AppID for the offline premises
        pub fn biz_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_sub_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BizStoreInfo);

    /// 公众号场景信息 / Official Account sales scene information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MpInfo(ObjectBuilder);

    impl MpInfo {
        /// 服务商公众号AppID / AppID of the partner's Official Account
        pub fn mp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mp_appid", value.into()))
        }

        /// 商家公众号AppID / AppID of the sub-merchant's Official Account
        pub fn mp_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mp_sub_appid", value.into()))
        }

        /// 公众号页面截图，media\_id列表 / Media IDs of Official Account page screenshots
        pub fn mp_pics(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("mp_pics", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MpInfo);

    /// 小程序场景信息 / Mini Program sales scene information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MiniProgramInfo(ObjectBuilder);

    impl MiniProgramInfo {
        /// 服务商小程序AppID / AppID of the partner's Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 商家小程序AppID / AppID of the sub-merchant's Mini Program
        pub fn mini_program_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_sub_appid", value.into()))
        }

        /// 小程序截图，media\_id列表 / Media IDs of Mini Program screenshots
        pub fn mini_program_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("mini_program_pics", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramInfo);

    /// App场景信息（经营或调起支付的App） / Information on the app in which business is done or payment is started
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AppInfo(ObjectBuilder);

    impl AppInfo {
        /// 服务商应用AppID / AppID of the partner's app
        pub fn app_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_appid", value.into()))
        }

        /// 商家应用AppID / AppID of the sub-merchant's app
        pub fn app_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_sub_appid", value.into()))
        }

        /// App截图，图片media\_id列表 / Screenshots of the app, as media IDs
        pub fn app_pics(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("app_pics", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AppInfo);

    /// 互联网网站场景 / The website as sales scenario
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct WebInfo(ObjectBuilder);

    impl WebInfo {
        /// 互联网网站域名 / Website's domain
        pub fn domain(self, value: impl Into<String>) -> Self {
            Self(self.0.set("domain", value.into()))
        }

        /// 网站授权函 / Authorisation letter for the website, a media ID
        pub fn web_authorisation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("web_authorisation", value.into()))
        }

        /// 互联网网站对应的商家AppID / AppID of the merchant behind the website
        pub fn web_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("web_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WebInfo);

    /// 企业微信场景 / WeCom as sales scenario
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct WeworkInfo(ObjectBuilder);

    impl WeworkInfo {
        /// 商家企业微信CorpID / WeCom CorpID of the merchant
        pub fn sub_corp_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_corp_id", value.into()))
        }

        /// 企业微信页面截图，media\_id列表 / Screenshots of the WeCom pages, media IDs
        pub fn wework_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("wework_pics", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WeworkInfo);

    /// 结算规则 / Settlement rule chosen in the onboarding application
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SettlementInfo(ObjectBuilder);

    impl SettlementInfo {
        /// 结算规则ID / ID of the settlement rule
        pub fn settlement_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("settlement_id", value.into()))
        }

        /// 所属行业 / Industry the merchant belongs to
        pub fn qualification_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("qualification_type", value.into()))
        }

        /// 特殊资质图片 / Special qualification certificates, media IDs
        pub fn qualifications(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("qualifications", list::<String>(values)))
        }

        /// 优惠费率活动ID / ID of the preferential rate campaign
        pub fn activities_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activities_id", value.into()))
        }

        /// 优惠费率活动费率值 / Fee rate under the preferential rate campaign
        pub fn activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activities_rate", value.into()))
        }

        /// 非信用卡优惠活动费率值 / Fee rate for cards other than credit cards under the campaign
        pub fn debit_activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("debit_activities_rate", value.into()))
        }

        /// 信用卡优惠活动费率值 / Fee rate for credit cards under the campaign
        pub fn credit_activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("credit_activities_rate", value.into()))
        }

        /// 优惠费率活动补充材料，图片media\_id列表 / Supplementary materials for the preferential rate campaign, as media IDs
        pub fn activities_additions(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("activities_additions", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettlementInfo);

    /// 结算银行账户信息 / Details of the settlement bank account
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BankAccountInfo(ObjectBuilder);

    impl BankAccountInfo {
        /// 银行账户类型（对公或个人） / Type of bank account: corporate or personal
        ///
        /// **Required.**
        pub fn bank_account_type(self, value: impl Into<BankAccountType>) -> Self {
            Self(self.0.set("bank_account_type", value.into()))
        }

        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_name", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account_bank", value.into()))
        }

        /// 开户银行省市编码 / Region code of the bank that holds the account
        ///
        /// **Required.**
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_address_code", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_id", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BankAccountInfo);

    /// 银行账户类型（对公或个人） / Type of bank account: corporate or personal
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BankAccountType {
        /// 对公银行账户 / Corporate bank account
        ///
        /// `BANK_ACCOUNT_TYPE_CORPORATE`
        BankAccountTypeCorporate,
        /// 经营者个人银行卡 / Personal bank card of the operator
        ///
        /// `BANK_ACCOUNT_TYPE_PERSONAL`
        BankAccountTypePersonal,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BankAccountType,
        BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
    );

    /// 补充材料 / Supplementary materials
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdditionInfo(ObjectBuilder);

    impl AdditionInfo {
        /// 法人开户承诺函，media\_id / Media ID of the legal representative's account-opening commitment letter
        pub fn legal_person_commitment(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person_commitment", value.into()))
        }

        /// 法人开户意愿视频，media\_id / Media ID of the video in which the legal representative states the intent to open the account
        pub fn legal_person_video(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person_video", value.into()))
        }

        /// 经营补充材料，media\_id / Supplementary business materials, media IDs
        pub fn business_addition_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("business_addition_pics", list::<String>(values)))
        }

        /// 经营补充说明 / Supplementary explanation of the business
        pub fn business_addition_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_addition_msg", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionInfo);

    /// Response of 提交申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
    );
}
