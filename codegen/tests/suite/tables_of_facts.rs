//! Checks that every stage knows the HTTP methods and the folders of pages that the tables list.

use std::fs;

use syn::Item;
use wechatpay_codegen::{
    compile,
    docs::{Method, ROOTS},
    generate, openapi,
    output::Cache,
    page, rust, specs,
};

use crate::common::{package, page as source};

fn text(method: Method) -> String {
    let table =
        |header: &str, row: &str| format!("| {header} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n{row}\n");
    let request = table("请求参数", "| query | object | 甲\n| a {data-indent=1} | string | 乙");
    format!("# 甲 {{#{}}}\n\n{request}\n{}", method.as_str(), table("返回字典", "| id | string | 丙"))
}

#[test]
fn the_client_has_the_same_methods() {
    let file = fs::read_to_string(package().join("../client/src/types/method.rs")).expect("the file can be read");
    let items = syn::parse_file(&file).expect("the file is Rust").items;
    let methods = items.iter().find_map(|item| match item {
        Item::Enum(one) => Some(one.variants.iter().map(|variant| variant.ident.to_string().to_lowercase())),
        _ => None,
    });
    let mut methods: Vec<String> = methods.expect("the file has an enum").collect();
    let mut known: Vec<&str> = Method::ALL.into_iter().map(Method::as_str).collect();
    methods.sort_unstable();
    known.sort_unstable();
    assert_eq!(methods, known);
}

#[test]
fn each_method_and_each_folder_reaches_the_crate() {
    for root in &ROOTS {
        for method in Method::ALL {
            let is_operation = root.prefix.is_some();
            let name = if is_operation { "a/v2/b" } else { "A.B" };
            let path = format!("{}/{name}", root.folder);
            let mut text = text(method);
            if !is_operation {
                if method != Method::Post {
                    continue;
                }
                text = text
                    .replace("| query |", "| body |")
                    .replace("返回字典", "应答规范")
                    .replace("| id |", "| status |");
            }
            let compiled = compile(vec![source(&format!("{path}.md"), text)]);
            assert!(!compiled.has_errors(), "{path}: {:?}", compiled.diagnostics);
            let [read] = compiled.api.pages.as_slice() else { panic!("{path} is not read") };
            let written = compile(vec![source(&format!("{path}.md"), page::write(read, None, |_| None))]);
            assert_eq!(&written.api.pages, &compiled.api.pages, "{path}: the page reads back");
            let document = openapi::write(read);
            assert_eq!(document.info.version, root.version.as_str()[1..], "{path}");
            assert_eq!(openapi::read(&document).as_ref(), Ok(read), "{path}: the document reads back");
            if let (Some(prefix), [operation]) = (root.prefix, read.operations.as_slice()) {
                assert_eq!((operation.url.as_str(), operation.version()), (&*format!("{prefix}{name}"), root.version));
                assert_eq!(operation.family, format!("{}-a", root.name()));
                let schemes = document.components.map(|components| components.security_schemes).unwrap_or_default();
                assert!(schemes.keys().eq(root.schemes.iter().map(|scheme| scheme.name)));
            }
            let options = rust::Options {
                client: "../client".to_owned(),
                standalone: true,
                products: wechatpay_codegen::products::Products::default(),
            };
            let code = generate(&specs(&compiled.api), &options, &Cache::none()).expect("the crate can be generated");
            let module = match is_operation {
                true => format!("src/{}/a/v2/b.rs", root.name()),
                false => format!("src/{}/a_b.rs", root.folder),
            };
            let module = code.get(&module).unwrap_or_else(|| panic!("{module} is not among {:?}", code.keys()));
            syn::parse_file(module).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert!(!is_operation || module.contains(&format!("pub fn {}(", method.as_str())), "{module}");
        }
        let explained = fs::read_to_string(package().join("../docs/README.md")).expect("the file can be read");
        assert!(explained.contains(&format!("`{}/", root.folder)), "docs/README.md does not explain {}", root.folder);
    }
}

#[test]
fn a_method_that_the_client_lacks_is_an_error() {
    let text = text(Method::Get).replace("{#get}", "{#head}");
    let compiled = compile(vec![source("openapi/v3/a.md", text)]);
    assert!(compiled.has_errors() && compiled.api.pages.is_empty(), "{:?}", compiled.diagnostics);
}

#[test]
fn the_folder_decides_the_generation_of_a_page() {
    let compiled = compile(vec![source("openapi/v3/a/v2/b.md", text(Method::Get))]);
    let document = openapi::write(&compiled.api.pages[0]);
    assert_eq!(document.info.version, "3");
}
