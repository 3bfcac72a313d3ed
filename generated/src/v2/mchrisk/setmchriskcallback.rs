//! 设置风险通知回调链接 · `POST /mchrisk/setmchriskcallback`
//!
//! Generated from docs/openapi/v2/mchrisk/setmchriskcallback.md by `cargo xtask regen`; do not edit.

/// 设置风险通知回调链接
///
/// `POST /mchrisk/setmchriskcallback`
///
/// 设置风险通知回调链接 · [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986469) · feature `v2-mchrisk`
///
/// ```
/// use wechatpay_api::v2::mchrisk::setmchriskcallback::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .callback_url("https://pay.example.com/wechat/notices")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "设置风险通知回调链接")]
#[doc(alias = "/mchrisk/setmchriskcallback")]
#[doc(alias = "post_mchrisk_setmchriskcallback")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 设置风险通知回调链接; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `callback_url`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `callback_url`
        ///
        /// **Required.**
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("callback_url", value.into()))
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
                "post_mchrisk_setmchriskcallback",
                Verb::Post,
                "/mchrisk/setmchriskcallback",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/mch_id", "/body/callback_url", "/body/sign_type"])
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 设置风险通知回调链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        mch_id = "mch_id",
        result_code = "result_code",
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
