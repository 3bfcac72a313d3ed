//! 查询风险订单 · `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md by `cargo xtask regen`; do not edit.

/// 查询风险订单
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
///
/// 查询风险订单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894247), [2](https://pay.weixin.qq.com/doc/v3/partner/4013894221) · feature `v3-merchant-risk-manage`
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .mchid("1684907235")
///     .start_time("2026-06-18T10:35:42+08:00")
///     .end_time("2026-06-18T10:35:42+08:00")
///     .page_index(1)
///     .page_size(20);
/// ```
#[doc(alias = "查询风险订单")]
#[doc(alias = "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades")]
#[doc(alias = "post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询风险订单; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `start_time`
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// `page_index`
        pub fn page_index(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("page_index", value.into()))
        }

        /// `page_size`
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("page_size", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades",
                Verb::Post,
                "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询风险订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_num`
        pub total_num: Option<i64>,
        /// `risk_trade_list`
        pub risk_trade_list: Vec<response::RiskTradeList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_num = "total_num",
        risk_trade_list = "risk_trade_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// RiskTradeList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskTradeList {
            /// `mchid`
            pub mchid: Option<String>,
            /// `out_trade_no`
            pub out_trade_no: Option<String>,
            /// `risk_type`
            ///
            /// Known: `1`, `2`, `3`, `4`.
            pub risk_type: Option<i64>,
            /// `risk_level`
            ///
            /// Known: `1`, `2`, `3`.
            pub risk_level: Option<i64>,
            /// `risk_discove_time`
            pub risk_discove_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RiskTradeList,
            mchid = "mchid",
            out_trade_no = "out_trade_no",
            risk_type = "risk_type",
            risk_level = "risk_level",
            risk_discove_time = "risk_discove_time",
        );
    }
}
