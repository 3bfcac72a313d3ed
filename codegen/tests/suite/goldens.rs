//! Checks the golden cases. Each case is a folder in `tests/goldens/` with pages, and with the files that
//! the compiler generates from them:
//!
//! - `page.md`: the page. If a case needs several pages, they have other names.
//! - `diagnostics.txt`: the findings.
//! - `spec.yaml`, `module.rs`: the document and the module, if the case has one page.
//! - `crate/`: the files around the modules, if the case has several pages.
//!
//! A file that would be empty is absent. Pages with an error have only diagnostics. To add a case,
//! add a folder with its page, whose front matter begins with its path as a comment, and rewrite
//! the goldens.

use wechatpay_codegen::{
    Compiled, compile,
    diagnostic::{self, Format, Sources},
    output::{Difference, Files, Folder},
    source::Source,
};

use crate::common::{cases, files, goldens, is_module};

const REWRITE: &str = "UPDATE_EXPECT=1 cargo test -p wechatpay-codegen goldens";

/// Files that are the same in every crate.
const COPIED: [&str; 1] = ["tests/samples/support.rs"];

#[test]
fn each_case_makes_its_goldens() {
    let made = cases().into_iter().flat_map(|(case, pages)| below(&case, made_of(pages))).collect();
    let root = goldens();
    // All files are goldens, except the pages, which are directly in the folder of their case.
    let is_golden = |path: &str| !path.ends_with(".md") || path.matches('/').count() != 1;
    let folder = Folder { root: &root, owns: is_golden };
    let mut changes = folder.compare(&made).expect("the goldens can be read");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let rewritten = changes.extract_if(.., |change| change.difference != Difference::Orphan);
        folder.apply(&rewritten.collect::<Vec<_>>()).expect("the goldens can be written");
    }
    let told = changes.iter().map(|change| match change.difference {
        Difference::Orphan => format!("{}: no case generates this golden any more: delete it\n", change.path),
        Difference::Stale | Difference::Missing => change.diff(),
    });
    let told: String = told.collect();
    assert!(told.is_empty(), "{told}\nread the differences; if they are intended, run\n{REWRITE}");
}

/// Returns the goldens of a case.
fn made_of(pages: Vec<Source>) -> Files {
    let is_only = pages.len() == 1;
    let compiled = compile(pages);
    let findings = diagnostic::render(&compiled.diagnostics, &Shown(&compiled), Format::Human { color: false });
    let mut made = Files::from([("diagnostics.txt".to_owned(), findings)]);
    if !compiled.has_errors() {
        let (specs, code) = files(&compiled);
        let own = code.into_iter().filter(|(path, _)| !COPIED.contains(&path.as_str()));
        let (modules, others): (Files, Files) = own.partition(|(path, text)| is_module(path, text));
        if is_only {
            made.extend(specs.into_values().map(|text| ("spec.yaml".to_owned(), text)));
            made.extend(modules.into_values().map(|text| ("module.rs".to_owned(), text)));
        } else {
            made.extend(below("crate", others));
        }
    }
    made.retain(|_, text| !text.is_empty());
    made
}

fn below(folder: &str, files: Files) -> Files {
    files.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)).collect()
}

struct Shown<'a>(&'a Compiled);

impl Sources for Shown<'_> {
    fn display(&self, file: &str) -> String {
        format!("docs/{file}")
    }

    fn text(&self, file: &str) -> &str {
        self.0.sources.iter().find(|source| source.path == file).map_or("", |source| &source.text)
    }
}
