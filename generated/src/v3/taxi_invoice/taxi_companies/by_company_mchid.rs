//! 获取出租车公司商户信息 · `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
//!
//! Generated from docs/openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries a taxi company's merchant and invoicing information by merchant ID and region.
///
/// 按商户号和行政区划查询出租车公司的商户资料和开票资料。
///
/// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
///
/// 获取出租车公司商户信息 / Query a taxi company · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460161) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::taxi_companies::by_company_mchid::get;
///
/// let request = get("1684926703").region_id(510100);
/// ```
#[doc(alias = "获取出租车公司商户信息")]
#[doc(alias = "/v3/taxi-invoice/taxi-companies/{company_mchid}")]
#[doc(alias = "get_v3_taxi_invoice_taxi_companies_company_mchid")]
#[doc(alias = "取出租车公司商户信息")]
#[doc(alias = "出租车公司商户信息")]
#[doc(alias = "租车公司商户信息")]
#[doc(alias = "车公司商户信息")]
#[doc(alias = "公司商户信息")]
#[doc(alias = "司商户信息")]
#[doc(alias = "商户信息")]
#[doc(alias = "户信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a taxi company")]
#[doc(alias = "taxi company")]
#[doc(alias = "company")]
pub fn get(company_mchid: impl Into<String>) -> get::Request {
    get::Request::new([company_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取出租车公司商户信息. Created by [`get()`](super::get()).
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
                "get_v3_taxi_invoice_taxi_companies_company_mchid",
                Method::Get,
                "/v3/taxi-invoice/taxi-companies/{company_mchid}",
            )
            .required(&["/query/region_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取出租车公司商户信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 出租车公司（经营主体）商户号 / Merchant ID of the taxi company
        ///
        /// Always present according to the docs.
        pub company_mchid: Option<String>,
        /// 企业类型 / Type of enterprise
        ///
        /// Always present according to the docs.
        pub enterprise_type: Option<String>,
        /// 公司名称 / Company's name
        ///
        /// Always present according to the docs.
        pub company_name: Option<String>,
        /// 公司简称 / Short name of the company
        ///
        /// Always present according to the docs.
        pub short_name: Option<String>,
        /// 税号 / Taxpayer number of the company
        ///
        /// Always present according to the docs.
        pub tax_id: Option<String>,
        /// 详细地址 / Detailed address
        ///
        /// Always present according to the docs.
        pub address: Option<String>,
        /// 电话号码 / Phone number
        pub phone: Option<String>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub bank_name: Option<String>,
        /// 银行账号 / Bank account number
        pub bank_account: Option<String>,
        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        ///
        /// Always present according to the docs.
        pub legal_person: Option<String>,
        /// 开票渠道 / Channel through which the fapiao is issued
        ///
        /// Always present according to the docs.
        pub invoice_mode: Option<String>,
        /// 行政区划代码 / Code of the administrative division
        ///
        /// Always present according to the docs.
        pub region_id: Option<i64>,
        /// Fields unknown to this version.
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
