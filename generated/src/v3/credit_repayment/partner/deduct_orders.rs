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
    pub struct Request {
        contract_id: Option<String>,
        out_trade_no: Option<String>,
        out_record_id: Option<String>,
        deduct_amount: Option<String>,
        notify_url: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `out_record_id`
        ///
        /// **Required.**
        pub fn out_record_id(mut self, value: impl Into<String>) -> Self {
            self.out_record_id = Some(value.into());
            self
        }

        /// `deduct_amount`
        ///
        /// **Required.**
        pub fn deduct_amount(mut self, value: impl Into<String>) -> Self {
            self.deduct_amount = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("contract_id", &self.contract_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("out_record_id", &self.out_record_id)
                .body("deduct_amount", &self.deduct_amount)
                .body("notify_url", &self.notify_url)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .extra(&self.extra)
        }
    }

    /// The answer of 发起还款.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
