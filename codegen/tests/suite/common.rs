//! What the tests share: the docs trees, and the whole way from pages to files.

use std::{
    fmt::Debug,
    path::{Path, PathBuf},
};

use wechatpay_codegen::{
    Compiled, compile, generate,
    output::{Cache, Files},
    rust::Options,
    source,
    source::Source,
    specs,
};

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pages of the checkout.
pub(crate) fn docs() -> Vec<Source> {
    tree(&package().join("../docs"))
}

/// A few pages of the checkout, of all families' ways of writing: what is done over and over must stay quick.
pub(crate) fn few() -> Vec<Source> {
    const FOLDERS: [&str; 4] = ["v3/certificates", "v3/refund/", "v3/pay/transactions/", "v3/catering/"];
    let mut pages = docs();
    pages.retain(|page| FOLDERS.iter().any(|folder| page.path["openapi/".len()..].starts_with(folder)));
    assert!(pages.len() > 10, "the few pages are gone");
    pages
}

/// The pages that are made of nothing but awkward things.
pub(crate) fn awkward() -> Vec<Source> {
    tree(&package().join("tests/awkward"))
}

/// The pages of an external corpus, where `DOCS_CORPUS` names one.
pub(crate) fn corpus(test: &str) -> Option<Vec<Source>> {
    let Some(root) = std::env::var_os("DOCS_CORPUS").map(PathBuf::from) else {
        eprintln!("{test} did not run over a corpus: DOCS_CORPUS names none");
        return None;
    };
    // Cargo runs tests in the package's folder, and people give paths from the workspace's.
    Some(tree(&package().join("..").join(root)))
}

/// The pages below a folder.
pub(crate) fn tree(root: &Path) -> Vec<Source> {
    source::read_tree(root).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn page(path: &str, text: impl Into<String>) -> Source {
    Source { path: path.to_owned(), text: text.into() }
}

pub(crate) fn options() -> Options {
    Options { client: "../client".to_owned(), standalone: false }
}

/// The documents and the crate of pages that have no error.
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

/// The first line in which two values differ; the whole of them would fill screens.
pub(crate) fn difference(wrote: &impl Debug, read: &impl Debug) -> String {
    let (wrote, read) = (format!("{wrote:#?}"), format!("{read:#?}"));
    let first = wrote.lines().zip(read.lines()).find(|(wrote, read)| wrote != read);
    first.map_or_else(String::new, |(wrote, read)| format!("wrote {}, read {}", wrote.trim(), read.trim()))
}
