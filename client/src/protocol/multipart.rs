//! Requests with a file: the fields that are derived from the file, and the `multipart/form-data`
//! body.

use super::outgoing::Payload;
use super::pointer::place;
use super::text::text;
use crate::codegen::{Attached, Descriptor, FromFile, Tree};
use crate::crypto::HashType;
use crate::error::{Error, InvalidRequest};
use crate::types::Upload;
use http::HeaderValue;
use serde_json::Value;

/// Fills in the fields that are derived from the file, unless the caller has set them. Sets the
/// file's own field to an empty string: the check for required fields accepts it, and v2's
/// signature skips it.
pub(crate) fn fill(tree: &mut Tree, descriptor: &Descriptor) {
    let Some(Attached { name, upload }) = &tree.file else {
        return;
    };
    for (pointer, fill) in descriptor.from_file {
        if let Some(place) = place(&mut tree.root, pointer).filter(|place| place.is_null()) {
            *place = read(upload, *fill).into();
        }
    }
    if let Some(body) = tree.root["body"].as_object_mut() {
        body.insert((*name).to_owned(), Value::from(""));
    }
}

fn read(upload: &Upload, fill: FromFile) -> String {
    match fill {
        FromFile::FileName => upload.file_name.clone(),
        FromFile::Sha256 => HashType::Sha256.digest(&upload.bytes),
        FromFile::Sm3 => HashType::Sm3.digest(&upload.bytes),
        FromFile::Md5 => HashType::Md5.digest(&upload.bytes),
    }
}

/// Writes the fields of `body` as `multipart/form-data`, with the file last. Only the text of
/// `meta` is signed.
pub(crate) fn multipart(body: &Value, file: Option<&Attached>, boundary: &str) -> Result<Payload, Error> {
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    let content_type = content_type.map_err(|_| Error::configuration("a nonce must consist of letters and digits"))?;
    let mut sent = Vec::new();
    for (name, value) in body.as_object().into_iter().flatten() {
        if value.is_null() || file.is_some_and(|file| file.name == *name) {
            continue;
        }
        let kind = if name == META { "\r\nContent-Type: application/json" } else { "" };
        part(&mut sent, boundary, &format!("name=\"{}\"{kind}", escaped(name)), text(value).as_bytes());
    }
    if let Some(Attached { name, upload }) = file {
        let kind = upload.kind();
        if HeaderValue::from_str(kind).is_err() {
            let why = "has a content type with characters that a header can't contain";
            return Err(InvalidRequest::unfit(format!("body.{name}"), why).into());
        }
        let (name, file_name) = (escaped(name), escaped(&upload.file_name));
        let head = format!("name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: {kind}");
        part(&mut sent, boundary, &head, &upload.bytes);
    }
    sent.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let signed = body.get(META).filter(|meta| !meta.is_null()).map(text).unwrap_or_default();
    Ok(Payload { content_type: Some(content_type), signed: signed.into(), sent: sent.into() })
}

const META: &str = "meta";

fn part(sent: &mut Vec<u8>, boundary: &str, head: &str, content: &[u8]) {
    sent.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
    sent.extend_from_slice(content);
    sent.extend_from_slice(b"\r\n");
}

/// Escapes a name for use between quotes, as browsers do.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Returns the bytes of a body that are signed: the part `meta` of a multipart body, or all bytes
/// of any other body.
#[cfg(feature = "testing")]
pub fn signed_part<'a>(content_type: &str, body: &'a [u8]) -> Option<&'a [u8]> {
    let Some(boundary) = content_type.strip_prefix("multipart/form-data; boundary=") else {
        return Some(body);
    };
    let find = |bytes: &[u8], text: &str| bytes.windows(text.len()).position(|window| window == text.as_bytes());
    let part = body.get(find(body, &format!("name=\"{META}\""))?..)?;
    let content = part.get(find(part, "\r\n\r\n")? + 4..)?;
    content.get(..find(content, &format!("\r\n--{boundary}"))?)
}
