//! 上传电子发票文件 · `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md by `cargo xtask regen`; do not edit.

/// Uploads a self-issued fapiao file, kept for three days, and returns its media ID.
///
/// 上传商户自行开具的发票文件，返回媒体文件ID，文件仅保留三天。
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
///
/// 上传电子发票文件 / Upload a self-issued fapiao file · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556605), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012696830) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post;
///
/// let request = post()
///     .file(wechatpay_api::model::Upload::new("fapiao.pdf", "the bytes of the file"))
///     .meta(
///         post::Meta::default().file_type(post::FileType::Pdf).digest_alogrithm("SM3"),
///     );
/// ```
#[doc(alias = "上传电子发票文件")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file")]
#[doc(alias = "post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file")]
#[doc(alias = "传电子发票文件")]
#[doc(alias = "电子发票文件")]
#[doc(alias = "子发票文件")]
#[doc(alias = "发票文件")]
#[doc(alias = "票文件")]
#[doc(alias = "文件")]
#[doc(alias = "Upload a self-issued fapiao file")]
#[doc(alias = "self-issued fapiao file")]
#[doc(alias = "fapiao file")]
#[doc(alias = "file")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传电子发票文件. Created by [`post()`](super::post()).
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
                "post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file",
                Method::Post,
                "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/file_type",
                    "/body/meta/digest_alogrithm",
                    "/body/meta/digest",
                ],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(&[("/body/meta/digest", FromFile::Sm3)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 媒体文件元信息，JSON格式（文件名与摘要） / Metadata of the file as JSON: its name and digest
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Meta(ObjectBuilder);

    impl Meta {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 发票文件类型 / Type of the fapiao file
        ///
        /// **Required.**
        pub fn file_type(self, value: impl Into<FileType>) -> Self {
            Self(self.0.set("file_type", value.into()))
        }

        /// 文件摘要算法 / Algorithm of the file's digest
        ///
        /// **Required.** Known values: `SM3` (SM3摘要算法 / SM3 digest).
        pub fn digest_alogrithm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest_alogrithm", value.into()))
        }

        /// 文件的SM3摘要 / SM3 digest of the file
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// 发票文件类型 / Type of the fapiao file
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FileType {
        /// PDF文件 / PDF file
        ///
        /// `PDF`
        Pdf,
        /// OFD文件 / OFD file
        ///
        /// `OFD`
        Ofd,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FileType,
        Pdf = "PDF",
        Ofd = "OFD",
    );

    /// Response of 上传电子发票文件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子发票文件的媒体ID / Media ID of the fapiao file from the upload operation
        ///
        /// Always present according to the docs.
        pub fapiao_media_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        fapiao_media_id = "fapiao_media_id",
    );
}
