//! The modules of the golden cases don't only equal their goldens: as one crate they compile without
//! a warning, and the tests of that crate pass.

use std::{fs, path::Path, process::Command};

use wechatpay_codegen::{compile, crate_folder, generate, output::Cache, rust::Options, specs};

use crate::common::{awkward, package};

#[test]
fn the_awkward_crate_works() {
    let checkout = package().join("..");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (root, target) = (scratch.join("awkward"), scratch.parent().expect("it lies in the target folder"));
    let client = fs::canonicalize(checkout.join("client")).expect("the client is there");
    fs::create_dir_all(&root).expect("the folder can be made");
    let client = pathdiff::diff_paths(client, fs::canonicalize(&root).expect("it was made")).expect("a way there");
    let options = Options { client: client.display().to_string(), standalone: true };
    let specs = specs(&compile(awkward()).api);
    let files = generate(&specs, &options, &Cache::none()).expect("the awkward pages have no error");
    let folder = crate_folder(&root);
    folder.apply(&folder.compare(&files).expect("the folder can be read")).expect("the folder can be written");
    // The versions that the workspace uses are already on this machine, so nothing is downloaded.
    fs::copy(checkout.join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file can be copied");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--offline", "--quiet", "--features", "all"])
        .current_dir(&root)
        // The workspace has built the dependencies in its own folder; with other flags they would
        // be built again.
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("warning"), "{said}");
}
