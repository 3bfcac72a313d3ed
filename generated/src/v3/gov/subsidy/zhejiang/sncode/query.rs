//! sn码销售状态查询 · `POST /v3/gov/subsidy/zhejiang/sncode/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/sncode/query.md by `cargo xtask regen`; do not edit.

/// Queries the sales state of a product's serial number under Zhejiang's government subsidy.
///
/// 查询商品SN码在浙江政府补贴下的销售状态。
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/query`
///
/// sn码销售状态查询 / Query a Zhejiang subsidized product's serial number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::query::post;
///
/// let request = post()
///     .sn("JXBCD2182605170342")
///     .province("330000")
///     .goods_type("A01")
///     .goods_bar_code("6970000000260")
///     .req_ssn("20260620090300000173")
///     .req_time("2026-06-20T09:03:00+08:00");
/// ```
#[doc(alias = "sn码销售状态查询")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/sncode/query")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_sncode_query")]
#[doc(alias = "码销售状态查询")]
#[doc(alias = "销售状态查询")]
#[doc(alias = "售状态查询")]
#[doc(alias = "状态查询")]
#[doc(alias = "态查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a Zhejiang subsidized products serial number")]
#[doc(alias = "Zhejiang subsidized products serial number")]
#[doc(alias = "subsidized products serial number")]
#[doc(alias = "products serial number")]
#[doc(alias = "s serial number")]
#[doc(alias = "serial number")]
#[doc(alias = "number")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for sn码销售状态查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sn`, `province`, `goods_type`, `goods_bar_code`, `req_ssn`, `req_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商品SN码 / Serial number (SN) of the goods
        ///
        /// **Required.**
        pub fn sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn", value.into()))
        }

        /// 省份名称或代码 / Name or code of the province
        ///
        /// **Required.**
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("province", value.into()))
        }

        /// 厂商统一社会信用代码 / Unified social credit code of the manufacturer
        pub fn manufact_cert_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("manufact_cert_code", value.into()))
        }

        /// 商品品类 / Category of the goods
        ///
        /// **Required.**
        pub fn goods_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_type", value.into()))
        }

        /// 商品条码 / Barcode of the goods
        ///
        /// **Required.**
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_bar_code", value.into()))
        }

        /// 第一个IMEI码 / First IMEI of the device
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// 第二个IMEI码 / Second IMEI of the device
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// 销售渠道类型 / Type of sales channel
        pub fn sales_models(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sales_models", value.into()))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// 请求时间 / Time of the request
        ///
        /// **Required.**
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_sncode_query",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of sn码销售状态查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// 商品SN码 / Serial number (SN) of the goods
        pub sn: Option<String>,
        /// 省份名称或代码 / Name or code of the province
        pub province: Option<String>,
        /// 售卖状态 / State of the item's sale
        pub sell_state: Option<response::SellState>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 售卖状态 / State of the item's sale
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SellState {
            /// 售卖状态U0022，含义见官方文档 / Selling state U0022; see the official page
            ///
            /// `U0022`
            U0022,
            /// 售卖状态U0023，含义见官方文档 / Selling state U0023; see the official page
            ///
            /// `U0023`
            U0023,
            /// 售卖状态U0024，含义见官方文档 / Selling state U0024; see the official page
            ///
            /// `U0024`
            U0024,
            /// 售卖状态U9999，含义见官方文档 / Selling state U9999; see the official page
            ///
            /// `U9999`
            U9999,
            /// A value unknown to this version.
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
