//! 银行服务商特约子商户指定渠道号 · `POST /secapi/mch/channelsetting`
//!
//! Generated from docs/openapi/v2/secapi/mch/channelsetting.md by `cargo xtask regen`; do not edit.

/// Assigns a channel ID permanently to a bank partner's existing sub-merchant.
///
/// 为银行服务商已有的特约商户指定渠道号，一经指定不可更改。
///
/// `POST /secapi/mch/channelsetting`
///
/// 银行服务商特约子商户指定渠道号 / Assign a channel ID to a sub-merchant · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mch::channelsetting::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .channel_id("1684930625");
/// ```
#[doc(alias = "银行服务商特约子商户指定渠道号")]
#[doc(alias = "/secapi/mch/channelsetting")]
#[doc(alias = "post_secapi_mch_channelsetting")]
#[doc(alias = "行服务商特约子商户指定渠道号")]
#[doc(alias = "服务商特约子商户指定渠道号")]
#[doc(alias = "务商特约子商户指定渠道号")]
#[doc(alias = "商特约子商户指定渠道号")]
#[doc(alias = "特约子商户指定渠道号")]
#[doc(alias = "约子商户指定渠道号")]
#[doc(alias = "子商户指定渠道号")]
#[doc(alias = "商户指定渠道号")]
#[doc(alias = "户指定渠道号")]
#[doc(alias = "指定渠道号")]
#[doc(alias = "定渠道号")]
#[doc(alias = "渠道号")]
#[doc(alias = "道号")]
#[doc(alias = "Assign a channel ID to a sub-merchant")]
#[doc(alias = "channel ID to a sub-merchant")]
#[doc(alias = "ID to a sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 银行服务商特约子商户指定渠道号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `channel_id`.
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

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
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
                "post_secapi_mch_channelsetting",
                Method::Post,
                "/secapi/mch/channelsetting",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &["/body/appid", "/body/mch_id", "/body/sub_mch_id", "/body/channel_id"],
            )
            .mutual_tls()
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 银行服务商特约子商户指定渠道号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 业务结果描述 / Description of the business result
        ///
        /// Always present according to the docs.
        pub result_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// Always present according to the docs.
        pub channel_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        sign = "sign",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_id = "mch_id",
        result_msg = "result_msg",
        appid = "appid",
        sub_mch_id = "sub_mch_id",
        channel_id = "channel_id",
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
