//! 设置风险通知回调链接 · `POST /mchrisk/setmchriskcallback`
//!
//! Generated from docs/openapi/v2/mchrisk/setmchriskcallback.md by `cargo xtask regen`; do not edit.

/// Sets the URL on which a bank or channel partner receives merchant risk notifications.
///
/// 设置银行或渠道商接收商户风险通知的URL。
///
/// `POST /mchrisk/setmchriskcallback`
///
/// 设置风险通知回调链接 / Set the merchant risk notification URL · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4011986469) · feature `v2-mchrisk` · not confirmed by an official source
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
#[doc(alias = "置风险通知回调链接")]
#[doc(alias = "风险通知回调链接")]
#[doc(alias = "险通知回调链接")]
#[doc(alias = "通知回调链接")]
#[doc(alias = "知回调链接")]
#[doc(alias = "回调链接")]
#[doc(alias = "调链接")]
#[doc(alias = "链接")]
#[doc(alias = "Set the merchant risk notification URL")]
#[doc(alias = "merchant risk notification URL")]
#[doc(alias = "risk notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置风险通知回调链接. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `callback_url`, `sign_type`.
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

        /// 回调通知URL / URL to which notifications are sent
        ///
        /// **Required.** Format: `uri`.
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("callback_url", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_mchrisk_setmchriskcallback",
                Method::Post,
                "/mchrisk/setmchriskcallback",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/callback_url", "/body/sign_type"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置风险通知回调链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// Fields unknown to this version.
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
