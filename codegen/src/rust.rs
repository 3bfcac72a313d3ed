//! `Api` → a Rust crate: first every decision (names, types, features), then tokens without any.
//!
//! Architecture invariant: each page is rendered alone, from its document alone. What another page says can
//! change an index, never a name or a type.

mod docs;
mod emit;
mod events;
#[cfg(test)]
mod every_field;
mod index;
pub mod listing;
mod names;
mod pagination;
mod plan;
mod planner;
mod pointers;
pub(crate) mod public_api;
mod sample;
mod shapes;
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{api::Page, output::GENERATED_BY};

pub use index::Options;
use listing::Listing;

/// The file that lists the public items of the crate.
pub(crate) const PUBLIC_API: &str = "public-api.txt";

/// What can't be made of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The page, as `openapi/v3/pay/transactions/jsapi`.
    pub page: String,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: String,
}

/// A page's module as text, and what the files around the modules have to know of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rendered {
    /// Its file below `src/`, and the text.
    file: String,
    text: String,
    /// Its public items.
    public: String,
    /// Its path in the crate, an `index` at the end included.
    path: Vec<String>,
    /// The segments of the page's path, one for each part of the module's.
    url: Vec<String>,
    /// The page that it is made of.
    source: String,
    /// The feature that turns it on.
    feature: String,
    /// How many operations it has.
    operations: usize,
    /// What a notification is told by.
    claim: Option<events::Claim>,
    /// Its tests, and the data that they read.
    tests: tests::Tests,
}

impl Rendered {
    /// The public path: an `index` page is its folder.
    fn place(&self) -> Vec<String> {
        plan::place(&self.path)
    }

    fn page(&self) -> String {
        page(&self.source)
    }
}

/// The page that a source is: `docs/openapi/v3/bill/tradebill.md` is `openapi/v3/bill/tradebill`.
fn page(source: &str) -> String {
    source.trim_start_matches("docs/").trim_end_matches(".md").to_owned()
}

/// Renders one page.
///
/// # Errors
/// When names fall together that cannot be told apart; all of them are named.
pub fn render(page: &Page) -> Result<Rendered, Vec<Problem>> {
    let module = planner::module(page)?;
    let emitted = emit::module(&module);
    Ok(Rendered {
        text: emitted.text,
        public: emitted.public.to_string(),
        tests: tests::of(&module),
        claim: module.event.as_ref().map(events::Claim::of),
        operations: module.operations.len(),
        file: module.file,
        path: module.path,
        url: module.url,
        source: module.source,
        feature: module.feature,
    })
}

/// The files of the crate, by their path below its folder.
///
/// # Errors
/// When modules or notifications fall together; all of them are named.
pub fn assemble(modules: &[Rendered], options: &Options) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let mut problems = index::clashes(modules);
    let claimants: Vec<events::Claimant<'_>> = modules
        .iter()
        .filter_map(|module| {
            let claim = module.claim.as_ref()?;
            Some(events::Claimant { path: &module.path, source: &module.source, claim })
        })
        .collect();
    let known = events::known(&claimants).unwrap_or_else(|found| {
        problems.extend(found);
        Vec::new()
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut files: BTreeMap<String, String> =
        modules.iter().map(|module| (format!("src/{}", module.file), module.text.clone())).collect();
    files.extend(tests::files(modules));
    files.extend(index::files(modules, !known.is_empty(), options));
    let mut public: BTreeMap<Vec<String>, String> =
        modules.iter().map(|module| (module.place(), module.public.clone())).collect();
    for (path, module) in [("src/lib.rs", "crate"), ("src/webhook.rs", "webhook")] {
        let Some(text) = files.get(path) else { continue };
        let listing = Listing::of(module, text);
        public.insert(vec![module.to_owned()], listing.to_string());
    }
    if !known.is_empty() {
        let event = emit::events(&known);
        files.insert("src/webhook/event.rs".to_owned(), event.text);
        public.insert(vec!["webhook".to_owned(), "event".to_owned()], event.public.to_string());
    }
    let head = format!("# The public items of the crate. Generated from docs/ {GENERATED_BY}; do not edit.\n");
    let public = public.into_values().fold(head, |text, module| text + &module);
    files.insert(PUBLIC_API.to_owned(), public);
    Ok(files)
}
