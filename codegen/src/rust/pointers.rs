//! The constant description of an operation: JSON pointers to required, encrypted and encoded fields.

use super::plan::{Choice, Descriptor, FieldTransform, Part, ResponseFormat};
use crate::api::{
    Direction, Format, FromFile, HOST, Media, Operation, ParameterLocation, Property, ResponseBody, Schema, SchemaKind,
};

/// Returns the constant description of an operation that the client uses.
pub(super) fn descriptor(operation: &Operation, parts: &[(Part, Vec<Property>)]) -> Descriptor {
    let mut required = Vec::new();
    let mut choice = Vec::new();
    let mut times = Vec::new();
    let mut request = Vec::new();
    let mut from_file = Vec::new();
    for (part, properties) in parts {
        let root = match part {
            Part::Query => "/query",
            Part::Header => "/headers",
            Part::Body | Part::Object => "/body",
        };
        pointers(root, properties, &mut required);
        choices(root, properties, &mut choice);
        self::times(root, properties, &mut times);
        encodings(root, properties, Direction::Sent, &mut request);
        fills(root, properties, &mut from_file);
    }
    let mut response = Vec::new();
    let response_format = match &operation.response {
        ResponseBody::Body(media, schema) => {
            encodings("", schema.properties(), Direction::Received, &mut response);
            if *media == Media::Xml { ResponseFormat::Xml } else { ResponseFormat::Json }
        }
        ResponseBody::Empty => ResponseFormat::Empty,
        ResponseBody::File => ResponseFormat::File,
        ResponseBody::Redirect => ResponseFormat::Redirect,
    };
    let flags = [
        (operation.mutual_tls, "mutual_tls"),
        (operation.no_nonce, "no_nonce"),
        (operation.unsigned_response, "unsigned_response"),
        (has_no_status_field(&operation.response), "no_status_field"),
    ];
    let query = operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Query);
    Descriptor {
        id: operation.id.clone(),
        verb: operation.verb,
        url: operation.url.clone(),
        servers: if operation.servers == [HOST] { Vec::new() } else { operation.servers.clone() },
        query: query.map(|parameter| parameter.property.name.clone()).collect(),
        body: operation.body.as_ref().map(|body| body.media),
        response_format,
        signature: operation.signature(),
        required,
        choices: choice,
        times,
        request,
        response,
        from_file,
        fragment: operation.fragment.clone(),
        flags: flags.into_iter().filter(|(set, _)| *set).map(|(_, name)| name).collect(),
    }
}

/// Collects pointers to texts that are times in RFC 3339.
fn times(root: &str, properties: &[Property], out: &mut Vec<String>) {
    fn of(pointer: &str, schema: &Schema, out: &mut Vec<String>) {
        match &schema.kind {
            SchemaKind::String(_) if schema.attributes.format == Some(Format::DateTime) => out.push(pointer.to_owned()),
            SchemaKind::Object(properties) => times(pointer, properties, out),
            SchemaKind::List(items) => of(&format!("{pointer}/*"), items.plain(), out),
            _ => {}
        }
    }
    for property in properties.iter().filter(|property| !property.is_numbered()) {
        of(&format!("{root}/{}", step(&property.name)), property.schema.plain(), out);
    }
}

/// Returns whether a v2 response has no field that says whether the request was understood.
fn has_no_status_field(response: &ResponseBody) -> bool {
    let ResponseBody::Body(Media::Xml, schema) = response else {
        return false;
    };
    !schema.properties().iter().any(|field| matches!(field.name.as_str(), "return_code" | "retcode"))
}

/// Returns a name as a step of a JSON pointer.
fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Collects pointers to everything that is required, parents first.
fn pointers(root: &str, properties: &[Property], out: &mut Vec<String>) {
    for property in properties.iter().filter(|property| !property.is_numbered()) {
        let pointer = format!("{root}/{}", step(&property.name));
        if property.required {
            out.push(pointer.clone());
        }
        below(&pointer, property.schema.plain(), out);
    }
}

fn below(pointer: &str, schema: &Schema, out: &mut Vec<String>) {
    match &schema.kind {
        SchemaKind::Object(properties) => pointers(pointer, properties, out),
        SchemaKind::List(items) => below(&format!("{pointer}/*"), items.plain(), out),
        SchemaKind::OneOf(shapes) => {
            let common = shapes.iter().map(|shape| {
                let mut found = Vec::new();
                below(pointer, shape.plain(), &mut found);
                found
            });
            let mut common: Vec<Vec<String>> = common.collect();
            let first = if common.is_empty() { Vec::new() } else { common.remove(0) };
            out.extend(first.into_iter().filter(|pointer| common.iter().all(|other| other.contains(pointer))));
        }
        _ => {}
    }
}

/// Collects the groups of fields from which the caller must set at least one, parents first.
fn choices(root: &str, properties: &[Property], out: &mut Vec<Choice>) {
    let mut own: Vec<(&str, Choice)> = Vec::new();
    for property in properties {
        let attributes = &property.schema.item().attributes;
        for (name, exactly) in [(&attributes.one_of, true), (&attributes.any_of, false)] {
            let Some(name) = name else { continue };
            let pointer = format!("{root}/{}", step(&property.name));
            match own.iter_mut().find(|(known, choice)| *known == &**name && choice.exactly == exactly) {
                Some((_, choice)) => choice.pointers.push(pointer),
                None => own.push((name, Choice { exactly, pointers: vec![pointer] })),
            }
        }
    }
    out.extend(own.into_iter().map(|(_, choice)| choice));
    for property in properties.iter().filter(|property| !property.is_numbered()) {
        inside(&format!("{root}/{}", step(&property.name)), property.schema.plain(), out);
    }
}

fn inside(pointer: &str, schema: &Schema, out: &mut Vec<Choice>) {
    match &schema.kind {
        SchemaKind::Object(properties) => choices(pointer, properties, out),
        SchemaKind::List(items) => inside(&format!("{pointer}/*"), items.plain(), out),
        _ => {}
    }
}

/// Collects pointers to the fields that the client fills in from an uploaded file.
fn fills(root: &str, properties: &[Property], out: &mut Vec<(String, FromFile)>) {
    for property in properties {
        let pointer = format!("{root}/{}", step(&property.name));
        out.extend(property.schema.attributes.from_file.map(|fill| (pointer.clone(), fill)));
        fills(&pointer, property.schema.plain().properties(), out);
    }
}

/// Collects pointers to encrypted and encoded strings, in the order in which the client must process
/// them: inner strings are encoded first and decoded last.
pub(super) fn encodings(
    root: &str,
    properties: &[Property],
    direction: Direction,
    out: &mut Vec<(String, FieldTransform)>,
) {
    for property in properties.iter().filter(|property| !property.is_numbered()) {
        wire(&format!("{root}/{}", step(&property.name)), &property.schema, direction, out);
    }
}

fn wire(pointer: &str, schema: &Schema, direction: Direction, out: &mut Vec<(String, FieldTransform)>) {
    let mut own: Vec<(String, FieldTransform)> = Vec::new();
    own.extend(
        schema.attributes.encryption.map(|encryption| (pointer.to_owned(), FieldTransform::Encryption(encryption))),
    );
    own.extend(schema.content().map(|(encoding, _)| (pointer.to_owned(), FieldTransform::Encode(encoding))));
    if direction == Direction::Received {
        out.append(&mut own);
    }
    match &schema.plain().kind {
        SchemaKind::Object(properties) => encodings(pointer, properties, direction, out),
        SchemaKind::List(items) => wire(&format!("{pointer}/*"), items, direction, out),
        SchemaKind::OneOf(shapes) => {
            for shape in shapes {
                let mut found = Vec::new();
                wire(pointer, shape, direction, &mut found);
                found.retain(|one| !out.contains(one));
                out.append(&mut found);
            }
        }
        _ => {}
    }
    // Sending reverses the order: a string is encoded before it is encrypted.
    own.reverse();
    out.append(&mut own);
}
