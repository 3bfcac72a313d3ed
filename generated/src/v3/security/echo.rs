//! 商户签名验签／加解密测试 · `POST /v3/security/echo`
//!
//! Generated from docs/openapi/v3/security/echo.md by `cargo xtask regen`; do not edit.

/// Tests a merchant's signing, signature verification, encryption and decryption by echoing a message.
///
/// 通过回显一条消息，检验商户的签名、验签、加密和解密是否正确。
///
/// `POST /v3/security/echo`
///
/// 商户签名验签／加解密测试 / Test signing and encryption · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014551946), [partner](https://pay.weixin.qq.com/doc/v3/partner/4015139289) · feature `v3-security` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::security::echo::post;
///
/// let request = post()
///     .notify_url("https://pay.example.com/wechat/notices")
///     .echo_message("锦绣茶回显20260618");
/// ```
#[doc(alias = "商户签名验签／加解密测试")]
#[doc(alias = "/v3/security/echo")]
#[doc(alias = "post_v3_security_echo")]
#[doc(alias = "户签名验签／加解密测试")]
#[doc(alias = "签名验签／加解密测试")]
#[doc(alias = "名验签／加解密测试")]
#[doc(alias = "验签／加解密测试")]
#[doc(alias = "签／加解密测试")]
#[doc(alias = "加解密测试")]
#[doc(alias = "解密测试")]
#[doc(alias = "密测试")]
#[doc(alias = "测试")]
#[doc(alias = "Test signing and encryption")]
#[doc(alias = "signing and encryption")]
#[doc(alias = "encryption")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户签名验签／加解密测试. Created by [`post()`](super::post()).
    ///
    /// **Required**: `echo_message`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 回显信息 / Message that is echoed
        ///
        /// **Required.**
        pub fn echo_message(self, value: impl Into<String>) -> Self {
            Self(self.0.body("echo_message", value.into()))
        }

        /// 加密后的测试信息：请求中用微信支付侧公钥加密，应答中用商户API证书公钥加密 / Test message, encrypted with WeChat Pay's key in requests and with the merchant certificate's in responses
        ///
        /// Encrypted by the client.
        pub fn encrypted_echo_message(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("encrypted_echo_message", value.into()))
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
                "post_v3_security_echo",
                Method::Post,
                "/v3/security/echo",
            )
            .body(Body::Json)
            .required(&["/body/echo_message"])
            .request(&[("/body/encrypted_echo_message", FieldEncoding::RsaOaep)])
            .response(&[("/encrypted_echo_message", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户签名验签／加解密测试.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 回显信息 / Message that is echoed
        ///
        /// Always present according to the docs.
        pub echo_message: Option<String>,
        /// 加密后的测试信息：请求中用微信支付侧公钥加密，应答中用商户API证书公钥加密 / Test message, encrypted with WeChat Pay's key in requests and with the merchant certificate's in responses
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub encrypted_echo_message: Option<Sensitive>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        echo_message = "echo_message",
        encrypted_echo_message = "encrypted_echo_message",
    );
}
