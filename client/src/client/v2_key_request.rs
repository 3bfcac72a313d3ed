//! Requests the key under which fields of v2 requests are encrypted.

use super::account::Account;
use crate::codegen::{Body, Content, Descriptor, FieldEncoding, RequestData, ResponseFormat, Signature};
use crate::crypto::{EncryptionKey, Scheme, TrustedKey};
use crate::error::{DecodeError, Error, InvalidRequest};
use crate::protocol;
use crate::types::Method;
use serde_json::Value;
use std::sync::Arc;

/// Returns whether the request has fields that are encrypted under an RSA key.
fn encrypts(descriptor: &Descriptor, tree: &Value) -> bool {
    let is_rsa = |wire: &FieldEncoding| matches!(wire, FieldEncoding::RsaOaep | FieldEncoding::RsaPkcs1);
    descriptor.request.iter().any(|(pointer, wire)| is_rsa(wire) && protocol::is_there(tree, pointer))
}

/// The operation that returns WeChat Pay's encryption key for v2. The key doesn't expire.
const GET_PUBLIC_KEY: &Descriptor = &Descriptor::new("post_risk_getpublickey", Method::Post, "/risk/getpublickey")
    .body(Body::Xml)
    .response_format(ResponseFormat::Xml)
    .servers(&["https://fraud.mch.weixin.qq.com"])
    .required(&["/body/mch_id", "/body/sign_type"])
    .signature(Signature::Any)
    .mutual_tls()
    .unsigned_response();

impl Account {
    /// Returns v2's encryption key. If the key is not known yet, requests it from WeChat Pay, unless
    /// the call has no fields to encrypt: then returns `None`. If several calls need the unknown key
    /// at the same time, each of them requests it. If the request for the key fails, the call itself
    /// is not sent.
    pub(crate) async fn v2_key_for(
        &self,
        descriptor: &Descriptor,
        tree: &Value,
    ) -> Result<Option<&EncryptionKey>, Error> {
        if encrypts(descriptor, tree) && self.v2_key.get().is_none() {
            let key = self.ask_v2_key().await.map_err(|error| match error {
                Error::Configuration(_) => error,
                error => Error::Transport(format!("v2's encryption key could not be requested: {error}").into()),
            })?;
            self.v2_key.keep(key);
        }
        Ok(self.v2_key.get())
    }

    /// Returns the serial number of the platform certificate that the request names, if the request
    /// has fields to be encrypted under that certificate's key.
    pub(crate) fn named_certificate<'t>(&self, descriptor: &Descriptor, tree: &'t Value) -> Option<&'t str> {
        tree.pointer("/body/cert_sn")?.as_str().filter(|_| encrypts(descriptor, tree))
    }

    /// Returns a trusted platform certificate by its serial number.
    pub(crate) fn certificate(&self, serial: &str) -> Result<Arc<TrustedKey>, InvalidRequest> {
        let trusted = self.context.trust.snapshot();
        let found = trusted
            .of_owner(&self.context.identity)
            .find(|key| key.scheme() == Scheme::Rsa && key.id == serial)
            .cloned();
        let why = "names a platform certificate that is not trusted, so it can't encrypt the request's fields: add it with \
                   `Builder::platform_certificate`, or name another one";
        found.ok_or_else(|| InvalidRequest::unfit("body.cert_sn", why))
    }

    async fn ask_v2_key(&self) -> Result<EncryptionKey, Error> {
        if !self.connections.certificate {
            return Err(Error::configuration(
                "the call has fields that are encrypted under WeChat Pay's v2 key: set `v2_public_key`, or set `merchant_certificate` \
                 so that the client can request the key",
            ));
        }
        let mchid = self.context.identity.mchid().map(str::to_owned);
        let mut tree = RequestData::new().body("mch_id", mchid).into_tree(GET_PUBLIC_KEY);
        let missing = self.prepare(GET_PUBLIC_KEY, &mut tree)?;
        let call = self.call(GET_PUBLIC_KEY, tree, missing, None)?;
        let response = self.carry(&call).await?;
        let mut accepted = call.generation.verify(&self.context, GET_PUBLIC_KEY, &call.proof, response)?;
        let content = call.generation.decode(&self.context, GET_PUBLIC_KEY, &mut accepted).await?;
        let pem = match &content {
            Content::Tree(tree) => tree["pub_key"].as_str(),
            Content::File(_) | Content::Empty => None,
        };
        let absent = || accepted.undecoded(DecodeError::at("/pub_key", "a public key", "absent"));
        EncryptionKey::from_rsa_pem(pem.ok_or_else(absent)?, "the key that /risk/getpublickey returned")
    }
}
