//! Tests of `words`, which fills in the descriptions of rows from the glossary.

use expect_test::expect;

use crate::sandbox::{Sandbox, code, run, stderr};

const PAGE: &str = "docs/openapi/v3/a.md";
const GLOSSARY: &str = "docs/glossary.md";

/// Returns a checkout with a glossary and a page, both committed. One row of the page has a
/// description of its own.
fn checkout() -> Sandbox {
    let sandbox = Sandbox::empty();
    sandbox.write(
        GLOSSARY,
        "| name | 中文 | English\n| --- | --- | ---\n| attach | 附加数据 | Data of the merchant\n| state | 状态 | State\n\n\
         | value | 中文 | English\n| --- | --- | ---\n| OPEN | 开启 | It is open\n",
    );
    sandbox.write(
        PAGE,
        "# 甲 {#post}\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| json | object | 乙\n\
         | attach {data-indent=1} | string |\n| state {data-indent=1} | string | 枚举值: `OPEN`\n\n\
         | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| attach | string | 自有 / Own\n| state | string |\n",
    );
    sandbox.commit();
    sandbox
}

/// Runs `words` in the checkout, and returns what it says.
fn words(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let output = sandbox.xtask_here(&[&["words"], arguments].concat());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stderr(&output)
}

/// Returns the rows of the page's fields.
fn rows(sandbox: &Sandbox) -> String {
    let page = sandbox.read(PAGE);
    let rows = page.lines().filter(|line| line.starts_with("| attach") || line.starts_with("| state"));
    rows.map(|row| format!("{row}\n")).collect()
}

#[test]
fn empty_rows_are_filled_once() {
    let sandbox = checkout();
    assert_eq!(words(&sandbox, &[]), "1 of 1 page written\n");
    expect![[r#"
        | attach {data-indent=1} | string | 附加数据 / Data of the merchant
        | state {data-indent=1} | string | 状态 / State<br/>枚举值：<br/>`OPEN`：开启 / It is open
        | attach | string | 自有 / Own
        | state | string | 状态 / State
    "#]]
    .assert_eq(&rows(&sandbox));
    let filled = sandbox.read(PAGE);
    assert_eq!(words(&sandbox, &[]), "0 of 1 page written\n");
    assert_eq!(sandbox.read(PAGE), filled);
}

#[test]
fn a_changed_entry_replaces_only_its_earlier_text() {
    let sandbox = checkout();
    words(&sandbox, &[]);
    sandbox.commit();
    sandbox.edit(GLOSSARY, "Data of the merchant", "Data that comes back");
    sandbox.edit(GLOSSARY, "It is open", "Open to members");
    assert_eq!(words(&sandbox, &[]), "1 of 1 page written\n");
    expect![[r#"
        | attach {data-indent=1} | string | 附加数据 / Data that comes back
        | state {data-indent=1} | string | 状态 / State<br/>枚举值：<br/>`OPEN`：开启 / Open to members
        | attach | string | 自有 / Own
        | state | string | 状态 / State
    "#]]
    .assert_eq(&rows(&sandbox));
    assert_eq!(words(&sandbox, &[]), "0 of 1 page written\n");
}

#[test]
fn the_base_says_what_the_earlier_text_was() {
    let sandbox = checkout();
    words(&sandbox, &[]);
    sandbox.edit(GLOSSARY, "Data of the merchant", "Data that comes back");
    sandbox.commit();
    // The last commit has the new entry already, so its earlier text is unknown.
    assert_eq!(words(&sandbox, &[]), "0 of 1 page written\n");
    assert_eq!(words(&sandbox, &["--base", "HEAD~1"]), "1 of 1 page written\n");
    assert!(rows(&sandbox).contains("Data that comes back"), "{}", rows(&sandbox));
}

#[test]
fn another_folder_needs_no_repository() {
    let sandbox = checkout();
    let elsewhere = Sandbox::empty();
    for path in [PAGE, GLOSSARY] {
        elsewhere.write(path, &sandbox.read(path));
    }
    assert_eq!(code(&run(elsewhere.xtask(&["words", "--docs", "docs"]))), 0);
    words(&sandbox, &[]);
    assert_eq!(elsewhere.read(PAGE), sandbox.read(PAGE));
    for arguments in [&["--docs", "docs", "--base", "HEAD"][..], &["--base", "nowhere"], &["--docs", "nowhere"]] {
        let output = elsewhere.xtask_here(&[&["words"], arguments].concat());
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stderr(&output));
    }
}
