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
    pub struct Request {
        business_code: Option<String>,
        contact_info: Option<ContactInfo>,
        subject_info: Option<SubjectInfo>,
        business_info: Option<BusinessInfo>,
        settlement_info: Option<SettlementInfo>,
        bank_account_info: Option<BankAccountInfo>,
        addition_info: Option<AdditionInfo>,
        extra: Extra,
    }

    impl Request {
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

        /// `business_info`
        ///
        /// **Required.**
        pub fn business_info(mut self, value: impl Into<BusinessInfo>) -> Self {
            self.business_info = Some(value.into());
            self
        }

        /// `settlement_info`
        ///
        /// **Required.**
        pub fn settlement_info(mut self, value: impl Into<SettlementInfo>) -> Self {
            self.settlement_info = Some(value.into());
            self
        }

        /// `bank_account_info`
        ///
        /// **Required.**
        pub fn bank_account_info(mut self, value: impl Into<BankAccountInfo>) -> Self {
            self.bank_account_info = Some(value.into());
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
            Parts::new()
                .body("business_code", &self.business_code)
                .body("contact_info", &self.contact_info)
                .body("subject_info", &self.subject_info)
                .body("business_info", &self.business_info)
                .body("settlement_info", &self.settlement_info)
                .body("bank_account_info", &self.bank_account_info)
                .body("addition_info", &self.addition_info)
                .extra(&self.extra)
        }
    }

    /// ContactInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContactInfo {
        contact_type: Option<ContactType>,
        contact_name: Option<Sensitive>,
        contact_id_doc_type: Option<ContactIdDocType>,
        contact_id_number: Option<Sensitive>,
        contact_id_doc_copy: Option<String>,
        contact_id_doc_copy_back: Option<String>,
        contact_period_begin: Option<String>,
        contact_period_end: Option<String>,
        business_authorization_letter: Option<String>,
        openid: Option<String>,
        mobile_phone: Option<Sensitive>,
        contact_email: Option<Sensitive>,
        extra: Extra,
    }

    impl ContactInfo {
        /// `contact_type`
        ///
        /// **Required.**
        pub fn contact_type(mut self, value: impl Into<ContactType>) -> Self {
            self.contact_type = Some(value.into());
            self
        }

        /// `contact_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_name = Some(value.into());
            self
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(mut self, value: impl Into<ContactIdDocType>) -> Self {
            self.contact_id_doc_type = Some(value.into());
            self
        }

        /// `contact_id_number`
        ///
        /// Sealed by the client on sending.
        pub fn contact_id_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_id_number = Some(value.into());
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

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `mobile_phone`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile_phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile_phone = Some(value.into());
            self
        }

        /// `contact_email`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_email(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_email = Some(value.into());
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
        contact_name = "contact_name",
        contact_id_doc_type = "contact_id_doc_type",
        contact_id_number = "contact_id_number",
        contact_id_doc_copy = "contact_id_doc_copy",
        contact_id_doc_copy_back = "contact_id_doc_copy_back",
        contact_period_begin = "contact_period_begin",
        contact_period_end = "contact_period_end",
        business_authorization_letter = "business_authorization_letter",
        openid = "openid",
        mobile_phone = "mobile_phone",
        contact_email = "contact_email",
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
        finance_institution: Option<bool>,
        micro_biz_info: Option<MicroBizInfo>,
        business_license_info: Option<BusinessLicenseInfo>,
        certificate_info: Option<CertificateInfo>,
        organization_info: Option<OrganizationInfo>,
        certificate_letter_copy: Option<String>,
        finance_institution_info: Option<FinanceInstitutionInfo>,
        identity_info: Option<IdentityInfo>,
        ubo_info_list: Vec<UboInfoList>,
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

        /// `finance_institution`
        pub fn finance_institution(mut self, value: bool) -> Self {
            self.finance_institution = Some(value);
            self
        }

        /// `micro_biz_info`
        pub fn micro_biz_info(mut self, value: impl Into<MicroBizInfo>) -> Self {
            self.micro_biz_info = Some(value.into());
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
        ///
        /// **Required.**
        pub fn certificate_info(mut self, value: impl Into<CertificateInfo>) -> Self {
            self.certificate_info = Some(value.into());
            self
        }

        /// `organization_info`
        pub fn organization_info(mut self, value: impl Into<OrganizationInfo>) -> Self {
            self.organization_info = Some(value.into());
            self
        }

        /// `certificate_letter_copy`
        pub fn certificate_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.certificate_letter_copy = Some(value.into());
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

        /// `identity_info`
        ///
        /// **Required.**
        pub fn identity_info(mut self, value: impl Into<IdentityInfo>) -> Self {
            self.identity_info = Some(value.into());
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubjectInfo,
        subject_type = "subject_type",
        finance_institution = "finance_institution",
        micro_biz_info = "micro_biz_info",
        business_license_info = "business_license_info",
        certificate_info = "certificate_info",
        organization_info = "organization_info",
        certificate_letter_copy = "certificate_letter_copy",
        finance_institution_info = "finance_institution_info",
        identity_info = "identity_info",
        ubo_info_list = "ubo_info_list",
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

    /// MicroBizInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroBizInfo {
        micro_biz_type: Option<MicroBizType>,
        micro_store_info: Option<MicroStoreInfo>,
        micro_mobile_info: Option<MicroMobileInfo>,
        micro_online_info: Option<MicroOnlineInfo>,
        extra: Extra,
    }

    impl MicroBizInfo {
        /// `micro_biz_type`
        ///
        /// **Required.**
        pub fn micro_biz_type(mut self, value: impl Into<MicroBizType>) -> Self {
            self.micro_biz_type = Some(value.into());
            self
        }

        /// `micro_store_info`
        pub fn micro_store_info(mut self, value: impl Into<MicroStoreInfo>) -> Self {
            self.micro_store_info = Some(value.into());
            self
        }

        /// `micro_mobile_info`
        pub fn micro_mobile_info(mut self, value: impl Into<MicroMobileInfo>) -> Self {
            self.micro_mobile_info = Some(value.into());
            self
        }

        /// `micro_online_info`
        pub fn micro_online_info(mut self, value: impl Into<MicroOnlineInfo>) -> Self {
            self.micro_online_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MicroBizInfo,
        micro_biz_type = "micro_biz_type",
        micro_store_info = "micro_store_info",
        micro_mobile_info = "micro_mobile_info",
        micro_online_info = "micro_online_info",
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

    /// MicroStoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroStoreInfo {
        micro_name: Option<String>,
        micro_address_code: Option<String>,
        micro_address: Option<String>,
        store_entrance_pic: Option<String>,
        micro_indoor_copy: Option<String>,
        store_longitude: Option<String>,
        store_latitude: Option<String>,
        extra: Extra,
    }

    impl MicroStoreInfo {
        /// `micro_name`
        ///
        /// **Required.**
        pub fn micro_name(mut self, value: impl Into<String>) -> Self {
            self.micro_name = Some(value.into());
            self
        }

        /// `micro_address_code`
        ///
        /// **Required.**
        pub fn micro_address_code(mut self, value: impl Into<String>) -> Self {
            self.micro_address_code = Some(value.into());
            self
        }

        /// `micro_address`
        ///
        /// **Required.**
        pub fn micro_address(mut self, value: impl Into<String>) -> Self {
            self.micro_address = Some(value.into());
            self
        }

        /// `store_entrance_pic`
        ///
        /// **Required.**
        pub fn store_entrance_pic(mut self, value: impl Into<String>) -> Self {
            self.store_entrance_pic = Some(value.into());
            self
        }

        /// `micro_indoor_copy`
        ///
        /// **Required.**
        pub fn micro_indoor_copy(mut self, value: impl Into<String>) -> Self {
            self.micro_indoor_copy = Some(value.into());
            self
        }

        /// `store_longitude`
        pub fn store_longitude(mut self, value: impl Into<String>) -> Self {
            self.store_longitude = Some(value.into());
            self
        }

        /// `store_latitude`
        pub fn store_latitude(mut self, value: impl Into<String>) -> Self {
            self.store_latitude = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MicroStoreInfo,
        micro_name = "micro_name",
        micro_address_code = "micro_address_code",
        micro_address = "micro_address",
        store_entrance_pic = "store_entrance_pic",
        micro_indoor_copy = "micro_indoor_copy",
        store_longitude = "store_longitude",
        store_latitude = "store_latitude",
    );

    /// MicroMobileInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroMobileInfo {
        micro_mobile_name: Option<String>,
        micro_mobile_city: Option<String>,
        micro_mobile_address: Option<String>,
        micro_mobile_pics: Vec<String>,
        extra: Extra,
    }

    impl MicroMobileInfo {
        /// `micro_mobile_name`
        ///
        /// **Required.**
        pub fn micro_mobile_name(mut self, value: impl Into<String>) -> Self {
            self.micro_mobile_name = Some(value.into());
            self
        }

        /// `micro_mobile_city`
        ///
        /// **Required.**
        pub fn micro_mobile_city(mut self, value: impl Into<String>) -> Self {
            self.micro_mobile_city = Some(value.into());
            self
        }

        /// `micro_mobile_address`
        ///
        /// **Required.**
        pub fn micro_mobile_address(mut self, value: impl Into<String>) -> Self {
            self.micro_mobile_address = Some(value.into());
            self
        }

        /// `micro_mobile_pics`
        ///
        /// **Required.**
        pub fn micro_mobile_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.micro_mobile_pics = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MicroMobileInfo,
        micro_mobile_name = "micro_mobile_name",
        micro_mobile_city = "micro_mobile_city",
        micro_mobile_address = "micro_mobile_address",
        micro_mobile_pics = "micro_mobile_pics",
    );

    /// MicroOnlineInfo
    #[derive(Clone, Debug, Default)]
    pub struct MicroOnlineInfo {
        micro_online_store: Option<String>,
        micro_ec_name: Option<String>,
        micro_qrcode: Option<String>,
        micro_link: Option<String>,
        extra: Extra,
    }

    impl MicroOnlineInfo {
        /// `micro_online_store`
        ///
        /// **Required.**
        pub fn micro_online_store(mut self, value: impl Into<String>) -> Self {
            self.micro_online_store = Some(value.into());
            self
        }

        /// `micro_ec_name`
        ///
        /// **Required.**
        pub fn micro_ec_name(mut self, value: impl Into<String>) -> Self {
            self.micro_ec_name = Some(value.into());
            self
        }

        /// `micro_qrcode`
        pub fn micro_qrcode(mut self, value: impl Into<String>) -> Self {
            self.micro_qrcode = Some(value.into());
            self
        }

        /// `micro_link`
        pub fn micro_link(mut self, value: impl Into<String>) -> Self {
            self.micro_link = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MicroOnlineInfo,
        micro_online_store = "micro_online_store",
        micro_ec_name = "micro_ec_name",
        micro_qrcode = "micro_qrcode",
        micro_link = "micro_link",
    );

    /// BusinessLicenseInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessLicenseInfo {
        license_copy: Option<String>,
        license_number: Option<String>,
        merchant_name: Option<String>,
        legal_person: Option<String>,
        license_address: Option<String>,
        period_begin: Option<String>,
        period_end: Option<String>,
        extra: Extra,
    }

    impl BusinessLicenseInfo {
        /// `license_copy`
        ///
        /// **Required.**
        pub fn license_copy(mut self, value: impl Into<String>) -> Self {
            self.license_copy = Some(value.into());
            self
        }

        /// `license_number`
        ///
        /// **Required.**
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Some(value.into());
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

        /// `license_address`
        pub fn license_address(mut self, value: impl Into<String>) -> Self {
            self.license_address = Some(value.into());
            self
        }

        /// `period_begin`
        pub fn period_begin(mut self, value: impl Into<String>) -> Self {
            self.period_begin = Some(value.into());
            self
        }

        /// `period_end`
        pub fn period_end(mut self, value: impl Into<String>) -> Self {
            self.period_end = Some(value.into());
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
        license_copy = "license_copy",
        license_number = "license_number",
        merchant_name = "merchant_name",
        legal_person = "legal_person",
        license_address = "license_address",
        period_begin = "period_begin",
        period_end = "period_end",
    );

    /// CertificateInfo
    #[derive(Clone, Debug, Default)]
    pub struct CertificateInfo {
        cert_copy: Option<String>,
        cert_type: Option<CertType>,
        cert_number: Option<String>,
        merchant_name: Option<String>,
        company_address: Option<String>,
        legal_person: Option<String>,
        period_begin: Option<String>,
        period_end: Option<String>,
        extra: Extra,
    }

    impl CertificateInfo {
        /// `cert_copy`
        ///
        /// **Required.**
        pub fn cert_copy(mut self, value: impl Into<String>) -> Self {
            self.cert_copy = Some(value.into());
            self
        }

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

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `company_address`
        ///
        /// **Required.**
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Some(value.into());
            self
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// `period_begin`
        ///
        /// **Required.**
        pub fn period_begin(mut self, value: impl Into<String>) -> Self {
            self.period_begin = Some(value.into());
            self
        }

        /// `period_end`
        ///
        /// **Required.**
        pub fn period_end(mut self, value: impl Into<String>) -> Self {
            self.period_end = Some(value.into());
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
        cert_copy = "cert_copy",
        cert_type = "cert_type",
        cert_number = "cert_number",
        merchant_name = "merchant_name",
        company_address = "company_address",
        legal_person = "legal_person",
        period_begin = "period_begin",
        period_end = "period_end",
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

    /// OrganizationInfo
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationInfo {
        organization_copy: Option<String>,
        organization_code: Option<String>,
        org_period_begin: Option<String>,
        org_period_end: Option<String>,
        extra: Extra,
    }

    impl OrganizationInfo {
        /// `organization_copy`
        ///
        /// **Required.**
        pub fn organization_copy(mut self, value: impl Into<String>) -> Self {
            self.organization_copy = Some(value.into());
            self
        }

        /// `organization_code`
        ///
        /// **Required.**
        pub fn organization_code(mut self, value: impl Into<String>) -> Self {
            self.organization_code = Some(value.into());
            self
        }

        /// `org_period_begin`
        ///
        /// **Required.**
        pub fn org_period_begin(mut self, value: impl Into<String>) -> Self {
            self.org_period_begin = Some(value.into());
            self
        }

        /// `org_period_end`
        ///
        /// **Required.**
        pub fn org_period_end(mut self, value: impl Into<String>) -> Self {
            self.org_period_end = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        OrganizationInfo,
        organization_copy = "organization_copy",
        organization_code = "organization_code",
        org_period_begin = "org_period_begin",
        org_period_end = "org_period_end",
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

    /// IdentityInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdentityInfo {
        id_holder_type: Option<IdHolderType>,
        id_doc_type: Option<IdDocType>,
        authorize_letter_copy: Option<String>,
        id_card_info: Option<IdCardInfo>,
        id_doc_info: Option<IdDocInfo>,
        owner: Option<bool>,
        extra: Extra,
    }

    impl IdentityInfo {
        /// `id_holder_type`
        pub fn id_holder_type(mut self, value: impl Into<IdHolderType>) -> Self {
            self.id_holder_type = Some(value.into());
            self
        }

        /// `id_doc_type`
        ///
        /// **Required.**
        pub fn id_doc_type(mut self, value: impl Into<IdDocType>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// `authorize_letter_copy`
        pub fn authorize_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.authorize_letter_copy = Some(value.into());
            self
        }

        /// `id_card_info`
        pub fn id_card_info(mut self, value: impl Into<IdCardInfo>) -> Self {
            self.id_card_info = Some(value.into());
            self
        }

        /// `id_doc_info`
        pub fn id_doc_info(mut self, value: impl Into<IdDocInfo>) -> Self {
            self.id_doc_info = Some(value.into());
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
        IdentityInfo,
        id_holder_type = "id_holder_type",
        id_doc_type = "id_doc_type",
        authorize_letter_copy = "authorize_letter_copy",
        id_card_info = "id_card_info",
        id_doc_info = "id_doc_info",
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

    /// IdCardInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdCardInfo {
        id_card_copy: Option<String>,
        id_card_national: Option<String>,
        id_card_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        id_card_address: Option<Sensitive>,
        card_period_begin: Option<String>,
        card_period_end: Option<String>,
        extra: Extra,
    }

    impl IdCardInfo {
        /// `id_card_copy`
        ///
        /// **Required.**
        pub fn id_card_copy(mut self, value: impl Into<String>) -> Self {
            self.id_card_copy = Some(value.into());
            self
        }

        /// `id_card_national`
        ///
        /// **Required.**
        pub fn id_card_national(mut self, value: impl Into<String>) -> Self {
            self.id_card_national = Some(value.into());
            self
        }

        /// `id_card_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `id_card_address`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_address = Some(value.into());
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
        IdCardInfo,
        id_card_copy = "id_card_copy",
        id_card_national = "id_card_national",
        id_card_name = "id_card_name",
        id_card_number = "id_card_number",
        id_card_address = "id_card_address",
        card_period_begin = "card_period_begin",
        card_period_end = "card_period_end",
    );

    /// IdDocInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdDocInfo {
        id_doc_copy: Option<String>,
        id_doc_copy_back: Option<String>,
        id_doc_name: Option<Sensitive>,
        id_doc_number: Option<Sensitive>,
        id_doc_address: Option<Sensitive>,
        doc_period_begin: Option<String>,
        doc_period_end: Option<String>,
        extra: Extra,
    }

    impl IdDocInfo {
        /// `id_doc_copy`
        ///
        /// **Required.**
        pub fn id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.id_doc_copy = Some(value.into());
            self
        }

        /// `id_doc_copy_back`
        pub fn id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.id_doc_copy_back = Some(value.into());
            self
        }

        /// `id_doc_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_doc_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_name = Some(value.into());
            self
        }

        /// `id_doc_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_doc_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_number = Some(value.into());
            self
        }

        /// `id_doc_address`
        ///
        /// Sealed by the client on sending.
        pub fn id_doc_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_address = Some(value.into());
            self
        }

        /// `doc_period_begin`
        ///
        /// **Required.**
        pub fn doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.doc_period_begin = Some(value.into());
            self
        }

        /// `doc_period_end`
        ///
        /// **Required.**
        pub fn doc_period_end(mut self, value: impl Into<String>) -> Self {
            self.doc_period_end = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        IdDocInfo,
        id_doc_copy = "id_doc_copy",
        id_doc_copy_back = "id_doc_copy_back",
        id_doc_name = "id_doc_name",
        id_doc_number = "id_doc_number",
        id_doc_address = "id_doc_address",
        doc_period_begin = "doc_period_begin",
        doc_period_end = "doc_period_end",
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

    /// BusinessInfo
    #[derive(Clone, Debug, Default)]
    pub struct BusinessInfo {
        merchant_shortname: Option<String>,
        service_phone: Option<String>,
        sales_info: Option<SalesInfo>,
        extra: Extra,
    }

    impl BusinessInfo {
        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Some(value.into());
            self
        }

        /// `service_phone`
        ///
        /// **Required.**
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// `sales_info`
        ///
        /// **Required.**
        pub fn sales_info(mut self, value: impl Into<SalesInfo>) -> Self {
            self.sales_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BusinessInfo,
        merchant_shortname = "merchant_shortname",
        service_phone = "service_phone",
        sales_info = "sales_info",
    );

    /// SalesInfo
    #[derive(Clone, Debug, Default)]
    pub struct SalesInfo {
        sales_scenes_type: Vec<SalesScenesType>,
        biz_store_info: Option<BizStoreInfo>,
        mp_info: Option<MpInfo>,
        mini_program_info: Option<MiniProgramInfo>,
        app_info: Option<AppInfo>,
        web_info: Option<WebInfo>,
        wework_info: Option<WeworkInfo>,
        extra: Extra,
    }

    impl SalesInfo {
        /// `sales_scenes_type`
        ///
        /// **Required.**
        pub fn sales_scenes_type(
            mut self,
            values: impl IntoIterator<Item = impl Into<SalesScenesType>>,
        ) -> Self {
            self.sales_scenes_type = list(values);
            self
        }

        /// `biz_store_info`
        pub fn biz_store_info(mut self, value: impl Into<BizStoreInfo>) -> Self {
            self.biz_store_info = Some(value.into());
            self
        }

        /// `mp_info`
        pub fn mp_info(mut self, value: impl Into<MpInfo>) -> Self {
            self.mp_info = Some(value.into());
            self
        }

        /// `mini_program_info`
        pub fn mini_program_info(mut self, value: impl Into<MiniProgramInfo>) -> Self {
            self.mini_program_info = Some(value.into());
            self
        }

        /// `app_info`
        pub fn app_info(mut self, value: impl Into<AppInfo>) -> Self {
            self.app_info = Some(value.into());
            self
        }

        /// `web_info`
        pub fn web_info(mut self, value: impl Into<WebInfo>) -> Self {
            self.web_info = Some(value.into());
            self
        }

        /// `wework_info`
        pub fn wework_info(mut self, value: impl Into<WeworkInfo>) -> Self {
            self.wework_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SalesInfo,
        sales_scenes_type = "sales_scenes_type",
        biz_store_info = "biz_store_info",
        mp_info = "mp_info",
        mini_program_info = "mini_program_info",
        app_info = "app_info",
        web_info = "web_info",
        wework_info = "wework_info",
    );

    /// SalesScenesType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct BizStoreInfo {
        biz_store_name: Option<String>,
        biz_address_code: Option<String>,
        biz_store_address: Option<String>,
        store_entrance_pic: Vec<String>,
        indoor_pic: Vec<String>,
        biz_sub_appid: Option<String>,
        extra: Extra,
    }

    impl BizStoreInfo {
        /// `biz_store_name`
        ///
        /// **Required.**
        pub fn biz_store_name(mut self, value: impl Into<String>) -> Self {
            self.biz_store_name = Some(value.into());
            self
        }

        /// `biz_address_code`
        ///
        /// **Required.**
        pub fn biz_address_code(mut self, value: impl Into<String>) -> Self {
            self.biz_address_code = Some(value.into());
            self
        }

        /// `biz_store_address`
        ///
        /// **Required.**
        pub fn biz_store_address(mut self, value: impl Into<String>) -> Self {
            self.biz_store_address = Some(value.into());
            self
        }

        /// `store_entrance_pic`
        ///
        /// **Required.**
        pub fn store_entrance_pic(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.store_entrance_pic = list(values);
            self
        }

        /// `indoor_pic`
        ///
        /// **Required.**
        pub fn indoor_pic(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.indoor_pic = list(values);
            self
        }

        /// `biz_sub_appid`
        pub fn biz_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.biz_sub_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BizStoreInfo,
        biz_store_name = "biz_store_name",
        biz_address_code = "biz_address_code",
        biz_store_address = "biz_store_address",
        store_entrance_pic = "store_entrance_pic",
        indoor_pic = "indoor_pic",
        biz_sub_appid = "biz_sub_appid",
    );

    /// MpInfo
    #[derive(Clone, Debug, Default)]
    pub struct MpInfo {
        mp_appid: Option<String>,
        mp_sub_appid: Option<String>,
        mp_pics: Vec<String>,
        extra: Extra,
    }

    impl MpInfo {
        /// `mp_appid`
        pub fn mp_appid(mut self, value: impl Into<String>) -> Self {
            self.mp_appid = Some(value.into());
            self
        }

        /// `mp_sub_appid`
        pub fn mp_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.mp_sub_appid = Some(value.into());
            self
        }

        /// `mp_pics`
        pub fn mp_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.mp_pics = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MpInfo,
        mp_appid = "mp_appid",
        mp_sub_appid = "mp_sub_appid",
        mp_pics = "mp_pics",
    );

    /// MiniProgramInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramInfo {
        mini_program_appid: Option<String>,
        mini_program_sub_appid: Option<String>,
        mini_program_pics: Vec<String>,
        extra: Extra,
    }

    impl MiniProgramInfo {
        /// `mini_program_appid`
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// `mini_program_sub_appid`
        pub fn mini_program_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_sub_appid = Some(value.into());
            self
        }

        /// `mini_program_pics`
        pub fn mini_program_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.mini_program_pics = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MiniProgramInfo,
        mini_program_appid = "mini_program_appid",
        mini_program_sub_appid = "mini_program_sub_appid",
        mini_program_pics = "mini_program_pics",
    );

    /// AppInfo
    #[derive(Clone, Debug, Default)]
    pub struct AppInfo {
        app_appid: Option<String>,
        app_sub_appid: Option<String>,
        app_pics: Vec<String>,
        extra: Extra,
    }

    impl AppInfo {
        /// `app_appid`
        pub fn app_appid(mut self, value: impl Into<String>) -> Self {
            self.app_appid = Some(value.into());
            self
        }

        /// `app_sub_appid`
        pub fn app_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.app_sub_appid = Some(value.into());
            self
        }

        /// `app_pics`
        pub fn app_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.app_pics = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AppInfo,
        app_appid = "app_appid",
        app_sub_appid = "app_sub_appid",
        app_pics = "app_pics",
    );

    /// WebInfo
    #[derive(Clone, Debug, Default)]
    pub struct WebInfo {
        domain: Option<String>,
        web_authorisation: Option<String>,
        web_appid: Option<String>,
        extra: Extra,
    }

    impl WebInfo {
        /// `domain`
        pub fn domain(mut self, value: impl Into<String>) -> Self {
            self.domain = Some(value.into());
            self
        }

        /// `web_authorisation`
        pub fn web_authorisation(mut self, value: impl Into<String>) -> Self {
            self.web_authorisation = Some(value.into());
            self
        }

        /// `web_appid`
        pub fn web_appid(mut self, value: impl Into<String>) -> Self {
            self.web_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        WebInfo,
        domain = "domain",
        web_authorisation = "web_authorisation",
        web_appid = "web_appid",
    );

    /// WeworkInfo
    #[derive(Clone, Debug, Default)]
    pub struct WeworkInfo {
        sub_corp_id: Option<String>,
        wework_pics: Vec<String>,
        extra: Extra,
    }

    impl WeworkInfo {
        /// `sub_corp_id`
        pub fn sub_corp_id(mut self, value: impl Into<String>) -> Self {
            self.sub_corp_id = Some(value.into());
            self
        }

        /// `wework_pics`
        pub fn wework_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.wework_pics = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        WeworkInfo,
        sub_corp_id = "sub_corp_id",
        wework_pics = "wework_pics",
    );

    /// SettlementInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettlementInfo {
        settlement_id: Option<String>,
        qualification_type: Option<String>,
        qualifications: Vec<String>,
        activities_id: Option<String>,
        activities_rate: Option<String>,
        debit_activities_rate: Option<String>,
        credit_activities_rate: Option<String>,
        activities_additions: Vec<String>,
        extra: Extra,
    }

    impl SettlementInfo {
        /// `settlement_id`
        pub fn settlement_id(mut self, value: impl Into<String>) -> Self {
            self.settlement_id = Some(value.into());
            self
        }

        /// `qualification_type`
        pub fn qualification_type(mut self, value: impl Into<String>) -> Self {
            self.qualification_type = Some(value.into());
            self
        }

        /// `qualifications`
        pub fn qualifications(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.qualifications = list(values);
            self
        }

        /// `activities_id`
        pub fn activities_id(mut self, value: impl Into<String>) -> Self {
            self.activities_id = Some(value.into());
            self
        }

        /// `activities_rate`
        pub fn activities_rate(mut self, value: impl Into<String>) -> Self {
            self.activities_rate = Some(value.into());
            self
        }

        /// `debit_activities_rate`
        pub fn debit_activities_rate(mut self, value: impl Into<String>) -> Self {
            self.debit_activities_rate = Some(value.into());
            self
        }

        /// `credit_activities_rate`
        pub fn credit_activities_rate(mut self, value: impl Into<String>) -> Self {
            self.credit_activities_rate = Some(value.into());
            self
        }

        /// `activities_additions`
        pub fn activities_additions(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.activities_additions = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettlementInfo,
        settlement_id = "settlement_id",
        qualification_type = "qualification_type",
        qualifications = "qualifications",
        activities_id = "activities_id",
        activities_rate = "activities_rate",
        debit_activities_rate = "debit_activities_rate",
        credit_activities_rate = "credit_activities_rate",
        activities_additions = "activities_additions",
    );

    /// BankAccountInfo
    #[derive(Clone, Debug, Default)]
    pub struct BankAccountInfo {
        bank_account_type: Option<BankAccountType>,
        account_name: Option<Sensitive>,
        account_bank: Option<String>,
        bank_address_code: Option<String>,
        bank_name: Option<String>,
        bank_branch_id: Option<String>,
        account_number: Option<Sensitive>,
        extra: Extra,
    }

    impl BankAccountInfo {
        /// `bank_account_type`
        ///
        /// **Required.**
        pub fn bank_account_type(mut self, value: impl Into<BankAccountType>) -> Self {
            self.bank_account_type = Some(value.into());
            self
        }

        /// `account_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Some(value.into());
            self
        }

        /// `account_bank`
        ///
        /// **Required.**
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// `bank_address_code`
        ///
        /// **Required.**
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_branch_id`
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// `account_number`
        ///
        /// Sealed by the client on sending.
        pub fn account_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BankAccountInfo,
        bank_account_type = "bank_account_type",
        account_name = "account_name",
        account_bank = "account_bank",
        bank_address_code = "bank_address_code",
        bank_name = "bank_name",
        bank_branch_id = "bank_branch_id",
        account_number = "account_number",
    );

    /// BankAccountType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct AdditionInfo {
        legal_person_commitment: Option<String>,
        legal_person_video: Option<String>,
        business_addition_pics: Vec<String>,
        business_addition_msg: Option<String>,
        extra: Extra,
    }

    impl AdditionInfo {
        /// `legal_person_commitment`
        pub fn legal_person_commitment(mut self, value: impl Into<String>) -> Self {
            self.legal_person_commitment = Some(value.into());
            self
        }

        /// `legal_person_video`
        pub fn legal_person_video(mut self, value: impl Into<String>) -> Self {
            self.legal_person_video = Some(value.into());
            self
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.business_addition_pics = list(values);
            self
        }

        /// `business_addition_msg`
        pub fn business_addition_msg(mut self, value: impl Into<String>) -> Self {
            self.business_addition_msg = Some(value.into());
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
        legal_person_commitment = "legal_person_commitment",
        legal_person_video = "legal_person_video",
        business_addition_pics = "business_addition_pics",
        business_addition_msg = "business_addition_msg",
    );

    /// The answer of 提交申请单.
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
