//! Turns pages into an `Api`. Makes the checks that need more than one row, and reports names that are
//! not unique.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    Api, Body, Confirmation, EnumValue, Enumeration, Event, FromFile, HOST, Integer, Method, Operation, Page,
    Parameter, ParameterLocation, Property, ResponseBody, Schema, SchemaKind, Text, example, lint,
};
use crate::{
    diagnostic::{Code, Diagnostic, Edit, Sink},
    docs::{self, Base, Direction, DocumentKind, Encoding, Encryption, Field, Media, Root, Status, Version},
    parallel,
};

/// Returns whether an operation is a page that the payer's browser opens by a URL without a signature.
fn is_open_page(operation: &docs::Operation) -> bool {
    let mut query = operation.request.query.iter().flat_map(|part| &part.fields);
    operation.response == docs::ResponseBody::Redirect && !query.any(|field| field.name == "sign")
}

/// Builds the API from pages and their texts. Leaves out each page that has an error, so the API
/// contains no incomplete page.
pub fn lower(pages: &[(&docs::Page, &str)]) -> (Api, Vec<Diagnostic>) {
    let lowered: Vec<(Page, Sink<'_>)> = parallel::map(pages, |(page, text)| {
        let mut sink = Sink::new(&page.path);
        let lowered = Lowering { page, text, sink: &mut sink, rows: 0 }.page();
        lint::check(page, text, &mut sink);
        (lowered, sink)
    });
    let mut diagnostics = Vec::new();
    let mut api = Api::default();
    let mut ids: BTreeMap<String, &str> = BTreeMap::new();
    let mut modules: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    for ((page, _), (lowered, mut sink)) in pages.iter().zip(lowered) {
        let span = page.operations.first().map(|operation| operation.span).unwrap_or_default();
        for operation in &lowered.operations {
            if let Some(other) = ids.insert(operation.id.clone(), &page.path) {
                let message = format!("an operation in {other} has the same operationId `{}`", operation.id);
                sink.report(Code::IdClash, span, message, "rename one of the pages");
            }
        }
        let mut module = lowered.module_path();
        // The page `index` becomes the module of its folder.
        if module.last().is_some_and(|last| last == "index") {
            module.pop();
        }
        // If the page has an error already, such as a clash of ids, a clash of modules is not worth
        // reporting as well.
        if !sink.has_errors() {
            if let Some(other) = modules.get(&module) {
                let message = format!("{other} has the same Rust module `{}`", module.join("::"));
                sink.report(Code::ModuleClash, span, message, "write `module:` with another name in the front matter");
            } else {
                modules.insert(module, &page.path);
            }
        }
        if !sink.has_errors() {
            api.pages.push(lowered);
        }
        diagnostics.extend(sink.finish());
    }
    api.pages.sort_by(|a, b| a.path.cmp(&b.path));
    (api, diagnostics)
}

struct Lowering<'a, 's, 'f> {
    page: &'a docs::Page,
    text: &'a str,
    sink: &'s mut Sink<'f>,
    /// How many rows became properties or describe a part of a reply.
    rows: usize,
}

impl Lowering<'_, '_, '_> {
    fn page(&mut self) -> Page {
        let page = self.page;
        let path = page.path.strip_suffix(".md").unwrap_or(&page.path).to_owned();
        let title = if page.title.is_empty() {
            page.operations.first().map(|operation| operation.title.clone()).unwrap_or_default()
        } else {
            page.title.clone()
        };
        let mut lowered = Page { path, title, module: page.module.clone(), operations: Vec::new(), event: None };
        match &page.kind {
            DocumentKind::Operations { url } => {
                lowered.operations =
                    page.operations.iter().filter_map(|operation| self.operation(operation, url)).collect();
                // A document lists its operations by method, whatever their order on the page.
                lowered.operations.sort_by_key(|operation| Method::ALL.iter().position(|verb| *verb == operation.verb));
            }
            DocumentKind::Webhook { name } => {
                lowered.event = page.operations.first().map(|operation| self.event(operation, name));
                if let Some(second) = page.operations.get(1) {
                    let message =
                        "this heading starts a second operation, but a notification's page has only one".to_owned();
                    self.sink.report(Code::VerbTwice, second.span, message, "move the operation to its own page");
                }
            }
        }
        self.conserve();
        lowered
    }

    /// Checks that every row of data became a property. Rows that the layer `docs` has left out are not
    /// counted, because it has reported them.
    fn conserve(&mut self) {
        let data: usize = self.page.operations.iter().map(docs::Operation::data_rows).sum();
        if data != self.rows {
            let span = self.page.operations.first().map(|operation| operation.span).unwrap_or_default();
            let message = format!("the page has {data} rows of data, but {} became properties", self.rows);
            self.sink.report(Code::RowLost, span, message, "this is a bug in the compiler: please report the page");
        }
    }

    fn operation(&mut self, operation: &docs::Operation, url: &str) -> Option<Operation> {
        let verb = operation.verb;
        let version = self.page.root.version;
        let request = &operation.request;
        let mut parameters = self.parameters(ParameterLocation::Path, &request.path, Direction::Sent);
        let part = |part: &Option<docs::Part>| part.as_ref().map(|part| part.fields.clone()).unwrap_or_default();
        parameters.extend(self.parameters(ParameterLocation::Query, &part(&request.query), Direction::Sent));
        parameters.extend(self.parameters(ParameterLocation::Header, &part(&request.headers), Direction::Sent));
        let body = request.body.as_ref().map(|(media, part)| self.body(*media, part, Direction::Sent));
        let response = match &operation.response {
            docs::ResponseBody::Fields(fields) => {
                ResponseBody::Body(media(version), self.object(fields, Direction::Received))
            }
            docs::ResponseBody::Empty => ResponseBody::Empty,
            docs::ResponseBody::File { .. } => ResponseBody::File,
            docs::ResponseBody::Redirect => ResponseBody::Redirect,
        };
        let failure = (!operation.failure.is_empty()).then(|| self.object(&operation.failure, Direction::Received));
        let (deprecated, successors, permission) = status(&operation.status);
        let mut lowered = Operation {
            id: id(verb, url),
            verb,
            url: url.to_owned(),
            family: family(self.page.root, url),
            title: operation.title.clone(),
            english: operation.english.clone(),
            description: operation.description.clone(),
            links: operation.links.clone(),
            deprecated,
            successors,
            permission,
            confirmed: Confirmation::default(),
            servers: servers(&request.hosts, &operation.samples),
            mutual_tls: request.mutual_tls,
            no_nonce: request.no_nonce,
            unsigned_request: operation.unsigned || is_open_page(operation),
            unsigned_response: operation.response == docs::ResponseBody::File { unsigned: true }
                || response.lacks_signature(),
            fragment: request.fragment.clone(),
            parameters,
            body,
            made: operation.samples.iter().any(|sample| sample.made),
            response,
            response_example: None,
            failure,
        };
        example::attach(&mut lowered, operation, self.text, self.sink);
        Some(lowered)
    }

    fn event(&mut self, operation: &docs::Operation, name: &str) -> Event {
        let version = self.page.root.version;
        let request = &operation.request;
        let headers = request.headers.as_ref().map(|part| part.fields.clone()).unwrap_or_default();
        let body = match &request.body {
            Some((media, part)) => self.body(*media, part, Direction::Received),
            None => {
                let schema = Schema::new(SchemaKind::Object(Vec::new()));
                Body { media: media(version), required: false, schema, example: None, variants: Vec::new() }
            }
        };
        if version == Version::V3 {
            self.event_type(operation);
        }
        let (deprecated, successors, permission) = status(&operation.status);
        let mut event = Event {
            name: name.to_owned(),
            version,
            title: operation.title.clone(),
            english: operation.english.clone(),
            description: operation.description.clone(),
            links: operation.links.clone(),
            deprecated,
            successors,
            permission,
            confirmed: Confirmation::default(),
            headers: self.parameters(ParameterLocation::Header, &headers, Direction::Received),
            reply_headers: Vec::new(),
            reply: None,
            body,
        };
        if let docs::ResponseBody::Fields(fields) = &operation.response {
            self.reply(fields, &mut event);
        }
        event
    }

    /// Reports a v3 notification whose page lists no value of `event_type`, because programs identify a
    /// notification by this field.
    fn event_type(&mut self, operation: &docs::Operation) {
        let fields = operation.request.body.as_ref().map(|(_, part)| part.fields.as_slice()).unwrap_or_default();
        let field = fields.iter().find(|field| field.name == "event_type");
        if field.is_none_or(|field| field.description.values.is_empty()) {
            self.sink
                .report(
                    Code::EventTypeMissing,
                    field.map_or(operation.span, |field| field.span),
                    "this notification has no row `event_type` that lists a value",
                    "write the event type in backticks, before 枚举值, in the description of this row",
                )
                .recovery("the file name of the page is used instead");
        }
    }

    /// Reads `status`, `headers` and `body` of the merchant's reply.
    fn reply(&mut self, fields: &[Field], event: &mut Event) {
        for field in fields {
            self.rows += 1;
            match field.name.as_str() {
                // The protocol defines the statuses. They are the same for all notifications: 20x, 4xx
                // and 5xx.
                "status" => {}
                "headers" => event.reply_headers = self.properties(&field.children, Direction::Sent),
                "body" => event.reply = Some((event.body.media, self.object(&field.children, Direction::Sent))),
                name => {
                    self.rows += field.rows() - 1;
                    self.sink
                        .report(
                            Code::PartUnknown,
                            field.span,
                            format!("`{name}` is not a part of a reply"),
                            "indent this row below status, headers or body",
                        )
                        .recovery("left out");
                }
            }
        }
    }

    fn parameters(&mut self, place: ParameterLocation, fields: &[Field], direction: Direction) -> Vec<Parameter> {
        let mut properties = self.properties(fields, direction);
        for property in
            properties.iter_mut().filter(|property| place == ParameterLocation::Query && property.name == "offset")
        {
            property.schema.attributes.counts_pages |= property.schema.description.contains("页码");
        }
        properties.into_iter().map(|property| Parameter { place, property, example: None }).collect()
    }

    fn body(&mut self, media: Media, part: &docs::Part, direction: Direction) -> Body {
        let mut schema = self.object(&part.fields, direction);
        if media == Media::Multipart {
            for property in part_files(&mut schema) {
                property.schema.kind = SchemaKind::Bytes;
            }
            fills(&mut schema);
        }
        for _ in 0..part.lists {
            schema = Schema::new(SchemaKind::List(Box::new(schema)));
        }
        Body { media, required: part.required, schema, example: None, variants: Vec::new() }
    }

    fn object(&mut self, fields: &[Field], direction: Direction) -> Schema {
        Schema::new(SchemaKind::Object(self.properties(fields, direction)))
    }

    fn properties(&mut self, fields: &[Field], direction: Direction) -> Vec<Property> {
        let mut distinct: Vec<Cow<'_, Field>> = Vec::with_capacity(fields.len());
        for field in fields {
            let Some(earlier) = distinct.iter_mut().find(|earlier| earlier.name == field.name) else {
                distinct.push(Cow::Borrowed(field));
                continue;
            };
            // When the compiler recovers from a mistake, a level can get two fields with the same name.
            // An object would keep only the last of them.
            self.sink
                .report(
                    Code::NameTwice,
                    field.span,
                    format!("`{}` is written twice on this level", field.name),
                    "remove one of the rows",
                )
                .recovery("compiled as alternatives");
            let mut field = field.clone();
            let further = std::mem::take(&mut field.alternatives);
            earlier.to_mut().alternatives.push(field);
            earlier.to_mut().alternatives.extend(further);
        }
        distinct.iter().map(|field| self.property(field, direction)).collect()
    }

    fn property(&mut self, field: &Field, direction: Direction) -> Property {
        self.rows += 1 + field.alternatives.len();
        let mut schema = self.schema(field, direction);
        if !field.alternatives.is_empty() {
            let mut shapes = vec![schema];
            shapes.extend(field.alternatives.iter().map(|alternative| self.schema(alternative, direction)));
            schema = Schema::new(SchemaKind::OneOf(shapes));
        }
        Property { name: field.name.clone(), required: field.required, schema }
    }

    fn schema(&mut self, field: &Field, direction: Direction) -> Schema {
        let values = self.values(field);
        let closed = direction == Direction::Sent && field.description.closed && !values.is_empty();
        let values = Enumeration { list: values, closed };
        let kind = match field.ty.base {
            Base::String => SchemaKind::String(Text {
                values,
                default: self.default(field, |text| Some(text.to_owned())),
                content: self.content(field, direction),
            }),
            Base::Integer => {
                SchemaKind::Integer(Integer { values, default: self.default(field, |text| text.parse().ok()) })
            }
            Base::Boolean => SchemaKind::Boolean(self.default(field, |text| text.parse().ok())),
            Base::Decimal => {
                self.default::<()>(field, |_| None);
                SchemaKind::Decimal
            }
            Base::Object => {
                self.default::<()>(field, |_| None);
                SchemaKind::Object(self.properties(&field.children, direction))
            }
        };
        let mut schema = Schema::new(kind);
        schema.attributes = field.attributes.of_type(field.ty.base == Base::String);
        schema.attributes.encryption = schema.attributes.encryption.map(|encryption| self.padding(encryption));
        for _ in 0..field.ty.lists {
            schema = Schema::new(SchemaKind::List(Box::new(schema)));
        }
        schema.description = field.description.prose.clone();
        schema
    }

    /// Returns the encryption that the row means. If the page's description names PKCS#1 but not OAEP,
    /// `by-rsa-pubkey` stands for PKCS#1 v1.5 padding.
    fn padding(&self, encryption: Encryption) -> Encryption {
        let prose = self.page.description.to_lowercase();
        let names_pkcs1 = prose.contains("pkcs1") && !prose.contains("oaep");
        if encryption == Encryption::RsaOaep && names_pkcs1 { Encryption::RsaPkcs1 } else { encryption }
    }

    /// Returns the listed values without duplicates. Returns an empty list if a value does not have
    /// the field's type.
    fn values(&mut self, field: &Field) -> Vec<EnumValue> {
        let mut values: Vec<EnumValue> = Vec::new();
        for value in &field.description.values {
            let fits = match field.ty.base {
                Base::String => true,
                Base::Integer => value.text.parse::<i64>().is_ok(),
                Base::Decimal | Base::Boolean | Base::Object => false,
            };
            if !fits {
                self.sink
                    .report(
                        Code::EnumType,
                        field.span,
                        format!("`{}` is not a value of this row's type", value.text),
                        "correct the type or the list",
                    )
                    .recovery("compiled without the list");
                return Vec::new();
            }
            if values.iter().any(|earlier| earlier.text == value.text) {
                self.sink
                    .report(Code::EnumTwice, field.span, format!("`{}` is listed twice", value.text), "remove one")
                    .recovery("treated as if it were listed once")
                    .fix_with(value.cut.map(|span| Edit { span, text: String::new() }));
                continue;
            }
            values.push(EnumValue { text: value.text.clone(), meaning: value.meaning.clone() });
        }
        values
    }

    /// Returns the default, parsed by `read`. Lists have no default.
    fn default<T>(&mut self, field: &Field, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = field.description.default.as_ref()?;
        let value = read(text).filter(|_| field.ty.lists == 0);
        if value.is_none() {
            self.sink
                .report(
                    Code::DefaultType,
                    field.span,
                    format!("`{text}` is not a value of this row's type"),
                    "correct the type or the default",
                )
                .recovery("compiled without the default");
        }
        value
    }

    /// Returns the schema of what a string contains once it is decrypted and decoded, and how this
    /// content is encoded.
    fn content(&mut self, field: &Field, direction: Direction) -> Option<(Encoding, Box<Schema>)> {
        if !field.decoded {
            // A row can say how a string is encoded even if the table does not show the content.
            return field.encoding.map(|encoding| (encoding, Box::new(Schema::new(SchemaKind::Object(Vec::new())))));
        }
        let is_v2_notification =
            self.page.root.version == Version::V2 && matches!(self.page.kind, DocumentKind::Webhook { .. });
        let encoding = match field.encoding {
            Some(encoding) => encoding,
            None if is_v2_notification && field.attributes.encryption.is_some() => Encoding::Xml,
            None => Encoding::Json,
        };
        let held = match field.children.as_slice() {
            [list] if list.name == docs::LIST => self.property(list, direction).schema,
            fields => self.object(fields, direction),
        };
        Some((encoding, Box::new(held)))
    }
}

fn media(version: Version) -> Media {
    match version {
        Version::V2 => Media::Xml,
        Version::V3 => Media::Json,
    }
}

/// Returns the parts of an upload that are bytes: objects whose fields the table does not show.
fn part_files(schema: &mut Schema) -> impl Iterator<Item = &mut Property> {
    let properties = match &mut schema.kind {
        SchemaKind::Object(properties) => properties.as_mut_slice(),
        _ => &mut [],
    };
    properties.iter_mut().filter(|property| match &property.schema.kind {
        SchemaKind::Object(inner) => inner.is_empty(),
        // Some pages give a file the type `string`.
        SchemaKind::String(text) => property.name == "file" && text.content.is_none(),
        _ => false,
    })
}

/// Sets `from_file` on the fields that a client can fill in from an uploaded file: the file's name,
/// and its digest if the row names the hash function.
fn fills(schema: &mut Schema) {
    let SchemaKind::Object(properties) = &mut schema.kind else { return };
    for Property { name, schema, .. } in properties {
        if let Some(content) = schema.content_mut() {
            fills(content);
        } else if matches!(name.as_str(), "filename" | "file_name") {
            schema.attributes.from_file = Some(FromFile::FileName);
        } else if ["digest", "hash", "sha256"].iter().any(|ending| name.ends_with(ending)) {
            let text = format!("{name} {}", schema.description).to_lowercase().replace('-', "");
            let hashes = [("sha256", FromFile::Sha256), ("sm3", FromFile::Sm3), ("md5", FromFile::Md5)];
            let named = hashes.into_iter().find(|(hash, _)| text.contains(hash)).map(|(_, fill)| fill);
            schema.attributes.from_file = schema.attributes.from_file.or(named);
        }
    }
}

fn status(status: &Status) -> (bool, Vec<String>, bool) {
    let successor = |link: &String| {
        // A link to one of our pages is replaced by the URL that the page describes.
        let page = Root::of_page(link.trim_start_matches('/'));
        page.and_then(|(root, rest)| Some(format!("{}{rest}", root.prefix?))).unwrap_or_else(|| link.clone())
    };
    (status.deprecated, status.successors.iter().map(successor).collect(), status.permission)
}

/// Returns the method and the URL as an identifier: `post_v3_pay_transactions_jsapi`. Braces are
/// dropped; other characters that an identifier cannot contain become `_`.
fn id(verb: Method, url: &str) -> String {
    let url: String =
        url.chars().filter(|c| !matches!(c, '{' | '}')).map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    format!("{}{url}", verb.as_str())
}

/// Returns the API version and the first segment of the URL: `v3-pay`.
fn family(root: &Root, url: &str) -> String {
    let rest = url.strip_prefix(root.prefix.unwrap_or_default()).unwrap_or(url);
    format!("{}-{}", root.name(), rest.split('/').next().unwrap_or_default())
}

/// Returns the hosts of an operation. Required hosts replace the usual one, and optional hosts follow
/// it. If no host is required but a sample shows one, as for pages for browsers, the sample's host is
/// used instead of the usual one.
fn servers(hosts: &[(String, bool)], samples: &[docs::Sample]) -> Vec<String> {
    let host = |(host, _): &(String, bool)| host.trim_end_matches('/').to_owned();
    let mut servers: Vec<String> = hosts.iter().filter(|(_, required)| *required).map(host).collect();
    if servers.is_empty() {
        let shown = samples.iter().find_map(|sample| sample.call.as_ref()?.host.clone());
        servers.push(shown.unwrap_or_else(|| HOST.to_owned()));
    }
    for optional in hosts.iter().filter(|(_, required)| !required).map(host) {
        if !servers.contains(&optional) {
            servers.push(optional);
        }
    }
    servers
}
