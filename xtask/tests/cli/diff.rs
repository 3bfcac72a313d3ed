//! Tests of `diff`, which compares the checkout with a git revision or with a folder.

use std::process::Output;

use serde_json::Value;

use crate::sandbox::{Sandbox, code, stderr, stdout};

const JSAPI: &str = "docs/openapi/v3/pay/transactions/jsapi.md";

/// Runs `diff` with the sandbox as its checkout.
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
    let report: Value = serde_json::from_str(&stdout(&output)).expect("the report is JSON");
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
    // Colours are printed only to a terminal.
    assert!(!stdout(&diff(&sandbox, &[])).contains('\x1b'));
}

#[test]
fn a_change_is_accepted_by_its_fingerprint() {
    let sandbox = changed();
    let fingerprint = changes(&diff(&sandbox, &["--format", "json"]))[0]["fingerprint"].clone();
    let entry = format!("[[accepted]]\nfingerprint = {fingerprint}\nreason = \"It was so all along.\"\n");
    sandbox.write("specs/accepted.toml", &entry);
    // `regen` does not treat specs/accepted.toml as one of its own files.
    assert_eq!(code(&sandbox.regen(&["--check"])), 0);
    let output = diff(&sandbox, &["--fail-on", "breaking"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).contains("It was so all along."));
    sandbox.commit();
    let output = diff(&sandbox, &[]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains(fingerprint.as_str().expect("a fingerprint is text")), "{}", stderr(&output));
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

/// Changes that affect how a call is protected. Each entry has the page, a text on it, the text's
/// replacement, the id of the change, and the id of the reverse change if that is tested as well.
const SECURITY: &[(&str, &str, &str, &str, Option<&str>)] = &[
    ("v3/file", "data-signed}", "data-unsigned}", "response-signature-removed", None),
    ("v2/order", "| sign | string | 签 / Signature\n", "", "response-signature-removed", None),
    (
        "v3/file",
        "string {data-encrypted=by-rsa-pubkey}",
        "string",
        "request-parameter-became-unencrypted",
        Some("request-parameter-became-encrypted"),
    ),
    (
        "v3/file",
        "data-encrypted=by-rsa-pubkey",
        "data-encrypted=by-rsa-pkcs1",
        "request-parameter-encryption-changed",
        Some("request-parameter-encryption-changed"),
    ),
    (
        "v2/order",
        "| security {data-required} | boolean | 双向证书\n",
        "",
        "api-mutual-tls-removed",
        Some("api-mutual-tls-added"),
    ),
    ("v2/order", "https://a.example", "https://b.example", "api-host-added", Some("api-host-added")),
];

/// Returns a checkout with a v3 page that returns a signed file, and a v2 page whose requests need a
/// client certificate and whose responses are signed.
fn protected() -> Sandbox {
    let sandbox = Sandbox::empty();
    let head = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
    let response = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
    sandbox.write(
        "docs/openapi/v3/file.md",
        &format!(
            "# 甲 {{#get}}\n\n{head}| query | object | 查\n\
             | name {{data-indent=1}} | string {{data-encrypted=by-rsa-pubkey}} | 名 / Name\n{response}\
             | 文件流 {{align=center colspan=3 data-signed}}\n"
        ),
    );
    sandbox.write(
        "docs/openapi/v2/order.md",
        &format!(
            "# 乙 {{#post}}\n\n{head}| base_uri {{data-required}} | string | `https://a.example`\n\
             | security {{data-required}} | boolean | 双向证书\n\
             | xml {{data-required}} | object | 体\n| mch_id {{data-indent=1}} | string | 号 / Id\n{response}\
             | id | string | 号 / Id\n| sign | string | 签 / Signature\n"
        ),
    );
    sandbox
}

/// Checks that a change of a page is marked as concerning security, and that `diff` fails until the
/// change is accepted.
fn concerns_security(page: &str, before: &str, after: &str, id: &str) {
    let sandbox = protected();
    sandbox.write(page, before);
    assert_eq!(code(&sandbox.regen(&[])), 0);
    sandbox.commit();
    sandbox.write(page, after);
    assert_eq!(code(&sandbox.regen(&[])), 0);
    let all = changes(&diff(&sandbox, &["--format", "json"]));
    let (security, others): (Vec<&Value>, Vec<&Value>) = all.iter().partition(|change| change["security"] == true);
    assert!(security.iter().any(|change| change["id"] == id), "{id}: {all:#?}");
    let fails = || code(&diff(&sandbox, &["--fail-on", "breaking"]));
    let accept = |changes: &[&Value]| {
        let entries = changes
            .iter()
            .map(|change| format!("[[accepted]]\nfingerprint = {}\nreason = \"Announced.\"\n", change["fingerprint"]));
        sandbox.write("specs/accepted.toml", &entries.collect::<String>());
    };
    assert_eq!(fails(), 3, "{id}");
    accept(&others);
    assert_eq!(fails(), 3, "{id}: only what concerns security is left to accept");
    accept(&[security, others].concat());
    assert_eq!(fails(), 0, "{id}");
}

#[test]
fn what_concerns_security_fails_unless_it_is_accepted() {
    let pages = protected();
    for (page, from, to, id, back) in SECURITY {
        let page = format!("docs/openapi/{page}.md");
        let before = pages.read(&page);
        assert!(before.contains(from), "{page} has no {from}");
        let after = before.replace(from, to);
        concerns_security(&page, &before, &after, id);
        if let Some(back) = back {
            concerns_security(&page, &after, &before, back);
        }
    }
}
