//! 更新出租车信息 · `POST /v3/taxi-invoice/taxi/update-taxi`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxi/update-taxi.md by `cargo xtask regen`; do not edit.

/// Creates or updates a taxi whose company is a sub-merchant of the partner.
///
/// 新增或更新出租车资料，车辆所属公司须是该服务商的子商户。
///
/// `POST /v3/taxi-invoice/taxi/update-taxi`
///
/// 更新出租车信息 / Create or update a taxi · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460167) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxi::update_taxi::post;
///
/// let request = post()
///     .plate_number("川A00000")
///     .company_name("成都锦江出租汽车有限公司")
///     .main_license("7148203")
///     .region_id(510100);
/// ```
#[doc(alias = "更新出租车信息")]
#[doc(alias = "/v3/taxi-invoice/taxi/update-taxi")]
#[doc(alias = "post_v3_taxi_invoice_taxi_update_taxi")]
#[doc(alias = "新出租车信息")]
#[doc(alias = "出租车信息")]
#[doc(alias = "租车信息")]
#[doc(alias = "车信息")]
#[doc(alias = "信息")]
#[doc(alias = "Create or update a taxi")]
#[doc(alias = "update a taxi")]
#[doc(alias = "taxi")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 更新出租车信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `plate_number`, `company_name`, `main_license`, `region_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 公司名称 / Company's name
        ///
        /// **Required.**
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 主班司机资格证号 / Qualification certificate number of the main-shift driver
        ///
        /// **Required.**
        pub fn main_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("main_license", value.into()))
        }

        /// 副班司机营运资格证号 / Licence number of the second-shift driver
        pub fn deputy_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deputy_license", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
        }

        /// 开票标记 / Flag whether a fapiao is issued
        pub fn invoice_flag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_flag", value.into()))
        }

        /// 出租车状态 / State of the taxi
        pub fn taxi_state(self, value: impl Into<TaxiState>) -> Self {
            Self(self.0.body("taxi_state", value.into()))
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
                "post_v3_taxi_invoice_taxi_update_taxi",
                Method::Post,
                "/v3/taxi-invoice/taxi/update-taxi",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/plate_number",
                    "/body/company_name",
                    "/body/main_license",
                    "/body/region_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 出租车状态 / State of the taxi
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TaxiState {
        /// 运营中 / In operation
        ///
        /// `IN_OPERATION`
        InOperation,
        /// 停运 / Out of operation
        ///
        /// `OUT_OPERATION`
        OutOperation,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TaxiState,
        InOperation = "IN_OPERATION",
        OutOperation = "OUT_OPERATION",
    );

    /// Response of 更新出租车信息.
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
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 主班司机资格证号 / Qualification certificate number of the main-shift driver
        ///
        /// Always present according to the docs.
        pub main_license: Option<String>,
        /// 副班司机营运资格证号 / Licence number of the second-shift driver
        pub deputy_license: Option<String>,
        /// 行政区划代码 / Code of the administrative division
        ///
        /// Always present according to the docs.
        pub region_id: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        plate_number = "plate_number",
        company_name = "company_name",
        mchid = "mchid",
        main_license = "main_license",
        deputy_license = "deputy_license",
        region_id = "region_id",
    );
}
