//! 查询省份列表 · `GET /v3/capital/capitallhh/areas/provinces`
//!
//! Generated from docs/openapi/v3/capital/capitallhh/areas/provinces.md by `cargo xtask regen`; do not edit.

/// Queries the list of mainland China's provinces for looking up cities.
///
/// 查询中国内地的省份，用于进一步查询城市。
///
/// `GET /v3/capital/capitallhh/areas/provinces`
///
/// 查询省份列表 / List provinces · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012698641) · feature `v3-capital` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::capital::capitallhh::areas::provinces::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询省份列表")]
#[doc(alias = "/v3/capital/capitallhh/areas/provinces")]
#[doc(alias = "get_v3_capital_capitallhh_areas_provinces")]
#[doc(alias = "询省份列表")]
#[doc(alias = "省份列表")]
#[doc(alias = "份列表")]
#[doc(alias = "列表")]
#[doc(alias = "List provinces")]
#[doc(alias = "provinces")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询省份列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
            "get_v3_capital_capitallhh_areas_provinces",
            Method::Get,
            "/v3/capital/capitallhh/areas/provinces",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询省份列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 省份名称 / Province name
            ///
            /// Always present according to the docs.
            pub province_name: Option<String>,
            /// 省份编码 / Province code
            ///
            /// Always present according to the docs.
            pub province_code: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            province_name = "province_name",
            province_code = "province_code",
        );
    }
}
