//! 实名信息校验 · `GET /v3/realname/verify`
//!
//! Generated from docs/openapi/v3/realname/verify.md by `cargo xtask regen`; do not edit.

/// Verifies whether the name and identity document of a person placing an order match the payer of an e-commerce transaction.
///
/// 校验订购人的姓名和证件与电商交易的支付人是否一致。
///
/// `GET /v3/realname/verify`
///
/// 实名信息校验 / Verify real-name information · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013735179) · feature `v3-realname` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::realname::verify::get;
///
/// let request = get()
///     .credential_type(1)
///     .encrypted_credential_id("11010519491231002X")
///     .encrypted_name("李雷")
///     .wxp_trade_no("4200002618202606184087315926");
/// ```
#[doc(alias = "实名信息校验")]
#[doc(alias = "/v3/realname/verify")]
#[doc(alias = "get_v3_realname_verify")]
#[doc(alias = "名信息校验")]
#[doc(alias = "信息校验")]
#[doc(alias = "息校验")]
#[doc(alias = "校验")]
#[doc(alias = "Verify real-name information")]
#[doc(alias = "real-name information")]
#[doc(alias = "information")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 实名信息校验. Created by [`get()`](super::get()).
    ///
    /// **Required**: `credential_type`, `encrypted_credential_id`, `encrypted_name`, `wxp_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 证件类型 / Type of identity document
        ///
        /// **Required.** Known values: `1` (身份证 / ID card of mainland China), `2` (护照 / Passport), `5` (回乡证 / Home visit permit for Hong Kong and Macao residents), `9` (台胞证 / Taiwan compatriot permit), `12` (外国人居留证 / Foreigner's residence permit), `17` (港澳居民居住证 / Residence permit for Hong Kong and Macao residents), `19` (台湾居民居住证（官方文档写作18） / Residence permit for Taiwan residents (the official page gives 18)).
        pub fn credential_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("credential_type", value.into()))
        }

        /// 加密的证件号码 / Number of the identity document, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn encrypted_credential_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("encrypted_credential_id", value.into()))
        }

        /// 加密的姓名或接收方名称 / Name of a person or receiver, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn encrypted_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("encrypted_name", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn wxp_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("wxp_trade_no", value.into()))
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
                "get_v3_realname_verify",
                Method::Get,
                "/v3/realname/verify",
            )
            .query(
                &[
                    "credential_type",
                    "encrypted_credential_id",
                    "encrypted_name",
                    "wxp_trade_no",
                ],
            )
            .required(
                &[
                    "/query/credential_type",
                    "/query/encrypted_credential_id",
                    "/query/encrypted_name",
                    "/query/wxp_trade_no",
                ],
            )
            .request(
                &[
                    ("/query/encrypted_credential_id", FieldEncoding::RsaOaep),
                    ("/query/encrypted_name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 实名信息校验.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 审核、验证或实名比对结果 / Result of the review, of the verification or of comparing the real name
        ///
        /// Always present according to the docs. Known values: `0` (实名比对结果0，含义见官方文档 / Comparison result 0; see the official page), `1` (实名比对结果1，含义见官方文档 / Comparison result 1; see the official page).
        pub verify_result: Option<i64>,
        /// 错误信息 / Error message
        pub err_message: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        verify_result = "verify_result",
        err_message = "err_message",
    );
}
