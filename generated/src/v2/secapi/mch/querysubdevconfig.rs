//! 配置查询 · `POST /secapi/mch/querysubdevconfig`
//!
//! Generated from docs/openapi/v2/secapi/mch/querysubdevconfig.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's configured payment directories and linked AppIDs.
///
/// 查询子商户已配置的支付授权目录和关联的AppID。
///
/// `POST /secapi/mch/querysubdevconfig`
///
/// 配置查询 / Query a sub-merchant's development settings · official pages: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014115413), [institution](https://pay.weixin.qq.com/doc/v2/institution/4011985252) · feature `v2-secapi` · not confirmed by an official source
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
#[doc(alias = "置查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a sub-merchants development settings")]
#[doc(alias = "sub-merchants development settings")]
#[doc(alias = "s development settings")]
#[doc(alias = "development settings")]
#[doc(alias = "settings")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 配置查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_querysubdevconfig",
                Method::Post,
                "/secapi/mch/querysubdevconfig",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/appid", "/body/mch_id", "/body/sub_mch_id"])
            .response(
                &[
                    ("/jsapi_path_list", FieldEncoding::Json),
                    ("/appid_config_list", FieldEncoding::Json),
                ],
            )
            .mutual_tls()
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 配置查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        ///
        /// Always present according to the docs.
        pub return_msg: Option<String>,
        /// 业务错误代码 / Business error code
        ///
        /// Always present according to the docs.
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        ///
        /// Always present according to the docs.
        pub err_code_des: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// JSAPI支付授权目录列表 / Authorized directories for JSAPI payment
        ///
        /// Always present according to the docs.
        pub jsapi_path_list: Option<response::JsapiPathList>,
        /// 特约商户关联的AppID配置列表 / AppIDs bound to the sub-merchant and those it recommends to follow
        ///
        /// Always present according to the docs.
        pub appid_config_list: Option<response::AppidConfigList>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// JSAPI支付授权目录列表 / Authorized directories for JSAPI payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JsapiPathList {
            /// JSAPI支付授权目录列表 / Authorized directories for JSAPI payment
            pub jsapi_path_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            JsapiPathList,
            jsapi_path_list = "jsapi_path_list",
        );

        /// 特约商户关联的AppID配置列表 / AppIDs bound to the sub-merchant and those it recommends to follow
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AppidConfigList {
            /// 特约商户关联的AppID配置列表 / AppIDs bound to the sub-merchant and those it recommends to follow
            pub appid_config_list: Vec<AppidConfigListAppidConfigList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AppidConfigList,
            appid_config_list = "appid_config_list",
        );

        /// 特约商户关联的AppID配置列表 / AppIDs bound to the sub-merchant and those it recommends to follow
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AppidConfigListAppidConfigList {
            /// 推荐关注的公众号AppID / AppID of the Official Account recommended for following
            pub subscribe_appid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AppidConfigListAppidConfigList,
            subscribe_appid = "subscribe_appid",
            sub_appid = "sub_appid",
        );
    }
}
