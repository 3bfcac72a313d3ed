//! 回退结果查询 · `POST /pay/profitsharingreturnquery`
//!
//! Generated from docs/openapi/v2/pay/profitsharingreturnquery.md by `cargo xtask regen`; do not edit.

/// 回退结果查询
///
/// `POST /pay/profitsharingreturnquery`
///
/// 回退结果查询 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984233), [2](https://pay.weixin.qq.com/doc/v2/partner/4011985243) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingreturnquery::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .order_id("8872026061810354288788788788")
///     .out_order_no("OON20260618382")
///     .out_return_no("ORN20260618964");
/// ```
#[doc(alias = "回退结果查询")]
#[doc(alias = "/pay/profitsharingreturnquery")]
#[doc(alias = "post_pay_profitsharingreturnquery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 回退结果查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `out_return_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `order_id`
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_id", value.into()))
        }

        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `out_return_no`
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_return_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_profitsharingreturnquery",
                Verb::Post,
                "/pay/profitsharingreturnquery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &["/body/mch_id", "/body/appid", "/body/sign_type", "/body/out_return_no"],
            )
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 回退结果查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `order_id`
        pub order_id: Option<String>,
        /// `out_order_no`
        pub out_order_no: Option<String>,
        /// `out_return_no`
        ///
        /// Documented as always there.
        pub out_return_no: Option<String>,
        /// `return_no`
        pub return_no: Option<String>,
        /// `return_account_type`
        ///
        /// Documented as always there. Known: `MERCHANT_ID`.
        pub return_account_type: Option<String>,
        /// `return_account`
        ///
        /// Documented as always there.
        pub return_account: Option<String>,
        /// `return_amount`
        ///
        /// Documented as always there.
        pub return_amount: Option<i64>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `result`
        pub result: Option<response::Result>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
        /// `finish_time`
        pub finish_time: Option<String>,
        /// What came besides.
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

        /// Result
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// `SUCCESS`
            Success,
            /// `PROCESSING`
            Processing,
            /// `FAILED`
            Failed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Success = "SUCCESS",
            Processing = "PROCESSING",
            Failed = "FAILED",
        );

        /// FailReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// `TIME_OUT_CLOSED`
            TimeOutClosed,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// `INVALID_REQUEST`
            InvalidRequest,
            /// A value that these docs do not know.
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
