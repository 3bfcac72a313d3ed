//! 申请品类凭证码 · `POST /v3/gov/subsidy/zhejiang/authcode/issue`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/issue.md by `cargo xtask regen`; do not edit.

/// Requests a voucher code for one product category of Zhejiang's government subsidy.
///
/// 为浙江政府补贴的某一品类申请凭证码。
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
///
/// 申请品类凭证码 / Request a Zhejiang category voucher code · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::issue::post;
///
/// let request = post()
///     .category_id("A01")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .name("李雷")
///     .mobile("15400000001")
///     .add_code("330106")
///     .cert_type(post::CertType::Value1)
///     .cert_no("11010519491231002X")
///     .req_ssn("20260618103400000173");
/// ```
#[doc(alias = "申请品类凭证码")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/issue")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_issue")]
#[doc(alias = "请品类凭证码")]
#[doc(alias = "品类凭证码")]
#[doc(alias = "类凭证码")]
#[doc(alias = "凭证码")]
#[doc(alias = "证码")]
#[doc(alias = "Request a Zhejiang category voucher code")]
#[doc(alias = "Zhejiang category voucher code")]
#[doc(alias = "category voucher code")]
#[doc(alias = "voucher code")]
#[doc(alias = "code")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请品类凭证码. Created by [`post()`](super::post()).
    ///
    /// **Required**: `category_id`, `name`, `mobile`, `add_code`, `cert_type`, `cert_no`, `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品类（行业）ID / ID of the category
        ///
        /// **Required.**
        pub fn category_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("category_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("mobile", value.into()))
        }

        /// 区县（收货地区）编码，6位数字 / District code (of the delivery area), six digits
        ///
        /// **Required.**
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_code", value.into()))
        }

        /// 自定义域 / Custom field
        pub fn custom_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("custom_info", value.into()))
        }

        /// 证件（登记证书）类型 / Type of identity document or registration certificate
        ///
        /// **Required.**
        pub fn cert_type(self, value: impl Into<CertType>) -> Self {
            Self(self.0.body("cert_type", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("cert_no", value.into()))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_authcode_issue",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/authcode/issue",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/category_id",
                    "/body/name",
                    "/body/mobile",
                    "/body/add_code",
                    "/body/cert_type",
                    "/body/cert_no",
                    "/body/req_ssn",
                ],
            )
            .request(
                &[
                    ("/body/name", FieldEncoding::RsaOaep),
                    ("/body/mobile", FieldEncoding::RsaOaep),
                    ("/body/cert_no", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 证件（登记证书）类型 / Type of identity document or registration certificate
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CertType {
        /// 证件类型1，含义见官方文档 / Document type 1; see the official page
        ///
        /// `1`
        Value1,
        /// 证件类型2，含义见官方文档 / Document type 2; see the official page
        ///
        /// `2`
        Value2,
        /// 证件类型3，含义见官方文档 / Document type 3; see the official page
        ///
        /// `3`
        Value3,
        /// 证件类型4，含义见官方文档 / Document type 4; see the official page
        ///
        /// `4`
        Value4,
        /// 证件类型5，含义见官方文档 / Document type 5; see the official page
        ///
        /// `5`
        Value5,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CertType,
        Value1 = "1",
        Value2 = "2",
        Value3 = "3",
        Value4 = "4",
        Value5 = "5",
    );

    /// Response of 申请品类凭证码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// 品类凭证码 / Voucher code of the category
        pub auth_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        auth_code = "auth_code",
    );
}
