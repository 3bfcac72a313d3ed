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
    pub struct Request {
        path_parameters: [String; 1],
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
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
                "get_v3_global_merchants_sub_mchid",
                Verb::Get,
                "/v3/global/merchants/{sub_mchid}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/query/sp_appid", "/query/sp_mchid"])
            .response(
                &[
                    ("/contact/name", Wire::RsaOaep),
                    ("/contact/phone", Wire::RsaOaep),
                    ("/contact/email", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .query("sp_appid", &self.sp_appid)
                .query("sp_mchid", &self.sp_mchid)
                .extra(&self.extra)
        }
    }

    /// The answer of 查询子商户（融合钱包）.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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

        /// Business
        #[derive(Clone, Debug, Default)]
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

        /// Director
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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

        /// SubMerchantState
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
    pub struct Request {
        path_parameters: [String; 1],
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        name: Option<String>,
        sub_mchid: Option<String>,
        shortname: Option<String>,
        office_phone: Option<String>,
        contact: Option<Contact>,
        business_category: Option<i64>,
        channel_id: Option<String>,
        merchant_country_code: Option<String>,
        merchant_type: Option<MerchantType>,
        registration_certificate_number: Option<String>,
        registration_certificate_date: Option<String>,
        registration_certificate_copy: Option<String>,
        settlement_bank_number: Option<String>,
        business: Option<Business>,
        director: Option<Director>,
        principal: Option<Principal>,
        apply_h5_payment: Option<bool>,
        h5_payment_apply_info: Option<H5PaymentApplyInfo>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `shortname`
        ///
        /// **Required.**
        pub fn shortname(mut self, value: impl Into<String>) -> Self {
            self.shortname = Some(value.into());
            self
        }

        /// `office_phone`
        ///
        /// **Required.**
        pub fn office_phone(mut self, value: impl Into<String>) -> Self {
            self.office_phone = Some(value.into());
            self
        }

        /// `contact`
        ///
        /// **Required.**
        pub fn contact(mut self, value: impl Into<Contact>) -> Self {
            self.contact = Some(value.into());
            self
        }

        /// `business_category`
        ///
        /// **Required.**
        pub fn business_category(mut self, value: impl Into<i64>) -> Self {
            self.business_category = Some(value.into());
            self
        }

        /// `channel_id`
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
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

        /// `settlement_bank_number`
        pub fn settlement_bank_number(mut self, value: impl Into<String>) -> Self {
            self.settlement_bank_number = Some(value.into());
            self
        }

        /// `business`
        ///
        /// **Required.**
        pub fn business(mut self, value: impl Into<Business>) -> Self {
            self.business = Some(value.into());
            self
        }

        /// `director`
        pub fn director(mut self, value: impl Into<Director>) -> Self {
            self.director = Some(value.into());
            self
        }

        /// `principal`
        pub fn principal(mut self, value: impl Into<Principal>) -> Self {
            self.principal = Some(value.into());
            self
        }

        /// `apply_h5_payment`
        pub fn apply_h5_payment(mut self, value: bool) -> Self {
            self.apply_h5_payment = Some(value);
            self
        }

        /// `h5_payment_apply_info`
        pub fn h5_payment_apply_info(
            mut self,
            value: impl Into<H5PaymentApplyInfo>,
        ) -> Self {
            self.h5_payment_apply_info = Some(value.into());
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
            Parts::new()
                .path(&self.path_parameters)
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("name", &self.name)
                .body("sub_mchid", &self.sub_mchid)
                .body("shortname", &self.shortname)
                .body("office_phone", &self.office_phone)
                .body("contact", &self.contact)
                .body("business_category", &self.business_category)
                .body("channel_id", &self.channel_id)
                .body("merchant_country_code", &self.merchant_country_code)
                .body("merchant_type", &self.merchant_type)
                .body(
                    "registration_certificate_number",
                    &self.registration_certificate_number,
                )
                .body("registration_certificate_date", &self.registration_certificate_date)
                .body("registration_certificate_copy", &self.registration_certificate_copy)
                .body("settlement_bank_number", &self.settlement_bank_number)
                .body("business", &self.business)
                .body("director", &self.director)
                .body("principal", &self.principal)
                .body("apply_h5_payment", &self.apply_h5_payment)
                .body("h5_payment_apply_info", &self.h5_payment_apply_info)
                .extra(&self.extra)
        }
    }

    /// Contact
    #[derive(Clone, Debug, Default)]
    pub struct Contact {
        name: Option<Sensitive>,
        phone: Option<Sensitive>,
        email: Option<Sensitive>,
        extra: Extra,
    }

    impl Contact {
        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `phone`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// `email`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn email(mut self, value: impl Into<Sensitive>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Contact,
        name = "name",
        phone = "phone",
        email = "email",
    );

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

    /// Business
    #[derive(Clone, Debug, Default)]
    pub struct Business {
        business_type: Option<BusinessType>,
        app_download: Option<String>,
        website: Option<String>,
        office_account: Option<String>,
        mini_program: Option<String>,
        store_address: Option<String>,
        store_photos: Option<String>,
        mcc: Option<String>,
        extra: Extra,
    }

    impl Business {
        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(mut self, value: impl Into<BusinessType>) -> Self {
            self.business_type = Some(value.into());
            self
        }

        /// `app_download`
        pub fn app_download(mut self, value: impl Into<String>) -> Self {
            self.app_download = Some(value.into());
            self
        }

        /// `website`
        pub fn website(mut self, value: impl Into<String>) -> Self {
            self.website = Some(value.into());
            self
        }

        /// `office_account`
        pub fn office_account(mut self, value: impl Into<String>) -> Self {
            self.office_account = Some(value.into());
            self
        }

        /// `mini_program`
        pub fn mini_program(mut self, value: impl Into<String>) -> Self {
            self.mini_program = Some(value.into());
            self
        }

        /// `store_address`
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// `store_photos`
        pub fn store_photos(mut self, value: impl Into<String>) -> Self {
            self.store_photos = Some(value.into());
            self
        }

        /// `mcc`
        pub fn mcc(mut self, value: impl Into<String>) -> Self {
            self.mcc = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Business,
        business_type = "business_type",
        app_download = "app_download",
        website = "website",
        office_account = "office_account",
        mini_program = "mini_program",
        store_address = "store_address",
        store_photos = "store_photos",
        mcc = "mcc",
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

    /// Director
    #[derive(Clone, Debug, Default)]
    pub struct Director {
        name: Option<String>,
        number: Option<String>,
        extra: Extra,
    }

    impl Director {
        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `number`
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Director,
        name = "name",
        number = "number",
    );

    /// Principal
    #[derive(Clone, Debug, Default)]
    pub struct Principal {
        name: Option<String>,
        number: Option<String>,
        extra: Extra,
    }

    impl Principal {
        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `number`
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Principal,
        name = "name",
        number = "number",
    );

    /// H5PaymentApplyInfo
    #[derive(Clone, Debug, Default)]
    pub struct H5PaymentApplyInfo {
        website_url: Option<String>,
        domains: Vec<String>,
        extra: Extra,
    }

    impl H5PaymentApplyInfo {
        /// `website_url`
        pub fn website_url(mut self, value: impl Into<String>) -> Self {
            self.website_url = Some(value.into());
            self
        }

        /// `domains`
        pub fn domains(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.domains = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        H5PaymentApplyInfo,
        website_url = "website_url",
        domains = "domains",
    );

    /// The answer of 修改子商户（融合钱包）.
    #[derive(Clone, Debug, Default)]
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
