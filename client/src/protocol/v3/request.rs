//! How v3 requests are signed.

use super::sign::{authorization, header, request_text};
use crate::codegen::{Descriptor, Signature};
use crate::error::Error;
use crate::protocol::context::Context;
use crate::protocol::generation::Proof;
use crate::protocol::outgoing::{Attempt, Outgoing};
use http::header::{ACCEPT, AUTHORIZATION};
use http::{HeaderMap, HeaderValue};

/// Decides whether the request is signed. The `Authorization` header is written later, for each
/// attempt.
pub(super) fn proof(descriptor: &Descriptor, key: Option<&str>) -> Result<Proof, Error> {
    let proof = if descriptor.signature == Signature::None { Proof::Nothing } else { Proof::Header };
    Ok(proof(key.map(header).transpose()?))
}

/// Writes the headers of one attempt. Each signature has the current time and a new nonce.
pub(super) async fn headers(
    context: &Context,
    proof: &Proof,
    outgoing: &Outgoing,
    attempt: Attempt<'_>,
) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
    if let Proof::Header(Some(key)) | Proof::Nothing(Some(key)) = proof {
        headers.insert("Wechatpay-Serial", key.clone());
    }
    if let Proof::Header(_) = proof {
        let (signer, identity) = (context.signer()?, context.identity_for(&outgoing.target)?);
        let (timestamp, nonce) = (context.now().to_string(), context.nonce());
        let text = request_text(attempt.method, attempt.target, &timestamp, &nonce, &outgoing.payload.signed);
        let signed = authorization(signer, identity, &timestamp, &nonce, &text).await;
        headers.insert(AUTHORIZATION, header(&signed.map_err(Error::Transport)?)?);
    }
    Ok(headers)
}
