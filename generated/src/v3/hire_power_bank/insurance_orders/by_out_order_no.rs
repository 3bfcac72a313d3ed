//! 查询保险订单详情 · `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// 查询保险订单详情
///
/// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
///
/// 查询保险订单详情 · [official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html) · feature `v3-hire-power-bank`
///
/// ```
/// use wechatpay_api::v3::hire_power_bank::insurance_orders::by_out_order_no::get;
///
/// let request = get("OON20260618382");
/// ```
#[doc(alias = "查询保险订单详情")]
#[doc(alias = "/v3/hire-power-bank/insurance-orders/{out_order_no}")]
#[doc(alias = "get_v3_hire_power_bank_insurance_orders_out_order_no")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询保险订单详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_hire_power_bank_insurance_orders_out_order_no",
            Verb::Get,
            "/v3/hire-power-bank/insurance-orders/{out_order_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询保险订单详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `order_id`
        pub order_id: Option<String>,
        /// `out_order_no`
        pub out_order_no: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `max_claim_count`
        pub max_claim_count: Option<i64>,
        /// `claimed_count`
        pub claimed_count: Option<i64>,
        /// `order_receive_time`
        pub order_receive_time: Option<String>,
        /// `order_begin_time`
        pub order_begin_time: Option<String>,
        /// `order_end_time`
        pub order_end_time: Option<String>,
        /// `order_receive_state`
        pub order_receive_state: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        order_id = "order_id",
        out_order_no = "out_order_no",
        openid = "openid",
        max_claim_count = "max_claim_count",
        claimed_count = "claimed_count",
        order_receive_time = "order_receive_time",
        order_begin_time = "order_begin_time",
        order_end_time = "order_end_time",
        order_receive_state = "order_receive_state",
    );
}
