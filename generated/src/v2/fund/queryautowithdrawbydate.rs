//! 查询提现状态 · `POST /fund/queryautowithdrawbydate`
//!
//! Generated from docs/openapi/v2/fund/queryautowithdrawbydate.md by `cargo xtask regen`; do not edit.

/// 查询提现状态
///
/// `POST /fund/queryautowithdrawbydate`
///
/// 查询提现状态 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115346) · feature `v2-fund`
///
/// ```
/// use wechatpay_api::v2::fund::queryautowithdrawbydate::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .date("20260618");
/// ```
#[doc(alias = "查询提现状态")]
#[doc(alias = "/fund/queryautowithdrawbydate")]
#[doc(alias = "post_fund_queryautowithdrawbydate")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询提现状态; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `sign_type`, `date`.
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
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `date`
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_fund_queryautowithdrawbydate",
                Verb::Post,
                "/fund/queryautowithdrawbydate",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/mch_id", "/body/sub_mch_id", "/body/sign_type", "/body/date"])
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询提现状态.
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
        ///
        /// Documented as always there.
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `sign_type`
        ///
        /// Known: `HMAC-SHA256`.
        pub sign_type: Option<String>,
        /// `sign`
        pub sign: Option<String>,
        /// `date`
        ///
        /// Documented as always there.
        pub date: Option<String>,
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
        /// `withdraw_status`
        ///
        /// Documented as always there.
        pub withdraw_status: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `withdraw_id`
        pub withdraw_id: Option<String>,
        /// `amount`
        pub amount: Option<i64>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `refund_time`
        pub refund_time: Option<String>,
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
        sign_type = "sign_type",
        sign = "sign",
        date = "date",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        withdraw_status = "withdraw_status",
        fail_reason = "fail_reason",
        withdraw_id = "withdraw_id",
        amount = "amount",
        create_time = "create_time",
        success_time = "success_time",
        refund_time = "refund_time",
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
