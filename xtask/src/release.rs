//! `cargo xtask release`: prepares a release, and checks a release before it is published.

use std::{collections::BTreeSet, fs, process::ExitCode};

use clap::Args;

use crate::{Failure, checkout};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The version, such as 0.2.0
    version: String,
    /// Change nothing; check that this version can be published. The release workflow does the same
    #[arg(long)]
    check: bool,
}

/// The repository's address has this placeholder until its owner is decided.
const PLACEHOLDER: &str = "/OWNER/";
const UNRELEASED: &str = "## [Unreleased]\n";

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let version = arguments.version.trim_start_matches('v');
    if !is_version(version) {
        return Err(Failure::usage(format!("`{version}` is not a version: write three numbers, such as 0.2.0")));
    }
    let (manifest, changelog) = (read("Cargo.toml")?, read("CHANGELOG.md")?);
    if arguments.check {
        let problems = problems(&manifest, &changelog, version);
        return match problems.as_slice() {
            [] => Ok(ExitCode::SUCCESS),
            all => Err(Failure::usage(format!("{version} can't be published:\n  {}", all.join("\n  ")))),
        };
    }
    let (manifest, changelog) = (with_version(&manifest, version)?, with_section(&changelog, version)?);
    write("Cargo.toml", &manifest)?;
    write("CHANGELOG.md", &changelog)?;
    anstream::eprintln!(
        "set {version} in Cargo.toml and CHANGELOG.md; next, run `cargo check` to update Cargo.lock, then `cargo xtask test`, then \
         `cargo xtask release --check {version}`; if all pass, commit, and push the tag `v{version}`"
    );
    Ok(ExitCode::SUCCESS)
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok_and(|number| number.to_string() == **part))
}

fn read(path: &str) -> Result<String, Failure> {
    fs::read_to_string(checkout().join(path)).map_err(|error| Failure::usage(format!("{path}: {error}")))
}

fn write(path: &str, text: &str) -> Result<(), Failure> {
    fs::write(checkout().join(path), text).map_err(|error| Failure::usage(format!("{path}: {error}")))
}

/// Returns the two versions that the manifest states: the version of the workspace, and the version of
/// the client that the crate requires.
fn places(manifest: &str) -> Vec<&str> {
    let of_workspace = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    let of_client =
        manifest.lines().find_map(|line| line.strip_prefix("wechatpay-client = ")?.split("version = \"").nth(1));
    [of_workspace, of_client].into_iter().flatten().filter_map(|rest| rest.split('"').next()).collect()
}

/// Returns the reasons why a version can't be published.
fn problems(manifest: &str, changelog: &str, version: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if places(manifest) != [version, version] {
        let stated: Vec<&str> = BTreeSet::from_iter(places(manifest)).into_iter().collect();
        problems.push(format!(
            "Cargo.toml states the version {}: run `cargo xtask release {version}`",
            stated.join(" and ")
        ));
    }
    if manifest.contains(PLACEHOLDER) {
        problems.push(format!("`repository` and `homepage` in Cargo.toml still have the placeholder `{PLACEHOLDER}`"));
    }
    if !changelog.contains(&format!("\n## [{version}]")) {
        problems.push(format!("CHANGELOG.md has no section [{version}]: run `cargo xtask release {version}`"));
    }
    problems
}

/// Sets the version everywhere in the manifest.
fn with_version(manifest: &str, version: &str) -> Result<String, Failure> {
    let old = match places(manifest).as_slice() {
        [old, same] if old == same => (*old).to_owned(),
        found => {
            return Err(Failure::usage(format!("Cargo.toml must state the same version twice, not {found:?}")));
        }
    };
    let lines = manifest.lines().map(|line| {
        let is_place = line.starts_with("version = \"") || line.starts_with("wechatpay-client = ");
        let quoted = |version: &str| format!("version = \"{version}\"");
        if is_place { line.replace(&quoted(&old), &quoted(version)) } else { line.to_owned() }
    });
    Ok(lines.map(|line| line + "\n").collect())
}

/// Adds a heading with the version above the unreleased changes.
fn with_section(changelog: &str, version: &str) -> Result<String, Failure> {
    let heading = format!("## [{version}]");
    if changelog.contains(&heading) {
        return Err(Failure::usage(format!("CHANGELOG.md already has a section [{version}]")));
    }
    if !changelog.contains(UNRELEASED) {
        return Err(Failure::usage(format!("CHANGELOG.md has no line `{}`", UNRELEASED.trim_end())));
    }
    Ok(changelog.replacen(UNRELEASED, &format!("{UNRELEASED}\n{heading}\n"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[workspace.package]\nversion = \"0.1.0\"\nrepository = \"https://example.com/OWNER/x\"\n\n\
                            [workspace.dependencies]\nother = { version = \"0.1.0\" }\nwechatpay-client = { path = \"client\", version = \"0.1.0\" }\n";
    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n- A thing.\n";

    #[test]
    fn a_release_has_one_version_a_home_and_a_section() {
        assert!(is_version("0.10.2") && !is_version("0.1") && !is_version("0.01.0") && !is_version("1.0.0-rc"));
        assert_eq!(problems(MANIFEST, CHANGELOG, "0.2.0").len(), 3);
        let manifest = with_version(MANIFEST, "0.2.0").unwrap_or_default();
        assert_eq!(places(&manifest), ["0.2.0", "0.2.0"]);
        assert!(manifest.contains("other = { version = \"0.1.0\" }"));
        let changelog = with_section(CHANGELOG, "0.2.0").unwrap_or_default();
        assert_eq!(changelog, "# Changelog\n\n## [Unreleased]\n\n## [0.2.0]\n\n### Added\n- A thing.\n");
        assert_eq!(problems(&manifest, &changelog, "0.2.0").len(), 1, "only the placeholder is left");
        assert!(problems(&manifest.replace("OWNER", "me"), &changelog, "0.2.0").is_empty());
        assert!(with_section(&changelog, "0.2.0").is_err());
    }

    /// A release can be made from the checkout itself.
    #[test]
    fn the_checkout_has_one_version() {
        let manifest = read("Cargo.toml").unwrap_or_default();
        let places = places(&manifest);
        assert!(places.len() == 2 && places[0] == places[1], "{places:?}");
        assert!(with_section(&read("CHANGELOG.md").unwrap_or_default(), "999.0.0").is_ok());
    }
}
