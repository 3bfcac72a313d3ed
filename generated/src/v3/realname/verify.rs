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
    pub struct Request {
        credential_type: Option<i64>,
        encrypted_credential_id: Option<Sensitive>,
        encrypted_name: Option<Sensitive>,
        wxp_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `credential_type`
        ///
        /// **Required.** Known: `1`, `2`, `5`, `9`, `12`, `17`, `19`.
        pub fn credential_type(mut self, value: impl Into<i64>) -> Self {
            self.credential_type = Some(value.into());
            self
        }

        /// `encrypted_credential_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_credential_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_credential_id = Some(value.into());
            self
        }

        /// `encrypted_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_name = Some(value.into());
            self
        }

        /// `wxp_trade_no`
        ///
        /// **Required.**
        pub fn wxp_trade_no(mut self, value: impl Into<String>) -> Self {
            self.wxp_trade_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_realname_verify",
                Verb::Get,
                "/v3/realname/verify",
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
            Parts::new()
                .query("credential_type", &self.credential_type)
                .query("encrypted_credential_id", &self.encrypted_credential_id)
                .query("encrypted_name", &self.encrypted_name)
                .query("wxp_trade_no", &self.wxp_trade_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 实名信息校验.
    #[derive(Clone, Debug, Default)]
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
