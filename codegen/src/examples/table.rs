//! `docs/samples.toml`: the values of fields, by their names.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::Span;

/// The name of the file, below the folder of the reference.
pub const FILE: &str = "samples.toml";

/// The values of fields in samples that are made.
#[derive(Debug, Default)]
pub struct Table {
    /// The sections with the paths of the pages that they are for, the longest path first. The last
    /// one is for all.
    sections: Vec<(String, Section)>,
}

/// The rows of a section.
#[derive(Debug, Default)]
struct Section {
    /// By the name of the field.
    named: HashMap<String, Vec<Row>>,
    /// Those that have a part of the name.
    partly: Vec<Row>,
}

/// The values of a field.
#[derive(Debug)]
struct Row {
    /// The names of the objects around the field, from the outermost one, and its own.
    path: Vec<String>,
    entry: Entry,
}

/// What the file says of a field.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Entry {
    /// Its values: one for each item of a list. Without any, samples don't show it.
    Values(Vec<Value>),
    /// How many items a list has.
    Items { items: usize },
    /// Which of its alternatives an object is.
    Alternative { alternative: String },
    /// Its only value.
    Value(Value),
}

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fields: BTreeMap<String, Entry>,
    #[serde(default)]
    pages: BTreeMap<String, BTreeMap<String, Entry>>,
}

impl Table {
    /// Reads the file.
    ///
    /// # Errors
    /// Returns what is wrong in it, and where.
    pub fn read(text: &str) -> Result<Self, (Span, String)> {
        let file: File = toml::from_str(text)
            .map_err(|error| (error.span().map_or_else(Span::default, Span::from), error.message().to_owned()))?;
        let mut sections: Vec<(String, Section)> =
            file.pages.into_iter().map(|(page, rows)| (page, Section::new(rows))).collect();
        sections.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then(a.cmp(b)));
        sections.push((String::new(), Section::new(file.fields)));
        Ok(Self { sections })
    }

    /// Returns the values of the field at `path`. An empty list means that samples don't show it.
    pub(super) fn values(&self, page: &str, path: &[&str]) -> Option<&[Value]> {
        self.find(page, path, |entry| match entry {
            Entry::Values(values) => Some(values.as_slice()),
            Entry::Value(value) => Some(std::slice::from_ref(value)),
            _ => None,
        })
    }

    /// Returns whether the values at `path` are of a row that names the part of the message.
    pub(super) fn is_of_part(&self, page: &str, path: &[&str]) -> bool {
        let length = self.find_row(page, path, |row| {
            matches!(row.entry, Entry::Values(_) | Entry::Value(_)).then_some(row.path.len())
        });
        length == Some(path.len())
    }

    /// Returns how many items the list at `path` has.
    pub(super) fn items(&self, page: &str, path: &[&str]) -> Option<usize> {
        self.find(page, path, |entry| match entry {
            Entry::Items { items } => Some(*items),
            _ => None,
        })
    }

    /// Returns which of its alternatives the object at `path` is.
    pub(super) fn alternative(&self, page: &str, path: &[&str]) -> Option<&str> {
        self.find(page, path, |entry| match entry {
            Entry::Alternative { alternative } => Some(alternative.as_str()),
            _ => None,
        })
    }

    fn find<'t, T>(&'t self, page: &str, path: &[&str], of: impl Fn(&'t Entry) -> Option<T>) -> Option<T> {
        self.find_row(page, path, |row| of(&row.entry))
    }

    /// Returns what `of` says of the row that decides, among those of which it says anything.
    fn find_row<'t, T>(&'t self, page: &str, path: &[&str], of: impl Fn(&'t Row) -> Option<T>) -> Option<T> {
        let page = page.strip_prefix("openapi/").unwrap_or(page);
        let sections = self.sections.iter().filter(|(prefix, _)| is_below(page, prefix));
        sections.into_iter().find_map(|(_, section)| {
            let name = path.last().copied().unwrap_or_default();
            let rows = section.named.get(name).into_iter().flatten().chain(&section.partly);
            let fits = rows.filter(|row| row.fits(path)).filter_map(|row| Some((row, of(row)?)));
            fits.max_by_key(|(row, _)| row.weight()).map(|(_, found)| found)
        })
    }
}

impl Section {
    fn new(rows: BTreeMap<String, Entry>) -> Self {
        let mut section = Self::default();
        for (path, entry) in rows {
            let row = Row { path: path.split('.').map(str::to_owned).collect(), entry };
            match row.path.last() {
                Some(name) if !name.contains('*') => section.named.entry(name.clone()).or_default().push(row),
                _ => section.partly.push(row),
            }
        }
        section
    }
}

impl Row {
    fn fits(&self, path: &[&str]) -> bool {
        let own = self.path.iter().rev();
        self.path.len() <= path.len() && own.zip(path.iter().rev()).all(|(pattern, name)| matches(pattern, name))
    }

    /// Returns what decides between rows of a section: a longer path is better, then a whole name,
    /// then more letters of it.
    fn weight(&self) -> (usize, bool, usize) {
        let name = self.path.last().map_or("", String::as_str);
        (self.path.len(), !name.contains('*'), name.len())
    }
}

/// Returns whether an operation is one of the page at `path`, or below it, or is the one that `path`
/// ends with (`#get`). The name of a notification goes on after a dot.
fn is_below(page: &str, path: &str) -> bool {
    let rest = page.strip_prefix(path);
    rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with(['/', '.', '#']))
}

/// Returns whether a name is `pattern`, whose `*` at either end stand for any letters.
fn matches(pattern: &str, name: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(rest), Some(_)) => name.contains(rest.trim_end_matches('*')),
        (Some(end), None) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => name == pattern,
    }
}
