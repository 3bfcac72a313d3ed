//! Tests every action of corrections, and the message for each kind of mistake in their file.

use std::collections::BTreeSet;

use wechatpay_codegen::{
    api::Api,
    compile,
    corrections::{Corrections, Problem, ProblemKind, prune},
    specs,
};

use crate::common::{difference, package, page};

const QUERY: &str = "# 甲 {#get}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | query | object |\n| sort {data-indent=1} | string | `ASC` 枚举值\n| limit {data-indent=1} | string |\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | amount | object |\n| total {data-indent=1} | integer |\n\
    | list | object[] |\n| state {data-indent=1} | string | `A` \\| `B` 枚举值之一\n\
    | rate {data-indent=1} | integer |\n";

const EVENT: &str = "# 乙 {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | body {data-required} | object | JSON\n\
    | event_type {data-indent=1} | string | `A` 枚举值\n\
    | text {data-indent=1} | string {data-encrypted=by-aes-gcm} |\n| {colspan=3 .im-table-line}\n\
    | id {data-required data-indent=2} | string |\n\
    | deep {data-indent=2} | object |\n| amount {data-indent=3} | string |\n\n\
    | 应答规范 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| status | integer |\n\
    | body | object |\n| code {data-indent=1} | string |\n";

const FILE: &str = "# 丙 {#get}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 文件流 {align=center colspan=3 data-signed} |\n";

fn api(query: &str, event: &str, file: &str) -> Api {
    let compiled = compile(vec![
        page("openapi/v3/a/b.md", query),
        page("openapi/v3/a/file.md", file),
        page("webhook/v3/A.md", event),
    ]);
    assert!(compiled.diagnostics.is_empty(), "{:#?}", compiled.diagnostics);
    compiled.api
}

/// Returns an entry for one of the three pages. It begins in line 3, `field` is in line 9 if there
/// is one, and `do` is in the last line.
fn entry(operation: &str, part: &str, fields: &[&str], actions: &str) -> String {
    let fields = match fields {
        [] => String::new(),
        [field] => format!("field = {field:?}\n"),
        fields => format!("field = {fields:?}\n"),
    };
    format!(
        "# head\n\n[[correction]]\noperation = {operation:?}\nwrong = \"甲\"\nwhy = \"乙\"\n\
        source = \"https://a.example\"\nwhere = {part:?}\n{fields}do = {actions}"
    )
}

fn response(fields: &[&str], actions: &str) -> String {
    entry("GET /v3/a/b", "response", fields, actions)
}

fn request(fields: &[&str], actions: &str) -> String {
    entry("GET /v3/a/b", "request", fields, actions)
}

fn event(fields: &[&str], actions: &str) -> String {
    entry("webhook/v3/A", "notification", fields, actions)
}

/// Applies a file of corrections to the three pages. Returns the result and the problems, one per
/// line.
fn correct(text: &str) -> (Api, String) {
    let mut api = api(QUERY, EVENT, FILE);
    let problems = match Corrections::read(text) {
        Ok(corrections) => corrections.apply(&mut api, &BTreeSet::new()),
        Err(problems) => problems,
    };
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    (api, lines.join("\n"))
}

/// Replaces texts of a page. Panics if the page lacks one of them.
fn edited(page: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(page.to_owned(), |page, (from, to)| {
        assert!(page.contains(from), "{from}");
        page.replace(from, to)
    })
}

fn query(edits: &[(&str, &str)]) -> Api {
    api(&edited(QUERY, edits), EVENT, FILE)
}

fn hook(edits: &[(&str, &str)]) -> Api {
    api(QUERY, &edited(EVENT, edits), FILE)
}

const LIMIT: &str = "| limit {data-indent=1} | string |\n";
const TOTAL: &str = "| total {data-indent=1} | integer |\n";
const STATE: &str = "| state {data-indent=1} | string | `A` \\| `B` 枚举值之一\n";
const RATE: &str = "| rate {data-indent=1} | integer |\n";
const TEXT: &str = "| text {data-indent=1} | string {data-encrypted=by-aes-gcm} |\n| {colspan=3 .im-table-line}\n";
const ID: &str = "| id {data-required data-indent=2} | string |\n";
const DEEP: &str = "| deep {data-indent=2} | object |\n| amount {data-indent=3} | string |\n";
const DIVIDER: &str = "| {colspan=3 .im-table-line}\n";

/// Returns entries that add, remove, rename or move fields, each with the API that must result.
fn fields() -> Vec<(String, Api)> {
    let paid = |row: &str| query(&[(TOTAL, &format!("{TOTAL}{row}"))]);
    vec![
        (response(&["amount.paid"], r#"{ add = "integer" }"#), paid("| paid {data-indent=1} | integer |\n")),
        (
            response(&["list.kind"], r#"{ add = { type = "string[]", after = "state" } }"#),
            query(&[(RATE, &format!("| kind {{data-indent=1}} | string[] |\n{RATE}"))]),
        ),
        (
            request(&["offset"], r#"{ add = "integer" }"#),
            query(&[(LIMIT, &format!("{LIMIT}| offset {{data-indent=1}} | integer |\n"))]),
        ),
        (
            response(&["amount.paid"], r#"[{ add = "integer" }, { require = true }]"#),
            paid("| paid {data-required data-indent=1} | integer |\n"),
        ),
        (response(&["list.rate", "list.state"], r#""remove""#), query(&[(RATE, ""), (STATE, "")])),
        (response(&["list.state"], r#"{ rename = "status" }"#), query(&[("| state {", "| status {")])),
        (
            event(&["text.deep.amount"], r#"{ move = { below = "text" } }"#),
            hook(&[(DEEP, "| deep {data-indent=2} | object |\n| amount {data-indent=2} | string |\n")]),
        ),
        (
            event(&["text.deep.amount"], r#"{ move = { below = "", after = "event_type" } }"#),
            hook(&[
                (DEEP, "| deep {data-indent=2} | object |\n"),
                (TEXT, &format!("| amount {{data-indent=1}} | string |\n{TEXT}")),
            ]),
        ),
        // An action after `rename` or `move` corrects the same field.
        (
            response(&["amount.total"], r#"[{ rename = "sum" }, { require = true }]"#),
            query(&[("| total {", "| sum {data-required ")]),
        ),
        (
            event(&["text.deep.amount"], r#"[{ move = { below = "text" } }, { retype = "integer" }]"#),
            hook(&[(DEEP, "| deep {data-indent=2} | object |\n| amount {data-indent=2} | integer |\n")]),
        ),
    ]
}

/// Returns entries that change what pages say about fields, each with the API that must result.
fn properties() -> Vec<(String, Api)> {
    vec![
        (
            response(&["list.rate"], r#"{ retype = "decimal" }"#),
            query(&[(RATE, "| rate {data-indent=1} | decimal |\n")]),
        ),
        (response(&["list"], r#"{ retype = "object" }"#), query(&[("| list | object[]", "| list | object")])),
        (request(&["limit"], r#"{ retype = "integer" }"#), query(&[(LIMIT, "| limit {data-indent=1} | integer |\n")])),
        (response(&["amount.total"], "{ require = true }"), query(&[("| total {", "| total {data-required ")])),
        (event(&["text.id"], "{ require = false }"), hook(&[("| id {data-required ", "| id {")])),
        (
            request(&["limit"], r#"{ encrypt = "rsa-oaep" }"#),
            query(&[(LIMIT, "| limit {data-indent=1} | string {data-encrypted=by-rsa-pubkey} |\n")]),
        ),
        (
            request(&["limit"], r#"{ set = { format = "date", maxLength = 8 } }"#),
            query(&[(LIMIT, "| limit {data-indent=1} | string {data-tooltip=\"最长8字符\" data-format=date} |\n")]),
        ),
        (response(&["list.state"], r#"{ values = ["C"] }"#), query(&[("`A` \\| `B` 枚举值之一", "`C` 枚举值")])),
        (request(&["sort"], "{ values = [] }"), query(&[("`ASC` 枚举值", "")])),
    ]
}

const NAME: &str = r#"{ rows = "| name | string" }"#;
const AMOUNT: &str = r#"{ like = { operation = "GET /v3/a/b", where = "response", field = "amount" } }"#;

/// Returns entries that replace what fields contain, each with the API that must result.
fn shapes() -> Vec<(String, Api)> {
    let name = "| name {data-indent=1} | string |\n";
    let content = format!("{ID}{DEEP}");
    vec![
        (
            response(&["payer"], r#"[{ add = "object" }, { rows = "| openid {data-required} | string" }]"#),
            query(&[(
                RATE,
                &format!("{RATE}| payer | object |\n| openid {{data-required data-indent=1}} | string |\n"),
            )]),
        ),
        (
            response(&[], r#"{ rows = "| id | string" }"#),
            api(&format!("{}| id | string |\n", QUERY.split_at(QUERY.find("| amount").unwrap_or(0)).0), EVENT, FILE),
        ),
        // The rows below a list describe its items.
        (response(&["list"], NAME), query(&[(STATE, ""), (RATE, name)])),
        (
            event(&["text.deep"], AMOUNT),
            hook(&[("| amount {data-indent=3} | string", "| total {data-indent=3} | integer")]),
        ),
        // In a string with content, the content is replaced.
        (event(&["text"], AMOUNT), hook(&[(&content, "| total {data-indent=2} | integer |\n")])),
        (
            response(&["amount"], &format!("{{ alternatives = [{NAME}, {AMOUNT}] }}")),
            query(&[("| amount | object |\n", &format!("| amount | object |\n{name}{DIVIDER}| amount | object |\n"))]),
        ),
        (
            response(&["list"], &format!("{{ alternatives = [{AMOUNT}, {NAME}] }}")),
            query(&[
                ("| list | object[] |\n", &format!("| list | object |\n{TOTAL}{DIVIDER}| list | object[] |\n")),
                (STATE, ""),
                (RATE, name),
            ]),
        ),
        // An alternative of `list` is like `amount`, which has alternatives itself. These become alternatives
        // of `list`.
        (
            [
                response(&["amount"], &format!("{{ alternatives = [{NAME}, {AMOUNT}] }}")),
                response(&["list"], &format!("{{ alternatives = [{AMOUNT}, {NAME}] }}")),
            ]
            .join("\n"),
            query(&[
                ("| amount | object |\n", &format!("| amount | object |\n{name}{DIVIDER}| amount | object |\n")),
                (
                    "| list | object[] |\n",
                    &format!(
                        "| list | object |\n{name}{DIVIDER}| list | object |\n{TOTAL}{DIVIDER}| list | object[] |\n"
                    ),
                ),
                (STATE, ""),
                (RATE, name),
            ]),
        ),
        (
            event(&["text"], &format!("{{ alternatives = [{NAME}, {AMOUNT}] }}")),
            hook(&[(
                &content,
                &format!("| name {{data-indent=2}} | string |\n{DIVIDER}{TEXT}| total {{data-indent=2}} | integer |\n"),
            )]),
        ),
    ]
}

/// Returns entries that correct whole parts of an operation, each with the API that must result.
fn parts() -> Vec<(String, Api)> {
    let body = format!("| amount | object |\n{TOTAL}| list | object[] |\n{STATE}{RATE}");
    let only = "| base_uri {data-required} | string | `https://a.example`\n";
    let hosts = |row: &str| query(&[("| query | object |\n", &format!("{row}\n| query | object |\n"))]);
    vec![
        (
            response(&[], r#"{ like = { operation = "webhook/v3/A", where = "reply" } }"#),
            query(&[(&body, "| code | string |\n")]),
        ),
        (
            entry("GET /v3/a/file", "response", &[], r#""unsigned""#),
            api(QUERY, EVENT, &edited(FILE, &[("data-signed", "data-unsigned")])),
        ),
        (
            request(&[], r#"{ host = ["https://a.example/hk", "https://b.example"] }"#),
            hosts("| base_uri {data-required} | string | `https://a.example/hk` `https://b.example`"),
        ),
        (
            edited(
                &request(&[], r#"{ host = ["https://a.example"] }"#),
                &[("\"GET /v3/a/b\"", "[\"GET /v3/a/b\", \"GET /v3/a/file\"]")],
            ),
            api(
                &edited(QUERY, &[("| query | object |\n", &format!("{only}| query | object |\n"))]),
                EVENT,
                &edited(FILE, &[("\n\n| 返回字典", &format!("\n{only}\n| 返回字典"))]),
            ),
        ),
        // If the usual host comes first, the other one is optional.
        (
            request(&[], r#"{ host = ["https://api.mch.weixin.qq.com", "https://b.example"] }"#),
            hosts("| base_uri | string | `https://b.example`"),
        ),
    ]
}

fn actions() -> Vec<(String, Api)> {
    [fields(), properties(), shapes(), parts()].concat()
}

#[test]
fn actions_correct_the_pages() {
    for (text, wanted) in actions() {
        let (corrected, problems) = correct(&text);
        assert_eq!(problems, "", "{text}");
        assert!(corrected == wanted, "{text}: {}", difference(&wanted, &corrected));
    }
}

/// Returns the paths of all pages.
fn all(api: &Api) -> BTreeSet<String> {
    api.pages.iter().map(|page| page.path.clone()).collect()
}

#[test]
fn entries_that_upstream_has_right_are_obsolete() {
    for (text, corrected) in actions() {
        let corrections = Corrections::read(&text).expect("the entry can be read");
        let mut again = corrected.clone();
        let problems = corrections.apply(&mut again, &BTreeSet::new());
        assert!(again == corrected, "{text}: {}", difference(&corrected, &again));
        assert!(!problems.is_empty(), "{text}");
        assert!(problems.iter().all(|one| one.kind == ProblemKind::Obsolete), "{text}: {problems:?}");
        // Our own pages were corrected when they were imported, so an entry may change nothing there.
        assert_eq!(corrections.apply(&mut again, &all(&corrected)), [], "{text}");
    }
}

/// If an entry is partly obsolete, or its target is gone, a person has to decide.
#[test]
fn what_is_gone_or_partly_right_is_not_obsolete() {
    let gone = NOT_FOUND.iter().filter(|(field, action, _)| !(action.contains("remove") && *field == "amount.tota"));
    let mut cases: Vec<String> = gone.map(|(field, action, _)| response(&[field], action)).collect();
    cases.extend([
        entry("GET /v3/gone", "response", &["id"], r#""remove""#),
        entry("GET /v3/a/b", "failure", &["id"], r#""remove""#),
        response(&["no.total"], r#""remove""#),
        response(&["amount.total", "list.rate"], "{ require = false }").replace("list.rate", "list.rat"),
        response(&["list.state", "list.kind"], r#"{ rename = "rate" }"#),
        response(&["amount.total"], r#"[{ require = true }, { retype = "integer" }]"#),
        response(&["amount.total"], r#"{ add = "string" }"#),
        edited(
            &response(&["amount.total"], r#"{ require = false }"#),
            &[("\"GET /v3/a/b\"", "[\"GET /v3/a/b\", \"GET /v3/a/file\"]")],
        ),
    ]);
    for text in cases {
        let problems =
            Corrections::read(&text).expect("the entry can be read").apply(&mut query(&[]), &BTreeSet::new());
        assert!(!problems.is_empty(), "{text}");
        assert!(problems.iter().all(|one| one.kind == ProblemKind::Wrong), "{text}: {problems:?}");
        assert_eq!(prune(&text, &problems).as_deref(), Ok(text.as_str()));
    }
}

#[test]
fn obsolete_entries_are_cut_out_of_the_text() {
    let entry = |field: &str, action: &str| {
        let text = response(&[field], action);
        text.trim_start_matches("# head\n\n").to_owned()
    };
    let kept = entry("amount.total", r#"{ require = true }"#);
    let rows = "{ rows = \"\"\"\n# no comment\n[[correction]]\n\n| state | string | `A` \\\\| `B` 枚举值之一\n\"\"\" }";
    let obsolete =
        [entry("amount.total", "[ # inside\n  { require = false },\n] # beside"), entry("gone", r#""remove""#)];
    let head = "# head\n\n# ---- Section 甲\n";
    let before = format!(
        "{head}\n{}\n\n# above\n{kept}\n\n# ---- Section 乙\n\n{}\n# end\n\n{}",
        obsolete[0],
        obsolete[1],
        entry("list", rows),
    );
    let after = format!("{head}\n# above\n{kept}\n\n# ---- Section 乙\n# end\n\n{}", entry("list", rows));
    let mut problems = Corrections::read(&before)
        .unwrap_or_else(|problems| panic!("{problems:?}"))
        .apply(&mut query(&[]), &BTreeSet::new());
    problems.retain(|one| one.kind == ProblemKind::Obsolete);
    assert_eq!(problems.len(), 2);
    assert_eq!(prune(&before, &problems), Ok(after));
    assert_eq!(prune(&obsolete[1], &correct_alone(&obsolete[1])), Ok(String::new()));
}

fn correct_alone(text: &str) -> Vec<Problem> {
    Corrections::read(text).expect("the entry can be read").apply(&mut query(&[]), &BTreeSet::new())
}

/// Returns entries that cannot be read, each with its message.
fn unreadable() -> Vec<(String, String)> {
    let whole = response(&["amount"], r#""remove""#);
    let mut cases = vec![
        (
            format!("{whole}\nrequired = true"),
            "11: unknown field `required`, expected one of \
            `operation`, `where`, `field`, `do`, `wrong`, `why`, `source`",
        ),
        (edited(&whole, &[("do = \"remove\"", "")]), "3: missing field `do`"),
        (edited(&whole, &[("why = \"乙\"", "")]), "3: missing field `why`"),
        (
            edited(&whole, &[("where = \"response\"", "where = \"answer\"")]),
            "8: unknown variant `answer`, expected one of \
            `request`, `response`, `failure`, `notification`, `reply`",
        ),
        (edited(&whole, &[("\"amount\"", "[]")]), "9: the list is empty: name at least one item"),
        (response(&["amount"], "[]"), "10: the list is empty: name at least one item"),
        (response(&["amount"], ""), "10: string values must be quoted, expected literal string"),
        (
            response(&["amount"], r#"{ add = "string", require = true }"#),
            "10: an action is `\"name\"` or `{ name = … }`: write each action in its own braces",
        ),
    ]
    .into_iter()
    .map(|(text, message)| (text, message.to_owned()))
    .collect::<Vec<_>>();
    cases.extend(MISWRITTEN.iter().map(|(action, message)| {
        let text = response(&["amount"], action);
        (text, format!("10: {message}; the comment at the top of the file shows how to write it"))
    }));
    cases
}

/// Actions that cannot be read, each with the beginning of its message.
const MISWRITTEN: &[(&str, &str)] = &[
    (
        r#"{ add = { type = "string", afer = "a" } }"#,
        "`add` cannot be read: unknown field `afer`, expected `type` or `after`",
    ),
    (r#"{ move = { above = "a" } }"#, "`move` cannot be read: unknown field `above`, expected `below` or `after`"),
    (
        r#"{ like = { operation = "a", part = "request" } }"#,
        "`like` cannot be read: unknown field `part`, expected one of `operation`, `where`, `field`",
    ),
    (r#"{ like = { operation = "a" } }"#, "`like` cannot be read: missing field `where`"),
    (
        r#"{ alternatives = [{ rows = "| a | string", after = "a" }] }"#,
        "`alternatives` cannot be read: wanted exactly 1 element, more than 1 element",
    ),
    (
        r#"{ alternatives = [{ retype = "string" }] }"#,
        "`alternatives` cannot be read: unknown variant `retype`, expected `rows` or `like`",
    ),
    (r#"{ require = "yes" }"#, "`require` cannot be read: invalid type: string \"yes\", expected a boolean"),
    ("{ remove = true }", "`remove` cannot be read: expected table, found boolean"),
    (r#""rename""#, "`rename` cannot be read: invalid type: unit variant, expected newtype variant"),
];

/// Actions that contradict each other, with their message.
const CONTRADICTIONS: &[(&str, &str)] = &[
    (
        r#"["remove", { require = true }]"#,
        "`require` follows `remove`, so its field no longer exists: delete one of the two actions",
    ),
    (r#"[{ require = true }, "remove"]"#, "`remove` undoes `require`: delete one of the two actions"),
    (r#"[{ require = true }, { add = "string" }]"#, "`add` follows `require`, which needs the field: put `add` first"),
    (
        r#"[{ retype = "string" }, { retype = "integer" }]"#,
        "`retype` occurs twice, but only one of them can take effect: keep one",
    ),
    (
        r#"[{ rows = "| a | string" }, { alternatives = [] }]"#,
        "`rows` and `alternatives` both replace the field's schema: keep one of the two actions",
    ),
    (
        r#"[{ values = ["A"] }, { like = { operation = "a", where = "reply" } }]"#,
        "`like` overwrites the result of `values`: put `like` first, or delete one of the two actions",
    ),
    (
        r#"[{ alternatives = [] }, { encrypt = "aes-gcm" }]"#,
        "`encrypt` corrects a single shape, but `alternatives` creates several: delete one of the two actions",
    ),
];

/// Returns entries with actions that do not fit the entry's target, each with its message.
fn misplaced() -> Vec<(String, &'static str)> {
    let host = r#"{ host = ["https://a.example"] }"#;
    vec![
        (response(&[], r#""remove""#), "3: `remove` corrects a field: name the field in `field`"),
        (request(&["limit"], host), "3: `host` corrects a whole request: remove `field`"),
        (response(&[], host), "3: `host` corrects a whole request: write `where = \"request\"`"),
        (response(&["list"], r#""unsigned""#), "3: `unsigned` corrects a whole response: remove `field`"),
        (request(&[], r#""unsigned""#), "3: `unsigned` corrects a whole response: write `where = \"response\"`"),
        (
            request(&[], r#"["unsigned", { require = true }]"#),
            "3: `unsigned` corrects a whole response: write `where = \"response\"`\n\
            3: `require` corrects a field: name the field in `field`",
        ),
    ]
}

/// Each row has a field of the response, actions that do not find what they correct, and the message.
const NOT_FOUND: &[(&str, &str, &str)] = &[
    ("amount.tota", r#""remove""#, "`remove`: there is no such field"),
    ("amount.tota", "{ require = true }", "`require`: there is no such field"),
    ("no.total", r#"{ add = "integer" }"#, "`add`: there is no object that could contain the field"),
    (
        "paid",
        r#"{ add = { type = "integer", after = "no" } }"#,
        "`add`: cannot put the field after `no`: there is no such field",
    ),
    (
        "amount.total",
        r#"{ move = { below = "no" } }"#,
        "`move`: cannot move the field below `no`: there is no such field",
    ),
    (
        "amount.total",
        r#"{ move = { below = "", after = "no" } }"#,
        "`move`: cannot put the field after `no`: there is no such field",
    ),
    (
        "amount",
        r#"{ like = { operation = "GET /v3/gone", where = "response" } }"#,
        "`like`: there is no operation or notification `GET /v3/gone`",
    ),
    (
        "amount",
        r#"{ like = { operation = "GET /v3/a/b", where = "response", field = "no" } }"#,
        "`like`: `GET /v3/a/b` has no such part or field",
    ),
];

/// Each row has a field of the response, actions that change nothing or have a wrong value, and the
/// message.
const USELESS: &[(&str, &str, &str)] = &[
    ("amount", "{ require = false }", "`require`: this changes nothing"),
    ("amount.total", r#"{ add = "integer" }"#, "`add`: the field exists already"),
    (
        "amount.total",
        r#"{ encrypt = "rot13" }"#,
        "`encrypt`: \"rot13\" is not a valid value of `x-encrypted`: specs/README.md lists the values",
    ),
    ("amount.total", "{ set = { maxLength = 8 } }", "`set`: only strings have `maxLength`: correct the type first"),
    ("amount", r#"{ values = ["A"] }"#, "`values`: only strings and integers have values: correct the type first"),
    (
        "amount.total",
        r#"{ set = { x-secret = true } }"#,
        "`set`: `x-secret` is not an attribute: use one of maxLength, minLength, format, x-encrypted, x-signed, x-from-file, \
        x-page-number, x-only-in, x-one-of, x-any-of",
    ),
    // The other action changes something.
    ("amount.total", r#"[{ require = true }, { retype = "integer" }]"#, "`retype`: this changes nothing"),
    ("amount.total", r#"[{ retype = "integer" }, { require = true }]"#, "`retype`: this changes nothing"),
    (
        "paid",
        r#"{ add = "tree" }"#,
        "`add`: `tree` is not a type: use string, integer, decimal, boolean or object, followed by one `[]` for each \
         level of list, such as `string[][]`",
    ),
    (
        "amount",
        r#"{ retype = "string()" }"#,
        "`retype`: `string()` is not a type: use string, integer, decimal, boolean or object, followed by one `[]` for \
         each level of list, such as `string[][]`",
    ),
    ("amount", r#"{ rows = "| a | strng" }"#, "`rows`: the rows cannot be read: `strng` is not a type"),
    (
        "amount",
        r#"{ alternatives = [{ rows = "| a | string" }] }"#,
        "`alternatives`: one shape is not a choice: name at least two, or use `rows` or `like`",
    ),
];

/// Returns other entries that cannot be applied, each with its message.
fn inapplicable() -> Vec<(String, &'static str)> {
    let like = r#"{ like = { operation = "GET /v3/a/b", where = "response" } }"#;
    let host = |hosts: &str| request(&[], &format!("{{ host = {hosts} }}"));
    let misspelt = "3: GET /v3/a/b: `host`: this is not a list of hosts: write each host as `https://pay.example`, without a slash at the end";
    vec![
        (entry("GET /v3/gone", "response", &[], like), "3: there is no operation or notification `GET /v3/gone`"),
        (entry("GET /v3/a/b", "failure", &[], like), "3: GET /v3/a/b: `like`: there is no such part"),
        (
            response(&["amount", "list", "list.rate"], r#"{ retype = "object[]" }"#),
            "3: GET /v3/a/b: `list`: `retype`: this changes nothing",
        ),
        (
            response(&[], r#""unsigned""#),
            "3: GET /v3/a/b: `unsigned`: the response is not a file, but only files can be marked as unsigned",
        ),
        (host(r#"["https://api.mch.weixin.qq.com"]"#), "3: GET /v3/a/b: `host`: this changes nothing"),
        (host("[]"), misspelt),
        (host(r#"["https://a.example/"]"#), misspelt),
        (host(r#"["a.example"]"#), misspelt),
    ]
}

#[test]
fn mistakes_are_reported_with_their_line() {
    let mut cases = unreadable();
    let contradictions = CONTRADICTIONS.iter();
    cases.extend(contradictions.map(|(actions, message)| (response(&["amount"], actions), format!("3: {message}"))));
    let told = [misplaced(), inapplicable()].concat();
    cases.extend(told.into_iter().map(|(text, message)| (text, message.to_owned())));
    cases.extend(NOT_FOUND.iter().chain(USELESS).map(|(field, actions, message)| {
        (response(&[field], actions), format!("3: GET /v3/a/b: `{field}`: {message}"))
    }));
    for (text, wanted) in cases {
        let (_, problems) = correct(&text);
        assert_eq!(problems, wanted, "{text}");
    }
}

fn own() -> String {
    std::fs::read_to_string(package().join("../docs/corrections.toml")).expect("the file can be read")
}

#[test]
fn every_action_is_tested_and_explained() {
    let (_, message) = correct(&response(&[], r#""no-such""#));
    let names = message.strip_prefix("9: `no-such` cannot be read: unknown variant `no-such`, expected one of ");
    let names =
        names.and_then(|names| names.strip_suffix("; the comment at the top of the file shows how to write it"));
    let names = names.unwrap_or_else(|| panic!("the names are not listed: {message}"));
    let own = own();
    let (head, _) = own.split_once("[[correction]]").expect("there is an entry");
    let tests: String = actions().into_iter().map(|(text, _)| text).collect();
    for name in names.split(", ").map(|name| name.trim_matches('`')) {
        let forms = [format!("\"{name}\""), format!("{{ {name} = ")];
        assert!(forms.iter().any(|form| tests.contains(form)), "`{name}` has no row in the tests");
        assert!(
            forms.iter().any(|form| head.contains(form)),
            "the comment at the top of the file does not explain `{name}`"
        );
    }
}

#[test]
fn own_corrections_can_be_read() {
    let text = own();
    let corrections = Corrections::read(&text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(corrections.len(), text.matches("\n[[correction]]").count());
    assert!(!corrections.is_empty());
}

#[test]
fn a_corrected_page_has_a_document() {
    let (api, _) = correct(&response(&["list.rate"], r#"{ retype = "decimal" }"#));
    assert!(specs(&api)["v3/a/b.yaml"].contains("format: decimal"));
}

#[test]
fn an_empty_response_gets_a_body() {
    let empty = QUERY.split_at(QUERY.find("| amount").expect("the page has a response")).0;
    let [before, after] = ["| 空字符串(无返回内容) {align=center colspan=3}\n", "| id | string |\n"]
        .map(|rows| api(&format!("{empty}{rows}"), EVENT, FILE));
    let mut corrected = before;
    let entry = response(&[], r#"{ rows = "| id | string" }"#);
    let problems = Corrections::read(&entry).expect("the entry can be read").apply(&mut corrected, &BTreeSet::new());
    assert_eq!(problems, []);
    assert_eq!(corrected, after);
}
