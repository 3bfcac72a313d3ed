//! Everything that a correction can do, and the errors for one that does nothing.

use wechatpay_codegen::{api::Api, compile, corrections::Corrections, specs};

use crate::common::{difference, package, page};

const QUERY: &str = "# 甲 {#get}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | query | object |\n| sort {data-indent=1} | string | `ASC` 枚举值\n| limit {data-indent=1} | string |\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | amount | object |\n| total {data-indent=1} | integer |\n\
    | list | object[] |\n| state {data-indent=1} | string | `A` \\| `B` 枚举值之一\n| rate {data-indent=1} | integer |\n";

const EVENT: &str = "# 乙 {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | body {data-required} | object | JSON\n\
    | event_type {data-indent=1} | string | `A` 枚举值\n\
    | text {data-indent=1} | string {data-encrypted=by-aes-gcm} |\n| {colspan=3 .im-table-line}\n\
    | id {data-indent=2} | string |\n| deep {data-indent=2} | object |\n| amount {data-indent=3} | string |\n\n\
    | 应答规范 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| status | integer |\n";

const FILE: &str = "# 丙 {#get}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 文件流 {align=center colspan=3} |\n";

fn api(query: &str, event: &str, file: &str) -> Api {
    let compiled = compile(vec![
        page("openapi/v3/a/b.md", query),
        page("openapi/v3/a/file.md", file),
        page("webhook/v3/A.md", event),
    ]);
    assert!(compiled.diagnostics.is_empty(), "{:#?}", compiled.diagnostics);
    compiled.api
}

/// Applies one entry to the three pages.
fn correct(operation: &str, rest: &str) -> (Api, Vec<String>) {
    let words = "wrong = \"甲\"\nwhy = \"乙\"\nsource = \"https://a.example\"\n";
    let text = format!("# head\n\n[[correction]]\noperation = \"{operation}\"\n{rest}\n{words}");
    let corrections = Corrections::read(&text).unwrap_or_else(|error| panic!("{error}"));
    let mut api = api(QUERY, EVENT, FILE);
    let problems = corrections.apply(&mut api);
    (api, problems.into_iter().map(|one| format!("{}: {}", one.line, one.message)).collect())
}

#[test]
fn what_an_entry_can_do() {
    let response = |rest: &str| ("GET /v3/a/b".to_owned(), format!("where = \"response\"\n{rest}"));
    let request = |rest: &str| ("GET /v3/a/b".to_owned(), format!("where = \"request\"\n{rest}"));
    let event = |rest: &str| ("webhook/v3/A".to_owned(), format!("where = \"notification\"\n{rest}"));
    let query = |from: &str, to: &str| {
        assert!(QUERY.contains(from), "{from}");
        api(&QUERY.replace(from, to), EVENT, FILE)
    };
    let hook = |from: &str, to: &str| {
        assert!(EVENT.contains(from), "{from}");
        api(QUERY, &EVENT.replace(from, to), FILE)
    };
    let total = "| total {data-indent=1} | integer |\n";
    let rate = "| rate {data-indent=1} | integer |\n";
    let deep = "| deep {data-indent=2} | object |\n| amount {data-indent=3} | string |\n";
    let cases = [
        (response("field = \"amount.total\"\nrequired = true"), query("| total {", "| total {data-required ")),
        (
            response("field = \"list.rate\"\ntype = \"decimal\""),
            query("| rate {data-indent=1} | integer", "| rate {data-indent=1} | decimal"),
        ),
        (response("field = \"list\"\ntype = \"object\""), query("| list | object[]", "| list | object")),
        (response("field = \"list.state\"\nvalues = [\"C\"]"), query("`A` \\| `B` 枚举值之一", "`C` 枚举值")),
        (response("field = \"list.state\"\nrename = \"status\""), query("| state {", "| status {")),
        (response("field = \"list.rate\"\nremove = true"), query(rate, "")),
        (
            response("field = \"amount.payer_total\"\nadd = \"integer\"\nrequired = true"),
            query(total, &format!("{total}| payer_total {{data-required data-indent=1}} | integer |\n")),
        ),
        (
            response("field = \"list.kind\"\nadd = \"string[]\"\nafter = \"state\""),
            query(rate, &format!("| kind {{data-indent=1}} | string[] |\n{rate}")),
        ),
        (
            response("field = \"payer\"\nadd = \"object\"\nrows = \"| openid {data-required} | string\""),
            query(rate, &format!("{rate}| payer | object |\n| openid {{data-required data-indent=1}} | string |\n")),
        ),
        (
            request("field = \"limit\"\ntype = \"integer\""),
            query("| limit {data-indent=1} | string", "| limit {data-indent=1} | integer"),
        ),
        (request("field = \"sort\"\nvalues = []"), query("`ASC` 枚举值", "")),
        (
            request("field = \"offset\"\nadd = \"integer\""),
            query(
                "| limit {data-indent=1} | string |\n",
                "| limit {data-indent=1} | string |\n| offset {data-indent=1} | integer |\n",
            ),
        ),
        (
            request("field = \"limit\"\nencrypted = \"rsa-oaep\""),
            query(
                "| limit {data-indent=1} | string",
                "| limit {data-indent=1} | string {data-encrypted=by-rsa-pubkey}",
            ),
        ),
        (
            event("field = \"text.deep.amount\"\ntype = \"integer\""),
            hook("| amount {data-indent=3} | string", "| amount {data-indent=3} | integer"),
        ),
        (
            event("field = \"text.deep.amount\"\nbelow = \"text\""),
            hook(deep, "| deep {data-indent=2} | object |\n| amount {data-indent=2} | string |\n"),
        ),
        (
            event(
                "field = \"text.deep\"\nlike = { operation = \"GET /v3/a/b\", where = \"response\", field = \"amount\" }",
            ),
            hook("| amount {data-indent=3} | string", "| total {data-indent=3} | integer"),
        ),
        (
            // In a string with content, the content is replaced.
            event("field = \"text\"\nlike = { operation = \"GET /v3/a/b\", where = \"response\", field = \"amount\" }"),
            hook(&format!("| id {{data-indent=2}} | string |\n{deep}"), "| total {data-indent=2} | integer |\n"),
        ),
        (
            ("GET /v3/a/file".to_owned(), "where = \"response\"\nunsigned = true".to_owned()),
            api(QUERY, EVENT, &FILE.replace("colspan=3", "colspan=3 data-unsigned")),
        ),
        (
            request("hosts = [\"https://a.example/hk\", \"https://b.example\"]"),
            query(
                "| query | object |\n",
                "| base_uri {data-required} | string | `https://a.example/hk` `https://b.example`\n| query | object |\n",
            ),
        ),
        (
            // If the usual host comes first, the other one is optional.
            request("hosts = [\"https://api.mch.weixin.qq.com\", \"https://b.example\"]"),
            query("| query | object |\n", "| base_uri | string | `https://b.example`\n| query | object |\n"),
        ),
    ];
    for ((operation, rest), wanted) in cases {
        let (corrected, problems) = correct(&operation, &rest);
        assert!(problems.is_empty(), "{rest}: {problems:?}");
        assert!(corrected == wanted, "{rest}: {}", difference(&wanted, &corrected));
    }
}

#[test]
fn an_entry_that_does_nothing_is_reported_with_its_line() {
    let cases = [
        ("GET /v3/gone", "field = \"a\"\nremove = true", "3: there is no `GET /v3/gone`"),
        (
            "GET /v3/a/b",
            "field = \"amount.tota\"\nremove = true",
            "3: GET /v3/a/b: `amount.tota`: there is no such field",
        ),
        ("GET /v3/a/b", "field = \"amount\"\nrequired = false", "3: GET /v3/a/b: `amount`: this changes nothing"),
        (
            "GET /v3/a/b",
            "field = [\"amount\", \"list\"]\nrequired = false",
            "3: GET /v3/a/b: `amount`: this changes nothing",
        ),
        (
            "GET /v3/a/b",
            "field = \"amount.total\"\nadd = \"integer\"",
            "3: GET /v3/a/b: `amount.total`: it is there already",
        ),
        ("GET /v3/a/b", "field = \"x\"\nadd = \"tree\"", "3: GET /v3/a/b: `x`: `tree` is no type"),
        (
            "GET /v3/a/b",
            "field = \"x\"\nadd = \"object\"\nrows = \"| a | strng\"",
            "3: GET /v3/a/b: `x`: the rows cannot be read: `strng` is no type",
        ),
        (
            "GET /v3/a/b",
            "field = \"amount.total\"\nbelow = \"no\"",
            "3: GET /v3/a/b: `amount.total`: there is no `no` to put it below",
        ),
        (
            "GET /v3/a/b",
            "unsigned = true",
            "3: GET /v3/a/b: the response is no file, and only files come without a signature",
        ),
    ];
    for (operation, rest, wanted) in cases {
        let (_, problems) = correct(operation, &format!("where = \"response\"\n{rest}"));
        assert_eq!(problems.first().map(String::as_str), Some(wanted), "{rest}");
    }
    let usual = "hosts = [\"https://api.mch.weixin.qq.com\"]";
    let misplaced = "hosts belong to a whole request: `where = \"request\"` without a field";
    let misspelt = "a host is written as `https://pay.example`, without a slash at its end";
    let cases = [
        ("request", usual.to_owned(), "this changes nothing"),
        ("response", usual.to_owned(), misplaced),
        ("request", format!("{usual}\nfield = \"limit\""), misplaced),
        ("request", "hosts = []".to_owned(), misspelt),
        ("request", "hosts = [\"https://a.example/\"]".to_owned(), misspelt),
        ("request", "hosts = [\"a.example\"]".to_owned(), misspelt),
        ("request", String::new(), "nothing is said of the part"),
    ];
    for (part, rest, wanted) in cases {
        let (_, problems) = correct("GET /v3/a/b", &format!("where = \"{part}\"\n{rest}"));
        assert_eq!(problems, [format!("3: GET /v3/a/b: {wanted}")], "{rest}");
    }
    let error =
        Corrections::read("[[correction]]\noperation = \"a\"\nwere = \"response\"\n").expect_err("a word is misspelt");
    assert!(error.contains("were"), "{error}");
}

#[test]
fn own_corrections_can_be_read() {
    let text = std::fs::read_to_string(package().join("../docs/corrections.toml")).expect("the file is there");
    let corrections = Corrections::read(&text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(corrections.len(), text.matches("\n[[correction]]").count());
    assert!(!corrections.is_empty());
}

#[test]
fn a_corrected_page_has_a_document() {
    let (api, _) = correct("GET /v3/a/b", "where = \"response\"\nfield = \"list.rate\"\ntype = \"decimal\"");
    assert!(specs(&api)["v3/a/b.yaml"].contains("format: decimal"));
}
