//! `cargo xtask diff`: reports how a change of the docs affects calls to WeChat Pay and code that
//! uses the crate.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use wechatpay_codegen::{
    diff::{self, Accepted, Bump, Lines, Report, Side, WireImpact},
    docs::ROOTS,
    output::Files,
    source::Source,
};

use crate::{ERRORS, FAILED_ON, Failure, folder, git, regen};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The git revision to compare with
    #[arg(value_name = "BASE", default_value = "HEAD", conflicts_with = "base_dir")]
    base: String,
    /// A folder to compare with instead of a revision: either a folder of OpenAPI documents, or a
    /// checkout with specs/ and docs/
    #[arg(long, value_name = "DIR")]
    base_dir: Option<PathBuf>,
    /// The folder of the current OpenAPI documents
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The folder of the current pages
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// text: for a terminal; markdown: for a comment on a pull request; json: everything, for
    /// programs; github: workflow annotations; changelog: entries of CHANGELOG.md
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also list changes that have no effect: links, order, descriptions, samples
    #[arg(long, conflicts_with = "initial")]
    verbose: bool,
    /// Print only the changes that concern security, and the number of changes of each kind. Useful if
    /// almost everything has changed
    #[arg(long)]
    initial: bool,
    /// Exit with 3 if a change of this kind is not accepted. breaking: it breaks calls or concerns
    /// security; major: it requires a major version of the crate
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Github,
    Changelog,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Breaking,
    Major,
}

/// The files of one side of the comparison.
struct Tree {
    specs: Files,
    docs: Docs,
    /// The texts of the manifests that may state the crate's version: its own and the workspace's.
    manifests: Vec<String>,
}

/// Where the pages of one side are.
enum Docs {
    Folder(PathBuf),
    /// The ids of git objects, by the path of the file in the checkout.
    Objects(BTreeMap<String, String>),
}

impl Docs {
    /// Reads pages, and skips those that don't exist: the report then has no line numbers for them.
    fn read(&self, pages: &BTreeSet<String>) -> Result<Vec<Source>, Failure> {
        match self {
            Docs::Folder(root) => {
                let mut sources = Vec::new();
                for path in pages {
                    match fs::read_to_string(root.join(path)) {
                        Ok(text) => sources.push(Source { path: path.clone(), text }),
                        Err(error) if error.kind() == ErrorKind::NotFound => {}
                        Err(error) => return Err(Failure::usage(format!("{}: {error}", root.join(path).display()))),
                    }
                }
                Ok(sources)
            }
            Docs::Objects(objects) => {
                let of_pages =
                    pages.iter().filter_map(|path| Some((path, objects.get(&format!("docs/{path}"))?.as_str())));
                let (paths, ids): (Vec<&String>, Vec<&str>) = of_pages.unzip();
                let texts = git::contents(&ids)?;
                Ok(paths.into_iter().zip(texts).map(|(path, text)| Source { path: path.clone(), text }).collect())
            }
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let old = match &arguments.base_dir {
        Some(folder) => of_folder(folder)?,
        None => of_revision(&arguments.base)?,
    };
    let (specs, docs) = (folder(arguments.specs.as_deref(), "specs"), folder(arguments.docs.as_deref(), "docs"));
    let accepted = accepted(&specs.join("accepted.toml"))?;
    let new = Tree { specs: regen::read_folder(&specs)?, docs: Docs::Folder(docs), manifests: Vec::new() };
    let pages: BTreeSet<String> = diff::changed(&old.specs, &new.specs).iter().map(|path| page(path)).collect();
    let lines = |tree: &Tree| Ok(Lines::read(&tree.docs.read(&pages)?));
    let (old_lines, new_lines) = (lines(&old)?, lines(&new)?);
    let mut changes =
        diff::compare(Side { specs: &old.specs, lines: &old_lines }, Side { specs: &new.specs, lines: &new_lines })
            .map_err(|errors| Failure { code: ERRORS, message: errors.join("\n") })?;
    let unused = accepted.apply(&mut changes);
    let report = Report::new(changes, old.manifests.iter().find_map(|manifest| version(manifest)));
    let format = match arguments.format {
        // anstream removes the colours if the output can't show them.
        Format::Text => diff::Format::Text,
        Format::Markdown => diff::Format::Markdown,
        Format::Json => diff::Format::Json,
        Format::Github => diff::Format::Github,
        Format::Changelog => diff::Format::Changelog,
    };
    let detail = match arguments {
        Arguments { verbose: true, .. } => diff::Detail::Everything,
        Arguments { initial: true, .. } => diff::Detail::Kinds,
        _ => diff::Detail::Effects,
    };
    anstream::print!("{}", diff::render(&report, format, detail));
    if let Err(unused) = unused {
        let message = format!(
            "specs/accepted.toml accepts changes that this comparison does not find: {}; remove these entries",
            unused.join(", ")
        );
        return Err(Failure { code: ERRORS, message });
    }
    let fails = |change: &diff::Change| match arguments.fail_on {
        Some(FailOn::Breaking) => change.wire == WireImpact::Breaking || change.security,
        Some(FailOn::Major) => change.rust == Bump::Major,
        None => false,
    };
    Ok(if report.open().any(fails) { ExitCode::from(FAILED_ON) } else { ExitCode::SUCCESS })
}

fn accepted(file: &Path) -> Result<Accepted, Failure> {
    match fs::read_to_string(file) {
        Ok(text) => Accepted::read(&text)
            .map_err(|error| Failure { code: ERRORS, message: format!("{}: {error}", file.display()) }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Accepted::default()),
        Err(error) => Err(Failure::usage(format!("{}: {error}", file.display()))),
    }
}

/// Returns the path, relative to the docs folder, of the page that a document comes from.
fn page(document: &str) -> String {
    let stem = document.trim_end_matches(".yaml");
    if stem.starts_with("webhook/") { format!("{stem}.md") } else { format!("openapi/{stem}.md") }
}

/// The manifests that may state the crate's version.
const MANIFESTS: [&str; 2] = ["generated/Cargo.toml", "Cargo.toml"];

/// Returns the version that a manifest states.
fn version(manifest: &str) -> Option<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""))?;
    line.strip_suffix('"').map(str::to_owned)
}

/// Reads a folder of OpenAPI documents, or a checkout that has the documents in `specs/` and the pages
/// in `docs/`.
fn of_folder(root: &Path) -> Result<Tree, Failure> {
    let checkout = root.join("specs");
    let (specs, docs) = if checkout.is_dir() { (checkout, root.join("docs")) } else { (root.into(), root.into()) };
    let manifests = MANIFESTS.into_iter().filter_map(|path| fs::read_to_string(root.join(path)).ok()).collect();
    Ok(Tree { specs: regen::read_folder(&specs)?, docs: Docs::Folder(docs), manifests })
}

/// Reads the files of a git revision.
fn of_revision(revision: &str) -> Result<Tree, Failure> {
    let folders = ROOTS.each_ref().map(|root| format!("docs/{}/", root.folder));
    let paths = ["specs/"].into_iter().chain(MANIFESTS).chain(folders.iter().map(String::as_str));
    let blobs = git::list(revision, &paths.collect::<Vec<_>>())?;
    let documents: Vec<(String, String)> = blobs
        .iter()
        .filter_map(|(path, id)| Some((path.strip_prefix("specs/")?.to_owned(), id.clone())))
        .filter(|(path, _)| path.ends_with(".yaml"))
        .collect();
    if documents.is_empty() {
        return Err(Failure::usage(format!("{revision} has no OpenAPI document in specs/")));
    }
    let manifests = MANIFESTS.into_iter().filter_map(|path| blobs.get(path).map(String::as_str));
    let ids: Vec<&str> = documents.iter().map(|(_, id)| id.as_str()).chain(manifests).collect();
    let mut texts = git::contents(&ids)?;
    let manifests = texts.split_off(documents.len());
    let specs = documents.into_iter().map(|(path, _)| path).zip(texts).collect();
    Ok(Tree { specs, docs: Docs::Objects(blobs), manifests })
}
