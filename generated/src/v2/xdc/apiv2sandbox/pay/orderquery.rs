//! 沙箱订单查询 · `POST /xdc/apiv2sandbox/pay/orderquery`
//!
//! Generated from docs/openapi/v2/xdc/apiv2sandbox/pay/orderquery.md by `cargo xtask regen`; do not edit.

/// 沙箱订单查询
///
/// `POST /xdc/apiv2sandbox/pay/orderquery`
///
/// 沙箱订单查询 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984810) · feature `v2-xdc`
///
/// ```
/// use wechatpay_api::v2::xdc::apiv2sandbox::pay::orderquery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .out_trade_no("58020260618103")
///     .sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "沙箱订单查询")]
#[doc(alias = "/xdc/apiv2sandbox/pay/orderquery")]
#[doc(alias = "post_xdc_apiv2sandbox_pay_orderquery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 沙箱订单查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `Wechatpay-Negative-Test`
        pub fn wechatpay_negative_test(
            self,
            value: impl Into<WechatpayNegativeTest>,
        ) -> Self {
            Self(self.0.header("Wechatpay-Negative-Test", value.into()))
        }

        /// `appid`
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.** At most 32 characters.
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `sign_type`
        ///
        /// Default: `MD5`.
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_xdc_apiv2sandbox_pay_orderquery",
                Verb::Post,
                "/xdc/apiv2sandbox/pay/orderquery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/appid", "/body/mch_id", "/body/out_trade_no"])
            .sign_type();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// WechatpayNegativeTest
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WechatpayNegativeTest {
        /// `MICROPAY_USERPAYING`
        MicropayUserpaying,
        /// `MICROPAY_TIMEOUT`
        MicropayTimeout,
        /// `MICROPAY_PAYERROR`
        MicropayPayerror,
        /// `MICROPAY_PAY_QUERY_TIMEOUT`
        MicropayPayQueryTimeout,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        WechatpayNegativeTest,
        MicropayUserpaying = "MICROPAY_USERPAYING",
        MicropayTimeout = "MICROPAY_TIMEOUT",
        MicropayPayerror = "MICROPAY_PAYERROR",
        MicropayPayQueryTimeout = "MICROPAY_PAY_QUERY_TIMEOUT",
    );

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `MD5`
        Md5,
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// The answer of 沙箱订单查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<String>,
        /// `trade_state`
        pub trade_state: Option<response::TradeState>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `total_fee`
        ///
        /// Documented as always there.
        pub total_fee: Option<String>,
        /// `cash_fee`
        ///
        /// Documented as always there.
        pub cash_fee: Option<String>,
        /// `coupon_fee`
        pub coupon_fee: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// TradeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// `SUCCESS`
            Success,
            /// `REFUND`
            Refund,
            /// `NOTPAY`
            Notpay,
            /// `CLOSED`
            Closed,
            /// `REVOKED`
            Revoked,
            /// `USERPAYING`
            Userpaying,
            /// `PAYERROR`
            Payerror,
            /// `ACCEPT`
            Accept,
            /// A value that these docs do not know.
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
