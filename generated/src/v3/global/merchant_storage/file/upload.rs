//! 上传文件 · `POST /v3/global/merchant-storage/file/upload`
//!
//! Generated from docs/openapi/v3/global/merchant-storage/file/upload.md by `cargo xtask regen`; do not edit.

/// Uploads a file with its SM3 digest for an overseas merchant and returns its file ID.
///
/// 为境外商户上传文件及其SM3摘要，返回文件ID。
///
/// `POST /v3/global/merchant-storage/file/upload`
///
/// 上传文件 / Upload a file (overseas) · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913) · feature `v3-global` · not confirmed by an official source
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::global::merchant_storage::file::upload::post;
///
/// let request = post()
///     .file(
///         wechatpay_api::model::Upload::new("tea-shop.png", "the bytes of the file"),
///     );
/// ```
#[doc(alias = "上传文件")]
#[doc(alias = "/v3/global/merchant-storage/file/upload")]
#[doc(alias = "post_v3_global_merchant_storage_file_upload")]
#[doc(alias = "传文件")]
#[doc(alias = "文件")]
#[doc(alias = "Upload a file (overseas)")]
#[doc(alias = "file (overseas)")]
#[doc(alias = "overseas)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传文件. Created by [`post()`](super::post()).
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
                "post_v3_global_merchant_storage_file_upload",
                Method::Post,
                "/v3/global/merchant-storage/file/upload",
            )
            .body(Body::Multipart)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &["/body/file", "/body/meta", "/body/meta/digest", "/body/meta/filename"],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(
                &[
                    ("/body/meta/digest", FromFile::Sha256),
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
        /// 文件的SM3摘要 / SM3 digest of the file
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest", value.into()))
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

    /// Response of 上传文件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件ID，由上传接口返回 / File ID returned by the upload operation
        pub file_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        file_id = "file_id",
    );
}
