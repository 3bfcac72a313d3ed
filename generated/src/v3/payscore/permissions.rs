//! 商户预授权 · `POST /v3/payscore/permissions`
//!
//! Generated from docs/openapi/v3/payscore/permissions.md by `cargo xtask regen`; do not edit.

/// 商户预授权
///
/// `POST /v3/payscore/permissions`
///
/// 商户预授权 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647349) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::permissions::post;
///
/// let request = post()
///     .service_id("800202")
///     .appid("wx5f0c1a9e7b3d2846")
///     .authorization_code("AC20260618538")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "商户预授权")]
#[doc(alias = "/v3/payscore/permissions")]
#[doc(alias = "post_v3_payscore_permissions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户预授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `authorization_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        service_id: Option<String>,
        appid: Option<String>,
        authorization_code: Option<String>,
        notify_url: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `authorization_code`
        ///
        /// **Required.**
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
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
                "post_v3_payscore_permissions",
                Verb::Post,
                "/v3/payscore/permissions",
            )
            .body(Body::Json)
            .required(&["/body/service_id", "/body/appid", "/body/authorization_code"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("service_id", &self.service_id)
                .body("appid", &self.appid)
                .body("authorization_code", &self.authorization_code)
                .body("notify_url", &self.notify_url)
                .extra(&self.extra)
        }
    }

    /// The answer of 商户预授权.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `apply_permissions_token`
        ///
        /// Documented as always there.
        pub apply_permissions_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_permissions_token = "apply_permissions_token",
    );
}
