//! Tests every diagnostic code on the smallest page that causes it, and checks `docs/lint.md`, which
//! lists the codes.

use std::collections::BTreeSet;

use expect_test::expect_file;
use wechatpay_codegen::{
    compile,
    diagnostic::{CODES, Code, Diagnostic, Info, Severity, position},
    fix,
    source::Source,
};

use crate::{
    common::{package, page},
    fixes,
};

/// The pages that cause a code, and where it is reported.
struct Case {
    code: Code,
    pages: Vec<Source>,
    /// The line and the column, if the case specifies them.
    at: Option<(usize, usize)>,
}

impl Case {
    fn at(mut self, line: usize, column: usize) -> Self {
        self.at = Some((line, column));
        self
    }
}

/// Codes that no page in this file causes, each with the reason.
const UNREPORTED: &[(Code, &str)] = &[
    (Code::GlossaryNameMissing, GLOSSARY),
    (Code::GlossaryValueMissing, GLOSSARY),
    (Code::GlossaryNotFilled, GLOSSARY),
    (Code::GlossaryDiffers, GLOSSARY),
    (Code::GlossaryUnused, GLOSSARY),
    (Code::GlossaryTwice, GLOSSARY),
    (Code::GlossaryRow, GLOSSARY),
    (Code::ChineseMissing, GLOSSARY),
    (Code::SamplesInvalid, "it is about samples.toml: `made.rs` tests it"),
    (Code::ProductsInvalid, "it is about products.toml: `bundle.rs` tests it"),
    (Code::ProvenanceInvalid, "it is about provenance.toml: `provenance.rs` tests it"),
    (Code::RowLost, "it reports a bug of the compiler, so no page should cause it"),
];

const GLOSSARY: &str = "it needs a glossary, which these cases lack: `glossary.rs` tests it";

const REQUEST: &str = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
const RESPONSE: &str = "| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
const RESPONDS: &str = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| ok | string | 甲\n";
const PATH: &str = "openapi/v3/a/b.md";

/// Returns a case with one page, which has this text and the usual path.
fn whole(code: Code, text: impl Into<String>) -> Case {
    case(code, vec![page(PATH, text)])
}

fn case(code: Code, pages: Vec<Source>) -> Case {
    Case { code, pages, at: None }
}

/// Returns a case with a page whose request table contains these rows, from line 5 on.
fn request(code: Code, rows: &str) -> Case {
    whole(code, format!("# 甲 {{#post}}\n\n{REQUEST}{rows}\n{RESPONDS}"))
}

/// Returns a case with a page whose body contains these rows, from line 6 on.
fn body(code: Code, rows: &str) -> Case {
    request(code, &format!("| json {{data-required}} | object | 乙\n{rows}"))
}

/// Returns a case with a page whose response contains these rows.
fn response(code: Code, rows: &str) -> Case {
    whole(code, format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n\n{RESPONSE}{rows}\n"))
}

/// Returns a case with a page that has a required enum `a`, an optional integer `b`, and this sample.
fn sample(code: Code, php: &str) -> Case {
    let rows = "| json | object | 乙\n| a {data-required data-indent=1} | string | 丙<br/>`A` \\| `B` 枚举值之一\n\
                | b {data-indent=1} | integer | 丁";
    whole(code, format!("# 甲 {{#post}}\n\n{REQUEST}{rows}\n\n```php\n{php}\n```\n{RESPONDS}"))
}

/// Returns a case with a page for `/v3/a/{user_id}` whose request table contains these rows.
fn path(code: Code, rows: &str) -> Case {
    let text = format!("# 甲 {{#post}}\n\n{REQUEST}{rows}\n{RESPONDS}");
    case(code, vec![page("openapi/v3/a/{user_id}.md", text)])
}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    let operation = format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n{RESPONDS}");
    let reply = RESPONDS.replace("返回字典", "应答规范").replace("| ok |", "| status |");
    let event = format!("# 甲 {{#post}}\n\n{REQUEST}| body | object | 乙\n| event_type {{data-indent=1}} | string | `A` 枚举值\n{reply}");
    vec![
        whole(Code::FrontMatterInvalid, format!("---\ntitle: [甲\n---\n{operation}")).at(1, 1),
        whole(Code::FrontMatterInvalid, format!("---\ntitle: 甲\n\n{operation}")).at(1, 1),
        whole(Code::NoOperation, format!("# 甲\n\n{REQUEST}| json | object | 乙\n")).at(1, 1),
        whole(Code::VerbTwice, format!("{operation}\n{operation}")).at(11, 1),
        whole(Code::HeadingUnknown, format!("{operation}\n## 乙 {{#psot}}\n\n{REQUEST}| json | object | 丙\n")).at(11, 1),
        whole(Code::HeadingUnknown, format!("## 乙\n\n{REQUEST}| json | object | 丙\n\n{operation}")).at(3, 3),
        case(Code::PageMisplaced, vec![page("v3/a/b.md", operation.as_str())]).at(1, 1),
        case(Code::PageMisplaced, vec![page("openapi/v3/a/b", format!("# 甲\n\n{REQUEST}| json | object | 乙\n"))]).at(3, 3),
        whole(Code::PageEmpty, "").at(1, 1),
        whole(Code::PageEmpty, "---\ntitle: 甲\n---\n\n<!-- # 甲 {#post} -->\n").at(1, 1),
        whole(Code::MergeConflict, operation.replace("\n| json", "\n<<<<<<< HEAD\n| json")).at(5, 1),
        whole(Code::RequestTableMissing, format!("# 甲 {{#post}}\n{RESPONDS}")).at(1, 1),
        whole(Code::ResponseTableMissing, format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n")).at(1, 1),
        whole(Code::TableUnknown, format!("{operation}\n{}", RESPONDS.replace("返回字典", "参数"))).at(12, 3),
        whole(Code::TableUnknown, operation.replace("返回字典", "**返回字典**")).at(7, 3),
        whole(Code::TableTwice, format!("{operation}{RESPONDS}").replacen("| ok |", "| no |", 1)).at(11, 3),
        whole(Code::TablesRunTogether, operation.replace("乙\n\n", "乙\n")).at(6, 1),
        body(Code::RowStray, "\n| a {data-indent=1} | string | 丙").at(7, 1),
        body(Code::RowStray, "a {data-indent=1} | string | 丙").at(6, 1),
        body(Code::RowStray, "｜ a {data-indent=1} ｜ string ｜ 丙 ｜").at(6, 1),
        body(Code::RowStray, "<!-- 注 -->\n| a {data-indent=1} | string | 丙").at(7, 1),
        whole(Code::RowStray, operation.replacen("| 请求参数 | 类型 {.type} | 描述 {.desc}", "｜ 请求参数 ｜ 类型 {.type} ｜ 描述 {.desc}", 1)).at(3, 1),
        whole(Code::ContainerUnclosed, format!("# 甲 {{#post}}\n\n::: warning {{.im-important}}\n丙\n\n{REQUEST}| json | object | 乙\n{RESPONDS}")).at(3, 1),
        whole(Code::ContainerUnclosed, format!("# 甲 {{#post}}\n\n:::: danger {{.im-deprecated}}\n::: tip\n丙\n::::\n\n{REQUEST}| json | object | 乙\n{RESPONDS}")).at(4, 1),
        whole(Code::ContainerUnclosed, format!("# 甲 {{#post}}\n\n::: tip\n丙\n::: danger {{.im-deprecated}}\n丁\n:::\n\n{REQUEST}| json | object | 乙\n{RESPONDS}")).at(3, 1),
        whole(Code::ContainerUnclosed, format!("# 甲 {{#post}}\n\n{REQUEST}| json | object | 乙\n\n::: code-group\n\n```text\n1\n\n2\n```\n{RESPONDS}")).at(7, 1),
        whole(Code::FenceUnclosed, format!("{operation}\n```text\n1\n{RESPONDS}")).at(11, 1),
        whole(Code::FenceUnclosed, format!("{operation}\n```text\n1\n{RESPONDS}\n```text\n2\n```\n")).at(11, 1),
        body(Code::CellSurplus, "| a {data-indent=1} | string | `A` | `B`").at(6, 36),
        body(Code::CellSurplus, "| a {data-indent=1} | string | `A` | `B` | `C` |").at(6, 36),
        whole(Code::HeaderMissing, format!("{operation}\n| --- | --- | ---\n| a | string | 丙\n| b | string | 丁\n")).at(12, 3),
        whole(Code::RuleMissing, operation.replacen("| --- | --- | ---\n", "", 1)).at(3, 1),
        whole(Code::RuleMissing, operation.replacen("| --- | --- | ---\n", "| --- | ---\n", 1)).at(4, 1),
        whole(Code::RowUnread, format!("{operation}\n<details>\n| a | string | 丙\n| b | string | 丁\n")).at(12, 1),
        body(Code::NameMissing, "| {data-required data-indent=1} | string | 丙").at(6, 1),
        body(Code::NameSpace, "| a b {data-indent=1} | string | 丙").at(6, 3),
        body(Code::NameTwice, "| a {data-indent=1} | string | 丙\n| a {data-indent=1} | object | 丁").at(7, 3),
        body(Code::AttributesUnclosed, "| a {data-indent=1 | string | 丙").at(6, 5),
        body(Code::AttributesUnclosed, "| a {data-indent=1} | string {data-tooltip=\"最长32字符 | 丙").at(6, 30),
        body(Code::AttributeUnknown, "| a {data-requird data-indent=1} | string | 丙").at(6, 6),
        body(Code::AttributeUnknown, "| a {data-colour=red data-indent=1} | string | 丙").at(6, 6),
        body(Code::AttributeMisplaced, "| a {data-indent=1} | string {data-required} | 丙").at(6, 31),
        body(Code::AttributeMisplaced, "| a {data-indent=1 data-required} | string {data-required} | 丙").at(6, 45),
        body(Code::AttributeMisplaced, "| a {data-format=url data-indent=1} | string | 丙").at(6, 6),
        body(Code::AttributeMisplaced, "| a {data-indent=1} | string | 丙 {data-required}").at(6, 35),
        body(Code::AttributeValue, "| a {data-indent=1} | string {data-encrypted=by-magic} | 丙").at(6, 31),
        body(Code::AttributeValue, "| a {data-indent=1} | string {data-encrypted=by-rsa-pubkeys} | 丙").at(6, 31),
        body(Code::AttributeValue, "| a {data-indent=1} | string {data-digest=crc32} | 丙").at(6, 31),
        body(Code::AttributeValue, "| a {data-indent=1} | integer {data-counts=rows} | 丙").at(6, 32),
        body(Code::IndentJump, "| a {data-indent=1} | object | 丙\n| b {data-indent=3} | string | 丁").at(7, 3),
        body(Code::IndentJump, "| a {data-indent=4} | object | 丙\n| b {data-indent=6} | string | 丁\n| c {data-indent=3} | string | 戊").at(6, 3),
        response(Code::IndentJump, "| a {data-indent=1} | object | 丙\n| b {data-indent=2} | string | 丁").at(9, 3),
        body(Code::IndentMissing, "| a {data-indent=1} | string | 丙\n| remark | string | 丁").at(7, 3),
        body(Code::TypeMissing, "| a {data-indent=1} | | 丙").at(6, 3),
        body(Code::TypeMissing, "| a {data-indent=1}").at(6, 3),
        body(Code::TypeMissing, "| a {data-indent=1} || 丙\n| b {data-indent=2} | string | 丁").at(6, 3),
        body(Code::TypeMissing, "| a {data-indent=1} | {data-format=url} | 丙").at(6, 3),
        body(Code::TypeUnknown, "| a {data-indent=1} | tree | 丙").at(6, 23),
        body(Code::TypeSpelling, "| 商户 {data-indent=1} | int | 丙").at(6, 24),
        body(Code::TypeNotData, "| timeout | integer | 丙").at(6, 3),
        body(Code::ChildOfScalar, "| a {data-indent=1} | string | 丙\n| b {data-indent=2} | string | 丁").at(6, 3),
        body(Code::SiblingOfChildren, "| a {data-indent=1} | object | 丙\n| b {data-indent=1} | string | 丁\n| c {data-indent=2} | string | 戊").at(7, 3),
        body(Code::DecodedLevel, "| a {data-indent=1} | string {data-encrypted=by-aes-gcm} | 丙\n| {colspan=3 .im-table-line}\n| b {data-indent=1} | string | 丁").at(6, 3),
        body(Code::DecodedLevel, "| a {data-indent=1} | string {data-encrypted=by-aes-gcm} | 丙\n| b {data-indent=1} | string | 丁\n| {colspan=3 .im-table-line}\n| c {data-indent=2} | string | 戊\n| d {data-indent=1} | string | 己").at(7, 3),
        body(Code::DecodedImplied, "| a {data-indent=1} | string {data-encoded=by-json_encode} | 丙\n| b {data-indent=2} | string | 丁\n| c {data-indent=2} | string | 戊").at(6, 3),
        response(Code::DecodedList, "| a | string {data-encoded=by-json_encode} | 丙\n| {colspan=3 .im-table-line}\n| b {data-indent=1} | string | 丁").at(9, 3),
        body(Code::DividerStray, "| a {data-indent=1} | integer | 丙\n| {colspan=3 .im-table-line}\n| b {data-indent=1} | string | 丁").at(7, 1),
        path(Code::PathParameterUnknown, "| use_id {data-required} | string | 丙").at(5, 3),
        path(Code::PathParameterMissing, "| json | object | 丙"),
        path(Code::PathParameterOptional, "| user_id | string | 丙").at(5, 3),
        request(Code::PartUnknown, "| jsn | object | 丙\n| json | object | 丁").at(5, 3),
        request(Code::PartUnknown, "| jsn | object | 丙\n| a {data-indent=1} | string | 丁").at(5, 3),
        request(Code::PartNotObject, "| json | string | 丙").at(5, 3),
        request(Code::BodyTwice, "| json | object | 丙\n| xml | object | 丁").at(6, 3),
        request(Code::HostUnknown, "| base_uri | string | 接入点").at(5, 3),
        response(Code::ResponseUnknown, "| 见下文 {align=center colspan=3}").at(9, 3),
        response(Code::ResponseUnknown, "| 空字符串(无返回内容) {align=center colspan=3}\n| a | string | 丙").at(9, 3),
        body(Code::EnumEmpty, "| a {data-indent=1} | string | 丙<br/>枚举值之一").at(6, 32),
        body(Code::EnumTwice, "| a {data-indent=1} | string | `A` \\| `A` 枚举值之一").at(6, 3),
        body(Code::EnumTwice, "| a {data-indent=1} | string | 丙<br/>`A \\| B \\| A` 枚举值之一").at(6, 3),
        body(Code::EnumTwice, "| a {data-indent=1} | string | 丙<br/>`A`：甲<br/>`B`：乙<br/>`A`：丙").at(6, 3),
        body(Code::EnumTwice, "| a {data-indent=1} | string | 丙，默认为`A`<br/>`A` \\| `B` \\| `A` 等").at(6, 3),
        body(Code::EnumType, "| a {data-indent=1} | integer | `A` \\| `B` 枚举值之一").at(6, 3),
        body(Code::EnumUnquoted, "| a {data-indent=1} | string | A \\| `B` 枚举值之一").at(6, 32),
        body(Code::DefaultType, "| a {data-indent=1} | integer | 默认为`x`").at(6, 3),
        sample(Code::SampleUnread, "$a->chain('v3/a/b')->post(['json' => $body]);").at(9, 1),
        sample(Code::SampleSyntax, "$a->chain('v3/a/b')->post([ 'json' => [ );").at(9, 1),
        sample(Code::SampleUrl, "$a->chain('v3/a/c')->post(['json' => ['a' => 'A']]);"),
        sample(Code::SampleMethod, "$a->chain('v3/a/b')->get(['json' => ['a' => 'A']]);"),
        sample(Code::SampleKeyUnknown, "$a->chain('v3/a/b')->post(['json' => ['a' => 'A', 'c' => 1]]);").at(10, 51),
        whole(Code::SampleKeyUnknown, operation.replace("\n\n| 返回字典", "\n\n```json\n{ \"id\": 1, \"json\": {} }\n```\n\n| 返回字典")).at(8, 3),
        whole(Code::SampleKeyUnknown, format!("# 甲 {{#get}}\n\n{REQUEST}\n```php\n$a->chain('v3/a/b')->get(['json' => ['c' => 1]]);\n```\n{RESPONDS}")).at(7, 27),
        sample(Code::SampleKeyMissing, "$a->chain('v3/a/b')->post(['json' => ['b' => 1]]);").at(9, 1),
        sample(Code::SampleType, "$a->chain('v3/a/b')->post(['json' => ['a' => 'A', 'b' => '1']]);").at(10, 51),
        body(
            Code::SampleChoice,
            "| a {data-indent=1} | string {data-one-of=c} | 甲 / A\n| b {data-indent=1} | string {data-one-of=c} | 甲 / A\n\n\
             ```json\n{ \"json\": { \"a\": \"1\", \"b\": \"2\" } }\n```\n",
        )
        .at(10, 23),
        sample(Code::SampleEnum, "$a->chain('v3/a/b')->post(['json' => ['a' => 'C']]);").at(10, 39),
        case(Code::IdClash, vec![page("openapi/v3/a-b.md", operation.as_str()), page("openapi/v3/a_b.md", operation.as_str())]).at(1, 1),
        case(Code::PageCase, vec![page("openapi/v3/A/b.md", operation.as_str()), page("openapi/v3/a/c.md", operation.as_str()), page("openapi/v3/a/d.md", operation.as_str())]).at(1, 1),
        case(Code::ModuleClash, vec![page("openapi/v3/aB.md", operation.as_str()), page("openapi/v3/a_b.md", operation.as_str())]).at(1, 1),
        case(Code::ModuleClash, vec![page("webhook/v3/A.B.md", event.as_str()), page("webhook/v3/A_B.md", event.as_str())]).at(1, 1),
        case(Code::ModuleClash, vec![page("webhook/v2/A.md", event.as_str()), page("webhook/v2/b.md", format!("---\nmodule: a\n---\n{event}"))]).at(4, 1),
        case(Code::EventTypeMissing, vec![page("webhook/v3/A.md", event.replace("`A` 枚举值", "丙"))]).at(6, 3),
        case(Code::EventTypeMissing, vec![page("webhook/v3/A.md", event.replace("event_type", "type"))]).at(1, 1),
        path(Code::ParameterTwice, "| user_id {data-required} | string | 丙\n| query | object | 丁\n| user_id {data-indent=1} | string | 戊").at(7, 3),
        path(Code::ParameterTwice, "| user_id {data-required} | string | 丙\n| json | object | 丁\n| user_id {data-indent=1} | string | 戊").at(7, 3),
        body(Code::NameTypo, "| out_trade_no {data-indent=1} | string | 丙\n| out_trade__no {data-indent=1} | string | 丁").at(7, 3),
        response(Code::NameTypo, "| a | object[] | 丙\n| receiver {data-indent=1} | string | 丁\n| reciever {data-indent=1} | string | 戊").at(11, 3),
        body(Code::ModesMixed, "| mchid {data-required data-indent=1} | string | 丙\n| sp_mchid {data-required data-indent=1} | string | 丁").at(7, 3),
        path(Code::ModesMixed, "| user_id {data-required} | string | 丙\n| query | object | 丁\n| sp_user_id {data-required data-indent=1} | string | 戊").at(7, 3),
        whole(Code::UrlOther, format!("---\ntitle: 甲\ndescription: 见 POST /v3/a/c。\n---\n{}", operation.replace("{#post}", "{#post}\n\n{{ $frontmatter.description }}"))).at(3, 21),
        whole(Code::UrlOther, operation.replace("\n\n| 返回字典", "\n\n```json\n{}\n```\n\n```json [/v3/a/c]\n{}\n```\n\n| 返回字典")).at(11, 10),
        whole(Code::SuccessorSelf, operation.replace("\n\n| 请求参数", "\n\n::: danger {.im-redesigned}\n[新接口](/openapi/v3/a/b)\n:::\n\n| 请求参数")).at(3, 1),
        whole(Code::LinkTwice, format!("{operation}\n参阅 [官方文档](https://a.example/b) [官方文档](http://a.example/b/#c)\n")).at(11, 32),
        body(Code::EnumTypo, "| a {data-indent=1} | string | `BALANCE` \\| `BALLANCE` 枚举值之一").at(6, 46),
        body(Code::EnumTypo, "| a {data-indent=1} | string | `RECHARGE` \\| `REFUND_BAlANCE` 枚举值之一").at(6, 47),
        response(Code::SignatureUnstated, "| 文件流 {align=center colspan=3}").at(9, 3),
    ]
}

/// Returns how the diagnostics and the pages differ from what the case expects.
fn faults(case: &Case) -> Vec<String> {
    let compiled = compile(case.pages.clone());
    let Some(found) = compiled.diagnostics.iter().find(|one| one.code == case.code) else {
        return vec![format!("is not reported; the diagnostics are {:?}", compiled.diagnostics)];
    };
    let mut faults = Vec::new();
    let grave = |one: &&Diagnostic| one.severity() != Severity::Note;
    let said: BTreeSet<Code> = compiled.diagnostics.iter().filter(grave).map(|one| one.code).collect();
    let wanted: BTreeSet<Code> = grave(&found).then_some(case.code).into_iter().collect();
    if said != wanted {
        faults.push(format!("is reported with {said:?}"));
    }
    let text = compiled.sources.iter().find(|source| source.path == found.file).map_or("", |source| &source.text);
    let start = position(text, found.span.start);
    if case.at.is_some_and(|at| at != (start.line, start.column)) {
        faults.push(format!("is reported at {start:?}"));
    }
    // Only an error suppresses the output of its page.
    if (compiled.api.pages.len() < case.pages.len()) != (found.severity() == Severity::Error) {
        faults.push(format!("leaves {} compiled pages", compiled.api.pages.len()));
    }
    // If the compiler treats a mistake as something else, there must be a fix that writes this
    // interpretation into the page.
    let recovery = found.recovery.as_deref().unwrap_or_default();
    if (recovery.starts_with("treated as") || recovery.starts_with("accepted")) == found.fix.is_empty() {
        faults.push(format!("has the fix {:?}, but the recovery «{recovery}»", found.fix));
    }
    if !found.fix.is_empty() {
        faults.extend(case.pages.iter().filter_map(fixes::fault));
        let left = fix(case.pages.clone(), None).compiled.diagnostics;
        faults.extend(left.iter().filter(|one| one.code == case.code).map(|one| format!("is still there: {one:?}")));
    }
    faults
}

#[test]
fn each_code_has_a_page_that_shows_it_alone() {
    let cases = cases();
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|case| faults(case).into_iter().map(|fault| format!("{} {fault}", case.code.info().name)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for code in CODES {
        let tested = cases.iter().any(|case| case.code == *code);
        let excused = UNREPORTED.iter().any(|(unreported, _)| unreported == code);
        assert!(tested != excused, "{}: give it either a case or a reason in `UNREPORTED`", code.info().name);
    }
}

#[test]
fn the_table_says_which_codes_have_fixes() {
    let fixable: BTreeSet<Code> = CODES.iter().copied().filter(|code| code.info().fixable).collect();
    let found = cases().into_iter().flat_map(|case| compile(case.pages).diagnostics);
    let fixed: BTreeSet<Code> = found.filter(|one| !one.fix.is_empty()).map(|one| one.code).collect();
    assert_eq!(fixable, fixed);
}

/// Breaks a paragraph into lines of at most 100 characters.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= 100 => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

const HEAD: &str = "\
# What `cargo xtask lint` reports

Nothing is generated from a page with an error. A warning is about a mistake from which the compiler has recovered. A note \
is for information only.

`cargo xtask lint --fix` fixes what it can. A fix writes the compiler's interpretation into the page, so the generated \
documents do not change. Even a rule that is marked `--fix` can have findings without a fix, if the compiler leaves \
something out or a person has to decide. If there are warnings, `cargo xtask lint --deny warnings` exits with 1.

Generated from the table in `codegen/src/diagnostic/code.rs` by
`UPDATE_EXPECT=1 cargo test -p wechatpay-codegen codes`.
";

/// Returns the section of `docs/lint.md` about a code.
fn section(code: Code) -> String {
    let Info { name, severity, fixable, meaning, why, example } = code.info();
    let fix = if fixable { ", `--fix`" } else { "" };
    let why = if why.is_empty() { String::new() } else { format!("\n{}\n", wrapped(&format!("Why: {why}"))) };
    let fence = if example.contains("```") { "````" } else { "```" };
    let meaning = wrapped(meaning);
    format!("\n## {name}\n{severity:?}{fix}\n\n{meaning}\n{why}\n{fence}text\n{example}\n{fence}\n")
}

#[test]
fn the_list_of_codes_is_complete() {
    let sections: String = CODES.iter().map(|code| section(*code)).collect();
    let head: Vec<String> = HEAD.lines().map(wrapped).collect();
    expect_file![package().join("../docs/lint.md")].assert_eq(&format!("{}\n{sections}", head.join("\n")));
}
