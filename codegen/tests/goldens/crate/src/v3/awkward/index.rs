//! 上传 · `POST /v3/awkward/`
//!
//! Generated from docs/openapi/v3/awkward/index.md by `cargo xtask regen`; do not edit.

/// 上传
///
/// `POST /v3/awkward/`
///
/// 上传 · feature `v3-awkward`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// Needs a permission that is applied for at WeChat Pay.
#[doc(alias = "上传")]
#[doc(alias = "/v3/awkward/")]
#[doc(alias = "post_v3_awkward_")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// A request of 上传; [`post()`](super::post()) makes one.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if these docs wrongly mark a
        /// field as required.
        pub fn check_required(self, check: bool) -> Self {
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
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.set("filename", value.into()))
        }

        /// 摘要
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn sha256(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sha256", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// The answer of 上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件ID
        ///
        /// Documented as always there.
        pub media_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        media_id = "media_id",
    );
}
