//! 服务商子商户开发配置新增支付目录/新增对应APPID关联 · `POST /secapi/mch/addsubdevconfig`
//!
//! Generated from docs/openapi/v2/secapi/mch/addsubdevconfig.md by `cargo xtask regen`; do not edit.

/// 服务商子商户开发配置新增支付目录/新增对应APPID关联
///
/// `POST /secapi/mch/addsubdevconfig`
///
/// 服务商子商户开发配置新增支付目录/新增对应APPID关联 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115404), [2](https://pay.weixin.qq.com/doc/v2/partner/4014115410), [3](https://pay.weixin.qq.com/doc/v2/institution/4011985201), [4](https://pay.weixin.qq.com/doc/v2/institution/4011985217) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::mch::addsubdevconfig::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .jsapi_path("pages/tea/index?from=pay");
/// ```
#[doc(
    alias = "服务商子商户开发配置新增支付目录/新增对应APPID关联"
)]
#[doc(alias = "/secapi/mch/addsubdevconfig")]
#[doc(alias = "post_secapi_mch_addsubdevconfig")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务商子商户开发配置新增支付目录/新增对应APPID关联; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `jsapi_path`.
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
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `jsapi_path`
        ///
        /// **Required.**
        pub fn jsapi_path(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jsapi_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_addsubdevconfig",
                Verb::Post,
                "/secapi/mch/addsubdevconfig",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &["/body/appid", "/body/mch_id", "/body/sub_mch_id", "/body/jsapi_path"],
            )
            .mutual_tls()
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 服务商子商户开发配置新增支付目录/新增对应APPID关联.
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
        /// `err_code`
        ///
        /// Documented as always there.
        pub err_code: Option<String>,
        /// `err_code_des`
        ///
        /// Documented as always there.
        pub err_code_des: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        err_code = "err_code",
        err_code_des = "err_code_des",
        result_code = "result_code",
        sign = "sign",
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
