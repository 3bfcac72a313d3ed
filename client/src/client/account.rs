//! An account with its connections and options: everything in a client except the download of
//! certificates.

use super::call::Call;
use super::connections::Connections;
use super::retry::Retry;
use super::v2_key::V2Key;
use crate::codegen::{Body, Descriptor, ResponseFormat, Tree};
use crate::crypto::{EncryptionKey, TrustedKey};
use crate::error::{Error, InvalidRequest};
use crate::protocol::{self, Context, Outgoing, Payload, Server};
use crate::types::{Check, Decode, Method};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use std::sync::Arc;
use tracing::warn;

/// Signs, sends and verifies the calls of one merchant or brand.
#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) context: Context,
    pub(crate) v2_key: V2Key,
    pub(crate) connections: Connections,
    pub(crate) base_url: Option<String>,
    /// The fallback hosts; `None` if the caller has not set them.
    pub(crate) failover: Option<Vec<String>>,
    pub(crate) retry: Retry,
    pub(crate) check: Check,
    pub(crate) decode: Decode,
}

/// The key that encrypts the fields of a request.
#[derive(Clone, Copy)]
pub(crate) struct UsedKey<'a> {
    pub(crate) key: &'a EncryptionKey,
    /// The id that v3 sends in a header; `None` in v2, which sends no id.
    pub(crate) id: Option<&'a str>,
}

impl Account {
    /// Fills in the fields that the client itself sets, and checks the request before anything is
    /// encrypted. Returns the missing fields, which are named in the error if WeChat Pay refuses
    /// the call.
    pub(crate) fn prepare(&self, descriptor: &Descriptor, tree: &mut Tree) -> Result<Vec<String>, Error> {
        supported(descriptor)?;
        self.context.identity_for(descriptor.path)?;
        if descriptor.mutual_tls && !self.connections.certificate {
            return Err(Error::configuration(format!(
                "{} needs the merchant's certificate as a TLS client certificate: {}",
                descriptor.id,
                self.connections.without_certificate()
            )));
        }
        protocol::fill(tree, descriptor);
        protocol::generation(descriptor).prepare(&self.context, descriptor, &mut tree.root);
        let missing = self.check_required(descriptor, tree)?;
        if descriptor.body == Body::Multipart && tree.file.is_none() {
            return Err(InvalidRequest::unfit("body", "has no file, but the file's digest has to be signed").into());
        }
        Ok(missing)
    }

    /// Builds the call for a prepared request, whose fields are encrypted under `key`.
    pub(crate) fn call(
        &self,
        descriptor: &'static Descriptor,
        mut tree: Tree,
        missing: Vec<String>,
        key: Option<UsedKey<'_>>,
    ) -> Result<Call, Error> {
        let generation = protocol::generation(descriptor);
        protocol::encode_fields(&mut tree.root, descriptor.request, key.map(|used| used.key))?;
        let id = key.and_then(|used| used.id);
        let proof = generation.sign(&self.context, descriptor, &mut tree.root, id)?;
        let outgoing = protocol::write(descriptor, &tree, || self.context.nonce())?;
        let servers = self.servers(descriptor.servers);
        Ok(Call { id: descriptor.id, verb: descriptor.verb, servers, outgoing, generation, proof, missing })
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
        Call {
            id,
            verb,
            servers: self.servers(&[]),
            outgoing,
            generation: &protocol::v3::V3,
            proof,
            missing: Vec::new(),
        }
    }

    pub(crate) fn servers(&self, own: &[&str]) -> Vec<Server> {
        protocol::servers(own, self.base_url.as_deref(), self.failover.as_deref())
    }

    /// Returns the newest valid key of WeChat Pay that this account trusts, for the scheme of its
    /// requests.
    pub(crate) fn newest_key(&self) -> Option<Arc<TrustedKey>> {
        let context = &self.context;
        context.trust.snapshot().newest(&context.identity, context.scheme(), context.now()).cloned()
    }

    /// Returns an error message that names the settings that v3 calls need and this account lacks.
    pub(crate) fn without_v3(&self) -> String {
        let mut lacking = Vec::new();
        if self.context.signer.is_none() {
            lacking.push("`private_key` and `certificate_serial`, or `merchant_certificate`");
        }
        if self.context.trust.snapshot().of_owner(&self.context.identity).next().is_none() {
            lacking.push("`public_key` with its id, or `platform_certificate`");
        }
        format!("v3 calls need settings that this client lacks: set {}", lacking.join("; and "))
    }

    /// Checks required fields, choices between fields, and times. Returns the missing fields, which
    /// are named in the error if WeChat Pay refuses the call.
    ///
    /// # Errors
    /// [`InvalidRequest`] with everything that is wrong, if [`Check::Refuse`] applies.
    pub(crate) fn check_required(&self, descriptor: &Descriptor, tree: &Tree) -> Result<Vec<String>, InvalidRequest> {
        let check = tree.check.unwrap_or(self.check);
        if check == Check::Off {
            return Ok(Vec::new());
        }
        let mut missing = protocol::missing(&tree.root, descriptor.required);
        let (unmet, mut excess) = protocol::unmet(&tree.root, descriptor.choices);
        missing.extend(unmet);
        excess.extend(protocol::malformed_times(&tree.root, descriptor.times));
        if missing.is_empty() && excess.is_empty() {
            return Ok(missing);
        }
        if check == Check::Refuse {
            let unfit = excess.into_iter().map(|(field, why)| (field, why.into())).collect();
            return Err(InvalidRequest { missing, unfit });
        }
        let excess: Vec<String> = excess.into_iter().map(|(field, why)| format!("{field} {why}")).collect();
        warn!(
            operation = descriptor.id,
            missing = missing.join(", "),
            excess = excess.join(", "),
            "sending a request although its fields are not as the docs require"
        );
        Ok(missing)
    }
}

fn supported(descriptor: &Descriptor) -> Result<(), Error> {
    let what = match (descriptor.body, descriptor.response_format) {
        (_, ResponseFormat::Redirect) => "the payer's browser sends this request: use `Client::url`",
        (Body::Xml, ResponseFormat::Json) | (Body::Json, ResponseFormat::Xml) => {
            "it has XML in one direction and JSON in the other"
        }
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("this client can't send {}: {what}", descriptor.id)))
}
