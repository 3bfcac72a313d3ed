//! 实名信息校验 · `GET /v3/realname/verify`
//!
//! Generated from docs/openapi/v3/realname/verify.md by `cargo xtask regen`; do not edit.

/// 实名信息校验
///
/// `GET /v3/realname/verify`
///
/// 实名信息校验 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179) · feature `v3-realname`
///
/// ```
/// use wechatpay_api::v3::realname::verify::get;
///
/// let request = get()
///     .credential_type(1)
///     .encrypted_credential_id("ECI20260618577")
///     .encrypted_name("李雷")
///     .wxp_trade_no("34720260618103542347347347347");
/// ```
#[doc(alias = "实名信息校验")]
#[doc(alias = "/v3/realname/verify")]
#[doc(alias = "get_v3_realname_verify")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 实名信息校验; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `credential_type`, `encrypted_credential_id`, `encrypted_name`, `wxp_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `credential_type`
        ///
        /// **Required.** Known: `1`, `2`, `5`, `9`, `12`, `17`, `19`.
        pub fn credential_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("credential_type", value.into()))
        }

        /// `encrypted_credential_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_credential_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("encrypted_credential_id", value.into()))
        }

        /// `encrypted_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("encrypted_name", value.into()))
        }

        /// `wxp_trade_no`
        ///
        /// **Required.**
        pub fn wxp_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("wxp_trade_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_realname_verify",
                Verb::Get,
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
                    ("/query/encrypted_credential_id", Wire::RsaOaep),
                    ("/query/encrypted_name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 实名信息校验.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `verify_result`
        ///
        /// Documented as always there. Known: `0`, `1`.
        pub verify_result: Option<i64>,
        /// `err_message`
        pub err_message: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        verify_result = "verify_result",
        err_message = "err_message",
    );
}
