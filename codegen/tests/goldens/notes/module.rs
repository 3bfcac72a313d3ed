//! 小问题 · `POST /v3/awkward/notes`
//!
//! Generated from docs/openapi/v3/awkward/notes.md by `cargo xtask regen`; do not edit.

/// 小问题
///
/// `POST /v3/awkward/notes`
///
/// 小问题 · feature `v3-awkward` · not confirmed by an official source
#[doc(alias = "小问题")]
#[doc(alias = "/v3/awkward/notes")]
#[doc(alias = "post_v3_awkward_notes")]
#[doc(alias = "问题")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 小问题. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 带空格 / A name with a space
        pub fn payer_currency(self, value: impl Into<String>) -> Self {
            Self(self.0.query("payer _currency", value.into()))
        }

        /// 缺分隔行 / The divider is missing
        pub fn meta(self, value: Meta) -> Self {
            Self(self.0.body("meta", value))
        }

        /// 值不是整数 / The values are not whole numbers
        pub fn level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("level", value.into()))
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
                "post_v3_awkward_notes",
                Method::Post,
                "/v3/awkward/notes",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/meta/id"])
            .request(&[("/body/meta", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 缺分隔行 / The divider is missing
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Meta(ObjectBuilder);

    impl Meta {
        /// 编号 / The id
        ///
        /// **Required.**
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);
}
