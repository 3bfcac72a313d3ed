//! sn码销售状态查询 · `POST /v3/gov/subsidy/zhejiang/sncode/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/sncode/query.md by `cargo xtask regen`; do not edit.

/// sn码销售状态查询
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/query`
///
/// sn码销售状态查询 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::query::post;
///
/// let request = post()
///     .sn("S20260618602")
///     .province("四川省")
///     .manufact_cert_code("MCC20260618335")
///     .goods_type("示例GT262")
///     .goods_bar_code("GBC20260618417")
///     .imei1("示例I846")
///     .imei2("示例I847")
///     .sales_models("示例SM272")
///     .req_ssn("RS20260618270")
///     .req_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "sn码销售状态查询")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/sncode/query")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_sncode_query")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of sn码销售状态查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sn`, `province`, `goods_type`, `goods_bar_code`, `req_ssn`, `req_time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sn`
        ///
        /// **Required.**
        pub fn sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn", value.into()))
        }

        /// `province`
        ///
        /// **Required.**
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("province", value.into()))
        }

        /// `manufact_cert_code`
        pub fn manufact_cert_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("manufact_cert_code", value.into()))
        }

        /// `goods_type`
        ///
        /// **Required.**
        pub fn goods_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_type", value.into()))
        }

        /// `goods_bar_code`
        ///
        /// **Required.**
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_bar_code", value.into()))
        }

        /// `imei1`
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// `imei2`
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// `sales_models`
        pub fn sales_models(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sales_models", value.into()))
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// `req_time`
        ///
        /// **Required.**
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_zhejiang_sncode_query",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/sncode/query",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sn",
                    "/body/province",
                    "/body/goods_type",
                    "/body/goods_bar_code",
                    "/body/req_ssn",
                    "/body/req_time",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of sn码销售状态查询.
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
        /// `sn`
        pub sn: Option<String>,
        /// `province`
        pub province: Option<String>,
        /// `sell_state`
        pub sell_state: Option<response::SellState>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        sn = "sn",
        province = "province",
        sell_state = "sell_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// SellState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SellState {
            /// `U0022`
            U0022,
            /// `U0023`
            U0023,
            /// `U0024`
            U0024,
            /// `U9999`
            U9999,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SellState,
            U0022 = "U0022",
            U0023 = "U0023",
            U0024 = "U0024",
            U9999 = "U9999",
        );
    }
}
