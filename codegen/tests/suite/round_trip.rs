//! Checks that a page is read back from its OpenAPI document as it was written, so that the Rust
//! generator, which reads only documents, misses nothing.

use wechatpay_codegen::{api::Page, compile, openapi, source::Source};

use crate::common::{awkward, corpus, difference, docs};

fn holds(sources: Vec<Source>) {
    let pages = compile(sources).api.pages;
    assert!(!pages.is_empty());
    for page in pages {
        let yaml = openapi::to_yaml(&openapi::write(&page));
        let read: Page = openapi::from_yaml(&yaml)
            .and_then(|document| openapi::read(&document))
            .unwrap_or_else(|error| panic!("{}: {error}", page.path));
        assert!(read == page, "{}: {}", page.path, difference(&page, &read));
    }
}

#[test]
fn own_pages() {
    holds(docs());
    holds(awkward());
}

#[test]
fn external_pages() {
    if let Some(sources) = corpus("round_trip::external_pages") {
        holds(sources);
    }
}
