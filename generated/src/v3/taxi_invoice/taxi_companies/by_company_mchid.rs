//! 获取出租车公司商户信息 · `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md by `cargo xtask regen`; do not edit.

/// 获取出租车公司商户信息
///
/// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
///
/// 获取出租车公司商户信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460161) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxi_companies::by_company_mchid::get;
///
/// let request = get("1684907235").region_id(1);
/// ```
#[doc(alias = "获取出租车公司商户信息")]
#[doc(alias = "/v3/taxi-invoice/taxi-companies/{company_mchid}")]
#[doc(alias = "get_v3_taxi_invoice_taxi_companies_company_mchid")]
pub fn get(company_mchid: impl Into<String>) -> get::Request {
    get::Request::new([company_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 获取出租车公司商户信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `region_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
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
                "get_v3_taxi_invoice_taxi_companies_company_mchid",
                Verb::Get,
                "/v3/taxi-invoice/taxi-companies/{company_mchid}",
            )
            .required(&["/query/region_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 获取出租车公司商户信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `company_mchid`
        ///
        /// Documented as always there.
        pub company_mchid: Option<String>,
        /// `enterprise_type`
        ///
        /// Documented as always there.
        pub enterprise_type: Option<String>,
        /// `company_name`
        ///
        /// Documented as always there.
        pub company_name: Option<String>,
        /// `short_name`
        ///
        /// Documented as always there.
        pub short_name: Option<String>,
        /// `tax_id`
        ///
        /// Documented as always there.
        pub tax_id: Option<String>,
        /// `address`
        ///
        /// Documented as always there.
        pub address: Option<String>,
        /// `phone`
        pub phone: Option<String>,
        /// `bank_name`
        pub bank_name: Option<String>,
        /// `bank_account`
        pub bank_account: Option<String>,
        /// `legal_person`
        ///
        /// Documented as always there.
        pub legal_person: Option<String>,
        /// `invoice_mode`
        ///
        /// Documented as always there.
        pub invoice_mode: Option<String>,
        /// `region_id`
        ///
        /// Documented as always there.
        pub region_id: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        company_mchid = "company_mchid",
        enterprise_type = "enterprise_type",
        company_name = "company_name",
        short_name = "short_name",
        tax_id = "tax_id",
        address = "address",
        phone = "phone",
        bank_name = "bank_name",
        bank_account = "bank_account",
        legal_person = "legal_person",
        invoice_mode = "invoice_mode",
        region_id = "region_id",
    );
}
