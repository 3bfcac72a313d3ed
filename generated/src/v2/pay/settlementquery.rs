//! 查询结算资金 · `POST /pay/settlementquery`
//!
//! Generated from docs/openapi/v2/pay/settlementquery.md by `cargo xtask regen`; do not edit.

/// 查询结算资金
///
/// `POST /pay/settlementquery`
///
/// 查询结算资金 · [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920), [2](https://pay.weixin.qq.com/doc/global/v2/zh/4013634968), [3](https://pay.weixin.qq.com/doc/global/v2/zh/4013635001), [4](https://pay.weixin.qq.com/doc/global/v2/zh/4013635256), [5](https://pay.weixin.qq.com/doc/global/v2/zh/4013636497), [6](https://pay.weixin.qq.com/doc/global/v2/zh/4013636618) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::settlementquery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .sub_mch_id("1684913560")
///     .usetag(1)
///     .offset(0)
///     .limit(20)
///     .date_start("20260618")
///     .date_end("20260618")
///     .query_split(true);
/// ```
#[doc(alias = "查询结算资金")]
#[doc(alias = "/pay/settlementquery")]
#[doc(alias = "post_pay_settlementquery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询结算资金; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `usetag`, `offset`, `limit`, `date_start`, `date_end`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `usetag`
        ///
        /// **Required.** Known: `1`, `2`.
        pub fn usetag(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("usetag", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offset", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("limit", value.into()))
        }

        /// `date_start`
        ///
        /// **Required.**
        pub fn date_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date_start", value.into()))
        }

        /// `date_end`
        ///
        /// **Required.**
        pub fn date_end(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date_end", value.into()))
        }

        /// `query_split`
        pub fn query_split(self, value: bool) -> Self {
            Self(self.0.body("query_split", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_settlementquery",
                Verb::Post,
                "/pay/settlementquery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/usetag",
                    "/body/offset",
                    "/body/limit",
                    "/body/date_start",
                    "/body/date_end",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询结算资金.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        ///
        /// Documented as always there.
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
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `sign`
        pub sign: Option<String>,
        /// `record_num`
        ///
        /// Documented as always there.
        pub record_num: Option<String>,
        /// `fbatchno`
        ///
        /// Documented as always there.
        pub fbatchno: Option<String>,
        /// `date_settlement`
        ///
        /// Documented as always there.
        pub date_settlement: Option<String>,
        /// `date_start`
        ///
        /// Documented as always there.
        pub date_start: Option<String>,
        /// `date_end`
        ///
        /// Documented as always there.
        pub date_end: Option<String>,
        /// `settlement_fee`
        ///
        /// Documented as always there.
        pub settlement_fee: Option<i64>,
        /// `unsettlement_fee`
        ///
        /// Documented as always there.
        pub unsettlement_fee: Option<i64>,
        /// `settlementfee_type`
        ///
        /// Documented as always there.
        pub settlementfee_type: Option<String>,
        /// `pay_fee`
        ///
        /// Documented as always there.
        pub pay_fee: Option<i64>,
        /// `refund_fee`
        ///
        /// Documented as always there.
        pub refund_fee: Option<i64>,
        /// `pay_net_fee`
        ///
        /// Documented as always there.
        pub pay_net_fee: Option<i64>,
        /// `poundage_fee`
        ///
        /// Documented as always there.
        pub poundage_fee: Option<i64>,
        /// `split_settlement_fee`
        pub split_settlement_fee: Option<i64>,
        /// `split_unsettlement_fee`
        pub split_unsettlement_fee: Option<i64>,
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
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sign = "sign",
        record_num = "record_num",
        fbatchno = "fbatchno",
        date_settlement = "date_settlement",
        date_start = "date_start",
        date_end = "date_end",
        settlement_fee = "settlement_fee",
        unsettlement_fee = "unsettlement_fee",
        settlementfee_type = "settlementfee_type",
        pay_fee = "pay_fee",
        refund_fee = "refund_fee",
        pay_net_fee = "pay_net_fee",
        poundage_fee = "poundage_fee",
        split_settlement_fee = "split_settlement_fee",
        split_unsettlement_fee = "split_unsettlement_fee",
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
    }
}
