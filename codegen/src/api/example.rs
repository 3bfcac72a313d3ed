//! Checks each sample against its table. A sample that fits becomes the operation's example.

use std::{collections::BTreeMap, iter};

use serde_json::{Map, Value};

use super::{Encoding, Media, Operation, ParameterLocation, Property, Schema, SchemaKind, Text, WHOLE};
use crate::{
    diagnostic::{Code, Sink, Span},
    docs::{self, PARTS, Sample},
};

/// Sets the examples of `operation` from its samples.
pub(super) fn attach(operation: &mut Operation, page: &docs::Operation, text: &str, sink: &mut Sink<'_>) {
    for sample in &page.samples {
        check_call(operation, sample, sink);
    }
    let requests: Vec<&Sample> =
        page.samples.iter().filter(|sample| sample.call.is_some() || is_json(sample, text)).collect();
    // The first JSON block is the complete sample, and each further block is a variant.
    let is_variant = |sample: &Sample| {
        let first = requests.first().is_some_and(|first| first.span == sample.span);
        sample.call.is_none() && !(is_json(sample, text) && first)
    };
    let whole: Vec<&Sample> = requests.iter().copied().filter(|sample| !is_variant(sample)).collect();
    if let Some((sample, value)) = whole.iter().find_map(|sample| Some((*sample, sample.value.as_ref()?))) {
        learn_lists(operation, value);
        let mut checker = Checker { sample, text, sink, lenient: lenient(operation), failed: false };
        unknown_arguments(operation, value, &mut checker);
        distribute(operation, value, &mut checker);
    } else if let Some(sample) = whole.first() {
        sink.report(
            Code::SampleUnread,
            first_line(sample, text),
            "no sample of this operation can be evaluated",
            "write values instead of variables and calls",
        )
        .recovery("the operation has no example");
    }
    for sample in page.samples.iter().filter(|sample| is_variant(sample)) {
        let (Some(value), Some(body)) = (&sample.value, &mut operation.body) else { continue };
        let mut checker = Checker { sample, text, sink, lenient: body.media == Media::Xml, failed: false };
        let sent = if is_json(sample, text) {
            BODIES.iter().find_map(|name| value.get(*name)).unwrap_or(value).clone()
        } else {
            // A variant in PHP shows only the fields that differ; the rest comes from the complete
            // sample.
            let (Some(Value::Object(whole)), Some(fields)) = (&body.example, value.as_object()) else { continue };
            let mut merged = whole.clone();
            merged.extend(fields.clone());
            Value::Object(merged)
        };
        let value = checker.value(&body.schema, &sent, "json");
        if !checker.failed {
            let label = free_label(&sample.label, &body.variants);
            body.variants.push((label, value));
        }
    }
    held_lists_in_doubt(operation, page, sink);
}

/// The keys under which a sample can contain the body.
const BODIES: [&str; 3] = ["json", "xml", "body"];

/// Returns the label, with a number appended if another sample has the same label. Labels must differ,
/// because they are the keys of a document's examples.
fn free_label(label: &str, variants: &[(String, Value)]) -> String {
    let taken = |label: &String| label == WHOLE || variants.iter().any(|(earlier, _)| earlier == label);
    let numbered = (2..).map(|number| format!("{label} {number}"));
    iter::once(label.to_owned()).chain(numbered).find(|label| !taken(label)).unwrap_or_default()
}

fn is_json(sample: &Sample, text: &str) -> bool {
    text[sample.span.start..].starts_with("```json")
}

/// Returns whether a sample may contain a number where the table has a string, or a string of digits
/// where the table has a number. In v2, this is allowed, because all values are sent as text.
fn lenient(operation: &Operation) -> bool {
    operation.family.starts_with("v2-")
}

fn first_line(sample: &Sample, text: &str) -> Span {
    let block = &text[sample.span.start..sample.span.end];
    Span { start: sample.span.start, end: sample.span.start + block.find('\n').unwrap_or(block.len()) }
}

fn check_call(operation: &Operation, sample: &Sample, sink: &mut Sink<'_>) {
    let Some(call) = &sample.call else { return };
    if !call.url.matches(&operation.url, sample.value.as_ref()) {
        sink.report(
            Code::SampleUrl,
            sample.span,
            "this sample calls a URL that differs from the page's",
            format!("write {}", operation.url),
        );
    }
    if call.verb != operation.verb.as_str() {
        let message = format!("this sample calls `{}`, but the heading names `{}`", call.verb, operation.verb.as_str());
        sink.report(Code::SampleMethod, sample.span, message, "correct the sample or the heading");
    }
}

/// Returns whether the sample is a JSON block that is the body itself, instead of an object that
/// contains the parts of the request.
fn is_body_alone(operation: &Operation, sample: &Sample, arguments: &Map<String, Value>) -> bool {
    let is_part = |key: &String| {
        BODIES.contains(&key.as_str()) || ["query", "headers"].contains(&key.as_str()) || is_in_path(operation, key)
    };
    sample.call.is_none() && operation.body.is_some() && !arguments.keys().any(is_part)
}

fn is_in_path(operation: &Operation, key: &str) -> bool {
    let mut parameters = operation.parameters.iter();
    parameters.any(|parameter| parameter.place == ParameterLocation::Path && parameter.property.name == key)
}

/// Reports arguments of a sample that are not parts of the request, because they suggest that the
/// sample belongs to another operation. In PHP, an unknown argument may be an option of the client, so
/// nothing is reported except a body, if the operation has no body.
fn unknown_arguments(operation: &Operation, value: &Value, checker: &mut Checker<'_, '_, '_>) {
    let Some(arguments) = value.as_object() else { return };
    if is_body_alone(operation, checker.sample, arguments) {
        return;
    }
    let is_php = checker.sample.call.is_some();
    let is_known = |key: &str| match BODIES.contains(&key) {
        true => operation.body.is_some(),
        false => is_php || PARTS.contains(&key) || is_in_path(operation, key),
    };
    for key in arguments.keys().filter(|key| !is_known(key)) {
        checker.unknown(key, operation.parameters.iter().map(|parameter| parameter.property.name.as_str()));
    }
}

/// Checks the parts of a sample. The parts that fit become the examples of the parameters and the body.
fn distribute(operation: &mut Operation, value: &Value, checker: &mut Checker<'_, '_, '_>) {
    let empty = Map::new();
    let arguments = value.as_object().unwrap_or(&empty);
    let part = |names: &[&str]| names.iter().find_map(|name| arguments.get(*name));
    let body_alone = is_body_alone(operation, checker.sample, arguments);
    for parameter in &mut operation.parameters {
        let found = match parameter.place {
            ParameterLocation::Path => arguments.get(&parameter.property.name),
            ParameterLocation::Query => part(&["query"]).and_then(|query| query.get(&parameter.property.name)),
            ParameterLocation::Header => part(&["headers"]).and_then(|headers| headers.get(&parameter.property.name)),
        };
        match found {
            // An empty string shows that the parameter exists, but gives it no value.
            Some(Value::String(text)) if text.is_empty() => {}
            Some(value) => {
                let (failed, lenient) = (std::mem::take(&mut checker.failed), checker.lenient);
                // Paths and queries are text, so a string of digits is accepted as a number.
                checker.lenient |= parameter.place != ParameterLocation::Header;
                let value = checker.value(&parameter.property.schema, value, &parameter.property.name);
                parameter.example = (!checker.failed).then_some(value);
                checker.failed |= failed;
                checker.lenient = lenient;
            }
            // The client itself sets the headers that every call has, so samples may omit headers.
            None if parameter.property.required && parameter.place != ParameterLocation::Header => {
                checker.missing(&parameter.property.name)
            }
            None => {}
        }
    }
    for (place, name) in [(ParameterLocation::Query, "query"), (ParameterLocation::Header, "headers")] {
        for key in part(&[name]).and_then(Value::as_object).into_iter().flat_map(Map::keys) {
            let known = operation
                .parameters
                .iter()
                .any(|parameter| parameter.place == place && parameter.property.name == *key);
            // Unknown headers are accepted, because samples may show headers that HTTP itself requires.
            if !known && place == ParameterLocation::Query {
                checker.unknown(key, operation.parameters.iter().map(|parameter| parameter.property.name.as_str()));
            }
        }
    }
    if let Some(body) = &mut operation.body {
        let sent = if body_alone { Some(value) } else { part(&BODIES) };
        match sent {
            Some(sent) => {
                checker.failed = false;
                let value = checker.value(&body.schema, sent, "json");
                body.example = (!checker.failed).then_some(value);
            }
            None if body.required => checker.missing("json"),
            None => {}
        }
    }
}

/// Changes the schema of each JSON string that contains a list instead of an object. The sample shows
/// this, but the table may not.
fn learn_lists(operation: &mut Operation, value: &Value) {
    let Some(arguments) = value.as_object() else { return };
    if let Some(body) = &mut operation.body {
        let sent = BODIES.iter().find_map(|name| arguments.get(*name)).unwrap_or(value);
        learn_from_sample(&mut body.schema, sent);
    }
}

fn learn_from_sample(schema: &mut Schema, value: &Value) {
    match (&mut schema.kind, value) {
        (SchemaKind::Object(properties), Value::Object(map)) => {
            for property in properties {
                if let Some(value) = map.get(&property.name) {
                    learn_from_sample(&mut property.schema, value);
                }
            }
        }
        (SchemaKind::List(items), Value::Array(values)) => {
            values.iter().for_each(|value| learn_from_sample(items, value))
        }
        (SchemaKind::String(Text { content: Some((Encoding::Json, held)), .. }), Value::String(text)) => {
            let Ok(value) = serde_json::from_str::<Value>(text) else { return };
            if let (SchemaKind::Object(properties), Some(items)) = (&held.kind, value.as_array()) {
                **held = list_held(properties, items);
            }
            learn_from_sample(held, &value);
        }
        _ => {}
    }
}

/// Returns the schema of the list that a JSON string contains. `properties` are the rows below the
/// string: either the fields of the items, or a single row with an arbitrary name, which describes the
/// list or an item.
fn list_held(properties: &[Property], items: &[Value]) -> Schema {
    let item = match properties {
        [only] if items.iter().all(|item| item.get(&only.name).is_none()) => match only.schema.kind {
            SchemaKind::List(_) => return only.schema.clone(),
            _ => only.schema.clone(),
        },
        _ => Schema::new(SchemaKind::Object(properties.to_vec())),
    };
    Schema::new(SchemaKind::List(Box::new(item)))
}

/// Reports each JSON string that may contain either an object or a list, because neither the table nor
/// a sample shows which.
fn held_lists_in_doubt(operation: &Operation, page: &docs::Operation, sink: &mut Sink<'_>) {
    let sent = operation.body.as_ref().is_some_and(|body| body.example.is_some());
    let mut fields: Vec<&docs::Field> = match &page.response {
        docs::ResponseBody::Fields(fields) => fields.iter().collect(),
        _ => Vec::new(),
    };
    if !sent && let Some((_, part)) = &page.request.body {
        fields.extend(&part.fields);
    }
    while let Some(field) = fields.pop() {
        let encoded = field.encoding == Some(Encoding::Json) && field.decoded;
        if encoded
            && field.children.len() == 1
            && field.children[0].children.is_empty()
            && field.children[0].name != docs::LIST
        {
            sink.report(
                Code::DecodedList,
                field.span,
                format!(
                    "`{}` contains either an object with one field or a list, and no sample shows which",
                    field.name
                ),
                "write a sample or, if the content is a list, name the row below `[]`",
            )
            .recovery("compiled as an object");
        }
        fields.extend(field.children.iter().chain(&field.alternatives));
    }
}

struct Checker<'c, 's, 'f> {
    sample: &'c Sample,
    text: &'c str,
    sink: &'s mut Sink<'f>,
    /// Whether a sample may have a number in place of a string, or a string of digits in place of a
    /// number.
    lenient: bool,
    failed: bool,
}

impl Checker<'_, '_, '_> {
    /// Converts the value to the schema's kind, and reports what does not fit.
    fn value(&mut self, schema: &Schema, value: &Value, key: &str) -> Value {
        match (&schema.kind, value) {
            (SchemaKind::OneOf(shapes), value) => {
                let fits = shapes.iter().find(|shape| self.fits(shape, value, key));
                self.value(fits.unwrap_or(&shapes[0]), value, key)
            }
            (SchemaKind::Object(_), Value::Object(map)) => self.fields(schema, map),
            // PHP writes an empty object as an empty list.
            (SchemaKind::Object(properties), Value::Array(items))
                if items.is_empty() && properties.iter().all(|property| !property.required) =>
            {
                Value::Object(Map::new())
            }
            (SchemaKind::List(items), Value::Array(values)) => {
                Value::Array(values.iter().map(|value| self.value(items, value, key)).collect())
            }
            (SchemaKind::String(_), Value::String(text)) => {
                self.held(schema, text, key);
                self.listed(schema, text, key);
                value.clone()
            }
            (SchemaKind::String(_), Value::Number(number)) if self.lenient => {
                let text = number.to_string();
                self.listed(schema, &text, key);
                text.into()
            }
            (SchemaKind::Integer(_), Value::Number(number)) if number.is_i64() || number.is_u64() => {
                self.listed(schema, &number.to_string(), key);
                value.clone()
            }
            (SchemaKind::Integer(_), Value::String(text)) if self.lenient && text.parse::<i64>().is_ok() => {
                self.listed(schema, text, key);
                text.parse::<i64>().map_or(Value::Null, Value::from)
            }
            (SchemaKind::Boolean(_), Value::String(text)) if self.lenient && text.parse::<bool>().is_ok() => {
                (text == "true").into()
            }
            (SchemaKind::Decimal, Value::Number(_))
            | (SchemaKind::Boolean(_), Value::Bool(_))
            | (SchemaKind::Bytes, Value::String(_)) => value.clone(),
            _ => {
                let message =
                    format!("`{key}` is {} here, but {} in the table", name_of(value), name_of_kind(&schema.kind));
                self.report(Code::SampleType, key, message, "correct the sample or the row's type");
                value.clone()
            }
        }
    }

    fn fields(&mut self, schema: &Schema, map: &Map<String, Value>) -> Value {
        let properties = schema.properties();
        for property in properties.iter().filter(|property| property.required) {
            if map.keys().all(|key| !names(property, key)) {
                self.missing(&property.name);
            }
        }
        self.choices(properties, map);
        let mut out = Map::new();
        for (key, value) in map {
            let checked = match properties.iter().find(|property| names(property, key)) {
                Some(property) => self.value(&property.schema, value, key),
                None => {
                    // If the table shows no fields of the object, they are unknown, so every key is
                    // accepted.
                    if !properties.is_empty() {
                        self.unknown(key, properties.iter().map(|property| property.name.as_str()));
                    }
                    value.clone()
                }
            };
            out.insert(key.clone(), checked);
        }
        Value::Object(out)
    }

    /// Reports each group of alternative fields if the sample has none of these fields, or if it has
    /// several although exactly one is required.
    fn choices(&mut self, properties: &[Property], map: &Map<String, Value>) {
        let mut made: BTreeMap<(&str, bool), Vec<&str>> = BTreeMap::new();
        for property in properties {
            let attributes = &property.schema.item().attributes;
            let is_shown = map.keys().any(|key| names(property, key));
            // A field that only some alternatives of the object have is ignored if the sample does not show
            // it, because the sample may show another alternative.
            for choice in attributes.choices().filter(|_| is_shown || attributes.only_in.is_empty()) {
                made.entry(choice).or_default().extend(is_shown.then_some(property.name.as_str()));
            }
        }
        for ((choice, is_exclusive), shown) in made {
            let (key, message) = match shown[..] {
                [] => ("", format!("this sample has no field of the group `{choice}`, of which one is required")),
                [first, second, ..] if is_exclusive => {
                    (second, format!("this sample has `{first}` and `{second}`, but exactly one of them is required"))
                }
                _ => continue,
            };
            self.report(Code::SampleChoice, key, message, "write one of the fields");
        }
    }

    fn fits(&self, schema: &Schema, value: &Value, key: &str) -> bool {
        let mut sink = Sink::new("");
        let mut quiet =
            Checker { sample: self.sample, text: self.text, sink: &mut sink, lenient: self.lenient, failed: false };
        quiet.value(schema, value, key);
        !quiet.failed && sink.finish().is_empty()
    }

    fn held(&mut self, schema: &Schema, text: &str, key: &str) {
        if let Some((Encoding::Json, held)) = schema.content()
            && schema.attributes.encryption.is_none()
            && !text.is_empty()
        {
            match serde_json::from_str::<Value>(text) {
                Ok(value) => {
                    self.value(held, &value, key);
                }
                Err(_) => self.report(
                    Code::SampleType,
                    key,
                    format!("the value of `{key}` is not JSON text"),
                    "write json_encode([…])",
                ),
            }
        }
    }

    fn listed(&mut self, schema: &Schema, text: &str, key: &str) {
        let values = schema.values();
        if !values.is_empty() && schema.attributes.encryption.is_none() && values.iter().all(|value| value.text != text)
        {
            let closest = docs::closest(text, values.iter().map(|value| value.text.as_str()));
            let help = match closest {
                Some(value) => format!("write `{value}`, or add `{text}` to the list of the row"),
                None => format!("write a listed value, or add `{text}` to the list of the row"),
            };
            let failed = self.failed;
            self.report(
                Code::SampleEnum,
                key,
                format!("`{text}` is not among the values that the row `{key}` lists"),
                help,
            );
            // The schema rejects the value only if its list is closed.
            self.failed = failed || schema.enumeration().is_some_and(|values| values.closed);
        }
    }

    fn missing(&mut self, name: &str) {
        let message = format!("this sample lacks `{name}`, which the table marks as required");
        let span = first_line(self.sample, self.text);
        self.sink
            .report(Code::SampleKeyMissing, span, message, "add it, or remove data-required from its row")
            .recovery("not used as an example");
        self.failed = true;
    }

    fn unknown<'n>(&mut self, key: &str, names: impl Iterator<Item = &'n str>) {
        let failed = self.failed;
        let help = match docs::closest(key, names) {
            Some(name) => format!("write `{name}`, or add a row `{key}`"),
            None => format!("remove `{key}`, or add a row for it"),
        };
        self.report(Code::SampleKeyUnknown, key, format!("the table has no row `{key}` in this place"), help);
        self.failed = failed;
    }

    fn report(&mut self, code: Code, key: &str, message: String, help: impl Into<String>) {
        self.failed = true;
        self.sink.report(code, self.place(key), message, help);
    }

    /// Returns where `key` first occurs in the sample, or the sample's first line if it does not occur.
    fn place(&self, key: &str) -> Span {
        let block = &self.text[self.sample.span.start..self.sample.span.end];
        let quoted = [format!("'{key}'"), format!("\"{key}\"")];
        match quoted.iter().find_map(|quoted| block.find(quoted.as_str())) {
            Some(at) => (self.sample.span.start + at..self.sample.span.start + at + key.len() + 2).into(),
            None => first_line(self.sample, self.text),
        }
    }
}

/// Returns whether `key` is the property's name, or one of the numbered fields for which the name
/// stands.
pub(crate) fn names(property: &Property, key: &str) -> bool {
    if !property.is_numbered() {
        return property.name == key;
    }
    let mut rest = key;
    for (at, piece) in property.name.split("$").enumerate() {
        let piece = if at == 0 { piece } else { piece.get(1..).unwrap_or_default() };
        if at > 0 {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            if digits == 0 {
                return false;
            }
            rest = &rest[digits..];
        }
        let Some(after) = rest.strip_prefix(piece) else { return false };
        rest = after;
    }
    rest.is_empty()
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn name_of_kind(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::String(_) => "a string",
        SchemaKind::Integer(_) => "an integer",
        SchemaKind::Decimal => "a decimal",
        SchemaKind::Boolean(_) => "a boolean",
        SchemaKind::Bytes => "a file",
        SchemaKind::Object(_) => "an object",
        SchemaKind::List(_) => "a list",
        SchemaKind::OneOf(_) => "one of several shapes",
    }
}
