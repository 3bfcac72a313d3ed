//! 订单附加信息查询接口 · `POST /cgi-bin/mch/customs/customdeclarequery`
//!
//! Generated from docs/openapi/v2/cgi-bin/mch/customs/customdeclarequery.md by `cargo xtask regen`; do not edit.

/// 订单附加信息查询接口
///
/// `POST /cgi-bin/mch/customs/customdeclarequery`
///
/// 订单附加信息查询接口 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985273) · feature `v2-cgi-bin`
///
/// ```
/// use wechatpay_api::v2::cgi_bin::mch::customs::customdeclarequery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .out_trade_no("OTN20260618580")
///     .transaction_id("TI20260618847")
///     .sub_order_no("SON20260618428")
///     .sub_order_id("SOI20260618262")
///     .customs(post::Customs::GuangzhouZs);
/// ```
#[doc(alias = "订单附加信息查询接口")]
#[doc(alias = "/cgi-bin/mch/customs/customdeclarequery")]
#[doc(alias = "post_cgi_bin_mch_customs_customdeclarequery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 订单附加信息查询接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `out_trade_no`, `transaction_id`, `sub_order_no`, `sub_order_id`, `customs`.
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
        ///
        /// **Required.**
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// `sub_order_id`
        ///
        /// **Required.**
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_id", value.into()))
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_cgi_bin_mch_customs_customdeclarequery",
                Verb::Post,
                "/cgi-bin/mch/customs/customdeclarequery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/out_trade_no",
                    "/body/transaction_id",
                    "/body/sub_order_no",
                    "/body/sub_order_id",
                    "/body/customs",
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

    /// The answer of 订单附加信息查询接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
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
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `count`
        ///
        /// Documented as always there.
        pub count: Option<i64>,
        /// `sub_order_no_$n`
        pub sub_order_no_n: Numbered<String>,
        /// `sub_order_id_$n`
        pub sub_order_id_n: Numbered<String>,
        /// `mch_customs_no_$n`
        pub mch_customs_no_n: Numbered<String>,
        /// `customs_$n`
        ///
        /// Documented as always there. Known: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
        pub customs_n: Numbered<response::CustomsN>,
        /// `fee_type_$n`
        pub fee_type_n: Numbered<String>,
        /// `order_fee_$n`
        pub order_fee_n: Numbered<i64>,
        /// `duty_$n`
        pub duty_n: Numbered<i64>,
        /// `transport_fee_$n`
        pub transport_fee_n: Numbered<i64>,
        /// `product_fee_$n`
        pub product_fee_n: Numbered<i64>,
        /// `state_$n`
        ///
        /// Documented as always there. Known: `NDECLARED`, `SUBMITTED`, `PROCESSING`, `SUCCESS`, `FAIL`, `EXCEPT`.
        pub state_n: Numbered<response::StateN>,
        /// `explanation_$n`
        pub explanation_n: Numbered<String>,
        /// `modify_time_$n`
        ///
        /// Documented as always there.
        pub modify_time_n: Numbered<String>,
        /// `cert_check_result_$n`
        ///
        /// Documented as always there. Known: `UNCHECKED`, `SAME`, `DIFFERENT`.
        pub cert_check_result_n: Numbered<response::CertCheckResultN>,
        /// `verify_department`
        ///
        /// Documented as always there.
        pub verify_department: Option<response::VerifyDepartment>,
        /// `verify_department_trade_id`
        ///
        /// Documented as always there.
        pub verify_department_trade_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        appid = "appid",
        mch_id = "mch_id",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        transaction_id = "transaction_id",
        count = "count",
        sub_order_no_n = "sub_order_no_$n",
        sub_order_id_n = "sub_order_id_$n",
        mch_customs_no_n = "mch_customs_no_$n",
        customs_n = "customs_$n",
        fee_type_n = "fee_type_$n",
        order_fee_n = "order_fee_$n",
        duty_n = "duty_$n",
        transport_fee_n = "transport_fee_$n",
        product_fee_n = "product_fee_$n",
        state_n = "state_$n",
        explanation_n = "explanation_$n",
        modify_time_n = "modify_time_$n",
        cert_check_result_n = "cert_check_result_$n",
        verify_department = "verify_department",
        verify_department_trade_id = "verify_department_trade_id",
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

        /// CustomsN
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomsN {
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
            CustomsN,
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

        /// StateN
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StateN {
            /// `NDECLARED`
            Ndeclared,
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
            StateN,
            Ndeclared = "NDECLARED",
            Submitted = "SUBMITTED",
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );

        /// CertCheckResultN
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CertCheckResultN {
            /// `UNCHECKED`
            Unchecked,
            /// `SAME`
            Same,
            /// `DIFFERENT`
            Different,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CertCheckResultN,
            Unchecked = "UNCHECKED",
            Same = "SAME",
            Different = "DIFFERENT",
        );

        /// VerifyDepartment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// `UNIONPAY`
            Unionpay,
            /// `NETSUNION`
            Netsunion,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyDepartment,
            Unionpay = "UNIONPAY",
            Netsunion = "NETSUNION",
            Others = "OTHERS",
        );
    }
}
