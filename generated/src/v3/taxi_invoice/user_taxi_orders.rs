//! 获取乘客行程单列表 · `GET /v3/taxi-invoice/user-taxi-orders`
//!
//! Generated from docs/openapi/v3/taxi-invoice/user-taxi-orders.md by `cargo xtask regen`; do not edit.

/// 获取乘客行程单列表
///
/// `GET /v3/taxi-invoice/user-taxi-orders`
///
/// 获取乘客行程单列表 · [official page](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html) · feature `v3-taxi-invoice`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::user_taxi_orders::get;
///
/// let request = get()
///     .limit(20)
///     .offset(0)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .begin_date("20260618")
///     .end_date("20260618")
///     .region_id(1);
/// ```
#[doc(alias = "获取乘客行程单列表")]
#[doc(alias = "/v3/taxi-invoice/user-taxi-orders")]
#[doc(alias = "get_v3_taxi_invoice_user_taxi_orders")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 获取乘客行程单列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `openid`, `appid`, `begin_date`, `end_date`, `region_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `begin_date`
        ///
        /// **Required.**
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("begin_date", value.into()))
        }

        /// `end_date`
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("end_date", value.into()))
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("region_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_taxi_invoice_user_taxi_orders",
                Verb::Get,
                "/v3/taxi-invoice/user-taxi-orders",
            )
            .query(
                &[
                    "limit",
                    "offset",
                    "openid",
                    "appid",
                    "begin_date",
                    "end_date",
                    "region_id",
                ],
            )
            .required(
                &[
                    "/query/openid",
                    "/query/appid",
                    "/query/begin_date",
                    "/query/end_date",
                    "/query/region_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// The answer of 获取乘客行程单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `links`
        pub links: Option<response::Links>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `plate_number`
            ///
            /// Documented as always there.
            pub plate_number: Option<String>,
            /// `driver_license`
            ///
            /// Documented as always there.
            pub driver_license: Option<String>,
            /// `up_time`
            ///
            /// Documented as always there.
            pub up_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            plate_number = "plate_number",
            driver_license = "driver_license",
            up_time = "up_time",
        );

        /// Links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// `next`
            pub next: Option<String>,
            /// `prev`
            pub prev: Option<String>,
            /// `self`
            pub self_: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Links,
            next = "next",
            prev = "prev",
            self_ = "self",
        );
    }
}
