//! 提交申请单 · `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/submit-account-hosting-applyment.md by `cargo xtask regen`; do not edit.

/// Submits a platform's application to onboard a sub-merchant in account hosting mode.
///
/// 电商平台在账户托管模式下提交二级商户的入驻申请。
///
/// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
///
/// 提交申请单 / Submit an account hosting onboarding application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015616688) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::submit_account_hosting_applyment::post;
///
/// let request = post()
///     .out_request_no("JJ20260618100000001")
///     .organization_type(post::OrganizationType::Value4)
///     .account_info(
///         post::AccountInfo::default()
///             .bank_account_type(post::BankAccountType::Value74)
///             .account_bank("招商银行")
///             .account_name("成都望江茶馆")
///             .account_number("6200000000000000000"),
///     )
///     .contact_info(
///         post::ContactInfo::default()
///             .contact_type(post::ContactType::Value65)
///             .contact_name("李雷"),
///     )
///     .sales_scene_info(
///         post::SalesSceneInfo::default()
///             .store_name("望江楼茶馆")
///             .store_url("https://tea.example.com/shops/wangjiang")
///             .mini_program_sub_appid("wx9d27c4b61e8f05a3"),
///     )
///     .merchant_shortname("望江茶馆");
/// ```
#[doc(alias = "提交申请单")]
#[doc(alias = "/v3/ecommerce/applyments/submit-account-hosting-applyment")]
#[doc(alias = "post_v3_ecommerce_applyments_submit_account_hosting_applyment")]
#[doc(alias = "交申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit an account hosting onboarding application")]
#[doc(alias = "account hosting onboarding application")]
#[doc(alias = "hosting onboarding application")]
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
    /// **Required**: `out_request_no`, `organization_type`, `account_info`, `contact_info`, `sales_scene_info`, `merchant_shortname`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 主体类型 / Type of the legal subject
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<OrganizationType>) -> Self {
            Self(self.0.body("organization_type", value.into()))
        }

        /// 是否金融机构 / Whether the subject is a financial institution
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.body("finance_institution", value))
        }

        /// 营业执照/登记证书信息 / Information on the business licence or registration certificate
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.body("business_license_info", value))
        }

        /// 金融机构许可证信息 / Licence information of the financial institution
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.body("finance_institution_info", value))
        }

        /// 证件持有人类型 / Type of the document's holder, such as legal representative or handler
        pub fn id_holder_type(self, value: impl Into<IdHolderType>) -> Self {
            Self(self.0.body("id_holder_type", value.into()))
        }

        /// 证件类型 / Type of the identity document
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.body("id_doc_type", value.into()))
        }

        /// 法定代表人说明函，media\_id / Statement letter about the legal representative, a media ID
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorize_letter_copy", value.into()))
        }

        /// 经营者/法人身份证信息 / ID card of the operator or legal representative
        pub fn id_card_info(self, value: IdCardInfo) -> Self {
            Self(self.0.body("id_card_info", value))
        }

        /// 经营者/法人其他类型证件信息 / Identity document other than an ID card, of the operator or legal representative
        pub fn id_doc_info(self, value: IdDocInfo) -> Self {
            Self(self.0.body("id_doc_info", value))
        }

        /// 最终受益所有人信息列表 / Ultimate beneficial owners (UBO)
        pub fn ubo_info_list(self, values: impl IntoIterator<Item = UboInfoList>) -> Self {
            Self(self.0.body("ubo_info_list", list::<UboInfoList>(values)))
        }

        /// 账户信息 / Account details, such as the settlement bank account
        ///
        /// **Required.**
        pub fn account_info(self, value: AccountInfo) -> Self {
            Self(self.0.body("account_info", value))
        }

        /// 超级管理员（联系人）信息 / Information on the super administrator or contact person
        ///
        /// **Required.**
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.body("contact_info", value))
        }

        /// 店铺信息 / Shop in which the merchant sells
        ///
        /// **Required.**
        pub fn sales_scene_info(self, value: SalesSceneInfo) -> Self {
            Self(self.0.body("sales_scene_info", value))
        }

        /// 结算规则 / Settlement rule chosen in the onboarding application
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.body("settlement_info", value))
        }

        /// 商户简称 / Short name of the merchant
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// 特殊资质图片 / Special qualification certificates, media IDs
        pub fn qualifications(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("qualifications", list::<String>(values)))
        }

        /// 经营补充材料，media\_id / Supplementary business materials, media IDs
        pub fn business_addition_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("business_addition_pics", list::<String>(values)))
        }

        /// 经营补充说明 / Supplementary explanation of the business
        pub fn business_addition_desc(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("business_addition_desc", list::<String>(values)))
        }

        /// 是否由平台代理签约和代理核身 / Whether the platform signs and verifies identity on the merchant's behalf
        pub fn proxy_sign_verify_mode(self, value: bool) -> Self {
            Self(self.0.body("proxy_sign_verify_mode", value))
        }

        /// 法人证件影印件辅助填写的平台声明 / Platform's statement that it helped fill in the legal representative's document copies
        pub fn id_card_complete_statement(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_complete_statement", value.into()))
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
                "post_v3_ecommerce_applyments_submit_account_hosting_applyment",
                Method::Post,
                "/v3/ecommerce/applyments/submit-account-hosting-applyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/organization_type",
                    "/body/id_card_info/id_card_copy",
                    "/body/id_card_info/id_card_national",
                    "/body/id_card_info/id_card_name",
                    "/body/id_card_info/id_card_number",
                    "/body/id_card_info/id_card_valid_time_begin",
                    "/body/id_card_info/id_card_valid_time",
                    "/body/id_doc_info/id_doc_name",
                    "/body/id_doc_info/id_doc_number",
                    "/body/id_doc_info/id_doc_copy",
                    "/body/id_doc_info/doc_period_begin",
                    "/body/id_doc_info/doc_period_end",
                    "/body/account_info",
                    "/body/account_info/bank_account_type",
                    "/body/account_info/account_bank",
                    "/body/account_info/account_name",
                    "/body/account_info/account_number",
                    "/body/contact_info",
                    "/body/contact_info/contact_type",
                    "/body/contact_info/contact_name",
                    "/body/sales_scene_info",
                    "/body/merchant_shortname",
                ],
            )
            .request(
                &[
                    ("/body/business_license_info/business_time", FieldEncoding::Json),
                    ("/body/id_card_info/id_card_name", FieldEncoding::RsaOaep),
                    ("/body/id_card_info/id_card_number", FieldEncoding::RsaOaep),
                    ("/body/id_doc_info/id_doc_name", FieldEncoding::RsaOaep),
                    ("/body/id_doc_info/id_doc_number", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_name", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_number", FieldEncoding::RsaOaep),
                    ("/body/ubo_info_list/*/ubo_id_doc_address", FieldEncoding::RsaOaep),
                    ("/body/account_info/account_name", FieldEncoding::RsaOaep),
                    ("/body/account_info/account_number", FieldEncoding::RsaOaep),
                    ("/body/contact_info/contact_name", FieldEncoding::RsaOaep),
                    ("/body/contact_info/contact_id_card_number", FieldEncoding::RsaOaep),
                    ("/body/contact_info/mobile_phone", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 主体类型 / Type of the legal subject
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationType {
        /// 小微商户 / Micro merchant
        ///
        /// `2401`
        Value2401,
        /// 个人卖家 / Individual seller
        ///
        /// `2500`
        Value2500,
        /// 个体工商户 / Individual business
        ///
        /// `4`
        Value4,
        /// 企业 / Enterprise
        ///
        /// `2`
        Value2,
        /// 事业单位 / Public institution
        ///
        /// `3`
        Value3,
        /// 政府机关 / Government body
        ///
        /// `2502`
        Value2502,
        /// 社会组织 / Social organization
        ///
        /// `1708`
        Value1708,
        /// A value unknown to this version.
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

    /// 营业执照/登记证书信息 / Information on the business licence or registration certificate
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BusinessLicenseInfo(ObjectBuilder);

    impl BusinessLicenseInfo {
        /// 登记证书类型 / Type of registration certificate
        pub fn cert_type(self, value: impl Into<CertType>) -> Self {
            Self(self.0.set("cert_type", value.into()))
        }

        /// 营业执照（证件）扫描件，media\_id / Scan of the business licence, a media ID
        pub fn business_license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_license_copy", value.into()))
        }

        /// 营业执照注册号 / Registration number of the business licence
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_license_number", value.into()))
        }

        /// 营业执照上的商户名称 / Merchant's name as on the business licence
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_name", value.into()))
        }

        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.set("legal_person", value.into()))
        }

        /// 证照上的注册地址 / Registered address on the licence or certificate
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_address", value.into()))
        }

        /// 营业期限 / Period of the business licence's validity
        pub fn business_time(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("business_time", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BusinessLicenseInfo);

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

        /// 身份证有效期开始时间，格式：yyyy-MM-dd / First day of the ID card's validity, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn id_card_valid_time_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_valid_time_begin", value.into()))
        }

        /// 身份证有效期结束时间，格式：yyyy-MM-dd或长期 / Last day of the ID card's validity, yyyy-MM-dd, or the Chinese word for long-term
        ///
        /// **Required.**
        pub fn id_card_valid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id_card_valid_time", value.into()))
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
        pub fn ubo_id_doc_type(self, value: impl Into<UboIdDocType>) -> Self {
            Self(self.0.set("ubo_id_doc_type", value.into()))
        }

        /// 受益所有人证件正面照片 / Front of the UBO's identity document, a media ID
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy", value.into()))
        }

        /// 受益所有人证件反面照片 / Back of the UBO's identity document, a media ID
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_copy_back", value.into()))
        }

        /// 受益所有人证件姓名 / Name on the UBO's identity document
        ///
        /// Encrypted by the client.
        pub fn ubo_id_doc_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_name", value.into()))
        }

        /// 受益所有人证件号码 / Number of the UBO's identity document
        ///
        /// Encrypted by the client.
        pub fn ubo_id_doc_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_number", value.into()))
        }

        /// 受益所有人证件居住地址 / Address on the UBO's identity document
        ///
        /// Encrypted by the client.
        pub fn ubo_id_doc_address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("ubo_id_doc_address", value.into()))
        }

        /// 受益所有人证件有效期开始日期 / First day of validity of the UBO's identity document
        pub fn ubo_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_period_begin", value.into()))
        }

        /// 受益所有人证件有效期结束日期 / Last day of validity of the UBO's identity document
        pub fn ubo_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_period_end", value.into()))
        }

        /// 受益所有人证件有效期开始日期 / First day of validity of the UBO's identity document
        pub fn ubo_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_period_begin", value.into()))
        }

        /// 受益所有人证件有效期结束日期 / Last day of validity of the UBO's identity document
        pub fn ubo_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ubo_id_doc_period_end", value.into()))
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

    /// 账户信息 / Account details, such as the settlement bank account
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AccountInfo(ObjectBuilder);

    impl AccountInfo {
        /// 银行账户类型（对公或个人） / Type of bank account: corporate or personal
        ///
        /// **Required.**
        pub fn bank_account_type(self, value: impl Into<BankAccountType>) -> Self {
            Self(self.0.set("bank_account_type", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account_bank", value.into()))
        }

        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_name", value.into()))
        }

        /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_id", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AccountInfo);

    /// 银行账户类型（对公或个人） / Type of bank account: corporate or personal
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BankAccountType {
        /// 对公账户 / Corporate account
        ///
        /// `74`
        Value74,
        /// 对私账户 / Personal account
        ///
        /// `75`
        Value75,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BankAccountType,
        Value74 = "74",
        Value75 = "75",
    );

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
        /// **Required.** Encrypted by the client.
        pub fn contact_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_name", value.into()))
        }

        /// 超级管理员（联系人）证件类型 / Type of the super administrator's identity document
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// 超级管理员身份证件号码 / Number of the super administrator's identity document
        ///
        /// Encrypted by the client.
        pub fn contact_id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_id_card_number", value.into()))
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

        /// 超级管理员证件有效期开始时间 / Start of the validity of the super administrator's document
        pub fn contact_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_period_begin", value.into()))
        }

        /// 超级管理员证件有效期结束时间 / End of the validity of the super administrator's document
        pub fn contact_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_period_end", value.into()))
        }

        /// 联系人（超级管理员）手机号码 / Mobile phone number of the contact (super administrator)
        ///
        /// Encrypted by the client.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile_phone", value.into()))
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
        /// `65`
        Value65,
        /// 经办人 / Person authorized to handle the account
        ///
        /// `66`
        Value66,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContactType,
        Value65 = "65",
        Value66 = "66",
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

    /// 店铺信息 / Shop in which the merchant sells
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SalesSceneInfo(ObjectBuilder);

    impl SalesSceneInfo {
        /// 门店名称 / Name of the shop
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// 店铺链接 / Link to the shop
        ///
        /// Format: `uri`.
        pub fn store_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_url", value.into()))
        }

        /// 店铺二维码 / QR code of the shop, a media ID
        pub fn store_qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_qr_code", value.into()))
        }

        /// 商家小程序AppID / AppID of the sub-merchant's Mini Program
        pub fn mini_program_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_sub_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SalesSceneInfo);

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

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettlementInfo);

    /// Response of 提交申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
    );
}
