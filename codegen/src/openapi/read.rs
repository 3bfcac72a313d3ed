//! A document → its page: the inverse of `write`. The Rust generator gets its whole input from here.

use openapiv3::{
    MediaType, OpenAPI, Operation as Written, Parameter as WrittenParameter, ParameterSchemaOrContent, ReferenceOr,
    RequestBody, Response, StatusCode,
};
use serde_json::Value;

use super::{extension, schema, write};
use crate::api::{
    Body, Confirmation, Event, HOST, Media, Method, Operation, Page, Parameter, ParameterLocation, Property,
    ResponseBody, Root, Schema, Signature, WHOLE, bilingual,
};

/// Reads a page's document.
///
/// # Errors
/// Returns an error if the document contains something that the writer never writes. The message says
/// where.
pub fn read(document: &OpenAPI) -> Result<Page, String> {
    let module = document.extensions.get(extension::MODULE).and_then(Value::as_str).map(str::to_owned);
    let mut page =
        Page { path: String::new(), title: document.info.title.clone(), module, operations: Vec::new(), event: None };
    for (url, item) in &document.paths.paths {
        let mut item = inline(item, url)?.clone();
        for verb in Method::ALL {
            if let Some(written) = write::slot(&mut item, verb).take() {
                (page.path, _) = source(&written)?;
                let place = |error| format!("{} {url}: {error}", verb.as_str());
                page.operations.push(read_operation(&written, verb, url).map_err(place)?);
            }
        }
    }
    if let Some(Value::Object(webhooks)) = document.extensions.get(extension::WEBHOOKS) {
        for (name, item) in webhooks {
            let place = |error: String| format!("{name}: {error}");
            let post = item.get("post").cloned().unwrap_or_default();
            let written: Written = serde_json::from_value(post).map_err(|error| place(error.to_string()))?;
            let (path, root) = source(&written).map_err(place)?;
            page.path = path;
            page.event = Some(read_event(&written, name, root).map_err(place)?);
        }
    }
    if page.path.is_empty() {
        return Err("the document has neither an operation nor a webhook".to_owned());
    }
    Ok(page)
}

/// Returns the path of the page, and the folder of the reference that it is in.
fn source(written: &Written) -> Result<(String, &'static Root), String> {
    let source = written.extensions.get(extension::SOURCE).and_then(Value::as_str);
    let path = source.and_then(|source| source.strip_prefix("docs/")?.strip_suffix(".md"));
    let found = path.and_then(|path| Some((path.to_owned(), Root::of_page(path)?.0)));
    found.ok_or_else(|| "x-source must be `docs/….md`, in a folder of the reference".to_owned())
}

fn inline<'a, T>(item: &'a ReferenceOr<T>, place: &str) -> Result<&'a T, String> {
    match item {
        ReferenceOr::Item(item) => Ok(item),
        ReferenceOr::Reference { reference } => {
            Err(format!("{place}: `$ref: {reference}` is not supported here: write the schema out in place"))
        }
    }
}

fn flag(written: &Written, name: &str) -> bool {
    written.extensions.get(name) == Some(&true.into())
}

fn confirmed(written: &Written) -> Confirmation {
    let word = written.extensions.get(extension::CONFIRMED).and_then(Value::as_str);
    word.and_then(Confirmation::of_word).unwrap_or_default()
}

fn strings(written: &Written, name: &str) -> Vec<String> {
    let list = written.extensions.get(name).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn names(written: &Written) -> (String, String) {
    let (title, english) = bilingual::split(written.summary.as_deref().unwrap_or_default());
    (title.to_owned(), english.to_owned())
}

fn links(written: &Written) -> Vec<String> {
    let mut links: Vec<String> = written.external_docs.iter().map(|docs| docs.url.clone()).collect();
    links.extend(strings(written, extension::LINKS));
    links
}

fn read_operation(written: &Written, verb: Method, url: &str) -> Result<Operation, String> {
    let servers: Vec<String> = written.servers.iter().map(|server| server.url.clone()).collect();
    let (response, failure) = read_responses(written)?;
    let (title, english) = names(written);
    Ok(Operation {
        id: written.operation_id.clone().ok_or("`operationId` is missing")?,
        verb,
        url: url.to_owned(),
        family: written.tags.first().cloned().ok_or("`tags` does not name the family")?,
        title,
        english,
        description: written.description.clone().unwrap_or_default(),
        links: links(written),
        deprecated: written.deprecated,
        successors: strings(written, extension::SUCCESSOR),
        permission: flag(written, extension::PERMISSION),
        confirmed: confirmed(written),
        servers: if servers.is_empty() { vec![HOST.to_owned()] } else { servers },
        mutual_tls: flag(written, extension::MUTUAL_TLS),
        no_nonce: flag(written, extension::NO_NONCE),
        unsigned_request: written.extensions.get(extension::SIGNATURE) == Some(&Signature::None.word().into()),
        unsigned_response: flag(written, extension::UNSIGNED_RESPONSE),
        fragment: written.extensions.get(extension::FRAGMENT).and_then(Value::as_str).map(str::to_owned),
        parameters: read_parameters(written)?,
        body: written.request_body.as_ref().map(read_body).transpose()?,
        made: written.extensions.get(extension::SAMPLE) == Some(&write::MADE.into()),
        response_example: response_example(written),
        response,
        failure,
    })
}

fn read_parameters(written: &Written) -> Result<Vec<Parameter>, String> {
    written.parameters.iter().map(|parameter| read_parameter(inline(parameter, "parameters")?)).collect()
}

fn read_parameter(parameter: &WrittenParameter) -> Result<Parameter, String> {
    let place = match parameter {
        WrittenParameter::Path { .. } => ParameterLocation::Path,
        WrittenParameter::Query { .. } => ParameterLocation::Query,
        WrittenParameter::Header { .. } => ParameterLocation::Header,
        WrittenParameter::Cookie { .. } => {
            return Err("cookies are not supported as parameters: the API uses none".to_owned());
        }
    };
    let data = parameter.parameter_data_ref();
    let property = property(&data.name, data.required, data.description.as_deref(), &data.format)?;
    Ok(Parameter { place, property, example: data.example.clone() })
}

fn property(
    name: &str,
    required: bool,
    description: Option<&str>,
    format: &ParameterSchemaOrContent,
) -> Result<Property, String> {
    let ParameterSchemaOrContent::Schema(written) = format else {
        return Err(format!("{name}: a parameter must have a schema"));
    };
    let mut schema = schema::read(written).map_err(|error| format!("{name}: {error}"))?;
    schema.description = description.unwrap_or_default().to_owned();
    Ok(Property { name: name.to_owned(), required, schema })
}

fn read_content<'a>(
    mut content: impl Iterator<Item = (&'a String, &'a MediaType)>,
) -> Result<Option<(Media, Schema)>, String> {
    let Some((name, media)) = content.next() else { return Ok(None) };
    let Some((_, kind)) = write::MEDIA.iter().find(|(known, _)| known == name) else {
        return Err(format!("the media type `{name}` is not supported: the API does not use it"));
    };
    let written = media.schema.as_ref().ok_or_else(|| format!("`{name}` has no schema"))?;
    Ok(Some((*kind, schema::read(written).map_err(|error| format!("{name}: {error}"))?)))
}

fn read_body(body: &ReferenceOr<RequestBody>) -> Result<Body, String> {
    let body = inline(body, "requestBody")?;
    let (media, schema) = read_content(body.content.iter())?.ok_or("`requestBody` has no content")?;
    let mut example = body.content.values().next().and_then(|media| media.example.clone());
    let mut variants = Vec::new();
    for (label, value) in body.content.values().flat_map(|media| &media.examples) {
        let value = inline(value, label)?.value.clone().unwrap_or_default();
        if label == WHOLE {
            example = Some(value);
        } else {
            variants.push((label.clone(), value));
        }
    }
    Ok(Body { media, required: body.required, schema, example, variants })
}

fn response_example(written: &Written) -> Option<Value> {
    let responses = written.responses.responses.values().filter_map(ReferenceOr::as_item);
    responses.flat_map(|response| response.content.values()).find_map(|media| media.example.clone())
}

fn read_responses(written: &Written) -> Result<(ResponseBody, Option<Schema>), String> {
    let mut read = None;
    for (status, response) in &written.responses.responses {
        let response = inline(response, "responses")?;
        read = Some(match status {
            StatusCode::Code(302) => ResponseBody::Redirect,
            StatusCode::Code(204) => ResponseBody::Empty,
            StatusCode::Code(200) if response.content.contains_key("application/octet-stream") => ResponseBody::File,
            StatusCode::Code(200) => {
                let (media, schema) = read_content(response.content.iter())?.ok_or("the response has no content")?;
                ResponseBody::Body(media, schema)
            }
            status => return Err(format!("the response {status} is not one of 200, 204 and 302")),
        });
    }
    let failure = match &written.responses.default {
        Some(ReferenceOr::Item(response)) => own_failure(response)?,
        _ => None,
    };
    Ok((read.ok_or("the response is missing")?, failure))
}

/// Reads the body of a failure, unless it is the usual one that all documents refer to.
fn own_failure(response: &Response) -> Result<Option<Schema>, String> {
    let usual = response.content.values().any(|media| matches!(media.schema, Some(ReferenceOr::Reference { .. })));
    if usual {
        return Ok(None);
    }
    Ok(read_content(response.content.iter())?.map(|(_, schema)| schema))
}

fn read_event(written: &Written, name: &str, root: &Root) -> Result<Event, String> {
    let body = written.request_body.as_ref().ok_or("`requestBody` is missing")?;
    let response = written.responses.responses.values().next().ok_or("the response is missing")?;
    let response = inline(response, "responses")?;
    let mut reply_headers = Vec::new();
    for (name, header) in &response.headers {
        let header = inline(header, name)?;
        reply_headers.push(property(name, header.required, header.description.as_deref(), &header.format)?);
    }
    let (title, english) = names(written);
    Ok(Event {
        name: name.to_owned(),
        version: root.version,
        title,
        english,
        description: written.description.clone().unwrap_or_default(),
        links: links(written),
        deprecated: written.deprecated,
        successors: strings(written, extension::SUCCESSOR),
        permission: flag(written, extension::PERMISSION),
        confirmed: confirmed(written),
        headers: read_parameters(written)?,
        body: read_body(body)?,
        reply_headers,
        reply: read_content(response.content.iter())?,
    })
}
