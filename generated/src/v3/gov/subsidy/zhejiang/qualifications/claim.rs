//! 领取资格 · `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/qualifications/claim.md by `cargo xtask regen`; do not edit.

/// 领取资格
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
///
/// 领取资格 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::claim::post;
///
/// let request = post()
///     .cate_code("CC20260618546")
///     .cert_no("CN20260618913")
///     .name("李雷")
///     .tel("示例T252")
///     .cert_type(post::CertType::Value1)
///     .req_ssn("270");
/// ```
#[doc(alias = "领取资格")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/qualifications/claim")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_qualifications_claim")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 领取资格; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `cate_code`, `cert_no`, `name`, `tel`, `req_ssn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `cate_code`
        ///
        /// **Required.**
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cate_code", value.into()))
        }

        /// `cert_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("cert_no", value.into()))
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `tel`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn tel(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("tel", value.into()))
        }

        /// `cert_type`
        pub fn cert_type(self, value: impl Into<CertType>) -> Self {
            Self(self.0.body("cert_type", value.into()))
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_zhejiang_qualifications_claim",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/qualifications/claim",
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
                    ("/body/cert_no", Wire::RsaOaep),
                    ("/body/name", Wire::RsaOaep),
                    ("/body/tel", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// CertType
    #[derive(Clone)]
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

    /// The answer of 领取资格.
    #[derive(Clone)]
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
