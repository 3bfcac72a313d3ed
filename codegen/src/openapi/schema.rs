//! `Schema` ↔ OpenAPI schemas.

use std::mem::discriminant;

use indexmap::IndexMap;
use openapiv3::{
    AnySchema, ArrayType, BooleanType, IntegerFormat, IntegerType, NumberType, ObjectType, ReferenceOr,
    Schema as Written, SchemaData, SchemaKind as OpenApiKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Map, Value, json};

use super::extension;
use crate::api::{
    ATTRIBUTES, Attributes, Encoding, EnumValue, Enumeration, Integer, Property, Schema, SchemaKind, Text,
};

const ENCODINGS: &[(&str, Encoding)] = &[("json", Encoding::Json), ("url", Encoding::Url), ("xml", Encoding::Xml)];

/// The value of `x-numbered` if at least one field of the numbered series is required.
const NUMBERED_REQUIRED: &str = "required";

/// Writes the schema of a field. Its name may stand for a numbered series, such as `coupon_id_$n`.
pub(super) fn write_property(property: &Property) -> Written {
    let mut written = write(&property.schema);
    if property.is_numbered() {
        // No field has exactly this name, so `required` can't list it.
        let value = if property.required { NUMBERED_REQUIRED.into() } else { true.into() };
        written.schema_data.extensions.insert(extension::NUMBERED.to_owned(), value);
    }
    written
}

pub(super) fn write(schema: &Schema) -> Written {
    let mut extensions: IndexMap<String, Value> = IndexMap::new();
    let mut extend = |name: &str, value: Value| extensions.insert(name.to_owned(), value);
    if let Some(values) = schema.enumeration().filter(|values| !values.closed && !values.list.is_empty()) {
        let values = values.list.iter().map(|value| enum_value(&schema.kind, &value.text));
        extend(extension::EXTENSIBLE_ENUM, values.collect());
    }
    let meanings: Map<String, Value> =
        schema.values().iter().filter_map(|value| Some((value.text.clone(), value.meaning.clone()?.into()))).collect();
    if !meanings.is_empty() {
        extend(extension::ENUM_DESCRIPTIONS, meanings.into());
    }
    let mut keywords = Map::new();
    for attribute in ATTRIBUTES {
        match (attribute.write)(&schema.attributes) {
            Some(value) if attribute.keyword.starts_with("x-") => _ = extend(attribute.keyword, value),
            Some(value) => _ = keywords.insert(attribute.keyword.to_owned(), value),
            None => {}
        }
    }
    if let Some((encoding, content)) = schema.content() {
        let (word, _) = ENCODINGS.iter().find(|(_, known)| *known == encoding).expect("every encoding has a word");
        extend(extension::ENCODED, (*word).into());
        extend(extension::DECODED, json!(write(content)));
    }
    let description = Some(schema.description.clone()).filter(|text| !text.is_empty());
    let data = SchemaData { description, default: schema.default(), extensions, ..SchemaData::default() };
    Written { schema_data: data, schema_kind: kind(schema, keywords) }
}

/// Writes the kind of a schema. `keywords` are the OpenAPI keywords that stand for attributes; only
/// strings have any.
fn kind(schema: &Schema, keywords: Map<String, Value>) -> OpenApiKind {
    OpenApiKind::Type(match &schema.kind {
        SchemaKind::String(text) => Type::String(StringType {
            enumeration: closed(&text.values).map(|value| Some(value.to_owned())).collect(),
            ..string(keywords)
        }),
        SchemaKind::Bytes => Type::String(StringType {
            format: VariantOrUnknownOrEmpty::Item(StringFormat::Binary),
            ..Default::default()
        }),
        SchemaKind::Integer(integer) => Type::Integer(IntegerType {
            format: VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64),
            enumeration: closed(&integer.values).map(|value| value.parse().ok()).collect(),
            ..Default::default()
        }),
        SchemaKind::Decimal => Type::Number(NumberType {
            format: VariantOrUnknownOrEmpty::Unknown("decimal".to_owned()),
            ..Default::default()
        }),
        SchemaKind::Boolean(_) => Type::Boolean(BooleanType::default()),
        SchemaKind::List(items) => Type::Array(ArrayType {
            items: Some(ReferenceOr::Item(Box::new(write(items)))),
            min_items: None,
            max_items: None,
            unique_items: false,
        }),
        SchemaKind::Object(properties) => {
            let written = object(properties);
            let one_of = alternatives(properties);
            if !one_of.is_empty() {
                let ObjectType { properties, required, .. } = written;
                let typ = Some("object".to_owned());
                return OpenApiKind::Any(AnySchema { typ, properties, required, one_of, ..AnySchema::default() });
            }
            Type::Object(written)
        }
        SchemaKind::OneOf(shapes) => {
            let written = shapes.iter().map(|shape| ReferenceOr::Item(write(shape))).collect();
            return if overlap(shapes) {
                OpenApiKind::AnyOf { any_of: written }
            } else {
                OpenApiKind::OneOf { one_of: written }
            };
        }
    })
}

/// Returns the values of a closed list.
fn closed(values: &Enumeration) -> impl Iterator<Item = &str> {
    values.list.iter().filter(|_| values.closed).map(|value| value.text.as_str())
}

fn string(keywords: Map<String, Value>) -> StringType {
    if keywords.is_empty() {
        return StringType::default();
    }
    let read = serde_json::from_value(keywords.into());
    read.unwrap_or_else(|error| unreachable!("attributes write only keywords of OpenAPI: {error}"))
}

fn object(properties: &[Property]) -> ObjectType {
    let written = |property: &Property| (property.name.clone(), ReferenceOr::Item(Box::new(write_property(property))));
    let required = properties.iter().filter(|property| property.required && !property.is_numbered());
    ObjectType {
        properties: properties.iter().map(written).collect(),
        required: required.map(|property| property.name.clone()).collect(),
        ..Default::default()
    }
}

/// Returns the alternatives of an object, in the order in which its properties name them. Each
/// requires the properties that it always has, and forbids those that only other alternatives have.
fn alternatives(properties: &[Property]) -> Vec<ReferenceOr<Written>> {
    let marked: Vec<(&str, &[(String, bool)])> = properties
        .iter()
        .map(|property| (property.name.as_str(), property.schema.item().attributes.only_in.as_slice()))
        .filter(|(_, only_in)| !only_in.is_empty())
        .collect();
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in marked.iter().flat_map(|(_, only_in)| *only_in) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let of = |only_in: &[(String, bool)], name: &str| {
        only_in.iter().find(|(known, _)| known == name).map(|(_, always)| *always)
    };
    let plain = |schema_kind: OpenApiKind| Written { schema_data: SchemaData::default(), schema_kind };
    // No value matches this schema: it excludes a schema that every value matches.
    let nothing = || {
        let everything = plain(OpenApiKind::Any(AnySchema::default()));
        plain(OpenApiKind::Not { not: Box::new(ReferenceOr::Item(everything)) })
    };
    let alternative = |name: &&str| {
        let always = marked.iter().filter(|(_, only_in)| of(only_in, name) == Some(true));
        let foreign = marked.iter().filter(|(_, only_in)| of(only_in, name).is_none());
        let required = always.map(|(property, _)| (*property).to_owned()).collect();
        let absent = |(property, _): &(&str, _)| ((*property).to_owned(), ReferenceOr::Item(Box::new(nothing())));
        let properties = foreign.map(absent).collect();
        ReferenceOr::Item(Written {
            schema_data: SchemaData { title: Some((*name).to_owned()), ..SchemaData::default() },
            schema_kind: OpenApiKind::Any(AnySchema { required, properties, ..AnySchema::default() }),
        })
    };
    names.iter().map(alternative).collect()
}

/// Returns whether a value may match two of the shapes at once, which `oneOf` would reject. Two shapes of
/// the same kind overlap, such as two strings; two objects overlap only if one may have all fields that
/// the other requires.
fn overlap(shapes: &[Schema]) -> bool {
    let may_be = |value: &Schema, shape: &Schema| {
        let mut required = shape.properties().iter().filter(|property| property.required);
        required.all(|property| value.properties().iter().any(|known| known.name == property.name))
    };
    let same = |one: &Schema, other: &Schema| {
        discriminant(&one.kind) == discriminant(&other.kind)
            && (!matches!(one.kind, SchemaKind::Object(_)) || may_be(one, other) || may_be(other, one))
    };
    shapes.iter().enumerate().any(|(at, one)| shapes[at + 1..].iter().any(|other| same(one, other)))
}

/// Returns a listed value as JSON of its field's type.
fn enum_value(kind: &SchemaKind, text: &str) -> Value {
    match kind {
        SchemaKind::Integer(_) => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        _ => text.into(),
    }
}

pub(super) fn read(written: &ReferenceOr<Written>) -> Result<Schema, String> {
    match written {
        ReferenceOr::Item(written) => item(written),
        ReferenceOr::Reference { reference } => {
            Err(format!("`$ref: {reference}` is not supported here: write the schema out in place"))
        }
    }
}

fn boxed(written: &ReferenceOr<Box<Written>>) -> Result<Schema, String> {
    match written {
        ReferenceOr::Item(written) => item(written),
        ReferenceOr::Reference { reference } => {
            Err(format!("`$ref: {reference}` is not supported here: write the schema out in place"))
        }
    }
}

fn item(written: &Written) -> Result<Schema, String> {
    let data = &written.schema_data;
    let mut keywords = Map::new();
    let kind = match &written.schema_kind {
        OpenApiKind::OneOf { one_of: shapes } | OpenApiKind::AnyOf { any_of: shapes } => {
            SchemaKind::OneOf(shapes.iter().map(read).collect::<Result<_, _>>()?)
        }
        OpenApiKind::Type(Type::String(string))
            if string.format == VariantOrUnknownOrEmpty::Item(StringFormat::Binary) =>
        {
            SchemaKind::Bytes
        }
        OpenApiKind::Type(Type::String(string)) => {
            if let Ok(Value::Object(written)) = serde_json::to_value(string) {
                keywords = written;
            }
            SchemaKind::String(Text {
                values: enumeration(string.enumeration.iter().flatten().cloned(), data),
                default: data.default.as_ref().and_then(|default| default.as_str().map(str::to_owned)),
                content: data.extensions.get(extension::ENCODED).map(|word| content(word, data)).transpose()?,
            })
        }
        OpenApiKind::Type(Type::Integer(integer)) => SchemaKind::Integer(Integer {
            values: enumeration(integer.enumeration.iter().flatten().map(ToString::to_string), data),
            default: data.default.as_ref().and_then(Value::as_i64),
        }),
        OpenApiKind::Type(Type::Number(_)) => SchemaKind::Decimal,
        OpenApiKind::Type(Type::Boolean(_)) => SchemaKind::Boolean(data.default.as_ref().and_then(Value::as_bool)),
        OpenApiKind::Type(Type::Array(array)) => {
            let items = array.items.as_ref().ok_or("an array has no `items`")?;
            SchemaKind::List(Box::new(boxed(items).map_err(|error| format!("items: {error}"))?))
        }
        OpenApiKind::Type(Type::Object(object)) => {
            SchemaKind::Object(properties(&object.properties, &object.required)?)
        }
        // An object with alternatives, which `x-only-in` of its properties defines.
        OpenApiKind::Any(any) if any.typ.as_deref() == Some("object") => {
            SchemaKind::Object(properties(&any.properties, &any.required)?)
        }
        _ => {
            return Err(
                "a schema must have a `type` (string, integer, number, boolean, object, array) or `oneOf`".to_owned()
            );
        }
    };
    let attributes = attributes(&keywords, data)?;
    Ok(Schema { kind, description: data.description.clone().unwrap_or_default(), attributes })
}

fn properties(
    written: &IndexMap<String, ReferenceOr<Box<Written>>>,
    required: &[String],
) -> Result<Vec<Property>, String> {
    let read = |(name, written): (&String, &ReferenceOr<Box<Written>>)| {
        let schema = boxed(written).map_err(|error| format!("{name}: {error}"))?;
        let numbered = written.as_item().and_then(|item| item.schema_data.extensions.get(extension::NUMBERED));
        let required = required.contains(name) || numbered.is_some_and(|value| value == NUMBERED_REQUIRED);
        Ok(Property { name: name.clone(), required, schema })
    };
    written.iter().map(read).collect()
}

/// Reads a list of values. `closed` has the values of `enum`; `x-extensible-enum` has those of an open
/// list.
fn enumeration(closed: impl Iterator<Item = String>, data: &SchemaData) -> Enumeration {
    let mut values: Vec<String> = closed.collect();
    let closed = !values.is_empty();
    if let Some(Value::Array(open)) = data.extensions.get(extension::EXTENSIBLE_ENUM) {
        values.extend(open.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    }
    let meanings = data.extensions.get(extension::ENUM_DESCRIPTIONS);
    let meaning = |text: &str| meanings?.get(text)?.as_str().map(str::to_owned);
    Enumeration { list: values.into_iter().map(|text| EnumValue { meaning: meaning(&text), text }).collect(), closed }
}

/// Reads the attributes from the keywords of a string, and from extensions.
fn attributes(keywords: &Map<String, Value>, data: &SchemaData) -> Result<Attributes, String> {
    let mut attributes = Attributes::default();
    for attribute in ATTRIBUTES {
        let keyword = attribute.keyword;
        let Some(value) = data.extensions.get(keyword).or_else(|| keywords.get(keyword)) else { continue };
        if !(attribute.read)(&mut attributes, value) {
            return Err(format!("`{keyword}` cannot be `{value}`"));
        }
    }
    Ok(attributes)
}

fn content(word: &Value, data: &SchemaData) -> Result<(Encoding, Box<Schema>), String> {
    let known = ENCODINGS.iter().find(|(known, _)| word == known).map(|(_, encoding)| *encoding);
    let encoding = known.ok_or_else(|| format!("`x-encoded` cannot be {word}: write json, url or xml"))?;
    let written = data.extensions.get(extension::DECODED).ok_or("`x-encoded` is set, but `x-decoded` is missing")?;
    let written: Written = serde_json::from_value(written.clone()).map_err(|error| format!("x-decoded: {error}"))?;
    Ok((encoding, Box::new(item(&written).map_err(|error| format!("x-decoded: {error}"))?)))
}
