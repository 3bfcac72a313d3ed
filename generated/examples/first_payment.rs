//! A first payment on the sandbox: places an order, waits until it is paid, and refunds it.
//!
//! In one terminal, start the sandbox with `cargo sandbox`. In another one, run:
//!
//! ```sh
//! set -a; . .wechatpay-sandbox/sandbox.env; set +a
//! cargo run -p wechatpay-api --example first_payment -- TEA20260618001
//! ```
//!
//! The program prints how to pay the order. Use a new number for each order.

mod common;

use std::process::ExitCode;
use wechatpay_api::{
    Client, Error, TrustStore,
    v3::pay::transactions::{jsapi::post, out_trade_no::by_out_trade_no},
    v3::refund::domestic::refunds::{self, by_out_refund_no},
    webhook::{Event, Receiver},
};

/// The order's total, in fen.
const TOTAL: i64 = 100;

/// Places an order, waits for its notification, queries it, refunds it, and waits for the notification
/// of the refund. Returns the state of the refund. Calls `told` with a text about each step.
pub(crate) async fn run(
    client: &Client,
    receiver: Receiver,
    mchid: &str,
    out_trade_no: &str,
    told: impl Fn(String),
) -> Result<String, Error> {
    let (notify_url, mut notifications) = common::notifications(receiver).await?;

    // ANCHOR: order
    let order = post()
        .appid("wx5f0c1a9e7b3d2846")
        .mchid(mchid)
        .description("明前龙井")
        .out_trade_no(out_trade_no)
        .notify_url(&notify_url)
        .amount(post::Amount::default().total(TOTAL))
        .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"));
    let prepay = client.send(order).await?;
    // ANCHOR_END: order
    told(format!("order {out_trade_no} is placed: prepay_id {}", prepay.prepay_id.unwrap_or_default()));

    // ANCHOR: paid
    while let Some(notification) = notifications.recv().await {
        match Event::new(&notification)? {
            // Before you deliver, check the order's number and the amount.
            Event::TransactionSuccess(payment) if payment.out_trade_no.as_deref() == Some(out_trade_no) => {
                let total = payment.amount.and_then(|amount| amount.total);
                told(format!("notification: order {out_trade_no} is paid, {total:?} fen"));
                let order = client.send(by_out_trade_no::get(out_trade_no).mchid(mchid)).await?;
                told(format!("query: {:?}", order.trade_state));
                let refund = refunds::post()
                    .out_trade_no(out_trade_no)
                    .out_refund_no(format!("{out_trade_no}R"))
                    .notify_url(&notify_url)
                    .amount(refunds::post::Amount::default().refund(TOTAL).total(TOTAL).currency("CNY"));
                told(format!("refund: {:?}", client.send(refund).await?.status));
            }
            Event::RefundSuccess(refund) => {
                let number = refund.out_refund_no.unwrap_or_default();
                told(format!("notification: refund {number} has arrived"));
                let refund = client.send(by_out_refund_no::get(number)).await?;
                return Ok(refund.status.map(|status| status.to_string()).unwrap_or_default());
            }
            _ => {}
        }
    }
    // ANCHOR_END: paid
    Err(Error::Configuration("the server that receives notifications has ended".to_owned()))
}

async fn example() -> Result<String, Error> {
    let [out_trade_no] = common::arguments(["out_trade_no"])?;
    // The client and the receiver of notifications trust the same keys.
    let trust = TrustStore::new();
    let client = common::builder(common::setting)?.trust(&trust).build()?;
    let receiver = Receiver::new(&trust, &common::setting("WECHATPAY_API_V3_KEY")?)?;
    let mchid = common::setting("WECHATPAY_MCHID")?;
    let pay = format!(
        "curl -X POST -H \"X-Sandbox-Token: $WECHATPAY_SANDBOX_TOKEN\" {}/_sandbox/api/orders/{mchid}/{out_trade_no}/pay",
        common::setting("WECHATPAY_BASE_URL")?
    );
    println!(
        "Pay the order with its button in the sandbox's console, or in a third terminal with the same settings:\n{pay}"
    );
    run(&client, receiver, &mchid, &out_trade_no, |step| println!("{step}")).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
