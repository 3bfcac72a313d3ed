//! Clients while WeChat Pay replaces a platform certificate.

use crate::support::{by_number, get, order, post};
use std::time::Duration;
use wechatpay_client::crypto::Scheme;
use wechatpay_client::{Client, Refresh};
use wechatpay_sandbox::{MCHID, Sandbox};

/// Returns a client that knows none of WeChat Pay's keys, and downloads the certificates.
fn downloading(sandbox: &Sandbox) -> Client {
    let keys = sandbox.credentials(MCHID).expect("known");
    let builder = Client::builder().base_url(sandbox.url()).mchid(MCHID).certificate_serial(keys.serial);
    let builder = builder.private_key(keys.private_key).api_v3_key(keys.api_v3_key);
    builder.refresh_certificates(Refresh::default().pause(Duration::ZERO)).build().expect("valid")
}

#[tokio::test]
async fn clients_follow_the_change_of_a_certificate() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = downloading(&sandbox);
    post(&client, "/v3/pay/transactions/jsapi", order("CERT0001", 100, "https://pay.example.com/n"))
        .await
        .expect("placed");
    let old = sandbox.certificates(Scheme::Rsa).remove(0);
    assert!(!sandbox.withdraw_certificate(&old).expect("nothing to write"), "the last certificate can't be withdrawn");
    let new = sandbox.issue_certificate(Scheme::Rsa).expect("a certificate");
    // Both certificates are listed, and both sign responses.
    let unnamed = downloading(&sandbox);
    for _ in 0..4 {
        get(&client, &by_number("CERT0001")).await.expect("the old one");
        get(&unnamed, &by_number("CERT0001")).await.expect("the new one");
    }
    assert!(sandbox.withdraw_certificate(&old).expect("nothing to write"));
    assert_eq!(sandbox.certificates(Scheme::Rsa), [new]);
    get(&unnamed, &by_number("CERT0001")).await.expect("the new one");
    // A client that knows only the old certificate downloads the new one when a response names it.
    get(&client, &by_number("CERT0001")).await.expect("downloaded");
}
