//! Checks which changes are reported for each kind of edit. An edit is a pair of small pages.
//!
//! The reports are a golden file: `UPDATE_EXPECT=1 cargo test` rewrites it. Read its diff before you
//! commit it.

use expect_test::expect_file;
use similar::TextDiff;
use wechatpay_codegen::{
    compile,
    diagnostic::Severity,
    diff::{Change, Line, Lines, Side, compare},
    source::Source,
    specs,
};

use crate::common::page;

/// Expands rows of a table from a short form: `..name! | type | description` is the required field
/// `name`, two levels below the first; `--` is a divider, and `= text` is a row for the whole
/// response.
fn rows(short: &str, depth: usize) -> String {
    let row = |row: &str| {
        let row = row.trim();
        if row == "--" {
            return "| {colspan=3 .im-table-line}\n".to_owned();
        }
        if let Some(whole) = row.strip_prefix("= ") {
            return format!("| {whole} {{align=center colspan=3}}\n");
        }
        let name = row.trim_start_matches('.');
        let indent = depth + row.len() - name.len();
        let (name, rest) = name.split_once(" | ").expect("a row has cells");
        let required = if name.ends_with('!') { "data-required " } else { "" };
        let name = name.trim_end_matches('!');
        let attributes = format!("{required}data-indent={indent}").replace("data-indent=0", "");
        let attributes = if attributes.is_empty() { String::new() } else { format!(" {{{}}}", attributes.trim()) };
        format!("| {name}{attributes} | {rest}\n")
    };
    short.split("; ").map(row).collect()
}

const REQUEST: &str = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
const RESPONSE: &str = "\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";

/// Returns a page for `POST /v3/test`.
fn call(request: &str, response: &str) -> String {
    let body = "| json {data-required} | object | 请求体\n";
    let (request, response) = (rows(request, 1), rows(response, 0));
    format!(
        "# 下单 {{#post}}\n\n{REQUEST}{body}{request}{RESPONSE}{response}\n参阅 [官方文档](https://pay.example/doc)\n"
    )
}

/// Returns a page for `GET /v3/test`, which returns a list.
fn listing(query: &str) -> String {
    let (query, list) = (rows(query, 1), rows("data | object[] | 列表; .id | string | 号", 0));
    format!("# 列表 {{#get}}\n\n{REQUEST}| query | object | 查询\n{query}{RESPONSE}{list}")
}

/// Returns a page for `GET /v3/test/{id}`, with a path parameter.
fn by_path(parameter: &str) -> String {
    let (parameter, response) = (rows(parameter, 0), rows("name | string | 名", 0));
    format!("# 查询 {{#get}}\n\n{REQUEST}{parameter}{RESPONSE}{response}")
}

/// Returns a page for an upload whose digest is computed with `hash`.
fn upload(hash: &str) -> String {
    let fields = rows(&format!("file! | object | 文件; meta! | string | 信息; --; .digest! | string | {hash}摘要"), 1);
    let response = rows("media_id | string | 号", 0);
    format!("# 上传 {{#post}}\n\n{REQUEST}| body {{data-required}} | object | 表单\n{fields}{RESPONSE}{response}")
}

/// Returns a page for v2's `POST /test`.
fn v2(fields: &str) -> String {
    let (fields, response) = (rows(fields, 1), rows("return_code | string | 码", 0));
    format!("# 下单 {{#post}}\n\n{REQUEST}| xml {{data-required}} | object | 请求体\n{fields}{RESPONSE}{response}")
}

/// Returns a page for a v3 notification with these fields in its resource and these event types.
fn event(fields: &str, types: &str) -> String {
    let body = format!(
        "id! | string | 号; event_type! | string | 类型<br/>{types} 枚举值之一; resource! | object | 资源; \
         .original_type! | string | 原类型<br/>`order` 枚举值; .ciphertext! | string {{data-encrypted=by-aes-gcm}} | 密文; --"
    );
    let (body, fields) = (rows(&body, 1), rows(fields, 3));
    let headers =
        "| headers {data-required} | object | 头\n| Wechatpay-Nonce {data-required data-indent=1} | string | 随机串\n";
    let reply =
        "\n| 应答规范 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| status {data-required} | integer | 状态码\n";
    format!("# 通知 {{#post}}\n\n{REQUEST}{headers}| body {{data-required}} | object | 体\n{body}{fields}{reply}")
}

/// Returns the path of a page, which depends on its content.
fn path(text: &str) -> &'static str {
    match text {
        text if text.contains("# 通知") && text.ends_with("\n\n") => "webhook/v3/A.RENAMED.md",
        text if text.contains("# 通知") => "webhook/v3/A.B.md",
        text if text.contains("| xml") => "openapi/v2/test.md",
        text if text.contains("# 查询") => "openapi/v3/test/{id}.md",
        _ => "openapi/v3/test.md",
    }
}

fn sources(text: &str) -> Vec<Source> {
    if text.is_empty() { Vec::new() } else { vec![page(path(text), text)] }
}

/// Returns all changes between two sets of pages, which must have no errors.
pub(crate) fn changes(old: Vec<Source>, new: Vec<Source>) -> Vec<Change> {
    let side = |sources| {
        let compiled = compile(sources);
        let grave = compiled.diagnostics.iter().filter(|one| one.severity() == Severity::Error);
        assert_eq!(grave.count(), 0, "{:#?}", compiled.diagnostics);
        (specs(&compiled.api), Lines::read(&compiled.sources))
    };
    let (old, new) = (side(old), side(new));
    compare(Side { specs: &old.0, lines: &old.1 }, Side { specs: &new.0, lines: &new.1 })
        .unwrap_or_else(|errors| panic!("{}", errors.join("\n")))
}

/// Formats one line per change: verdicts, id, location, both sides, and the lines of the docs.
fn told(old: Vec<Source>, new: Vec<Source>) -> String {
    let line = |line: &Option<Line>| {
        line.as_ref().map_or("-".to_owned(), |line| line.line.map_or("?".to_owned(), |line| line.to_string()))
    };
    let side = |text: &Option<String>| text.clone().unwrap_or_default().replace('\n', " ");
    let told = |change: &Change| {
        let (wire, rust) = (change.wire.as_str(), change.rust.as_str());
        let place = [change.operation.as_str(), &change.pointer, &change.member].join(" ");
        let sides = format!("{} → {}", side(&change.before), side(&change.after));
        format!(
            "{wire} {rust} {} | {} | {} | {}:{}\n",
            change.id,
            place.trim(),
            sides.trim(),
            line(&change.old),
            line(&change.new)
        )
    };
    changes(old, new).iter().map(told).collect()
}

/// Returns the edits: a name, the page before and the page after. An empty text means that there is
/// no page.
fn kinds() -> Vec<(&'static str, String, String)> {
    let none = String::new;
    vec![
        (
            "optional_field_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲; b | string | 乙", "id | string | 标识"),
        ),
        (
            "required_field_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲; b! | string | 乙", "id | string | 标识"),
        ),
        (
            "object_added_is_one_change",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲; b | object[] | 乙; .c! | string | 丙; .d | integer | 丁", "id | string | 标识"),
        ),
        (
            "field_removed",
            call("a | string | 甲; b | string | 乙", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "field_renamed",
            call("a! | string | 甲", "id | string | 标识"),
            call("b! | string | 甲", "id | string | 标识"),
        ),
        (
            "field_became_required",
            call("a | string | 甲", "id | string | 标识"),
            call("a! | string | 甲", "id | string | 标识"),
        ),
        (
            "field_became_optional",
            call("a! | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        ("type_changed", call("a | string | 甲", "id | string | 标识"), call("a | integer | 甲", "id | string | 标识")),
        (
            "scalar_became_list",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string[] | 甲", "id | string | 标识"),
        ),
        (
            "object_became_list",
            call("a | object | 甲; .b | string | 乙", "id | string | 标识"),
            call("a | object[] | 甲; .b | string | 乙", "id | string | 标识"),
        ),
        (
            "unknown_object_shows_fields",
            call("a | object | 甲", "id | string | 标识"),
            call("a | object | 甲; .b | string | 乙", "id | string | 标识"),
        ),
        (
            "rows_moved",
            call("a | string | 甲; b | string | 乙", "id | string | 标识"),
            call("b | string | 乙; a | string | 甲", "id | string | 标识"),
        ),
        (
            "moved_into_an_object",
            call("a | string | 甲; o | object | 丙; .b | string | 乙", "id | string | 标识"),
            call("o | object | 丙; .b | string | 乙; .a | string | 甲", "id | string | 标识"),
        ),
        (
            "free_text_became_enum",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
        ),
        (
            "enum_became_free_text",
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "second_value_in_a_list_of_one",
            call("a | string | 甲<br/>`ONE` 枚举值", "id | string | 标识"),
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
        ),
        (
            "value_added",
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
            call("a | string | 甲<br/>`ONE` \\| `TWO` \\| `THREE` 枚举值之一", "id | string | 标识"),
        ),
        (
            "value_removed",
            call("a | string | 甲<br/>`ONE` \\| `TWO` \\| `THREE` 枚举值之一", "id | string | 标识"),
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
        ),
        (
            "values_moved",
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
            call("a | string | 甲<br/>`TWO` \\| `ONE` 枚举值之一", "id | string | 标识"),
        ),
        (
            "closed_list_opened",
            call("a | string | 甲<br/>`ONE` \\| `TWO` 枚举值之一", "id | string | 标识"),
            call("a | string | 甲<br/>`ONE`：一<br/>`TWO`：二", "id | string | 标识"),
        ),
        (
            "value_of_an_integer_added",
            call("a | integer | 甲<br/>`1` \\| `2` 枚举值之一", "id | string | 标识"),
            call("a | integer | 甲<br/>`1` \\| `2` \\| `3` 枚举值之一", "id | string | 标识"),
        ),
        (
            "meaning_changed",
            call("a | string | 甲<br/>`ONE`：一<br/>`TWO`：二", "id | string | 标识"),
            call("a | string | 甲<br/>`ONE`：壹<br/>`TWO`：二", "id | string | 标识"),
        ),
        (
            "default_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲<br/>默认为`X`", "id | string | 标识"),
        ),
        (
            "default_changed",
            call("a | string | 甲<br/>默认为`X`", "id | string | 标识"),
            call("a | string | 甲<br/>默认为`Y`", "id | string | 标识"),
        ),
        (
            "length_set",
            call("a | string | 甲", "id | string | 标识"),
            call(r#"a | string {data-tooltip="最长32字符"} | 甲"#, "id | string | 标识"),
        ),
        (
            "length_grew",
            call(r#"a | string {data-tooltip="最长32字符"} | 甲"#, "id | string | 标识"),
            call(r#"a | string {data-tooltip="最长64字符"} | 甲"#, "id | string | 标识"),
        ),
        (
            "length_shrank",
            call(r#"a | string {data-tooltip="最长64字符"} | 甲"#, "id | string | 标识"),
            call(r#"a | string {data-tooltip="最长32字符"} | 甲"#, "id | string | 标识"),
        ),
        (
            "length_unset",
            call(r#"a | string {data-tooltip="最长32字符"} | 甲"#, "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "minimum_set",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string {data-min-length=6} | 甲", "id | string | 标识"),
        ),
        (
            "minimum_grew",
            call("a | string {data-min-length=6} | 甲", "id | string | 标识"),
            call("a | string {data-min-length=8} | 甲", "id | string | 标识"),
        ),
        (
            "minimum_shrank",
            call("a | string {data-min-length=8} | 甲", "id | string | 标识"),
            call("a | string {data-min-length=6} | 甲", "id | string | 标识"),
        ),
        (
            "minimum_unset",
            call("a | string {data-min-length=6} | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "string_sealed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string {data-encrypted=by-rsa-pubkey} | 甲", "id | string | 标识"),
        ),
        (
            "string_unsealed",
            call("a | string {data-encrypted=by-rsa-pubkey} | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "seal_changed",
            call("a | string {data-encrypted=by-rsa-pubkey} | 甲", "id | string | 标识"),
            call("a | string {data-encrypted=by-aes-gcm} | 甲", "id | string | 标识"),
        ),
        (
            "string_encoded",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string {data-encoded=by-json_encode} | 甲; --; .b | string | 乙", "id | string | 标识"),
        ),
        (
            "encoding_changed",
            call("a | string {data-encoded=by-json_encode} | 甲; --; .b | string | 乙", "id | string | 标识"),
            call("a | string {data-encoded=by-urlencode} | 甲; --; .b | string | 乙", "id | string | 标识"),
        ),
        (
            "field_added_in_what_a_string_holds",
            call("a | string {data-encoded=by-json_encode} | 甲; --; .b | string | 乙", "id | string | 标识"),
            call(
                "a | string {data-encoded=by-json_encode} | 甲; --; .b | string | 乙; .c | string | 丙",
                "id | string | 标识",
            ),
        ),
        (
            "string_signed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string {data-signed=by-rsa-privatekey} | 甲", "id | string | 标识"),
        ),
        (
            "object_takes_the_name_of_a_deeper_one",
            call("p | object | 外; .amount | object | 金额; ..total | integer | 总", "id | string | 标识"),
            call(
                "p | object | 外; .amount | object | 金额; ..total | integer | 总; amount | object | 金额; .fee | integer | 费",
                "id | string | 标识",
            ),
        ),
        (
            "identical_shapes_diverge",
            call(
                "p | object | 一; .goods | object | 货; ..id | string | 号; q | object | 二; .goods | object | 货; ..id | string | 号",
                "id | string | 标识",
            ),
            call(
                "p | object | 一; .goods | object | 货; ..id | string | 号; q | object | 二; .goods | object | 货; ..id | string | 号; ..n | integer | 数",
                "id | string | 标识",
            ),
        ),
        (
            "moved_rows_change_places_of_names",
            call(
                "p | object | 一; .goods | object | 货; ..id | string | 号; q | object | 二; .goods | object | 货; ..n | integer | 数",
                "id | string | 标识",
            ),
            call(
                "q | object | 二; .goods | object | 货; ..n | integer | 数; p | object | 一; .goods | object | 货; ..id | string | 号",
                "id | string | 标识",
            ),
        ),
        (
            "alternative_added",
            call("a | object | 甲; .b | string | 乙", "id | string | 标识"),
            call("a | object | 甲; .b | string | 乙; --; a | object | 甲; .c | string | 丙", "id | string | 标识"),
        ),
        (
            "description_changed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲方", "id | string | 标识"),
        ),
        (
            "response_field_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识; b | object | 乙; .c | string | 丙"),
        ),
        (
            "response_field_removed",
            call("a | string | 甲", "id | string | 标识; b! | string | 乙"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "response_field_became_required",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id! | string | 标识"),
        ),
        (
            "response_field_became_optional",
            call("a | string | 甲", "id! | string | 标识"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "response_type_changed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | integer | 标识"),
        ),
        (
            "response_value_added",
            call("a | string | 甲", "id | string | 标识<br/>`A` \\| `B` 枚举值之一"),
            call("a | string | 甲", "id | string | 标识<br/>`A` \\| `B` \\| `C` 枚举值之一"),
        ),
        (
            "response_value_removed",
            call("a | string | 甲", "id | string | 标识<br/>`A` \\| `B` \\| `C` 枚举值之一"),
            call("a | string | 甲", "id | string | 标识<br/>`A` \\| `B` 枚举值之一"),
        ),
        (
            "response_length_grew",
            call("a | string | 甲", r#"id | string {data-tooltip="最长32字符"} | 标识"#),
            call("a | string | 甲", r#"id | string {data-tooltip="最长64字符"} | 标识"#),
        ),
        (
            "response_encrypted",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string {data-encrypted=by-rsa-pubkey} | 标识"),
        ),
        (
            "response_from_empty_to_fields",
            call("a | string | 甲", "= 空字符串(无返回内容)"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "response_from_fields_to_a_file",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "= 文件流(PDF)"),
        ),
        (
            "body_became_optional",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace("| json {data-required}", "| json"),
        ),
        (
            "query_parameter_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "| json {data-required}",
                "| query | object | 查询
| limit {data-indent=1} | integer | 条数
| json {data-required}",
            ),
        ),
        (
            "parameter_takes_a_field_s_name",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "| json {data-required}",
                "| query | object | 查询
| a {data-indent=1} | integer | 条数
| json {data-required}",
            ),
        ),
        (
            "header_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "| json {data-required}",
                "| headers | object | 头
| X-Scene {data-required data-indent=1} | string | 场景
| json {data-required}",
            ),
        ),
        (
            "further_host",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "| json {data-required}",
                "| base_uri | string | 备用`https://api2.mch.weixin.qq.com`
| json {data-required}",
            ),
        ),
        (
            "other_host",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "| json {data-required}",
                "| base_uri {data-required} | string | `https://apihk.mch.weixin.qq.com`
| json {data-required}",
            ),
        ),
        (
            "deprecated",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "{#post}
",
                "{#post}

::: danger :no_entry_sign: {.im-deprecated}
已下线
:::
",
            ),
        ),
        (
            "reactivated",
            call("a | string | 甲", "id | string | 标识")
                .replace("{#post}\n", "{#post}\n\n::: danger :no_entry_sign: {.im-deprecated}\n已下线\n:::\n"),
            call("a | string | 甲", "id | string | 标识"),
        ),
        (
            "superseded",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "{#post}
",
                "{#post}

::: danger :no_entry_sign: {.im-redesigned}
见 [新接口](/openapi/v3/other.md)
:::
",
            ),
        ),
        (
            "permission_needed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "{#post}
",
                "{#post}

::: warning :lock: {.im-need-accessment}
需申请
:::
",
            ),
        ),
        (
            "title_changed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace("# 下单", "# 新下单"),
        ),
        (
            "link_changed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace("https://pay.example", "https://new.example"),
        ),
        (
            "sample_added",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "参阅",
                r#"```json
{ "json": { "a": "x" } }
```

参阅"#,
            ),
        ),
        (
            "request_no_longer_signed",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace("{#post}", "{#post data-unsigned}"),
        ),
        (
            "failure_has_a_table",
            call("a | string | 甲", "id | string | 标识"),
            call("a | string | 甲", "id | string | 标识").replace(
                "参阅",
                "| 异常字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| code {data-required} | string | 码

参阅",
            ),
        ),
        (
            "response_no_longer_signed",
            call("a | string | 甲", "= 文件流(PDF)"),
            call("a | string | 甲", "= 文件流(PDF)")
                .replace("{align=center colspan=3}", "{align=center colspan=3 data-unsigned}"),
        ),
        (
            "operation_added",
            call("a | string | 甲", "id | string | 标识").replace("# 下单 {#post}", "# 全部 {#mix}\n\n## 下单 {#post}"),
            call("a | string | 甲", "id | string | 标识")
                .replace("# 下单 {#post}", "# 全部 {#mix}\n\n## 下单 {#post}")
                .replace(
                    "参阅",
                    "## 查单 {#get}

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| id | string | 标识

参阅",
                ),
        ),
        ("operation_removed", call("a | string | 甲", "id | string | 标识"), none()),
        (
            "deprecated_operation_removed",
            call("a | string | 甲", "id | string | 标识")
                .replace("{#post}\n", "{#post}\n\n::: danger :no_entry_sign: {.im-deprecated}\n已下线\n:::\n"),
            none(),
        ),
        ("page_added", none(), call("a | string | 甲", "id | string | 标识")),
        (
            "offset_counts_pages",
            listing("limit | integer | 条数; offset | integer | 起始条数"),
            listing("limit | integer | 条数; offset | integer | 起始页码"),
        ),
        (
            "list_is_no_longer_paged",
            listing("limit | integer | 条数; offset | integer | 起始条数"),
            listing("limit | integer | 条数"),
        ),
        ("digest_by_another_hash", upload("sha256"), upload("sm3")),
        (
            "client_certificate_needed",
            v2("mch_id! | string | 商户号"),
            v2("mch_id! | string | 商户号").replace(
                "| xml {data-required}",
                "| security {data-required} | boolean | 双向证书
| xml {data-required}",
            ),
        ),
        (
            "body_goes_without_nonce",
            v2("mch_id! | string | 商户号"),
            v2("mch_id! | string | 商户号").replace(
                "| xml {data-required}",
                "| no_nonce | `true` | 无随机串
| xml {data-required}",
            ),
        ),
        (
            "redirect_s_fragment",
            v2("mch_id! | string | 商户号"),
            v2("mch_id! | string | 商户号").replace(
                "| xml {data-required}",
                "| fragment | string | `#wechat_redirect`
| xml {data-required}",
            ),
        ),
        (
            "numbered_fields_added",
            v2("mch_id! | string | 商户号"),
            v2("mch_id! | string | 商户号; coupon_id_$n | string | 券"),
        ),
        ("numbered_fields_of_another_type", v2("coupon_fee_$n | string | 额"), v2("coupon_fee_$n | integer | 额")),
        ("path_parameter_described_anew", by_path("id! | string | 号"), by_path("id! | string | 编号")),
        ("path_parameter_row_spelled_differently", by_path("id! | string | 号"), by_path("ids! | string | 号")),
        (
            "notification_s_field_added",
            event("order_no | string | 单号", "`A.B`"),
            event("order_no | string | 单号; sum | integer | 额", "`A.B`"),
        ),
        (
            "notification_s_field_removed",
            event("order_no! | string | 单号; sum | integer | 额", "`A.B`"),
            event("sum | integer | 额", "`A.B`"),
        ),
        (
            "notification_under_another_type",
            event("order_no | string | 单号", "`A.B`"),
            event("order_no | string | 单号", "`A.B` \\| `A.C`"),
        ),
        (
            "notification_asks_for_an_answer",
            event("order_no | string | 单号", "`A.B`"),
            event("order_no | string | 单号", "`A.B`").replace(
                "| status {data-required} | integer | 状态码",
                "| status {data-required} | integer | 状态码
| body | object | 体
| total {data-required data-indent=1} | integer | 总",
            ),
        ),
        (
            "notification_s_header_removed",
            event("order_no | string | 单号", "`A.B`"),
            event("order_no | string | 单号", "`A.B`").replace(
                "| Wechatpay-Nonce {data-required data-indent=1} | string | 随机串
",
                "",
            ),
        ),
        (
            "notification_renamed",
            event("order_no | string | 单号", "`A.B`"),
            format!("{}\n", event("order_no | string | 单号", "`A.B`")),
        ),
        ("notification_removed", event("order_no | string | 单号", "`A.B`"), none()),
        ("notification_added", none(), event("order_no | string | 单号", "`A.B`")),
        (
            "alternative_added_and_the_first_changed",
            call("a | object | 甲; .b | string | 乙", "id | string | 标识"),
            call("a | object | 甲; .b | integer | 乙; --; a | object | 甲; .c | string | 丙", "id | string | 标识"),
        ),
        (
            "alternative_removed",
            call("a | object | 甲; .b | string | 乙; --; a | object | 甲; .c | string | 丙", "id | string | 标识"),
            call("a | object | 甲; .b | string | 乙", "id | string | 标识"),
        ),
        (
            "field_of_an_alternative_added",
            call("a | object | 甲; .b | string | 乙; --; a | object | 甲; .c | string | 丙", "id | string | 标识"),
            call(
                "a | object | 甲; .b | string | 乙; --; a | object | 甲; .c | string | 丙; .d | string | 丁",
                "id | string | 标识",
            ),
        ),
        (
            "nested_row_removed_from_a_list",
            call("a | object[] | 甲; .b | object | 乙; ..c | string | 丙; ..d | string | 丁", "id | string | 标识"),
            call("a | object[] | 甲; .b | object | 乙; ..c | string | 丙", "id | string | 标识"),
        ),
        (
            "notification_deprecated",
            event("order_no | string | 单号", "`A.B`"),
            event("order_no | string | 单号", "`A.B`").replace(
                "{#post}
",
                "{#post}

::: danger :no_entry_sign: {.im-deprecated}
已下线
:::
",
            ),
        ),
        (
            "notification_s_module_named",
            event("order_no | string | 单号", "`A.B`"),
            event("order_no | string | 单号", "`A.B`").replace(
                "# 通知",
                "---
module: other
---

# 通知",
            ),
        ),
    ]
}

/// For each edit, the golden file shows how the pages differ and, below that, the report with one line
/// per change.
#[test]
fn each_kind_has_its_report() {
    let kinds = kinds();
    assert!(kinds.len() >= 50);
    let mut out = String::new();
    for (name, before, after) in kinds {
        let pages = TextDiff::from_lines(&before, &after);
        let pages = pages.unified_diff().context_radius(0).to_string();
        let lines = pages.lines().filter(|line| !line.starts_with("@@") && !line.trim_matches(['+', '-']).is_empty());
        let pages: String = lines.map(|line| format!("    {line}\n")).collect();
        out.push_str(&format!("## {name}\n{pages}{}\n", told(sources(&before), sources(&after))));
    }
    expect_file!["../diff_kinds.txt"].assert_eq(&out);
}
