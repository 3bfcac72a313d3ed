//! 事前-风险商户核查接口 · `POST /mchrisk/querymchrisk`
//!
//! Generated from docs/openapi/v2/mchrisk/querymchrisk.md by `cargo xtask regen`; do not edit.

/// Checks a prospective merchant's risk level by identity, bank card and business license before onboarding.
///
/// 在进件前，根据身份、银行卡和营业执照信息核查商户的风险等级。
///
/// `POST /mchrisk/querymchrisk`
///
/// 事前-风险商户核查接口 / Check a merchant's risk before onboarding · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4011985625) · feature `v2-mchrisk` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mchrisk::querymchrisk::post;
///
/// let request = post().mch_id("1684907235").sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "事前-风险商户核查接口")]
#[doc(alias = "/mchrisk/querymchrisk")]
#[doc(alias = "post_mchrisk_querymchrisk")]
#[doc(alias = "前-风险商户核查接口")]
#[doc(alias = "风险商户核查接口")]
#[doc(alias = "险商户核查接口")]
#[doc(alias = "商户核查接口")]
#[doc(alias = "户核查接口")]
#[doc(alias = "核查接口")]
#[doc(alias = "查接口")]
#[doc(alias = "接口")]
#[doc(alias = "Check a merchants risk before onboarding")]
#[doc(alias = "merchants risk before onboarding")]
#[doc(alias = "s risk before onboarding")]
#[doc(alias = "risk before onboarding")]
#[doc(alias = "before onboarding")]
#[doc(alias = "onboarding")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 事前-风险商户核查接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sign_type`.
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

        /// 加密敏感信息所用的平台证书序列号 / Serial number of the platform certificate whose public key encrypted the sensitive data
        pub fn cert_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_serial_number", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// Encrypted by the client.
        pub fn certificates_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificates_number", value.into()))
        }

        /// 身份证姓名 / Name on the identity card
        ///
        /// Encrypted by the client.
        pub fn certificates_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificates_name", value.into()))
        }

        /// 结算账号 / Number of the settlement account
        ///
        /// Encrypted by the client.
        pub fn settlement_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("settlement_card_no", value.into()))
        }

        /// 结算账户户名 / Holder of the settlement account
        ///
        /// Encrypted by the client.
        pub fn settlement_card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("settlement_card_name", value.into()))
        }

        /// 结算银行 / Bank of the settlement account
        pub fn settlement_card_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_bank", value.into()))
        }

        /// 营业执照注册号 / Registration number of the business licence
        ///
        /// Encrypted by the client.
        pub fn business_license_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("business_license_number", value.into()))
        }

        /// 公司名称 / Company's name
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// 门店地址 / Address of the shop
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address", value.into()))
        }

        /// 门店经度 / Longitude of the shop
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_longitude", value.into()))
        }

        /// 门店纬度 / Latitude of the shop
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_latitude", value.into()))
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
                "post_mchrisk_querymchrisk",
                Method::Post,
                "/mchrisk/querymchrisk",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/sign_type"])
            .request(
                &[
                    ("/body/certificates_number", FieldEncoding::RsaOaep),
                    ("/body/certificates_name", FieldEncoding::RsaOaep),
                    ("/body/settlement_card_no", FieldEncoding::RsaOaep),
                    ("/body/settlement_card_name", FieldEncoding::RsaOaep),
                    ("/body/business_license_number", FieldEncoding::RsaOaep),
                ],
            )
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 事前-风险商户核查接口.
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
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 风险等级 / Risk level
        ///
        /// Always present according to the docs.
        pub risk_level: Option<String>,
        /// 风险描述 / Description of the risk level
        ///
        /// Always present according to the docs.
        pub risk_level_desc: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        mch_id = "mch_id",
        risk_level = "risk_level",
        risk_level_desc = "risk_level_desc",
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
