//! Building requests from fields.

use crate::operations::{encrypted, encrypted::post, jsapi};
use serde_json::json;
use wechatpay_client::__codegen::{ObjectBuilder, Operation, ToValue};

#[test]
fn a_field_that_is_set_again_keeps_its_place_and_an_extra_one_wins() {
    let fields = ObjectBuilder::default()
        .set("a", 1)
        .set("b", "x".to_owned())
        .set("a", 2)
        .extra("b", true)
        .extra("c", json!([]));
    assert_eq!(fields.to_value().to_string(), r#"{"a":2,"b":true,"c":[]}"#);
}

#[test]
fn absent_values_are_omitted() {
    let fields =
        ObjectBuilder::default().set("list", Vec::<i64>::new()).set("none", None::<String>).set("some", Some(false));
    assert_eq!(fields.to_value(), json!({"some": false}));
    let emptied = ObjectBuilder::default().set("list", vec![1]).set("list", Vec::<i64>::new());
    assert_eq!(emptied.to_value(), json!({}));
}

#[test]
fn numbered_fields_have_their_numbers_in_their_names() {
    let fields =
        ObjectBuilder::default().set_numbered("fee_$n_$m", [0, 2], 7).set_numbered("id_$n", [1], "x".to_owned());
    assert_eq!(fields.to_value(), json!({"fee_0_2": 7, "id_1": "x"}));
}

#[test]
fn debug_shows_plain_fields_and_no_secret() {
    let person = encrypted::Person::default().name("SECRET");
    let call = post("card 1").query_name("SECRET").note("x").people([person]).extra("later", "SECRET");
    let shown = format!("{call:?}");
    assert!(shown.contains(r#""note": "x""#) && shown.contains("Sensitive(…)") && shown.contains("later"), "{shown}");
    assert!(!shown.contains("SECRET"), "{shown}");
    assert!(!format!("{:?}", call.clone().into_request_data()).contains("SECRET"));
}

#[test]
fn requests_are_owned_values() {
    fn owned<T: Clone + Send + Sync + 'static>(_: &T) {}
    owned(&jsapi::post());
}
