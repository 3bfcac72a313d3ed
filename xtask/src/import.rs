//! `cargo xtask import`: the facts of upstream's pages, from a checkout → our pages.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use wechatpay_codegen::{
    compile,
    corrections::{Corrections, Expected, Lengths, Problem},
    docs, docs_folder,
    import::{ChangeKind, import},
    source::Source,
};

use crate::{ERRORS, Failure, folder, words};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folders of the pages to import, each with `openapi/` and `webhook/`: upstream's, then
    /// those that complete it. A page of a later folder replaces that of an earlier one
    #[arg(required = true)]
    sources: Vec<PathBuf>,
    /// The folder of the reference
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let docs = folder(arguments.docs.as_deref(), "docs");
    let corrections =
        read(&docs, Corrections::FILE, Corrections::read)?.with_lengths(read(&docs, Lengths::FILE, Lengths::read)?);
    let expected = read(&docs, Expected::FILE, Expected::read)?;
    let upstream = docs::read_trees(&arguments.sources).map_err(Failure::usage)?;
    let own = own(&docs).map_err(Failure::usage)?;
    if compile(own.clone()).has_errors() {
        // Such pages would be replaced, without what is ours in them.
        let message = format!("{} has errors: fix those that `cargo xtask lint` lists", docs.display());
        return Err(Failure { code: ERRORS, message });
    }
    let imported = import(upstream, own, &corrections, &words::of_folder(&docs)?);
    for lost in &imported.lost {
        anstream::println!("left out: {lost}");
    }
    if !imported.problems.is_empty() {
        let help = "fix the corrections, or remove those that are no longer needed";
        return Err(wrong(help, &docs, &imported.problems));
    }
    let unexpected = expected.check(&imported.api);
    if !unexpected.is_empty() {
        let help = "correct what upstream has wrong, or remove what is no longer expected";
        return Err(wrong(help, &docs, &unexpected));
    }
    for change in &imported.changes {
        anstream::println!("{}: {}", change.kind.as_str(), change.name);
    }
    let folder = docs_folder(&docs);
    let changes = folder.compare(&imported.files).map_err(Failure::usage)?;
    folder.apply(&changes).map_err(Failure::usage)?;
    let count = |kind: ChangeKind| imported.changes.iter().filter(|change| change.kind == kind).count();
    anstream::eprintln!(
        "{} new, {} changed, {} ours alone; {} corrections; {} of {} pages written",
        count(ChangeKind::New),
        count(ChangeKind::Changed),
        count(ChangeKind::Ours),
        corrections.len(),
        changes.len(),
        imported.files.len(),
    );
    Ok(ExitCode::SUCCESS)
}

/// Reads our pages. A first import may start without the folder.
fn own(docs: &Path) -> io::Result<Vec<Source>> {
    match docs::read_tree(docs) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}

/// Reads a file of the docs folder. Without the file, it has no entries.
fn read<T: Default>(docs: &Path, file: &str, read: fn(&str) -> Result<T, Vec<Problem>>) -> Result<T, Failure> {
    let path = docs.join(file);
    match fs::read_to_string(&path) {
        Ok(text) => read(&text).map_err(|problems| wrong("correct the file", docs, &problems)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(Failure::usage(format!("{}: {error}", path.display()))),
    }
}

/// Returns the failure that lists the problems with the entries of files in the docs folder.
fn wrong(help: &str, docs: &Path, problems: &[Problem]) -> Failure {
    let mut message = format!("nothing was written; {help}");
    for problem in problems {
        message.push_str(&format!("\n{}:{problem}", docs.join(problem.file).display()));
    }
    Failure { code: ERRORS, message }
}
