//! 修改结算银行卡 · `POST /applyment/micro/modifyarchives`
//!
//! Generated from docs/openapi/v2/applyment/micro/modifyarchives.md by `cargo xtask regen`; do not edit.

/// Changes the settlement bank card of a micro merchant onboarded by the partner.
///
/// 变更由服务商进件的小微商户的结算银行卡。
///
/// `POST /applyment/micro/modifyarchives`
///
/// 修改结算银行卡 / Change a micro merchant's settlement card · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014115349) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::modifyarchives::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .sub_mch_id("1684913560")
///     .bank_address_code("510100")
///     .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D");
/// ```
#[doc(alias = "修改结算银行卡")]
#[doc(alias = "/applyment/micro/modifyarchives")]
#[doc(alias = "post_applyment_micro_modifyarchives")]
#[doc(alias = "改结算银行卡")]
#[doc(alias = "结算银行卡")]
#[doc(alias = "算银行卡")]
#[doc(alias = "银行卡")]
#[doc(alias = "行卡")]
#[doc(alias = "Change a micro merchants settlement card")]
#[doc(alias = "micro merchants settlement card")]
#[doc(alias = "merchants settlement card")]
#[doc(alias = "s settlement card")]
#[doc(alias = "settlement card")]
#[doc(alias = "card")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改结算银行卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `sub_mch_id`, `bank_address_code`, `cert_sn`.
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
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_number", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_bank", value.into()))
        }

        /// 开户银行省市编码 / Region code of the bank that holds the account
        ///
        /// **Required.**
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_address_code", value.into()))
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
                "post_applyment_micro_modifyarchives",
                Method::Post,
                "/applyment/micro/modifyarchives",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/version",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/sub_mch_id",
                    "/body/bank_address_code",
                    "/body/cert_sn",
                ],
            )
            .request(&[("/body/account_number", FieldEncoding::RsaPkcs1)])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 修改结算银行卡.
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
