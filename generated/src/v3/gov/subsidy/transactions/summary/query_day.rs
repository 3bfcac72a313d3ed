//! 查询单日交易汇总 · `POST /v3/gov/subsidy/transactions/summary/query-day`
//!
//! Generated from docs/openapi/v3/gov/subsidy/transactions/summary/query-day.md by `cargo xtask regen`; do not edit.

/// Queries the summary of one day's government subsidy transactions in a region.
///
/// 查询某地区某一天政府补贴交易的汇总数据。
///
/// `POST /v3/gov/subsidy/transactions/summary/query-day`
///
/// 查询单日交易汇总 / Query a one-day subsidy transaction summary · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::transactions::summary::query_day::post;
///
/// let request = post()
///     .qualification_region_code(510000)
///     .query_date("2026-06-18")
///     .query_type(post::QueryType::OrderTypeTransaction);
/// ```
#[doc(alias = "查询单日交易汇总")]
#[doc(alias = "/v3/gov/subsidy/transactions/summary/query-day")]
#[doc(alias = "post_v3_gov_subsidy_transactions_summary_query_day")]
#[doc(alias = "询单日交易汇总")]
#[doc(alias = "单日交易汇总")]
#[doc(alias = "日交易汇总")]
#[doc(alias = "交易汇总")]
#[doc(alias = "易汇总")]
#[doc(alias = "汇总")]
#[doc(alias = "Query a one-day subsidy transaction summary")]
#[doc(alias = "one-day subsidy transaction summary")]
#[doc(alias = "subsidy transaction summary")]
#[doc(alias = "transaction summary")]
#[doc(alias = "summary")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询单日交易汇总. Created by [`post()`](super::post()).
    ///
    /// **Required**: `qualification_region_code`, `query_date`, `query_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 查询的日期 / Date to query
        ///
        /// **Required.**
        pub fn query_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("query_date", value.into()))
        }

        /// 查询的订单类别 / Category of order to query
        ///
        /// **Required.**
        pub fn query_type(self, value: impl Into<QueryType>) -> Self {
            Self(self.0.body("query_type", value.into()))
        }

        /// 国补消费品类ID / ID of the subsidized consumer goods category
        ///
        /// Known values: `1` (消费品类1，含义见官方文档 / Appliance category 1; see the official page), `2` (消费品类2，含义见官方文档 / Appliance category 2; see the official page), `3` (消费品类3，含义见官方文档 / Appliance category 3; see the official page), `4` (消费品类4，含义见官方文档 / Appliance category 4; see the official page), `5` (消费品类5，含义见官方文档 / Appliance category 5; see the official page), `6` (消费品类6，含义见官方文档 / Appliance category 6; see the official page), `7` (消费品类7，含义见官方文档 / Appliance category 7; see the official page), `8` (消费品类8，含义见官方文档 / Appliance category 8; see the official page), `9` (消费品类9，含义见官方文档 / Appliance category 9; see the official page), `10` (消费品类10，含义见官方文档 / Appliance category 10; see the official page), `11` (消费品类11，含义见官方文档 / Appliance category 11; see the official page), `12` (消费品类12，含义见官方文档 / Appliance category 12; see the official page), `13` (消费品类13，含义见官方文档 / Appliance category 13; see the official page), `14` (消费品类14，含义见官方文档 / Appliance category 14; see the official page), `15` (消费品类15，含义见官方文档 / Appliance category 15; see the official page), `16` (消费品类16，含义见官方文档 / Appliance category 16; see the official page), `17` (消费品类17，含义见官方文档 / Appliance category 17; see the official page).
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// 品类状态 / Category's state
        pub fn cate_state(self, value: impl Into<CateState>) -> Self {
            Self(self.0.body("cate_state", value.into()))
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
                "post_v3_gov_subsidy_transactions_summary_query_day",
                Method::Post,
                "/v3/gov/subsidy/transactions/summary/query-day",
            )
            .body(Body::Json)
            .required(
                &["/body/qualification_region_code", "/body/query_date", "/body/query_type"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 查询的订单类别 / Category of order to query
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryType {
        /// 支付订单 / Payment orders
        ///
        /// `ORDER_TYPE_TRANSACTION`
        OrderTypeTransaction,
        /// 家电核销订单 / Redemptions for home appliances
        ///
        /// `ORDER_TYPE_APPLIANCE_REDEEM`
        OrderTypeApplianceRedeem,
        /// 3C产品核销订单 / Redemptions for 3C products
        ///
        /// `ORDER_TYPE_3C_REDEEM`
        OrderType3cRedeem,
        /// N品类资格核销订单 / Redemptions of N-category qualifications
        ///
        /// `ORDER_TYPE_N_QUALIFICATION_REDEEM`
        OrderTypeNQualificationRedeem,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        QueryType,
        OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
        OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
        OrderType3cRedeem = "ORDER_TYPE_3C_REDEEM",
        OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    );

    /// 品类状态 / Category's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CateState {
        /// 核销 / Redeemed
        ///
        /// `CATE_STATE_REDEEM`
        CateStateRedeem,
        /// 退款 / Refunded
        ///
        /// `CATE_STATE_REFUND`
        CateStateRefund,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CateState,
        CateStateRedeem = "CATE_STATE_REDEEM",
        CateStateRefund = "CATE_STATE_REFUND",
    );

    /// Response of 查询单日交易汇总.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 返回信息（错误或结果描述） / Description of the result or error
        ///
        /// Always present according to the docs.
        pub message: Option<String>,
        /// 交易总笔数 / Total number of transactions
        ///
        /// Always present according to the docs.
        pub total_trade_count: Option<i64>,
        /// 交易总金额 / Total amount of transactions
        ///
        /// Always present according to the docs.
        pub total_trade_amount: Option<i64>,
        /// 补贴总金额 / Total amount of subsidies
        ///
        /// Always present according to the docs.
        pub total_subsidy_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
        total_trade_count = "total_trade_count",
        total_trade_amount = "total_trade_amount",
        total_subsidy_count = "total_subsidy_count",
    );
}
