//! Descriptions of fields and values that have none of their own: `docs/glossary.md`.
//!
//! Architecture invariant: a page's own descriptions win. The glossary is applied to the finished
//! API, so that code that writes pages sees only the pages' own descriptions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    api::{Api, Page, Property, Schema},
    diagnostic::{Code, Diagnostic, Sink, Span},
    parallel,
    source::{self, BlockKind, Row, Source},
};

/// The file's path below the docs folder.
pub const FILE: &str = "glossary.md";

/// The rows of the two tables.
#[derive(Debug, Default)]
pub struct Glossary {
    names: Entries,
    values: Entries,
}

/// The rows of a table, by their keys.
#[derive(Debug, Default)]
struct Entries(HashMap<String, Entry>);

#[derive(Debug)]
struct Entry {
    words: String,
    span: Span,
}

/// What a page needs from the glossary.
#[derive(Default)]
struct Asked {
    /// The rows that match its fields and values, whether or not their descriptions are used.
    used: BTreeSet<Span>,
    /// What has no description: the code, the key of the missing entry, and how the page writes it.
    missing: Vec<(Code, String, String)>,
}

impl Entries {
    /// Returns the description of `key` below `parent`, or else that of `key` anywhere.
    fn words(&self, parent: &str, key: &str, asked: &mut Asked) -> Option<String> {
        let nested = if parent.is_empty() { None } else { self.0.get(&format!("{parent}.{key}")) };
        let anywhere = self.0.get(key);
        asked.used.extend(nested.iter().chain(&anywhere).map(|entry| entry.span));
        Some(nested.or(anywhere)?.words.clone())
    }
}

impl Glossary {
    /// Reads the file. A table whose first header cell is `name` describes fields; one with `value`
    /// describes values.
    pub fn read(source: &Source, sink: &mut Sink<'_>) -> Self {
        let document = source::read(source, sink);
        let mut glossary = Self::default();
        for block in &document.blocks {
            let BlockKind::Table(table) = &block.kind else { continue };
            let entries = match table.header.first().map(|cell| cell.text) {
                Some("name") => &mut glossary.names,
                Some("value") => &mut glossary.values,
                _ => continue,
            };
            table.rows.iter().for_each(|row| entries.take(row, sink));
        }
        glossary
    }

    /// Adds the glossary's descriptions to the fields and values of `api` that have none. Reports
    /// those that have none in the glossary either, at their first use in `sources`, and entries
    /// that nothing uses.
    pub fn apply(&self, api: &mut Api, sources: &[Source]) -> Vec<Diagnostic> {
        let asked: Vec<Asked> = parallel::map_mut(&mut api.pages, |page| self.page(page));
        let mut used = BTreeSet::new();
        let mut first: BTreeMap<(Code, String), (String, String)> = BTreeMap::new();
        for (page, asked) in api.pages.iter().zip(asked) {
            used.extend(asked.used);
            for (code, key, shown) in asked.missing {
                first.entry((code, key)).or_insert_with(|| (format!("{}.md", page.path), shown));
            }
        }
        let mut found: Vec<Diagnostic> = first
            .into_iter()
            .map(|((code, key), (file, shown))| missing_at(code, &key, file, &shown, sources))
            .collect();
        found.extend(self.unused(&used));
        found
    }

    fn page(&self, page: &mut Page) -> Asked {
        let mut asked = Asked::default();
        page.each_property(&mut |parent, property| self.property(parent, property, &mut asked));
        asked
    }

    fn property(&self, parent: &str, property: &mut Property, asked: &mut Asked) {
        let name = &property.name;
        for shape in property.schema.shapes_mut() {
            let words = self.names.words(parent, name, asked);
            if shape.description.is_empty() {
                match words {
                    Some(words) => shape.description = words,
                    None => asked.missing.push((Code::GlossaryNameMissing, name.clone(), name.clone())),
                }
            }
            self.values(name, shape.item_mut(), asked);
        }
    }

    fn values(&self, name: &str, schema: &mut Schema, asked: &mut Asked) {
        for value in &mut schema.values {
            let words = self.values.words(name, &value.text, asked);
            value.meaning = value.meaning.take().or(words);
            if value.meaning.is_none() {
                let key = format!("{name}.{}", value.text);
                asked.missing.push((Code::GlossaryValueMissing, key, value.text.clone()));
            }
        }
    }

    fn unused(&self, used: &BTreeSet<Span>) -> Vec<Diagnostic> {
        let mut sink = Sink::new(FILE);
        for (key, entry) in self.names.0.iter().chain(&self.values.0) {
            if !used.contains(&entry.span) {
                let message = format!("nothing takes its words from `{key}`");
                sink.report(Code::GlossaryUnused, entry.span, message, "take the row out");
            }
        }
        sink.finish()
    }
}

impl Entries {
    fn take(&mut self, row: &Row<'_>, sink: &mut Sink<'_>) {
        let text = |column: usize| row.cells.get(column).map_or("", |cell| cell.text.trim_matches('`'));
        let [key, chinese, english] = [text(0), text(1), text(2)];
        if [key, chinese, english].contains(&"") {
            sink.report(Code::GlossaryRow, row.span, "this row has not three cells", "write `| name | 中文 | English`")
                .recovery("the row is left out");
            return;
        }
        let words = format!("{chinese} / {english}").replace("\\|", "|");
        let entry = Entry { words, span: row.span };
        if self.0.contains_key(key) {
            sink.report(Code::GlossaryTwice, row.span, format!("`{key}` has a row already"), "keep one of the two")
                .recovery("the first row counts");
            return;
        }
        self.0.insert(key.replace("\\|", "|"), entry);
    }
}

/// Creates the diagnostic, at the first row of the page that has the name, or at its first list
/// that has the value.
fn missing_at(code: Code, key: &str, file: String, shown: &str, sources: &[Source]) -> Diagnostic {
    let text = sources.binary_search_by(|source| source.path.cmp(&file)).map_or("", |at| sources[at].text.as_str());
    let (before, kind) = match code {
        Code::GlossaryNameMissing => ("\n| ", "name"),
        _ => ("`", "value"),
    };
    let at = text.find(&format!("{before}{shown}")).map_or(0, |at| at + before.len());
    let mut sink = Sink::new(&file);
    sink.report(
        code,
        (at..text.len().min(at + shown.len())).into(),
        format!("the {kind} `{key}` has no words, neither here nor in the glossary"),
        format!("add a row `{key}` to docs/{FILE}, or words to this row"),
    );
    sink.finish().remove(0)
}
