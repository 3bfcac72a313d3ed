//! 银行特约商户信息修改 · `POST /secapi/mch/modifymchinfo`
//!
//! Generated from docs/openapi/v2/secapi/mch/modifymchinfo.md by `cargo xtask regen`; do not edit.

/// Modifies the short name or service phone of a bank partner's sub-merchant.
///
/// 修改银行服务商的特约商户的简称或客服电话。
///
/// `POST /secapi/mch/modifymchinfo`
///
/// 银行特约商户信息修改 / Modify a bank partner's sub-merchant · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::mch::modifymchinfo::post;
///
/// let request = post().mch_id("1684907235").sub_mch_id("1684913560");
/// ```
#[doc(alias = "银行特约商户信息修改")]
#[doc(alias = "/secapi/mch/modifymchinfo")]
#[doc(alias = "post_secapi_mch_modifymchinfo")]
#[doc(alias = "行特约商户信息修改")]
#[doc(alias = "特约商户信息修改")]
#[doc(alias = "约商户信息修改")]
#[doc(alias = "商户信息修改")]
#[doc(alias = "户信息修改")]
#[doc(alias = "信息修改")]
#[doc(alias = "息修改")]
#[doc(alias = "修改")]
#[doc(alias = "Modify a bank partners sub-merchant")]
#[doc(alias = "bank partners sub-merchant")]
#[doc(alias = "partners sub-merchant")]
#[doc(alias = "s sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 银行特约商户信息修改. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sub_mch_id`.
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

        /// 商户简称 / Short name of the merchant
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// 客服电话 / Customer service phone
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
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
                "post_secapi_mch_modifymchinfo",
                Method::Post,
                "/secapi/mch/modifymchinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/mch_id", "/body/sub_mch_id"])
            .mutual_tls()
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 银行特约商户信息修改.
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
        /// 业务结果描述 / Description of the business result
        ///
        /// Always present according to the docs.
        pub result_msg: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        result_msg = "result_msg",
        sign = "sign",
        err_code = "err_code",
        err_code_des = "err_code_des",
        nonce_str = "nonce_str",
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
