//! From a response of v3 to a verified document, or to the error that says what is wrong with it.

use super::verify::{is_signed, statement_digest, verify, verify_statement};
use crate::codegen::{Answer, Content, Descriptor};
use crate::crypto::{HashType, Snapshot};
use crate::error::{DecodeError, Error, Unverified};
use crate::protocol::context::Context;
use crate::protocol::encoding::Opener;
use crate::protocol::response::{Accepted, not_verified, refusal, reply};
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

/// Tells success from refusal, and both from what isn't proven.
pub(crate) fn accept(
    response: Response<Bytes>,
    trust: &Snapshot,
    now: i64,
    descriptor: &Descriptor,
) -> Result<Accepted, Error> {
    let (success, headers) = (response.status().is_success(), response.headers());
    // Errors come unsigned from gateways before the signing service: those are reported as such, not as forgeries.
    let signed = is_signed(headers);
    let checked = if signed || (success && !descriptor.unsigned_response) {
        let digest = statement_digest(headers).filter(|_| success && descriptor.answer == Answer::File);
        match digest {
            Some(digest) => verify_statement(trust, headers, digest, now).and_then(|expected| {
                let same = HashType::Sha1.digest(response.body()).eq_ignore_ascii_case(&expected);
                if same { Ok(true) } else { Err(Unverified::Digest) }
            }),
            None => verify(trust, headers, response.body(), now).map(|_| true),
        }
    } else {
        Ok(false)
    };
    match checked {
        Err(reason) => Err(not_verified(reason, reply(&response))),
        Ok(verified) if !success => Err(Error::Refused(Box::new(refusal(&response, verified)))),
        Ok(_) => Ok(Accepted::new(response)),
    }
}

/// Reads the body as the operation says.
pub(super) async fn decode(context: &Context, descriptor: &Descriptor, accepted: &Accepted) -> Result<Content, Error> {
    match descriptor.answer {
        Answer::Empty => Ok(Content::Empty),
        Answer::File => Ok(accepted.file()),
        Answer::Json | Answer::Xml | Answer::Redirect => {
            let tree = tree(context, descriptor, accepted.body()).await;
            tree.map(Content::Tree).map_err(|error| accepted.undecoded(error))
        }
    }
}

async fn tree(context: &Context, descriptor: &Descriptor, body: &[u8]) -> Result<Value, DecodeError> {
    if body.is_empty() {
        // 204, and some 200 and 202, say all by their status.
        return Ok(Value::Object(Map::new()));
    }
    let mut tree = serde_json::from_slice(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
    Opener::new(context).open(&mut tree, descriptor.response).await?;
    Ok(tree)
}
