//! 上传尽调资料文件 · `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload.md by `cargo xtask regen`; do not edit.

/// 上传尽调资料文件
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
///
/// 上传尽调资料文件 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631042) · feature `v3-mch-operation-manage`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::upload::post;
///
/// let request = post("DDI20260618732")
///     .extra("due_diligence_file", "示例DDF733")
///     .meta(
///         post::Meta::default()
///             .file_name("春茶节")
///             .file_digest("示例FD328")
///             .sub_mchid("1684913560")
///             .item_id(1),
///     );
/// ```
#[doc(alias = "上传尽调资料文件")]
#[doc(
    alias = "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"
)]
#[doc(
    alias = "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload"
)]
pub fn post(due_diligence_id: impl Into<String>) -> post::Request {
    post::Request::new([due_diligence_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上传尽调资料文件; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `due_diligence_file`, `meta`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        due_diligence_file: Option<Upload>,
        meta: Option<Meta>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `due_diligence_file`
        ///
        /// **Required.**
        pub fn due_diligence_file(mut self, value: impl Into<Upload>) -> Self {
            self.due_diligence_file = Some(value.into());
            self
        }

        /// `meta`
        ///
        /// **Required.**
        pub fn meta(mut self, value: impl Into<Meta>) -> Self {
            self.meta = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload",
                Verb::Post,
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
            .request(&[("/body/meta", Wire::Json)])
            .fill(
                &[
                    ("/body/meta/file_name", Fill::FileName),
                    ("/body/meta/file_digest", Fill::Sha256),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .file("due_diligence_file", &self.due_diligence_file)
                .body("meta", &self.meta)
                .extra(&self.extra)
        }
    }

    /// Meta
    #[derive(Clone, Debug, Default)]
    pub struct Meta {
        file_name: Option<String>,
        file_digest: Option<String>,
        sub_mchid: Option<String>,
        item_id: Option<i64>,
        extra: Extra,
    }

    impl Meta {
        /// `file_name`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn file_name(mut self, value: impl Into<String>) -> Self {
            self.file_name = Some(value.into());
            self
        }

        /// `file_digest`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn file_digest(mut self, value: impl Into<String>) -> Self {
            self.file_digest = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `item_id`
        ///
        /// **Required.**
        pub fn item_id(mut self, value: impl Into<i64>) -> Self {
            self.item_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Meta,
        file_name = "file_name",
        file_digest = "file_digest",
        sub_mchid = "sub_mchid",
        item_id = "item_id",
    );

    /// The answer of 上传尽调资料文件.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `file_id`
        ///
        /// Documented as always there.
        pub file_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        file_id = "file_id",
    );
}
