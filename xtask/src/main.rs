//! The project's commands: `cargo xtask regen`, `lint`, `import`, `words`, `samples`, `bundle`, `diff`, `test`,
//! `release`.
//!
//! The exit codes, except 0 for success, are the constants from `ERRORS` to `STALE`.

mod diff;
mod git;
mod import;
mod lint;
mod regen;
mod release;
mod samples;
mod test;
mod words;

use std::{
    fmt::Display,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use wechatpay_codegen::{
    Compiled,
    diagnostic::{Diagnostic, Severity, Sources},
    errors::ErrorCodes,
    openapi::{self, BundleOptions},
    products::Products,
    read_specs,
};

/// Compiles the API reference in docs/ to OpenAPI documents and to the Rust crate.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the specs and the crate from the docs
    #[command(
        after_help = "Examples:\n  cargo xtask regen            after editing a page\n  cargo xtask regen --check    check whether everything is up to date"
    )]
    Regen(regen::Arguments),
    /// Report what is wrong or doubtful in the docs, or fix it
    #[command(after_help = "Examples:\n  cargo xtask lint\n  cargo xtask lint --fix")]
    Lint(lint::Arguments),
    /// Import facts into docs/ from a checkout of upstream
    #[command(
        after_help = "Examples:\n  cargo xtask import ../upstream                  upstream's pages\n  cargo xtask import ../upstream ../supplement    also pages from a folder that supplements upstream's pages"
    )]
    Import(import::Arguments),
    /// Fill in the missing descriptions of rows in docs/ from docs/glossary.md
    #[command(
        after_help = "Examples:\n  cargo xtask words\n  cargo xtask words --base main    also update rows whose glossary entry has changed since `main`"
    )]
    Words(words::Arguments),
    /// Regenerate the samples in docs/, except hand-written ones, from docs/samples.toml
    #[command(
        after_help = "Examples:\n  cargo xtask samples\n  cargo xtask samples --show openapi/v3/pay/transactions/jsapi    print the samples of a page"
    )]
    Samples(samples::Arguments),
    /// Merge all OpenAPI documents into one
    #[command(
        after_help = "Examples:\n  cargo xtask bundle -o openapi.yaml\n  cargo xtask bundle --family v3-pay --openapi 3.1 -o pay.json"
    )]
    Bundle {
        /// The folder of the OpenAPI documents
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        /// The file to write: JSON if its name ends with .json, otherwise YAML. Without this option, the
        /// bundle is printed as YAML
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Include only the operations of this family, such as v3-pay
        #[arg(long)]
        family: Option<String>,
        /// The version of OpenAPI; in 3.1, notifications are in `webhooks`
        #[arg(long, value_name = "VERSION", default_value = "3.0", value_parser = ["3.0", "3.1"])]
        openapi: String,
    },
    /// Report how a change of the specs affects calls to WeChat Pay and code that uses the crate
    #[command(
        after_help = "Examples:\n  cargo xtask diff                               since the last commit\n  cargo xtask diff main --format markdown        since a branch, for a pull request\n  cargo xtask diff v0.1.0 --format changelog     since a release"
    )]
    Diff(diff::Arguments),
    /// Run everything that CI runs
    #[command(
        after_help = "Examples:\n  cargo xtask test\n  cargo xtask test --only docs    run one step; --list names all steps"
    )]
    Test(test::Arguments),
    /// Set the version of a release, or check a release before it is published
    #[command(after_help = "Examples:\n  cargo xtask release 0.2.0\n  cargo xtask release --check 0.2.0")]
    Release(release::Arguments),
}

/// The docs have errors, or a step of `test` failed.
const ERRORS: u8 = 1;
/// The command was used wrongly. For example, a folder doesn't exist, or a file can't be written.
const USAGE: u8 = 2;
/// `diff` found a change of the kind that `--fail-on` names.
const FAILED_ON: u8 = 3;
/// Files are out of date; `cargo xtask regen` updates them.
const STALE: u8 = 4;

/// The exit code and the error message of a command that failed.
struct Failure {
    code: u8,
    message: String,
}

impl Failure {
    fn usage(message: impl Display) -> Self {
        Self { code: USAGE, message: message.to_string() }
    }
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Regen(arguments) => regen::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Words(arguments) => words::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Samples(arguments) => samples::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Bundle { specs, output, family, openapi } => {
            bundle(specs.as_deref(), output.as_deref(), family, openapi == "3.1")
        }
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
        Command::Release(arguments) => release::run(&arguments),
    };
    outcome.unwrap_or_else(|failure| {
        anstream::eprintln!("error: {}", failure.message);
        ExitCode::from(failure.code)
    })
}

/// Returns the checkout's folder, which is the parent of this package's folder. Cargo sets
/// `CARGO_MANIFEST_DIR` to the package's folder.
fn checkout() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    manifest.and_then(|path| path.parent().map(Path::to_owned)).unwrap_or_else(|| PathBuf::from("."))
}

/// Returns the folder that the user named. If the user named none, returns the folder `usual` in the
/// checkout.
fn folder(named: Option<&Path>, usual: &str) -> PathBuf {
    named.map_or_else(|| checkout().join(usual), Path::to_owned)
}

/// Displays the path of a page together with the docs folder: the folder that the user named or, by default,
/// `docs`.
struct Shown<'a> {
    compiled: &'a Compiled,
    prefix: String,
}

impl<'a> Shown<'a> {
    fn new(compiled: &'a Compiled, named: Option<&Path>) -> Self {
        let prefix = named.map_or_else(|| "docs".to_owned(), |path| path.display().to_string());
        Self { compiled, prefix: prefix.trim_end_matches('/').to_owned() }
    }
}

impl Sources for Shown<'_> {
    fn display(&self, file: &str) -> String {
        format!("{}/{file}", self.prefix)
    }

    fn text(&self, file: &str) -> &str {
        let sources = &self.compiled.sources;
        sources.binary_search_by(|source| source.path.as_str().cmp(file)).map_or("", |at| &sources[at].text)
    }
}

/// Returns a number with its noun, such as `1 page`, `2 pages` or `2 fixes`.
fn count(count: usize, noun: &str) -> String {
    let ending = match (count, noun.ends_with('x')) {
        (1, _) => "",
        (_, true) => "es",
        _ => "s",
    };
    format!("{count} {noun}{ending}")
}

/// Returns a summary such as `2 errors, 1 warning, 3 notes`.
fn tally(diagnostics: &[Diagnostic]) -> String {
    let of = |severity, noun| count(diagnostics.iter().filter(|one| one.severity() == severity).count(), noun);
    [of(Severity::Error, "error"), of(Severity::Warning, "warning"), of(Severity::Note, "note")].join(", ")
}

fn bundle(
    specs: Option<&Path>,
    output: Option<&Path>,
    family: Option<String>,
    is_3_1: bool,
) -> Result<ExitCode, Failure> {
    let files = regen::read_folder(&folder(specs, "specs"))?;
    let api = read_specs(&files).map_err(|errors| Failure { code: ERRORS, message: errors.join("\n") })?;
    let known = |family: &String| api.pages.iter().flat_map(|page| &page.operations).any(|one| one.family == *family);
    if let Some(family) = family.as_ref().filter(|family| !known(family)) {
        return Err(Failure::usage(format!(
            "no operation belongs to the family `{family}`; the crate's OPERATIONS.md lists the families"
        )));
    }
    let products = Products::load(&folder(None, "docs")).map_err(Failure::usage)?;
    let errors = ErrorCodes::load(&folder(None, "docs")).map_err(Failure::usage)?;
    let bundle = openapi::bundle(&api, &BundleOptions { products, errors, family, is_3_1 });
    let is_json = output.is_some_and(|path| path.extension().is_some_and(|extension| extension == "json"));
    let text = if is_json {
        let json = serde_json::to_string_pretty(&bundle).map_err(Failure::usage)?;
        format!("{json}\n")
    } else {
        openapi::tree_to_yaml(&bundle)
    };
    match output {
        Some(path) => fs::write(path, text).map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?,
        None => anstream::print!("{text}"),
    }
    Ok(ExitCode::SUCCESS)
}
