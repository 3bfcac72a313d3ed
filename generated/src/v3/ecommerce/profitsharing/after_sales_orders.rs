//! 请求售后服务分账 · `GET /v3/ecommerce/profitsharing/after-sales-orders`, `POST /v3/ecommerce/profitsharing/after-sales-orders`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/after-sales-orders.md by `cargo xtask regen`; do not edit.

/// 查询售后服务分账结果
///
/// `GET /v3/ecommerce/profitsharing/after-sales-orders`
///
/// 查询售后服务分账结果 · [official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::get;
///
/// let request = get().sub_mchid("1684913560");
/// ```
#[doc(alias = "查询售后服务分账结果")]
#[doc(alias = "/v3/ecommerce/profitsharing/after-sales-orders")]
#[doc(alias = "get_v3_ecommerce_profitsharing_after_sales_orders")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询售后服务分账结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `transaction_id`
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
                "get_v3_ecommerce_profitsharing_after_sales_orders",
                Verb::Get,
                "/v3/ecommerce/profitsharing/after-sales-orders",
            )
            .query(&["sub_mchid", "transaction_id"])
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询售后服务分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `result`
        ///
        /// Documented as always there.
        pub result: Option<response::Result>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
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
        transaction_id = "transaction_id",
        amount = "amount",
        result = "result",
        fail_reason = "fail_reason",
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
            /// `NO_RELATION`
            NoRelation,
            /// `RECEIVER_HIGH_RISK`
            ReceiverHighRisk,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountAbnormal = "ACCOUNT_ABNORMAL",
            NoRelation = "NO_RELATION",
            ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        );
    }
}

/// 请求售后服务分账
///
/// `POST /v3/ecommerce/profitsharing/after-sales-orders`
///
/// 请求售后服务分账 · [official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .amount(35200)
///     .r#type("SERVICE_FEE_INCOME")
///     .scene(post::Scene::RefundTicket)
///     .refund_id("RI20260618571");
/// ```
#[doc(alias = "请求售后服务分账")]
#[doc(alias = "/v3/ecommerce/profitsharing/after-sales-orders")]
#[doc(alias = "post_v3_ecommerce_profitsharing_after_sales_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求售后服务分账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `amount`, `type`, `scene`, `refund_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `type`
        ///
        /// **Required.** Known: `SERVICE_FEE_INCOME`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// `scene`
        ///
        /// **Required.**
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// `refund_id`
        ///
        /// **Required.**
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_profitsharing_after_sales_orders",
                Verb::Post,
                "/v3/ecommerce/profitsharing/after-sales-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/amount",
                    "/body/type",
                    "/body/scene",
                    "/body/refund_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Scene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scene {
        /// `REFUND_TICKET`
        RefundTicket,
        /// `CHANGE_TICKET`
        ChangeTicket,
        /// `RETURN_GOODS`
        ReturnGoods,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        RefundTicket = "REFUND_TICKET",
        ChangeTicket = "CHANGE_TICKET",
        ReturnGoods = "RETURN_GOODS",
    );

    /// The answer of 请求售后服务分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        amount = "amount",
    );
}
