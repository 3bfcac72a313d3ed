//! 导入定向用户协议号 · `GET /v3/marketing/bank/packages/{package_id}/tasks`, `POST /v3/marketing/bank/packages/{package_id}/tasks`
//!
//! Generated from docs/openapi/v3/marketing/bank/packages/{package_id}/tasks.md by `cargo xtask regen`; do not edit.

/// Queries the upload tasks of a bank's targeted-user package by state or file name.
///
/// 按状态或文件名查询银行定向用户包的上传任务。
///
/// `GET /v3/marketing/bank/packages/{package_id}/tasks`
///
/// 查询上传任务列表 / Query bank package upload tasks · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466728) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::bank::packages::by_package_id::tasks::get;
///
/// let request = get("8006421").status(get::Status::Finished).offset(0).limit(10);
/// ```
#[doc(alias = "查询上传任务列表")]
#[doc(alias = "/v3/marketing/bank/packages/{package_id}/tasks")]
#[doc(alias = "get_v3_marketing_bank_packages_package_id_tasks")]
#[doc(alias = "询上传任务列表")]
#[doc(alias = "上传任务列表")]
#[doc(alias = "传任务列表")]
#[doc(alias = "任务列表")]
#[doc(alias = "务列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query bank package upload tasks")]
#[doc(alias = "bank package upload tasks")]
#[doc(alias = "package upload tasks")]
#[doc(alias = "upload tasks")]
#[doc(alias = "tasks")]
pub fn get(package_id: impl Into<String>) -> get::Request {
    get::Request::new([package_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询上传任务列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `status`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 状态 / State
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// 文件名称，含扩展名 / File name with its extension
        pub fn filename(self, value: impl Into<String>) -> Self {
            Self(self.0.query("filename", value.into()))
        }

        /// 分页页码 / Page number
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
                "get_v3_marketing_bank_packages_package_id_tasks",
                Method::Get,
                "/v3/marketing/bank/packages/{package_id}/tasks",
            )
            .query(&["status", "filename", "offset", "limit"])
            .required(&["/query/status"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
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

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// 处理中 / Being processed
        ///
        /// `PROCESSING`
        Processing,
        /// 已完成 / Finished
        ///
        /// `FINISHED`
        Finished,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Processing = "PROCESSING",
        Finished = "FINISHED",
    );

    /// Response of 查询上传任务列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 任务ID / ID of the task
            ///
            /// Always present according to the docs.
            pub task_id: Option<String>,
            /// 号码包ID / ID of the user number package
            ///
            /// Always present according to the docs.
            pub package_id: Option<String>,
            /// 文件名称，含扩展名 / File name with its extension
            ///
            /// Always present according to the docs.
            pub filename: Option<String>,
            /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
            ///
            /// Always present according to the docs.
            pub bank_type: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// 状态 / State
            pub status: Option<Status>,
            /// 成功数 / Number that succeeded
            pub success_count: Option<i64>,
            /// 失败数量 / Number of failures
            pub fail_count: Option<i64>,
            /// 匹配成功的微信用户数 / Number of WeChat users matched
            pub success_user_count: Option<i64>,
            /// Fields unknown to this version.
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

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );
    }
}

/// Uploads a file of quick payment agreement numbers to a bank's targeted-user package.
///
/// 向银行的定向用户包上传快捷支付协议号文件。
///
/// `POST /v3/marketing/bank/packages/{package_id}/tasks`
///
/// 导入定向用户协议号 / Upload agreement numbers to a bank package · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml) · feature `v3-marketing` · not confirmed by an official source
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::marketing::bank::packages::by_package_id::tasks::post;
///
/// let request = post("8006421")
///     .file(
///         wechatpay_api::model::Upload::new(
///             "cmb-users-202606.csv",
///             "the bytes of the file",
///         ),
///     )
///     .meta(post::Meta::default().bank_type("CMB_DEBIT"));
/// ```
#[doc(alias = "导入定向用户协议号")]
#[doc(alias = "/v3/marketing/bank/packages/{package_id}/tasks")]
#[doc(alias = "post_v3_marketing_bank_packages_package_id_tasks")]
#[doc(alias = "入定向用户协议号")]
#[doc(alias = "定向用户协议号")]
#[doc(alias = "向用户协议号")]
#[doc(alias = "用户协议号")]
#[doc(alias = "户协议号")]
#[doc(alias = "协议号")]
#[doc(alias = "议号")]
#[doc(alias = "Upload agreement numbers to a bank package")]
#[doc(alias = "agreement numbers to a bank package")]
#[doc(alias = "numbers to a bank package")]
#[doc(alias = "bank package")]
#[doc(alias = "package")]
pub fn post(package_id: impl Into<String>) -> post::Request {
    post::Request::new([package_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 导入定向用户协议号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "post_v3_marketing_bank_packages_package_id_tasks",
                Method::Post,
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
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        ///
        /// **Required.**
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_type", value.into()))
        }

        /// 文件名称，含扩展名 / File name with its extension
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
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

    /// Response of 导入定向用户协议号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 任务ID / ID of the task
        ///
        /// Always present according to the docs.
        pub task_id: Option<String>,
        /// 号码包ID / ID of the user number package
        ///
        /// Always present according to the docs.
        pub package_id: Option<String>,
        /// 文件名称，含扩展名 / File name with its extension
        ///
        /// Always present according to the docs.
        pub filename: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        ///
        /// Always present according to the docs.
        pub bank_type: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 状态 / State
        pub status: Option<response::Status>,
        /// 失败数量 / Number of failures
        pub fail_count: Option<i64>,
        /// 成功数 / Number that succeeded
        pub success_count: Option<i64>,
        /// 匹配成功的微信用户数 / Number of WeChat users matched
        pub success_user_count: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );
    }
}
