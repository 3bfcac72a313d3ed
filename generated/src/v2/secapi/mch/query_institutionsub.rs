//! 查询子商户 · `POST /secapi/mch/queryInstitutionsub`
//!
//! Generated from docs/openapi/v2/secapi/mch/queryInstitutionsub.md by `cargo xtask regen`; do not edit.

/// 查询子商户
///
/// `POST /secapi/mch/queryInstitutionsub`
///
/// 查询子商户 · [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643) · feature `v2-secapi`
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
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询子商户; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `app_id`, `mch_id`, `sub_mch_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `app_id`
        ///
        /// **Required.**
        pub fn app_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("app_id", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_queryInstitutionsub",
                Verb::Post,
                "/secapi/mch/queryInstitutionsub",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/app_id", "/body/mch_id", "/body/sub_mch_id"])
            .response(&[("/application_reject_detail", Wire::Json)])
            .mutual_tls()
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询子商户.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `merchant_name`
        ///
        /// Documented as always there.
        pub merchant_name: Option<String>,
        /// `merchant_shortname`
        ///
        /// Documented as always there.
        pub merchant_shortname: Option<String>,
        /// `merchant_country_code`
        pub merchant_country_code: Option<String>,
        /// `business_category`
        ///
        /// Documented as always there.
        pub business_category: Option<String>,
        /// `mcc`
        pub mcc: Option<String>,
        /// `office_phone`
        ///
        /// Documented as always there.
        pub office_phone: Option<String>,
        /// `contact_name`
        pub contact_name: Option<String>,
        /// `contact_phone`
        pub contact_phone: Option<String>,
        /// `contact_email`
        pub contact_email: Option<String>,
        /// `merchant_remark`
        ///
        /// Documented as always there.
        pub merchant_remark: Option<String>,
        /// `business_type`
        pub business_type: Option<response::BusinessType>,
        /// `merchant_type`
        pub merchant_type: Option<response::MerchantType>,
        /// `registration_certificate_number`
        pub registration_certificate_number: Option<String>,
        /// `registration_certificate_date`
        pub registration_certificate_date: Option<String>,
        /// `app_download`
        pub app_download: Option<String>,
        /// `business_website`
        pub business_website: Option<String>,
        /// `office_account`
        pub office_account: Option<String>,
        /// `mini_program`
        pub mini_program: Option<String>,
        /// `store_address`
        pub store_address: Option<String>,
        /// `director_name`
        pub director_name: Option<String>,
        /// `director_id_number`
        pub director_id_number: Option<String>,
        /// `principal_name`
        pub principal_name: Option<String>,
        /// `principal_id_number`
        pub principal_id_number: Option<String>,
        /// `settlement_bank_number`
        pub settlement_bank_number: Option<String>,
        /// `channel_id`
        pub channel_id: Option<String>,
        /// `h5_authorization_state`
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// `h5_audit_reject_detail`
        pub h5_audit_reject_detail: Option<String>,
        /// `sub_mch_status`
        pub sub_mch_status: Option<response::SubMchStatus>,
        /// `application_status`
        pub application_status: Option<response::ApplicationStatus>,
        /// `application_reject_detail`
        pub application_reject_detail: Option<response::ApplicationRejectDetail>,
        /// `attach`
        pub attach: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// BusinessType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BusinessType {
            /// `ONLINE`
            Online,
            /// `OFFLINE`
            Offline,
            /// `BOTH`
            Both,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BusinessType,
            Online = "ONLINE",
            Offline = "OFFLINE",
            Both = "BOTH",
        );

        /// MerchantType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantType {
            /// `ENTERPRISE`
            Enterprise,
            /// `INDIVIDUAL`
            Individual,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantType,
            Enterprise = "ENTERPRISE",
            Individual = "INDIVIDUAL",
        );

        /// H5AuthorizationState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum H5AuthorizationState {
            /// `APPROVED`
            Approved,
            /// `UNAUTHORIZED`
            Unauthorized,
            /// `UNDER_REVIEW`
            UnderReview,
            /// `REJECTED`
            Rejected,
            /// `UNDER_PUNISHMENT`
            UnderPunishment,
            /// `APPLICATION_FAILED`
            ApplicationFailed,
            /// A value that these docs do not know.
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

        /// SubMchStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SubMchStatus {
            /// `OPERATING`
            Operating,
            /// `PENDING`
            Pending,
            /// `DEACTIVATED`
            Deactivated,
            /// `CLOSED`
            Closed,
            /// `INCOMPLETE_APPLICATION`
            IncompleteApplication,
            /// A value that these docs do not know.
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

        /// ApplicationStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplicationStatus {
            /// `UNDER_REVIEW`
            UnderReview,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationStatus,
            UnderReview = "UNDER_REVIEW",
            Rejected = "REJECTED",
        );

        /// ApplicationRejectDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplicationRejectDetail {
            /// `reason`
            ///
            /// Documented as always there.
            pub reason: Vec<Reason>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ApplicationRejectDetail,
            reason = "reason",
        );

        /// Reason
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Reason {
            /// `field`
            pub field: Option<String>,
            /// `reason`
            pub reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Reason,
            field = "field",
            reason = "reason",
        );
    }
}
