//! 品类凭证码上报撤销 · `POST /v3/gov/subsidy/zhejiang/authcode/refund`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/refund.md by `cargo xtask regen`; do not edit.

/// 品类凭证码上报撤销
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/refund`
///
/// 品类凭证码上报撤销 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::refund::post;
///
/// let request = post()
///     .sp_serial_no("SSN20260618545")
///     .cred_frozen_no("CFN20260618182")
///     .trans_date("2026-06-18")
///     .trans_time("2026-06-18T10:35:42+08:00")
///     .order_no("ON20260618153")
///     .subsidy_amt(1)
///     .add_code("AC20260618430")
///     .address("四川省成都市武侯区锦绣路12号")
///     .sale_models(post::SaleModels::Value0)
///     .uniscid("U20260618828")
///     .barcode("B20260618137")
///     .auth_code("134560000000000018")
///     .req_ssn("270")
///     .bank_name("锦江银行")
///     .bank_subsidy("示例BS635")
///     .plat_subsidy("示例PS926")
///     .corp_name("春茶节")
///     .brand("示例B416");
/// ```
#[doc(alias = "品类凭证码上报撤销")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/refund")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_refund")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 品类凭证码上报撤销; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_serial_no`, `cred_frozen_no`, `trans_date`, `trans_time`, `auth_code`, `req_ssn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_serial_no: Option<String>,
        cred_frozen_no: Option<String>,
        trans_date: Option<String>,
        trans_time: Option<String>,
        order_no: Option<String>,
        subsidy_amt: Option<i64>,
        add_code: Option<String>,
        address: Option<String>,
        sale_models: Option<SaleModels>,
        uniscid: Option<String>,
        barcode: Option<String>,
        auth_code: Option<String>,
        req_ssn: Option<String>,
        bank_name: Option<String>,
        bank_subsidy: Option<String>,
        plat_subsidy: Option<String>,
        corp_name: Option<String>,
        brand: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sp_serial_no`
        ///
        /// **Required.**
        pub fn sp_serial_no(mut self, value: impl Into<String>) -> Self {
            self.sp_serial_no = Some(value.into());
            self
        }

        /// `cred_frozen_no`
        ///
        /// **Required.**
        pub fn cred_frozen_no(mut self, value: impl Into<String>) -> Self {
            self.cred_frozen_no = Some(value.into());
            self
        }

        /// `trans_date`
        ///
        /// **Required.**
        pub fn trans_date(mut self, value: impl Into<String>) -> Self {
            self.trans_date = Some(value.into());
            self
        }

        /// `trans_time`
        ///
        /// **Required.**
        pub fn trans_time(mut self, value: impl Into<String>) -> Self {
            self.trans_time = Some(value.into());
            self
        }

        /// `order_no`
        pub fn order_no(mut self, value: impl Into<String>) -> Self {
            self.order_no = Some(value.into());
            self
        }

        /// `subsidy_amt`
        pub fn subsidy_amt(mut self, value: impl Into<i64>) -> Self {
            self.subsidy_amt = Some(value.into());
            self
        }

        /// `add_code`
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `sale_models`
        pub fn sale_models(mut self, value: impl Into<SaleModels>) -> Self {
            self.sale_models = Some(value.into());
            self
        }

        /// `uniscid`
        pub fn uniscid(mut self, value: impl Into<String>) -> Self {
            self.uniscid = Some(value.into());
            self
        }

        /// `barcode`
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Some(value.into());
            self
        }

        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Some(value.into());
            self
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_subsidy`
        pub fn bank_subsidy(mut self, value: impl Into<String>) -> Self {
            self.bank_subsidy = Some(value.into());
            self
        }

        /// `plat_subsidy`
        pub fn plat_subsidy(mut self, value: impl Into<String>) -> Self {
            self.plat_subsidy = Some(value.into());
            self
        }

        /// `corp_name`
        pub fn corp_name(mut self, value: impl Into<String>) -> Self {
            self.corp_name = Some(value.into());
            self
        }

        /// `brand`
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
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
                "post_v3_gov_subsidy_zhejiang_authcode_refund",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/authcode/refund",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_serial_no",
                    "/body/cred_frozen_no",
                    "/body/trans_date",
                    "/body/trans_time",
                    "/body/auth_code",
                    "/body/req_ssn",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_serial_no", &self.sp_serial_no)
                .body("cred_frozen_no", &self.cred_frozen_no)
                .body("trans_date", &self.trans_date)
                .body("trans_time", &self.trans_time)
                .body("order_no", &self.order_no)
                .body("subsidy_amt", &self.subsidy_amt)
                .body("add_code", &self.add_code)
                .body("address", &self.address)
                .body("sale_models", &self.sale_models)
                .body("uniscid", &self.uniscid)
                .body("barcode", &self.barcode)
                .body("auth_code", &self.auth_code)
                .body("req_ssn", &self.req_ssn)
                .body("bank_name", &self.bank_name)
                .body("bank_subsidy", &self.bank_subsidy)
                .body("plat_subsidy", &self.plat_subsidy)
                .body("corp_name", &self.corp_name)
                .body("brand", &self.brand)
                .extra(&self.extra)
        }
    }

    /// SaleModels
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SaleModels {
        /// `0`
        Value0,
        /// `1`
        Value1,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SaleModels,
        Value0 = "0",
        Value1 = "1",
    );

    /// The answer of 品类凭证码上报撤销.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `resp_code`
        ///
        /// Documented as always there.
        pub resp_code: Option<String>,
        /// `resp_desc`
        ///
        /// Documented as always there.
        pub resp_desc: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
