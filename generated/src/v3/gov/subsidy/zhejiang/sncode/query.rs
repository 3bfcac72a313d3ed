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
    pub struct Request {
        sn: Option<String>,
        province: Option<String>,
        manufact_cert_code: Option<String>,
        goods_type: Option<String>,
        goods_bar_code: Option<String>,
        imei1: Option<String>,
        imei2: Option<String>,
        sales_models: Option<String>,
        req_ssn: Option<String>,
        req_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sn`
        ///
        /// **Required.**
        pub fn sn(mut self, value: impl Into<String>) -> Self {
            self.sn = Some(value.into());
            self
        }

        /// `province`
        ///
        /// **Required.**
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Some(value.into());
            self
        }

        /// `manufact_cert_code`
        pub fn manufact_cert_code(mut self, value: impl Into<String>) -> Self {
            self.manufact_cert_code = Some(value.into());
            self
        }

        /// `goods_type`
        ///
        /// **Required.**
        pub fn goods_type(mut self, value: impl Into<String>) -> Self {
            self.goods_type = Some(value.into());
            self
        }

        /// `goods_bar_code`
        ///
        /// **Required.**
        pub fn goods_bar_code(mut self, value: impl Into<String>) -> Self {
            self.goods_bar_code = Some(value.into());
            self
        }

        /// `imei1`
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// `imei2`
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// `sales_models`
        pub fn sales_models(mut self, value: impl Into<String>) -> Self {
            self.sales_models = Some(value.into());
            self
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
            self
        }

        /// `req_time`
        ///
        /// **Required.**
        pub fn req_time(mut self, value: impl Into<String>) -> Self {
            self.req_time = Some(value.into());
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
            Parts::new()
                .body("sn", &self.sn)
                .body("province", &self.province)
                .body("manufact_cert_code", &self.manufact_cert_code)
                .body("goods_type", &self.goods_type)
                .body("goods_bar_code", &self.goods_bar_code)
                .body("imei1", &self.imei1)
                .body("imei2", &self.imei2)
                .body("sales_models", &self.sales_models)
                .body("req_ssn", &self.req_ssn)
                .body("req_time", &self.req_time)
                .extra(&self.extra)
        }
    }

    /// The answer of sn码销售状态查询.
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
