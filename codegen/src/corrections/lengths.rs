//! Reads `docs/lengths.toml`: lengths of texts that official pages state but upstream leaves out.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::Error as _};
use toml::{Spanned, Value};

use super::{Problem, Where, line, one_or_more, places, target::Target};
use crate::api::{Api, Attributes, SchemaKind};

/// The entries of `docs/lengths.toml`, in the order of the file.
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

/// The lengths of an operation's fields. A field is named by its path from the top level.
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

/// A maximum, written as `32`, or a minimum and a maximum, written as `[6, 32]`.
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
    /// The file's path, relative to the docs folder.
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

    /// Sets the lengths of strings in `api`. Returns a problem for each field that does not exist or is
    /// not a string.
    pub(super) fn apply(&self, api: &mut Api) -> Vec<Problem> {
        let places = places(api);
        let mut problems = Vec::new();
        for (line, entry) in &self.entries {
            let mut report = |message: String| problems.push(Problem::wrong(Self::FILE, *line, message));
            let Some(&(page, at)) = places.get(&entry.operation) else {
                report(format!("there is no operation `{}`", entry.operation));
                continue;
            };
            for (part, lengths) in [(Where::Request, &entry.request), (Where::Response, &entry.response)] {
                for (field, length) in lengths {
                    let mut target = Target { page: &mut api.pages[page], at, part, field: field.clone() };
                    if let Err(message) = length.set(&mut target) {
                        report(format!("{}: `{field}`: {message}", entry.operation));
                    }
                }
            }
        }
        problems
    }
}

impl Length {
    /// Sets the length. If the page states a length too, the more lenient of the two is kept.
    fn set(self, target: &mut Target<'_>) -> Result<(), String> {
        target.try_each(|property| {
            let item = property.schema.item_mut();
            if !matches!(item.kind, SchemaKind::String(_)) {
                return Err("the field is not a string, but only strings have a length".to_owned());
            }
            let Attributes { max_length, min_length, .. } = &mut item.attributes;
            *max_length = Some(max_length.unwrap_or_default().max(self.max));
            *min_length = min_length.map_or(self.min, |min| self.min.map(|own| own.min(min)));
            Ok(())
        })
    }
}
