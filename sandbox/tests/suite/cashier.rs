//! The parameters of the cashier, and the pages on which payers pay.

use crate::support::{APPID, OPENID, Shop, V2, by_number, get, order, post};
use serde_json::{Value, json};
use std::time::Duration;
use wechatpay_client::Client;
use wechatpay_client::v2::SignType;
use wechatpay_sandbox::{Error, Sandbox};

async fn prepaid(client: &Client, kind: &str, number: &str) -> Value {
    let mut order = order(number, 100, "https://pay.example.com/n");
    let fields = order.as_object_mut().expect("an object");
    if kind != "jsapi" {
        fields.remove("payer");
    }
    if kind == "h5" {
        fields.insert("scene_info".into(), json!({ "payer_client_ip": "203.0.113.7", "h5_info": { "type": "Wap" } }));
    }
    post(client, &format!("/v3/pay/transactions/{kind}"), order).await.expect("placed")
}

fn id(prepay: &Value) -> &str {
    prepay["prepay_id"].as_str().expect("text")
}

#[tokio::test]
async fn pages_and_apps_pay_with_the_parameters_of_both_generations() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    let prepay = prepaid(&client, "jsapi", "CASH0001").await;
    let parameters = client.jsapi_parameters(APPID, id(&prepay)).await.expect("signed");
    sandbox.open_cashier(&json!(parameters)).expect("paid");
    assert_eq!(get(&client, &by_number("CASH0001")).await.expect("known")["trade_state"], "SUCCESS");

    let prepay = prepaid(&client, "app", "CASH0002").await;
    let parameters = client.app_parameters(APPID, id(&prepay)).await.expect("signed");
    sandbox.open_cashier(&json!(parameters)).expect("paid");

    let v2 = V2::new(&sandbox);
    for (trade_type, number, kind) in [
        ("JSAPI", "CASH0003", SignType::Md5),
        ("APP", "CASH0004", SignType::Md5),
        ("JSAPI", "CASH0005", SignType::HmacSha256),
    ] {
        let mut order = json!({
            "body": "茶", "out_trade_no": number, "total_fee": "100", "spbill_create_ip": "203.0.113.7",
            "notify_url": "https://pay.example.com/n", "trade_type": trade_type, "sign_type": kind.as_str(),
        });
        if trade_type == "JSAPI" {
            order["openid"] = OPENID.into();
        }
        let prepay = v2.call("/pay/unifiedorder", order).await;
        let parameters = match trade_type {
            "JSAPI" => json!(client.v2_jsapi_parameters(APPID, id(&prepay), kind).expect("signed")),
            _ => json!(client.v2_app_parameters(APPID, id(&prepay), kind).expect("signed")),
        };
        sandbox.open_cashier(&parameters).expect("paid");
    }
}

/// Returns the message that the payer sees, and the explanation for the developer.
fn refusal(sandbox: &Sandbox, parameters: &Value) -> (String, String) {
    match sandbox.open_cashier(parameters).expect_err("refused") {
        Error::Refused { message, why, .. } => (message, why.unwrap_or_default()),
        error => panic!("{error}"),
    }
}

#[tokio::test]
async fn wrong_parameters_get_the_message_that_the_payer_sees_and_the_reason() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    let prepay = prepaid(&client, "jsapi", "CASH0001").await;
    let id = id(&prepay);
    let right = json!(client.jsapi_parameters(APPID, id).await.expect("signed"));
    let with = |name: &str, value: Value| {
        let mut changed = right.clone();
        changed[name] = value;
        changed
    };
    let key = wechatpay_client::crypto::PrivateKey::from_pem(
        &sandbox.credentials(wechatpay_sandbox::MCHID).expect("known").private_key,
    )
    .expect("a key");
    let signed = |text: &str| {
        use base64::prelude::{BASE64_STANDARD, Engine};
        with("paySign", BASE64_STANDARD.encode(key.sign(text.as_bytes()).expect("signed")).into())
    };
    let lines = |package: &str| {
        let of = |name: &str| right[name].as_str().expect("text").to_owned();
        format!("{}\n{}\n{}\n{package}\n", of("appId"), of("timeStamp"), of("nonceStr"))
    };
    let package = format!("prepay_id={id}");
    for (parameters, message, why) in [
        (with("appId", json!(null)), "缺少参数: appId", "missing"),
        (with("timeStamp", json!(1_780_000_000)), "缺少参数: timeStamp", "has to be a string"),
        (with("package", json!(id)), "JSAPI缺少参数total_fee", "`prepay_id=`"),
        (with("package", json!("prepay_id=wx1")), "JSAPI缺少参数total_fee", "no order has the prepay_id wx1"),
        (with("appId", json!("wx2421b1c4370ec43b")), "JSAPI缺少参数total_fee", "placed for"),
        (with("nonceStr", json!("other")), "支付验证签名失败", "sign these four lines"),
        (signed(&lines(id)), "支付验证签名失败", "the whole `package`"),
        (signed(lines(&package).trim_end()), "支付验证签名失败", "no line feed"),
        (signed(&lines(&package).replace('\n', "\r\n")), "支付验证签名失败", "CR LF"),
        (json!(client.app_parameters(APPID, id).await.expect("signed")), "支付场景非法", "JSAPI"),
    ] {
        let said = refusal(&sandbox, &parameters);
        assert!(said.0.contains(message) && said.1.contains(why), "{parameters}: {said:?}");
    }
    // A repeated order gets a new prepay_id, and the old one is no longer valid.
    prepaid(&client, "jsapi", "CASH0001").await;
    assert!(refusal(&sandbox, &right).1.contains("placing an order again gives it a new prepay_id"));
    // A prepay_id expires after two hours.
    let prepay = prepaid(&client, "jsapi", "CASH0002").await;
    let parameters = json!(client.jsapi_parameters(APPID, self::id(&prepay)).await.expect("signed"));
    sandbox.advance(Duration::from_secs(7201)).expect("advanced");
    assert!(refusal(&sandbox, &parameters).1.contains("two hours"));
}

#[tokio::test]
async fn payers_pay_on_the_pages_of_h5_url_and_code_url() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let client = sandbox.client().expect("keys");
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let h5 = prepaid(&client, "h5", "PAGE0001").await["h5_url"].as_str().expect("text").to_owned();
    assert!(h5.starts_with(sandbox.url()), "{h5}");
    let native = prepaid(&client, "native", "PAGE0002").await["code_url"].as_str().expect("text").to_owned();
    let native = native.replace("weixin:/", sandbox.url());
    let back = "https://shop.example.com/?a=1&b=<script>";
    let h5 = reqwest::Url::parse_with_params(&h5, [("redirect_url", back)]).expect("a URL");
    for (url, number) in [(h5.as_str(), "PAGE0001"), (native.as_str(), "PAGE0002")] {
        let page = http.get(url).send().await.expect("a page");
        assert_eq!(page.headers()["content-security-policy"].to_str().expect("text").find("script-src"), None);
        let page = page.text().await.expect("text");
        assert!(page.contains("明前龙井") && page.contains("1.00") && page.contains("<form"), "{page}");
        assert_eq!(get(&client, &by_number(number)).await.expect("known")["trade_state"], "NOTPAY");
        let paid = http.post(url).send().await.expect("a page").text().await.expect("text");
        assert!(!paid.contains("<form") && !paid.contains("<script>"), "{paid}");
        assert_eq!(paid.contains("https:&#x2f;&#x2f;shop.example.com"), number == "PAGE0001", "{paid}");
        assert_eq!(get(&client, &by_number(number)).await.expect("known")["trade_state"], "SUCCESS");
    }
    drop(shop);
    // An h5_url is valid for five minutes. An unknown code_url is never valid.
    let h5 = prepaid(&client, "h5", "PAGE0003").await["h5_url"].as_str().expect("text").to_owned();
    sandbox.advance(Duration::from_secs(301)).expect("advanced");
    for url in [&h5, &format!("{}/wxpay/bizpayurl?pr=unknown", sandbox.url())] {
        let page = http.post(url).send().await.expect("a page");
        assert_eq!(page.status(), 400);
        assert!(page.text().await.expect("text").contains("支付请求已失效"));
    }
}
