//! 上传 · `POST /v3/awkward/`
//!
//! Generated from docs/openapi/v3/awkward/index.md by `cargo xtask regen`; do not edit.

/// 上传
///
/// `POST /v3/awkward/`
///
/// 上传 · feature `v3-awkward` · not confirmed by an official source
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// Requires a permission that you apply for with WeChat Pay.
#[doc(alias = "上传")]
#[doc(alias = "/v3/awkward/")]
#[doc(alias = "post_v3_awkward_")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传. Created by [`post()`](super::post()).
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 文件
        ///
        /// **Required.**
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.file("file", value))
        }

        /// 文件元信息
        ///
        /// **Required.**
        pub fn meta(self, value: Meta) -> Self {
            Self(self.0.body("meta", value))
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
                "post_v3_awkward_",
                Method::Post,
                "/v3/awkward/",
            )
            .body(Body::Multipart)
            .required(
                &["/body/file", "/body/meta", "/body/meta/filename", "/body/meta/sha256"],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(
                &[
                    ("/body/meta/filename", FromFile::FileName),
                    ("/body/meta/sha256", FromFile::Sha256),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 文件元信息
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Meta(ObjectBuilder);

    impl Meta {
        /// 文件名
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.set("filename", value.into()))
        }

        /// 摘要
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn sha256(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sha256", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// Response of 上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件ID
        ///
        /// Always present according to the docs.
        pub media_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        media_id = "media_id",
    );
}
