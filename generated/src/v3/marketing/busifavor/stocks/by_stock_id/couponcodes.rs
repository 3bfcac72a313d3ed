//! 上传预存code · `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes.md by `cargo xtask regen`; do not edit.

/// 查询预存code列表
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// 查询预存code列表 · [official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get;
///
/// let request = get("17520260")
///     .status(get::Status::Sended)
///     .appid("wx5f0c1a9e7b3d2846")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "查询预存code列表")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes")]
#[doc(alias = "get_v3_marketing_busifavor_stocks_stock_id_couponcodes")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询预存code列表; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `status`
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_marketing_busifavor_stocks_stock_id_couponcodes",
                Verb::Get,
                "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            )
            .query(&["status", "appid", "offset", "limit"]);

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
        /// `SENDED`
        Sended,
        /// `USED`
        Used,
        /// `EXPIRED`
        Expired,
        /// `DELETED`
        Deleted,
        /// `DEACTIVATED`
        Deactivated,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    );

    /// The answer of 查询预存code列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        total_count = "total_count",
        limit = "limit",
        offset = "offset",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `code`
            pub code: Option<String>,
            /// `code_status`
            pub code_status: Option<String>,
            /// `upload_time`
            pub upload_time: Option<String>,
            /// `dispatched_time`
            pub dispatched_time: Option<String>,
            /// `openid`
            pub openid: Option<String>,
            /// `unionid`
            pub unionid: Option<String>,
            /// `coupon_code`
            pub coupon_code: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            code = "code",
            code_status = "code_status",
            upload_time = "upload_time",
            dispatched_time = "dispatched_time",
            openid = "openid",
            unionid = "unionid",
            coupon_code = "coupon_code",
        );
    }
}

/// 上传预存code
///
/// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// 上传预存code · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487038), [2](https://pay.weixin.qq.com/doc/v3/partner/4012492853), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015715946), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717418) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post;
///
/// let request = post("17520260")
///     .coupon_code_list(["示例CCL762"])
///     .upload_request_no("URN20260618740");
/// ```
#[doc(alias = "上传预存code")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes")]
#[doc(alias = "post_v3_marketing_busifavor_stocks_stock_id_couponcodes")]
pub fn post(stock_id: impl Into<String>) -> post::Request {
    post::Request::new([stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上传预存code; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `coupon_code_list`, `upload_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `coupon_code_list`
        ///
        /// **Required.**
        pub fn coupon_code_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("coupon_code_list", list::<String>(values)))
        }

        /// `upload_request_no`
        ///
        /// **Required.**
        pub fn upload_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("upload_request_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_stocks_stock_id_couponcodes",
                Verb::Post,
                "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            )
            .body(Body::Json)
            .required(&["/body/coupon_code_list", "/body/upload_request_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 上传预存code.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `success_count`
        ///
        /// Documented as always there.
        pub success_count: Option<i64>,
        /// `success_codes`
        pub success_codes: Vec<String>,
        /// `success_time`
        ///
        /// Documented as always there.
        pub success_time: Option<String>,
        /// `fail_count`
        pub fail_count: Option<i64>,
        /// `fail_codes`
        pub fail_codes: Vec<response::FailCodes>,
        /// `exist_codes`
        pub exist_codes: Vec<String>,
        /// `duplicate_codes`
        pub duplicate_codes: Vec<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        total_count = "total_count",
        success_count = "success_count",
        success_codes = "success_codes",
        success_time = "success_time",
        fail_count = "fail_count",
        fail_codes = "fail_codes",
        exist_codes = "exist_codes",
        duplicate_codes = "duplicate_codes",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// FailCodes
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailCodes {
            /// `coupon_code`
            ///
            /// Documented as always there.
            pub coupon_code: Option<String>,
            /// `code`
            ///
            /// Documented as always there.
            pub code: Option<String>,
            /// `message`
            ///
            /// Documented as always there.
            pub message: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FailCodes,
            coupon_code = "coupon_code",
            code = "code",
            message = "message",
        );
    }
}
