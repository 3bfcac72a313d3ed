//! An account with its connections and options: all of a client except the download of
//! certificates.

use super::call::Call;
use super::connections::Connections;
use super::retry::Retry;
use super::v2_key::V2Key;
use crate::codegen::{Body, Descriptor, ResponseFormat, Tree};
use crate::crypto::{EncryptionKey, TrustedKey};
use crate::error::{Error, InvalidRequest};
use crate::protocol::{self, Context, Outgoing, Payload, Server};
use crate::types::Method;
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use std::sync::Arc;

/// Signs, sends and verifies the calls of one merchant or brand.
#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) context: Context,
    pub(crate) v2_key: V2Key,
    pub(crate) connections: Connections,
    pub(crate) base_url: Option<String>,
    /// `None` if the caller has not set it.
    pub(crate) failover: Option<Vec<String>>,
    pub(crate) retry: Retry,
    pub(crate) check_required: bool,
}

/// The key that encrypts the fields of a request.
#[derive(Clone, Copy)]
pub(crate) struct UsedKey<'a> {
    pub(crate) key: &'a EncryptionKey,
    /// `None` for v2's key, which has no id.
    pub(crate) id: Option<&'a str>,
}

impl Account {
    /// Fills in what the client itself sets, and checks the request before anything is encrypted.
    pub(crate) fn prepare(&self, descriptor: &Descriptor, tree: &mut Tree) -> Result<(), Error> {
        supported(descriptor)?;
        self.context.identity_for(descriptor.path)?;
        if descriptor.mutual_tls && !self.connections.certificate {
            return Err(Error::configuration(format!(
                "{} needs the merchant's certificate over TLS: {}",
                descriptor.id,
                self.connections.without_certificate()
            )));
        }
        protocol::fill(tree, descriptor);
        protocol::generation(descriptor).prepare(&self.context, descriptor, &mut tree.root);
        Ok(self.check_required(descriptor, tree)?)
    }

    /// Builds the call for a prepared request, whose fields are encrypted under `key`.
    pub(crate) fn call(
        &self,
        descriptor: &'static Descriptor,
        mut tree: Tree,
        key: Option<UsedKey<'_>>,
    ) -> Result<Call, Error> {
        let generation = protocol::generation(descriptor);
        protocol::encode_fields(&mut tree.root, descriptor.request, key.map(|used| used.key))?;
        let id = key.and_then(|used| used.id);
        let proof = generation.sign(&self.context, descriptor, &mut tree.root, id)?;
        let outgoing = protocol::write(descriptor, &tree, || self.context.nonce())?;
        let servers = self.servers(descriptor.servers);
        Ok(Call { id: descriptor.id, verb: descriptor.verb, servers, outgoing, generation, proof })
    }

    /// Builds a v3 call to the main host. `target` is the path and query, already encoded.
    pub(crate) fn raw_call(
        &self,
        id: &'static str,
        verb: Method,
        target: &str,
        body: Option<Value>,
        key: Option<HeaderValue>,
    ) -> Call {
        let payload = body.map(|body| Payload::text("application/json", body.to_string())).unwrap_or_default();
        let outgoing = Outgoing { target: target.to_owned(), headers: HeaderMap::new(), payload };
        let proof = protocol::Proof::Header(key);
        Call { id, verb, servers: self.servers(&[]), outgoing, generation: &protocol::v3::V3, proof }
    }

    pub(crate) fn servers(&self, own: &[&str]) -> Vec<Server> {
        protocol::servers(own, self.base_url.as_deref(), self.failover.as_deref())
    }

    /// Returns the newest valid key that WeChat Pay shares with this account.
    pub(crate) fn newest_key(&self) -> Option<Arc<TrustedKey>> {
        self.context.trust.snapshot().newest(&self.context.identity, self.context.now()).cloned()
    }

    /// Reports all missing required fields in one error.
    pub(crate) fn check_required(&self, descriptor: &Descriptor, tree: &Tree) -> Result<(), InvalidRequest> {
        if !tree.check_required.unwrap_or(self.check_required) {
            return Ok(());
        }
        let missing = protocol::missing(&tree.root, descriptor.required);
        if missing.is_empty() { Ok(()) } else { Err(InvalidRequest { missing, unfit: Vec::new() }) }
    }
}

fn supported(descriptor: &Descriptor) -> Result<(), Error> {
    let what = match (descriptor.body, descriptor.response_format) {
        (_, ResponseFormat::Redirect) => "the payer's browser, see `Client::url`",
        (Body::Xml, ResponseFormat::Json) | (Body::Json, ResponseFormat::Xml) => "XML on one side only",
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("this client does not send {}: it needs {what}", descriptor.id)))
}
