//! Reads `docs/samples.toml`, which lists the values that fields have in samples, by the names of the
//! fields.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::Span;

/// The file's path, relative to the docs folder.
pub const FILE: &str = "samples.toml";

/// The values of fields in generated samples.
#[derive(Debug, Default)]
pub struct Table {
    /// The sections, each with the path of the pages that it applies to. Longer paths come first. The
    /// final section has an empty path and applies to all pages.
    sections: Vec<(String, Section)>,
}

#[derive(Debug, Default)]
struct Section {
    /// The rows whose name contains no `*`, by the name of the field.
    named: HashMap<String, Vec<Row>>,
    /// The rows whose name contains `*`.
    partly: Vec<Row>,
}

/// A row of the file: a field, and what samples contain for it.
#[derive(Debug)]
struct Row {
    /// The names of the enclosing objects, outermost first, and of the field itself.
    path: Vec<String>,
    entry: Entry,
}

/// What the file says about a field.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Entry {
    /// The field's values, one for each item of a list. If the list is empty, samples leave the field
    /// out.
    Values(Vec<Value>),
    /// How many items a list has.
    Items { items: usize },
    /// The alternative that samples of an object use.
    Alternative { alternative: String },
    /// The field's only value.
    Value(Value),
}

/// The contents of the file.
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
    /// Returns what is wrong in the file, and where.
    pub fn read(text: &str) -> Result<Self, (Span, String)> {
        let file: File = toml::from_str(text)
            .map_err(|error| (error.span().map_or_else(Span::default, Span::from), error.message().to_owned()))?;
        let mut sections: Vec<(String, Section)> =
            file.pages.into_iter().map(|(page, rows)| (page, Section::new(rows))).collect();
        sections.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then(a.cmp(b)));
        sections.push((String::new(), Section::new(file.fields)));
        Ok(Self { sections })
    }

    /// Returns the values of the field at `path`. An empty list means that samples leave the field out.
    pub(super) fn values(&self, page: &str, path: &[&str]) -> Option<&[Value]> {
        self.find(page, path, |entry| match entry {
            Entry::Values(values) => Some(values.as_slice()),
            Entry::Value(value) => Some(std::slice::from_ref(value)),
            _ => None,
        })
    }

    /// Returns whether the values at `path` come from a row that gives the whole path, beginning with the
    /// part of the message: `request.payer.openid`.
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

    /// Returns the alternative that samples of the object at `path` use.
    pub(super) fn alternative(&self, page: &str, path: &[&str]) -> Option<&str> {
        self.find(page, path, |entry| match entry {
            Entry::Alternative { alternative } => Some(alternative.as_str()),
            _ => None,
        })
    }

    fn find<'t, T>(&'t self, page: &str, path: &[&str], of: impl Fn(&'t Entry) -> Option<T>) -> Option<T> {
        self.find_row(page, path, |row| of(&row.entry))
    }

    /// Returns the result of `of` for the most specific row that matches `path` and for which `of` has one.
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

    /// Returns how specific a row is. A row with a longer path wins. Among equal lengths, a whole name
    /// wins over a pattern, and then the longer name or pattern wins.
    fn weight(&self) -> (usize, bool, usize) {
        let name = self.path.last().map_or("", String::as_str);
        (self.path.len(), !name.contains('*'), name.len())
    }
}

/// Returns whether `path` covers the operation or notification `page`. A path covers its own page, all
/// pages below it, and all notifications whose names continue after a dot. A path that ends with a method
/// (`…#get`) covers only that operation. The empty path covers everything.
fn is_below(page: &str, path: &str) -> bool {
    let rest = page.strip_prefix(path);
    rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with(['/', '.', '#']))
}

/// Returns whether a name matches `pattern`, where `*` at either end stands for any text.
fn matches(pattern: &str, name: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(rest), Some(_)) => name.contains(rest.trim_end_matches('*')),
        (Some(end), None) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => name == pattern,
    }
}
