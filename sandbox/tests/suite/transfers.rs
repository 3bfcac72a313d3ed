//! Transfers to users.

use crate::support::{APPID, OPENID, Shop, get, post};
use serde_json::{Value, json};
use std::time::Duration;
use wechatpay_sandbox::{SUB_MCHID, Sandbox};

const PATH: &str = "/v3/fund-app/mch-transfer/transfer-bills";

fn transfer(number: &str, amount: i64, notify_url: &str) -> Value {
    json!({
        "appid": APPID, "out_bill_no": number, "openid": OPENID, "transfer_amount": amount, "transfer_remark": "退还押金",
        "notify_url": notify_url, "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
    })
}

#[tokio::test]
async fn a_transfer_is_confirmed_and_notified() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let client = sandbox.client().expect("keys");
    let made = post(&client, PATH, transfer("TR1", 100, &shop.url)).await.expect("accepted");
    assert_eq!(made["state"], "WAIT_USER_CONFIRM");
    let package = made["package_info"].as_str().expect("text").to_owned();
    // A repeated request returns the same transfer. Another request with its number is refused.
    let again = post(&client, PATH, transfer("TR1", 100, &shop.url)).await.expect("the same");
    assert_eq!(
        (&again["transfer_bill_no"], again["package_info"].as_str()),
        (&made["transfer_bill_no"], Some(&*package))
    );
    let error = post(&client, PATH, transfer("TR1", 200, &shop.url)).await.expect_err("another amount");
    assert_eq!(error.code(), Some("INVALID_REQUEST"));

    sandbox.confirm("TR1").expect("waits");
    sandbox.confirm("TR1").expect_err("confirmed already");
    let query = get(&client, &format!("{PATH}/out-bill-no/TR1")).await.expect("known");
    assert_eq!((&query["state"], &query["transfer_amount"]), (&json!("SUCCESS"), &json!(100)));
    let id = made["transfer_bill_no"].as_str().expect("text");
    assert_eq!(get(&client, &format!("{PATH}/transfer-bill-no/{id}")).await.expect("known"), query);
    let (headers, body) = shop.notifications(1).await.remove(0);
    let notification = sandbox.receiver().expect("keys").receive(&headers, &body).expect("verified");
    assert_eq!(notification.event_type(), Some("MCHTRANSFER.BILL.FINISHED"));
    assert_eq!(
        (&notification.plaintext["out_bill_no"], &notification.plaintext["state"]),
        (&json!("TR1"), &json!("SUCCESS"))
    );
    let other = sandbox.builder_of(SUB_MCHID).expect("known").build().expect("valid");
    assert_eq!(get(&other, &format!("{PATH}/transfer-bill-no/{id}")).await.expect_err("another's").status(), Some(404));
}

#[tokio::test]
async fn a_transfer_is_cancelled_or_fails_after_a_day() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    for number in ["TR1", "TR2"] {
        post(&client, PATH, transfer(number, 100, "http://127.0.0.1:9/n")).await.expect("accepted");
    }
    let cancelled = post(&client, &format!("{PATH}/out-bill-no/TR1/cancel"), json!({})).await.expect("cancelled");
    assert_eq!(cancelled["state"], "CANCELING");
    assert_eq!(get(&client, &format!("{PATH}/out-bill-no/TR1")).await.expect("known")["state"], "CANCELLED");
    sandbox.confirm("TR1").expect_err("cancelled");
    sandbox.advance(Duration::from_secs(25 * 3600)).expect("advanced");
    let query = get(&client, &format!("{PATH}/out-bill-no/TR2")).await.expect("known");
    assert_eq!((&query["state"], &query["fail_reason"]), (&json!("FAIL"), &json!("OVERDUE_CLOSE")));
    sandbox.confirm("TR2").expect_err("too late");
    for (number, amount) in [("TR3", 9), ("TR4", 200_000), ("no number", 100)] {
        let error = post(&client, PATH, transfer(number, amount, "http://127.0.0.1:9/n")).await.expect_err("refused");
        assert_eq!(error.status(), Some(400), "{error}");
    }
}
