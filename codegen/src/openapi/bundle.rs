//! Merges all pages into one document.

use indexmap::IndexMap;
use openapiv3::{Info, OpenAPI, ReferenceOr, Tag};
use serde_json::{Map, Value};

use super::{extension, write};
use crate::api::{Api, Method};

/// Returns one document with everything: paths, webhooks, and the components that the pages share
/// by name.
pub fn bundle(api: &Api) -> OpenAPI {
    let mut bundle = OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: Info { title: "微信支付 / WeChat Pay".to_owned(), version: "3".to_owned(), ..Default::default() },
        ..Default::default()
    };
    let mut webhooks: IndexMap<String, Value> = IndexMap::new();
    let mut tags: Vec<String> = Vec::new();
    for page in &api.pages {
        let document = write(page);
        bundle.servers = document.servers;
        for (url, item) in document.paths.paths {
            if let ReferenceOr::Item(mut item) = item.clone() {
                let operations = Method::ALL.into_iter().filter_map(|verb| write::slot(&mut item, verb).take());
                tags.extend(operations.flat_map(|operation| operation.tags));
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
            webhooks.extend(
                events.iter().map(|(_, event)| (page.path.trim_start_matches("webhook/").to_owned(), event.clone())),
            );
        }
    }
    tags.sort();
    tags.dedup();
    bundle.tags = tags.into_iter().map(|name| Tag { name, ..Default::default() }).collect();
    if !webhooks.is_empty() {
        let webhooks: Map<String, Value> = webhooks.into_iter().collect();
        bundle.extensions.insert(extension::WEBHOOKS.to_owned(), webhooks.into());
    }
    bundle
}
