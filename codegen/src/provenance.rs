//! Reads `docs/provenance.toml`, which says how far operations and notifications are confirmed.
//!
//! The file is read together with the pages, which do not repeat what it says.

use std::collections::BTreeMap;

use toml::{Spanned, Value};

use crate::{
    api::{Api, Confirmation},
    diagnostic::{Code, Sink, Span},
    source::Source,
};

/// The file's path, relative to the docs folder.
pub const FILE: &str = "provenance.toml";

/// The contents of the file: the sources, by the level of confirmation and then by the name of the
/// operation or notification.
type Levels = BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Value>>;

/// Marks the operations and notifications of `api` that the file confirms. Reports what cannot be
/// read, and what is not in `api`.
pub(crate) fn apply(source: &Source, api: &mut Api, sink: &mut Sink<'_>) {
    let levels: Levels = match toml::from_str(&source.text) {
        Ok(levels) => levels,
        Err(error) => {
            let span = error.span().map_or_else(Span::default, Span::from);
            sink.report(Code::ProvenanceInvalid, span, error.message(), "correct the file");
            return;
        }
    };
    let mut named: BTreeMap<String, &mut Confirmation> = BTreeMap::new();
    for page in &mut api.pages {
        for operation in &mut page.operations {
            named.insert(operation.name(), &mut operation.confirmed);
        }
        if let Some(event) = &mut page.event {
            named.insert(page.path.clone(), &mut event.confirmed);
        }
    }
    for (level, operations) in levels {
        let Some(confirmed) = Confirmation::of_word(level.get_ref()) else {
            let message = format!("`{}` is not a level", level.get_ref());
            let help = format!("use one of {}", Confirmation::WORDS.map(|(word, _)| word).join(", "));
            sink.report(Code::ProvenanceInvalid, level.span().into(), message, help);
            continue;
        };
        for (name, sources) in operations {
            let found = named.remove(name.get_ref());
            let span = name.span().into();
            match found {
                None => {
                    let message =
                        format!("there is no operation or notification `{}`, or it is listed twice", name.get_ref());
                    sink.report(Code::ProvenanceInvalid, span, message, "correct its name, or remove the line");
                }
                Some(_) if !are_sources(&sources) => {
                    let message = "this value does not name the sources";
                    sink.report(Code::ProvenanceInvalid, span, message, "write a string, or a list of strings");
                }
                Some(found) => *found = confirmed,
            }
        }
    }
}

/// Returns whether a value is a string, or a list of strings.
fn are_sources(value: &Value) -> bool {
    match value {
        Value::Array(list) => !list.is_empty() && list.iter().all(Value::is_str),
        one => one.is_str(),
    }
}
