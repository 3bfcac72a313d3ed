//! Bills of a day with random orders and refunds, downloaded and read by the client's bill reader.

use crate::support::{APPID, OPENID, V2, get, order, post};
use futures_util::StreamExt;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;
use wechatpay_client::bill::{FundFlowBill, TradeBill, TradeRecord, TradeState};
use wechatpay_client::{Client, HashType};
use wechatpay_sandbox::{MCHID, SUB_MCHIDS, Sandbox};

const ORDERS: usize = 1_000;
const DAY: u64 = 86_400;

/// Returns the sandbox's date plus some days, in v3's format.
fn date(sandbox: &Sandbox, days: i64) -> String {
    let time = jiff::Timestamp::from_second(sandbox.now() + days * DAY as i64).expect("a time");
    jiff::tz::Offset::constant(8).to_datetime(time).date().to_string()
}

/// Advances the clock to noon of the next day.
fn to_noon(sandbox: &Sandbox) {
    let of_day = (sandbox.now() + 8 * 3600).unsigned_abs() % DAY;
    sandbox.advance(Duration::from_secs(DAY - of_day + DAY / 2)).expect("advanced");
}

/// Asks for a bill, downloads it and checks its hash.
async fn download(client: &Client, path: &str) -> Vec<u8> {
    let applied = get(client, path).await.expect("there is a bill");
    let text = |name: &str| applied[name].as_str().expect("text").to_owned();
    assert_eq!(text("hash_type"), "SHA1");
    let url = text("download_url");
    let download = client.download_url(&url).await.expect("found");
    let download = if url.contains("gzip") { download.gunzip() } else { download };
    let chunks: Vec<_> = download.expect_hash(HashType::Sha1, text("hash_value")).collect().await;
    chunks.into_iter().map(|chunk| chunk.expect("whole").to_vec()).collect::<Vec<_>>().concat()
}

fn records(bill: &[u8]) -> Vec<TradeRecord> {
    TradeBill::read(bill).collect::<Result<_, _>>().expect("the bill adds up")
}

/// The amounts of the paid orders and of the refunds, by number.
#[derive(Default)]
struct Known {
    orders: BTreeMap<String, i64>,
    refunds: BTreeMap<String, i64>,
}

/// Places orders, pays most of them, and refunds some.
async fn trade(sandbox: &Sandbox, client: &Client) -> Known {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut known = Known::default();
    for at in 0..ORDERS {
        let number = format!("BILL{at:05}");
        let total = rng.i64(1..80_000);
        let mut order = order(&number, total, "https://pay.example.com/n");
        // Values in a bill are not quoted, even if they contain a comma.
        order["description"] = if at % 7 == 0 { "茶,壶".into() } else { "茶".into() };
        if at % 5 == 0 {
            let sub = SUB_MCHIDS[at % 3];
            let partner = json!({
                "sp_appid": APPID, "sp_mchid": MCHID, "sub_mchid": sub, "description": "茶", "out_trade_no": number,
                "notify_url": "https://pay.example.com/n", "amount": { "total": total }, "payer": { "sp_openid": OPENID },
            });
            post(client, "/v3/pay/partner/transactions/jsapi", partner).await.expect("placed");
        } else {
            post(client, "/v3/pay/transactions/jsapi", order).await.expect("placed");
        }
        if rng.u8(..10) == 0 {
            continue;
        }
        sandbox.pay(&number).expect("paid");
        known.orders.insert(number.clone(), total);
        let mut left = total;
        while left > 0 && rng.u8(..4) == 0 {
            let amount = rng.i64(1..=left);
            left -= amount;
            let refund = format!("R{}", known.refunds.len());
            let mut body = json!({
                "out_trade_no": number, "out_refund_no": refund, "amount": { "refund": amount, "total": total, "currency": "CNY" },
            });
            if at % 5 == 0 {
                body["sub_mchid"] = SUB_MCHIDS[at % 3].into();
            }
            post(client, "/v3/refund/domestic/refunds", body).await.expect("accepted");
            known.refunds.insert(refund, amount);
        }
    }
    known
}

#[tokio::test]
async fn a_bill_of_a_thousand_orders_adds_up_to_what_was_paid_and_refunded() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    // At noon, so that the day can't end during the test.
    to_noon(&sandbox);
    let known = trade(&sandbox, &client).await;
    let day = date(&sandbox, 0);
    let path = format!("/v3/bill/tradebill?bill_date={day}");
    let error = get(&client, &path).await.expect_err("the day is not over");
    assert_eq!(error.code(), Some("STATEMENT_CREATING"));
    to_noon(&sandbox);

    let bill = download(&client, &path).await;
    let titles = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,\
        货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,\
        商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n";
    assert!(bill.starts_with(titles.as_bytes()), "the bill has the official titles");
    let all = records(&bill);
    let (payments, refunds): (Vec<_>, Vec<_>) =
        all.iter().partition(|record| record.state == Some(TradeState::Success));
    let paid: BTreeMap<_, _> = payments
        .iter()
        .map(|record| (record.out_trade_no.clone().expect("a number"), record.order_amount.expect("an amount")))
        .collect();
    assert_eq!(paid, known.orders);
    let refunded: BTreeMap<_, _> = refunds
        .iter()
        .map(|record| (record.out_refund_no.clone().expect("a number"), record.refund_amount.expect("an amount")))
        .collect();
    assert_eq!(refunded, known.refunds);

    // The other kinds of bills contain some of the same records.
    let success = records(&download(&client, &format!("{path}&bill_type=SUCCESS&tar_type=GZIP")).await);
    assert_eq!(success.len(), known.orders.len());
    let refunds = records(&download(&client, &format!("{path}&bill_type=REFUND&tar_type=GZIP")).await);
    assert_eq!(refunds.len(), known.refunds.len());
    let of_sub = records(&download(&client, &format!("{path}&sub_mchid={}", SUB_MCHIDS[0])).await);
    assert!(!of_sub.is_empty() && of_sub.iter().all(|record| record.sub_mchid.as_deref() == Some(SUB_MCHIDS[0])));

    // The fund flow bill lists payments, refunds and fees as separate movements of money.
    let flow = download(&client, &format!("/v3/bill/fundflowbill?bill_date={day}&tar_type=GZIP")).await;
    let mut flow = FundFlowBill::read(&flow[..]);
    let lines = flow.by_ref().collect::<Result<Vec<_>, _>>().expect("it adds up");
    let sum = |name: &str| {
        let of_name = lines.iter().filter(|line| line.business_type.as_deref() == Some(name));
        of_name.map(|line| line.amount.expect("an amount")).sum::<i64>()
    };
    assert_eq!(sum("交易"), known.orders.values().sum::<i64>());
    assert_eq!(sum("退款"), known.refunds.values().sum::<i64>());

    // v2 returns the bill itself, in place of a URL.
    let v2 = V2::new(&sandbox);
    let text = v2.file("/pay/downloadbill", json!({ "bill_date": day.replace('-', ""), "bill_type": "ALL" })).await;
    assert_eq!(text, bill);
}

#[tokio::test]
async fn closed_refunds_are_in_no_bill_and_refunded_fees_add_up() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    to_noon(&sandbox);
    for (number, total, refunds) in [("BILL00001", 100_000, &[90_203, 100_000][..]), ("BILL00002", 168, &[84, 84][..])]
    {
        post(&client, "/v3/pay/transactions/jsapi", order(number, total, "https://pay.example.com/n"))
            .await
            .expect("placed");
        sandbox.pay(number).expect("paid");
        for (at, amount) in refunds.iter().enumerate() {
            let amount = json!({ "refund": amount, "total": total, "currency": "CNY" });
            let refund = json!({ "out_trade_no": number, "out_refund_no": format!("{number}{at}"), "amount": amount });
            post(&client, "/v3/refund/domestic/refunds", refund).await.expect("accepted");
            sandbox.advance(Duration::from_secs(2)).expect("advanced");
        }
    }
    let day = date(&sandbox, 0);
    to_noon(&sandbox);
    let bill = records(&download(&client, &format!("/v3/bill/tradebill?bill_date={day}&bill_type=REFUND")).await);
    assert_eq!(bill.iter().filter_map(|record| record.refund_amount).sum::<i64>(), 100_168);
    let flow = download(&client, &format!("/v3/bill/fundflowbill?bill_date={day}")).await;
    let lines: Vec<_> = FundFlowBill::read(&flow[..]).collect::<Result<_, _>>().expect("it adds up");
    // Everything was refunded, so the account has its initial balance again.
    assert_eq!(lines.last().expect("lines").balance, Some(100_000_000));
}

#[tokio::test]
async fn there_is_no_bill_of_a_day_without_trade() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    to_noon(&sandbox);
    let code = |path: String| {
        let client = client.clone();
        async move { get(&client, &path).await.expect_err("no bill").code().map(str::to_owned) }
    };
    let [yesterday, tomorrow] = [-1, 1].map(|days| date(&sandbox, days));
    assert_eq!(code(format!("/v3/bill/tradebill?bill_date={yesterday}")).await.as_deref(), Some("NO_STATEMENT_EXIST"));
    assert_eq!(
        code(format!("/v3/bill/fundflowbill?bill_date={yesterday}")).await.as_deref(),
        Some("NO_STATEMENT_EXIST")
    );
    assert_eq!(code(format!("/v3/bill/tradebill?bill_date={tomorrow}")).await.as_deref(), Some("STATEMENT_CREATING"));
    assert_eq!(code("/v3/bill/tradebill?bill_date=yesterday".to_owned()).await.as_deref(), Some("PARAM_ERROR"));
    let v2 = V2::new(&sandbox);
    let asked = json!({ "bill_date": yesterday.replace('-', ""), "bill_type": "ALL" });
    let error = v2.call("/pay/downloadbill", asked).await;
    let expected = json!({ "return_code": "FAIL", "return_msg": "No Bill Exist", "error_code": "20002" });
    assert_eq!(error, expected);
}

#[tokio::test]
async fn a_download_is_only_for_who_asked_and_only_for_five_minutes() {
    let sandbox = Sandbox::start().await.expect("started");
    let [client, other] =
        [MCHID, SUB_MCHIDS[0]].map(|id| sandbox.builder_of(id).expect("known").build().expect("valid"));
    to_noon(&sandbox);
    post(&client, "/v3/pay/transactions/jsapi", order("BILL00001", 100, "https://pay.example.com/n"))
        .await
        .expect("placed");
    sandbox.pay("BILL00001").expect("paid");
    let day = date(&sandbox, 0);
    to_noon(&sandbox);
    let applied: Value = get(&client, &format!("/v3/bill/tradebill?bill_date={day}")).await.expect("there is a bill");
    let url = applied["download_url"].as_str().expect("text");
    client.download_url(url).await.expect("found");
    assert_eq!(other.download_url(url).await.expect_err("another merchant").status(), Some(404));
    sandbox.advance(Duration::from_secs(301)).expect("advanced");
    assert_eq!(client.download_url(url).await.expect_err("too late").status(), Some(404));
}
