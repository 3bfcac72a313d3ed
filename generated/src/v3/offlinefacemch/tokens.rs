//! 获取凭证授权接口 · `POST /v3/offlinefacemch/tokens`
//!
//! Generated from docs/openapi/v3/offlinefacemch/tokens.md by `cargo xtask regen`; do not edit.

/// 获取凭证授权接口
///
/// `POST /v3/offlinefacemch/tokens`
///
/// 获取凭证授权接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlinefacemch`
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::tokens::post;
///
/// let request = post()
///     .scene("示例S453")
///     .web_init_data(
///         post::WebInitData::default()
///             .out_user_id("OUI20260618423")
///             .organization_id("OI20260618928"),
///     );
/// ```
#[doc(alias = "获取凭证授权接口")]
#[doc(alias = "/v3/offlinefacemch/tokens")]
#[doc(alias = "post_v3_offlinefacemch_tokens")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 获取凭证授权接口; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        scene: Option<String>,
        web_init_data: Option<WebInitData>,
        extra: Extra,
    }

    impl Request {
        /// `scene`
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `web_init_data`
        pub fn web_init_data(mut self, value: impl Into<WebInitData>) -> Self {
            self.web_init_data = Some(value.into());
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
                "post_v3_offlinefacemch_tokens",
                Verb::Post,
                "/v3/offlinefacemch/tokens",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("scene", &self.scene)
                .body("web_init_data", &self.web_init_data)
                .extra(&self.extra)
        }
    }

    /// WebInitData
    #[derive(Clone, Debug, Default)]
    pub struct WebInitData {
        out_user_id: Option<String>,
        organization_id: Option<String>,
        extra: Extra,
    }

    impl WebInitData {
        /// `out_user_id`
        pub fn out_user_id(mut self, value: impl Into<String>) -> Self {
            self.out_user_id = Some(value.into());
            self
        }

        /// `organization_id`
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        WebInitData,
        out_user_id = "out_user_id",
        organization_id = "organization_id",
    );

    /// The answer of 获取凭证授权接口.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `token`
        pub token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
    );
}
