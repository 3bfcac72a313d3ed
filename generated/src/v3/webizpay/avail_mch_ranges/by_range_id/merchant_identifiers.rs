//! 添加商户标识 · `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
//!
//! Generated from docs/openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md by `cargo xtask regen`; do not edit.

/// 查询商户标识列表
///
/// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// 查询商户标识列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205633) · feature `v3-webizpay`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::get;
///
/// let request = get("RI20260618812").sp_mchid("1684907235").offset(0).limit(20);
/// ```
#[doc(alias = "查询商户标识列表")]
#[doc(alias = "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers")]
#[doc(alias = "get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers")]
pub fn get(range_id: impl Into<String>) -> get::Request {
    get::Request::new([range_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商户标识列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sp_mchid`, `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sp_mchid: Option<String>,
        offset: Option<i64>,
        limit: Option<i64>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
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
                "get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers",
                Verb::Get,
                "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
            )
            .required(&["/query/sp_mchid", "/query/offset", "/query/limit"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .query("sp_mchid", &self.sp_mchid)
                .query("offset", &self.offset)
                .query("limit", &self.limit)
                .extra(&self.extra)
        }
    }

    impl Paged for Request {
        type Item = String;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// The answer of 查询商户标识列表.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `count`
        ///
        /// Documented as always there.
        pub count: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<String>,
        /// What came besides.
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

/// 添加商户标识
///
/// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// 添加商户标识 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4017205631) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::post;
///
/// let request = post("RI20260618812")
///     .sp_mchid("1684907235")
///     .merchant_identifier("示例MI101");
/// ```
#[doc(alias = "添加商户标识")]
#[doc(alias = "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers")]
#[doc(alias = "post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers")]
pub fn post(range_id: impl Into<String>) -> post::Request {
    post::Request::new([range_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 添加商户标识; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `merchant_identifier`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sp_mchid: Option<String>,
        merchant_identifier: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `merchant_identifier`
        ///
        /// **Required.**
        pub fn merchant_identifier(mut self, value: impl Into<String>) -> Self {
            self.merchant_identifier = Some(value.into());
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
                "post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers",
                Verb::Post,
                "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/merchant_identifier"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sp_mchid", &self.sp_mchid)
                .body("merchant_identifier", &self.merchant_identifier)
                .extra(&self.extra)
        }
    }

    /// The answer of 添加商户标识.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `range_id`
        ///
        /// Documented as always there.
        pub range_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        range_id = "range_id",
    );
}
