//! The key under which v2's fields are sealed: given by the caller, or asked for once.

use crate::client::Client;
use crate::error::{DecodeError, Error};
use crate::operation::{Answer, Body, Content, Descriptor, Parts, Verb, Wire};
use crate::seal::SealingKey;
use serde_json::Value;
use std::sync::{Arc, OnceLock};

/// Where WeChat Pay answers its key: the same for all merchants, and without an end.
const GET_PUBLIC_KEY: &Descriptor = &Descriptor::new("post_risk_getpublickey", Verb::Post, "/risk/getpublickey")
    .body(Body::Xml)
    .answer(Answer::Xml)
    .servers(&["https://fraud.mch.weixin.qq.com"])
    .required(&["/body/mch_id", "/body/sign_type"])
    .sign_type()
    .mutual_tls()
    .unsigned_response();

/// The key, once it is known.
#[derive(Clone, Default)]
pub(crate) struct V2SealingKey(Arc<OnceLock<SealingKey>>);

impl From<Option<SealingKey>> for V2SealingKey {
    fn from(given: Option<SealingKey>) -> Self {
        Self(Arc::new(given.map(OnceLock::from).unwrap_or_default()))
    }
}

impl V2SealingKey {
    pub(crate) fn known(&self) -> Option<&SealingKey> {
        self.0.get()
    }
}

/// The key for what the request holds; `None` where it seals nothing. Calls that need it at the same time, before it is known,
/// each ask for it. Whatever goes wrong with that, nothing of the call itself was sent.
pub(crate) async fn needed<'a>(
    client: &'a Client,
    descriptor: &Descriptor,
    tree: &Value,
) -> Result<Option<&'a SealingKey>, Error> {
    let settings = client.settings();
    let seals = descriptor
        .request
        .iter()
        .any(|(pointer, wire)| matches!(wire, Wire::RsaOaep | Wire::RsaPkcs1) && crate::wire::is_there(tree, pointer));
    if seals && settings.v2_sealing_key.known().is_none() {
        // A call of its own within this one, which has to be boxed for that.
        let key = Box::pin(asked(client)).await.map_err(|error| match error {
            Error::Configuration(_) => error,
            error => Error::Transport(format!("v2's key for sealed fields could not be had: {error}").into()),
        })?;
        let _first_stays = settings.v2_sealing_key.0.set(key);
    }
    Ok(settings.v2_sealing_key.known())
}

async fn asked(client: &Client) -> Result<SealingKey, Error> {
    if !client.settings().connections.certificate {
        return Err(Error::configuration(
            "the call has fields that are sealed under v2's key of WeChat Pay: set `v2_public_key`, or `merchant_certificate`, \
             with which the client asks for it",
        ));
    }
    let parts = Parts::new().body("mch_id", client.settings().mchid.clone());
    let (accepted, content) = client.exchange_tree(GET_PUBLIC_KEY, parts.into_tree(GET_PUBLIC_KEY)).await?;
    let pem = match &content {
        Content::Tree(tree) => tree["pub_key"].as_str(),
        Content::File(_) | Content::Empty => None,
    };
    let absent = || accepted.undecoded(DecodeError::at("/pub_key", "a public key", "absent"));
    SealingKey::from_pem(pem.ok_or_else(absent)?, "the key that /risk/getpublickey answered")
}
