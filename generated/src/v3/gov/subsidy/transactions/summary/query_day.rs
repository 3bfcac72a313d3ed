//! 查询单日交易汇总 · `POST /v3/gov/subsidy/transactions/summary/query-day`
//!
//! Generated from docs/openapi/v3/gov/subsidy/transactions/summary/query-day.md by `cargo xtask regen`; do not edit.

/// 查询单日交易汇总
///
/// `POST /v3/gov/subsidy/transactions/summary/query-day`
///
/// 查询单日交易汇总 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::transactions::summary::query_day::post;
///
/// let request = post()
///     .qualification_region_code(1)
///     .query_date("2026-06-18")
///     .query_type(post::QueryType::OrderTypeTransaction)
///     .appliance_id(1)
///     .cate_state(post::CateState::CateStateRedeem);
/// ```
#[doc(alias = "查询单日交易汇总")]
#[doc(alias = "/v3/gov/subsidy/transactions/summary/query-day")]
#[doc(alias = "post_v3_gov_subsidy_transactions_summary_query_day")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询单日交易汇总; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `qualification_region_code`, `query_date`, `query_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// `query_date`
        ///
        /// **Required.**
        pub fn query_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("query_date", value.into()))
        }

        /// `query_type`
        ///
        /// **Required.**
        pub fn query_type(self, value: impl Into<QueryType>) -> Self {
            Self(self.0.body("query_type", value.into()))
        }

        /// `appliance_id`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// `cate_state`
        pub fn cate_state(self, value: impl Into<CateState>) -> Self {
            Self(self.0.body("cate_state", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_transactions_summary_query_day",
                Verb::Post,
                "/v3/gov/subsidy/transactions/summary/query-day",
            )
            .body(Body::Json)
            .required(
                &["/body/qualification_region_code", "/body/query_date", "/body/query_type"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// QueryType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryType {
        /// `ORDER_TYPE_TRANSACTION`
        OrderTypeTransaction,
        /// `ORDER_TYPE_APPLIANCE_REDEEM`
        OrderTypeApplianceRedeem,
        /// `ORDER_TYPE_3C_REDEEM`
        OrderType3cRedeem,
        /// `ORDER_TYPE_N_QUALIFICATION_REDEEM`
        OrderTypeNQualificationRedeem,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        QueryType,
        OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
        OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
        OrderType3cRedeem = "ORDER_TYPE_3C_REDEEM",
        OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    );

    /// CateState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CateState {
        /// `CATE_STATE_REDEEM`
        CateStateRedeem,
        /// `CATE_STATE_REFUND`
        CateStateRefund,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CateState,
        CateStateRedeem = "CATE_STATE_REDEEM",
        CateStateRefund = "CATE_STATE_REFUND",
    );

    /// The answer of 查询单日交易汇总.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// `message`
        ///
        /// Documented as always there.
        pub message: Option<String>,
        /// `total_trade_count`
        ///
        /// Documented as always there.
        pub total_trade_count: Option<i64>,
        /// `total_trade_amount`
        ///
        /// Documented as always there.
        pub total_trade_amount: Option<i64>,
        /// `total_subsidy_count`
        ///
        /// Documented as always there.
        pub total_subsidy_count: Option<i64>,
        /// What came besides.
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
