//! Tests of `import`: corrections that upstream has made itself, pages that only we have, and pages that
//! other sources describe better.

use expect_test::expect;

use crate::sandbox::{Sandbox, code, run, stderr, stdout};

const CORRECTIONS: &str = "docs/corrections.toml";
const SUPPLEMENT: &str = "docs/supplement.toml";

/// Returns the text of a page whose response table has these rows.
fn page(rows: &str) -> String {
    format!(
        "# 甲 {{#get}}\n\n| 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n\n\
         | 返回字典 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n{rows}"
    )
}

fn correction(operation: &str, field: &str, action: &str) -> String {
    format!(
        "[[correction]]\noperation = \"GET /v3/{operation}\"\nwhere = \"response\"\nfield = \"{field}\"\n\
         do = {action}\nwrong = \"甲\"\nwhy = \"乙\"\nsource = \"https://a.example\"\n"
    )
}

/// Returns a checkout in which upstream has the pages `a` and `b`, and only we have `c`. The field `id`
/// is corrected on `a` and on `c`.
fn checkout() -> Sandbox {
    let sandbox = Sandbox::empty();
    for name in ["a", "b"] {
        sandbox.write(&format!("upstream/openapi/v3/{name}.md"), &page("| id | integer |\n| name | string |\n"));
    }
    sandbox.write("docs/openapi/v3/c.md", &page("| id | string | 号 / Id\n"));
    let entries = ["a", "c"].map(|name| correction(name, "id", "{ retype = \"string\" }"));
    sandbox.write(CORRECTIONS, &format!("# ---- Types\n\n{}", entries.join("\n# beside\n\n")));
    sandbox
}

/// Runs an import, and returns its exit code and what it says.
fn import(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let output = run(sandbox.xtask(&[&["import", "upstream", "--docs", "docs"], arguments].concat()));
    format!("exit {}\n{}{}", code(&output), stdout(&output), stderr(&output))
}

#[test]
fn pages_that_only_we_have_complete_upstreams() {
    let sandbox = checkout();
    let own = sandbox.read("docs/openapi/v3/c.md");
    let like = "{ like = { operation = \"GET /v3/c\", where = \"response\", field = \"id\" } }";
    sandbox.write(CORRECTIONS, &(sandbox.read(CORRECTIONS) + "\n" + &correction("b", "id", like)));
    let expected = ["a", "b", "c"].map(|name| {
        format!(
            "[[expected]]\noperation = \"GET /v3/{name}\"\nwhere = \"response\"\nfield = \"id\"\n\
                 is = {{ type = \"string\" }}\nsource = \"https://a.example\"\n"
        )
    });
    sandbox.write("docs/expected.toml", &expected.concat());
    expect![[r#"
        exit 0
        new: GET /v3/a
        new: GET /v3/b
        only in our docs: GET /v3/c
        2 new, 0 changed, 1 only in our docs; 3 corrections; 2 of 2 files written
    "#]]
    .assert_eq(&import(&sandbox, &[]));
    assert_eq!(sandbox.read("docs/openapi/v3/c.md"), own);
    // A new correction is applied to our own page, too.
    sandbox.write(CORRECTIONS, &(sandbox.read(CORRECTIONS) + "\n" + &correction("c", "no", "{ add = \"string\" }")));
    expect![[r#"
        exit 0
        changed: GET /v3/c
        0 new, 1 changed, 0 only in our docs; 4 corrections; 1 of 3 files written
    "#]]
    .assert_eq(&import(&sandbox, &[]));
    assert!(sandbox.read("docs/openapi/v3/c.md").contains("| id | string | 号 / Id\n| no | string |"));
}

#[test]
fn obsolete_corrections_are_removed_on_request() {
    let sandbox = checkout();
    sandbox.edit("upstream/openapi/v3/a.md", "| id | integer |", "| id | string |");
    let before = sandbox.tree();
    expect![[r#"
        exit 1
        error: nothing was written; upstream no longer needs these corrections: `cargo xtask import --prune-corrections …` removes them
        docs/corrections.toml:3: GET /v3/a: `id`: `retype`: this changes nothing
    "#]]
    .assert_eq(&import(&sandbox, &[]));
    assert_eq!(sandbox.tree(), before);
    expect![[r#"
        exit 0
        new: GET /v3/a
        new: GET /v3/b
        only in our docs: GET /v3/c
        removed: docs/corrections.toml:3: GET /v3/a: `id`: `retype`: this changes nothing
        2 new, 0 changed, 1 only in our docs; 2 corrections; 3 of 3 files written
    "#]]
    .assert_eq(&import(&sandbox, &["--prune-corrections"]));
    let kept = correction("c", "id", "{ retype = \"string\" }");
    assert_eq!(sandbox.read(CORRECTIONS), format!("# ---- Types\n\n# beside\n\n{kept}"));
    assert!(import(&sandbox, &[]).starts_with("exit 0\nonly in our docs"));
}

#[test]
fn what_is_gone_stays_an_error() {
    let sandbox = checkout();
    sandbox.edit("upstream/openapi/v3/a.md", "| id | integer |", "| number | integer |");
    sandbox
        .write(CORRECTIONS, &(sandbox.read(CORRECTIONS) + "\n" + &correction("b", "name", "{ retype = \"string\" }")));
    let before = sandbox.tree();
    expect![[r#"
        exit 1
        error: nothing was written; fix these corrections, or remove those that upstream no longer needs
        docs/corrections.toml:3: GET /v3/a: `id`: `retype`: there is no such field
        docs/corrections.toml:23: GET /v3/b: `name`: `retype`: this changes nothing
    "#]]
    .assert_eq(&import(&sandbox, &["--prune-corrections"]));
    assert_eq!(sandbox.tree(), before);
}

/// Returns the text of a supplement that lists these pages.
fn supplement(pages: &[&str]) -> String {
    format!("# head\n\n[[supplement]]\npage = {pages:?}\nwhy = \"甲\"\nsource = \"https://a.example\"\n")
}

#[test]
fn a_page_of_the_supplement_is_not_taken_from_upstream() {
    let sandbox = checkout();
    let own = page("| id | string | 号 / Id\n| sum | integer | 额 / Sum\n");
    sandbox.write("docs/openapi/v3/b.md", &own);
    sandbox.write(SUPPLEMENT, &supplement(&["openapi/v3/b.md"]));
    assert!(import(&sandbox, &[]).starts_with("exit 0\nnew: GET /v3/a\nonly in our docs: GET /v3/b\n"));
    assert_eq!(sandbox.read("docs/openapi/v3/b.md"), own);
    // The same page is imported from a folder that supplements upstream's pages.
    sandbox.write("more/openapi/v3/b.md", &page("| id | string |\n"));
    assert!(import(&sandbox, &["more"]).contains("changed: GET /v3/b\n"));
    assert!(!sandbox.read("docs/openapi/v3/b.md").contains("| sum"));
}

#[test]
fn a_needless_supplement_is_an_error() {
    let sandbox = checkout();
    sandbox.write("docs/openapi/v3/b.md", &page("| id | integer | 号 / Id\n| name | string | 名 / Name\n"));
    let pages = ["a", "b", "c", "d"].map(|name| format!("openapi/v3/{name}.md"));
    sandbox.write(SUPPLEMENT, &supplement(&pages.each_ref().map(String::as_str)));
    let before = sandbox.tree();
    expect![[r#"
        exit 1
        error: nothing was written; correct the list
        docs/supplement.toml:3: `openapi/v3/a.md`: we have no such page: restore it, or remove it from the list
        docs/supplement.toml:3: `openapi/v3/b.md`: upstream's page is now the same as ours: remove it from the list
        docs/supplement.toml:3: `openapi/v3/c.md`: upstream has no such page, so ours stays anyway: remove it from the list
        docs/supplement.toml:3: `openapi/v3/d.md`: we have no such page: restore it, or remove it from the list
    "#]]
    .assert_eq(&import(&sandbox, &[]));
    assert_eq!(sandbox.tree(), before);
}

/// Our pages have everything that the other sources say, so an import of upstream alone changes
/// nothing.
#[test]
fn upstream_alone_changes_nothing() {
    let Some(corpus) = std::env::var_os("DOCS_CORPUS") else {
        eprintln!("import::upstream_alone_changes_nothing did not run: DOCS_CORPUS is not set");
        return;
    };
    let upstream = std::env::split_paths(&corpus).next().expect("DOCS_CORPUS names a folder");
    let checkout = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sandbox = Sandbox::empty();
    sandbox.copy(&checkout.join("docs"), "docs");
    let output = run(sandbox.xtask(&["import", &checkout.join(upstream).display().to_string(), "--docs", "docs"]));
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(
        stderr(&output).starts_with("0 new, 0 changed, ") && stderr(&output).contains("; 0 of "),
        "{}",
        stderr(&output)
    );
    assert!(!stdout(&output).contains("changed: "));
}
