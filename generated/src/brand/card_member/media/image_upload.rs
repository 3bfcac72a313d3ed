//! 图片上传 · `POST /brand/card-member/media/image-upload`
//!
//! Generated from docs/openapi/brand/card-member/media/image-upload.md by `cargo xtask regen`; do not edit.

/// Uploads a picture for the brand's own membership card operations and returns its URL.
///
/// 品牌上传自己会员卡接口所用的图片，返回图片URL。
///
/// `POST /brand/card-member/media/image-upload`
///
/// 图片上传 / Upload a membership card image (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015680641) · feature `brand-card-member` · confirmed by an official page
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::brand::card_member::media::image_upload::post;
///
/// let request = post()
///     .file(
///         wechatpay_api::model::Upload::new("tea-shop.png", "the bytes of the file"),
///     );
/// ```
#[doc(alias = "图片上传")]
#[doc(alias = "/brand/card-member/media/image-upload")]
#[doc(alias = "post_brand_card_member_media_image_upload")]
#[doc(alias = "片上传")]
#[doc(alias = "上传")]
#[doc(alias = "Upload a membership card image (brand)")]
#[doc(alias = "membership card image (brand)")]
#[doc(alias = "card image (brand)")]
#[doc(alias = "image (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 图片上传. Created by [`post()`](super::post()).
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
                "post_brand_card_member_media_image_upload",
                Method::Post,
                "/brand/card-member/media/image-upload",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/filename",
                    "/body/meta/file_digest",
                ],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(
                &[
                    ("/body/meta/filename", FromFile::FileName),
                    ("/body/meta/file_digest", FromFile::Sha256),
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
        /// 文件名称，含扩展名 / File name with its extension
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.set("filename", value.into()))
        }

        /// 文件的SHA-256摘要 / SHA-256 digest of the file
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn file_digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("file_digest", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// Response of 图片上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件URL / URL of the media file
        ///
        /// Always present according to the docs.
        pub media_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        media_url = "media_url",
    );
}
