//! Removes the descriptions of a page, and copies those of another page into it.

use std::collections::HashMap;

use crate::api::{EnumValue, Enumeration, Page, Parameter, Property, ResponseBody, Schema, SchemaKind, Text};

/// Removes all sentences from a page. Official names, links and values are facts and stay.
pub(super) fn forget(page: &mut Page) {
    for operation in &mut page.operations {
        operation.english.clear();
        operation.description.clear();
    }
    if let Some(event) = &mut page.event {
        event.english.clear();
        event.description.clear();
    }
    page.each_property(&mut |_, property| silence(&mut property.schema));
}

fn silence(schema: &mut Schema) {
    schema.description.clear();
    if let Some(values) = schema.enumeration_mut() {
        values.list.iter_mut().for_each(|value| value.meaning = None);
    }
    match &mut schema.kind {
        SchemaKind::List(items) => silence(items),
        SchemaKind::OneOf(shapes) => shapes.iter_mut().for_each(silence),
        SchemaKind::String(Text { content: Some((_, content)), .. }) => silence(content),
        _ => {}
    }
}

/// Copies the descriptions of `earlier` into `page`, wherever both have the same field.
pub(super) fn keep(page: &mut Page, earlier: &Page) {
    page.module.clone_from(&earlier.module);
    for operation in &mut page.operations {
        let Some(earlier) = earlier.operations.iter().find(|earlier| earlier.id == operation.id) else { continue };
        operation.english.clone_from(&earlier.english);
        operation.description.clone_from(&earlier.description);
        parameters(&mut operation.parameters, &earlier.parameters);
        if let (Some(body), Some(earlier)) = (&mut operation.body, &earlier.body) {
            schema(&mut body.schema, &earlier.schema);
        }
        if let (ResponseBody::Body(_, response), ResponseBody::Body(_, earlier)) =
            (&mut operation.response, &earlier.response)
        {
            schema(response, earlier);
        }
        if let (Some(failure), Some(earlier)) = (&mut operation.failure, &earlier.failure) {
            schema(failure, earlier);
        }
    }
    if let (Some(event), Some(earlier)) = (&mut page.event, &earlier.event) {
        event.english.clone_from(&earlier.english);
        event.description.clone_from(&earlier.description);
        parameters(&mut event.headers, &earlier.headers);
        schema(&mut event.body.schema, &earlier.body.schema);
        properties(&mut event.reply_headers, &earlier.reply_headers);
        if let (Some((_, reply)), Some((_, earlier))) = (&mut event.reply, &earlier.reply) {
            schema(reply, earlier);
        }
    }
}

fn parameters(now: &mut [Parameter], earlier: &[Parameter]) {
    for parameter in now {
        let same = |one: &&Parameter| one.place == parameter.place && one.property.name == parameter.property.name;
        if let Some(earlier) = earlier.iter().find(same) {
            schema(&mut parameter.property.schema, &earlier.property.schema);
        }
    }
}

fn properties(now: &mut [Property], earlier: &[Property]) {
    let earlier: HashMap<&str, &Schema> =
        earlier.iter().map(|property| (property.name.as_str(), &property.schema)).collect();
    for property in now {
        if let Some(earlier) = earlier.get(property.name.as_str()) {
            schema(&mut property.schema, earlier);
        }
    }
}

/// Keeps our values, default, lengths and format of a scalar field, each of them only if upstream states
/// none.
fn supplement(now: &mut Schema, earlier: &Schema) {
    let values = |now: &mut Enumeration, earlier: &Enumeration| {
        if now.list.is_empty() {
            now.clone_from(earlier);
        }
    };
    match (&mut now.kind, &earlier.kind) {
        (SchemaKind::String(now), SchemaKind::String(earlier)) => {
            values(&mut now.values, &earlier.values);
            if now.default.is_none() {
                now.default.clone_from(&earlier.default);
            }
        }
        (SchemaKind::Integer(now), SchemaKind::Integer(earlier)) => {
            values(&mut now.values, &earlier.values);
            now.default = now.default.or(earlier.default);
        }
        _ => return,
    }
    now.attributes.max_length = now.attributes.max_length.or(earlier.attributes.max_length);
    now.attributes.min_length = now.attributes.min_length.or(earlier.attributes.min_length);
    now.attributes.format = now.attributes.format.or(earlier.attributes.format);
}

fn schema(now: &mut Schema, earlier: &Schema) {
    let words = match &earlier.kind {
        // If the alternatives became a single shape, it takes the description of the first
        // alternative.
        SchemaKind::OneOf(shapes) if !matches!(now.kind, SchemaKind::OneOf(_)) => shapes.first().unwrap_or(earlier),
        _ => earlier,
    };
    now.description.clone_from(&words.description);
    let (now, earlier) = (now.item_mut(), words.item());
    supplement(now, earlier);
    let mut meanings: HashMap<&str, &EnumValue> =
        earlier.values().iter().map(|value| (value.text.as_str(), value)).collect();
    for value in now.enumeration_mut().into_iter().flat_map(|values| &mut values.list) {
        value.meaning = meanings.remove(value.text.as_str()).and_then(|earlier| earlier.meaning.clone());
    }
    if let (Some(content), Some((_, earlier))) = (now.content_mut(), earlier.content()) {
        schema(content, earlier);
    }
    match (&mut now.kind, &earlier.kind) {
        (SchemaKind::Object(now), SchemaKind::Object(earlier)) => properties(now, earlier),
        (SchemaKind::OneOf(now), SchemaKind::OneOf(earlier)) => {
            now.iter_mut().zip(earlier).for_each(|(now, earlier)| schema(now, earlier));
        }
        (SchemaKind::OneOf(shapes), _) => shapes.iter_mut().for_each(|shape| schema(shape, earlier)),
        _ => {}
    }
}
