//! 查询审核结果 · `POST /v3/gov/subsidy/audit/cup/invalid`
//!
//! Generated from docs/openapi/v3/gov/subsidy/audit/cup/invalid.md by `cargo xtask regen`; do not edit.

/// 查询审核结果
///
/// `POST /v3/gov/subsidy/audit/cup/invalid`
///
/// 查询审核结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989535) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::audit::cup::invalid::post;
///
/// let request = post()
///     .org_no("ON20260618211")
///     .mchnt_order_id("MOI20260618770")
///     .upload_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "查询审核结果")]
#[doc(alias = "/v3/gov/subsidy/audit/cup/invalid")]
#[doc(alias = "post_v3_gov_subsidy_audit_cup_invalid")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询审核结果; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `org_no`, `mchnt_order_id`, `upload_time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        org_no: Option<String>,
        mchnt_order_id: Option<String>,
        upload_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `org_no`
        ///
        /// **Required.**
        pub fn org_no(mut self, value: impl Into<String>) -> Self {
            self.org_no = Some(value.into());
            self
        }

        /// `mchnt_order_id`
        ///
        /// **Required.**
        pub fn mchnt_order_id(mut self, value: impl Into<String>) -> Self {
            self.mchnt_order_id = Some(value.into());
            self
        }

        /// `upload_time`
        ///
        /// **Required.**
        pub fn upload_time(mut self, value: impl Into<String>) -> Self {
            self.upload_time = Some(value.into());
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
                "post_v3_gov_subsidy_audit_cup_invalid",
                Verb::Post,
                "/v3/gov/subsidy/audit/cup/invalid",
            )
            .body(Body::Json)
            .required(&["/body/org_no", "/body/mchnt_order_id", "/body/upload_time"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("org_no", &self.org_no)
                .body("mchnt_order_id", &self.mchnt_order_id)
                .body("upload_time", &self.upload_time)
                .extra(&self.extra)
        }
    }

    /// The answer of 查询审核结果.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// `msg`
        ///
        /// Documented as always there.
        pub msg: Option<String>,
        /// `sub_code`
        pub sub_code: Option<String>,
        /// `sub_msg`
        pub sub_msg: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        msg = "msg",
        sub_code = "sub_code",
        sub_msg = "sub_msg",
    );
}
