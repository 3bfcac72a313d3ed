//! Tests of the generated crate: they send each sample, and read each response and notification,
//! through its public items.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    Rendered,
    emit::{self, Tested},
    names::snake,
    plan::{Module, Response, place},
};
use crate::output::GENERATED_BY;

/// The tests of one page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Tests {
    /// The test functions, as text.
    text: String,
    /// The data that the tests read, by id: the members of a JSON object, as text.
    data: String,
}

/// Returns the tests of a module.
pub(super) fn of(module: &Module) -> Tests {
    let mut tested = Vec::new();
    let mut data = Map::new();
    for operation in &module.operations {
        let id = operation.descriptor.id.clone();
        let place = [place(&module.path), vec![operation.name.clone()]].concat();
        let read = matches!(operation.response, Response::Struct { .. });
        let read = read.then(|| ("read", format!("{}::Response", operation.name)));
        let method = match operation.response {
            Response::Struct { .. } => "responded",
            Response::Redirect => "redirected",
            Response::Empty | Response::File => "sent",
        };
        let sent: Map<String, Value> =
            operation.samples.iter().map(|sample| (sample.label.clone(), sample.wire.clone())).collect();
        let call = format!("{} {}", operation.descriptor.verb.as_str(), operation.descriptor.url);
        data.insert(id.clone(), json!({ "call": call, "sent": sent, "read": operation.response_sample }));
        let sent = Some((operation.name.as_str(), operation.samples.as_slice(), method));
        tested.push(Tested { name: snake(&id), id, place, sent, read });
    }
    if let Some(event) = &module.event {
        let place = place(&module.path);
        let id = place.join("_").replace("r#", "");
        data.insert(id.clone(), json!({ "version": event.version.as_str(), "read": event.sample }));
        let read = place.last().map(|name| ("notified", format!("{name}::Resource")));
        tested.push(Tested { name: snake(&id), id, place, sent: None, read });
    }
    Tests { text: emit::tests(&tested), data: members(data) }
}

/// Returns the members of an object as pretty-printed JSON, without the braces.
fn members(object: Map<String, Value>) -> String {
    let text = serde_json::to_string_pretty(&Value::Object(object)).unwrap_or_default();
    let inside = text.strip_prefix("{\n").and_then(|text| text.strip_suffix("\n}"));
    inside.unwrap_or_default().to_owned()
}

/// Returns the features that have tests, by the names of their files.
pub(super) fn names(modules: &[Rendered]) -> BTreeMap<String, String> {
    modules.iter().map(|module| (snake(&module.feature), module.feature.clone())).collect()
}

/// Returns the files below `tests/samples/`, a pair for each feature.
pub(super) fn files(modules: &[Rendered]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (name, feature) in names(modules) {
        let tests = modules.iter().filter(|module| module.feature == feature).map(|module| &module.tests);
        let mut text = emit::tests_head(&feature, &format!("{name}.json"));
        text.extend(tests.clone().map(|tests| tests.text.as_str()));
        files.insert(format!("tests/samples/{name}.rs"), text);
        // JSON has no comments, so the text by which `regen` recognizes its own files is a member.
        let attribute = format!("  \"//\": \"Generated from docs/ {GENERATED_BY}; do not edit.\"");
        let data = tests.map(|tests| tests.data.as_str()).filter(|data| !data.is_empty());
        let data: Vec<&str> = std::iter::once(attribute.as_str()).chain(data).collect();
        files.insert(format!("tests/samples/{name}.json"), format!("{{\n{}\n}}\n", data.join(",\n")));
    }
    files
}
