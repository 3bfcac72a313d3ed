//! Tests of `regen` and `regen --check`.

use crate::sandbox::{PAGE, Sandbox, code, run, stderr, stdout};

const SPEC: &str = "specs/v3/bill/tradebill.yaml";
const MODULE: &str = "generated/src/v3/bill/tradebill.rs";

#[test]
fn regen_is_idempotent_and_fresh() {
    let sandbox = Sandbox::new();
    let output = sandbox.regen(&[]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stderr(&output).contains(" operations, "), "{}", stderr(&output));
    let once = sandbox.tree();
    assert!(once.contains_key(SPEC) && once.contains_key(MODULE));
    assert!(stderr(&sandbox.regen(&[])).contains("0 files changed"));
    assert_eq!(sandbox.tree(), once);
    assert_eq!(code(&sandbox.regen(&["--check"])), 0);
}

#[test]
fn a_crate_elsewhere_stands_alone() {
    let sandbox = Sandbox::fresh();
    let manifest = sandbox.read("generated/Cargo.toml");
    assert!(manifest.contains("\n[workspace]\n") && manifest.contains("\nversion = \""), "{manifest}");
    assert!(!manifest.contains("workspace = true"), "{manifest}");
    let client =
        manifest.split("path = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("the manifest has a path");
    assert!(sandbox.path("generated").join(client).join("Cargo.toml").exists(), "{client} is not a crate");
}

/// Makes a change. Asserts that `--check` then exits with 4, names exactly the files in `wanted`, shows a
/// diff of each, and writes nothing.
fn stale_after(change: impl Fn(&Sandbox), wanted: &[String]) {
    let sandbox = Sandbox::fresh();
    change(&sandbox);
    let before = sandbox.tree();
    let output = sandbox.regen(&["--check"]);
    assert_eq!(code(&output), 4, "{}", stderr(&output));
    assert_eq!(sandbox.tree(), before);
    let text = stdout(&output);
    let named: Vec<&str> = text
        .lines()
        .filter(|line| ["stale: ", "missing: ", "orphan: "].iter().any(|word| line.starts_with(word)))
        .collect();
    assert_eq!(named, wanted);
    assert!(text.matches("\n@@ ").count() >= wanted.len(), "each file is shown with a diff: {text}");
    assert!(stderr(&output).contains("cargo xtask regen"), "the message names the fix");
    assert_eq!(code(&sandbox.regen(&[])), 0);
    assert_eq!(code(&sandbox.regen(&["--check"])), 0);
}

#[test]
fn check_tells_an_edited_page() {
    let change = |sandbox: &Sandbox| sandbox.edit(PAGE, "\ndescription: ", "\ndescription: Edited ");
    stale_after(change, &[format!("stale: {SPEC}"), format!("stale: {MODULE}")]);
}

#[test]
fn check_tells_an_edited_spec() {
    stale_after(|sandbox| sandbox.edit(SPEC, "summary: ", "summary: Edited "), &[format!("stale: {SPEC}")]);
}

#[test]
fn check_tells_an_edited_module() {
    stale_after(|sandbox| sandbox.edit(MODULE, "pub fn get", "pub fn got"), &[format!("stale: {MODULE}")]);
}

#[test]
fn check_tells_a_missing_and_an_orphan_file() {
    let change = |sandbox: &Sandbox| {
        std::fs::remove_file(sandbox.path(SPEC)).expect("the document exists");
        let orphan = sandbox.read(MODULE);
        sandbox.write("generated/src/v3/gone.rs", &orphan);
    };
    stale_after(change, &[format!("missing: {SPEC}"), "orphan: generated/src/v3/gone.rs".to_owned()]);
}

/// Spoils a page so that nothing can be generated from it: its first string row gets an unknown
/// type. Returns the line and the column of the mistake.
fn spoil(sandbox: &Sandbox) -> (usize, usize) {
    let text = sandbox.read(PAGE);
    let (row, line) =
        text.lines().enumerate().find(|(_, line)| line.contains("} | string")).expect("the page has a string row");
    let spoilt = line.replacen("} | string", "} | tree", 1);
    sandbox.edit(PAGE, line, &spoilt);
    (row + 1, line[..line.find("} | string").expect("the row contains it")].chars().count() + 5)
}

#[test]
fn an_error_writes_nothing() {
    let sandbox = Sandbox::fresh();
    let (line, column) = spoil(&sandbox);
    sandbox.edit("docs/openapi/v3/certificates.md", "\ndescription: ", "\ndescription: Edited ");
    let before = sandbox.tree();
    let output = sandbox.regen(&[]);
    assert_eq!(code(&output), 1);
    assert_eq!(sandbox.tree(), before);
    let said = stderr(&output);
    assert!(said.contains("error[type-unknown]") && said.contains(&format!("{PAGE}:{line}:{column}")), "{said}");
}

#[test]
fn keep_going_writes_the_rest() {
    let sandbox = Sandbox::fresh();
    spoil(&sandbox);
    sandbox.edit("docs/openapi/v3/certificates.md", "\ndescription: ", "\ndescription: Edited ");
    let before = sandbox.tree();
    let output = sandbox.regen(&["--keep-going"]);
    assert_eq!(code(&output), 1);
    let after = sandbox.tree();
    assert!(after["specs/v3/certificates.yaml"].contains("Edited "));
    assert_eq!(after.get(SPEC), before.get(SPEC), "the file that an earlier run generated is kept");
    assert_eq!(after.get(MODULE), before.get(MODULE), "the file that an earlier run generated is kept");
    let index = "generated/src/v3.rs";
    assert_eq!(after.get(index), before.get(index), "the crate still has the page's module");
}

#[test]
fn a_family_that_goes_takes_its_tests_with_it() {
    let sandbox = Sandbox::fresh();
    let tests = ["generated/tests/samples/v3_bill.rs", "generated/tests/samples/v3_bill.json"];
    assert!(tests.iter().all(|path| sandbox.tree().contains_key(*path)));
    std::fs::remove_dir_all(sandbox.path("docs/openapi/v3/bill")).expect("the folder exists");
    let output = sandbox.regen(&[]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(!tests.iter().any(|path| sandbox.tree().contains_key(*path)));
}

#[test]
fn a_wrong_folder_is_wrong_usage() {
    let sandbox = Sandbox::empty();
    for arguments in [["regen", "--docs", "nowhere"], ["lint", "--docs", "nowhere"], ["bundle", "--specs", "nowhere"]] {
        let output = run(sandbox.xtask(&arguments));
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(stderr(&output).contains("nowhere"), "{}", stderr(&output));
    }
    assert_eq!(code(&run(sandbox.xtask(&["regen", "--no-such-option"]))), 2);
    assert!(sandbox.tree().is_empty());
}

#[test]
fn a_folder_of_someone_else_is_refused() {
    for (path, text) in [
        ("generated/Cargo.toml", "[package]\nname = \"mine\"\n"),
        ("generated/src/main.rs", "fn main() {}\n"),
        ("specs/mine.yaml", "a: 1\n"),
    ] {
        let sandbox = Sandbox::new();
        sandbox.write(path, text);
        let before = sandbox.tree();
        let output = sandbox.regen(&[]);
        assert_eq!(code(&output), 2, "{path}: {}", stderr(&output));
        assert!(stderr(&output).contains(path), "{}", stderr(&output));
        assert_eq!(sandbox.tree(), before, "{path}");
    }
}
