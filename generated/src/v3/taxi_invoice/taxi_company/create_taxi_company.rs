//! 新增出租车公司 · `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md by `cargo xtask regen`; do not edit.

/// Creates a taxi company under a partner and enables electronic fapiao for it.
///
/// 在服务商名下新增出租车公司，并为其开通电子发票。
///
/// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
///
/// 新增出租车公司 / Create a taxi company · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460154) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxi_company::create_taxi_company::post;
///
/// let request = post()
///     .tax_id("91510107MA0000031W")
///     .address("四川省成都市武侯区锦绣路12号")
///     .invoice_mode("JIAO_WEI")
///     .legal_person("韩梅梅")
///     .region_id(510100)
///     .enterprise_type("ENTERPRISE");
/// ```
#[doc(alias = "新增出租车公司")]
#[doc(alias = "/v3/taxi-invoice/taxi-company/create-taxi-company")]
#[doc(alias = "post_v3_taxi_invoice_taxi_company_create_taxi_company")]
#[doc(alias = "增出租车公司")]
#[doc(alias = "出租车公司")]
#[doc(alias = "租车公司")]
#[doc(alias = "车公司")]
#[doc(alias = "公司")]
#[doc(alias = "Create a taxi company")]
#[doc(alias = "taxi company")]
#[doc(alias = "company")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 新增出租车公司. Created by [`post()`](super::post()).
    ///
    /// **Required**: `tax_id`, `address`, `invoice_mode`, `legal_person`, `region_id`, `enterprise_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 公司名称 / Company's name
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// 税号 / Taxpayer number of the company
        ///
        /// **Required.**
        pub fn tax_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("tax_id", value.into()))
        }

        /// 详细地址 / Detailed address
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// 电话号码 / Phone number
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// 银行账号 / Bank account number
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_account", value.into()))
        }

        /// 开票渠道 / Channel through which the fapiao is issued
        ///
        /// **Required.**
        pub fn invoice_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_mode", value.into()))
        }

        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.body("legal_person", value.into()))
        }

        /// 公司简称 / Short name of the company
        pub fn short_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("short_name", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
        }

        /// 企业类型 / Type of enterprise
        ///
        /// **Required.**
        pub fn enterprise_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("enterprise_type", value.into()))
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
                "post_v3_taxi_invoice_taxi_company_create_taxi_company",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 新增出租车公司.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 公司名称 / Company's name
        pub company_name: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        company_name = "company_name",
    );
}
