//! 变更资格 · `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/qualifications/alter.md by `cargo xtask regen`; do not edit.

/// Changes a user's Zhejiang government subsidy qualification in one category.
///
/// 变更用户在某一品类的浙江政府补贴资格。
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
///
/// 变更资格 / Change a Zhejiang subsidy qualification · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::alter::post;
///
/// let request = post()
///     .cate_code("A01")
///     .cert_no("11010519491231002X")
///     .name("李雷")
///     .tel("15400000001")
///     .req_ssn("20260620090300000173");
/// ```
#[doc(alias = "变更资格")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/qualifications/alter")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_qualifications_alter")]
#[doc(alias = "更资格")]
#[doc(alias = "资格")]
#[doc(alias = "Change a Zhejiang subsidy qualification")]
#[doc(alias = "Zhejiang subsidy qualification")]
#[doc(alias = "subsidy qualification")]
#[doc(alias = "qualification")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 变更资格. Created by [`post()`](super::post()).
    ///
    /// **Required**: `cate_code`, `cert_no`, `name`, `tel`, `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 国补品类编码 / Code of the subsidized category
        ///
        /// **Required.**
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cate_code", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("cert_no", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 手机号 / Mobile phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn tel(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("tel", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_qualifications_alter",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/qualifications/alter",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/cate_code",
                    "/body/cert_no",
                    "/body/name",
                    "/body/tel",
                    "/body/req_ssn",
                ],
            )
            .request(
                &[
                    ("/body/cert_no", FieldEncoding::RsaOaep),
                    ("/body/name", FieldEncoding::RsaOaep),
                    ("/body/tel", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 变更资格.
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
        ///
        /// Always present according to the docs.
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
