//! 查询签约关系 · `POST /papay/querycontract`
//!
//! Generated from docs/openapi/v2/papay/querycontract.md by `cargo xtask regen`; do not edit.

/// 查询签约关系
///
/// `POST /papay/querycontract`
///
/// 查询签约关系 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987640) · feature `v2-papay`
///
/// ```
/// use wechatpay_api::v2::papay::querycontract::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id(1)
///     .contract_id("249202606")
///     .plan_id(1)
///     .contract_code("8152026061")
///     .version("1.0");
/// ```
#[doc(alias = "查询签约关系")]
#[doc(alias = "/papay/querycontract")]
#[doc(alias = "post_papay_querycontract")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询签约关系; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `version`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `contract_id`
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `plan_id`
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `contract_code`
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_code", value.into()))
        }

        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_papay_querycontract",
                Verb::Post,
                "/papay/querycontract",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/appid", "/body/mch_id", "/body/version"])
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询签约关系.
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
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<i64>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<i64>,
        /// `contract_code`
        ///
        /// Documented as always there.
        pub contract_code: Option<String>,
        /// `contract_display_account`
        ///
        /// Documented as always there.
        pub contract_display_account: Option<String>,
        /// `contract_state`
        ///
        /// Documented as always there.
        pub contract_state: Option<i64>,
        /// `contract_signed_time`
        ///
        /// Documented as always there.
        pub contract_signed_time: Option<String>,
        /// `contract_expired_time`
        ///
        /// Documented as always there.
        pub contract_expired_time: Option<String>,
        /// `contract_terminated_time`
        pub contract_terminated_time: Option<String>,
        /// `contract_termination_mode`
        pub contract_termination_mode: Option<i64>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `contract_termination_remark`
        pub contract_termination_remark: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `err_code`
        ///
        /// Documented as always there.
        pub err_code: Option<String>,
        /// `err_code_des`
        ///
        /// Documented as always there.
        pub err_code_des: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        mch_id = "mch_id",
        appid = "appid",
        contract_id = "contract_id",
        plan_id = "plan_id",
        contract_code = "contract_code",
        contract_display_account = "contract_display_account",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_expired_time = "contract_expired_time",
        contract_terminated_time = "contract_terminated_time",
        contract_termination_mode = "contract_termination_mode",
        sign = "sign",
        contract_termination_remark = "contract_termination_remark",
        openid = "openid",
        err_code = "err_code",
        err_code_des = "err_code_des",
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
