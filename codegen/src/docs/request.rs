//! Reads the top level of a request table: which row is a path parameter, the query, the body, a
//! host or a switch.

use std::collections::BTreeSet;

use super::{
    DocumentKind, Subject, Version, path_parameters,
    row::{Base, Item, Line, Slots, Type},
    similar_name::closest,
    tree::{self, Field},
};
use crate::diagnostic::{Code, Edit, Sink, Slot, Span};

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Media {
    /// JSON.
    Json,
    /// The v2 `<xml>` element.
    Xml,
    /// `multipart/form-data`: a file, and the fields that describe it.
    Multipart,
}

/// A part of a request: `query`, `headers`, `json`, `xml` or `body`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whether the part is required.
    pub required: bool,
    /// How many lists the body is nested in: 1 if it is a bare list.
    pub lists: u8,
    /// The fields in the part.
    pub fields: Vec<Field>,
    /// The location of the part's row.
    pub span: Span,
}

/// A request, split into its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The parameters of the path, in the order of the URL.
    pub path: Vec<Field>,
    /// The query string.
    pub query: Option<Part>,
    /// The headers.
    pub headers: Option<Part>,
    /// The body.
    pub body: Option<(Media, Part)>,
    /// The hosts that the page names. A host replaces the usual one if its `bool` is `true`; otherwise,
    /// it may be used in addition.
    pub hosts: Vec<(String, bool)>,
    /// Whether the call needs the merchant's client certificate.
    pub mutual_tls: bool,
    /// Whether the v2 body has no `nonce_str`.
    pub no_nonce: bool,
    /// The fragment of the URL, if the operation is a page for browsers.
    pub fragment: Option<String>,
    /// The rows that are about the operation as a whole.
    pub places: Vec<(Subject, Span)>,
    /// How many rows are not data: the parts themselves, hosts and switches.
    pub structural: usize,
    /// How many path parameters had no row, and were added.
    pub supplied: usize,
}

impl Request {
    /// Returns how many rows the request was built from.
    pub fn rows(&self) -> usize {
        let part = |part: &Option<Part>| part.as_ref().map_or(0, |part| tree::count(&part.fields));
        let body = self.body.as_ref().map_or(0, |(_, part)| tree::count(&part.fields));
        tree::count(&self.path) + part(&self.query) + part(&self.headers) + body + self.structural - self.supplied
    }
}

/// The names of the top-level rows that are not fields.
pub(crate) const PARTS: &[&str] =
    &["query", "json", "xml", "body", "headers", "base_uri", "security", "nonceless", "fragment", "timeout"];

/// Infers the indent of rows without attributes. A row on the top level that is not a part of a request
/// gets the indent of the row above. An object gets the indent that makes the next row its child, if that
/// row is indented by 2 or more.
pub(super) fn fix_indents(items: &mut [Item<'_>], kind: &DocumentKind, sink: &mut Sink<'_>) {
    let is_part = |line: &Line<'_>| match kind {
        DocumentKind::Webhook { .. } => ["headers", "body"].contains(&line.name.as_str()),
        DocumentKind::Operations { url } => {
            PARTS.contains(&line.name.as_str()) || path_parameters(url).any(|name| name == line.name)
        }
    };
    for at in 1..items.len() {
        let indent = |item: &Item<'_>| match item {
            Item::Line(line) => Some(line.indent),
            _ => None,
        };
        let (above, below) = (indent(&items[at - 1]), items.get(at + 1).and_then(indent));
        let Item::Line(line) = &mut items[at] else { continue };
        if line.has_attributes || line.indent > 0 || is_part(line) {
            continue;
        }
        let wanted = match (above, below) {
            (Some(0) | None, _) => continue,
            (_, Some(below)) if below >= 2 && line.ty.is_some_and(|ty| ty.base == Base::Object) => below - 1,
            (Some(above), _) => above,
        };
        sink.report(
            Code::IndentMissing,
            line.span,
            format!("`{}` is on the top level, but is not a part of a request", line.name),
            format!("write `{} {{data-indent={wanted}}}`", line.name),
        )
        .recovery(format!("treated as indented by {wanted}"))
        .fix_with(line.slots.indent(wanted));
        line.indent = wanted;
    }
}

/// The header of a request table, or the heading of an operation without such a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    pub(super) span: Span,
    /// Where a row can be inserted on the top level.
    pub(super) first_row: Option<Slot>,
}

/// Sorts the rows of a request table into the parts of the request. Also returns how many rows were
/// left out and reported.
pub(super) fn read(
    fields: Vec<Field>,
    kind: &DocumentKind,
    version: Version,
    head: Head,
    sink: &mut Sink<'_>,
) -> (Request, usize) {
    let url = match kind {
        DocumentKind::Operations { url } => url.as_str(),
        DocumentKind::Webhook { .. } => "",
    };
    let mut sorter = Sorter {
        url,
        webhook: url.is_empty(),
        version,
        sink,
        request: Request::default(),
        dropped: 0,
        unknown: Vec::new(),
        present: fields.iter().map(|field| field.name.clone()).collect(),
    };
    for field in fields {
        sorter.sort(field);
    }
    sorter.path(head);
    (sorter.request, sorter.dropped)
}

struct Sorter<'a, 's, 'f> {
    url: &'a str,
    webhook: bool,
    version: Version,
    sink: &'s mut Sink<'f>,
    request: Request,
    dropped: usize,
    unknown: Vec<Field>,
    /// The names on the top level. No row is treated as a misspelling of a part that the table already
    /// has.
    present: BTreeSet<String>,
}

impl Sorter<'_, '_, '_> {
    fn sort(&mut self, field: Field) {
        if path_parameters(self.url).any(|name| name == field.name) {
            self.request.path.push(field);
            return;
        }
        match field.name.as_str() {
            "query" => self.request.query = Some(self.part(field)),
            "headers" => self.request.headers = Some(self.part(field)),
            "json" => self.body(Media::Json, field),
            "xml" => self.body(Media::Xml, field),
            "body" if !self.webhook => self.body(Media::Multipart, field),
            "body" => {
                let says_xml = field.description.prose.contains("XML");
                let xml = says_xml || (self.version == Version::V2 && !field.description.prose.contains("JSON"));
                self.body(if xml { Media::Xml } else { Media::Json }, field);
            }
            "base_uri" => self.host(&field),
            "security" => {
                self.request.places.push((Subject::MutualTls, field.span));
                self.request.mutual_tls = true;
                self.request.structural += field.rows();
            }
            "nonceless" => {
                self.request.places.push((Subject::NoNonce, field.span));
                self.request.no_nonce = true;
                self.request.structural += field.rows();
            }
            "fragment" => {
                self.request.places.push((Subject::Fragment, field.span));
                let value = field.description.values.first().map(|value| value.text.clone());
                self.request.fragment = value.or_else(|| between_backticks(&field.description.prose));
                self.request.structural += field.rows();
            }
            "timeout" => self.drop(&field, "it is an option of a client library"),
            name if self.url.split('/').any(|segment| segment.eq_ignore_ascii_case(name)) => {
                self.drop(&field, "it is a fixed segment of the URL");
            }
            _ if field.switch => self.drop(&field, "it is a switch of a client library"),
            name => match closest(name, PARTS.iter().copied()).filter(|_| !field.children.is_empty()) {
                Some(part) if self.present.insert(part.to_owned()) => {
                    let message = format!("`{name}` is not a part of a request");
                    self.sink
                        .report(Code::PartUnknown, field.span, message, format!("write `{part}`"))
                        .recovery(format!("treated as `{part}`"))
                        .fix_with(renamed(&field, part).unwrap_or_default());
                    self.sort(Field { name: part.to_owned(), ..field });
                }
                _ => self.unknown.push(field),
            },
        }
    }

    fn drop(&mut self, field: &Field, why: &str) {
        self.dropped += field.rows();
        self.sink
            .report(
                Code::TypeNotData,
                field.span,
                format!("`{}` is not data: {why}", field.name),
                "no change is needed",
            )
            .recovery("left out");
    }

    fn part(&mut self, field: Field) -> Part {
        if field.ty.base != Base::Object {
            let object = Type { base: Base::Object, ..field.ty };
            // If the row became an object, the divider above its content would be stray.
            let fix = field.slots.ty.filter(|_| !field.decoded).map(|slot| slot.write(object));
            self.sink
                .report(
                    Code::PartNotObject,
                    field.span,
                    format!("`{}` contains fields, but the type `{}` cannot have fields", field.name, field.ty),
                    format!("write `{object}`"),
                )
                .recovery(format!("treated as `{object}`"))
                .fix_with(fix);
        }
        self.request.structural += 1;
        let mut fields = field.children;
        // The rows of a part that appears twice are merged.
        for alternative in field.alternatives {
            self.request.structural += 1;
            fields.extend(alternative.children);
        }
        Part { required: field.required, lists: field.ty.lists, fields, span: field.span }
    }

    fn body(&mut self, media: Media, field: Field) {
        let (name, span) = (field.name.clone(), field.span);
        let part = self.part(field);
        if self.request.body.is_some() {
            let message = format!("this request has another body in addition to `{name}`");
            self.sink.report(Code::BodyTwice, span, message, "keep one of json, xml and body");
        }
        self.request.body = Some((media, part));
    }

    fn host(&mut self, field: &Field) {
        self.request.places.push((Subject::Hosts, field.span));
        self.request.structural += field.rows();
        let description = &field.description;
        let values = description.values.iter().map(|value| value.text.clone());
        let mut hosts: Vec<String> = values.chain(all_between_backticks(&description.prose)).collect();
        hosts.retain(|host| host.starts_with("https://"));
        hosts.extend(bare_url(&description.prose).filter(|_| hosts.is_empty()));
        if hosts.is_empty() {
            self.sink
                .report(
                    Code::HostUnknown,
                    field.span,
                    "this row does not name a host",
                    "write `https://…/` in backticks in its description",
                )
                .recovery("ignored, so the default host is used");
        }
        self.request.hosts.extend(hosts.into_iter().map(|host| (host, field.required)));
    }

    /// Finds the row of every path parameter. The parameter may be misspelt, so its row may be among the
    /// unknown ones.
    fn path(&mut self, head: Head) {
        let mut names: Vec<&str> = Vec::new();
        for name in path_parameters(self.url) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let has_row = |name: &&str| self.request.path.iter().any(|field| field.name == **name);
        let mut missing: Vec<&str> = names.iter().copied().filter(|name| !has_row(name)).collect();
        for field in &self.request.path {
            if !field.required {
                self.sink
                    .report(
                        Code::PathParameterOptional,
                        field.span,
                        format!("`{}` is part of the path, but is not marked as required", field.name),
                        "add data-required",
                    )
                    .recovery("treated as required")
                    .fix_with(field.slots.required());
            }
        }
        for field in std::mem::take(&mut self.unknown) {
            self.misspelt_parameter(field, &mut missing);
        }
        self.missing_parameters(&missing, head);
        self.request.path.iter_mut().for_each(|field| field.required = true);
        self.request.path.sort_by_key(|field| names.iter().position(|name| *name == field.name));
    }

    /// Treats an unknown row as the path parameter that it resembles or, if only one parameter is
    /// `missing`, as that one. Otherwise, reports the row and leaves it out.
    fn misspelt_parameter(&mut self, mut field: Field, missing: &mut Vec<&str>) {
        let similar = closest(&field.name, missing.iter().copied());
        let only = if let [only] = missing.as_slice() { Some(*only) } else { None };
        let Some(name) = similar.or(only) else {
            self.dropped += field.rows();
            let help = match closest(&field.name, PARTS.iter().copied()) {
                Some(part) => format!("write `{part}`, or remove the row"),
                None => "indent it below query, json, xml or headers".to_owned(),
            };
            self.sink
                .report(Code::PartUnknown, field.span, format!("`{}` is not a part of a request", field.name), help)
                .recovery("left out");
            return;
        };
        let mut fix = renamed(&field, name);
        if !field.required {
            // Once it has the right name, the row would be reported because it is not marked as
            // required.
            fix = fix.zip(field.slots.required()).map(|(name, required)| [name, vec![required]].concat());
        }
        self.sink
            .report(
                Code::PathParameterUnknown,
                field.span,
                format!("`{}` is not in the path, while `{{{name}}}` has no row", field.name),
                format!("write `{name}`"),
            )
            .recovery(format!("treated as `{name}`"))
            .fix_with(fix.into_iter().flatten());
        missing.retain(|left| *left != name);
        field.name = name.to_owned();
        self.request.path.push(field);
    }

    /// Adds the path parameters that have no row.
    fn missing_parameters(&mut self, names: &[&str], head: Head) {
        if names.is_empty() {
            return;
        }
        let rows: Vec<String> = names.iter().map(|name| format!("| {name} {{data-required}} | string |")).collect();
        let written: Vec<String> = names.iter().map(|name| format!("`{{{name}}}`")).collect();
        let has = if names.len() > 1 { "have no rows" } else { "has no row" };
        // One edit adds all rows: if a single parameter were still missing, any unknown row would be
        // treated as that parameter.
        let fix = head.first_row.filter(|_| names.iter().all(|name| is_plain(name)));
        self.sink
            .report(
                Code::PathParameterMissing,
                head.span,
                format!("{} of the path {has}", written.join(" and ")),
                format!("add `{}`", rows.join("`, `")),
            )
            .recovery("treated as required strings")
            .fix_with(fix.map(|slot| slot.write(rows.join("\n"))));
        self.request.path.extend(names.iter().map(|name| missing_parameter(name, head.span)));
        self.request.supplied += names.len();
    }
}

/// Returns whether a name can be written into a cell without escaping.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || ['_', '-', '.'].contains(&c))
}

/// Returns the edits that rename a field and its alternatives.
fn renamed(field: &Field, name: &str) -> Option<Vec<Edit>> {
    let rows = [field].into_iter().chain(&field.alternatives);
    is_plain(name).then(|| rows.map(|row| Edit { span: row.span, text: name.to_owned() }).collect())
}

/// Creates the field of a path parameter that has no row. `Request::rows` does not count it.
fn missing_parameter(name: &str, span: Span) -> Field {
    Field {
        name: name.to_owned(),
        span,
        ty: Type { base: Base::String, lists: 0 },
        required: true,
        switch: false,
        encoding: None,
        attributes: Default::default(),
        description: Default::default(),
        description_span: span,
        children: Vec::new(),
        decoded: false,
        alternatives: Vec::new(),
        slots: Slots::default(),
    }
}

/// Returns the first URL in a text, whether or not it is in backticks.
fn bare_url(text: &str) -> Option<String> {
    let url = &text[text.find("https://")?..];
    let end = url.find(|c: char| !c.is_ascii_graphic() || c == '`').unwrap_or(url.len());
    Some(url[..end].to_owned())
}

fn all_between_backticks(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('`').skip(1).step_by(2).map(|text| text.trim().to_owned())
}

fn between_backticks(text: &str) -> Option<String> {
    all_between_backticks(text).next()
}
