//! 发起还款 · `POST /v3/credit-repayment/partner/deduct-orders`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/deduct-orders.md by `cargo xtask regen`; do not edit.

/// 发起还款
///
/// `POST /v3/credit-repayment/partner/deduct-orders`
///
/// 发起还款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779462) · feature `v3-credit-repayment`
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::deduct_orders::post;
///
/// let request = post()
///     .contract_id("24920260618103542249249")
///     .out_trade_no("5802026061810354258058058058")
///     .out_record_id("ORI20260618405")
///     .deduct_amount("80520")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12");
/// ```
#[doc(alias = "发起还款")]
#[doc(alias = "/v3/credit-repayment/partner/deduct-orders")]
#[doc(alias = "post_v3_credit_repayment_partner_deduct_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起还款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `contract_id`, `out_trade_no`, `out_record_id`, `deduct_amount`, `notify_url`, `description`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `out_record_id`
        ///
        /// **Required.**
        pub fn out_record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_record_id", value.into()))
        }

        /// `deduct_amount`
        ///
        /// **Required.**
        pub fn deduct_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deduct_amount", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_credit_repayment_partner_deduct_orders",
                Verb::Post,
                "/v3/credit-repayment/partner/deduct-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/contract_id",
                    "/body/out_trade_no",
                    "/body/out_record_id",
                    "/body/deduct_amount",
                    "/body/notify_url",
                    "/body/description",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 发起还款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `out_record_id`
        ///
        /// Documented as always there.
        pub out_record_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `order_state`
        ///
        /// Documented as always there.
        pub order_state: Option<response::OrderState>,
        /// `deduct_amount`
        ///
        /// Documented as always there.
        pub deduct_amount: Option<String>,
        /// `pay_success_amount`
        pub pay_success_amount: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_trade_no = "out_trade_no",
        out_record_id = "out_record_id",
        appid = "appid",
        sub_appid = "sub_appid",
        openid = "openid",
        contract_id = "contract_id",
        order_state = "order_state",
        deduct_amount = "deduct_amount",
        pay_success_amount = "pay_success_amount",
        description = "description",
        attach = "attach",
        transaction_id = "transaction_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// OrderState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OrderState {
            /// `DEDUCT_ORDER_STATE_PENDING`
            DeductOrderStatePending,
            /// `DEDUCT_ORDER_STATE_NOT_PAY`
            DeductOrderStateNotPay,
            /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`
            DeductOrderStatePaySuccess,
            /// `DEDUCT_ORDER_STATE_PAY_FAIL`
            DeductOrderStatePayFail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OrderState,
            DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
            DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
            DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
        );
    }
}
