//! 子商户进件（融合钱包） · `PUT /v3/merchants`, `POST /v3/merchants`
//!
//! Generated from docs/openapi/v3/merchants.md by `cargo xtask regen`; do not edit.

/// Modifies the details of an institution's sub-merchant through the earlier merchants API.
///
/// 通过早期版本的子商户接口修改机构名下子商户的资料。
///
/// `PUT /v3/merchants`
///
/// 修改子商户（融合钱包） / Modify an institution's sub-merchant (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml) · feature `v3-merchants` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchants::put;
///
/// let request = put()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .name("成都望江茶馆")
///     .shortname("望江茶馆")
///     .office_phone("028-80000000")
///     .business_category(327)
///     .merchant_country_code("156")
///     .merchant_type(put::MerchantType::Individual)
///     .business(put::Business::default().business_type(put::BusinessType::Both));
/// ```
#[doc(alias = "修改子商户（融合钱包）")]
#[doc(alias = "/v3/merchants")]
#[doc(alias = "put_v3_merchants")]
#[doc(alias = "改子商户（融合钱包）")]
#[doc(alias = "子商户（融合钱包）")]
#[doc(alias = "商户（融合钱包）")]
#[doc(alias = "户（融合钱包）")]
#[doc(alias = "融合钱包）")]
#[doc(alias = "合钱包）")]
#[doc(alias = "钱包）")]
#[doc(alias = "包）")]
#[doc(alias = "Modify an institutions sub-merchant (early version)")]
#[doc(alias = "institutions sub-merchant (early version)")]
#[doc(alias = "s sub-merchant (early version)")]
#[doc(alias = "sub-merchant (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/merchants/{sub_mchid}#patch"]
pub fn put() -> put::Request {
    put::Request::new()
}

/// Types of [`put()`].
pub mod put {
    use crate::__codegen::*;

    /// Request for 修改子商户（融合钱包）. Created by [`put()`](super::put()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `name`, `shortname`, `office_phone`, `business_category`, `merchant_country_code`, `merchant_type`, `business`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
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
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// 公司注册文件过期日期 / Expiry date of the company registration document
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
                "put_v3_merchants",
                Method::Put,
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
                    ("/body/contact/name", FieldEncoding::RsaOaep),
                    ("/body/contact/phone", FieldEncoding::RsaOaep),
                    ("/body/contact/email", FieldEncoding::RsaOaep),
                    ("/body/business/store_photos", FieldEncoding::Json),
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
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_photos", list::<String>(values)))
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

    /// Response of 修改子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
    );
}

/// Onboards an institution's sub-merchant through the earlier merchants API.
///
/// 通过早期版本的子商户接口为机构进件子商户。
///
/// `POST /v3/merchants`
///
/// 子商户进件（融合钱包） / Onboard an institution's sub-merchant (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml) · feature `v3-merchants` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchants::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .name("成都望江茶馆")
///     .shortname("望江茶馆")
///     .office_phone("028-80000000")
///     .contact(
///         post::Contact::default()
///             .name("李雷")
///             .phone("15400000001")
///             .email("li.lei@example.com"),
///     )
///     .business_category(327)
///     .merchant_country_code("156")
///     .merchant_type(post::MerchantType::Individual)
///     .business(post::Business::default().business_type(post::BusinessType::Both));
/// ```
#[doc(alias = "子商户进件（融合钱包）")]
#[doc(alias = "/v3/merchants")]
#[doc(alias = "post_v3_merchants")]
#[doc(alias = "商户进件（融合钱包）")]
#[doc(alias = "户进件（融合钱包）")]
#[doc(alias = "进件（融合钱包）")]
#[doc(alias = "件（融合钱包）")]
#[doc(alias = "融合钱包）")]
#[doc(alias = "合钱包）")]
#[doc(alias = "钱包）")]
#[doc(alias = "包）")]
#[doc(alias = "Onboard an institutions sub-merchant (early version)")]
#[doc(alias = "institutions sub-merchant (early version)")]
#[doc(alias = "s sub-merchant (early version)")]
#[doc(alias = "sub-merchant (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/merchants#post"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 子商户进件（融合钱包）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `name`, `shortname`, `office_phone`, `contact`, `business_category`, `merchant_country_code`, `merchant_type`, `business`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 幂等键，由商户生成，用于标识同一请求的重试 / Idempotency key, made by the merchant, that marks retries of the same request
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", value.into()))
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
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("registration_certificate_number", value.into()))
        }

        /// 公司注册文件过期日期 / Expiry date of the company registration document
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
                "post_v3_merchants",
                Method::Post,
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
                    ("/body/contact/name", FieldEncoding::RsaOaep),
                    ("/body/contact/phone", FieldEncoding::RsaOaep),
                    ("/body/contact/email", FieldEncoding::RsaOaep),
                    ("/body/business/store_photos", FieldEncoding::Json),
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
        pub fn store_photos(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("store_photos", list::<String>(values)))
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

    /// Response of 子商户进件（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 验证状态 / State of the verification
        pub verification_status: Option<response::VerificationStatus>,
        /// 描述 / Description
        pub description: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 验证状态 / State of the verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerificationStatus {
            /// 审核中 / Under review
            ///
            /// `Under Review`
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
            UnderReview = "Under Review",
            Approved = "Approved",
        );
    }
}
