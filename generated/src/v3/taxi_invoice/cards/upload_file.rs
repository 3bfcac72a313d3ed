//! 上传出租车电子发票文件 · `POST /v3/taxi-invoice/cards/upload-file`
//!
//! Generated from docs/openapi/v3/taxi-invoice/cards/upload-file.md by `cargo xtask regen`; do not edit.

/// Uploads a taxi fapiao file and returns its file ID, valid for 3 days, for insertion into the card pack.
///
/// 上传出租车电子发票文件，返回3天内有效的文件ID，供插入卡包时使用。
///
/// `POST /v3/taxi-invoice/cards/upload-file`
///
/// 上传出租车电子发票文件 / Upload a taxi fapiao file · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692904) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::cards::upload_file::post;
///
/// let request = post()
///     .file(wechatpay_api::model::Upload::new("fapiao.pdf", "the bytes of the file"))
///     .meta(
///         post::Meta::default()
///             .company_mchid("1684926703")
///             .region_id(510100)
///             .digest_algorithm("DIGEST_ALGORITHM_SM3"),
///     );
/// ```
#[doc(alias = "上传出租车电子发票文件")]
#[doc(alias = "/v3/taxi-invoice/cards/upload-file")]
#[doc(alias = "post_v3_taxi_invoice_cards_upload_file")]
#[doc(alias = "传出租车电子发票文件")]
#[doc(alias = "出租车电子发票文件")]
#[doc(alias = "租车电子发票文件")]
#[doc(alias = "车电子发票文件")]
#[doc(alias = "电子发票文件")]
#[doc(alias = "子发票文件")]
#[doc(alias = "发票文件")]
#[doc(alias = "票文件")]
#[doc(alias = "文件")]
#[doc(alias = "Upload a taxi fapiao file")]
#[doc(alias = "taxi fapiao file")]
#[doc(alias = "fapiao file")]
#[doc(alias = "file")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传出租车电子发票文件. Created by [`post()`](super::post()).
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
                "post_v3_taxi_invoice_cards_upload_file",
                Method::Post,
                "/v3/taxi-invoice/cards/upload-file",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/region_id",
                    "/body/meta/digest",
                    "/body/meta/digest_algorithm",
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
        /// 出租车公司（经营主体）商户号 / Merchant ID of the taxi company
        pub fn company_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_mchid", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("region_id", value.into()))
        }

        /// 文件的SM3摘要 / SM3 digest of the file
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest", value.into()))
        }

        /// 文件摘要算法 / Algorithm of the file's digest
        ///
        /// **Required.** Known values: `DIGEST_ALGORITHM_SM3` (SM3摘要算法 / SM3 digest).
        pub fn digest_algorithm(self, value: impl Into<String>) -> Self {
            Self(self.0.set("digest_algorithm", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// Response of 上传出租车电子发票文件.
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
