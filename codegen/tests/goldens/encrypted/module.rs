//! 加密 · `POST /v3/awkward/encrypted`
//!
//! Generated from docs/openapi/v3/awkward/encrypted.md by `cargo xtask regen`; do not edit.

/// 加密
///
/// `POST /v3/awkward/encrypted`
///
/// 加密 · feature `v3-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::awkward::encrypted::post;
///
/// let request = post().secret("张三").secrets(["一", "二"]).old("李四");
/// ```
#[doc(alias = "加密")]
#[doc(alias = "/v3/awkward/encrypted")]
#[doc(alias = "post_v3_awkward_encrypted")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 加密. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 敏感字段 / An encrypted field
        ///
        /// Encrypted by the client.
        pub fn secret(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("secret", value.into()))
        }

        /// 敏感字段列表 / A list of encrypted fields
        pub fn secrets(
            self,
            values: impl IntoIterator<Item = impl Into<Sensitive>>,
        ) -> Self {
            Self(self.0.body("secrets", list::<Sensitive>(values)))
        }

        /// 旧填充 / The old padding
        ///
        /// Encrypted by the client.
        pub fn old(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("old", value.into()))
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
                "post_v3_awkward_encrypted",
                Method::Post,
                "/v3/awkward/encrypted",
            )
            .body(Body::Json)
            .request(
                &[
                    ("/body/secret", FieldEncoding::RsaOaep),
                    ("/body/secrets/*", FieldEncoding::RsaOaep),
                    ("/body/old", FieldEncoding::RsaPkcs1),
                ],
            )
            .response(&[("/name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 加密.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 姓名 / A name
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub name: Option<Sensitive>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        name = "name",
    );
}
