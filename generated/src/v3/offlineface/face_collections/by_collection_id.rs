//! 查询重采请求详情 · `GET /v3/offlineface/face-collections/{collection_id}`
//!
//! Generated from docs/openapi/v3/offlineface/face-collections/{collection_id}.md by `cargo xtask regen`; do not edit.

/// Queries one request to collect a user's face image again by collection ID.
///
/// 按重采ID查询一次用户人脸图像的重采请求。
///
/// `GET /v3/offlineface/face-collections/{collection_id}`
///
/// 查询重采请求详情 / Query a face recapture request · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::face_collections::by_collection_id::get;
///
/// let request = get("3000026061800092");
/// ```
#[doc(alias = "查询重采请求详情")]
#[doc(alias = "/v3/offlineface/face-collections/{collection_id}")]
#[doc(alias = "get_v3_offlineface_face_collections_collection_id")]
#[doc(alias = "询重采请求详情")]
#[doc(alias = "重采请求详情")]
#[doc(alias = "采请求详情")]
#[doc(alias = "请求详情")]
#[doc(alias = "求详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a face recapture request")]
#[doc(alias = "face recapture request")]
#[doc(alias = "recapture request")]
#[doc(alias = "request")]
pub fn get(collection_id: impl Into<String>) -> get::Request {
    get::Request::new([collection_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询重采请求详情. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_offlineface_face_collections_collection_id",
            Method::Get,
            "/v3/offlineface/face-collections/{collection_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询重采请求详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        pub collection_state: Option<response::CollectionState>,
        /// 注册照上传时间 / Time the registration photo was uploaded
        pub register_photo_upload_time: Option<String>,
        /// 确认时间 / Time of the confirmation, such as of the coupon's sending or the deregistration
        pub confirm_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        collection_id = "collection_id",
        use_id = "use_id",
        organization_id = "organization_id",
        collection_state = "collection_state",
        register_photo_upload_time = "register_photo_upload_time",
        confirm_time = "confirm_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
