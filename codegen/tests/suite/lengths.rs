//! Tests how pages get the lengths that official pages state, and what is reported if a length does not
//! fit a page.

use std::collections::BTreeSet;

use wechatpay_codegen::{
    api::{Api, Property},
    compile,
    corrections::{Corrections, Lengths, Problem},
};

use crate::common::page;

const PAGE: &str = "# 甲 {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | query | object |\n| id {data-indent=1} | string |\n\
    | json {data-required} | object |\n\
    | list {data-indent=1} | object[] |\n\
    | name {data-indent=2} | string {data-tooltip=\"最长8字符\"} |\n\
    | count {data-indent=2} | integer |\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id | string |\n";

/// Applies lengths to the page. Returns the page's fields with their lengths, and the problems.
fn apply(lengths: &str) -> (Vec<String>, String) {
    let mut api: Api = compile(vec![page("openapi/v3/a/b.md", PAGE)]).api;
    let entry = format!("[[lengths]]\noperation = \"POST /v3/a/b\"\nsource = \"https://a.example\"\n{lengths}\n");
    let problems = match Lengths::read(&entry) {
        Ok(lengths) => Corrections::default().with_lengths(lengths).apply(&mut api, &BTreeSet::new()),
        Err(problems) => problems,
    };
    let mut found = Vec::new();
    api.pages[0].each_property(&mut |_, property: &mut Property| {
        let attributes = &property.schema.item().attributes;
        if let Some(max) = attributes.max_length {
            found.push(format!("{} {}..{max}", property.name, attributes.min_length.unwrap_or_default()));
        }
    });
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    (found, lines.join("\n"))
}

#[test]
fn strings_get_their_lengths() {
    let (found, problems) = apply("request.id = 32\nrequest.\"list.name\" = [6, 64]\nresponse.id = 16");
    assert_eq!(problems, "");
    assert_eq!(found, ["id 0..32", "name 6..64", "id 0..16"]);
    // The page states 8, and an entry never makes a limit stricter.
    assert_eq!(apply("request.\"list.name\" = 4").0, ["name 0..8"]);
}

#[test]
fn what_does_not_fit_is_reported() {
    for (lengths, wanted) in [
        (
            "request.\"list.count\" = 8",
            "1: POST /v3/a/b: `list.count`: the field is not a string, but only strings have a length",
        ),
        ("response.name = 8", "1: POST /v3/a/b: `name`: there is no such field"),
        ("request.id = 0", "this is not a length: write a maximum above 0, or [minimum, maximum]"),
        ("request.id = -1", "this is not a length"),
        ("request.id = [8, 6]", "this is not a length"),
        ("request.id = \"8\"", "this is not a length"),
        ("failure.id = 8", "unknown field `failure`"),
    ] {
        let (found, problems) = apply(lengths);
        assert!(problems.contains(wanted), "{lengths}: {problems}");
        assert_eq!(found, ["name 0..8"], "{lengths}");
    }
}
