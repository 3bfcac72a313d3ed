//! 品类凭证码预核销撤销 · `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md by `cargo xtask regen`; do not edit.

/// 品类凭证码预核销撤销
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
///
/// 品类凭证码预核销撤销 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::cancel::post;
///
/// let request = post()
///     .sp_serial_no("SSN20260618545")
///     .cred_frozen_no("CFN20260618182")
///     .trans_date("2026-06-18")
///     .trans_time("2026-06-18T10:35:42+08:00")
///     .auth_code("134560000000000018")
///     .req_ssn("270");
/// ```
#[doc(alias = "品类凭证码预核销撤销")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/cancel")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_cancel")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 品类凭证码预核销撤销; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_serial_no`, `cred_frozen_no`, `trans_date`, `trans_time`, `auth_code`, `req_ssn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_serial_no: Option<String>,
        cred_frozen_no: Option<String>,
        trans_date: Option<String>,
        trans_time: Option<String>,
        auth_code: Option<String>,
        req_ssn: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sp_serial_no`
        ///
        /// **Required.**
        pub fn sp_serial_no(mut self, value: impl Into<String>) -> Self {
            self.sp_serial_no = Some(value.into());
            self
        }

        /// `cred_frozen_no`
        ///
        /// **Required.**
        pub fn cred_frozen_no(mut self, value: impl Into<String>) -> Self {
            self.cred_frozen_no = Some(value.into());
            self
        }

        /// `trans_date`
        ///
        /// **Required.**
        pub fn trans_date(mut self, value: impl Into<String>) -> Self {
            self.trans_date = Some(value.into());
            self
        }

        /// `trans_time`
        ///
        /// **Required.**
        pub fn trans_time(mut self, value: impl Into<String>) -> Self {
            self.trans_time = Some(value.into());
            self
        }

        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Some(value.into());
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
                "post_v3_gov_subsidy_zhejiang_authcode_cancel",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/authcode/cancel",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_serial_no",
                    "/body/cred_frozen_no",
                    "/body/trans_date",
                    "/body/trans_time",
                    "/body/auth_code",
                    "/body/req_ssn",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_serial_no", &self.sp_serial_no)
                .body("cred_frozen_no", &self.cred_frozen_no)
                .body("trans_date", &self.trans_date)
                .body("trans_time", &self.trans_time)
                .body("auth_code", &self.auth_code)
                .body("req_ssn", &self.req_ssn)
                .extra(&self.extra)
        }
    }

    /// The answer of 品类凭证码预核销撤销.
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
