//! Checks that the public paths and the types of a page do not depend on other pages.

use std::{collections::BTreeSet, sync::LazyLock};

use proptest::{prelude::*, sample::subsequence};
use syn::{Item, Visibility};
use wechatpay_codegen::{compile, output::Files, source::Source};

use crate::common::{awkward, corpus, few, files, is_module};

/// Returns the paths of the public modules that the indexes declare.
fn public(code: &Files) -> BTreeSet<String> {
    fn collector(items: &[Item], path: &str, found: &mut BTreeSet<String>) {
        for item in items {
            if let Item::Mod(module) = item
                && matches!(module.vis, Visibility::Public(_))
            {
                let path = format!("{path}::{}", module.ident);
                collector(module.content.as_ref().map_or(&[], |(_, items)| items), &path, found);
                found.insert(path);
            }
        }
    }
    let mut found = BTreeSet::new();
    for name in ["v2", "v3", "webhook"] {
        let Some(text) = code.get(&format!("src/{name}.rs")) else { continue };
        collector(&syn::parse_file(text).expect("an index is Rust").items, name, &mut found);
    }
    found
}

fn code(sources: Vec<Source>) -> Files {
    files(&compile(sources)).1
}

fn holds(some: Vec<Source>, all: &Files) -> Result<(), TestCaseError> {
    let some = code(some);
    for (path, text) in some.iter().filter(|(path, text)| is_module(path, text)) {
        prop_assert_eq!(Some(text), all.get(path), "{} depends on other pages", path);
    }
    let (fewer, all) = (public(&some), public(all));
    let lost: Vec<&String> = fewer.difference(&all).collect();
    prop_assert!(lost.is_empty(), "paths that disappear when pages are added: {:?}", lost);
    Ok(())
}

fn pages() -> Vec<Source> {
    [few(), awkward()].concat()
}

static ALL: LazyLock<Files> = LazyLock::new(|| code(pages()));

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fewer_pages_make_the_same_modules(some in subsequence(pages(), 1..=pages().len())) {
        holds(some, &ALL)?;
    }
}

#[test]
fn a_third_of_a_corpus_makes_the_same_modules() {
    let Some(sources) = corpus("a_third_of_a_corpus_makes_the_same_modules") else { return };
    let compiled = compile(sources.clone());
    let all = files(&compiled).1;
    let operations: usize = all.values().map(|text| text.matches("impl Operation for Request {").count()).sum();
    assert_eq!(operations, compiled.counts.operations, "each operation is implemented once");
    let third = sources.into_iter().skip(1).step_by(3).collect();
    holds(third, &all).unwrap_or_else(|error| panic!("{error}"));
}
