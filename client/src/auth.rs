//! The signature of a request: `WECHATPAY2-SHA256-RSA2048`, and its brand variant.

use crate::error::Source;
use crate::seal::{Padding, PrivateKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

/// A boxed future, which is what keeps [`Signer`] and [`Transport`](crate::transport::Transport) usable as `dyn`.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Holder of the merchant's private key: [`LocalSigner`], or one's own over an HSM or a key service.
pub trait Signer: Send + Sync {
    /// The serial number of the merchant's certificate, in upper-case hex.
    fn serial(&self) -> &str;

    /// The public half as a DER `SubjectPublicKeyInfo`, where it is known: it lets the client refuse a mix-up of keys at construction.
    fn public_key(&self) -> Option<&[u8]> {
        None
    }

    /// The RSA-SHA256 signature (PKCS#1 v1.5) of `message`.
    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a, Result<Vec<u8>, Source>>;

    /// The plaintext of a response field that was encrypted under the merchant's public key; `None` when that fails.
    fn decrypt<'a>(&'a self, padding: Padding, ciphertext: &'a [u8]) -> Pending<'a, Option<Vec<u8>>>;
}

/// A [`Signer`] whose key is in this process.
#[derive(Debug)]
pub struct LocalSigner {
    serial: String,
    key: Arc<PrivateKey>,
}

impl LocalSigner {
    /// The key, and the serial number of the merchant's certificate (`apiclient_cert.pem`) that belongs to it.
    pub fn new(serial: impl Into<String>, key: PrivateKey) -> Self {
        Self::shared(serial, Arc::new(key))
    }

    pub(crate) fn shared(serial: impl Into<String>, key: Arc<PrivateKey>) -> Self {
        Self { serial: serial.into().to_ascii_uppercase(), key }
    }
}

impl Signer for LocalSigner {
    fn serial(&self) -> &str {
        &self.serial
    }

    fn public_key(&self) -> Option<&[u8]> {
        Some(self.key.public_der())
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a, Result<Vec<u8>, Source>> {
        Box::pin(ready(self.key.sign(message).map_err(Source::from)))
    }

    fn decrypt<'a>(&'a self, padding: Padding, ciphertext: &'a [u8]) -> Pending<'a, Option<Vec<u8>>> {
        Box::pin(ready(self.key.decrypt(padding, ciphertext)))
    }
}

/// Who a request comes from.
#[derive(Clone, Copy)]
pub(crate) enum Identity<'a> {
    Merchant(&'a str),
    Brand(&'a str),
}

/// The value of `Authorization` for a request as it is sent: `target` is the URL's path and query.
pub(crate) async fn authorization(
    signer: &dyn Signer,
    identity: Identity<'_>,
    verb: &str,
    target: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Result<String, Source> {
    let head = format!("{verb}\n{target}\n");
    authorized(signer, identity, &head, timestamp, nonce, body).await
}

/// The value of `Authorization` for an answer to a notification, which has neither verb nor target.
pub(crate) async fn answer_authorization(
    signer: &dyn Signer,
    identity: Identity<'_>,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Result<String, Source> {
    authorized(signer, identity, "", timestamp, nonce, body).await
}

async fn authorized(
    signer: &dyn Signer,
    identity: Identity<'_>,
    head: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Result<String, Source> {
    let mut message = format!("{head}{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    let signature = BASE64_STANDARD.encode(signer.sign(&message).await?);
    let (scheme, holder, id) = match identity {
        Identity::Merchant(id) => ("WECHATPAY2-SHA256-RSA2048", "mchid", id),
        Identity::Brand(id) => ("WECHATPAY-BRAND-SHA256-RSA2048", "brand_id", id),
    };
    let serial = signer.serial();
    Ok(format!(
        "{scheme} {holder}=\"{id}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serial}\",signature=\"{signature}\""
    ))
}

/// 32 characters of `[0-9A-Za-z]` from the system's generator.
pub(crate) fn nonce() -> String {
    const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = String::with_capacity(32);
    let mut bytes = [0; 64];
    while text.len() < 32 {
        // Fails only where the operating system has no randomness to give; nothing may be signed there.
        aws_lc_rs::rand::fill(&mut bytes).expect("the system's random generator works");
        // Bytes from 248 = 4 × 62 on are left out: with them the first letters would come up more often.
        let letters = bytes.iter().filter(|byte| **byte < 248);
        text.extend(letters.take(32 - text.len()).map(|byte| char::from(ALPHABET[usize::from(byte % 62)])));
    }
    text
}
