//! v2 responses. Their signature is one of their fields.

use super::sign::{text, verify};
use super::xml::read;
use crate::codegen::{Content, Descriptor, ResponseFormat};
use crate::crypto::{Scheme, SignType};
use crate::error::{ApiError, DecodeError, Error, VerificationFailure};
use crate::protocol::context::Context;
use crate::protocol::encoding::FieldDecoder;
use crate::protocol::response::{self, Accepted, meta, not_verified};
use crate::types::json;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

/// The fields that say whether WeChat Pay understood a request. Each row has the name of such a
/// field, its value on success, and the name of the field that explains a failure.
const VERDICTS: [[&str; 3]; 2] = [["return_code", "SUCCESS", "return_msg"], ["retcode", "0", "retmsg"]];

/// The fields that say why a request failed although WeChat Pay understood it. Each pair has the
/// names of the fields with the code and the description. Some operations, such as those below
/// `/risk/`, use the second pair.
const REASONS: [[&str; 2]; 2] = [["err_code", "err_code_des"], ["error_code", "error_code_des"]];

/// The first bytes of an XML document. Bills are plain text or gzip, so a document in place of a
/// bill reports an error.
pub(super) const DOCUMENT: &[u8] = b"<xml>";

/// Verifies the response to a request that was signed with `kind`, and returns an error if the
/// response reports one.
pub(super) fn accept(
    context: &Context,
    descriptor: &Descriptor,
    response: Response<Bytes>,
    kind: SignType,
) -> Result<Accepted, Error> {
    if !response.status().is_success() {
        // An error from a gateway is reported too, although nothing proves where it comes from.
        return Err(Error::Api(Box::new(response::api_error(&response, false))));
    }
    if descriptor.response_format == ResponseFormat::File && !response.body().starts_with(DOCUMENT) {
        return Ok(Accepted::new(response, None));
    }
    let not_verified = |reason| not_verified(reason, meta(&response));
    let malformed = |error| not_verified(VerificationFailure::NoDocument(error));
    let fields = read_fields(response.body(), descriptor.unsigned_response).map_err(malformed)?;
    // A proxy between client and server can respond with 200 and any body. Only the status field
    // distinguishes an unsigned response of WeChat Pay from such a body.
    match VERDICTS.iter().find(|[name, ..]| fields.contains_key(*name)) {
        Some([name, success, message]) if text(&fields[*name]) != *success => {
            return Err(api_error(&response, &fields, [name, message], false));
        }
        None if !descriptor.no_status_field => {
            return Err(malformed(DecodeError::at("/return_code", "text", "absent")));
        }
        _ => {}
    }
    // A signature that is present is verified even if none is required.
    let signed = fields.contains_key("sign");
    if (signed || !descriptor.unsigned_response) && !verify(&fields, context.api_v2_key()?, kind) {
        let reason = if signed { VerificationFailure::FieldsMismatch } else { VerificationFailure::Unsigned };
        return Err(not_verified(reason));
    }
    if fields.get("result_code").is_some_and(|code| code != "SUCCESS") {
        let named = REASONS.into_iter().find(|[code, _]| fields.contains_key(*code));
        return Err(api_error(&response, &fields, named.unwrap_or(REASONS[0]), signed));
    }
    Ok(Accepted { fields: Some(fields), ..Accepted::new(response, None) })
}

/// Decodes an accepted response.
pub(super) async fn decode(
    context: &Context,
    descriptor: &Descriptor,
    accepted: &mut Accepted,
) -> Result<Content, Error> {
    let Some(fields) = accepted.fields.take() else {
        return Ok(accepted.file());
    };
    if descriptor.response_format == ResponseFormat::Empty {
        return Ok(Content::Empty);
    }
    let mut tree = Value::Object(fields);
    let opened = FieldDecoder::new(context, Scheme::Rsa).decode(&mut tree, descriptor.response).await;
    opened.map_err(|error| accepted.undecoded(error))?;
    Ok(Content::Tree(tree))
}

/// Reads the fields of a response. One unsigned response is JSON: the response with the payer's
/// access token.
fn read_fields(body: &[u8], unsigned: bool) -> Result<Map<String, Value>, DecodeError> {
    let document = std::str::from_utf8(body).map_err(|_| DecodeError::at("", "XML", "not UTF-8"))?;
    if unsigned && document.starts_with('{') {
        return match json::read(document.as_bytes()) {
            Ok(Value::Object(fields)) => Ok(fields),
            Ok(_) | Err(_) => Err(DecodeError::at("", "XML or JSON", "in another format")),
        };
    }
    read(document)
}

fn api_error(
    response: &Response<Bytes>,
    fields: &Map<String, Value>,
    [code, message]: [&str; 2],
    verified: bool,
) -> Error {
    let said = |name: &str| fields.get(name).map(text);
    Error::Api(Box::new(ApiError {
        code: said(code),
        message: said(message),
        detail: None,
        missing: Vec::new(),
        verified,
        response: meta(response),
    }))
}
