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
    pub struct Request {
        app_id: Option<String>,
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        merchant_name: Option<String>,
        channel_id: Option<String>,
        merchant_shortname: Option<String>,
        merchant_country_code: Option<String>,
        merchant_type: Option<MerchantType>,
        business_category: Option<String>,
        mcc: Option<String>,
        registration_certificate_number: Option<String>,
        registration_certificate_date: Option<String>,
        registration_certificate_copy: Option<String>,
        business_type: Option<BusinessType>,
        app_download: Option<String>,
        business_website: Option<String>,
        office_account: Option<String>,
        mini_program: Option<String>,
        store_address: Option<String>,
        store_photos: Vec<String>,
        director_name: Option<String>,
        director_id_number: Option<String>,
        principal_name: Option<String>,
        principal_id_number: Option<String>,
        office_phone: Option<String>,
        contact_name: Option<String>,
        contact_phone: Option<String>,
        contact_email: Option<String>,
        settlement_bank_number: Option<String>,
        apply_h5_payment: Option<ApplyH5Payment>,
        h5_website_url: Option<String>,
        h5_domains: Vec<String>,
        extra: Extra,
    }

    impl Request {
        /// `app_id`
        ///
        /// **Required.**
        pub fn app_id(mut self, value: impl Into<String>) -> Self {
            self.app_id = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `channel_id`
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Some(value.into());
            self
        }

        /// `merchant_country_code`
        ///
        /// **Required.**
        pub fn merchant_country_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_country_code = Some(value.into());
            self
        }

        /// `merchant_type`
        ///
        /// **Required.**
        pub fn merchant_type(mut self, value: impl Into<MerchantType>) -> Self {
            self.merchant_type = Some(value.into());
            self
        }

        /// `business_category`
        ///
        /// **Required.**
        pub fn business_category(mut self, value: impl Into<String>) -> Self {
            self.business_category = Some(value.into());
            self
        }

        /// `mcc`
        ///
        /// **Required.**
        pub fn mcc(mut self, value: impl Into<String>) -> Self {
            self.mcc = Some(value.into());
            self
        }

        /// `registration_certificate_number`
        ///
        /// **Required.**
        pub fn registration_certificate_number(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_number = Some(value.into());
            self
        }

        /// `registration_certificate_date`
        ///
        /// **Required.**
        pub fn registration_certificate_date(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_date = Some(value.into());
            self
        }

        /// `registration_certificate_copy`
        pub fn registration_certificate_copy(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_copy = Some(value.into());
            self
        }

        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(mut self, value: impl Into<BusinessType>) -> Self {
            self.business_type = Some(value.into());
            self
        }

        /// `app_download`
        ///
        /// **Required.**
        pub fn app_download(mut self, value: impl Into<String>) -> Self {
            self.app_download = Some(value.into());
            self
        }

        /// `business_website`
        ///
        /// **Required.**
        pub fn business_website(mut self, value: impl Into<String>) -> Self {
            self.business_website = Some(value.into());
            self
        }

        /// `office_account`
        ///
        /// **Required.**
        pub fn office_account(mut self, value: impl Into<String>) -> Self {
            self.office_account = Some(value.into());
            self
        }

        /// `mini_program`
        ///
        /// **Required.**
        pub fn mini_program(mut self, value: impl Into<String>) -> Self {
            self.mini_program = Some(value.into());
            self
        }

        /// `store_address`
        ///
        /// **Required.**
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// `store_photos`
        pub fn store_photos(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.store_photos = list(values);
            self
        }

        /// `director_name`
        pub fn director_name(mut self, value: impl Into<String>) -> Self {
            self.director_name = Some(value.into());
            self
        }

        /// `director_id_number`
        pub fn director_id_number(mut self, value: impl Into<String>) -> Self {
            self.director_id_number = Some(value.into());
            self
        }

        /// `principal_name`
        pub fn principal_name(mut self, value: impl Into<String>) -> Self {
            self.principal_name = Some(value.into());
            self
        }

        /// `principal_id_number`
        pub fn principal_id_number(mut self, value: impl Into<String>) -> Self {
            self.principal_id_number = Some(value.into());
            self
        }

        /// `office_phone`
        ///
        /// **Required.**
        pub fn office_phone(mut self, value: impl Into<String>) -> Self {
            self.office_phone = Some(value.into());
            self
        }

        /// `contact_name`
        ///
        /// **Required.**
        pub fn contact_name(mut self, value: impl Into<String>) -> Self {
            self.contact_name = Some(value.into());
            self
        }

        /// `contact_phone`
        ///
        /// **Required.**
        pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
            self.contact_phone = Some(value.into());
            self
        }

        /// `contact_email`
        ///
        /// **Required.**
        pub fn contact_email(mut self, value: impl Into<String>) -> Self {
            self.contact_email = Some(value.into());
            self
        }

        /// `settlement_bank_number`
        pub fn settlement_bank_number(mut self, value: impl Into<String>) -> Self {
            self.settlement_bank_number = Some(value.into());
            self
        }

        /// `apply_h5_payment`
        pub fn apply_h5_payment(mut self, value: impl Into<ApplyH5Payment>) -> Self {
            self.apply_h5_payment = Some(value.into());
            self
        }

        /// `h5_website_url`
        pub fn h5_website_url(mut self, value: impl Into<String>) -> Self {
            self.h5_website_url = Some(value.into());
            self
        }

        /// `h5_domains`
        pub fn h5_domains(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.h5_domains = list(values);
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
            Parts::new()
                .body("app_id", &self.app_id)
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("merchant_name", &self.merchant_name)
                .body("channel_id", &self.channel_id)
                .body("merchant_shortname", &self.merchant_shortname)
                .body("merchant_country_code", &self.merchant_country_code)
                .body("merchant_type", &self.merchant_type)
                .body("business_category", &self.business_category)
                .body("mcc", &self.mcc)
                .body(
                    "registration_certificate_number",
                    &self.registration_certificate_number,
                )
                .body("registration_certificate_date", &self.registration_certificate_date)
                .body("registration_certificate_copy", &self.registration_certificate_copy)
                .body("business_type", &self.business_type)
                .body("app_download", &self.app_download)
                .body("business_website", &self.business_website)
                .body("office_account", &self.office_account)
                .body("mini_program", &self.mini_program)
                .body("store_address", &self.store_address)
                .body("store_photos", &self.store_photos)
                .body("director_name", &self.director_name)
                .body("director_id_number", &self.director_id_number)
                .body("principal_name", &self.principal_name)
                .body("principal_id_number", &self.principal_id_number)
                .body("office_phone", &self.office_phone)
                .body("contact_name", &self.contact_name)
                .body("contact_phone", &self.contact_phone)
                .body("contact_email", &self.contact_email)
                .body("settlement_bank_number", &self.settlement_bank_number)
                .body("apply_h5_payment", &self.apply_h5_payment)
                .body("h5_website_url", &self.h5_website_url)
                .body("h5_domains", &self.h5_domains)
                .extra(&self.extra)
        }
    }

    /// MerchantType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
