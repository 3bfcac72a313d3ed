//! 提交入驻申请 · `POST /v3/brand/applyments`
//!
//! Generated from docs/openapi/v3/brand/applyments.md by `cargo xtask regen`; do not edit.

/// 提交入驻申请
///
/// `POST /v3/brand/applyments`
///
/// 提交入驻申请 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016249989) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::applyments::post;
///
/// let request = post()
///     .business_code("BC20260618889")
///     .admin_info(
///         post::AdminInfo::default()
///             .admin_name("李雷")
///             .id_doc_type(post::IdDocType::IdentificationTypeMainlandIdCard)
///             .id_card_number("11010519491231002X"),
///     )
///     .subject_info(
///         post::SubjectInfo::default()
///             .subject_type(post::SubjectType::SubjectTypeEnterprise)
///             .subject_name("春茶节")
///             .unified_social_credit_code("USCC20260618173"),
///     )
///     .brand_basic_info(
///         post::BrandBasicInfo::default()
///             .brand_name("锦绣茶")
///             .brand_logo("示例BL914"),
///     )
///     .trademark(
///         post::Trademark::default()
///             .trademark_exists(post::TrademarkExists::TrademarkExists)
///             .trademark_registration_certificate(
///                 post::TrademarkRegistrationCertificate::default()
///                     .certificate("示例C872")
///                     .name("春茶节")
///                     .number("87620260")
///                     .valid_begin_time("2026-06-18")
///                     .valid_end_time("2026-06-18")
///                     .international_class("63")
///                     .holder("示例H175")
///                     .license("示例L126")
///                     .authorization_begin_time("2026-06-18")
///                     .authorization_end_time("2026-06-18")
///                     .certificate_list(["示例CL481"])
///                     .license_list(["示例LL335"]),
///             )
///             .logo_trademark_registration_certificate(
///                 post::LogoTrademarkRegistrationCertificate::default()
///                     .certificate("示例C872")
///                     .name("春茶节")
///                     .number("87620260")
///                     .valid_begin_time("2026-06-18")
///                     .valid_end_time("2026-06-18")
///                     .international_class("63")
///                     .holder("示例H175")
///                     .license("示例L126")
///                     .authorization_begin_time("2026-06-18")
///                     .authorization_end_time("2026-06-18")
///                     .certificate_list(["示例CL481"])
///                     .license_list(["示例LL335"]),
///             )
///             .no_trademark_addition_prove("示例NTAP358")
///             .no_trademark_addition_prove_list(["示例NTAPL267"]),
///     );
/// ```
#[doc(alias = "提交入驻申请")]
#[doc(alias = "/v3/brand/applyments")]
#[doc(alias = "post_v3_brand_applyments")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交入驻申请; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_code`, `admin_info`, `subject_info`, `brand_basic_info`, `trademark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        business_code: Option<String>,
        admin_info: Option<AdminInfo>,
        subject_info: Option<SubjectInfo>,
        brand_basic_info: Option<BrandBasicInfo>,
        trademark: Option<Trademark>,
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

        /// `admin_info`
        ///
        /// **Required.**
        pub fn admin_info(mut self, value: impl Into<AdminInfo>) -> Self {
            self.admin_info = Some(value.into());
            self
        }

        /// `subject_info`
        ///
        /// **Required.**
        pub fn subject_info(mut self, value: impl Into<SubjectInfo>) -> Self {
            self.subject_info = Some(value.into());
            self
        }

        /// `brand_basic_info`
        ///
        /// **Required.**
        pub fn brand_basic_info(mut self, value: impl Into<BrandBasicInfo>) -> Self {
            self.brand_basic_info = Some(value.into());
            self
        }

        /// `trademark`
        ///
        /// **Required.**
        pub fn trademark(mut self, value: impl Into<Trademark>) -> Self {
            self.trademark = Some(value.into());
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
                "post_v3_brand_applyments",
                Verb::Post,
                "/v3/brand/applyments",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_code",
                    "/body/admin_info",
                    "/body/admin_info/admin_name",
                    "/body/admin_info/id_doc_type",
                    "/body/admin_info/id_card_number",
                    "/body/subject_info",
                    "/body/subject_info/subject_type",
                    "/body/subject_info/subject_name",
                    "/body/subject_info/unified_social_credit_code",
                    "/body/brand_basic_info",
                    "/body/brand_basic_info/brand_name",
                    "/body/brand_basic_info/brand_logo",
                    "/body/trademark",
                    "/body/trademark/trademark_exists",
                    "/body/trademark/trademark_registration_certificate/name",
                    "/body/trademark/trademark_registration_certificate/number",
                    "/body/trademark/trademark_registration_certificate/valid_begin_time",
                    "/body/trademark/trademark_registration_certificate/valid_end_time",
                    "/body/trademark/trademark_registration_certificate/international_class",
                    "/body/trademark/trademark_registration_certificate/holder",
                    "/body/trademark/logo_trademark_registration_certificate/name",
                    "/body/trademark/logo_trademark_registration_certificate/number",
                    "/body/trademark/logo_trademark_registration_certificate/valid_begin_time",
                    "/body/trademark/logo_trademark_registration_certificate/valid_end_time",
                    "/body/trademark/logo_trademark_registration_certificate/international_class",
                    "/body/trademark/logo_trademark_registration_certificate/holder",
                ],
            )
            .request(
                &[
                    ("/body/admin_info/admin_name", Wire::RsaOaep),
                    ("/body/admin_info/id_card_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("business_code", &self.business_code)
                .body("admin_info", &self.admin_info)
                .body("subject_info", &self.subject_info)
                .body("brand_basic_info", &self.brand_basic_info)
                .body("trademark", &self.trademark)
                .extra(&self.extra)
        }
    }

    /// AdminInfo
    #[derive(Clone, Debug, Default)]
    pub struct AdminInfo {
        admin_name: Option<Sensitive>,
        id_doc_type: Option<IdDocType>,
        id_card_number: Option<Sensitive>,
        extra: Extra,
    }

    impl AdminInfo {
        /// `admin_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn admin_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.admin_name = Some(value.into());
            self
        }

        /// `id_doc_type`
        ///
        /// **Required.**
        pub fn id_doc_type(mut self, value: impl Into<IdDocType>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AdminInfo,
        admin_name = "admin_name",
        id_doc_type = "id_doc_type",
        id_card_number = "id_card_number",
    );

    /// IdDocType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IdDocType {
        /// `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`
        IdentificationTypeMainlandIdCard,
        /// `IDENTIFICATION_TYPE_HONGKONG`
        IdentificationTypeHongkong,
        /// `IDENTIFICATION_TYPE_MACAO`
        IdentificationTypeMacao,
        /// `IDENTIFICATION_TYPE_TAIWAN`
        IdentificationTypeTaiwan,
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdDocType,
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// SubjectInfo
    #[derive(Clone, Debug, Default)]
    pub struct SubjectInfo {
        subject_type: Option<SubjectType>,
        subject_name: Option<String>,
        unified_social_credit_code: Option<String>,
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

        /// `subject_name`
        ///
        /// **Required.**
        pub fn subject_name(mut self, value: impl Into<String>) -> Self {
            self.subject_name = Some(value.into());
            self
        }

        /// `unified_social_credit_code`
        ///
        /// **Required.**
        pub fn unified_social_credit_code(mut self, value: impl Into<String>) -> Self {
            self.unified_social_credit_code = Some(value.into());
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
        subject_name = "subject_name",
        unified_social_credit_code = "unified_social_credit_code",
    );

    /// SubjectType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SubjectType {
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubjectType,
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    );

    /// BrandBasicInfo
    #[derive(Clone, Debug, Default)]
    pub struct BrandBasicInfo {
        brand_name: Option<String>,
        brand_logo: Option<String>,
        extra: Extra,
    }

    impl BrandBasicInfo {
        /// `brand_name`
        ///
        /// **Required.**
        pub fn brand_name(mut self, value: impl Into<String>) -> Self {
            self.brand_name = Some(value.into());
            self
        }

        /// `brand_logo`
        ///
        /// **Required.**
        pub fn brand_logo(mut self, value: impl Into<String>) -> Self {
            self.brand_logo = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BrandBasicInfo,
        brand_name = "brand_name",
        brand_logo = "brand_logo",
    );

    /// Trademark
    #[derive(Clone, Debug, Default)]
    pub struct Trademark {
        trademark_exists: Option<TrademarkExists>,
        trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
        logo_trademark_registration_certificate: Option<
            LogoTrademarkRegistrationCertificate,
        >,
        no_trademark_addition_prove: Option<String>,
        no_trademark_addition_prove_list: Vec<String>,
        extra: Extra,
    }

    impl Trademark {
        /// `trademark_exists`
        ///
        /// **Required.**
        pub fn trademark_exists(mut self, value: impl Into<TrademarkExists>) -> Self {
            self.trademark_exists = Some(value.into());
            self
        }

        /// `trademark_registration_certificate`
        pub fn trademark_registration_certificate(
            mut self,
            value: impl Into<TrademarkRegistrationCertificate>,
        ) -> Self {
            self.trademark_registration_certificate = Some(value.into());
            self
        }

        /// `logo_trademark_registration_certificate`
        pub fn logo_trademark_registration_certificate(
            mut self,
            value: impl Into<LogoTrademarkRegistrationCertificate>,
        ) -> Self {
            self.logo_trademark_registration_certificate = Some(value.into());
            self
        }

        /// `no_trademark_addition_prove`
        pub fn no_trademark_addition_prove(mut self, value: impl Into<String>) -> Self {
            self.no_trademark_addition_prove = Some(value.into());
            self
        }

        /// `no_trademark_addition_prove_list`
        pub fn no_trademark_addition_prove_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.no_trademark_addition_prove_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Trademark,
        trademark_exists = "trademark_exists",
        trademark_registration_certificate = "trademark_registration_certificate",
        logo_trademark_registration_certificate = "logo_trademark_registration_certificate",
        no_trademark_addition_prove = "no_trademark_addition_prove",
        no_trademark_addition_prove_list = "no_trademark_addition_prove_list",
    );

    /// TrademarkExists
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TrademarkExists {
        /// `TRADEMARK_EXISTS`
        TrademarkExists,
        /// `TRADEMARK_NONE`
        TrademarkNone,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TrademarkExists,
        TrademarkExists = "TRADEMARK_EXISTS",
        TrademarkNone = "TRADEMARK_NONE",
    );

    /// TrademarkRegistrationCertificate
    #[derive(Clone, Debug, Default)]
    pub struct TrademarkRegistrationCertificate {
        certificate: Option<String>,
        name: Option<String>,
        number: Option<String>,
        valid_begin_time: Option<String>,
        valid_end_time: Option<String>,
        international_class: Option<String>,
        holder: Option<String>,
        license: Option<String>,
        authorization_begin_time: Option<String>,
        authorization_end_time: Option<String>,
        certificate_list: Vec<String>,
        license_list: Vec<String>,
        extra: Extra,
    }

    impl TrademarkRegistrationCertificate {
        /// `certificate`
        pub fn certificate(mut self, value: impl Into<String>) -> Self {
            self.certificate = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `number`
        ///
        /// **Required.**
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// `valid_begin_time`
        ///
        /// **Required.**
        pub fn valid_begin_time(mut self, value: impl Into<String>) -> Self {
            self.valid_begin_time = Some(value.into());
            self
        }

        /// `valid_end_time`
        ///
        /// **Required.**
        pub fn valid_end_time(mut self, value: impl Into<String>) -> Self {
            self.valid_end_time = Some(value.into());
            self
        }

        /// `international_class`
        ///
        /// **Required.**
        pub fn international_class(mut self, value: impl Into<String>) -> Self {
            self.international_class = Some(value.into());
            self
        }

        /// `holder`
        ///
        /// **Required.**
        pub fn holder(mut self, value: impl Into<String>) -> Self {
            self.holder = Some(value.into());
            self
        }

        /// `license`
        pub fn license(mut self, value: impl Into<String>) -> Self {
            self.license = Some(value.into());
            self
        }

        /// `authorization_begin_time`
        pub fn authorization_begin_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_begin_time = Some(value.into());
            self
        }

        /// `authorization_end_time`
        pub fn authorization_end_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_end_time = Some(value.into());
            self
        }

        /// `certificate_list`
        pub fn certificate_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.certificate_list = list(values);
            self
        }

        /// `license_list`
        pub fn license_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.license_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TrademarkRegistrationCertificate,
        certificate = "certificate",
        name = "name",
        number = "number",
        valid_begin_time = "valid_begin_time",
        valid_end_time = "valid_end_time",
        international_class = "international_class",
        holder = "holder",
        license = "license",
        authorization_begin_time = "authorization_begin_time",
        authorization_end_time = "authorization_end_time",
        certificate_list = "certificate_list",
        license_list = "license_list",
    );

    /// LogoTrademarkRegistrationCertificate
    #[derive(Clone, Debug, Default)]
    pub struct LogoTrademarkRegistrationCertificate {
        certificate: Option<String>,
        name: Option<String>,
        number: Option<String>,
        valid_begin_time: Option<String>,
        valid_end_time: Option<String>,
        international_class: Option<String>,
        holder: Option<String>,
        license: Option<String>,
        authorization_begin_time: Option<String>,
        authorization_end_time: Option<String>,
        certificate_list: Vec<String>,
        license_list: Vec<String>,
        extra: Extra,
    }

    impl LogoTrademarkRegistrationCertificate {
        /// `certificate`
        pub fn certificate(mut self, value: impl Into<String>) -> Self {
            self.certificate = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `number`
        ///
        /// **Required.**
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// `valid_begin_time`
        ///
        /// **Required.**
        pub fn valid_begin_time(mut self, value: impl Into<String>) -> Self {
            self.valid_begin_time = Some(value.into());
            self
        }

        /// `valid_end_time`
        ///
        /// **Required.**
        pub fn valid_end_time(mut self, value: impl Into<String>) -> Self {
            self.valid_end_time = Some(value.into());
            self
        }

        /// `international_class`
        ///
        /// **Required.**
        pub fn international_class(mut self, value: impl Into<String>) -> Self {
            self.international_class = Some(value.into());
            self
        }

        /// `holder`
        ///
        /// **Required.**
        pub fn holder(mut self, value: impl Into<String>) -> Self {
            self.holder = Some(value.into());
            self
        }

        /// `license`
        pub fn license(mut self, value: impl Into<String>) -> Self {
            self.license = Some(value.into());
            self
        }

        /// `authorization_begin_time`
        pub fn authorization_begin_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_begin_time = Some(value.into());
            self
        }

        /// `authorization_end_time`
        pub fn authorization_end_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_end_time = Some(value.into());
            self
        }

        /// `certificate_list`
        pub fn certificate_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.certificate_list = list(values);
            self
        }

        /// `license_list`
        pub fn license_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.license_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        LogoTrademarkRegistrationCertificate,
        certificate = "certificate",
        name = "name",
        number = "number",
        valid_begin_time = "valid_begin_time",
        valid_end_time = "valid_end_time",
        international_class = "international_class",
        holder = "holder",
        license = "license",
        authorization_begin_time = "authorization_begin_time",
        authorization_end_time = "authorization_end_time",
        certificate_list = "certificate_list",
        license_list = "license_list",
    );

    /// The answer of 提交入驻申请.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// `business_code`
        ///
        /// Documented as always there.
        pub business_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        business_code = "business_code",
    );
}
