//! The docs' samples → Rust expressions that make the same requests. Also generates the documents that
//! test how responses are read.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::plan::{Body, Field, FieldTransform, Named, Part, RustType};
use crate::{
    api::{Encoding, FromFile, Operation, Parameter, ParameterLocation, Property, Schema, SchemaKind, names},
    examples::is_of,
};

/// A request as the docs show it.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    /// The name that the docs give the sample; that of the complete request is `request`.
    pub(super) label: String,
    /// The path parameters.
    pub(super) arguments: Vec<String>,
    /// The setters to call, in the order of the sample.
    pub(super) set: Vec<Set>,
    /// What must be on the wire, by part, with encrypted and encoded fields in the clear.
    pub(super) wire: Value,
}

/// A call of a setter.
#[derive(Clone, Debug)]
pub(super) enum Set {
    /// The setter of a field.
    Field { name: String, numbers: Vec<u32>, value: Expr },
    /// The setter for fields that are not in the docs.
    Extra { name: String, value: Value },
}

#[derive(Clone, Debug)]
pub(super) enum Expr {
    Text(String),
    Integer(i64),
    Decimal {
        digits: i64,
        scale: u8,
    },
    Boolean(bool),
    /// A file with this name.
    File(String),
    Json(Value),
    List(Vec<Expr>),
    Variant {
        ty: String,
        name: String,
    },
    Struct {
        ty: String,
        set: Vec<Set>,
    },
}

/// The plan of a request, from which the expressions are made.
pub(super) struct Request<'a> {
    pub(super) fields: &'a [Field],
    pub(super) types: &'a [Named],
    pub(super) encodings: &'a [(String, FieldTransform)],
    /// The fields that the client computes from an uploaded file. The values in the docs belong to another
    /// file, so a sample doesn't set these fields.
    pub(super) from_file: &'a [(String, FromFile)],
}

impl Request<'_> {
    /// Returns every sample of the operation, the complete request first.
    pub(super) fn samples(&self, operation: &Operation) -> Vec<Sample> {
        let whole = operation.body.iter().filter_map(|body| Some(("request", body.example.as_ref()?)));
        let variants = operation.body.iter().flat_map(|body| &body.variants);
        let mut bodies: Vec<(&str, Option<&Value>)> = whole.map(|(label, body)| (label, Some(body))).collect();
        bodies.extend(variants.map(|(label, body)| (label.as_str(), Some(body))));
        let takes_nothing =
            operation.body.is_none() && operation.parameters.iter().all(|one| one.place == ParameterLocation::Path);
        let shows_parameters = operation.parameters.iter().any(|one| one.example.is_some());
        if bodies.is_empty() && operation.body.is_none() && (takes_nothing || shows_parameters) {
            bodies.push(("request", None));
        }
        bodies.into_iter().filter_map(|(label, body)| self.sample(label, body, operation)).collect()
    }

    /// Returns the complete request without the fields that few calls need.
    pub(super) fn usual(&self, operation: &Operation) -> Option<Sample> {
        let mut operation = operation.clone();
        let is_usual = |parameter: &Parameter| {
            let Property { name, required, schema } = &parameter.property;
            *required || schema.attributes.choices().next().is_some() || USUAL.contains(&name.as_str())
        };
        let query = |parameter: &&mut Parameter| parameter.place == ParameterLocation::Query;
        // If none of a search's criteria are required or usual, the example shows all of them.
        if operation.parameters.iter_mut().filter(query).any(|parameter| is_usual(parameter)) {
            operation
                .parameters
                .iter_mut()
                .filter(query)
                .filter(|one| !is_usual(one))
                .for_each(|one| one.example = None);
        }
        if let Some(body) = &mut operation.body {
            body.variants.clear();
            body.example = body.example.as_ref().map(|example| usual(&body.schema, example));
        }
        self.samples(&operation).into_iter().next()
    }

    fn sample(&self, label: &str, body: Option<&Value>, operation: &Operation) -> Option<Sample> {
        let mut arguments = Vec::new();
        let mut query = Map::new();
        for parameter in &operation.parameters {
            let name = parameter.property.name.clone();
            match (parameter.place, &parameter.example) {
                // A path needs all its parameters. A parameter that has no value in the docs gets its
                // own name as the value.
                (ParameterLocation::Path, example) => arguments.push(example.as_ref().map_or(name, text)),
                (ParameterLocation::Query, Some(example)) => _ = query.insert(name, example.clone()),
                _ => {}
            }
        }
        let body = body.map_or_else(Map::new, |body| body.as_object().cloned().unwrap_or_default());
        let (mut set, query) = self.set(Part::Query, "/query", self.fields, query)?;
        let (more, body) = self.set(Part::Body, "/body", self.fields, body)?;
        set.extend(more);
        let wire = json!({ "path": arguments, "query": query, "body": body });
        Some(Sample { label: label.to_owned(), arguments, set, wire })
    }

    /// Returns the setters that make `object`, and the object with encoded fields in the clear. `None`
    /// if an encoded text can't be decoded: no setter accepts the encoded text.
    fn set(
        &self,
        part: Part,
        pointer: &str,
        fields: &[Field],
        object: Map<String, Value>,
    ) -> Option<(Vec<Set>, Map<String, Value>)> {
        let mut set = Vec::new();
        let mut clear = Map::new();
        for (name, value) in object {
            let field = fields.iter().filter(|field| field.part == part).find_map(|field| {
                if field.wire == name { Some((field, Vec::new())) } else { Some((field, numbers(&field.wire, &name)?)) }
            });
            let pointer = format!("{pointer}/{name}");
            if self.from_file.iter().any(|(place, _)| *place == pointer) {
                continue;
            }
            let value = self.decoded(&pointer, value)?;
            let made =
                field.and_then(|(field, numbers)| Some((field, numbers, self.expr(&pointer, &field.ty, &value)?)));
            match made {
                Some((field, numbers, (expr, value))) => {
                    // The client itself creates an object that contains only values computed from
                    // the file.
                    let within = format!("{pointer}/");
                    let is_made = matches!(&expr, Expr::Struct { set, .. } if set.is_empty())
                        && self.from_file.iter().any(|(place, _)| place.starts_with(&within));
                    if !is_made {
                        set.push(Set::Field { name: field.name.clone(), numbers, value: expr });
                    }
                    clear.insert(name, value);
                }
                None => {
                    set.push(Set::Extra { name: name.clone(), value: value.clone() });
                    clear.insert(name, value);
                }
            }
        }
        Some((set, clear))
    }

    fn decoded(&self, pointer: &str, value: Value) -> Option<Value> {
        let encodings = self.encodings.iter().rev().filter(|(place, _)| place == pointer);
        encodings.into_iter().try_fold(value, |value, (_, wire)| match (wire, &value) {
            (FieldTransform::Encode(Encoding::Json), Value::String(text)) => serde_json::from_str(text).ok(),
            (FieldTransform::Encode(Encoding::Url), Value::String(text)) => {
                Some(percent_decode_str(text).decode_utf8().ok()?.into_owned().into())
            }
            _ => Some(value),
        })
    }

    /// Returns the expression for a value of type `ty`, and the value in the clear; `None` if it is
    /// not of that type.
    fn expr(&self, pointer: &str, ty: &RustType, value: &Value) -> Option<(Expr, Value)> {
        let plain = |expr| Some((expr, value.clone()));
        match (ty, value) {
            (RustType::String | RustType::Sensitive, Value::String(text)) => plain(Expr::Text(text.clone())),
            (RustType::Integer, Value::Number(number)) => plain(Expr::Integer(number.as_i64()?)),
            // v2 sends only text, so a number may be written as digits.
            (RustType::Integer, Value::String(digits)) => plain(Expr::Integer(digits.parse().ok()?)),
            // JSON cannot contain a file, so the sample has the file's name instead.
            (RustType::Upload, Value::String(name)) => plain(Expr::File(name.clone())),
            (RustType::Decimal, Value::Number(number)) => plain(decimal(&number.to_string())?),
            (RustType::Boolean, Value::Bool(value)) => plain(Expr::Boolean(*value)),
            (RustType::Value, value) => plain(Expr::Json(value.clone())),
            (RustType::Numbered(ty, _), value) => self.expr(pointer, ty, value),
            (RustType::List(ty), Value::Array(items)) if !items.is_empty() && !matches!(**ty, RustType::List(_)) => {
                let items = items.iter().map(|item| {
                    let pointer = format!("{pointer}/*");
                    self.expr(&pointer, ty, &self.decoded(&pointer, item.clone())?)
                });
                let (items, clear): (Vec<Expr>, Vec<Value>) = items.collect::<Option<Vec<_>>>()?.into_iter().unzip();
                Some((Expr::List(items), clear.into()))
            }
            (RustType::Object(ty) | RustType::Enum(ty), value) => {
                let named = self.types.iter().find(|named| named.name == *ty)?;
                match (&named.body, value) {
                    (Body::Struct(fields), Value::Object(object)) => {
                        let (set, clear) = self.set(Part::Object, pointer, fields, object.clone())?;
                        Some((Expr::Struct { ty: ty.clone(), set }, clear.into()))
                    }
                    (Body::Enum(variants), Value::String(text)) => {
                        let known = variants.iter().find(|variant| variant.wire == *text);
                        plain(known.map_or_else(
                            || Expr::Text(text.clone()),
                            |variant| Expr::Variant { ty: ty.clone(), name: variant.name.clone() },
                        ))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Returns a decimal such as `2.5` as its digits and the number of digits after the point.
fn decimal(text: &str) -> Option<Expr> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}").parse().ok()?;
    Some(Expr::Decimal { digits, scale: u8::try_from(fraction.len()).ok()? })
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the numbers in `name` if it belongs to the numbered series `pattern`: `[0]` for `coupon_id_0`
/// and the pattern `coupon_id_$n`.
fn numbers(pattern: &str, name: &str) -> Option<Vec<u32>> {
    let mut pieces = pattern.split('$');
    let mut rest = name.strip_prefix(pieces.next()?)?;
    let mut numbers = Vec::new();
    for piece in pieces {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        numbers.push(rest[..end].parse().ok()?);
        // A piece starts with the letter after the `$`; the rest of it is literal.
        rest = rest[end..].strip_prefix(piece.get(1..)?)?;
    }
    (rest.is_empty() && !numbers.is_empty()).then_some(numbers)
}

/// Optional fields that most calls set anyway.
const USUAL: &[&str] = &[
    "amount",
    "attach",
    "currency",
    "description",
    "goods_tag",
    "limit",
    "notify_url",
    "offset",
    "openid",
    "page_num",
    "page_size",
    "payer",
    "reason",
    "refund_desc",
    "time_expire",
    "transfer_remark",
];

/// Returns `value` with only the required fields, the choices between fields, and the usual fields.
fn usual(schema: &Schema, value: &Value) -> Value {
    match (&schema.kind, value) {
        (SchemaKind::Object(properties), Value::Object(map)) if !properties.is_empty() => {
            let kept = map.iter().filter_map(|(key, value)| {
                let property = properties.iter().find(|property| names(property, key))?;
                let attributes = &property.schema.item().attributes;
                let is_kept = property.required
                    || attributes.choices().next().is_some()
                    || attributes.only_in.iter().any(|(_, always)| *always)
                    || USUAL.contains(&property.name.as_str());
                is_kept.then(|| (key.clone(), usual(&property.schema, value)))
            });
            let kept: Map<String, Value> = kept.collect();
            // An object that would be empty is shown whole, because an empty object would explain
            // nothing.
            if kept.is_empty() { value.clone() } else { kept.into() }
        }
        (SchemaKind::List(items), Value::Array(values)) => values.iter().map(|value| usual(items, value)).collect(),
        _ => value.clone(),
    }
}

/// Returns a document with every field of `schema`, in the clear. Fields that are in `example` have the
/// values from there.
pub(super) fn document(schema: &Schema, example: Option<&Value>) -> Value {
    if let (Some((Encoding::Json, content)), Some(Value::String(text))) = (schema.content(), example) {
        return document(content, serde_json::from_str(text).ok().as_ref());
    }
    let schema = schema.plain();
    let shown = example.filter(|example| is_of(&schema.kind, example));
    match (&schema.kind, shown) {
        (SchemaKind::Object(properties), shown) => {
            properties.iter().map(|property| entry(property, shown.and_then(Value::as_object))).collect()
        }
        (SchemaKind::List(items), Some(Value::Array(shown))) if !shown.is_empty() => {
            shown.iter().map(|shown| document(items, Some(shown))).collect()
        }
        (SchemaKind::List(items), _) => json!([document(items, None)]),
        (SchemaKind::OneOf(shapes), Some(shown)) => {
            let fits = shapes.iter().find(|shape| is_of(&shape.kind, shown));
            fits.map_or(Value::Null, |shape| document(shape, Some(shown)))
        }
        (SchemaKind::OneOf(shapes), None) => shapes.first().map_or(Value::Null, |shape| document(shape, None)),
        (_, Some(shown)) => shown.clone(),
        (SchemaKind::String(_) | SchemaKind::Bytes, None) => {
            schema.values().first().map_or("text", |value| &value.text).into()
        }
        (SchemaKind::Integer(_), None) => {
            schema.values().first().and_then(|value| value.text.parse::<i64>().ok()).unwrap_or(7).into()
        }
        (SchemaKind::Decimal, None) => 2.5.into(),
        (SchemaKind::Boolean(_), None) => true.into(),
    }
}

fn entry(property: &Property, shown: Option<&Map<String, Value>>) -> (String, Value) {
    let name = ["$n", "$m"].iter().fold(property.name.clone(), |name, sign| name.replace(sign, "0"));
    let shown = shown.and_then(|shown| shown.get(&name));
    let value = document(&property.schema, shown);
    (name, value)
}
