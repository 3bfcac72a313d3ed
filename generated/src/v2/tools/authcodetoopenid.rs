//! 授权码查询openid · `POST /tools/authcodetoopenid`
//!
//! Generated from docs/openapi/v2/tools/authcodetoopenid.md by `cargo xtask regen`; do not edit.

/// 授权码查询openid
///
/// `POST /tools/authcodetoopenid`
///
/// 授权码查询openid · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011940944), [2](https://pay.weixin.qq.com/doc/v2/partner/4011941724) · feature `v2-tools`
///
/// ```
/// use wechatpay_api::v2::tools::authcodetoopenid::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mch_id("1684913560")
///     .auth_code("134560000000000018");
/// ```
#[doc(alias = "授权码查询openid")]
#[doc(alias = "/tools/authcodetoopenid")]
#[doc(alias = "post_tools_authcodetoopenid")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 授权码查询openid; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `auth_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        sub_appid: Option<String>,
        sub_mch_id: Option<String>,
        auth_code: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_tools_authcodetoopenid",
                Verb::Post,
                "/tools/authcodetoopenid",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/appid", "/body/mch_id", "/body/auth_code"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("auth_code", &self.auth_code)
                .extra(&self.extra)
        }
    }

    /// The answer of 授权码查询openid.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
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
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        sub_openid = "sub_openid",
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        openid = "openid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
