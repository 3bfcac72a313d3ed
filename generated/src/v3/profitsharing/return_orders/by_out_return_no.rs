//! 查询分账回退结果 · `GET /v3/profitsharing/return-orders/{out_return_no}`
//!
//! Generated from docs/openapi/v3/profitsharing/return-orders/{out_return_no}.md by `cargo xtask regen`; do not edit.

/// 查询分账回退结果
///
/// `GET /v3/profitsharing/return-orders/{out_return_no}`
///
/// 查询分账回退结果 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526279), [2](https://pay.weixin.qq.com/doc/v3/partner/4012466858) · feature `v3-profitsharing`
///
/// ```
/// use wechatpay_api::v3::profitsharing::return_orders::by_out_return_no::get;
///
/// let request = get("ORN20260618964")
///     .sub_mchid("1684913560")
///     .out_order_no("OON20260618382");
/// ```
#[doc(alias = "查询分账回退结果")]
#[doc(alias = "/v3/profitsharing/return-orders/{out_return_no}")]
#[doc(alias = "get_v3_profitsharing_return_orders_out_return_no")]
pub fn get(out_return_no: impl Into<String>) -> get::Request {
    get::Request::new([out_return_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询分账回退结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `out_order_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_profitsharing_return_orders_out_return_no",
                Verb::Get,
                "/v3/profitsharing/return-orders/{out_return_no}",
            )
            .query(&["sub_mchid", "out_order_no"])
            .required(&["/query/out_order_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询分账回退结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `out_return_no`
        ///
        /// Documented as always there.
        pub out_return_no: Option<String>,
        /// `return_id`
        ///
        /// Documented as always there.
        pub return_id: Option<String>,
        /// `return_mchid`
        ///
        /// Documented as always there.
        pub return_mchid: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `result`
        ///
        /// Documented as always there.
        pub result: Option<response::Result>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `finish_time`
        ///
        /// Documented as always there.
        pub finish_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        order_id = "order_id",
        out_order_no = "out_order_no",
        out_return_no = "out_return_no",
        return_id = "return_id",
        return_mchid = "return_mchid",
        amount = "amount",
        description = "description",
        result = "result",
        fail_reason = "fail_reason",
        create_time = "create_time",
        finish_time = "finish_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Result
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
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
            Result,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );

        /// FailReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// `BALANCE_NOT_ENOUGH`
            BalanceNotEnough,
            /// `TIME_OUT_CLOSED`
            TimeOutClosed,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// `INVALID_REQUEST`
            InvalidRequest,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountAbnormal = "ACCOUNT_ABNORMAL",
            BalanceNotEnough = "BALANCE_NOT_ENOUGH",
            TimeOutClosed = "TIME_OUT_CLOSED",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            InvalidRequest = "INVALID_REQUEST",
        );
    }
}
