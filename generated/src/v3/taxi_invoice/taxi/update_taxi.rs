//! 更新出租车信息 · `POST /v3/taxi-invoice/taxi/update-taxi`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxi/update-taxi.md by `cargo xtask regen`; do not edit.

/// 更新出租车信息
///
/// `POST /v3/taxi-invoice/taxi/update-taxi`
///
/// 更新出租车信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460167) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxi::update_taxi::post;
///
/// let request = post()
///     .plate_number("川A00000")
///     .company_name("成都锦绣茶业有限公司")
///     .mchid("1684907235")
///     .main_license("1622026")
///     .deputy_license("5882026")
///     .region_id(1)
///     .invoice_flag("示例IF821")
///     .taxi_state(post::TaxiState::InOperation);
/// ```
#[doc(alias = "更新出租车信息")]
#[doc(alias = "/v3/taxi-invoice/taxi/update-taxi")]
#[doc(alias = "post_v3_taxi_invoice_taxi_update_taxi")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 更新出租车信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `plate_number`, `company_name`, `main_license`, `region_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        plate_number: Option<String>,
        company_name: Option<String>,
        mchid: Option<String>,
        main_license: Option<String>,
        deputy_license: Option<String>,
        region_id: Option<i64>,
        invoice_flag: Option<String>,
        taxi_state: Option<TaxiState>,
        extra: Extra,
    }

    impl Request {
        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `company_name`
        ///
        /// **Required.**
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// `mchid`
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `main_license`
        ///
        /// **Required.**
        pub fn main_license(mut self, value: impl Into<String>) -> Self {
            self.main_license = Some(value.into());
            self
        }

        /// `deputy_license`
        pub fn deputy_license(mut self, value: impl Into<String>) -> Self {
            self.deputy_license = Some(value.into());
            self
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
            self
        }

        /// `invoice_flag`
        pub fn invoice_flag(mut self, value: impl Into<String>) -> Self {
            self.invoice_flag = Some(value.into());
            self
        }

        /// `taxi_state`
        pub fn taxi_state(mut self, value: impl Into<TaxiState>) -> Self {
            self.taxi_state = Some(value.into());
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
                "post_v3_taxi_invoice_taxi_update_taxi",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("plate_number", &self.plate_number)
                .body("company_name", &self.company_name)
                .body("mchid", &self.mchid)
                .body("main_license", &self.main_license)
                .body("deputy_license", &self.deputy_license)
                .body("region_id", &self.region_id)
                .body("invoice_flag", &self.invoice_flag)
                .body("taxi_state", &self.taxi_state)
                .extra(&self.extra)
        }
    }

    /// TaxiState
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TaxiState {
        /// `IN_OPERATION`
        InOperation,
        /// `OUT_OPERATION`
        OutOperation,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TaxiState,
        InOperation = "IN_OPERATION",
        OutOperation = "OUT_OPERATION",
    );

    /// The answer of 更新出租车信息.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `plate_number`
        ///
        /// Documented as always there.
        pub plate_number: Option<String>,
        /// `company_name`
        ///
        /// Documented as always there.
        pub company_name: Option<String>,
        /// `mchid`
        pub mchid: Option<String>,
        /// `main_license`
        ///
        /// Documented as always there.
        pub main_license: Option<String>,
        /// `deputy_license`
        pub deputy_license: Option<String>,
        /// `region_id`
        ///
        /// Documented as always there.
        pub region_id: Option<i64>,
        /// What came besides.
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
