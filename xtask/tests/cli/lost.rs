//! Checks that nothing is left out silently: if a page, a table or a row can't be read, the output and
//! the exit code say so.

use std::fs;

use expect_test::{Expect, expect};

use crate::sandbox::{PAGE, Sandbox, code, run, stderr, stdout};

/// The text of a page above its response table. The tests break the page in different ways.
const HEAD: &str = "---\ntitle: 甲 / A\ndescription: 乙 / B\n---\n\n# {{ $frontmatter.title }} {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| json | object | 丙\n\
    | mode {data-indent=1} | string | 方式 / Mode\n";
const RESPONSE: &str =
    "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| ok | string | 丁 / D\n| no | string | 戊 / E\n";

fn whole() -> String {
    format!("{HEAD}{RESPONSE}")
}

/// Returns a docs folder with one page.
fn one_page(text: &str) -> Sandbox {
    let sandbox = Sandbox::empty();
    sandbox.write("docs/openapi/v3/a.md", text);
    sandbox
}

/// Returns the exit code of `lint`, and the findings.
fn lint(sandbox: &Sandbox) -> String {
    let output = run(sandbox.xtask(&["lint", "--docs", "docs", "--format", "github"]));
    format!("exit {}\n{}", code(&output), stdout(&output))
}

/// Asserts what `lint` says about a page.
fn lint_says(text: &str, expected: &Expect) {
    expected.assert_eq(&lint(&one_page(text)));
}

/// Moves a page to `path`. Asserts that `regen` then fails and changes nothing, and that `lint` prints
/// `expected`.
fn stray(path: &str, expected: &Expect) {
    let sandbox = Sandbox::fresh();
    let page = sandbox.read(PAGE);
    fs::remove_file(sandbox.path(PAGE)).expect("the page exists");
    sandbox.write(path, &page);
    regen_fails(&sandbox, &[]);
    expected.assert_eq(&lint(&sandbox));
}

/// Asserts that `regen` exits with 1 and leaves all files as they are.
fn regen_fails(sandbox: &Sandbox, options: &[&str]) {
    let before = sandbox.tree();
    let output = sandbox.regen(options);
    assert_eq!(code(&output), 1, "{}", stderr(&output));
    assert_eq!(sandbox.tree(), before, "{}", stderr(&output));
}

#[test]
fn a_page_in_another_folder_is_an_error() {
    stray(
        "docs/v3/bill/tradebill.md",
        &expect![[r#"
        exit 1
        ::error file=docs/v3/bill/tradebill.md,line=14,endLine=15,col=1,title=page-misplaced::this file describes an operation, but is not in a folder of the reference: move it to `openapi/v3/bill/tradebill.md` or `webhook/v3/bill/tradebill.md`; if that page exists already, delete this file
    "#]],
    );
    stray(
        "docs/bill/tradebill.md",
        &expect![[r#"
        exit 1
        ::error file=docs/bill/tradebill.md,line=14,endLine=15,col=1,title=page-misplaced::this file describes an operation, but is not in a folder of the reference: move it to the path of its URL, below one of openapi/brand, openapi/v2, openapi/v3, webhook/v2, webhook/v3
    "#]],
    );
}

#[test]
fn what_was_made_of_a_stray_page_stays() {
    for path in ["docs/v3/bill/tradebill.md", "docs/openapi/v3/bill/tradebill.MD"] {
        let sandbox = Sandbox::fresh();
        sandbox.write(path, &sandbox.read(PAGE));
        fs::remove_file(sandbox.path(PAGE)).expect("the page exists");
        regen_fails(&sandbox, &["--keep-going"]);
    }
}

#[test]
fn a_page_whose_name_does_not_end_with_md_is_an_error() {
    stray(
        "docs/openapi/v3/bill/tradebill",
        &expect![[r#"
        exit 1
        ::error file=docs/openapi/v3/bill/tradebill,line=14,endLine=15,col=1,title=page-misplaced::this file describes an operation, but its name does not end with `.md`: move it to `openapi/v3/bill/tradebill.md`; if that page exists already, delete this file
    "#]],
    );
    stray(
        "docs/openapi/v3/bill/tradebill.MD",
        &expect![[r#"
        exit 1
        ::error file=docs/openapi/v3/bill/tradebill.MD,line=14,endLine=15,col=1,title=page-misplaced::this file describes an operation, but its name does not end with `.md`: move it to `openapi/v3/bill/tradebill.md`; if that page exists already, delete this file
    "#]],
    );
}

#[test]
fn prose_and_files_of_tools_are_no_strays() {
    let sandbox = one_page(&whole());
    for path in ["docs/.cache/a.md", "docs/node_modules/a/b.md"] {
        sandbox.write(path, &whole());
    }
    sandbox.write("docs/guide.md", "The anchor `{#post}` and the column `{.type}`:\n\n```\n# A {#post}\n\n| a | b {.type} |\n| --- | --- |\n```\n\n| code | meaning |\n| --- | --- |\n| `# A {#post}` | `{.type}` |\n");
    fs::write(sandbox.path("docs/picture.png"), b"\x89PNG\r\n\xff{#post}").expect("the picture can be written");
    expect![[r#"
        exit 0
    "#]]
    .assert_eq(&lint(&sandbox));
}

#[test]
fn an_emptied_page_is_an_error() {
    let sandbox = Sandbox::fresh();
    sandbox.write(PAGE, "");
    regen_fails(&sandbox, &[]);
    regen_fails(&sandbox, &["--keep-going"]);
    expect![[r#"
        exit 1
        ::error file=docs/openapi/v3/bill/tradebill.md,line=1,endLine=1,col=1,title=page-empty::this page has no text: write the page, or delete the file if the operation is gone
    "#]].assert_eq(&lint(&sandbox));
}

#[test]
fn pages_that_differ_only_by_case_are_an_error() {
    let sandbox = one_page(&whole());
    sandbox.write("docs/openapi/v3/A.md", &whole());
    expect![[r#"
        exit 1
        ::error file=docs/openapi/v3/A.md,line=1,endLine=1,col=1,title=page-case::`openapi/v3/A.md` and `openapi/v3/a.md` differ only by case: keep one of them, spelled like the URL
    "#]].assert_eq(&lint(&sandbox));
}

#[test]
fn regen_lists_what_it_adds_and_removes() {
    let sandbox = Sandbox::fresh();
    fs::rename(sandbox.path(PAGE), sandbox.path("docs/openapi/v3/bill/other.md")).expect("the page exists");
    let output = sandbox.regen(&[]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let said = stderr(&output);
    let (listed, count) = said.trim_end().rsplit_once('\n').expect("regen prints several lines");
    expect![[r#"
        added specs/v3/bill/other.yaml
        removed specs/v3/bill/tradebill.yaml
        added generated/src/v3/bill/other.rs
        removed generated/src/v3/bill/tradebill.rs"#]]
    .assert_eq(listed);
    assert!(count.ends_with(" files changed"), "{count}");
    assert_eq!(stderr(&sandbox.regen(&[])).lines().count(), 1);
}

#[test]
fn each_merge_conflict_is_an_error() {
    let conflict = |ours: &str, theirs: &str| format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> other\n");
    let row = "| ok | string | 丁 / D\n";
    let text = whole()
        .replace("title: 甲 / A\n", &conflict("title: 甲 / A\n", "title: 己 / F\n"))
        .replace(row, &conflict(row, &row.replace("string", "integer")));
    lint_says(
        &text,
        &expect![[r#"
        exit 1
        ::error file=docs/openapi/v3/a.md,line=2,endLine=2,col=1,title=merge-conflict::this line belongs to a merge conflict that is not resolved: write what the page should say, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`
        ::error file=docs/openapi/v3/a.md,line=19,endLine=19,col=1,title=merge-conflict::this line belongs to a merge conflict that is not resolved: write what the page should say, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`
    "#]],
    );
    lint_says(
        &whole().replace(row, &format!("=======\n{row}>>>>>>> other\n")),
        &expect![[r#"
        exit 1
        ::error file=docs/openapi/v3/a.md,line=15,endLine=15,col=1,title=merge-conflict::this line belongs to a merge conflict that is not resolved: write what the page should say, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`
    "#]],
    );
    let sandbox = one_page(&whole());
    let rows = ["mode", "ok", "no"].map(|name| format!("| {name} | 甲 | A\n"));
    let rows = conflict(&rows.concat(), &rows.concat());
    sandbox.write("docs/glossary.md", &format!("| name | 中文 | English\n| --- | --- | ---\n{rows}"));
    expect![[r#"
        exit 1
        ::error file=docs/glossary.md,line=3,endLine=3,col=1,title=merge-conflict::this line belongs to a merge conflict that is not resolved: write what the page should say, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`
    "#]].assert_eq(&lint(&sandbox));
    let output = run(sandbox.xtask(&["words", "--docs", "docs"]));
    expect![[r#"
        exit 1
        error: docs/glossary.md: the glossary has errors: fix those that `cargo xtask lint` lists
    "#]]
    .assert_eq(&format!("exit {}\n{}", code(&output), stderr(&output)));
}

#[test]
fn conflicts_in_generated_files_are_overwritten() {
    let sandbox = Sandbox::fresh();
    let before = sandbox.tree();
    for path in ["specs/v3/bill/tradebill.yaml", "generated/src/v3/bill/tradebill.rs", "generated/Cargo.toml"] {
        let text = sandbox.read(path);
        let (first, rest) = text.split_at(text.find('\n').expect("the file has a line end") + 1);
        sandbox.write(path, &format!("{first}<<<<<<< HEAD\n{rest}=======\n{rest}>>>>>>> other\n"));
    }
    assert_eq!(code(&sandbox.regen(&[])), 0);
    assert_eq!(sandbox.tree(), before);
}

#[test]
fn an_import_replaces_no_page_that_has_an_error() {
    let sandbox = one_page(&format!("{}<<<<<<< HEAD\n", whole()));
    sandbox.write("upstream/openapi/v3/a.md", &whole());
    let before = sandbox.tree();
    let output = run(sandbox.xtask(&["import", "upstream", "--docs", "docs"]));
    expect![[r#"
        exit 1
        error: docs has errors: fix those that `cargo xtask lint` lists
    "#]]
    .assert_eq(&format!("exit {}\n{}", code(&output), stderr(&output)));
    assert_eq!(sandbox.tree(), before);
}

#[test]
fn rows_without_a_header_are_an_error() {
    let header = "| 返回字典 | 类型 {.type} | 描述 {.desc}\n";
    // The rows are, in this order: below another table; below a sample; without a blank line above them;
    // without the line `| --- | --- | ---`; and with that line below their first row.
    let sample = "\n```json\n{ \"json\": { \"mode\": \"A\" } }\n```\n";
    let lost = RESPONSE.replace(header, "");
    let expected = expect![[r#"
        the 2 rows from `ok` to `no` have no header: write a header above, such as `| 返回字典 | 类型 {.type} | 描述 {.desc}`, and below the header the line `| --- | --- | ---`
        the 2 rows from `ok` to `no` have no header: write a header above, such as `| 返回字典 | 类型 {.type} | 描述 {.desc}`, and below the header the line `| --- | --- | ---`
        the 2 rows from `ok` to `no` have no header: write a header above, such as `| 返回字典 | 类型 {.type} | 描述 {.desc}`, and below the header the line `| --- | --- | ---`
        the 2 rows from `ok` to `no` have no header: write a header above, such as `| 返回字典 | 类型 {.type} | 描述 {.desc}`, and below the header the line `| --- | --- | ---`
        the 2 rows from `ok` to `no` have no header: write a header above, such as `| 返回字典 | 类型 {.type} | 描述 {.desc}`, and below the header the line `| --- | --- | ---`
    "#]];
    let says = |text: &str| {
        let found = lint(&one_page(text));
        assert!(found.starts_with("exit 1\n"), "{text}: {found}");
        let error = found.lines().find(|line| line.contains("header-missing")).unwrap_or_default();
        error.rsplit_once("::").map_or(String::new(), |(_, message)| format!("{message}\n"))
    };
    let bodies = [
        format!("{HEAD}{lost}"),
        format!("{HEAD}{sample}{lost}"),
        format!("{HEAD}{}", lost.trim_start()),
        format!("{HEAD}{sample}{}", lost.replace("| --- | --- | ---\n", "")),
        format!("{HEAD}\n| ok | string | 丁 / D\n| --- | --- | ---\n| no | string | 戊 / E\n"),
    ];
    expected.assert_eq(&bodies.map(|text| says(&text)).concat());
}

#[test]
fn a_header_without_its_rule_is_named_and_fixed() {
    let rule = "| --- | --- | ---\n| ok";
    for (broken, expected) in [
        (
            "| ok",
            expect![[r#"
        exit 0
        ::warning file=docs/openapi/v3/a.md,line=13,endLine=13,col=1,title=rule-missing::the line `| --- | --- | ---` is missing below this header: write `| --- | --- | ---` below it (treated as a table)
    "#]],
        ),
        (
            "| --- | ---\n| ok",
            expect![[r#"
        exit 0
        ::warning file=docs/openapi/v3/a.md,line=14,endLine=14,col=1,title=rule-missing::this line has 2 cells, but the header above it has 3: write `| --- | --- | ---` (treated as a table)
    "#]],
        ),
    ] {
        let sandbox = one_page(&whole().replace(rule, broken));
        expected.assert_eq(&lint(&sandbox));
        let fix = run(sandbox.xtask(&["lint", "--docs", "docs", "--fix"]));
        assert_eq!(code(&fix), 0, "{}", stderr(&fix));
        assert_eq!(sandbox.read("docs/openapi/v3/a.md"), whole());
    }
}

#[test]
fn a_row_apart_from_its_table_is_told_by_what_is_wrong() {
    let row = "| no | string |";
    lint_says(
        &whole().replace(row, &format!("\n{row}")),
        &expect![[r#"
        exit 0
        ::warning file=docs/openapi/v3/a.md,line=17,endLine=17,col=1,title=row-stray::a blank line or a comment separates this row from its table: remove what is between them (treated as a row of the table above)
    "#]],
    );
    lint_says(
        &whole().replace(row, "no | string |"),
        &expect![[r#"
        exit 0
        ::warning file=docs/openapi/v3/a.md,line=16,endLine=16,col=1,title=row-stray::this row does not begin with `|`: begin it with `|` (treated as a row of the table above)
    "#]],
    );
    lint_says(
        &whole().replace(row, "｜ no ｜ string ｜"),
        &expect![[r#"
        exit 0
        ::warning file=docs/openapi/v3/a.md,line=16,endLine=16,col=1,title=row-stray::this row begins with a full-width `｜`, which Markdown reads as text: write `|` (treated as a row of the table above)
    "#]],
    );
}

#[test]
fn rows_that_markdown_reads_as_text_or_code_are_an_error() {
    for response in [
        RESPONSE.replace("\n|", "\n    |"),
        RESPONSE.replacen('\n', "\n<details>\n", 1),
        RESPONSE.replacen('\n', "\n- 己\n", 1),
        RESPONSE.replace("\n| no |", "\n\nno {data-required} |"),
    ] {
        let found = lint(&one_page(&format!("{HEAD}{response}")));
        assert!(found.starts_with("exit 1\n") && found.contains("title=row-unread::"), "{response}: {found}");
    }
    let comment = format!("{}\n<!--\n| old | string | 己 / F\n-->\n", whole());
    lint_says(
        &comment,
        &expect![[r#"
        exit 0
    "#]],
    );
}

#[test]
fn a_value_without_backticks_is_a_warning() {
    lint_says(
        &whole().replace("方式 / Mode", "方式 / Mode<br/>A \\| `B` 枚举值之一"),
        &expect![[r#"
        exit 0
        ::warning file=docs/openapi/v3/a.md,line=11,endLine=11,col=35,title=enum-unquoted::`A` lacks a backtick before or after it: write `` `A` `` (treated as a value of the list)
    "#]],
    );
}

#[test]
fn a_description_in_english_alone_is_a_note() {
    let sandbox = one_page(&whole().replace("方式 / Mode", "Mode"));
    assert_eq!(lint(&sandbox), "exit 0\n", "descriptions need both languages only if there is a glossary");
    sandbox.write("docs/glossary.md", "");
    expect![[r#"
        exit 0
        ::notice file=docs/openapi/v3/a.md,line=11,endLine=11,col=35,title=chinese-missing::the description of `mode` is only in English: write the Chinese text before it: `中文 / English`
    "#]].assert_eq(&lint(&sandbox));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_named_with_its_target() {
    let says = |target: &str, path: &str| {
        let sandbox = one_page(&whole());
        std::os::unix::fs::symlink(target, sandbox.path(path)).expect("a link can be made");
        let output = run(sandbox.xtask(&["lint", "--docs", "docs"]));
        let import = run(sandbox.xtask(&["import", "docs", "--docs", "docs"]));
        assert_eq!((code(&output), code(&import)), (2, 2));
        assert_eq!(stderr(&output), stderr(&import));
        stderr(&output)
    };
    expect![[r#"
        error: docs/openapi/v3/b.md: this link leads to nowhere.md, which cannot be read (No such file or directory (os error 2)): remove the link, or restore its target
    "#]].assert_eq(&says("nowhere.md", "docs/openapi/v3/b.md"));
    expect![[r#"
        error: docs/guides: this link leads to ../nowhere, which cannot be read (No such file or directory (os error 2)): remove the link, or restore its target
    "#]].assert_eq(&says("../nowhere", "docs/guides"));
    expect![[r#"
        error: docs/openapi/v3/c: this link leads to .., which contains the link itself: remove the link
    "#]]
    .assert_eq(&says("..", "docs/openapi/v3/c"));
}

#[test]
fn a_folder_with_strays_alone_says_where_they_should_be() {
    let sandbox = Sandbox::empty();
    sandbox.write("docs/brand/a.md", &whole());
    expect![[r#"
        exit 1
        ::error file=docs/brand/a.md,line=6,endLine=7,col=1,title=page-misplaced::this file describes an operation, but is not in a folder of the reference: move it to `openapi/brand/a.md`; if that page exists already, delete this file
    "#]].assert_eq(&lint(&sandbox));
}
