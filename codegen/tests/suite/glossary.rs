//! Tests how rows of pages get descriptions from the glossary, and what is reported about the glossary's
//! own rows.

use wechatpay_codegen::{api::Api, compile, diagnostic::Sink, glossary::Glossary, lint, lint_docs};

use crate::common::{package, page};

const PATH: &str = "openapi/v3/a.md";

const PAGE: &str = "# 甲 {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | json | object | 乙\n\
    | name {data-indent=1} | string | 自有 / Own\n\
    | shop {data-indent=1} | object |\n\
    | name {data-indent=2} | string |\n\
    | state {data-indent=2} | string | `OPEN` \\| `SHUT` 枚举值之一\n\
    | mode {data-indent=1} | string | `OPEN`：自有 / Own<br/>`SHUT`：\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | name | string |\n";

const NAMES: &str = "| name | 中文 | English\n| --- | --- | ---\n\
    | name | 名称 | Name\n| shop.name | 店名 | Shop's name\n| shop | 门店 | Shop\n| state | 状态 | State \\| mode\n\
    | mode | 方式 | Mode\n";

const VALUES: &str = "\n| value | 中文 | English\n| --- | --- | ---\n\
    | `OPEN` | 营业 | Open\n| `mode.SHUT` | 关 | Off\n| `SHUT` | 歇业 | Closed\n";

/// Returns the glossary's findings about a page: their codes, and the texts that they are about.
fn linted(text: &str, glossary: &str) -> Vec<(&'static str, String)> {
    let mut compiled = compile(vec![page(PATH, text)]);
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    lint(&mut compiled, page("glossary.md", glossary));
    let text = |file: &str| compiled.sources.iter().find(|source| source.path == file).map(|source| &source.text);
    let said = compiled.diagnostics.iter().map(|one| {
        let text = text(&one.file).expect("a finding is about a source");
        (one.code.info().name, text[one.span.start..one.span.end].to_owned())
    });
    said.collect()
}

fn glossary(text: &str) -> Glossary {
    Glossary::read(&page("glossary.md", text), &mut Sink::new("glossary.md"))
}

#[test]
fn rows_without_a_description_are_filled_and_all_others_stay() {
    let text = format!("{NAMES}{VALUES}");
    let filled = glossary(&text).fill(&page(PATH, PAGE), None).expect("rows are empty");
    let changed: Vec<&str> = filled.lines().filter(|line| !PAGE.lines().any(|before| before == *line)).collect();
    assert_eq!(
        changed,
        [
            "| shop {data-indent=1} | object | 门店 / Shop",
            "| name {data-indent=2} | string | 店名 / Shop's name",
            "| state {data-indent=2} | string | 状态 / State \\| mode<br/>枚举值：<br/>`OPEN`：营业 / Open<br/>`SHUT`：歇业 / Closed",
            "| mode {data-indent=1} | string | 方式 / Mode<br/>`OPEN`：自有 / Own<br/>`SHUT`：关 / Off",
            "| name | string | 名称 / Name",
        ]
    );
    assert_eq!(glossary(&text).fill(&page(PATH, filled.as_str()), None), None, "a second run changes nothing");
    // The facts are unchanged: the API differs only in descriptions.
    let [before, after] = [PAGE, &filled].map(|text| compile(vec![page(PATH, text)]));
    assert!(after.diagnostics.is_empty(), "{:?}", after.diagnostics);
    let facts = |mut api: Api| {
        api.pages[0].each_property(&mut |_, property| {
            property.schema.description.clear();
            let values = property.schema.enumeration_mut().into_iter().flat_map(|values| &mut values.list);
            values.for_each(|value| value.meaning = None);
        });
        api
    };
    assert_eq!(facts(before.api), facts(after.api));
}

#[test]
fn a_changed_entry_is_applied_where_a_row_still_has_the_old_text() {
    let before = format!("{NAMES}{VALUES}");
    let filled = glossary(&before).fill(&page(PATH, PAGE), None).expect("rows are empty");
    let edited = filled.replace("| name | string | 名称 / Name", "| name | string | 店名 / What people call it");
    let after = before
        .replace("| shop.name | 店名 | Shop's name", "| shop.name | 店名 | Name of the shop")
        .replace("| name | 名称 | Name", "| name | 姓名 | Name")
        .replace("歇业 | Closed", "打烊 | Closed");
    let updated = glossary(&after).fill(&page(PATH, edited.as_str()), Some(&glossary(&before))).expect("rows change");
    let expected =
        edited.replace("店名 / Shop's name", "店名 / Name of the shop").replace("歇业 / Closed", "打烊 / Closed");
    assert_eq!(updated, expected);
    assert_eq!(glossary(&after).fill(&page(PATH, updated.as_str()), Some(&glossary(&before))), None);
}

#[test]
fn a_row_that_differs_from_the_glossary_is_noted_unless_it_is_the_pages_own() {
    let text = format!("{NAMES}{VALUES}");
    let said = linted(PAGE, &text);
    let said: Vec<(&str, &str)> = said.iter().map(|(code, text)| (*code, text.as_str())).collect();
    let unfilled = |name| ("glossary-not-filled", name);
    assert_eq!(
        said,
        [
            ("glossary-differs", "name"),
            unfilled("shop"),
            unfilled("name"),
            unfilled("state"),
            unfilled("mode"),
            unfilled("name"),
        ]
    );
    let filled = glossary(&text).fill(&page(PATH, PAGE), None).expect("rows are empty");
    let differ =
        |text: &str| linted(text, &format!("{NAMES}{VALUES}")).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(differ(&filled), ["name", "mode"]);
    assert_eq!(differ(&format!("---\nown:\n- name\n---\n\n{filled}")), ["mode"]);
    assert_eq!(differ(&format!("---\nown: ['*']\n---\n\n{filled}")), [""; 0]);
}

#[test]
fn missing_unused_and_duplicate_descriptions_are_reported() {
    let names = NAMES.replace("| shop | 门店 | Shop\n", "| shop | 门店 |\n| gone | 旧 | Old\n| name | 又 | Again\n");
    let values = VALUES.replace("| `SHUT` | 歇业 | Closed\n", "");
    let said = linted(PAGE, &format!("{names}{values}"));
    let said = said.iter().map(|(code, text)| (*code, text.as_str()));
    let said: Vec<(&str, &str)> =
        said.filter(|(code, _)| !["glossary-differs", "glossary-not-filled"].contains(code)).collect();
    assert_eq!(
        said,
        [
            ("glossary-row", "| shop | 门店 |"),
            ("glossary-unused", "| gone | 旧 | Old"),
            ("glossary-twice", "| name | 又 | Again"),
            ("glossary-name-missing", "shop"),
            ("glossary-value-missing", "`OPEN` \\| `SHUT` 枚举值之一"),
        ]
    );
}

#[test]
fn pages_without_a_glossary_need_no_descriptions() {
    let compiled = lint_docs(&package().join("tests/report")).expect("the folder can be read");
    let asked = compiled.diagnostics.iter().filter(|one| one.code.info().name.starts_with("glossary"));
    assert_eq!(asked.count(), 0);
}

#[test]
fn rows_are_filled_however_they_end() {
    let glossary = glossary(NAMES);
    for end in ["", " |", " | ", " | |", "|", " ||"] {
        let text = PAGE.replace("| name | string |\n", &format!("| name | string{end}\n"));
        let text = glossary.fill(&page(PATH, text), None).expect("rows are empty");
        assert!(text.ends_with("| name | string | 名称 / Name\n"), "{end:?}: {text}");
    }
}
