//! 提交入驻申请 · `POST /v3/brand/applyments`
//!
//! Generated from docs/openapi/v3/brand/applyments.md by `cargo xtask regen`; do not edit.

/// Submits a partner's application to onboard a merchant as a brand of WeChat Pay.
///
/// 服务商提交申请，将商户入驻为微信支付品牌。
///
/// `POST /v3/brand/applyments`
///
/// 提交入驻申请 / Submit a brand onboarding application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016249989) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::applyments::post;
///
/// let request = post()
///     .business_code("1684907235_20260618100001")
///     .admin_info(
///         post::AdminInfo::default()
///             .admin_name("李雷")
///             .id_doc_type(post::IdDocType::IdentificationTypeMainlandIdCard)
///             .id_card_number("11010519491231002X"),
///     )
///     .subject_info(
///         post::SubjectInfo::default()
///             .subject_type(post::SubjectType::SubjectTypeEnterprise)
///             .subject_name("成都锦绣茶业有限公司")
///             .unified_social_credit_code("91510107MA0000007C"),
///     )
///     .brand_basic_info(
///         post::BrandBasicInfo::default()
///             .brand_name("锦绣茶")
///             .brand_logo(
///                 "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
///             ),
///     )
///     .trademark(
///         post::Trademark::default()
///             .trademark_exists(post::TrademarkExists::TrademarkExists),
///     );
/// ```
#[doc(alias = "提交入驻申请")]
#[doc(alias = "/v3/brand/applyments")]
#[doc(alias = "post_v3_brand_applyments")]
#[doc(alias = "交入驻申请")]
#[doc(alias = "入驻申请")]
#[doc(alias = "驻申请")]
#[doc(alias = "申请")]
#[doc(alias = "Submit a brand onboarding application")]
#[doc(alias = "brand onboarding application")]
#[doc(alias = "onboarding application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交入驻申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_code`, `admin_info`, `subject_info`, `brand_basic_info`, `trademark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 管理员信息 / Administrator's data
        ///
        /// **Required.**
        pub fn admin_info(self, value: AdminInfo) -> Self {
            Self(self.0.body("admin_info", value))
        }

        /// 主体资料 / The legal entity
        ///
        /// **Required.**
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.body("subject_info", value))
        }

        /// 品牌基础信息 / Brand's basic data
        ///
        /// **Required.**
        pub fn brand_basic_info(self, value: BrandBasicInfo) -> Self {
            Self(self.0.body("brand_basic_info", value))
        }

        /// 品牌商标资料 / Trademark of the brand
        ///
        /// **Required.**
        pub fn trademark(self, value: Trademark) -> Self {
            Self(self.0.body("trademark", value))
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
                "post_v3_brand_applyments",
                Method::Post,
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
                    ("/body/admin_info/admin_name", FieldEncoding::RsaOaep),
                    ("/body/admin_info/id_card_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 管理员信息 / Administrator's data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdminInfo(ObjectBuilder);

    impl AdminInfo {
        /// 管理员姓名 / Administrator's name
        ///
        /// **Required.** Encrypted by the client.
        pub fn admin_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("admin_name", value.into()))
        }

        /// 管理员证件类型 / Type of the administrator's identity document
        ///
        /// **Required.**
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// 管理员证件号码 / Document number of the administrator
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdminInfo);

    /// 管理员证件类型 / Type of the administrator's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdDocType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`
        IdentificationTypeMainlandIdCard,
        /// 香港居民来往内地通行证 / Mainland travel permit for Hong Kong residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG`
        IdentificationTypeHongkong,
        /// 澳门居民来往内地通行证 / Mainland travel permit for Macao residents
        ///
        /// `IDENTIFICATION_TYPE_MACAO`
        IdentificationTypeMacao,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN`
        IdentificationTypeTaiwan,
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
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
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

        /// 主体名称 / Name of the legal entity
        ///
        /// **Required.**
        pub fn subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("subject_name", value.into()))
        }

        /// 统一社会信用代码 / Unified social credit code
        ///
        /// **Required.**
        pub fn unified_social_credit_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unified_social_credit_code", value.into()))
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
        /// 企业 / Enterprise
        ///
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// 个体工商户 / Individual business
        ///
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubjectType,
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    );

    /// 品牌基础信息 / Brand's basic data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BrandBasicInfo(ObjectBuilder);

    impl BrandBasicInfo {
        /// 品牌名称 / Brand's name
        ///
        /// **Required.**
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_name", value.into()))
        }

        /// 品牌Logo / Brand's logo
        ///
        /// **Required.**
        pub fn brand_logo(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_logo", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BrandBasicInfo);

    /// 品牌商标资料 / Trademark of the brand
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Trademark(ObjectBuilder);

    impl Trademark {
        /// 有无商标 / Whether the brand has a trademark
        ///
        /// **Required.**
        pub fn trademark_exists(self, value: impl Into<TrademarkExists>) -> Self {
            Self(self.0.set("trademark_exists", value.into()))
        }

        /// 商标注册证 / Trademark registration certificate
        pub fn trademark_registration_certificate(
            self,
            value: TrademarkRegistrationCertificate,
        ) -> Self {
            Self(self.0.set("trademark_registration_certificate", value))
        }

        /// Logo商标注册证信息 / Registration certificate of the logo trademark
        pub fn logo_trademark_registration_certificate(
            self,
            value: LogoTrademarkRegistrationCertificate,
        ) -> Self {
            Self(self.0.set("logo_trademark_registration_certificate", value))
        }

        /// 无商标额外证明材料，media\_id / Media ID of further proof where there is no trademark
        pub fn no_trademark_addition_prove(self, value: impl Into<String>) -> Self {
            Self(self.0.set("no_trademark_addition_prove", value.into()))
        }

        /// 无商标额外证明材料列表，media\_id列表 / Media IDs of further proof where there is no trademark
        pub fn no_trademark_addition_prove_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("no_trademark_addition_prove_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Trademark);

    /// 有无商标 / Whether the brand has a trademark
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TrademarkExists {
        /// 有商标 / With a trademark
        ///
        /// `TRADEMARK_EXISTS`
        TrademarkExists,
        /// 无商标 / Without a trademark
        ///
        /// `TRADEMARK_NONE`
        TrademarkNone,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TrademarkExists,
        TrademarkExists = "TRADEMARK_EXISTS",
        TrademarkNone = "TRADEMARK_NONE",
    );

    /// 商标注册证 / Trademark registration certificate
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TrademarkRegistrationCertificate(ObjectBuilder);

    impl TrademarkRegistrationCertificate {
        /// 商标注册证，media\_id / Trademark registration certificate, a media ID
        pub fn certificate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("certificate", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商标注册号 / Trademark registration number
        ///
        /// **Required.**
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// 有效期开始时间 / Start of the validity period
        ///
        /// **Required.**
        pub fn valid_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_begin_time", value.into()))
        }

        /// 有效期结束时间 / End of the validity period
        ///
        /// **Required.**
        pub fn valid_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_end_time", value.into()))
        }

        /// 商标国际分类 / International (Nice) class of the trademark
        ///
        /// **Required.**
        pub fn international_class(self, value: impl Into<String>) -> Self {
            Self(self.0.set("international_class", value.into()))
        }

        /// 商标注册人 / Registrant of the trademark
        ///
        /// **Required.**
        pub fn holder(self, value: impl Into<String>) -> Self {
            Self(self.0.set("holder", value.into()))
        }

        /// 商标许可使用授权书，media\_id / Media ID of the trademark licence authorization
        pub fn license(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license", value.into()))
        }

        /// 商标授权有效期开始时间 / Start of the trademark authorization's validity
        pub fn authorization_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_begin_time", value.into()))
        }

        /// 商标授权有效期结束时间 / End of the trademark authorization's validity
        pub fn authorization_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_end_time", value.into()))
        }

        /// 商标注册证列表，media\_id / Trademark registration certificates, as media IDs
        pub fn certificate_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("certificate_list", list::<String>(values)))
        }

        /// 商标许可使用授权书列表，media\_id列表 / Media IDs of the trademark licence authorizations
        pub fn license_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("license_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TrademarkRegistrationCertificate);

    /// Logo商标注册证信息 / Registration certificate of the logo trademark
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct LogoTrademarkRegistrationCertificate(ObjectBuilder);

    impl LogoTrademarkRegistrationCertificate {
        /// 商标注册证，media\_id / Trademark registration certificate, a media ID
        pub fn certificate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("certificate", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Logo商标注册号 / Registration number of the logo trademark
        ///
        /// **Required.**
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// 有效期开始时间 / Start of the validity period
        ///
        /// **Required.**
        pub fn valid_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_begin_time", value.into()))
        }

        /// 有效期结束时间 / End of the validity period
        ///
        /// **Required.**
        pub fn valid_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_end_time", value.into()))
        }

        /// Logo商标国际分类 / International (Nice) class of the logo trademark
        ///
        /// **Required.**
        pub fn international_class(self, value: impl Into<String>) -> Self {
            Self(self.0.set("international_class", value.into()))
        }

        /// Logo商标注册人 / Registrant of the logo trademark
        ///
        /// **Required.**
        pub fn holder(self, value: impl Into<String>) -> Self {
            Self(self.0.set("holder", value.into()))
        }

        /// 商标许可使用授权书，media\_id / Media ID of the trademark licence authorization
        pub fn license(self, value: impl Into<String>) -> Self {
            Self(self.0.set("license", value.into()))
        }

        /// 商标授权有效期开始时间 / Start of the trademark authorization's validity
        pub fn authorization_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_begin_time", value.into()))
        }

        /// 商标授权有效期结束时间 / End of the trademark authorization's validity
        pub fn authorization_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_end_time", value.into()))
        }

        /// 商标注册证列表，media\_id / Trademark registration certificates, as media IDs
        pub fn certificate_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("certificate_list", list::<String>(values)))
        }

        /// 商标许可使用授权书列表，media\_id列表 / Media IDs of the trademark licence authorizations
        pub fn license_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("license_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LogoTrademarkRegistrationCertificate);

    /// Response of 提交入驻申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        business_code = "business_code",
    );
}
