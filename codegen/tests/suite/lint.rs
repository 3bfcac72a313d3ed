//! Tests what the rules for likely mistakes must not report, and what their fixes write. `codes.rs` tests
//! what the rules report.

use wechatpay_codegen::{compile, diagnostic};

use crate::common::page;

const PATH: &str = "openapi/v3/a/{id}.md";
const REQUEST: &str =
    "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id {data-required} | string | 甲\n";
const RESPONSE: &str = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";

/// Returns a page with these rows in its tables, and with `rest` after them.
fn text(request: &str, response: &str, rest: &str) -> String {
    format!("# 甲 {{#post}}\n\n{REQUEST}{request}{RESPONSE}{response}{rest}")
}

/// Checks that nothing is reported for a page.
fn is_clean(path: &str, text: &str) {
    let compiled = compile(vec![page(path, text)]);
    assert!(compiled.diagnostics.is_empty(), "{:#?}\n{text}", compiled.diagnostics);
}

#[test]
fn a_parameter_of_the_path_may_be_the_name_of_something_else() {
    let deeper = "| json | object | 乙\n| goods {data-indent=1} | object | 丙\n| id {data-indent=2} | string | 丁\n";
    is_clean(PATH, &text(deeper, "| id | string | 戊\n", ""));
    is_clean(PATH, &text("| headers | object | 乙\n| id {data-indent=1} | string | 丙\n", "| ok | string | 丁\n", ""));
}

#[test]
fn names_that_are_meant_to_be_similar() {
    let names = [
        ["appid", "appids"],
        ["image1", "image2"],
        ["a_amount", "b_amount"],
        ["payee_name", "payer_name"],
        ["device_id", "device_ip"],
    ];
    for [one, other] in names {
        is_clean(PATH, &text("", &format!("| {one} | string | 乙\n| {other} | string | 丙\n"), ""));
    }
    // The second name is on another level.
    is_clean(PATH, &text("", "| mchid | string | 乙\n| a | object | 丙\n| mch_id {data-indent=1} | string | 丁\n", ""));
}

#[test]
fn ids_of_two_modes_that_a_call_may_have() {
    let ids = |one: &str, other: &str| {
        format!(
            "| json | object | 乙\n| {one} data-indent=1}} | string | 丙\n| {other} data-indent=1}} | string | 丁\n"
        )
    };
    let ok = "| ok | string | 戊\n";
    is_clean(PATH, &text(&ids("mchid {data-required", "sp_mchid {"), ok, ""));
    is_clean(PATH, &text(&ids("mchid {data-required", "sub_mchid {data-required"), ok, ""));
    is_clean(PATH, &text(&ids("name {data-required", "sp_name {data-required"), ok, ""));
    // Responses and notifications may have the ids of both modes.
    is_clean(PATH, &text("", "| mchid {data-required} | string | 乙\n| sp_mchid {data-required} | string | 丙\n", ""));
    let notification =
        text(&ids("mchid {data-required", "sp_mchid {data-required"), ok, "").replace("| json", "| body");
    let notification = notification.replace("| id {data-required} | string | 甲\n", "").replace("返回字典", "应答规范");
    is_clean("webhook/v2/A.md", &notification.replace("| ok |", "| status |"));
}

#[test]
fn urls_of_no_other_operation_are_accepted() {
    let about = |description: &str| {
        text("", "| ok | string | 乙\n", "").replace("{#post}", &format!("{{#post}}\n\n{description}"))
    };
    for description in [
        "见 POST /v3/a/{id}。",
        "与 /v3/a/b 不同，/v3/a/{id} 只查一笔。 / Unlike /v3/a/b, /v3/a/{id} returns one.",
        "见 https://pay.weixin.qq.com/doc/v3/merchant/4012791862。",
        "申请退款（v3） / Refund and/or reversal, /v3/ only",
    ] {
        is_clean(PATH, &about(description));
    }
    is_clean("openapi/v2/a.md", &about("见 /a/b。").replace("| id {data-required} | string | 甲\n", ""));
}

#[test]
fn a_successor_may_be_another_operation_of_the_page() {
    let deprecated = "::: danger {.im-redesigned}\n[新接口](/openapi/v3/a/{id}#get)\n:::\n\n| 请求参数";
    is_clean(PATH, &text("", "| ok | string | 乙\n", "").replacen("| 请求参数", deprecated, 1));
}

#[test]
fn links_to_different_pages() {
    let links = "\n参阅 [官方文档](https://a.example/b?c=1) [官方文档](https://a.example/b?c=2) \
                 [官方文档](https://a.example/#/d) [官方文档](https://a.example/#/e)\n";
    is_clean(PATH, &text("", "| ok | string | 乙\n", links));
}

#[test]
fn the_fix_of_a_repeated_link_removes_it() {
    let links = |further: &str| {
        text(
            "",
            "| ok | string | 乙\n",
            &format!("\n参阅 [官方文档](https://a.example/b){further} [更多](https://a.example/c)\n"),
        )
    };
    let twice = links(" [官方文档](https://a.example/b) [官方文档](http://a.example/b/)");
    let compiled = compile(vec![page(PATH, twice.as_str())]);
    assert_eq!(compiled.api.pages[0].operations[0].links, ["https://a.example/b", "https://a.example/c"]);
    let (fixed, codes) = diagnostic::apply(&twice, &compiled.diagnostics);
    assert_eq!((fixed, codes.len()), (links(""), 2));
}

#[test]
fn values_that_are_meant_to_be_similar() {
    for values in [
        ["COUPON_1", "COUPON_2"],
        ["WITHIN_30_DAYS", "WITHIN_90_DAYS"],
        ["PAYEE_ABNORMAL", "PAYER_ABNORMAL"],
        ["LOCKED", "BLOCKED"],
        ["CMB_DEBIT", "CMBC_DEBIT"],
        ["JSAPI", "App"],
        ["iOS", "Android"],
        ["-1", "1"],
        ["1", "SUCCESs"],
    ] {
        let [one, other] = values;
        is_clean(PATH, &text("", &format!("| a | string | 乙<br/>`{one}`：丙<br/>`{other}`：丁\n"), ""));
    }
}

#[test]
fn a_file_says_whether_it_is_signed() {
    let row = |attribute: &str| text("", &format!("| 文件流 {{align=center colspan=3{attribute}}}\n"), "");
    for (attribute, unsigned) in
        [(" data-unsigned", true), (" data-signed", false), (" data-unsigned data-signed", false)]
    {
        is_clean(PATH, &row(attribute));
        let compiled = compile(vec![page(PATH, row(attribute))]);
        assert_eq!(compiled.api.pages[0].operations[0].unsigned_response, unsigned, "{attribute}");
    }
    // If there is only a table of failures, a success is a file without a signature.
    is_clean("openapi/v2/{id}.md", &text("", "| return_code | string | 乙\n", "").replace("返回字典", "异常字典"));
    // A response without a body is not a file.
    is_clean(PATH, &text("", "| 空字符串(无返回内容) {align=center colspan=3}\n", ""));
}
