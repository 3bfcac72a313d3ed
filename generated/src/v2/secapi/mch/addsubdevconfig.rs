//! 服务商子商户开发配置新增支付目录/新增对应APPID关联 · `POST /secapi/mch/addsubdevconfig`
//!
//! Generated from docs/openapi/v2/secapi/mch/addsubdevconfig.md by `cargo xtask regen`; do not edit.

/// Adds a JSAPI payment directory or a linked AppID to a sub-merchant's development settings.
///
/// 为子商户的开发配置新增JSAPI支付授权目录或关联的AppID。
///
/// `POST /secapi/mch/addsubdevconfig`
///
/// 服务商子商户开发配置新增支付目录/新增对应APPID关联 / Add a sub-merchant's payment directory or AppID · official pages: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014115404), [institution](https://pay.weixin.qq.com/doc/v2/institution/4011985201) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mch::addsubdevconfig::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .jsapi_path("https://tea.example.com/pay/");
/// ```
#[doc(
    alias = "服务商子商户开发配置新增支付目录/新增对应APPID关联"
)]
#[doc(alias = "/secapi/mch/addsubdevconfig")]
#[doc(alias = "post_secapi_mch_addsubdevconfig")]
#[doc(alias = "务商子商户开发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "商子商户开发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "子商户开发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "商户开发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "户开发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "开发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "发配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "配置新增支付目录/新增对应APPID关联")]
#[doc(alias = "置新增支付目录/新增对应APPID关联")]
#[doc(alias = "新增支付目录/新增对应APPID关联")]
#[doc(alias = "增支付目录/新增对应APPID关联")]
#[doc(alias = "支付目录/新增对应APPID关联")]
#[doc(alias = "付目录/新增对应APPID关联")]
#[doc(alias = "目录/新增对应APPID关联")]
#[doc(alias = "录/新增对应APPID关联")]
#[doc(alias = "新增对应APPID关联")]
#[doc(alias = "增对应APPID关联")]
#[doc(alias = "对应APPID关联")]
#[doc(alias = "应APPID关联")]
#[doc(alias = "APPID关联")]
#[doc(alias = "关联")]
#[doc(alias = "Add a sub-merchants payment directory or AppID")]
#[doc(alias = "sub-merchants payment directory or AppID")]
#[doc(alias = "s payment directory or AppID")]
#[doc(alias = "payment directory or AppID")]
#[doc(alias = "directory or AppID")]
#[doc(alias = "AppID")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务商子商户开发配置新增支付目录/新增对应APPID关联. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `jsapi_path`.
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// JSAPI支付授权目录 / Authorized directory for JSAPI payment
        ///
        /// **Required.**
        pub fn jsapi_path(self, value: impl Into<String>) -> Self {
            Self(self.0.body("jsapi_path", value.into()))
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
                "post_secapi_mch_addsubdevconfig",
                Method::Post,
                "/secapi/mch/addsubdevconfig",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &["/body/appid", "/body/mch_id", "/body/sub_mch_id", "/body/jsapi_path"],
            )
            .mutual_tls()
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 服务商子商户开发配置新增支付目录/新增对应APPID关联.
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
    }
}
