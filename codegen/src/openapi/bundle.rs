//! Merges pages into one document, for tools that read a whole API.

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::{Map, Value, json};

use super::{extension, titles, write};
use crate::{
    api::{Api, Method, Operation, Page},
    errors::ErrorCodes,
    products::Products,
};

/// What a bundle contains, and in which format.
#[derive(Clone, Debug, Default)]
pub struct BundleOptions {
    /// The order of the families, their names and their groups.
    pub products: Products,
    /// The error codes that responses list.
    pub errors: ErrorCodes,
    /// If set, only the operations of this family are included, and no notifications.
    pub family: Option<String>,
    /// Whether to write OpenAPI 3.1, with notifications in `webhooks`, instead of 3.0.
    pub is_3_1: bool,
}

/// The document's description: what the document is, who made it, and how messages are signed.
const DESCRIPTION: &str = include_str!("../../../templates/bundle.md");

/// Returns one document with the paths, webhooks and components of all pages. Components with the same
/// name are merged.
pub fn bundle(api: &Api, options: &BundleOptions) -> Value {
    let mut bundle = OpenAPI { openapi: "3.0.3".to_owned(), ..Default::default() };
    let mut webhooks = Map::new();
    let mut families: BTreeSet<String> = BTreeSet::new();
    for page in api.pages.iter().filter(|page| is_wanted(page, options.family.as_deref())) {
        let document = write(page);
        bundle.servers = document.servers;
        for (url, item) in document.paths.paths {
            if let ReferenceOr::Item(mut item) = item.clone() {
                let operations = Method::ALL.into_iter().filter_map(|verb| write::slot(&mut item, verb).take());
                families.extend(operations.flat_map(|operation| operation.tags));
            }
            bundle.paths.paths.insert(url, item);
        }
        if let Some(components) = document.components {
            let all = bundle.components.get_or_insert_default();
            all.schemas.extend(components.schemas);
            all.security_schemes.extend(components.security_schemes);
        }
        if let Some(Value::Object(events)) = document.extensions.get(extension::WEBHOOKS) {
            // v2 and v3 have notifications of the same name: the folder distinguishes them.
            let name = page.path.trim_start_matches("webhook/");
            webhooks.extend(events.values().map(|event| (name.to_owned(), event.clone())));
            if let Some(post) = webhooks.get_mut(name).and_then(|event| event.get_mut("post")) {
                // The names of two v2 notifications differ only in case, so the id keeps the case.
                let id = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
                post["operationId"] = format!("webhook_{id}").into();
                // The merchant's server receives the notification, and has no security scheme for its
                // callers.
                post["security"] = json!([]);
            }
        }
    }
    let mut tree =
        serde_json::to_value(bundle).unwrap_or_else(|error| unreachable!("a document can be written as JSON: {error}"));
    tree["info"] = info(options);
    describe(&mut tree, families, &options.products);
    let wanted = api.pages.iter().filter(|page| is_wanted(page, options.family.as_deref()));
    for operation in wanted.flat_map(|page| &page.operations) {
        list_errors(
            &mut tree["paths"][&operation.url][operation.verb.as_str()]["responses"],
            operation,
            &options.errors,
        );
    }
    if !webhooks.is_empty() {
        tree[extension::WEBHOOKS] = webhooks.into();
    }
    let mut used = BTreeSet::new();
    for place in ["paths", extension::WEBHOOKS] {
        for (name, item) in tree.get_mut(place).and_then(Value::as_object_mut).into_iter().flatten() {
            titles::add(name, item, &mut used);
        }
    }
    if options.is_3_1 {
        upgrade(&mut tree);
    }
    tree
}

fn is_wanted(page: &Page, family: Option<&str>) -> bool {
    family.is_none_or(|family| page.operations.iter().any(|operation| operation.family == family))
}

fn info(options: &BundleOptions) -> Value {
    let license = if options.is_3_1 { "identifier" } else { "url" };
    let licensed = if options.is_3_1 { "MIT OR Apache-2.0" } else { "https://spdx.org/licenses/MIT" };
    json!({
        "title": "微信支付 / WeChat Pay (unofficial)",
        "version": "3",
        "description": DESCRIPTION.trim_end(),
        "contact": { "name": "wechatpay-api", "url": "https://docs.rs/wechatpay-api" },
        "license": { "name": "MIT OR Apache-2.0 (this description, not the service)", license: licensed },
    })
}

/// Adds the tags in the order of their products, and the groups of tags.
fn describe(tree: &mut Value, mut families: BTreeSet<String>, products: &Products) {
    let mut tags = Vec::new();
    let mut groups = Vec::new();
    for group in &products.groups {
        let of_group = products.families().filter(|family| family.group == group.id);
        let present: Vec<_> = of_group.filter(|family| families.remove(&family.id)).collect();
        tags.extend(
            present.iter().map(
                |family| json!({ "name": family.id, "x-displayName": family.product, "description": family.about }),
            ),
        );
        if !present.is_empty() {
            let names: Vec<&str> = present.iter().map(|family| family.id.as_str()).collect();
            groups.push(json!({ "name": group.name, "tags": names }));
        }
    }
    tags.extend(families.iter().map(|name| json!({ "name": name })));
    if !groups.is_empty() && !families.is_empty() {
        groups.push(json!({ "name": "其他 / Others", "tags": families }));
    }
    tree["tags"] = tags.into();
    if !groups.is_empty() {
        tree["x-tagGroups"] = groups.into();
    }
}

/// Adds error codes to the description of the response to a failed call. In v2, that response has the
/// status 200.
fn list_errors(responses: &mut Value, operation: &Operation, errors: &ErrorCodes) {
    let codes: Vec<String> = errors
        .of(operation)
        .map(|error| {
            let status = error.status.map_or_else(String::new, |status| format!(" ({status})"));
            format!("- `{}`{status}: {}", error.code, error.meaning)
        })
        .collect();
    let key = if responses["default"].is_object() { "default" } else { "200" };
    if let (false, Some(Value::String(text))) =
        (codes.is_empty(), responses.pointer_mut(&format!("/{key}/description")))
    {
        text.push_str("\n\n错误码，可能还有其他 / Error codes; there may be more:\n\n");
        text.push_str(&codes.join("\n"));
    }
}

/// Converts a document from OpenAPI 3.0 to 3.1.
fn upgrade(tree: &mut Value) {
    tree["openapi"] = "3.1.0".into();
    if let Some(webhooks) = tree.as_object_mut().and_then(|tree| tree.shift_remove(extension::WEBHOOKS)) {
        tree["webhooks"] = webhooks;
    }
    upgrade_below(tree);
}

fn upgrade_below(tree: &mut Value) {
    match tree {
        Value::Array(items) => items.iter_mut().for_each(upgrade_below),
        Value::Object(fields) => {
            // JSON Schema has no `binary`.
            if fields.get("format").is_some_and(|format| format == "binary") {
                fields.shift_remove("format");
                fields.insert("contentMediaType".to_owned(), "application/octet-stream".into());
            }
            // Examples are data, whatever their fields are called.
            let is_data = |name: &str| ["example", "examples", "default", "enum"].contains(&name);
            fields.iter_mut().filter(|(name, _)| !is_data(name)).for_each(|(_, value)| upgrade_below(value));
        }
        _ => {}
    }
}
