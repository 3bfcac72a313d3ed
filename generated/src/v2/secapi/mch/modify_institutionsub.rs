//! 修改子商户 · `POST /secapi/mch/modifyInstitutionsub`
//!
//! Generated from docs/openapi/v2/secapi/mch/modifyInstitutionsub.md by `cargo xtask regen`; do not edit.

/// Modifies the details of an institution's sub-merchant through the v2 API.
///
/// 通过APIv2修改机构名下子商户的资料。
///
/// `POST /secapi/mch/modifyInstitutionsub`
///
/// 修改子商户 / Modify an institution's sub-merchant (v2) · official page: [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mch::modify_institutionsub::post;
///
/// let request = post()
///     .app_id("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .merchant_name("成都望江茶馆")
///     .merchant_shortname("望江茶馆")
///     .merchant_country_code("156")
///     .merchant_type(post::MerchantType::Individual)
///     .business_category("327")
///     .mcc("5812")
///     .registration_certificate_number("92510107MA00000154")
///     .registration_certificate_date("2036-06-17")
///     .business_type(post::BusinessType::Both)
///     .app_download("https://tea.example.com/app")
///     .business_website("https://tea.example.com")
///     .office_account("gh_5f0c1a9e7b3d")
///     .mini_program("望江茶馆小程序")
///     .store_address("四川省成都市武侯区望江路29号")
///     .office_phone("028-80000000")
///     .contact_name("李雷")
///     .contact_phone("15400000001")
///     .contact_email("li.lei@example.com");
/// ```
#[doc(alias = "修改子商户")]
#[doc(alias = "/secapi/mch/modifyInstitutionsub")]
#[doc(alias = "post_secapi_mch_modifyInstitutionsub")]
#[doc(alias = "改子商户")]
#[doc(alias = "子商户")]
#[doc(alias = "商户")]
#[doc(alias = "Modify an institutions sub-merchant (v2)")]
#[doc(alias = "institutions sub-merchant (v2)")]
#[doc(alias = "s sub-merchant (v2)")]
#[doc(alias = "sub-merchant (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改子商户. Created by [`post()`](super::post()).
    ///
    /// **Required**: `app_id`, `mch_id`, `sub_mch_id`, `merchant_name`, `merchant_shortname`, `merchant_country_code`, `merchant_type`, `business_category`, `mcc`, `registration_certificate_number`, `registration_certificate_date`, `business_type`, `app_download`, `business_website`, `office_account`, `mini_program`, `store_address`, `office_phone`, `contact_name`, `contact_phone`, `contact_email`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 机构AppID / Institution's AppID
        ///
        /// **Required.**
        pub fn app_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("app_id", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 商户名称 / Name of the merchant
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 商户简称 / Short name of the merchant
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
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

        /// 业务类目 / Business category
        ///
        /// **Required.**
        pub fn business_category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_category", value.into()))
        }

        /// 商户类别码（MCC） / Merchant category code (MCC)
        ///
        /// **Required.**
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mcc", value.into()))
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

        /// 业务类型 / Type of business
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.body("business_type", value.into()))
        }

        /// App下载链接 / Download link of the app
        ///
        /// **Required.**
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.body("app_download", value.into()))
        }

        /// 业务网站 / Website of the business
        ///
        /// **Required.**
        pub fn business_website(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_website", value.into()))
        }

        /// 公众号 / Merchant's Official Account
        ///
        /// **Required.**
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("office_account", value.into()))
        }

        /// 商户的小程序 / Merchant's Mini Program
        ///
        /// **Required.**
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mini_program", value.into()))
        }

        /// 门店地址 / Address of the shop
        ///
        /// **Required.**
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address", value.into()))
        }

        /// 门店照片 / Photos of the shop
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("store_photos", list::<String>(values)))
        }

        /// 董事姓名 / Director's name
        pub fn director_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("director_name", value.into()))
        }

        /// 董事证件号码 / Number of the director's identity document
        pub fn director_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("director_id_number", value.into()))
        }

        /// 负责人姓名 / Name of the person in charge
        pub fn principal_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("principal_name", value.into()))
        }

        /// 负责人证件号码 / Identity document number of the person in charge
        pub fn principal_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("principal_id_number", value.into()))
        }

        /// 公司电话 / Company's telephone number
        ///
        /// **Required.**
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("office_phone", value.into()))
        }

        /// 超级管理员（联系人）姓名 / Name of the super administrator or contact person
        ///
        /// **Required.**
        pub fn contact_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_name", value.into()))
        }

        /// 联系人手机号码（电话） / Contact's phone number
        ///
        /// **Required.**
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_phone", value.into()))
        }

        /// 联系邮箱 / Contact's e-mail address
        ///
        /// **Required.** Format: `email`.
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_email", value.into()))
        }

        /// 子商户结算银行账户 / Sub-merchant's bank account for settlement
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_bank_number", value.into()))
        }

        /// 是否申请H5支付权限 / Whether permission for H5 payment is applied for
        pub fn apply_h5_payment(self, value: impl Into<ApplyH5Payment>) -> Self {
            Self(self.0.body("apply_h5_payment", value.into()))
        }

        /// H5经营网址 / URL of the H5 business website
        pub fn h5_website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("h5_website_url", value.into()))
        }

        /// H5支付域名 / Domains used for H5 payment
        pub fn h5_domains(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("h5_domains", list::<String>(values)))
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
                "post_secapi_mch_modifyInstitutionsub",
                Method::Post,
                "/secapi/mch/modifyInstitutionsub",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/app_id",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/merchant_name",
                    "/body/merchant_shortname",
                    "/body/merchant_country_code",
                    "/body/merchant_type",
                    "/body/business_category",
                    "/body/mcc",
                    "/body/registration_certificate_number",
                    "/body/registration_certificate_date",
                    "/body/business_type",
                    "/body/app_download",
                    "/body/business_website",
                    "/body/office_account",
                    "/body/mini_program",
                    "/body/store_address",
                    "/body/office_phone",
                    "/body/contact_name",
                    "/body/contact_phone",
                    "/body/contact_email",
                ],
            )
            .request(
                &[
                    ("/body/store_photos", FieldEncoding::Json),
                    ("/body/h5_domains", FieldEncoding::Json),
                ],
            )
            .mutual_tls()
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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

    /// 是否申请H5支付权限 / Whether permission for H5 payment is applied for
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplyH5Payment {
        /// 是 / Yes
        ///
        /// `YES`
        Yes,
        /// 否 / No
        ///
        /// `NO`
        No,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplyH5Payment,
        Yes = "YES",
        No = "NO",
    );

    /// Response of 修改子商户.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 验证状态 / State of the verification
        pub verification_status: Option<response::VerificationStatus>,
        /// H5支付权限状态 / State of the H5 payment permission
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sub_mch_id = "sub_mch_id",
        sign = "sign",
        verification_status = "verification_status",
        h5_authorization_state = "h5_authorization_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 验证状态 / State of the verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerificationStatus {
            /// 审核中 / Under review
            ///
            /// `Under review`
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
            UnderReview = "Under review",
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
