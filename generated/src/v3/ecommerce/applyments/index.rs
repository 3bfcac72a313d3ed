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
    pub struct Request {
        out_request_no: Option<String>,
        organization_type: Option<OrganizationType>,
        finance_institution: Option<bool>,
        business_license_info: Option<BusinessLicenseInfo>,
        finance_institution_info: Option<FinanceInstitutionInfo>,
        id_holder_type: Option<IdHolderType>,
        id_doc_type: Option<IdDocType>,
        authorize_letter_copy: Option<String>,
        id_card_info: Option<IdCardInfo>,
        id_doc_info: Option<IdDocInfo>,
        owner: Option<bool>,
        ubo_info_list: Vec<UboInfoList>,
        account_info: Option<AccountInfo>,
        contact_info: Option<ContactInfo>,
        sales_scene_info: Option<SalesSceneInfo>,
        settlement_info: Option<SettlementInfo>,
        merchant_shortname: Option<String>,
        qualifications: Vec<String>,
        business_addition_pics: Vec<String>,
        business_addition_desc: Vec<String>,
        extra: Extra,
    }

    impl Request {
        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
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

        /// `finance_institution_info`
        pub fn finance_institution_info(
            mut self,
            value: impl Into<FinanceInstitutionInfo>,
        ) -> Self {
            self.finance_institution_info = Some(value.into());
            self
        }

        /// `id_holder_type`
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

        /// `ubo_info_list`
        pub fn ubo_info_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<UboInfoList>>,
        ) -> Self {
            self.ubo_info_list = list(values);
            self
        }

        /// `account_info`
        ///
        /// **Required.**
        pub fn account_info(mut self, value: impl Into<AccountInfo>) -> Self {
            self.account_info = Some(value.into());
            self
        }

        /// `contact_info`
        ///
        /// **Required.**
        pub fn contact_info(mut self, value: impl Into<ContactInfo>) -> Self {
            self.contact_info = Some(value.into());
            self
        }

        /// `sales_scene_info`
        ///
        /// **Required.**
        pub fn sales_scene_info(mut self, value: impl Into<SalesSceneInfo>) -> Self {
            self.sales_scene_info = Some(value.into());
            self
        }

        /// `settlement_info`
        pub fn settlement_info(mut self, value: impl Into<SettlementInfo>) -> Self {
            self.settlement_info = Some(value.into());
            self
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Some(value.into());
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

        /// `business_addition_pics`
        pub fn business_addition_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.business_addition_pics = list(values);
            self
        }

        /// `business_addition_desc`
        pub fn business_addition_desc(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.business_addition_desc = list(values);
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
            Parts::new()
                .body("out_request_no", &self.out_request_no)
                .body("organization_type", &self.organization_type)
                .body("finance_institution", &self.finance_institution)
                .body("business_license_info", &self.business_license_info)
                .body("finance_institution_info", &self.finance_institution_info)
                .body("id_holder_type", &self.id_holder_type)
                .body("id_doc_type", &self.id_doc_type)
                .body("authorize_letter_copy", &self.authorize_letter_copy)
                .body("id_card_info", &self.id_card_info)
                .body("id_doc_info", &self.id_doc_info)
                .body("owner", &self.owner)
                .body("ubo_info_list", &self.ubo_info_list)
                .body("account_info", &self.account_info)
                .body("contact_info", &self.contact_info)
                .body("sales_scene_info", &self.sales_scene_info)
                .body("settlement_info", &self.settlement_info)
                .body("merchant_shortname", &self.merchant_shortname)
                .body("qualifications", &self.qualifications)
                .body("business_addition_pics", &self.business_addition_pics)
                .body("business_addition_desc", &self.business_addition_desc)
                .extra(&self.extra)
        }
    }

    /// OrganizationType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct BusinessLicenseInfo {
        cert_type: Option<CertType>,
        business_license_copy: Option<String>,
        business_license_number: Option<String>,
        merchant_name: Option<String>,
        legal_person: Option<String>,
        company_address: Option<String>,
        business_time: Vec<String>,
        extra: Extra,
    }

    impl BusinessLicenseInfo {
        /// `cert_type`
        pub fn cert_type(mut self, value: impl Into<CertType>) -> Self {
            self.cert_type = Some(value.into());
            self
        }

        /// `business_license_copy`
        pub fn business_license_copy(mut self, value: impl Into<String>) -> Self {
            self.business_license_copy = Some(value.into());
            self
        }

        /// `business_license_number`
        pub fn business_license_number(mut self, value: impl Into<String>) -> Self {
            self.business_license_number = Some(value.into());
            self
        }

        /// `merchant_name`
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `legal_person`
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// `company_address`
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Some(value.into());
            self
        }

        /// `business_time`
        pub fn business_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.business_time = list(values);
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
        cert_type = "cert_type",
        business_license_copy = "business_license_copy",
        business_license_number = "business_license_number",
        merchant_name = "merchant_name",
        legal_person = "legal_person",
        company_address = "company_address",
        business_time = "business_time",
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
        id_card_valid_time_begin: Option<String>,
        id_card_valid_time: Option<String>,
        extra: Extra,
    }

    impl IdCardInfo {
        /// `id_card_copy`
        pub fn id_card_copy(mut self, value: impl Into<String>) -> Self {
            self.id_card_copy = Some(value.into());
            self
        }

        /// `id_card_national`
        pub fn id_card_national(mut self, value: impl Into<String>) -> Self {
            self.id_card_national = Some(value.into());
            self
        }

        /// `id_card_name`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `id_card_valid_time_begin`
        pub fn id_card_valid_time_begin(mut self, value: impl Into<String>) -> Self {
            self.id_card_valid_time_begin = Some(value.into());
            self
        }

        /// `id_card_valid_time`
        pub fn id_card_valid_time(mut self, value: impl Into<String>) -> Self {
            self.id_card_valid_time = Some(value.into());
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
        id_card_valid_time_begin = "id_card_valid_time_begin",
        id_card_valid_time = "id_card_valid_time",
    );

    /// IdDocInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdDocInfo {
        id_doc_name: Option<Sensitive>,
        id_doc_number: Option<Sensitive>,
        id_doc_copy: Option<String>,
        id_doc_copy_back: Option<String>,
        doc_period_begin: Option<String>,
        doc_period_end: Option<String>,
        extra: Extra,
    }

    impl IdDocInfo {
        /// `id_doc_name`
        ///
        /// Sealed by the client on sending.
        pub fn id_doc_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_name = Some(value.into());
            self
        }

        /// `id_doc_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_doc_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_number = Some(value.into());
            self
        }

        /// `id_doc_copy`
        pub fn id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.id_doc_copy = Some(value.into());
            self
        }

        /// `id_doc_copy_back`
        pub fn id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.id_doc_copy_back = Some(value.into());
            self
        }

        /// `doc_period_begin`
        pub fn doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.doc_period_begin = Some(value.into());
            self
        }

        /// `doc_period_end`
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
        id_doc_name = "id_doc_name",
        id_doc_number = "id_doc_number",
        id_doc_copy = "id_doc_copy",
        id_doc_copy_back = "id_doc_copy_back",
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

    /// AccountInfo
    #[derive(Clone, Debug, Default)]
    pub struct AccountInfo {
        bank_account_type: Option<BankAccountType>,
        account_bank: Option<String>,
        account_name: Option<Sensitive>,
        bank_address_code: Option<String>,
        bank_branch_id: Option<String>,
        bank_name: Option<String>,
        account_number: Option<Sensitive>,
        extra: Extra,
    }

    impl AccountInfo {
        /// `bank_account_type`
        pub fn bank_account_type(mut self, value: impl Into<BankAccountType>) -> Self {
            self.bank_account_type = Some(value.into());
            self
        }

        /// `account_bank`
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// `account_name`
        ///
        /// Sealed by the client on sending.
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Some(value.into());
            self
        }

        /// `bank_address_code`
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Some(value.into());
            self
        }

        /// `bank_branch_id`
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
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
        AccountInfo,
        bank_account_type = "bank_account_type",
        account_bank = "account_bank",
        account_name = "account_name",
        bank_address_code = "bank_address_code",
        bank_branch_id = "bank_branch_id",
        bank_name = "bank_name",
        account_number = "account_number",
    );

    /// BankAccountType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct ContactInfo {
        contact_type: Option<ContactType>,
        contact_name: Option<Sensitive>,
        contact_id_doc_type: Option<ContactIdDocType>,
        contact_id_card_number: Option<Sensitive>,
        contact_id_doc_copy: Option<String>,
        contact_id_doc_copy_back: Option<String>,
        contact_period_begin: Option<String>,
        contact_period_end: Option<String>,
        business_authorization_letter: Option<String>,
        mobile_phone: Option<Sensitive>,
        extra: Extra,
    }

    impl ContactInfo {
        /// `contact_type`
        pub fn contact_type(mut self, value: impl Into<ContactType>) -> Self {
            self.contact_type = Some(value.into());
            self
        }

        /// `contact_name`
        ///
        /// Sealed by the client on sending.
        pub fn contact_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_name = Some(value.into());
            self
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(mut self, value: impl Into<ContactIdDocType>) -> Self {
            self.contact_id_doc_type = Some(value.into());
            self
        }

        /// `contact_id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn contact_id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_id_card_number = Some(value.into());
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

        /// `mobile_phone`
        ///
        /// Sealed by the client on sending.
        pub fn mobile_phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile_phone = Some(value.into());
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
        contact_id_card_number = "contact_id_card_number",
        contact_id_doc_copy = "contact_id_doc_copy",
        contact_id_doc_copy_back = "contact_id_doc_copy_back",
        contact_period_begin = "contact_period_begin",
        contact_period_end = "contact_period_end",
        business_authorization_letter = "business_authorization_letter",
        mobile_phone = "mobile_phone",
    );

    /// ContactType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// SalesSceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SalesSceneInfo {
        store_name: Option<String>,
        store_url: Option<String>,
        store_qr_code: Option<String>,
        mini_program_sub_appid: Option<String>,
        extra: Extra,
    }

    impl SalesSceneInfo {
        /// `store_name`
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Some(value.into());
            self
        }

        /// `store_url`
        pub fn store_url(mut self, value: impl Into<String>) -> Self {
            self.store_url = Some(value.into());
            self
        }

        /// `store_qr_code`
        pub fn store_qr_code(mut self, value: impl Into<String>) -> Self {
            self.store_qr_code = Some(value.into());
            self
        }

        /// `mini_program_sub_appid`
        pub fn mini_program_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_sub_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SalesSceneInfo,
        store_name = "store_name",
        store_url = "store_url",
        store_qr_code = "store_qr_code",
        mini_program_sub_appid = "mini_program_sub_appid",
    );

    /// SettlementInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettlementInfo {
        settlement_id: Option<String>,
        qualification_type: Option<String>,
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
    );

    /// The answer of 二级商户进件.
    #[derive(Clone, Debug, Default)]
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
