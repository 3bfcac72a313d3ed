//! `cargo xtask regen`: generates the specs from the docs and the crate from the specs, or checks that
//! they are up to date.

use std::{
    env, fs,
    io::ErrorKind,
    path::{Path, PathBuf, absolute},
    process::ExitCode,
};

use wechatpay_codegen::{
    Compiled, Counts, crate_folder,
    diagnostic::{self, Format, Severity},
    generate, openapi,
    output::{Cache, Change, Difference, Files, Folder, Stamp},
    products::Products,
    read_docs, rust, specs_again, specs_folder,
};

use crate::{ERRORS, Failure, STALE, Shown, checkout, count, folder, tally};

/// The folder with the results of earlier runs, relative to the checkout.
const CACHE: &str = "target/regen/printed";
/// The file with the stamp of the latest run that had neither errors nor warnings, relative to the
/// checkout. While the stamp is valid, `regen` has nothing to do.
const STAMP: &str = "target/regen/stamp.json";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pages
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// The folder of the OpenAPI documents
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The folder of the crate
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; list the files that are stale, missing or left over, with diffs
    #[arg(long)]
    check: bool,
    /// Write the files that are generated from pages without errors, and leave the others as they are
    #[arg(long)]
    keep_going: bool,
    /// Regenerate everything, and ignore the results of earlier runs in `target/`
    #[arg(long)]
    no_cache: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let docs_root = folder(arguments.docs.as_deref(), "docs");
    let specs_root = folder(arguments.specs.as_deref(), "specs");
    let out = folder(arguments.out.as_deref(), "generated");
    let all = [docs_root.as_path(), specs_root.as_path(), out.as_path()];
    let stamped = checkout().join(STAMP);
    // Runs over folders other than the checkout's are not cached.
    let remembers = !arguments.no_cache && [&arguments.docs, &arguments.specs, &arguments.out] == [&None, &None, &None];
    if remembers && let Some(stamp) = Stamp::load(&stamped, &maker(), &all) {
        anstream::eprintln!("{}; 0 files changed", stamp.said);
        return Ok(ExitCode::SUCCESS);
    }
    let compiled = read_docs(&docs_root).map_err(Failure::usage)?;
    let told = report(&compiled, arguments.docs.as_deref());
    let broken = compiled.has_errors();
    if broken && !arguments.keep_going {
        return Err(Failure {
            code: ERRORS,
            message: "nothing was written; fix the errors above, or write the rest with --keep-going".to_owned(),
        });
    }
    let cache = if remembers { Cache::new(checkout().join(CACHE), maker()) } else { Cache::none() };
    let mut specs = specs_again(&compiled.api, &cache);
    specs.extend(earlier(&compiled, &specs_root)?);
    let options = options(arguments.out.as_deref(), &out, compiled.products.clone())?;
    let code =
        generate(&specs, &options, &cache).map_err(|errors| Failure { code: ERRORS, message: errors.join("\n") })?;
    let folders = [(specs_folder(&specs_root), &specs), (crate_folder(&out), &code)];
    let mut compared = Vec::new();
    for (folder, files) in folders {
        let changes = folder.compare(files).map_err(Failure::usage)?;
        compared.push((folder, files, changes));
    }
    let Counts { pages, rows, operations, events } = compiled.counts;
    let said = format!("{pages} pages, {rows} rows, {operations} operations, {events} events");
    // A run that finds a valid stamp prints only this line, so a run with findings stores no stamp.
    let stamp =
        || Stamp::new(maker(), &all, said.clone()).and_then(|stamp| stamp.store(&stamped)).map_err(Failure::usage);
    let in_order = remembers && !told && !broken;
    if arguments.check {
        let result = check(&compared);
        if in_order && result == ExitCode::SUCCESS {
            stamp()?;
        }
        return Ok(result);
    }
    for (folder, files, changes) in &compared {
        folder.guard(changes, files).map_err(Failure::usage)?;
    }
    for (folder, _, changes) in &compared {
        folder.apply(changes).map_err(Failure::usage)?;
    }
    if in_order {
        stamp()?;
    }
    list(&compared);
    let written: usize = compared.iter().map(|(.., changes)| changes.len()).sum();
    anstream::eprintln!("{said}; {} changed", count(written, "file"));
    Ok(if broken { ExitCode::from(ERRORS) } else { ExitCode::SUCCESS })
}

/// Returns the documents that earlier runs generated from pages that now have an error. They are kept
/// until the pages are fixed.
fn earlier(compiled: &Compiled, specs: &Path) -> Result<Files, Failure> {
    let mut files = Files::new();
    for page in compiled.broken() {
        let file = openapi::file(&page);
        match fs::read_to_string(specs.join(&file)) {
            Ok(text) => _ = files.insert(file, text),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::usage(format!("{}: {error}", specs.join(&file).display()))),
        }
    }
    Ok(files)
}

/// Returns a text that identifies this build of the program, because the results of other builds may
/// differ.
fn maker() -> String {
    let stamp = || {
        let about = env::current_exe()?.metadata()?;
        Ok::<_, std::io::Error>(format!("{} bytes, {:?}", about.len(), about.modified()?))
    };
    stamp().unwrap_or_default()
}

/// Prints errors and warnings, and returns whether there were any. Only `lint` prints notes.
fn report(compiled: &Compiled, docs: Option<&Path>) -> bool {
    let grave: Vec<_> = compiled.diagnostics.iter().filter(|one| one.severity() != Severity::Note).cloned().collect();
    if !grave.is_empty() {
        let text = diagnostic::render(&grave, &Shown::new(compiled, docs), Format::Human { color: true });
        anstream::eprint!("{text}");
        anstream::eprintln!("{}", tally(&compiled.diagnostics));
    }
    !grave.is_empty()
}

/// Returns the options for generating the crate. If the user named the crate's folder, the crate is
/// not part of the workspace, and depends on the checkout's client.
fn options(named: Option<&Path>, out: &Path, products: Products) -> Result<rust::Options, Failure> {
    let Some(_) = named else {
        return Ok(rust::Options { client: "../client".to_owned(), standalone: false, products });
    };
    let (out, client) = (absolute(out), absolute(checkout().join("client")));
    let (out, client) = (out.map_err(Failure::usage)?, client.map_err(Failure::usage)?);
    let relative = pathdiff::diff_paths(&client, &out).unwrap_or(client);
    Ok(rust::Options { client: relative.to_string_lossy().replace('\\', "/"), standalone: true, products })
}

/// Prints which files were added or removed. Changed files are not printed, because `git diff` shows
/// them.
fn list(compared: &[(Folder<'_>, &Files, Vec<Change>)]) {
    for (folder, _, changes) in compared {
        for change in changes {
            match change.difference {
                Difference::Missing => anstream::eprintln!("added {}", shown(folder, change)),
                Difference::Orphan => anstream::eprintln!("removed {}", shown(folder, change)),
                Difference::Stale => {}
            }
        }
    }
}

/// Returns a file's path for messages: relative to the checkout if the file is in it.
fn shown(folder: &Folder<'_>, change: &Change) -> String {
    folder.root.strip_prefix(checkout()).unwrap_or(folder.root).join(&change.path).display().to_string()
}

fn check(compared: &[(Folder<'_>, &Files, Vec<Change>)]) -> ExitCode {
    let mut count = 0;
    for (folder, _, changes) in compared {
        for change in changes {
            count += 1;
            anstream::println!("{}: {}\n{}", change.difference.as_str(), shown(folder, change), change.diff());
        }
    }
    if count == 0 {
        return ExitCode::SUCCESS;
    }
    anstream::eprintln!("{} out of date: run `cargo xtask regen`", crate::count(count, "file"));
    ExitCode::from(STALE)
}

/// Reads the OpenAPI documents of a folder.
pub(crate) fn read_folder(root: &Path) -> Result<Files, Failure> {
    fn read(root: &Path, below: &str, files: &mut Files) -> std::io::Result<()> {
        for entry in fs::read_dir(root.join(below))? {
            let entry = entry?;
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                read(root, &format!("{path}/"), files)?;
            } else if path.ends_with(".yaml") {
                files.insert(path, fs::read_to_string(entry.path())?);
            }
        }
        Ok(())
    }
    let mut files = Files::new();
    read(root, "", &mut files).map_err(|error| Failure::usage(format!("{}: {error}", root.display())))?;
    if files.is_empty() {
        return Err(Failure::usage(format!("{}: this folder has no OpenAPI document", root.display())));
    }
    Ok(files)
}
