//! A file to send: what the client reads off it, and the `multipart/form-data` that carries it.

use crate::error::{Error, InvalidRequest};
use crate::hash::HashType;
use crate::operation::{Fill, FillTable};
use crate::request::{Payload, text};
use crate::wire::place;
use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;
use std::fmt;

/// A file to upload. `Debug` shows its name and length.
///
/// ```
/// use wechatpay_client::Upload;
///
/// let image = Upload::new("front.png", &b"\x89PNG"[..]);
/// let bill = Upload::new("2027-01-15", "a,b").content_type("text/csv");
/// # let _ = (image, bill);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    file_name: String,
    bytes: Bytes,
    content_type: Option<String>,
}

impl Upload {
    /// The bytes, and the name under which WeChat Pay sees them. The name's extension tells the content type.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), bytes: bytes.into(), content_type: None }
    }

    /// The content type, where the file name's extension says nothing, or something else.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    fn kind(&self) -> &str {
        let extension = self.file_name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let known = CONTENT_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension));
        self.content_type.as_deref().unwrap_or(known.map_or("application/octet-stream", |(_, kind)| kind))
    }

    fn read(&self, fill: Fill) -> String {
        match fill {
            Fill::FileName => self.file_name.clone(),
            Fill::Sha256 => HashType::Sha256.digest(&self.bytes),
            Fill::Sm3 => HashType::Sm3.digest(&self.bytes),
            Fill::Md5 => HashType::Md5.digest(&self.bytes),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = format_args!("{} bytes", self.bytes.len());
        out.debug_struct("Upload").field("file_name", &self.file_name).field("bytes", &length).finish()
    }
}

/// The kinds of files that the reference's pages name.
const CONTENT_TYPES: &[(&str, &str)] = &[
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("bmp", "image/bmp"),
    ("gif", "image/gif"),
    ("pdf", "application/pdf"),
    ("ofd", "application/ofd"),
    ("csv", "text/csv"),
    ("txt", "text/plain"),
    ("zip", "application/zip"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("avi", "video/x-msvideo"),
    ("wmv", "video/x-ms-wmv"),
    ("mpeg", "video/mpeg"),
    ("mp4", "video/mp4"),
    ("mov", "video/quicktime"),
    ("mkv", "video/x-matroska"),
    ("flv", "video/x-flv"),
    ("f4v", "video/mp4"),
    ("m4v", "video/x-m4v"),
    ("rmvb", "application/vnd.rn-realmedia-vbr"),
];

/// A file under the name of its part.
#[derive(Clone)]
pub(crate) struct Attached {
    pub(crate) name: &'static str,
    pub(crate) upload: Upload,
}

impl Attached {
    /// Writes into the request's tree what the caller has left to the client, and leaves a mark in the file's own place:
    /// empty text, which is there for the check of required fields, and is nothing for v2's signature.
    pub(crate) fn fill(&self, tree: &mut Value, table: FillTable) {
        for (pointer, fill) in table {
            if let Some(place) = place(tree, pointer).filter(|place| place.is_null()) {
                *place = self.upload.read(*fill).into();
            }
        }
        if let Some(body) = tree["body"].as_object_mut() {
            body.insert(self.name.to_owned(), Value::from(""));
        }
    }
}

/// The fields of `body` as `multipart/form-data`, the file behind the others. Only the text of `meta` is signed.
pub(crate) fn multipart(body: &Value, file: Option<&Attached>, boundary: &str) -> Result<Payload, Error> {
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    let content_type = content_type.map_err(|_| Error::configuration("a nonce is of letters and digits only"))?;
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
            let why = "has a content type that a header can't hold";
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

/// A name between quotes, as browsers write it.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
