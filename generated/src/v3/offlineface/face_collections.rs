//! 查询重采用户列表 · `GET /v3/offlineface/face-collections`
//!
//! Generated from docs/openapi/v3/offlineface/face-collections.md by `cargo xtask regen`; do not edit.

/// Queries the users of an organization whose face image must be collected again.
///
/// 查询机构下需要重新采集人脸图像的用户。
///
/// `GET /v3/offlineface/face-collections`
///
/// 查询重采用户列表 / Query users due for face recapture · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::offlineface::face_collections::get;
///
/// let request = get().organization_id("2026031700184").offset(0).limit(10);
/// ```
#[doc(alias = "查询重采用户列表")]
#[doc(alias = "/v3/offlineface/face-collections")]
#[doc(alias = "get_v3_offlineface_face_collections")]
#[doc(alias = "询重采用户列表")]
#[doc(alias = "重采用户列表")]
#[doc(alias = "采用户列表")]
#[doc(alias = "用户列表")]
#[doc(alias = "户列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query users due for face recapture")]
#[doc(alias = "users due for face recapture")]
#[doc(alias = "due for face recapture")]
#[doc(alias = "face recapture")]
#[doc(alias = "recapture")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询重采用户列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `organization_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 机构ID / ID of the institution (organization)
        ///
        /// **Required.**
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("organization_id", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_offlineface_face_collections",
                Method::Get,
                "/v3/offlineface/face-collections",
            )
            .query(&["organization_id", "offset", "limit"])
            .required(&["/query/organization_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::FaceCollections;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/face_collections",
            total: None,
        };

        fn items(page: Response) -> Vec<response::FaceCollections> {
            page.face_collections
        }
    }

    /// Response of 查询重采用户列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 需重采人脸的对象列表 / Persons whose face must be captured anew
        ///
        /// Always present according to the docs.
        pub face_collections: Vec<response::FaceCollections>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        face_collections = "face_collections",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 需重采人脸的对象列表 / Persons whose face must be captured anew
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FaceCollections {
            /// 人脸重采ID / ID of the request to recapture the face image
            ///
            /// Always present according to the docs.
            pub collection_id: Option<String>,
            /// 刷脸用户ID / User ID in face payment
            ///
            /// Always present according to the docs.
            pub use_id: Option<String>,
            /// 机构ID / ID of the institution (organization)
            ///
            /// Always present according to the docs.
            pub organization_id: Option<String>,
            /// 人脸重采状态 / State of the request to recapture the face image
            ///
            /// Always present according to the docs.
            pub collection_state: Option<CollectionState>,
            /// 注册照上传时间 / Time the registration photo was uploaded
            pub register_photo_upload_time: Option<String>,
            /// 支付用户确认时间 / Time at which the paying user confirmed
            pub confirm_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FaceCollections,
            collection_id = "collection_id",
            use_id = "use_id",
            organization_id = "organization_id",
            collection_state = "collection_state",
            register_photo_upload_time = "register_photo_upload_time",
            confirm_time = "confirm_time",
        );

        /// 人脸重采状态 / State of the request to recapture the face image
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CollectionState {
            /// 需要重新采集 / Photo has to be taken again
            ///
            /// `COLLECTION_REQUIRED`
            CollectionRequired,
            /// 照片已上传 / Photo uploaded
            ///
            /// `PHOTO_UPLOADED`
            PhotoUploaded,
            /// 已完成 / Finished
            ///
            /// `COMPLETE`
            Complete,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CollectionState,
            CollectionRequired = "COLLECTION_REQUIRED",
            PhotoUploaded = "PHOTO_UPLOADED",
            Complete = "COMPLETE",
        );
    }
}
