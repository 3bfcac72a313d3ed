//! Compiles WeChat Pay's Markdown reference to OpenAPI documents and a Rust crate.
//!
//! Each module is a layer, and imports only from the layers before it; ARCHITECTURE.md lists them in
//! order. This file connects them: [`read_docs`] → [`specs`] → [`generate`].

pub mod api;
pub mod corrections;
pub mod diagnostic;
pub mod diff;
pub mod docs;
pub mod errors;
pub mod examples;
mod front;
pub mod glossary;
pub mod import;
pub mod openapi;
pub mod output;
pub mod page;
mod parallel;
pub mod products;
pub mod provenance;
pub mod rust;
pub mod source;
mod template;

use std::path::Path;

use api::{Api, Page};
pub use front::{Compiled, Counts, Fixed, compile, confirm, fix, fix_docs, illustrate, lint, lint_docs, read_docs};
use output::{Cache, Files, Folder, GENERATED_BY, PREFIX, hash_of};
use rust::Rendered;

/// Returns the OpenAPI documents, one per page.
pub fn specs(api: &Api) -> Files {
    specs_again(api, &Cache::none())
}

/// Like [`specs`], but reuses the documents in `cache` whose pages have not changed.
pub fn specs_again(api: &Api, cache: &Cache) -> Files {
    let write = |page: &Page| {
        let (file, hash) = (openapi::file(&page.path), hash_of(page));
        let text = cache.get(&file, hash).unwrap_or_else(|| {
            let yaml = openapi::to_yaml(&openapi::write(page));
            let text = format!("# Generated from docs/{}.md {GENERATED_BY}; do not edit.\n{yaml}", page.path);
            cache.put(&file, hash, &text);
            text
        });
        (file, text)
    };
    parallel::map(&api.pages, write).into_iter().collect()
}

/// Reads OpenAPI documents as written by [`specs`].
///
/// # Errors
/// Returns the errors in the documents, each with its file.
pub fn read_specs(specs: &Files) -> Result<Api, Vec<String>> {
    let files: Vec<(&String, &String)> = specs.iter().collect();
    let read: Vec<Result<Page, String>> = parallel::map(&files, |(path, text)| read_spec(path, text));
    let (pages, errors): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    if !errors.is_empty() {
        return Err(errors.into_iter().filter_map(Result::err).collect());
    }
    let mut pages: Vec<Page> = pages.into_iter().flatten().collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Api { pages })
}

fn read_spec(path: &str, text: &str) -> Result<Page, String> {
    let page = openapi::from_yaml(text).and_then(|document| openapi::read(&document));
    page.map_err(|error| format!("{path}: {error}"))
}

/// Generates the crate's files from the OpenAPI documents alone. Reuses the modules in `cache` whose
/// documents have not changed.
///
/// # Errors
/// Returns the errors in the documents, or the names that clash, each with the file to fix.
pub fn generate(specs: &Files, options: &rust::Options, cache: &Cache) -> Result<Files, Vec<String>> {
    let files: Vec<(&String, &String)> = specs.iter().collect();
    let rendered: Vec<Result<Rendered, Vec<String>>> = parallel::map(&files, |(path, text)| {
        let (file, hash) = (format!("{path}.rs"), hash_of(text));
        if let Some(rendered) = cache.get(&file, hash) {
            return Ok(rendered);
        }
        let rendered = rust::render(&read_spec(path, text).map_err(|error| vec![error])?).map_err(say)?;
        cache.put(&file, hash, &rendered);
        Ok(rendered)
    });
    let (rendered, errors): (Vec<_>, Vec<_>) = rendered.into_iter().partition(Result::is_ok);
    if !errors.is_empty() {
        return Err(errors.into_iter().filter_map(Result::err).flatten().collect());
    }
    let rendered: Vec<Rendered> = rendered.into_iter().flatten().collect();
    rust::assemble(&rendered, options).map_err(say)
}

fn say(problems: Vec<rust::Problem>) -> Vec<String> {
    let say = |problem: &rust::Problem| format!("docs/{}.md: {}: {}", problem.page, problem.message, problem.help);
    problems.iter().map(say).collect()
}

/// Returns the docs folder. None of its files counts as generated, so none is ever removed: an import
/// only adds and changes pages.
pub fn docs_folder(root: &Path) -> Folder<'_> {
    Folder { root, owns: |_| false }
}

/// Returns the folder of the OpenAPI documents.
pub fn specs_folder(root: &Path) -> Folder<'_> {
    Folder { root, owns: |path| path.ends_with(".yaml") || is_left_over(path) }
}

/// Returns the folder of the generated crate. Its examples and some of its tests are written by hand,
/// so they do not count as generated.
pub fn crate_folder(root: &Path) -> Folder<'_> {
    let owns = |path: &str| {
        (path.starts_with("src/") && path.ends_with(".rs"))
            || path.starts_with("tests/samples/")
            || path == "Cargo.toml"
            || path == "README.md"
            || path == rust::OPERATIONS
            || path == rust::PUBLIC_API
            || is_left_over(path)
    };
    Folder { root, owns }
}

fn is_left_over(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with(PREFIX))
}
