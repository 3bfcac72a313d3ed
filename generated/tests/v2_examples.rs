//! Runs the examples of v2 against a WeChat Pay in memory.

#![cfg(all(feature = "v2-pay", feature = "v2-secapi"))]
#![allow(
    dead_code,
    clippy::duplicate_mod,
    reason = "each example is a program with a `main` and a `common` of its own"
)]

use serde_json::{Value, json};
use std::time::Duration;
use wechatpay_api::client::testing::{MCHID, WeChatPay};

#[path = "../examples/micropay.rs"]
mod micropay;
#[path = "../examples/v2_refund.rs"]
mod v2_refund;

fn sale() -> micropay::Sale<'static> {
    micropay::Sale {
        mch_id: MCHID,
        appid: "wx8888888888888888",
        out_trade_no: "1217",
        auth_code: "120061098828009406",
        total_fee: 100,
        pause: Duration::ZERO,
    }
}

fn done(more: Value) -> Value {
    let mut document = json!({"return_code": "SUCCESS", "result_code": "SUCCESS"});
    let fields = document.as_object_mut().expect("the document is an object");
    fields.extend(more.as_object().expect("the document is an object").clone());
    document
}

fn failed(code: &str) -> Value {
    json!({"return_code": "SUCCESS", "result_code": "FAIL", "err_code": code})
}

/// Returns the last path segments of the URLs that were called.
fn calls(wechatpay: &WeChatPay) -> Vec<String> {
    let requests = wechatpay.requests();
    requests.iter().filter_map(|request| request.uri().path().rsplit('/').next().map(str::to_owned)).collect()
}

#[tokio::test]
async fn a_payment_by_code_is_paid_or_called_off() {
    let state = |state: &str| done(json!({"trade_state": state}));
    // Each row has the responses, the outcome, and the calls that the example makes.
    let rows = [
        (vec![done(json!({}))], Some(micropay::Outcome::Paid), "micropay"),
        (
            vec![failed("USERPAYING"), state("USERPAYING"), state("SUCCESS")],
            Some(micropay::Outcome::Paid),
            "micropay orderquery orderquery",
        ),
        (
            vec![
                failed("SYSTEMERROR"),
                state("PAYERROR"),
                failed("SYSTEMERROR"),
                done(json!({"recall": "Y"})),
                done(json!({"recall": "N"})),
            ],
            Some(micropay::Outcome::CalledOff),
            "micropay orderquery reverse reverse reverse",
        ),
        (vec![failed("AUTHCODEEXPIRE")], None, "micropay"),
    ];
    for (responses, outcome, called) in rows {
        let wechatpay = WeChatPay::new();
        for response in responses {
            wechatpay.respond(200, response);
        }
        let client = wechatpay.builder().build().expect("the settings are valid");
        assert_eq!(micropay::run(&client, &sale()).await.ok(), outcome);
        assert_eq!(calls(&wechatpay).join(" "), called);
    }

    // The response to the payment is lost, and the payer never decides.
    let wechatpay = WeChatPay::new();
    wechatpay.lose_response();
    for _ in 0..6 {
        wechatpay.respond(200, state("USERPAYING"));
    }
    wechatpay.respond(200, done(json!({"recall": "N"})));
    let client = wechatpay.builder().build().expect("the settings are valid");
    assert_eq!(
        micropay::run(&client, &sale()).await.expect("the outcome is known in the end"),
        micropay::Outcome::CalledOff
    );
    assert_eq!(calls(&wechatpay).len(), 8);
}

#[tokio::test]
async fn a_refund_of_unknown_outcome_is_asked_for_before_it_is_sent_again() {
    let refunded = || done(json!({"refund_id": "50"}));
    let rows = [
        (vec![refunded()], "refund"),
        (vec![failed("SYSTEMERROR"), done(json!({"refund_id_0": "50"}))], "refund refundquery"),
        (vec![failed("SYSTEMERROR"), failed("REFUNDNOTEXIST"), refunded()], "refund refundquery refund"),
    ];
    for (responses, called) in rows {
        let wechatpay = WeChatPay::new();
        for response in responses {
            wechatpay.respond(200, response);
        }
        let client = wechatpay.builder().build().expect("the settings are valid");
        let refund = v2_refund::run(&client, (MCHID, "wx8888888888888888"), "1217", "R1").await;
        assert_eq!(refund.expect("the outcome is known in the end"), "50");
        assert_eq!(calls(&wechatpay).join(" "), called);
    }
}
