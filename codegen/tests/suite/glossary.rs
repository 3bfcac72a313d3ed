//! Descriptions from the glossary: which of them reach a document, and the diagnostics about its
//! rows.

use wechatpay_codegen::{Compiled, compile, explain, read_docs, source::Source, specs};

use crate::common::{package, page};

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

fn explained(glossary: &str) -> (Compiled, Vec<(&'static str, String)>) {
    let mut compiled = compile(vec![page("openapi/v3/a.md", PAGE)]);
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    explain(&mut compiled, Source { path: "glossary.md".to_owned(), text: glossary.to_owned() });
    let text = |file: &str| compiled.sources.iter().find(|source| source.path == file).map(|source| &source.text);
    let said = compiled.diagnostics.iter().map(|one| {
        let text = text(&one.file).expect("a finding stands in a source");
        (one.code.info().name, text[one.span.start..one.span.end].to_owned())
    });
    let said = said.collect();
    (compiled, said)
}

#[test]
fn the_nearest_description_wins() {
    let (compiled, said) = explained(&format!("{NAMES}{VALUES}"));
    assert!(said.is_empty(), "{said:?}");
    let document = specs(&compiled.api).into_values().next().expect("there is a page");
    let document: serde_json::Value = serde_yaml::from_str(&document).expect("a document is YAML");
    let post = &document["paths"]["/v3/a"]["post"];
    let body = &post["requestBody"]["content"]["application/json"]["schema"]["properties"];
    assert_eq!(body["name"]["description"], "自有 / Own");
    assert_eq!(body["shop"]["properties"]["name"]["description"], "店名 / Shop's name");
    assert_eq!(body["shop"]["properties"]["state"]["description"], "状态 / State | mode");
    let meanings = |field: &serde_json::Value| field["x-enumDescriptions"].clone();
    let state = serde_json::json!({ "OPEN": "营业 / Open", "SHUT": "歇业 / Closed" });
    assert_eq!(meanings(&body["shop"]["properties"]["state"]), state);
    assert_eq!(meanings(&body["mode"]), serde_json::json!({ "OPEN": "自有 / Own", "SHUT": "关 / Off" }));
    let response = &post["responses"]["200"]["content"]["application/json"]["schema"]["properties"];
    assert_eq!(response["name"]["description"], "名称 / Name");
}

#[test]
fn missing_unused_and_duplicate_descriptions_are_reported() {
    let names = NAMES.replace("| shop | 门店 | Shop\n", "| shop | 门店 |\n| gone | 旧 | Old\n| name | 又 | Again\n");
    let values = VALUES.replace("| `SHUT` | 歇业 | Closed\n", "");
    let (_, said) = explained(&format!("{names}{values}"));
    let said: Vec<(&str, &str)> = said.iter().map(|(code, text)| (*code, text.as_str())).collect();
    assert_eq!(
        said,
        [
            ("glossary-row", "| shop | 门店 |"),
            ("glossary-unused", "| gone | 旧 | Old"),
            ("glossary-twice", "| name | 又 | Again"),
            ("glossary-name-missing", "shop"),
            ("glossary-value-missing", "SHUT"),
        ]
    );
}

#[test]
fn pages_without_a_glossary_need_no_descriptions() {
    let compiled = read_docs(&package().join("tests/awkward")).expect("the folder can be read");
    let asked = compiled.diagnostics.iter().filter(|one| one.code.info().name.starts_with("glossary"));
    assert_eq!(asked.count(), 0);
}
