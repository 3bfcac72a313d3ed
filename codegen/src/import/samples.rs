//! Our own samples: the keys of upstream's samples, with values generated from each field's name
//! and type.

mod values;

use serde_json::{Map, Value};

use crate::api::{Encoding, Operation, Parameter, ParameterLocation, Property, Schema, SchemaKind, Version, names};

/// Replaces the samples of `operation`: those of `earlier` stay if they still fit, everything else
/// is generated anew.
pub(super) fn make(operation: &mut Operation, earlier: Option<&Operation>) {
    let maker = Maker { digits: operation.version() == Version::V2 };
    for parameter in &mut operation.parameters {
        let same = |one: &&Parameter| one.place == parameter.place && one.property.name == parameter.property.name;
        let own = earlier.and_then(|earlier| earlier.parameters.iter().find(same));
        let own = own.map(|own| own.example.clone());
        let needed = parameter.property.required && parameter.place != ParameterLocation::Header;
        let shown = own.as_ref().map_or(parameter.example.is_some(), Option::is_some);
        let template = parameter.example.take();
        if needed || shown {
            let own = own.flatten();
            let Property { name, schema, .. } = &parameter.property;
            parameter.example = Some(maker.value(schema, name, template.as_ref(), own.as_ref()));
        }
    }
    let Some(body) = &mut operation.body else { return };
    let own = earlier.and_then(|earlier| earlier.body.as_ref());
    let of = |label: &str| own?.variants.iter().find(|(own, _)| own == label).map(|(_, value)| value);
    for (label, value) in &mut body.variants {
        *value = maker.value(&body.schema, "", Some(value), of(label));
    }
    for (label, value) in own.iter().flat_map(|own| &own.variants) {
        if body.variants.iter().all(|(shown, _)| shown != label) {
            body.variants.push((label.clone(), maker.value(&body.schema, "", None, Some(value))));
        }
    }
    let template = body.example.take();
    let own = own.and_then(|own| own.example.as_ref());
    if body.required || template.is_some() || own.is_some() {
        body.example = Some(maker.value(&body.schema, "", template.as_ref(), own));
    }
}

struct Maker {
    /// Whether times are written as digits only, as in v2.
    digits: bool,
}

impl Maker {
    /// Returns a value of `schema`: `own` if it fits, else one with the keys of `template`.
    fn value(&self, schema: &Schema, name: &str, template: Option<&Value>, own: Option<&Value>) -> Value {
        match &schema.kind {
            SchemaKind::OneOf(shapes) => {
                let shown = own.or(template);
                let fits = shapes.iter().find(|shape| shown.is_some_and(|value| is_of(&shape.kind, value)));
                shapes.first().map_or(Value::Null, |first| self.value(fits.unwrap_or(first), name, template, own))
            }
            SchemaKind::Object(properties) => {
                let shown = own.or(template).and_then(Value::as_object);
                if properties.is_empty() {
                    return own.filter(|own| own.is_object()).cloned().unwrap_or_else(|| Map::new().into());
                }
                self.fields(properties, shown, template, own).into()
            }
            SchemaKind::List(items) => {
                let of = |value: Option<&Value>| value.and_then(Value::as_array).cloned();
                match (of(own), of(template)) {
                    (Some(own), _) => own.iter().map(|own| self.value(items, name, None, Some(own))).collect(),
                    (None, Some(shown)) => {
                        shown.iter().take(1).map(|shown| self.value(items, name, Some(shown), None)).collect()
                    }
                    (None, None) => vec![self.value(items, name, None, None)].into(),
                }
            }
            SchemaKind::String(_) => self.text(schema, name, template, own),
            SchemaKind::Integer(_) | SchemaKind::Decimal | SchemaKind::Boolean(_) | SchemaKind::Bytes => {
                match own.filter(|own| fits(schema, own)) {
                    Some(own) => own.clone(),
                    None => values::make(schema, name, template, self.digits),
                }
            }
        }
    }

    /// Returns the fields that the sample shows and those that are required, in the order of the
    /// table.
    fn fields(
        &self,
        properties: &[Property],
        shown: Option<&Map<String, Value>>,
        template: Option<&Value>,
        own: Option<&Value>,
    ) -> Map<String, Value> {
        let mut out = Map::new();
        for property in properties {
            let mut keys: Vec<&str> = shown
                .iter()
                .flat_map(|shown| shown.keys())
                .map(String::as_str)
                .filter(|key| names(property, key))
                .collect();
            let first = property.name.replace("$n", "0").replace("$m", "0");
            if keys.is_empty() && property.required {
                keys.push(&first);
            }
            for key in keys {
                let of = |value: Option<&Value>| value.and_then(|value| value.get(key)).cloned();
                let value = self.value(&property.schema, &property.name, of(template).as_ref(), of(own).as_ref());
                out.insert(key.to_owned(), value);
            }
        }
        out
    }

    fn text(&self, schema: &Schema, name: &str, template: Option<&Value>, own: Option<&Value>) -> Value {
        let parsed = |value: Option<&Value>| serde_json::from_str::<Value>(value?.as_str()?).ok();
        if let Some((Encoding::Json, held)) = schema.content() {
            let own_held = parsed(own);
            let same = |made: &Value| own_held.as_ref() == Some(made);
            let made = self.value(held, name, parsed(template).as_ref(), own_held.as_ref());
            // The same document may be spaced differently: keep our own text.
            return if same(&made) { own.cloned().unwrap_or_default() } else { made.to_string().into() };
        }
        match own.filter(|own| fits(schema, own)) {
            Some(own) => own.clone(),
            None => values::make(schema, name, template, self.digits),
        }
    }
}

fn is_of(kind: &SchemaKind, value: &Value) -> bool {
    match kind {
        SchemaKind::Object(_) => value.is_object(),
        SchemaKind::List(_) => value.is_array(),
        SchemaKind::Boolean(_) => value.is_boolean(),
        SchemaKind::Decimal => value.is_number(),
        SchemaKind::Integer(_) => value.is_i64() || value.is_u64(),
        SchemaKind::String(_) | SchemaKind::Bytes => value.is_string(),
        SchemaKind::OneOf(shapes) => shapes.iter().any(|shape| is_of(&shape.kind, value)),
    }
}

fn fits(schema: &Schema, value: &Value) -> bool {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let is_listed = || schema.values().iter().any(|known| known.text == text);
    let is_short = |most: u64| value.as_str().is_none_or(|text| text.chars().count() as u64 <= most);
    let may_be = || match (schema.attributes.encryption, schema.attributes.max_length) {
        (Some(_), _) => true,
        _ if !schema.values().is_empty() => is_listed(),
        (None, most) => most.is_none_or(is_short),
    };
    is_of(&schema.kind, value) && may_be()
}
