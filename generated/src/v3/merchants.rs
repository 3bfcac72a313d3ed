//! 子商户进件（融合钱包） · `PUT /v3/merchants`, `POST /v3/merchants`
//!
//! Generated from docs/openapi/v3/merchants.md by `cargo xtask regen`; do not edit.

/// 修改子商户（融合钱包）
///
/// `PUT /v3/merchants`
///
/// 修改子商户（融合钱包） · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml) · feature `v3-merchants`
///
/// ```
/// use wechatpay_api::v3::merchants::put;
///
/// let request = put()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .name("春茶节")
///     .shortname("锦绣茶")
///     .office_phone("02800000000")
///     .contact(
///         put::Contact::default()
///             .name("李雷")
///             .phone("02800000000")
///             .email("li.lei@example.com"),
///     )
///     .business_category(1)
///     .channel_id("9862026061")
///     .merchant_country_code("246")
///     .merchant_type(put::MerchantType::Enterprise)
///     .registration_certificate_number("RCN20260618588")
///     .registration_certificate_date("2026-06-18")
///     .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .settlement_bank_number("141202606181")
///     .business(
///         put::Business::default()
///             .business_type(put::BusinessType::Online)
///             .app_download("示例AD569")
///             .website("示例W592")
///             .office_account("示例OA701")
///             .mini_program("示例MP731")
///             .store_address("四川省成都市武侯区锦绣路12号")
///             .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
///             .mcc("6542"),
///     )
///     .director(put::Director::default().name("春茶节").number("N20260618876"))
///     .principal(put::Principal::default().name("春茶节").number("N20260618876"));
/// ```
#[doc(alias = "修改子商户（融合钱包）")]
#[doc(alias = "/v3/merchants")]
#[doc(alias = "put_v3_merchants")]
#[deprecated = "use /v3/global/merchants/{sub_mchid}#patch"]
pub fn put() -> put::Request {
    put::Request::default()
}

/// Types of [`put()`].
pub mod put {
    use crate::model::*;

    /// A request of 修改子商户（融合钱包）; [`put()`](super::put()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `name`, `shortname`, `office_phone`, `business_category`, `merchant_country_code`, `merchant_type`, `business`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
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

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
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
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// `registration_certificate_date`
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "put_v3_merchants",
                Verb::Put,
                "/v3/merchants",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/name",
                    "/body/shortname",
                    "/body/office_phone",
                    "/body/contact/name",
                    "/body/contact/phone",
                    "/body/contact/email",
                    "/body/business_category",
                    "/body/merchant_country_code",
                    "/body/merchant_type",
                    "/body/business",
                    "/body/business/business_type",
                ],
            )
            .request(
                &[
                    ("/body/contact/name", Wire::RsaOaep),
                    ("/body/contact/phone", Wire::RsaOaep),
                    ("/body/contact/email", Wire::RsaOaep),
                    ("/body/business/store_photos", Wire::Json),
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
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_photos", list::<String>(values)))
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

    /// The answer of 修改子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
    );
}

/// 子商户进件（融合钱包）
///
/// `POST /v3/merchants`
///
/// 子商户进件（融合钱包） · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml) · feature `v3-merchants`
///
/// ```
/// use wechatpay_api::v3::merchants::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .name("春茶节")
///     .shortname("锦绣茶")
///     .office_phone("02800000000")
///     .contact(
///         post::Contact::default()
///             .name("李雷")
///             .phone("02800000000")
///             .email("li.lei@example.com"),
///     )
///     .business_category(1)
///     .channel_id("9862026061")
///     .merchant_country_code("246")
///     .merchant_type(post::MerchantType::Enterprise)
///     .registration_certificate_number("RCN20260618588")
///     .registration_certificate_date("2026-06-18")
///     .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .settlement_bank_number("141202606181")
///     .business(
///         post::Business::default()
///             .business_type(post::BusinessType::Online)
///             .app_download("示例AD569")
///             .website("示例W592")
///             .office_account("示例OA701")
///             .mini_program("示例MP731")
///             .store_address("四川省成都市武侯区锦绣路12号")
///             .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
///             .mcc("6542"),
///     )
///     .director(post::Director::default().name("春茶节").number("N20260618876"))
///     .principal(post::Principal::default().name("春茶节").number("N20260618876"));
/// ```
#[doc(alias = "子商户进件（融合钱包）")]
#[doc(alias = "/v3/merchants")]
#[doc(alias = "post_v3_merchants")]
#[deprecated = "use /v3/global/merchants#post"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 子商户进件（融合钱包）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `name`, `shortname`, `office_phone`, `contact`, `business_category`, `merchant_country_code`, `merchant_type`, `business`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `Idempotency-Key`
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", value.into()))
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
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// `registration_certificate_date`
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_merchants",
                Verb::Post,
                "/v3/merchants",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
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
                ],
            )
            .request(
                &[
                    ("/body/contact/name", Wire::RsaOaep),
                    ("/body/contact/phone", Wire::RsaOaep),
                    ("/body/contact/email", Wire::RsaOaep),
                    ("/body/business/store_photos", Wire::Json),
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
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_photos", list::<String>(values)))
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

    /// The answer of 子商户进件（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `verification_status`
        pub verification_status: Option<response::VerificationStatus>,
        /// `description`
        pub description: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        verification_status = "verification_status",
        description = "description",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// VerificationStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerificationStatus {
            /// `Under Review`
            UnderReview,
            /// `Approved`
            Approved,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerificationStatus,
            UnderReview = "Under Review",
            Approved = "Approved",
        );
    }
}
