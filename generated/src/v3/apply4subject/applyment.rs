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
    pub struct Request(Parts);

    impl Request {
        /// `applyment_id`
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("applyment_id", value.into()))
        }

        /// `business_code`
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("business_code", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_apply4subject_applyment",
                Verb::Get,
                "/v3/apply4subject/applyment",
            )
            .query(&["applyment_id", "business_code"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商户开户意愿申请单审核结果.
    #[derive(Clone)]
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
        #[derive(Clone)]
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
    pub struct Request(Parts);

    impl Request {
        /// `channel_id`
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// `contact_info`
        ///
        /// **Required.**
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.body("contact_info", value))
        }

        /// `subject_info`
        ///
        /// **Required.**
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.body("subject_info", value))
        }

        /// `identification_info`
        ///
        /// **Required.**
        pub fn identification_info(self, value: IdentificationInfo) -> Self {
            Self(self.0.body("identification_info", value))
        }

        /// `ubo_info_list`
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.body("ubo_info_list", list::<UboInfoList>(values)))
        }

        /// `addition_info`
        pub fn addition_info(self, value: AdditionInfo) -> Self {
            Self(self.0.body("addition_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// ContactInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContactInfo(Fields);

    impl ContactInfo {
        /// `contact_type`
        pub fn contact_type(self, value: impl Into<ContactType>) -> Self {
            Self(self.0.set("contact_type", value.into()))
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
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

        /// `mobile`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile", value.into()))
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

    /// SubjectInfo
    #[derive(Clone, Debug, Default)]
    pub struct SubjectInfo(Fields);

    impl SubjectInfo {
        /// `subject_type`
        ///
        /// **Required.**
        pub fn subject_type(self, value: impl Into<SubjectType>) -> Self {
            Self(self.0.set("subject_type", value.into()))
        }

        /// `is_finance_institution`
        pub fn is_finance_institution(self, value: bool) -> Self {
            Self(self.0.set("is_finance_institution", value))
        }

        /// `business_license_info`
        ///
        /// **Required.**
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.set("business_license_info", value))
        }

        /// `certificate_info`
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.set("certificate_info", value))
        }

        /// `company_prove_copy`
        pub fn company_prove_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_prove_copy", value.into()))
        }

        /// `assist_prove_info`
        pub fn assist_prove_info(self, value: AssistProveInfo) -> Self {
            Self(self.0.set("assist_prove_info", value))
        }

        /// `special_operation_info`
        pub fn special_operation_info(
            self,
            values: impl IntoIterator<Item = SpecialOperationInfo>,
        ) -> Self {
            Self(self.0.set("special_operation_info", list::<SpecialOperationInfo>(values)))
        }

        /// `finance_institution_info`
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.set("finance_institution_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubjectInfo);

    /// SubjectType
    #[derive(Clone)]
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
    pub struct BusinessLicenseInfo(Fields);

    impl BusinessLicenseInfo {
        /// `licence_number`
        ///
        /// **Required.**
        pub fn licence_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("licence_number", value.into()))
        }

        /// `licence_copy`
        ///
        /// **Required.**
        pub fn licence_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("licence_copy", value.into()))
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

        /// `licence_valid_date`
        ///
        /// **Required.**
        pub fn licence_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("licence_valid_date", list::<String>(values)))
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

        /// `cert_valid_date`
        ///
        /// **Required.**
        pub fn cert_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("cert_valid_date", list::<String>(values)))
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
    pub struct AssistProveInfo(Fields);

    impl AssistProveInfo {
        /// `micro_biz_type`
        ///
        /// **Required.**
        pub fn micro_biz_type(self, value: impl Into<MicroBizType>) -> Self {
            Self(self.0.set("micro_biz_type", value.into()))
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// `store_address_code`
        pub fn store_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_address_code", value.into()))
        }

        /// `store_address`
        ///
        /// **Required.**
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_address", value.into()))
        }

        /// `store_header_copy`
        ///
        /// **Required.**
        pub fn store_header_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_header_copy", value.into()))
        }

        /// `store_indoor_copy`
        ///
        /// **Required.**
        pub fn store_indoor_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_indoor_copy", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AssistProveInfo);

    /// MicroBizType
    #[derive(Clone)]
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
    pub struct SpecialOperationInfo(Fields);

    impl SpecialOperationInfo {
        /// `category_id`
        ///
        /// **Required.** Known: `44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`, `52`.
        pub fn category_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("category_id", value.into()))
        }

        /// `store_indoor_copy`
        pub fn store_indoor_copy(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_indoor_copy", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SpecialOperationInfo);

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

    /// IdentificationInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdentificationInfo(Fields);

    impl IdentificationInfo {
        /// `id_holder_type`
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.set("id_holder_type", value.into()))
        }

        /// `identification_type`
        ///
        /// **Required.**
        pub fn identification_type(self, value: impl Into<IdentificationType>) -> Self {
            Self(self.0.set("identification_type", value.into()))
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorize_letter_copy", value.into()))
        }

        /// `identification_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_name", value.into()))
        }

        /// `identification_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_number", value.into()))
        }

        /// `identification_valid_date`
        ///
        /// **Required.**
        pub fn identification_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("identification_valid_date", list::<String>(values)))
        }

        /// `identification_address`
        ///
        /// Sealed by the client on sending.
        pub fn identification_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_address", value.into()))
        }

        /// `identification_front_copy`
        ///
        /// **Required.**
        pub fn identification_front_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identification_front_copy", value.into()))
        }

        /// `identification_back_copy`
        pub fn identification_back_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identification_back_copy", value.into()))
        }

        /// `owner`
        pub fn owner(self, value: bool) -> Self {
            Self(self.0.set("owner", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdentificationInfo);

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

    /// IdentificationType
    #[derive(Clone)]
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

    /// AdditionInfo
    #[derive(Clone, Debug, Default)]
    pub struct AdditionInfo(Fields);

    impl AdditionInfo {
        /// `confirm_mchid_list`
        pub fn confirm_mchid_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("confirm_mchid_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionInfo);

    /// The answer of 提交商户开户意愿申请单.
    #[derive(Clone)]
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
