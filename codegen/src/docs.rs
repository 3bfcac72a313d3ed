//! What a page means: its operations, their request and response trees, and their samples.
//!
//! Architecture invariant: everything here keeps its span, and nothing here knows OpenAPI or Rust.
//! Every mistake is reported; where the intended meaning is clear, the page is read with that meaning.

pub(crate) mod attributes;
pub(crate) mod bilingual;
mod description;
mod method;
mod misplaced;
mod operation;
mod request;
mod root;
mod row;
mod sample;
mod similar_name;
mod tree;

use std::{collections::BTreeMap, io, path::Path, slice};

use crate::{
    diagnostic::{Code, Sink, Span},
    source::{self, Source},
};

pub(crate) use attributes::ATTRIBUTES;
pub use attributes::{Attributes, Encryption, Format, FromFile};
pub(crate) use description::listed;
pub use description::{Description, Unquoted, Value};
pub use method::Method;
pub(crate) use misplaced::homes;
pub use operation::{Operation, ResponseBody, Status, Subject};
pub(crate) use request::PARTS;
pub use request::{Media, Part, Request};
pub use root::{ROOTS, Root, SignatureScheme};
pub(crate) use row::DIVIDER;
pub use row::{Base, Encoding, Slots, Type};
pub(crate) use sample::MADE;
pub use sample::{Call, Sample, Url};
pub(crate) use similar_name::{closest, looks_misspelt};
pub use tree::{Field, LIST};

/// A version of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// API v2: XML bodies, and MD5 or HMAC signatures.
    V2,
    /// API v3: JSON bodies, and RSA or SM2 signatures.
    V3,
}

impl Version {
    /// Returns `v2` or `v3`.
    pub fn as_str(self) -> &'static str {
        match self {
            Version::V2 => "v2",
            Version::V3 => "v3",
        }
    }
}

/// Whether the merchant sends or receives a field. Only a field that is sent can have a closed list of
/// values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// To WeChat Pay: requests, and replies to notifications.
    Sent,
    /// From WeChat Pay: responses and notifications.
    Received,
}

/// What a page describes, according to the folder that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// Operations under one URL.
    Operations {
        /// The path of the URL, with its parameters in braces.
        url: String,
    },
    /// A notification that WeChat Pay sends.
    Webhook {
        /// The page's file name without `.md`.
        name: String,
    },
}

/// A page of the reference.
#[derive(Debug)]
pub struct Page {
    /// The path below the docs folder.
    pub path: String,
    /// The folder of the reference that contains the page.
    pub root: &'static Root,
    /// Operations or a notification.
    pub kind: DocumentKind,
    /// The official name.
    pub title: String,
    /// The name in English.
    pub english: String,
    /// The `description` in the front matter.
    pub description: String,
    /// The Rust module that the front matter names.
    pub module: Option<String>,
    /// The fields whose descriptions may differ from the glossary; `*` stands for all.
    pub own: Vec<String>,
    /// The operations, in the order of the page; a notification counts as one.
    pub operations: Vec<Operation>,
    /// The lines of the front matter, by their keys.
    pub front: BTreeMap<String, Span>,
    /// How many table rows the page has, not counting dividers.
    pub rows: usize,
    /// How many table rows were left out. A diagnostic names each of them.
    pub dropped: usize,
}

impl Page {
    /// Calls `visit` for each field, with the name of its parent (empty on the top level), the field
    /// itself, and its direction.
    pub(crate) fn each_field<'a>(&'a self, visit: &mut impl FnMut(&str, &'a Field, Direction)) {
        let is_webhook = matches!(self.kind, DocumentKind::Webhook { .. });
        let [call, response] =
            if is_webhook { [Direction::Received, Direction::Sent] } else { [Direction::Sent, Direction::Received] };
        for operation in &self.operations {
            let Request { path, query, headers, body, .. } = &operation.request;
            let parts = query.iter().chain(headers).chain(body.iter().map(|(_, part)| part));
            let sent = path.iter().chain(parts.flat_map(|part| &part.fields));
            sent.for_each(|field| field.each("", call, visit));
            if let ResponseBody::Fields(fields) = &operation.response {
                // The top-level rows of a reply are its parts, not fields.
                let fields =
                    fields.iter().flat_map(|field| if is_webhook { &field.children } else { slice::from_ref(field) });
                fields.for_each(|field| field.each("", response, visit));
            }
            operation.failure.iter().for_each(|field| field.each("", response, visit));
        }
    }
}

/// Reads all pages of the reference below `root`, and all other files that describe an operation.
/// Returns them sorted by path. [`read`] reports the files that are not pages.
///
/// # Errors
/// Returns an error if a folder or a file cannot be read, if a page is not UTF-8, or if there are no
/// pages.
pub fn read_tree(root: &Path) -> io::Result<Vec<Source>> {
    let (pages, others): (Vec<_>, Vec<_>) = source::list(root, counts)?.into_iter().partition(|path| is_page(path));
    let mut sources = source::read_pages(root, &pages)?;
    sources.extend(misplaced::read_all(root, &others)?);
    if sources.is_empty() {
        let folders = ROOTS.each_ref().map(|root| root.folder).join(", ");
        let message = format!("no pages below {}: expected Markdown in {folders}", root.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

/// Returns whether a path is the path of a page.
pub(crate) fn is_page(path: &str) -> bool {
    place(path).is_some()
}

/// Returns whether to look for operations in a file or folder. Everything in the folders of the reference
/// counts. Elsewhere, `node_modules` and names that begin with a dot are skipped.
fn counts(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    Root::of_page(path).is_some() || !(name.starts_with('.') || name == "node_modules")
}

/// Reads several trees as one. If several trees have a page at the same path, the page of the last of
/// these trees is used.
///
/// # Errors
/// Returns an error in the same cases as [`read_tree`].
pub fn read_trees<P: AsRef<Path>>(roots: &[P]) -> io::Result<Vec<Source>> {
    roots.iter().try_fold(Vec::new(), |earlier, root| Ok(complete(earlier, read_tree(root.as_ref())?)))
}

/// Adds the pages of a later tree to those of an earlier one. A later page replaces the earlier page at
/// the same path.
pub fn complete(earlier: Vec<Source>, later: Vec<Source>) -> Vec<Source> {
    let all = earlier.into_iter().chain(later).map(|source| (source.path.clone(), source));
    all.collect::<BTreeMap<_, _>>().into_values().collect()
}

/// Reads a page. Returns `None` if the page has no operation: it is a redirect stub or a guide, or it has
/// an error, which is reported.
pub fn read(source: &Source, sink: &mut Sink<'_>) -> Option<Page> {
    let Some((root, kind)) = place(&source.path) else {
        misplaced::report(source, sink);
        return None;
    };
    if source::report_conflicts(&source.text, sink) {
        return None;
    }
    let document = source::read(source, sink);
    if document.front.is_redirect() {
        return None;
    }
    if document.empty {
        let help = "write the page, or delete the file if the operation is gone";
        sink.report(Code::PageEmpty, first_line(&source.text), "this page has no text", help);
        return None;
    }
    let (title, english) = bilingual::split(document.front.title.as_deref().unwrap_or_default());
    let mut page = Page {
        path: source.path.clone(),
        root,
        kind,
        title: title.to_owned(),
        english: english.to_owned(),
        description: document.front.description.clone().unwrap_or_default(),
        module: document.front.module.clone(),
        own: document.front.own.clone(),
        operations: Vec::new(),
        front: document.front.spans.clone(),
        rows: 0,
        dropped: 0,
    };
    operation::read_all(&document, &mut page, sink);
    if page.operations.is_empty() {
        // Guides do not contain `{.type}`, the attribute of a table's type column.
        if page.rows > 0 || source.text.contains("{.type}") {
            sink.report(
                Code::NoOperation,
                first_line(&source.text),
                "this page has tables, but no heading whose anchor is an HTTP method",
                "write the heading as `# {{ $frontmatter.title }} {#post}`",
            );
        }
        return None;
    }
    let fields: usize = page.operations.iter().map(Operation::fields).sum();
    if fields + page.dropped != page.rows {
        let message = format!(
            "the page has {} rows, but {fields} rows became fields, and diagnostics name {} rows",
            page.rows, page.dropped
        );
        sink.report(
            Code::RowLost,
            first_line(&source.text),
            message,
            "this is a bug in the compiler: please report the page",
        );
    }
    Some(page)
}

fn first_line(text: &str) -> Span {
    (0..text.find('\n').unwrap_or(text.len())).into()
}

/// Returns the folder that contains a page, and what the page describes. Both follow from its path.
fn place(path: &str) -> Option<(&'static Root, DocumentKind)> {
    let (root, rest) = Root::of_page(path.strip_suffix(".md")?)?;
    let Some(prefix) = root.prefix else {
        return Some((root, DocumentKind::Webhook { name: rest.to_owned() }));
    };
    let rest = match rest {
        "index" => "",
        _ => rest.strip_suffix("/index").map_or(rest, |folder| &rest[..=folder.len()]),
    };
    Some((root, DocumentKind::Operations { url: format!("{prefix}{rest}") }))
}

/// Returns the names between braces in a URL, in order.
pub fn path_parameters(url: &str) -> impl Iterator<Item = &str> {
    url.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}
