//! 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) · `SECURITY_ECHO.SUCCESS`
//!
//! Generated from docs/webhook/v3/SECURITY_ECHO.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent after a signature and encryption test that gave a notification URL, to test receiving notifications.
///
/// 签名和加解密测试填写了回调URL时，测试后发送此通知，以检验能否收到。
///
/// 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) / Security test callback · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4015164042), [partner](https://pay.weixin.qq.com/doc/v3/partner/4019605946) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 回显信息 / Message that is echoed
    ///
    /// Always present according to the docs.
    pub echo_message: Option<String>,
    /// 加密回显消息 / Echoed message, encrypted
    pub encrypt_echo_message: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    echo_message = "echo_message",
    encrypt_echo_message = "encrypt_echo_message",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
