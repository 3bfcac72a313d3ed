//! Requests that have no generated type.

use super::handle::Client;
use crate::codegen::{Content, Descriptor};
use crate::crypto::Padding;
use crate::error::{Error, InvalidRequest};
use crate::protocol::v3::header;
use crate::protocol::why_not_encrypted;
use crate::types::Method;
use base64::prelude::{BASE64_STANDARD, Engine};
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

impl Client {
    /// Encrypts text under WeChat Pay's current key, for a field of a request without a generated
    /// type. Uses RSA-OAEP or, if the key is an SM2 key, SM2. The request must name the key: pass
    /// [`Encrypted::headers`] to [`Client::raw_with`].
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error, types::{Method, json}};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let name = client.encrypt("李雷").await?;
    /// let body = json!({ "account": "1684920418", "name": name.ciphertext });
    /// client.raw_with(Method::Post, "/v3/profitsharing/receivers/add", Some(body), name.headers()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::Configuration`] if no key is trusted, and [`Error::InvalidRequest`] if the text is
    /// too long for RSA or, for SM2, empty.
    pub async fn encrypt(&self, plaintext: &str) -> Result<Encrypted, Error> {
        let key = self.trusted_key().await?;
        let ciphertext = key.encryption.encrypt(Padding::Oaep, plaintext.as_bytes());
        let ciphertext = ciphertext.ok_or_else(|| InvalidRequest::unfit("the text", why_not_encrypted(plaintext)))?;
        Ok(Encrypted { ciphertext: BASE64_STANDARD.encode(ciphertext), key_id: key.id.clone() })
    }

    /// Sends a request that has no generated type to the main host. The request is signed and the
    /// response is verified, as in any call.
    ///
    /// `target` is the path and query, already encoded: `/v3/certificates?algorithm_type=RSA`.
    /// Returns the response's JSON, or `{}` if the body is empty. Nothing is encrypted or
    /// decrypted.
    ///
    /// # Errors
    /// The errors of [`Client::send`].
    pub async fn raw(&self, verb: Method, target: &str, body: Option<Value>) -> Result<Value, Error> {
        self.raw_with(verb, target, body, HeaderMap::new()).await
    }

    /// Like [`Client::raw`], with headers such as `Idempotency-Key`. If fields are encrypted,
    /// `Wechatpay-Serial` must name the key that encrypted them; see [`Client::encrypt`].
    ///
    /// # Errors
    /// The errors of [`Client::send`], and also [`Error::InvalidRequest`] if `Wechatpay-Serial`
    /// names no trusted key of this account, or if a header is one that the client sets itself.
    pub async fn raw_with(
        &self,
        verb: Method,
        target: &str,
        body: Option<Value>,
        mut headers: HeaderMap,
    ) -> Result<Value, Error> {
        const DESCRIPTOR: &Descriptor = &Descriptor::new("raw", Method::Get, "");
        for own in [AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT] {
            if headers.contains_key(&own) {
                return Err(InvalidRequest::unfit(
                    format!("headers.{own}"),
                    "is set by the client itself: leave it out",
                )
                .into());
            }
        }
        let key = match headers.remove("Wechatpay-Serial") {
            None => header(&self.trusted_key().await?.id)?,
            Some(named) => self.key_named(named)?,
        };
        let mut call = self.account().raw_call("raw", verb, target, body, Some(key));
        call.outgoing.headers = headers;
        let response = self.account().carry(&call).await?;
        match self.received(DESCRIPTOR, response, &call).await? {
            (_, Content::Tree(tree)) => Ok(tree),
            (_, Content::File(_) | Content::Empty) => Ok(Value::Null),
        }
    }

    /// Returns the caller's header if it names a trusted key of this account.
    fn key_named(&self, named: HeaderValue) -> Result<HeaderValue, Error> {
        let context = &self.account().context;
        let trusted = context.trust.snapshot();
        let is_own =
            trusted.of_owner(&context.identity).any(|key| key.scheme() == context.scheme() && named == *key.id);
        let why = "names no trusted key: encrypt fields with `Client::encrypt`, and pass the `headers()` of its result";
        if is_own { Ok(named) } else { Err(InvalidRequest::unfit("headers.Wechatpay-Serial", why).into()) }
    }
}

/// Text that is encrypted for WeChat Pay, and the id of the key that encrypted it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Encrypted {
    /// The encrypted text in Base64.
    pub ciphertext: String,
    /// The id of the public key, or the serial number of the platform certificate.
    pub key_id: String,
}

impl Encrypted {
    /// Returns the header that names the key, for [`Client::raw_with`]. All encrypted fields of a
    /// request must be encrypted under the same key.
    pub fn headers(&self) -> HeaderMap {
        let id = HeaderValue::from_str(&self.key_id).ok();
        id.map(|id| (HeaderName::from_static("wechatpay-serial"), id)).into_iter().collect()
    }
}
