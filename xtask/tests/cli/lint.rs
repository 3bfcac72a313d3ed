//! Tests of the output of `lint` and `bundle`, which other programs read, and of `lint --fix`.

use serde_json::Value;

use crate::sandbox::{PAGE, Sandbox, code, run, stderr, stdout};

fn lint(sandbox: &Sandbox, format: &str) -> (i32, String) {
    let output = run(sandbox.xtask(&["lint", "--docs", "docs", "--format", format]));
    (code(&output), stdout(&output))
}

/// Puts a row with the type `ty` at the top of the first table, and returns the row's line. A misspelt
/// type is a warning, and an unknown type is an error.
fn mistake(sandbox: &Sandbox, ty: &str) -> usize {
    let text = sandbox.read(PAGE);
    let head = text.lines().position(|line| line.starts_with("| ---")).expect("the page has a table");
    let mut lines: Vec<&str> = text.lines().collect();
    let row = format!("| query | object | 甲\n| rate {{data-indent=1}} | {ty} | 乙：50%, 丙");
    lines.insert(head + 1, &row);
    sandbox.write(PAGE, &lines.join("\n"));
    head + 3
}

#[test]
fn json_is_one_object_a_line() {
    let sandbox = Sandbox::new();
    let line = mistake(&sandbox, "int");
    let (code, text) = lint(&sandbox, "json");
    assert_eq!(code, 0, "a warning is not an error");
    let objects: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    let mistake = objects.iter().find(|object| object["code"] == "type-spelling").expect("the mistake is reported");
    assert_eq!(mistake["file"], PAGE);
    assert_eq!((mistake["line"].as_u64(), mistake["column"].as_u64()), (Some(line as u64), Some(26)));
    assert_eq!(mistake["severity"], "warning");
    assert!(mistake["help"].as_str().is_some_and(|help| help.contains("integer")), "{mistake}");
}

#[test]
fn github_annotates_the_line() {
    let sandbox = Sandbox::new();
    let line = mistake(&sandbox, "tree");
    let (code, text) = lint(&sandbox, "github");
    assert_eq!(code, 1);
    let wanted = format!("::error file={PAGE},line={line},endLine={line},col=26,title=type-unknown::");
    assert!(text.lines().any(|line| line.starts_with(&wanted)), "{text}");
}

#[test]
fn human_shows_an_excerpt() {
    let sandbox = Sandbox::new();
    let line = mistake(&sandbox, "tree");
    let (code, text) = lint(&sandbox, "human");
    assert_eq!(code, 1);
    for wanted in ["error[type-unknown]", &format!("--> {PAGE}:{line}:26"), "^^^^", "write string, integer"] {
        assert!(text.contains(wanted), "{wanted} is not in {text}");
    }
    assert!(!text.contains('\u{1b}'), "no colours unless a terminal shows them");
}

/// Runs `lint` on the docs of the sandbox, and returns its exit code and its summary of the run.
fn summary(sandbox: &Sandbox, arguments: &[&str]) -> (i32, String) {
    let output = run(sandbox.xtask(&[&["lint", "--docs", "docs", "--format", "json"], arguments].concat()));
    (code(&output), stderr(&output))
}

/// Makes three mistakes in one row of the table. Each of them is a warning that has a fix.
fn misspell(sandbox: &Sandbox) {
    sandbox.edit(PAGE, "| tar_type {data-indent=1} | string |", "| tar_type {data-indnt=1 | Strings |");
}

#[test]
fn warnings_fail_only_if_they_are_denied() {
    let sandbox = Sandbox::new();
    assert_eq!(summary(&sandbox, &["--deny", "warnings"]), (0, "0 errors, 0 warnings, 0 notes\n".to_owned()));
    misspell(&sandbox);
    assert_eq!(summary(&sandbox, &[]), (0, "0 errors, 3 warnings, 0 notes\n".to_owned()));
    assert_eq!(summary(&sandbox, &["--deny", "warnings"]), (1, "0 errors, 3 warnings, 0 notes\n".to_owned()));
}

#[test]
fn fix_writes_what_the_compiler_reads() {
    let sandbox = Sandbox::new();
    let page = sandbox.read(PAGE);
    misspell(&sandbox);
    assert_eq!(code(&sandbox.regen(&[])), 0);
    let before = sandbox.tree();
    let counts = "fixed attributes-unclosed: 1\nfixed attribute-unknown: 1\nfixed type-spelling: 1\n";
    let (exit, told) = summary(&sandbox, &["--fix", "--deny", "warnings"]);
    assert_eq!((exit, told), (0, format!("{counts}3 fixes applied to 1 page\n0 errors, 0 warnings, 0 notes\n")));
    assert_eq!(sandbox.read(PAGE), page);
    // No document and no module changes, and nothing is left to fix.
    assert_eq!(code(&sandbox.regen(&[])), 0);
    let (after, changed) = (sandbox.tree(), |path: &&String| !path.starts_with("docs/"));
    let generated: Vec<&String> =
        after.keys().filter(changed).filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(generated, Vec::<&String>::new());
    let (exit, told) = summary(&sandbox, &["--fix"]);
    assert_eq!((exit, told), (0, "0 fixes applied to 0 pages\n0 errors, 0 warnings, 0 notes\n".to_owned()));
}

#[test]
fn fix_leaves_what_a_person_has_to_decide() {
    let sandbox = Sandbox::new();
    sandbox.edit(PAGE, "| tar_type {data-indent=1} | string |", "| tar_type {data-indent=1} | tree |");
    let page = sandbox.read(PAGE);
    let (exit, told) = summary(&sandbox, &["--fix"]);
    assert_eq!((exit, told), (1, "0 fixes applied to 0 pages\n1 error, 0 warnings, 0 notes\n".to_owned()));
    assert_eq!(sandbox.read(PAGE), page);
}

#[test]
fn own_docs_have_neither_errors_nor_warnings() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs");
    let output = run(Sandbox::empty().xtask(&["lint", "--docs", docs, "--format", "github"]));
    let found = stdout(&output);
    let grave: Vec<&str> = found.lines().filter(|line| !line.starts_with("::notice ")).collect();
    assert_eq!((code(&output), grave), (0, Vec::new()));
}

#[test]
fn bundle_is_one_document_in_both_languages() {
    let sandbox = Sandbox::fresh();
    for file in ["all.json", "all.yaml"] {
        let output = run(sandbox.xtask(&["bundle", "--specs", "specs", "--output", file]));
        assert_eq!(code(&output), 0, "{}", stderr(&output));
    }
    let json: Value = serde_json::from_str(&sandbox.read("all.json")).expect("the bundle is JSON");
    let paths = json["paths"].as_object().expect("the bundle has paths");
    assert!(paths.contains_key("/v3/bill/tradebill") && paths.contains_key("/v3/certificates"));
    let yaml = sandbox.read("all.yaml");
    let read = wechatpay_codegen::openapi::from_yaml(&yaml).expect("the bundle is an OpenAPI document");
    assert_eq!(serde_json::to_value(read).expect("the document is plain data"), json);
    assert_eq!(stdout(&run(sandbox.xtask(&["bundle", "--specs", "specs"]))), yaml);
}
