//! 修改子商户 · `POST /secapi/mch/modifyInstitutionsub`
//!
//! Generated from docs/openapi/v2/secapi/mch/modifyInstitutionsub.md by `cargo xtask regen`; do not edit.

/// 修改子商户
///
/// `POST /secapi/mch/modifyInstitutionsub`
///
/// 修改子商户 · [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::mch::modify_institutionsub::post;
///
/// let request = post()
///     .app_id("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .merchant_name("成都锦绣茶业有限公司")
///     .channel_id("986")
///     .merchant_shortname("锦绣茶")
///     .merchant_country_code("246")
///     .merchant_type(post::MerchantType::Enterprise)
///     .business_category("950")
///     .mcc("6542")
///     .registration_certificate_number("RCN20260618588")
///     .registration_certificate_date("2026-06-18")
///     .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .business_type(post::BusinessType::Online)
///     .app_download("示例AD569")
///     .business_website("示例BW543")
///     .office_account("示例OA701")
///     .mini_program("示例MP731")
///     .store_address("四川省成都市武侯区锦绣路12号")
///     .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .director_name("春茶节")
///     .director_id_number("11010519491231002X")
///     .principal_name("春茶节")
///     .principal_id_number("11010519491231002X")
///     .office_phone("02800000000")
///     .contact_name("李雷")
///     .contact_phone("02800000000")
///     .contact_email("li.lei@example.com")
///     .settlement_bank_number("141202606181")
///     .apply_h5_payment(post::ApplyH5Payment::Yes)
///     .h5_website_url("https://pay.example.com/wechat/notices")
///     .h5_domains(["示例HD416"]);
/// ```
#[doc(alias = "修改子商户")]
#[doc(alias = "/secapi/mch/modifyInstitutionsub")]
#[doc(alias = "post_secapi_mch_modifyInstitutionsub")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 修改子商户; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `app_id`, `mch_id`, `sub_mch_id`, `merchant_name`, `merchant_shortname`, `merchant_country_code`, `merchant_type`, `business_category`, `mcc`, `registration_certificate_number`, `registration_certificate_date`, `business_type`, `app_download`, `business_website`, `office_account`, `mini_program`, `store_address`, `office_phone`, `contact_name`, `contact_phone`, `contact_email`.
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

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// `channel_id`
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// `merchant_country_code`
        ///
        /// **Required.**
        pub fn merchant_country_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_country_code", value.into()))
        }

        /// `merchant_type`
        ///
        /// **Required.**
        pub fn merchant_type(self, value: impl Into<MerchantType>) -> Self {
            Self(self.0.body("merchant_type", value.into()))
        }

        /// `business_category`
        ///
        /// **Required.**
        pub fn business_category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_category", value.into()))
        }

        /// `mcc`
        ///
        /// **Required.**
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mcc", value.into()))
        }

        /// `registration_certificate_number`
        ///
        /// **Required.**
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// `registration_certificate_date`
        ///
        /// **Required.**
        pub fn registration_certificate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_date", value.into()))
        }

        /// `registration_certificate_copy`
        pub fn registration_certificate_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_copy", value.into()))
        }

        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.body("business_type", value.into()))
        }

        /// `app_download`
        ///
        /// **Required.**
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.body("app_download", value.into()))
        }

        /// `business_website`
        ///
        /// **Required.**
        pub fn business_website(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_website", value.into()))
        }

        /// `office_account`
        ///
        /// **Required.**
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("office_account", value.into()))
        }

        /// `mini_program`
        ///
        /// **Required.**
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mini_program", value.into()))
        }

        /// `store_address`
        ///
        /// **Required.**
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address", value.into()))
        }

        /// `store_photos`
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("store_photos", list::<String>(values)))
        }

        /// `director_name`
        pub fn director_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("director_name", value.into()))
        }

        /// `director_id_number`
        pub fn director_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("director_id_number", value.into()))
        }

        /// `principal_name`
        pub fn principal_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("principal_name", value.into()))
        }

        /// `principal_id_number`
        pub fn principal_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("principal_id_number", value.into()))
        }

        /// `office_phone`
        ///
        /// **Required.**
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("office_phone", value.into()))
        }

        /// `contact_name`
        ///
        /// **Required.**
        pub fn contact_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_name", value.into()))
        }

        /// `contact_phone`
        ///
        /// **Required.**
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_phone", value.into()))
        }

        /// `contact_email`
        ///
        /// **Required.**
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_email", value.into()))
        }

        /// `settlement_bank_number`
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_bank_number", value.into()))
        }

        /// `apply_h5_payment`
        pub fn apply_h5_payment(self, value: impl Into<ApplyH5Payment>) -> Self {
            Self(self.0.body("apply_h5_payment", value.into()))
        }

        /// `h5_website_url`
        pub fn h5_website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("h5_website_url", value.into()))
        }

        /// `h5_domains`
        pub fn h5_domains(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("h5_domains", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_modifyInstitutionsub",
                Verb::Post,
                "/secapi/mch/modifyInstitutionsub",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
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
            .request(&[("/body/store_photos", Wire::Json), ("/body/h5_domains", Wire::Json)])
            .mutual_tls()
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// ApplyH5Payment
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplyH5Payment {
        /// `YES`
        Yes,
        /// `NO`
        No,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplyH5Payment,
        Yes = "YES",
        No = "NO",
    );

    /// The answer of 修改子商户.
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
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `verification_status`
        pub verification_status: Option<response::VerificationStatus>,
        /// `h5_authorization_state`
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
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
        sub_mch_id = "sub_mch_id",
        sign = "sign",
        verification_status = "verification_status",
        h5_authorization_state = "h5_authorization_state",
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

        /// VerificationStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerificationStatus {
            /// `Under review`
            UnderReview,
            /// `Approved`
            Approved,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerificationStatus,
            UnderReview = "Under review",
            Approved = "Approved",
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
    }
}
