//! 请求分账回退 · `GET /v3/brand/profitsharing/returnorders`, `POST /v3/brand/profitsharing/returnorders`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/returnorders.md by `cargo xtask regen`; do not edit.

/// Queries the result of a chain-brand profit-sharing return for a partner by the return number.
///
/// 供服务商凭商户回退单号查询连锁品牌的一笔分账回退。
///
/// `GET /v3/brand/profitsharing/returnorders`
///
/// 查询分账回退结果 / Query a chain-brand profit-sharing return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467011) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::returnorders::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .out_return_no("RT20260620090500001")
///     .order_id("30000106182026061804829157306");
/// ```
#[doc(alias = "查询分账回退结果")]
#[doc(alias = "/v3/brand/profitsharing/returnorders")]
#[doc(alias = "get_v3_brand_profitsharing_returnorders")]
#[doc(alias = "询分账回退结果")]
#[doc(alias = "分账回退结果")]
#[doc(alias = "账回退结果")]
#[doc(alias = "回退结果")]
#[doc(alias = "退结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a chain-brand profit-sharing return")]
#[doc(alias = "chain-brand profit-sharing return")]
#[doc(alias = "profit-sharing return")]
#[doc(alias = "return")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询分账回退结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `out_return_no`.
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
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 商户回退单号 / Merchant's number of the return
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_return_no", value.into()))
        }

        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("order_id", value.into()))
        }

        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// Exactly one field of the choice `order` is required.
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
                "get_v3_brand_profitsharing_returnorders",
                Method::Get,
                "/v3/brand/profitsharing/returnorders",
            )
            .query(&["sub_mchid", "out_return_no", "order_id", "out_order_no"])
            .required(&["/query/sub_mchid", "/query/out_return_no"])
            .choices(&[Choice::OneOf(&["/query/order_id", "/query/out_order_no"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询分账回退结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 商户回退单号 / Merchant's number of the return
        ///
        /// Always present according to the docs.
        pub out_return_no: Option<String>,
        /// 分账回退商户号 / ID of the merchant that gives the profit-sharing money back
        ///
        /// Always present according to the docs.
        pub return_mchid: Option<String>,
        /// 微信支付分账回退单号 / WeChat Pay's number of the profit-sharing return
        ///
        /// Always present according to the docs.
        pub return_no: Option<String>,
        /// 分账回退金额，单位：分 / Amount returned, in fen
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 分账回退结果 / Result of the return
        ///
        /// Always present according to the docs.
        pub result: Option<response::Result>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 分账回退完成时间，RFC 3339格式 / Time the return finished, in RFC 3339
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
        return_mchid = "return_mchid",
        return_no = "return_no",
        amount = "amount",
        result = "result",
        fail_reason = "fail_reason",
        finish_time = "finish_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账回退结果 / Result of the return
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
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 失败原因 / Reason for the failure
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 账户异常 / Account is abnormal
            ///
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
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
            TimeOutClosed = "TIME_OUT_CLOSED",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            InvalidRequest = "INVALID_REQUEST",
        );
    }
}

/// Returns shared funds of a chain-brand order from a receiver to the sub-merchant at the partner's request.
///
/// 应服务商请求，将连锁品牌订单已分出的资金从接收方退回子商户。
///
/// `POST /v3/brand/profitsharing/returnorders`
///
/// 请求分账回退 / Request a chain-brand profit-sharing return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467097) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::returnorders::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .order_id("30000106182026061804829157306")
///     .out_return_no("RT20260620090500001")
///     .return_mchid("1684920418")
///     .amount(1200)
///     .description("礼盒破损退款，回退分账");
/// ```
#[doc(alias = "请求分账回退")]
#[doc(alias = "/v3/brand/profitsharing/returnorders")]
#[doc(alias = "post_v3_brand_profitsharing_returnorders")]
#[doc(alias = "求分账回退")]
#[doc(alias = "分账回退")]
#[doc(alias = "账回退")]
#[doc(alias = "回退")]
#[doc(alias = "Request a chain-brand profit-sharing return")]
#[doc(alias = "chain-brand profit-sharing return")]
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
    /// **Required**: `sub_mchid`, `out_return_no`, `return_mchid`, `amount`, `description`.
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
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_id", value.into()))
        }

        /// 商户分账单号 / Merchant's number of the profit-sharing order
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

        /// 分账回退金额，单位：分 / Amount returned, in fen
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 分账回退描述 / Description of the return
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
                "post_v3_brand_profitsharing_returnorders",
                Method::Post,
                "/v3/brand/profitsharing/returnorders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
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
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 商户回退单号 / Merchant's number of the return
        ///
        /// Always present according to the docs.
        pub out_return_no: Option<String>,
        /// 分账回退商户号 / ID of the merchant that gives the profit-sharing money back
        ///
        /// Always present according to the docs.
        pub return_mchid: Option<String>,
        /// 分账回退金额，单位：分 / Amount returned, in fen
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 微信支付分账回退单号 / WeChat Pay's number of the profit-sharing return
        ///
        /// Always present according to the docs.
        pub return_no: Option<String>,
        /// 分账回退结果 / Result of the return
        ///
        /// Always present according to the docs.
        pub result: Option<response::Result>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 分账回退完成时间，RFC 3339格式 / Time the return finished, in RFC 3339
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
        return_mchid = "return_mchid",
        amount = "amount",
        return_no = "return_no",
        result = "result",
        fail_reason = "fail_reason",
        finish_time = "finish_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账回退结果 / Result of the return
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
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 失败原因 / Reason for the failure
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 账户异常 / Account is abnormal
            ///
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// 超时关单 / Closed on timeout
            ///
            /// `TIME_OUT_CLOSED`
            TimeOutClosed,
            /// 付款方账户异常 / Payer's account is abnormal
            ///
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountAbnormal = "ACCOUNT_ABNORMAL",
            TimeOutClosed = "TIME_OUT_CLOSED",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        );
    }
}
