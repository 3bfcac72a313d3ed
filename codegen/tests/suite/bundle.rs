//! Tests of the bundle, and of the products that its tags name.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use wechatpay_codegen::{
    Compiled, compile,
    errors::{ErrorCode, ErrorCodes},
    openapi::{BundleOptions, bundle},
    products::Products,
    read_docs, rust,
};

use crate::common::{docs, package, page};

fn own() -> (Compiled, Products) {
    (compile(docs()), Products::load(&package().join("../docs")).expect("docs/products.toml can be read"))
}

/// Calls `found` for each object of a tree.
fn walk<'t>(tree: &'t Value, found: &mut impl FnMut(&'t Value)) {
    match tree {
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        Value::Object(fields) => {
            found(tree);
            fields.values().for_each(|field| walk(field, found));
        }
        _ => {}
    }
}

#[test]
fn types_have_short_names_that_occur_once() {
    let (compiled, products) = own();
    let tree = bundle(&compiled.api, &BundleOptions { products, ..BundleOptions::default() });
    let mut titles = Vec::new();
    for place in ["paths", "x-webhooks"] {
        walk(&tree[place], &mut |object| {
            if object["properties"].is_object() && object["type"] == "object" {
                titles.push(object["title"].as_str().unwrap_or_else(|| panic!("{object:#}")));
            }
        });
    }
    assert!(titles.len() > 5_000, "{}", titles.len());
    assert_eq!(titles.iter().collect::<BTreeSet<_>>().len(), titles.len());
    let longest = titles.iter().max_by_key(|title| title.len()).expect("there are titles");
    assert!(
        longest.len() < 120 && titles.iter().all(|title| title.bytes().all(|b| b.is_ascii_alphanumeric())),
        "{longest}"
    );
    let ids: Vec<&str> = {
        let mut ids = Vec::new();
        walk(&tree, &mut |object| ids.extend(object["operationId"].as_str()));
        ids
    };
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn tags_are_products_in_groups_and_the_last_are_deprecated() {
    let (compiled, products) = own();
    let tree = bundle(&compiled.api, &BundleOptions { products, ..BundleOptions::default() });
    let tags = tree["tags"].as_array().expect("the tags are a list");
    assert!(tags.iter().all(|tag| ["name", "x-displayName", "description"].iter().all(|key| tag[*key].is_string())));
    let grouped: Vec<&Value> = tree["x-tagGroups"]
        .as_array()
        .expect("the groups are a list")
        .iter()
        .flat_map(|group| group["tags"].as_array().expect("a group has tags"))
        .collect();
    assert_eq!(grouped, tags.iter().map(|tag| &tag["name"]).collect::<Vec<_>>());
    assert_eq!(grouped.first().map(|name| name.as_str()), Some(Some("v3-pay")));
    let groups = tree["x-tagGroups"].as_array().expect("the groups are a list");
    assert!(groups.last().expect("there is a group")["name"].as_str().is_some_and(|name| name.contains("Deprecated")));
    // The description lists the values of an open list, with their meanings.
    let state = &tree["paths"]["/v3/pay/transactions/id/{transaction_id}"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"]["properties"]["trade_state"]["description"];
    assert!(state.as_str().is_some_and(|text| text.contains("\n- `SUCCESS`: ")), "{state}");
}

#[test]
fn a_family_is_bundled_alone_and_3_1_has_webhooks() {
    let (compiled, products) = own();
    let family = Some("v3-refund".to_owned());
    let alone =
        bundle(&compiled.api, &BundleOptions { products: products.clone(), family, ..BundleOptions::default() });
    assert!(
        alone["paths"].as_object().expect("the bundle has paths").keys().all(|path| path.starts_with("/v3/refund/"))
    );
    assert_eq!((alone["tags"].as_array().map(Vec::len), alone.get("x-webhooks")), (Some(1), None));
    let upgraded = bundle(&compiled.api, &BundleOptions { products, is_3_1: true, ..BundleOptions::default() });
    assert_eq!((upgraded["openapi"].as_str(), upgraded.get("x-webhooks")), (Some("3.1.0"), None));
    assert_eq!(upgraded["webhooks"].as_object().map(serde_json::Map::len), Some(compiled.counts.events));
    walk(&upgraded, &mut |object| assert_ne!(object["format"], "binary"));
}

#[test]
fn failures_list_the_error_codes_of_their_operation() {
    let (compiled, _) = own();
    let errors = ErrorCodes::load(&package().join("../docs")).expect("docs/errors.toml can be read");
    let tree = bundle(&compiled.api, &BundleOptions { errors: errors.clone(), ..BundleOptions::default() });
    let failure = |url: &str, verb: &str, status: &str| {
        let text = tree["paths"][url][verb]["responses"][status]["description"].as_str();
        text.unwrap_or_else(|| panic!("{verb} {url} has no {status}")).to_owned()
    };
    // The description lists the codes of refunds and the codes of every v3 operation.
    let refund = failure("/v3/refund/domestic/refunds", "post", "default");
    assert!(refund.contains("\n- `NOT_ENOUGH` (403): 商户余额不足"), "{refund}");
    assert!(refund.contains("\n- `SYSTEM_ERROR` (500): "), "{refund}");
    let certificates = failure("/v3/certificates", "get", "default");
    assert!(certificates.contains("`SYSTEM_ERROR`") && !certificates.contains("`NOT_ENOUGH`"), "{certificates}");
    // v2 fails with the status 200.
    let order = failure("/pay/unifiedorder", "post", "200");
    assert!(order.contains("\n- `ORDERPAID`: 订单已支付"), "{order}");
    assert!(!failure("/v3/refund/domestic/refunds", "post", "200").contains("Error codes"));

    // A redirect has no response with the status 200.
    let redirect = &tree["paths"]["/appauth/authindex"]["get"]["responses"];
    assert!(redirect.get("302").is_some() && redirect.get("200").is_none(), "{redirect}");

    let operations: Vec<_> = compiled.api.pages.iter().flat_map(|page| &page.operations).collect();
    for error in errors.all() {
        for of in &error.of {
            let one = ErrorCode { of: vec![of.clone()], ..error.clone() };
            assert!(
                operations.iter().any(|operation| one.is_of(operation)),
                "{}: there is no operation {of}",
                error.code
            );
        }
    }
}

#[test]
fn each_product_belongs_to_a_documented_family() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let head = "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n";
    let text = page("openapi/v3/a/b.md", format!("# 甲 / Alpha {{#get}}\n\n{head}"));
    let path = folder.path().join(&text.path);
    fs::create_dir_all(path.parent().expect("a page lies in a folder")).expect("the folder can be made");
    fs::write(path, &text.text).expect("the page can be written");
    let read = |products: &str| {
        fs::write(folder.path().join("products.toml"), products).expect("the file can be written");
        let compiled = read_docs(folder.path()).expect("the pages can be read");
        let found: Vec<String> = compiled.diagnostics.iter().map(|one| one.message.clone()).collect();
        (compiled, found)
    };
    let group = "[[group]]\nid = \"g\"\nname = \"组 / Group\"\n";
    let family = |id: &str, group: &str| {
        format!(
            "[[family]]\nid = \"{id}\"\ngroup = \"{group}\"\nproduct = \"甲产品 / Alpha\"\nabout = \"一。 / One.\"\n"
        )
    };
    let sound = format!("{group}{}", family("v3-a", "g"));
    let (compiled, found) = read(&sound);
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(compiled.products.family("v3-a").map(|family| family.product.as_str()), Some("甲产品 / Alpha"));
    let options = rust::Options { client: "client".to_owned(), standalone: true, products: compiled.products.clone() };
    let code = wechatpay_codegen::generate(
        &wechatpay_codegen::specs(&compiled.api),
        &options,
        &wechatpay_codegen::output::Cache::none(),
    );
    let code = code.expect("the crate can be generated");
    assert!(code["OPERATIONS.md"].contains("### 甲产品 / Alpha · `v3-a`"), "{}", code["OPERATIONS.md"]);
    assert!(code["src/v3.rs"].contains("#[doc(alias = \"产品\")]"), "{}", code["src/v3.rs"]);
    for (products, expected) in [
        (format!("{sound}{}", family("v3-b", "g")), "the family `v3-b` has no operations"),
        (format!("{sound}{}", family("v3-a", "g")), "or is listed twice"),
        (format!("{group}{}", family("v3-a", "h")), "there is no group `h`"),
        (group.to_owned(), "families without a product: v3-a"),
        ("[[family]]\nid = 1\n".to_owned(), "invalid type"),
    ] {
        let (_, found) = read(&products);
        assert!(found.len() == 1 && found[0].contains(expected), "{found:?}");
    }
}
