//! Describes the API of the console in an OpenAPI document.

use serde_json::{Map, Value, json};

/// Every request of the API: its method, its path, its effect, and an example of its body.
const REQUESTS: &[(&str, &str, &str, &str)] = &[
    ("get", "/requests", "Returns the latest requests, with verdict, diagnosis, decrypted fields and response", ""),
    ("get", "/requests/{number}", "Returns a request", ""),
    ("get", "/orders", "Returns all orders, with their refunds and history", ""),
    ("get", "/orders/{mchid}/{out_trade_no}", "Returns an order", ""),
    ("post", "/orders/{mchid}/{out_trade_no}/pay", "Pays an order or a combined order, as its payer does", ""),
    ("post", "/orders/{mchid}/{out_trade_no}/fail", "Makes a payment by payment code fail", ""),
    ("post", "/cashier", "Verifies the parameters that open the cashier, and pays the order", CASHIER),
    ("post", "/transfers/{mchid}/{out_bill_no}/confirm", "Confirms a transfer, as its user does", ""),
    (
        "put",
        "/objects/{mchid}/{family}/{parameter}/{value}",
        "Stores an object; calls with this value in this path parameter find it",
        "{}",
    ),
    ("get", "/notifications", "Returns the latest notifications, with every attempt", ""),
    ("post", "/notifications", "Sends a documented notification", NOTIFICATION),
    ("post", "/notifications/{number}/resend", "Sends a notification again", ""),
    (
        "post",
        "/notifications/{number}/probe",
        "Sends a notification with a wrong signature, and then with the correct one",
        "",
    ),
    ("get", "/faults", "Returns the pending faults, and all kinds of faults", ""),
    ("post", "/faults", "Injects a fault into the next calls", FAULT),
    ("delete", "/faults", "Removes all pending faults", ""),
    ("get", "/amounts", "Returns the test amounts, and the result of each", ""),
    ("get", "/clock", "Returns the sandbox's time", ""),
    ("post", "/clock", "Advances the sandbox's time", r#"{"seconds": 86400}"#),
    (
        "get",
        "/certificates",
        "Returns the serial numbers of the platform certificates: for RSA, or for SM2 with `?algorithm_type=SM2`",
        "",
    ),
    (
        "post",
        "/certificates",
        "Issues another platform certificate: for RSA, or for SM2 with `?algorithm_type=SM2`",
        "",
    ),
    (
        "delete",
        "/certificates/{serial}",
        "Withdraws a platform certificate, unless it is the last one of its scheme",
        "",
    ),
    ("put", "/merchants/{mchid}", "Makes a merchant a sub-merchant of the service provider", ""),
    ("get", "/events", "Streams an event whenever something happens (server-sent events)", ""),
];

const NOTIFICATION: &str =
    r#"{"event": "TRANSACTION.SUCCESS", "url": "http://127.0.0.1:8080/notify", "algorithm_type": "RSA"}"#;
const FAULT: &str = r#"{"kind": "cut-body", "on": "POST /v3/pay/transactions/jsapi", "times": 1}"#;
const CASHIER: &str = r#"{"appId": "wx5f0c1a9e7b3d2846", "timeStamp": "1781755200", "nonceStr": "5K8264ILTKCH16CQ2502SI8ZNMTM67VS", "package": "prepay_id=wx261153585405162d4d02642eabe7000000", "signType": "RSA", "paySign": "…"}"#;

pub(super) fn document() -> Value {
    let mut paths = Map::new();
    for (method, path, says, example) in REQUESTS {
        let parameters = path.split(['{', '}']).skip(1).step_by(2);
        let parameter = |name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
        let mut operation = json!({
            "summary": says,
            "parameters": parameters.map(parameter).collect::<Vec<_>>(),
            "responses": {
                "200": { "description": "Success" },
                "default": { "description": "The request was refused. The body says why, as plain text or as a JSON object with `code`, `message` and `why`" },
            },
        });
        if let Ok(example) = serde_json::from_str::<Value>(example) {
            let content = json!({ "application/json": { "schema": { "type": "object" }, "example": example } });
            operation["requestBody"] = json!({ "required": true, "content": content });
        }
        paths.entry(*path).or_insert_with(|| json!({}))[*method] = operation;
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "The API of the WeChat Pay sandbox (unofficial)", "version": "1" },
        "servers": [{ "url": "/_sandbox/api" }],
        "security": [{ "token": [] }],
        "components": { "securitySchemes": { "token": { "type": "apiKey", "in": "header", "name": "X-Sandbox-Token" } } },
        "paths": paths,
    })
}
