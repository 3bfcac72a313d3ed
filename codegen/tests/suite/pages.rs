//! Checks that a page is read back as it was written, so that an import loses nothing.

use proptest::prelude::*;
use wechatpay_codegen::{api::Page, compile, diagnostic::Severity, page, source::Source};

use crate::{
    any_page::any_page,
    common::{awkward, corpus, difference, docs, page as source},
};

/// Writes the page, and reads it again.
fn again(before: &Page) -> Page {
    let text = page::write(before, None, |_| None);
    let mut compiled = compile(vec![Source { path: format!("{}.md", before.path), text: text.clone() }]);
    let errors: Vec<_> = compiled.diagnostics.iter().filter(|one| one.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{}: {errors:#?}\n{text}", before.path);
    assert_eq!(compiled.api.pages.len(), 1, "{}", before.path);
    compiled.api.pages.remove(0)
}

fn holds(sources: Vec<Source>) {
    let pages = compile(sources).api.pages;
    assert!(!pages.is_empty());
    let differences: Vec<String> = pages
        .iter()
        .filter_map(|before| {
            let read = again(before);
            (read != *before).then(|| format!("{}: {}", before.path, difference(before, &read)))
        })
        .collect();
    assert!(differences.is_empty(), "{}\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn own_pages() {
    holds(docs());
    holds(awkward());
}

#[test]
fn external_pages() {
    if let Some(sources) = corpus("pages::external_pages") {
        holds(sources);
    }
}

/// Tests pages that the compiler once generated incorrectly. Random tests found them.
#[test]
fn found_pages() {
    let head = |name: &str| format!("| {name} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n");
    let request = |rows: &str| format!("# 甲 {{#post}}\n\n{}{rows}\n{}", head("请求参数"), head("返回字典"));
    // A pipe in a default doesn't end the cell.
    let bar = request("| json | object | 乙\n| mode {data-indent=1} | string | 丙<br/>默认为`A\\|B`\n");
    // The content of an encrypted string is XML in every v2 notification, even if the notification
    // itself is JSON.
    let encrypted = request(
        "| body | object | JSON\n| info {data-indent=1} | string {data-encrypted=by-aes-ecb} | 丙\n\
         | {colspan=3 .im-table-line}\n| id {data-indent=2} | string | 丁\n",
    );
    holds(vec![source("openapi/v3/a.md", bar), source("webhook/v2/B.md", encrypted)]);
}

/// Readers follow the links of a page, so each link is the path of a page. A link to a v2 page begins
/// with `/openapi/v2`, although v2's URLs don't contain that.
#[test]
fn links_lead_to_pages() {
    let links = "[v3](/openapi/v3/b) [v2](/openapi/v2/pay/c) [通知](/webhook/v3/D)";
    let text = format!("# 甲 {{#get}}\n\n::: danger {{.im-redesigned}}\n{links}\n:::\n");
    let mut pages = compile(vec![source("openapi/v3/a.md", text)]).api.pages;
    let page = pages.remove(0);
    assert_eq!(page.operations[0].successors, ["/v3/b", "/pay/c", "/webhook/v3/D"]);
    let written = page::write(&page, None, |_| None);
    for link in ["(/openapi/v3/b)", "(/openapi/v2/pay/c)", "(/webhook/v3/D)"] {
        assert!(written.contains(link), "{link}: {written}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_pages(page in any_page()) {
        let read = again(&page);
        prop_assert!(read == page, "{}\n{}", difference(&page, &read), page::write(&page, None, |_| None));
    }
}
