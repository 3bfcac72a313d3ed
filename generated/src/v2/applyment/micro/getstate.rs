//! 查询申请状态 · `POST /applyment/micro/getstate`
//!
//! Generated from docs/openapi/v2/applyment/micro/getstate.md by `cargo xtask regen`; do not edit.

/// Queries the state of a micro merchant's onboarding application by application ID or business code.
///
/// 按申请单号或业务申请编号查询小微商户入驻申请的状态。
///
/// `POST /applyment/micro/getstate`
///
/// 查询申请状态 / Query a micro merchant application · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::getstate::post;
///
/// let request = post().version("1.0").mch_id("1684907235").sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询申请状态")]
#[doc(alias = "/applyment/micro/getstate")]
#[doc(alias = "post_applyment_micro_getstate")]
#[doc(alias = "询申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a micro merchant application")]
#[doc(alias = "micro merchant application")]
#[doc(alias = "merchant application")]
#[doc(alias = "application")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询申请状态. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.**
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
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
                "post_applyment_micro_getstate",
                Method::Post,
                "/applyment/micro/getstate",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/version", "/body/mch_id", "/body/sign_type"])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<String>,
        /// 申请状态描述 / Description of the application's state
        ///
        /// Always present according to the docs.
        pub applyment_state_desc: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 签约链接 / Link at which to sign
        ///
        /// Format: `uri`.
        pub sign_url: Option<String>,
        /// 审核（驳回原因）详情 / Review details: what was rejected and why
        pub audit_detail: Option<String>,
        /// 参数名称 / Name of the parameter that was rejected
        ///
        /// Always present according to the docs.
        pub param_name: Option<String>,
        /// 驳回原因 / Reason for the rejection
        ///
        /// Always present according to the docs.
        pub reject_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        applyment_id = "applyment_id",
        applyment_state = "applyment_state",
        applyment_state_desc = "applyment_state_desc",
        sub_mch_id = "sub_mch_id",
        sign_url = "sign_url",
        audit_detail = "audit_detail",
        param_name = "param_name",
        reject_reason = "reject_reason",
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
