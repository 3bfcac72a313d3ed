//! 服务商特约商户关注功能配置 · `POST /secapi/mkt/addrecommendconf`
//!
//! Generated from docs/openapi/v2/secapi/mkt/addrecommendconf.md by `cargo xtask regen`; do not edit.

/// Configures the Official Account a sub-merchant's payers are recommended to follow.
///
/// 配置向特约商户的付款用户推荐关注的公众号。
///
/// `POST /secapi/mkt/addrecommendconf`
///
/// 服务商特约商户关注功能配置 / Configure the recommended Official Account · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014115399) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mkt::addrecommendconf::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .subscribe_appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "服务商特约商户关注功能配置")]
#[doc(alias = "/secapi/mkt/addrecommendconf")]
#[doc(alias = "post_secapi_mkt_addrecommendconf")]
#[doc(alias = "务商特约商户关注功能配置")]
#[doc(alias = "商特约商户关注功能配置")]
#[doc(alias = "特约商户关注功能配置")]
#[doc(alias = "约商户关注功能配置")]
#[doc(alias = "商户关注功能配置")]
#[doc(alias = "户关注功能配置")]
#[doc(alias = "关注功能配置")]
#[doc(alias = "注功能配置")]
#[doc(alias = "功能配置")]
#[doc(alias = "能配置")]
#[doc(alias = "配置")]
#[doc(alias = "Configure the recommended Official Account")]
#[doc(alias = "recommended Official Account")]
#[doc(alias = "Official Account")]
#[doc(alias = "Account")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务商特约商户关注功能配置. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `sub_appid`, `subscribe_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 推荐关注的公众号AppID / AppID of the Official Account recommended for following
        ///
        /// **Required.**
        pub fn subscribe_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("subscribe_appid", value.into()))
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
                "post_secapi_mkt_addrecommendconf",
                Method::Post,
                "/secapi/mkt/addrecommendconf",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/sub_appid",
                    "/body/subscribe_appid",
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 服务商特约商户关注功能配置.
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
