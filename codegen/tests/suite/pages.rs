//! What is written as a page reads back as itself: an import loses nothing.

use wechatpay_codegen::{api::Page, compile, diagnostic::Severity, page, source::Source};

use crate::common::{awkward, corpus, difference, docs};

/// The page, written and read again.
fn again(before: &Page) -> Page {
    let text = page::write(before, |_| None);
    let mut compiled = compile(vec![Source { path: format!("{}.md", before.path), text: text.clone() }]);
    let errors: Vec<_> = compiled.diagnostics.iter().filter(|one| one.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{}: {errors:#?}\n{text}", before.path);
    assert_eq!(compiled.api.pages.len(), 1, "{}", before.path);
    compiled.api.pages.remove(0)
}

fn holds(sources: Vec<Source>) {
    let pages = compile(sources).api.pages;
    assert!(!pages.is_empty());
    let differences: Vec<String> = pages
        .iter()
        .filter_map(|before| {
            let read = again(before);
            (read != *before).then(|| format!("{}: {}", before.path, difference(before, &read)))
        })
        .collect();
    assert!(differences.is_empty(), "{}\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn own_pages() {
    holds(docs());
    holds(awkward());
}

#[test]
fn foreign_pages() {
    if let Some(sources) = corpus("pages::foreign_pages") {
        holds(sources);
    }
}
