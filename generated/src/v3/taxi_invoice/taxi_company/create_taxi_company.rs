//! 新增出租车公司 · `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md by `cargo xtask regen`; do not edit.

/// 新增出租车公司
///
/// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
///
/// 新增出租车公司 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460154) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxi_company::create_taxi_company::post;
///
/// let request = post()
///     .company_name("成都锦绣茶业有限公司")
///     .tax_id("TI20260618290")
///     .address("四川省成都市武侯区锦绣路12号")
///     .phone("02800000000")
///     .bank_name("锦江银行")
///     .bank_account("6217000000000000000")
///     .invoice_mode("示例IM832")
///     .legal_person("李雷")
///     .short_name("锦绣茶")
///     .region_id(1)
///     .enterprise_type("示例ET961");
/// ```
#[doc(alias = "新增出租车公司")]
#[doc(alias = "/v3/taxi-invoice/taxi-company/create-taxi-company")]
#[doc(alias = "post_v3_taxi_invoice_taxi_company_create_taxi_company")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 新增出租车公司; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `tax_id`, `address`, `invoice_mode`, `legal_person`, `region_id`, `enterprise_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        company_name: Option<String>,
        tax_id: Option<String>,
        address: Option<String>,
        phone: Option<String>,
        bank_name: Option<String>,
        bank_account: Option<String>,
        invoice_mode: Option<String>,
        legal_person: Option<String>,
        short_name: Option<String>,
        region_id: Option<i64>,
        enterprise_type: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `company_name`
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// `tax_id`
        ///
        /// **Required.**
        pub fn tax_id(mut self, value: impl Into<String>) -> Self {
            self.tax_id = Some(value.into());
            self
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `phone`
        pub fn phone(mut self, value: impl Into<String>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_account`
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// `invoice_mode`
        ///
        /// **Required.**
        pub fn invoice_mode(mut self, value: impl Into<String>) -> Self {
            self.invoice_mode = Some(value.into());
            self
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// `short_name`
        pub fn short_name(mut self, value: impl Into<String>) -> Self {
            self.short_name = Some(value.into());
            self
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
            self
        }

        /// `enterprise_type`
        ///
        /// **Required.**
        pub fn enterprise_type(mut self, value: impl Into<String>) -> Self {
            self.enterprise_type = Some(value.into());
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
                "post_v3_taxi_invoice_taxi_company_create_taxi_company",
                Verb::Post,
                "/v3/taxi-invoice/taxi-company/create-taxi-company",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/tax_id",
                    "/body/address",
                    "/body/invoice_mode",
                    "/body/legal_person",
                    "/body/region_id",
                    "/body/enterprise_type",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("company_name", &self.company_name)
                .body("tax_id", &self.tax_id)
                .body("address", &self.address)
                .body("phone", &self.phone)
                .body("bank_name", &self.bank_name)
                .body("bank_account", &self.bank_account)
                .body("invoice_mode", &self.invoice_mode)
                .body("legal_person", &self.legal_person)
                .body("short_name", &self.short_name)
                .body("region_id", &self.region_id)
                .body("enterprise_type", &self.enterprise_type)
                .extra(&self.extra)
        }
    }

    /// The answer of 新增出租车公司.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `company_name`
        pub company_name: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        company_name = "company_name",
    );
}
