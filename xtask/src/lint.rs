//! `cargo xtask lint`: reports what is wrong or doubtful in the docs, and fixes what it can.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use wechatpay_codegen::{
    Compiled,
    diagnostic::{self, Diagnostic, Severity},
    docs_folder, fix_docs, lint_docs,
};

use crate::{ERRORS, Failure, Shown, count, folder, tally};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pages
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// human: with excerpts of the pages; json: one object per line; github: workflow annotations;
    /// markdown: for a pull request
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Apply the fixes of the findings, so that the pages say explicitly how the compiler reads them
    #[arg(long)]
    fix: bool,
    /// Exit with 1 even if there are only warnings
    #[arg(long, value_enum, value_name = "SEVERITY")]
    deny: Option<Denied>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
    Github,
    Markdown,
}

#[derive(Clone, Copy, ValueEnum)]
enum Denied {
    Warnings,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = folder(arguments.docs.as_deref(), "docs");
    let compiled = if arguments.fix { fix(&root)? } else { lint_docs(&root).map_err(Failure::usage)? };
    let format = match arguments.format {
        // anstream removes the colours if the output can't show them.
        Format::Human => diagnostic::Format::Human { color: true },
        Format::Json => diagnostic::Format::Json,
        Format::Github => diagnostic::Format::Github,
        Format::Markdown => diagnostic::Format::Markdown,
    };
    let shown = Shown::new(&compiled, arguments.docs.as_deref());
    anstream::print!("{}", diagnostic::render(&compiled.diagnostics, &shown, format));
    anstream::eprintln!("{}", tally(&compiled.diagnostics));
    let denied = |one: &Diagnostic| match one.severity() {
        Severity::Error => true,
        Severity::Warning => arguments.deny.is_some(),
        Severity::Note => false,
    };
    let fails = compiled.diagnostics.iter().any(denied);
    Ok(if fails { ExitCode::from(ERRORS) } else { ExitCode::SUCCESS })
}

/// Applies fixes to the pages, and prints how many were applied for each code. Returns the pages
/// with the findings that are left.
fn fix(root: &Path) -> Result<Compiled, Failure> {
    let fixed = fix_docs(root).map_err(Failure::usage)?;
    let folder = docs_folder(root);
    let changes = folder.compare(&fixed.changed).map_err(Failure::usage)?;
    folder.apply(&changes).map_err(Failure::usage)?;
    for (code, fixes) in &fixed.counts {
        anstream::eprintln!("fixed {}: {fixes}", code.info().name);
    }
    let pages = count(fixed.changed.len(), "page");
    anstream::eprintln!("{} applied to {pages}", count(fixed.counts.values().sum(), "fix"));
    Ok(fixed.compiled)
}
