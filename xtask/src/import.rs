//! `cargo xtask import`: reads upstream's pages from a checkout, and imports their facts into our pages.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use wechatpay_codegen::{
    compile,
    corrections::{Corrections, Expected, Lengths, Problem, ProblemKind, prune},
    docs, docs_folder,
    import::{ChangeKind, Supplement, import},
    output::Files,
    source::Source,
};

use crate::{ERRORS, Failure, count, folder, samples, words};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of upstream's pages, which contains `openapi/` and `webhook/`
    upstream: PathBuf,
    /// Folders with pages that supplement upstream's. A page in a later folder replaces the same page
    /// in an earlier folder
    others: Vec<PathBuf>,
    /// The folder of our pages
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// text: for a terminal; markdown: for a pull request
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Remove from corrections.toml the corrections that upstream has made itself
    #[arg(long)]
    prune_corrections: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let docs = folder(arguments.docs.as_deref(), "docs");
    let corrections =
        read(&docs, Corrections::FILE, Corrections::read)?.with_lengths(read(&docs, Lengths::FILE, Lengths::read)?);
    let expected = read(&docs, Expected::FILE, Expected::read)?;
    let supplement = read(&docs, Supplement::FILE, Supplement::read)?;
    let mut upstream = docs::read_tree(&arguments.upstream).map_err(Failure::usage)?;
    stays_inside(&arguments.upstream, &upstream)?;
    let own = own(&docs).map_err(Failure::usage)?;
    if compile(own.clone()).has_errors() {
        // The import would replace pages that have errors, and lose what we wrote in them.
        let message = format!("{} has errors: fix those that `cargo xtask lint` lists", docs.display());
        return Err(Failure { code: ERRORS, message });
    }
    let taken = supplement.take(&mut upstream);
    let table = samples::of_folder(&docs)?;
    let needless = supplement.check(taken, &own, &table);
    if !needless.is_empty() {
        return Err(wrong("correct the list", &docs, &needless));
    }
    let others = docs::read_trees(&arguments.others).map_err(Failure::usage)?;
    let imported = import(docs::complete(upstream, others), own, &corrections, &words::of_folder(&docs)?, &table);
    if !matches!(arguments.format, Format::Markdown) {
        for lost in &imported.lost {
            anstream::println!("left out: {lost}");
        }
    }
    let mut files = imported.files.clone();
    files.extend(pruned(&imported.problems, &docs, arguments)?);
    let unexpected = expected.check(&imported.api);
    if !unexpected.is_empty() {
        let help = "add corrections for what upstream gets wrong, or remove the facts that are no longer expected";
        return Err(wrong(help, &docs, &unexpected));
    }
    match arguments.format {
        Format::Text => {
            for change in &imported.changes {
                anstream::println!("{}: {}", change.kind.as_str(), change.name);
            }
        }
        Format::Markdown => anstream::print!("{}", imported.to_markdown()),
    }
    let folder = docs_folder(&docs);
    let changes = folder.compare(&files).map_err(Failure::usage)?;
    folder.apply(&changes).map_err(Failure::usage)?;
    anstream::eprintln!(
        "{} new, {} changed, {} only in our docs; {} corrections; {} of {} written",
        imported.count(ChangeKind::New),
        imported.count(ChangeKind::Changed),
        imported.count(ChangeKind::Ours),
        corrections.len(),
        changes.len(),
        count(files.len(), "file"),
    );
    Ok(ExitCode::SUCCESS)
}

/// Returns the file of corrections without its obsolete entries, or no file if there are none. Fails if
/// an entry is wrong, or if one is obsolete and `--prune-corrections` is not set.
fn pruned(problems: &[Problem], docs: &Path, arguments: &Arguments) -> Result<Files, Failure> {
    let path = docs.join(Corrections::FILE);
    let is_fixable = problems.iter().all(|one| one.kind == ProblemKind::Obsolete);
    let help = match problems {
        [] => return Ok(Files::new()),
        _ if !is_fixable => "fix these corrections, or remove those that upstream no longer needs",
        _ if !arguments.prune_corrections => {
            "upstream no longer needs these corrections: `cargo xtask import --prune-corrections …` removes them"
        }
        _ => {
            let text =
                fs::read_to_string(&path).map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?;
            let kept = prune(&text, problems).map_err(|problem| wrong("correct the file", docs, &[problem]))?;
            for problem in problems {
                anstream::eprintln!("removed: {}:{problem}", path.display());
            }
            return Ok(Files::from([(Corrections::FILE.to_owned(), kept)]));
        }
    };
    Err(wrong(help, docs, problems))
}

/// Refuses a symbolic link that leads out of upstream's folder, because the import would publish what
/// the linked file says.
fn stays_inside(root: &Path, pages: &[Source]) -> Result<(), Failure> {
    let real =
        |path: &Path| fs::canonicalize(path).map_err(|error| Failure::usage(format!("{}: {error}", path.display())));
    let inside = real(root)?;
    for page in pages {
        let path = root.join(&page.path);
        if !real(&path)?.starts_with(&inside) {
            let message = format!("{}: this link leads out of {}: remove it", path.display(), root.display());
            return Err(Failure::usage(message));
        }
    }
    Ok(())
}

/// Reads our pages. Before the first import, the folder may be missing.
fn own(docs: &Path) -> io::Result<Vec<Source>> {
    match docs::read_tree(docs) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}

/// Reads a file of the docs folder. If the file is missing, the result has no entries.
fn read<T: Default>(docs: &Path, file: &str, read: fn(&str) -> Result<T, Vec<Problem>>) -> Result<T, Failure> {
    let path = docs.join(file);
    match fs::read_to_string(&path) {
        Ok(text) => read(&text).map_err(|problems| wrong("correct the file", docs, &problems)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(Failure::usage(format!("{}: {error}", path.display()))),
    }
}

/// Returns a failure whose message lists the problems, each with its file in the docs folder.
fn wrong(help: &str, docs: &Path, problems: &[Problem]) -> Failure {
    let mut message = format!("nothing was written; {help}");
    for problem in problems {
        message.push_str(&format!("\n{}:{problem}", docs.join(problem.file).display()));
    }
    Failure { code: ERRORS, message }
}
