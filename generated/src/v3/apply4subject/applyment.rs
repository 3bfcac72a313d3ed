//! 提交商户开户意愿申请单 · `GET /v3/apply4subject/applyment`, `POST /v3/apply4subject/applyment`
//!
//! Generated from docs/openapi/v3/apply4subject/applyment.md by `cargo xtask regen`; do not edit.

/// 查询商户开户意愿申请单审核结果
///
/// `GET /v3/apply4subject/applyment`
///
/// 查询商户开户意愿申请单审核结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697715) · feature `v3-apply4subject`
#[doc(alias = "查询商户开户意愿申请单审核结果")]
#[doc(alias = "/v3/apply4subject/applyment")]
#[doc(alias = "get_v3_apply4subject_applyment")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商户开户意愿申请单审核结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        applyment_id: Option<String>,
        business_code: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `applyment_id`
        pub fn applyment_id(mut self, value: impl Into<String>) -> Self {
            self.applyment_id = Some(value.into());
            self
        }

        /// `business_code`
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
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
            "get_v3_apply4subject_applyment",
            Verb::Get,
            "/v3/apply4subject/applyment",
        );

        fn parts(&self) -> Parts {
            Parts::new()
                .query("applyment_id", &self.applyment_id)
                .query("business_code", &self.business_code)
                .extra(&self.extra)
        }
    }

    /// The answer of 查询商户开户意愿申请单审核结果.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<response::ApplymentState>,
        /// `qrcode_data`
        pub qrcode_data: Option<String>,
        /// `reject_param`
        pub reject_param: Option<String>,
        /// `reject_reason`
        pub reject_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_state = "applyment_state",
        qrcode_data = "qrcode_data",
        reject_param = "reject_param",
        reject_reason = "reject_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ApplymentState
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
            ApplymentStateWaittingForAudit,
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
            ApplymentStateWaittingForConfirmContact,
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
            ApplymentStateWaittingForConfirmLegalperson,
            /// `APPLYMENT_STATE_PASSED`
            ApplymentStatePassed,
            /// `APPLYMENT_STATE_FREEZED`
            ApplymentStateFreezed,
            /// `APPLYMENT_STATE_EDITTING`
            ApplymentStateEditting,
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// `APPLYMENT_STATE_TO_BE_CONFIRMED`
            ApplymentStateToBeConfirmed,
            /// `APPLYMENT_STATE_TO_BE_SIGNED`
            ApplymentStateToBeSigned,
            /// `APPLYMENT_STATE_SIGNING`
            ApplymentStateSigning,
            /// `APPLYMENT_STATE_FINISHED`
            ApplymentStateFinished,
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentState,
            ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
            ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
            ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
            ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
            ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
            ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
            ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
            ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
            ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
            ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        );
    }
}

/// 提交商户开户意愿申请单
///
/// `POST /v3/apply4subject/applyment`
///
/// 提交商户开户意愿申请单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml) · feature `v3-apply4subject`
///
/// ```
/// use wechatpay_api::v3::apply4subject::applyment::post;
///
/// let request = post()
///     .business_code("BC20260618889")
///     .contact_info(
///         post::ContactInfo::default()
///             .name("李雷")
///             .id_card_number("11010519491231002X")
///             .mobile("02800000000"),
///     )
///     .subject_info(
///         post::SubjectInfo::default()
///             .subject_type(post::SubjectType::SubjectTypeIndividual)
///             .business_license_info(
///                 post::BusinessLicenseInfo::default()
///                     .licence_number("LN20260618434")
///                     .licence_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                     .merchant_name("成都锦绣茶业有限公司")
///                     .legal_person("李雷")
///                     .company_address("四川省成都市武侯区锦绣路12号")
///                     .licence_valid_date(["2026-06-18"]),
///             ),
///     )
///     .identification_info(
///         post::IdentificationInfo::default()
///             .identification_type(post::IdentificationType::IdentificationTypeIdcard)
///             .identification_name("李雷")
///             .identification_number("IN20260618503")
///             .identification_valid_date(["2026-06-18"])
///             .identification_front_copy("DzpZbE7q1uKc_v2RtYw-0618"),
///     );
/// ```
#[doc(alias = "提交商户开户意愿申请单")]
#[doc(alias = "/v3/apply4subject/applyment")]
#[doc(alias = "post_v3_apply4subject_applyment")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交商户开户意愿申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_code`, `contact_info`, `subject_info`, `identification_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        channel_id: Option<String>,
        business_code: Option<String>,
        contact_info: Option<ContactInfo>,
        subject_info: Option<SubjectInfo>,
        identification_info: Option<IdentificationInfo>,
        ubo_info_list: Vec<UboInfoList>,
        addition_info: Option<AdditionInfo>,
        extra: Extra,
    }

    impl Request {
        /// `channel_id`
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }

        /// `contact_info`
        ///
        /// **Required.**
        pub fn contact_info(mut self, value: impl Into<ContactInfo>) -> Self {
            self.contact_info = Some(value.into());
            self
        }

        /// `subject_info`
        ///
        /// **Required.**
        pub fn subject_info(mut self, value: impl Into<SubjectInfo>) -> Self {
            self.subject_info = Some(value.into());
            self
        }

        /// `identification_info`
        ///
        /// **Required.**
        pub fn identification_info(mut self, value: impl Into<IdentificationInfo>) -> Self {
            self.identification_info = Some(value.into());
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

        /// `addition_info`
        pub fn addition_info(mut self, value: impl Into<AdditionInfo>) -> Self {
            self.addition_info = Some(value.into());
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
                "post_v3_apply4subject_applyment",
                Verb::Post,
                "/v3/apply4subject/applyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_code",
                    "/body/contact_info",
                    "/body/contact_info/name",
                    "/body/contact_info/id_card_number",
                    "/body/contact_info/mobile",
                    "/body/subject_info",
                    "/body/subject_info/subject_type",
                    "/body/subject_info/business_license_info",
                    "/body/subject_info/business_license_info/licence_number",
                    "/body/subject_info/business_license_info/licence_copy",
                    "/body/subject_info/business_license_info/merchant_name",
                    "/body/subject_info/business_license_info/legal_person",
                    "/body/subject_info/business_license_info/company_address",
                    "/body/subject_info/business_license_info/licence_valid_date",
                    "/body/subject_info/certificate_info/cert_type",
                    "/body/subject_info/certificate_info/cert_number",
                    "/body/subject_info/certificate_info/cert_copy",
                    "/body/subject_info/certificate_info/merchant_name",
                    "/body/subject_info/certificate_info/legal_person",
                    "/body/subject_info/certificate_info/company_address",
                    "/body/subject_info/certificate_info/cert_valid_date",
                    "/body/subject_info/assist_prove_info/micro_biz_type",
                    "/body/subject_info/assist_prove_info/store_name",
                    "/body/subject_info/assist_prove_info/store_address",
                    "/body/subject_info/assist_prove_info/store_header_copy",
                    "/body/subject_info/assist_prove_info/store_indoor_copy",
                    "/body/subject_info/special_operation_info/*/category_id",
                    "/body/identification_info",
                    "/body/identification_info/identification_type",
                    "/body/identification_info/identification_name",
                    "/body/identification_info/identification_number",
                    "/body/identification_info/identification_valid_date",
                    "/body/identification_info/identification_front_copy",
                    "/body/ubo_info_list/*/ubo_id_doc_type",
                    "/body/ubo_info_list/*/ubo_id_doc_copy",
                    "/body/ubo_info_list/*/ubo_id_doc_copy_back",
                    "/body/ubo_info_list/*/ubo_id_doc_name",
                    "/body/ubo_info_list/*/ubo_id_doc_number",
                    "/body/ubo_info_list/*/ubo_id_doc_address",
                    "/body/ubo_info_list/*/ubo_period_begin",
                    "/body/ubo_info_list/*/ubo_period_end",
                ],
            )
            .request(
                &[
                    ("/body/contact_info/name", Wire::RsaOaep),
                    ("/body/contact_info/id_card_number", Wire::RsaOaep),
                    ("/body/contact_info/mobile", Wire::RsaOaep),
                    (
                        "/body/subject_info/business_license_info/licence_valid_date",
                        Wire::Json,
                    ),
                    ("/body/subject_info/certificate_info/cert_valid_date", Wire::Json),
                    ("/body/identification_info/identification_name", Wire::RsaOaep),
                    ("/body/identification_info/identification_number", Wire::RsaOaep),
                    ("/body/identification_info/identification_valid_date", Wire::Json),
                    ("/body/identification_info/identification_address", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_name", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_number", Wire::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_address", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .query("channel_id", &self.channel_id)
                .body("business_code", &self.business_code)
                .body("contact_info", &self.contact_info)
                .body("subject_info", &self.subject_info)
                .body("identification_info", &self.identification_info)
                .body("ubo_info_list", &self.ubo_info_list)
                .body("addition_info", &self.addition_info)
                .extra(&self.extra)
        }
    }

    /// ContactInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContactInfo {
        contact_type: Option<ContactType>,
        name: Option<Sensitive>,
        contact_id_doc_type: Option<ContactIdDocType>,
        id_card_number: Option<Sensitive>,
        contact_id_doc_copy: Option<String>,
        contact_id_doc_copy_back: Option<String>,
        contact_period_begin: Option<String>,
        contact_period_end: Option<String>,
        business_authorization_letter: Option<String>,
        mobile: Option<Sensitive>,
        extra: Extra,
    }

    impl ContactInfo {
        /// `contact_type`
        pub fn contact_type(mut self, value: impl Into<ContactType>) -> Self {
            self.contact_type = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(mut self, value: impl Into<ContactIdDocType>) -> Self {
            self.contact_id_doc_type = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `contact_id_doc_copy`
        pub fn contact_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy = Some(value.into());
            self
        }

        /// `contact_id_doc_copy_back`
        pub fn contact_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy_back = Some(value.into());
            self
        }

        /// `contact_period_begin`
        pub fn contact_period_begin(mut self, value: impl Into<String>) -> Self {
            self.contact_period_begin = Some(value.into());
            self
        }

        /// `contact_period_end`
        pub fn contact_period_end(mut self, value: impl Into<String>) -> Self {
            self.contact_period_end = Some(value.into());
            self
        }

        /// `business_authorization_letter`
        pub fn business_authorization_letter(mut self, value: impl Into<String>) -> Self {
            self.business_authorization_letter = Some(value.into());
            self
        }

        /// `mobile`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ContactInfo,
        contact_type = "contact_type",
        name = "name",
        contact_id_doc_type = "contact_id_doc_type",
        id_card_number = "id_card_number",
        contact_id_doc_copy = "contact_id_doc_copy",
        contact_id_doc_copy_back = "contact_id_doc_copy_back",
        contact_period_begin = "contact_period_begin",
        contact_period_end = "contact_period_end",
        business_authorization_letter = "business_authorization_letter",
        mobile = "mobile",
    );

    /// ContactType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ContactType {
        /// `LEGAL`
        Legal,
        /// `SUPER`
        Super,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContactType,
        Legal = "LEGAL",
        Super = "SUPER",
    );

    /// ContactIdDocType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// SubjectInfo
    #[derive(Clone, Debug, Default)]
    pub struct SubjectInfo {
        subject_type: Option<SubjectType>,
        is_finance_institution: Option<bool>,
        business_license_info: Option<BusinessLicenseInfo>,
        certificate_info: Option<CertificateInfo>,
        company_prove_copy: Option<String>,
        assist_prove_info: Option<AssistProveInfo>,
        special_operation_info: Vec<SpecialOperationInfo>,
        finance_institution_info: Option<FinanceInstitutionInfo>,
        extra: Extra,
    }

    impl SubjectInfo {
        /// `subject_type`
        ///
        /// **Required.**
        pub fn subject_type(mut self, value: impl Into<SubjectType>) -> Self {
            self.subject_type = Some(value.into());
            self
        }

        /// `is_finance_institution`
        pub fn is_finance_institution(mut self, value: bool) -> Self {
            self.is_finance_institution = Some(value);
            self
        }

        /// `business_license_info`
        ///
        /// **Required.**
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

        /// `company_prove_copy`
        pub fn company_prove_copy(mut self, value: impl Into<String>) -> Self {
            self.company_prove_copy = Some(value.into());
            self
        }

        /// `assist_prove_info`
        pub fn assist_prove_info(mut self, value: impl Into<AssistProveInfo>) -> Self {
            self.assist_prove_info = Some(value.into());
            self
        }

        /// `special_operation_info`
        pub fn special_operation_info(
            mut self,
            values: impl IntoIterator<Item = impl Into<SpecialOperationInfo>>,
        ) -> Self {
            self.special_operation_info = list(values);
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubjectInfo,
        subject_type = "subject_type",
        is_finance_institution = "is_finance_institution",
        business_license_info = "business_license_info",
        certificate_info = "certificate_info",
        company_prove_copy = "company_prove_copy",
        assist_prove_info = "assist_prove_info",
        special_operation_info = "special_operation_info",
        finance_institution_info = "finance_institution_info",
    );

    /// SubjectType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SubjectType {
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// `SUBJECT_TYPE_INSTITUTIONS`
        SubjectTypeInstitutions,
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers,
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro,
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment,
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned,
        /// A value that these docs do not know.
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

    /// BusinessLicenseInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessLicenseInfo {
        licence_number: Option<String>,
        licence_copy: Option<String>,
        merchant_name: Option<String>,
        legal_person: Option<String>,
        company_address: Option<String>,
        licence_valid_date: Vec<String>,
        extra: Extra,
    }

    impl BusinessLicenseInfo {
        /// `licence_number`
        ///
        /// **Required.**
        pub fn licence_number(mut self, value: impl Into<String>) -> Self {
            self.licence_number = Some(value.into());
            self
        }

        /// `licence_copy`
        ///
        /// **Required.**
        pub fn licence_copy(mut self, value: impl Into<String>) -> Self {
            self.licence_copy = Some(value.into());
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

        /// `licence_valid_date`
        ///
        /// **Required.**
        pub fn licence_valid_date(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.licence_valid_date = list(values);
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
        licence_number = "licence_number",
        licence_copy = "licence_copy",
        merchant_name = "merchant_name",
        legal_person = "legal_person",
        company_address = "company_address",
        licence_valid_date = "licence_valid_date",
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
        cert_valid_date: Vec<String>,
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

        /// `cert_valid_date`
        ///
        /// **Required.**
        pub fn cert_valid_date(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.cert_valid_date = list(values);
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
        cert_valid_date = "cert_valid_date",
    );

    /// CertType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// AssistProveInfo
    #[derive(Clone, Debug, Default)]
    pub struct AssistProveInfo {
        micro_biz_type: Option<MicroBizType>,
        store_name: Option<String>,
        store_address_code: Option<String>,
        store_address: Option<String>,
        store_header_copy: Option<String>,
        store_indoor_copy: Option<String>,
        extra: Extra,
    }

    impl AssistProveInfo {
        /// `micro_biz_type`
        ///
        /// **Required.**
        pub fn micro_biz_type(mut self, value: impl Into<MicroBizType>) -> Self {
            self.micro_biz_type = Some(value.into());
            self
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Some(value.into());
            self
        }

        /// `store_address_code`
        pub fn store_address_code(mut self, value: impl Into<String>) -> Self {
            self.store_address_code = Some(value.into());
            self
        }

        /// `store_address`
        ///
        /// **Required.**
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// `store_header_copy`
        ///
        /// **Required.**
        pub fn store_header_copy(mut self, value: impl Into<String>) -> Self {
            self.store_header_copy = Some(value.into());
            self
        }

        /// `store_indoor_copy`
        ///
        /// **Required.**
        pub fn store_indoor_copy(mut self, value: impl Into<String>) -> Self {
            self.store_indoor_copy = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AssistProveInfo,
        micro_biz_type = "micro_biz_type",
        store_name = "store_name",
        store_address_code = "store_address_code",
        store_address = "store_address",
        store_header_copy = "store_header_copy",
        store_indoor_copy = "store_indoor_copy",
    );

    /// MicroBizType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MicroBizType {
        /// `MICRO_TYPE_STORE`
        MicroTypeStore,
        /// `MICRO_TYPE_MOBILE`
        MicroTypeMobile,
        /// `MICRO_TYPE_ONLINE`
        MicroTypeOnline,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MicroBizType,
        MicroTypeStore = "MICRO_TYPE_STORE",
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
    );

    /// SpecialOperationInfo
    #[derive(Clone, Debug, Default)]
    pub struct SpecialOperationInfo {
        category_id: Option<i64>,
        store_indoor_copy: Vec<String>,
        extra: Extra,
    }

    impl SpecialOperationInfo {
        /// `category_id`
        ///
        /// **Required.** Known: `44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`, `52`.
        pub fn category_id(mut self, value: impl Into<i64>) -> Self {
            self.category_id = Some(value.into());
            self
        }

        /// `store_indoor_copy`
        pub fn store_indoor_copy(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.store_indoor_copy = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SpecialOperationInfo,
        category_id = "category_id",
        store_indoor_copy = "store_indoor_copy",
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
        pub fn finance_type(mut self, value: impl Into<FinanceType>) -> Self {
            self.finance_type = Some(value.into());
            self
        }

        /// `finance_license_pics`
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

    /// IdentificationInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdentificationInfo {
        id_holder_type: Option<IdHolderType>,
        identification_type: Option<IdentificationType>,
        authorize_letter_copy: Option<String>,
        identification_name: Option<Sensitive>,
        identification_number: Option<Sensitive>,
        identification_valid_date: Vec<String>,
        identification_address: Option<Sensitive>,
        identification_front_copy: Option<String>,
        identification_back_copy: Option<String>,
        owner: Option<bool>,
        extra: Extra,
    }

    impl IdentificationInfo {
        /// `id_holder_type`
        pub fn id_holder_type(mut self, value: impl Into<IdHolderType>) -> Self {
            self.id_holder_type = Some(value.into());
            self
        }

        /// `identification_type`
        ///
        /// **Required.**
        pub fn identification_type(mut self, value: impl Into<IdentificationType>) -> Self {
            self.identification_type = Some(value.into());
            self
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.authorize_letter_copy = Some(value.into());
            self
        }

        /// `identification_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_name = Some(value.into());
            self
        }

        /// `identification_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_number = Some(value.into());
            self
        }

        /// `identification_valid_date`
        ///
        /// **Required.**
        pub fn identification_valid_date(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.identification_valid_date = list(values);
            self
        }

        /// `identification_address`
        ///
        /// Sealed by the client on sending.
        pub fn identification_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_address = Some(value.into());
            self
        }

        /// `identification_front_copy`
        ///
        /// **Required.**
        pub fn identification_front_copy(mut self, value: impl Into<String>) -> Self {
            self.identification_front_copy = Some(value.into());
            self
        }

        /// `identification_back_copy`
        pub fn identification_back_copy(mut self, value: impl Into<String>) -> Self {
            self.identification_back_copy = Some(value.into());
            self
        }

        /// `owner`
        pub fn owner(mut self, value: bool) -> Self {
            self.owner = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        IdentificationInfo,
        id_holder_type = "id_holder_type",
        identification_type = "identification_type",
        authorize_letter_copy = "authorize_letter_copy",
        identification_name = "identification_name",
        identification_number = "identification_number",
        identification_valid_date = "identification_valid_date",
        identification_address = "identification_address",
        identification_front_copy = "identification_front_copy",
        identification_back_copy = "identification_back_copy",
        owner = "owner",
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

    /// IdentificationType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IdentificationType {
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
        IdentificationType,
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
        ubo_id_doc_type: Option<UboIdDocType>,
        ubo_id_doc_copy: Option<String>,
        ubo_id_doc_copy_back: Option<String>,
        ubo_id_doc_name: Option<Sensitive>,
        ubo_id_doc_number: Option<Sensitive>,
        ubo_id_doc_address: Option<Sensitive>,
        ubo_period_begin: Option<String>,
        ubo_period_end: Option<String>,
        extra: Extra,
    }

    impl UboInfoList {
        /// `ubo_id_doc_type`
        ///
        /// **Required.**
        pub fn ubo_id_doc_type(mut self, value: impl Into<UboIdDocType>) -> Self {
            self.ubo_id_doc_type = Some(value.into());
            self
        }

        /// `ubo_id_doc_copy`
        ///
        /// **Required.**
        pub fn ubo_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy = Some(value.into());
            self
        }

        /// `ubo_id_doc_copy_back`
        ///
        /// **Required.**
        pub fn ubo_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy_back = Some(value.into());
            self
        }

        /// `ubo_id_doc_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn ubo_id_doc_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_name = Some(value.into());
            self
        }

        /// `ubo_id_doc_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn ubo_id_doc_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_number = Some(value.into());
            self
        }

        /// `ubo_id_doc_address`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn ubo_id_doc_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_address = Some(value.into());
            self
        }

        /// `ubo_period_begin`
        ///
        /// **Required.**
        pub fn ubo_period_begin(mut self, value: impl Into<String>) -> Self {
            self.ubo_period_begin = Some(value.into());
            self
        }

        /// `ubo_period_end`
        ///
        /// **Required.**
        pub fn ubo_period_end(mut self, value: impl Into<String>) -> Self {
            self.ubo_period_end = Some(value.into());
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
        ubo_id_doc_type = "ubo_id_doc_type",
        ubo_id_doc_copy = "ubo_id_doc_copy",
        ubo_id_doc_copy_back = "ubo_id_doc_copy_back",
        ubo_id_doc_name = "ubo_id_doc_name",
        ubo_id_doc_number = "ubo_id_doc_number",
        ubo_id_doc_address = "ubo_id_doc_address",
        ubo_period_begin = "ubo_period_begin",
        ubo_period_end = "ubo_period_end",
    );

    /// UboIdDocType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// AdditionInfo
    #[derive(Clone, Debug, Default)]
    pub struct AdditionInfo {
        confirm_mchid_list: Vec<String>,
        extra: Extra,
    }

    impl AdditionInfo {
        /// `confirm_mchid_list`
        pub fn confirm_mchid_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.confirm_mchid_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AdditionInfo,
        confirm_mchid_list = "confirm_mchid_list",
    );

    /// The answer of 提交商户开户意愿申请单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
    );
}
