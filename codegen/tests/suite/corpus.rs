//! Checks that no page of our docs or of an external corpus is lost or has an error.

use wechatpay_codegen::{compile, diagnostic::Severity, source::Source};

use crate::common::{corpus, docs, files};

const VERBS: [&str; 6] = ["get", "post", "put", "patch", "delete", "head"];

/// Counts the headings that start an operation, line by line and without a Markdown parser.
fn headings<'a>(sources: impl IntoIterator<Item = &'a Source>) -> usize {
    let mut count = 0;
    for source in sources {
        let mut fenced = false;
        for line in source.text.lines() {
            fenced ^= line.trim_start().starts_with("```");
            let anchor = line.rsplit_once("{#").map_or("", |(_, anchor)| anchor);
            let word = anchor.split(['}', ' ']).next().unwrap_or_default();
            count += usize::from(!fenced && line.starts_with('#') && VERBS.contains(&word));
        }
    }
    count
}

fn complete(sources: Vec<Source>) {
    let compiled = compile(sources);
    let errors: Vec<_> = compiled.diagnostics.iter().filter(|one| one.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let (webhooks, operations): (Vec<_>, Vec<_>) =
        compiled.sources.iter().partition(|source| source.path.starts_with("webhook/"));
    assert_eq!(compiled.counts.operations, headings(operations));
    assert_eq!(compiled.counts.events, headings(webhooks));
    let (specs, code) = files(&compiled);
    assert_eq!(specs.len(), compiled.counts.pages);
    let modules = code.keys().filter(|path| path.starts_with("src/") && path.matches('/').count() > 1);
    let modules = modules.filter(|path| *path != "src/webhook/event.rs");
    assert_eq!(modules.count(), compiled.counts.pages);
}

#[test]
fn own_docs_are_whole() {
    complete(docs());
    let compiled = compile(docs());
    let doubts: Vec<_> = compiled.diagnostics.iter().filter(|one| one.severity() != Severity::Note).collect();
    assert!(doubts.is_empty(), "our own pages must have no warnings: {doubts:#?}");
}

#[test]
fn external_corpus_is_whole() {
    if let Some(sources) = corpus("corpus::external_corpus_is_whole") {
        complete(sources);
    }
}
