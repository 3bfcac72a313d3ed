//! 查询重采用户列表 · `GET /v3/offlineface/face-collections`
//!
//! Generated from docs/openapi/v3/offlineface/face-collections.md by `cargo xtask regen`; do not edit.

/// 查询重采用户列表
///
/// `GET /v3/offlineface/face-collections`
///
/// 查询重采用户列表 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlineface`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::offlineface::face_collections::get;
///
/// let request = get().organization_id("OI20260618928").offset(0).limit(20);
/// ```
#[doc(alias = "查询重采用户列表")]
#[doc(alias = "/v3/offlineface/face-collections")]
#[doc(alias = "get_v3_offlineface_face_collections")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询重采用户列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `organization_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `organization_id`
        ///
        /// **Required.**
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("organization_id", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_offlineface_face_collections",
                Verb::Get,
                "/v3/offlineface/face-collections",
            )
            .query(&["organization_id", "offset", "limit"])
            .required(&["/query/organization_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::FaceCollections;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// The answer of 查询重采用户列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `face_collections`
        ///
        /// Documented as always there.
        pub face_collections: Vec<response::FaceCollections>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        face_collections = "face_collections",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// FaceCollections
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FaceCollections {
            /// `collection_id`
            ///
            /// Documented as always there.
            pub collection_id: Option<String>,
            /// `use_id`
            ///
            /// Documented as always there.
            pub use_id: Option<String>,
            /// `organization_id`
            ///
            /// Documented as always there.
            pub organization_id: Option<String>,
            /// `collection_state`
            ///
            /// Documented as always there.
            pub collection_state: Option<CollectionState>,
            /// `register_photo_upload_time`
            pub register_photo_upload_time: Option<String>,
            /// `confirm_time`
            pub confirm_time: Option<String>,
            /// What came besides.
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

        /// CollectionState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CollectionState {
            /// `COLLECTION_REQUIRED`
            CollectionRequired,
            /// `PHOTO_UPLOADED`
            PhotoUploaded,
            /// `COMPLETE`
            Complete,
            /// A value that these docs do not know.
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
