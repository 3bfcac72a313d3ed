//! Takes one payment for the orders of two merchants: places a combined order, waits until it is paid,
//! and refunds the merchant's own part.
//!
//! `cargo run -p wechatpay-api --features v3-combine-transactions --example combined_order -- <appid> <openid> <number> <mchid of the other merchant>`
//!
//! The parts' numbers are `<number>A` and `<number>B`. On the sandbox, pay the combined order in its
//! console.

mod common;

use std::{process::ExitCode, time::Duration};
use wechatpay_api::{
    Client, Error,
    cashier::JsapiParameters,
    v3::{
        combine_transactions::{
            jsapi::{self, post::Amount, post::CombinePayerInfo, post::SceneInfo, post::SubOrders},
            out_trade_no::{by_combine_out_trade_no, by_combine_out_trade_no::get::response::TradeState},
        },
        refund::domestic::refunds,
    },
};

/// The price of what the customer buys from each of the two merchants, in fen.
const TOTALS: [i64; 2] = [100, 250];

/// What a customer buys from two merchants.
pub(crate) struct Basket<'a> {
    pub(crate) appid: &'a str,
    pub(crate) openid: &'a str,
    pub(crate) mchids: [&'a str; 2],
    /// The number of the combined order.
    pub(crate) number: &'a str,
    /// The pause between two queries.
    pub(crate) pause: Duration,
}

/// Places the order, and returns the parameters with which the web page opens the cashier, WeChat's
/// payment screen.
pub(crate) async fn place(client: &Client, basket: &Basket<'_>) -> Result<JsapiParameters, Error> {
    let part = |at: usize, name: char| {
        SubOrders::default()
            .mchid(basket.mchids[at])
            .out_trade_no(format!("{}{name}", basket.number))
            .description("明前龙井")
            .attach(format!("part={name}"))
            .amount(Amount::default().total_amount(TOTALS[at]).currency("CNY"))
    };
    let order = jsapi::post()
        .combine_appid(basket.appid)
        .combine_mchid(basket.mchids[0])
        .combine_out_trade_no(basket.number)
        .sub_orders([part(0, 'A'), part(1, 'B')])
        .combine_payer_info(CombinePayerInfo::default().openid(basket.openid))
        .scene_info(SceneInfo::default().payer_client_ip("203.0.113.7"))
        .notify_url("https://pay.example.com/wechat/notifications");
    let prepay = client.send(order).await?;
    client.jsapi_parameters(basket.appid, &prepay.prepay_id.unwrap_or_default()).await
}

/// Waits until the order is paid, and refunds the merchant's own part. Returns the state of the
/// refund. The other merchant refunds the other part.
pub(crate) async fn run(client: &Client, basket: &Basket<'_>) -> Result<String, Error> {
    loop {
        // The parts are paid together or not at all.
        let order = client.send(by_combine_out_trade_no::get(basket.number)).await?;
        let is_paid = |state: &Option<TradeState>| *state == Some(TradeState::Success);
        if !order.sub_orders.is_empty() && order.sub_orders.iter().all(|part| is_paid(&part.trade_state)) {
            break;
        }
        tokio::time::sleep(basket.pause).await;
    }
    let refund = refunds::post()
        .out_trade_no(format!("{}A", basket.number))
        .out_refund_no(format!("{}R", basket.number))
        .amount(refunds::post::Amount::default().refund(TOTALS[0]).total(TOTALS[0]).currency("CNY"));
    Ok(client.send(refund).await?.status.map(|status| status.to_string()).unwrap_or_default())
}

async fn example() -> Result<String, Error> {
    let [appid, openid, number, other] =
        common::arguments(["appid", "openid", "number", "mchid of the other merchant"])?;
    let client = common::builder(common::setting)?.build()?;
    let mchid = common::setting("WECHATPAY_MCHID")?;
    let pause = Duration::from_secs(1);
    let basket = Basket { appid: &appid, openid: &openid, mchids: [&mchid, &other], number: &number, pause };
    println!("{:#?}", place(&client, &basket).await?);
    run(&client, &basket).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
