//! Takes an order for each sub-merchant of a service provider, and waits until the orders are paid. The
//! service provider keeps a share of each payment as its fee; the sub-merchants get the rest.
//!
//! `cargo run -p wechatpay-api --features v3-profitsharing --example partner_sharing -- <sp_appid> <sp_openid> <number> <sub_mchid> <sub_mchid> <sub_mchid>`
//!
//! The orders' numbers are `<number>1` to `<number>3`. If you use the sandbox, pay the orders in its
//! console. Start it with `--clock 60x`, because money can be shared only one minute after a payment.

mod common;

use std::{process::ExitCode, time::Duration};
use wechatpay_api::{
    Client, Error,
    v3::{
        pay::partner::transactions::{
            jsapi,
            out_trade_no::{by_out_trade_no, by_out_trade_no::get::response::TradeState},
        },
        profitsharing::{
            orders::{self, by_out_order_no, by_out_order_no::get::response::State},
            receivers::add,
        },
    },
};

/// The total of each order, in fen.
const TOTAL: i64 = 10_000;
/// The share that the service provider keeps, in fen.
const FEE: i64 = 600;

/// A service provider and its customer.
pub(crate) struct Partner<'a> {
    pub(crate) sp_mchid: &'a str,
    pub(crate) sp_appid: &'a str,
    pub(crate) sp_openid: &'a str,
    /// The pause between two queries.
    pub(crate) pause: Duration,
}

/// Takes an order for each sub-merchant, and shares the payments. Returns the sum that the service
/// provider received, in fen.
pub(crate) async fn run(client: &Client, partner: &Partner<'_>, number: &str, subs: &[&str]) -> Result<i64, Error> {
    let numbers: Vec<String> = (1..=subs.len()).map(|at| format!("{number}{at}")).collect();
    for (sub, number) in subs.iter().zip(&numbers) {
        place(client, partner, sub, number).await?;
        // Adding a receiver again changes nothing.
        let receiver = add::post().sub_mchid(*sub).appid(partner.sp_appid);
        let receiver = receiver.r#type("MERCHANT_ID").account(partner.sp_mchid).relation_type("SERVICE_PROVIDER");
        client.send(receiver).await?;
    }
    let mut kept = 0;
    for (sub, number) in subs.iter().zip(&numbers) {
        let transaction_id = paid(client, partner, sub, number).await?;
        kept += share(client, partner, sub, number, &transaction_id).await?;
    }
    Ok(kept)
}

/// Places an order whose money can be shared, and returns its `prepay_id`.
async fn place(client: &Client, partner: &Partner<'_>, sub: &str, number: &str) -> Result<Option<String>, Error> {
    // ANCHOR: order
    let order = jsapi::post()
        .sp_appid(partner.sp_appid)
        .sp_mchid(partner.sp_mchid)
        .sub_mchid(sub)
        .description("明前龙井")
        .out_trade_no(number)
        .notify_url("https://pay.example.com/wechat/notifications")
        .settle_info(jsapi::post::SettleInfo::default().profit_sharing(true))
        .amount(jsapi::post::Amount::default().total(TOTAL))
        .payer(jsapi::post::Payer::default().sp_openid(partner.sp_openid));
    // ANCHOR_END: order
    Ok(client.send(order).await?.prepay_id)
}

/// Waits until an order is paid, and returns its transaction id. A shop would wait for the
/// notification, and query only if none arrives.
async fn paid(client: &Client, partner: &Partner<'_>, sub: &str, number: &str) -> Result<String, Error> {
    loop {
        let query = by_out_trade_no::get(number).sp_mchid(partner.sp_mchid).sub_mchid(sub);
        let order = client.send(query).await?;
        match (order.trade_state, order.transaction_id) {
            (Some(TradeState::Success), Some(transaction_id)) => return Ok(transaction_id),
            (Some(TradeState::Notpay | TradeState::Userpaying), _) => tokio::time::sleep(partner.pause).await,
            (state, _) => return Err(Error::Configuration(format!("order {number} can't be shared: {state:?}"))),
        }
    }
}

/// Keeps the fee of a paid order, and releases the rest to the sub-merchant. Returns the fee that the
/// service provider received.
async fn share(
    client: &Client,
    partner: &Partner<'_>,
    sub: &str,
    number: &str,
    transaction_id: &str,
) -> Result<i64, Error> {
    let out_order_no = format!("{number}S");
    let fee = orders::post::Receivers::default()
        .r#type("MERCHANT_ID")
        .account(partner.sp_mchid)
        .amount(FEE)
        .description("平台服务费");
    let request = orders::post()
        .sub_mchid(sub)
        .appid(partner.sp_appid)
        .transaction_id(transaction_id)
        .out_order_no(&out_order_no)
        .receivers([fee])
        .unfreeze_unsplit(true);
    // A request with the same number is the same sharing, so it can be repeated until it is accepted.
    while let Err(error) = client.send(&request).await {
        let is_early = error.code() == Some("INVALID_REQUEST") && error.to_string().contains("处理中");
        if !is_early && !error.outcome_unknown() {
            return Err(error);
        }
        tokio::time::sleep(partner.pause).await;
    }
    loop {
        let query = by_out_order_no::get(&out_order_no).sub_mchid(sub).transaction_id(transaction_id);
        let sharing = client.send(query).await?;
        if sharing.state == Some(State::Finished) {
            // `Finished` does not mean that every receiver got its share.
            let got = sharing.receivers.iter().filter(|one| one.account.as_deref() == Some(partner.sp_mchid));
            let got = got.filter(|one| one.result.as_ref().is_some_and(|result| result.to_string() == "SUCCESS"));
            return Ok(got.filter_map(|one| one.amount).sum());
        }
        tokio::time::sleep(partner.pause).await;
    }
}

async fn example() -> Result<i64, Error> {
    let [sp_appid, sp_openid, number, first, second, third] =
        common::arguments(["sp_appid", "sp_openid", "number", "sub_mchid", "sub_mchid", "sub_mchid"])?;
    let client = common::builder(common::setting)?.build()?;
    let sp_mchid = common::setting("WECHATPAY_MCHID")?;
    let pause = Duration::from_secs(1);
    let partner = Partner { sp_mchid: &sp_mchid, sp_appid: &sp_appid, sp_openid: &sp_openid, pause };
    run(&client, &partner, &number, &[&first, &second, &third]).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
