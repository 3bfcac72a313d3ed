//! Checks that facts are imported, that sentences and examples are not, and that a second import changes
//! nothing.

use std::fs;

use proptest::prelude::*;
use serde_json::Value;
use wechatpay_codegen::{
    api::{Api, Integer, Operation, Page, Schema, SchemaKind, Text},
    compile,
    corrections::{Corrections, Lengths},
    diagnostic::{Code, Severity, Sink},
    examples::{self, Table},
    glossary::Glossary,
    import::{ChangeKind, import, merge},
    source::Source,
};

use crate::{
    any_page::any_page,
    common::{awkward, corpus, difference, docs, package, page},
};

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

/// The values for generated samples.
const TABLE: &str = "[fields]\nopenid = \"made-openid\"\nnote = [\"made\", \"short\", \"s\"]\n";

fn table() -> Table {
    Table::read(TABLE).expect("the table can be read")
}

const URL: &str = "openapi/v3/a/b.md";

fn upstream() -> Vec<Source> {
    vec![page(URL, UPSTREAM)]
}

/// Returns the only page that an import writes, and the kinds of changes.
fn imported(upstream: Vec<Source>, own: Vec<Source>) -> (String, Vec<ChangeKind>) {
    let mut made = import(upstream, own, &Corrections::default(), &Glossary::default(), &table());
    assert!(made.lost.is_empty() && made.problems.is_empty(), "{made:?}");
    (
        made.files.remove(URL).expect("the import writes the page"),
        made.changes.iter().map(|change| change.kind).collect(),
    )
}

#[test]
fn no_sentence_and_no_example_is_imported() {
    let (text, changes) = imported(upstream(), Vec::new());
    assert_eq!(changes, [ChangeKind::New]);
    for foreign in ["上游的话", "upstream-openid", "php", "chain"] {
        assert!(!text.contains(foreign), "{foreign}: {text}");
    }
    for fact in ["官方名", "`A` \\| `B` 等", "/openapi/v3/c/d", "https://a.example/doc", "\"mode\": \"A\""] {
        assert!(text.contains(fact), "{fact}: {text}");
    }
    assert!(!text.contains("\"note\""), "upstream's sample lacks the field: {text}");
}

#[test]
fn own_descriptions_and_samples_stay() {
    let (text, _) = imported(upstream(), Vec::new());
    let own = text
        .replace("title: 官方名\n", "title: 官方名\ndescription: Our own.\n")
        .replace("{#post}\n", "{#post}\n\n{{ $frontmatter.description }}\n")
        .replace("| string |\n| mode", "| string {data-tooltip=\"最长99字符\"} | 自有 / Own\n| mode")
        .replace("\"mode\": \"A\"", "\"note\": \"ours\"")
        .replace(" {data-made}", "");
    let (again, changes) = imported(upstream(), vec![page(URL, own.as_str())]);
    assert_eq!((again.as_str(), changes), (own.as_str(), Vec::new()));

    // If a fact changes upstream, it is imported, and nothing else on the page changes.
    let newer = UPSTREAM.replace("| note {data-indent", "| note {data-required data-indent");
    let (changed, changes) = imported(vec![page(URL, newer)], vec![page(URL, own.as_str())]);
    assert_eq!(changed, own.replace("| note {data-indent", "| note {data-required data-indent"));
    assert_eq!(changes, [ChangeKind::Changed]);
    let (_, changes) = imported(upstream(), vec![page(URL, own), page("openapi/v3/gone.md", text)]);
    assert_eq!(changes, [ChangeKind::Ours]);
}

#[test]
fn samples_that_upstream_lacks_stay() {
    let (text, _) = imported(upstream(), Vec::new());
    let other = "```json [other]\n{ \"json\": { \"openid\": \"own-openid\", \"mode\": \"B\" } }\n```\n\n";
    let own = text.replace(" {data-made}", "").replace("| 返回字典", &format!("{other}| 返回字典"));
    let (again, changes) = imported(upstream(), vec![page(URL, own)]);
    assert!(again.contains("```json [other]") && again.contains("own-openid"), "{again}");
    assert_eq!(changes, []);
    let (third, _) = imported(upstream(), vec![page(URL, again.as_str())]);
    assert_eq!(third, again);
}

#[test]
fn samples_in_php_stay_as_they_are() {
    let own = UPSTREAM.replace("上游的话", "自有 / Own").replace("upstream-openid", "own-openid");
    let (text, _) = imported(upstream(), vec![page(URL, own)]);
    assert!(text.contains("```php\n$a->chain('v3/a/b')"), "{text}");
    assert!(text.contains("own-openid"), "{text}");

    // A sample stays until it no longer fits what the page says.
    let newer = UPSTREAM.replace("| openid {", "| sp_openid {");
    let (text, _) = imported(vec![page(URL, newer)], vec![page(URL, text)]);
    assert!(!text.contains("own-openid") && text.contains("\"sp_openid\": "), "{text}");
}

#[test]
fn a_note_about_a_page_does_not_cost_its_sample() {
    let twice = "| note {data-indent=1} | string | 上游的话\n| no_te {data-indent=1} | string | 上游的话\n";
    let text = UPSTREAM.replace("| note {data-indent=1} | string | 上游的话\n", twice);
    assert!(compile(vec![page(URL, text.as_str())]).diagnostics.iter().any(|one| one.code == Code::NameTypo));
    let (made, _) = imported(vec![page(URL, text.as_str())], vec![page(URL, text.replace("upstream-openid", "own"))]);
    assert!(made.contains("'openid' => 'own'"), "{made}");
}

#[test]
fn the_signature_of_a_file_survives_the_page() {
    let file = |attribute: &str| {
        UPSTREAM.replace("| id | string | 上游的话", &format!("| 文件流 {{align=center colspan=3{attribute}}}"))
    };
    let made = |upstream: &str, own: &str| imported(vec![page(URL, file(upstream))], vec![page(URL, file(own))]).0;
    assert!(made("", " data-signed").contains("colspan=3 data-signed}"));
    assert!(made("", "").contains("colspan=3}"));
    // Upstream's mark wins, and our own mark for an unsigned file is not kept.
    assert!(made(" data-unsigned", " data-signed").contains("colspan=3 data-unsigned}"));
    assert!(made("", " data-unsigned").contains("colspan=3}"));
}

#[test]
fn pages_that_cannot_be_imported_are_reported() {
    let broken = page("openapi/v3/broken.md", UPSTREAM.replace("| id | string |", "| id | strng99 |"));
    let made = import(
        vec![broken, page("openapi/v3/guide.md", "# 指引\n")],
        Vec::new(),
        &Corrections::default(),
        &Glossary::default(),
        &table(),
    );
    assert!(made.files.is_empty());
    assert_eq!(made.lost.len(), 2, "{:?}", made.lost);
}

#[test]
fn what_the_dialect_cannot_express_is_reported() {
    // The first of two complete samples does not fit its rows, so it is dropped. The second is a variant of
    // the first, which is then missing.
    let text = "# 甲 {#post}\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
        | json | object | 乙\n| n {data-indent=1} | integer | 丙\n\n\
        ```json\n{ \"json\": { \"n\": \"x\" } }\n```\n\n```json [v]\n{ \"json\": { \"n\": 1 } }\n```\n\n\
        | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
    let made = import(vec![page(URL, text)], Vec::new(), &Corrections::default(), &Glossary::default(), &table());
    assert!(
        made.lost.iter().any(|lost| lost.contains("our dialect of Markdown cannot express everything on this page")),
        "{:?}",
        made.lost
    );
}

/// Returns the value of a row of type `ty` in the sample that an import writes. Before the import,
/// upstream's sample has the value `theirs`, and our page's sample has the value `own`.
fn sampled(ty: &str, theirs: &str, own: Option<&str>) -> Value {
    let text = |ty: &str, value: &str| {
        let text = UPSTREAM.replace("| note {data-indent=1} | string |", &format!("| note {{data-indent=1}} | {ty} |"));
        text.replace("'mode' => 'B'", &format!("'mode' => 'B', 'note' => {value}"))
    };
    let own = own.map(|own| page(URL, text(if own.starts_with('\'') { "string" } else { "integer" }, own)));
    let (text, _) = imported(vec![page(URL, text(ty, theirs))], own.into_iter().collect());
    let operation = compile(vec![page(URL, text)]).api.pages.remove(0).operations.remove(0);
    operation.body.and_then(|body| body.example).expect("there is a sample")["note"].clone()
}

#[test]
fn a_sample_fits_its_row() {
    // The value on our page stays, unless the row now has a different type, or a list of values that
    // lacks this value.
    assert_eq!(sampled("string", "'theirs'", Some("'ours'")), "ours");
    assert_eq!(sampled("integer", "5", Some("'ours'")), 1);
    assert!(sampled("string", "'theirs'", Some("7")).is_string());
    assert_eq!(sampled("string", "'A'", Some("'ours'")), "ours");
    assert_eq!(sampled("string {data-tooltip=\"最长3字符\"}", "'theirs'", None), "s");
}

fn without_words(mut page: Page) -> Page {
    let operations = page.operations.iter_mut().map(|one| (&mut one.english, &mut one.description));
    let event = page.event.iter_mut().map(|one| (&mut one.english, &mut one.description));
    for (english, description) in operations.chain(event) {
        english.clear();
        description.clear();
    }
    page.each_property(&mut |_, property| property.schema.shapes_mut().iter_mut().for_each(silenced));
    page.module = None;
    page
}

fn silenced(schema: &mut Schema) {
    schema.description.clear();
    let item = schema.item_mut();
    let values = item.enumeration_mut().into_iter().flat_map(|values| &mut values.list);
    values.for_each(|value| value.meaning = None);
    // A bare list inside a string has a row of its own, without a name.
    if let Some(held) = item.content_mut().filter(|held| matches!(held.kind, SchemaKind::List(_))) {
        silenced(held);
    }
}

fn without_samples(mut page: Page) -> Page {
    for operation in &mut page.operations {
        operation.made = false;
        operation.parameters.iter_mut().for_each(|parameter| parameter.example = None);
        if let Some(body) = &mut operation.body {
            body.example = None;
            body.variants.clear();
        }
    }
    page
}

/// Removes from the scalars what our own page may add.
fn sparse(mut page: Page) -> Page {
    page.each_property(&mut |_, property| {
        for shape in property.schema.shapes_mut() {
            let item = shape.item_mut();
            match &mut item.kind {
                SchemaKind::String(text) => {
                    *text = Text { content: text.content.take(), ..Text::default() };
                    item.attributes.max_length = None;
                    item.attributes.min_length = None;
                    item.attributes.format = None;
                }
                SchemaKind::Integer(integer) => *integer = Integer::default(),
                _ => {}
            }
        }
    });
    page
}

/// Merges the facts of `upstream` with the descriptions of `own`.
fn merged(upstream: &Page, own: Option<&Page>) -> Page {
    let api = |page: Option<&Page>| Api { pages: page.into_iter().cloned().collect() };
    let (mut api, problems) = merge(&api(Some(upstream)), &api(own), &Corrections::default(), &table());
    assert!(problems.is_empty(), "{problems:?}");
    api.pages.remove(0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn facts_come_from_upstream_and_descriptions_stay(page in any_page()) {
        let facts = without_samples(without_words(page.clone()));
        let new = merged(&page, None);
        let shown = Page { module: None, ..without_samples(new.clone()) };
        prop_assert!(shown == facts, "{}", difference(&facts, &shown));
        prop_assert!(merged(&page, Some(&new)) == new, "a second import changes something");

        let ours = merged(&facts, Some(&page));
        prop_assert!(without_samples(ours.clone()) == without_samples(page.clone()), "{}", difference(&page, &ours));
        let ours = merged(&sparse(facts), Some(&page));
        prop_assert!(without_samples(ours.clone()) == without_samples(page.clone()), "{}", difference(&page, &ours));
        // Every hand-written value on our page fits its row, so it stays.
        for (kept, own) in merged(&page, Some(&page)).operations.iter().zip(&page.operations) {
            let made = own.made;
            let (Some(kept), Some(own)) = (&kept.body, &own.body) else { continue };
            prop_assert!(made || own.example.is_none() || kept == own, "{}", difference(own, kept));
        }
    }
}

fn twice(upstream: Vec<Source>) {
    let first = import(upstream.clone(), Vec::new(), &Corrections::default(), &Glossary::default(), &table());
    let own = first.files.iter().map(|(path, text)| page(path, text.as_str())).collect();
    let second = import(upstream, own, &Corrections::default(), &Glossary::default(), &table());
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
    let text = |file: &str| fs::read_to_string(package().join("../docs").join(file)).expect("the file can be read");
    let corrections = Corrections::read(&text(Corrections::FILE));
    let lengths = Lengths::read(&text(Lengths::FILE));
    let corrections = corrections.and_then(|corrections| Ok(corrections.with_lengths(lengths?)));
    corrections.unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Reads the checkout's table of sample values.
fn own_table() -> Table {
    let text = fs::read_to_string(package().join("../docs").join(examples::FILE)).expect("the file can be read");
    Table::read(&text).expect("the table can be read")
}

/// Except for corrections, our pages say the same as upstream's pages. We may have pages that upstream
/// lacks.
#[test]
fn facts_come_from_upstream() {
    let Some(upstream) = corpus("import::facts_come_from_upstream") else { return };
    let (upstream, own) = (compile(upstream).api, compile(docs()).api);
    let (wanted, problems) = merge(&upstream, &own, &corrections(), &own_table());
    assert!(problems.is_empty(), "{problems:#?}");
    for wanted in &wanted.pages {
        let own = own.pages.iter().find(|own| own.path == wanted.path);
        let own = own.unwrap_or_else(|| panic!("{} was not imported", wanted.path));
        assert!(wanted == own, "{}: {}", wanted.path, difference(wanted, own));
    }
}

/// An import also applies corrections to our pages that upstream lacks, so each correction must find its
/// own result there.
#[test]
fn own_pages_are_corrected() {
    let (_, problems) = merge(&Api::default(), &compile(docs()).api, &corrections(), &table());
    assert_eq!(problems, []);
}

#[test]
fn values_are_our_own() {
    let Some(upstream) = corpus("import::values_are_our_own") else { return };
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

/// Finds texts of six or more characters that the examples of both operations have in the same place,
/// except values that a row lists.
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
        (SchemaKind::Object(properties), Value::Object(own), Value::Object(upstream)) => {
            for property in properties {
                if let (Some(own), Some(upstream)) = (own.get(&property.name), upstream.get(&property.name)) {
                    same(&property.schema, own, upstream, &format!("{place}.{}", property.name), found);
                }
            }
        }
        (SchemaKind::List(items), Value::Array(own), Value::Array(upstream)) => {
            own.iter().zip(upstream).for_each(|(own, upstream)| same(items, own, upstream, place, found));
        }
        (_, Value::String(own), Value::String(upstream)) => {
            let listed = schema.values().iter().any(|value| value.text == *own);
            // A word such as `no_credit` or `AEAD_AES_256_GCM` is a code, and therefore a fact.
            let is_word = own.contains(|c: char| c.is_ascii_alphabetic())
                && own.split('_').all(|word| word.len() < 16 && word.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            if own == upstream && own.chars().count() >= 6 && !listed && !is_word {
                found.push(format!("{place}: {own}"));
            }
        }
        _ => {}
    }
}

#[test]
fn new_rows_are_filled_from_the_glossary_and_stay() {
    let text = "| name | 中文 | English\n| --- | --- | ---\n| note | 备注 | Note\n";
    let glossary = Glossary::read(&page("glossary.md", text), &mut Sink::new("glossary.md"));
    let made = |own: Vec<Source>| import(upstream(), own, &Corrections::default(), &glossary, &table()).files;
    let first = made(Vec::new());
    let text = first.values().next().expect("the import writes a page");
    assert!(text.contains("| note {data-indent=1} | string | 备注 / Note\n"), "{text}");
    // The next import keeps our own descriptions, the list of fields in `own`, and filled descriptions.
    let edited = text.replace("备注 / Note", "留言 / Message").replace("title: 官方名", "title: 官方名\nown:\n- note");
    let second = made(vec![page(URL, edited.as_str())]);
    assert_eq!(second.values().next(), Some(&edited));
}
