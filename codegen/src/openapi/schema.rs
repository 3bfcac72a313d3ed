//! Shapes ↔ OpenAPI schemas.

use std::mem::discriminant;

use indexmap::IndexMap;
use openapiv3::{
    ArrayType, BooleanType, IntegerFormat, IntegerType, NumberType, ObjectType, ReferenceOr, Schema as Written,
    SchemaData, SchemaKind as OpenApiKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Map, Value, json};

use super::extension;
use crate::api::{Encoding, Encryption, EnumValue, FromFile, Property, Schema, SchemaKind};

const ENCRYPTIONS: &[(&str, Encryption)] = &[
    ("rsa-oaep", Encryption::RsaOaep),
    ("rsa-pkcs1", Encryption::RsaPkcs1),
    ("aes-gcm", Encryption::AesGcm),
    ("aes-ecb", Encryption::AesEcb),
];

const ENCODINGS: &[(&str, Encoding)] = &[("json", Encoding::Json), ("url", Encoding::Url), ("xml", Encoding::Xml)];

const FILES: &[(&str, FromFile)] =
    &[("file-name", FromFile::FileName), ("sha256", FromFile::Sha256), ("sm3", FromFile::Sm3), ("md5", FromFile::Md5)];

fn word<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    table.iter().find(|(_, known)| known == value).map_or("", |(word, _)| word)
}

fn meant<T: Copy>(table: &[(&str, T)], word: &Value) -> Result<T, String> {
    let found = table.iter().find(|(known, _)| word == known).map(|(_, value)| *value);
    found.ok_or_else(|| {
        format!("{word} is none of {}", table.iter().map(|(known, _)| *known).collect::<Vec<_>>().join(", "))
    })
}

pub(super) fn write(schema: &Schema) -> Written {
    let mut data = SchemaData::default();
    if !schema.description.is_empty() {
        data.description = Some(schema.description.clone());
    }
    data.default = schema.default.clone();
    let mut extensions = IndexMap::new();
    let mut extend = |name: &str, value: Value| extensions.insert(name.to_owned(), value);
    if !schema.values.is_empty() && !schema.closed {
        extend(
            extension::EXTENSIBLE_ENUM,
            schema.values.iter().map(|value| enum_value(&schema.kind, &value.text)).collect(),
        );
    }
    let meanings: Map<String, Value> =
        schema.values.iter().filter_map(|value| Some((value.text.clone(), value.meaning.clone()?.into()))).collect();
    if !meanings.is_empty() {
        extend(extension::ENUM_DESCRIPTIONS, meanings.into());
    }
    if let Some(encryption) = &schema.encryption {
        extend(extension::ENCRYPTED, word(ENCRYPTIONS, encryption).into());
    }
    if let Some((encoding, held)) = &schema.content {
        extend(extension::ENCODED, word(ENCODINGS, encoding).into());
        extend(extension::DECODED, json!(write(held)));
    }
    if schema.signed {
        extend(extension::SIGNED, true.into());
    }
    if schema.numbered {
        extend(extension::NUMBERED, true.into());
    }
    if let Some(from_file) = &schema.from_file {
        extend(extension::FROM_FILE, word(FILES, from_file).into());
    }
    if schema.page_number {
        extend(extension::PAGE_NUMBER, true.into());
    }
    data.extensions = extensions;
    Written { schema_data: data, schema_kind: kind(schema) }
}

fn kind(schema: &Schema) -> OpenApiKind {
    let listed = || schema.values.iter().filter(|_| schema.closed).map(|value| &value.text);
    OpenApiKind::Type(match &schema.kind {
        SchemaKind::String => Type::String(StringType {
            enumeration: listed().cloned().map(Some).collect(),
            max_length: schema.max_length.and_then(|length| usize::try_from(length).ok()),
            ..Default::default()
        }),
        SchemaKind::Bytes => Type::String(StringType {
            format: VariantOrUnknownOrEmpty::Item(StringFormat::Binary),
            ..Default::default()
        }),
        SchemaKind::Integer => Type::Integer(IntegerType {
            format: VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64),
            enumeration: listed().map(|text| text.parse().ok()).collect(),
            ..Default::default()
        }),
        SchemaKind::Decimal => Type::Number(NumberType {
            format: VariantOrUnknownOrEmpty::Unknown("decimal".to_owned()),
            ..Default::default()
        }),
        SchemaKind::Boolean => Type::Boolean(BooleanType::default()),
        SchemaKind::List(items) => Type::Array(ArrayType {
            items: Some(ReferenceOr::Item(Box::new(write(items)))),
            min_items: None,
            max_items: None,
            unique_items: false,
        }),
        SchemaKind::Object(properties) => Type::Object(ObjectType {
            properties: properties
                .iter()
                .map(|property| (property.name.clone(), ReferenceOr::Item(Box::new(write(&property.schema)))))
                .collect(),
            required: properties
                .iter()
                .filter(|property| property.required)
                .map(|property| property.name.clone())
                .collect(),
            ..Default::default()
        }),
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

/// Returns whether a value may match two of the shapes at once, which `oneOf` would reject: two
/// strings, or two lists. Objects are distinguished by their fields.
fn overlap(shapes: &[Schema]) -> bool {
    let same = |one: &Schema, other: &Schema| {
        !matches!(one.kind, SchemaKind::Object(_)) && discriminant(&one.kind) == discriminant(&other.kind)
    };
    shapes.iter().enumerate().any(|(at, one)| shapes[at + 1..].iter().any(|other| same(one, other)))
}

/// Returns a listed value in the type of its field.
fn enum_value(kind: &SchemaKind, text: &str) -> Value {
    match kind {
        SchemaKind::Integer => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        _ => text.into(),
    }
}

pub(super) fn read(written: &ReferenceOr<Written>) -> Result<Schema, String> {
    match written {
        ReferenceOr::Item(written) => item(written),
        ReferenceOr::Reference { reference } => {
            Err(format!("`$ref: {reference}`: write the schema out, documents share none"))
        }
    }
}

fn boxed(written: &ReferenceOr<Box<Written>>) -> Result<Schema, String> {
    match written {
        ReferenceOr::Item(written) => item(written),
        ReferenceOr::Reference { reference } => {
            Err(format!("`$ref: {reference}`: write the schema out, documents share none"))
        }
    }
}

fn item(written: &Written) -> Result<Schema, String> {
    let data = &written.schema_data;
    let mut values: Vec<String> = Vec::new();
    let mut max_length = None;
    let kind = match &written.schema_kind {
        OpenApiKind::OneOf { one_of: shapes } | OpenApiKind::AnyOf { any_of: shapes } => {
            SchemaKind::OneOf(shapes.iter().map(read).collect::<Result<_, _>>()?)
        }
        OpenApiKind::Type(Type::String(string)) => {
            values = string.enumeration.iter().flatten().cloned().collect();
            max_length = string.max_length.map(|length| length as u64);
            match &string.format {
                VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => SchemaKind::Bytes,
                _ => SchemaKind::String,
            }
        }
        OpenApiKind::Type(Type::Integer(integer)) => {
            values = integer.enumeration.iter().flatten().map(ToString::to_string).collect();
            SchemaKind::Integer
        }
        OpenApiKind::Type(Type::Number(_)) => SchemaKind::Decimal,
        OpenApiKind::Type(Type::Boolean(_)) => SchemaKind::Boolean,
        OpenApiKind::Type(Type::Array(array)) => {
            let items = array.items.as_ref().ok_or("an array needs `items`")?;
            SchemaKind::List(Box::new(boxed(items).map_err(|error| format!("items: {error}"))?))
        }
        OpenApiKind::Type(Type::Object(object)) => SchemaKind::Object(
            object
                .properties
                .iter()
                .map(|(name, schema)| {
                    let schema = boxed(schema).map_err(|error| format!("{name}: {error}"))?;
                    Ok(Property { name: name.clone(), required: object.required.contains(name), schema })
                })
                .collect::<Result<_, String>>()?,
        ),
        _ => {
            return Err(
                "a schema must have a `type` (string, integer, number, boolean, object, array) or `oneOf`".to_owned()
            );
        }
    };
    let closed = !values.is_empty();
    if let Some(Value::Array(open)) = data.extensions.get(extension::EXTENSIBLE_ENUM) {
        values.extend(open.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    }
    let meanings = data.extensions.get(extension::ENUM_DESCRIPTIONS);
    let meaning = |text: &str| meanings?.get(text)?.as_str().map(str::to_owned);
    let mut schema = Schema::new(kind);
    schema.description = data.description.clone().unwrap_or_default();
    schema.default = data.default.clone();
    schema.max_length = max_length;
    schema.values = values.into_iter().map(|text| EnumValue { meaning: meaning(&text), text }).collect();
    schema.closed = closed;
    schema.encryption =
        data.extensions.get(extension::ENCRYPTED).map(|encryption| meant(ENCRYPTIONS, encryption)).transpose()?;
    schema.content = data.extensions.get(extension::ENCODED).map(|encoding| holds(encoding, data)).transpose()?;
    schema.signed = data.extensions.get(extension::SIGNED) == Some(&true.into());
    schema.numbered = data.extensions.get(extension::NUMBERED) == Some(&true.into());
    schema.from_file = data.extensions.get(extension::FROM_FILE).map(|fill| meant(FILES, fill)).transpose()?;
    schema.page_number = data.extensions.get(extension::PAGE_NUMBER) == Some(&true.into());
    Ok(schema)
}

fn holds(encoding: &Value, data: &SchemaData) -> Result<(Encoding, Box<Schema>), String> {
    let encoding = meant(ENCODINGS, encoding)?;
    let held = data.extensions.get(extension::DECODED).ok_or("x-encoded needs x-decoded beside it")?;
    let held: Written = serde_json::from_value(held.clone()).map_err(|error| format!("x-decoded: {error}"))?;
    Ok((encoding, Box::new(item(&held).map_err(|error| format!("x-decoded: {error}"))?)))
}
