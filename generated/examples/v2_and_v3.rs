//! Moves from v2 to v3 while orders are open: places an order through v2 or v3, and in both cases queries
//! and refunds it through v3.
//!
//! `cargo run -p wechatpay-api --features v2-pay --example v2_and_v3 -- v2|v3 <appid> <openid> <out_trade_no>`

mod common;

use std::process::ExitCode;
use wechatpay_api::{
    Client, Error, TrustStore,
    v2::pay::unifiedorder,
    v3::{
        pay::transactions::{
            jsapi,
            out_trade_no::{by_out_trade_no, by_out_trade_no::get::response::TradeState},
        },
        refund::domestic::refunds,
    },
    webhook::{self, Notification, Receiver, Version},
};

/// An order of 100 fen.
pub(crate) struct Order<'a> {
    pub(crate) mchid: &'a str,
    pub(crate) appid: &'a str,
    pub(crate) openid: &'a str,
    pub(crate) out_trade_no: &'a str,
}

const TOTAL: i64 = 100;

// ANCHOR: v2
/// Places an order through v2, and returns its `prepay_id`.
async fn place_v2(client: &Client, order: &Order<'_>, notify_url: &str) -> Result<String, Error> {
    let request = unifiedorder::post()
        .appid(order.appid)
        .mch_id(order.mchid)
        .body("明前龙井")
        .out_trade_no(order.out_trade_no)
        .total_fee(TOTAL)
        .spbill_create_ip("203.0.113.24")
        .notify_url(notify_url)
        .trade_type("JSAPI")
        .openid(order.openid);
    Ok(client.send(request).await?.prepay_id.unwrap_or_default())
}
// ANCHOR_END: v2

// ANCHOR: v3
/// Places the same order through v3.
async fn place_v3(client: &Client, order: &Order<'_>, notify_url: &str) -> Result<String, Error> {
    let request = jsapi::post()
        .appid(order.appid)
        .mchid(order.mchid)
        .description("明前龙井")
        .out_trade_no(order.out_trade_no)
        .amount(jsapi::post::Amount::default().total(TOTAL))
        .notify_url(notify_url)
        .payer(jsapi::post::Payer::default().openid(order.openid));
    Ok(client.send(request).await?.prepay_id.unwrap_or_default())
}
// ANCHOR_END: v3

// ANCHOR: refund
/// Refunds an order that was placed through v2 or v3, if it is paid.
async fn refund(client: &Client, order: &Order<'_>, out_refund_no: &str) -> Result<Option<String>, Error> {
    let known = client.send(by_out_trade_no::get(order.out_trade_no).mchid(order.mchid)).await?;
    if known.trade_state != Some(TradeState::Success) {
        return Ok(None);
    }
    let amount = refunds::post::Amount::default().refund(TOTAL).total(TOTAL).currency("CNY");
    let request = refunds::post().out_trade_no(order.out_trade_no).out_refund_no(out_refund_no).amount(amount);
    Ok(client.send(request).await?.status.map(|status| status.to_string()))
}
// ANCHOR_END: refund

// ANCHOR: paid
/// Returns the number and the total of the order that a notification of v2 or v3 reports as paid.
fn paid(notification: &Notification) -> Result<Option<(String, i64)>, Error> {
    let (number, total) = if notification.version() == Version::V2 {
        let payment = notification.resource::<webhook::v2::transaction_success_notice::Resource>()?;
        (payment.out_trade_no, payment.total_fee)
    } else {
        match webhook::Event::new(notification)? {
            webhook::Event::TransactionSuccess(payment) => {
                (payment.out_trade_no, payment.amount.and_then(|amount| amount.total))
            }
            _ => (None, None),
        }
    };
    Ok(number.zip(total))
}
// ANCHOR_END: paid

/// Places an order through v2 or v3, waits until it is paid, and refunds it through v3. Returns the
/// state of the refund.
pub(crate) async fn run(
    client: &Client,
    receiver: Receiver,
    version: Version,
    order: &Order<'_>,
) -> Result<Option<String>, Error> {
    let (notify_url, mut notifications) = common::notifications(receiver).await?;
    let prepay_id = match version {
        Version::V2 => place_v2(client, order, &notify_url).await?,
        _ => place_v3(client, order, &notify_url).await?,
    };
    println!("{prepay_id}");
    while let Some(notification) = notifications.recv().await {
        if paid(&notification)? == Some((order.out_trade_no.to_owned(), TOTAL)) {
            return refund(client, order, &format!("{}R", order.out_trade_no)).await;
        }
    }
    Ok(None)
}

async fn example() -> Result<Option<String>, Error> {
    let [version, appid, openid, out_trade_no] = common::arguments(["v2|v3", "appid", "openid", "out_trade_no"])?;
    let trust = TrustStore::new();
    let (v2_key, v3_key) = (common::setting("WECHATPAY_API_V2_KEY")?, common::setting("WECHATPAY_API_V3_KEY")?);
    let client = common::builder(common::setting)?.api_v2_key(&v2_key).trust(&trust).build()?;
    let receiver = Receiver::new(&trust, &v3_key)?.api_v2_key(v2_key);
    let mchid = common::setting("WECHATPAY_MCHID")?;
    let order = Order { mchid: &mchid, appid: &appid, openid: &openid, out_trade_no: &out_trade_no };
    let version = if version == "v2" { Version::V2 } else { Version::V3 };
    run(&client, receiver, version, &order).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
