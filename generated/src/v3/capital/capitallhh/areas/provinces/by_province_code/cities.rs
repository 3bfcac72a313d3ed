//! 查询城市列表 · `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
//!
//! Generated from docs/openapi/v3/capital/capitallhh/areas/provinces/{province_code}/cities.md by `cargo xtask regen`; do not edit.

/// Queries the list of a province's cities by province code for filtering bank branches.
///
/// 凭省份编码查询该省的城市，用于筛选银行支行。
///
/// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
///
/// 查询城市列表 / List a province's cities · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697470) · feature `v3-capital` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::capital::capitallhh::areas::provinces::by_province_code::cities::get;
///
/// let request = get("510000");
/// ```
#[doc(alias = "查询城市列表")]
#[doc(alias = "/v3/capital/capitallhh/areas/provinces/{province_code}/cities")]
#[doc(alias = "get_v3_capital_capitallhh_areas_provinces_province_code_cities")]
#[doc(alias = "询城市列表")]
#[doc(alias = "城市列表")]
#[doc(alias = "市列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a provinces cities")]
#[doc(alias = "provinces cities")]
#[doc(alias = "s cities")]
#[doc(alias = "cities")]
pub fn get(province_code: impl Into<String>) -> get::Request {
    get::Request::new([province_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询城市列表. Created by [`get()`](super::get()).
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
            "get_v3_capital_capitallhh_areas_provinces_province_code_cities",
            Method::Get,
            "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询城市列表.
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
            /// 城市名称 / City's name
            ///
            /// Always present according to the docs.
            pub city_name: Option<String>,
            /// 城市编码 / City's code
            ///
            /// Always present according to the docs.
            pub city_code: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            city_name = "city_name",
            city_code = "city_code",
        );
    }
}
