//! 查询出境结果 · `GET /v3/funds-to-oversea/orders/{out_order_id}`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/orders/{out_order_id}.md by `cargo xtask regen`; do not edit.

/// 查询出境结果
///
/// `GET /v3/funds-to-oversea/orders/{out_order_id}`
///
/// 查询出境结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476127) · feature `v3-funds-to-oversea`
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::orders::by_out_order_id::get;
///
/// let request = get("OOI20260618216")
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810");
/// ```
#[doc(alias = "查询出境结果")]
#[doc(alias = "/v3/funds-to-oversea/orders/{out_order_id}")]
#[doc(alias = "get_v3_funds_to_oversea_orders_out_order_id")]
pub fn get(out_order_id: impl Into<String>) -> get::Request {
    get::Request::new([out_order_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询出境结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`, `transaction_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_funds_to_oversea_orders_out_order_id",
                Verb::Get,
                "/v3/funds-to-oversea/orders/{out_order_id}",
            )
            .query(&["sub_mchid", "transaction_id"])
            .required(&["/query/sub_mchid", "/query/transaction_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询出境结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_id`
        ///
        /// Documented as always there.
        pub out_order_id: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `result`
        ///
        /// Documented as always there.
        pub result: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `foreign_amount`
        pub foreign_amount: Option<i64>,
        /// `foreign_currency`
        ///
        /// Documented as always there.
        pub foreign_currency: Option<String>,
        /// `rate`
        pub rate: Option<i64>,
        /// `exchange_rate_time`
        pub exchange_rate_time: Option<String>,
        /// `estimate_exchange_rate_time`
        pub estimate_exchange_rate_time: Option<String>,
        /// `departure_amount`
        pub departure_amount: Option<i64>,
        /// `fee`
        pub fee: Option<i64>,
        /// `charge_mchid`
        pub charge_mchid: Option<String>,
        /// `charge_account_type`
        pub charge_account_type: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_id = "out_order_id",
        sub_mchid = "sub_mchid",
        order_id = "order_id",
        result = "result",
        fail_reason = "fail_reason",
        amount = "amount",
        foreign_amount = "foreign_amount",
        foreign_currency = "foreign_currency",
        rate = "rate",
        exchange_rate_time = "exchange_rate_time",
        estimate_exchange_rate_time = "estimate_exchange_rate_time",
        departure_amount = "departure_amount",
        fee = "fee",
        charge_mchid = "charge_mchid",
        charge_account_type = "charge_account_type",
    );
}
