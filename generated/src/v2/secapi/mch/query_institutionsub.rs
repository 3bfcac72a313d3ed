//! 查询子商户 · `POST /secapi/mch/queryInstitutionsub`
//!
//! Generated from docs/openapi/v2/secapi/mch/queryInstitutionsub.md by `cargo xtask regen`; do not edit.

/// Queries one sub-merchant of an institution by sub-merchant ID through the v2 API.
///
/// 通过APIv2按子商户号查询机构名下的一个子商户。
///
/// `POST /secapi/mch/queryInstitutionsub`
///
/// 查询子商户 / Query an institution's sub-merchant (v2) · official page: [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mch::query_institutionsub::post;
///
/// let request = post()
///     .app_id("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560");
/// ```
#[doc(alias = "查询子商户")]
#[doc(alias = "/secapi/mch/queryInstitutionsub")]
#[doc(alias = "post_secapi_mch_queryInstitutionsub")]
#[doc(alias = "询子商户")]
#[doc(alias = "子商户")]
#[doc(alias = "商户")]
#[doc(alias = "Query an institutions sub-merchant (v2)")]
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

    /// Request for 查询子商户. Created by [`post()`](super::post()).
    ///
    /// **Required**: `app_id`, `mch_id`, `sub_mch_id`.
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
                "post_secapi_mch_queryInstitutionsub",
                Method::Post,
                "/secapi/mch/queryInstitutionsub",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/app_id", "/body/mch_id", "/body/sub_mch_id"])
            .response(&[("/application_reject_detail", FieldEncoding::Json)])
            .mutual_tls()
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户.
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
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 商户名称 / Name of the merchant
        ///
        /// Always present according to the docs.
        pub merchant_name: Option<String>,
        /// 商户简称 / Short name of the merchant
        ///
        /// Always present according to the docs.
        pub merchant_shortname: Option<String>,
        /// 商户注册国家或地区代码 / Code of the merchant's country or region of registration
        pub merchant_country_code: Option<String>,
        /// 业务类目 / Business category
        ///
        /// Always present according to the docs.
        pub business_category: Option<String>,
        /// 商户类别码（MCC） / Merchant category code (MCC)
        pub mcc: Option<String>,
        /// 公司电话 / Company's telephone number
        ///
        /// Always present according to the docs.
        pub office_phone: Option<String>,
        /// 超级管理员（联系人）姓名 / Name of the super administrator or contact person
        pub contact_name: Option<String>,
        /// 联系人手机号码（电话） / Contact's phone number
        pub contact_phone: Option<String>,
        /// 联系邮箱 / Contact's e-mail address
        ///
        /// Format: `email`.
        pub contact_email: Option<String>,
        /// 子商户唯一标识 / Unique identifier of the sub-merchant
        ///
        /// Always present according to the docs.
        pub merchant_remark: Option<String>,
        /// 业务类型 / Type of business
        pub business_type: Option<response::BusinessType>,
        /// 商户（主体）类型 / Type of the merchant or its legal subject
        pub merchant_type: Option<response::MerchantType>,
        /// 公司注册文件编号 / Number of the company registration document
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期日期 / Expiry date of the company registration document
        pub registration_certificate_date: Option<String>,
        /// App下载链接 / Download link of the app
        pub app_download: Option<String>,
        /// 业务网站 / Website of the business
        pub business_website: Option<String>,
        /// 公众号 / Merchant's Official Account
        pub office_account: Option<String>,
        /// 商户的小程序 / Merchant's Mini Program
        pub mini_program: Option<String>,
        /// 门店地址 / Address of the shop
        pub store_address: Option<String>,
        /// 董事姓名 / Director's name
        pub director_name: Option<String>,
        /// 董事证件号码 / Number of the director's identity document
        pub director_id_number: Option<String>,
        /// 负责人姓名 / Name of the person in charge
        pub principal_name: Option<String>,
        /// 负责人证件号码 / Identity document number of the person in charge
        pub principal_id_number: Option<String>,
        /// 子商户结算银行账户 / Sub-merchant's bank account for settlement
        pub settlement_bank_number: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub channel_id: Option<String>,
        /// H5支付权限状态 / State of the H5 payment permission
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// H5支付权限审核驳回详情 / Reasons for rejecting the H5 payment permission
        pub h5_audit_reject_detail: Option<String>,
        /// 子商户状态 / State of the sub-merchant
        pub sub_mch_status: Option<response::SubMchStatus>,
        /// 子商户入驻状态 / State of the sub-merchant's onboarding
        pub application_status: Option<response::ApplicationStatus>,
        /// 子商户入驻驳回详情 / Details of why the sub-merchant's onboarding was rejected
        pub application_reject_detail: Option<response::ApplicationRejectDetail>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
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
        sign = "sign",
        sub_mch_id = "sub_mch_id",
        merchant_name = "merchant_name",
        merchant_shortname = "merchant_shortname",
        merchant_country_code = "merchant_country_code",
        business_category = "business_category",
        mcc = "mcc",
        office_phone = "office_phone",
        contact_name = "contact_name",
        contact_phone = "contact_phone",
        contact_email = "contact_email",
        merchant_remark = "merchant_remark",
        business_type = "business_type",
        merchant_type = "merchant_type",
        registration_certificate_number = "registration_certificate_number",
        registration_certificate_date = "registration_certificate_date",
        app_download = "app_download",
        business_website = "business_website",
        office_account = "office_account",
        mini_program = "mini_program",
        store_address = "store_address",
        director_name = "director_name",
        director_id_number = "director_id_number",
        principal_name = "principal_name",
        principal_id_number = "principal_id_number",
        settlement_bank_number = "settlement_bank_number",
        channel_id = "channel_id",
        h5_authorization_state = "h5_authorization_state",
        h5_audit_reject_detail = "h5_audit_reject_detail",
        sub_mch_status = "sub_mch_status",
        application_status = "application_status",
        application_reject_detail = "application_reject_detail",
        attach = "attach",
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

        /// 子商户状态 / State of the sub-merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SubMchStatus {
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
            SubMchStatus,
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
            UnderReview = "UNDER_REVIEW",
            Rejected = "REJECTED",
        );

        /// 子商户入驻驳回详情 / Details of why the sub-merchant's onboarding was rejected
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplicationRejectDetail {
            /// 驳回原因 / Why the application was rejected
            ///
            /// Always present according to the docs.
            pub reason: Vec<Reason>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ApplicationRejectDetail,
            reason = "reason",
        );

        /// 驳回原因 / Why the application was rejected
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Reason {
            /// 被驳回的字段 / Field that was rejected
            pub field: Option<String>,
            /// 原因 / Reason
            pub reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Reason,
            field = "field",
            reason = "reason",
        );
    }
}
