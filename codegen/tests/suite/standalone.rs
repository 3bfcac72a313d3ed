//! Checks that a crate that is generated outside the workspace compiles without a warning, and passes its
//! own tests. The crate has the pages of the golden cases or of an external corpus.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
    sync::Mutex,
};

use serde_json::Value;
use wechatpay_codegen::{compile, crate_folder, docs, generate, output::Cache, rust::Options, source::Source, specs};

use crate::common::{awkward, corpus_folders, package};

#[test]
fn the_awkward_crate_works() {
    works("awkward", awkward());
}

/// This compiles upstream's pages as they are, before corrections.
#[test]
fn the_crate_of_an_external_corpus_works() {
    if let Some(folders) = corpus_folders("standalone::the_crate_of_an_external_corpus_works") {
        works("corpus", docs::read_tree(&folders[0]).unwrap_or_else(|error| panic!("{error}")));
    }
}

/// Lets only one build run at a time. Otherwise cargo would make the second build wait for the target
/// folder, and print a message about that.
pub(crate) static BUILD: Mutex<()> = Mutex::new(());

/// Writes the crate of these pages, and runs its tests.
fn works(name: &str, pages: Vec<Source>) {
    let checkout = package().join("..");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (root, target) = (scratch.join(name), scratch.parent().expect("the folder is in the target folder"));
    let client = fs::canonicalize(checkout.join("client")).expect("the client exists");
    fs::create_dir_all(&root).expect("the folder can be made");
    let client = pathdiff::diff_paths(client, fs::canonicalize(&root).expect("the folder exists"))
        .expect("both paths are absolute");
    let options = Options {
        client: client.display().to_string(),
        standalone: true,
        products: wechatpay_codegen::products::Products::default(),
    };
    let specs = specs(&compile(pages).api);
    let files = generate(&specs, &options, &Cache::none()).expect("the pages have no error");
    let folder = crate_folder(&root);
    folder.apply(&folder.compare(&files).expect("the folder can be read")).expect("the folder can be written");
    // The versions that the workspace uses are already on this machine, so nothing is downloaded.
    fs::copy(checkout.join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file can be copied");
    let manifest = root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("the manifest was written");
    fs::write(&manifest, text + &dependencies_of(&checkout)).expect("the manifest can be written");

    let _turn = BUILD.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let output = cargo(&root)
        .args(["test", "--offline", "--quiet", "--features", "all", "--test", "samples"])
        // The workspace has already built the dependencies in this folder with these settings. With other
        // settings, cargo would build them again.
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("warning"), "{said}{}", String::from_utf8_lossy(&output.stdout));
}

pub(crate) fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder);
    cargo
}

/// Returns dependencies that enable the same features as the workspace does. With other features, cargo
/// would compile the same packages again, which takes two minutes.
pub(crate) fn dependencies_of(checkout: &Path) -> String {
    let output = cargo(checkout).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).output();
    let metadata: Value = serde_json::from_slice(&output.expect("cargo runs").stdout).expect("cargo prints JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    // By the dependency's name: its version, its features, and whether the default features are enabled.
    let mut dependencies: BTreeMap<String, (String, BTreeSet<String>, bool)> = BTreeMap::new();
    let packages = list(&metadata["packages"]);
    for one in packages.iter().flat_map(|package| list(&package["dependencies"])).filter(|one| one["path"].is_null()) {
        let of = |name: &str| one[name].as_str().expect("the value is text").to_owned();
        let (version, features, default) = dependencies.entry(of("name")).or_default();
        *version = of("req");
        features.extend(list(&one["features"]).iter().filter_map(Value::as_str).map(str::to_owned));
        *default |= one["uses_default_features"] == true;
    }
    let mut text = "\n# The features of the workspace, so that nothing is compiled twice.\n".to_owned();
    for (name, (version, features, default)) in dependencies {
        text += &format!(
            "[target.\"cfg(all())\".dev-dependencies.{name}]\nversion = {version:?}\nfeatures = {features:?}\ndefault-features = {default}\n"
        );
    }
    text.replace('{', "[").replace('}', "]")
}
