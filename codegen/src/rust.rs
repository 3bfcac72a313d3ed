//! `Api` → a Rust crate: first every decision (names, types, features), then tokens without any.
//!
//! Architecture invariant: each page is planned alone, from its document alone. What another page says can
//! change an index, never a name or a type.

mod docs;
mod emit;
mod index;
mod names;
mod plan;
mod planner;
mod pointers;
mod shapes;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::api::Page;

pub use index::Options;

/// What can't be made of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The page, as `openapi/v3/pay/transactions/jsapi`.
    pub page: String,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// The files of the crate, by their path below its folder.
///
/// # Errors
/// When names fall together that cannot be told apart; all of them are named.
pub fn generate(pages: &[Page], options: &Options) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let planned: Vec<Result<plan::Module, Vec<Problem>>> = pages.par_iter().map(planner::module).collect();
    let mut modules = Vec::new();
    let mut problems = Vec::new();
    for module in planned {
        match module {
            Ok(module) => modules.push(module),
            Err(found) => problems.extend(found),
        }
    }
    problems.extend(index::clashes(&modules));
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut files: BTreeMap<String, String> =
        modules.par_iter().map(|module| (format!("src/{}", module.file), emit::module(module))).collect();
    files.extend(index::files(&modules, options));
    Ok(files)
}
