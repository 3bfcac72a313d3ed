//! What is made of a slip, and of what is unusual and no slip: the page beside the part of its document.

use serde_json::{Value, json};
use wechatpay_codegen::{compile, diagnostic::Severity, specs};

use crate::common::page;

const URL: &str = "/v3/a/b";
const PATH: &str = "openapi/v3/a/b.md";
const REQUEST: &str = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
const ANSWER: &str = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| ok | string | 甲\n";

/// The document of a page, and the names of the codes that were reported.
fn read(path: &str, text: &str) -> (Value, Vec<&'static str>) {
    let compiled = compile(vec![page(path, text)]);
    let said = compiled.diagnostics.iter().map(|one| one.code.info().name).collect();
    let errors = compiled.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
    assert_eq!(errors.count(), 0, "{:#?}", compiled.diagnostics);
    let document = specs(&compiled.api).into_values().next().expect("a page without an error has a document");
    (serde_yaml::from_str(&document).expect("a document is YAML"), said)
}

/// The operation of a page with those rows and what follows them.
fn post(rows: &str, rest: &str) -> (Value, Vec<&'static str>) {
    let (document, said) = read(PATH, &format!("# 甲 {{#post}}\n\n{REQUEST}{rows}\n{rest}\n{ANSWER}"));
    (document["paths"][URL]["post"].clone(), said)
}

/// The properties of its body.
fn body(rows: &str) -> (Value, Vec<&'static str>) {
    let (post, said) = post(rows, "");
    (post["requestBody"]["content"]["application/json"]["schema"]["properties"].clone(), said)
}

#[test]
fn an_empty_string_is_no_example_of_a_parameter() {
    let rows = "| query | object | 乙\n| a {data-required data-indent=1} | string | 丙\n\
                | b {data-indent=1} | integer | 丁\n| c {data-indent=1} | string | 戊";
    let (post, said) =
        post(rows, "```php\n$a->chain('v3/a/b')->post(['query' => ['a' => '', 'b' => '', 'c' => 'x']]);\n```");
    assert!(said.is_empty(), "{said:?}");
    let examples: Vec<_> =
        post["parameters"].as_array().expect("a list").iter().map(|one| one.get("example")).collect();
    assert_eq!(examples, [None, None, Some(&json!("x"))]);
}

#[test]
fn alternatives_that_overlap_are_any_of() {
    let string = json!({ "type": "string" });
    let alternatives = |types: [&str; 2]| {
        let [one, other] = types;
        let (body, said) = body(&format!(
            "| json | object | 乙\n| a {{data-indent=1}} | {one} |\n| {{colspan=3 .im-table-line}}\n| a {{data-indent=1}} | {other} |"
        ));
        assert!(said.is_empty(), "{said:?}");
        body["a"].clone()
    };
    assert_eq!(alternatives(["string", "string"]), json!({ "anyOf": [string, string] }));
    let list = json!({ "type": "array", "items": string });
    assert_eq!(alternatives(["string[]", "string"]), json!({ "oneOf": [list, string] }));
    let object = json!({ "type": "object" });
    assert_eq!(alternatives(["object", "object"]), json!({ "oneOf": [object, object] }));
}

#[test]
fn a_part_that_is_written_twice_is_one() {
    let (body, said) = body(
        "| json | object | 乙\n| a {data-indent=1} | string |\n| json | object | 丙\n| b {data-indent=1} | string |\n\
         | a {data-indent=1} | integer |",
    );
    assert_eq!(said, ["name-twice", "name-twice"]);
    let a = json!({ "oneOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }] });
    assert_eq!(body, json!({ "a": a, "b": { "type": "string" } }));
}

#[test]
fn a_field_that_is_mended_into_an_object_may_be_there_already() {
    // `b` reads as the first field of `a`, and `c` as the second; a later `b` of theirs is the same name again.
    let (body, said) = body(
        "| json | object | 乙\n| a {data-indent=1} | object |\n| b {data-indent=1} | string |\n\
         | b {data-indent=2} | integer |\n| c {data-indent=2} | string |",
    );
    assert_eq!(said, ["sibling-of-children", "name-twice"]);
    let b = json!({ "oneOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }] });
    let a = json!({ "type": "object", "properties": { "b": b, "c": { "type": "string" } } });
    assert_eq!(body, json!({ "a": a }));
}
