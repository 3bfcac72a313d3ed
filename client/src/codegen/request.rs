//! The fields of one request, which setters write and the client reads.

use super::descriptor::{Body, Descriptor};
use super::fields::{Field, ObjectBuilder};
use crate::types::{Check, Extra, Upload};
use serde_json::{Map, Value};
use std::fmt;

/// The fields of one request, by location. Setters of generated requests write to it. `Debug`
/// doesn't show the text of encrypted fields.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestData {
    path: Vec<String>,
    query: ObjectBuilder,
    headers: ObjectBuilder,
    body: ObjectBuilder,
    file: Option<Attached>,
    extra: Extra,
    check: Option<Check>,
}

/// A request as one value with the members `path`, `query`, `headers` and `body`. The descriptor's
/// pointers refer to it.
#[derive(Clone, Default)]
pub(crate) struct Tree {
    pub(crate) root: Value,
    pub(crate) file: Option<Attached>,
    /// What happens if required fields are missing; `None` for the client's setting.
    pub(crate) check: Option<Check>,
}

impl RequestData {
    /// Creates a request without fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the values of the path's parameters, in order, unencoded.
    pub fn path<const N: usize>(mut self, values: [String; N]) -> Self {
        self.path = values.into();
        self
    }

    /// Sets a field of the query.
    pub fn query(mut self, name: &'static str, value: impl Into<Field>) -> Self {
        self.query = self.query.set(name, value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &'static str, value: impl Into<Field>) -> Self {
        self.headers = self.headers.set(name, value);
        self
    }

    /// Sets a field of the body.
    pub fn body(mut self, name: &'static str, value: impl Into<Field>) -> Self {
        self.body = self.body.set(name, value);
        self
    }

    /// Sets a numbered field of v2 in the body. `pattern` is its documented name, such as
    /// `coupon_fee_$n`; `numbers` replace the placeholders in it.
    pub fn body_numbered<const N: usize>(mut self, pattern: &str, numbers: [u32; N], value: impl Into<Field>) -> Self {
        self.body = self.body.set_numbered(pattern, numbers, value);
        self
    }

    /// Sets the file to upload and the name of its part. A request has at most one file.
    pub fn file(mut self, name: &'static str, upload: Upload) -> Self {
        self.file = Some(Attached { name, upload });
        self
    }

    /// Adds a field that is unknown to this version. It goes into the body if the operation has
    /// one, otherwise into the query.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }

    /// Sets what happens if required fields are missing, for this request only. Overrides
    /// [`Builder::check_required`].
    ///
    /// [`Builder::check_required`]: crate::Builder::check_required
    pub fn check_required(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }

    pub(crate) fn into_tree(self, descriptor: &Descriptor) -> Tree {
        let (mut query, mut body) = (self.query.into_map(), self.body.into_map());
        let rest = match descriptor.body {
            Body::None => &mut query,
            _ => &mut body,
        };
        self.extra.write_over(rest);
        let path: Map<_, _> = descriptor
            .parameters()
            .zip(self.path)
            .map(|(name, value)| (name.to_owned(), Value::String(value)))
            .collect();
        let query = ordered(query, descriptor.query);
        let parts = [("path", path), ("query", query), ("headers", self.headers.into_map()), ("body", body)];
        let parts = parts.map(|(name, fields)| (name.to_owned(), Value::Object(fields)));
        let root = Value::Object(parts.into_iter().collect());
        Tree { root, file: self.file, check: self.check }
    }
}

/// Returns the fields in the order of the docs, followed by those that are not in the docs.
fn ordered(mut fields: Map<String, Value>, order: &[&str]) -> Map<String, Value> {
    let mut sorted: Map<_, _> = order.iter().filter_map(|name| fields.shift_remove_entry(*name)).collect();
    sorted.extend(fields);
    sorted
}

impl fmt::Debug for RequestData {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("RequestData");
        if !self.path.is_empty() {
            out.field("path", &self.path);
        }
        for (name, fields) in [("query", &self.query), ("headers", &self.headers), ("body", &self.body)] {
            if !fields.is_empty() {
                out.field(name, fields);
            }
        }
        if let Some(Attached { name, upload }) = &self.file {
            out.field(name, upload);
        }
        if !self.extra.is_empty() {
            out.field("extra", &self.extra);
        }
        out.finish()
    }
}

/// A file to upload, and the name of its part in the body.
#[derive(Clone)]
pub(crate) struct Attached {
    pub(crate) name: &'static str,
    pub(crate) upload: Upload,
}
