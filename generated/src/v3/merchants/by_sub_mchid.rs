//! 查询子商户（融合钱包） · `GET /v3/merchants/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/merchants/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries one sub-merchant of an institution through the earlier merchants API.
///
/// 通过旧版商户接口查询机构名下的单个子商户。
///
/// `GET /v3/merchants/{sub_mchid}`
///
/// 查询子商户（融合钱包） / Query an institution's sub-merchant (earlier API) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml) · feature `v3-merchants` · not confirmed by an official source
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
#[doc(alias = "询子商户（融合钱包）")]
#[doc(alias = "子商户（融合钱包）")]
#[doc(alias = "商户（融合钱包）")]
#[doc(alias = "户（融合钱包）")]
#[doc(alias = "融合钱包）")]
#[doc(alias = "合钱包）")]
#[doc(alias = "钱包）")]
#[doc(alias = "包）")]
#[doc(alias = "Query an institutions sub-merchant (earlier API)")]
#[doc(alias = "institutions sub-merchant (earlier API)")]
#[doc(alias = "s sub-merchant (earlier API)")]
#[doc(alias = "sub-merchant (earlier API)")]
#[doc(alias = "earlier API)")]
#[doc(alias = "API)")]
#[deprecated = "use /v3/global/merchants/{sub_mchid}#get"]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询子商户（融合钱包）. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
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
                "get_v3_merchants_sub_mchid",
                Method::Get,
                "/v3/merchants/{sub_mchid}",
            )
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .query(&["sp_appid", "sp_mchid"])
            .required(&["/query/sp_appid", "/query/sp_mchid"])
            .response(
                &[
                    ("/contact/name", FieldEncoding::RsaOaep),
                    ("/contact/phone", FieldEncoding::RsaOaep),
                    ("/contact/email", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户（融合钱包）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 名称或姓名 / Name
        ///
        /// Always present according to the docs.
        pub name: Option<String>,
        /// 子商户简称 / Short name of the sub-merchant
        ///
        /// Always present according to the docs.
        pub shortname: Option<String>,
        /// 公司电话 / Company's telephone number
        ///
        /// Always present according to the docs.
        pub office_phone: Option<String>,
        /// 商户注册国家或地区代码 / Code of the merchant's country or region of registration
        ///
        /// Always present according to the docs.
        pub merchant_country_code: Option<String>,
        /// 业务类目 / Business category
        ///
        /// Always present according to the docs.
        pub business_category: Option<i64>,
        /// 联系人信息 / Contact person
        pub contact: Option<response::Contact>,
        /// 商户（主体）类型 / Type of the merchant or its legal subject
        pub merchant_type: Option<response::MerchantType>,
        /// 公司注册文件编号 / Number of the company registration document
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期日期 / Expiry date of the company registration document
        pub registration_certificate_date: Option<String>,
        /// 子商户结算银行账户 / Sub-merchant's bank account for settlement
        pub settlement_bank_number: Option<String>,
        /// 业务信息 / Business data
        pub business: Option<response::Business>,
        /// 董事信息 / Director's data
        pub director: Option<response::Director>,
        /// 负责人信息 / Person in charge of the merchant
        pub principal: Option<response::Principal>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 联系人信息 / Contact person
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Contact {
            /// 名称或姓名 / Name
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub name: Option<Sensitive>,
            /// 联系人电话 / Phone number of the contact
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub phone: Option<Sensitive>,
            /// 联系人邮箱 / Contact's e-mail address
            ///
            /// Format: `email`. Encrypted on the wire; decrypted by the client.
            pub email: Option<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Contact,
            name = "name",
            phone = "phone",
            email = "email",
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

        /// 业务信息 / Business data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Business {
            /// 业务类型 / Type of business
            pub business_type: Option<BusinessType>,
            /// App下载链接 / Download link of the app
            pub app_download: Option<String>,
            /// 业务网站 / Website of the business
            pub website: Option<String>,
            /// 公众号 / Merchant's Official Account
            pub office_account: Option<String>,
            /// 商户的小程序 / Merchant's Mini Program
            pub mini_program: Option<String>,
            /// 门店地址 / Address of the shop
            pub store_address: Option<String>,
            /// 商户类别码（MCC） / Merchant category code (MCC)
            pub mcc: Option<String>,
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Director {
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// 董事证件号码 / Number of the director's identity document
            pub number: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Director,
            name = "name",
            number = "number",
        );

        /// 负责人信息 / Person in charge of the merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Principal {
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// 负责人证件号码 / Number of the principal's identity document
            pub number: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Principal,
            name = "name",
            number = "number",
        );
    }
}
