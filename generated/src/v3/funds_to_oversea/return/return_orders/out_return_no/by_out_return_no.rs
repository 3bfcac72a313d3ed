//! 查询出境退回结果（通过商户出境退回单号） · `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md by `cargo xtask regen`; do not edit.

/// 查询出境退回结果（通过商户出境退回单号）
///
/// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
///
/// 查询出境退回结果（通过商户出境退回单号） · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735052) · feature `v3-funds-to-oversea`
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::r#return::return_orders::out_return_no::by_out_return_no::get;
///
/// let request = get("ORN20260618964").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询出境退回结果（通过商户出境退回单号）")]
#[doc(alias = "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}")]
#[doc(
    alias = "get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no"
)]
pub fn get(out_return_no: impl Into<String>) -> get::Request {
    get::Request::new([out_return_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询出境退回结果（通过商户出境退回单号）; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no",
                Verb::Get,
                "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询出境退回结果（通过商户出境退回单号）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_return_no`
        ///
        /// Documented as always there.
        pub out_return_no: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `return_id`
        ///
        /// Documented as always there.
        pub return_id: Option<String>,
        /// `out_order_id`
        ///
        /// Documented as always there.
        pub out_order_id: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `refund_id`
        ///
        /// Documented as always there.
        pub refund_id: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_return_no = "out_return_no",
        sub_mchid = "sub_mchid",
        return_id = "return_id",
        out_order_id = "out_order_id",
        transaction_id = "transaction_id",
        refund_id = "refund_id",
        amount = "amount",
        state = "state",
        create_time = "create_time",
        success_time = "success_time",
        fail_reason = "fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PROCESSING`
            Processing,
            /// `SUCCESS`
            Success,
            /// `FAILED`
            Failed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );
    }
}
