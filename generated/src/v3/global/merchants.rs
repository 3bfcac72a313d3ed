//! 子商户进件（融合钱包） · `POST /v3/global/merchants`
//!
//! Generated from docs/openapi/v3/global/merchants.md by `cargo xtask regen`; do not edit.

/// Onboards a sub-merchant of an overseas institution and assigns its sub-merchant ID.
///
/// 境外机构为子商户办理进件，并获得分配的子商户号。
///
/// `POST /v3/global/merchants`
///
/// 子商户进件（融合钱包） / Onboard an overseas sub-merchant · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchants::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .name("成都望江茶馆")
///     .shortname("望江茶馆")
///     .office_phone("028-80000000")
///     .contact(
///         post::Contact::default()
///             .name("李雷")
///             .phone("15400000001")
///             .email("li.lei@example.com"),
///     )
///     .business_category(327)
///     .merchant_country_code("156")
///     .merchant_type(post::MerchantType::Individual)
///     .business(post::Business::default().business_type(post::BusinessType::Both))
///     .attach("进件批次202606");
/// ```
#[doc(alias = "子商户进件（融合钱包）")]
#[doc(alias = "/v3/global/merchants")]
#[doc(alias = "post_v3_global_merchants")]
#[doc(alias = "商户进件（融合钱包）")]
#[doc(alias = "户进件（融合钱包）")]
#[doc(alias = "进件（融合钱包）")]
#[doc(alias = "件（融合钱包）")]
#[doc(alias = "融合钱包）")]
#[doc(alias = "合钱包）")]
#[doc(alias = "钱包）")]
#[doc(alias = "包）")]
#[doc(alias = "Onboard an overseas sub-merchant")]
#[doc(alias = "overseas sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 子商户进件（融合钱包）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `name`, `shortname`, `office_phone`, `contact`, `business_category`, `merchant_country_code`, `merchant_type`, `business`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 幂等键，由商户生成，用于标识同一请求的重试 / Idempotency key, made by the merchant, that marks retries of the same request
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 子商户简称 / Short name of the sub-merchant
        ///
        /// **Required.**
        pub fn shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("shortname", value.into()))
        }

        /// 公司电话 / Company's telephone number
        ///
        /// **Required.**
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("office_phone", value.into()))
        }

        /// 联系人信息 / Contact person
        ///
        /// **Required.**
        pub fn contact(self, value: Contact) -> Self {
            Self(self.0.body("contact", value))
        }

        /// 业务类目 / Business category
        ///
        /// **Required.**
        pub fn business_category(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("business_category", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 商户注册国家或地区代码 / Code of the merchant's country or region of registration
        ///
        /// **Required.**
        pub fn merchant_country_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_country_code", value.into()))
        }

        /// 商户（主体）类型 / Type of the merchant or its legal subject
        ///
        /// **Required.**
        pub fn merchant_type(self, value: impl Into<MerchantType>) -> Self {
            Self(self.0.body("merchant_type", value.into()))
        }

        /// 公司注册文件编号 / Number of the company registration document
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// 公司注册文件过期日期 / Expiry date of the company registration document
        pub fn registration_certificate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_date", value.into()))
        }

        /// 公司注册文件照片 / Copy of the company registration document, a media ID
        pub fn registration_certificate_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_copy", value.into()))
        }

        /// 子商户结算银行账户 / Sub-merchant's bank account for settlement
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_bank_number", value.into()))
        }

        /// 业务信息 / Business data
        ///
        /// **Required.**
        pub fn business(self, value: Business) -> Self {
            Self(self.0.body("business", value))
        }

        /// 董事信息 / Director's data
        pub fn director(self, value: Director) -> Self {
            Self(self.0.body("director", value))
        }

        /// 负责人信息 / Person in charge of the merchant
        pub fn principal(self, value: Principal) -> Self {
            Self(self.0.body("principal", value))
        }

        /// 是否申请H5支付权限 / Whether permission for H5 payment is applied for
        pub fn apply_h5_payment(self, value: bool) -> Self {
            Self(self.0.body("apply_h5_payment", value))
        }

        /// H5支付权限申请资料 / Material of the application for H5 payment
        pub fn h5_payment_apply_info(self, value: H5PaymentApplyInfo) -> Self {
            Self(self.0.body("h5_payment_apply_info", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
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
                "post_v3_global_merchants",
                Method::Post,
                "/v3/global/merchants",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/name",
                    "/body/shortname",
                    "/body/office_phone",
                    "/body/contact",
                    "/body/contact/name",
                    "/body/contact/phone",
                    "/body/contact/email",
                    "/body/business_category",
                    "/body/merchant_country_code",
                    "/body/merchant_type",
                    "/body/business",
                    "/body/business/business_type",
                    "/body/h5_payment_apply_info/h5_website_url",
                    "/body/h5_payment_apply_info/domains",
                ],
            )
            .request(
                &[
                    ("/body/contact/name", FieldEncoding::RsaOaep),
                    ("/body/contact/phone", FieldEncoding::RsaOaep),
                    ("/body/contact/email", FieldEncoding::RsaOaep),
                    ("/body/business/store_photos", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 联系人信息 / Contact person
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Contact(ObjectBuilder);

    impl Contact {
        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 联系人电话 / Phone number of the contact
        ///
        /// **Required.** Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// 联系人邮箱 / Contact's e-mail address
        ///
        /// **Required.** Format: `email`. Encrypted by the client.
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("email", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Contact);

    /// 商户（主体）类型 / Type of the merchant or its legal subject
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MerchantType {
        /// 企业 / Enterprise
        ///
        /// `ENTERPRISE`
        Enterprise,
        /// 个人 / Individual
        ///
        /// `INDIVIDUAL`
        Individual,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MerchantType,
        Enterprise = "ENTERPRISE",
        Individual = "INDIVIDUAL",
    );

    /// 业务信息 / Business data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Business(ObjectBuilder);

    impl Business {
        /// 业务类型 / Type of business
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.set("business_type", value.into()))
        }

        /// App下载链接 / Download link of the app
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_download", value.into()))
        }

        /// 业务网站 / Website of the business
        pub fn website(self, value: impl Into<String>) -> Self {
            Self(self.0.set("website", value.into()))
        }

        /// 公众号 / Merchant's Official Account
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("office_account", value.into()))
        }

        /// 商户的小程序 / Merchant's Mini Program
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program", value.into()))
        }

        /// 门店地址 / Address of the shop
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_address", value.into()))
        }

        /// 门店照片 / Photos of the shop
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_photos", list::<String>(values)))
        }

        /// 商户类别码（MCC） / Merchant category code (MCC)
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mcc", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Business);

    /// 业务类型 / Type of business
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessType {
        /// 线上 / Online
        ///
        /// `ONLINE`
        Online,
        /// 线下 / Offline
        ///
        /// `OFFLINE`
        Offline,
        /// 线上和线下 / Online and offline
        ///
        /// `BOTH`
        Both,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessType,
        Online = "ONLINE",
        Offline = "OFFLINE",
        Both = "BOTH",
    );

    /// 董事信息 / Director's data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Director(ObjectBuilder);

    impl Director {
        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 董事证件号码 / Number of the director's identity document
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Director);

    /// 负责人信息 / Person in charge of the merchant
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Principal(ObjectBuilder);

    impl Principal {
        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 负责人证件号码 / Number of the principal's identity document
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Principal);

    /// H5支付权限申请资料 / Material of the application for H5 payment
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct H5PaymentApplyInfo(ObjectBuilder);

    impl H5PaymentApplyInfo {
        /// H5经营网址 / URL of the H5 business website
        ///
        /// **Required.**
        pub fn h5_website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("h5_website_url", value.into()))
        }

        /// H5支付域名列表 / Domains from which H5 payment is started
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("domains", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5PaymentApplyInfo);

    /// Response of 子商户进件（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 验证状态 / State of the verification
        pub verification_status: Option<response::VerificationStatus>,
        /// 描述 / Description
        pub description: Option<String>,
        /// H5支付权限状态 / State of the H5 payment permission
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        verification_status = "verification_status",
        description = "description",
        h5_authorization_state = "h5_authorization_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 验证状态 / State of the verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerificationStatus {
            /// 审核中 / Under review
            ///
            /// `Under Review`
            UnderReview,
            /// 审核通过 / Approved
            ///
            /// `Approved`
            Approved,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerificationStatus,
            UnderReview = "Under Review",
            Approved = "Approved",
        );

        /// H5支付权限状态 / State of the H5 payment permission
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum H5AuthorizationState {
            /// 审核通过 / Approved
            ///
            /// `APPROVED`
            Approved,
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// 审核中 / Under review
            ///
            /// `UNDER_REVIEW`
            UnderReview,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// 处罚中 / Under punishment
            ///
            /// `UNDER_PUNISHMENT`
            UnderPunishment,
            /// 申请失败 / Application failed
            ///
            /// `APPLICATION_FAILED`
            ApplicationFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            H5AuthorizationState,
            Approved = "APPROVED",
            Unauthorized = "UNAUTHORIZED",
            UnderReview = "UNDER_REVIEW",
            Rejected = "REJECTED",
            UnderPunishment = "UNDER_PUNISHMENT",
            ApplicationFailed = "APPLICATION_FAILED",
        );
    }
}
