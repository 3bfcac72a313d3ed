//! Third-party clients as merchants of the sandbox: the Python package `wechatpayv3`, the npm package
//! `wechatpay-axios-plugin`, and `curl` with `openssl`. The base URL of `wechatpayv3` can't be changed, so
//! it uses the sandbox as its proxy.
//!
//! Their scripts are in `xtask/peers/`; `cargo xtask test --only peers` installs the packages and
//! runs these tests.

use serde_json::Value;
use std::collections::BTreeMap;
use std::env;
use std::process::{Command, Output};
use std::time::Duration;
use wechatpay_sandbox::Sandbox;

/// The prefix of all order numbers. Each script appends the names of its flows.
const PREFIX: &str = "TEA20260618";
/// Longer than a slow machine needs to record the outcome of a notification.
const LIMIT: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn wechatpayv3_is_paid_and_refunds() {
    // The package calls a function that its cryptographic library has deprecated.
    let program = [&setting("PEERS_PYTHON"), "-W", "ignore::UserWarning", &script("sandbox.py")];
    check(&program, &["KEY", "CERT"], 4).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn wechatpay_axios_plugin_is_paid_and_refunds() {
    let packages = format!("NODE_PATH={}", setting("PEERS_NODE"));
    check(&["env", &packages, "node", &script("sandbox.cjs")], &["V3", "V2"], 4).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn curl_and_openssl_are_paid_and_refund() {
    check(&["bash", &script("sandbox.sh")], &["CURL"], 0).await;
}

/// Runs a program with the settings of a new sandbox. Checks that the sandbox accepted every
/// request, refunded the orders of these flows, and received this many acknowledgements.
async fn check(program: &[&str], flows: &[&str], acknowledged: usize) {
    // The name contains spaces, to check that the settings quote their paths.
    let folder = tempfile::Builder::new().prefix("a sandbox ").tempdir().expect("a folder");
    let sandbox = Sandbox::builder().folder(folder.path()).start().await.expect("started");

    let mut command = Command::new("bash");
    command.args(["-c", r#"set -eua; . "$0"; exec "$@""#]).arg(folder.path().join("sandbox.env"));
    // Requests to loopback must not go through a proxy that this machine uses.
    command.args(program).arg(PREFIX).env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    // `wechatpayv3` needs these settings, because its base URL can't be changed.
    command.env("HTTPS_PROXY", sandbox.url()).env("REQUESTS_CA_BUNDLE", folder.path().join("ca.pem"));
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("bash runs");

    let mut requests = sandbox.requests(1000).expect("requests");
    assert!(!requests.is_empty(), "nothing was requested\n{}", shown(&output));
    requests.retain(|request| request["verdict"] != "accepted");
    assert!(requests.is_empty(), "not accepted: {requests:#?}\n{}", shown(&output));
    assert!(output.status.success(), "{}", shown(&output));

    let orders = sandbox.orders().expect("orders");
    let states: BTreeMap<_, _> = orders.iter().map(|order| (text(&order["number"]), text(&order["state"]))).collect();
    let refunded = flows.iter().map(|flow| (format!("{PREFIX}{flow}"), "REFUND".to_owned())).collect();
    assert_eq!(states, refunded, "{}", shown(&output));

    let received = async {
        while count_received(&sandbox) < acknowledged {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let outcome = tokio::time::timeout(LIMIT, received).await;
    assert!(outcome.is_ok(), "not acknowledged: {:#?}\n{}", sandbox.notifications(1000), shown(&output));
}

/// Counts the notifications that were acknowledged.
fn count_received(sandbox: &Sandbox) -> usize {
    let notifications = sandbox.notifications(1000).expect("notifications");
    notifications.iter().filter(|notification| notification["state"] == "received").count()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn shown(output: &Output) -> String {
    let [stdout, stderr] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("the script ended with {}\n{stdout}{stderr}", output.status)
}

fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: `cargo xtask test --only peers` installs the peers"))
}

fn script(name: &str) -> String {
    format!("{}/../xtask/peers/{name}", env!("CARGO_MANIFEST_DIR"))
}
