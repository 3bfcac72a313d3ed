//! 获取凭证授权接口 · `POST /v3/offlinefacemch/tokens`
//!
//! Generated from docs/openapi/v3/offlinefacemch/tokens.md by `cargo xtask regen`; do not edit.

/// Obtains a credential token for an offline face payment scene's web or Mini Program page.
///
/// 获取离线刷脸支付场景中网页或小程序页面所需的凭证token。
///
/// `POST /v3/offlinefacemch/tokens`
///
/// 获取凭证授权接口 / Obtain an offline face payment token · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlinefacemch` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::tokens::post;
///
/// let request = post()
///     .scene("WEBSESSION")
///     .web_init_data(
///         post::WebInitData::default()
///             .out_user_id("STU20260305")
///             .organization_id("2026031700184"),
///     );
/// ```
#[doc(alias = "获取凭证授权接口")]
#[doc(alias = "/v3/offlinefacemch/tokens")]
#[doc(alias = "post_v3_offlinefacemch_tokens")]
#[doc(alias = "取凭证授权接口")]
#[doc(alias = "凭证授权接口")]
#[doc(alias = "证授权接口")]
#[doc(alias = "授权接口")]
#[doc(alias = "权接口")]
#[doc(alias = "接口")]
#[doc(alias = "Obtain an offline face payment token")]
#[doc(alias = "offline face payment token")]
#[doc(alias = "face payment token")]
#[doc(alias = "payment token")]
#[doc(alias = "token")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取凭证授权接口. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务场景 / Scenario
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 小程序/H5鉴权场景初始化数据 / Initialisation data for authentication in a Mini Program or H5 page
        pub fn web_init_data(self, value: WebInitData) -> Self {
            Self(self.0.body("web_init_data", value))
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
                "post_v3_offlinefacemch_tokens",
                Method::Post,
                "/v3/offlinefacemch/tokens",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 小程序/H5鉴权场景初始化数据 / Initialisation data for authentication in a Mini Program or H5 page
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct WebInitData(ObjectBuilder);

    impl WebInitData {
        /// 商户侧刷脸用户ID / Merchant's ID of the face payment user
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_user_id", value.into()))
        }

        /// 机构ID / ID of the institution (organization)
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WebInitData);

    /// Response of 获取凭证授权接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 凭证 / Token
        pub token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
    );
}
