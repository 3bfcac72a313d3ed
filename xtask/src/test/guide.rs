//! Builds the guide with mdBook, and checks its links and the programs in it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Context, failed, tools::Tools};
use crate::Failure;

const MDBOOK: &str = "0.5.4";
/// The folders of the books, which have the same chapters.
const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

pub(super) fn run(context: &Context) -> Result<(), Failure> {
    let tools = Tools::install(context, "guide")?;
    let mdbook = install(context)?;
    let books = LANGUAGES.map(|language| context.checkout.join("docs/guide").join(language));
    let chapters = books.iter().map(|book| chapters(&book.join("src"))).collect::<Result<Vec<_>, _>>()?;
    if chapters[0] != chapters[1] {
        return Err(failed(format!("the books differ in their chapters or programs:\n{chapters:#?}")));
    }
    for (language, book) in LANGUAGES.iter().zip(&books) {
        let out = context.target("guide").join(language);
        context.run_quietly(context.command(&mdbook, "build --dest-dir").arg(&out).arg(book))?;
        chapters[0].iter().try_for_each(|(name, _)| programs(&out.join(name).with_extension("html")))?;
        let mut links = context.command(tools.venv.join("bin/linkchecker"), "--no-status");
        context.run_quietly(links.arg(out.join("index.html")))?;
    }
    Ok(())
}

/// Installs mdBook below the target folder, and returns its path. It is compiled in a target folder
/// of its own, so that it waits for no other step and adds nothing to the workspace's lock file.
fn install(context: &Context) -> Result<PathBuf, Failure> {
    let root = context.target(&format!("guide/mdbook-{MDBOOK}"));
    let program = root.join("bin/mdbook");
    if !program.exists() {
        let mut install =
            context.cargo("install mdbook --locked --quiet --debug --no-default-features --no-track --force");
        install.args(["--version", MDBOOK, "--root"]).arg(&root).arg("--target-dir").arg(root.join("target"));
        context.run_quietly(install.env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
        fs::remove_dir_all(root.join("target")).map_err(failed)?;
    }
    Ok(program)
}

/// Returns the chapters of a book: the name of each, and its lines that include a program.
fn chapters(folder: &Path) -> Result<Vec<(String, Vec<String>)>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let text = fs::read_to_string(&path).map_err(failed)?;
        let programs = text.lines().filter(|line| line.starts_with("{{#include ")).map(str::to_owned).collect();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name != "SUMMARY.md" {
            found.push((name, programs));
        }
    }
    found.sort();
    Ok(found)
}

/// Fails if an included program is missing in an HTML page of the guide. mdBook only warns if the file
/// is missing, and is silent if the file lacks the named part.
fn programs(page: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(page).map_err(failed)?;
    let is_missing = text.contains("{{#include") || text.contains("\"></code>");
    if is_missing { Err(failed(format!("{}: an included program is missing", page.display()))) } else { Ok(()) }
}
