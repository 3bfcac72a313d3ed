//! 查询风险订单 · `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md by `cargo xtask regen`; do not edit.

/// Queries a platform's risky orders in a time range, by sub-merchant.
///
/// 按子商户查询平台在某段时间内的风险订单。
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
///
/// 查询风险订单 / Query a platform's risky orders · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013894247), [partner](https://pay.weixin.qq.com/doc/v3/partner/4013894221) · feature `v3-merchant-risk-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
///
/// let request = post().page_size(20);
/// ```
#[doc(alias = "查询风险订单")]
#[doc(alias = "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades")]
#[doc(alias = "post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades")]
#[doc(alias = "询风险订单")]
#[doc(alias = "风险订单")]
#[doc(alias = "险订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a platforms risky orders")]
#[doc(alias = "platforms risky orders")]
#[doc(alias = "s risky orders")]
#[doc(alias = "risky orders")]
#[doc(alias = "orders")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询风险订单. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 开始时间 / Start time
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// 结束时间 / End time
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// 页码 / Page number
        pub fn page_index(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("page_index", value.into()))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("page_size", value.into()))
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
                "post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades",
                Method::Post,
                "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询风险订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总笔数 / Total number
        pub total_num: Option<i64>,
        /// 风险订单列表 / Orders found to be risky
        pub risk_trade_list: Vec<response::RiskTradeList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_num = "total_num",
        risk_trade_list = "risk_trade_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 风险订单列表 / Orders found to be risky
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskTradeList {
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// 商户订单号 / Merchant's order number
            pub out_trade_no: Option<String>,
            /// 风险类型 / Type of risk
            ///
            /// Known values: `1` (涉嫌赌博 / Suspected gambling), `2` (涉嫌欺诈 / Suspected fraud), `3` (涉嫌色情 / Suspected pornography), `4` (涉嫌洗钱 / Suspected money laundering).
            pub risk_type: Option<i64>,
            /// 风险等级 / Risk level
            ///
            /// Known values: `1` (风险等级1，含义见官方文档 / Risk level 1; see the official page), `2` (风险等级2，含义见官方文档 / Risk level 2; see the official page), `3` (风险等级3，含义见官方文档 / Risk level 3; see the official page).
            pub risk_level: Option<i64>,
            /// 风险发现时间 / Time the risk was discovered
            pub risk_discove_time: Option<String>,
            /// Fields unknown to this version.
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
