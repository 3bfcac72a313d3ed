//! `Api` → a Rust crate. `planner` first makes every decision (names, types, features); `emit` then
//! only writes tokens.
//!
//! Architecture invariant: each page is rendered from its document alone. Another page can change an
//! index, but never a name or a type.

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

use crate::{
    api::{Confirmation, Page},
    output::GENERATED_BY,
};

pub use index::{OPERATIONS, Options};
use listing::Listing;

/// The file that lists the public items of the crate.
pub(crate) const PUBLIC_API: &str = "public-api.txt";

/// Why no code can be generated for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The page, such as `openapi/v3/pay/transactions/jsapi`.
    pub page: String,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: String,
}

/// A page's module as text, and what the files around the modules need to know about it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rendered {
    /// The module's file below `src/`, and its text.
    file: String,
    text: String,
    /// The module's public items.
    public: String,
    /// The module's path in the crate, including a final `index`.
    path: Vec<String>,
    /// The segments of the page's path, one for each part of the module's path.
    url: Vec<String>,
    /// The page that the module is generated from.
    source: String,
    /// The feature that enables the module.
    feature: String,
    confirmed: Confirmed,
    /// The operations, as the index lists them.
    operations: Vec<index::Listed>,
    /// What identifies the notification, if the page describes one.
    claim: Option<events::Claim>,
    /// The module's tests, and the data that they read.
    tests: tests::Tests,
}

impl Rendered {
    /// Returns the public path: an `index` page is the module of its folder.
    fn place(&self) -> Vec<String> {
        plan::place(&self.path)
    }

    fn page(&self) -> String {
        page(&self.source)
    }
}

/// The number of operations and notifications, by how far they are confirmed.
type Confirmed = [usize; Confirmation::WORDS.len()];

fn confirmed(page: &Page) -> Confirmed {
    let operations = page.operations.iter().map(|operation| operation.confirmed);
    let mut counts = Confirmed::default();
    operations.chain(page.event.iter().map(|event| event.confirmed)).for_each(|level| counts[level.rank()] += 1);
    counts
}

/// Returns the page of a source file: `openapi/v3/bill/tradebill` for
/// `docs/openapi/v3/bill/tradebill.md`.
fn page(source: &str) -> String {
    source.trim_start_matches("docs/").trim_end_matches(".md").to_owned()
}

/// Renders one page.
///
/// # Errors
/// Returns a problem for each group of names that clash and cannot be distinguished.
pub fn render(page: &Page) -> Result<Rendered, Vec<Problem>> {
    let module = planner::module(page)?;
    let emitted = emit::module(&module);
    Ok(Rendered {
        text: emitted.text,
        public: emitted.public.to_string(),
        tests: tests::of(&module),
        claim: module.event.as_ref().map(events::Claim::of),
        confirmed: confirmed(page),
        operations: page.operations.iter().map(index::Listed::of).collect(),
        file: module.file,
        path: module.path,
        url: module.url,
        source: module.source,
        feature: module.feature,
    })
}

/// Returns the files of the crate, by their paths below its folder.
///
/// # Errors
/// Returns a problem for each module and each notification that clashes with another one.
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
