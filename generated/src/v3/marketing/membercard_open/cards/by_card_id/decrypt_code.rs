//! 加密code解码（跳转型激活） · `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/decrypt-code.md by `cargo xtask regen`; do not edit.

/// Decrypts the encrypted member code received with a jump-type activation.
///
/// 将跳转型激活时收到的加密会员code解密为明文。
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
///
/// 加密code解码（跳转型激活） / Decrypt a membership card code · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012550742), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012727758) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::decrypt_code::get;
///
/// let request = get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .encrypt_code("gD5xW8nQkV2mRtY7cLpJ0sHbZ4aFeU9iNoXq3TvKyM1wBrC6");
/// ```
#[doc(alias = "加密code解码（跳转型激活）")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code")]
#[doc(alias = "get_v3_marketing_membercard_open_cards_card_id_decrypt_code")]
#[doc(alias = "密code解码（跳转型激活）")]
#[doc(alias = "code解码（跳转型激活）")]
#[doc(alias = "解码（跳转型激活）")]
#[doc(alias = "码（跳转型激活）")]
#[doc(alias = "跳转型激活）")]
#[doc(alias = "转型激活）")]
#[doc(alias = "型激活）")]
#[doc(alias = "激活）")]
#[doc(alias = "活）")]
#[doc(alias = "Decrypt a membership card code")]
#[doc(alias = "membership card code")]
#[doc(alias = "card code")]
#[doc(alias = "code")]
pub fn get(card_id: impl Into<String>) -> get::Request {
    get::Request::new([card_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 加密code解码（跳转型激活）. Created by [`get()`](super::get()).
    ///
    /// **Required**: `encrypt_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 加密的会员卡code / Member's card code, encrypted
        ///
        /// **Required.**
        pub fn encrypt_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("encrypt_code", value.into()))
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
                "get_v3_marketing_membercard_open_cards_card_id_decrypt_code",
                Method::Get,
                "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
            )
            .required(&["/query/encrypt_code"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 加密code解码（跳转型激活）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code / Code of the member's card
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
    );
}
