//! 查询子商户（融合钱包） · `GET /v3/merchants/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/merchants/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// 查询子商户（融合钱包）
///
/// `GET /v3/merchants/{sub_mchid}`
///
/// 查询子商户（融合钱包） · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml) · feature `v3-merchants`
///
/// ```
/// use wechatpay_api::v3::merchants::by_sub_mchid::get;
///
/// let request = get("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235");
/// ```
#[doc(alias = "查询子商户（融合钱包）")]
#[doc(alias = "/v3/merchants/{sub_mchid}")]
#[doc(alias = "get_v3_merchants_sub_mchid")]
#[deprecated = "use /v3/global/merchants/{sub_mchid}#get"]
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
                "get_v3_merchants_sub_mchid",
                Verb::Get,
                "/v3/merchants/{sub_mchid}",
            )
            .servers(&["https://api.mch.weixin.qq.com/hk"])
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
    }
}
