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
    pub struct Request {
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        sub_mchid: Option<String>,
        name: Option<String>,
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
        extra: Extra,
    }

    impl Request {
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

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
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
        pub fn registration_certificate_number(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_number = Some(value.into());
            self
        }

        /// `registration_certificate_date`
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_mchid", &self.sub_mchid)
                .body("name", &self.name)
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
        store_photos: Vec<String>,
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
        pub fn store_photos(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.store_photos = list(values);
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

    /// The answer of 修改子商户（融合钱包）.
    #[derive(Clone, Debug, Default)]
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
    pub struct Request {
        idempotency_key: Option<String>,
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        name: Option<String>,
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
        extra: Extra,
    }

    impl Request {
        /// `Idempotency-Key`
        pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
            self.idempotency_key = Some(value.into());
            self
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
        pub fn registration_certificate_number(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_number = Some(value.into());
            self
        }

        /// `registration_certificate_date`
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .header("Idempotency-Key", &self.idempotency_key)
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("name", &self.name)
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
        store_photos: Vec<String>,
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
        pub fn store_photos(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.store_photos = list(values);
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

    /// The answer of 子商户进件（融合钱包）.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
