//! The glossary, `docs/glossary.md`: one description for each name and each value. Rows of pages that
//! have no description are filled in from it.
//!
//! Architecture invariant: the compiler doesn't read the glossary. A page contains everything that its
//! document says; the glossary only helps people to write pages and to keep them consistent.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    diagnostic::{Code, Diagnostic, Sink, Span},
    docs::{self, Direction, Field, bilingual},
    output::Files,
    parallel,
    source::{self, BlockKind, Row, Source},
};

/// The file's path, relative to the docs folder.
pub const FILE: &str = "glossary.md";

/// The entry of `own:` in a page's front matter that stands for all fields.
const ALL: &str = "*";

/// The rows of the two tables: one describes names, the other describes values.
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
    text: String,
    span: Span,
}

/// The result of comparing a page with the glossary.
#[derive(Default)]
struct Compared {
    /// The rows of the glossary that match the page's fields and values.
    used: BTreeSet<Span>,
    /// The fields and values without a description: the code, the key of the missing entry, and the
    /// row.
    missing: Vec<(Code, String, Span)>,
    /// Findings about rows that are not filled in, or that differ from the glossary.
    found: Vec<Diagnostic>,
}

impl Entries {
    /// Returns the entry for `key` below `parent` or, if there is none, the entry for `key` anywhere.
    fn get(&self, parent: &str, key: &str) -> Option<&Entry> {
        let nested = if parent.is_empty() { None } else { self.0.get(&format!("{parent}.{key}")) };
        nested.or_else(|| self.0.get(key))
    }

    /// Returns every entry that could describe `key` below `parent`.
    fn matching(&self, parent: &str, key: &str) -> impl Iterator<Item = &Entry> {
        [self.0.get(&format!("{parent}.{key}")), self.0.get(key)].into_iter().flatten()
    }

    fn text(&self, parent: &str, key: &str) -> Option<&str> {
        self.get(parent, key).map(|entry| entry.text.as_str())
    }
}

impl Glossary {
    /// Reads the file. A table whose first header cell is `name` describes fields; one with `value`
    /// describes values.
    pub fn read(source: &Source, sink: &mut Sink<'_>) -> Self {
        let mut glossary = Self::default();
        if source::report_conflicts(&source.text, sink) {
            return glossary;
        }
        let document = source::read(source, sink);
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

    /// Fills in the rows of all pages, as [`Glossary::fill`] does. Returns the pages that change.
    pub fn fill_all(&self, sources: &[Source], before: Option<&Glossary>) -> Files {
        let filled = parallel::map(sources, |source| Some((source.path.clone(), self.fill(source, before)?)));
        filled.into_iter().flatten().collect()
    }

    /// Fills in the rows of a page that have no description. A row that still has the text of the
    /// earlier glossary `before` gets the new text. Returns the page's new text, or `None` if nothing
    /// changes.
    pub fn fill(&self, source: &Source, before: Option<&Glossary>) -> Option<String> {
        let page = docs::read(source, &mut Sink::new(&source.path))?;
        let mut edits: Vec<(Span, String)> = Vec::new();
        page.each_field(&mut |parent, field, direction| {
            if let Some(description) = self.filled(parent, field, direction, before) {
                edits.push((field.description_span, description.write()));
            }
        });
        edits.sort_unstable_by_key(|(span, _)| span.start);
        let mut text = source.text.clone();
        for (span, cell) in edits.iter().rev() {
            if span.start < span.end {
                text.replace_range(span.start..span.end, cell);
                continue;
            }
            // A row without a description ends with its type, which may be followed by a pipe, or by an
            // empty cell and a pipe.
            let row = text[..span.start].trim_end();
            let start = row.strip_suffix('|').map_or(row, |row| row.trim_end().trim_end_matches('|')).trim_end().len();
            let rest = &text[span.start..];
            let end = span.start + (rest.len() - rest.trim_start_matches([' ', '\t']).len());
            text.replace_range(start..end, &format!(" | {cell}"));
        }
        (text != source.text).then_some(text)
    }

    /// Returns the description that a row should have, if it differs from the one that it has.
    fn filled(
        &self,
        parent: &str,
        field: &Field,
        direction: Direction,
        before: Option<&Glossary>,
    ) -> Option<docs::Description> {
        let mut description = field.description.clone();
        let replace = |text: &str, now: Option<&str>, earlier: Option<&str>| {
            now.filter(|now| text != *now && (text.is_empty() || earlier == Some(text))).map(str::to_owned)
        };
        let name = &field.name;
        let earlier = before.and_then(|glossary| glossary.names.text(parent, name));
        if let Some(prose) = replace(&description.prose, self.names.text(parent, name), earlier) {
            description.prose = prose;
        }
        for value in &mut description.values {
            let meaning = value.meaning.as_deref().unwrap_or_default();
            let earlier = before.and_then(|glossary| glossary.values.text(name, &value.text));
            if let Some(text) = replace(meaning, self.values.text(name, &value.text), earlier) {
                value.meaning = Some(text);
            }
        }
        let explained = description.values.iter().any(|value| value.meaning.is_some());
        description.closed &= direction == Direction::Sent || !explained;
        let changes = description.prose != field.description.prose || description.values != field.description.values;
        (changes && !description.list_missing).then_some(description)
    }

    /// Compares all pages with the glossary. Reports fields and values without a description, at their
    /// first use; rows that are not filled in, or that differ from the glossary; and entries that no
    /// row uses.
    pub fn check(&self, sources: &[Source]) -> Vec<Diagnostic> {
        let compared: Vec<Compared> = parallel::map(sources, |source| self.compare(source));
        let mut used = BTreeSet::new();
        let mut first: BTreeMap<(Code, String), (&str, Span)> = BTreeMap::new();
        let mut found = Vec::new();
        for (source, compared) in sources.iter().zip(compared) {
            used.extend(compared.used);
            found.extend(compared.found);
            for (code, key, span) in compared.missing {
                first.entry((code, key)).or_insert((&source.path, span));
            }
        }
        for ((code, key), (file, span)) in first {
            let kind = if code == Code::GlossaryNameMissing { "name" } else { "value" };
            let mut sink = Sink::new(file);
            sink.report(
                code,
                span,
                format!("the {kind} `{key}` is described neither here nor in the glossary"),
                format!("describe it in this row, or add a row `{key}` to docs/{FILE} and run `cargo xtask words`"),
            );
            found.extend(sink.finish());
        }
        found.extend(self.unused(&used));
        found.sort();
        found
    }

    fn compare(&self, source: &Source) -> Compared {
        let mut compared = Compared::default();
        let Some(page) = docs::read(source, &mut Sink::new(&source.path)) else { return compared };
        let mut sink = Sink::new(&source.path);
        page.each_field(&mut |parent, field, direction| {
            let (name, description) = (&field.name, &field.description);
            let entry = self.names.text(parent, name);
            compared.used.extend(self.names.matching(parent, name).map(|entry| entry.span));
            if !description.prose.is_empty() && !bilingual::has_chinese(&description.prose) {
                let message = format!("the description of `{name}` is only in English");
                let help = "write the Chinese text before it: `中文 / English`";
                sink.report(Code::ChineseMissing, field.description_span, message, help);
            }
            if description.prose.is_empty() && entry.is_none() {
                compared.missing.push((Code::GlossaryNameMissing, name.clone(), field.span));
            }
            for value in &description.values {
                compared.used.extend(self.values.matching(name, &value.text).map(|entry| entry.span));
                if value.meaning.is_none() && self.values.get(name, &value.text).is_none() {
                    compared.missing.push((
                        Code::GlossaryValueMissing,
                        format!("{name}.{}", value.text),
                        field.description_span,
                    ));
                }
            }
            if self.filled(parent, field, direction, None).is_some() {
                let message = format!("the glossary describes `{name}`, or one of its values, but this row does not");
                sink.report(Code::GlossaryNotFilled, field.span, message, "run `cargo xtask words`");
            } else if !page.own.iter().any(|own| own == name || own == ALL) && self.differs(parent, field) {
                sink.report(
                    Code::GlossaryDiffers,
                    field.span,
                    format!("the glossary describes `{name}`, or one of its values, differently"),
                    format!("use the glossary's words, or add `{name}` to `own:` in the front matter"),
                );
            }
        });
        compared.found = sink.finish();
        compared
    }

    fn differs(&self, parent: &str, field: &Field) -> bool {
        let other = |own: &str, entry: Option<&str>| entry.is_some_and(|entry| entry != own);
        let values = &field.description.values;
        other(&field.description.prose, self.names.text(parent, &field.name))
            || values.iter().any(|value| {
                let own = value.meaning.as_deref().unwrap_or_default();
                other(own, self.values.text(&field.name, &value.text))
            })
    }

    fn unused(&self, used: &BTreeSet<Span>) -> Vec<Diagnostic> {
        let mut sink = Sink::new(FILE);
        for (key, entry) in self.names.0.iter().chain(&self.values.0) {
            if !used.contains(&entry.span) {
                let message = format!("no row of a page matches `{key}`");
                sink.report(Code::GlossaryUnused, entry.span, message, "remove the row");
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
            sink.report(
                Code::GlossaryRow,
                row.span,
                "this row does not have three cells",
                "write `| name | 中文 | English`",
            )
            .recovery("left out");
            return;
        }
        let text = format!("{chinese} / {english}").replace("\\|", "|");
        let entry = Entry { text, span: row.span };
        if self.0.contains_key(key) {
            sink.report(Code::GlossaryTwice, row.span, format!("`{key}` has a row already"), "remove one of the two")
                .recovery("ignored");
            return;
        }
        self.0.insert(key.replace("\\|", "|"), entry);
    }
}
