//! The front end: pages → `Api`, with diagnostics.

use std::{io, path::Path};

use crate::{
    api::{self, Api},
    diagnostic::{Diagnostic, Severity, Sink},
    docs,
    glossary::{self, Glossary},
    parallel,
    source::{self, Source},
};

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages with an operation or a notification.
    pub pages: usize,
    /// Rows of their tables.
    pub rows: usize,
    /// Operations.
    pub operations: usize,
    /// Notifications.
    pub events: usize,
}

/// A docs tree that was read.
#[derive(Debug)]
pub struct Compiled {
    /// The pages' texts, sorted by path.
    pub sources: Vec<Source>,
    /// The API that the pages without errors describe.
    pub api: Api,
    /// The findings about them, sorted by location.
    pub diagnostics: Vec<Diagnostic>,
    /// How much was read.
    pub counts: Counts,
}

impl Compiled {
    /// Returns whether some page has an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|one| one.severity() == Severity::Error)
    }

    /// Returns the pages that have an error, without `.md`.
    pub fn broken(&self) -> impl Iterator<Item = &str> {
        let errors = self.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
        errors.map(|one| one.file.strip_suffix(".md").unwrap_or(&one.file))
    }
}

/// Reads all pages below a docs folder.
///
/// # Errors
/// Returns an error if a file cannot be read. Mistakes in a page are diagnostics.
pub fn read_docs(root: &Path) -> io::Result<Compiled> {
    Ok(compile(docs::read_tree(root)?))
}

/// Reads all pages below a docs folder, and compares them with its glossary, if it has one.
///
/// # Errors
/// Returns an error if a file cannot be read. Mistakes in a page are diagnostics.
pub fn lint_docs(root: &Path) -> io::Result<Compiled> {
    let mut compiled = read_docs(root)?;
    if let Some(source) = source::read_file(root, glossary::FILE)? {
        lint(&mut compiled, source);
    }
    Ok(compiled)
}

/// Compares pages that were read with a glossary.
pub fn lint(compiled: &mut Compiled, source: Source) {
    let mut sink = Sink::new(glossary::FILE);
    let glossary = Glossary::read(&source, &mut sink);
    compiled.diagnostics.extend(sink.finish());
    compiled.diagnostics.extend(glossary.check(&compiled.sources));
    compiled.diagnostics.sort();
    compiled.sources.push(source);
    compiled.sources.sort_by(|a, b| a.path.cmp(&b.path));
}

/// Reads pages. Their order makes no difference.
pub fn compile(mut sources: Vec<Source>) -> Compiled {
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let read: Vec<(Option<docs::Page>, Vec<Diagnostic>)> = parallel::map(&sources, |source| {
        let mut sink = Sink::new(&source.path);
        let page = docs::read(source, &mut sink);
        let page = page.filter(|_| !sink.has_errors());
        (page, sink.finish())
    });
    let pages: Vec<(&docs::Page, &str)> = read
        .iter()
        .zip(&sources)
        .filter_map(|((page, _), source)| Some((page.as_ref()?, source.text.as_str())))
        .collect();
    let (api, found) = api::lower(&pages);
    let mut counts = Counts { pages: api.pages.len(), ..Counts::default() };
    counts.rows = read.iter().filter_map(|(page, _)| page.as_ref()).map(|page| page.rows).sum();
    counts.operations = api.pages.iter().map(|page| page.operations.len()).sum();
    counts.events = api.pages.iter().filter(|page| page.event.is_some()).count();
    let mut diagnostics: Vec<Diagnostic> = read.into_iter().flat_map(|(_, found)| found).collect();
    diagnostics.extend(found);
    diagnostics.sort();
    Compiled { sources, api, diagnostics, counts }
}
