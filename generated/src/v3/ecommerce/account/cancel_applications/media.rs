//! 注销申请图片上传 · `POST /v3/ecommerce/account/cancel-applications/media`
//!
//! Generated from docs/openapi/v3/ecommerce/account/cancel-applications/media.md by `cargo xtask regen`; do not edit.

/// Uploads a picture for a sub-merchant's deregistration application and returns its media ID.
///
/// 为二级商户的注销申请上传图片，返回图片的媒体ID。
///
/// `POST /v3/ecommerce/account/cancel-applications/media`
///
/// 注销申请图片上传 / Upload a deregistration application picture · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691710) · feature `v3-ecommerce` · confirmed by two SDKs
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::cancel_applications::media::post;
///
/// let request = post()
///     .file(
///         wechatpay_api::model::Upload::new(
///             "cancel-application.png",
///             "the bytes of the file",
///         ),
///     );
/// ```
#[doc(alias = "注销申请图片上传")]
#[doc(alias = "/v3/ecommerce/account/cancel-applications/media")]
#[doc(alias = "post_v3_ecommerce_account_cancel_applications_media")]
#[doc(alias = "销申请图片上传")]
#[doc(alias = "申请图片上传")]
#[doc(alias = "请图片上传")]
#[doc(alias = "图片上传")]
#[doc(alias = "片上传")]
#[doc(alias = "上传")]
#[doc(alias = "Upload a deregistration application picture")]
#[doc(alias = "deregistration application picture")]
#[doc(alias = "application picture")]
#[doc(alias = "picture")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 注销申请图片上传. Created by [`post()`](super::post()).
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
                "post_v3_ecommerce_account_cancel_applications_media",
                Method::Post,
                "/v3/ecommerce/account/cancel-applications/media",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/file_digest",
                    "/body/meta/file_name",
                ],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(
                &[
                    ("/body/meta/file_digest", FromFile::Sha256),
                    ("/body/meta/file_name", FromFile::FileName),
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
        /// 文件的SHA-256摘要 / SHA-256 digest of the file
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn file_digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("file_digest", value.into()))
        }

        /// 上传文件的名称，含扩展名 / Name of the uploaded file with its extension
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn file_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("file_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// Response of 注销申请图片上传.
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
