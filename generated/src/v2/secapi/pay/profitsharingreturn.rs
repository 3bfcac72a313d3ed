//! 分账回退 · `POST /secapi/pay/profitsharingreturn`
//!
//! Generated from docs/openapi/v2/secapi/pay/profitsharingreturn.md by `cargo xtask regen`; do not edit.

/// Returns shared funds from a receiver to the merchant's account through the v2 API.
///
/// 通过APIv2将已分账的资金从接收方退回商户账户。
///
/// `POST /secapi/pay/profitsharingreturn`
///
/// 分账回退 / Return shared funds (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011984166), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011985177) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::pay::profitsharingreturn::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .order_id("30000106182026061804829157306")
///     .out_return_no("RT20260620090500001")
///     .return_account_type("MERCHANT_ID")
///     .return_account("1684920418")
///     .return_amount(1200)
///     .description("礼盒破损退款回退");
/// ```
#[doc(alias = "分账回退")]
#[doc(alias = "/secapi/pay/profitsharingreturn")]
#[doc(alias = "post_secapi_pay_profitsharingreturn")]
#[doc(alias = "账回退")]
#[doc(alias = "回退")]
#[doc(alias = "Return shared funds (v2)")]
#[doc(alias = "shared funds (v2)")]
#[doc(alias = "funds (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 分账回退. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `out_return_no`, `return_account_type`, `return_account`, `return_amount`, `description`.
    ///
    /// **Exactly one**: `order_id`, `out_order_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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

        /// 分账回退方类型 / Type of the account that gives the profit-sharing money back
        ///
        /// **Required.** Known values: `MERCHANT_ID` (商户号 / Merchant ID).
        pub fn return_account_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_account_type", value.into()))
        }

        /// 分账回退方账号 / Account that gives the profit-sharing money back
        ///
        /// **Required.**
        pub fn return_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_account", value.into()))
        }

        /// 分账回退金额，单位：分 / Profit-sharing amount given back, in fen
        ///
        /// **Required.**
        pub fn return_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("return_amount", value.into()))
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
                "post_secapi_pay_profitsharingreturn",
                Method::Post,
                "/secapi/pay/profitsharingreturn",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/mch_id",
                    "/body/appid",
                    "/body/sign_type",
                    "/body/out_return_no",
                    "/body/return_account_type",
                    "/body/return_account",
                    "/body/return_amount",
                    "/body/description",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/order_id", "/body/out_order_no"])])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 分账回退.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub sign_type: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        pub order_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub out_order_no: Option<String>,
        /// 商户回退单号 / Merchant's number of the return
        ///
        /// Always present according to the docs.
        pub out_return_no: Option<String>,
        /// 微信支付分账回退单号 / WeChat Pay's number of the profit-sharing return
        pub return_no: Option<String>,
        /// 分账回退方类型 / Type of the account that gives the profit-sharing money back
        ///
        /// Always present according to the docs. Known values: `MERCHANT_ID` (商户号 / Merchant ID).
        pub return_account_type: Option<String>,
        /// 分账回退方账号 / Account that gives the profit-sharing money back
        ///
        /// Always present according to the docs.
        pub return_account: Option<String>,
        /// 分账回退金额，单位：分 / Profit-sharing amount given back, in fen
        ///
        /// Always present according to the docs.
        pub return_amount: Option<i64>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 处理结果 / Result of the processing
        pub result: Option<response::Result>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        pub finish_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sub_mch_id = "sub_mch_id",
        sub_appid = "sub_appid",
        sign_type = "sign_type",
        order_id = "order_id",
        out_order_no = "out_order_no",
        out_return_no = "out_return_no",
        return_no = "return_no",
        return_account_type = "return_account_type",
        return_account = "return_account",
        return_amount = "return_amount",
        description = "description",
        result = "result",
        fail_reason = "fail_reason",
        finish_time = "finish_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
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
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
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
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 处理结果 / Result of the processing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Success = "SUCCESS",
            Processing = "PROCESSING",
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
