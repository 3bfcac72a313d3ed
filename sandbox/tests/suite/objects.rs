//! Operations with generated responses, and the dependencies of the SDK.

use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use wechatpay_client::types::Method;
use wechatpay_sandbox::{BRAND_ID, MCHID, SUB_MCHID, Sandbox};

/// Checks that an unknown number is refused in each family whose calls create such numbers.
#[tokio::test]
async fn unknown_numbers_are_refused() {
    let sandbox = Sandbox::start().await.expect("started");
    let clients = [MCHID, BRAND_ID].map(|id| sandbox.builder_of(id).expect("known").build().expect("valid"));
    let (mut refused, mut calls) = (BTreeMap::<&str, BTreeSet<String>>::new(), 0);
    for (method, path) in
        Sandbox::operations().into_iter().filter(|(method, path)| *method == "GET" && path.contains('{'))
    {
        let document = Sandbox::operation(method, path).expect("documented");
        let family = document["tags"][0].as_str().expect("a family");
        let steps = path.split('/').map(|step| if step.starts_with('{') { "UNKNOWN1" } else { step });
        let target = steps.collect::<Vec<_>>().join("/");
        let client = &clients[usize::from(path.starts_with("/brand/"))];
        calls += 1;
        let Err(error) = client.raw(Method::Get, &target, None).await else { continue };
        if error.status() == Some(404) {
            refused.entry(family).or_default().insert(error.code().expect("a code").to_owned());
        }
    }
    for (family, codes) in &refused {
        let is_of_orders = ["v3-combine-transactions", "v3-pay"].contains(family);
        let expected = if is_of_orders { "ORDER_NOT_EXIST" } else { "RESOURCE_NOT_EXISTS" };
        assert_eq!(codes.iter().collect::<Vec<_>>(), [expected], "{family}");
    }
    assert!(calls > 250 && refused.len() > 40, "{calls} calls, {} families: {:?}", refused.len(), refused.keys());
}

/// Checks that a call finds an object that another call created, but only for the same owner.
#[tokio::test]
async fn created_objects_are_found_by_their_number() {
    let sandbox = Sandbox::start().await.expect("started");
    let clients = [MCHID, SUB_MCHID].map(|id| sandbox.builder_of(id).expect("known").build().expect("valid"));
    let document = Sandbox::operation("POST", "/v3/payscore/serviceorder").expect("documented");
    let content = &document["requestBody"]["content"]["application/json"];
    let mut order = [&content["example"], &content["examples"]["request"]["value"]]
        .into_iter()
        .find(|one| one.is_object())
        .expect("a sample")
        .clone();
    order["out_order_no"] = "SCORE1".into();
    let [own, other] = clients;
    let made = own.raw(Method::Post, "/v3/payscore/serviceorder", Some(order)).await.expect("made");
    assert_eq!(made["out_order_no"], "SCORE1");
    let cancel = json!({ "appid": "wx5f0c1a9e7b3d2846", "service_id": "500001", "reason": "closed" });
    let path = "/v3/payscore/serviceorder/SCORE1/cancel";
    own.raw(Method::Post, path, Some(cancel.clone())).await.expect("found");
    let error = other.raw(Method::Post, path, Some(cancel)).await.expect_err("another merchant's");
    assert_eq!((error.status(), error.code()), (Some(404), Some("RESOURCE_NOT_EXISTS")));
}

/// Checks that the SDK doesn't depend on the sandbox: users of the SDK don't need its keys and server.
#[test]
fn the_sdk_does_not_depend_on_the_sandbox() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let arguments =
        ["tree", "--package", "wechatpay-api", "--all-features", "--edges", "all", "--prefix", "none", "--offline"];
    let output = Command::new(cargo).args(arguments).output().expect("cargo starts");
    let tree = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(tree.contains("wechatpay-client"), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!tree.contains("wechatpay-sandbox") && !tree.contains("rusqlite"), "{tree}");
}
