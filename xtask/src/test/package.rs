//! Packs the crates that are published, and builds them from their packages.

use std::{fs, path::Path};

use super::{Context, failed};
use crate::Failure;

/// The packages that are published. The client is first, because the other package depends on it.
const PACKAGES: [&str; 2] = ["wechatpay-client", "wechatpay-api"];
/// Files that each package must have.
const NEEDED: [&str; 5] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"];
/// Other files are allowed only if their paths begin with one of these texts, or with a dot.
const ALLOWED: [&str; 4] = ["src/", "examples/", "Cargo.", "OPERATIONS.md"];

pub(super) fn run(context: &Context) -> Result<(), Failure> {
    // One command packs both, because cargo can't find the client elsewhere before its first release.
    let mut pack = context.cargo("package --no-verify --allow-dirty --offline");
    context.run(pack.args(PACKAGES.iter().flat_map(|package| ["--package", package])))?;
    let folder = context.target("unpacked");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    fs::create_dir_all(&folder).map_err(failed)?;
    for package in PACKAGES {
        unpack(context, package, &folder)?;
    }
    // `wechatpay-api` uses the unpacked client. All other dependencies have the versions that the tests
    // use.
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"wechatpay-client\", \"wechatpay-api\"]\n\n\
                    [patch.crates-io]\nwechatpay-client = { path = \"wechatpay-client\" }\n";
    fs::write(folder.join("Cargo.toml"), manifest).map_err(failed)?;
    fs::copy(context.checkout.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    for features in ["", "all"] {
        let mut check = context.cargo("check --quiet --offline --package wechatpay-api --features");
        check.arg(features).arg("--manifest-path").arg(folder.join("Cargo.toml"));
        // The target folder is shared, so that dependencies are not compiled again.
        context.run(check.arg("--target-dir").arg(context.target("")))?;
    }
    Ok(())
}

/// Unpacks a package, and checks which files it has.
fn unpack(context: &Context, package: &str, folder: &Path) -> Result<(), Failure> {
    let version = context.packages().find(|one| one["name"] == package).and_then(|one| one["version"].as_str());
    let name =
        format!("{package}-{}", version.ok_or_else(|| failed(format!("cargo does not know the package {package}")))?);
    let archive = context.target("package").join(format!("{name}.crate"));
    context.run_quietly(context.command("tar", "-xzf").arg(&archive).arg("-C").arg(folder))?;
    fs::rename(folder.join(&name), folder.join(package)).map_err(failed)?;
    let listing = context.command("tar", "-tzf").arg(&archive).output().map_err(failed)?;
    let listing = String::from_utf8_lossy(&listing.stdout).into_owned();
    let files: Vec<&str> = listing.lines().filter_map(|path| path.strip_prefix(&name)?.strip_prefix('/')).collect();
    let is_allowed = |file: &str| {
        NEEDED.contains(&file) || ALLOWED.iter().any(|start| file.starts_with(start)) || file.starts_with('.')
    };
    let odd: Vec<&&str> = files.iter().filter(|file| !is_allowed(file)).collect();
    let missing: Vec<&str> = NEEDED.into_iter().filter(|file| !files.contains(file)).collect();
    if odd.is_empty() && missing.is_empty() {
        return Ok(());
    }
    Err(failed(format!(
        "the package {name} lacks {missing:?} and has the unexpected files {odd:?}: see `include` in its Cargo.toml"
    )))
}
