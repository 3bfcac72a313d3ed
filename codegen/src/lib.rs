//! Compiles WeChat Pay's Markdown reference to OpenAPI documents and a Rust crate.
//!
//! Each stage imports only the ones before it; ARCHITECTURE.md has the map. This file joins them:
//! [`read_docs`] → [`specs`] → [`generate`].

pub mod api;
pub mod corrections;
pub mod diagnostic;
pub mod diff;
pub mod docs;
pub mod glossary;
pub mod import;
pub mod openapi;
pub mod output;
pub mod page;
mod parallel;
pub mod rust;
pub mod source;
mod template;

use std::{io, path::Path};

use api::{Api, Page};
use diagnostic::{Diagnostic, Severity, Sink};
use glossary::Glossary;
use output::{Cache, Files, Folder, MARK, PREFIX, hash_of};
use rust::Rendered;
use source::Source;

/// How much there was.
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

/// A docs tree, read.
#[derive(Debug)]
pub struct Compiled {
    /// The pages' texts, sorted by path.
    pub sources: Vec<Source>,
    /// What could be made of them.
    pub api: Api,
    /// What is to be said of them, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// How much there was.
    pub counts: Counts,
}

impl Compiled {
    /// Whether some page came to nothing.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|one| one.severity() == Severity::Error)
    }

    /// The pages that came to nothing, without `.md`.
    pub fn broken(&self) -> impl Iterator<Item = &str> {
        let errors = self.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
        errors.map(|one| one.file.strip_suffix(".md").unwrap_or(&one.file))
    }
}

/// Reads all pages below a docs folder, and gives them the words of its glossary, if it has one.
///
/// # Errors
/// When a file cannot be read. What is wrong in a page is a diagnostic.
pub fn read_docs(root: &Path) -> io::Result<Compiled> {
    // The glossary is as long as a hundred pages.
    let (compiled, glossary) = rayon::join(
        || Ok::<_, io::Error>(compile(source::read_tree(root)?)),
        || Ok::<_, io::Error>(source::read_file(root, glossary::FILE)?.map(read_glossary)),
    );
    let mut compiled = compiled?;
    if let Some((source, glossary, diagnostics)) = glossary? {
        lay(&mut compiled, source, &glossary, diagnostics);
    }
    Ok(compiled)
}

/// Lays a glossary over pages that were read.
pub fn explain(compiled: &mut Compiled, source: Source) {
    let (source, glossary, diagnostics) = read_glossary(source);
    lay(compiled, source, &glossary, diagnostics);
}

fn read_glossary(source: Source) -> (Source, Glossary, Vec<Diagnostic>) {
    let mut sink = Sink::new(glossary::FILE);
    let glossary = Glossary::read(&source, &mut sink);
    let diagnostics = sink.finish();
    (source, glossary, diagnostics)
}

fn lay(compiled: &mut Compiled, source: Source, glossary: &Glossary, diagnostics: Vec<Diagnostic>) {
    compiled.diagnostics.extend(diagnostics);
    compiled.diagnostics.extend(glossary.apply(&mut compiled.api, &compiled.sources));
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

/// The OpenAPI documents, one a page.
pub fn specs(api: &Api) -> Files {
    specs_again(api, &Cache::none())
}

/// As [`specs`]. What `cache` knows is not written again.
pub fn specs_again(api: &Api, cache: &Cache) -> Files {
    let write = |page: &Page| {
        let (file, hash) = (openapi::file(&page.path), hash_of(page));
        let text = cache.get(&file, hash).unwrap_or_else(|| {
            let yaml = openapi::to_yaml(&openapi::write(page));
            let text = format!("# Generated from docs/{}.md {MARK}; do not edit.\n{yaml}", page.path);
            cache.put(&file, hash, &text);
            text
        });
        (file, text)
    };
    parallel::map(&api.pages, write).into_iter().collect()
}

/// Reads OpenAPI documents, as [`specs`] writes them.
///
/// # Errors
/// What is wrong in them, by file.
pub fn read_specs(specs: &Files) -> Result<Api, Vec<String>> {
    let files: Vec<(&String, &String)> = specs.iter().collect();
    let read: Vec<Result<Page, String>> = parallel::map(&files, |(path, text)| read_spec(path, text));
    let (pages, errors): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    if !errors.is_empty() {
        return Err(errors.into_iter().filter_map(Result::err).collect());
    }
    let mut pages: Vec<Page> = pages.into_iter().flatten().collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Api { pages })
}

fn read_spec(path: &str, text: &str) -> Result<Page, String> {
    let page = openapi::from_yaml(text).and_then(|document| openapi::read(&document));
    page.map_err(|error| format!("{path}: {error}"))
}

/// The crate's files, made of the OpenAPI documents alone. What `cache` knows is not printed again.
///
/// # Errors
/// What is wrong in the documents, or which names fall together, each with the file to mend.
pub fn generate(specs: &Files, options: &rust::Options, cache: &Cache) -> Result<Files, Vec<String>> {
    let files: Vec<(&String, &String)> = specs.iter().collect();
    let rendered: Vec<Result<Rendered, Vec<String>>> = parallel::map(&files, |(path, text)| {
        let (file, hash) = (format!("{path}.rs"), hash_of(text));
        if let Some(rendered) = cache.get(&file, hash) {
            return Ok(rendered);
        }
        let rendered = rust::render(&read_spec(path, text).map_err(|error| vec![error])?).map_err(say)?;
        cache.put(&file, hash, &rendered);
        Ok(rendered)
    });
    let (rendered, errors): (Vec<_>, Vec<_>) = rendered.into_iter().partition(Result::is_ok);
    if !errors.is_empty() {
        return Err(errors.into_iter().filter_map(Result::err).flatten().collect());
    }
    let rendered: Vec<Rendered> = rendered.into_iter().flatten().collect();
    rust::assemble(&rendered, options).map_err(say)
}

fn say(problems: Vec<rust::Problem>) -> Vec<String> {
    let say = |problem: &rust::Problem| format!("docs/{}.md: {}: {}", problem.page, problem.message, problem.help);
    problems.iter().map(say).collect()
}

/// The folder of the reference. Pages are a person's: an import writes them and removes none.
pub fn docs_folder(root: &Path) -> Folder<'_> {
    Folder { root, owns: |_| false }
}

/// The folder of the OpenAPI documents.
pub fn specs_folder(root: &Path) -> Folder<'_> {
    Folder { root, owns: |path| path.ends_with(".yaml") || is_left_over(path) }
}

/// The folder of the crate: its sources and manifest are generated, its examples are not.
pub fn crate_folder(root: &Path) -> Folder<'_> {
    let owns = |path: &str| {
        (path.starts_with("src/") && path.ends_with(".rs"))
            || path.starts_with("tests/samples/")
            || path == "Cargo.toml"
            || path == "README.md"
            || is_left_over(path)
    };
    Folder { root, owns }
}

fn is_left_over(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with(PREFIX))
}
