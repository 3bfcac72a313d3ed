//! Checks that the report in both READMEs is real, and that each format contains what it must.

use std::fs;

use expect_test::expect;
use wechatpay_codegen::{
    diff::{Accepted, Change, Detail, Format, Report, render},
    source::Source,
};

use super::diff_kinds::changes;
use crate::common::{few, package, tree};

/// Returns three pages as they once were in the checkout, so that edits of the pages don't change
/// the report in the READMEs.
fn pages() -> Vec<Source> {
    tree(&package().join("tests/report"))
}

/// Returns the pages after a few edits that a person could make.
fn edited() -> Vec<Source> {
    const EDITS: &[(&str, &str, &str)] = &[
        (
            "openapi/v3/pay/transactions/jsapi.md",
            "| goods_tag {data-indent=1} |",
            "| settle_currency {data-indent=1} | string | 结算币种 / Currency of settlement\n| goods_tag {data-indent=1} |",
        ),
        (
            "openapi/v3/pay/transactions/jsapi.md",
            "| invoice_id {data-indent=2} | string {data-tooltip=\"最长32字符\"}",
            "| invoice_id {data-indent=2} | string {data-tooltip=\"最长24字符\"}",
        ),
        (
            "openapi/v3/refund/domestic/refunds.md",
            "| reason {data-indent=1} |",
            "| reason {data-required data-indent=1} |",
        ),
        (
            "openapi/v3/bill/tradebill.md",
            "{{ $frontmatter.description }}\n",
            "{{ $frontmatter.description }}\n\n::: danger :no_entry_sign: {.im-deprecated}\n已下线 / Taken off line\n:::\n",
        ),
    ];
    let mut pages = pages();
    for (path, from, to) in EDITS {
        let page = pages.iter_mut().find(|page| page.path == *path).unwrap_or_else(|| panic!("{path} is gone"));
        assert!(page.text.contains(from), "{path} has no {from:?} any more: choose another edit");
        page.text = page.text.replacen(from, to, 1);
    }
    pages
}

fn report() -> Report {
    Report::new(changes(pages(), edited()), Some("0.1.0".to_owned()))
}

#[test]
fn the_readmes_show_a_real_report() {
    const BEGIN: &str = "<!-- report: a test compares it with the output of `diff` -->\n";
    const END: &str = "<!-- end of report -->";
    // The README has headings of its own, so those of the report are two levels lower.
    let wanted =
        render(&report(), Format::Markdown, Detail::Effects).replace("\n### ", "\n##### ").replacen("## ", "#### ", 1);
    for name in ["README.md", "README.zh-CN.md"] {
        let file = package().join("..").join(name);
        let text = fs::read_to_string(&file).expect("the README can be read");
        let start = text.find(BEGIN).unwrap_or_else(|| panic!("{name} has no {BEGIN}")) + BEGIN.len();
        let end = start + text[start..].find(END).unwrap_or_else(|| panic!("{name} has no {END}"));
        let wanted = format!("\n{wanted}\n");
        if text[start..end] != wanted {
            assert!(
                std::env::var_os("UPDATE_EXPECT").is_some(),
                "{name} shows a different report; UPDATE_EXPECT=1 writes this one:\n{wanted}"
            );
            fs::write(&file, format!("{}{wanted}{}", &text[..start], &text[end..])).expect("the README can be written");
        }
    }
}

#[test]
fn formats() {
    let report = report();
    let all = [Format::Text, Format::Github, Format::Changelog].map(|format| render(&report, format, Detail::Effects));
    expect![[r#"
        ESC[1mAPI changes: 2 breaking, 1 warning, 1 compatible · crate: minor (0.1.0 → 0.1.1)ESC[0m

        ESC[31mbreaking  ESC[0m patchESC[0m POST /v3/pay/transactions/jsapi: request property max length decreased `detail.invoice_id`: `32` → `24`
        ESC[2m                 docs/openapi/v3/pay/transactions/jsapi.md:29 · 7ef3b5bcc5b6cf12ESC[0m

        ESC[31mbreaking  ESC[0m patchESC[0m POST /v3/refund/domestic/refunds: request property became required `reason`
        ESC[2m                 docs/openapi/v3/refund/domestic/refunds.md:17 · 748c4c71f5c9f25fESC[0m

        ESC[33mwarning   ESC[0m minorESC[0m GET /v3/bill/tradebill: endpoint deprecated
        ESC[2m                 docs/openapi/v3/bill/tradebill.md:10 · c3ab926affcf490eESC[0m

        ESC[32mcompatibleESC[0m minorESC[0m POST /v3/pay/transactions/jsapi: new optional request property `settle_currency`: `optional string`
        ESC[2m                 docs/openapi/v3/pay/transactions/jsapi.md:23 · 422c45208e64c0c9ESC[0m

        ::error file=docs/openapi/v3/pay/transactions/jsapi.md,title=breaking%3A request-property-max-length-decreased,line=29::patch · POST /v3/pay/transactions/jsapi: request property max length decreased `detail.invoice_id`: `32` → `24`
        ::error file=docs/openapi/v3/refund/domestic/refunds.md,title=breaking%3A request-property-became-required,line=17::patch · POST /v3/refund/domestic/refunds: request property became required `reason`
        ::warning file=docs/openapi/v3/bill/tradebill.md,title=warning%3A endpoint-deprecated,line=10::minor · GET /v3/bill/tradebill: endpoint deprecated
        ::notice file=docs/openapi/v3/pay/transactions/jsapi.md,title=compatible%3A new-optional-request-property,line=23::minor · POST /v3/pay/transactions/jsapi: new optional request property `settle_currency`: `optional string`

        ### Added
        - `POST /v3/pay/transactions/jsapi`: new optional request property `settle_currency`: `optional string`.

        ### Changed
        - **Breaking on the wire.** `POST /v3/pay/transactions/jsapi`: request property max length decreased `detail.invoice_id`: `32` → `24`.
        - **Breaking on the wire.** `POST /v3/refund/domestic/refunds`: request property became required `reason`.

        ### Deprecated
        - `GET /v3/bill/tradebill`: endpoint deprecated.

    "#]].assert_eq(&all.join("\n").replace('\x1b', "ESC"));
    let json: serde_json::Value =
        serde_json::from_str(&render(&report, Format::Json, Detail::Effects)).expect("the report is JSON");
    assert_eq!(json["bump"], "minor");
    assert_eq!(json["changes"].as_array().map(Vec::len), Some(report.changes.len()));
    let first = &json["changes"][0];
    assert_eq!(first["id"], "request-property-max-length-decreased");
    assert_eq!(first["new"]["file"], "docs/openapi/v3/pay/transactions/jsapi.md");
    // An edit has added a row above this one.
    assert_eq!(first["new"]["line"].as_u64(), first["old"]["line"].as_u64().map(|line| line + 1));
}

#[test]
fn accepted_changes_are_named_and_counted_apart() {
    let read = |text: &str| Accepted::read(text);
    let mut all: Vec<Change> = changes(pages(), edited());
    let fingerprint = all[0].fingerprint.clone();
    let entry = |fingerprint: &str, reason: &str| {
        format!("[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"{reason}\"\n")
    };
    read(&entry(&fingerprint, "it was so all along"))
        .expect("the list is valid")
        .apply(&mut all)
        .expect("the entry is used");
    assert_eq!(all[0].accepted.as_deref(), Some("it was so all along"));
    let report = Report::new(all.clone(), None);
    assert_eq!(report.open().count(), all.len() - 1);
    let text = render(&report, Format::Markdown, Detail::Effects);
    assert!(text.contains("1 accepted") && text.contains("accepted: it was so all along"), "{text}");
    assert_eq!(
        render(&report, Format::Github, Detail::Effects).matches("::error").count(),
        1,
        "the other breaking change is left"
    );
    let unused = read(&entry("0000000000000000", "?")).expect("the list is valid").apply(&mut all);
    assert_eq!(unused, Err(vec!["0000000000000000".to_owned()]));
    for wrong in [
        entry(&fingerprint, " "),
        entry(&fingerprint, "a") + &entry(&fingerprint, "b"),
        "[[accepted]]\nfingerprint = \"0\"\n".to_owned(),
        "[[acepted]]\n".to_owned(),
    ] {
        assert!(read(&wrong).is_err(), "{wrong}");
    }
    assert!(read("").is_ok());
}

#[test]
fn long_reports_are_folded_and_say_what_is_left_out() {
    let all = changes(Vec::new(), few()).into_iter().cycle().take(200).collect();
    let text = render(&Report::new(all, None), Format::Markdown, Detail::Effects);
    assert!(text.contains("<details><summary><code>v3-pay</code>") && text.contains("… and 50 more"), "{text}");
    let nothing = render(&Report::new(Vec::new(), Some("0.1.0".to_owned())), Format::Markdown, Detail::Effects);
    assert!(nothing.starts_with("## API changes: none · crate: unchanged\n"), "{nothing}");
}

#[test]
fn cells_of_a_table_stay_cells() {
    let page = |text: &str| {
        let table = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| json | object | 体\n";
        let row = format!("| a {{data-indent=1}} | string | {text}\n");
        vec![Source { path: "openapi/v3/a.md".to_owned(), text: format!("# 甲 {{#post}}\n\n{table}{row}") }]
    };
    let report = Report::new(changes(page("一"), page("二 \\| 三 ` <b>四")), None);
    let text = render(&report, Format::Markdown, Detail::Everything);
    let row = text.lines().find(|line| line.contains("description changed")).expect("the change is reported");
    assert_eq!(row.replace("\\|", "").matches('|').count(), 6, "{row}");
    assert!(!row.contains("<b>"), "{row}");
}

/// Returns a page whose response is a file, with `attributes` in its row, and whose request has a
/// field with the description `words`.
fn file(attributes: &str, words: &str) -> Vec<Source> {
    let query = format!("| query | object | 查\n| a {{data-indent=1}} | string | {words}\n");
    let table = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
    let response = format!("\n| 返回字段\n| ---\n| 文件流 {{align=center colspan=3 {attributes}}}\n");
    let text = format!("# 甲 {{#get}}\n\n{table}{query}{response}");
    vec![Source { path: "openapi/v3/a.md".to_owned(), text }]
}

#[test]
fn what_concerns_security_comes_first_and_is_never_folded() {
    let report = Report::new(changes(file("", "一"), file("data-unsigned", "二")), None);
    let first = &report.changes[0];
    assert_eq!((first.id.as_str(), first.security), ("response-signature-removed", true));
    assert!(!report.changes[1].security);
    for detail in [Detail::Effects, Detail::Everything, Detail::Kinds] {
        let text = render(&report, Format::Text, detail);
        assert!(text.contains("security: 1") && text.contains("security\x1b[0m · GET /v3/a"), "{text}");
        assert!(render(&report, Format::Markdown, detail).contains("**security**"));
    }
    assert!(
        render(&report, Format::Github, Detail::Effects).contains("::error file=docs/openapi/v3/a.md,title=security")
    );
}

#[test]
fn changes_without_effect_are_only_counted() {
    let report = Report::new(changes(file("", "一"), file("", "二")), None);
    let told = "description changed";
    for format in [Format::Text, Format::Markdown, Format::Changelog] {
        for detail in [Detail::Effects, Detail::Kinds] {
            let text = render(&report, format, detail);
            assert!(text.contains("descriptions: 1") && !text.contains(told), "{text}");
        }
    }
    assert!(render(&report, Format::Text, Detail::Everything).contains(told));
    assert!(render(&report, Format::Json, Detail::Effects).contains("description-changed"));
}

#[test]
fn changes_of_everything_are_counted_by_kind() {
    let one = changes(Vec::new(), few()).remove(0);
    let report = Report::new(vec![one; 200], None);
    for format in [Format::Text, Format::Markdown, Format::Changelog] {
        let text = render(&report, format, Detail::Kinds);
        assert!(text.lines().count() < 15 && text.contains("endpoint added") && text.contains("200"), "{text}");
    }
}

#[test]
fn versions() {
    use wechatpay_codegen::diff::Bump::{Major, Minor, Patch};
    let cases = [
        (Major, "0.4.2", Some("0.5.0")),
        (Minor, "0.4.2", Some("0.4.3")),
        (Patch, "0.4.2", Some("0.4.3")),
        (Major, "1.4.2", Some("2.0.0")),
        (Minor, "1.4.2", Some("1.5.0")),
        (Patch, "1.4.2", Some("1.4.3")),
        (Patch, "1.4", None),
    ];
    for (bump, version, next) in cases {
        assert_eq!(bump.next(version).as_deref(), next);
    }
}
