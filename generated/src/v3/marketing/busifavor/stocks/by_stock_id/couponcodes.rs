//! 上传预存code · `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`, `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes.md by `cargo xtask regen`; do not edit.

/// Queries the list of coupon codes uploaded to a merchant coupon stock.
///
/// 查询已上传到商家券批次的券code列表。
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// 查询预存code列表 / Query uploaded merchant coupon codes · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get;
///
/// let request = get("19263847").offset(0).limit(10);
/// ```
#[doc(alias = "查询预存code列表")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes")]
#[doc(alias = "get_v3_marketing_busifavor_stocks_stock_id_couponcodes")]
#[doc(alias = "询预存code列表")]
#[doc(alias = "预存code列表")]
#[doc(alias = "存code列表")]
#[doc(alias = "code列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query uploaded merchant coupon codes")]
#[doc(alias = "uploaded merchant coupon codes")]
#[doc(alias = "merchant coupon codes")]
#[doc(alias = "coupon codes")]
#[doc(alias = "codes")]
pub fn get(stock_id: impl Into<String>) -> get::Request {
    get::Request::new([stock_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询预存code列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 状态 / State
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_marketing_busifavor_stocks_stock_id_couponcodes",
                Method::Get,
                "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            )
            .query(&["status", "appid", "offset", "limit"]);

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
        /// 可用余额账户 / Available balance
        ///
        /// `AVAILABLE`
        Available,
        /// 券code已分配 / The code was assigned to a user
        ///
        /// `DISPATCHED`
        Dispatched,
        /// 可用 / Available
        ///
        /// `SENDED`
        Sended,
        /// 已使用（已核销或已实扣） / Used (redeemed)
        ///
        /// `USED`
        Used,
        /// 已过期 / Expired
        ///
        /// `EXPIRED`
        Expired,
        /// 已删除 / Deleted
        ///
        /// `DELETED`
        Deleted,
        /// 已失效 / Deactivated
        ///
        /// `DEACTIVATED`
        Deactivated,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Available = "AVAILABLE",
        Dispatched = "DISPATCHED",
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    );

    /// Response of 查询预存code列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 会员卡code（商户上传的code） / Member's card code, or a code the merchant uploaded
            pub code: Option<String>,
            /// 商户上传code的分配状态 / Whether the uploaded code has been assigned
            pub code_status: Option<String>,
            /// 上传时间 / Time of the upload
            pub upload_time: Option<String>,
            /// code被分配的时间 / Time at which the code was assigned
            pub dispatched_time: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 用户UnionID / The user's UnionID, the same across apps of one Open Platform account
            pub unionid: Option<String>,
            /// 用户券code / Code of the user's coupon
            pub coupon_code: Option<String>,
            /// Fields unknown to this version.
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

/// Uploads the merchant's own coupon codes to a merchant coupon stock.
///
/// 将商户自有的券code上传到商家券批次。
///
/// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// 上传预存code / Upload merchant coupon codes · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012487038), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012492853) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post;
///
/// let request = post("19263847")
///     .coupon_code_list(["LJ26061800017384", "LJ26061800026951"])
///     .upload_request_no("UP20260617162000001");
/// ```
#[doc(alias = "上传预存code")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes")]
#[doc(alias = "post_v3_marketing_busifavor_stocks_stock_id_couponcodes")]
#[doc(alias = "传预存code")]
#[doc(alias = "预存code")]
#[doc(alias = "存code")]
#[doc(alias = "code")]
#[doc(alias = "Upload merchant coupon codes")]
#[doc(alias = "merchant coupon codes")]
#[doc(alias = "coupon codes")]
#[doc(alias = "codes")]
pub fn post(stock_id: impl Into<String>) -> post::Request {
    post::Request::new([stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传预存code. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_code_list`, `upload_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 券code列表 / Coupon codes
        ///
        /// **Required.**
        pub fn coupon_code_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("coupon_code_list", list::<String>(values)))
        }

        /// 商户上传请求单号 / Merchant's number of the upload request
        ///
        /// **Required.**
        pub fn upload_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("upload_request_no", value.into()))
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
                "post_v3_marketing_busifavor_stocks_stock_id_couponcodes",
                Method::Post,
                "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            )
            .body(Body::Json)
            .required(&["/body/coupon_code_list", "/body/upload_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 上传预存code.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 成功数 / Number that succeeded
        ///
        /// Always present according to the docs.
        pub success_count: Option<i64>,
        /// 上传成功的券code列表 / Coupon codes uploaded successfully
        pub success_codes: Vec<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        ///
        /// Always present according to the docs.
        pub success_time: Option<String>,
        /// 失败数量 / Number of failures
        pub fail_count: Option<i64>,
        /// 上传失败的券code及原因列表 / Coupon codes that failed to upload, with reasons
        pub fail_codes: Vec<response::FailCodes>,
        /// 已存在的券code列表 / Coupon codes that exist already
        pub exist_codes: Vec<String>,
        /// 本次请求中重复的code列表 / Codes given more than once in the request
        pub duplicate_codes: Vec<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 上传失败的券code及原因列表 / Coupon codes that failed to upload, with reasons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailCodes {
            /// 用户券code / Code of the user's coupon
            ///
            /// Always present according to the docs.
            pub coupon_code: Option<String>,
            /// 上传失败错误码 / Error code of the failed upload
            ///
            /// Always present according to the docs.
            pub code: Option<String>,
            /// 券code上传失败的错误信息 / Error message of the coupon code that failed to upload
            ///
            /// Always present according to the docs.
            pub message: Option<String>,
            /// Fields unknown to this version.
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
