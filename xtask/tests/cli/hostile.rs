//! Checks that a malicious upstream can do no harm with its pages, file names, links and patches.
#![cfg(unix)]

use std::{os::unix::fs::symlink, process::Command};

use crate::sandbox::{Sandbox, code, run, stderr, stdout};

/// Text that could do harm in a shell, in Markdown or HTML, on GitHub, or in a terminal.
const EVIL: &str = "$(touch pwned) `touch pwned` @octocat #123 <img src=x> </details> [a](javascript:b) \u{1b}[31m";

fn page(title: &str, rows: &str) -> String {
    format!(
        "---\ntitle: '{title}'\n---\n\n# {{{{ $frontmatter.title }}}} {{#get}}\n\n\
         | 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n\n\
         | 返回字典 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n{rows}"
    )
}

/// Returns a checkout with one page, everything generated from that page, and the same page in a
/// folder `upstream`.
fn checkout() -> Sandbox {
    let sandbox = Sandbox::empty();
    let plain = page("甲 / A", "| id | string | 号 / Id\n");
    sandbox.write("docs/openapi/v3/a.md", &plain);
    assert_eq!(code(&sandbox.regen(&[])), 0);
    sandbox.commit();
    sandbox.write("upstream/openapi/v3/a.md", &plain);
    sandbox
}

/// Runs a command with the sandbox as its checkout, and returns what it prints.
fn said(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let output = sandbox.xtask_here(arguments);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stdout(&output)
}

/// Runs everything that the workflow runs, and returns the description of its pull request.
fn description(sandbox: &Sandbox) -> String {
    let import = said(sandbox, &["import", "upstream", "--prune-corrections", "--format", "markdown"]);
    said(sandbox, &["words"]);
    said(sandbox, &["regen"]);
    [said(sandbox, &["diff", "HEAD", "--format", "markdown"]), import, said(sandbox, &["lint", "--format", "markdown"])]
        .concat()
}

/// Removes from Markdown what GitHub shows as code.
fn without_code(markdown: &str) -> String {
    let lines = markdown.lines().filter(|line| !line.starts_with("    "));
    let outside = |line: &str| -> String { line.split('`').step_by(2).collect() };
    lines
        .map(|line| {
            assert!(line.matches('`').count() % 2 == 0, "the code in this line does not end: {line}");
            outside(line) + "\n"
        })
        .collect()
}

#[test]
fn texts_of_upstream_stay_texts() {
    let sandbox = checkout();
    let rows =
        "| <img>@octocat | string |\n| a`b | strng99 |\n| state | string | <br/>`@octocat` \\| `#123` 枚举值之一\n";
    sandbox.write("upstream/openapi/v3/a.md", &page(EVIL, "| id | integer |\n"));
    sandbox.write("upstream/openapi/v3/b.md", &page(EVIL, rows));
    sandbox.write("upstream/openapi/v3/c.md", &page("```", &rows.replace("strng99", "string")));
    let names = ["@octocat/#123", "`<img src=x>`", "$(touch pwned);x", "..%2f..%2fx", "a\n::error::b", "\u{202e}gnp"];
    for name in names {
        sandbox.write(&format!("upstream/openapi/v3/{name}.md"), &page("t", "| id | string |\n"));
    }
    let text = description(&sandbox);
    assert!(text.contains("characters that no URL of WeChat Pay has") && text.contains("`GET /v3/c`"), "{text}");
    let shown = without_code(&text);
    for harm in ["octocat", "#123", "<img", "pwned", "javascript", "::error::"] {
        assert!(!shown.contains(harm), "{harm}: {shown}");
    }
    assert!(!text.contains(['\u{1b}', '\u{202e}']) && !text.lines().any(|line| line.starts_with("::")), "{text}");
    let folds = |tag: &str| shown.matches(tag).count();
    assert_eq!(folds("<details"), folds("</details>"));
    sandbox.git(&["add", "--all", "--", ":!upstream", ":!target"]);
    for path in sandbox.git(&["diff", "--cached", "--name-only", "-z", "HEAD"]).split_terminator('\0') {
        assert!(["docs/", "specs/", "generated/"].iter().any(|folder| path.starts_with(folder)), "{path}");
        assert!(path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-{}".contains(&byte)), "{path}");
    }
    // No text of upstream may begin a code block in a doc comment, because `cargo test` would run the code.
    let code = sandbox.read("generated/src/v3/c.rs");
    assert!(code.contains("/// \\```"), "{code}");
}

#[test]
fn a_link_out_of_upstream_is_refused() {
    let sandbox = checkout();
    sandbox.write("elsewhere/b.md", &page("t", "| secret | string |\n"));
    symlink("../../../elsewhere/b.md", sandbox.path("upstream/openapi/v3/b.md")).expect("a link can be made");
    let output = sandbox.xtask_here(&["import", "upstream"]);
    assert_eq!(code(&output), 2);
    assert_eq!(stderr(&output), "error: upstream/openapi/v3/b.md: this link leads out of upstream: remove it\n");
    assert!(!sandbox.path("docs/openapi/v3/b.md").exists());
}

#[test]
fn conflicts_and_huge_pages_do_not_get_in() {
    let sandbox = checkout();
    let plain = page("t", "| id | string |\n");
    sandbox.write("upstream/openapi/v3/b.md", &format!("<<<<<<< HEAD\n{plain}=======\n{plain}>>>>>>> other\n"));
    sandbox.write("upstream/openapi/v3/c.md", &(plain.clone() + "\n" + &"[<b>`|".repeat(1_700_000)));
    let text = description(&sandbox);
    assert!(text.contains("openapi/v3/b.md: this line belongs to a merge conflict"), "{text}");
    assert!(!sandbox.path("docs/openapi/v3/b.md").exists());
    let size = sandbox.read("docs/openapi/v3/c.md").len();
    assert!(size < 1000, "{size} bytes");
}

/// Applies a patch as the workflow does. Returns the exit code, and the files in git's index that
/// differ from the last commit.
fn apply(sandbox: &Sandbox, patch: &str) -> (i32, String) {
    sandbox.write("import.patch", patch);
    let mut script = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/apply-import"));
    let output = run({
        script.arg("import.patch").current_dir(sandbox.path("")).env("GIT_CONFIG_GLOBAL", "/dev/null");
        script
    });
    (code(&output), sandbox.git(&["diff", "--cached", "--name-only"]))
}

fn patch(path: &str, mode: &str) -> String {
    format!("diff --git a/{path} b/{path}\nnew file mode {mode}\n--- /dev/null\n+++ b/{path}\n@@ -0,0 +1 @@\n+text\n")
}

#[test]
fn a_patch_writes_only_what_an_import_writes() {
    let sandbox = checkout();
    let good = ["docs/openapi/v3/x/{id}.md", "docs/webhook/v3/A.B.md", "specs/v3/x.yaml", "generated/src/v3/x.rs"];
    let (exit, written) = apply(&sandbox, &good.map(|path| patch(path, "100644")).concat());
    assert_eq!((exit, written.lines().count()), (0, good.len()));
    sandbox.git(&["read-tree", "HEAD"]);
    let bad = [
        (".github/workflows/x.yml", "100644"),
        ("xtask/build.rs", "100644"),
        ("docs/../x.md", "100644"),
        ("../x.md", "100644"),
        ("/tmp/x.md", "100644"),
        ("docs/.gitattributes", "100644"),
        ("docs/openapi/.git/config.md", "100644"),
        ("docs/openapi/v3/.x.md", "100644"),
        ("docs/openapi/v3/x.md", "120000"),
        ("docs/openapi/v3/x.md", "100755"),
        ("docs/openapi/v3/@octocat.md", "100644"),
        ("docs/glossary.md", "100644"),
        ("generated/build.rs", "100644"),
        ("generated/.cargo/config.toml", "100644"),
        ("specs/accepted.toml", "100644"),
    ];
    for (path, mode) in bad {
        let (exit, written) = apply(&sandbox, &(patch(good[0], "100644") + &patch(path, mode)));
        assert!(exit != 0 && written.is_empty(), "{path} {mode}: exit {exit}, {written}");
    }
}
