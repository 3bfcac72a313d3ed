//! Corrections of upstream's mistakes, from `docs/corrections.toml`.
//!
//! Architecture invariant: a correction gives a reason and a source. An action that finds nothing
//! or changes nothing is an error: upstream was fixed, so the action must go. What can be checked
//! without the pages is checked when the file is read.

mod action;
mod edit;
mod expected;
mod lengths;
mod target;

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};
use toml::{Spanned, Value};

use crate::api::{Api, Page, ResponseBody, Schema};
use action::{Like, Step};
pub use expected::Expected;
pub use lengths::Lengths;
use target::Target;

/// The entries of the file, in its order.
#[derive(Debug, Default)]
pub struct Corrections {
    entries: Vec<(usize, Entry)>,
    lengths: Lengths,
}

/// A problem with an entry, or a document that is not as one expects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The name of the file, below the folder of the reference.
    pub file: &'static str,
    /// The line in the file, from 1: that of the entry, or of a key that cannot be read.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

/// Writes `12: what is wrong`, so that the path of the file can stand before it.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.message)
    }
}

impl Problem {
    fn of_toml(file: &'static str, text: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map_or(1, |span| line(text, span.start));
        Self { file, line, message: error.message().to_owned() }
    }
}

/// Returns the number of the line that byte `at` is in.
fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    correction: Vec<Spanned<Entry>>,
}

/// What is wrong upstream, and what is right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// `POST /v3/pay/transactions/jsapi`, `webhook/v3/TRANSACTION.SUCCESS`, or several of them.
    #[serde(deserialize_with = "one_or_more")]
    operation: Vec<String>,
    /// The part that contains the fields.
    #[serde(rename = "where")]
    part: Where,
    /// The fields, by their path from the top level: `amount.total`. Without one, the entry
    /// corrects the whole part.
    #[serde(default, deserialize_with = "one_or_more")]
    field: Vec<String>,
    /// The actions, carried out in their order.
    #[serde(rename = "do", deserialize_with = "one_or_more")]
    steps: Vec<Step>,
    /// What upstream says.
    #[serde(rename = "wrong")]
    _wrong: String,
    /// Why that is wrong.
    #[serde(rename = "why")]
    _why: String,
    /// The sources that prove it.
    #[serde(rename = "source", deserialize_with = "one_or_more")]
    _source: Vec<String>,
}

/// Reads one value, or a list of them. An untagged enum would not say what is wrong with a value.
fn one_or_more<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let values = match Value::deserialize(deserializer)? {
        Value::Array(values) if values.is_empty() => {
            return Err(D::Error::custom("the list is empty: name at least one"));
        }
        Value::Array(values) => values,
        one => vec![one],
    };
    values.into_iter().map(|value| value.try_into().map_err(|error| D::Error::custom(error.message()))).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Where {
    Request,
    Response,
    Failure,
    Notification,
    Reply,
}

impl Corrections {
    /// The name of the file, below the folder of the reference.
    pub const FILE: &'static str = "corrections.toml";

    /// Reads the file.
    ///
    /// # Errors
    /// Returns the first problem if the text is not valid TOML, or if an entry lacks a key or has
    /// an unknown one. Otherwise returns all actions that do not fit their entry.
    pub fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let file: File = toml::from_str(text).map_err(|error| vec![Problem::of_toml(Self::FILE, text, &error)])?;
        let mut problems = Vec::new();
        let mut entries = Vec::new();
        for entry in file.correction {
            let (line, entry) = (line(text, entry.span().start), entry.into_inner());
            let messages = action::check(&entry.steps, entry.part, &entry.field);
            problems.extend(messages.into_iter().map(|message| Problem { file: Self::FILE, line, message }));
            entries.push((line, entry));
        }
        if problems.is_empty() { Ok(Self { entries, lengths: Lengths::default() }) } else { Err(problems) }
    }

    /// Also sets the lengths of texts, after the entries.
    #[must_use]
    pub fn with_lengths(self, lengths: Lengths) -> Self {
        Self { lengths, ..self }
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Applies the entries to `api` in the order of the file. Returns a problem for each operation
    /// and field for which an action cannot be carried out or changes nothing.
    pub fn apply(&self, api: &mut Api) -> Vec<Problem> {
        let places = places(api);
        let mut problems = Vec::new();
        for (line, entry) in &self.entries {
            for name in &entry.operation {
                let messages = match places.get(name) {
                    None => vec![format!("there is no `{name}`")],
                    Some(&(index, at)) => {
                        let mut page = api.pages[index].clone();
                        let messages = entry.correct(&mut page, at, &Models { api, places: &places });
                        api.pages[index] = page;
                        messages.into_iter().map(|message| format!("{name}: {message}")).collect()
                    }
                };
                problems.extend(messages.into_iter().map(|message| Problem { file: Self::FILE, line: *line, message }));
            }
        }
        problems.extend(self.lengths.apply(api));
        problems
    }
}

/// Where each operation and notification is: its page, and its place among the page's operations.
type Places = BTreeMap<String, (usize, usize)>;

fn places(api: &Api) -> Places {
    let mut places = Places::new();
    for (index, page) in api.pages.iter().enumerate() {
        places.extend(page.operations.iter().enumerate().map(|(at, operation)| (operation.name(), (index, at))));
        if page.event.is_some() {
            places.insert(page.path.clone(), (index, 0));
        }
    }
    places
}

/// The schemas that `like` can name.
struct Models<'a> {
    api: &'a Api,
    places: &'a Places,
}

impl Models<'_> {
    fn find(&self, like: &Like) -> Result<Schema, String> {
        let name = &like.operation;
        let &(index, at) = self.places.get(name).ok_or_else(|| format!("there is no `{name}`"))?;
        let mut page = self.api.pages[index].clone();
        let field = like.field.clone().unwrap_or_default();
        let mut target = Target { page: &mut page, at, part: like.part, field };
        let mut found = None;
        if target.is_whole() {
            found = target.schema().cloned();
        } else {
            // A missing field leaves nothing found, which is reported below.
            _ = target.each(|property| found = Some(property.schema.clone()));
        }
        found.ok_or_else(|| format!("`{name}` has no such part or field"))
    }
}

impl Entry {
    /// Corrects one operation or notification, and returns what went wrong.
    fn correct(&self, page: &mut Page, at: usize, models: &Models<'_>) -> Vec<String> {
        let mut problems = Vec::new();
        let whole = [String::new()];
        for field in if self.field.is_empty() { &whole } else { self.field.as_slice() } {
            let mut target = Target { page, at, part: self.part, field: field.clone() };
            if let Err(message) = self.steps.iter().try_for_each(|step| step.carry_out(&mut target, models)) {
                let place = if field.is_empty() { String::new() } else { format!("`{field}`: ") };
                problems.push(format!("{place}{message}"));
            }
        }
        let operation = page.operations.get_mut(at).filter(|operation| operation.response != ResponseBody::File);
        if let Some(operation) = operation {
            operation.unsigned_response = operation.response.lacks_signature();
        }
        problems
    }
}
