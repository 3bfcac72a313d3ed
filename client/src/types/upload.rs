//! Files to upload.

use bytes::Bytes;
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
    pub(crate) file_name: String,
    pub(crate) bytes: Bytes,
    content_type: Option<String>,
}

impl Upload {
    /// Creates an upload from the bytes of a file, and the name that is sent to WeChat Pay. The
    /// name's extension determines the content type.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), bytes: bytes.into(), content_type: None }
    }

    /// Sets the content type. This is needed if the extension of the file name is unknown or stands
    /// for another type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Returns the content type that the caller set. If the caller set none, returns the type that
    /// the file name's extension stands for.
    pub(crate) fn kind(&self) -> &str {
        let extension = self.file_name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let known = CONTENT_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension));
        self.content_type.as_deref().unwrap_or(known.map_or("application/octet-stream", |(_, kind)| kind))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = format_args!("{} bytes", self.bytes.len());
        out.debug_struct("Upload").field("file_name", &self.file_name).field("bytes", &length).finish()
    }
}

/// The file types that WeChat Pay's docs mention, by extension.
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
