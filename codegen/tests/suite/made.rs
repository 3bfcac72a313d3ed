//! Tests of generated samples. Their fields come from a schema, and their values from a table.

use serde_json::{Value, json};
use wechatpay_codegen::{
    Compiled, compile,
    diagnostic::{Code, position},
    examples::{self, Table},
    illustrate,
    import::remake,
    read_specs,
    source::Source,
    specs,
};

use crate::common::page;

const REQUEST: &str = "# 甲 / A {#post}\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | json {data-required} | object | JSON请求体 / JSON body\n";
const RESPONSE: &str = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";

/// Returns the page `v3/a` with this sample, and with these rows in its response.
fn responds(sample: &str, rows: &str) -> Source {
    page(
        "openapi/v3/a.md",
        format!("{REQUEST}| order_id {{data-indent=1}} | string | 订单号 / Number\n{sample}{RESPONSE}{rows}"),
    )
}

fn illustrated(source: Source, table: &str) -> Compiled {
    let mut compiled = compile(vec![source]);
    illustrate(&mut compiled, Source { path: examples::FILE.to_owned(), text: table.to_owned() });
    compiled
}

/// Returns the example of the response with these rows.
fn example(rows: &str, table: &str) -> Value {
    let compiled = illustrated(responds("", rows), table);
    assert!(compiled.diagnostics.is_empty(), "{:#?}", compiled.diagnostics);
    compiled.api.pages[0].operations[0].response_example.clone().expect("the response has an example")
}

#[test]
fn a_row_is_found_by_name_path_part_and_page() {
    let rows = "| id | string | 甲 / A\n| payer | object | 甲 / A\n| id {data-indent=1} | string | 甲 / A\n\
        | shop_id | string | 甲 / A\n| no | string | 甲 / A\n";
    let table = "[fields]\nid = \"any\"\n\"payer.id\" = \"payer\"\n\"*_id\" = \"part\"\n\"response.no\" = \"response\"\n\
        no = \"request\"\n[pages.\"v3/a\"]\n\"response.id\" = \"page\"\nno = \"page\"\n[pages.\"v3/a#post\"]\n\"response.no\" = \"method\"\n[pages.\"v3/b\"]\nshop_id = \"other page\"\n";
    let found = example(rows, table);
    assert_eq!(found, json!({"id": "page", "payer": {"id": "payer"}, "shop_id": "part", "no": "method"}));
}

#[test]
fn a_value_has_the_type_and_the_limits_of_its_row() {
    let rows = "| number | integer | 甲 / A\n| text | string {data-tooltip=\"最长3字符\"} | 甲 / A\n\
        | sure | boolean | 甲 / A\n| state | string | 甲 / A<br/>`A`：甲 / A<br/>`B`：乙 / B\n| other | string | 甲 / A<br/>`A`：甲 / A<br/>`B`：乙 / B\n";
    let table = "[fields]\nnumber = \"7\"\ntext = [\"long\", \"abc\"]\nsure = false\nstate = \"B\"\nother = \"C\"\n";
    let wanted = json!({"number": 7, "text": "abc", "sure": false, "state": "B", "other": "A"});
    assert_eq!(example(rows, table), wanted);
    assert_eq!(example("| text | string | 甲 / A\n", "")["text"], format!("{}text", examples::PLACEHOLDER));
}

#[test]
fn a_moment_is_written_as_the_row_says() {
    let rows = [
        ("string", "时间，RFC 3339格式 / Time", json!("2026-06-18T10:35:42+08:00")),
        ("string", "格式为yyyyMMddHHmmss / Time", json!("20260618103542")),
        ("string", "格式为yyyy-MM-dd / Day", json!("2026-06-18")),
        ("string", "格式为yyyyMMdd / Day", json!("20260618")),
        ("string", "Unix时间戳，单位：秒 / Time, in seconds", json!("1781750142")),
        ("string", "时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time", json!("2026-06-18T10:35:42+08:00")),
        ("integer", "时间 / Time", json!(1_781_750_142)),
        ("integer", "毫秒 / In milliseconds", json!(1_781_750_142_000_i64)),
        ("string", "时间 / Time", json!("2026-06-18T10:35:42+08:00")),
        ("string {data-tooltip=\"最长8字符\"}", "日期 / Day", json!("20260618")),
    ];
    for (ty, description, written) in rows {
        let found =
            example(&format!("| at | {ty} | {description}\n"), "[fields]\nat = \"2026-06-18T10:35:42+08:00\"\n");
        assert_eq!(found["at"], written, "{ty} {description}");
    }
}

#[test]
fn lists_have_two_items_that_differ() {
    let rows = "| list | object[] | 甲 / A\n| id {data-indent=1} | string | 甲 / A\n| kind {data-indent=1} | string | 甲 / A\n\
        | words | string[] | 甲 / A\n| once | object[] | 甲 / A\n| id {data-indent=1} | string | 甲 / A\n";
    let table = "[fields]\nid = [\"1\", \"2\"]\nkind = \"k\"\nwords = [\"a\", \"b\"]\nonce = { items = 1 }\n";
    let wanted = json!({
        "list": [{"id": "1", "kind": "k"}, {"id": "2", "kind": "k"}], "words": ["a", "b"], "once": [{"id": "1"}],
    });
    assert_eq!(example(rows, table), wanted);
}

#[test]
fn fields_that_exclude_each_other_are_not_together() {
    let rows = "| id | string {data-only-in=\"one! two\"} | 甲 / A\n| a | string {data-only-in=\"one!\"} | 甲 / A\n\
        | b | string {data-only-in=\"two!\"} | 甲 / A\n| error | string | 甲 / A\n";
    let table = "[fields]\nid = \"1\"\na = \"a\"\nb = \"b\"\nerror = []\n";
    assert_eq!(example(rows, table), json!({"id": "1", "a": "a"}));
    let other = format!("{table}response = {{ alternative = \"two\" }}\n");
    assert_eq!(example(rows, &other), json!({"id": "1", "b": "b"}));
}

#[test]
fn a_response_agrees_with_its_request_and_documents_carry_it() {
    let sample = "\n```json\n{ \"json\": { \"order_id\": \"TEA1\" } }\n```\n";
    let rows = "| order_id | string | 订单号 / Number\n| data | string {data-encrypted=by-aes-gcm data-encoded=json} | 甲 / A\n";
    let compiled = illustrated(responds(sample, rows), "[fields]\norder_id = \"other\"\ndata = \"x\"\n");
    let operation = &compiled.api.pages[0].operations[0];
    assert_eq!(operation.response_example.as_ref().expect("the response has an example")["order_id"], "TEA1");
    let documents = specs(&compiled.api);
    assert!(documents["v3/a.yaml"].contains("order_id: TEA1"), "{}", documents["v3/a.yaml"]);
    assert_eq!(read_specs(&documents).expect("the documents can be read"), compiled.api);
}

#[test]
fn a_notification_has_an_example() {
    let text = "# 乙 / B {#post}\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
        | body {data-required} | object | JSON\n| id {data-indent=1} | string | 甲 / A\n\
        | event_type {data-indent=1} | string | `B` 枚举值\n\n\
        | 应答规范 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| status | integer |\n";
    let compiled = illustrated(page("webhook/v3/B.md", text), "[fields]\nid = \"1\"\n\"notification.id\" = \"N\"\n");
    let event = compiled.api.pages[0].event.as_ref().expect("the page is a notification");
    assert_eq!(event.body.example, Some(json!({"id": "N", "event_type": "B"})));
}

#[test]
fn a_made_sample_is_made_again_and_a_written_one_stays() {
    let table = Table::read("[fields]\norder_id = \"NEW\"\n").expect("the table can be read");
    let sample =
        |mark: &str| format!("\n```json{mark}\n{{\n  \"json\": {{\n    \"order_id\": \"OLD\"\n  }}\n}}\n```\n");
    let remade = |mark: &str| remake(vec![responds(&sample(mark), "| ok | string | 甲 / A\n")], &table);
    assert_eq!(remade("").len(), 0);
    let text = remade(" {data-made}").remove("openapi/v3/a.md").expect("the page changes");
    assert!(text.contains("```json {data-made}\n") && text.contains("\"order_id\": \"NEW\""), "{text}");
    let again = remake(vec![page("openapi/v3/a.md", text.clone())], &table);
    assert!(again.is_empty(), "{again:#?}");
    let document =
        specs(&compile(vec![page("openapi/v3/a.md", text)]).api).remove("v3/a.yaml").expect("the page has a document");
    assert!(document.contains("x-sample: made"), "{document}");
}

#[test]
fn a_table_that_cannot_be_read_is_reported_where_it_is_wrong() {
    let compiled = illustrated(responds("", "| ok | string | 甲 / A\n"), "[fields]\nid = \n");
    let [found] = &compiled.diagnostics[..] else { panic!("{:#?}", compiled.diagnostics) };
    assert_eq!((found.code, found.file.as_str()), (Code::SamplesInvalid, examples::FILE));
    let source = &compiled
        .sources
        .iter()
        .find(|source| source.path == examples::FILE)
        .expect("the file is among the sources")
        .text;
    assert_eq!(position(source, found.span.start).line, 2);
}
