//! 请求分账回退 · `GET /v3/ecommerce/profitsharing/returnorders`, `POST /v3/ecommerce/profitsharing/returnorders`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/returnorders.md by `cargo xtask regen`; do not edit.

/// Queries the result of a platform's profit-sharing return by the return number.
///
/// 凭商户回退单号查询电商平台的一笔分账回退。
///
/// `GET /v3/ecommerce/profitsharing/returnorders`
///
/// 查询分账回退结果 / Query a platform's profit-sharing return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477740) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::returnorders::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .out_order_no("PS20260618120000001")
///     .out_return_no("RT20260620090500001");
/// ```
#[doc(alias = "查询分账回退结果")]
#[doc(alias = "/v3/ecommerce/profitsharing/returnorders")]
#[doc(alias = "get_v3_ecommerce_profitsharing_returnorders")]
#[doc(alias = "询分账回退结果")]
#[doc(alias = "分账回退结果")]
#[doc(alias = "账回退结果")]
#[doc(alias = "回退结果")]
#[doc(alias = "退结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a platforms profit-sharing return")]
#[doc(alias = "platforms profit-sharing return")]
#[doc(alias = "s profit-sharing return")]
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

        /// 商户回退单号 / Merchant's number of the return
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_return_no", value.into()))
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
                "get_v3_ecommerce_profitsharing_returnorders",
                Method::Get,
                "/v3/ecommerce/profitsharing/returnorders",
            )
            .query(&["sub_mchid", "order_id", "out_order_no", "out_return_no"])
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
        pub result: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
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
}

/// Returns shared funds from a receiver to the sub-merchant at an e-commerce platform's request.
///
/// 应电商平台请求，将已分出的资金从接收方退回二级商户。
///
/// `POST /v3/ecommerce/profitsharing/returnorders`
///
/// 请求分账回退 / Request a platform's profit-sharing return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477737) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::returnorders::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_order_no("PS20260618120000001")
///     .out_return_no("RT20260620090500001")
///     .return_mchid("1684907235")
///     .amount(1200)
///     .description("礼盒破损退款，分账回退");
/// ```
#[doc(alias = "请求分账回退")]
#[doc(alias = "/v3/ecommerce/profitsharing/returnorders")]
#[doc(alias = "post_v3_ecommerce_profitsharing_returnorders")]
#[doc(alias = "求分账回退")]
#[doc(alias = "分账回退")]
#[doc(alias = "账回退")]
#[doc(alias = "回退")]
#[doc(alias = "Request a platforms profit-sharing return")]
#[doc(alias = "platforms profit-sharing return")]
#[doc(alias = "s profit-sharing return")]
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
    /// **At least one**: `order_id`, `out_order_no`.
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
        /// At least one field of the choice `order` is required.
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_id", value.into()))
        }

        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// At least one field of the choice `order` is required.
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

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
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
                "post_v3_ecommerce_profitsharing_returnorders",
                Method::Post,
                "/v3/ecommerce/profitsharing/returnorders",
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
            .choices(&[Choice::AnyOf(&["/body/order_id", "/body/out_order_no"])]);

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
        pub result: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
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
}
