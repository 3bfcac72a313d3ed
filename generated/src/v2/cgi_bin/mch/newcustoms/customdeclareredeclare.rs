//! 订单附加信息重推接口 · `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
//!
//! Generated from docs/openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare.md by `cargo xtask regen`; do not edit.

/// 订单附加信息重推接口
///
/// `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
///
/// 订单附加信息重推接口 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985318) · feature `v2-cgi-bin`
///
/// ```
/// use wechatpay_api::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .out_trade_no("OTN20260618580")
///     .transaction_id("TI20260618847")
///     .customs(post::Customs::GuangzhouZs)
///     .mch_customs_no("MCN20260618142");
/// ```
#[doc(alias = "订单附加信息重推接口")]
#[doc(alias = "/cgi-bin/mch/newcustoms/customdeclareredeclare")]
#[doc(alias = "post_cgi_bin_mch_newcustoms_customdeclareredeclare")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 订单附加信息重推接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `out_trade_no`, `transaction_id`, `customs`, `mch_customs_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sign_type`
        ///
        /// Known: `MD5`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `sub_order_no`
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// `sub_order_id`
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_id", value.into()))
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// `mch_customs_no`
        ///
        /// **Required.**
        pub fn mch_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_customs_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_cgi_bin_mch_newcustoms_customdeclareredeclare",
                Verb::Post,
                "/cgi-bin/mch/newcustoms/customdeclareredeclare",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/out_trade_no",
                    "/body/transaction_id",
                    "/body/customs",
                    "/body/mch_customs_no",
                ],
            )
            .sign_type()
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Customs
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// `NINGBO`
        Ningbo,
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// `CHONGQING`
        Chongqing,
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// `SHENZHEN`
        Shenzhen,
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// `TIANJIN`
        Tianjin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Customs,
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    );

    /// The answer of 订单附加信息重推接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `sign_type`
        ///
        /// Documented as always there. Known: `MD5`.
        pub sign_type: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `sub_order_no`
        pub sub_order_no: Option<String>,
        /// `sub_order_id`
        pub sub_order_id: Option<String>,
        /// `modify_time`
        ///
        /// Documented as always there.
        pub modify_time: Option<String>,
        /// `explanation`
        pub explanation: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign_type = "sign_type",
        sign = "sign",
        appid = "appid",
        mch_id = "mch_id",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        state = "state",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        sub_order_no = "sub_order_no",
        sub_order_id = "sub_order_id",
        modify_time = "modify_time",
        explanation = "explanation",
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

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `UNDECLARED`
            Undeclared,
            /// `SUBMITTED`
            Submitted,
            /// `PROCESSING`
            Processing,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `EXCEPT`
            Except,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Undeclared = "UNDECLARED",
            Submitted = "SUBMITTED",
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );
    }
}
