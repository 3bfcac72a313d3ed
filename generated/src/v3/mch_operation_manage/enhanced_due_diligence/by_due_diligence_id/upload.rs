//! 上传尽调资料文件 · `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload.md by `cargo xtask regen`; do not edit.

/// Uploads a file for a sub-merchant's enhanced due diligence case and returns its file ID.
///
/// 上传子商户强化尽调单所需的资料文件，返回文件ID。
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
///
/// 上传尽调资料文件 / Upload an enhanced due diligence file · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015631042) · feature `v3-mch-operation-manage` · not confirmed by an official source
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::upload::post;
///
/// let request = post("2026061800173842")
///     .due_diligence_file(
///         wechatpay_api::model::Upload::new("shop-front.jpg", "the bytes of the file"),
///     )
///     .meta(post::Meta::default().sub_mchid("1684913560").item_id(1001));
/// ```
#[doc(alias = "上传尽调资料文件")]
#[doc(
    alias = "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"
)]
#[doc(
    alias = "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload"
)]
#[doc(alias = "传尽调资料文件")]
#[doc(alias = "尽调资料文件")]
#[doc(alias = "调资料文件")]
#[doc(alias = "资料文件")]
#[doc(alias = "料文件")]
#[doc(alias = "文件")]
#[doc(alias = "Upload an enhanced due diligence file")]
#[doc(alias = "enhanced due diligence file")]
#[doc(alias = "due diligence file")]
#[doc(alias = "diligence file")]
#[doc(alias = "file")]
pub fn post(due_diligence_id: impl Into<String>) -> post::Request {
    post::Request::new([due_diligence_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传尽调资料文件. Created by [`post()`](super::post()).
    ///
    /// **Required**: `due_diligence_file`, `meta`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 要上传的尽调资料文件 / Due diligence file to upload
        ///
        /// **Required.**
        pub fn due_diligence_file(self, value: Upload) -> Self {
            Self(self.0.file("due_diligence_file", value))
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
                "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload",
                Method::Post,
                "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/due_diligence_file",
                    "/body/meta",
                    "/body/meta/file_name",
                    "/body/meta/file_digest",
                    "/body/meta/sub_mchid",
                    "/body/meta/item_id",
                ],
            )
            .request(&[("/body/meta", FieldEncoding::Json)])
            .from_file(
                &[
                    ("/body/meta/file_name", FromFile::FileName),
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
        /// 上传文件的名称，含扩展名 / Name of the uploaded file with its extension
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn file_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("file_name", value.into()))
        }

        /// 文件的SHA-256摘要 / SHA-256 digest of the file
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn file_digest(self, value: impl Into<String>) -> Self {
            Self(self.0.set("file_digest", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 资料项ID / ID of the material item
        ///
        /// **Required.**
        pub fn item_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("item_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// Response of 上传尽调资料文件.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件ID，由上传接口返回 / File ID returned by the upload operation
        ///
        /// Always present according to the docs.
        pub file_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        file_id = "file_id",
    );
}
