//! Corrections of upstream's mistakes, from `docs/corrections.toml`.
//!
//! Architecture invariant: each correction has a reason and a source. On upstream's pages, an action
//! that does not find its target or changes nothing is an error: upstream has changed, so the entry must
//! be adapted or removed. Carrying out an action a second time changes nothing. Whatever can be checked
//! without the pages is checked when the file is read.

mod action;
mod edit;
mod expected;
mod lengths;
mod prune;
mod target;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};
use toml::{Spanned, Value};

use crate::api::{Api, Page, ResponseBody, Schema};
use action::{Like, Step};
pub use expected::Expected;
pub use lengths::Lengths;
pub use prune::prune;
use target::Target;

/// The entries of `docs/corrections.toml`, in the order of the file.
#[derive(Debug, Default)]
pub struct Corrections {
    entries: Vec<(usize, Entry)>,
    lengths: Lengths,
}

/// A problem with an entry, or a page that differs from what an entry expects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's path, relative to the docs folder, such as `corrections.toml`.
    pub file: &'static str,
    /// The line of the entry, or of a key that cannot be read, counted from 1.
    pub line: usize,
    /// What has to be done about it.
    pub kind: ProblemKind,
    /// What is wrong.
    pub message: String,
}

/// What has to be done about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A person has to decide. For example, the entry's target is gone, or only part of the entry is
    /// obsolete.
    Wrong,
    /// The whole entry can be removed: upstream has fixed everything that the entry corrects.
    Obsolete,
}

/// Writes the line and the message: `12: what is wrong`. Callers write the file's path before them.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.message)
    }
}

impl Problem {
    pub(crate) fn of_toml(file: &'static str, text: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map_or(1, |span| line(text, span.start));
        Self::wrong(file, line, error.message().to_owned())
    }

    pub(crate) fn wrong(file: &'static str, line: usize, message: String) -> Self {
        Self { file, line, kind: ProblemKind::Wrong, message }
    }
}

/// Returns the number of the line that contains byte `at`, counted from 1.
pub(crate) fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    correction: Vec<Spanned<Entry>>,
}

/// One correction: which fields it is about, and what to do with them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The operations and notifications, such as `POST /v3/pay/transactions/jsapi` or
    /// `webhook/v3/TRANSACTION.SUCCESS`.
    #[serde(deserialize_with = "one_or_more")]
    operation: Vec<String>,
    /// The part that contains the fields.
    #[serde(rename = "where")]
    part: Where,
    /// The fields, by their path from the top level: `amount.total`. If there are none, the entry
    /// corrects the whole part.
    #[serde(default, deserialize_with = "one_or_more")]
    field: Vec<String>,
    /// The actions, in the order in which they are carried out.
    #[serde(rename = "do", deserialize_with = "one_or_more")]
    steps: Vec<Step>,
    /// What upstream says.
    #[serde(rename = "wrong")]
    _wrong: String,
    /// Why upstream is wrong.
    #[serde(rename = "why")]
    _why: String,
    /// The sources that prove what is right.
    #[serde(rename = "source", deserialize_with = "one_or_more")]
    _source: Vec<String>,
}

/// Reads one value, or a list of values. An untagged serde enum could do the same, but its errors would
/// not say what is wrong with a value.
pub(crate) fn one_or_more<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let values = match Value::deserialize(deserializer)? {
        Value::Array(values) if values.is_empty() => {
            return Err(D::Error::custom("the list is empty: name at least one item"));
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
    /// The file's path, relative to the docs folder.
    pub const FILE: &'static str = "corrections.toml";

    /// Reads the file.
    ///
    /// # Errors
    /// Returns the first problem if the text is not valid TOML, or if an entry lacks a key or has
    /// an unknown one. Otherwise returns a problem for each action that does not fit its entry.
    pub fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let file: File = toml::from_str(text).map_err(|error| vec![Problem::of_toml(Self::FILE, text, &error)])?;
        let mut problems = Vec::new();
        let mut entries = Vec::new();
        for entry in file.correction {
            let (line, entry) = (line(text, entry.span().start), entry.into_inner());
            let messages = action::check(&entry.steps, entry.part, &entry.field);
            problems.extend(messages.into_iter().map(|message| Problem::wrong(Self::FILE, line, message)));
            entries.push((line, entry));
        }
        if problems.is_empty() { Ok(Self { entries, lengths: Lengths::default() }) } else { Err(problems) }
    }

    /// Adds the lengths of texts, which [`Self::apply`] sets after it has applied the entries.
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
    /// and field for which an action cannot be carried out or changes nothing. The pages in `ours`
    /// were corrected before, so an action that changes nothing there is not a problem.
    pub fn apply(&self, api: &mut Api, ours: &BTreeSet<String>) -> Vec<Problem> {
        let places = places(api);
        let mut problems = Vec::new();
        for (line, entry) in &self.entries {
            let mut found = Vec::new();
            for name in &entry.operation {
                let Some(&(index, at)) = places.get(name) else {
                    found.push(Problem::wrong(
                        Self::FILE,
                        *line,
                        format!("there is no operation or notification `{name}`"),
                    ));
                    continue;
                };
                let mut page = api.pages[index].clone();
                let is_ours = ours.contains(&page.path);
                let outcomes = entry.correct(&mut page, at, &Models { api, places: &places });
                api.pages[index] = page;
                found.extend(outcomes.into_iter().filter_map(|outcome| {
                    let (kind, message) = outcome.problem(is_ours)?;
                    Some(Problem { file: Self::FILE, line: *line, kind, message: format!("{name}: {message}") })
                }));
            }
            let targets = entry.operation.len() * entry.field.len().max(1);
            let is_obsolete = found.len() == targets && found.iter().all(|one| one.kind == ProblemKind::Obsolete);
            if !is_obsolete {
                found.iter_mut().for_each(|one| one.kind = ProblemKind::Wrong);
            }
            problems.extend(found);
        }
        problems.extend(self.lengths.apply(api));
        problems
    }
}

/// The result of an entry's actions on a field. The messages name the field.
enum Outcome {
    /// Each action changed something.
    Changed,
    /// Some actions changed nothing; this is the message about the first of them.
    PartlyUnchanged(String),
    /// No action changed anything; this is the message about the first of them.
    Unchanged(String),
    /// An action did not find what it corrects.
    NotFound(String),
}

impl Outcome {
    fn problem(self, is_ours: bool) -> Option<(ProblemKind, String)> {
        match self {
            Outcome::NotFound(message) => Some((ProblemKind::Wrong, message)),
            _ if is_ours => None,
            Outcome::PartlyUnchanged(message) => Some((ProblemKind::Wrong, message)),
            Outcome::Unchanged(message) => Some((ProblemKind::Obsolete, message)),
            Outcome::Changed => None,
        }
    }
}

/// The location of each operation and notification, by name: the index of its page, and its index on
/// that page.
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

/// The schemas that the action `like` can copy.
struct Models<'a> {
    api: &'a Api,
    places: &'a Places,
}

impl Models<'_> {
    fn find(&self, like: &Like) -> Result<Schema, String> {
        let name = &like.operation;
        let &(index, at) =
            self.places.get(name).ok_or_else(|| format!("there is no operation or notification `{name}`"))?;
        let mut page = self.api.pages[index].clone();
        let field = like.field.clone().unwrap_or_default();
        let mut target = Target { page: &mut page, at, part: like.part, field };
        let mut found = None;
        if target.is_whole() {
            found = target.schema().cloned();
        } else {
            // If the field is missing, `found` stays empty, which is reported below.
            _ = target.each(|property| found = Some(property.schema.clone()));
        }
        found.ok_or_else(|| format!("`{name}` has no such part or field"))
    }
}

impl Entry {
    /// Corrects one operation or notification, and returns the outcome for each field.
    fn correct(&self, page: &mut Page, at: usize, models: &Models<'_>) -> Vec<Outcome> {
        let whole = [String::new()];
        let fields = if self.field.is_empty() { &whole } else { self.field.as_slice() };
        let outcomes = fields.iter().map(|field| self.correct_field(page, at, field, models)).collect();
        let operation = page.operations.get_mut(at).filter(|operation| operation.response != ResponseBody::File);
        if let Some(operation) = operation {
            operation.unsigned_response = operation.response.lacks_signature();
        }
        outcomes
    }

    fn correct_field(&self, page: &mut Page, at: usize, field: &str, models: &Models<'_>) -> Outcome {
        let place = |message| if field.is_empty() { message } else { format!("`{field}`: {message}") };
        let mut target = Target { page, at, part: self.part, field: field.to_owned() };
        let mut unchanged = Vec::new();
        for step in &self.steps {
            match step.carry_out(&mut target, models) {
                Ok(true) => {}
                Ok(false) => unchanged.push(step),
                Err(message) => return Outcome::NotFound(place(message)),
            }
        }
        match unchanged.first() {
            None => Outcome::Changed,
            Some(first) if unchanged.len() < self.steps.len() => Outcome::PartlyUnchanged(place(first.unchanged())),
            Some(first) => Outcome::Unchanged(place(first.unchanged())),
        }
    }
}
