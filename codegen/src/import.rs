//! Upstream's pages → our pages. Facts are imported; descriptions and samples remain our own.
//!
//! Architecture invariant: no sentence, example or line of code from upstream reaches a page. Only
//! official names, links, names of fields, types, nesting, attributes and values are imported.

mod descriptions;
mod report;
mod samples;
mod supplement;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    api::{Api, Format, Operation, Page, Property, SchemaKind},
    corrections::{Corrections, Problem},
    diagnostic::{Diagnostic, Severity, Sink, plain},
    docs,
    examples::Table,
    front::{Compiled, compile},
    glossary::Glossary,
    output::Files,
    page, parallel,
    source::Source,
};
pub use supplement::Supplement;

/// The result of an import.
#[derive(Debug)]
pub struct Imported {
    /// The pages, by their path below the docs folder. Pages that only we have are included if a
    /// correction changes them.
    pub files: Files,
    /// The operations and notifications that are new, have changed, or exist only in our docs, sorted.
    pub changes: Vec<Change>,
    /// The names of the operations and notifications on the pages to be written that lack a description,
    /// or have a field that lacks one.
    pub undescribed: Vec<String>,
    /// What could not be imported, and why.
    pub lost: Vec<String>,
    /// Corrections that do not find their target, or change nothing.
    pub problems: Vec<Problem>,
    /// The API that the pages describe, including those that only we have.
    pub api: Api,
}

/// What an import does to an operation or a notification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Its name, such as `POST /v3/pay/transactions/jsapi` or `webhook/v3/TRANSACTION.SUCCESS`.
    pub name: String,
    /// What happens to the operation or notification.
    pub kind: ChangeKind,
}

/// What happens to an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// We did not have it before.
    New,
    /// It differs from what we had.
    Changed,
    /// Upstream does not have it, or no longer has it; our page stays until someone removes it.
    Ours,
}

impl ChangeKind {
    /// Returns the kind as text: `new`, `changed` or `only in our docs`.
    pub fn as_str(self) -> &'static str {
        match self {
            ChangeKind::New => "new",
            ChangeKind::Changed => "changed",
            ChangeKind::Ours => "only in our docs",
        }
    }
}

/// Returns the corrected facts of upstream's pages, with our descriptions and samples. Adds the
/// pages that only we have, which were corrected when they were imported. Also returns problems
/// with the corrections.
pub fn merge(upstream: &Api, own: &Api, corrections: &Corrections, table: &Table) -> (Api, Vec<Problem>) {
    let mut api = upstream.clone();
    parallel::map_mut(&mut api.pages, |page| {
        page.each_property(&mut |_, property| format(property));
        descriptions::forget(page);
    });
    let alone = ours_alone(upstream, own);
    api.pages.extend(own.pages.iter().filter(|page| alone.contains(&page.path)).cloned().map(|mut page| {
        descriptions::forget(&mut page);
        page
    }));
    api.pages.sort_by(|a, b| a.path.cmp(&b.path));
    let problems = corrections.apply(&mut api, &alone);
    let by_path: BTreeMap<&str, &Page> = own.pages.iter().map(|page| (page.path.as_str(), page)).collect();
    parallel::map_mut(&mut api.pages, |page| {
        let earlier = by_path.get(page.path.as_str()).copied();
        if let Some(earlier) = earlier {
            descriptions::keep(page, earlier);
        }
        let path = page.path.clone();
        for operation in &mut page.operations {
            let earlier = earlier.and_then(|page| page.operations.iter().find(|earlier| earlier.id == operation.id));
            samples::make(operation, earlier, &path, table);
        }
    });
    (api, problems)
}

/// Returns the paths of the pages that only we have.
fn ours_alone(upstream: &Api, own: &Api) -> BTreeSet<String> {
    let upstream: BTreeSet<&str> = upstream.pages.iter().map(|page| page.path.as_str()).collect();
    let paths = own.pages.iter().map(|page| &page.path);
    paths.filter(|path| !upstream.contains(path.as_str())).cloned().collect()
}

/// Formats that upstream states only in words. Each row has the last word of a field's name (empty for any
/// name), a list of texts, and the format. The lower-cased description must contain one of the texts.
const FORMATS: &[(&str, &[&str], Format)] = &[
    ("", &["rfc3339", "rfc 3339"], Format::DateTime),
    ("url", &["url", "链接", "地址"], Format::Url),
    ("ip", &["ip"], Format::Ip),
    ("email", &["邮箱", "email"], Format::Email),
];

/// Sets the format of a string whose description states it.
fn format(property: &mut Property) {
    let ending = property.name.rsplit('_').next().unwrap_or_default();
    for shape in property.schema.shapes_mut() {
        let words = shape.description.to_lowercase();
        let stated = FORMATS.iter().find(|(name, stated, _)| {
            [ending, ""].contains(name) && stated.iter().any(|stated| words.contains(stated))
        });
        let item = shape.item_mut();
        if matches!(&item.kind, SchemaKind::String(text) if text.content.is_none() && text.values.list.is_empty()) {
            item.attributes.format = item.attributes.format.or(stated.map(|(.., format)| *format));
        }
    }
}

/// Writes our pages from the facts of `upstream`, with the descriptions and samples of the pages in
/// `own`. Fills in new rows from the glossary.
pub fn import(
    upstream: Vec<Source>,
    own: Vec<Source>,
    corrections: &Corrections,
    glossary: &Glossary,
    table: &Table,
) -> Imported {
    let (upstream, odd): (Vec<_>, Vec<_>) = upstream.into_iter().partition(has_plain_path);
    let (upstream, own) = (compile(upstream), compile(own));
    let (api, problems) = merge(&upstream.api, &own.api, corrections, table);
    let mut lost: Vec<String> = odd
        .iter()
        .map(|source| format!("{}: the path has characters that no URL of WeChat Pay has", source.path))
        .collect();
    lost.extend(not_read(&upstream));
    let texts: BTreeMap<&str, &str> =
        own.sources.iter().map(|source| (source.path.as_str(), source.text.as_str())).collect();
    let alone = ours_alone(&upstream.api, &own.api);
    let pages: Vec<&Page> = api.pages.iter().filter(|page| !is_untouched(page, &own.api, &alone)).collect();
    let sources: Vec<Source> = parallel::map(&pages, |page| {
        let path = format!("{}.md", page.path);
        let text = texts.get(path.as_str()).copied();
        written(page, path, text)
    });
    let again = compile(sources);
    lost.extend(not_carried(&pages, &again));
    let changes = changes(&own.api, &api, &alone);
    let mut files: Files = again.sources.iter().map(|source| (source.path.clone(), source.text.clone())).collect();
    files.extend(glossary.fill_all(&again.sources, None));
    let undescribed = undescribed(&files);
    // These texts come from upstream and are printed, so control characters are removed.
    let lost = lost.iter().map(|lost| plain(lost)).collect();
    Imported { files, changes, undescribed, lost, problems, api }
}

/// Regenerates the samples of our pages, except those that a person wrote. Returns the pages that
/// change.
pub fn remake(own: Vec<Source>, table: &Table) -> Files {
    let own = compile(own);
    let texts: BTreeMap<&str, &str> =
        own.sources.iter().map(|source| (source.path.as_str(), source.text.as_str())).collect();
    let remade = parallel::map(&own.api.pages, |before| {
        let mut page = before.clone();
        for (operation, before) in page.operations.iter_mut().zip(&before.operations) {
            samples::make(operation, Some(before), &page.path, table);
        }
        let path = format!("{}.md", page.path);
        (page != *before).then(|| written(&page, path.clone(), texts.get(path.as_str()).copied()))
    });
    remade.into_iter().flatten().map(|source| (source.path, source.text)).collect()
}

/// Returns whether the path of a page has only characters that occur in URLs and in names of
/// notifications. The path becomes part of file names, code and reports.
fn has_plain_path(source: &Source) -> bool {
    source.path.chars().all(|one| one.is_ascii_alphanumeric() || "/._-{}".contains(one))
}

/// Returns the operations and notifications that lack a description, or have a field that lacks one.
fn undescribed(files: &Files) -> Vec<String> {
    let sources = files.iter().map(|(path, text)| Source { path: path.clone(), text: text.clone() });
    let mut undescribed = named(&compile(sources.collect()).api);
    undescribed.retain(|_, page| {
        let of_operation = page.operations.iter().any(|operation| operation.description.is_empty());
        let mut lacks = of_operation || page.event.as_ref().is_some_and(|event| event.description.is_empty());
        page.each_property(&mut |_, property| lacks |= property.schema.shapes_mut()[0].description.is_empty());
        lacks
    });
    undescribed.into_keys().collect()
}

/// Returns whether only we have a page, and no correction changes it.
fn is_untouched(page: &Page, own: &Api, alone: &BTreeSet<String>) -> bool {
    let before = own.pages.binary_search_by(|before| before.path.cmp(&page.path));
    alone.contains(&page.path) && before.is_ok_and(|at| own.pages[at] == *page)
}

/// Lists the pages of upstream that contain no operation, or have an error.
fn not_read(upstream: &Compiled) -> Vec<String> {
    let errors = upstream.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
    let mut lost: Vec<String> = errors.map(|one| format!("{}: {}", one.file, one.message)).collect();
    let stems = upstream.sources.iter().filter_map(|source| source.path.strip_suffix(".md"));
    let read = |stem: &str| upstream.api.pages.binary_search_by(|page| page.path.as_str().cmp(stem)).is_ok();
    let broken = upstream.broken();
    lost.extend(
        stems
            .filter(|stem| !read(stem) && !broken.contains(*stem))
            .map(|stem| format!("{stem}.md: contains no operation")),
    );
    lost
}

/// Lists the errors in the written pages, and the pages that read back differently from what was written.
fn not_carried(pages: &[&Page], again: &Compiled) -> Vec<String> {
    let grave = |one: &&Diagnostic| one.severity() == Severity::Error;
    let mut lost: Vec<String> =
        again.diagnostics.iter().filter(grave).map(|one| format!("{}: {}", one.file, one.message)).collect();
    for page in pages {
        let read = again.api.pages.iter().find(|read| read.path == page.path);
        if read.is_some_and(|read| read != *page) {
            lost.push(format!(
                "{}.md: our dialect of Markdown cannot express everything on this page: please report the page",
                page.path
            ));
        }
    }
    lost
}

/// Writes a page. Keeps its current samples if they are PHP and still agree with the page.
fn written(page: &Page, path: String, text: Option<&str>) -> Source {
    let earlier = text.map(|text| Source { path: path.clone(), text: text.to_owned() });
    let earlier = earlier.and_then(|source| docs::read(&source, &mut Sink::new(&path)));
    if let Some(text) = text.filter(|text| text.contains("```php")) {
        let kept = Source {
            text: page::write(page, earlier.as_ref(), |operation| php_samples(&path, text, operation)),
            path: path.clone(),
        };
        let again = compile(vec![kept]);
        let is_note = |one: &Diagnostic| one.severity() == Severity::Note;
        if again.diagnostics.iter().all(is_note) && again.api.pages == [page.clone()] {
            return again.sources.into_iter().next().unwrap_or_else(|| unreachable!("one page was compiled"));
        }
    }
    Source { text: page::write(page, earlier.as_ref(), |_| None), path }
}

fn php_samples(path: &str, text: &str, operation: &Operation) -> Option<String> {
    let source = Source { path: path.to_owned(), text: text.to_owned() };
    let page = docs::read(&source, &mut Sink::new(path))?;
    let read = page.operations.iter().find(|read| read.verb == operation.verb)?;
    let (first, last) = (read.samples.first()?, read.samples.last()?);
    let block = text[first.span.start..last.span.end].trim_end();
    let grouped = text[..first.span.start].trim_end().ends_with("code-group");
    Some(if grouped { format!("::: code-group\n\n{block}\n\n:::\n") } else { format!("{block}\n") })
}

fn changes(before: &Api, after: &Api, alone: &BTreeSet<String>) -> Vec<Change> {
    let (before, after) = (named(before), named(after));
    let mut changes = Vec::new();
    for (name, page) in &after {
        let kind = match before.get(name) {
            None => ChangeKind::New,
            Some(earlier) if earlier != page => ChangeKind::Changed,
            Some(_) if alone.contains(&page.path) => ChangeKind::Ours,
            Some(_) => continue,
        };
        changes.push(Change { name: name.clone(), kind });
    }
    let ours = before.keys().filter(|name| !after.contains_key(*name));
    changes.extend(ours.map(|name| Change { name: name.clone(), kind: ChangeKind::Ours }));
    changes.sort();
    changes
}

/// Returns the operations and notifications by name, each as a page of its own.
fn named(api: &Api) -> BTreeMap<String, Page> {
    let mut found = BTreeMap::new();
    for page in &api.pages {
        let alone = Page { operations: Vec::new(), ..page.clone() };
        for operation in &page.operations {
            found.insert(operation.name(), Page { operations: vec![operation.clone()], ..alone.clone() });
        }
        if page.event.is_some() {
            found.insert(page.path.clone(), alone);
        }
    }
    found
}
