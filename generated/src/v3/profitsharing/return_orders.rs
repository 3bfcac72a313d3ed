//! 请求分账回退 · `POST /v3/profitsharing/return-orders`
//!
//! Generated from docs/openapi/v3/profitsharing/return-orders.md by `cargo xtask regen`; do not edit.

/// Returns funds already shared from a receiver's account to the sharing merchant, before a refund.
///
/// 退款之前，将已分出的资金从接收方账户退回给分账方商户。
///
/// `POST /v3/profitsharing/return-orders`
///
/// 请求分账回退 / Request a profit-sharing return · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525287), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466854) · feature `v3-profitsharing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::profitsharing::return_orders::post;
///
/// let request = post()
///     .order_id("30000106182026061804829157306")
///     .out_return_no("RT20260620090500001")
///     .return_mchid("1684920418")
///     .amount(1200)
///     .description("礼盒破损退款，回退分账");
/// ```
#[doc(alias = "请求分账回退")]
#[doc(alias = "/v3/profitsharing/return-orders")]
#[doc(alias = "post_v3_profitsharing_return_orders")]
#[doc(alias = "求分账回退")]
#[doc(alias = "分账回退")]
#[doc(alias = "账回退")]
#[doc(alias = "回退")]
#[doc(alias = "Request a profit-sharing return")]
#[doc(alias = "profit-sharing return")]
#[doc(alias = "return")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求分账回退. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_return_no`, `return_mchid`, `amount`, `description`.
    ///
    /// **Exactly one**: `order_id`, `out_order_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 商户回退单号 / Merchant's number of the return
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_return_no", value.into()))
        }

        /// 分账回退商户号 / ID of the merchant that gives the profit-sharing money back
        ///
        /// **Required.**
        pub fn return_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_mchid", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
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
                "post_v3_profitsharing_return_orders",
                Method::Post,
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
            )
            .choices(&[Choice::OneOf(&["/body/order_id", "/body/out_order_no"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 请求分账回退.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 商户回退单号 / Merchant's number of the return
        ///
        /// Always present according to the docs.
        pub out_return_no: Option<String>,
        /// 微信支付回退单号 / WeChat Pay's return ID
        ///
        /// Always present according to the docs.
        pub return_id: Option<String>,
        /// 分账回退商户号 / ID of the merchant that gives the profit-sharing money back
        ///
        /// Always present according to the docs.
        pub return_mchid: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<response::Result>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
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
            /// 余额不足 / Insufficient balance
            ///
            /// `BALANCE_NOT_ENOUGH`
            BalanceNotEnough,
            /// 超时关单 / Closed on timeout
            ///
            /// `TIME_OUT_CLOSED`
            TimeOutClosed,
            /// 付款方账户异常 / Payer's account is abnormal
            ///
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// 请求无效 / Invalid request
            ///
            /// `INVALID_REQUEST`
            InvalidRequest,
            /// A value unknown to this version.
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
