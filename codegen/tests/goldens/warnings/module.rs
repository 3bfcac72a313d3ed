//! 能补救的错误 · `POST /v3/awkward/warnings`
//!
//! Generated from docs/openapi/v3/awkward/warnings.md by `cargo xtask regen`; do not edit.

/// 能补救的错误
///
/// `POST /v3/awkward/warnings`
///
/// 能补救的错误 · feature `v3-awkward` · not confirmed by an official source
#[doc(alias = "能补救的错误")]
#[doc(alias = "/v3/awkward/warnings")]
#[doc(alias = "post_v3_awkward_warnings")]
#[doc(alias = "补救的错误")]
#[doc(alias = "救的错误")]
#[doc(alias = "的错误")]
#[doc(alias = "错误")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 能补救的错误. Created by [`post()`](super::post()).
    ///
    /// **Required**: `name`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 别的语言的类型
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("count", value.into()))
        }

        /// 写错的标记
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 有下级的字符串
        pub fn parent(self, value: Parent) -> Self {
            Self(self.0.body("parent", value))
        }

        /// `twice`
        pub fn twice(self, value: impl Into<Value>) -> Self {
            Self(self.0.body("twice", value.into()))
        }

        /// 无类型
        pub fn untyped(self, value: impl Into<String>) -> Self {
            Self(self.0.body("untyped", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_awkward_warnings",
                Method::Post,
                "/v3/awkward/warnings",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/name"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 有下级的字符串
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Parent(ObjectBuilder);

    impl Parent {
        /// 缩进过深
        pub fn child(self, value: impl Into<String>) -> Self {
            Self(self.0.set("child", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Parent);
}
