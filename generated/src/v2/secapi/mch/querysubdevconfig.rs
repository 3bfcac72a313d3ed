//! 配置查询 · `POST /secapi/mch/querysubdevconfig`
//!
//! Generated from docs/openapi/v2/secapi/mch/querysubdevconfig.md by `cargo xtask regen`; do not edit.

/// 配置查询
///
/// `POST /secapi/mch/querysubdevconfig`
///
/// 配置查询 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115413), [2](https://pay.weixin.qq.com/doc/v2/institution/4011985252) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::mch::querysubdevconfig::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560");
/// ```
#[doc(alias = "配置查询")]
#[doc(alias = "/secapi/mch/querysubdevconfig")]
#[doc(alias = "post_secapi_mch_querysubdevconfig")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 配置查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_querysubdevconfig",
                Verb::Post,
                "/secapi/mch/querysubdevconfig",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/appid", "/body/mch_id", "/body/sub_mch_id"])
            .response(
                &[("/jsapi_path_list", Wire::Json), ("/appid_config_list", Wire::Json)],
            )
            .mutual_tls()
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 配置查询.
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
        /// `jsapi_path_list`
        ///
        /// Documented as always there.
        pub jsapi_path_list: Option<response::JsapiPathList>,
        /// `appid_config_list`
        ///
        /// Documented as always there.
        pub appid_config_list: Option<response::AppidConfigList>,
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
        jsapi_path_list = "jsapi_path_list",
        appid_config_list = "appid_config_list",
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

        /// JsapiPathList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JsapiPathList {
            /// `jsapi_path_list`
            pub jsapi_path_list: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            JsapiPathList,
            jsapi_path_list = "jsapi_path_list",
        );

        /// AppidConfigList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AppidConfigList {
            /// `appid_config_list`
            pub appid_config_list: Vec<AppidConfigListAppidConfigList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AppidConfigList,
            appid_config_list = "appid_config_list",
        );

        /// AppidConfigListAppidConfigList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AppidConfigListAppidConfigList {
            /// `subscribe_appid`
            pub subscribe_appid: Option<String>,
            /// `sub_appid`
            pub sub_appid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AppidConfigListAppidConfigList,
            subscribe_appid = "subscribe_appid",
            sub_appid = "sub_appid",
        );
    }
}
