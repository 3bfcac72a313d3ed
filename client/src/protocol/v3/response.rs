//! Turns a v3 response into a verified document, or into an error that says what is wrong with it.

use super::verify::{is_signed, statement_digest, verify, verify_statement};
use crate::codegen::{Content, Descriptor, ResponseFormat};
use crate::crypto::{HashType, Snapshot, TrustedKey};
use crate::error::{DecodeError, Error, VerificationFailure};
use crate::protocol::context::{Context, Sender};
use crate::protocol::encoding::FieldDecoder;
use crate::protocol::response::{Accepted, api_error, meta, not_verified};
use crate::types::json;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

/// Verifies a response. Returns an error if the response is not proven to be WeChat Pay's, or if it
/// reports an error.
pub(crate) fn accept(
    response: Response<Bytes>,
    trust: &Snapshot,
    sender: Sender<'_>,
    now: i64,
    descriptor: &Descriptor,
) -> Result<Accepted, Error> {
    let (success, headers) = (response.status().is_success(), response.headers());
    // Gateways in front of the signing service respond with unsigned errors. These are reported as
    // errors of the server, not as forgeries.
    let signed = is_signed(headers);
    let checked = if signed || (success && !descriptor.unsigned_response) {
        let digest =
            statement_digest(headers).filter(|_| success && descriptor.response_format == ResponseFormat::File);
        match digest {
            Some(digest) => verify_statement(trust, sender, headers, digest, now).and_then(|key| {
                let same = HashType::Sha1.digest(response.body()).eq_ignore_ascii_case(digest);
                if same { Ok(Some(key)) } else { Err(VerificationFailure::Digest) }
            }),
            None => verify(trust, sender, headers, response.body(), now).map(Some),
        }
    } else {
        Ok(None)
    };
    match checked {
        Err(reason) => Err(not_verified(reason, meta(&response))),
        Ok(key) if !success => Err(Error::Api(Box::new(api_error(&response, key.is_some())))),
        Ok(key) => Ok(Accepted::new(response, key.map(TrustedKey::scheme))),
    }
}

/// Decodes the body in the operation's response format.
pub(super) async fn decode(context: &Context, descriptor: &Descriptor, accepted: &Accepted) -> Result<Content, Error> {
    match descriptor.response_format {
        ResponseFormat::Empty => Ok(Content::Empty),
        ResponseFormat::File => Ok(accepted.file()),
        ResponseFormat::Json | ResponseFormat::Xml | ResponseFormat::Redirect => {
            let tree = tree(context, descriptor, accepted).await;
            tree.map(Content::Tree).map_err(|error| accepted.undecoded(error))
        }
    }
}

async fn tree(context: &Context, descriptor: &Descriptor, accepted: &Accepted) -> Result<Value, DecodeError> {
    let body = accepted.body();
    if body.is_empty() {
        // 204, and some responses with 200 and 202, have no body, so only the status counts.
        return Ok(Value::Object(Map::new()));
    }
    let mut tree = json::read(body).map_err(|_| DecodeError::at("", "JSON", "in another format"))?;
    let decoder = FieldDecoder::new(context, accepted.scheme.unwrap_or(context.scheme()));
    decoder.decode(&mut tree, descriptor.response).await?;
    Ok(tree)
}
