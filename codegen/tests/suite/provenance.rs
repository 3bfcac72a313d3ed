//! Checks that documents and API docs show the level of confirmation that `provenance.toml` gives an
//! operation.

use wechatpay_codegen::{
    Compiled, api::Confirmation, compile, confirm, generate, output::Cache, page::write, provenance, read_specs,
    rust::Options, source::Source, specs,
};

use crate::common::page;

const OPERATION: &str = "# 甲 / A {#get}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| query | object |\n\n\
    | 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id | string |\n";

const EVENT: &str = "# 乙 / B {#post}\n\n\
    | 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\
    | body {data-required} | object | JSON\n| event_type {data-indent=1} | string | `B` 枚举值\n\n\
    | 应答规范 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| status | integer |\n";

fn confirmed(text: &str) -> Compiled {
    let pages = ["a", "b"].map(|name| page(&format!("openapi/v3/{name}.md"), OPERATION));
    let mut compiled = compile([pages.to_vec(), vec![page("webhook/v3/B.md", EVENT)]].concat());
    assert!(compiled.diagnostics.is_empty(), "{:#?}", compiled.diagnostics);
    confirm(&mut compiled, Source { path: provenance::FILE.to_owned(), text: text.to_owned() });
    compiled
}

const FILE: &str = "[official-page]\n\"GET /v3/a\" = \"https://a.example\"\n\n\
    [two-sdks]\n\"webhook/v3/B\" = [\"one\", \"other\"]\n";

#[test]
fn documents_and_doc_comments_say_it() {
    let compiled = confirmed(FILE);
    assert!(compiled.diagnostics.is_empty(), "{:#?}", compiled.diagnostics);
    let level = |at: usize| compiled.api.pages[at].operations.first().map(|operation| operation.confirmed);
    assert_eq!((level(0), level(1)), (Some(Confirmation::OfficialPage), Some(Confirmation::ThirdParty)));
    let documents = specs(&compiled.api);
    let said = |name: &str, word: &str| documents[name].contains(&format!("x-confirmed: {word}"));
    assert!(said("v3/a.yaml", "official-page") && said("webhook/v3/B.yaml", "two-sdks"));
    assert!(!said("v3/b.yaml", ""), "an operation that only third parties confirm is not marked");
    assert_eq!(read_specs(&documents).expect("the documents can be read"), compiled.api);
    let options = Options {
        client: "client".to_owned(),
        standalone: true,
        products: wechatpay_codegen::products::Products::default(),
    };
    let files = generate(&documents, &options, &Cache::none()).expect("the crate can be generated");
    for (file, words) in [
        ("src/v3/a.rs", "feature `v3-a` · confirmed by an official page"),
        ("src/v3/b.rs", "feature `v3-b` · not confirmed by an official source"),
        ("src/webhook/v3/b.rs", "feature `webhooks` · confirmed by two SDKs"),
        ("README.md", "| `all` | every family | 1 | 0 | 1 | 1 |"),
        ("README.md", "| `v3-a` | 1 v3 operation below `/a` | 1 |  |  |  |"),
    ] {
        assert!(files[file].contains(words), "{file} does not say: {words}\n{}", files[file]);
    }
}

/// Levels of confirmation come only from `provenance.toml`; they are never written to the pages.
#[test]
fn pages_stay_as_they_are() {
    let (plain, confirmed) = (confirmed(""), confirmed(FILE));
    for (plain, confirmed) in plain.api.pages.iter().zip(&confirmed.api.pages) {
        assert_eq!(write(plain, None, |_| None), write(confirmed, None, |_| None));
    }
}

#[test]
fn mistakes_are_errors() {
    for (text, message) in [
        ("[official-page", "unclosed table"),
        ("[official]\n\"GET /v3/a\" = \"x\"", "`official` is not a level"),
        (
            "[two-sdks]\n\"GET /v3/c\" = \"x\"",
            "there is no operation or notification `GET /v3/c`, or it is listed twice",
        ),
        ("[two-sdks]\n\"GET /v3/a\" = []", "this value does not name the sources"),
        ("[two-sdks]\n\"GET /v3/a\" = 2", "this value does not name the sources"),
        ("[official-page]\n\"GET /v3/a\" = \"x\"\n[two-sdks]\n\"GET /v3/a\" = \"x\"", "or it is listed twice"),
    ] {
        let compiled = confirmed(text);
        let found: Vec<&String> = compiled.diagnostics.iter().map(|one| &one.message).collect();
        assert!(compiled.has_errors() && found[0].contains(message), "{text}: {found:?}");
    }
}
