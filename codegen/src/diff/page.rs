//! The documents of both sides, page by page.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    changes::{self, RawChange},
    facts::{Facts, event_name, facts, operation_name, page_name},
    kind::FactKind,
    structural::{self, Difference},
};
use crate::{
    api::{Event, Page, Version},
    openapi,
    output::Files,
    parallel,
};

/// A document, as a page of the model and as a plain tree.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) page: Page,
    /// The page's path on its own side. If the page was renamed, `page` has the new path.
    pub(super) own_path: String,
    tree: Value,
}

/// Reads the documents that `changed` names.
pub(super) fn read(specs: &Files, changed: &BTreeSet<String>) -> Result<Vec<Document>, Vec<String>> {
    let files: Vec<(&String, &String)> = specs.iter().filter(|(path, _)| changed.contains(*path)).collect();
    let read: Vec<Result<Document, String>> = parallel::map(&files, |(path, text)| {
        let tree = openapi::tree(text).map_err(|error| format!("{path}: {error}"))?;
        let document = serde_json::from_value(tree.clone()).map_err(|error| format!("{path}: {error}"))?;
        let page = openapi::read(&document).map_err(|error| format!("{path}: {error}"))?;
        Ok(Document { own_path: page.path.clone(), page, tree })
    });
    let (read, errors): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    let errors: Vec<String> = errors.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(read.into_iter().flatten().collect()) } else { Err(errors) }
}

/// A page that exists on both sides, or on one of them.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) old: Option<Document>,
    pub(super) new: Option<Document>,
}

/// Pairs pages by their paths. A notification that was only renamed is paired by its content.
pub(super) fn pairs(old: Vec<Document>, new: Vec<Document>) -> Vec<Pair> {
    let mut pairs: BTreeMap<String, Pair> = BTreeMap::new();
    let by_path = |documents: &[Document]| -> BTreeSet<String> {
        documents.iter().map(|document| document.page.path.clone()).collect()
    };
    let (old_paths, new_paths) = (by_path(&old), by_path(&new));
    for document in new {
        pairs.insert(document.page.path.clone(), Pair { old: None, new: Some(document) });
    }
    for mut document in old {
        if !new_paths.contains(&document.page.path)
            && let Some(renamed) = renamed(&document, &pairs, &old_paths)
        {
            document.page.path = renamed;
        }
        let path = document.page.path.clone();
        pairs.entry(path).or_insert(Pair { old: None, new: None }).old = Some(document);
    }
    pairs.into_values().collect()
}

/// Returns the new path of a notification if only the name of its page changed.
fn renamed(old: &Document, pairs: &BTreeMap<String, Pair>, old_paths: &BTreeSet<String>) -> Option<String> {
    let event = old.page.event.as_ref().filter(|event| is_told_by_its_types(event))?;
    let same = |pair: &&Pair| {
        let Some(new) = pair.new.as_ref().filter(|_| pair.old.is_none()) else { return false };
        let of_old = old_paths.contains(&new.page.path);
        let same = new.page.event.as_ref().is_some_and(|other| {
            Event { name: other.name.clone(), ..event.clone() } == *other && is_told_by_its_types(other)
        });
        same && !of_old
    };
    pairs.values().find(same).and_then(|pair| Some(pair.new.as_ref()?.page.path.clone()))
}

/// Returns whether renaming the notification's page leaves the wire unchanged. In v3, this
/// requires a row that lists the event types; otherwise, the page's name is used as the event type.
fn is_told_by_its_types(event: &Event) -> bool {
    let types = event.body.schema.properties().iter().find(|property| property.name == "event_type");
    event.version == Version::V2 || types.is_some_and(|types| !types.schema.values().is_empty())
}

impl Pair {
    fn any(&self) -> impl Iterator<Item = &Document> {
        self.new.iter().chain(&self.old)
    }

    /// Returns the page's path. If the page was renamed, this is the new path.
    pub(super) fn path(&self) -> &str {
        self.any().next().map_or("", |document| &document.page.path)
    }

    /// Returns the name of the notification. If it was renamed, this is the new name.
    fn event(&self) -> Option<String> {
        self.any().find_map(|document| document.page.event.as_ref()).map(event_name)
    }

    /// Returns the name of the operation with this method, or of the notification.
    pub(super) fn operation(&self, verb: Option<&str>) -> String {
        let operation = |verb: &str| {
            let mut operations = self.any().flat_map(|document| &document.page.operations);
            operations.find(|operation| operation.verb.as_str() == verb).map(operation_name)
        };
        verb.map_or_else(|| self.event(), operation).unwrap_or_default()
    }

    /// Returns the family of the page's operations, or `webhooks` for a notification.
    pub(super) fn family(&self) -> String {
        let operation = self.any().flat_map(|document| &document.page.operations).next();
        operation.map_or_else(|| "webhooks".to_owned(), |operation| operation.family.clone())
    }

    fn facts(&self, document: &Option<Document>) -> Facts {
        let Some(document) = document else { return Facts::new() };
        let mut facts = facts(&document.page);
        let page = page_name(&document.page.path);
        let is_new_or_gone = self.old.is_none() || self.new.is_none();
        // If a page is added or removed, its operations are reported instead.
        facts.retain(|key, _| !is_new_or_gone || key.operation != page);
        if let (Some(event), Some(name)) = (&document.page.event, self.event()) {
            let own = event_name(event);
            facts = facts
                .into_iter()
                .map(|(mut key, text)| {
                    if key.operation == own {
                        key.operation.clone_from(&name);
                    }
                    (key, text)
                })
                .collect();
        }
        facts
    }

    /// Returns the changes between the facts of both sides.
    pub(super) fn changes(&self) -> Vec<RawChange> {
        let found = changes::changes(&self.facts(&self.old), &self.facts(&self.new));
        // A page usually has the same title as its operation. If both change, only the change of the
        // operation is reported.
        let page = page_name(self.path());
        let is_told = |one: &RawChange| {
            one.key.kind == FactKind::Title
                && one.key.operation == page
                && found.iter().any(|other| other.key.kind == FactKind::Title && other.key.operation != page)
        };
        found.iter().filter(|one| !is_told(one)).cloned().collect()
    }

    /// Compares the documents' trees and returns the differences. Returns none for a page that was added
    /// or removed, because this is reported as one change per operation.
    pub(super) fn differences(&self) -> Vec<Difference> {
        let (Some(old), Some(new)) = (&self.old, &self.new) else { return Vec::new() };
        structural::differences(&old.tree, &new.tree, self.path(), self.event().as_deref())
    }
}
