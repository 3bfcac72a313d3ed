//! Edits a tree of properties.

use serde_json::Value;

use crate::{
    api::{ATTRIBUTES, EnumValue, Integer, Property, ResponseBody, Schema, SchemaKind, Text},
    front::compile,
    source::Source,
};

/// Splits the path of a field into the names of its parents and its own name.
pub(super) fn split(field: &str) -> (Vec<&str>, &str) {
    let mut names: Vec<&str> = field.split('.').collect();
    let name = names.pop().unwrap_or_default();
    (names, name)
}

/// Calls `visit` with the properties of each outermost object in `schema`. The object can be the schema
/// itself, an item of a list, the content of a string, or one of several shapes.
pub(super) fn each_object(schema: &mut Schema, visit: &mut dyn FnMut(&mut Vec<Property>)) {
    match &mut schema.kind {
        SchemaKind::String(Text { content: Some((_, content)), .. }) => each_object(content, visit),
        SchemaKind::Object(properties) => visit(properties),
        SchemaKind::List(items) => each_object(items, visit),
        SchemaKind::OneOf(shapes) => shapes.iter_mut().for_each(|shape| each_object(shape, visit)),
        _ => {}
    }
}

/// Follows the names in `above`, and calls `change` with the properties of each object found there.
pub(super) fn descend(properties: &mut Vec<Property>, above: &[&str], change: &mut dyn FnMut(&mut Vec<Property>)) {
    let Some((first, rest)) = above.split_first() else {
        change(properties);
        return;
    };
    for property in properties.iter_mut().filter(|property| property.name == *first) {
        each_object(&mut property.schema, &mut |properties| descend(properties, rest, change));
    }
}

/// Inserts a property after the property named `after`: first if `after` is empty, last if `after` is
/// `None`.
pub(super) fn insert(properties: &mut Vec<Property>, property: Property, after: Option<&str>) -> Result<(), String> {
    let at = match after {
        None => properties.len(),
        Some("") => 0,
        Some(after) => {
            let found = properties.iter().position(|property| property.name == after);
            found.ok_or_else(|| format!("cannot put the field after `{after}`: there is no such field"))? + 1
        }
    };
    properties.insert(at, property);
    Ok(())
}

/// Creates a property of the type `ty` with nothing else set.
pub(super) fn property(name: &str, ty: &str) -> Result<Property, String> {
    let schema = retyped(&Schema::new(SchemaKind::Boolean(None)), ty)?;
    Ok(Property { name: name.to_owned(), required: false, schema })
}

/// Returns the schema with another type. If the types differ only in the number of lists around the
/// items, everything else is kept.
pub(super) fn retyped(schema: &Schema, ty: &str) -> Result<Schema, String> {
    let (kind, lists) = kind(ty)?;
    let item = schema.item();
    let same = std::mem::discriminant(&item.kind) == std::mem::discriminant(&kind);
    let mut schema = if same { item.clone() } else { Schema::new(kind) };
    for _ in 0..lists {
        schema = Schema::new(SchemaKind::List(Box::new(schema)));
    }
    Ok(schema)
}

/// Returns whether a schema has the type `ty`.
pub(super) fn is_of(schema: &Schema, ty: &str) -> Result<bool, String> {
    let (kind, mut lists) = kind(ty)?;
    let mut schema = schema;
    while let (SchemaKind::List(items), 1..) = (&schema.kind, lists) {
        (schema, lists) = (items, lists - 1);
    }
    Ok(lists == 0 && std::mem::discriminant(&schema.kind) == std::mem::discriminant(&kind))
}

/// Returns the kind that a type names, and the number of lists around it: 1 for `string[]`.
fn kind(ty: &str) -> Result<(SchemaKind, usize), String> {
    let base = ty.trim_end_matches("[]");
    let kind = match base {
        "string" => SchemaKind::String(Text::default()),
        "integer" => SchemaKind::Integer(Integer::default()),
        "decimal" => SchemaKind::Decimal,
        "boolean" => SchemaKind::Boolean(None),
        "object" => SchemaKind::Object(Vec::new()),
        _ => {
            return Err(format!(
                "`{ty}` is not a type: use string, integer, decimal, boolean or object, followed by one `[]` for each \
                 level of list, such as `string[][]`"
            ));
        }
    };
    Ok((kind, (ty.len() - base.len()) / 2))
}

/// Returns an object with the fields that `rows` describes. `rows` is written like the rows of a page.
pub(super) fn rows(rows: &str) -> Result<Schema, String> {
    let head = |name: &str| format!("| {name} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n");
    let text = format!("# 甲 {{#get}}\n\n{}\n{}{rows}\n", head("请求参数"), head("返回字典"));
    let mut compiled = compile(vec![Source { path: "openapi/v3/a.md".to_owned(), text }]);
    let said = compiled.diagnostics.iter().map(|one| one.message.clone()).collect::<Vec<_>>().join("; ");
    let response = compiled.api.pages.pop().and_then(|mut page| Some(page.operations.pop()?.response));
    match response {
        Some(ResponseBody::Body(_, schema)) if said.is_empty() => Ok(schema),
        _ => Err(format!("the rows cannot be read: {said}")),
    }
}

/// Returns whether there is at least one host, and each is written as on a page: with `https://`, and
/// without a slash at the end.
pub(super) fn are_hosts(hosts: &[String]) -> bool {
    let is_host =
        |host: &String| host.strip_prefix("https://").is_some_and(|name| !name.is_empty() && !name.ends_with('/'));
    !hosts.is_empty() && hosts.iter().all(is_host)
}

/// Replaces `schema` with `like`. If `schema` is a string with content, replaces the content instead.
pub(super) fn take_over(schema: &mut Schema, like: &Schema) {
    match schema.content_mut() {
        Some(content) => content.clone_from(like),
        None => schema.clone_from(like),
    }
}

/// Sets the listed values of an item. A complete list stays complete, unless `values` is empty.
pub(super) fn list(item: &mut Schema, values: &[String]) -> Result<(), String> {
    let list = item.enumeration_mut().ok_or("only strings and integers have values: correct the type first")?;
    list.list = values.iter().map(|text| EnumValue { text: text.clone(), meaning: None }).collect();
    list.closed &= !values.is_empty();
    Ok(())
}

/// Sets an attribute. The keyword and the value are written as in documents.
pub(super) fn attribute(item: &mut Schema, keyword: &str, value: &Value) -> Result<(), String> {
    let known = ATTRIBUTES.iter().find(|attribute| attribute.keyword == keyword);
    let known = known.ok_or_else(|| {
        let keywords: Vec<&str> = ATTRIBUTES.iter().map(|attribute| attribute.keyword).collect();
        format!("`{keyword}` is not an attribute: use one of {}", keywords.join(", "))
    })?;
    if known.of_strings && !matches!(item.kind, SchemaKind::String(_)) {
        return Err(format!("only strings have `{keyword}`: correct the type first"));
    }
    let read = (known.read)(&mut item.attributes, value);
    read.then_some(())
        .ok_or_else(|| format!("{value} is not a valid value of `{keyword}`: specs/README.md lists the values"))
}
