//! 文件上传 · `POST /v3/merchant/media/upload`
//!
//! Generated from docs/openapi/v3/merchant/media/upload.md by `cargo xtask regen`; do not edit.

/// Uploads a picture or PDF file for other operations and returns its media ID.
///
/// 上传图片或PDF文件，返回供其他接口使用的媒体文件标识ID。
///
/// `POST /v3/merchant/media/upload`
///
/// 文件上传 / Upload a picture or PDF · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760432) · feature `v3-merchant` · confirmed by an official SDK or sample
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::merchant::media::upload::post;
///
/// let request = post()
///     .file(
///         wechatpay_api::model::Upload::new("tea-shop.png", "the bytes of the file"),
///     );
/// ```
#[doc(alias = "文件上传")]
#[doc(alias = "/v3/merchant/media/upload")]
#[doc(alias = "post_v3_merchant_media_upload")]
#[doc(alias = "件上传")]
#[doc(alias = "上传")]
#[doc(alias = "Upload a picture or PDF")]
#[doc(alias = "picture or PDF")]
#[doc(alias = "PDF")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 文件上传. Created by [`post()`](super::post()).
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 上传的文件，二进制内容 / File to upload, binary content
        ///
        /// **Required.**
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.file("file", value))
        }

        /// 媒体文件元信息，JSON格式（文件名与摘要） / Metadata of the file as JSON: its name and digest
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
                "post_v3_merchant_media_upload",
                Method::Post,
                "/v3/merchant/media/upload",
            )
            .body(Body::Multipart)
            .required(
                &["/body/file", "/body/meta", "/body/meta/sha256", "/body/meta/filename"],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(
                &[
                    ("/body/meta/sha256", FromFile::Sha256),
                    ("/body/meta/filename", FromFile::FileName),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 媒体文件元信息，JSON格式（文件名与摘要） / Metadata of the file as JSON: its name and digest
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Meta(ObjectBuilder);

    impl Meta {
        /// 文件的SHA256摘要 / SHA-256 digest of the file's content
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn sha256(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sha256", value.into()))
        }

        /// 文件名称，含扩展名 / File name with its extension
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.set("filename", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// Response of 文件上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件ID / Media ID of the file
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
