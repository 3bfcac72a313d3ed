//! 上传电子发票文件 · `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md by `cargo xtask regen`; do not edit.

/// 上传电子发票文件
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
///
/// 上传电子发票文件 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556605), [2](https://pay.weixin.qq.com/doc/v3/partner/4012696830) · feature `v3-new-tax-control-fapiao`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post;
///
/// let request = post()
///     .extra("file", "示例F283")
///     .meta(
///         post::Meta::default()
///             .file_type(post::FileType::Pdf)
///             .digest_alogrithm("SM3")
///             .digest("示例D687"),
///     );
/// ```
#[doc(alias = "上传电子发票文件")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file")]
#[doc(alias = "post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上传电子发票文件; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `file`
        ///
        /// **Required.**
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.file("file", value))
        }

        /// `meta`
        ///
        /// **Required.**
        pub fn meta(self, value: Meta) -> Self {
            Self(self.0.body("meta", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file",
                Verb::Post,
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
            .request(&[("/body/meta", Wire::Json)])
            .fill(&[("/body/meta/digest", Fill::Sm3)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Meta
    #[derive(Clone, Debug, Default)]
    pub struct Meta(Fields);

    impl Meta {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// `file_type`
        ///
        /// **Required.**
        pub fn file_type(self, value: impl Into<FileType>) -> Self {
            Self(self.0.set("file_type", value.into()))
        }

        /// `digest_alogrithm`
        ///
        /// **Required.** Known: `SM3`.
        pub fn digest_alogrithm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest_alogrithm", value.into()))
        }

        /// `digest`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// FileType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FileType {
        /// `PDF`
        Pdf,
        /// `OFD`
        Ofd,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FileType,
        Pdf = "PDF",
        Ofd = "OFD",
    );

    /// The answer of 上传电子发票文件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `fapiao_media_id`
        ///
        /// Documented as always there.
        pub fapiao_media_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        fapiao_media_id = "fapiao_media_id",
    );
}
