//! 请求售后服务分账 · `GET /v3/ecommerce/profitsharing/after-sales-orders`, `POST /v3/ecommerce/profitsharing/after-sales-orders`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/after-sales-orders.md by `cargo xtask regen`; do not edit.

/// Queries a platform's profit sharing for after-sales service by transaction ID.
///
/// 凭微信支付订单号查询电商平台的售后服务分账。
///
/// `GET /v3/ecommerce/profitsharing/after-sales-orders`
///
/// 查询售后服务分账结果 / Query after-sales profit sharing · official page: [partner](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::get;
///
/// let request = get().sub_mchid("1684913560");
/// ```
#[doc(alias = "查询售后服务分账结果")]
#[doc(alias = "/v3/ecommerce/profitsharing/after-sales-orders")]
#[doc(alias = "get_v3_ecommerce_profitsharing_after_sales_orders")]
#[doc(alias = "询售后服务分账结果")]
#[doc(alias = "售后服务分账结果")]
#[doc(alias = "后服务分账结果")]
#[doc(alias = "服务分账结果")]
#[doc(alias = "务分账结果")]
#[doc(alias = "分账结果")]
#[doc(alias = "账结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query after-sales profit sharing")]
#[doc(alias = "after-sales profit sharing")]
#[doc(alias = "profit sharing")]
#[doc(alias = "sharing")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询售后服务分账结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_ecommerce_profitsharing_after_sales_orders",
                Method::Get,
                "/v3/ecommerce/profitsharing/after-sales-orders",
            )
            .query(&["sub_mchid", "transaction_id"])
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询售后服务分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<response::Result>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        ///
        /// Always present according to the docs.
        pub finish_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 处理结果 / Result of the processing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );

        /// 失败原因 / Reason for the failure
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 账户异常 / Account is abnormal
            ///
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// 分账关系已解除 / Profit-sharing relation removed
            ///
            /// `NO_RELATION`
            NoRelation,
            /// 接收方存在高风险 / Receiver is of high risk
            ///
            /// `RECEIVER_HIGH_RISK`
            ReceiverHighRisk,
            /// A value unknown to this version.
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

/// Shares an order's funds for after-sales service at an e-commerce platform's request.
///
/// 应电商平台请求，将订单资金分账用于售后服务。
///
/// `POST /v3/ecommerce/profitsharing/after-sales-orders`
///
/// 请求售后服务分账 / Request after-sales profit sharing · official page: [partner](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .amount(120)
///     .r#type("SERVICE_FEE_INCOME")
///     .scene(post::Scene::ReturnGoods)
///     .refund_id("50302607442026062057190384621");
/// ```
#[doc(alias = "请求售后服务分账")]
#[doc(alias = "/v3/ecommerce/profitsharing/after-sales-orders")]
#[doc(alias = "post_v3_ecommerce_profitsharing_after_sales_orders")]
#[doc(alias = "求售后服务分账")]
#[doc(alias = "售后服务分账")]
#[doc(alias = "后服务分账")]
#[doc(alias = "服务分账")]
#[doc(alias = "务分账")]
#[doc(alias = "分账")]
#[doc(alias = "Request after-sales profit sharing")]
#[doc(alias = "after-sales profit sharing")]
#[doc(alias = "profit sharing")]
#[doc(alias = "sharing")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求售后服务分账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `amount`, `type`, `scene`, `refund_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.** Known values: `SERVICE_FEE_INCOME` (服务费收入 / Service fee income).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 业务场景 / Scenario
        ///
        /// **Required.**
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// **Required.**
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_profitsharing_after_sales_orders",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 业务场景 / Scenario
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scene {
        /// 退票 / Ticket refunded
        ///
        /// `REFUND_TICKET`
        RefundTicket,
        /// 改签 / Ticket changed
        ///
        /// `CHANGE_TICKET`
        ChangeTicket,
        /// 退货 / Goods returned
        ///
        /// `RETURN_GOODS`
        ReturnGoods,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        RefundTicket = "REFUND_TICKET",
        ChangeTicket = "CHANGE_TICKET",
        ReturnGoods = "RETURN_GOODS",
    );

    /// Response of 请求售后服务分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        amount = "amount",
    );
}
