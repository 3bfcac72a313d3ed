//! 请求分账回退 · `POST /v3/profitsharing/return-orders`
//!
//! Generated from docs/openapi/v3/profitsharing/return-orders.md by `cargo xtask regen`; do not edit.

/// 请求分账回退
///
/// `POST /v3/profitsharing/return-orders`
///
/// 请求分账回退 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525287), [2](https://pay.weixin.qq.com/doc/v3/partner/4012466854) · feature `v3-profitsharing`
///
/// ```
/// use wechatpay_api::v3::profitsharing::return_orders::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .order_id("8872026061810354288788788788")
///     .out_order_no("OON20260618382")
///     .out_return_no("ORN20260618964")
///     .return_mchid("1684907235")
///     .amount(35200)
///     .description("锦绣路茶铺-明前龙井");
/// ```
#[doc(alias = "请求分账回退")]
#[doc(alias = "/v3/profitsharing/return-orders")]
#[doc(alias = "post_v3_profitsharing_return_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求分账回退; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_return_no`, `return_mchid`, `amount`, `description`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `order_id`
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_id", value.into()))
        }

        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `out_return_no`
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_return_no", value.into()))
        }

        /// `return_mchid`
        ///
        /// **Required.**
        pub fn return_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_mchid", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_profitsharing_return_orders",
                Verb::Post,
                "/v3/profitsharing/return-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_return_no",
                    "/body/return_mchid",
                    "/body/amount",
                    "/body/description",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 请求分账回退.
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
