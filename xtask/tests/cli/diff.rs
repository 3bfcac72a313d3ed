//! `diff` against a git revision and against a folder.

use std::process::Output;

use serde_json::Value;

use crate::sandbox::{Sandbox, code, stderr, stdout};

const JSAPI: &str = "docs/openapi/v3/pay/transactions/jsapi.md";

/// Runs `diff` with the sandbox as its own checkout.
fn diff(sandbox: &Sandbox, arguments: &[&str]) -> Output {
    sandbox.xtask_here(&[&["diff"], arguments].concat())
}

/// Returns a checkout in which a field has become required since the last commit.
fn changed() -> Sandbox {
    let sandbox = Sandbox::fresh();
    sandbox.commit();
    assert_eq!(code(&diff(&sandbox, &["--fail-on", "breaking"])), 0);
    sandbox.edit(JSAPI, "| attach {data-indent=1}", "| attach {data-required data-indent=1}");
    assert_eq!(code(&sandbox.regen(&[])), 0);
    sandbox
}

fn changes(output: &Output) -> Vec<Value> {
    let report: Value = serde_json::from_str(&stdout(output)).unwrap_or_else(|_| panic!("{}", stderr(output)));
    report["changes"].as_array().cloned().unwrap_or_default()
}

#[test]
fn a_revision_is_compared_with_the_working_tree() {
    let sandbox = changed();
    let output = diff(&sandbox, &["HEAD", "--format", "json"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let report: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    assert_eq!((&report["version"], &report["bump"]), (&"0.1.0".into(), &"patch".into()));
    let all = changes(&output);
    assert_eq!(all.len(), 1, "{all:#?}");
    assert_eq!(all[0]["id"], "request-property-became-required");
    let line = sandbox.read(JSAPI).lines().position(|line| line.starts_with("| attach ")).map(|at| at + 1);
    assert_eq!((&all[0]["old"]["file"], &all[0]["new"]["file"]), (&JSAPI.into(), &JSAPI.into()));
    assert_eq!(
        (all[0]["old"]["line"].as_u64(), all[0]["new"]["line"].as_u64()),
        (line.map(|n| n as u64), line.map(|n| n as u64))
    );
    assert_eq!(code(&diff(&sandbox, &["--fail-on", "breaking"])), 3);
    assert_eq!(code(&diff(&sandbox, &["--fail-on", "major"])), 0);
    // No terminal, no colours.
    assert!(!stdout(&diff(&sandbox, &[])).contains('\x1b'));
}

#[test]
fn a_change_is_accepted_by_its_fingerprint() {
    let sandbox = changed();
    let fingerprint = changes(&diff(&sandbox, &["--format", "json"]))[0]["fingerprint"].clone();
    let entry = format!("[[accepted]]\nfingerprint = {fingerprint}\nreason = \"It was so all along.\"\n");
    sandbox.write("specs/accepted.toml", &entry);
    // `regen` does not treat it as one of its own files.
    assert_eq!(code(&sandbox.regen(&["--check"])), 0);
    let output = diff(&sandbox, &["--fail-on", "breaking"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).contains("It was so all along."));
    sandbox.commit();
    let output = diff(&sandbox, &[]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains(fingerprint.as_str().expect("it is text")), "{}", stderr(&output));
    sandbox.write("specs/accepted.toml", "accepted = 1\n");
    assert_eq!(code(&diff(&sandbox, &[])), 1);
}

#[test]
fn a_folder_is_compared_with_the_working_tree() {
    let (sandbox, before) = (changed(), Sandbox::fresh());
    for folder in [before.path(""), before.path("specs")] {
        let folder = folder.display().to_string();
        let output = diff(&sandbox, &["--base-dir", &folder, "--format", "json"]);
        assert_eq!(changes(&output).len(), 1, "{}", stderr(&output));
    }
}

#[test]
fn what_is_not_there_is_wrong_usage() {
    let sandbox = changed();
    for arguments in [&["nowhere"][..], &["--base-dir", "nowhere"], &["HEAD", "--base-dir", "."], &["--", "--all"]] {
        let output = diff(&sandbox, arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stderr(&output));
    }
}
