//! 申请资金出境退回 · `POST /v3/funds-to-oversea/return/return-orders`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/return/return-orders.md by `cargo xtask regen`; do not edit.

/// 申请资金出境退回
///
/// `POST /v3/funds-to-oversea/return/return-orders`
///
/// 申请资金出境退回 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735039) · feature `v3-funds-to-oversea`
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::r#return::return_orders::post;
///
/// let request = post()
///     .out_return_no("ORN20260618964")
///     .sub_mchid("1684913560")
///     .out_order_id("OOI20260618216")
///     .transaction_id("847202606181035428")
///     .supplement_info("7412026061810354274174174174")
///     .amount(35200);
/// ```
#[doc(alias = "申请资金出境退回")]
#[doc(alias = "/v3/funds-to-oversea/return/return-orders")]
#[doc(alias = "post_v3_funds_to_oversea_return_return_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请资金出境退回; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_return_no`, `sub_mchid`, `out_order_id`, `transaction_id`, `supplement_info`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_return_no`
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_return_no", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_order_id`
        ///
        /// **Required.**
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_id", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `supplement_info`
        ///
        /// **Required.**
        pub fn supplement_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("supplement_info", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_funds_to_oversea_return_return_orders",
                Verb::Post,
                "/v3/funds-to-oversea/return/return-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_return_no",
                    "/body/sub_mchid",
                    "/body/out_order_id",
                    "/body/transaction_id",
                    "/body/supplement_info",
                    "/body/amount",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请资金出境退回.
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
        /// `supplement_info`
        pub supplement_info: Option<String>,
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
        ///
        /// Known: `RETURN_AMOUNT_NOT_ENOUGH`.
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
        supplement_info = "supplement_info",
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
