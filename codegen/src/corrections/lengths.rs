//! The lengths of texts, which official pages state and upstream leaves out, from
//! `docs/lengths.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, de::Error as _};
use toml::{Spanned, Value};

use super::{Problem, Where, line, one_or_more, places, target::Target};
use crate::api::{Api, Attributes, SchemaKind};

/// The entries of the file, in its order.
#[derive(Debug, Default)]
pub struct Lengths {
    entries: Vec<(usize, Entry)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    lengths: Vec<Spanned<Entry>>,
}

/// The lengths of the fields of an operation, by their path from the top level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    operation: String,
    #[serde(default)]
    request: BTreeMap<String, Length>,
    #[serde(default)]
    response: BTreeMap<String, Length>,
    #[serde(rename = "source", deserialize_with = "one_or_more")]
    _source: Vec<String>,
}

/// `32`, or `[6, 32]` with a minimum.
#[derive(Clone, Copy, Debug)]
struct Length {
    min: Option<u64>,
    max: u64,
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = |value: &Value| value.as_integer().and_then(|number| u64::try_from(number).ok());
        let value = Value::deserialize(deserializer)?;
        let length = match &value {
            Value::Array(both) if both.len() == 2 => number(&both[0]).zip(number(&both[1])),
            one => number(one).map(|max| (0, max)),
        };
        match length {
            Some((min, max)) if min <= max && max > 0 => Ok(Self { min: (min > 0).then_some(min), max }),
            _ => Err(D::Error::custom("this is not a length: write a maximum above 0, or [minimum, maximum]")),
        }
    }
}

impl Lengths {
    /// The name of the file, below the folder of the reference.
    pub const FILE: &'static str = "lengths.toml";

    /// Reads the file.
    ///
    /// # Errors
    /// Returns the first problem if the text is not valid TOML, or if an entry lacks a key or has
    /// an unknown one.
    pub fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let file: File = toml::from_str(text).map_err(|error| vec![Problem::of_toml(Self::FILE, text, &error)])?;
        let entry = |entry: Spanned<Entry>| (line(text, entry.span().start), entry.into_inner());
        Ok(Self { entries: file.lengths.into_iter().map(entry).collect() })
    }

    /// Sets the lengths of strings in `api`. Returns a problem for each field that is not there, is
    /// not a string, or has this length already, unless its page is one of `ours`.
    pub(super) fn apply(&self, api: &mut Api, ours: &BTreeSet<String>) -> Vec<Problem> {
        let places = places(api);
        let mut problems = Vec::new();
        for (line, entry) in &self.entries {
            let mut report = |message: String| problems.push(Problem::wrong(Self::FILE, *line, message));
            let Some(&(page, at)) = places.get(&entry.operation) else {
                report(format!("there is no `{}`", entry.operation));
                continue;
            };
            let is_ours = ours.contains(&api.pages[page].path);
            for (part, lengths) in [(Where::Request, &entry.request), (Where::Response, &entry.response)] {
                for (field, length) in lengths {
                    let mut target = Target { page: &mut api.pages[page], at, part, field: field.clone() };
                    let message = match length.set(&mut target) {
                        Err(message) => message,
                        Ok(false) if !is_ours => "upstream states this length".to_owned(),
                        Ok(_) => continue,
                    };
                    report(format!("{}: `{field}`: {message}", entry.operation));
                }
            }
        }
        problems
    }
}

impl Length {
    /// Sets the length, and returns whether that has changed something.
    fn set(self, target: &mut Target<'_>) -> Result<bool, String> {
        let mut has_changed = false;
        target.try_each(|property| {
            let item = property.schema.item_mut();
            if !matches!(item.kind, SchemaKind::String(_)) {
                return Err("only strings have a length".to_owned());
            }
            let before = item.attributes.clone();
            item.attributes = Attributes { max_length: Some(self.max), min_length: self.min, ..before.clone() };
            has_changed |= item.attributes != before;
            Ok(())
        })?;
        Ok(has_changed)
    }
}
