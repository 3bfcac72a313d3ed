//! A page → its document.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, Components, Example, ExternalDocumentation, Header, HeaderStyle, Info, MediaType, OpenAPI,
    Operation as Written, Parameter as WrittenParameter, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle,
    Paths, QueryStyle, ReferenceOr, RequestBody, Response, Responses, SecurityRequirement, SecurityScheme, Server,
    StatusCode,
};
use serde_json::{Value, json};

use super::{extension, schema};
use crate::api::{
    Body, Confirmation, Event, HOST, Media, Method, Operation, Page, Parameter, ParameterLocation, Property,
    ResponseBody, Root, Schema, SchemaKind, Signature, SignatureScheme, Text, Version, WHOLE, bilingual,
};

/// Writes a page's document.
pub fn write(page: &Page) -> OpenAPI {
    let root = page.root();
    let mut document = OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: Info {
            title: page.title.clone(),
            version: root.version.as_str().trim_start_matches('v').to_owned(),
            ..Default::default()
        },
        servers: vec![server(HOST)],
        ..Default::default()
    };
    let source = format!("docs/{}.md", page.path);
    for operation in &page.operations {
        let item =
            document.paths.paths.entry(operation.url.clone()).or_insert_with(|| ReferenceOr::Item(PathItem::default()));
        if let ReferenceOr::Item(item) = item {
            *slot(item, operation.verb) = Some(write_operation(operation, root, &source));
        }
    }
    document.components = components(page, root);
    if let Some(module) = &page.module {
        document.extensions.insert(extension::MODULE.to_owned(), module.clone().into());
    }
    if let Some(event) = &page.event {
        let webhooks = json!({ event.name.clone(): { "post": write_event(event, &source) } });
        document.extensions.insert(extension::WEBHOOKS.to_owned(), webhooks);
        document.paths = Paths::default();
    }
    document
}

/// Returns the slot of a method's operation in a path item.
pub(super) fn slot(item: &mut PathItem, verb: Method) -> &mut Option<Written> {
    match verb {
        Method::Get => &mut item.get,
        Method::Put => &mut item.put,
        Method::Post => &mut item.post,
        Method::Delete => &mut item.delete,
        Method::Patch => &mut item.patch,
    }
}

fn server(url: &str) -> Server {
    Server { url: url.to_owned(), ..Default::default() }
}

/// Returns the components of a v3 page: the body of a failure, and the signature schemes of its
/// calls. `None` for v2, and for pages without operations.
///
/// OpenAPI cannot express a signature over the request; an API key in a header is the closest that
/// every tool accepts. v2 has no scheme: its signature is the field `sign` of the body, and a
/// scheme can only name a header, a query parameter or a cookie.
fn components(page: &Page, root: &Root) -> Option<Components> {
    if root.schemes.is_empty() || page.operations.is_empty() {
        return None;
    }
    let mut components = Components::default();
    for SignatureScheme { name, account } in root.schemes {
        let scheme = SecurityScheme::APIKey {
            location: APIKeyLocation::Header,
            name: "Authorization".to_owned(),
            description: Some(format!(
                "{name} {account}=\"…\",nonce_str=\"…\",timestamp=\"…\",serial_no=\"…\",signature=\"…\""
            )),
            extensions: IndexMap::new(),
        };
        components.security_schemes.insert((*name).to_owned(), ReferenceOr::Item(scheme));
    }
    components.schemas.insert("Error".to_owned(), ReferenceOr::Item(schema::write(&error())));
    Some(components)
}

/// Returns the usual body of a failure.
fn error() -> Schema {
    let property = |name: &str, required: bool, kind: SchemaKind, description: &str| {
        let mut schema = Schema::new(kind);
        schema.description = description.to_owned();
        Property { name: name.to_owned(), required, schema }
    };
    let detail = "错误详情，结构不定 / Details, whose structure varies";
    Schema::new(SchemaKind::Object(vec![
        property("code", true, SchemaKind::String(Text::default()), "错误码 / Error code"),
        property("message", true, SchemaKind::String(Text::default()), "错误描述 / What went wrong"),
        property("detail", false, SchemaKind::Object(Vec::new()), detail),
    ]))
}

fn flag(extensions: &mut IndexMap<String, Value>, name: &str, set: bool) {
    if set {
        extensions.insert(name.to_owned(), true.into());
    }
}

fn links(written: &mut Written, links: &[String]) {
    let Some((first, more)) = links.split_first() else { return };
    written.external_docs = Some(ExternalDocumentation { url: first.clone(), ..Default::default() });
    if !more.is_empty() {
        written.extensions.insert(extension::LINKS.to_owned(), more.into());
    }
}

fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn write_operation(operation: &Operation, root: &Root, source: &str) -> Written {
    let mut written = Written {
        tags: vec![operation.family.clone()],
        summary: text(&bilingual::join(&operation.title, &operation.english)),
        description: text(&operation.description),
        operation_id: Some(operation.id.clone()),
        parameters: operation
            .parameters
            .iter()
            .map(|parameter| ReferenceOr::Item(write_parameter(parameter)))
            .collect(),
        request_body: operation.body.as_ref().map(|body| ReferenceOr::Item(write_body(body))),
        responses: responses(operation, root.version),
        deprecated: operation.deprecated,
        ..Default::default()
    };
    if operation.servers != [HOST] {
        written.servers = operation.servers.iter().map(|host| server(host)).collect();
    }
    if !root.schemes.is_empty() {
        let signed = root.schemes.iter().filter(|_| !operation.unsigned_request);
        // Any one requirement of the list is enough.
        let requirement = |scheme: &SignatureScheme| SecurityRequirement::from([(scheme.name.to_owned(), Vec::new())]);
        written.security = Some(signed.map(requirement).collect());
    }
    links(&mut written, &operation.links);
    let extensions = &mut written.extensions;
    extensions.insert(extension::SOURCE.to_owned(), source.into());
    if !operation.successors.is_empty() {
        extensions.insert(extension::SUCCESSOR.to_owned(), operation.successors.as_slice().into());
    }
    flag(extensions, extension::PERMISSION, operation.permission);
    if operation.made {
        extensions.insert(extension::SAMPLE.to_owned(), MADE.into());
    }
    extensions.extend(confirmed(operation.confirmed));
    flag(extensions, extension::MUTUAL_TLS, operation.mutual_tls);
    flag(extensions, extension::NO_NONCE, operation.no_nonce);
    if operation.signature() != Signature::Header {
        extensions.insert(extension::SIGNATURE.to_owned(), operation.signature().word().into());
    }
    flag(extensions, extension::UNSIGNED_RESPONSE, operation.unsigned_response);
    if let Some(fragment) = &operation.fragment {
        extensions.insert(extension::FRAGMENT.to_owned(), fragment.clone().into());
    }
    written
}

/// Returns the extension that says how far an operation or a notification is confirmed. Without this
/// extension, only third parties confirm it.
fn confirmed(confirmed: Confirmation) -> Option<(String, Value)> {
    let said = confirmed != Confirmation::default();
    said.then(|| (extension::CONFIRMED.to_owned(), confirmed.word().into()))
}

fn write_parameter(parameter: &Parameter) -> WrittenParameter {
    let property = &parameter.property;
    let mut schema = schema::write_property(property);
    let parameter_data = ParameterData {
        name: property.name.clone(),
        // OpenAPI tools show the parameter's description; the schema's would only repeat it.
        description: schema.schema_data.description.take(),
        required: property.required,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)),
        example: parameter.example.clone(),
        examples: IndexMap::new(),
        explode: None,
        extensions: IndexMap::new(),
    };
    match parameter.place {
        ParameterLocation::Path => WrittenParameter::Path { parameter_data, style: PathStyle::Simple },
        ParameterLocation::Query => WrittenParameter::Query {
            parameter_data,
            allow_reserved: false,
            style: QueryStyle::Form,
            allow_empty_value: None,
        },
        ParameterLocation::Header => WrittenParameter::Header { parameter_data, style: HeaderStyle::Simple },
    }
}

/// The value of [`extension::SAMPLE`] for generated samples.
pub(super) const MADE: &str = "made";

pub(super) const MEDIA: &[(&str, Media)] =
    &[("application/json", Media::Json), ("text/xml", Media::Xml), ("multipart/form-data", Media::Multipart)];

fn content(media: Media, schema: &Schema) -> (String, MediaType) {
    let name = MEDIA.iter().find(|(_, known)| *known == media).map_or("", |(name, _)| name);
    let mut written = schema::write(schema);
    if media == Media::Xml {
        written.schema_data.extensions.insert(extension::XML_ROOT.to_owned(), "xml".into());
    }
    (name.to_owned(), MediaType { schema: Some(ReferenceOr::Item(written)), ..Default::default() })
}

fn write_body(body: &Body) -> RequestBody {
    let (name, mut media) = content(body.media, &body.schema);
    let example = |label: &str, value: &Value| {
        let example = Example { value: Some(value.clone()), ..Default::default() };
        (label.to_owned(), ReferenceOr::Item(example))
    };
    if body.variants.is_empty() {
        media.example = body.example.clone();
    } else {
        // OpenAPI allows `example` or `examples`, not both.
        media.examples = body.example.iter().map(|value| example(WHOLE, value)).collect();
        media.examples.extend(body.variants.iter().map(|(label, value)| example(label, value)));
    }
    RequestBody { required: body.required, content: IndexMap::from([(name, media)]), ..Default::default() }
}

fn responses(operation: &Operation, version: Version) -> Responses {
    let respond = |description: &str, content: Option<(String, MediaType)>| {
        let content = content.into_iter().collect();
        ReferenceOr::Item(Response { description: description.to_owned(), content, ..Default::default() })
    };
    let (status, response) = match &operation.response {
        ResponseBody::Body(media, schema) => {
            let (name, mut written) = content(*media, schema);
            written.example.clone_from(&operation.response_example);
            (200, respond("成功 / Success", Some((name, written))))
        }
        ResponseBody::Empty => (204, respond("成功，无返回内容 / Success, without content", None)),
        ResponseBody::File => {
            let media = MediaType {
                schema: Some(ReferenceOr::Item(schema::write(&Schema::new(SchemaKind::Bytes)))),
                ..Default::default()
            };
            (200, respond("文件 / A file", Some(("application/octet-stream".to_owned(), media))))
        }
        ResponseBody::Redirect => (302, respond("跳转 / A redirect", None)),
    };
    let failure = "失败 / Failure";
    let default = match (&operation.failure, version) {
        (Some(schema), _) => {
            let media = if version == Version::V2 { Media::Xml } else { Media::Json };
            Some(respond(failure, Some(content(media, schema))))
        }
        (None, Version::V3) => {
            let reference = ReferenceOr::Reference { reference: "#/components/schemas/Error".to_owned() };
            let media = MediaType { schema: Some(reference), ..Default::default() };
            Some(respond(failure, Some(("application/json".to_owned(), media))))
        }
        // A v2 failure looks like a success, except that its `return_code` or `result_code` is
        // FAIL.
        (None, Version::V2) => None,
    };
    Responses { default, responses: IndexMap::from([(StatusCode::Code(status), response)]), ..Default::default() }
}

fn write_event(event: &Event, source: &str) -> Written {
    let mut response = Response { description: "已接收 / Received".to_owned(), ..Default::default() };
    for property in &event.reply_headers {
        let mut schema = schema::write_property(property);
        let header = Header {
            description: schema.schema_data.description.take(),
            style: HeaderStyle::Simple,
            required: property.required,
            deprecated: None,
            format: ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)),
            example: None,
            examples: IndexMap::new(),
            extensions: IndexMap::new(),
        };
        response.headers.insert(property.name.clone(), ReferenceOr::Item(header));
    }
    response.content = event.reply.iter().map(|(media, schema)| content(*media, schema)).collect();
    let mut written = Written {
        tags: vec!["webhook".to_owned()],
        summary: text(&bilingual::join(&event.title, &event.english)),
        description: text(&event.description),
        parameters: event.headers.iter().map(|header| ReferenceOr::Item(write_parameter(header))).collect(),
        request_body: Some(ReferenceOr::Item(write_body(&event.body))),
        responses: Responses {
            responses: IndexMap::from([(StatusCode::Code(200), ReferenceOr::Item(response))]),
            ..Default::default()
        },
        deprecated: event.deprecated,
        ..Default::default()
    };
    links(&mut written, &event.links);
    let extensions = &mut written.extensions;
    extensions.insert(extension::SOURCE.to_owned(), source.into());
    if !event.successors.is_empty() {
        extensions.insert(extension::SUCCESSOR.to_owned(), event.successors.as_slice().into());
    }
    flag(extensions, extension::PERMISSION, event.permission);
    extensions.extend(confirmed(event.confirmed));
    written
}
