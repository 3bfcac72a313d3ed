//! 查询分账回退结果 · `GET /v3/profitsharing/return-orders/{out_return_no}`
//!
//! Generated from docs/openapi/v3/profitsharing/return-orders/{out_return_no}.md by `cargo xtask regen`; do not edit.

/// Queries the result of a profit-sharing return by the merchant's return number.
///
/// 按商户回退单号查询一笔分账回退的结果。
///
/// `GET /v3/profitsharing/return-orders/{out_return_no}`
///
/// 查询分账回退结果 / Query a profit-sharing return · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012526279), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466858) · feature `v3-profitsharing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::profitsharing::return_orders::by_out_return_no::get;
///
/// let request = get("RT20260620090500001").out_order_no("PS20260618120000001");
/// ```
#[doc(alias = "查询分账回退结果")]
#[doc(alias = "/v3/profitsharing/return-orders/{out_return_no}")]
#[doc(alias = "get_v3_profitsharing_return_orders_out_return_no")]
#[doc(alias = "询分账回退结果")]
#[doc(alias = "分账回退结果")]
#[doc(alias = "账回退结果")]
#[doc(alias = "回退结果")]
#[doc(alias = "退结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a profit-sharing return")]
#[doc(alias = "profit-sharing return")]
#[doc(alias = "return")]
pub fn get(out_return_no: impl Into<String>) -> get::Request {
    get::Request::new([out_return_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询分账回退结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `out_order_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
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
                "get_v3_profitsharing_return_orders_out_return_no",
                Method::Get,
                "/v3/profitsharing/return-orders/{out_return_no}",
            )
            .query(&["sub_mchid", "out_order_no"])
            .required(&["/query/out_order_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询分账回退结果.
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
