//! Checks that every documented field of every request is sent once, and has a setter.
//!
//! Samples leave fields out. These tests fill requests from the documents, without generated code: with
//! each alternative of a row in turn, two items in each list, and the content of each encoded string.
//! The client encodes the requests according to the planned tables; the tests read them according to
//! the document.

use std::{
    path::Path,
    pin::pin,
    sync::LazyLock,
    sync::atomic::{AtomicUsize, Ordering},
    task::{Context, Poll, Waker},
};

use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::percent_decode_str;
use rayon::prelude::*;
use serde_json::{Map, Value, json};
use wechatpay_client::{
    __codegen::{self as model, Descriptor, RequestData},
    Check, Upload,
    crypto::Padding,
    testing::{PLATFORM_SERIAL, WeChatPay},
    v2,
};

use super::{
    plan::{Body, Field, FieldTransform, Named, OperationPlan, Part, ResponseFormat, RustType},
    planner::{self, CLIENT_HEADERS},
};
use crate::api::{
    Api, Encoding, Encryption, Format, FromFile, Media, Method, Operation, Page, ParameterLocation, Property, Schema,
    SchemaKind, Signature,
};

static API: LazyLock<Api> = LazyLock::new(|| {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    crate::front::read_docs(&docs).expect("the reference can be read").api
});

/// Calls `check` with every operation and its plan.
fn each(check: impl Fn(&Operation, &OperationPlan) + Sync) {
    let count: usize = API
        .pages
        .par_iter()
        .map(|page| {
            let module = planner::module(page).expect("the page has no problems");
            page.operations.iter().zip(&module.operations).for_each(|(operation, plan)| check(operation, plan));
            module.operations.len()
        })
        .sum();
    assert!(count > 1000, "only {count} operations were checked");
}

/// Returns the fields of a request by location, without the headers that the client sets itself.
fn parts(operation: &Operation) -> [(&'static str, Vec<&Property>); 4] {
    let parameters = |place: ParameterLocation| {
        let all = operation.parameters.iter().filter(move |parameter| parameter.place == place);
        all.map(|parameter| &parameter.property)
    };
    let is_own = |header: &&Property| !CLIENT_HEADERS.contains(&header.name.to_lowercase().as_str());
    let body = operation.body.iter().flat_map(|body| body.schema.properties());
    [
        ("path", parameters(ParameterLocation::Path).collect()),
        ("query", parameters(ParameterLocation::Query).collect()),
        ("headers", parameters(ParameterLocation::Header).filter(is_own).collect()),
        ("body", body.collect()),
    ]
}

#[test]
fn every_field_arrives_as_it_was_set() {
    each(|operation, plan| {
        let descriptor = descriptor(plan);
        let all = parts(operation);
        let alternatives = all.iter().flat_map(|(_, fields)| fields).map(|field| choices(&field.schema)).max();
        for alternative in 0..alternatives.unwrap_or(1) {
            let mut filler = Filler { alternative, count: 0 };
            let filled = all.each_ref().map(|(part, fields)| (*part, filler.fields(part, fields)));
            let arrived = send(operation, descriptor, &filled, Check::Off);
            for ((part, mut filled), (_, fields)) in filled.into_iter().zip(&all) {
                let mut read = Reader { alternative }.fields(&arrived[part], fields);
                // The client computes the signature, so it is not compared.
                for fields in [&mut filled, &mut read] {
                    fields.shift_remove("sign");
                }
                let (filled, read) = (as_text(&filled.into()), as_text(&read.into()));
                assert_eq!(read, filled, "{}: {part}, as it arrives\n{:#}", operation.name(), arrived[part]);
            }
        }
    });
}

/// Checks that where fields exclude each other, a request with any one of them is complete. If a
/// request has several choices, as for the modes of direct merchant and institution, the test sets the
/// member at the same position in each choice.
#[test]
fn each_member_of_a_choice_is_enough() {
    let sent = AtomicUsize::new(0);
    each(|operation, plan| {
        let members = plan.descriptor.choices.iter().map(|choice| choice.pointers.len()).max().unwrap_or(0);
        for chosen in 0..members {
            let mut filler = Filler { alternative: 0, count: 0 };
            let mut tree = Value::Object(Map::new());
            for (part, fields) in parts(operation) {
                tree[part] = filler.fields(part, &fields).into();
            }
            for choice in &plan.descriptor.choices {
                let others = choice.pointers.iter().enumerate().filter(|(at, _)| *at != chosen % choice.pointers.len());
                others.for_each(|(_, pointer)| remove(&mut tree, pointer.split('/').skip(1)));
            }
            let filled = ["path", "query", "headers", "body"].map(|part| match tree[part].take() {
                Value::Object(fields) => (part, fields),
                _ => (part, Map::new()),
            });
            send(operation, descriptor(plan), &filled, Check::Refuse);
            sent.fetch_add(1, Ordering::Relaxed);
        }
    });
    let sent = sent.into_inner();
    assert!(sent > 150, "only {sent} requests were sent");
}

/// Removes the field that a pointer leads to, in every item of a list.
fn remove<'s>(tree: &mut Value, mut steps: impl Iterator<Item = &'s str> + Clone) {
    let Some(step) = steps.next() else { return };
    match tree {
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, steps.clone())),
        Value::Object(fields) if steps.clone().next().is_none() => _ = fields.shift_remove(step),
        Value::Object(fields) => _ = fields.get_mut(step).map(|field| remove(field, steps)),
        _ => {}
    }
}

/// Returns how many requests it takes to send each alternative of a row.
fn choices(schema: &Schema) -> usize {
    match &schema.plain().kind {
        SchemaKind::Object(properties) => {
            properties.iter().map(|property| choices(&property.schema)).max().unwrap_or(1)
        }
        SchemaKind::List(items) => choices(items),
        SchemaKind::OneOf(shapes) => shapes.iter().map(choices).max().unwrap_or(1).max(shapes.len()),
        _ => 1,
    }
}

/// Returns the alternative of a row that the request with this number sends.
fn chosen(shapes: &[Schema], alternative: usize) -> &Schema {
    &shapes[alternative.min(shapes.len() - 1)]
}

/// Returns the names on the wire: two for a numbered series.
fn names(property: &Property) -> Vec<String> {
    match property.is_numbered() {
        true => [0, 1].map(|number| numbers(&property.name, number)).to_vec(),
        false => vec![property.name.clone()],
    }
}

/// Returns `coupon_id_0_0` for `coupon_id_$n_$m` and the number 0.
fn numbers(pattern: &str, number: usize) -> String {
    let mut pieces = pattern.split('$');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |name, piece| name + &number.to_string() + &piece[1..])
}

/// Generates a value for each field. Numbers and free text never repeat.
struct Filler {
    alternative: usize,
    count: i64,
}

impl Filler {
    fn fields(&mut self, part: &str, properties: &[&Property]) -> Map<String, Value> {
        let mut fields = Map::new();
        for property in properties {
            for name in names(property) {
                let value = match (part, &*name) {
                    // The client interprets these fields, so they need valid values.
                    (_, "cert_sn") => PLATFORM_SERIAL.into(),
                    (_, "sign_type") => property.schema.values().first().map_or("MD5", |value| &value.text).into(),
                    ("headers", _) => format!("{}-{}", property.name, self.next()).into(),
                    _ => self.value(&property.schema),
                };
                fields.insert(name, value);
            }
        }
        fields
    }

    fn next(&mut self) -> i64 {
        self.count += 1;
        self.count
    }

    fn value(&mut self, schema: &Schema) -> Value {
        if let Some(fill) = schema.attributes.from_file {
            return of_file(fill).into();
        }
        if let Some((Encoding::Url, held)) = schema.content() {
            // `&` separates the fields of a query string: the client rejects it inside a field.
            let text = self.value(held).to_string().replace('&', "");
            return serde_json::from_str(&text).expect("the text is JSON");
        }
        let schema = schema.plain();
        match &schema.kind {
            SchemaKind::String(_) => match schema.values().first() {
                Some(value) => value.text.clone().into(),
                None if schema.attributes.format == Some(Format::DateTime) => {
                    format!("2026-06-18T10:35:42.{:06}+08:00", self.next()).into()
                }
                None => format!("{} 茶&=/+%'\"<>]", self.next()).into(),
            },
            SchemaKind::Bytes => FILE.into(),
            SchemaKind::Integer(_) => self.next().into(),
            SchemaKind::Decimal => (self.next() as f64 + 0.5).into(),
            SchemaKind::Boolean(_) => true.into(),
            SchemaKind::Object(properties) if properties.is_empty() => json!({ "any": self.next() }),
            SchemaKind::Object(properties) => Value::Object(self.fields("", &properties.iter().collect::<Vec<_>>())),
            SchemaKind::List(items) => json!([self.value(items), self.value(items)]),
            SchemaKind::OneOf(shapes) => self.value(chosen(shapes, self.alternative)),
        }
    }
}

/// Sends the fields, and returns what arrives, by location.
fn send(
    operation: &Operation,
    descriptor: &'static Descriptor,
    filled: &[(&str, Map<String, Value>); 4],
    check: Check,
) -> Value {
    let [(_, path), (_, query), (_, headers), (_, body)] = filled;
    let mut parts =
        with_path(path.values().map(|value| as_text(value).as_str().expect("the value is text").to_owned()).collect());
    for (name, value) in query {
        parts = parts.query(leak(name), value.clone());
    }
    for (name, value) in headers {
        parts = parts.header(leak(name), value.clone());
    }
    let schema = operation.body.as_ref().map(|body| &body.schema);
    let body = schema.map_or_else(Map::new, |schema| match without_fills(schema, &body.clone().into()) {
        Value::Object(fields) => fields,
        _ => Map::new(),
    });
    for (name, value) in &body {
        let property = operation.body.iter().flat_map(|body| body.schema.properties()).find(|one| one.name == *name);
        parts = match property.is_some_and(|property| property.schema.kind == SchemaKind::Bytes) {
            true => parts.file(leak(name), Upload::new(FILE, BYTES)),
            false => parts.body(leak(name), value.clone()),
        };
    }
    let wechatpay = WeChatPay::new();
    let is_brand = descriptor.path.starts_with("/brand/");
    let builder = if is_brand { wechatpay.brand_builder() } else { wechatpay.builder() };
    let client = builder.check_required(check).build().expect("the settings are valid");
    if descriptor.response_format == model::ResponseFormat::Redirect {
        let url = client.url_of_parts(descriptor, parts).unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        return arrived(operation, url.split('#').next().unwrap_or_default(), Value::Null, &[]);
    }
    wechatpay.respond(200, Value::Null);
    let response = now(client.send_parts(descriptor, parts)).err();
    let request = wechatpay.requests().pop();
    let request = request.unwrap_or_else(|| panic!("{}: nothing was sent: {response:?}", operation.id));
    let headers = request
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), Value::from(value.to_str().expect("a header is text"))));
    arrived(operation, &request.uri().to_string(), headers.collect(), request.body())
}

/// The name of the uploaded file, which stands in for its bytes.
const FILE: &str = "文 件.png";
const BYTES: &str = "bytes";

/// Returns what the client fills in for that file, as computed by `sha256sum`, `openssl dgst -sm3`
/// and `md5sum`.
fn of_file(fill: FromFile) -> &'static str {
    match fill {
        FromFile::FileName => FILE,
        FromFile::Sha256 => "277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9",
        FromFile::Sm3 => "62fbb113f3d8004373d33df95517e7f6affc1eb5edb11743b09127b22db99e02",
        FromFile::Md5 => "4b3a6218bb3e3a7303e8a171a60fcf92",
    }
}

/// Removes the fields that the client fills in.
fn without_fills(schema: &Schema, value: &Value) -> Value {
    let (SchemaKind::Object(properties), Value::Object(fields)) = (&schema.plain().kind, value) else {
        return value.clone();
    };
    let left = fields.iter().filter_map(|(name, value)| {
        let property = properties.iter().find(|property| property.name == *name);
        let schema = property.map(|property| &property.schema);
        let value = schema.map_or_else(|| value.clone(), |schema| without_fills(schema, value));
        schema.is_none_or(|schema| schema.attributes.from_file.is_none()).then(|| (name.clone(), value))
    });
    left.collect()
}

fn with_path(values: Vec<String>) -> RequestData {
    fn array<const N: usize>(values: Vec<String>) -> [String; N] {
        values.try_into().expect("there are N values")
    }
    match values.len() {
        0 => RequestData::new(),
        1 => RequestData::new().path(array::<1>(values)),
        2 => RequestData::new().path(array::<2>(values)),
        3 => RequestData::new().path(array::<3>(values)),
        many => panic!("a path has {many} parameters"),
    }
}

/// Polls a future that is ready at once.
fn now<T>(call: impl Future<Output = T>) -> T {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the call waits for something"),
    }
}

/// Returns a request as the server sees it.
fn arrived(operation: &Operation, url: &str, headers: Value, body: &[u8]) -> Value {
    let (url, query) = url.split_once('?').unwrap_or((url, ""));
    let steps: Vec<&str> = url.split('/').skip(3).collect();
    let template: Vec<&str> = operation.url.split('/').skip(1).collect();
    // The server's URL may have a path of its own before the operation's path.
    let steps = &steps[steps.len() - template.len()..];
    let parameters = template.iter().zip(steps).filter_map(|(name, step)| {
        let name = name.strip_prefix('{')?.strip_suffix('}')?;
        let value = percent_decode_str(step).decode_utf8().expect("the path is UTF-8").into_owned();
        Some((name.to_owned(), Value::from(value)))
    });
    let body = std::str::from_utf8(body).expect("the body is UTF-8");
    let body = match operation.body.as_ref().map(|body| body.media) {
        None => json!({}),
        Some(Media::Json) => serde_json::from_str(body).expect("the body is JSON"),
        Some(Media::Xml) => v2::decode(body).expect("the body is XML").into(),
        Some(Media::Multipart) => multipart(body),
    };
    json!({ "path": parameters.collect::<Map<_, _>>(), "query": pairs(query), "headers": headers, "body": body })
}

/// Returns the fields of a query. A repeated name becomes a list.
fn pairs(query: &str) -> Value {
    let mut fields = Map::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let value = Value::from(value);
        match fields.get_mut(&*name) {
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = json!([first, value]),
            None => _ = fields.insert(name.into_owned(), value),
        }
    }
    fields.into()
}

/// Returns the parts of a multipart body, and the file's name in place of its bytes.
fn multipart(body: &str) -> Value {
    let boundary = body.lines().next().expect("the body begins with a boundary");
    let parts = body.split(boundary).filter_map(|part| part.strip_prefix("\r\n")?.split_once("\r\n\r\n"));
    let field = |(head, content): (&str, &str)| {
        let quoted = |name: &str| Some(head.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned());
        let content = content.strip_suffix("\r\n").expect("a part ends with a line break").to_owned();
        (quoted("name").expect("a part has a name"), Value::from(quoted("filename").unwrap_or(content)))
    };
    parts.map(field).collect()
}

/// Reads what arrived, as the document describes it.
struct Reader {
    alternative: usize,
}

impl Reader {
    fn fields(&self, arrived: &Value, properties: &[&Property]) -> Map<String, Value> {
        let mut fields = Map::new();
        for property in properties {
            for name in names(property) {
                let value = arrived.get(&name).or_else(|| arrived.get(name.to_lowercase()));
                fields.extend(value.map(|value| (name, self.value(&property.schema, value))));
            }
        }
        fields
    }

    fn value(&self, schema: &Schema, value: &Value) -> Value {
        if let Some(encryption) = schema.attributes.encryption {
            let text = Value::from(decrypted(encryption, value.as_str().expect("an encrypted value is text")));
            return schema.content().map_or(text.clone(), |(encoding, held)| self.held(encoding, held, &text));
        }
        if let Some((encoding, held)) = schema.content() {
            return self.held(encoding, held, value);
        }
        match (&schema.kind, value) {
            (SchemaKind::OneOf(shapes), value) => self.value(chosen(shapes, self.alternative), value),
            // XML, queries and forms contain objects and lists as JSON text.
            (SchemaKind::Object(_) | SchemaKind::List(_), Value::String(text)) => {
                self.value(schema, &serde_json::from_str(text).expect("the text is JSON"))
            }
            (SchemaKind::Object(properties), _) if !properties.is_empty() => {
                let properties: Vec<_> = properties.iter().collect();
                self.fields(value, &properties).into()
            }
            (SchemaKind::List(items), Value::Array(values)) => {
                values.iter().map(|value| self.value(items, value)).collect()
            }
            _ => value.clone(),
        }
    }

    fn held(&self, encoding: Encoding, held: &Schema, value: &Value) -> Value {
        let text = value.as_str().expect("an encoded value is text");
        match encoding {
            Encoding::Json => self.value(held, &serde_json::from_str(text).expect("the text is JSON")),
            Encoding::Url => {
                let text = percent_decode_str(text).decode_utf8().expect("the text is UTF-8");
                let fields = text.split('&').filter_map(|pair| pair.split_once('='));
                let fields: Value = fields.map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
                self.value(held, &fields)
            }
            Encoding::Xml => panic!("no request contains encoded XML"),
        }
    }
}

fn decrypted(encryption: Encryption, text: &str) -> String {
    let padding = match encryption {
        Encryption::RsaOaep => Padding::Oaep,
        Encryption::RsaPkcs1 => Padding::Pkcs1,
        Encryption::AesGcm | Encryption::AesEcb => panic!("requests are encrypted only by RSA"),
    };
    let ciphertext = BASE64_STANDARD.decode(text).expect("the ciphertext is Base64");
    let plain = WeChatPay::new().decrypt(padding, &ciphertext).expect("the text is encrypted under WeChat Pay's key");
    String::from_utf8(plain).expect("the plaintext is UTF-8")
}

/// Returns the same document with text in place of numbers and booleans, because queries, XML and
/// forms contain only text.
fn as_text(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), as_text(value))).collect(),
        Value::Array(items) => items.iter().map(as_text).collect(),
        Value::Number(number) => number.to_string().into(),
        Value::Bool(value) => value.to_string().into(),
        other => other.clone(),
    }
}

/// Builds the descriptor that the generated constant would contain.
fn descriptor(plan: &OperationPlan) -> &'static Descriptor {
    let plan = &plan.descriptor;
    let verb = match plan.verb {
        Method::Get => model::Method::Get,
        Method::Post => model::Method::Post,
        Method::Put => model::Method::Put,
        Method::Patch => model::Method::Patch,
        Method::Delete => model::Method::Delete,
    };
    let wire = |(pointer, wire): &(String, FieldTransform)| {
        let wire = match wire {
            FieldTransform::Encryption(Encryption::RsaOaep) => model::FieldEncoding::RsaOaep,
            FieldTransform::Encryption(Encryption::RsaPkcs1) => model::FieldEncoding::RsaPkcs1,
            FieldTransform::Encryption(Encryption::AesGcm) => model::FieldEncoding::AesGcm,
            FieldTransform::Encryption(Encryption::AesEcb) => model::FieldEncoding::AesEcb,
            FieldTransform::Encode(Encoding::Json) => model::FieldEncoding::Json,
            FieldTransform::Encode(Encoding::Url) => model::FieldEncoding::Url,
            FieldTransform::Encode(Encoding::Xml) => model::FieldEncoding::Xml,
        };
        (leak(pointer), wire)
    };
    let fill = |(pointer, fill): &(String, FromFile)| {
        let fill = match fill {
            FromFile::FileName => model::FromFile::FileName,
            FromFile::Sha256 => model::FromFile::Sha256,
            FromFile::Sm3 => model::FromFile::Sm3,
            FromFile::Md5 => model::FromFile::Md5,
        };
        (leak(pointer), fill)
    };
    let texts = |all: &[String]| -> &'static [&'static str] { Vec::leak(all.iter().map(|text| leak(text)).collect()) };
    let mut descriptor = Descriptor::new(leak(&plan.id), verb, leak(&plan.url))
        .body(match plan.body {
            None => model::Body::None,
            Some(Media::Json) => model::Body::Json,
            Some(Media::Xml) => model::Body::Xml,
            Some(Media::Multipart) => model::Body::Multipart,
        })
        .response_format(match plan.response_format {
            ResponseFormat::Json => model::ResponseFormat::Json,
            ResponseFormat::Xml => model::ResponseFormat::Xml,
            ResponseFormat::Empty => model::ResponseFormat::Empty,
            ResponseFormat::File => model::ResponseFormat::File,
            ResponseFormat::Redirect => model::ResponseFormat::Redirect,
        })
        .signature(match plan.signature {
            Signature::None => model::Signature::None,
            Signature::Header => model::Signature::Header,
            Signature::Md5 => model::Signature::Md5,
            Signature::HmacSha256 => model::Signature::HmacSha256,
            Signature::Any => model::Signature::Any,
        })
        .servers(texts(&plan.servers))
        .query(texts(&plan.query))
        .required(texts(&plan.required))
        .choices(Vec::leak(
            plan.choices
                .iter()
                .map(|choice| {
                    let pointers = texts(&choice.pointers);
                    if choice.exactly { model::Choice::OneOf(pointers) } else { model::Choice::AnyOf(pointers) }
                })
                .collect(),
        ))
        .times(texts(&plan.times))
        .request(Vec::leak(plan.request.iter().map(wire).collect()))
        .from_file(Vec::leak(plan.from_file.iter().map(fill).collect()));
    for flag in &plan.flags {
        descriptor = match *flag {
            "mutual_tls" => descriptor.mutual_tls(),
            "no_nonce" => descriptor.no_nonce(),
            "unsigned_response" => descriptor.unsigned_response(),
            "no_status_field" => descriptor.no_status_field(),
            other => panic!("unknown flag {other}"),
        };
    }
    Box::leak(Box::new(descriptor))
}

/// Leaks text, because descriptors need `&'static str`.
fn leak(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

/// Checks that only the check for missing fields depends on required marks, because these are what the
/// docs most often get wrong: what is signed, how, and with which certificate must not depend on them.
#[test]
fn without_required_marks_requests_are_the_same() {
    let unmarked = |page: &Page| {
        let mut page = page.clone();
        page.each_property(&mut |_, property| property.required = false);
        planner::module(&page).expect("the page has no problems").operations
    };
    let rest = |plan: &OperationPlan| format!("{:?}", descriptor(plan).required(&[]));
    let marks: usize = API
        .pages
        .par_iter()
        .map(|page| {
            let marked = planner::module(page).expect("the page has no problems").operations;
            let unmarked = unmarked(page);
            for (with, without) in marked.iter().zip(&unmarked) {
                assert!(without.descriptor.required.is_empty(), "{}", with.descriptor.id);
                assert_eq!(rest(with), rest(without));
            }
            marked.iter().map(|plan| plan.descriptor.required.len()).sum::<usize>()
        })
        .sum();
    assert!(marks > 5000, "only {marks} marks were removed");
}

#[test]
fn every_field_has_a_setter_of_its_type() {
    each(|operation, plan| {
        for ((part, properties), of) in
            parts(operation).into_iter().zip([None, Some(Part::Query), Some(Part::Header), Some(Part::Body)])
        {
            match of {
                None => assert_eq!(properties.len(), plan.path.len(), "{}: {part}", operation.name()),
                Some(of) => {
                    let setters: Vec<&Field> = plan.request.iter().filter(|field| field.part == of).collect();
                    compare(&format!("{}: {part}", operation.name()), &properties, &setters, &plan.request_types);
                }
            }
        }
    });
}

/// Asserts that the properties have these setters, and that there are no others.
fn compare(place: &str, properties: &[&Property], setters: &[&Field], types: &[Named]) {
    let names = |names: Vec<&String>| -> std::collections::BTreeSet<String> { names.into_iter().cloned().collect() };
    let (documented, planned) =
        (properties.iter().map(|property| &property.name), setters.iter().map(|field| &field.wire));
    assert_eq!(names(planned.collect()), names(documented.collect()), "{place}");
    for property in properties {
        let setter = setters.iter().find(|field| field.wire == property.name).expect("the names were compared above");
        let place = format!("{place}.{}", property.name);
        match (&setter.ty, property.is_numbered()) {
            (RustType::Numbered(inner, count), true) => {
                assert_eq!(property.name.matches('$').count(), *count, "{place}");
                compare_type(&place, &property.schema, inner, types);
            }
            (ty, false) => compare_type(&place, &property.schema, ty, types),
            other => panic!("{place}: {other:?}"),
        }
    }
}

fn compare_type(place: &str, schema: &Schema, ty: &RustType, types: &[Named]) {
    let named = |name: &str| &types.iter().find(|named| named.name == name).expect("the type is planned").body;
    // The setter takes the content of an encoded string, whether or not the string is encrypted.
    if let Some((_, held)) = schema.content() {
        return compare_type(place, held, ty, types);
    }
    match (&schema.kind, ty) {
        (SchemaKind::String(_), RustType::Sensitive) => assert!(schema.attributes.encryption.is_some(), "{place}"),
        (_, _) if schema.attributes.encryption.is_some() => panic!("{place} is encrypted, but its setter takes {ty:?}"),
        (SchemaKind::String(_), RustType::String) => assert!(schema.values().len() < 2, "{place}"),
        (SchemaKind::String(_), RustType::Enum(name)) => {
            let Body::Enum(variants) = named(name) else { panic!("{place}: {name} has no variants") };
            let planned: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
            let listed: Vec<&str> = schema.values().iter().map(|value| value.text.as_str()).collect();
            assert_eq!(planned, listed, "{place}");
        }
        (SchemaKind::Integer(_), RustType::Integer)
        | (SchemaKind::Decimal, RustType::Decimal)
        | (SchemaKind::Boolean(_), RustType::Boolean)
        | (SchemaKind::Bytes, RustType::Upload) => {}
        (SchemaKind::Object(properties), RustType::Value) => assert!(properties.is_empty(), "{place}"),
        (SchemaKind::Object(properties), RustType::Object(name)) => {
            let Body::Struct(setters) = named(name) else { panic!("{place}: {name} has no fields") };
            let (properties, setters): (Vec<_>, Vec<_>) = (properties.iter().collect(), setters.iter().collect());
            compare(place, &properties, &setters, types);
        }
        (SchemaKind::List(items), RustType::List(inner)) => compare_type(&format!("{place}[]"), items, inner, types),
        (SchemaKind::OneOf(shapes), RustType::Object(name)) => {
            let Body::Struct(setters) = named(name) else { panic!("{place}: {name} has no fields") };
            // The struct has the fields of all alternatives; those of each alternative are compared
            // separately.
            for shape in shapes {
                let properties: Vec<&Property> = shape.plain().properties().iter().collect();
                let own = setters.iter().filter(|field| properties.iter().any(|property| property.name == field.wire));
                compare(place, &properties, &own.collect::<Vec<_>>(), types);
            }
            let documented =
                |wire: &str| shapes.iter().any(|shape| shape.plain().properties().iter().any(|one| one.name == wire));
            assert!(setters.iter().all(|field| documented(&field.wire)), "{place}");
        }
        // Alternatives that differ only in their descriptions are one scalar.
        (SchemaKind::OneOf(shapes), ty) => shapes.iter().for_each(|shape| compare_type(place, shape, ty, types)),
        (kind, ty) => panic!("{place} is {kind:?}, but its setter takes {ty:?}"),
    }
}
