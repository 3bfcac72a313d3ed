//! The front end: pages → `Api`, with diagnostics.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    io,
    path::Path,
};

use crate::{
    api::{self, Api},
    diagnostic::{self, Code, Diagnostic, Severity, Sink, Span},
    docs,
    examples::{self, Table},
    glossary::{self, Glossary},
    output::Files,
    parallel,
    products::{self, Products},
    provenance,
    source::{self, Source},
};

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages with an operation or a notification.
    pub pages: usize,
    /// Rows in the tables of these pages.
    pub rows: usize,
    /// Operations.
    pub operations: usize,
    /// Notifications.
    pub events: usize,
}

/// The result of reading a docs folder.
#[derive(Debug)]
pub struct Compiled {
    /// The pages' texts, sorted by path.
    pub sources: Vec<Source>,
    /// The API that the pages without errors describe.
    pub api: Api,
    /// The findings about the sources, sorted by location.
    pub diagnostics: Vec<Diagnostic>,
    /// How much was read.
    pub counts: Counts,
    /// The products of the families; empty if the folder has no `products.toml`.
    pub products: Products,
}

impl Compiled {
    /// Returns whether some page has an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|one| one.severity() == Severity::Error)
    }

    /// Returns the paths, without `.md`, of the pages that have an error. For a misplaced file with an
    /// error, these are the paths at which it may belong.
    pub fn broken(&self) -> BTreeSet<String> {
        let errors = self.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
        let pages = errors.flat_map(|one| docs::homes(&one.file));
        pages.map(|page| page.strip_suffix(".md").unwrap_or(&page).to_owned()).collect()
    }

    /// Adds a file that is not a page, and the findings about it.
    fn add(&mut self, source: Source, found: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(found);
        self.diagnostics.sort();
        self.sources.push(source);
        self.sources.sort_by(|a, b| a.path.cmp(&b.path));
    }
}

/// Reads all pages below a docs folder.
///
/// # Errors
/// Returns an error if a file cannot be read. Mistakes in a page are diagnostics.
pub fn read_docs(root: &Path) -> io::Result<Compiled> {
    let mut compiled = compile(docs::read_tree(root)?);
    if let Some(source) = source::read_file(root, provenance::FILE)? {
        confirm(&mut compiled, source);
    }
    if let Some(source) = source::read_file(root, examples::FILE)? {
        illustrate(&mut compiled, source);
    }
    if let Some(source) = source::read_file(root, products::FILE)? {
        let mut sink = Sink::new(products::FILE);
        compiled.products = products::read(&source, &compiled.api, &mut sink);
        compiled.add(source, sink.finish());
    }
    Ok(compiled)
}

/// Generates the examples of responses and notifications from `source`, the text of
/// `docs/samples.toml`.
pub fn illustrate(compiled: &mut Compiled, source: Source) {
    let mut sink = Sink::new(examples::FILE);
    match Table::read(&source.text) {
        Ok(table) => examples::illustrate(&mut compiled.api, &table),
        Err((span, message)) => _ = sink.report(Code::SamplesInvalid, span, message, "correct the file"),
    }
    compiled.add(source, sink.finish());
}

/// Sets how far each operation and notification is confirmed, according to `source`, the text of
/// `docs/provenance.toml`.
pub fn confirm(compiled: &mut Compiled, source: Source) {
    let mut sink = Sink::new(provenance::FILE);
    provenance::apply(&source, &mut compiled.api, &mut sink);
    compiled.add(source, sink.finish());
}

/// Reads all pages below a docs folder, and compares them with its glossary, if it has one.
///
/// # Errors
/// Returns an error if a file cannot be read. Mistakes in a page are diagnostics.
pub fn lint_docs(root: &Path) -> io::Result<Compiled> {
    let (sources, glossary) = lint_sources(root)?;
    Ok(compile_and_lint(sources, glossary))
}

fn lint_sources(root: &Path) -> io::Result<(Vec<Source>, Option<Source>)> {
    Ok((docs::read_tree(root)?, source::read_file(root, glossary::FILE)?))
}

fn compile_and_lint(sources: Vec<Source>, glossary: Option<Source>) -> Compiled {
    let mut compiled = compile(sources);
    if let Some(glossary) = glossary {
        lint(&mut compiled, glossary);
    }
    compiled
}

/// What the fixes changed.
#[derive(Debug)]
pub struct Fixed {
    /// The pages after the last fix, with the findings that are left.
    pub compiled: Compiled,
    /// The pages that have changed.
    pub changed: Files,
    /// How many findings of each code were fixed.
    pub counts: BTreeMap<Code, usize>,
    /// How often the pages were read again.
    pub rounds: usize,
}

/// The maximum number of rounds, in case a fix does not remove its finding. Pages need only two or
/// three, because one mistake hides few others.
const ROUNDS: usize = 20;

/// Reads all pages below a docs folder and its glossary, and applies the fixes of the findings to the
/// texts. Writes no files.
///
/// # Errors
/// Returns an error if a file cannot be read. Mistakes in a page are diagnostics.
pub fn fix_docs(root: &Path) -> io::Result<Fixed> {
    let (sources, glossary) = lint_sources(root)?;
    Ok(fix(sources, glossary))
}

/// Applies the fixes of all findings, until no finding has a fix. This takes several rounds if two
/// fixes change the same text, or if one mistake hides another.
pub fn fix(sources: Vec<Source>, glossary: Option<Source>) -> Fixed {
    let compiled = compile_and_lint(sources, glossary);
    let mut fixed = Fixed { compiled, changed: Files::new(), counts: BTreeMap::new(), rounds: 0 };
    while fixed.rounds < ROUNDS && fixed.apply() {
        fixed.rounds += 1;
        let (glossary, sources) =
            fixed.compiled.sources.into_iter().partition::<Vec<_>, _>(|source| source.path == glossary::FILE);
        fixed.compiled = compile_and_lint(sources, glossary.into_iter().next());
    }
    fixed
}

impl Fixed {
    /// Applies the fixes of the current findings to the texts. Returns whether there were any.
    fn apply(&mut self) -> bool {
        let Compiled { sources, diagnostics, .. } = &mut self.compiled;
        for source in sources {
            let found = diagnostics.iter().filter(|one| one.file == source.path && !one.fix.is_empty());
            let (text, fixed) = diagnostic::apply(&source.text, found);
            if !fixed.is_empty() {
                fixed.iter().for_each(|one| *self.counts.entry(one.code).or_default() += 1);
                self.changed.insert(source.path.clone(), text.clone());
                source.text = text;
            }
        }
        diagnostics.iter().any(|one| !one.fix.is_empty())
    }
}

/// Compares compiled pages with a glossary.
pub fn lint(compiled: &mut Compiled, source: Source) {
    let mut sink = Sink::new(glossary::FILE);
    let glossary = Glossary::read(&source, &mut sink);
    // A glossary with errors lacks entries, so comparing pages with it would report rows that are
    // correct.
    let checked = if sink.has_errors() { Vec::new() } else { glossary.check(&compiled.sources) };
    compiled.add(source, sink.finish().into_iter().chain(checked));
}

/// Compiles pages. Their order does not matter.
pub fn compile(mut sources: Vec<Source>) -> Compiled {
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let twins = twins(&sources);
    let read: Vec<(Option<docs::Page>, Vec<Diagnostic>)> = parallel::map(&sources, |source| {
        let mut sink = Sink::new(&source.path);
        if let Some((own, other)) = twins.get(source.path.as_str()) {
            let message = format!("`{own}` and `{other}` differ only by case");
            sink.report(Code::PageCase, Span::default(), message, "keep one of them, spelled like the URL");
        }
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
    Compiled { sources, api, diagnostics, counts, products: Products::default() }
}

/// Finds paths that most pages spell with other capitals. Each is the path of a page or of one of its
/// folders. Returns, for each page with such a path, its spelling of the path and the usual spelling.
fn twins(sources: &[Source]) -> BTreeMap<&str, (&str, &str)> {
    let mut spellings: HashMap<String, BTreeMap<&str, usize>> = HashMap::new();
    let pages = || sources.iter().map(|source| source.path.as_str()).filter(|path| docs::is_page(path));
    for own in pages().flat_map(prefixes) {
        *spellings.entry(own.to_lowercase()).or_default().entry(own).or_default() += 1;
    }
    spellings.retain(|_, spellings| spellings.len() > 1);
    let usual = |own: &str| {
        let counts = spellings.get(&own.to_lowercase())?;
        counts.iter().max_by_key(|(_, count)| **count).map(|(usual, _)| *usual).filter(|usual| *usual != own)
    };
    let twin = |page| prefixes(page).find_map(|own| Some((own, usual(own)?)));
    pages().filter_map(|page| Some((page, twin(page)?))).collect()
}

/// Returns the folders of a path, and the path itself.
fn prefixes(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| at).chain([path.len()]).map(|end| &path[..end])
}
