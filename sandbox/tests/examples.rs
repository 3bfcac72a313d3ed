//! Runs the programs in `generated/examples/` on a sandbox.

#![allow(dead_code, clippy::duplicate_mod, reason = "each example is a program with its own `main` and `common`")]

use serde_json::json;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wechatpay_api::crypto::{Identity, Scheme};
use wechatpay_api::v2::secapi::pay::reverse;
use wechatpay_api::v3::pay::transactions::jsapi;
use wechatpay_api::webhook::Version;
use wechatpay_api::{Client, TrustStore};
use wechatpay_sandbox::{BRAND_ID, Fault, FaultKind, MCHID, SUB_MCHID, SUB_MCHIDS, Sandbox};

#[path = "../../generated/examples/axum_webhook.rs"]
mod axum_webhook;
#[path = "../../generated/examples/blocking_query.rs"]
mod blocking_query;
#[path = "../../generated/examples/changing_keys.rs"]
mod changing_keys;
#[path = "../../generated/examples/combined_order.rs"]
mod combined_order;
#[path = "../../generated/examples/first_payment.rs"]
mod first_payment;
#[path = "../../generated/examples/jsapi_order.rs"]
mod jsapi_order;
#[path = "../../generated/examples/many_merchants.rs"]
mod many_merchants;
#[path = "../../generated/examples/micropay.rs"]
mod micropay;
#[path = "../../generated/examples/paid_orders.rs"]
mod paid_orders;
#[path = "../../generated/examples/partner_sharing.rs"]
mod partner_sharing;
#[path = "../../generated/examples/query_order.rs"]
mod query_order;
#[path = "../../generated/examples/reconcile.rs"]
mod reconcile;
#[path = "../../generated/examples/refund.rs"]
mod refund;
#[path = "../../generated/examples/transfer.rs"]
mod transfer;
#[path = "../../generated/examples/v2_and_v3.rs"]
mod v2_and_v3;
#[path = "../../generated/examples/v2_refund.rs"]
mod v2_refund;

const APPID: &str = "wx5f0c1a9e7b3d2846";
const OPENID: &str = "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe";
const PAUSE: Duration = Duration::from_millis(10);
const NUMBER: &str = "TEA20260618001";

// ANCHOR: started
async fn started() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    (sandbox, client)
}

/// Places an order with the program under test, and pays it.
async fn paid(sandbox: &Sandbox, client: &Client) {
    let order = jsapi_order::Order { mchid: MCHID, appid: APPID, openid: OPENID, out_trade_no: NUMBER };
    let parameters = jsapi_order::run(client, &order).await.expect("placed");
    assert!(parameters.package.starts_with("prepay_id=wx"), "{}", parameters.package);
    sandbox.pay(NUMBER).expect("paid");
}
// ANCHOR_END: started

#[tokio::test]
async fn an_order_is_paid_queried_and_refunded() {
    let (sandbox, client) = started().await;
    let order = jsapi::post().appid(APPID).mchid(MCHID).description("tea").out_trade_no("OTHER1");
    let order = order.notify_url("https://pay.example.com/n").amount(jsapi::post::Amount::default().total(1));
    client.send(order.payer(jsapi::post::Payer::default().openid("o1"))).await.expect("placed");
    assert_eq!(query_order::run(&client, MCHID, "OTHER1").await.expect("known"), "not paid yet");
    paid(&sandbox, &client).await;
    let state = query_order::run(&client, MCHID, NUMBER).await.expect("known");
    assert!(state.starts_with("paid: 100 fen at 20"), "{state}");
    assert_eq!(refund::run(&client, NUMBER, "R1").await.expect("accepted"), "PROCESSING");
    let id = v2_refund::run(&client, (MCHID, APPID), NUMBER, "R2").await.expect("accepted");
    assert!(id.starts_with("50"), "{id}");
}

#[tokio::test]
async fn an_order_of_unknown_outcome_is_queried_before_it_is_sent_again() {
    let order = |out_trade_no| jsapi_order::Order { mchid: MCHID, appid: APPID, openid: OPENID, out_trade_no };
    // Only a query shows whether the order arrived.
    for (kind, number) in [(FaultKind::Close, "CLOSED01"), (FaultKind::CloseAfter, "CLOSED02")] {
        let (sandbox, client) = started().await;
        sandbox.fault(Fault::new(kind));
        let parameters = jsapi_order::run(&client, &order(number)).await.expect("accepted in the end");
        assert!(parameters.package.starts_with("prepay_id=wx"), "{}", parameters.package);
        let calls = sandbox.requests(10).expect("kept");
        let methods: Vec<_> = calls.iter().rev().filter_map(|call| call["method"].as_str()).collect();
        assert_eq!(methods, ["POST", "GET", "POST"]);
    }
    // The order is already paid.
    let (sandbox, client) = started().await;
    paid(&sandbox, &client).await;
    sandbox.fault(Fault::new(FaultKind::Close));
    let error = jsapi_order::run(&client, &order(NUMBER)).await.expect_err("paid already");
    assert!(error.outcome_unknown(), "{error}");
}

// ANCHOR: fault
#[tokio::test]
async fn a_refund_of_unknown_outcome_is_queried_and_not_sent_again() {
    let (sandbox, client) = started().await;
    paid(&sandbox, &client).await;
    sandbox.fault(Fault::new(FaultKind::SystemErrorAfter));
    assert_eq!(refund::run(&client, NUMBER, "R1").await.expect("known in the end"), "PROCESSING");
    let calls = sandbox.requests(2).expect("kept");
    let targets: Vec<_> = calls.iter().rev().filter_map(|call| call["target"].as_str()).collect();
    assert_eq!(targets, ["/v3/refund/domestic/refunds", "/v3/refund/domestic/refunds/R1"]);
}
// ANCHOR_END: fault

#[test]
fn the_blocking_client_queries_an_order() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (sandbox, client) = runtime.block_on(started());
    runtime.block_on(paid(&sandbox, &client));
    let client = wechatpay_api::blocking::Client::new(client).expect("a thread");
    assert_eq!(blocking_query::run(&client, MCHID, NUMBER).expect("known"), "SUCCESS");
}

#[tokio::test]
async fn a_payment_by_code_is_paid_at_once_or_with_a_password() {
    let (sandbox, client) = started().await;
    // Each payment code can be used only once.
    let sale = |out_trade_no, auth_code, total_fee| micropay::Sale {
        mch_id: MCHID,
        appid: APPID,
        out_trade_no,
        auth_code,
        total_fee,
        pause: Duration::from_millis(20),
    };
    assert_eq!(
        micropay::run(&client, &sale("TILL01", "120061098828009401", 100)).await.expect("paid"),
        micropay::Outcome::Paid
    );
    // The payer enters the password while the till polls.
    let large = sale("TILL02", "120061098828009402", 200_000);
    let outcome = during(micropay::run(&client, &large), once(|| sandbox.pay("TILL02"))).await;
    assert_eq!(outcome.expect("paid"), micropay::Outcome::Paid);
    let broken = sale("TILL03", "120061098828009403", 200_000);
    let outcome = during(micropay::run(&client, &broken), once(|| sandbox.fail("TILL03"))).await;
    assert_eq!(outcome.expect("called off"), micropay::Outcome::CalledOff);
}

/// Runs an example while `happens` runs, and returns as soon as the example has ended.
async fn during<T>(example: impl Future<Output = T>, happens: impl Future<Output = ()>) -> T {
    tokio::select! {
        outcome = example => outcome,
        () = async { happens.await; std::future::pending().await } => unreachable!("a pending future never ends"),
    }
}

/// Repeats an action until it succeeds.
async fn once(act: impl Fn() -> Result<(), wechatpay_sandbox::Error>) {
    while act().is_err() {
        tokio::time::sleep(PAUSE).await;
    }
}

#[tokio::test]
async fn a_partner_shares_the_money_of_three_sub_merchants() {
    let (sandbox, client) = started().await;
    let partner = partner_sharing::Partner { sp_mchid: MCHID, sp_appid: APPID, sp_openid: OPENID, pause: PAUSE };
    let run = partner_sharing::run(&client, &partner, "SHOP000", &SUB_MCHIDS);
    let pay = async {
        for number in ["SHOP0001", "SHOP0002", "SHOP0003"] {
            once(|| sandbox.pay(number)).await;
        }
        sandbox.advance(Duration::from_secs(61)).expect("advanced");
    };
    assert_eq!(during(run, pay).await.expect("shared"), 3 * 600);
}

#[tokio::test]
async fn a_combined_order_is_paid_and_refunded_in_part() {
    let (sandbox, client) = started().await;
    let mchids = [MCHID, SUB_MCHID];
    let basket = combined_order::Basket { appid: APPID, openid: OPENID, mchids, number: "BASKET1", pause: PAUSE };
    let parameters = combined_order::place(&client, &basket).await.expect("placed");
    let refund = during(combined_order::run(&client, &basket), async {
        sandbox.open_cashier(&json!(parameters)).expect("paid");
    });
    assert_eq!(refund.await.expect("accepted"), "PROCESSING");
}

#[tokio::test]
async fn a_transfer_is_confirmed_even_if_its_first_response_is_lost() {
    let (sandbox, client) = started().await;
    sandbox.fault(Fault::new(FaultKind::CloseAfter).on("POST /v3/fund-app/"));
    let transfer =
        transfer::Transfer { appid: APPID, openid: OPENID, out_bill_no: "TRANSFER1", amount: 100, pause: PAUSE };
    // The user can't confirm the transfer before the page has its `package_info`.
    let shown = AtomicBool::new(false);
    let run = transfer::run(&client, &transfer, |package| shown.store(!package.is_empty(), Relaxed));
    let confirm = async {
        while !shown.load(Relaxed) {
            tokio::time::sleep(PAUSE).await;
        }
        sandbox.confirm("TRANSFER1").expect("the transfer waits for the user");
    };
    let state = during(run, confirm).await;
    assert_eq!(state.expect("confirmed").to_string(), "SUCCESS");
}

#[tokio::test]
async fn the_first_payment_is_paid_notified_and_refunded() {
    let sandbox = Sandbox::start().await.expect("started");
    let trust = TrustStore::new();
    let client = sandbox.client_builder().expect("keys").trust(&trust).build().expect("valid");
    let receiver = wechatpay_api::webhook::Receiver::new(&trust, sandbox.api_v3_key()).expect("32 bytes");
    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = steps.clone();
    let run =
        first_payment::run(&client, receiver, MCHID, NUMBER, move |step| told.lock().expect("no panic").push(step));
    let outcome = during(run, once(|| sandbox.pay(NUMBER))).await;
    assert_eq!(outcome.expect("refunded"), "SUCCESS");
    assert_eq!(steps.lock().expect("no panic").len(), 5);
}

#[tokio::test]
async fn a_paid_order_is_delivered_once() {
    let (sandbox, client) = started().await;
    let shop = paid_orders::Shop::default();
    let app = paid_orders::router(sandbox.receiver().expect("keys"), shop.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/paid", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, app).await });
    // The shop expects 1 fen for each order. No notification arrives for the second order, and the
    // notification for the third one has another total.
    for (number, total, notify_url) in
        [("ORDER1", 1, url.as_str()), ("ORDER2", 1, "https://pay.example.com/n"), ("ORDER3", 2, url.as_str())]
    {
        let order = jsapi::post().appid(APPID).mchid(MCHID).description("tea").out_trade_no(number);
        let order = order.notify_url(notify_url).amount(jsapi::post::Amount::default().total(total));
        client.send(order.payer(jsapi::post::Payer::default().openid(OPENID))).await.expect("placed");
        shop.tables().unpaid.insert(number.to_owned(), 1);
        sandbox.pay(number).expect("paid");
    }
    let attempts = |number: &str| {
        let sent = sandbox.notifications(10).expect("kept").into_iter().find(|one| one.to_string().contains(number));
        sent.and_then(|one| one["attempts"].as_array().cloned()).unwrap_or_default()
    };
    while attempts("ORDER1").is_empty() || attempts("ORDER3").is_empty() {
        tokio::time::sleep(PAUSE).await;
    }
    assert_eq!((&attempts("ORDER1")[0]["status"], &attempts("ORDER3")[0]["status"]), (&json!(204), &json!(500)));
    assert_eq!(shop.tables().paid.len(), 1);
    // WeChat Pay sends the first notification again.
    sandbox.resend(1, false).expect("known");
    while attempts("ORDER1").len() < 2 {
        tokio::time::sleep(PAUSE).await;
    }
    assert_eq!(attempts("ORDER1")[1]["status"], 204);
    assert_eq!(shop.tables().paid.len(), 1);
    assert_eq!(shop.tables().seen.len(), 1);
    shop.query(&client, MCHID).await.expect("known");
    let tables = shop.tables();
    assert!(tables.paid.contains("ORDER1") && tables.paid.contains("ORDER2") && tables.paid.len() == 2);
    assert_eq!(tables.unpaid.keys().collect::<Vec<_>>(), ["ORDER3"]);
}

#[tokio::test]
async fn the_axum_server_takes_notifications_of_both_generations() {
    let sandbox = Sandbox::start().await.expect("started");
    let app = axum_webhook::router(sandbox.receiver().expect("keys"), axum_webhook::print);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/wechat/notifications", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, app).await });
    for (generation, event) in [("v3", "TRANSACTION.SUCCESS"), ("v3", "REFUND.SUCCESS"), ("v2", "transaction-success")]
    {
        sandbox.notify(&json!({ "generation": generation, "event": event, "url": url })).expect("documented");
        while sandbox.notifications(1).expect("queued")[0]["state"] != "received" {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

#[tokio::test]
async fn a_merchant_moves_from_certificates_to_the_public_key() {
    let sandbox = Sandbox::start().await.expect("started");
    let keys = sandbox.credentials(MCHID).expect("known");
    let merchant = || {
        let builder = Client::builder().base_url(sandbox.url()).mchid(MCHID).certificate_serial(&keys.serial);
        builder.private_key(&keys.private_key).api_v3_key(&keys.api_v3_key)
    };
    let (id, pem) = sandbox.public_key();
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), pem).expect("written");
    let file = file.path().to_str().expect("UTF-8");
    let named = || sandbox.requests(1).expect("kept")[0]["request"]["headers"]["wechatpay-serial"].clone();

    let certificates = changing_keys::with_certificates(merchant()).expect("valid");
    assert!(changing_keys::test(&certificates, "明前龙井").await.expect("downloaded"));
    let old = sandbox.certificates(Scheme::Rsa).remove(0);
    assert_eq!(named(), old);
    // WeChat Pay replaces its certificate. A client downloads the new one, too.
    let new = sandbox.issue_certificate(Scheme::Rsa).expect("a certificate");
    assert!(sandbox.withdraw_certificate(&old).expect("nothing to write"));
    let certificates = changing_keys::with_certificates(merchant()).expect("valid");
    assert!(changing_keys::test(&certificates, "明前龙井").await.expect("downloaded"));
    assert_eq!(named(), new);
    for client in
        [changing_keys::with_both(merchant(), &id, file), changing_keys::with_public_key(merchant(), &id, file)]
    {
        assert!(changing_keys::test(&client.expect("valid"), "明前龙井").await.expect("verified"));
        assert_eq!(named(), id);
    }
}

#[tokio::test]
async fn the_notifications_of_many_merchants_arrive_at_one_url() {
    static OWNERS: Mutex<Vec<(String, Option<Identity>)>> = Mutex::new(Vec::new());
    let sandbox = Sandbox::start().await.expect("started");
    let trust = TrustStore::new();
    let first = sandbox.client_builder().expect("keys").trust(&trust).build().expect("valid");
    let mut accounts = many_merchants::Accounts::new(first, &trust);
    let identities = [Identity::Merchant(SUB_MCHID.to_owned()), Identity::Brand(BRAND_ID.to_owned())];
    for identity in &identities {
        let keys = sandbox.credentials(identity.id()).expect("known");
        let account = many_merchants::Account {
            identity: identity.clone(),
            certificate_serial: keys.serial,
            private_key: keys.private_key,
            api_v3_key: keys.api_v3_key,
            public_key: sandbox.public_key(),
        };
        accounts.add(&account).expect("valid");
    }
    let app = many_merchants::router(accounts.tenants.clone(), |notification| {
        let event = notification.event_type().unwrap_or_default().to_owned();
        OWNERS.lock().expect("no panic").push((event, notification.owner().cloned()));
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/notify", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, app).await });

    let received = || async {
        loop {
            if let Some(last) = OWNERS.lock().expect("no panic").pop() {
                return last;
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    // An order of this amount is paid as soon as it is placed.
    let client = accounts.client(&identities[0]).expect("added");
    let order = jsapi::post().appid(APPID).mchid(SUB_MCHID).description("tea").out_trade_no(NUMBER);
    let order = order.notify_url(&url).amount(jsapi::post::Amount::default().total(90_101));
    client.send(order.payer(jsapi::post::Payer::default().openid(OPENID))).await.expect("placed");
    assert_eq!(received().await, ("TRANSACTION.SUCCESS".to_owned(), Some(identities[0].clone())));
    assert_eq!(many_merchants::query(client, SUB_MCHID, NUMBER).await.expect("known").as_deref(), Some("SUCCESS"));
    let event = "PRODUCT_COUPON.SEND";
    sandbox.notify(&json!({ "event": event, "url": url, "owner": BRAND_ID })).expect("documented");
    assert_eq!(received().await, (event.to_owned(), Some(identities[1].clone())));
    assert_eq!(accounts.tenants.len(), 2);
}

#[tokio::test]
async fn a_bill_is_compared_with_the_shops_records() {
    let (sandbox, client) = started().await;
    let day = 24 * 3600;
    let noon = || {
        let of_day = (sandbox.now() + 8 * 3600) % day;
        sandbox.advance(Duration::from_secs((day - of_day + day / 2).unsigned_abs())).expect("advanced");
    };
    let date = || jiff::Timestamp::from_second(sandbox.now() + 8 * 3600).expect("in range").strftime("%F").to_string();
    noon();
    let traded = date();
    paid(&sandbox, &client).await;
    refund::run(&client, NUMBER, "R1").await.expect("accepted");
    // A payment that was reversed causes no difference.
    let (mch_id, auth_code) = (MCHID, "120061098828009401");
    let sale = micropay::Sale { mch_id, appid: APPID, out_trade_no: "TILL01", auth_code, total_fee: 100, pause: PAUSE };
    assert_eq!(micropay::run(&client, &sale).await.expect("paid"), micropay::Outcome::Paid);
    client.send(reverse::post().appid(APPID).mch_id(MCHID).out_trade_no("TILL01")).await.expect("reversed");
    noon();
    let bill = reconcile::records(&client, &traded).await.expect("complete");
    let mut shop = reconcile::Records::from([(NUMBER.to_owned(), 100), ("R1".to_owned(), -30)]);
    assert_eq!(bill, shop);
    shop.insert("LOST1".to_owned(), 5);
    shop.insert(NUMBER.to_owned(), 99);
    let lost = ("LOST1".to_owned(), Some(5), None);
    let other = (NUMBER.to_owned(), Some(99), Some(100));
    assert_eq!(reconcile::differences(&shop, &bill), [lost, other]);
    let quiet = date();
    noon();
    assert!(reconcile::records(&client, &quiet).await.expect("nothing happened").is_empty());
}

#[tokio::test]
async fn orders_of_both_generations_are_notified_queried_and_refunded() {
    for (version, out_trade_no) in [(Version::V2, "ORDER_V2"), (Version::V3, "ORDER_V3")] {
        let (sandbox, client) = started().await;
        let order = v2_and_v3::Order { mchid: MCHID, appid: APPID, openid: OPENID, out_trade_no };
        let run = v2_and_v3::run(&client, sandbox.receiver().expect("keys"), version, &order);
        let refund = during(run, once(|| sandbox.pay(out_trade_no))).await;
        assert_eq!(refund.expect("accepted").as_deref(), Some("PROCESSING"));
    }
}
