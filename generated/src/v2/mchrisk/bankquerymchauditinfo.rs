//! 间联模式查询商户审核状态开放接口 · `POST /mchrisk/bankquerymchauditinfo`
//!
//! Generated from docs/openapi/v2/mchrisk/bankquerymchauditinfo.md by `cargo xtask regen`; do not edit.

/// Queries, for an acquiring institution, the review state of an indirect-mode merchant by sub-merchant ID and channel ID.
///
/// 供从业机构按子商户号和渠道号，查询间联模式商户的审核状态。
///
/// `POST /mchrisk/bankquerymchauditinfo`
///
/// 间联模式查询商户审核状态开放接口 / Query a merchant's review state (indirect mode) · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4011986497) · feature `v2-mchrisk` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mchrisk::bankquerymchauditinfo::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .channel_id("1684930625")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "间联模式查询商户审核状态开放接口")]
#[doc(alias = "/mchrisk/bankquerymchauditinfo")]
#[doc(alias = "post_mchrisk_bankquerymchauditinfo")]
#[doc(alias = "联模式查询商户审核状态开放接口")]
#[doc(alias = "模式查询商户审核状态开放接口")]
#[doc(alias = "式查询商户审核状态开放接口")]
#[doc(alias = "查询商户审核状态开放接口")]
#[doc(alias = "询商户审核状态开放接口")]
#[doc(alias = "商户审核状态开放接口")]
#[doc(alias = "户审核状态开放接口")]
#[doc(alias = "审核状态开放接口")]
#[doc(alias = "核状态开放接口")]
#[doc(alias = "状态开放接口")]
#[doc(alias = "态开放接口")]
#[doc(alias = "开放接口")]
#[doc(alias = "放接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query a merchants review state (indirect mode)")]
#[doc(alias = "merchants review state (indirect mode)")]
#[doc(alias = "s review state (indirect mode)")]
#[doc(alias = "review state (indirect mode)")]
#[doc(alias = "state (indirect mode)")]
#[doc(alias = "indirect mode)")]
#[doc(alias = "mode)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 间联模式查询商户审核状态开放接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `channel_id`, `sign_type`.
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

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
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
                "post_mchrisk_bankquerymchauditinfo",
                Method::Post,
                "/mchrisk/bankquerymchauditinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &["/body/mch_id", "/body/sub_mch_id", "/body/channel_id", "/body/sign_type"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 间联模式查询商户审核状态开放接口.
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
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// Always present according to the docs.
        pub channel_id: Option<String>,
        /// 审核状态 / Review's state
        ///
        /// Always present according to the docs.
        pub audit_status: Option<String>,
        /// 审核备注 / Reviewer's comment
        ///
        /// Always present according to the docs.
        pub audit_comment: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub sign_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        channel_id = "channel_id",
        audit_status = "audit_status",
        audit_comment = "audit_comment",
        nonce_str = "nonce_str",
        sign = "sign",
        sign_type = "sign_type",
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
