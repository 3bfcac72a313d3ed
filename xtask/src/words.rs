//! `cargo xtask words`: fills in the missing descriptions of pages from the glossary.

use std::path::{Path, PathBuf};

use wechatpay_codegen::{
    diagnostic::Sink,
    docs, docs_folder,
    glossary::{self, Glossary},
    source::{self, Source},
};

use crate::{ERRORS, Failure, count, folder, git};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pages
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// The git revision whose glossary the rows were filled from. Rows whose description is still the text of
    /// that glossary get the current text
    #[arg(long, value_name = "REVISION", default_value = "HEAD", conflicts_with = "docs")]
    base: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = folder(arguments.docs.as_deref(), "docs");
    let glossary = of_folder(&root)?;
    let before = if arguments.docs.is_none() { of_revision(&arguments.base)? } else { None };
    let sources = docs::read_tree(&root).map_err(Failure::usage)?;
    let files = glossary.fill_all(&sources, before.as_ref());
    let folder = docs_folder(&root);
    let changes = folder.compare(&files).map_err(Failure::usage)?;
    folder.apply(&changes).map_err(Failure::usage)?;
    anstream::eprintln!("{} of {} written", changes.len(), count(sources.len(), "page"));
    Ok(())
}

/// Reads the glossary of a docs folder. If the file is missing, the glossary is empty.
pub(crate) fn of_folder(root: &Path) -> Result<Glossary, Failure> {
    let Some(source) = source::read_file(root, glossary::FILE).map_err(Failure::usage)? else {
        return Ok(Glossary::default());
    };
    let mut sink = Sink::new(&source.path);
    let glossary = Glossary::read(&source, &mut sink);
    if sink.has_errors() {
        let path = root.join(glossary::FILE);
        let message = format!("{}: the glossary has errors: fix those that `cargo xtask lint` lists", path.display());
        return Err(Failure { code: ERRORS, message });
    }
    Ok(glossary)
}

fn of_revision(revision: &str) -> Result<Option<Glossary>, Failure> {
    let path = format!("docs/{}", glossary::FILE);
    let ids: Vec<String> = git::list(revision, &[&path])?.into_values().collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let text = git::contents(&ids)?.pop();
    let read = |text| Glossary::read(&Source { path: glossary::FILE.to_owned(), text }, &mut Sink::new(glossary::FILE));
    Ok(text.map(read))
}
