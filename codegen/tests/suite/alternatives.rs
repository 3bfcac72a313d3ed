//! Tests of objects with alternatives. The attribute `data-only-in` of a field names the alternatives
//! that have the field.

use serde_json::{Value, json};
use wechatpay_codegen::{api::Api, compile, read_specs, specs};

use crate::common::{docs, page};

/// Returns the schema of a notification's decrypted resource, which it reads from the notification's
/// document.
fn resource(name: &str) -> Value {
    let compiled = compile(docs().into_iter().filter(|source| source.path == format!("{name}.md")).collect());
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    let documents = specs(&compiled.api);
    let document: Value =
        serde_yaml::from_str(documents.values().next().expect("there is a document")).expect("the document is YAML");
    assert_eq!(read_specs(&documents).expect("the documents can be read"), compiled.api);
    decoded(&document).expect("the document has a resource").clone()
}

fn decoded(value: &Value) -> Option<&Value> {
    match value {
        Value::Object(fields) => fields.get("x-decoded").or_else(|| fields.values().find_map(decoded)),
        Value::Array(items) => items.iter().find_map(decoded),
        _ => None,
    }
}

/// Returns the name of each alternative, and a payload shaped like its official sample, with values of
/// our own.
fn payments() -> [(&'static str, Value); 5] {
    let amount = json!({"total": 35200, "payer_total": 35200, "currency": "CNY", "payer_currency": "CNY"});
    let paid = json!({
        "out_trade_no": "TEA20260618103542007", "transaction_id": "4200002026061812345678901234", "trade_type": "JSAPI",
        "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "OTHERS",
        "success_time": "2026-06-18T10:35:42+08:00", "amount": amount,
    });
    let with = |fields: Value| {
        let mut all = paid.as_object().expect("the payload is an object").clone();
        all.extend(fields.as_object().expect("the payload is an object").clone());
        Value::Object(all)
    };
    let parking = json!({"parking_id": "1", "plate_number": "粤B888888", "plate_color": "BLUE",
        "start_time": "2026-06-18T09:35:42+08:00", "end_time": "2026-06-18T10:35:42+08:00", "parking_name": "欢乐海岸",
        "charging_duration": 3600, "device_id": "12313"});
    [
        ("direct", with(json!({"appid": "wx1", "mchid": "1684907235", "payer": {"openid": "o1"}}))),
        (
            "partner",
            with(
                json!({"sp_appid": "wx1", "sp_mchid": "1684907235", "sub_mchid": "1684913560", "payer": {"sp_openid": "o1"}}),
            ),
        ),
        (
            "combined",
            json!({"combine_appid": "wx1", "combine_mchid": "1684907235", "combine_out_trade_no": "1",
                "combine_transaction_id": "2", "combine_payer_info": {"openid": "o1"},
                "sub_orders": [{"mchid": "1684907235", "out_trade_no": "3", "trade_state": "SUCCESS",
                    "amount": {"total_amount": 1, "payer_amount": 1}}]}),
        ),
        (
            "parking",
            json!({"appid": "wx1", "sp_mchid": "1684907235", "out_trade_no": "1", "description": "停车",
                "create_time": "2026-06-18T10:35:42+08:00", "trade_state": "SUCCESS", "trade_scene": "PARKING",
                "parking_info": parking, "payer": {"openid": "o1"}, "amount": {"total": 1}}),
        ),
        (
            "profit-sharing",
            json!({"mchid": "1684907235", "transaction_id": "1", "order_id": "2", "out_order_no": "3",
                "success_time": "2026-06-18T10:35:42+08:00",
                "receiver": {"type": "MERCHANT_ID", "account": "1684913560", "amount": 1, "description": "分账"}}),
        ),
    ]
}

#[test]
fn a_payment_is_of_one_alternative() {
    let schema = resource("webhook/v3/TRANSACTION.SUCCESS");
    let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
    let titles: Vec<&str> = schema["oneOf"]
        .as_array()
        .expect("the schema has alternatives")
        .iter()
        .filter_map(|one| one["title"].as_str())
        .collect();
    for (name, payment) in payments() {
        assert!(titles.contains(&name), "{titles:?} lacks {name}");
        if let Err(error) = validator.validate(&payment) {
            panic!("{name}: {error} at {}", error.instance_path());
        }
        // A payload with the fields of two alternatives fits neither.
        for (other, more) in payments() {
            let mut mixed = payment.as_object().expect("the payload is an object").clone();
            mixed.extend(more.as_object().expect("the payload is an object").clone());
            assert_eq!(validator.is_valid(&mixed.into()), name == other, "{name} and {other}");
        }
    }
}

#[test]
fn an_alternative_has_what_it_needs_and_nothing_of_the_others() {
    let rows = "| both {data-required} | string |\n| one | string {data-only-in=\"first!\"} |\n\
        | two | string {data-only-in=\"second\"} |\n";
    let text = format!(
        "# 甲 {{#get}}\n\n| 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n| query | object |\n\n\
        | 返回字典 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n{rows}"
    );
    let api: Api = compile(vec![page("openapi/v3/a/b.md", text)]).api;
    let documents = specs(&api);
    let document: Value = serde_yaml::from_str(&documents["v3/a/b.yaml"]).expect("the document is YAML");
    let schema = &document["paths"]["/v3/a/b"]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
    let validator = jsonschema::validator_for(schema).expect("the schema is valid");
    for (value, valid) in [
        (json!({"both": "1", "one": "2"}), true),
        (json!({"both": "1", "two": "2"}), true),
        (json!({"both": "1"}), true),
        (json!({"both": "1", "one": "2", "two": "3"}), false),
        (json!({"one": "2"}), false),
    ] {
        assert_eq!(validator.is_valid(&value), valid, "{value}");
    }
}
