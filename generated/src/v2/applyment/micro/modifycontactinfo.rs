//! 修改联系信息 · `POST /applyment/micro/modifycontactinfo`
//!
//! Generated from docs/openapi/v2/applyment/micro/modifycontactinfo.md by `cargo xtask regen`; do not edit.

/// Changes the mobile number, e-mail address or name on file for a micro merchant.
///
/// 变更小微商户登记的手机号、邮箱或名称。
///
/// `POST /applyment/micro/modifycontactinfo`
///
/// 修改联系信息 / Change a micro merchant's contact details · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014115350) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::modifycontactinfo::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D");
/// ```
#[doc(alias = "修改联系信息")]
#[doc(alias = "/applyment/micro/modifycontactinfo")]
#[doc(alias = "post_applyment_micro_modifycontactinfo")]
#[doc(alias = "改联系信息")]
#[doc(alias = "联系信息")]
#[doc(alias = "系信息")]
#[doc(alias = "信息")]
#[doc(alias = "Change a micro merchants contact details")]
#[doc(alias = "micro merchants contact details")]
#[doc(alias = "merchants contact details")]
#[doc(alias = "s contact details")]
#[doc(alias = "contact details")]
#[doc(alias = "details")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改联系信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `cert_sn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
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

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 联系人（超级管理员）手机号码 / Mobile phone number of the contact (super administrator)
        ///
        /// Encrypted by the client.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("mobile_phone", value.into()))
        }

        /// 邮箱地址 / E-mail address
        ///
        /// Format: `email`. Encrypted by the client.
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("email", value.into()))
        }

        /// 商户名称 / Name of the merchant
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// 加密敏感信息所用的平台证书序列号 / Serial number of the platform certificate whose public key encrypted the sensitive data
        ///
        /// **Required.**
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sn", value.into()))
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
                "post_applyment_micro_modifycontactinfo",
                Method::Post,
                "/applyment/micro/modifycontactinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/version", "/body/mch_id", "/body/sign_type", "/body/cert_sn"])
            .request(
                &[
                    ("/body/mobile_phone", FieldEncoding::RsaPkcs1),
                    ("/body/email", FieldEncoding::RsaPkcs1),
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 修改联系信息.
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
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
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
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
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
