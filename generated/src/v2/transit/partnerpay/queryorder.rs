//! 查询订单 · `POST /transit/partnerpay/queryorder`
//!
//! Generated from docs/openapi/v2/transit/partnerpay/queryorder.md by `cargo xtask regen`; do not edit.

/// 查询订单
///
/// `POST /transit/partnerpay/queryorder`
///
/// 查询订单 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989909) · feature `v2-transit`
///
/// ```
/// use wechatpay_api::v2::transit::partnerpay::queryorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/transit/partnerpay/queryorder")]
#[doc(alias = "post_transit_partnerpay_queryorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `transaction_id`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
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

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
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
                "post_transit_partnerpay_queryorder",
                Verb::Post,
                "/transit/partnerpay/queryorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/transaction_id",
                    "/body/sign_type",
                ],
            )
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询订单.
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
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
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
        /// `device_info`
        pub device_info: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `is_subscribe`
        pub is_subscribe: Option<response::IsSubscribe>,
        /// `trade_type`
        ///
        /// Documented as always there. Known: `PAP`.
        pub trade_type: Option<String>,
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<response::TradeState>,
        /// `bank_type`
        ///
        /// Documented as always there.
        pub bank_type: Option<String>,
        /// `total_fee`
        ///
        /// Documented as always there.
        pub total_fee: Option<i64>,
        /// `fee_type`
        pub fee_type: Option<String>,
        /// `cash_fee`
        ///
        /// Documented as always there.
        pub cash_fee: Option<i64>,
        /// `cash_fee_type`
        pub cash_fee_type: Option<String>,
        /// `settlement_total_fee`
        pub settlement_total_fee: Option<i64>,
        /// `coupon_fee`
        pub coupon_fee: Option<i64>,
        /// `coupon_count`
        pub coupon_count: Option<i64>,
        /// `coupon_type_$n`
        pub coupon_type_n: Numbered<String>,
        /// `coupon_id_$n`
        pub coupon_id_n: Numbered<String>,
        /// `coupon_fee_$n`
        pub coupon_fee_n: Numbered<i64>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `time_end`
        ///
        /// Documented as always there.
        pub time_end: Option<String>,
        /// `trade_state_desc`
        pub trade_state_desc: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        sub_appid = "sub_appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        device_info = "device_info",
        openid = "openid",
        sub_openid = "sub_openid",
        is_subscribe = "is_subscribe",
        trade_type = "trade_type",
        trade_state = "trade_state",
        bank_type = "bank_type",
        total_fee = "total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        cash_fee_type = "cash_fee_type",
        settlement_total_fee = "settlement_total_fee",
        coupon_fee = "coupon_fee",
        coupon_count = "coupon_count",
        coupon_type_n = "coupon_type_$n",
        coupon_id_n = "coupon_id_$n",
        coupon_fee_n = "coupon_fee_$n",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        attach = "attach",
        time_end = "time_end",
        trade_state_desc = "trade_state_desc",
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

        /// IsSubscribe
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum IsSubscribe {
            /// `Y`
            Y,
            /// `N`
            N,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            IsSubscribe,
            Y = "Y",
            N = "N",
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
