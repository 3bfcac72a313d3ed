//! The code that the tests share. It reads folders of pages, and generates documents and the crate from
//! pages.

use std::{
    collections::BTreeMap,
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use wechatpay_codegen::{
    Compiled,
    api::Api,
    compile, docs, generate,
    output::{Cache, Files},
    read_docs,
    rust::Options,
    source::Source,
    specs,
};

/// Returns the folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the pages of the checkout.
pub(crate) fn docs() -> Vec<Source> {
    tree(&package().join("../docs"))
}

/// Returns the API of the checkout, with the examples of responses and notifications.
pub(crate) fn own_api() -> Api {
    read_docs(&package().join("../docs")).unwrap_or_else(|error| panic!("{error}")).api
}

/// Returns a few pages of the checkout that cover the different kinds of pages, for tests that compile
/// many times and must stay fast.
pub(crate) fn few() -> Vec<Source> {
    const FOLDERS: [&str; 4] = ["v3/certificates", "v3/refund/", "v3/pay/transactions/", "v3/catering/"];
    let mut pages = docs();
    pages.retain(|page| FOLDERS.iter().any(|folder| page.path["openapi/".len()..].starts_with(folder)));
    assert!(pages.len() > 10, "the folders have too few pages");
    pages
}

/// Returns the folder of the golden cases.
pub(crate) fn goldens() -> PathBuf {
    package().join("tests/goldens")
}

/// Returns the golden cases: their names and pages.
pub(crate) fn cases() -> BTreeMap<String, Vec<Source>> {
    let mut cases = BTreeMap::new();
    for case in entries(&goldens()).into_iter().filter(|entry| entry.is_dir()) {
        let pages: Vec<PathBuf> = entries(&case)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
            .collect();
        assert!(!pages.is_empty(), "{} is not a case: it has no page", case.display());
        let name = case.file_name().expect("a folder has a name").to_string_lossy().into_owned();
        cases.insert(name, pages.iter().map(|path| golden_page(path)).collect());
    }
    cases
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut entries: Vec<PathBuf> = listed.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.sort();
    entries
}

/// Reads a page of a case. The comment at its beginning is the page's path below the docs folder.
fn golden_page(file: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let path = text.strip_prefix("---\n# ").and_then(|rest| rest.lines().next());
    let path = path.unwrap_or_else(|| panic!("{}: the front matter does not begin with `# PATH`", file.display()));
    page(path, text.as_str())
}

/// Returns the page of each golden case that has only one page, except pages with errors.
pub(crate) fn awkward() -> Vec<Source> {
    static AWKWARD: LazyLock<Vec<Source>> = LazyLock::new(|| {
        let single = cases().into_values().filter(|pages| pages.len() == 1);
        single.filter(|pages| !compile(pages.clone()).has_errors()).flatten().collect()
    });
    AWKWARD.clone()
}

/// Returns the folders of an external corpus, if `DOCS_CORPUS` is set. Several folders are separated as
/// in `PATH`. The pages of a later folder are added to those of the earlier ones, or replace them.
pub(crate) fn corpus_folders(test: &str) -> Option<Vec<PathBuf>> {
    let Some(roots) = std::env::var_os("DOCS_CORPUS") else {
        eprintln!("{test} did not run over a corpus: DOCS_CORPUS is not set");
        return None;
    };
    // Cargo runs tests in the package's folder, but people give paths relative to the workspace.
    Some(std::env::split_paths(&roots).map(|root| package().join("..").join(root)).collect())
}

/// Returns the pages of an external corpus.
pub(crate) fn corpus(test: &str) -> Option<Vec<Source>> {
    Some(docs::read_trees(&corpus_folders(test)?).unwrap_or_else(|error| panic!("{error}")))
}

/// Returns the pages below a folder.
pub(crate) fn tree(root: &Path) -> Vec<Source> {
    docs::read_tree(root).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn page(path: &str, text: impl Into<String>) -> Source {
    Source { path: path.to_owned(), text: text.into() }
}

pub(crate) fn options() -> Options {
    Options {
        client: "../client".to_owned(),
        standalone: false,
        products: wechatpay_codegen::products::Products::default(),
    }
}

/// Compiles pages that have no errors, and returns their documents and their crate.
pub(crate) fn build(sources: Vec<Source>) -> (Files, Files) {
    let compiled = compile(sources);
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    files(&compiled)
}

pub(crate) fn files(compiled: &Compiled) -> (Files, Files) {
    let specs = specs(&compiled.api);
    let code = generate(&specs, &options(), &Cache::none()).unwrap_or_else(|errors| panic!("{}", errors.join("\n")));
    (specs, code)
}

/// Returns whether a file of the crate is the module of one page, and not an index or a file that is
/// computed from all pages.
pub(crate) fn is_module(path: &str, text: &str) -> bool {
    let head: String = text.lines().take(3).collect();
    path.starts_with("src/") && head.contains("Generated from docs/") && head.contains(".md by")
}

/// Returns the first line in which two values differ, because the whole values would fill screens.
pub(crate) fn difference(wrote: &impl Debug, read: &impl Debug) -> String {
    let (wrote, read) = (format!("{wrote:#?}"), format!("{read:#?}"));
    let first = wrote.lines().zip(read.lines()).find(|(wrote, read)| wrote != read);
    first.map_or_else(String::new, |(wrote, read)| format!("wrote {}, read {}", wrote.trim(), read.trim()))
}
