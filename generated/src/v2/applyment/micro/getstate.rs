//! 查询申请状态 · `POST /applyment/micro/getstate`
//!
//! Generated from docs/openapi/v2/applyment/micro/getstate.md by `cargo xtask regen`; do not edit.

/// 查询申请状态
///
/// `POST /applyment/micro/getstate`
///
/// 查询申请状态 · [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3) · feature `v2-applyment`
///
/// ```
/// use wechatpay_api::v2::applyment::micro::getstate::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .applyment_id("5532026061")
///     .business_code("889202");
/// ```
#[doc(alias = "查询申请状态")]
#[doc(alias = "/applyment/micro/getstate")]
#[doc(alias = "post_applyment_micro_getstate")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询申请状态; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.**
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `applyment_id`
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// `business_code`
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_applyment_micro_getstate",
                Verb::Post,
                "/applyment/micro/getstate",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/version", "/body/mch_id", "/body/sign_type"])
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
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
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<String>,
        /// `applyment_state_desc`
        ///
        /// Documented as always there.
        pub applyment_state_desc: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `sign_url`
        pub sign_url: Option<String>,
        /// `audit_detail`
        pub audit_detail: Option<String>,
        /// `param_name`
        ///
        /// Documented as always there.
        pub param_name: Option<String>,
        /// `reject_reason`
        ///
        /// Documented as always there.
        pub reject_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        applyment_id = "applyment_id",
        applyment_state = "applyment_state",
        applyment_state_desc = "applyment_state_desc",
        sub_mch_id = "sub_mch_id",
        sign_url = "sign_url",
        audit_detail = "audit_detail",
        param_name = "param_name",
        reject_reason = "reject_reason",
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
