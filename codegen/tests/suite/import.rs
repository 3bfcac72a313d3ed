//! An import: facts come over, sentences and examples do not, and a second one changes nothing.

use std::fs;

use serde_json::Value;
use wechatpay_codegen::{
    api::{Api, Kind, Operation, Schema},
    compile,
    corrections::Corrections,
    diagnostic::Severity,
    import::{ChangeKind, import, merge},
    source::Source,
};

use crate::common::{awkward, corpus, difference, docs, package, page};

const UPSTREAM: &str = "---\ntitle: 官方名\ndescription: 上游的话\n---\n\n# {{ $frontmatter.title }} {#post}\n\n\
    ::: danger {.im-redesigned}\n上游的话 [新接口](/openapi/v3/c/d)\n:::\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | json {data-required} | object | 上游的话\n\
    | openid {data-required data-indent=1} | string | 上游的话\n\
    | mode {data-indent=1} | string | 上游的话<br/>`A`：上游的话<br/>`B`：上游的话\n\
    | note {data-indent=1} | string | 上游的话\n\n\
    ```php\n$a->chain('v3/a/b')->post(['json' => ['openid' => 'upstream-openid', 'mode' => 'B']]);\n```\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id | string | 上游的话\n\n\
    参阅 [官方文档](https://a.example/doc)\n";

const URL: &str = "openapi/v3/a/b.md";

fn upstream() -> Vec<Source> {
    vec![page(URL, UPSTREAM)]
}

/// The only page that an import makes.
fn imported(upstream: Vec<Source>, own: Vec<Source>) -> (String, Vec<ChangeKind>) {
    let mut made = import(upstream, own, &Corrections::default());
    assert!(made.lost.is_empty() && made.problems.is_empty(), "{made:?}");
    (made.files.remove(URL).expect("the page is made"), made.changes.iter().map(|change| change.kind).collect())
}

#[test]
fn no_sentence_and_no_example_comes_over() {
    let (text, changes) = imported(upstream(), Vec::new());
    assert_eq!(changes, [ChangeKind::New]);
    for foreign in ["上游的话", "upstream-openid", "php", "chain"] {
        assert!(!text.contains(foreign), "{foreign}: {text}");
    }
    for fact in ["官方名", "`A` \\| `B` 等", "/openapi/v3/c/d", "https://a.example/doc", "\"mode\": \"A\""] {
        assert!(text.contains(fact), "{fact}: {text}");
    }
    assert!(!text.contains("\"note\""), "upstream's sample does not show it: {text}");
}

#[test]
fn own_words_and_samples_stay() {
    let (text, _) = imported(upstream(), Vec::new());
    let own = text
        .replace("title: 官方名\n", "title: 官方名\ndescription: Our own.\n")
        .replace("{#post}\n", "{#post}\n\n{{ $frontmatter.description }}\n")
        .replace("| string |\n| mode", "| string {data-tooltip=\"最长9字符\"} | 自有 / Own\n| mode")
        .replace("\"mode\": \"A\"", "\"note\": \"ours\"");
    let (again, changes) = imported(upstream(), vec![page(URL, own.as_str())]);
    assert_eq!((again.as_str(), changes), (own.as_str(), Vec::new()));

    // A fact that changes upstream comes over, and touches nothing else.
    let newer = UPSTREAM.replace("| note {data-indent", "| note {data-required data-indent");
    let (changed, changes) = imported(vec![page(URL, newer)], vec![page(URL, own.as_str())]);
    assert_eq!(changed, own.replace("| note {data-indent", "| note {data-required data-indent"));
    assert_eq!(changes, [ChangeKind::Changed]);
    let (_, changes) = imported(upstream(), vec![page(URL, own), page("openapi/v3/gone.md", text)]);
    assert_eq!(changes, [ChangeKind::Ours]);
}

#[test]
fn samples_in_php_stay_as_they_are() {
    let own = UPSTREAM.replace("上游的话", "自有 / Own").replace("upstream-openid", "own-openid");
    let (text, _) = imported(upstream(), vec![page(URL, own)]);
    assert!(text.contains("```php\n$a->chain('v3/a/b')"), "{text}");
    assert!(text.contains("own-openid"), "{text}");
}

#[test]
fn what_does_not_come_over_is_told() {
    let broken = page("openapi/v3/broken.md", UPSTREAM.replace("| id | string |", "| id | strng99 |"));
    let made = import(vec![broken, page("openapi/v3/guide.md", "# 指引\n")], Vec::new(), &Corrections::default());
    assert!(made.files.is_empty());
    assert_eq!(made.lost.len(), 2, "{:?}", made.lost);
}

fn twice(upstream: Vec<Source>) {
    let first = import(upstream.clone(), Vec::new(), &Corrections::default());
    let own = first.files.iter().map(|(path, text)| page(path, text.as_str())).collect();
    let second = import(upstream, own, &Corrections::default());
    assert!(second.changes.is_empty(), "{:?}", second.changes);
    assert!(first.files == second.files, "{}", difference(&first.files, &second.files));
    let again = compile(first.files.into_iter().map(|(path, text)| Source { path, text }).collect());
    let grave: Vec<_> = again.diagnostics.iter().filter(|one| one.severity() != Severity::Note).collect();
    assert!(grave.is_empty(), "{grave:#?}");
}

#[test]
fn a_second_import_changes_nothing() {
    twice(awkward());
}

fn corrections() -> Corrections {
    let text = fs::read_to_string(package().join("../docs/corrections.toml")).expect("the file is there");
    Corrections::read(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// Our pages say what upstream's say, corrections apart. We may have pages that upstream lacks.
#[test]
fn facts_are_upstreams() {
    let Some(upstream) = corpus("import::facts_are_upstreams") else { return };
    let (upstream, own) = (compile(upstream).api, compile(docs()).api);
    let (wanted, problems) = merge(&upstream, &own, &corrections());
    assert!(problems.is_empty(), "{problems:#?}");
    for wanted in &wanted.pages {
        let own = own.pages.iter().find(|own| own.path == wanted.path);
        let own = own.unwrap_or_else(|| panic!("{} was not imported", wanted.path));
        assert!(wanted == own, "{}: {}", wanted.path, difference(wanted, own));
    }
}

#[test]
fn no_value_is_upstreams() {
    let Some(upstream) = corpus("import::no_value_is_upstreams") else { return };
    let (upstream, own) = (compile(upstream).api, compile(docs()).api);
    let copied: Vec<String> = operations(&own)
        .filter_map(|own| Some((own, operations(&upstream).find(|upstream| upstream.id == own.id)?)))
        .flat_map(|(own, upstream)| copies(own, upstream))
        .collect();
    assert!(copied.is_empty(), "{copied:#?}");
}

fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.pages.iter().flat_map(|page| &page.operations)
}

/// Texts of six and more characters that both have at the same place, values that the table lists apart.
fn copies(own: &Operation, upstream: &Operation) -> Vec<String> {
    let mut found = Vec::new();
    for parameter in &own.parameters {
        let theirs = upstream.parameters.iter().find(|theirs| theirs.property.name == parameter.property.name);
        if let (Some(own), Some(theirs)) = (&parameter.example, theirs.and_then(|theirs| theirs.example.as_ref())) {
            same(&parameter.property.schema, own, theirs, &parameter.property.name, &mut found);
        }
    }
    if let (Some(body), Some(theirs)) = (&own.body, &upstream.body)
        && let (Some(own), Some(theirs)) = (&body.example, &theirs.example)
    {
        same(&body.schema, own, theirs, "", &mut found);
    }
    found.into_iter().map(|place| format!("{}: {place}", own.name())).collect()
}

fn same(schema: &Schema, own: &Value, upstream: &Value, place: &str, found: &mut Vec<String>) {
    match (&schema.kind, own, upstream) {
        (Kind::Object(properties), Value::Object(own), Value::Object(upstream)) => {
            for property in properties {
                if let (Some(own), Some(upstream)) = (own.get(&property.name), upstream.get(&property.name)) {
                    same(&property.schema, own, upstream, &format!("{place}.{}", property.name), found);
                }
            }
        }
        (Kind::List(items), Value::Array(own), Value::Array(upstream)) => {
            own.iter().zip(upstream).for_each(|(own, upstream)| same(items, own, upstream, place, found));
        }
        (_, Value::String(own), Value::String(upstream)) => {
            let listed = schema.values.iter().any(|value| value.text == *own);
            if own == upstream && own.chars().count() >= 6 && !listed {
                found.push(format!("{place}: {own}"));
            }
        }
        _ => {}
    }
}
