//! 查询子商户（融合钱包） · `GET /v3/global/merchants/{sub_mchid}`, `PATCH /v3/global/merchants/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/global/merchants/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// 查询子商户（融合钱包）
///
/// `GET /v3/global/merchants/{sub_mchid}`
///
/// 查询子商户（融合钱包） · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092) · feature `v3-global`
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
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询子商户（融合钱包）; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_appid", value.into()))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_merchants_sub_mchid",
                Verb::Get,
                "/v3/global/merchants/{sub_mchid}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sp_appid", "sp_mchid"])
            .required(&["/query/sp_appid", "/query/sp_mchid"])
            .response(
                &[
                    ("/contact/name", Wire::RsaOaep),
                    ("/contact/phone", Wire::RsaOaep),
                    ("/contact/email", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `name`
        ///
        /// Documented as always there.
        pub name: Option<String>,
        /// `shortname`
        ///
        /// Documented as always there.
        pub shortname: Option<String>,
        /// `office_phone`
        ///
        /// Documented as always there.
        pub office_phone: Option<String>,
        /// `merchant_country_code`
        ///
        /// Documented as always there.
        pub merchant_country_code: Option<String>,
        /// `business_category`
        ///
        /// Documented as always there.
        pub business_category: Option<i64>,
        /// `contact`
        pub contact: Option<response::Contact>,
        /// `merchant_type`
        pub merchant_type: Option<response::MerchantType>,
        /// `registration_certificate_number`
        pub registration_certificate_number: Option<String>,
        /// `registration_certificate_date`
        pub registration_certificate_date: Option<String>,
        /// `settlement_bank_number`
        pub settlement_bank_number: Option<String>,
        /// `business`
        pub business: Option<response::Business>,
        /// `director`
        pub director: Option<response::Director>,
        /// `principal`
        pub principal: Option<response::Principal>,
        /// `h5_payment`
        pub h5_payment: Option<response::H5Payment>,
        /// `sub_merchant_state`
        pub sub_merchant_state: Option<response::SubMerchantState>,
        /// `attach`
        pub attach: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// Contact
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Contact {
            /// `name`
            ///
            /// Sealed on the wire, opened by the client.
            pub name: Option<Sensitive>,
            /// `phone`
            ///
            /// Sealed on the wire, opened by the client.
            pub phone: Option<Sensitive>,
            /// `email`
            ///
            /// Sealed on the wire, opened by the client.
            pub email: Option<Sensitive>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Contact,
            name = "name",
            phone = "phone",
            email = "email",
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

        /// Business
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Business {
            /// `business_type`
            pub business_type: Option<BusinessType>,
            /// `app_download`
            pub app_download: Option<String>,
            /// `website`
            pub website: Option<String>,
            /// `office_account`
            pub office_account: Option<String>,
            /// `mini_program`
            pub mini_program: Option<String>,
            /// `store_address`
            pub store_address: Option<String>,
            /// `mcc`
            pub mcc: Option<String>,
            /// What came besides.
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

        /// Director
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Director {
            /// `name`
            pub name: Option<String>,
            /// `number`
            pub number: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Director,
            name = "name",
            number = "number",
        );

        /// Principal
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Principal {
            /// `name`
            pub name: Option<String>,
            /// `number`
            pub number: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Principal,
            name = "name",
            number = "number",
        );

        /// H5Payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct H5Payment {
            /// `audit_reject_detail`
            pub audit_reject_detail: Option<String>,
            /// `h5_authorization_state`
            pub h5_authorization_state: Option<H5AuthorizationState>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            H5Payment,
            audit_reject_detail = "audit_reject_detail",
            h5_authorization_state = "h5_authorization_state",
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

        /// SubMerchantState
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubMerchantState {
            /// `sub_merchant_status`
            pub sub_merchant_status: Option<SubMerchantStatus>,
            /// `application_status`
            pub application_status: Option<ApplicationStatus>,
            /// `application_reject_detail`
            pub application_reject_detail: Option<ApplicationRejectDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubMerchantState,
            sub_merchant_status = "sub_merchant_status",
            application_status = "application_status",
            application_reject_detail = "application_reject_detail",
        );

        /// SubMerchantStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SubMerchantStatus {
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
            SubMerchantStatus,
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
            /// `INCOMPLETE_APPLICATION`
            IncompleteApplication,
            /// `UNDER_REVIEW`
            UnderReview,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationStatus,
            IncompleteApplication = "INCOMPLETE_APPLICATION",
            UnderReview = "UNDER_REVIEW",
            Rejected = "REJECTED",
        );

        /// ApplicationRejectDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplicationRejectDetail {
            /// `field`
            pub field: Option<String>,
            /// `reason`
            pub reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ApplicationRejectDetail,
            field = "field",
            reason = "reason",
        );
    }
}

/// 修改子商户（融合钱包）
///
/// `PATCH /v3/global/merchants/{sub_mchid}`
///
/// 修改子商户（融合钱包） · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::merchants::by_sub_mchid::patch;
///
/// let request = patch("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .name("春茶节")
///     .sub_mchid("1684913560")
///     .shortname("锦绣茶")
///     .office_phone("02800000000")
///     .contact(
///         patch::Contact::default()
///             .name("李雷")
///             .phone("02800000000")
///             .email("li.lei@example.com"),
///     )
///     .business_category(1)
///     .channel_id("9862026061")
///     .merchant_country_code("246")
///     .merchant_type(patch::MerchantType::Enterprise)
///     .registration_certificate_number("RCN20260618588")
///     .registration_certificate_date("2026-06-18")
///     .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .settlement_bank_number("141202606181")
///     .business(
///         patch::Business::default()
///             .business_type(patch::BusinessType::Online)
///             .app_download("示例AD569")
///             .website("示例W592")
///             .office_account("示例OA701")
///             .mini_program("示例MP731")
///             .store_address("四川省成都市武侯区锦绣路12号")
///             .store_photos("DzpZbE7q1uKc_v2RtYw-0618")
///             .mcc("6542"),
///     )
///     .director(patch::Director::default().name("春茶节").number("N20260618876"))
///     .principal(patch::Principal::default().name("春茶节").number("N20260618876"))
///     .apply_h5_payment(true)
///     .h5_payment_apply_info(
///         patch::H5PaymentApplyInfo::default()
///             .website_url("https://pay.example.com/wechat/notices")
///             .domains(["示例D884"]),
///     );
/// ```
#[doc(alias = "修改子商户（融合钱包）")]
#[doc(alias = "/v3/global/merchants/{sub_mchid}")]
#[doc(alias = "patch_v3_global_merchants_sub_mchid")]
pub fn patch(sub_mchid: impl Into<String>) -> patch::Request {
    patch::Request::new([sub_mchid.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改子商户（融合钱包）; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `name`, `sub_mchid`, `shortname`, `office_phone`, `contact`, `business_category`, `merchant_country_code`, `merchant_type`, `registration_certificate_number`, `registration_certificate_date`, `business`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `shortname`
        ///
        /// **Required.**
        pub fn shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("shortname", value.into()))
        }

        /// `office_phone`
        ///
        /// **Required.**
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("office_phone", value.into()))
        }

        /// `contact`
        ///
        /// **Required.**
        pub fn contact(self, value: Contact) -> Self {
            Self(self.0.body("contact", value))
        }

        /// `business_category`
        ///
        /// **Required.**
        pub fn business_category(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("business_category", value.into()))
        }

        /// `channel_id`
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
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

        /// `settlement_bank_number`
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_bank_number", value.into()))
        }

        /// `business`
        ///
        /// **Required.**
        pub fn business(self, value: Business) -> Self {
            Self(self.0.body("business", value))
        }

        /// `director`
        pub fn director(self, value: Director) -> Self {
            Self(self.0.body("director", value))
        }

        /// `principal`
        pub fn principal(self, value: Principal) -> Self {
            Self(self.0.body("principal", value))
        }

        /// `apply_h5_payment`
        pub fn apply_h5_payment(self, value: bool) -> Self {
            Self(self.0.body("apply_h5_payment", value))
        }

        /// `h5_payment_apply_info`
        pub fn h5_payment_apply_info(self, value: H5PaymentApplyInfo) -> Self {
            Self(self.0.body("h5_payment_apply_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_global_merchants_sub_mchid",
                Verb::Patch,
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
                    ("/body/contact/name", Wire::RsaOaep),
                    ("/body/contact/phone", Wire::RsaOaep),
                    ("/body/contact/email", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Contact
    #[derive(Clone, Debug, Default)]
    pub struct Contact(Fields);

    impl Contact {
        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `phone`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// `email`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("email", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Contact);

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

    /// Business
    #[derive(Clone, Debug, Default)]
    pub struct Business(Fields);

    impl Business {
        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.set("business_type", value.into()))
        }

        /// `app_download`
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_download", value.into()))
        }

        /// `website`
        pub fn website(self, value: impl Into<String>) -> Self {
            Self(self.0.set("website", value.into()))
        }

        /// `office_account`
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("office_account", value.into()))
        }

        /// `mini_program`
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program", value.into()))
        }

        /// `store_address`
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_address", value.into()))
        }

        /// `store_photos`
        pub fn store_photos(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_photos", value.into()))
        }

        /// `mcc`
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mcc", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Business);

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

    /// Director
    #[derive(Clone, Debug, Default)]
    pub struct Director(Fields);

    impl Director {
        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `number`
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Director);

    /// Principal
    #[derive(Clone, Debug, Default)]
    pub struct Principal(Fields);

    impl Principal {
        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `number`
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Principal);

    /// H5PaymentApplyInfo
    #[derive(Clone, Debug, Default)]
    pub struct H5PaymentApplyInfo(Fields);

    impl H5PaymentApplyInfo {
        /// `website_url`
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("website_url", value.into()))
        }

        /// `domains`
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("domains", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5PaymentApplyInfo);

    /// The answer of 修改子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `h5_authorization_state`
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        h5_authorization_state = "h5_authorization_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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
