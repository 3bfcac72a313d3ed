//! 导入定向用户协议号 · `GET /v3/marketing/bank/packages/{package_id}/tasks`, `POST /v3/marketing/bank/packages/{package_id}/tasks`
//!
//! Generated from docs/openapi/v3/marketing/bank/packages/{package_id}/tasks.md by `cargo xtask regen`; do not edit.

/// 查询上传任务列表
///
/// `GET /v3/marketing/bank/packages/{package_id}/tasks`
///
/// 查询上传任务列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012466728) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::bank::packages::by_package_id::tasks::get;
///
/// let request = get("3432026")
///     .status(get::Status::Processing)
///     .filename("春茶节")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "查询上传任务列表")]
#[doc(alias = "/v3/marketing/bank/packages/{package_id}/tasks")]
#[doc(alias = "get_v3_marketing_bank_packages_package_id_tasks")]
pub fn get(package_id: impl Into<String>) -> get::Request {
    get::Request::new([package_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询上传任务列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `status`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `status`
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// `filename`
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.query("filename", value.into()))
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
                "get_v3_marketing_bank_packages_package_id_tasks",
                Verb::Get,
                "/v3/marketing/bank/packages/{package_id}/tasks",
            )
            .query(&["status", "filename", "offset", "limit"])
            .required(&["/query/status"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// Status
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// `PROCESSING`
        Processing,
        /// `FINISHED`
        Finished,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Processing = "PROCESSING",
        Finished = "FINISHED",
    );

    /// The answer of 查询上传任务列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `task_id`
            ///
            /// Documented as always there.
            pub task_id: Option<String>,
            /// `package_id`
            ///
            /// Documented as always there.
            pub package_id: Option<String>,
            /// `filename`
            ///
            /// Documented as always there.
            pub filename: Option<String>,
            /// `bank_type`
            ///
            /// Documented as always there.
            pub bank_type: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `update_time`
            pub update_time: Option<String>,
            /// `status`
            pub status: Option<Status>,
            /// `success_count`
            pub success_count: Option<i64>,
            /// `fail_count`
            pub fail_count: Option<i64>,
            /// `success_user_count`
            pub success_user_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            task_id = "task_id",
            package_id = "package_id",
            filename = "filename",
            bank_type = "bank_type",
            create_time = "create_time",
            update_time = "update_time",
            status = "status",
            success_count = "success_count",
            fail_count = "fail_count",
            success_user_count = "success_user_count",
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );
    }
}

/// 导入定向用户协议号
///
/// `POST /v3/marketing/bank/packages/{package_id}/tasks`
///
/// 导入定向用户协议号 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml) · feature `v3-marketing`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// ```
/// use wechatpay_api::v3::marketing::bank::packages::by_package_id::tasks::post;
///
/// let request = post("PI20260618343")
///     .extra("file", "示例F283")
///     .meta(
///         post::Meta::default()
///             .bank_type("示例BT854")
///             .filename("春茶节")
///             .sha256(
///                 "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
///             ),
///     );
/// ```
#[doc(alias = "导入定向用户协议号")]
#[doc(alias = "/v3/marketing/bank/packages/{package_id}/tasks")]
#[doc(alias = "post_v3_marketing_bank_packages_package_id_tasks")]
pub fn post(package_id: impl Into<String>) -> post::Request {
    post::Request::new([package_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 导入定向用户协议号; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

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
                "post_v3_marketing_bank_packages_package_id_tasks",
                Verb::Post,
                "/v3/marketing/bank/packages/{package_id}/tasks",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/bank_type",
                    "/body/meta/filename",
                    "/body/meta/sha256",
                ],
            )
            .request(&[("/body/meta", Wire::Json)])
            .fill(
                &[
                    ("/body/meta/filename", Fill::FileName),
                    ("/body/meta/sha256", Fill::Sha256),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Meta
    #[derive(Clone, Debug, Default)]
    pub struct Meta(Fields);

    impl Meta {
        /// `bank_type`
        ///
        /// **Required.**
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_type", value.into()))
        }

        /// `filename`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.set("filename", value.into()))
        }

        /// `sha256`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn sha256(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sha256", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// The answer of 导入定向用户协议号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `task_id`
        ///
        /// Documented as always there.
        pub task_id: Option<String>,
        /// `package_id`
        ///
        /// Documented as always there.
        pub package_id: Option<String>,
        /// `filename`
        ///
        /// Documented as always there.
        pub filename: Option<String>,
        /// `bank_type`
        ///
        /// Documented as always there.
        pub bank_type: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `status`
        pub status: Option<response::Status>,
        /// `fail_count`
        pub fail_count: Option<i64>,
        /// `success_count`
        pub success_count: Option<i64>,
        /// `success_user_count`
        pub success_user_count: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        task_id = "task_id",
        package_id = "package_id",
        filename = "filename",
        bank_type = "bank_type",
        create_time = "create_time",
        update_time = "update_time",
        status = "status",
        fail_count = "fail_count",
        success_count = "success_count",
        success_user_count = "success_user_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );
    }
}
