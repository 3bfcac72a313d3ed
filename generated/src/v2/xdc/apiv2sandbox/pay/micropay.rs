//! 沙箱付款码支付 · `POST /xdc/apiv2sandbox/pay/micropay`
//!
//! Generated from docs/openapi/v2/xdc/apiv2sandbox/pay/micropay.md by `cargo xtask regen`; do not edit.

/// Simulates a payment-code charge in the sandbox with test amounts (v2).
///
/// 在沙箱环境中用测试金额模拟付款码收款（APIv2）。
///
/// `POST /xdc/apiv2sandbox/pay/micropay`
///
/// 沙箱付款码支付 / Charge by payment code (sandbox, v2) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011984810) · feature `v2-xdc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::xdc::apiv2sandbox::pay::micropay::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .body("锦绣路茶铺-明前龙井")
///     .out_trade_no("TEA20260618103542007")
///     .attach("table=12")
///     .total_fee(35200)
///     .auth_code("134205718306492751");
/// ```
#[doc(alias = "沙箱付款码支付")]
#[doc(alias = "/xdc/apiv2sandbox/pay/micropay")]
#[doc(alias = "post_xdc_apiv2sandbox_pay_micropay")]
#[doc(alias = "箱付款码支付")]
#[doc(alias = "付款码支付")]
#[doc(alias = "款码支付")]
#[doc(alias = "码支付")]
#[doc(alias = "支付")]
#[doc(alias = "Charge by payment code (sandbox, v2)")]
#[doc(alias = "payment code (sandbox, v2)")]
#[doc(alias = "code (sandbox, v2)")]
#[doc(alias = "sandbox, v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 沙箱付款码支付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `body`, `out_trade_no`, `total_fee`, `auth_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 沙箱异常用例名称 / Name of the negative test case in the sandbox
        pub fn wechatpay_negative_test(
            self,
            value: impl Into<WechatpayNegativeTest>,
        ) -> Self {
            Self(self.0.header("Wechatpay-Negative-Test", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.** At most 128 characters.
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Default: `MD5`.
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 128 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        ///
        /// At most 64 characters.
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// 付款码（授权码） / Payment code scanned from the payer
        ///
        /// **Required.** At most 128 characters.
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
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
                "post_xdc_apiv2sandbox_pay_micropay",
                Method::Post,
                "/xdc/apiv2sandbox/pay/micropay",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/body",
                    "/body/out_trade_no",
                    "/body/total_fee",
                    "/body/auth_code",
                ],
            )
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 沙箱异常用例名称 / Name of the negative test case in the sandbox
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WechatpayNegativeTest {
        /// 付款码支付用户支付中 / Payment code: being paid by the user
        ///
        /// `MICROPAY_USERPAYING`
        MicropayUserpaying,
        /// 付款码支付超时 / Payment code: timeout
        ///
        /// `MICROPAY_TIMEOUT`
        MicropayTimeout,
        /// 付款码支付失败 / Payment code: payment failed
        ///
        /// `MICROPAY_PAYERROR`
        MicropayPayerror,
        /// 付款码支付后查单超时 / Payment code: timeout of the order query
        ///
        /// `MICROPAY_PAY_QUERY_TIMEOUT`
        MicropayPayQueryTimeout,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        WechatpayNegativeTest,
        MicropayUserpaying = "MICROPAY_USERPAYING",
        MicropayTimeout = "MICROPAY_TIMEOUT",
        MicropayPayerror = "MICROPAY_PAYERROR",
        MicropayPayQueryTimeout = "MICROPAY_PAY_QUERY_TIMEOUT",
    );

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Response of 沙箱付款码支付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<String>,
        /// 交易状态 / State of the transaction
        pub trade_state: Option<response::TradeState>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub total_fee: Option<String>,
        /// 现金支付金额，单位：分 / Amount paid in cash (without coupons), in fen
        ///
        /// Always present according to the docs.
        pub cash_fee: Option<String>,
        /// 代金券或立减金额，单位：分 / Amount of cash coupons or discounts, in fen
        pub coupon_fee: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        trade_type = "trade_type",
        trade_state = "trade_state",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        total_fee = "total_fee",
        cash_fee = "cash_fee",
        coupon_fee = "coupon_fee",
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

        /// 交易状态 / State of the transaction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// 支付成功 / Paid
            ///
            /// `SUCCESS`
            Success,
            /// 转入退款 / Refunded in full or in part
            ///
            /// `REFUND`
            Refund,
            /// 未支付 / Not paid
            ///
            /// `NOTPAY`
            Notpay,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 用户支付中 / Being paid by the user
            ///
            /// `USERPAYING`
            Userpaying,
            /// 支付失败 / Payment failed
            ///
            /// `PAYERROR`
            Payerror,
            /// 已接收，等待扣款 / Accepted, deduction awaited
            ///
            /// `ACCEPT`
            Accept,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Refund = "REFUND",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
            Revoked = "REVOKED",
            Userpaying = "USERPAYING",
            Payerror = "PAYERROR",
            Accept = "ACCEPT",
        );
    }
}
