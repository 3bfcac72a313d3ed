//! Attacks that other users of this machine, or web pages in its browser, might try.

use crate::support::{Shop, order, post};
use axum::Router;
use axum::response::Redirect;
use axum::routing::post as on_post;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wechatpay_client::v2::decode;
use wechatpay_sandbox::{MCHID, Sandbox};

fn http() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}

/// The method, path and headers of a request, and the status of its response.
type Row<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], u16);

/// Returns the status of a request to the console with these headers.
async fn asked(sandbox: &Sandbox, method: &str, path: &str, headers: &[(&str, &str)]) -> u16 {
    let request = http().request(method.parse().expect("a method"), format!("{}{path}", sandbox.url()));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    request.send().await.expect("sent").status().as_u16()
}

#[tokio::test]
async fn other_sites_cannot_use_the_console() {
    let sandbox = Sandbox::start().await.expect("started");
    post(
        &sandbox.client().expect("keys"),
        "/v3/pay/transactions/jsapi",
        order("TEA20260618001", 100, "http://127.0.0.1:9/n"),
    )
    .await
    .expect("placed");
    let (token, host) = (sandbox.token(), sandbox.url().strip_prefix("http://").expect("http").to_owned());
    let own = format!("http://{host}");
    let pay = format!("/_sandbox/api/orders/{MCHID}/TEA20260618001/pay");
    let rows: &[Row<'_>] = &[
        // Without the token, nothing is shown and nothing changes.
        ("GET", "/_sandbox/", &[], 401),
        ("GET", "/_sandbox/api/requests", &[], 401),
        ("POST", &pay, &[], 401),
        ("POST", &pay, &[("X-Sandbox-Token", "guessed")], 401),
        ("POST", &pay, &[("Cookie", "sandbox=")], 401),
        // A host name that an attacker has pointed at this machine.
        ("GET", "/_sandbox/api/requests", &[("Host", "evil.example"), ("X-Sandbox-Token", token)], 403),
        ("GET", "/_sandbox/api/requests", &[("Host", "127.0.0.1.evil.example:8090"), ("X-Sandbox-Token", token)], 403),
        // A form on another site. Old browsers send the cookie with it.
        ("POST", &pay, &[("Origin", "https://evil.example"), ("X-Sandbox-Token", token)], 403),
        ("POST", &pay, &[("Origin", "null"), ("X-Sandbox-Token", token)], 403),
        ("POST", &pay, &[("Origin", "http://127.0.0.1:1"), ("X-Sandbox-Token", token)], 403),
        // The console itself, and a program.
        ("GET", "/_sandbox/api/requests", &[("X-Sandbox-Token", token)], 200),
        ("POST", &pay, &[("Origin", &own), ("X-Sandbox-Token", token)], 200),
    ];
    for (method, path, headers, status) in rows {
        assert_eq!(asked(&sandbox, method, path, headers).await, *status, "{method} {path} {headers:?}");
    }
    // The token doesn't stay in the address, and the cookie is hidden from other sites and scripts.
    let response = http().get(format!("{}/_sandbox/?token={token}", sandbox.url())).send().await.expect("sent");
    assert_eq!(
        (response.status().as_u16(), &response.headers()["location"]),
        (303, &"/_sandbox/".parse().expect("text"))
    );
    let cookie = response.headers()["set-cookie"].to_str().expect("text").to_owned();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/_sandbox"),
        "{cookie}"
    );
}

#[tokio::test]
async fn texts_of_requests_are_escaped() {
    let sandbox = Sandbox::start().await.expect("started");
    let mut body = order("TEA20260618001", 100, "http://127.0.0.1:9/n");
    body["description"] = "<script>alert(1)</script>".into();
    post(&sandbox.client().expect("keys"), "/v3/pay/transactions/jsapi", body).await.expect("placed");
    for path in ["/_sandbox/orders", "/_sandbox/requests/1"] {
        let request = http().get(format!("{}{path}", sandbox.url())).header(
            "Cookie",
            format!("sandbox{}={}", sandbox.url().rsplit(':').next().expect("a port"), sandbox.token()),
        );
        let response = request.send().await.expect("sent");
        let headers = response.headers().clone();
        let policy = headers["content-security-policy"].to_str().expect("text");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!headers.contains_key("access-control-allow-origin"));
        let page = response.text().await.expect("text");
        assert!(page.contains("&lt;script&gt;alert") && !page.contains("<script>alert"), "{page}");
    }
}

#[tokio::test]
async fn notifications_go_to_this_machine_and_not_to_the_sandbox() {
    let sandbox = Sandbox::start().await.expect("started");
    let own = format!("{}/v3/pay/transactions/jsapi", sandbox.url());
    // A receiver that redirects the notification, and one whose response is too long.
    let shop = Shop::start(200).await;
    let target = shop.url.clone();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let router = Router::new()
        .route("/on", on_post(async move || Redirect::temporary(&target)))
        .route("/long", on_post(async || "x".repeat(1 << 20)));
    tokio::spawn(async move { axum::serve(listener, router).await });
    let rows = [
        ("http://192.0.2.1/n".to_owned(), "given up", "is not on this machine"),
        ("http://[2001:db8::1]/n".to_owned(), "given up", "is not on this machine"),
        ("http://0.0.0.0:1/n".to_owned(), "given up", "is not on this machine"),
        (own, "given up", "the sandbox itself"),
        ("ftp://127.0.0.1/n".to_owned(), "given up", "neither http nor https"),
        (format!("http://{address}/on"), "waiting", ""),
        (format!("http://{address}/long"), "received", ""),
    ];
    for (url, state, why) in &rows {
        sandbox.notify(&json!({ "event": "TRANSACTION.SUCCESS", "url": url })).expect("documented");
        let record = loop {
            let record = sandbox.notifications(1).expect("queued").remove(0);
            if record["attempts"].as_array().is_some_and(|attempts| !attempts.is_empty()) {
                break record;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        };
        assert_eq!(record["state"], *state, "{record:#}");
        let attempt = &record["attempts"][0];
        assert!(attempt["error"].as_str().unwrap_or_default().contains(why), "{url}: {attempt}");
        assert!(attempt["body"].as_str().unwrap_or_default().len() <= 4096);
    }
    assert!(shop.arrived().is_empty(), "a redirect is not followed");
}

#[tokio::test]
async fn what_is_too_long_or_too_deep_is_refused() {
    let sandbox = Sandbox::start().await.expect("started");
    let send = async |path: &str, body: String| {
        let response = http().post(format!("{}{path}", sandbox.url())).body(body).send().await.expect("sent");
        (response.status().as_u16(), response.text().await.expect("text"))
    };
    assert_eq!(send("/v3/pay/transactions/jsapi", "x".repeat((1 << 20) + 1)).await.0, 413);
    let bomb = r#"<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xml><mch_id>&b;</mch_id></xml>"#;
    let deep = format!("<xml>{}</xml>", "<a>".repeat(10_000));
    for body in [bomb.to_owned(), deep, "<xml>".to_owned()] {
        let (status, text) = send("/pay/unifiedorder", body).await;
        let fields = decode(&text).expect("XML");
        assert_eq!((status, &fields["return_code"]), (200, &json!("FAIL")), "{text}");
    }
    // A signed request whose body nests too deeply is refused, and the sandbox keeps running.
    let client = sandbox.client().expect("keys");
    let mut nested: Value = json!(1);
    for _ in 0..120 {
        nested = json!({ "a": nested });
    }
    let error = post(&client, "/v3/pay/transactions/jsapi", nested).await.expect_err("no order");
    assert_eq!(error.status(), Some(400), "{error}");
}

#[tokio::test]
async fn a_probe_has_to_be_refused_and_the_true_notification_follows() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let number = sandbox.notify(&json!({ "event": "TRANSACTION.SUCCESS", "url": shop.url })).expect("documented");
    let first = shop.notifications(1).await.remove(0);
    sandbox.resend(number, true).expect("known");
    let arrived = shop.notifications(3).await;
    let receiver = sandbox.receiver().expect("keys");
    let error = receiver.receive(&arrived[1].0, &arrived[1].1).expect_err("a probe").to_string();
    assert!(error.contains("probe"), "{error}");
    let ids = [&first, &arrived[2]].map(|(headers, body)| receiver.receive(headers, body).expect("valid").envelope.id);
    assert_eq!(ids[0], ids[1], "the same notification is sent again");
}
