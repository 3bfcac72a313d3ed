//! 提交商户开户意愿申请单 · `GET /v3/apply4subject/applyment`, `POST /v3/apply4subject/applyment`
//!
//! Generated from docs/openapi/v3/apply4subject/applyment.md by `cargo xtask regen`; do not edit.

/// Queries the review result of a merchant's account opening intent application by ID or business code.
///
/// 按申请单号或业务申请编号查询商户开户意愿申请的审核结果。
///
/// `GET /v3/apply4subject/applyment`
///
/// 查询商户开户意愿申请单审核结果 / Query an account opening intent application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697715) · feature `v3-apply4subject` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::apply4subject::applyment::get;
///
/// let request = get().business_code("1684907235_20260618100001");
/// ```
#[doc(alias = "查询商户开户意愿申请单审核结果")]
#[doc(alias = "/v3/apply4subject/applyment")]
#[doc(alias = "get_v3_apply4subject_applyment")]
#[doc(alias = "询商户开户意愿申请单审核结果")]
#[doc(alias = "商户开户意愿申请单审核结果")]
#[doc(alias = "户开户意愿申请单审核结果")]
#[doc(alias = "开户意愿申请单审核结果")]
#[doc(alias = "户意愿申请单审核结果")]
#[doc(alias = "意愿申请单审核结果")]
#[doc(alias = "愿申请单审核结果")]
#[doc(alias = "申请单审核结果")]
#[doc(alias = "请单审核结果")]
#[doc(alias = "单审核结果")]
#[doc(alias = "审核结果")]
#[doc(alias = "核结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an account opening intent application")]
#[doc(alias = "account opening intent application")]
#[doc(alias = "opening intent application")]
#[doc(alias = "intent application")]
#[doc(alias = "application")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户开户意愿申请单审核结果. Created by [`get()`](super::get()).
    ///
    /// **At least one**: `applyment_id`, `business_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// At least one field of the choice `applyment-id` is required.
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("applyment_id", value.into()))
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// At least one field of the choice `applyment-id` is required.
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("business_code", value.into()))
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
                "get_v3_apply4subject_applyment",
                Method::Get,
                "/v3/apply4subject/applyment",
            )
            .query(&["applyment_id", "business_code"])
            .choices(&[Choice::AnyOf(&["/query/applyment_id", "/query/business_code"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商户开户意愿申请单审核结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<response::ApplymentState>,
        /// 小程序码图片，Base64编码 / Image of the Mini Program code, in Base64
        pub qrcode_data: Option<String>,
        /// 驳回参数 / Parameter because of which it was rejected
        pub reject_param: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 申请单状态 / Application's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// 待审核 / Waiting for review
            ///
            /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
            ApplymentStateWaittingForAudit,
            /// 待确认联系信息 / Contact's confirmation awaited
            ///
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
            ApplymentStateWaittingForConfirmContact,
            /// 待账户验证（待法人确认） / Account verification by the legal representative awaited
            ///
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
            ApplymentStateWaittingForConfirmLegalperson,
            /// 审核通过 / Approved
            ///
            /// `APPLYMENT_STATE_PASSED`
            ApplymentStatePassed,
            /// 已冻结 / Frozen
            ///
            /// `APPLYMENT_STATE_FREEZED`
            ApplymentStateFreezed,
            /// 编辑中 / Being edited
            ///
            /// `APPLYMENT_STATE_EDITTING`
            ApplymentStateEditting,
            /// 审核中 / Under review
            ///
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// 已驳回 / Rejected
            ///
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// 待账户验证 / Account verification awaited
            ///
            /// `APPLYMENT_STATE_TO_BE_CONFIRMED`
            ApplymentStateToBeConfirmed,
            /// 待签约 / Contract to be signed
            ///
            /// `APPLYMENT_STATE_TO_BE_SIGNED`
            ApplymentStateToBeSigned,
            /// 开通权限中 / Permissions being activated
            ///
            /// `APPLYMENT_STATE_SIGNING`
            ApplymentStateSigning,
            /// 已完成 / Finished
            ///
            /// `APPLYMENT_STATE_FINISHED`
            ApplymentStateFinished,
            /// 已作废 / Cancelled
            ///
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// A value unknown to this version.
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

/// Submits a merchant's account opening intent application with contact and entity details for a partner.
///
/// 服务商提交商户开户意愿申请，附联系人和主体信息。
///
/// `POST /v3/apply4subject/applyment`
///
/// 提交商户开户意愿申请单 / Submit an account opening intent application · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml) · feature `v3-apply4subject` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::apply4subject::applyment::post;
///
/// let request = post()
///     .business_code("1684907235_20260618100001")
///     .contact_info(
///         post::ContactInfo::default()
///             .contact_type(post::ContactType::Legal)
///             .name("李雷")
///             .mobile("15400000001"),
///     )
///     .subject_info(
///         post::SubjectInfo::default()
///             .subject_type(post::SubjectType::SubjectTypeIndividual),
///     )
///     .identification_info(
///         post::IdentificationInfo::default()
///             .identification_type(post::IdentificationType::IdentificationTypeIdcard)
///             .identification_name("李雷")
///             .identification_number("11010519491231002X")
///             .identification_valid_date(["2016-06-18", "forever"])
///             .identification_front_copy(
///                 "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
///             ),
///     );
/// ```
#[doc(alias = "提交商户开户意愿申请单")]
#[doc(alias = "/v3/apply4subject/applyment")]
#[doc(alias = "post_v3_apply4subject_applyment")]
#[doc(alias = "交商户开户意愿申请单")]
#[doc(alias = "商户开户意愿申请单")]
#[doc(alias = "户开户意愿申请单")]
#[doc(alias = "开户意愿申请单")]
#[doc(alias = "户意愿申请单")]
#[doc(alias = "意愿申请单")]
#[doc(alias = "愿申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit an account opening intent application")]
#[doc(alias = "account opening intent application")]
#[doc(alias = "opening intent application")]
#[doc(alias = "intent application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交商户开户意愿申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_code`, `contact_info`, `subject_info`, `identification_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.** At most 128 characters.
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// At most 9 characters.
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
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

        /// 法人身份信息 / Identity of the legal representative
        ///
        /// **Required.**
        pub fn identification_info(self, value: IdentificationInfo) -> Self {
            Self(self.0.body("identification_info", value))
        }

        /// 最终受益所有人信息 / Ultimate beneficial owner (UBO)
        pub fn ubo_info(self, value: UboInfo) -> Self {
            Self(self.0.body("ubo_info", value))
        }

        /// 最终受益所有人信息列表 / Ultimate beneficial owners (UBO)
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.body("ubo_info_list", list::<UboInfoList>(values)))
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
                "post_v3_apply4subject_applyment",
                Method::Post,
                "/v3/apply4subject/applyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_code",
                    "/body/contact_info",
                    "/body/contact_info/contact_type",
                    "/body/contact_info/name",
                    "/body/contact_info/mobile",
                    "/body/subject_info",
                    "/body/subject_info/subject_type",
                    "/body/subject_info/business_licence_info/licence_number",
                    "/body/subject_info/business_licence_info/licence_copy",
                    "/body/subject_info/business_licence_info/merchant_name",
                    "/body/subject_info/business_licence_info/legal_person",
                    "/body/subject_info/business_licence_info/company_address",
                    "/body/subject_info/business_licence_info/licence_valid_date",
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
                    "/body/subject_info/special_operation_list/*/category_id",
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
                    ("/body/contact_info/name", FieldEncoding::RsaOaep),
                    ("/body/contact_info/id_card_number", FieldEncoding::RsaOaep),
                    ("/body/contact_info/mobile", FieldEncoding::RsaOaep),
                    (
                        "/body/subject_info/business_licence_info/licence_valid_date",
                        FieldEncoding::Json,
                    ),
                    (
                        "/body/subject_info/certificate_info/cert_valid_date",
                        FieldEncoding::Json,
                    ),
                    (
                        "/body/identification_info/identification_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/identification_info/identification_number",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/identification_info/identification_valid_date",
                        FieldEncoding::Json,
                    ),
                    (
                        "/body/identification_info/identification_address",
                        FieldEncoding::RsaOaep,
                    ),
                    ("/body/ubo_info/ubo_name", FieldEncoding::RsaOaep),
                    ("/body/ubo_info/ubo_id_number", FieldEncoding::RsaOaep),
                    ("/body/ubo_info/ubo_id_card_valid_date", FieldEncoding::Json),
                    ("/body/ubo_info_list/*/ubo_id_doc_name", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_number", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_address", FieldEncoding::RsaOaep),
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

        /// 名称或姓名 / Name
        ///
        /// **Required.** At most 1024 characters. Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 超级管理员（联系人）证件类型 / Type of the super administrator's identity document
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// 联系人身份证号码 / ID card number of the contact
        ///
        /// At most 1024 characters. Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// 超级管理员（联系人）证件正面照片，media\_id / Photo of the front of the super administrator's document, a media ID
        ///
        /// At most 256 characters.
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy", value.into()))
        }

        /// 超级管理员（联系人）证件反面照片，media\_id / Photo of the back of the super administrator's document, a media ID
        ///
        /// At most 256 characters.
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

        /// 联系人手机号码 / Mobile phone number of the contact
        ///
        /// **Required.** At most 1024 characters. Encrypted by the client.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile", value.into()))
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
        pub fn is_finance_institution(self, value: bool) -> Self {
            Self(self.0.set("is_finance_institution", value))
        }

        /// 营业执照信息 / Information on the business licence
        pub fn business_licence_info(self, value: BusinessLicenceInfo) -> Self {
            Self(self.0.set("business_licence_info", value))
        }

        /// 登记证书信息 / Information on the registration certificate
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.set("certificate_info", value))
        }

        /// 单位证明函照片，media\_id / Photo of the organization's certification letter, a media ID
        pub fn company_prove_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_prove_copy", value.into()))
        }

        /// 辅助证明材料信息 / Auxiliary proof materials
        pub fn assist_prove_info(self, value: AssistProveInfo) -> Self {
            Self(self.0.set("assist_prove_info", value))
        }

        /// 经营许可证信息列表 / Operating licences of the entity
        pub fn special_operation_list(
            self,
            values: impl IntoIterator<Item = SpecialOperationList>,
        ) -> Self {
            Self(self.0.set("special_operation_list", list::<SpecialOperationList>(values)))
        }

        /// 金融机构许可证信息 / Licence information of the financial institution
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.set("finance_institution_info", value))
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

    /// 营业执照信息 / Information on the business licence
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BusinessLicenceInfo(ObjectBuilder);

    impl BusinessLicenceInfo {
        /// 营业执照注册号 / Registration number of the business licence
        ///
        /// **Required.**
        pub fn licence_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("licence_number", value.into()))
        }

        /// 营业执照照片，media\_id / Media ID of the business licence photo
        ///
        /// **Required.**
        pub fn licence_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("licence_copy", value.into()))
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
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// 营业执照有效期，JSON格式字符串（起止日期） / Validity of the business licence, JSON text of first and last day
        ///
        /// **Required.**
        pub fn licence_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("licence_valid_date", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessLicenceInfo);

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

        /// 营业执照（登记证书）有效日期，JSON格式字符串 / Validity dates of the certificate, as a JSON string
        ///
        /// **Required.**
        pub fn cert_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("cert_valid_date", list::<String>(values)))
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
        /// 慈善组织公开募捐资格证书 / Public fundraising qualification certificate of a charity
        ///
        /// `CERTIFICATE_TYPE_2397`
        CertificateType2397,
        /// 农民专业合作社法人营业执照 / Business licence of a farmers' specialized cooperative
        ///
        /// `CERTIFICATE_TYPE_2398`
        CertificateType2398,
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
        CertificateType2397 = "CERTIFICATE_TYPE_2397",
        CertificateType2398 = "CERTIFICATE_TYPE_2398",
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
    );

    /// 辅助证明材料信息 / Auxiliary proof materials
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AssistProveInfo(ObjectBuilder);

    impl AssistProveInfo {
        /// 小微经营类型 / Type of the micro-merchant's business
        ///
        /// **Required.**
        pub fn micro_biz_type(self, value: impl Into<MicroBizType>) -> Self {
            Self(self.0.set("micro_biz_type", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// 门店省市编码 / Region code of the shop
        pub fn store_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_address_code", value.into()))
        }

        /// 门店地址 / Address of the shop
        ///
        /// **Required.**
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_address", value.into()))
        }

        /// 门店门头照片 / Photo of the shop front, a media ID
        ///
        /// **Required.**
        pub fn store_header_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_header_copy", value.into()))
        }

        /// 店内环境照片 / Photo of the shop's interior, a media ID
        ///
        /// **Required.**
        pub fn store_indoor_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_indoor_copy", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AssistProveInfo);

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

    /// 经营许可证信息列表 / Operating licences of the entity
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SpecialOperationList(ObjectBuilder);

    impl SpecialOperationList {
        /// 特殊行业ID，见官方对照表 / ID of the special industry, from the official table
        ///
        /// **Required.**
        pub fn category_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("category_id", value.into()))
        }

        /// 行业经营许可证照片，media\_id列表 / Photos of the industry's operating licence, media IDs
        pub fn operation_copy_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("operation_copy_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SpecialOperationList);

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

    /// 法人身份信息 / Identity of the legal representative
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IdentificationInfo(ObjectBuilder);

    impl IdentificationInfo {
        /// 证件持有人类型 / Type of the document's holder, such as legal representative or handler
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.set("id_holder_type", value.into()))
        }

        /// 证件类型 / Type of the identity document
        ///
        /// **Required.**
        pub fn identification_type(self, value: impl Into<IdentificationType>) -> Self {
            Self(self.0.set("identification_type", value.into()))
        }

        /// 法定代表人说明函，media\_id / Statement letter about the legal representative, a media ID
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorize_letter_copy", value.into()))
        }

        /// 证件姓名 / Name on the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_name", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn identification_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_number", value.into()))
        }

        /// 证件有效期，JSON格式字符串（起止日期） / Validity of the identity document, JSON text of first and last day
        ///
        /// **Required.**
        pub fn identification_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("identification_valid_date", list::<String>(values)))
        }

        /// 证件居住地址 / Address on the identity document
        ///
        /// Encrypted by the client.
        pub fn identification_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_address", value.into()))
        }

        /// 证件正面照片，media\_id / Media ID of the identity document's front
        ///
        /// **Required.**
        pub fn identification_front_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identification_front_copy", value.into()))
        }

        /// 证件反面照片，media\_id / Media ID of the identity document's back
        pub fn identification_back_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identification_back_copy", value.into()))
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

    sent!(IdentificationInfo);

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
    pub enum IdentificationType {
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

    /// 最终受益所有人信息 / Ultimate beneficial owner (UBO)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UboInfo(ObjectBuilder);

    impl UboInfo {
        /// 受益所有人证件类型 / Type of the UBO's identity document
        pub fn ubo_id_type(self, value: impl Into<UboIdType>) -> Self {
            Self(self.0.set("ubo_id_type", value.into()))
        }

        /// 受益所有人身份证人像面照片 / Portrait side of the UBO's ID card, a media ID
        pub fn ubo_id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_card_copy", value.into()))
        }

        /// 受益所有人身份证国徽面照片 / National emblem side of the UBO's ID card, a media ID
        pub fn ubo_id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_card_national", value.into()))
        }

        /// 受益所有人证件正面照片 / Front of the UBO's identity document, a media ID
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy", value.into()))
        }

        /// 受益所有人姓名 / Name of the UBO
        ///
        /// Encrypted by the client.
        pub fn ubo_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_name", value.into()))
        }

        /// 受益所有人证件号码 / Number of the UBO's identity document
        ///
        /// Encrypted by the client.
        pub fn ubo_id_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_number", value.into()))
        }

        /// 受益所有人证件有效期，JSON格式字符串（起止日期） / Validity of the UBO's identity document, JSON text of first and last day
        pub fn ubo_id_card_valid_date(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("ubo_id_card_valid_date", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UboInfo);

    /// 受益所有人证件类型 / Type of the UBO's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UboIdType {
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
        UboIdType,
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

    /// 补充材料 / Supplementary materials
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdditionInfo(ObjectBuilder);

    impl AdditionInfo {
        /// 待确认商户号列表 / Merchant IDs to be confirmed
        pub fn confirm_mchid_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("confirm_mchid_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionInfo);

    /// Response of 提交商户开户意愿申请单.
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
