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
    pub struct Request(Parts);

    impl Request {
        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// `admin_info`
        ///
        /// **Required.**
        pub fn admin_info(self, value: AdminInfo) -> Self {
            Self(self.0.body("admin_info", value))
        }

        /// `subject_info`
        ///
        /// **Required.**
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.body("subject_info", value))
        }

        /// `brand_basic_info`
        ///
        /// **Required.**
        pub fn brand_basic_info(self, value: BrandBasicInfo) -> Self {
            Self(self.0.body("brand_basic_info", value))
        }

        /// `trademark`
        ///
        /// **Required.**
        pub fn trademark(self, value: Trademark) -> Self {
            Self(self.0.body("trademark", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// AdminInfo
    #[derive(Clone, Debug, Default)]
    pub struct AdminInfo(Fields);

    impl AdminInfo {
        /// `admin_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn admin_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("admin_name", value.into()))
        }

        /// `id_doc_type`
        ///
        /// **Required.**
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdminInfo);

    /// IdDocType
    #[derive(Clone)]
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
    pub struct SubjectInfo(Fields);

    impl SubjectInfo {
        /// `subject_type`
        ///
        /// **Required.**
        pub fn subject_type(self, value: impl Into<SubjectType>) -> Self {
            Self(self.0.set("subject_type", value.into()))
        }

        /// `subject_name`
        ///
        /// **Required.**
        pub fn subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("subject_name", value.into()))
        }

        /// `unified_social_credit_code`
        ///
        /// **Required.**
        pub fn unified_social_credit_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unified_social_credit_code", value.into()))
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
    pub struct BrandBasicInfo(Fields);

    impl BrandBasicInfo {
        /// `brand_name`
        ///
        /// **Required.**
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_name", value.into()))
        }

        /// `brand_logo`
        ///
        /// **Required.**
        pub fn brand_logo(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_logo", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BrandBasicInfo);

    /// Trademark
    #[derive(Clone, Debug, Default)]
    pub struct Trademark(Fields);

    impl Trademark {
        /// `trademark_exists`
        ///
        /// **Required.**
        pub fn trademark_exists(self, value: impl Into<TrademarkExists>) -> Self {
            Self(self.0.set("trademark_exists", value.into()))
        }

        /// `trademark_registration_certificate`
        pub fn trademark_registration_certificate(
            self,
            value: TrademarkRegistrationCertificate,
        ) -> Self {
            Self(self.0.set("trademark_registration_certificate", value))
        }

        /// `logo_trademark_registration_certificate`
        pub fn logo_trademark_registration_certificate(
            self,
            value: LogoTrademarkRegistrationCertificate,
        ) -> Self {
            Self(self.0.set("logo_trademark_registration_certificate", value))
        }

        /// `no_trademark_addition_prove`
        pub fn no_trademark_addition_prove(self, value: impl Into<String>) -> Self {
            Self(self.0.set("no_trademark_addition_prove", value.into()))
        }

        /// `no_trademark_addition_prove_list`
        pub fn no_trademark_addition_prove_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("no_trademark_addition_prove_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Trademark);

    /// TrademarkExists
    #[derive(Clone)]
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
    pub struct TrademarkRegistrationCertificate(Fields);

    impl TrademarkRegistrationCertificate {
        /// `certificate`
        pub fn certificate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("certificate", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `number`
        ///
        /// **Required.**
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// `valid_begin_time`
        ///
        /// **Required.**
        pub fn valid_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_begin_time", value.into()))
        }

        /// `valid_end_time`
        ///
        /// **Required.**
        pub fn valid_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_end_time", value.into()))
        }

        /// `international_class`
        ///
        /// **Required.**
        pub fn international_class(self, value: impl Into<String>) -> Self {
            Self(self.0.set("international_class", value.into()))
        }

        /// `holder`
        ///
        /// **Required.**
        pub fn holder(self, value: impl Into<String>) -> Self {
            Self(self.0.set("holder", value.into()))
        }

        /// `license`
        pub fn license(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license", value.into()))
        }

        /// `authorization_begin_time`
        pub fn authorization_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_begin_time", value.into()))
        }

        /// `authorization_end_time`
        pub fn authorization_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_end_time", value.into()))
        }

        /// `certificate_list`
        pub fn certificate_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("certificate_list", list::<String>(values)))
        }

        /// `license_list`
        pub fn license_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("license_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TrademarkRegistrationCertificate);

    /// LogoTrademarkRegistrationCertificate
    #[derive(Clone, Debug, Default)]
    pub struct LogoTrademarkRegistrationCertificate(Fields);

    impl LogoTrademarkRegistrationCertificate {
        /// `certificate`
        pub fn certificate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("certificate", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `number`
        ///
        /// **Required.**
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// `valid_begin_time`
        ///
        /// **Required.**
        pub fn valid_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_begin_time", value.into()))
        }

        /// `valid_end_time`
        ///
        /// **Required.**
        pub fn valid_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_end_time", value.into()))
        }

        /// `international_class`
        ///
        /// **Required.**
        pub fn international_class(self, value: impl Into<String>) -> Self {
            Self(self.0.set("international_class", value.into()))
        }

        /// `holder`
        ///
        /// **Required.**
        pub fn holder(self, value: impl Into<String>) -> Self {
            Self(self.0.set("holder", value.into()))
        }

        /// `license`
        pub fn license(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license", value.into()))
        }

        /// `authorization_begin_time`
        pub fn authorization_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_begin_time", value.into()))
        }

        /// `authorization_end_time`
        pub fn authorization_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_end_time", value.into()))
        }

        /// `certificate_list`
        pub fn certificate_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("certificate_list", list::<String>(values)))
        }

        /// `license_list`
        pub fn license_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("license_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LogoTrademarkRegistrationCertificate);

    /// The answer of 提交入驻申请.
    #[derive(Clone)]
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
