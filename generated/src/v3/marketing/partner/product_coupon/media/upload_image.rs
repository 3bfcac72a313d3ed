//! 图片上传 · `POST /v3/marketing/partner/product-coupon/media/upload-image`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/media/upload-image.md by `cargo xtask regen`; do not edit.

/// Uploads a picture for the product coupon operations and returns its URL.
///
/// 上传商品券接口所用的图片，返回图片URL。
///
/// `POST /v3/marketing/partner/product-coupon/media/upload-image`
///
/// 图片上传 / Upload a product coupon image · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781275) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::media::upload_image::post;
///
/// let request = post()
///     .file(
///         wechatpay_api::model::Upload::new("tea-coupon.png", "the bytes of the file"),
///     );
/// ```
#[doc(alias = "图片上传")]
#[doc(alias = "/v3/marketing/partner/product-coupon/media/upload-image")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_media_upload_image")]
#[doc(alias = "片上传")]
#[doc(alias = "上传")]
#[doc(alias = "Upload a product coupon image")]
#[doc(alias = "product coupon image")]
#[doc(alias = "coupon image")]
#[doc(alias = "image")]
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
                "post_v3_marketing_partner_product_coupon_media_upload_image",
                Method::Post,
                "/v3/marketing/partner/product-coupon/media/upload-image",
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

    /// 媒体文件元信息，JSON格式（文件名与摘要） / Metadata of the file as JSON: its name and digest
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Meta(ObjectBuilder);

    impl Meta {
        /// 文件名称，含扩展名 / File name with its extension
        ///
        /// **Required.** At most 150 characters. If you don't set it, the client computes it from the file.
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.set("filename", value.into()))
        }

        /// 文件的SHA256摘要 / SHA-256 digest of the file's content
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

    /// Response of 图片上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 图片URL / URL of the image
        ///
        /// Always present according to the docs. At most 256 characters.
        pub image_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        image_url = "image_url",
    );
}
