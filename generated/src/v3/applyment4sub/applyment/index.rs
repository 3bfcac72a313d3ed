//! 提交申请单 · `POST /v3/applyment4sub/applyment/`
//!
//! Generated from docs/openapi/v3/applyment4sub/applyment/index.md by `cargo xtask regen`; do not edit.

/// 提交申请单
///
/// `POST /v3/applyment4sub/applyment/`
///
/// 提交申请单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012719997), [2](https://pay.weixin.qq.com/doc/v3/partner/4012722249) · feature `v3-applyment4sub`
///
/// ```
/// use wechatpay_api::v3::applyment4sub::applyment::post;
///
/// let request = post()
///     .business_code("BC20260618889")
///     .contact_info(
///         post::ContactInfo::default()
///             .contact_type(post::ContactType::Legal)
///             .contact_name("李雷")
///             .contact_id_doc_type(post::ContactIdDocType::IdentificationTypeIdcard)
///             .contact_id_number("11010519491231002X")
///             .contact_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .contact_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///             .contact_period_begin("2020-06-18")
///             .contact_period_end("2040-06-18")
///             .business_authorization_letter("DzpZbE7q1uKc_v2RtYw-0618")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .mobile_phone("02800000000")
///             .contact_email("li.lei@example.com"),
///     )
///     .subject_info(
///         post::SubjectInfo::default()
///             .subject_type(post::SubjectType::SubjectTypeIndividual)
///             .finance_institution(true)
///             .micro_biz_info(
///                 post::MicroBizInfo::default()
///                     .micro_biz_type(post::MicroBizType::MicroTypeStore)
///                     .micro_store_info(
///                         post::MicroStoreInfo::default()
///                             .micro_name("春茶节")
///                             .micro_address_code("510107")
///                             .micro_address("四川省成都市武侯区锦绣路12号")
///                             .store_entrance_pic("DzpZbE7q1uKc_v2RtYw-0618")
///                             .micro_indoor_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                             .store_longitude("104.0430")
///                             .store_latitude("30.6420"),
///                     )
///                     .micro_mobile_info(
///                         post::MicroMobileInfo::default()
///                             .micro_mobile_name("02800000000")
///                             .micro_mobile_city("02800000000")
///                             .micro_mobile_address("02800000000")
///                             .micro_mobile_pics(["02800000000"]),
///                     )
///                     .micro_online_info(
///                         post::MicroOnlineInfo::default()
///                             .micro_online_store("示例MOS567")
///                             .micro_ec_name("春茶节")
///                             .micro_qrcode("MQ20260618868")
///                             .micro_link("示例ML780"),
///                     ),
///             )
///             .business_license_info(
///                 post::BusinessLicenseInfo::default()
///                     .license_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                     .license_number("LN20260618690")
///                     .merchant_name("成都锦绣茶业有限公司")
///                     .legal_person("李雷")
///                     .license_address("四川省成都市武侯区锦绣路12号")
///                     .period_begin("2020-06-18")
///                     .period_end("2040-06-18"),
///             )
///             .certificate_info(
///                 post::CertificateInfo::default()
///                     .cert_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                     .cert_type(post::CertType::CertificateType2388)
///                     .cert_number("11010519491231002X")
///                     .merchant_name("成都锦绣茶业有限公司")
///                     .company_address("四川省成都市武侯区锦绣路12号")
///                     .legal_person("李雷")
///                     .period_begin("2020-06-18")
///                     .period_end("2040-06-18"),
///             )
///             .organization_info(
///                 post::OrganizationInfo::default()
///                     .organization_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                     .organization_code("OC20260618834")
///                     .org_period_begin("2020-06-18")
///                     .org_period_end("2040-06-18"),
///             )
///             .certificate_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .finance_institution_info(
///                 post::FinanceInstitutionInfo::default()
///                     .finance_type(post::FinanceType::BankAgent)
///                     .finance_license_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///             )
///             .identity_info(
///                 post::IdentityInfo::default()
///                     .id_holder_type(post::IdHolderType::Legal)
///                     .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
///                     .authorize_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                     .id_card_info(
///                         post::IdCardInfo::default()
///                             .id_card_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                             .id_card_national("示例ICN536")
///                             .id_card_name("李雷")
///                             .id_card_number("11010519491231002X")
///                             .id_card_address(
///                                 "四川省成都市武侯区锦绣路12号",
///                             )
///                             .card_period_begin("2020-06-18")
///                             .card_period_end("2040-06-18"),
///                     )
///                     .id_doc_info(
///                         post::IdDocInfo::default()
///                             .id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                             .id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///                             .id_doc_name("李雷")
///                             .id_doc_number("IDN20260618381")
///                             .id_doc_address("四川省成都市武侯区锦绣路12号")
///                             .doc_period_begin("2020-06-18")
///                             .doc_period_end("2040-06-18"),
///                     )
///                     .owner(true),
///             )
///             .ubo_info_list([
///                 post::UboInfoList::default()
///                     .ubo_id_doc_type(post::UboIdDocType::IdentificationTypeIdcard)
///                     .ubo_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///                     .ubo_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///                     .ubo_id_doc_name("李雷")
///                     .ubo_id_doc_number("UIDN20260618172")
///                     .ubo_id_doc_address("四川省成都市武侯区锦绣路12号")
///                     .ubo_period_begin("2020-06-18")
///                     .ubo_period_end("2040-06-18"),
///             ]),
///     )
///     .business_info(
///         post::BusinessInfo::default()
///             .merchant_shortname("锦绣茶")
///             .service_phone("02800000000")
///             .sales_info(
///                 post::SalesInfo::default()
///                     .sales_scenes_type([post::SalesScenesType::SalesScenesStore])
///                     .biz_store_info(
///                         post::BizStoreInfo::default()
///                             .biz_store_name("锦绣路茶铺")
///                             .biz_address_code("510107")
///                             .biz_store_address(
///                                 "四川省成都市武侯区锦绣路12号",
///                             )
///                             .store_entrance_pic(["DzpZbE7q1uKc_v2RtYw-0618"])
///                             .indoor_pic(["DzpZbE7q1uKc_v2RtYw-0618"])
///                             .biz_sub_appid("wx5f0c1a9e7b3d2846"),
///                     )
///                     .mp_info(
///                         post::MpInfo::default()
///                             .mp_appid("wx5f0c1a9e7b3d2846")
///                             .mp_sub_appid("wx5f0c1a9e7b3d2846")
///                             .mp_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///                     )
///                     .mini_program_info(
///                         post::MiniProgramInfo::default()
///                             .mini_program_appid("wx5f0c1a9e7b3d2846")
///                             .mini_program_sub_appid("wx5f0c1a9e7b3d2846")
///                             .mini_program_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///                     )
///                     .app_info(
///                         post::AppInfo::default()
///                             .app_appid("wx5f0c1a9e7b3d2846")
///                             .app_sub_appid("wx5f0c1a9e7b3d2846")
///                             .app_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///                     )
///                     .web_info(
///                         post::WebInfo::default()
///                             .domain("示例D499")
///                             .web_authorisation("示例WA138")
///                             .web_appid("wx5f0c1a9e7b3d2846"),
///                     )
///                     .wework_info(
///                         post::WeworkInfo::default()
///                             .sub_corp_id("SCI20260618218")
///                             .wework_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
///                     ),
///             ),
///     )
///     .settlement_info(
///         post::SettlementInfo::default()
///             .settlement_id("SI20260618270")
///             .qualification_type("示例QT657")
///             .qualifications(["示例Q527"])
///             .activities_id("AI20260618374")
///             .activities_rate("示例AR447")
///             .debit_activities_rate("示例DAR792")
///             .credit_activities_rate("示例CAR967")
///             .activities_additions(["示例AA528"]),
///     )
///     .bank_account_info(
///         post::BankAccountInfo::default()
///             .bank_account_type(post::BankAccountType::BankAccountTypeCorporate)
///             .account_name("李雷")
///             .account_bank("锦江银行")
///             .bank_address_code("510107")
///             .bank_name("锦江银行")
///             .bank_branch_id("576202606181")
///             .account_number("6217000000000000000"),
///     )
///     .addition_info(
///         post::AdditionInfo::default()
///             .legal_person_commitment("示例LPC282")
///             .legal_person_video("示例LPV602")
///             .business_addition_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///             .business_addition_msg("示例BAM754"),
///     );
/// ```
#[doc(alias = "提交申请单")]
#[doc(alias = "/v3/applyment4sub/applyment/")]
#[doc(alias = "post_v3_applyment4sub_applyment_")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_code`, `contact_info`, `subject_info`, `business_info`, `settlement_info`, `bank_account_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
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

        /// `business_info`
        ///
        /// **Required.**
        pub fn business_info(self, value: BusinessInfo) -> Self {
            Self(self.0.body("business_info", value))
        }

        /// `settlement_info`
        ///
        /// **Required.**
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.body("settlement_info", value))
        }

        /// `bank_account_info`
        ///
        /// **Required.**
        pub fn bank_account_info(self, value: BankAccountInfo) -> Self {
            Self(self.0.body("bank_account_info", value))
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
                "post_v3_applyment4sub_applyment_",
                Verb::Post,
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
                    "/body/subject_info/business_license_info",
                    "/body/subject_info/business_license_info/license_copy",
                    "/body/subject_info/business_license_info/license_number",
                    "/body/subject_info/business_license_info/merchant_name",
                    "/body/subject_info/business_license_info/legal_person",
                    "/body/subject_info/certificate_info",
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
            .request(
                &[
                    ("/body/contact_info/contact_name", Wire::RsaOaep),
                    ("/body/contact_info/contact_id_number", Wire::RsaOaep),
                    ("/body/contact_info/mobile_phone", Wire::RsaOaep),
                    ("/body/contact_info/contact_email", Wire::RsaOaep),
                    (
                        "/body/subject_info/identity_info/id_card_info/id_card_name",
                        Wire::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_card_info/id_card_number",
                        Wire::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_card_info/id_card_address",
                        Wire::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_doc_info/id_doc_name",
                        Wire::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_doc_info/id_doc_number",
                        Wire::RsaOaep,
                    ),
                    (
                        "/body/subject_info/identity_info/id_doc_info/id_doc_address",
                        Wire::RsaOaep,
                    ),
                    ("/body/subject_info/ubo_info_list/*/ubo_id_doc_name", Wire::RsaOaep),
                    ("/body/subject_info/ubo_info_list/*/ubo_id_doc_number", Wire::RsaOaep),
                    ("/body/subject_info/ubo_info_list/*/ubo_id_doc_address", Wire::RsaOaep),
                    ("/body/bank_account_info/account_name", Wire::RsaOaep),
                    ("/body/bank_account_info/account_number", Wire::RsaOaep),
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
        ///
        /// **Required.**
        pub fn contact_type(self, value: impl Into<ContactType>) -> Self {
            Self(self.0.set("contact_type", value.into()))
        }

        /// `contact_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_name", value.into()))
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// `contact_id_number`
        ///
        /// Sealed by the client on sending.
        pub fn contact_id_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_id_number", value.into()))
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

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// `mobile_phone`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile_phone", value.into()))
        }

        /// `contact_email`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_email", value.into()))
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

        /// `finance_institution`
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.set("finance_institution", value))
        }

        /// `micro_biz_info`
        pub fn micro_biz_info(self, value: MicroBizInfo) -> Self {
            Self(self.0.set("micro_biz_info", value))
        }

        /// `business_license_info`
        ///
        /// **Required.**
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.set("business_license_info", value))
        }

        /// `certificate_info`
        ///
        /// **Required.**
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.set("certificate_info", value))
        }

        /// `organization_info`
        pub fn organization_info(self, value: OrganizationInfo) -> Self {
            Self(self.0.set("organization_info", value))
        }

        /// `certificate_letter_copy`
        pub fn certificate_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("certificate_letter_copy", value.into()))
        }

        /// `finance_institution_info`
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.set("finance_institution_info", value))
        }

        /// `identity_info`
        ///
        /// **Required.**
        pub fn identity_info(self, value: IdentityInfo) -> Self {
            Self(self.0.set("identity_info", value))
        }

        /// `ubo_info_list`
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.set("ubo_info_list", list::<UboInfoList>(values)))
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

    /// MicroBizInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroBizInfo(Fields);

    impl MicroBizInfo {
        /// `micro_biz_type`
        ///
        /// **Required.**
        pub fn micro_biz_type(self, value: impl Into<MicroBizType>) -> Self {
            Self(self.0.set("micro_biz_type", value.into()))
        }

        /// `micro_store_info`
        pub fn micro_store_info(self, value: MicroStoreInfo) -> Self {
            Self(self.0.set("micro_store_info", value))
        }

        /// `micro_mobile_info`
        pub fn micro_mobile_info(self, value: MicroMobileInfo) -> Self {
            Self(self.0.set("micro_mobile_info", value))
        }

        /// `micro_online_info`
        pub fn micro_online_info(self, value: MicroOnlineInfo) -> Self {
            Self(self.0.set("micro_online_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroBizInfo);

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

    /// MicroStoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroStoreInfo(Fields);

    impl MicroStoreInfo {
        /// `micro_name`
        ///
        /// **Required.**
        pub fn micro_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_name", value.into()))
        }

        /// `micro_address_code`
        ///
        /// **Required.**
        pub fn micro_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_address_code", value.into()))
        }

        /// `micro_address`
        ///
        /// **Required.**
        pub fn micro_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_address", value.into()))
        }

        /// `store_entrance_pic`
        ///
        /// **Required.**
        pub fn store_entrance_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_entrance_pic", value.into()))
        }

        /// `micro_indoor_copy`
        ///
        /// **Required.**
        pub fn micro_indoor_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_indoor_copy", value.into()))
        }

        /// `store_longitude`
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_longitude", value.into()))
        }

        /// `store_latitude`
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_latitude", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroStoreInfo);

    /// MicroMobileInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroMobileInfo(Fields);

    impl MicroMobileInfo {
        /// `micro_mobile_name`
        ///
        /// **Required.**
        pub fn micro_mobile_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_mobile_name", value.into()))
        }

        /// `micro_mobile_city`
        ///
        /// **Required.**
        pub fn micro_mobile_city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_mobile_city", value.into()))
        }

        /// `micro_mobile_address`
        ///
        /// **Required.**
        pub fn micro_mobile_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_mobile_address", value.into()))
        }

        /// `micro_mobile_pics`
        ///
        /// **Required.**
        pub fn micro_mobile_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("micro_mobile_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroMobileInfo);

    /// MicroOnlineInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroOnlineInfo(Fields);

    impl MicroOnlineInfo {
        /// `micro_online_store`
        ///
        /// **Required.**
        pub fn micro_online_store(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_online_store", value.into()))
        }

        /// `micro_ec_name`
        ///
        /// **Required.**
        pub fn micro_ec_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_ec_name", value.into()))
        }

        /// `micro_qrcode`
        pub fn micro_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_qrcode", value.into()))
        }

        /// `micro_link`
        pub fn micro_link(self, value: impl Into<String>) -> Self {
            Self(self.0.set("micro_link", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MicroOnlineInfo);

    /// BusinessLicenseInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessLicenseInfo(Fields);

    impl BusinessLicenseInfo {
        /// `license_copy`
        ///
        /// **Required.**
        pub fn license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_copy", value.into()))
        }

        /// `license_number`
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_number", value.into()))
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

        /// `license_address`
        pub fn license_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license_address", value.into()))
        }

        /// `period_begin`
        pub fn period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_begin", value.into()))
        }

        /// `period_end`
        pub fn period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_end", value.into()))
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
        /// `cert_copy`
        ///
        /// **Required.**
        pub fn cert_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cert_copy", value.into()))
        }

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

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// `company_address`
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// `period_begin`
        ///
        /// **Required.**
        pub fn period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_begin", value.into()))
        }

        /// `period_end`
        ///
        /// **Required.**
        pub fn period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("period_end", value.into()))
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

    /// OrganizationInfo
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationInfo(Fields);

    impl OrganizationInfo {
        /// `organization_copy`
        ///
        /// **Required.**
        pub fn organization_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_copy", value.into()))
        }

        /// `organization_code`
        ///
        /// **Required.**
        pub fn organization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_code", value.into()))
        }

        /// `org_period_begin`
        ///
        /// **Required.**
        pub fn org_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("org_period_begin", value.into()))
        }

        /// `org_period_end`
        ///
        /// **Required.**
        pub fn org_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("org_period_end", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrganizationInfo);

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

    /// IdentityInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdentityInfo(Fields);

    impl IdentityInfo {
        /// `id_holder_type`
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.set("id_holder_type", value.into()))
        }

        /// `id_doc_type`
        ///
        /// **Required.**
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorize_letter_copy", value.into()))
        }

        /// `id_card_info`
        pub fn id_card_info(self, value: IdCardInfo) -> Self {
            Self(self.0.set("id_card_info", value))
        }

        /// `id_doc_info`
        pub fn id_doc_info(self, value: IdDocInfo) -> Self {
            Self(self.0.set("id_doc_info", value))
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

    sent!(IdentityInfo);

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
        ///
        /// **Required.**
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_copy", value.into()))
        }

        /// `id_card_national`
        ///
        /// **Required.**
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_national", value.into()))
        }

        /// `id_card_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// `id_card_address`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_address", value.into()))
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

    sent!(IdCardInfo);

    /// IdDocInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdDocInfo(Fields);

    impl IdDocInfo {
        /// `id_doc_copy`
        ///
        /// **Required.**
        pub fn id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_doc_copy", value.into()))
        }

        /// `id_doc_copy_back`
        pub fn id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_doc_copy_back", value.into()))
        }

        /// `id_doc_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_doc_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_name", value.into()))
        }

        /// `id_doc_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_doc_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_number", value.into()))
        }

        /// `id_doc_address`
        ///
        /// Sealed by the client on sending.
        pub fn id_doc_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_doc_address", value.into()))
        }

        /// `doc_period_begin`
        ///
        /// **Required.**
        pub fn doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("doc_period_begin", value.into()))
        }

        /// `doc_period_end`
        ///
        /// **Required.**
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

    /// BusinessInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessInfo(Fields);

    impl BusinessInfo {
        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_shortname", value.into()))
        }

        /// `service_phone`
        ///
        /// **Required.**
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_phone", value.into()))
        }

        /// `sales_info`
        ///
        /// **Required.**
        pub fn sales_info(self, value: SalesInfo) -> Self {
            Self(self.0.set("sales_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessInfo);

    /// SalesInfo
    #[derive(Clone, Debug, Default)]
    pub struct SalesInfo(Fields);

    impl SalesInfo {
        /// `sales_scenes_type`
        ///
        /// **Required.**
        pub fn sales_scenes_type(
            self,
            values: impl IntoIterator<Item = impl Into<SalesScenesType>>,
        ) -> Self {
            Self(self.0.set("sales_scenes_type", list::<SalesScenesType>(values)))
        }

        /// `biz_store_info`
        pub fn biz_store_info(self, value: BizStoreInfo) -> Self {
            Self(self.0.set("biz_store_info", value))
        }

        /// `mp_info`
        pub fn mp_info(self, value: MpInfo) -> Self {
            Self(self.0.set("mp_info", value))
        }

        /// `mini_program_info`
        pub fn mini_program_info(self, value: MiniProgramInfo) -> Self {
            Self(self.0.set("mini_program_info", value))
        }

        /// `app_info`
        pub fn app_info(self, value: AppInfo) -> Self {
            Self(self.0.set("app_info", value))
        }

        /// `web_info`
        pub fn web_info(self, value: WebInfo) -> Self {
            Self(self.0.set("web_info", value))
        }

        /// `wework_info`
        pub fn wework_info(self, value: WeworkInfo) -> Self {
            Self(self.0.set("wework_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SalesInfo);

    /// SalesScenesType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SalesScenesType {
        /// `SALES_SCENES_STORE`
        SalesScenesStore,
        /// `SALES_SCENES_MP`
        SalesScenesMp,
        /// `SALES_SCENES_MINI_PROGRAM`
        SalesScenesMiniProgram,
        /// `SALES_SCENES_WEB`
        SalesScenesWeb,
        /// `SALES_SCENES_APP`
        SalesScenesApp,
        /// `SALES_SCENES_WEWORK`
        SalesScenesWework,
        /// A value that these docs do not know.
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

    /// BizStoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct BizStoreInfo(Fields);

    impl BizStoreInfo {
        /// `biz_store_name`
        ///
        /// **Required.**
        pub fn biz_store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_store_name", value.into()))
        }

        /// `biz_address_code`
        ///
        /// **Required.**
        pub fn biz_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_address_code", value.into()))
        }

        /// `biz_store_address`
        ///
        /// **Required.**
        pub fn biz_store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_store_address", value.into()))
        }

        /// `store_entrance_pic`
        ///
        /// **Required.**
        pub fn store_entrance_pic(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_entrance_pic", list::<String>(values)))
        }

        /// `indoor_pic`
        ///
        /// **Required.**
        pub fn indoor_pic(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("indoor_pic", list::<String>(values)))
        }

        /// `biz_sub_appid`
        pub fn biz_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("biz_sub_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BizStoreInfo);

    /// MpInfo
    #[derive(Clone, Debug, Default)]
    pub struct MpInfo(Fields);

    impl MpInfo {
        /// `mp_appid`
        pub fn mp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mp_appid", value.into()))
        }

        /// `mp_sub_appid`
        pub fn mp_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mp_sub_appid", value.into()))
        }

        /// `mp_pics`
        pub fn mp_pics(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("mp_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MpInfo);

    /// MiniProgramInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramInfo(Fields);

    impl MiniProgramInfo {
        /// `mini_program_appid`
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// `mini_program_sub_appid`
        pub fn mini_program_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_sub_appid", value.into()))
        }

        /// `mini_program_pics`
        pub fn mini_program_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("mini_program_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramInfo);

    /// AppInfo
    #[derive(Clone, Debug, Default)]
    pub struct AppInfo(Fields);

    impl AppInfo {
        /// `app_appid`
        pub fn app_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_appid", value.into()))
        }

        /// `app_sub_appid`
        pub fn app_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_sub_appid", value.into()))
        }

        /// `app_pics`
        pub fn app_pics(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("app_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AppInfo);

    /// WebInfo
    #[derive(Clone, Debug, Default)]
    pub struct WebInfo(Fields);

    impl WebInfo {
        /// `domain`
        pub fn domain(self, value: impl Into<String>) -> Self {
            Self(self.0.set("domain", value.into()))
        }

        /// `web_authorisation`
        pub fn web_authorisation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("web_authorisation", value.into()))
        }

        /// `web_appid`
        pub fn web_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("web_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WebInfo);

    /// WeworkInfo
    #[derive(Clone, Debug, Default)]
    pub struct WeworkInfo(Fields);

    impl WeworkInfo {
        /// `sub_corp_id`
        pub fn sub_corp_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_corp_id", value.into()))
        }

        /// `wework_pics`
        pub fn wework_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("wework_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WeworkInfo);

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

        /// `qualifications`
        pub fn qualifications(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("qualifications", list::<String>(values)))
        }

        /// `activities_id`
        pub fn activities_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activities_id", value.into()))
        }

        /// `activities_rate`
        pub fn activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activities_rate", value.into()))
        }

        /// `debit_activities_rate`
        pub fn debit_activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("debit_activities_rate", value.into()))
        }

        /// `credit_activities_rate`
        pub fn credit_activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("credit_activities_rate", value.into()))
        }

        /// `activities_additions`
        pub fn activities_additions(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("activities_additions", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettlementInfo);

    /// BankAccountInfo
    #[derive(Clone, Debug, Default)]
    pub struct BankAccountInfo(Fields);

    impl BankAccountInfo {
        /// `bank_account_type`
        ///
        /// **Required.**
        pub fn bank_account_type(self, value: impl Into<BankAccountType>) -> Self {
            Self(self.0.set("bank_account_type", value.into()))
        }

        /// `account_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_name", value.into()))
        }

        /// `account_bank`
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account_bank", value.into()))
        }

        /// `bank_address_code`
        ///
        /// **Required.**
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_address_code", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `bank_branch_id`
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_id", value.into()))
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

    sent!(BankAccountInfo);

    /// BankAccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BankAccountType {
        /// `BANK_ACCOUNT_TYPE_CORPORATE`
        BankAccountTypeCorporate,
        /// `BANK_ACCOUNT_TYPE_PERSONAL`
        BankAccountTypePersonal,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BankAccountType,
        BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
    );

    /// AdditionInfo
    #[derive(Clone, Debug, Default)]
    pub struct AdditionInfo(Fields);

    impl AdditionInfo {
        /// `legal_person_commitment`
        pub fn legal_person_commitment(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person_commitment", value.into()))
        }

        /// `legal_person_video`
        pub fn legal_person_video(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person_video", value.into()))
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("business_addition_pics", list::<String>(values)))
        }

        /// `business_addition_msg`
        pub fn business_addition_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_addition_msg", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionInfo);

    /// The answer of 提交申请单.
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
