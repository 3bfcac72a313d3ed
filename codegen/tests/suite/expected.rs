//! Tests what is reported if a page contradicts a fact that an official source states.

use std::fs;

use wechatpay_codegen::{
    api::Api,
    compile,
    corrections::{Expected, Problem},
};

use crate::common::{docs, package, page};

const PAGE: &str = "# 甲 {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | base_uri {data-required} | string | 接入域名<br/>`https://a.example` 枚举值\n\
    | b {data-required} | string |\n\
    | json {data-required} | object |\n\
    | tags {data-indent=1} | string[] | 标签 / Tags\n\
    | name {data-required data-indent=1} | string {data-encrypted=by-rsa-pubkey} |\n\
    | list {data-indent=1} | object[] |\n\
    | kind {data-indent=2} | string {data-one-of=way} | `A` \\| `B` 枚举值之一\n\
    | count {data-indent=2} | integer {data-one-of=way} |\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 空字符串(无返回内容) {align=center colspan=3}\n";

fn api() -> Api {
    let compiled = compile(vec![page("openapi/v3/a/{b}.md", PAGE)]);
    assert!(compiled.diagnostics.is_empty(), "{:#?}", compiled.diagnostics);
    compiled.api
}

/// Returns what is reported for an entry that expects `fact`. `place` is the text of the entry's keys
/// `where` and `field`.
fn report(place: &str, fact: &str) -> String {
    let entry = format!(
        "[[expected]]\noperation = \"POST /v3/a/{{b}}\"\n{place}\nis = {fact}\nsource = \"https://c.example\"\n"
    );
    let problems = Expected::read(&entry).map_or_else(|problems| problems, |expected| expected.check(&api()));
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    lines.join("\n")
}

fn fields(names: &[&str], fact: &str) -> String {
    report(&format!("where = \"request\"\nfield = {names:?}"), fact)
}

#[test]
fn a_fact_that_holds_is_not_reported() {
    let holding: &[(&[&str], &str)] = &[
        (&["name"], r#""required""#),
        (&["list", "list.kind"], r#""optional""#),
        (&["nick", "list.name"], r#""absent""#),
        (&["list.kind", "list.count"], r#""one-of""#),
        // The path has this parameter, but the query and the body don't.
        (&["b"], r#""absent""#),
        (&["list"], r#"{ type = "object[]" }"#),
        (&["tags"], r#"{ type = "string[]" }"#),
        (&["list.count"], r#"{ type = "integer" }"#),
        (&["list.kind"], r#"{ enum-has = ["B", "A"] }"#),
        (&["name"], r#"{ encrypted = "rsa-oaep" }"#),
        (&["name", "list"], r#"{ in = "body" }"#),
        (&["b"], r#"{ in = "path" }"#),
    ];
    for (names, fact) in holding {
        assert_eq!(fields(names, fact), "", "{names:?} {fact}");
    }
    assert_eq!(report("where = \"request\"", r#"{ host = ["https://a.example"] }"#), "");
}

#[test]
fn a_fact_that_does_not_hold_is_reported() {
    let broken: &[(&[&str], &str, &str)] = &[
        (&["list"], r#""required""#, "`list`: should be required"),
        (&["nick"], r#""required""#, "`nick`: there is no such field"),
        (&["name"], r#""optional""#, "`name`: should be optional"),
        (&["list.kind"], r#""absent""#, "`list.kind`: should not exist"),
        (&["name", "list.kind"], r#""one-of""#, "`name`: should be optional"),
        (
            &["list", "list.kind"],
            r#""one-of""#,
            "`list`: should be in a `data-one-of` group, of which exactly one field is required",
        ),
        (&["list"], r#"{ type = "object" }"#, "`list`: should be of type `object`"),
        (&["list.count"], r#"{ type = "string" }"#, "`list.count`: should be of type `string`"),
        (&["list.kind"], r#"{ enum-has = ["A", "C"] }"#, "`list.kind`: should have the value `C`"),
        (&["list.kind"], r#"{ encrypted = "rsa-oaep" }"#, "`list.kind`: should be encrypted with `rsa-oaep`"),
        (&["name"], r#"{ encrypted = "rsa-pkcs1" }"#, "`name`: should be encrypted with `rsa-pkcs1`"),
    ];
    for (names, fact, message) in broken {
        assert_eq!(fields(names, fact), format!("1: `POST /v3/a/{{b}}`: {message}"), "{names:?} {fact}");
    }
    for (names, place) in [(&["name"], "query"), (&["nick"], "body")] {
        assert!(fields(names, &format!("{{ in = {place:?} }}")).contains("but should be in"), "{names:?} {place}");
    }
    let host = report("where = \"request\"", r#"{ host = ["https://b.example"] }"#);
    let message = "its hosts are [\"https://a.example\"], but should be [\"https://b.example\"]";
    assert_eq!(host, format!("1: `POST /v3/a/{{b}}`: {message}"));
}

#[test]
fn an_entry_that_makes_no_sense_is_refused() {
    let name = "where = \"request\"\nfield = \"name\"";
    for (place, fact, wanted) in [
        (name, r#""mandatory""#, "unknown variant `mandatory`"),
        (name, r#"{ host = ["https://a.example"] }"#, "1: a host belongs to a request"),
        (name, r#""one-of""#, "1: `one-of` and `any-of` are about several fields"),
        (name, r#"{ type = "text" }"#, "1: `POST /v3/a/{b}`: `name`: `text` is not a type"),
        (name, r#"{ encrypted = "rot13" }"#, "1: `POST /v3/a/{b}`: `name`: \"rot13\" is not a valid value"),
        ("where = \"request\"", r#""required""#, "1: this fact is about fields"),
        ("where = \"body\"", r#""required""#, "unknown variant `body`"),
    ] {
        let report = report(place, fact);
        assert!(report.contains(wanted), "{report}\nlacks: {wanted}");
    }
}

/// Our pages agree with what official sources state, so that no import can bring a mistake back.
#[test]
fn our_pages_are_as_expected() {
    let text = fs::read_to_string(package().join("../docs/expected.toml")).expect("the file can be read");
    let expected = Expected::read(&text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert!(!expected.is_empty(), "no fact is expected");
    assert_eq!(expected.check(&compile(docs()).api), []);
}
