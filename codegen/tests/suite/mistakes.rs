//! Tests how the compiler reads mistakes, and unusual input that is not a mistake. Each test compares the
//! part of the document that matters.

use serde_json::{Value, json};
use wechatpay_codegen::{compile, diagnostic::Severity, specs};

use crate::common::{files, page};

const URL: &str = "/v3/a/b";
const PATH: &str = "openapi/v3/a/b.md";
const REQUEST: &str = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
const RESPONSE: &str = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| ok | string | 甲\n";

/// Returns the document of a page, and the names of the codes that were reported.
fn read(path: &str, text: &str) -> (Value, Vec<&'static str>) {
    let compiled = compile(vec![page(path, text)]);
    let said = compiled.diagnostics.iter().map(|one| one.code.info().name).collect();
    let errors = compiled.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
    assert_eq!(errors.count(), 0, "{:#?}", compiled.diagnostics);
    let document = specs(&compiled.api).into_values().next().expect("a page without an error has a document");
    (serde_yaml::from_str(&document).expect("a document is YAML"), said)
}

/// Compiles a page with these rows, and with `rest` after them. Returns its operation, and the names of
/// the codes that were reported.
fn post(rows: &str, rest: &str) -> (Value, Vec<&'static str>) {
    let (document, said) = read(PATH, &format!("# 甲 {{#post}}\n\n{REQUEST}{rows}\n{rest}\n{RESPONSE}"));
    (document["paths"][URL]["post"].clone(), said)
}

/// Compiles a page with these rows. Returns the properties of its body, and the names of the codes that
/// were reported.
fn body(rows: &str) -> (Value, Vec<&'static str>) {
    let (post, said) = post(rows, "");
    (post["requestBody"]["content"]["application/json"]["schema"]["properties"].clone(), said)
}

#[test]
fn an_empty_string_is_not_an_example_of_a_parameter() {
    let rows = "| query | object | 乙\n| a {data-required data-indent=1} | string | 丙\n\
                | b {data-indent=1} | integer | 丁\n| c {data-indent=1} | string | 戊";
    let (post, said) =
        post(rows, "```php\n$a->chain('v3/a/b')->post(['query' => ['a' => '', 'b' => '', 'c' => 'x']]);\n```");
    assert!(said.is_empty(), "{said:?}");
    let examples: Vec<_> = post["parameters"]
        .as_array()
        .expect("the parameters are a list")
        .iter()
        .map(|one| one.get("example"))
        .collect();
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
    assert_eq!(alternatives(["object", "object"]), json!({ "anyOf": [object, object] }));
    // Two objects can be told apart if each requires a field that the other lacks.
    let (body, _) = body(
        "| json | object | 乙\n| a {data-indent=1} | object |\n| b {data-required data-indent=2} | string |\n\
         | {colspan=3 .im-table-line}\n| a {data-indent=1} | object |\n| c {data-required data-indent=2} | string |",
    );
    assert!(body["a"]["oneOf"].is_array(), "{body}");
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
fn a_field_that_is_moved_into_an_object_may_already_exist_there() {
    // The misplaced `b` is read as a field of `a`, like the `b` and the `c` below it, so `a` has
    // two fields with the same name.
    let (body, said) = body(
        "| json | object | 乙\n| a {data-indent=1} | object |\n| b {data-indent=1} | string |\n\
         | b {data-indent=2} | integer |\n| c {data-indent=2} | string |",
    );
    assert_eq!(said, ["sibling-of-children", "name-twice"]);
    let b = json!({ "oneOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }] });
    let a = json!({ "type": "object", "properties": { "b": b, "c": { "type": "string" } } });
    assert_eq!(body, json!({ "a": a }));
}

#[test]
fn rows_that_markdown_leaves_out_of_their_table_are_recovered() {
    for (between, row) in [
        ("\n", "| b {data-indent=1} | string | 丙 |"),
        ("<!-- 注 -->\n", "| b {data-indent=1} | string | 丙"),
        ("\n<!-- 注 -->\n\n", "| b {data-indent=1} | string | 丙"),
        ("", "b {data-indent=1} | string | 丙"),
        ("", "｜ b {data-indent=1} ｜ string ｜ 丙"),
        ("\n", "｜ b {data-indent=1} ｜ string ｜ 丙 ｜"),
    ] {
        let (body, said) = body(&format!("| json | object | 乙\n| a {{data-indent=1}} | string |\n{between}{row}"));
        assert_eq!(said, ["row-stray"], "{between}{row}");
        let b = json!({ "description": "丙", "type": "string" });
        assert_eq!(body, json!({ "a": { "type": "string" }, "b": b }), "{between}{row}");
    }
}

#[test]
fn a_table_without_a_rule_is_a_table() {
    for rule in ["", "| --- | ---\n", "| --- | --- | --- | ---\n"] {
        let rows = format!("{}| json | object | 乙\n", REQUEST.replace("| --- | --- | ---\n", rule));
        let (document, said) = read(PATH, &format!("# 甲 {{#post}}\n\n{rows}{RESPONSE}"));
        assert_eq!(said, ["rule-missing"], "{rule}");
        assert!(document["paths"][URL]["post"]["requestBody"].is_object(), "{rule}");
    }
}

#[test]
fn prose_after_a_table_is_not_a_row() {
    let (body, said) = body("| json | object | 乙\n| a {data-indent=1} | string |\n一句话 | 另一句");
    assert!(said.is_empty(), "{said:?}");
    assert_eq!(body, json!({ "a": { "type": "string" } }));
}

#[test]
fn a_container_with_more_colons_contains_others() {
    let text = |outer: &str| {
        format!(
            "# 甲 {{#post}}\n\n{outer} danger {{.im-deprecated}}\n\n::: tip {{.im-need-accessment}}\n\n乙\n\n:::\n\n{outer}\n\n\
             {REQUEST}| json | object | 乙\n{RESPONSE}"
        )
    };
    for (outer, mistakes) in [("::::", 0), (":::", 1)] {
        let (document, said) = read(PATH, &text(outer));
        let post = &document["paths"][URL]["post"];
        assert_eq!((&post["deprecated"], &post["x-permission"]), (&json!(true), &json!(true)), "{outer}");
        assert_eq!(said, vec!["container-unclosed"; mistakes], "{outer}");
    }
}

#[test]
fn attributes_in_every_spelling() {
    for (attributes, mistakes, required) in [
        ("data-indent=1 data-required", vec![], true),
        ("data-indent='1'  data-required='true'", vec![], true),
        ("data-indent=\"1\"\tdata-required=true .x", vec![], true),
        ("data-indent=1 data-required=false", vec!["attribute-value"], false),
    ] {
        let (post, said) = post(&format!("| json | object | 乙\n| a {{{attributes}}} | string |"), "");
        assert_eq!(said, mistakes, "{attributes}");
        let schema = &post["requestBody"]["content"]["application/json"]["schema"];
        assert_eq!(schema["properties"]["a"], json!({ "type": "string" }), "{attributes}");
        assert_eq!(schema["required"] == json!(["a"]), required, "{attributes}");
    }
}

#[test]
fn a_misspelt_table_is_the_one_that_it_resembles() {
    for name in ["请求參数", "**请求参数**", "请求参数："] {
        let text = format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n{RESPONSE}").replace("请求参数", name);
        let (document, said) = read(PATH, &text);
        assert_eq!(said, ["table-unknown"], "{name}");
        assert!(document["paths"][URL]["post"]["requestBody"].is_object(), "{name}");
    }
}

#[test]
fn an_invisible_letter_in_a_name_is_reported() {
    let (_, said) = body("| json | object | 乙\n| a\u{200b} {data-indent=1} | string |");
    assert_eq!(said, ["name-space"]);
}

#[test]
fn a_name_is_no_longer_than_a_key_of_yaml() {
    let (long, longer) = ("\u{feff}".repeat(99) + "a", "甲".repeat(101));
    let rows = format!(
        "| {long} {{data-indent=1}} | string | `{long}`：乙\n| {longer} {{data-indent=1}} | string | `{longer}`：乙"
    );
    let (body, said) = body(&format!("| json | object | 乙\n{rows}"));
    assert_eq!(said, ["name-space", "name-missing"]);
    assert!(body[&long]["x-enumDescriptions"].is_object() && body[&longer].is_null(), "{body}");
}

#[test]
fn variants_with_the_same_label_are_numbered() {
    let variant = |label: &str, value: &str| format!("```php [{label}]\n'a' => '{value}',\n```\n\n");
    let whole = "```php\n$a->chain('v3/a/b')->post(['json' => ['a' => '0']]);\n```\n\n";
    let samples = [whole.to_owned(), variant("甲", "1"), variant("甲", "2"), variant("request", "3")].concat();
    let (post, said) = post("| json | object | 乙\n| a {data-indent=1} | string |", &samples);
    assert!(said.is_empty(), "{said:?}");
    let example = |value: &str| json!({ "value": { "a": value } });
    assert_eq!(
        post["requestBody"]["content"]["application/json"]["examples"],
        json!({ "request": example("0"), "甲": example("1"), "甲 2": example("2"), "request 2": example("3") })
    );
}

#[test]
fn a_reference_page_without_an_operation_is_never_ignored() {
    let page_of = |text: &str| compile(vec![page(PATH, text)]).diagnostics.len();
    let table = format!("{REQUEST}| json | object | 乙\n");
    assert_eq!(page_of(&format!("# 甲 {{#post}}\n\n{table}").replace('\n', "\r")), 1);
    assert_eq!(page_of(&format!("# 甲 {{#options}}\n\n```\n{table}```\n")), 1);
    assert_eq!(page_of("# 指南\n\n| 名称 | 说明\n| --- | ---\n| 甲 | 乙\n"), 0);
}

#[test]
fn line_ends_and_kinds_of_spaces_make_no_difference() {
    let text = format!(
        "---\ntitle: 甲\n---\n# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n| a {{data-indent=1}} | string |\n{RESPONSE}"
    );
    let plain = read(PATH, &text);
    assert_eq!(read(PATH, &text.replace('\n', "\r\n")), plain);
    for row in ["|\ta\t{data-indent=1}\t|\tstring\t|", "|\u{a0}a\u{3000}{data-indent=1} |\u{3000}string\u{a0}|"] {
        assert_eq!(read(PATH, &text.replace("| a {data-indent=1} | string |", row)), plain, "{row}");
    }
    assert!(plain.1.is_empty(), "{:?}", plain.1);
}

#[test]
fn the_sample_of_a_browser_page_names_its_host() {
    let page = |sample: &str| {
        let response = "| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| `30x`跳转(到页面) {align=center colspan=3}\n";
        let text = format!(
            "# 甲 {{#get}}\n\n{REQUEST}| query | object | 乙\n| a {{data-indent=1}} | string | 丙\n\n```php\n{sample}\n```\n\n{response}"
        );
        let (document, said) = read(PATH, &text);
        (document["paths"][URL]["get"]["servers"].clone(), said)
    };
    let (servers, _) = page("$entry = new Uri('https://pay.example.com/v3/a/b');\n$uri = $entry->withQuery($query);");
    assert_eq!(servers, json!([{ "url": "https://pay.example.com" }]));
    let (_, said) = page("$entry = new Uri('https://pay.example.com/v3/a/c');");
    assert!(said.contains(&"sample-url"), "{said:?}");
}

#[test]
fn a_plain_string_between_an_encrypted_document_and_its_content_has_no_content() {
    let (properties, said) = body(
        "| json | object | 乙\n| ciphertext {data-indent=1} | string {data-encrypted=by-aes-gcm} | 丙\n\
         | original_type {data-indent=1} | string | 丁\n| {colspan=3 .im-table-line}\n| mchid {data-indent=2} | string | 戊",
    );
    assert_eq!(said, ["decoded-level"]);
    assert!(properties["ciphertext"]["x-decoded"]["properties"].get("mchid").is_some(), "{properties:#}");
    assert!(properties["original_type"].get("x-decoded").is_none());
}

/// Returns the part of a document at a JSON pointer.
fn at<'a>(post: &'a Value, pointer: &str) -> &'a Value {
    post.pointer(pointer).unwrap_or(&Value::Null)
}

#[test]
fn mistakes_with_an_obvious_meaning_are_fixed() {
    const JSON: &str = "/requestBody/content/application~1json/schema";
    const PARTS: &str = "/requestBody/content/multipart~1form-data/schema/properties";
    let rows: [(&str, &str, &str, Value, &[&str]); 12] = [
        ("| json | object | 乙\n| a ｛data-indent=1 data-required｝ | string |", JSON, "/required", json!(["a"]), &[]),
        (
            "| json | object | 乙\n| a {data-indent=1} | string {data-encrypt=by-rsa-pubkeys} |",
            JSON,
            "/properties/a/x-encrypted",
            json!("rsa-oaep"),
            &["attribute-unknown", "attribute-value"],
        ),
        (
            "| json | object | 乙\n| a {data-indent=1} | double |",
            JSON,
            "/properties/a",
            json!({ "type": "number", "format": "decimal" }),
            &["type-spelling"],
        ),
        (
            "| json | object | 乙\n| a {data-indent=1} | uint64 |",
            JSON,
            "/properties/a/type",
            json!("integer"),
            &["type-spelling"],
        ),
        (
            "| json | object | 乙\n| a {data-indent=1} | string | 丙<br/>`A` | `B` 枚举值之一",
            JSON,
            "/properties/a/enum",
            json!(["A", "B"]),
            &["cell-surplus"],
        ),
        (
            "| json | object | 乙\n| a {data-indent=1} | string | 丙<br/>`A` | `B` 枚举值之一 |",
            JSON,
            "/properties/a/enum",
            json!(["A", "B"]),
            &["cell-surplus"],
        ),
        (
            "| json | object | 乙\n| a {data-indent=1} | string | 丙<br/>`A \\| B` 枚举值之一",
            JSON,
            "/properties/a/enum",
            json!(["A", "B"]),
            &[],
        ),
        (
            "| JSON | object | 乙\n| a {data-indent=1} | string |",
            JSON,
            "/properties/a/type",
            json!("string"),
            &["part-unknown"],
        ),
        (
            "| header | object | 乙\n| a {data-indent=1} | string |",
            "/parameters/0",
            "/in",
            json!("header"),
            &["part-unknown"],
        ),
        (
            "| base_uri {data-required} | string | 接入点 https://apihk.mch.weixin.qq.com/ (香港)",
            "/servers/0",
            "/url",
            json!("https://apihk.mch.weixin.qq.com"),
            &[],
        ),
        (
            "| body | object | 乙\n| file {data-indent=1} | string |",
            PARTS,
            "/file",
            json!({"type": "string", "format": "binary"}),
            &[],
        ),
        ("| body | object | 乙\n| file {data-indent=1} | object |", PARTS, "/file/format", json!("binary"), &[]),
    ];
    for (rows, root, pointer, expected, mistakes) in rows {
        let (post, said) = post(rows, "");
        assert_eq!(at(&post, &format!("{root}{pointer}")), &expected, "{rows}\n{post:#}");
        assert_eq!(said, mistakes, "{rows}");
    }
}

#[test]
fn a_whole_response_is_recognized_without_its_attributes() {
    for (row, status) in [
        ("空字符串(无返回内容) {align=center colspan=3}", "204"),
        ("空字符串(无返回内容) {colspan=3}", "204"),
        ("空字符串(无返回内容)", "204"),
        ("文件流(图片) {data-signed}", "200"),
        ("`30x`跳转(无实际返回信息)", "302"),
    ] {
        let text =
            format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n{}", RESPONSE.replace("ok | string | 甲", row));
        let (document, said) = read(PATH, &text);
        let response = &document["paths"][URL]["post"]["responses"][status];
        assert!(response.is_object() && response["content"]["application/json"].is_null(), "{row}: {document:#}");
        assert!(said.is_empty(), "{said:?}");
    }
}

#[test]
fn colliding_names_are_numbered_and_methods_keep_theirs() {
    let names = ["id", "ID", "Id", "_id", "default", "clone", "new", "extra"];
    let rows: String = names.iter().map(|name| format!("| {name} {{data-indent=1}} | string |\n")).collect();
    let text = format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n{rows}{RESPONSE}");
    let (_, code) = files(&compile(vec![page(PATH, &text)]));
    let module = &code["src/v3/a/b.rs"];
    let setters = ["id", "body_id", "id_", "id_2", "body_default", "body_clone", "body_new", "body_extra"];
    for (setter, name) in setters.into_iter().zip(names) {
        let first = format!("pub fn {setter}(self, value: impl Into<String>) -> Self {{");
        let second = format!("Self(self.0.body(\"{name}\", value.into()))");
        let body = module.split_once(&first).map(|(_, rest)| rest.lines().nth(1).unwrap_or_default().trim());
        assert_eq!(body, Some(second.as_str()), "{setter}");
    }
}

#[test]
fn alternatives_of_one_scalar_are_that_scalar_in_rust() {
    for (types, expected) in
        [(["string", "string"], "String"), (["integer", "integer"], "i64"), (["string", "integer"], "Value")]
    {
        let [one, other] = types;
        let rows = format!("a | {one} | 甲\n| {{colspan=3 .im-table-line}}\n| a | {other} | 乙");
        let text =
            format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n{}", RESPONSE.replace("ok | string | 甲", &rows));
        let (_, code) = files(&compile(vec![page(PATH, &text)]));
        let module = &code["src/v3/a/b.rs"];
        assert!(module.contains(&format!("pub a: Option<{expected}>,")), "{module}");
    }
}

#[test]
fn surplus_cells_belong_to_the_last_one() {
    for (row, mistakes) in [
        ("| a {data-indent=1} | string | 丙<br/>`A` | `B` 枚举值之一", &["cell-surplus"][..]),
        ("| a {data-indent=1} | string | 丙<br/>`A` | `B` 枚举值之一 |", &["cell-surplus"]),
        ("a {data-indent=1} | string | 丙<br/>`A` | `B` 枚举值之一", &["row-stray", "cell-surplus"]),
        ("｜ a {data-indent=1} ｜ string ｜ 丙<br/>`A` ｜ `B` 枚举值之一 ｜", &["row-stray", "cell-surplus"]),
    ] {
        let (body, said) = body(&format!("| json | object | 乙\n{row}"));
        assert_eq!(body["a"]["enum"], json!(["A", "B"]), "{row}\n{body:#}");
        assert_eq!(said, mistakes, "{row}");
    }
}

#[test]
fn a_misspelt_part_never_replaces_an_existing_one() {
    let right = "| query | object | 乙\n| a {data-indent=1} | string |";
    let wrong = "| quer {data-required} | object | 丙\n| b {data-indent=1} | string |";
    for rows in [format!("{right}\n{wrong}"), format!("{wrong}\n{right}")] {
        let (post, said) = post(&rows, "");
        assert_eq!(
            (post["parameters"][0]["name"].as_str(), said.as_slice()),
            (Some("a"), &["part-unknown"][..]),
            "{rows}"
        );
    }
}
