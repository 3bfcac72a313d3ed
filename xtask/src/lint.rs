//! `cargo xtask lint`: reports what is wrong or doubtful in the docs, and fixes what it can.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use wechatpay_codegen::{
    Compiled,
    diagnostic::{self, Diagnostic, Severity},
    docs_folder, lint_docs,
    output::Files,
};

use crate::{ERRORS, Failure, Shown, count, folder, tally};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the reference
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// human: excerpts; json: one object per line; github: workflow annotations
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Write into the pages what the compiler reads them as, where a finding says so
    #[arg(long)]
    fix: bool,
    /// Exit with 1 if there are warnings, too
    #[arg(long, value_enum, value_name = "SEVERITY")]
    deny: Option<Denied>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum Denied {
    Warnings,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let root = folder(arguments.docs.as_deref(), "docs");
    let compiled = if arguments.fix { fix(&root)? } else { read(&root)? };
    let format = match arguments.format {
        // anstream removes the colours again if the terminal shows none.
        Format::Human => diagnostic::Format::Human { color: true },
        Format::Json => diagnostic::Format::Json,
        Format::Github => diagnostic::Format::Github,
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

fn read(root: &Path) -> Result<Compiled, Failure> {
    lint_docs(root).map_err(Failure::usage)
}

/// Applies fixes until there are none, because one may show the next mistake, and prints how many
/// were applied of each code. Returns what is left.
fn fix(root: &Path) -> Result<Compiled, Failure> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    loop {
        let compiled = read(root)?;
        let (files, fixed) = fixed(&compiled);
        let folder = docs_folder(root);
        let changes = folder.compare(&files).map_err(Failure::usage)?;
        if changes.is_empty() {
            for (code, fixed) in &counts {
                anstream::eprintln!("fixed {code}: {fixed}");
            }
            anstream::eprintln!("{} applied", count(counts.values().sum(), "fix"));
            return Ok(compiled);
        }
        folder.apply(&changes).map_err(Failure::usage)?;
        fixed.into_iter().for_each(|code| *counts.entry(code).or_default() += 1);
    }
}

/// Returns the pages that fixes change, and the codes that were fixed.
fn fixed(compiled: &Compiled) -> (Files, Vec<&'static str>) {
    let mut files = Files::new();
    let mut codes = Vec::new();
    for source in &compiled.sources {
        let found = compiled.diagnostics.iter().filter(|one| one.file == source.path);
        let (text, fixed) = diagnostic::apply(&source.text, found);
        if !fixed.is_empty() {
            codes.extend(fixed.iter().map(|one| one.code.info().name));
            files.insert(source.path.clone(), text);
        }
    }
    (files, codes)
}
