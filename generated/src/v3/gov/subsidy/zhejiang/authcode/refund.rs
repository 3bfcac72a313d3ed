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
    pub struct Request(Parts);

    impl Request {
        /// `sp_serial_no`
        ///
        /// **Required.**
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_serial_no", value.into()))
        }

        /// `cred_frozen_no`
        ///
        /// **Required.**
        pub fn cred_frozen_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_frozen_no", value.into()))
        }

        /// `trans_date`
        ///
        /// **Required.**
        pub fn trans_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_date", value.into()))
        }

        /// `trans_time`
        ///
        /// **Required.**
        pub fn trans_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_time", value.into()))
        }

        /// `order_no`
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_no", value.into()))
        }

        /// `subsidy_amt`
        pub fn subsidy_amt(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("subsidy_amt", value.into()))
        }

        /// `add_code`
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_code", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// `sale_models`
        pub fn sale_models(self, value: impl Into<SaleModels>) -> Self {
            Self(self.0.body("sale_models", value.into()))
        }

        /// `uniscid`
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("uniscid", value.into()))
        }

        /// `barcode`
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// `bank_subsidy`
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_subsidy", value.into()))
        }

        /// `plat_subsidy`
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plat_subsidy", value.into()))
        }

        /// `corp_name`
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("corp_name", value.into()))
        }

        /// `brand`
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// SaleModels
    #[derive(Clone)]
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
    #[derive(Clone)]
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
