//! 申请品类凭证码 · `POST /v3/gov/subsidy/zhejiang/authcode/issue`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/issue.md by `cargo xtask regen`; do not edit.

/// 申请品类凭证码
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
///
/// 申请品类凭证码 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::issue::post;
///
/// let request = post()
///     .category_id("CI20260618729")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .name("李雷")
///     .mobile("02800000000")
///     .add_code("430202")
///     .custom_info("示例CI997")
///     .cert_type(post::CertType::Value1)
///     .cert_no("CN20260618913")
///     .req_ssn("270");
/// ```
#[doc(alias = "申请品类凭证码")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/issue")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_issue")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请品类凭证码; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `category_id`, `name`, `mobile`, `add_code`, `cert_type`, `cert_no`, `req_ssn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        category_id: Option<String>,
        openid: Option<String>,
        name: Option<Sensitive>,
        mobile: Option<Sensitive>,
        add_code: Option<String>,
        custom_info: Option<String>,
        cert_type: Option<CertType>,
        cert_no: Option<Sensitive>,
        req_ssn: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `category_id`
        ///
        /// **Required.**
        pub fn category_id(mut self, value: impl Into<String>) -> Self {
            self.category_id = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `mobile`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// `add_code`
        ///
        /// **Required.**
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Some(value.into());
            self
        }

        /// `custom_info`
        pub fn custom_info(mut self, value: impl Into<String>) -> Self {
            self.custom_info = Some(value.into());
            self
        }

        /// `cert_type`
        ///
        /// **Required.**
        pub fn cert_type(mut self, value: impl Into<CertType>) -> Self {
            self.cert_type = Some(value.into());
            self
        }

        /// `cert_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cert_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.cert_no = Some(value.into());
            self
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
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
                "post_v3_gov_subsidy_zhejiang_authcode_issue",
                Verb::Post,
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
                    ("/body/name", Wire::RsaOaep),
                    ("/body/mobile", Wire::RsaOaep),
                    ("/body/cert_no", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("category_id", &self.category_id)
                .body("openid", &self.openid)
                .body("name", &self.name)
                .body("mobile", &self.mobile)
                .body("add_code", &self.add_code)
                .body("custom_info", &self.custom_info)
                .body("cert_type", &self.cert_type)
                .body("cert_no", &self.cert_no)
                .body("req_ssn", &self.req_ssn)
                .extra(&self.extra)
        }
    }

    /// CertType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CertType {
        /// `1`
        Value1,
        /// `2`
        Value2,
        /// `3`
        Value3,
        /// `4`
        Value4,
        /// `5`
        Value5,
        /// A value that these docs do not know.
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

    /// The answer of 申请品类凭证码.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `resp_code`
        ///
        /// Documented as always there.
        pub resp_code: Option<String>,
        /// `resp_desc`
        ///
        /// Documented as always there.
        pub resp_desc: Option<String>,
        /// `auth_code`
        pub auth_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        auth_code = "auth_code",
    );
}
