//! 多种形态 · `POST /awkward/alternatives`
//!
//! Generated from docs/openapi/v2/awkward/alternatives.md by `cargo xtask regen`; do not edit.

/// 多种形态
///
/// `POST /awkward/alternatives`
///
/// 多种形态 · feature `v2-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::awkward::alternatives::post;
///
/// let request = post().scene_info(post::SceneInfo::default().id("s1"));
/// ```
#[doc(alias = "多种形态")]
#[doc(alias = "/awkward/alternatives")]
#[doc(alias = "post_awkward_alternatives")]
#[doc(alias = "种形态")]
#[doc(alias = "形态")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 多种形态. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// `scene_info`
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `code`
        pub fn code(self, value: impl Into<Value>) -> Self {
            Self(self.0.body("code", value.into()))
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
                "post_awkward_alternatives",
                Method::Post,
                "/awkward/alternatives",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .request(&[("/body/scene_info", FieldEncoding::Json)])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 门店
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// 店名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// Response of 多种形态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 通信标识
        pub return_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
    );
}
