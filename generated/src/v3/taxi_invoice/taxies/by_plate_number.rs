//! 获取出租车信息 · `GET /v3/taxi-invoice/taxies/{plate_number}`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxies/{plate_number}.md by `cargo xtask regen`; do not edit.

/// Queries a taxi by plate number and region.
///
/// 按车牌号和行政区划查询出租车。
///
/// `GET /v3/taxi-invoice/taxies/{plate_number}`
///
/// 获取出租车信息 / Query a taxi · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460169) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxies::by_plate_number::get;
///
/// let request = get("川A00000").region_id(510100);
/// ```
#[doc(alias = "获取出租车信息")]
#[doc(alias = "/v3/taxi-invoice/taxies/{plate_number}")]
#[doc(alias = "get_v3_taxi_invoice_taxies_plate_number")]
#[doc(alias = "取出租车信息")]
#[doc(alias = "出租车信息")]
#[doc(alias = "租车信息")]
#[doc(alias = "车信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a taxi")]
#[doc(alias = "taxi")]
pub fn get(plate_number: impl Into<String>) -> get::Request {
    get::Request::new([plate_number.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取出租车信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `region_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("region_id", value.into()))
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
                "get_v3_taxi_invoice_taxies_plate_number",
                Method::Get,
                "/v3/taxi-invoice/taxies/{plate_number}",
            )
            .required(&["/query/region_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取出租车信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 / Number plate
        ///
        /// Always present according to the docs.
        pub plate_number: Option<String>,
        /// 公司名称 / Company's name
        ///
        /// Always present according to the docs.
        pub company_name: Option<String>,
        /// 出租车公司（经营主体）商户号 / Merchant ID of the taxi company
        ///
        /// Always present according to the docs.
        pub company_mchid: Option<String>,
        /// 主班司机资格证号 / Qualification certificate number of the main-shift driver
        ///
        /// Always present according to the docs.
        pub main_license: Option<String>,
        /// 副班司机营运资格证号 / Licence number of the second-shift driver
        ///
        /// Always present according to the docs.
        pub deputy_license: Option<String>,
        /// 行政区划代码 / Code of the administrative division
        ///
        /// Always present according to the docs.
        pub region_id: Option<i64>,
        /// 是否支持开票 / Whether a fapiao can be issued
        ///
        /// Always present according to the docs.
        pub support_invoice: Option<bool>,
        /// 出租车状态 / State of the taxi
        ///
        /// Always present according to the docs.
        pub taxi_state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        plate_number = "plate_number",
        company_name = "company_name",
        company_mchid = "company_mchid",
        main_license = "main_license",
        deputy_license = "deputy_license",
        region_id = "region_id",
        support_invoice = "support_invoice",
        taxi_state = "taxi_state",
    );
}
