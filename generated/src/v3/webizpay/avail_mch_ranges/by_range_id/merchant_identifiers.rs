//! 添加商户标识 · `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
//!
//! Generated from docs/openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md by `cargo xtask regen`; do not edit.

/// Queries the merchant identifiers in a merchant range for quota cards, page by page.
///
/// 分页查询额度卡某个可用商户范围内的商户标识。
///
/// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// 查询商户标识列表 / List merchant identifiers of a range · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017205633) · feature `v3-webizpay` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::get;
///
/// let request = get("2026061800037491").sp_mchid("1684907235").offset(0).limit(10);
/// ```
#[doc(alias = "查询商户标识列表")]
#[doc(alias = "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers")]
#[doc(alias = "get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers")]
#[doc(alias = "询商户标识列表")]
#[doc(alias = "商户标识列表")]
#[doc(alias = "户标识列表")]
#[doc(alias = "标识列表")]
#[doc(alias = "识列表")]
#[doc(alias = "列表")]
#[doc(alias = "List merchant identifiers of a range")]
#[doc(alias = "merchant identifiers of a range")]
#[doc(alias = "identifiers of a range")]
#[doc(alias = "range")]
pub fn get(range_id: impl Into<String>) -> get::Request {
    get::Request::new([range_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户标识列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
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
                "get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers",
                Method::Get,
                "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
            )
            .query(&["sp_mchid", "offset", "limit"])
            .required(&["/query/sp_mchid", "/query/offset", "/query/limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = String;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<String> {
            page.data
        }
    }

    /// Response of 查询商户标识列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 数量 / Count
        ///
        /// Always present according to the docs.
        pub count: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        count = "count",
        total_count = "total_count",
        data = "data",
    );
}

/// Adds a merchant identifier (organization code or transaction ID) to a merchant range for quota cards.
///
/// 向额度卡的可用商户范围添加商户标识（组织机构代码或微信支付订单号）。
///
/// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// 添加商户标识 / Add a merchant identifier to a range · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017205631) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::post;
///
/// let request = post("2026061800037491")
///     .sp_mchid("1684907235")
///     .merchant_identifier("92510107MA00000154");
/// ```
#[doc(alias = "添加商户标识")]
#[doc(alias = "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers")]
#[doc(alias = "post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers")]
#[doc(alias = "加商户标识")]
#[doc(alias = "商户标识")]
#[doc(alias = "户标识")]
#[doc(alias = "标识")]
#[doc(alias = "Add a merchant identifier to a range")]
#[doc(alias = "merchant identifier to a range")]
#[doc(alias = "identifier to a range")]
#[doc(alias = "range")]
pub fn post(range_id: impl Into<String>) -> post::Request {
    post::Request::new([range_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加商户标识. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `merchant_identifier`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 商户标识值 / Value of the merchant identifier
        ///
        /// **Required.**
        pub fn merchant_identifier(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_identifier", value.into()))
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
                "post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers",
                Method::Post,
                "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/merchant_identifier"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 添加商户标识.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户范围ID / ID of the range of merchants where payment is allowed
        ///
        /// Always present according to the docs.
        pub range_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        range_id = "range_id",
    );
}
