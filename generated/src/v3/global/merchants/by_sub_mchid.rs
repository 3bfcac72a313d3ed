//! 查询子商户（融合钱包） · `GET /v3/global/merchants/{sub_mchid}`, `PATCH /v3/global/merchants/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/global/merchants/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries one sub-merchant of an overseas institution by sub-merchant ID.
///
/// 境外机构按子商户号查询一个子商户的资料。
///
/// `GET /v3/global/merchants/{sub_mchid}`
///
/// 查询子商户（融合钱包） / Query an overseas sub-merchant · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchants::by_sub_mchid::get;
///
/// let request = get("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235");
/// ```
#[doc(alias = "查询子商户（融合钱包）")]
#[doc(alias = "/v3/global/merchants/{sub_mchid}")]
#[doc(alias = "get_v3_global_merchants_sub_mchid")]
#[doc(alias = "询子商户（融合钱包）")]
#[doc(alias = "子商户（融合钱包）")]
#[doc(alias = "商户（融合钱包）")]
#[doc(alias = "户（融合钱包）")]
#[doc(alias = "融合钱包）")]
#[doc(alias = "合钱包）")]
#[doc(alias = "钱包）")]
#[doc(alias = "包）")]
#[doc(alias = "Query an overseas sub-merchant")]
#[doc(alias = "overseas sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询子商户（融合钱包）. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
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
                "get_v3_global_merchants_sub_mchid",
                Method::Get,
                "/v3/global/merchants/{sub_mchid}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sp_appid", "sp_mchid"])
            .required(&["/query/sp_appid", "/query/sp_mchid"])
            .response(
                &[
                    ("/contact/name", FieldEncoding::RsaOaep),
                    ("/contact/phone", FieldEncoding::RsaOaep),
                    ("/contact/email", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 名称或姓名 / Name
        ///
        /// Always present according to the docs.
        pub name: Option<String>,
        /// 子商户简称 / Short name of the sub-merchant
        ///
        /// Always present according to the docs.
        pub shortname: Option<String>,
        /// 公司电话 / Company's telephone number
        ///
        /// Always present according to the docs.
        pub office_phone: Option<String>,
        /// 商户注册国家或地区代码 / Code of the merchant's country or region of registration
        ///
        /// Always present according to the docs.
        pub merchant_country_code: Option<String>,
        /// 业务类目 / Business category
        ///
        /// Always present according to the docs.
        pub business_category: Option<i64>,
        /// 联系人信息 / Contact person
        pub contact: Option<response::Contact>,
        /// 商户（主体）类型 / Type of the merchant or its legal subject
        pub merchant_type: Option<response::MerchantType>,
        /// 公司注册文件编号 / Number of the company registration document
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期日期 / Expiry date of the company registration document
        pub registration_certificate_date: Option<String>,
        /// 子商户结算银行账户 / Sub-merchant's bank account for settlement
        pub settlement_bank_number: Option<String>,
        /// 业务信息 / Business data
        pub business: Option<response::Business>,
        /// 董事信息 / Director's data
        pub director: Option<response::Director>,
        /// 负责人信息 / Person in charge of the merchant
        pub principal: Option<response::Principal>,
        /// H5支付权限详情 / Details of the H5 payment permission
        pub h5_payment: Option<response::H5Payment>,
        /// 子商户状态信息 / State information of the sub-merchant
        pub sub_merchant_state: Option<response::SubMerchantState>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        name = "name",
        shortname = "shortname",
        office_phone = "office_phone",
        merchant_country_code = "merchant_country_code",
        business_category = "business_category",
        contact = "contact",
        merchant_type = "merchant_type",
        registration_certificate_number = "registration_certificate_number",
        registration_certificate_date = "registration_certificate_date",
        settlement_bank_number = "settlement_bank_number",
        business = "business",
        director = "director",
        principal = "principal",
        h5_payment = "h5_payment",
        sub_merchant_state = "sub_merchant_state",
        attach = "attach",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 联系人信息 / Contact person
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Contact {
            /// 名称或姓名 / Name
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub name: Option<Sensitive>,
            /// 联系人电话 / Phone number of the contact
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub phone: Option<Sensitive>,
            /// 联系人邮箱 / Contact's e-mail address
            ///
            /// Format: `email`. Encrypted on the wire; decrypted by the client.
            pub email: Option<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Contact,
            name = "name",
            phone = "phone",
            email = "email",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Business {
            /// 业务类型 / Type of business
            pub business_type: Option<BusinessType>,
            /// App下载链接 / Download link of the app
            pub app_download: Option<String>,
            /// 业务网站 / Website of the business
            pub website: Option<String>,
            /// 公众号 / Merchant's Official Account
            pub office_account: Option<String>,
            /// 商户的小程序 / Merchant's Mini Program
            pub mini_program: Option<String>,
            /// 门店地址 / Address of the shop
            pub store_address: Option<String>,
            /// 商户类别码（MCC） / Merchant category code (MCC)
            pub mcc: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Business,
            business_type = "business_type",
            app_download = "app_download",
            website = "website",
            office_account = "office_account",
            mini_program = "mini_program",
            store_address = "store_address",
            mcc = "mcc",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Director {
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// 董事证件号码 / Number of the director's identity document
            pub number: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Director,
            name = "name",
            number = "number",
        );

        /// 负责人信息 / Person in charge of the merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Principal {
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// 负责人证件号码 / Number of the principal's identity document
            pub number: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Principal,
            name = "name",
            number = "number",
        );

        /// H5支付权限详情 / Details of the H5 payment permission
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct H5Payment {
            /// H5支付权限驳回详情 / Details of why H5 payment was rejected
            pub audit_reject_detail: Option<String>,
            /// H5支付权限状态 / State of the H5 payment permission
            pub h5_authorization_state: Option<H5AuthorizationState>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            H5Payment,
            audit_reject_detail = "audit_reject_detail",
            h5_authorization_state = "h5_authorization_state",
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

        /// 子商户状态信息 / State information of the sub-merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubMerchantState {
            /// 子商户状态 / State of the sub-merchant
            pub sub_merchant_status: Option<SubMerchantStatus>,
            /// 子商户入驻状态 / State of the sub-merchant's onboarding
            pub application_status: Option<ApplicationStatus>,
            /// 子商户入驻驳回详情 / Details of why the sub-merchant's onboarding was rejected
            pub application_reject_detail: Option<ApplicationRejectDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SubMerchantState,
            sub_merchant_status = "sub_merchant_status",
            application_status = "application_status",
            application_reject_detail = "application_reject_detail",
        );

        /// 子商户状态 / State of the sub-merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SubMerchantStatus {
            /// 正常 / Operating
            ///
            /// `OPERATING`
            Operating,
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 已停用 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 申请资料不完整 / Application incomplete
            ///
            /// `INCOMPLETE_APPLICATION`
            IncompleteApplication,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SubMerchantStatus,
            Operating = "OPERATING",
            Pending = "PENDING",
            Deactivated = "DEACTIVATED",
            Closed = "CLOSED",
            IncompleteApplication = "INCOMPLETE_APPLICATION",
        );

        /// 子商户入驻状态 / State of the sub-merchant's onboarding
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplicationStatus {
            /// 申请资料不完整 / Application incomplete
            ///
            /// `INCOMPLETE_APPLICATION`
            IncompleteApplication,
            /// 审核中 / Under review
            ///
            /// `UNDER_REVIEW`
            UnderReview,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationStatus,
            IncompleteApplication = "INCOMPLETE_APPLICATION",
            UnderReview = "UNDER_REVIEW",
            Rejected = "REJECTED",
        );

        /// 子商户入驻驳回详情 / Details of why the sub-merchant's onboarding was rejected
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplicationRejectDetail {
            /// 被驳回的字段 / Field that was rejected
            pub field: Option<String>,
            /// 驳回原因 / Why the application was rejected
            pub reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ApplicationRejectDetail,
            field = "field",
            reason = "reason",
        );
    }
}

/// Modifies the details of an overseas institution's sub-merchant.
///
/// 境外机构修改其子商户的资料。
///
/// `PATCH /v3/global/merchants/{sub_mchid}`
///
/// 修改子商户（融合钱包） / Modify an overseas sub-merchant · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchants::by_sub_mchid::patch;
///
/// let request = patch("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .name("成都望江茶馆")
///     .sub_mchid("1684913560")
///     .shortname("望江茶馆")
///     .office_phone("028-80000000")
///     .contact(
///         patch::Contact::default()
///             .name("李雷")
///             .phone("15400000001")
///             .email("li.lei@example.com"),
///     )
///     .business_category(327)
///     .merchant_country_code("156")
///     .merchant_type(patch::MerchantType::Individual)
///     .registration_certificate_number("92510107MA00000154")
///     .registration_certificate_date("2036-06-17")
///     .business(patch::Business::default().business_type(patch::BusinessType::Both));
/// ```
#[doc(alias = "修改子商户（融合钱包）")]
#[doc(alias = "/v3/global/merchants/{sub_mchid}")]
#[doc(alias = "patch_v3_global_merchants_sub_mchid")]
#[doc(alias = "改子商户（融合钱包）")]
#[doc(alias = "子商户（融合钱包）")]
#[doc(alias = "商户（融合钱包）")]
#[doc(alias = "户（融合钱包）")]
#[doc(alias = "融合钱包）")]
#[doc(alias = "合钱包）")]
#[doc(alias = "钱包）")]
#[doc(alias = "包）")]
#[doc(alias = "Modify an overseas sub-merchant")]
#[doc(alias = "overseas sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn patch(sub_mchid: impl Into<String>) -> patch::Request {
    patch::Request::new([sub_mchid.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改子商户（融合钱包）. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `name`, `sub_mchid`, `shortname`, `office_phone`, `contact`, `business_category`, `merchant_country_code`, `merchant_type`, `registration_certificate_number`, `registration_certificate_date`, `business`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
        ///
        /// **Required.**
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// 公司注册文件过期日期 / Expiry date of the company registration document
        ///
        /// **Required.**
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
                "patch_v3_global_merchants_sub_mchid",
                Method::Patch,
                "/v3/global/merchants/{sub_mchid}",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/name",
                    "/body/sub_mchid",
                    "/body/shortname",
                    "/body/office_phone",
                    "/body/contact",
                    "/body/contact/name",
                    "/body/contact/phone",
                    "/body/contact/email",
                    "/body/business_category",
                    "/body/merchant_country_code",
                    "/body/merchant_type",
                    "/body/registration_certificate_number",
                    "/body/registration_certificate_date",
                    "/body/business",
                    "/body/business/business_type",
                ],
            )
            .request(
                &[
                    ("/body/contact/name", FieldEncoding::RsaOaep),
                    ("/body/contact/phone", FieldEncoding::RsaOaep),
                    ("/body/contact/email", FieldEncoding::RsaOaep),
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
        pub fn store_photos(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_photos", value.into()))
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
        /// 商户H5经营网址 / Website on which the merchant sells (H5)
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("website_url", value.into()))
        }

        /// H5支付域名列表 / Domains from which H5 payment is started
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("domains", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5PaymentApplyInfo);

    /// Response of 修改子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// H5支付权限状态 / State of the H5 payment permission
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        h5_authorization_state = "h5_authorization_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
