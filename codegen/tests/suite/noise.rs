//! Checks that the compiler never panics: whatever a page contains, it compiles the page or reports what
//! is wrong. `fuzz/` does the same without a limit.

use std::sync::LazyLock;

use proptest::{collection::vec, prelude::*, sample::Index};
use wechatpay_codegen::{compile, generate, output::Cache, read_specs, source::Source, specs};

use crate::{
    common::{difference, few, options, page},
    fixes,
};

/// Fragments of pages: whole lines, and pieces of lines.
const FRAGMENTS: &[&str] = &[
    "---\n",
    "title: 甲\n",
    "description: [\n",
    "module: self\n",
    "head:\n  - http-equiv: refresh\n",
    "# 甲 {#post}\n\n",
    "## {{ $frontmatter.title }} {#get}\n",
    "# {#mix}\n",
    "{#put data-unsigned}",
    "## {#post\n",
    "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n",
    "| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n",
    "| 应答规范 | 类型 {.type} |\n| --- | --- |\n",
    "| 异常字典 | 类型 {.type} | 描述\n| --- | --- | ---\n",
    "| json {data-required} | object | 乙\n",
    "| query | object |\n",
    "| body | object[] | 丙\n",
    "| xml | object | \n",
    "| headers | object | \n",
    "| base_uri {data-required} | string | `https://a.example/hk/`\n",
    "| timeout | float |\n",
    "| a {data-indent=1} | string | 丙\n",
    "| a {data-indent=2 data-required} | integer | `1` \\| `2` 枚举值之一\n",
    "| type {data-indent=1} | object | \n",
    "| $n {data-indent=1} | string | \n",
    "| b_$n_$m {data-indent=1} | string |\n",
    "| x {data-indent=1} | string {data-encoded=by-json_encode} |\n",
    "| y {data-indent=1} | string {data-encrypted=by-rsa-pubkey} |\n",
    "| {colspan=3 .im-table-line}\n",
    "| 空字符串(无返回内容) {align=center colspan=3}\n",
    "| 文件流(PDF) {align=center data-unsigned}\n",
    "| c {data-indent=9} | boolean[] | 默认为`x`\n",
    "| 商品 {data-indent=1} | string | `03`：一<br/>`-`：二\n",
    "| | string |\n",
    "| a | b | c | d | e |\n",
    "{",
    "}",
    "{data-",
    "=\"",
    "\"",
    "'",
    "`",
    "``",
    "|",
    "\\|",
    "\\",
    "<br/>",
    "<br",
    "枚举值之一",
    "默认",
    "：",
    ":::",
    "\n::: danger {.im-deprecated}\n",
    "\n:::\n",
    "\n\n",
    "\n",
    "\r\n",
    "\t",
    " ",
    "```",
    "\n```json\n",
    "\n```php [甲]\n",
    "\n```\n",
    "\n=======\n",
    "\n| --- | ---\n",
    "\n    | d | string |\n",
    "\n<details>\n",
    "{ \"json\": { \"a\": \"1\" } }",
    "[1, {\"type\": null}]",
    "$a->chain('v3/a/b')->post([",
    "'json' => ['a' => 1, 'type' => []]",
    "]);",
    "'x' => json_encode([[1]]),",
    "参阅 [官方文档](https://a.example) [官方文档](",
    "> [!IMPORTANT]\n",
    "\u{0}",
    "\u{feff}",
    "é",
    "🧧",
    "①",
    "\u{1773}",
];

const PATHS: &[&str] = &[
    "openapi/v3/a/b.md",
    "openapi/v3/{self}/{x}.md",
    "openapi/v3/index.md",
    "openapi/v2/a/index.md",
    "openapi/v3/-/{x-y}.md",
    "webhook/v3/A.B.md",
    "webhook/v2/type.md",
    "openapi/v3/{{}}/%.md",
    "openapi/v3/-/{}.md",
    "v3/a/b.md",
];

static PAGES: LazyLock<Vec<Source>> = LazyLock::new(few);

fn survives(path: &str, text: &str) -> Result<(), TestCaseError> {
    let source = page(path, text);
    if let Some(fault) = fixes::fault(&source) {
        return Err(TestCaseError::fail(fault));
    }
    let compiled = compile(vec![source]);
    for one in &compiled.diagnostics {
        prop_assert!(text.get(one.span.start..one.span.end).is_some(), "{one:?} is outside of the page");
    }
    if compiled.has_errors() {
        prop_assert!(compiled.api.pages.is_empty(), "a page with an error was compiled");
        return Ok(());
    }
    let specs = specs(&compiled.api);
    match read_specs(&specs) {
        Ok(read) => prop_assert!(read == compiled.api, "{}", difference(&compiled.api, &read)),
        Err(errors) => prop_assert!(false, "{errors:?}"),
    }
    // The result may be an error, because two names may become the same one in Rust.
    let _ = generate(&specs, &options(), &Cache::none());
    Ok(())
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_pages(path in prop::sample::select(PATHS), text in pieces()) {
        survives(path, &text)?;
    }

    #[test]
    fn pieces_below_a_heading(path in prop::sample::select(PATHS), text in pieces()) {
        survives(path, &format!("# 甲 {{#post}}\n\n| 请求参数 | 类型 {{.type}} | 描述\n| --- | --- | ---\n| json | object |\n{text}"))?;
    }

    #[test]
    fn any_bytes(path in prop::sample::select(PATHS), bytes in vec(any::<u8>(), 0..200)) {
        survives(path, &String::from_utf8_lossy(&bytes))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Compiles one of our pages, with a part removed or repeated, and with a fragment inserted there.
    #[test]
    fn torn_pages(page: Index, from: Index, length in 0..60usize, twice: bool, piece in prop::sample::select(FRAGMENTS)) {
        let Source { path, text } = page.get(&PAGES);
        let from = text.floor_char_boundary(from.index(text.len()));
        let to = text.floor_char_boundary((from + length).min(text.len()));
        let middle = if twice { text[from..to].repeat(2) } else { String::new() };
        survives(path, &[&text[..from], &middle, piece, &text[to..]].concat())?;
    }
}
